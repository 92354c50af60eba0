/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"

#include "test.h"

#include <stdio.h>

static exchanges_t *exchanges;
static uint32_t frame;
static captured_path_t path; /* of the next messages */

static int start_capture(void **state) {
    (void)state;
    exchanges = exchanges_new();
    frame = 0;
    path = (captured_path_t){"192.0.2.1", "198.51.100.2", "UDP", 5060, 5060};
    return 0;
}

static int close_capture(void **state) {
    (void)state;
    exchanges_free(exchanges);
    return 0;
}

static kept_t *add_unlinked(double time, const char *text) {
    /* The bytes are gone after the call, as a frame's are. */
    char *copy = exact_copy(text, strlen(text));
    message_t message;
    assert_true(message_read(&message, (span_t){copy, strlen(text)}));
    captured_t captured = {.message = &message,
                           .frame = ++frame,
                           .time = (int64_t)(time * CAPTURED_SECOND),
                           .path = path};
    kept_t *kept = exchanges_add(exchanges, &captured);
    free(copy);
    return kept;
}

static kept_t *add(double time, const char *text) {
    kept_t *kept = add_unlinked(time, text);
    exchanges_link(exchanges);
    return kept;
}

/* A message of one call: start line, branch, CSeq, and more header lines or a body. */
static char *message(const char *start, const char *branch, const char *cseq, const char *rest) {
    static char text[2048];
    snprintf(text, sizeof text,
             "%s\r\nVia: SIP/2.0/UDP a.example;branch=%s\r\nFrom: <sip:a@x>;tag=1\r\n"
             "To: <sip:b@x>\r\nCall-ID: c1\r\nCSeq: %s\r\n%s\r\n",
             start, branch, cseq, rest);
    return text;
}

static kept_t *invite(double time) {
    return add(time, message("INVITE sip:b@x SIP/2.0", "z9hG4bK1", "1 INVITE", ""));
}

static kept_t *answer(double time, const char *status) {
    char start[64];
    snprintf(start, sizeof start, "SIP/2.0 %s", status);
    return add(time, message(start, "z9hG4bK1", "1 INVITE", ""));
}

static void links_late_what_was_added_long_ago(void **state) {
    (void)state;
    kept_t *request =
        add_unlinked(0, message("INVITE sip:b@x SIP/2.0", "z9hG4bK1", "1 INVITE", ""));
    kept_t *again =
        add_unlinked(0.5, message("INVITE sip:b@x SIP/2.0", "z9hG4bK1", "1 INVITE", ""));
    kept_t *ringing = add_unlinked(1, message("SIP/2.0 180 Ringing", "z9hG4bK1", "1 INVITE", ""));
    kept_t *cancel = add_unlinked(2, message("CANCEL sip:b@x SIP/2.0", "z9hG4bK1", "1 CANCEL", ""));
    kept_t *end = add_unlinked(3, message("SIP/2.0 487 Gone", "z9hG4bK1", "1 INVITE", ""));
    kept_t *ack = add_unlinked(4, message("ACK sip:b@x SIP/2.0", "z9hG4bK1", "1 ACK", ""));
    exchanges_link(exchanges);
    exchanges_link(exchanges);
    assert_ptr_equal(kept_request(end), request);
    assert_ptr_equal(kept_previous_response(end), ringing);
    assert_int_equal(again->copies, 1);
    assert_ptr_equal(end->transaction->cancel, cancel);
    assert_ptr_equal(end->transaction->ack, ack);
    assert_ptr_equal(exchanges_before(exchanges, ack), end);
    assert_ptr_equal(exchanges_after(exchanges, end), ack);
    assert_null(exchanges_after(exchanges, ack));
    assert_null(exchanges_before(exchanges, request));
}

static void links_responses_to_their_request(void **state) {
    (void)state;
    kept_t *request = invite(0), *trying = answer(0.1, "100 Trying"), *busy = answer(2, "486 Busy");
    assert_ptr_equal(kept_request(trying), request);
    assert_ptr_equal(kept_request(busy), request);
    assert_ptr_equal(kept_previous_response(busy), trying);
    assert_null(kept_previous_response(trying));
}

static void keeps_transactions_apart(void **state) {
    (void)state;
    invite(0);
    kept_t *other = add(0.1, message("SIP/2.0 200 OK", "z9hG4bK2", "1 INVITE", ""));
    kept_t *cancel = add(0.2, message("SIP/2.0 200 OK", "z9hG4bK1", "1 CANCEL", ""));
    assert_null(kept_request(other));
    assert_null(kept_request(cancel));
}

