/* completion.c - what the shells offer behind sip-explain, made of the table of commands, and of the
 * codes, findings and languages that are built in.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "answer.h"
#include "make.h"

#include <stdint.h>
#include <string.h>

static const char classes[] = "1xx 2xx 3xx 4xx 5xx 6xx";
static const char formats[] = "man bash zsh fish";

/* ---- words ---- */

typedef struct {
    JsonNode *list;
    char *codes, *findings, *languages;
} words_t;

static char *join_members(JsonArray *list, const char *name) {
    GString *words = g_string_new(NULL);
    for (guint i = 0; i < json_array_get_length(list); i++) {
        JsonObject *row = json_array_get_object_element(list, i);
        if (!json_object_has_member(row, name)) continue;
        char *word = answer_join(row, name);
        g_string_append_printf(words, "%s%s", words->len > 0 ? " " : "", word);
        g_free(word);
    }
    return g_string_free(words, FALSE);
}

static words_t collect_words(library_t *library) {
    const char *all = NULL;
    JsonNode *list = library_ask(library, "list", &all, 1, NULL);
    JsonNode *languages = library_ask(library, "languages", NULL, 0, NULL);
    GString *names = g_string_new(NULL);
    JsonArray *array = json_node_get_array(languages);
    for (guint i = 0; i < json_array_get_length(array); i++)
        g_string_append_printf(names, "%s%s", i > 0 ? " " : "",
                               json_array_get_string_element(array, i));
    json_node_unref(languages);
    return (words_t){list, join_members(json_node_get_array(list), "code"),
                     join_members(json_node_get_array(list), "finding"),
                     g_string_free(names, FALSE)};
}

static void free_words(words_t *words) {
    json_node_unref(words->list);
    g_free(words->codes);
    g_free(words->findings);
    g_free(words->languages);
}

/* The words of a value in bash and fish; "" where it is none of these. To be freed. */
static char *words_of(const words_t *words, value_t value) {
    switch (value) {
    case VALUE_CODE: return g_strdup(words->codes);
    case VALUE_CODE_OR_FINDING: return g_strconcat(words->codes, " ", words->findings, NULL);
    case VALUE_CLASS: return g_strdup(classes);
    case VALUE_LANGUAGE: return g_strdup(words->languages);
    case VALUE_FORMAT: return g_strdup(formats);
    case VALUE_NONE:
    case VALUE_FILE: break;
    }
    return g_strdup("");
}

/* The text without what ends a quotation or steers zsh's _arguments. To be freed. */
static char *plain(const char *text) {
    return g_strdelimit(g_strdup(text), "'\\[]:", ' ');
}

/* ---- bash ---- */

static void add_bash_options(GString *to, const command_t *command) {
    for (const option_t *const *option = command->options; *option; option++)
        g_string_append_printf(to, "--%s ", (*option)->name);
    g_string_append_printf(to, "--%s", option_help.name);
}

/* "    show) options='--json ...' offer=code_or_finding ;;" */
static void add_bash_command(GString *to, const words_t *words, const command_t *command) {
    char *offered = words_of(words, command->value);
    g_string_append_printf(to, "        %s)\n            options='", command->name);
    add_bash_options(to, command);
    g_string_append_printf(to, "'\n            operands='%s'\n", offered);
    if (command->value == VALUE_FILE) g_string_append(to, "            files=-f\n");
    g_string_append(to, "            ;;\n");
    g_free(offered);
}

static const option_t *next_option(const option_t *const **at, const command_t **command) {
    while (!**at) {
        ++*command;
        if (!(*command)->name) return NULL;
        *at = (*command)->options;
    }
    return *(*at)++;
}

/* What follows an option, once for each option. */
static void add_bash_values(GString *to, const words_t *words) {
    const command_t *command = commands;
    const option_t *const *at = command->options, *option;
    GHashTable *seen = g_hash_table_new(NULL, NULL);
    while ((option = next_option(&at, &command))) {
        if (!option->argument || !g_hash_table_add(seen, (gpointer)(uintptr_t)option)) continue;
        char *offered = words_of(words, option->value);
        g_string_append_printf(
            to,
            "        --%s | -%c)\n            options='' operands='%s' files=%s\n"
            "            ;;\n",
            option->name, option->letter, offered, option->value == VALUE_FILE ? "-f" : "''");
        g_free(offered);
    }
    g_hash_table_destroy(seen);
}

