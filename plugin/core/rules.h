/* rules.h - runs the rules over a response, and keeps what they found.
 *
 * The rules are defined in Lua (lua/sip_explain/rule.lua) and indexed here by status code when
 * all files are loaded: a code for which there is no rule costs nothing. A rule that fails is
 * off from then on; the others go on.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RULES_H
#define SIP_EXPLAIN_RULES_H

#include "captured.h"
#include "card.h"
#include "finding.h"
#include "lua_host.h"

typedef struct {
    finding_t findings[FINDINGS_MAX]; /* the most severe first */
    size_t count;
    const char *failures[FINDINGS_MAX]; /* rules that failed over this very response, with why */
    size_t failure_count;
} findings_t;

typedef struct rules rules_t;

/* Called once for each rule that fails: a line with file and line, and the traceback or NULL. */
typedef void (*rules_failed_t)(const char *message, const char *traceback, void *data);

/* Indexes the rules that the host has; the host must outlive them. To be freed with rules_free.
 * NULL and *error where the Lua side fails. */
rules_t *rules_new(lua_host_t *host, const char *language, lua_limits_t limits,
                   rules_failed_t failed, void *data, GError **error);
void rules_free(rules_t *rules);

/* Runs all rules for the response's code that may hold; for a request, those that are for requests.
 * card is the response's, NULL for a request. */
void rules_run(rules_t *rules, captured_t *response, const card_t *card, findings_t *out);

#endif
