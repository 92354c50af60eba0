/* uri.h - addresses: name-addr and addr-spec (RFC 3261 section 20.10) and the URI in them
 * (section 19.1, RFC 3966 for tel:).
 *
 * Spans point into the text that was handed in: nothing is copied or allocated, and
 * %-escapes stay. What is absent is SPAN_NONE or 0. Where a function gives false, its
 * result must not be used. Parameters are read with sip_param_next() of header_value.h.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_URI_H
#define SIP_EXPLAIN_URI_H

#include "span.h"

#include <stdint.h>

/* The value of From, To, Refer-To ..., or one element of Contact, Route ... */
typedef struct {
    span_t display; /* without quotes */
    span_t uri;     /* without angle brackets */
    span_t params;  /* those of the header: behind the brackets, or all where there are none */
    bool quoted;    /* the display name stood in quotes: sip_unquote() makes it readable */
    bool wildcard;  /* Contact: * */
} sip_address_t;

typedef struct {
    span_t scheme;
    span_t user;        /* without its parameters and password; tel: the number as written */
    span_t user_params; /* behind the first ';' of the user part, as in +49123;npdi;rn=+49@host */
    span_t host;        /* IPv6 in its brackets */
    span_t params;      /* separated by ';' */
    span_t headers;     /* separated by '&' */
    uint16_t port;      /* 0: none */
    bool has_password;
} sip_uri_t;

/* False where there is no URI, or a quote or a bracket is never closed. */
bool sip_address_read(span_t value, sip_address_t *address);

/* Reads sip:, sips:, im:, pres: and tel: URIs. Of any other scheme only the scheme is given.
 * False where there is no scheme, or where the URI has no host (tel: no number) or a port
 * that is none. */
bool sip_uri_read(span_t text, sip_uri_t *uri);

#endif
