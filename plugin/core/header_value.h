/* header_value.h - what stands behind the colon of a SIP header (RFC 3261 sections 20 and 25).
 *
 * A function takes the value of one header line or, where it says so, one element of
 * it as sip_list_next() cuts it. Spans that come back point into that value: nothing
 * is copied or allocated. White space is LWS: line ends of a fold count. What a sender
 * left out is SPAN_NONE or 0; what makes no sense gives false, and the result must
 * then not be used. A quote that nothing closes runs to the end of the value.
 *
 *     span_t list = challenge.params;
 *     sip_param_t param;
 *     while (sip_param_next(&list, ',', &param)) ...
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_HEADER_VALUE_H
#define SIP_EXPLAIN_HEADER_VALUE_H

#include "span.h"

#include <stdint.h>

typedef struct {
    span_t name;
    span_t value; /* without quotes, escapes still in it; SPAN_NONE where there is no "=" */
    bool quoted;  /* the value stood in quotes: sip_unquote() makes it readable */
} sip_param_t;

/* Via, one element (section 20.42). */
typedef struct {
    span_t protocol; /* SIP */
    span_t version;  /* 2.0 */
    span_t transport;
    span_t host; /* sent-by; IPv6 in its brackets */
    span_t params;
    span_t branch;
    span_t received;
    uint16_t port;  /* sent-by; 0: none */
    uint16_t rport; /* as the receiver filled it in; 0: none */
    bool has_rport; /* asked for, filled in or not (RFC 3581) */
} sip_via_t;

typedef struct {
    uint32_t number;
    span_t method;
} sip_cseq_t;

/* A challenge (WWW-Authenticate, Proxy-Authenticate) or credentials (Authorization ...). */
typedef struct {
    span_t scheme; /* Digest */
    span_t params; /* separated by commas */
} sip_challenge_t;

/* Reason (RFC 3326). */
typedef struct {
    span_t protocol; /* SIP, Q.850, STIR ... */
    span_t text;     /* without quotes, escapes still in it */
    span_t params;
    uint32_t cause;
    bool has_cause;
} sip_reason_t;

/* Warning (section 20.43). */
typedef struct {
    uint16_t code;
    span_t agent;
    span_t text; /* without quotes, escapes still in it */
} sip_warning_t;

/* Takes the next parameter off the front of *list. The separator is ';' for the parameters of
 * headers and URIs, ',' for challenges, '&' for the headers of a URI; inside quotes and angle
 * brackets it does not count. Parameters without a name are skipped. False at the end. */
bool sip_param_next(span_t *list, char separator, sip_param_t *param);

/* The first parameter of that name, whatever its case. */
bool sip_param_find(span_t list, char separator, span_t name, sip_param_t *param);

/* Parts a value at the first ';' outside quotes and angle brackets. Both parts may be empty;
 * *params is SPAN_NONE where there is no ';'. */
void sip_params_split(span_t value, span_t *head, span_t *params);

/* Copies the inside of a quoted string into to (room for size bytes, NUL included), without the
 * backslashes of its escapes, each line fold made one space. Gives the length without NUL; what
 * does not fit is cut. */
size_t sip_unquote(span_t value, char *to, size_t size);

/* A decimal number up to max, nothing but digits, white space around them ignored. */
bool sip_number(span_t digits, uint32_t max, uint32_t *number);

/* delta-seconds: Expires, Min-Expires, Min-SE, Session-Expires, Retry-After. A comment or
 * parameters may follow. False for what 32 bits cannot hold. */
bool sip_seconds(span_t value, uint32_t *seconds);

/* host [":" port], the host being a name, an IPv4 address or an IPv6 address in brackets.
 * *port is 0 where there is none. */
bool sip_host_port(span_t text, span_t *host, uint16_t *port);

bool sip_via_read(span_t element, sip_via_t *via);
bool sip_cseq_read(span_t value, sip_cseq_t *cseq);

/* Takes the next challenge off the front of *list, the value of one header line. Commas part
 * challenges as well as their parameters (RFC 7235 section 4.1): a new one begins where a
 * scheme and a parameter stand together. False at the end, or where no scheme stands. */
bool sip_challenge_next(span_t *list, sip_challenge_t *challenge);

/* Take the next element off the front of *list, the value of one header line. Elements without
 * a protocol, or without a three-digit code, are skipped. */
bool sip_reason_next(span_t *list, sip_reason_t *reason);
bool sip_warning_next(span_t *list, sip_warning_t *warning);

#endif
