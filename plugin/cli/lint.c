/* lint.c - `sip-explain lint FILE...`: what is wrong with a site's files, one line each.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "lint.h"

#include "commands.h"
#include "screen.h"

#include <string.h>

int command_lint(const arguments_t *arguments) {
    GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
    GError *error = NULL;
    bool done = lint_files(arguments->operands, problems, &error);
    for (guint i = 0; i < problems->len; i++) screen_put_line(g_ptr_array_index(problems, i));
    bool sound = done && problems->len == 0;
    g_ptr_array_free(problems, TRUE);
    if (!done) {
        screen_complain("%.*s", (int)strcspn(error->message, "\n"), error->message);
        g_error_free(error);
    }
    return sound ? EXIT_OK : EXIT_FAILED;
}
