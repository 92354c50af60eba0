/* list.c - `sip-explain list`: the codes by class, then the findings, one line each.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "answer.h"
#include "commands.h"
#include "library.h"
#include "screen.h"

#include <stdio.h>
#include <string.h>

enum { INDENT = 2, SEVERITY_COLUMNS = 5 };

/* A heading where another class begins. */
static void put_heading(const screen_t *screen, const char *heading, const char **last) {
    if (*last && strcmp(*last, heading) == 0) return;
    if (*last) putchar('\n');
    screen_text(screen, 0, STYLE_HEADING, heading);
    *last = heading;
}

/* "error  401 Unauthorized", "error  auth.rejected (401, 403, 407)". */
static void put_row(const screen_t *screen, JsonObject *row) {
    const char *severity = answer_text(row, "severity");
    char *title = answer_title(row);
    if (json_object_has_member(row, "codes")) {
        char *codes = answer_join(row, "codes"), *name = title;
        title = g_strdup_printf("%s (%s)", name, codes);
        g_free(name);
        g_free(codes);
    }
    screen_entry(screen, INDENT, INDENT + SEVERITY_COLUMNS + 2, screen_severity(severity), severity,
                 title);
    g_free(title);
}

static void print_list(const library_t *library, JsonArray *rows) {
    screen_t screen = screen_open();
    const char *last = NULL;
    for (guint i = 0; i < json_array_get_length(rows); i++) {
        JsonObject *row = json_array_get_object_element(rows, i);
        const char *class_name = answer_text(row, "class");
        put_heading(&screen, class_name ? class_name : library_label(library, "finding"), &last);
        put_row(&screen, row);
    }
}

static gboolean is_class(const char *name) {
    return g_regex_match_simple("^[1-6]xx$", name, G_REGEX_CASELESS, 0);
}

int command_list(const arguments_t *arguments) {
    int status;
    const char *class_name = arguments->class_name;
    library_t *library = library_open(arguments, &status);
    if (!library) return status;
    if (class_name && !is_class(class_name)) {
        library_complain(library, "no_class", class_name);
        library_free(library);
        return EXIT_USAGE;
    }
    JsonNode *answer = library_ask(library, "list", &class_name, 1, NULL);
    if (answer && arguments->json) library_print_json(answer);
    else if (answer) print_list(library, json_node_get_array(answer));
    status = answer && library_whole(library) ? EXIT_OK : EXIT_FAILED;
    if (answer) json_node_unref(answer);
    library_free(library);
    return status;
}
