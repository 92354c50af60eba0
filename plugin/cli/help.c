/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "help.h"

#include "screen.h"

#include <stdio.h>
#include <string.h>

enum { INDENT = 2, COMMAND_COLUMNS = 11, TERM_COLUMNS = 26 };

/* Paragraphs and entries of lists (commands.h). */
static void put_paragraphs(const screen_t *screen, const char *text) {
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        char *tab = strchr(*line, '\t');
        if (tab) {
            *tab = '\0';
            screen_entry(screen, INDENT, TERM_COLUMNS, STYLE_PLAIN, *line, tab + 1);
        } else {
            putchar('\n');
            screen_text(screen, 0, STYLE_PLAIN, *line);
        }
    }
    g_strfreev(lines);
}

static void put_examples(const screen_t *screen, const char *text) {
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        char **parts = g_strsplit(*line, "\t", 2); /* the command, and what it does */
        for (size_t i = 0; parts[i]; i++)
            screen_text(screen, (i + 1) * INDENT, STYLE_PLAIN, parts[i]);
        g_strfreev(parts);
    }
    g_strfreev(lines);
}

/* The heading of a section; those of the man page are the same in capitals. */
static void put_heading(const screen_t *screen, const char *heading) {
    putchar('\n');
    screen_text(screen, 0, STYLE_HEADING, heading);
}

static void put_option(const screen_t *screen, const option_t *option) {
    char *lead =
        g_strdup_printf("-%c, --%s%s%s", option->letter, option->name, option->argument ? " " : "",
                        option->argument ? option->argument : "");
    screen_text(screen, INDENT, STYLE_PLAIN, lead);
    screen_text(screen, 3 * INDENT, STYLE_PLAIN, option->help);
    g_free(lead);
}

char *help_usage(const command_t *command) {
    return g_strdup_printf("sip-explain %s [OPTION...]%s%s", command->name,
                           *command->operands ? " " : "", command->operands);
}

void help_print_command(const command_t *command) {
    screen_t screen = screen_open();
    char *usage = help_usage(command);
    screen_entry(&screen, 0, strlen("usage: "), STYLE_PLAIN, "usage:", usage);
    g_free(usage);
    put_paragraphs(&screen, command->text);
    put_heading(&screen, "Options");
    for (const option_t *const *option = command->options; *option; option++)
        put_option(&screen, *option);
    put_option(&screen, &option_help);
    if (!command->examples) return;
    put_heading(&screen, "Examples");
    put_examples(&screen, command->examples);
}

void help_print(void) {
    screen_t screen = screen_open();
    screen_entry(&screen, 0, strlen("usage: "), STYLE_PLAIN,
                 "usage:", "sip-explain COMMAND [ARGUMENT...]");
    put_paragraphs(&screen, command_text);
    put_heading(&screen, "Commands");
    for (const command_t *command = commands; command->name; command++)
        if (!command->hidden)
            screen_entry(&screen, INDENT, COMMAND_COLUMNS, STYLE_PLAIN, command->name,
                         command->help);
    putchar('\n');
    screen_text(&screen, 0, STYLE_PLAIN,
                "`sip-explain COMMAND --help` says more, `sip-explain --version` which this is.");
}
