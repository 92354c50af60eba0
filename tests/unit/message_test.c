/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "message.h"

#include "test.h"

#include <glib.h>

static const char busy[] = "SIP/2.0 486 Busy Here\r\n"
                           "Via: SIP/2.0/UDP a.example;branch=z9hG4bK1, SIP/2.0/UDP b.example\r\n"
                           "v: SIP/2.0/UDP c.example\r\n"
                           "f: \"Smith, J\" <sip:j@example.com>;tag=1\r\n"
                           "TO:<sip:b@example.com>\r\n"
                           "Subject: first\r\n"
                           "\tsecond\r\n"
                           "  third\r\n"
                           "X-Empty:\r\n"
                           "Allow: INVITE , ACK,,BYE\r\n"
                           "l: 4\r\n"
                           "\r\n"
                           "bodyNEXT";

static message_t read_it(const char *text) {
    message_t m;
    assert_true(message_read(&m, (span_t){text, strlen(text)}));
    return m;
}

static void reads_a_status_line(void **state) {
    (void)state;
    message_t m = read_it(busy);
    assert_int_equal(m.kind, SIP_RESPONSE);
    assert_int_equal(m.code, 486);
    assert_span(m.phrase, "Busy Here");
    assert_span(m.version, "SIP/2.0");
    assert_span(m.start_line, "SIP/2.0 486 Busy Here");
}

static void reads_a_request_line(void **state) {
    (void)state;
    message_t m = read_it("INVITE sip:b@example.com;user=phone SIP/2.0\r\n\r\n");
    assert_int_equal(m.kind, SIP_REQUEST);
    assert_span(m.method, "INVITE");
    assert_span(m.uri, "sip:b@example.com;user=phone");
}

static void reads_status_lines_without_a_phrase(void **state) {
    (void)state;
    assert_span(read_it("SIP/2.0 200 \r\n\r\n").phrase, "");
    assert_int_equal(read_it("SIP/2.0 200\r\n\r\n").code, 200);
    assert_int_equal(read_it("sip/2.0 007 x").code, 7);
}

static void refuses_what_is_no_start_line(void **state) {
    (void)state;
    static const char *const lines[] = {
        "",
        "\r\n",
        " SIP/2.0",
        "SIP/2.0",
        "SIP/2.0 ",
        "SIP/2.0 20",
        "SIP/2.0 2000 OK",
        "SIP/2.0 2x0 OK",
        "SIP/2.0  200 OK",
        "HTTP/1.1 200 OK",
        "SIP/ 200 OK",
        "SIPS/2.0 200 OK",
        "GET / HTTP/1.1",
        "INVITE SIP/2.0",
        "INVITE  SIP/2.0",
        "INVITE nocolon SIP/2.0",
        "INVITE sip:a@b",
        " INVITE sip:a@b",
        " INVITE sip:a@b SIP/2.0",
        "\tNVITE sip:a@b SIP/2.0",
        " SIP/2.0 200 OK",
        "\tSIP/2.0 200 OK",
        "INVITE sip:a@b SIP/2.0 x",
        "\0\0\0\0",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        message_t m;
        if (message_read(&m, (span_t){lines[i], strlen(lines[i])}))
            fail_msg("took this for SIP: '%s'", lines[i]);
    }
}

static void finds_headers_in_any_form(void **state) {
    (void)state;
    message_t m = read_it(busy);
    assert_span(message_header(&m, SIP_HEADER_VIA, 0),
                "SIP/2.0/UDP a.example;branch=z9hG4bK1, SIP/2.0/UDP b.example");
    assert_span(message_header(&m, SIP_HEADER_VIA, 1), "SIP/2.0/UDP c.example");
    assert_null(message_header(&m, SIP_HEADER_VIA, 2).at);
    assert_span(message_header(&m, SIP_HEADER_TO, 0), "<sip:b@example.com>");
    assert_span(message_header_named(&m, SPAN("from"), 0),
                "\"Smith, J\" <sip:j@example.com>;tag=1");
    assert_span(message_header_named(&m, SPAN("F"), 0), "\"Smith, J\" <sip:j@example.com>;tag=1");
    assert_span(message_header_named(&m, SPAN("s"), 0), "first\r\n\tsecond\r\n  third");
    assert_null(message_header(&m, SIP_HEADER_CALL_ID, 0).at);
}

