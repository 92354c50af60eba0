/* man.c - the man page, made of the table of commands.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "make.h"

#include "wrap.h"

#include <string.h>

enum { SOURCE_COLUMNS = 72 }; /* of a line, before escapes */

/* Appends a text as roff shows it as it is. It begins a line: no dot there is a request. */
static void add_text(GString *to, span_t text) {
    if (text.length > 0 && text.at[0] == '.') g_string_append(to, "\\&");
    for (size_t i = 0; i < text.length; i++) {
        switch (text.at[i]) {
        case '\\': g_string_append(to, "\\e"); break;
        case '-': g_string_append(to, "\\-"); break;
        case '`': g_string_append(to, "\\(ga"); break;
        case '\'': g_string_append(to, "\\(aq"); break;
        default: g_string_append_c(to, text.at[i]);
        }
    }
}

static void add_lines(GString *to, const char *text) {
    span_t rest = {text, strlen(text)}, line;
    while (wrap_next(&rest, SOURCE_COLUMNS, &line)) {
        add_text(to, line);
        g_string_append_c(to, '\n');
    }
}

static void add_line(GString *to, const char *request, const char *text) {
    g_string_append_printf(to, "%s ", request);
    add_text(to, (span_t){text, strlen(text)});
    g_string_append_c(to, '\n');
}

/* An entry of a list: what it is called, and below it what it is. */
static void add_entry(GString *to, const char *term, const char *description) {
    g_string_append(to, ".TP\n");
    add_line(to, ".B", term);
    add_lines(to, description);
}

static void add_paragraphs(GString *to, const char *text, const char *separator) {
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        char *tab = strchr(*line, '\t');
        if (tab) {
            *tab = '\0';
            add_entry(to, *line, tab + 1);
            continue;
        }
        if (separator) g_string_append_printf(to, "%s\n", separator);
        add_lines(to, *line);
        separator = ".PP";
    }
    g_strfreev(lines);
}

static void add_option(GString *to, const option_t *option) {
    g_string_append_printf(to, ".TP\n.BR \\-%c \", \" \\-\\-%s", option->letter, option->name);
    if (option->argument) g_string_append_printf(to, " \" \" \\fI%s\\fR", option->argument);
    g_string_append_c(to, '\n');
    add_lines(to, option->help);
}

static void add_synopsis(GString *to) {
    g_string_append(to, ".SH SYNOPSIS\n");
    for (const command_t *command = commands; command->name; command++) {
        if (command->hidden) continue;
        if (command != commands) g_string_append(to, ".br\n");
        g_string_append_printf(to, ".B sip\\-explain %s\n", command->name);
        if (command->options[0]) g_string_append(to, "[\\fIOPTION\\fR...]\\&\n");
        if (*command->operands) add_line(to, ".I", command->operands);
    }
}

static void add_command(GString *to, const command_t *command) {
    char *heading = g_strdup_printf("sip-explain %s %s", command->name, command->operands);
    add_line(to, ".SS", g_strchomp(heading));
    g_free(heading);
    add_paragraphs(to, command->text, NULL);
    for (const option_t *const *option = command->options; *option; option++)
        add_option(to, *option);
}

static void add_examples(GString *to) {
    g_string_append(to, ".SH EXAMPLES\n");
    for (const command_t *command = commands; command->name; command++)
        if (command->examples) add_paragraphs(to, command->examples, NULL);
}

static void add_topic(GString *to, const topic_t *topic) {
    char *title = g_ascii_strup(topic->title, -1);
    add_line(to, ".SH", title);
    g_free(title);
    add_paragraphs(to, topic->text, NULL);
}

void man_write(GString *to) {
    g_string_append_printf(to,
                           ".TH SIP\\-EXPLAIN 1 %s \"sip\\-explain %s\" \"User Commands\"\n"
                           ".SH NAME\nsip\\-explain \\- %s\n",
                           SIP_EXPLAIN_DATE, SIP_EXPLAIN_VERSION, command_summary);
    add_synopsis(to);
    g_string_append(to, ".SH DESCRIPTION\n");
    add_paragraphs(to, command_text, NULL);
    g_string_append(to, ".SH COMMANDS\n");
    for (const command_t *command = commands; command->name; command++)
        if (!command->hidden) add_command(to, command);
    g_string_append(to, ".PP\nEvery command takes\n");
    add_option(to, &option_help);
    for (const topic_t *topic = command_topics; topic->title; topic++) add_topic(to, topic);
    add_examples(to);
    g_string_append(to, ".SH SEE ALSO\n.BR tshark (1),\n.BR wireshark (1)\n");
}
