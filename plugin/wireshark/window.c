/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _GNU_SOURCE /* RTLD_DEFAULT */

#include "window.h"

#include "fields.h"
#include "printable.h"
#include "wrap.h"

#include <dlfcn.h>
#include <epan/funnel.h>
#include <string.h>

enum { COLUMNS = 72 }; /* what Wireshark's text windows are wide at first */

/* ---- Wireshark's windows ---- */

/* Wireshark empties the operations when its main window goes. */
static const funnel_ops_t *operations(void) {
    const funnel_ops_t *ops = funnel_get_funnel_ops();
    return ops && ops->new_dialog ? ops : NULL; /* tshark has some of them, but no dialogs */
}

bool window_is_available(void) {
    return operations() != NULL;
}

/* ---- what Wireshark leaves behind ---- */

/* Closing one of its text windows, Wireshark disconnects all that wanted to know of its end, Qt's own
 * list of accessible windows among them (FunnelTextDialog::reject). Since Qt 6.8 that list is asked
 * whenever a window gets its title: the next text window at the same place in memory would be taken for
 * the one that is gone, and Wireshark crash. So we take each window off the list before. (Its dialogs
 * for a plugin have the same fault, and nothing to get hold of them: we have none.) */
static void unlist(void *dialog) {
    typedef void *(*query_t)(void *object);
    typedef unsigned (*identify_t)(void *interface);
    typedef void (*delete_t)(unsigned id);
    query_t query;
    identify_t identify;
    delete_t delete;
    *(void **)&query = dlsym(RTLD_DEFAULT, "_ZN11QAccessible24queryAccessibleInterfaceEP7QObject");
    *(void **)&identify = dlsym(RTLD_DEFAULT, "_ZN11QAccessible8uniqueIdEP20QAccessibleInterface");
    *(void **)&delete = dlsym(RTLD_DEFAULT, "_ZN11QAccessible25deleteAccessibleInterfaceEj");
    if (!query || !identify || !delete) return;
    void *interface = query(dialog);
    if (interface) delete (identify(interface));
}

/* The dialog that a text window is: the window's one member, itself a part of the dialog. NULL where
 * that is not how it looks. */
static void *dialog_of(funnel_text_window_t *window) {
    enum { DIALOG_SIZE_MAX = 1024 };
    uintptr_t dialog = *(uintptr_t *)(void *)window, part = (uintptr_t)window;
    bool inside = dialog < part && part - dialog < DIALOG_SIZE_MAX;
    return inside ? (void *)dialog : NULL;
}

/* ---- text windows ---- */

/* Its size is remembered by its title, which is the same for all. */
static funnel_text_window_t *open_window(const funnel_ops_t *ops, const char *text) {
    funnel_text_window_t *window = ops->new_text_window(ops->ops_id, PROTOCOL_NAME);
    void *dialog = dialog_of(window);
    if (dialog) ops->set_close_cb(window, unlist, dialog);
    /* set_text would take a text that looks like HTML for HTML; what is appended is plain. */
    ops->append_text(window, text);
    return window;
}

void window_show(const char *text) {
    const funnel_ops_t *ops = operations();
    if (!ops) return;
    funnel_text_window_t *window = open_window(ops, text);
    /* Appending leaves the cursor, and the view, at the end. */
    ops->prepend_text(window, "");
}

static compat_bool_t press(funnel_text_window_t *window, void *data) {
    const funnel_ops_t *ops = operations();
    window_answered_t answered = *(window_answered_t *)data;
    char *text = ops ? (char *)(uintptr_t)ops->get_text(window) : NULL; /* it is ours */
    if (text) answered(text);
    g_free(text);
    return TRUE;
}

void window_ask(const char *text, const char *button, window_answered_t answered) {
    const funnel_ops_t *ops = operations();
    if (!ops) return;
    funnel_text_window_t *window = open_window(ops, text);
    window_answered_t *data = g_new(window_answered_t, 1); /* a function is no data */
    *data = answered;
    funnel_bt_t *bt = g_new(funnel_bt_t, 1); /* Wireshark's from now on */
    *bt = (funnel_bt_t){
        .tw = window, .func = press, .data = data, .free_fcn = g_free, .free_data_fcn = g_free};
    ops->set_editable(window, TRUE);
    ops->add_button(window, bt, button);
}

bool window_open(const char *address) {
    const funnel_ops_t *ops = operations();
    return ops && ops->browser_open_url(address);
}

void window_redissect(void) {
    const funnel_ops_t *ops = operations();
    if (ops) ops->redissect_packets(ops->ops_id);
}

/* ---- texts ---- */

static void add_spaces(GString *text, size_t count) {
    for (size_t i = 0; i < count; i++) g_string_append_c(text, ' ');
}

/* Adds the line, wrapped; `used` columns of its first line are taken. */
static void add_wrapped(GString *text, size_t indent, size_t used, const char *line) {
    size_t size = 4 * strlen(line) + 1; /* each byte as \xHH */
    char *escaped = g_malloc(size);
    span_t rest = {escaped, printable((span_t){line, strlen(line)}, escaped, size)}, part;
    bool first = true;
    for (; wrap_next(&rest, COLUMNS - (first ? used : indent), &part); first = false) {
        if (!first) add_spaces(text, indent);
        g_string_append_len(text, part.at, (gssize)part.length);
        g_string_append_c(text, '\n');
    }
    if (first) g_string_append_c(text, '\n');
    g_free(escaped);
}

void window_line(GString *text, size_t indent, const char *line) {
    indent = MIN(indent, COLUMNS / 2); /* of a tree that is deep */
    if (*line) add_spaces(text, indent);
    add_wrapped(text, indent, indent, line);
}

void window_row(const page_row_t *row, void *data) {
    GString *text = (GString *)data;
    if (!row->lead) {
        window_line(text, row->indent, row->text);
        return;
    }
    size_t used = row->indent + strlen(row->lead) + 1; /* about: a lead is short */
    add_spaces(text, row->indent);
    g_string_append_printf(text, "%s ", row->lead);
    add_wrapped(text, row->hang, MIN(MAX(used, row->hang), COLUMNS / 2), row->text);
}
