/* worst.h - the worst of all cases, each with its messages and what explains it.
 *
 * Ten calls that fail for one reason must not hide the one that fails for another: of each problem the worst
 * few are kept, and the first of each comes before the second of any.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_WORST_H
#define SIP_EXPLAIN_WORST_H

#include "talk.h"

#include <json-glib/json-glib.h>

enum { WORST_MAX = 10 };

typedef struct worst worst_t;

/* To be freed with worst_free. */
worst_t *worst_new(const captures_t *captures);
void worst_free(worst_t *worst);

/* Considers a case, of which nothing is borrowed afterwards. One that is nobody's problem is left out. */
void worst_consider(worst_t *worst, const case_t *made, const talk_t *talk);

/* The worst, at most WORST_MAX, as objects of the report's document: the most severe first. */
JsonArray *worst_list(const worst_t *worst);

/* The worst of it, or NULL. A case's problem: the finding that explains it, else the code of the failure,
 * else that nobody answered. */
typedef struct {
    const record_finding_t *finding;
    guint code;
    bool timed_out;
} problem_t;

/* False: there is none. */
bool problem_of(const case_t *made, problem_t *problem);

/* A member in seconds, of a time in microseconds. */
void add_seconds(JsonObject *object, const char *name, gint64 time);

/* A member that is left out where there is no text. */
void add_text(JsonObject *object, const char *name, const char *text);

#endif
