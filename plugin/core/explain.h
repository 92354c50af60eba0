/* explain.h - from a captured response to what there is to say about it.
 *
 * An explainer holds all that this takes: the table in one language, the rules, and the Lua
 * state behind them, with a site's files loaded into it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_EXPLAIN_H
#define SIP_EXPLAIN_EXPLAIN_H

#include "captured.h"
#include "card.h"
#include "rules.h"

enum { EXPLANATION_TITLE_SIZE = 128 };

typedef struct {
    uint16_t code;
    const card_t *card;  /* borrowed from the explainer; NULL: a request */
    severity_t severity; /* the highest of card and findings */
    const char *summary; /* one line for a column: the first finding's, else the card's */
    char title
        [EXPLANATION_TITLE_SIZE]; /* "401 Unauthorized", "INVITE"; UTF-8, printable, one line */
    findings_t findings;          /* their texts live until the next explanation */
} explanation_t;

/* Called for each thing that is wrong with a site's files or rules: one line with file and line,
 * and the traceback where there is one, else NULL. */
typedef void (*explain_problem_t)(const char *message, const char *traceback, void *data);

typedef struct {
    const char *language;     /* "en" ... */
    const char *const *files; /* a site's files in the order of loading, ends with NULL */
    lua_limits_t rule_limits;
    explain_problem_t problem; /* NULL: nobody wants to know */
    void *data;                /* for problem */
} explain_options_t;

typedef struct explainer explainer_t;

/* A new explainer, to be freed with explainer_free. A site's file that fails is reported and left
 * out, all of it; the others count. NULL and *error where this program's own files fail. */
explainer_t *explainer_new(const explain_options_t *options, GError **error);
void explainer_free(explainer_t *explainer);

const card_labels_t *explainer_labels(const explainer_t *explainer);

/* The state with everything loaded, for those who add to it. Borrowed. */
lua_host_t *explainer_host(explainer_t *explainer);

/* The files that were run or required, a list that ends with NULL. Borrowed until the next
 * explainer_compile. */
char *const *explainer_files(const explainer_t *explainer);

/* Takes up what Lua changed since: compiles the table and the rules again. False and *error, and
 * everything as it was, where that fails. */
bool explainer_compile(explainer_t *explainer, GError **error);

/* How a response differs from an earlier one: wrapped_t, a sentence each. Borrowed until the next
 * explainer_compile. */
const GPtrArray *explainer_compare(explainer_t *explainer, uint16_t earlier, uint16_t later);

/* Explains a message: a response by its card and what the rules find, without `with_rules` only by
 * its card; a request by what the rules for requests find. False where there is nothing to say. */
bool explainer_explain(explainer_t *explainer, captured_t *captured, bool with_rules,
                       explanation_t *out);

#endif
