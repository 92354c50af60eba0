/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "menu.h"

#include "compat.h"

#include "fields.h"
#include "lint.h"
#include "preferences.h"
#include "selection.h"
#include "session.h"
#include "site.h"
#include "window.h"
#include "words.h"

#include <epan/plugin_if.h>
#include <string.h>

/* What an entry works with. */
typedef struct {
    explainer_t *explainer; /* borrowed until the session is made anew */
    char *language;
    words_t *words;
    GString *text; /* what the window is to show; empty: there will be none */
} choice_t;

/* ---- what a window says ---- */

static void say(choice_t *choice, const char *name) {
    window_line(choice->text, 0, words_get(choice->words, name));
}

/* The same with one placeholder filled in. */
static void say_with(choice_t *choice, const char *name, const char *placeholder,
                     const char *value) {
    char *line = words_fill(choice->words, name, placeholder, value);
    window_line(choice->text, 0, line);
    g_free(line);
}

static void say_frame(choice_t *choice, const char *name, uint32_t frame) {
    char *number = g_strdup_printf("%u", frame);
    say_with(choice, name, "frame", number);
    g_free(number);
}

/* Says what failed in Lua, without the traceback, and frees the error. */
static void say_error(choice_t *choice, GError *error) {
    char *end = strstr(error->message, "\nstack traceback:");
    if (end) *end = '\0';
    say_with(choice, "failed", "why", error->message);
    g_error_free(error);
}

static void say_list(choice_t *choice, const char *const *lines) {
    for (; *lines; lines++) window_line(choice->text, 2, *lines);
}

static void say_files(choice_t *choice, char *const *files) {
    if (!files || !*files) {
        say(choice, "no_files");
        return;
    }
    say(choice, "files");
    say_list(choice, (const char *const *)files);
}

static void say_problems(choice_t *choice, const GPtrArray *problems) {
    g_string_append_c(choice->text, '\n');
    if (!problems || problems->len == 0) {
        say(choice, "sound");
        return;
    }
    say(choice, "problems");
    for (guint i = 0; i < problems->len; i++)
        window_line(choice->text, 2, (const char *)g_ptr_array_index(problems, i));
}

/* Whether what is selected is what the entry needs; else says what it is. */
static bool check_selection(choice_t *choice, const selection_t *selection,
                            selection_state_t needed) {
    static const char *const words[] = {
        [SELECTION_NO_CAPTURE] = "no_capture", [SELECTION_BUSY] = "busy",
        [SELECTION_NO_FRAME] = "no_frame",     [SELECTION_SWITCHED_OFF] = "switched_off",
        [SELECTION_NO_MESSAGE] = "no_message", [SELECTION_NO_RESPONSE] = "no_response",
    };
    if (selection->state >= needed) return true;
    say_frame(choice, words[selection->state], selection->frame);
    return false;
}

/* ---- the selected response ---- */

static void add_guides(choice_t *choice, const GPtrArray *findings) {
    for (guint i = 0; i < findings->len; i++) {
        GError *error = NULL;
        g_string_append(choice->text, "\n\n");
        if (!page_finding(explainer_host(choice->explainer),
                          (const char *)g_ptr_array_index(findings, i), choice->language,
                          window_row, choice->text, &error))
            say_error(choice, error);
    }
}

static void explain(choice_t *choice) {
    selection_t *selection = selection_read();
    if (check_selection(choice, selection, SELECTION_EXPLAINED)) {
        say_frame(choice, "frame", selection->frame);
        g_string_append_printf(choice->text, "\n%s", selection->text->str);
        if (selection->cut) say(choice, "cut");
        add_guides(choice, selection->findings);
    }
    selection_free(selection);
}

typedef struct {
    const char *reference;
    char *address; /* where it can be read; NULL: nobody knows */
} reference_t;

static int find_address(lua_State *L) {
    reference_t *reference = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.compare", "address");
    lua_pushstring(L, reference->reference);
    lua_call(L, 1, 1);
    reference->address = g_strdup(lua_tostring(L, -1));
    return 0;
}

/* Says where a reference stands, and opens it there where it is the only one. */
static void say_reference(choice_t *choice, const char *text, bool only) {
    reference_t reference = {.reference = text};
    GError *error = NULL;
    if (!lua_host_run(explainer_host(choice->explainer), LUA_LIMITS_LOADING, find_address,
                      &reference, &error)) {
        say_error(choice, error);
        return;
    }
    window_line(choice->text, 0, text);
    if (!reference.address) {
        say(choice, "no_address");
    } else if (!only) {
        window_line(choice->text, 2, reference.address);
    } else {
        bool opened = window_open(reference.address);
        say_with(choice, opened ? "opened" : "not_opened", "address", reference.address);
    }
    g_free(reference.address);
}

