/* main.c - the command sip-explain: finds the subcommand, reads its arguments and runs it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "commands.h"
#include "help.h"
#include "library.h"
#include "screen.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

/* ---- arguments ---- */

static GOptionEntry entry_of(const option_t *option, arguments_t *arguments) {
    return (GOptionEntry){
        .long_name = option->name,
        .short_name = option->letter,
        .arg = option->kind,
        .arg_data = (char *)arguments + option->offset,
    };
}

/* Reads argv (a list that ends with NULL; its words are moved) by the table. */
static gboolean read_arguments(arguments_t *arguments, char ***argv, GError **error) {
    GOptionEntry entries[COMMAND_OPTIONS_MAX + 2] = {0};
    size_t count = 0;
    entries[count++] = entry_of(&option_help, arguments);
    for (const option_t *const *option = arguments->command->options; *option; option++)
        entries[count++] = entry_of(*option, arguments);
    GOptionContext *context = g_option_context_new(NULL);
    g_option_context_set_help_enabled(context, FALSE);
    g_option_context_add_main_entries(context, entries, NULL);
    gboolean read = g_option_context_parse_strv(context, argv, error);
    g_option_context_free(context);
    return read;
}

/* Leaves the operands: without the command's name and the "--" that GOption leaves. */
static void take_operands(arguments_t *arguments, char **argv) {
    argv++;
    if (*argv && strcmp(*argv, "--") == 0) argv++;
    arguments->operands = argv;
    arguments->count = g_strv_length(argv);
}

static gboolean count_fits(const arguments_t *arguments) {
    const command_t *command = arguments->command;
    gboolean takes_none = !*command->operands;
    return arguments->count >= command->least && (!takes_none || arguments->count == 0) &&
           (command->most == 0 || arguments->count <= command->most);
}

static int print_usage(const command_t *command) {
    char *usage = help_usage(command);
    fprintf(stderr, "usage: %s\n", usage);
    g_free(usage);
    return EXIT_USAGE;
}

static int wrong_option(const command_t *command, const char *problem) {
    screen_complain("%s: %s", command->name, problem);
    return print_usage(command);
}

static int wrong_count(const arguments_t *arguments) {
    const command_t *command = arguments->command;
    bool too_few = arguments->count < command->least;
    library_complain_early(arguments->language, too_few ? "argument_missing" : "too_many",
                           command->name);
    return print_usage(command);
}

static int run_command(const command_t *command, char ***argv) {
    arguments_t arguments = {.command = command};
    GError *error = NULL;
    int status;
    if (!read_arguments(&arguments, argv, &error)) {
        status = wrong_option(command, error->message);
        g_error_free(error);
    } else {
        take_operands(&arguments, *argv);
        if (arguments.help) {
            help_print_command(command);
            status = EXIT_OK;
        } else if (!count_fits(&arguments)) {
            status = wrong_count(&arguments);
        } else {
            status = command->run(&arguments);
        }
    }
    g_free(arguments.class_name);
    g_free(arguments.language);
    g_free(arguments.output);
    g_free(arguments.jobs);
    g_free(arguments.hosts);
    g_free(arguments.html);
    g_strfreev(arguments.rules);
    return status;
}

/* ---- without a command ---- */

static gboolean is_option(const char *word, const char *letter, const char *name) {
    return strcmp(word, letter) == 0 || strcmp(word, name) == 0;
}

static int run(char ***argv) {
    const char *word = (*argv)[1];
    if (!word) {
        library_complain_early(NULL, "command_missing", "");
        return EXIT_USAGE;
    }
    if (is_option(word, "-h", "--help") || strcmp(word, "help") == 0) {
        help_print();
        return EXIT_OK;
    }
    if (is_option(word, "-V", "--version")) {
        puts("sip-explain " SIP_EXPLAIN_VERSION);
        return EXIT_OK;
    }
    const command_t *command = command_find(word);
    if (!command) {
        library_complain_early(NULL, "no_command", word);
        return EXIT_USAGE;
    }
    char **words = g_strdupv(*argv + 1);
    int status = run_command(command, &words);
    g_strfreev(words);
    return status;
}

int main(int argc, char **argv) {
    (void)argc;
    setlocale(LC_ALL, "");
    int status = run(&argv);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        library_complain_early(NULL, "not_written", g_strerror(errno));
        return EXIT_FAILED;
    }
    return status;
}
