/* finding.h - what a rule found, taken from what its function `match` gave.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_FINDING_H
#define SIP_EXPLAIN_FINDING_H

#include "arena.h"
#include "severity.h"
#include "template.h"

#include <stdint.h>

enum { FINDINGS_MAX = 32, FINDING_FRAMES_MAX = 16, FINDING_TEXT_MAX = 4096 };

/* The texts are UTF-8 on one line and live until the next run. */
typedef struct {
    const char *id; /* of the rule: "auth.rejected" */
    severity_t severity;
    const char *text; /* what was found, with its evidence */
    const char *fix;  /* what to do; NULL: the rule says nothing */
    bool aside;       /* worth knowing, but no summary of the response */
    bool normal;      /* such a response is the normal course: its card need not worry anybody */
    uint32_t frames[FINDING_FRAMES_MAX]; /* the evidence */
    size_t frame_count;
} finding_t;

/* What a rule says, in one language, of one variant of its finding: a template or a function. */
typedef struct {
    template_t *template; /* NULL: see function */
    int function;         /* reference to it in the registry; LUA_NOREF: the rule says nothing */
} saying_t;

typedef struct {
    saying_t text, fix;
} sayings_t;

/* Takes a text of a rule, a function or nil from that index of the stack. To be freed with
 * saying_free. */
saying_t saying_take(lua_State *L, int index);
void saying_free(lua_State *L, saying_t *saying);

/* Fills in the finding, whose id, severity, aside and normal are the rule's: its texts, its frames
 * and its own severity where `match` gave one. `values` and `response` are indexes of the stack
 * (absolute). The texts are kept in `texts`; `scratch` is overwritten. Raises a Lua error
 * where the values are not what they should be. For functions that lua_host_run runs. */
void finding_fill(finding_t *finding, lua_State *L, int values, int response,
                  const sayings_t *sayings, GString *scratch, arena_t *texts);

#endif