void completion_write_bash(GString *to, library_t *library) {
    words_t words = collect_words(library);
    g_string_append(
        to, "# bash completion for sip-explain\n"
            "_sip_explain() {\n"
            "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
            "    local options='' operands='' files=''\n"
            "    if [[ $current == = ]]; then # --language=\n"
            "        current=''\n"
            "    elif [[ $before == = ]]; then # --language=f\n"
            "        before=${COMP_WORDS[COMP_CWORD - 2]}\n"
            "    fi\n"
            "    case ${COMP_WORDS[1]} in\n");
    for (const command_t *command = commands; command->name; command++)
        if (!command->hidden) add_bash_command(to, &words, command);
    g_string_append(to, "    esac\n    case $before in\n");
    add_bash_values(to, &words);
    g_string_append(to, "    esac\n    if ((COMP_CWORD == 1)); then\n        operands='");
    for (const command_t *command = commands; command->name; command++)
        if (!command->hidden) g_string_append_printf(to, "%s ", command->name);
    g_string_append(
        to, "--help --version' options='' files=''\n"
            "    fi\n"
            "    [[ $current != -* ]] || operands=\"$operands $options\"\n"
            "    [[ ! $files ]] || compopt -o filenames 2>/dev/null\n"
            "    mapfile -t COMPREPLY < <(compgen $files -W \"$operands\" -- \"$current\")\n"
            "}\n"
            "complete -F _sip_explain sip-explain\n");
    free_words(&words);
}

/* ---- zsh ---- */

/* "'404:Not Found'", "'auth.rejected:error'". */
static void add_zsh_words(GString *to, const words_t *words, const char *name, const char *array) {
    JsonArray *list = json_node_get_array(words->list);
    g_string_append_printf(to, "    local -a %s=(\n", array);
    for (guint i = 0; i < json_array_get_length(list); i++) {
        JsonObject *row = json_array_get_object_element(list, i);
        if (!json_object_has_member(row, name)) continue;
        const char *phrase = answer_text(row, "phrase");
        char *word = answer_join(row, name);
        char *help = plain(phrase ? phrase : answer_text(row, "severity"));
        g_string_append_printf(to, "        '%s:%s'\n", word, help);
        g_free(word);
        g_free(help);
    }
    g_string_append(to, "    )\n");
}

/* What _arguments does for a value: ":class:(1xx 2xx)". To be freed. */
static char *zsh_action(const words_t *words, value_t value) {
    if (value == VALUE_FILE) return g_strdup(":file:_files");
    if (value == VALUE_CODE) return g_strdup(":code:{_describe code codes}");
    if (value == VALUE_CODE_OR_FINDING)
        return g_strdup(":code or finding:{_describe code codes; _describe finding findings}");
    char *offered = words_of(words, value);
    char *action = g_strdup_printf(":value:(%s)", offered);
    g_free(offered);
    return action;
}

static void add_zsh_option(GString *to, const words_t *words, const option_t *option) {
    char *help = plain(option->help);
    char *action = option->argument ? zsh_action(words, option->value) : g_strdup("");
    const char *repeated = option->kind == G_OPTION_ARG_FILENAME_ARRAY ? "*" : "";
    const char *takes = option->argument ? "=" : "";
    g_string_append_printf(to, " \\\n                '%s--%s%s[%s]%s'", repeated, option->name,
                           takes, help, action);
    g_free(help);
    g_free(action);
}

