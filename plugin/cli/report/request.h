/* request.h - a request as its sender saw it, and what came of it.
 *
 * The same request stands in a capture several times: on each side of a proxy, sent again, captured twice,
 * or in two captures. It is one by From tag, CSeq and method. Its sender sees what the transaction nearest
 * to him sees, the one with the fewest Via values; where that is several, as behind a proxy that forks,
 * what a proxy would pass on (RFC 3261 section 16.7).
 *
 * Nothing here depends on the order of captures, or on their clocks' being right: times are taken within
 * one capture, where that is possible.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_REQUEST_H
#define SIP_EXPLAIN_REQUEST_H

#include "captures.h"
#include "record.h"

/* Timers B and F, 64 * T1 (RFC 3261 section 17.1). The last copy of a request goes out at 63 * T1, and of a
 * lonely request that is all that a capture has of it. */
#define REQUEST_TIMEOUT (32 * RECORD_SECOND)
#define REQUEST_SILENCE (31 * RECORD_SECOND)

/* Records are borrowed; what is unknown is NULL or -1. */
typedef struct {
    const char *method;
    const char *from_tag;
    gint64 cseq;
    GPtrArray
        *records; /* record_t *, on all hops, in order; of an INVITE also its ACKs and CANCELs */
    guint vias;   /* the hop nearest to its sender */
    const record_t *sent;   /* the request there */
    const record_t *final;  /* what ended it for its sender */
    const record_t *origin; /* the same response where it was captured farthest from him */
    gint64 first_response;  /* after the request */
    bool in_dialog;         /* it has a To tag */
    bool cancelled;         /* its sender sent a CANCEL */
    bool continued;         /* it was challenged, and the next request answers the challenge */
    bool timed_out;         /* nobody answered, and the capture goes on for REQUEST_SILENCE */
    severity_t severity;    /* the highest of its messages; an error where it timed out */
} request_t;

/* Orders the records of one Call-ID by time (record_t *), and marks those that another capture has, too. */
void requests_order(GPtrArray *records, const captures_t *captures);

/* The requests in ordered records, in order; to be freed with g_ptr_array_unref. `continued` is not yet
 * known. */
GPtrArray *requests_of(const GPtrArray *records, const captures_t *captures);

/* What an answer must be. */
typedef bool (*record_test_t)(const record_t *record);

/* How long after `sent` the request's sender got the first answer of that sort; -1: he did not, or it
 * cannot be told. */
gint64 request_wait(const request_t *request, const record_t *sent, record_test_t is_wanted);

/* Whether it ended in a failure: a final response of 4xx to 6xx, without challenges that the next request
 * answers, and without 487, which only says that a CANCEL was heard; or no response at all for
 * REQUEST_SILENCE, which a client takes for a 408 (RFC 3261 section 8.1.3.1). */
bool request_failed(const request_t *request);

/* Whether the final response asks for credentials, or for a longer time of registration: a client is to send
 * the request again at once. */
bool request_is_challenged(const request_t *request);

#endif
