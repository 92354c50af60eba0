/* tally.h - counts what became of all talks.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TALLY_H
#define SIP_EXPLAIN_TALLY_H

#include "talk.h"
#include "worst.h"

enum { TALLY_CODES = 1000, TALLY_POINTS_MAX = 120 };

/* Of a server, realm or destination: `total` is responses, challenges or requests. */
typedef struct {
    guint64 total, failures;
} name_count_t;

typedef struct {
    guint64 outcomes[CASE_OUTCOMES_MAX];
} method_count_t;

/* Where something was captured; the earlier comes first, whatever the order of captures. */
typedef struct {
    gint64 time;
    guint capture, frame;
} place_t;

/* What is to be repaired: how often, under how many Call-IDs, where it was seen first. */
typedef struct {
    guint64 count, calls;
    severity_t severity;
    place_t first;
} problem_count_t;

/* Of final responses with that code. Its problem: failures that no finding explains. */
typedef struct {
    guint64 count;
    severity_t severity;
    problem_count_t problem;
} code_count_t;

/* Its problem: where it is a warning or an error itself, or explains a failure that is one. */
typedef struct {
    const char *id;
    severity_t severity;
    guint64 count, calls; /* requests, and Call-IDs */
    char *text, *fix;     /* of the worst instance: the first of the highest severity */
    place_t worst, first;
    problem_count_t problem;
} finding_count_t;

typedef struct {
    guint64 calls, failures; /* that began, that ended so */
} point_t;

typedef struct {
    const captures_t *captures;
    guint64 requests, responses, sent_again, captured_twice;
    guint64 outcomes[CASE_KINDS][CASE_OUTCOMES_MAX];
    GHashTable *methods;                              /* char * -> method_count_t * */
    GHashTable *servers, *realms, *destinations;      /* char * -> name_count_t * */
    GHashTable *findings;                             /* id -> finding_count_t * */
    code_count_t codes[TALLY_CODES];                  /* 0: nobody answered */
    GArray *first_response, *post_dial_delay, *setup; /* gint64, microseconds */
    gint64 step, timeline_start;                      /* seconds; microseconds since 1970 */
    guint point_count;
    point_t points[TALLY_POINTS_MAX];
    worst_t *worst;
} tally_t;

/* One for these captures, all of which were counted (captures_complete). To be freed with tally_free. */
tally_t *tally_new(const captures_t *captures);
void tally_free(tally_t *tally);

/* Counts a talk, of which nothing is borrowed afterwards. */
void tally_add(tally_t *tally, const talk_t *talk);

/* Counts a message that has no Call-ID. */
void tally_add_stray(tally_t *tally, const record_t *record);

/* Who sent the request's final response: what it calls itself, else its address. NULL: nobody did. To be
 * freed. */
char *tally_server(const request_t *request);

/* Where the request goes: the host of the Request-URI ("tel" for a number), within a dialog that of To, as
 * there the Request-URI is the address of a device. NULL: nowhere. To be freed. */
char *tally_destination(const request_t *request);

#endif
