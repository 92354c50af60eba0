/* make.c - `sip-explain make man|bash|zsh|fish`: prints what the build installs beside the command.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "make.h"

#include "screen.h"

#include <stdio.h>
#include <string.h>

int command_make(const arguments_t *arguments) {
    static const struct {
        const char *name;
        void (*write)(GString *to, library_t *library);
    } shells[] = {
        {"bash", completion_write_bash},
        {"zsh", completion_write_zsh},
        {"fish", completion_write_fish},
    };
    const char *kind = arguments->operands[0];
    GString *text = g_string_new(NULL);
    int status = EXIT_OK;
    if (strcmp(kind, "man") == 0) man_write(text);
    for (size_t i = 0; i < G_N_ELEMENTS(shells); i++) {
        if (strcmp(kind, shells[i].name) != 0) continue;
        arguments_t english = {.command = arguments->command, .language = (char[]){"en"}};
        library_t *library = library_open(&english, &status);
        if (!library) break;
        shells[i].write(text, library);
        library_free(library);
        status = EXIT_OK;
    }
    if (status == EXIT_OK && text->len == 0) {
        screen_complain("'%s' cannot be made: only man, bash, zsh or fish", kind);
        status = EXIT_USAGE;
    }
    fwrite(text->str, 1, text->len, stdout);
    g_string_free(text, TRUE);
    return status;
}
