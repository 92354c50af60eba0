/* A message: its start line, its headers, its body, and where the next one begins.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "message.h"

#include "fuzz.h"

static void check_start_line(const message_t *m, span_t bytes) {
    HOLDS(is_within(m->start_line, bytes));
    HOLDS(is_within(m->version, m->start_line) && is_within(m->method, m->start_line));
    HOLDS(is_within(m->uri, m->start_line) && is_within(m->phrase, m->start_line));
    HOLDS(m->kind == SIP_RESPONSE ? m->code <= 999 : m->method.length > 0);
}

static void check_links(const message_t *m, span_t bytes) {
    message_links_t links;
    message_links(m, &links);
    HOLDS(is_within(links.via, bytes) && is_within(links.from, bytes));
    HOLDS(is_within(links.to, bytes) && is_within(links.call_id, bytes));
    HOLDS(is_within(links.cseq, bytes));
}

static void check_headers(message_t *m, span_t bytes) {
    for (sip_header_t header = 0; header < SIP_HEADER_COUNT; header++)
        for (size_t n = 0; n < 3; n++) HOLDS(is_within(message_header(m, header, n), bytes));
    HOLDS(m->indexed && m->header_count <= MESSAGE_HEADERS_MAX);
    for (size_t i = 0; i < m->header_count; i++) {
        const message_header_t *h = &m->headers[i];
        HOLDS(is_within(h->name, bytes) && is_within(h->value, bytes));
        HOLDS(h->name.length == 0 || message_header_named(m, h->name, 0).at != NULL);
        char to[32];
        size_t length = sip_unfold(h->value, to, sizeof to);
        HOLDS(length < sizeof to && length <= h->value.length && to[length] == '\0');
    }
    size_t elements = 0;
    for (span_t at; (at = message_header_element(m, SPAN("Via"), elements)).at; elements++)
        HOLDS(is_within(at, bytes));
    HOLDS(elements <= bytes.length);
}

/* What is cut off reads the same, and nothing more can be cut off. */
static void check_cut(message_t *m, span_t bytes) {
    size_t length = message_cut(m);
    HOLDS(length <= bytes.length && m->bytes.length == length);
    HOLDS(is_within(m->start_line, m->bytes) && is_within(m->body, m->bytes));
    message_t again;
    HOLDS(message_read(&again, m->bytes) && again.code == m->code);
    HOLDS(message_cut(&again) == length && again.header_count == m->header_count);
    HOLDS(again.body.length == m->body.length);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t bytes = {(const char *)data, size};
    message_t message;
    if (!message_read(&message, bytes)) return 0;
    check_start_line(&message, bytes);
    check_links(&message, bytes);
    check_headers(&message, bytes);
    HOLDS(is_within(message_body(&message), bytes));
    check_cut(&message, bytes);
    return 0;
}
