/* compare.c - `sip-explain compare CODE CODE`: where two codes differ.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "code.h"
#include "commands.h"
#include "library.h"
#include "screen.h"

/* The codes are valid. */
static bool print_comparison(const library_t *library, char *const *codes) {
    screen_t screen = screen_open();
    GError *error = NULL;
    unsigned first = (unsigned)g_ascii_strtoull(codes[0], NULL, 10);
    unsigned second = (unsigned)g_ascii_strtoull(codes[1], NULL, 10);
    bool done = page_comparison(library_host(library), first, second, library_language(library),
                                screen_row, &screen, &error);
    if (!done) library_complain_of(error);
    return done;
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
    bool done = answer != NULL;
    if (answer && arguments->json) library_print_json(answer);
    else if (answer) done = print_comparison(library, arguments->operands);
    status = done && library_whole(library) ? EXIT_OK : EXIT_FAILED;
    if (answer) json_node_unref(answer);
    library_free(library);
    return status;
}