static void assert_headers(const char *lines, const char *names) {
    char *text = g_strdup_printf("SIP/2.0 200 OK\r\n%s\r\nbody", lines);
    message_t m = read_it(text);
    GString *got = g_string_new(NULL);
    assert_span(message_body(&m), "body");
    for (size_t i = 0; i < m.header_count; i++) {
        g_string_append_len(got, m.headers[i].name.at, (gssize)m.headers[i].name.length);
        g_string_append_c(got, ' ');
    }
    assert_string_equal(got->str, names);
    g_string_free(got, TRUE);
    g_free(text);
}

/* What has no name, or a name on two lines, is no header; what follows is. */
static void takes_no_junk_for_a_header(void **state) {
    (void)state;
    assert_headers("A: 1\r\nB : 2\r\nC\t:3\r\n", "A B C ");
    assert_headers(":x\r\nA: 1\r\n", "A ");
    assert_headers(":\r\n::\r\nA: 1\r\n", "A ");
    assert_headers("Sub\r\n ject: x\r\nA: 1\r\n", "A ");
    assert_headers("Subject\r\n : x\r\nA: 1\r\n", "A ");
    assert_headers("no colon\r\nA: 1\r\n", "A ");
    assert_headers(" Via: a fold of the start line\r\nA: 1\r\n", "A ");
    assert_headers("A: 1\r\n B: a fold\r\n", "A ");
}

static void tells_empty_from_absent(void **state) {
    (void)state;
    message_t m = read_it(busy);
    span_t empty = message_header_named(&m, SPAN("X-Empty"), 0);
    assert_non_null(empty.at);
    assert_int_equal(empty.length, 0);
    assert_null(message_header_named(&m, SPAN("X-Absent"), 0).at);
}

static void unfolds_a_value(void **state) {
    (void)state;
    message_t m = read_it(busy);
    char text[64];
    assert_int_equal(sip_unfold(message_header_named(&m, SPAN("Subject"), 0), text, sizeof text),
                     18);
    assert_string_equal(text, "first second third");
    assert_int_equal(sip_unfold(SPAN("abcdef"), text, 4), 3);
    assert_string_equal(text, "abc");
}

static void links_are_the_headers_that_the_index_has(void **state) {
    (void)state;
    message_links_t links;
    message_t m = read_it("SIP/2.0 200 OK\r\nTo\r\nt : <sip:b@example.com>\r\n ;tag=1\r\nCSeq");
    message_links(&m, &links);
    assert_span(links.to, "<sip:b@example.com>\r\n ;tag=1");
    assert_ptr_equal(links.to.at, message_header(&m, SIP_HEADER_TO, 0).at);
    assert_null(links.from.at);
    assert_null(links.cseq.at);
    m = read_it(
        "SIP/2.0 200 OK\r\nTo\r\n : <sip:a@example.com>\r\nTo: <sip:b@example.com>\r\n\r\n");
    message_links(&m, &links);
    assert_span(links.to, "<sip:b@example.com>");
    assert_ptr_equal(links.to.at, message_header(&m, SIP_HEADER_TO, 0).at);
    m = read_it("SIP/2.0 200 OK\r\n Via: 1\r\nVia: 2\r\n\r\n");
    message_links(&m, &links);
    assert_span(links.via, "2");
    assert_ptr_equal(links.via.at, message_header(&m, SIP_HEADER_VIA, 0).at);
}

