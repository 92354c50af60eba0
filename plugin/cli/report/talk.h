/* talk.h - what was said under one Call-ID, and what became of it: a call, registrations, other
 * transactions.
 *
 * A case is what a user would count. All INVITEs of a Call-ID are one call, whose outcome is that of the
 * last INVITE with which its caller began it; of any other method a request that was challenged, and the
 * one that answers the challenge, are one case. Of a call whose beginning was not captured, a re-INVITE,
 * an ACK or a BYE says that it was answered.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TALK_H
#define SIP_EXPLAIN_TALK_H

#include "request.h"

typedef enum { CASE_CALL, CASE_REGISTRATION, CASE_OTHER } case_kind_t;

typedef enum {
    CALL_ANSWERED,
    CALL_CANCELLED,  /* by the caller */
    CALL_NO_ANSWER,  /* 408, 480 */
    CALL_BUSY,       /* 486, 600 */
    CALL_REDIRECTED, /* 3xx, and the caller did not follow */
    CALL_REJECTED,   /* any other 4xx or 6xx */
    CALL_FAILED,     /* 5xx, or nobody answered */
    CALL_UNFINISHED  /* the end was not captured */
} call_outcome_t;

typedef enum {
    REGISTRATION_REGISTERED,
    REGISTRATION_REMOVED,
    REGISTRATION_REJECTED,
    REGISTRATION_FAILED,     /* 408, 5xx */
    REGISTRATION_CHALLENGED, /* the challenge was not answered */
    REGISTRATION_UNANSWERED
} registration_outcome_t;

typedef enum { OTHER_SUCCEEDED, OTHER_REDIRECTED, OTHER_FAILED, OTHER_UNANSWERED } other_outcome_t;

enum { CASE_KINDS = 3, CASE_OUTCOMES_MAX = 8 };

/* "call", "registration", "other". Static. */
const char *case_kind_name(case_kind_t kind);

/* "answered" of a call's first outcome; NULL behind the last. Static. */
const char *case_outcome_name(case_kind_t kind, guint outcome);

/* What is unknown is NULL or -1. Requests and records are borrowed. */
typedef struct {
    case_kind_t kind;
    guint outcome;
    const request_t *first; /* with which it began */
    const request_t *last;  /* which decided */
    GPtrArray *records;     /* const record_t *, in order: all that is to be seen of it */
    const record_finding_t
        *finding; /* what explains it best: the most severe one, where it is no chat */
    severity_t severity;
    gint64 post_dial_delay; /* calls: first INVITE to what its caller hears or sees of it */
    gint64 setup;           /* calls: to the 2xx */
    bool in_call;           /* a transaction under the Call-ID of a call */
} case_t;

typedef struct {
    const char *call_id;
    GPtrArray *records;  /* record_t *, in the order of time */
    GPtrArray *requests; /* request_t *, in the order of time */
    GPtrArray *cases;    /* case_t * */
} talk_t;

/* Finds out what became of the records of one Call-ID, one at least (record_t *). The array is taken over;
 * the records are borrowed, and marked where another capture has them, too. */
talk_t *talk_new(GPtrArray *records, const captures_t *captures);
void talk_free(talk_t *talk);

#endif
