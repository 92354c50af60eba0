/* compare.c - `sip-explain compare CODE CODE`: where two codes differ.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "code.h"
#include "commands.h"
#include "library.h"
#include "page.h"
#include "screen.h"

#include <stdio.h>

enum { INDENT = 2 };

static void put_card(const library_t *library, const screen_t *screen, JsonObject *card) {
    char *title = page_title(card);
    putchar('\n');
    screen_text(screen, 0, STYLE_HEADING, title);
    page_section(library, screen, card, "description", "description");
    page_section(library, screen, card, "when", "when");
    page_section(library, screen, card, "fix", "fix");
    g_free(title);
}

static void put_links(const library_t *library, const screen_t *screen, JsonArray *links) {
    if (json_array_get_length(links) == 0) return;
    putchar('\n');
    screen_text(screen, 0, STYLE_HEADING, library_label(library, "learn_more"));
    for (guint i = 0; i < json_array_get_length(links); i++) {
        JsonObject *link = json_array_get_object_element(links, i);
        screen_text(screen, INDENT, STYLE_PLAIN, page_text(link, "label"));
        screen_text(screen, INDENT, STYLE_PLAIN, page_text(link, "url"));
    }
}

static void print_comparison(const library_t *library, JsonObject *comparison) {
    screen_t screen = screen_open();
    JsonArray *cards = json_object_get_array_member(comparison, "cards");
    screen_text(&screen, 0, STYLE_HEADING, page_text(comparison, "title"));
    putchar('\n');
    screen_text(&screen, 0, STYLE_PLAIN, page_text(comparison, "summary"));
    page_section(library, &screen, comparison, "question", "question");
    page_section(library, &screen, comparison, "differences", "differences");
    page_section(library, &screen, comparison, "which", "which");
    page_section(library, &screen, comparison, "look", "look");
    for (guint i = 0; i < json_array_get_length(cards); i++)
        put_card(library, &screen, json_array_get_object_element(cards, i));
    put_links(library, &screen, json_object_get_array_member(comparison, "learn_more"));
}

static JsonNode *compare(const library_t *library, char *const *codes) {
    bool valid = true;
    for (size_t i = 0; codes[i]; i++) {
        if (code_is_valid(codes[i])) continue;
        library_complain(library, "no_code", codes[i]);
        valid = false;
    }
    if (!valid) return NULL;
    return library_ask(library, "comparison", (const char *const *)codes, 2, NULL);
}

int command_compare(const arguments_t *arguments) {
    int status;
    library_t *library = library_open(arguments, &status);
    if (!library) return status;
    JsonNode *answer = compare(library, arguments->operands);
    if (answer && arguments->json) library_print_json(answer);
    else if (answer) print_comparison(library, json_node_get_object(answer));
    status = answer && library_whole(library) ? EXIT_OK : EXIT_FAILED;
    if (answer) json_node_unref(answer);
    library_free(library);
    return status;
}