static void open_reference(choice_t *choice) {
    selection_t *selection = selection_read();
    if (check_selection(choice, selection, SELECTION_EXPLAINED)) {
        const GPtrArray *references = selection->references;
        if (references->len == 0)
            say_frame(choice, "no_response", selection->frame); /* a request */
        for (guint i = 0; i < references->len; i++)
            say_reference(choice, (const char *)g_ptr_array_index(references, i),
                          references->len == 1);
    }
    selection_free(selection);
}

/* ---- two codes ---- */

static void run(void (*entry)(choice_t *choice), choice_t *choice);

static unsigned read_code(const char *text) {
    bool valid = strlen(text) == 3 && strspn(text, "0123456789") == 3;
    unsigned code = valid ? (unsigned)g_ascii_strtoull(text, NULL, 10) : 0;
    return code >= 100 && code < 700 ? code : 0;
}

/* The n-th word of digits in a text, from 0; "" where there are not as many. To be freed. */
static char *find_number(const char *text, size_t n) {
    for (text += strcspn(text, "0123456789"); n > 0 && *text; n--) {
        text += strspn(text, "0123456789");
        text += strcspn(text, "0123456789");
    }
    return g_strndup(text, strspn(text, "0123456789"));
}

static void say_comparison(choice_t *choice, const char *first, const char *second) {
    unsigned a = read_code(first), b = read_code(second);
    GError *error = NULL;
    if (!*second) say(choice, "two_codes");
    else if (!a || !b) say_with(choice, "no_code", "text", a ? second : first);
    else if (a == b) say_with(choice, "same_code", "code", first);
    else if (!page_comparison(explainer_host(choice->explainer), a, b, choice->language, window_row,
                              choice->text, &error))
        say_error(choice, error);
}

static const char *answer; /* while `answered` runs */

static void show_comparison(choice_t *choice) {
    char *first = find_number(answer, 0), *second = find_number(answer, 1);
    say_comparison(choice, first, second);
    g_free(first);
    g_free(second);
}

static void answered(const char *text) {
    answer = text;
    run(show_comparison, &(choice_t){0});
    answer = NULL;
}

static void add_code(GString *text, const GArray *codes) {
    if (codes->len > 0) g_string_append_printf(text, "%03u ", g_array_index(codes, uint16_t, 0));
}

/* Asks for them. Those of the selected response stand there already. */
static void compare(choice_t *choice) {
    selection_t *selection = selection_read();
    GString *text = g_string_new(NULL);
    window_line(text, 0, words_get(choice->words, "ask_codes"));
    g_string_append_c(text, '\n');
    add_code(text, selection->codes);
    add_code(text, selection->compared);
    window_ask(text->str, words_get(choice->words, "compare_button"), answered);
    g_string_free(text, TRUE);
    selection_free(selection);
}

/* ---- filters: without a capture they hold for the next one ---- */

static void filter_failures(choice_t *choice) {
    (void)choice;
    plugin_if_apply_filter("sip_explain.code >= 400 && sip_explain.code < 700", TRUE);
}

static void filter_findings(choice_t *choice) {
    (void)choice;
    plugin_if_apply_filter("sip_explain.finding.severity in {\"warn\", \"error\"}", TRUE);
}

/* A text as it stands in a display filter, with its quotes. */
static char *quote(const char *text) {
    GString *quoted = g_string_new("\"");
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\') g_string_append_printf(quoted, "\\%c", c);
        else if (c < 0x20 || c == 0x7F) g_string_append_printf(quoted, "\\x%02x", c);
        else g_string_append_c(quoted, *text);
    }
    g_string_append_c(quoted, '"');
    return g_string_free(quoted, FALSE);
}

static void apply_call(const char *call_id) {
    char *quoted = quote(call_id);
    char *filter = g_strdup_printf("sip.Call-ID == %s && sip_explain.code", quoted);
    plugin_if_apply_filter(filter, TRUE);
    g_free(filter);
    g_free(quoted);
}