/* A message with the branch that others have, too, of the call of that letter. */
static kept_t *of_call(char call, const char *start, const char *cseq) {
    char *text = message(start, "z9hG4bK0", cseq, "");
    *(strstr(text, "Call-ID: c1") + strlen("Call-ID: ")) = call;
    return add(frame, text);
}

static void keeps_calls_of_one_branch_apart(void **state) {
    (void)state;
    kept_t *first = of_call('c', "INVITE sip:b@x SIP/2.0", "1 INVITE");
    kept_t *other = of_call('d', "INVITE sip:b@x SIP/2.0", "1 INVITE");
    kept_t *late = of_call('c', "SIP/2.0 404 No", "1 INVITE");
    assert_ptr_equal(kept_request(late), first);
    assert_ptr_equal(kept_request(of_call('d', "SIP/2.0 404 No", "1 INVITE")), other);
    assert_int_equal(of_call('c', "INVITE sip:b@x SIP/2.0", "1 INVITE")->copies, 1);
    assert_null(kept_request(of_call('e', "SIP/2.0 404 No", "1 INVITE")));
    kept_t *next = of_call('c', "INVITE sip:b@x SIP/2.0", "2 INVITE");
    assert_int_equal(next->copies, 0);
    assert_ptr_equal(kept_request(of_call('c', "SIP/2.0 200 OK", "2 INVITE")), next);
    kept_t *cancel = of_call('d', "CANCEL sip:b@x SIP/2.0", "1 CANCEL");
    assert_ptr_equal(other->transaction->cancel, cancel);
    assert_null(first->transaction->cancel);
}

static void knows_peers_without_a_magic_cookie(void **state) {
    (void)state;
    kept_t *first = add(0, message("OPTIONS sip:b@x SIP/2.0", "1", "1 OPTIONS", ""));
    kept_t *second = add(1, message("OPTIONS sip:b@x SIP/2.0", "1", "2 OPTIONS", ""));
    assert_ptr_equal(kept_request(add(2, message("SIP/2.0 200 OK", "1", "2 OPTIONS", ""))), second);
    assert_ptr_equal(kept_request(add(3, message("SIP/2.0 200 OK", "1", "1 OPTIONS", ""))), first);
}

static void tells_a_retransmission_from_a_second_capture(void **state) {
    (void)state;
    invite(0);
    kept_t *same = invite(0.001), *again = invite(0.5), *third = invite(1.5);
    assert_true(same->duplicate);
    assert_int_equal(same->copies, 0);
    assert_false(again->duplicate);
    assert_int_equal(again->copies, 1);
    assert_int_equal(third->copies, 2);
    kept_t *ok = answer(2, "200 OK");
    assert_int_equal(ok->copies, 0);
    assert_int_equal(answer(2.5, "200 OK")->copies, 1);
    assert_int_equal(answer(2.6, "486 Busy")->copies, 0);
    assert_ptr_equal(exchanges_last_request(exchanges, ok), third);
}

static void finds_the_ack_of_a_refused_invite(void **state) {
    (void)state;
    kept_t *request = invite(0);
    answer(1, "486 Busy");
    assert_null(request->transaction->ack);
    kept_t *ack = add(1.1, message("ACK sip:b@x SIP/2.0", "z9hG4bK1", "1 ACK", ""));
    assert_ptr_equal(request->transaction->ack, ack);
}

static void finds_the_ack_of_a_2xx(void **state) {
    (void)state;
    kept_t *request = invite(0);
    answer(1, "200 OK");
    kept_t *ack = add(1.1, message("ACK sip:b@x SIP/2.0", "z9hG4bK9", "1 ACK", ""));
    assert_ptr_equal(request->transaction->ack, ack);
    kept_t *later = add(5, message("INVITE sip:b@x SIP/2.0", "z9hG4bK3", "2 INVITE", ""));
    assert_null(later->transaction->ack);
}

static void takes_no_ack_for_a_copy_of_its_invite(void **state) {
    (void)state;
    const char *ack = "ACK sip:b@x SIP/2.0";
    answer(0, "486 Busy");
    add(1, message(ack, "z9hG4bK1", "1 ACK", ""));
    assert_null(exchanges_last_request(exchanges, answer(2, "486 Busy")));
    invite(3);
    kept_t *again = invite(4);
    answer(5, "486 Busy");
    add(6, message(ack, "z9hG4bK1", "1 ACK", ""));
    assert_ptr_equal(exchanges_last_request(exchanges, answer(7, "486 Busy")), again);
}