static void add_zsh_command(GString *to, const words_t *words, const command_t *command) {
    g_string_append_printf(to, "        %s)\n            _arguments", command->name);
    for (const option_t *const *option = command->options; *option; option++)
        add_zsh_option(to, words, *option);
    add_zsh_option(to, words, &option_help);
    if (command->value != VALUE_NONE) {
        char *action = zsh_action(words, command->value);
        g_string_append_printf(to, " \\\n                '*%s'", action);
        g_free(action);
    }
    g_string_append(to, "\n            ;;\n");
}

void completion_write_zsh(GString *to, library_t *library) {
    words_t words = collect_words(library);
    g_string_append(to, "#compdef sip-explain\n_sip_explain() {\n");
    add_zsh_words(to, &words, "code", "codes");
    add_zsh_words(to, &words, "finding", "findings");
    g_string_append(to, "    local -a commands=(\n");
    for (const command_t *command = commands; command->name; command++)
        if (!command->hidden)
            g_string_append_printf(to, "        '%s:%s'\n", command->name, command->help);
    g_string_append(to, "    )\n"
                        "    if ((CURRENT == 2)); then\n"
                        "        _describe command commands\n"
                        "        return\n"
                        "    fi\n"
                        "    shift words\n"
                        "    ((CURRENT--))\n"
                        "    case $words[1] in\n");
    for (const command_t *command = commands; command->name; command++)
        if (!command->hidden) add_zsh_command(to, &words, command);
    g_string_append(to, "    esac\n}\n"
                        "if [[ $funcstack[1] == _sip-explain ]]; then\n"
                        "    _sip_explain \"$@\"\n"
                        "else\n"
                        "    compdef _sip_explain sip-explain\n"
                        "fi\n");
    free_words(&words);
}

/* ---- fish ---- */

static void add_fish_option(GString *to, const words_t *words, const char *command,
                            const option_t *option) {
    char *help = plain(option->help), *offered = words_of(words, option->value);
    g_string_append_printf(
        to,
        "complete -c sip-explain -n '__fish_seen_subcommand_from %s' -s %c -l %s "
        "-d '%s'",
        command, option->letter, option->name, help);
    if (option->argument && option->value == VALUE_FILE) g_string_append(to, " -r -F");
    else if (option->argument) g_string_append_printf(to, " -x -a '%s'", offered);
    g_string_append_c(to, '\n');
    g_free(help);
    g_free(offered);
}

/* The codes with their phrases, or the findings with their severities. */
static void add_fish_words(GString *to, const words_t *words, const char *command,
                           const char *name) {
    JsonArray *list = json_node_get_array(words->list);
    for (guint i = 0; i < json_array_get_length(list); i++) {
        JsonObject *row = json_array_get_object_element(list, i);
        if (!json_object_has_member(row, name)) continue;
        const char *phrase = answer_text(row, "phrase");
        char *word = answer_join(row, name);
        char *help = plain(phrase ? phrase : answer_text(row, "severity"));
        g_string_append_printf(to,
                               "complete -c sip-explain -n '__fish_seen_subcommand_from %s' -a %s "
                               "-d '%s'\n",
                               command, word, help);
        g_free(word);
        g_free(help);
    }
}

void completion_write_fish(GString *to, library_t *library) {
    words_t words = collect_words(library);
    g_string_append(to, "# fish completion for sip-explain\ncomplete -c sip-explain -f\n");
    for (const command_t *command = commands; command->name; command++) {
        if (command->hidden) continue;
        g_string_append_printf(to,
                               "complete -c sip-explain -n __fish_use_subcommand -a %s -d '%s'\n",
                               command->name, command->help);
        for (const option_t *const *option = command->options; *option; option++)
            add_fish_option(to, &words, command->name, *option);
        add_fish_option(to, &words, command->name, &option_help);
        if (command->value == VALUE_FILE)
            g_string_append_printf(
                to, "complete -c sip-explain -n '__fish_seen_subcommand_from %s' -F\n",
                command->name);
        if (command->value == VALUE_CODE || command->value == VALUE_CODE_OR_FINDING)
            add_fish_words(to, &words, command->name, "code");
        if (command->value == VALUE_CODE_OR_FINDING)
            add_fish_words(to, &words, command->name, "finding");
    }
    free_words(&words);
}