static void splits_comma_lists_and_repeated_headers(void **state) {
    (void)state;
    message_t m = read_it(busy);
    assert_span(message_header_element(&m, SPAN("Via"), 1), "SIP/2.0/UDP b.example");
    assert_span(message_header_element(&m, SPAN("Via"), 2), "SIP/2.0/UDP c.example");
    assert_null(message_header_element(&m, SPAN("Via"), 3).at);
    assert_int_equal(message_header_elements(&m, SIP_HEADER_VIA), 3);
    assert_span(message_header_element(&m, SPAN("Allow"), 2), "BYE");
    assert_null(message_header_element(&m, SPAN("Allow"), 3).at);
    assert_span(message_header_element(&m, SPAN("From"), 0),
                "\"Smith, J\" <sip:j@example.com>;tag=1");
}

static void keeps_commas_in_quotes_and_brackets(void **state) {
    (void)state;
    span_t list = SPAN("\"a\\\", b\" <sip:x,y@z>, <sip:c>;d=\",\""), element;
    assert_true(sip_list_next(&list, &element));
    assert_span(element, "\"a\\\", b\" <sip:x,y@z>");
    assert_true(sip_list_next(&list, &element));
    assert_span(element, "<sip:c>;d=\",\"");
    assert_false(sip_list_next(&list, &element));
}

static void cuts_the_body_by_content_length(void **state) {
    (void)state;
    message_t m = read_it(busy);
    assert_span(message_body(&m), "body");
    assert_false(m.truncated);
    assert_int_equal(message_cut(&m), sizeof busy - 1 - strlen("NEXT"));
}

static void walks_messages_that_share_a_buffer(void **state) {
    (void)state;
    static const char stream[] = "SIP/2.0 100 Trying\r\nContent-Length: 0\r\n\r\n"
                                 "SIP/2.0 200 OK\r\nl:2\r\n\r\nhi"
                                 "SIP/2.0 404 Not Found\r\n\r\nall the rest";
    static const uint16_t codes[] = {100, 200, 404};
    size_t at = 0;
    for (size_t i = 0; i < 3; i++) {
        message_t m = read_it(stream + at);
        assert_int_equal(m.code, codes[i]);
        at += message_cut(&m);
    }
    assert_int_equal(at, sizeof stream - 1);
}

static void takes_any_line_end(void **state) {
    (void)state;
    message_t m = read_it("SIP/2.0 200 OK\nA: 1\rB: 2\r\nC: 3\n\nx");
    assert_span(message_header_named(&m, SPAN("A"), 0), "1");
    assert_span(message_header_named(&m, SPAN("B"), 0), "2");
    assert_span(message_header_named(&m, SPAN("C"), 0), "3");
    assert_span(message_body(&m), "x");
}

static void says_where_the_capture_cut_the_message(void **state) {
    (void)state;
    message_t m = read_it("SIP/2.0 200 OK\r\nA: 1\r\nContent-Le");
    assert_span(message_header_named(&m, SPAN("A"), 0), "1");
    assert_true(m.truncated);
    m = read_it("SIP/2.0 200 OK\r\nl: 10\r\n\r\nshort");
    assert_span(message_body(&m), "short");
    assert_true(m.truncated);
    m = read_it("SIP/2.0 200 OK\r\nl: 5\r\n\r\nshort");
    assert_span(message_body(&m), "short");
    assert_false(m.truncated);
}

static void distrusts_content_length(void **state) {
    (void)state;
    message_t m = read_it("SIP/2.0 200 OK\r\nl: 99999999999999999999999\r\n\r\nx");
    assert_span(message_body(&m), "x");
    m = read_it("SIP/2.0 200 OK\r\nl: -1\r\n\r\nx");
    assert_span(message_body(&m), "");
    m = read_it("SIP/2.0 200 OK\r\nl: 1\r\nl: 2\r\n\r\nxyz");
    assert_span(message_body(&m), "xy");
}

