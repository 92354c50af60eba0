/* message.h - a view of one SIP message (RFC 3261 section 7).
 *
 * Nothing is copied: every span points into the bytes that were handed in and
 * lives as long as they do. Nothing is allocated: a message_t may stand on the
 * stack. Nothing is trusted: every length is checked against the bytes there
 * are, and at most MESSAGE_HEADERS_MAX header lines are looked at.
 *
 * Reading the start line costs a few comparisons; headers are indexed when one
 * is first asked for.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_MESSAGE_H
#define SIP_EXPLAIN_MESSAGE_H

#include "span.h"

#include <stdint.h>

enum { MESSAGE_HEADERS_MAX = 256 };

/* The headers this program asks for by name; each knows its compact form (RFC 3261
 * section 7.3.3 and the IANA registry). Any other is asked for by its spelling. */
typedef enum {
    SIP_HEADER_CALL_ID,
    SIP_HEADER_CONTACT,
    SIP_HEADER_CONTENT_ENCODING,
    SIP_HEADER_CONTENT_LENGTH,
    SIP_HEADER_CONTENT_TYPE,
    SIP_HEADER_CSEQ,
    SIP_HEADER_FROM,
    SIP_HEADER_TO,
    SIP_HEADER_VIA,
    SIP_HEADER_COUNT
} sip_header_t;

typedef enum { SIP_REQUEST, SIP_RESPONSE } sip_kind_t;

typedef struct {
    span_t name;  /* as spelled on the wire, without the colon */
    span_t value; /* trimmed; a folded value still holds its line ends */
} message_header_t;

typedef struct {
    span_t bytes;      /* the whole message as captured, start line to end of body */
    span_t start_line; /* without its line end */
    span_t version;    /* SIP/2.0 */
    span_t method;     /* requests: INVITE ... */
    span_t uri;        /* requests: the Request-URI */
    span_t phrase;     /* responses: the reason phrase, may be empty */
    sip_kind_t kind;
    uint16_t code;   /* responses: 0 to 999, as the three digits say */
    bool indexed;    /* the members below are filled */
    bool truncated;  /* the headers have no end, or the body is shorter than Content-Length */
    bool overflowed; /* there were more than MESSAGE_HEADERS_MAX header lines */
    span_t body;     /* what was captured of it; empty where there is none */
    size_t header_count;
    message_header_t headers[MESSAGE_HEADERS_MAX];
} message_t;

/* Reads the start line at the beginning of bytes. True where it is a Status-Line or a
 * Request-Line of SIP; otherwise false, and *m must not be used. */
bool message_read(message_t *m, span_t bytes);

/* How many of the bytes belong to this message where messages follow each other on a
 * stream: up to the end of the body by Content-Length, or all of them where there is no
 * such header (RFC 3261 section 18.3). Cuts m->bytes and m->body to that length. */
size_t message_cut(message_t *m);

/* The headers that tell which transaction and which call a message belongs to. */
typedef struct {
    span_t via; /* the first line of it */
    span_t from, to, call_id, cseq;
} message_links_t;

/* Finds them without indexing all headers, for the hot path: most senders have them on top. Values
 * may be folded. Lines end with LF or CRLF here, not with CR alone. */
void message_links(const message_t *m, message_links_t *links);

/* What stands behind the colon of a header line where that is its name, with or without blanks before
 * the colon; SPAN_NONE where it is not. */
static inline span_t message_line_value(span_t line, span_t name) {
    if (!span_starts_nocase(line, name)) return SPAN_NONE;
    size_t colon = name.length;
    while (colon < line.length && span_is_lws(line.at[colon])) colon++;
    if (colon == line.length || line.at[colon] != ':') return SPAN_NONE;
    return span_slice(line, colon + 1, line.length);
}

/* How a header is called (RFC 3261 section 7.3.3): its long name, and its compact form. */
typedef struct {
    span_t name;
    char compact; /* 0: it has none */
} header_name_t;

/* What a header is called that somebody names by either form. Borrowed from `name`, or static. */
header_name_t message_name(span_t name);

/* The value of the n-th header line of that name (n counts from 0), or SPAN_NONE. */
span_t message_header(message_t *m, sip_header_t header, size_t n);

/* The same for any header by its long or compact name, whatever its case. */
span_t message_header_named(message_t *m, span_t name, size_t n);
span_t message_header_known(message_t *m, header_name_t name, size_t n);

/* Whether it has a header of that long name, which has no compact form; nothing is indexed. */
bool message_has_line(const message_t *m, span_t name);

/* The n-th value where header lines may repeat and may hold comma lists
 * (RFC 3261 section 7.3.1): Via, Contact, Allow, Route ... or SPAN_NONE. */
span_t message_header_element(message_t *m, span_t name, size_t n);

/* How many values there are of such a header, in one look at each line. */
size_t message_header_elements(message_t *m, sip_header_t header);

/* The body (RFC 3261 section 7.4), cut to Content-Length; empty where there is none. */
span_t message_body(message_t *m);

/* Takes the next element of a comma list off the front of *list into *element, trimmed;
 * commas inside quotes and angle brackets do not count. Empty elements are skipped.
 * False when the list is used up. */
bool sip_list_next(span_t *list, span_t *element);

/* Copies value into to (room for size bytes, NUL included), each line fold (RFC 3261
 * section 7.3.1) made one space. Gives the length without NUL; what does not fit is cut. */
size_t sip_unfold(span_t value, char *to, size_t size);

#endif