static void finds_the_cancel_of_an_invite(void **state) {
    (void)state;
    kept_t *request = invite(0);
    kept_t *cancel = add(3, message("CANCEL sip:b@x SIP/2.0", "z9hG4bK1", "1 CANCEL", ""));
    assert_ptr_equal(request->transaction->cancel, cancel);
    assert_ptr_not_equal(cancel->transaction, request->transaction);
}

static void does_not_look_ahead(void **state) {
    (void)state;
    kept_t *early = answer(0, "100 Trying");
    invite(1);
    assert_null(kept_request(early));
}

static void lists_the_messages_of_a_call(void **state) {
    (void)state;
    kept_t *first = invite(0), *second = answer(1, "180 Ringing");
    add(1.5, "OPTIONS sip:x@y SIP/2.0\r\nCall-ID: other\r\n\r\n");
    kept_t *third = answer(2, "200 OK");
    assert_ptr_equal(exchanges_before(exchanges, third), second);
    assert_ptr_equal(exchanges_before(exchanges, second), first);
    assert_null(exchanges_before(exchanges, first));
}

static void keeps_a_request_whole_and_a_response_in_short(void **state) {
    (void)state;
    message_t m;
    captured_t captured;
    kept_t *request =
        add(0, message("INVITE sip:b@x SIP/2.0", "z9hG4bK1", "1 INVITE", "X-Any: 1\r\n"));
    kept_t *challenge =
        add(1, message("SIP/2.0 401 No", "z9hG4bK1", "1 INVITE",
                       "X-Any: 1\r\nWWW-Authenticate: Digest realm=\"r\",\r\n nonce=\"n\"\r\n"));
    kept_t *busy = answer(2, "486 Busy");
    assert_true(kept_read(request, &m));
    assert_span(message_header_named(&m, SPAN("X-Any"), 0), "1");
    assert_true(kept_read(challenge, &m));
    assert_span(message_header_named(&m, SPAN("WWW-Authenticate"), 0),
                "Digest realm=\"r\",\r\n nonce=\"n\"");
    assert_null(message_header_named(&m, SPAN("X-Any"), 0).at);
    assert_false(kept_read(busy, &m));
    kept_describe(busy, &m, &captured);
    assert_int_equal(captured.message->code, 486);
    assert_string_equal(captured.path.source, "192.0.2.1");
    assert_null(message_header(&m, SIP_HEADER_TO, 0).at);
}

static void keeps_the_body_of_a_response(void **state) {
    (void)state;
    message_t m;
    kept_t *ok = add(0, message("SIP/2.0 200 OK", "z9hG4bK1", "1 INVITE",
                                "Content-Type: application/sdp\r\nContent-Length: 5\r\n\r\nv=0"));
    assert_true(kept_read(ok, &m));
    assert_span(message_body(&m), "v=0\r\n");
    assert_span(message_header(&m, SIP_HEADER_CONTENT_TYPE, 0), "application/sdp");
}

static void bounds_what_it_keeps(void **state) {
    (void)state;
    char text[3 * EXCHANGE_KEPT_MAX];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    const char *start = "INVITE sip:b@x SIP/2.0\r\nX: ";
    memcpy(text, start, strlen(start));
    assert_int_equal(add(0, text)->length, EXCHANGE_KEPT_MAX);
    for (size_t length = EXCHANGE_KEPT_MAX - 1; length <= EXCHANGE_KEPT_MAX + 1; length++) {
        text[length] = '\0';
        assert_int_equal(add(0, text)->length,
                         length < EXCHANGE_KEPT_MAX ? length : EXCHANGE_KEPT_MAX);
        text[length] = 'a';
    }
    memset(text, 'a', strlen(start));
    start = "SIP/2.0 401 No\r\nTo: ";
    memcpy(text, start, strlen(start));
    assert_null(add(0, text)->bytes);
}

static void finds_messages_by_frame(void **state) {
    (void)state;
    kept_t *first = invite(0);
    frame = 9;
    kept_t *tenth = answer(1, "100 Trying");
    frame = 9;
    kept_t *tenth_too = answer(1, "180 Ringing");
    assert_ptr_equal(exchanges_find(exchanges, 1, 0), first);
    assert_ptr_equal(exchanges_find(exchanges, 10, 0), tenth);
    assert_ptr_equal(exchanges_find(exchanges, 10, 1), tenth_too);
    assert_null(exchanges_find(exchanges, 10, 2));
    assert_null(exchanges_find(exchanges, 5, 0));
    assert_null(exchanges_find(exchanges, 11, 0));
}

