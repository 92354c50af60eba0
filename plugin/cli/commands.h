/* commands.h - the subcommands of sip-explain: what each is called, takes and does.
 *
 * One table (commands.c) is the source of --help, of the man page, of the completions of the shells
 * and of how arguments are read.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_COMMANDS_H
#define SIP_EXPLAIN_COMMANDS_H

#include <glib.h>

enum {
    EXIT_OK = 0,
    EXIT_FAILED = 1, /* it ran, and what it checked, made or was asked for is not right */
    EXIT_USAGE = 2   /* the arguments are not */
};

/* What can stand in a place of the command line: what a shell offers there. */
typedef enum {
    VALUE_NONE,
    VALUE_FILE,
    VALUE_CODE,
    VALUE_CODE_OR_FINDING,
    VALUE_CLASS,
    VALUE_LANGUAGE,
    VALUE_FORMAT /* of `sip-explain make` */
} value_t;

typedef struct command command_t;

/* The arguments of a subcommand as they were read. What was not given is NULL or false. */
typedef struct {
    const command_t *command;
    char **operands; /* ends with NULL */
    guint count;     /* of the operands; the table's bounds hold */
    char *class_name, *language, *html;
    char **rules;
    char *output, *jobs, *hosts;
    gboolean all, json, csv, help;
} arguments_t;

typedef struct {
    const char *name; /* --name */
    char letter;      /* -n, or 0 */
    GOptionArg kind;
    size_t offset;        /* of its member in arguments_t */
    const char *argument; /* what follows it, or NULL */
    value_t value;
    const char *help;
} option_t;

enum { COMMAND_OPTIONS_MAX = 8 };

/* Paragraphs are lines of `text`; a line "term\tdescription" is an entry of a list. */
struct command {
    const char *name, *operands, *help; /* help: one line */
    guint least, most;                  /* number of operands; 0: without bound */
    value_t value;                      /* of an operand */
    int (*run)(const arguments_t *arguments);
    const option_t *options[COMMAND_OPTIONS_MAX]; /* ends with NULL */
    const char *text;
    const char *examples; /* lines "command\twhat it does" */
    gboolean hidden;      /* no user needs it */
};

/* What holds for all of them: a section of the man page. */
typedef struct {
    const char *title, *text;
} topic_t;

/* Each ends with one whose name or title is NULL. */
extern const command_t commands[];
extern const topic_t command_topics[];
extern const char command_summary[]; /* one line */
extern const char command_text[];    /* paragraphs */

/* The option that all have. */
extern const option_t option_help;

/* NULL: there is no such command. */
const command_t *command_find(const char *name);

int command_annotate(const arguments_t *arguments);
int command_compare(const arguments_t *arguments);
int command_lint(const arguments_t *arguments);
int command_list(const arguments_t *arguments);
int command_make(const arguments_t *arguments);
int command_report(const arguments_t *arguments);
int command_show(const arguments_t *arguments);
int command_test(const arguments_t *arguments);

#endif