/* As many header lines as the limit says, one less, one more, and many more. */
static void bounds_the_header_list(void **state) {
    (void)state;
    static const size_t counts[] = {MESSAGE_HEADERS_MAX - 1, MESSAGE_HEADERS_MAX,
                                    MESSAGE_HEADERS_MAX + 1, 10 * MESSAGE_HEADERS_MAX};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        GString *text = g_string_new("SIP/2.0 200 OK\r\n");
        for (size_t n = 1; n < counts[i]; n++) g_string_append(text, "A: 1\r\n");
        g_string_append(text, "Last: 1\r\nno header\r\n\r\nbody");
        message_t m = read_it(text->str);
        bool fits = counts[i] <= MESSAGE_HEADERS_MAX;
        assert_span(message_body(&m), "body"); /* whatever stands before it */
        assert_int_equal(m.overflowed, !fits);
        assert_int_equal(m.header_count, fits ? counts[i] : MESSAGE_HEADERS_MAX);
        assert_int_equal(message_header_named(&m, SPAN("Last"), 0).at != NULL, fits);
        g_string_free(text, TRUE);
    }
}

/* Every prefix of a message, in a buffer of exactly its length: the sanitizer is the judge. */
static void survives_every_truncation(void **state) {
    (void)state;
    for (size_t length = 0; length < sizeof busy; length++) {
        char *copy = exact_copy(busy, length);
        message_t m;
        if (message_read(&m, (span_t){copy, length})) {
            assert_int_equal(m.code, 486);
            message_header_element(&m, SPAN("Via"), 9);
            size_t cut = message_cut(&m);
            assert_true(cut >= 1 && cut <= length);
        } else {
            assert_true(length <= strlen("SIP/2.0 48"));
        }
        free(copy);
    }
}

/* As by message_header_named: only a whole name counts, and only among the headers. */
static void finds_a_line_without_an_index(void **state) {
    (void)state;
    static const struct {
        const char *message;
        bool has;
    } cases[] = {
        {"REGISTER sip:a SIP/2.0\r\nVia: x\r\nauthorization \t: Digest\r\n\r\n", true},
        {"REGISTER sip:a SIP/2.0\r\nAuthorization: Digest", true},
        {"REGISTER sip:a SIP/2.0\r\nAuthorization", false},
        {"REGISTER sip:a SIP/2.0\r\nAuthorization-Info: x\r\n\r\n", false},
        {"REGISTER sip:a SIP/2.0\r\nProxy-Authorization: x\r\n\r\n", false},
        {"REGISTER sip:a SIP/2.0\r\nSubject: x\r\n Authorization: x\r\n\r\n", false},
        {"REGISTER sip:a SIP/2.0\r\nVia: x\r\n\r\nAuthorization: x\r\n", false},
        {"REGISTER sip:a SIP/2.0", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        message_t m = read_it(cases[i].message);
        assert_int_equal(message_has_line(&m, SPAN("Authorization")), cases[i].has);
        assert_int_equal(message_header_named(&m, SPAN("Authorization"), 0).at != NULL,
                         cases[i].has);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_status_line),
        cmocka_unit_test(reads_a_request_line),
        cmocka_unit_test(reads_status_lines_without_a_phrase),
        cmocka_unit_test(refuses_what_is_no_start_line),
        cmocka_unit_test(finds_headers_in_any_form),
        cmocka_unit_test(finds_a_line_without_an_index),
        cmocka_unit_test(takes_no_junk_for_a_header),
        cmocka_unit_test(tells_empty_from_absent),
        cmocka_unit_test(unfolds_a_value),
        cmocka_unit_test(links_are_the_headers_that_the_index_has),
        cmocka_unit_test(splits_comma_lists_and_repeated_headers),
        cmocka_unit_test(keeps_commas_in_quotes_and_brackets),
        cmocka_unit_test(cuts_the_body_by_content_length),
        cmocka_unit_test(walks_messages_that_share_a_buffer),
        cmocka_unit_test(takes_any_line_end),
        cmocka_unit_test(says_where_the_capture_cut_the_message),
        cmocka_unit_test(distrusts_content_length),
        cmocka_unit_test(bounds_the_header_list),
        cmocka_unit_test(survives_every_truncation),
    };
    return cmocka_run_group_tests_name("message", tests, NULL, NULL);
}
