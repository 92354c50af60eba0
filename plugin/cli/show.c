/* show.c - `sip-explain show CODE|FINDING...`: what each means.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "code.h"
#include "commands.h"
#include "library.h"
#include "screen.h"

#include <stdio.h>

/* The card of a code or the guide of a finding; NULL, and said why, where there is none. */
static JsonNode *look_up(library_t *library, const char *name) {
    char *hint = NULL;
    if (code_is_valid(name)) return library_ask(library, "card", &name, 1, NULL);
    if (code_looks_like(name)) {
        library_complain(library, "no_code", name);
        return NULL;
    }
    JsonNode *answer = library_ask(library, "finding", &name, 1, &hint);
    if (!answer && hint) {
        library_complain(library, "unknown", name);
        if (*hint) screen_complain("%s -> %s?", name, hint);
    }
    g_free(hint);
    return answer;
}

/* Prints what is said of the code or the finding that an answer is about. */
static bool print_page(const library_t *library, screen_t *screen, JsonObject *page) {
    const char *id = json_object_get_string_member_with_default(page, "finding", NULL);
    lua_host_t *host = library_host(library);
    const char *language = library_language(library);
    GError *error = NULL;
    bool done = id ? page_finding(host, id, language, screen_row, screen, &error)
                   : page_card(host, (unsigned)json_object_get_int_member(page, "code"), language,
                               screen_row, screen, &error);
    if (!done) library_complain_of(error);
    return done;
}

static bool print_pages(const library_t *library, JsonArray *pages) {
    screen_t screen = screen_open();
    bool done = true;
    for (guint i = 0; i < json_array_get_length(pages) && done; i++) {
        if (i > 0) fputs("\n\n", stdout);
        done = print_page(library, &screen, json_array_get_object_element(pages, i));
    }
    return done;
}

int command_show(const arguments_t *arguments) {
    int status;
    library_t *library = library_open(arguments, &status);
    if (!library) return status;
    JsonArray *pages = json_array_new();
    for (guint i = 0; i < arguments->count; i++) {
        JsonNode *page = look_up(library, arguments->operands[i]);
        if (page) json_array_add_element(pages, page);
    }
    status = library_whole(library) && json_array_get_length(pages) == arguments->count
                 ? EXIT_OK
                 : EXIT_FAILED;
    JsonNode *answer = json_node_init_array(json_node_alloc(), pages);
    if (arguments->json) library_print_json(answer);
    else if (!print_pages(library, pages)) status = EXIT_FAILED;
    json_node_unref(answer);
    json_array_unref(pages);
    library_free(library);
    return status;
}
