/* A capture: its messages are added and linked, then everything is asked of each of them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"

#include "header_value.h"
#include "uri.h"

#include "fuzz.h"

static size_t add_all(exchanges_t *exchanges, span_t capture) {
    message_t message;
    captured_t captured = capture_begin(&message);
    size_t count = 0;
    for (char *bytes; (bytes = capture_next(&capture, &captured)); count++) {
        kept_t *kept = exchanges_add(exchanges, &captured);
        free(bytes); /* nothing of the message may be borrowed */
        HOLDS(kept->frame == captured.frame && kept->time == captured.time);
        HOLDS(!exchanges_is_new(exchanges, captured.frame));
        HOLDS(exchanges_is_new(exchanges, captured.frame + 1));
        if (count % 5 == 4) exchanges_link(exchanges); /* linking may begin before the end */
    }
    exchanges_link(exchanges);
    return count;
}

static void check_registration(const exchanges_t *exchanges, const kept_t *kept, message_t *m) {
    sip_address_t address;
    sip_uri_t uri;
    registration_t registration;
    if (sip_address_read(message_header(m, SIP_HEADER_TO, 0), &address) &&
        sip_uri_read(address.uri, &uri) &&
        exchanges_registration(exchanges, uri.user, uri.host, kept->destination, kept->frame,
                               &registration))
        HOLDS(registration.frame < kept->frame && registration.time <= kept->time);
}

static void check_bytes(const exchanges_t *exchanges, const kept_t *kept) {
    message_t message;
    captured_t captured;
    kept_describe(kept, &message, &captured);
    HOLDS(captured.frame == kept->frame && captured.message == &message);
    HOLDS(message.kind == (kept->code ? SIP_RESPONSE : SIP_REQUEST));
    if (!kept_read(kept, &message)) return;
    HOLDS(kept->length <= EXCHANGE_KEPT_MAX && message.code == kept->code);
    HOLDS(is_within(message_body(&message), (span_t){kept->bytes, kept->length}));
    check_registration(exchanges, kept, &message);
}

static void check_transaction(const exchanges_t *exchanges, const kept_t *kept) {
    const kept_t *request = kept_request(kept), *last = exchanges_last_request(exchanges, kept);
    HOLDS(!request == !last);
    if (request) HOLDS(request->code == 0 && request->frame <= last->frame);
    if (last) HOLDS(last->code == 0 && last->frame <= kept->frame);
    if (kept->code == 0) return;
    const kept_t *first = kept_first_copy(kept), *at = kept;
    HOLDS(first->code == kept->code && first->frame <= kept->frame && first->copies == 0);
    for (size_t n = 0; (at = kept_previous_response(at)); n++)
        HOLDS(at->code != 0 && at->frame <= kept->frame && n < UINT16_MAX);
}

static void check_call(const exchanges_t *exchanges, const kept_t *kept) {
    const kept_t *before = exchanges_before(exchanges, kept),
                 *after = exchanges_after(exchanges, kept), *forwarded[3];
    if (before) HOLDS(before < kept || before->frame <= kept->frame);
    if (before) HOLDS(exchanges_after(exchanges, before) == kept);
    if (after) HOLDS(exchanges_before(exchanges, after) == kept);
    exchanges_was_challenged(exchanges, kept);
    size_t count = exchanges_forwarded(exchanges, kept, forwarded, G_N_ELEMENTS(forwarded));
    HOLDS(count <= G_N_ELEMENTS(forwarded));
    for (size_t i = 0; i < count; i++)
        HOLDS(forwarded[i]->code == 0 && forwarded[i]->frame <= kept->frame);
}

static void check_failures(const exchanges_t *exchanges, const kept_t *kept) {
    server_failure_t failures[4];
    size_t count =
        exchanges_failures(exchanges, kept->source, kept->frame, failures, G_N_ELEMENTS(failures));
    HOLDS(count <= G_N_ELEMENTS(failures));
    for (size_t i = 0; i < count; i++) {
        HOLDS(failures[i].code == 500 || failures[i].code == 503);
        HOLDS(failures[i].frame <= kept->frame);
        HOLDS(i == 0 || failures[i - 1].frame <= failures[i].frame);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g_random_set_seed(1); /* an input does the same whenever it runs */
    exchanges_t *exchanges = exchanges_new();
    size_t count = add_all(exchanges, (span_t){(const char *)data, size}), found = 0;
    for (uint32_t frame = 1; frame <= count; frame++) {
        kept_t *kept;
        for (size_t n = 0; (kept = exchanges_find(exchanges, frame, n)); n++, found++) {
            HOLDS(kept->frame == frame);
            check_bytes(exchanges, kept);
            check_transaction(exchanges, kept);
            check_call(exchanges, kept);
            check_failures(exchanges, kept);
        }
    }
    HOLDS(found == count);
    exchanges_free(exchanges);
    return 0;
}