static bool registered(const char *user, uint32_t before, registration_t *out) {
    return exchanges_registration(exchanges, (span_t){user, strlen(user)}, SPAN("X"), NULL, before,
                                  out);
}

static void knows_registrations(void **state) {
    (void)state;
    registration_t found;
    add(10, message("SIP/2.0 200 OK", "z9hG4bK1", "1 REGISTER",
                    "Contact: <sip:b@1.2.3.4>;expires=60\r\n"));
    add(20, message("SIP/2.0 200 OK", "z9hG4bK2", "2 REGISTER",
                    "Contact: <sip:b@h>\r\nExpires: 90\r\n"));
    add(30, message("SIP/2.0 200 OK", "z9hG4bK3", "3 REGISTER", ""));
    assert_false(registered("b", 1, &found));
    assert_true(registered("b", 2, &found));
    assert_int_equal(found.expires, 60);
    assert_true(registered("b", 3, &found));
    assert_int_equal(found.expires, 90);
    assert_true(registered("b", 99, &found));
    assert_int_equal(found.expires, 0);
    assert_int_equal(found.frame, 3);
    assert_false(registered("B", 99, &found));
}

static void counts_the_failures_of_a_server(void **state) {
    (void)state;
    server_failure_t failures[8];
    for (int i = 0; i < 5; i++) {
        char branch[16];
        snprintf(branch, sizeof branch, "z9hG4bK%d", i);
        add(i, message("SIP/2.0 503 No", branch, "1 INVITE", ""));
    }
    add(4.001, message("SIP/2.0 503 No", "z9hG4bK4-beyond-a-nat", "1 INVITE", ""));
    assert_int_equal(exchanges_failures(exchanges, "192.0.2.1", 3, failures, 8), 3);
    assert_int_equal(exchanges_failures(exchanges, "192.0.2.1", 9, failures, 2), 2);
    assert_int_equal(failures[0].frame, 4);
    assert_int_equal(failures[1].frame, 5);
    assert_int_equal(exchanges_failures(exchanges, "192.0.2.9", 9, failures, 8), 0);
    assert_int_equal(exchanges_failures(exchanges, NULL, 9, failures, 8), 0);
}

/* Broken messages: whatever is missing, nothing is linked that must not be. */
static void survives_messages_without_headers(void **state) {
    (void)state;
    static const char *const texts[] = {
        "SIP/2.0 200 OK",
        "SIP/2.0 200 OK\r\n",
        "SIP/2.0 200 OK\r\n\r\n",
        "SIP/2.0 200 OK\r\nVia",
        "SIP/2.0 200 OK\r\nVia:\r\nCSeq:\r\nCall-ID:\r\n\r\n",
        "SIP/2.0 200 OK\r\nv:;branch=\r\n",
        "SIP/2.0 401 x\nVia: SIP/2.0/UDP a;branch=z9hG4bK\n\t;x\n",
        "ACK sip:a@b SIP/2.0\r\nCSeq: ",
        "REGISTER sip:a SIP/2.0",
        "CANCEL sip:a@b SIP/2.0\r\nVia: ;;;branch\r\n",
        "INVITE sip:a@b SIP/2.0\r\n",
    };
    for (size_t round = 0; round < 2; round++)
        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
            kept_t *kept = add((double)i, texts[i]);
            assert_null(kept_previous_response(kept));
        }
}

#define CASE(function) cmocka_unit_test_setup_teardown(function, start_capture, close_capture)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(links_late_what_was_added_long_ago),
        CASE(links_responses_to_their_request),
        CASE(keeps_transactions_apart),
        CASE(keeps_calls_of_one_branch_apart),
        CASE(knows_peers_without_a_magic_cookie),
        CASE(tells_a_retransmission_from_a_second_capture),
        CASE(finds_the_ack_of_a_refused_invite),
        CASE(finds_the_ack_of_a_2xx),
        CASE(takes_no_ack_for_a_copy_of_its_invite),
        CASE(finds_the_cancel_of_an_invite),
        CASE(does_not_look_ahead),
        CASE(lists_the_messages_of_a_call),
        CASE(keeps_a_request_whole_and_a_response_in_short),
        CASE(keeps_the_body_of_a_response),
        CASE(bounds_what_it_keeps),
        CASE(finds_messages_by_frame),
        CASE(knows_registrations),
        CASE(counts_the_failures_of_a_server),
        CASE(survives_messages_without_headers),
    };
    return cmocka_run_group_tests_name("exchange", tests, NULL, NULL);
}
