/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "window.h"

#include "fields.h"
#include "printable.h"
#include "wrap.h"

#include <epan/funnel.h>
#include <string.h>

enum { COLUMNS = 72 }; /* what Wireshark's text windows are wide at first */

/* ---- Wireshark's windows ---- */

/* Wireshark empties the operations when its main window goes. */
static const funnel_ops_t *operations(void) {
    const funnel_ops_t *ops = funnel_get_funnel_ops();
    return ops && ops->new_text_window ? ops : NULL;
}

bool window_is_available(void) {
    return operations() != NULL;
}

void window_show(const char *text) {
    const funnel_ops_t *ops = operations();
    if (!ops) return;
    /* Its size is remembered by its title, which is the same for all. */
    funnel_text_window_t *window = ops->new_text_window(ops->ops_id, PROTOCOL_NAME);
    /* set_text would take a text that looks like HTML for HTML; what is appended is plain. */
    ops->append_text(window, text);
    /* Appending leaves the cursor, and the view, at the end. */
    ops->prepend_text(window, "");
}

static void answer(gchar **input, void *data) {
    window_answered_t answered = *(window_answered_t *)data;
    if (input[0] && input[1]) answered(g_strstrip(input[0]), g_strstrip(input[1]));
    g_strfreev(input); /* it is ours now */
}

void window_ask(const char *title, const char *const names[2], const char *const values[2],
                window_answered_t answered) {
    const funnel_ops_t *ops = operations();
    if (!ops) return;
    const char *labels[] = {names[0], names[1], NULL}, *texts[] = {values[0], values[1], NULL};
    window_answered_t *data = g_new(window_answered_t, 1); /* a function is no data */
    *data = answered;
    ops->new_dialog(ops->ops_id, title, labels, texts, answer, data, g_free);
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