static void filter_call(choice_t *choice) {
    selection_t *selection = selection_read();
    if (check_selection(choice, selection, SELECTION_NO_RESPONSE)) {
        if (selection->call_id) apply_call(selection->call_id);
        else say_frame(choice, "no_call_id", selection->frame);
    }
    selection_free(selection);
}

/* ---- a site's rules ---- */

static void folder(choice_t *choice) {
    site_folder_t found;
    GError *error = NULL;
    if (!site_folder(preferences.rules, &found, &error)) {
        window_line(choice->text, 0, error->message);
        g_error_free(error);
        return;
    }
    if (!found.path) {
        say(choice, "root");
        return;
    }
    if (found.made) say_with(choice, "folder_made", "folder", found.path);
    char *address = g_filename_to_uri(found.path, NULL, NULL);
    bool opened = address && window_open(address);
    say_with(choice, opened ? "opened" : "not_opened", "address", found.path);
    g_free(address);
    g_free(found.path);
    g_string_append_c(choice->text, '\n');
    char **files = site_files(preferences.rules);
    say_files(choice, files);
    g_strfreev(files);
}

static void reload(choice_t *choice) {
    session_reload();
    window_redissect();
    choice->explainer = session_explainer();
    say(choice, "loaded");
    say_files(choice, session_site_files());
    say_problems(choice, session_site_problems());
}

static void check(choice_t *choice) {
    char **files = site_files(preferences.rules);
    GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
    GError *error = NULL;
    bool done = !*files || lint_files(files, problems, &error);
    say_files(choice, files);
    if (!done) say_error(choice, error);
    else if (*files) say_problems(choice, problems);
    g_ptr_array_free(problems, TRUE);
    g_strfreev(files);
}

/* ---- the menu ---- */

typedef struct {
    const char *name; /* of its label among the words; NULL: a line between entries */
    void (*run)(choice_t *choice);
} entry_t;

static const entry_t entries[] = {
    {"explain", explain},
    {"reference", open_reference},
    {"compare", compare},
    {NULL, NULL},
    {"filter_failures", filter_failures},
    {"filter_findings", filter_findings},
    {"filter_call", filter_call},
    {NULL, NULL},
    {"folder", folder},
    {"reload", reload},
    {"check", check},
};

static const char part[] = "menu"; /* of the texts */

/* Runs an entry and shows what it has to say. */
static void run(void (*entry)(choice_t *choice), choice_t *choice) {
    GError *error = NULL;
    choice->text = g_string_new(NULL);
    choice->explainer = session_explainer();
    choice->language = preferences_language();
    if (choice->explainer)
        choice->words =
            words_new(explainer_host(choice->explainer), part, choice->language, &error);
    if (choice->words) entry(choice);
    else window_line(choice->text, 0, error ? error->message : session_failure());
    if (choice->text->len > 0) window_show(choice->text->str);
    g_clear_error(&error);
    words_free(choice->words);
    g_free(choice->language);
    g_string_free(choice->text, TRUE);
}

static void chosen(ext_menubar_gui_type gui, gpointer object, gpointer data) {
    (void)gui, (void)object;
    const entry_t *entry = (const entry_t *)data;
    run(entry->run, &(choice_t){0});
}

static ext_menu_t *menu;

/* Only the words are needed, no rules and none of a site's files: a Lua state for the moment. */
static words_t *read_labels(void) {
    lua_host_t *host = lua_host_new(NULL);
    char *language = preferences_language();
    words_t *words = host ? words_new(host, part, language, NULL) : NULL;
    g_free(language);
    lua_host_free(host);
    return words;
}

void menu_translate(void) {
    if (!menu) return;
    words_t *words = read_labels();
    size_t i = 0;
    for (GList *item = menu->children; item && words; item = item->next, i++) {
        ext_menu_t *child = (ext_menu_t *)item->data;
        if (!entries[i].name) continue;
        g_free(child->label);
        child->label = g_strdup(words_get(words, entries[i].name));
    }
    words_free(words);
}

void menu_register(void) {
    if (!window_is_available()) return;
    menu = ext_menubar_register_menu(fields.protocol, PROTOCOL_NAME, TRUE);
    ext_menubar_set_parentmenu(menu, "Tools");
    for (size_t i = 0; i < G_N_ELEMENTS(entries); i++) {
        const entry_t *entry = &entries[i];
        if (entry->name)
            ext_menubar_add_entry(menu, entry->name, NULL, chosen, (gpointer)(uintptr_t)entry);
        else ext_menubar_add_separator(menu);
    }
    menu_translate();
}
