/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "header_value.h"
#include "uri.h"

#include "message.h"
#include "test.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static span_t text_of(const char *text) {
    return (span_t){text, strlen(text)};
}

/* The value of a parameter that must be there. */
static span_t param(span_t list, char separator, const char *name) {
    sip_param_t found;
    if (!sip_param_find(list, separator, text_of(name), &found)) fail_msg("no %s", name);
    return found.value;
}

static sip_address_t address(const char *value) {
    sip_address_t a;
    if (!sip_address_read(text_of(value), &a)) fail_msg("no address: %s", value);
    return a;
}

static sip_uri_t uri(const char *text) {
    sip_uri_t u;
    if (!sip_uri_read(text_of(text), &u)) fail_msg("no URI: %s", text);
    return u;
}

static sip_via_t via(const char *element) {
    sip_via_t v;
    if (!sip_via_read(text_of(element), &v)) fail_msg("no Via: %s", element);
    return v;
}

/* Parameters */

static void walks_parameters(void **state) {
    (void)state;
    span_t list = SPAN("lr;tag=as58f4201b ; text=\"a;b\";empty=;+sip.instance=\"<urn:uuid:1;2>\"");
    sip_param_t p;
    assert_true(sip_param_next(&list, ';', &p));
    assert_span(p.name, "lr");
    assert_null(p.value.at);
    assert_true(sip_param_next(&list, ';', &p));
    assert_span(p.value, "as58f4201b");
    assert_false(p.quoted);
    assert_true(sip_param_next(&list, ';', &p));
    assert_span(p.value, "a;b");
    assert_true(p.quoted);
    assert_true(sip_param_next(&list, ';', &p));
    assert_non_null(p.value.at);
    assert_int_equal(p.value.length, 0);
    assert_true(sip_param_next(&list, ';', &p));
    assert_span(p.name, "+sip.instance");
    assert_span(p.value, "<urn:uuid:1;2>");
    assert_false(sip_param_next(&list, ';', &p));
}

static void skips_parameters_without_a_name(void **state) {
    (void)state;
    span_t list = SPAN(" ;; =x; \t;a=1; ;");
    sip_param_t p;
    assert_true(sip_param_next(&list, ';', &p));
    assert_span(p.name, "a");
    assert_false(sip_param_next(&list, ';', &p));
    list = SPAN_NONE;
    assert_false(sip_param_next(&list, ';', &p));
}

static void takes_folds_and_odd_spacing_for_white_space(void **state) {
    (void)state;
    span_t list = SPAN("\r\n\ttag \r\n =\r\n  1918181833n ;\r\n x = \" a\r\n b \" ");
    assert_span(param(list, ';', "tag"), "1918181833n");
    assert_span(param(list, ';', "x"), " a\r\n b ");
}

static void finds_parameters_whatever_their_case(void **state) {
    (void)state;
    sip_param_t p;
    span_t list = SPAN("Refresher=uac;TAG=1;tag=2;taG");
    assert_span(param(list, ';', "refresher"), "uac");
    assert_span(param(list, ';', "tag"), "1");
    assert_false(sip_param_find(list, ';', SPAN("ta"), &p));
    assert_false(sip_param_find(list, ';', SPAN("tags"), &p));
}

static void ends_an_unclosed_quote_with_the_value(void **state) {
    (void)state;
    assert_span(param(SPAN("a=1;text=\"cut;b=2"), ';', "text"), "cut;b=2");
    assert_span(param(SPAN("text=\"cut\\"), ';', "text"), "cut\\");
    assert_span(param(SPAN("text=\""), ';', "text"), "");
}

static void keeps_brackets_of_a_bracketed_parameter(void **state) {
    (void)state;
    span_t head, list;
    sip_params_split(SPAN("eyJhbGciOi.eyJhd.rq3pjT ;info=<https://cert.example/a;b>;alg=ES256"),
                     &head, &list);
    assert_span(head, "eyJhbGciOi.eyJhd.rq3pjT");
    assert_span(param(list, ';', "info"), "<https://cert.example/a;b>");
    assert_span(param(list, ';', "alg"), "ES256");
}

static void splits_a_value_from_its_parameters(void **state) {
    (void)state;
    span_t head, list;
    sip_params_split(SPAN("1800;refresher=uas"), &head, &list);
    assert_span(head, "1800");
    assert_span(list, "refresher=uas");
    sip_params_split(SPAN("presence"), &head, &list);
    assert_span(head, "presence");
    assert_null(list.at);
    sip_params_split(SPAN(";"), &head, &list);
    assert_span(head, "");
    assert_non_null(list.at);
}

static void unquotes_escapes_and_folds(void **state) {
    (void)state;
    char text[32];
    assert_int_equal(sip_unquote(SPAN("a \\\"b\\\" \\\\c\\d"), text, sizeof text), 9);
    assert_string_equal(text, "a \"b\" \\cd");
    sip_unquote(SPAN("one \r\n\t two"), text, sizeof text);
    assert_string_equal(text, "one two");
    sip_unquote(SPAN("end\\"), text, sizeof text);
    assert_string_equal(text, "end\\");
    assert_int_equal(sip_unquote(SPAN_NONE, text, sizeof text), 0);
    assert_string_equal(text, "");
}

static void unquotes_no_more_than_there_is_room_for(void **state) {
    (void)state;
    char *text = exact_copy("xxxx", 4);
    assert_int_equal(sip_unquote(SPAN("ab\\cdef"), text, 4), 3);
    assert_string_equal(text, "abc");
    assert_int_equal(sip_unquote(SPAN("abc"), text, 1), 0);
    assert_string_equal(text, "");
    assert_int_equal(sip_unquote(SPAN("abc"), NULL, 0), 0);
    free(text);
}

/* Numbers */

static void reads_seconds(void **state) {
    (void)state;
    static const struct {
        const char *value;
        uint32_t seconds;
    } cases[] = {
        {"3600", 3600},
        {" 0\r\n ", 0},
        {"0000000090", 90},
        {"1800;refresher=uac", 1800},
        {"18000 ; duration=3600", 18000},
        {"120 (I'm in a meeting)", 120},
        {"120(now)", 120},
        {"4294967295", UINT32_MAX},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        uint32_t seconds = 1;
        if (!sip_seconds(text_of(cases[i].value), &seconds)) fail_msg("%s", cases[i].value);
        assert_int_equal(seconds, cases[i].seconds);
    }
}

static void refuses_what_are_no_seconds(void **state) {
    (void)state;
    static const char *const values[] = {
        "",
        " ",
        "x",
        "-1",
        "+1",
        "1.5",
        "1 800",
        "60s",
        ";60",
        "4294967296",
        "36893488147419103232",
        "99999999999999999999999999999999",
        "Thu, 01 Dec 1994 16:00:00 GMT",
    };
    uint32_t seconds;
    for (size_t i = 0; i < COUNT(values); i++)
        if (sip_seconds(text_of(values[i]), &seconds)) fail_msg("took '%s'", values[i]);
    assert_false(sip_seconds(SPAN_NONE, &seconds));
}

static void reads_cseq(void **state) {
    (void)state;
    sip_cseq_t cseq;
    assert_true(sip_cseq_read(SPAN("102 INVITE"), &cseq));
    assert_int_equal(cseq.number, 102);
    assert_span(cseq.method, "INVITE");
    assert_true(sip_cseq_read(SPAN(" 0009\r\n  !interesting-Method0 "), &cseq));
    assert_int_equal(cseq.number, 9);
    assert_span(cseq.method, "!interesting-Method0");
    assert_true(sip_cseq_read(SPAN("4294967295 ACK"), &cseq));
    assert_int_equal(cseq.number, UINT32_MAX);
}

static void refuses_what_is_no_cseq(void **state) {
    (void)state;
    static const char *const values[] = {
        "",
        "1",
        "INVITE",
        "1INVITE",
        "INVITE 1",
        "-1 BYE",
        "1 BYE BYE",
        "4294967296 ACK",
        "36893488147419103232 REGISTER",
    };
    sip_cseq_t cseq;
    for (size_t i = 0; i < COUNT(values); i++)
        if (sip_cseq_read(text_of(values[i]), &cseq)) fail_msg("took '%s'", values[i]);
}

/* Addresses and URIs */

static void reads_name_and_address(void **state) {
    (void)state;
    sip_address_t a =
        address("\"Miller, Jo\" <sip:jo@pbx.example;transport=tcp>;tag=as6f2c;epid=1");
    assert_span(a.display, "Miller, Jo");
    assert_true(a.quoted);
    assert_span(a.uri, "sip:jo@pbx.example;transport=tcp");
    assert_span(param(a.params, ';', "tag"), "as6f2c");
    assert_span(param(a.params, ';', "epid"), "1");
    a = address("  Jo  Miller\r\n <sip:jo@pbx.example>");
    assert_span(a.display, "Jo  Miller");
    assert_false(a.quoted);
    assert_null(a.params.at);
    a = address("<sip:10.1.1.1>;tag=x");
    assert_null(a.display.at);
}

static void gives_parameters_without_brackets_to_the_header(void **state) {
    (void)state;
    sip_address_t a = address("sip:+12125551212@phone2net.com ;tag=887s;user=phone");
    assert_null(a.display.at);
    assert_span(a.uri, "sip:+12125551212@phone2net.com");
    assert_span(param(a.params, ';', "tag"), "887s");
    assert_span(param(a.params, ';', "user"), "phone");
}

static void gives_parameters_inside_brackets_to_the_uri(void **state) {
    (void)state;
    sip_param_t p;
    sip_address_t a = address("<sip:scscf.ims.example;lr;expires=1> ; expires = 600;q=0.7");
    assert_span(param(a.params, ';', "expires"), "600");
    assert_false(sip_param_find(a.params, ';', SPAN("lr"), &p));
    sip_uri_t u;
    assert_true(sip_uri_read(a.uri, &u));
    assert_span(param(u.params, ';', "expires"), "1");
    assert_null(param(u.params, ';', "lr").at);
}

static void reads_display_names_with_escaped_and_bare_quotes(void **state) {
    (void)state;
    char text[32];
    sip_address_t a = address("\"J \\\"<>\\\" R\\\\\"  <sip:j@a.example>");
    assert_span(a.display, "J \\\"<>\\\" R\\\\");
    sip_unquote(a.display, text, sizeof text);
    assert_string_equal(text, "J \"<>\" R\\");
    a = address("\"Bob \"the fox\" Reed\" <sip:bob@a.example>;tag=1");
    assert_span(a.display, "Bob \"the fox\" Reed");
    assert_span(a.uri, "sip:bob@a.example");
    a = address("\"\" <sip:bob@a.example>");
    assert_non_null(a.display.at);
    assert_span(a.display, "");
}

static void knows_the_contact_that_stands_for_all(void **state) {
    (void)state;
    sip_address_t a = address(" * ");
    assert_true(a.wildcard);
    assert_span(a.uri, "*");
    assert_false(address("<*>").wildcard);
    assert_false(address("sip:*@a.example").wildcard);
}

static void refuses_what_is_no_address(void **state) {
    (void)state;
    static const char *const values[] = {
        "",
        "  ",
        ";tag=1",
        "<>",
        "Jo <>;tag=1",
        "\"Mr. J. User <sip:j@a.example>",
        "<sip:j@a.example",
        "\"Jo\" <sip:j@a.example;tag=1",
        "\"Jo\"",
        "\"Jo\" sip:j@a.example",
        "\"",
        "<",
    };
    sip_address_t a;
    for (size_t i = 0; i < COUNT(values); i++)
        if (sip_address_read(text_of(values[i]), &a)) fail_msg("took '%s'", values[i]);
    assert_false(sip_address_read(SPAN_NONE, &a));
}

static void takes_a_sip_uri_apart(void **state) {
    (void)state;
    sip_uri_t u =
        uri("SIPS:alice:se?cret@Gateway.example:5061;transport=tls;lr?subject=x&priority=urgent");
    assert_span(u.scheme, "SIPS");
    assert_span(u.user, "alice");
    assert_true(u.has_password);
    assert_span(u.host, "Gateway.example");
    assert_int_equal(u.port, 5061);
    assert_span(param(u.params, ';', "transport"), "tls");
    assert_span(u.params, "transport=tls;lr");
    assert_span(param(u.headers, '&', "priority"), "urgent");
}

static void reads_uris_with_little_in_them(void **state) {
    (void)state;
    sip_uri_t u = uri("sip:10.2.3.4");
    assert_null(u.user.at);
    assert_span(u.host, "10.2.3.4");
    assert_int_equal(u.port, 0);
    assert_null(u.params.at);
    assert_null(u.headers.at);
    assert_false(u.has_password);
    u = uri("sip:@a_b.example:");
    assert_non_null(u.user.at);
    assert_span(u.user, "");
    assert_span(u.host, "a_b.example");
    assert_span(uri("sip:+33 1 23#45%20@a.example").user, "+33 1 23#45%20");
}

static void keeps_parameters_of_the_user_apart(void **state) {
    (void)state;
    sip_uri_t u = uri("sip:+14085551212;npdi;rn=+14085550000@ims.example;user=phone");
    assert_span(u.user, "+14085551212");
    assert_span(u.user_params, "npdi;rn=+14085550000");
    assert_null(param(u.user_params, ';', "npdi").at);
    assert_span(param(u.params, ';', "user"), "phone");
    u = uri("sip:user;par=u%40example.net@example.com");
    assert_span(u.user, "user");
    assert_span(u.user_params, "par=u%40example.net");
    assert_span(u.host, "example.com");
    u = uri("sip:1234;phone-context=+1:pw@a.example");
    assert_span(u.user_params, "phone-context=+1");
    assert_true(u.has_password);
}

static void reads_ipv6_hosts(void **state) {
    (void)state;
    sip_uri_t u = uri("sip:bob@[2001:db8::9:1]:5070;lr");
    assert_span(u.host, "[2001:db8::9:1]");
    assert_int_equal(u.port, 5070);
    assert_span(uri("sip:[::1]").host, "[::1]");
}

static void reads_tel_and_other_uris(void **state) {
    (void)state;
    sip_uri_t u = uri("tel:+1-201-555-0123;phone-context=example.com");
    assert_span(u.user, "+1-201-555-0123");
    assert_null(u.host.at);
    assert_span(param(u.params, ';', "phone-context"), "example.com");
    u = uri("urn:service:sos.police");
    assert_span(u.scheme, "urn");
    assert_null(u.user.at);
    assert_null(u.host.at);
    assert_span(uri("pres:jo@a.example").host, "a.example");
    assert_span(uri("im:jo@a.example").user, "jo");
}

static void refuses_what_is_no_uri(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        ":",
        "sip",
        "sip:",
        "sip:alice@",
        "sip:alice@;lr",
        "sip:?x",
        "sip:a@b@c",
        "sip:a@b:99999",
        "sip:a@b:5060x",
        "sip:a@b:-1",
        "sip:a@[::1",
        "sip:a@[::1]x",
        "sip:a@b c",
        "sip:a@b>",
        "sip:2001:db8::1",
        "1234",
        "1sip:a@b",
        "s ip:a@b",
        "tel:",
        "tel:;x=1",
        "Jo sip:jo@b",
        "*",
    };
    sip_uri_t u;
    for (size_t i = 0; i < COUNT(texts); i++)
        if (sip_uri_read(text_of(texts[i]), &u)) fail_msg("took '%s'", texts[i]);
    assert_false(sip_uri_read(SPAN_NONE, &u));
}

/* Via */

static void reads_via(void **state) {
    (void)state;
    sip_via_t v =
        via("SIP/2.0/UDP 10.0.0.5:5062;branch=z9hG4bK74bf9;received=203.0.113.7;rport=41022");
    assert_span(v.protocol, "SIP");
    assert_span(v.version, "2.0");
    assert_span(v.transport, "UDP");
    assert_span(v.host, "10.0.0.5");
    assert_int_equal(v.port, 5062);
    assert_span(v.branch, "z9hG4bK74bf9");
    assert_span(v.received, "203.0.113.7");
    assert_true(v.has_rport);
    assert_int_equal(v.rport, 41022);
}

static void tells_rport_asked_for_from_filled_in(void **state) {
    (void)state;
    sip_via_t v = via("SIP/2.0/TCP proxy.example;rport;branch=z9hG4bK1");
    assert_true(v.has_rport);
    assert_int_equal(v.rport, 0);
    assert_int_equal(v.port, 0);
    assert_null(v.received.at);
    assert_false(via("SIP/2.0/TCP proxy.example").has_rport);
    assert_int_equal(via("SIP/2.0/TCP proxy.example;rport=70000").rport, 0);
}

static void reads_via_with_white_space_everywhere(void **state) {
    (void)state;
    sip_via_t v =
        via("SIP  / 2.0\r\n /UDP\r\n    192.0.2.2 : 5061 ;\r\n branch = z9hG4bK390skdjuw ");
    assert_span(v.protocol, "SIP");
    assert_span(v.version, "2.0");
    assert_span(v.transport, "UDP");
    assert_span(v.host, "192.0.2.2");
    assert_int_equal(v.port, 5061);
    assert_span(v.branch, "z9hG4bK390skdjuw");
}

static void reads_via_with_ipv6(void **state) {
    (void)state;
    sip_via_t v = via("SIP/2.0/TLS [2001:db8::1]:5061;received=2001:db8::9;branch=z9hG4bK2");
    assert_span(v.host, "[2001:db8::1]");
    assert_int_equal(v.port, 5061);
    assert_span(v.received, "2001:db8::9");
}

static void refuses_what_is_no_via(void **state) {
    (void)state;
    static const char *const elements[] = {
        "",
        "SIP/2.0/UDP",
        "SIP/2.0/UDP ;branch=x",
        "SIP/2.0 a.example",
        "SIP/2.0/ a.example",
        "/2.0/UDP a.example",
        "SIP/2.0/UDP a b",
        "SIP/2.0/UDP a:99999",
        "SIP/2.0/UDP a:b",
        "SIP/2.0/UDP [::1",
        "SIP/2.0/UDP 2001:db8::1",
        "SIP/2.0/\"UDP a.example",
    };
    sip_via_t v;
    for (size_t i = 0; i < COUNT(elements); i++)
        if (sip_via_read(text_of(elements[i]), &v)) fail_msg("took '%s'", elements[i]);
}

/* Challenges and credentials */

static void reads_a_challenge(void **state) {
    (void)state;
    span_t list = SPAN("Digest algorithm=MD5, realm=\"voice, west\" ,nonce=\"5f0c\\\"1e\",\r\n"
                       " qop=\"auth,auth-int\", opaque=\"\",stale = TRUE");
    sip_challenge_t c;
    assert_true(sip_challenge_next(&list, &c));
    assert_span(c.scheme, "Digest");
    assert_span(param(c.params, ',', "Realm"), "voice, west");
    assert_span(param(c.params, ',', "nonce"), "5f0c\\\"1e");
    assert_span(param(c.params, ',', "qop"), "auth,auth-int");
    assert_span(param(c.params, ',', "opaque"), "");
    assert_span(param(c.params, ',', "stale"), "TRUE");
    assert_span(param(c.params, ',', "algorithm"), "MD5");
    assert_false(sip_challenge_next(&list, &c));
}

static void reads_credentials(void **state) {
    (void)state;
    span_t list =
        SPAN("Digest username=\"private@home1.example\",realm=\"home1.example\",nonce=\"\","
             "uri=\"sip:home1.example;a=<b>,c\",nc=00000001,qop=auth,response=\"\"");
    sip_challenge_t c;
    assert_true(sip_challenge_next(&list, &c));
    assert_span(param(c.params, ',', "username"), "private@home1.example");
    assert_span(param(c.params, ',', "uri"), "sip:home1.example;a=<b>,c");
    assert_span(param(c.params, ',', "nc"), "00000001");
    assert_span(param(c.params, ',', "response"), "");
    assert_false(sip_challenge_next(&list, &c));
}

static void parts_challenges_of_one_line(void **state) {
    (void)state;
    span_t list = SPAN(", Digest realm=\"a, Digest b\",algorithm=SHA-256, nonce = \"1\",,Digest\r\n"
                       "\trealm=\"a\", nonce=\"2\", NTLM realm=\"c\"");
    sip_challenge_t c;
    assert_true(sip_challenge_next(&list, &c));
    assert_span(param(c.params, ',', "realm"), "a, Digest b");
    assert_span(param(c.params, ',', "algorithm"), "SHA-256");
    assert_span(param(c.params, ',', "nonce"), "1");
    assert_true(sip_challenge_next(&list, &c));
    assert_span(c.scheme, "Digest");
    assert_span(param(c.params, ',', "nonce"), "2");
    assert_true(sip_challenge_next(&list, &c));
    assert_span(c.scheme, "NTLM");
    assert_span(param(c.params, ',', "realm"), "c");
    assert_false(sip_challenge_next(&list, &c));
}

static void keeps_a_challenge_whole_whose_quotes_were_forgotten(void **state) {
    (void)state;
    span_t list = SPAN("Digest realm=asterisk, qop=auth,auth-int, nonce=7b5e0a");
    sip_challenge_t c;
    assert_true(sip_challenge_next(&list, &c));
    assert_span(param(c.params, ',', "realm"), "asterisk");
    assert_span(param(c.params, ',', "qop"), "auth");
    assert_span(param(c.params, ',', "nonce"), "7b5e0a");
    assert_false(sip_challenge_next(&list, &c));
}

static void reads_schemes_with_little_behind_them(void **state) {
    (void)state;
    span_t list = SPAN("Negotiate, Basic YWxhZGRpbg==");
    sip_challenge_t c;
    assert_true(sip_challenge_next(&list, &c));
    assert_span(c.scheme, "Negotiate");
    assert_span(c.params, "");
    assert_true(sip_challenge_next(&list, &c));
    assert_span(c.scheme, "Basic");
    assert_span(c.params, "YWxhZGRpbg==");
    assert_false(sip_challenge_next(&list, &c));
}

static void refuses_what_is_no_challenge(void **state) {
    (void)state;
    static const char *const values[] = {
        "",
        " ,, ",
        "realm=\"a\", nonce=\"b\"",
        "\"Digest\" realm=a",
    };
    sip_challenge_t c;
    for (size_t i = 0; i < COUNT(values); i++) {
        span_t list = text_of(values[i]);
        if (sip_challenge_next(&list, &c)) fail_msg("took '%s'", values[i]);
    }
}

/* Reason and Warning */

static void walks_reasons(void **state) {
    (void)state;
    span_t list = SPAN("Q.850 ;cause=16 ;text=\"Terminated, normally\", SIP;cause=200;"
                       "text=\"Call completed elsewhere\",preemption ;cause=1,STIR");
    sip_reason_t r;
    assert_true(sip_reason_next(&list, &r));
    assert_span(r.protocol, "Q.850");
    assert_true(r.has_cause);
    assert_int_equal(r.cause, 16);
    assert_span(r.text, "Terminated, normally");
    assert_true(sip_reason_next(&list, &r));
    assert_span(r.protocol, "SIP");
    assert_int_equal(r.cause, 200);
    assert_true(sip_reason_next(&list, &r));
    assert_span(r.protocol, "preemption");
    assert_null(r.text.at);
    assert_true(sip_reason_next(&list, &r));
    assert_span(r.protocol, "STIR");
    assert_false(r.has_cause);
    assert_null(r.params.at);
    assert_false(sip_reason_next(&list, &r));
}

static void makes_no_cause_up(void **state) {
    (void)state;
    static const char *const values[] = {
        "Q.850;cause",           "Q.850;cause=",
        "Q.850;cause=x",         "Q.850;cause=16a",
        "Q.850;cause=-1",        "Q.850;cause=4294967296",
        "Q.850;text=\"cause=16", "Q.850 cause=16;x, =;cause=1, ;cause=2",
    };
    for (size_t i = 0; i < COUNT(values); i++) {
        span_t list = text_of(values[i]);
        sip_reason_t r;
        while (sip_reason_next(&list, &r))
            if (r.has_cause) fail_msg("%u from '%s'", (unsigned)r.cause, values[i]);
    }
}

static void walks_warnings(void **state) {
    (void)state;
    span_t list = SPAN("304 cucm-01.example \"One or more media types, not available\",\r\n"
                       " 399 [2001:db8::1]:5060 \"say \\\"hi\\\"\" , 370 sbc \"\"");
    sip_warning_t w;
    assert_true(sip_warning_next(&list, &w));
    assert_int_equal(w.code, 304);
    assert_span(w.agent, "cucm-01.example");
    assert_span(w.text, "One or more media types, not available");
    assert_true(sip_warning_next(&list, &w));
    assert_int_equal(w.code, 399);
    assert_span(w.agent, "[2001:db8::1]:5060");
    assert_span(w.text, "say \\\"hi\\\"");
    assert_true(sip_warning_next(&list, &w));
    assert_int_equal(w.code, 370);
    assert_non_null(w.text.at);
    assert_span(w.text, "");
    assert_false(sip_warning_next(&list, &w));
}

static void reads_warnings_of_sloppy_senders(void **state) {
    (void)state;
    span_t list =
        SPAN("399 \"no agent\", 399 gw\"glued\", 399 gw plain words, 399 gw, 399, 399 gw \"cut");
    sip_warning_t w;
    assert_true(sip_warning_next(&list, &w));
    assert_null(w.agent.at);
    assert_span(w.text, "no agent");
    assert_true(sip_warning_next(&list, &w));
    assert_span(w.agent, "gw");
    assert_span(w.text, "glued");
    assert_true(sip_warning_next(&list, &w));
    assert_span(w.text, "plain words");
    assert_true(sip_warning_next(&list, &w));
    assert_span(w.agent, "gw");
    assert_null(w.text.at);
    assert_true(sip_warning_next(&list, &w));
    assert_null(w.agent.at);
    assert_true(sip_warning_next(&list, &w));
    assert_span(w.text, "cut");
    assert_false(sip_warning_next(&list, &w));
}

static void skips_warnings_without_a_code(void **state) {
    (void)state;
    span_t list = SPAN("39 a \"b\", 3999 a \"b\", x, 1814 overture \"In Progress\", 301 a \"c\"");
    sip_warning_t w;
    assert_true(sip_warning_next(&list, &w));
    assert_int_equal(w.code, 301);
    assert_false(sip_warning_next(&list, &w));
}

/* Hostile input: the sanitizer is the judge. */

static void read_as_everything(span_t value) {
    static const char separators[] = {';', ',', '&'};
    char text[8];
    uint32_t number;
    uint16_t port;
    span_t list, host;
    sip_param_t p;
    for (size_t i = 0; i < COUNT(separators); i++)
        for (list = value; sip_param_next(&list, separators[i], &p);)
            assert_true(sip_unquote(p.value, text, sizeof text) < sizeof text);
    sip_address_t a;
    sip_uri_t u;
    if (sip_address_read(value, &a)) sip_uri_read(a.uri, &u);
    sip_uri_read(value, &u);
    sip_via_t v;
    sip_via_read(value, &v);
    sip_cseq_t cseq;
    sip_cseq_read(value, &cseq);
    sip_challenge_t c;
    for (list = value; sip_challenge_next(&list, &c);) sip_param_find(c.params, ',', SPAN("x"), &p);
    sip_reason_t r;
    for (list = value; sip_reason_next(&list, &r);) assert_true(r.protocol.length > 0);
    sip_warning_t w;
    for (list = value; sip_warning_next(&list, &w);) assert_true(w.code <= 999);
    sip_seconds(value, &number);
    sip_host_port(value, &host, &port);
}

static const char *const samples[] = {
    "\"Miller, \\\"Jo\\\"\" <sip:jo;x=1:pw@[2001:db8::1]:5060;lr?a=b&c=d>;tag=as6f;q=\"0.5\"",
    "sip:+12125551212@phone2net.com;tag=887s",
    "tel:+1-201-555-0123;phone-context=example.com",
    "SIP / 2.0 / UDP [2001:db8::1] : 5060;branch=z9hG4bK1;received=10.0.0.1;rport=5060",
    "4294967295 INVITE",
    "Digest realm=\"a\\\\, b\", nonce = \"c\",\r\n qop=\"e,f\", Digest realm=\"d\", Basic x==",
    "Q.850;cause=16;text=\"a, b\", SIP ;cause=200;text=\"c\\\"",
    "304 isi.edu \"a, b\", 399 [::1]:5060 \"c\\\"\"",
    "18000;duration=3600",
    "0.125",
    "\\\"<;,=&\\",
};

static void survives_every_truncation(void **state) {
    (void)state;
    for (size_t i = 0; i < COUNT(samples); i++)
        for (size_t length = 0; length <= strlen(samples[i]); length++) {
            char *copy = exact_copy(samples[i], length);
            read_as_everything((span_t){copy, length});
            free(copy);
        }
    read_as_everything(SPAN_NONE);
}

static void survives_any_byte_anywhere(void **state) {
    (void)state;
    static const char bytes[] = "\0\"\\<>[];,:@=/?*& \r\n\x7f\x80\xff";
    for (size_t i = 0; i < COUNT(samples); i++)
        for (size_t at = 0; at < strlen(samples[i]); at++)
            for (size_t b = 0; b < sizeof bytes - 1; b++) {
                char *copy = exact_copy(samples[i], strlen(samples[i]));
                copy[at] = bytes[b];
                read_as_everything((span_t){copy, strlen(samples[i])});
                free(copy);
            }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(walks_parameters),
        cmocka_unit_test(skips_parameters_without_a_name),
        cmocka_unit_test(takes_folds_and_odd_spacing_for_white_space),
        cmocka_unit_test(finds_parameters_whatever_their_case),
        cmocka_unit_test(ends_an_unclosed_quote_with_the_value),
        cmocka_unit_test(keeps_brackets_of_a_bracketed_parameter),
        cmocka_unit_test(splits_a_value_from_its_parameters),
        cmocka_unit_test(unquotes_escapes_and_folds),
        cmocka_unit_test(unquotes_no_more_than_there_is_room_for),
        cmocka_unit_test(reads_seconds),
        cmocka_unit_test(refuses_what_are_no_seconds),
        cmocka_unit_test(reads_cseq),
        cmocka_unit_test(refuses_what_is_no_cseq),
        cmocka_unit_test(reads_name_and_address),
        cmocka_unit_test(gives_parameters_without_brackets_to_the_header),
        cmocka_unit_test(gives_parameters_inside_brackets_to_the_uri),
        cmocka_unit_test(reads_display_names_with_escaped_and_bare_quotes),
        cmocka_unit_test(knows_the_contact_that_stands_for_all),
        cmocka_unit_test(refuses_what_is_no_address),
        cmocka_unit_test(takes_a_sip_uri_apart),
        cmocka_unit_test(reads_uris_with_little_in_them),
        cmocka_unit_test(keeps_parameters_of_the_user_apart),
        cmocka_unit_test(reads_ipv6_hosts),
        cmocka_unit_test(reads_tel_and_other_uris),
        cmocka_unit_test(refuses_what_is_no_uri),
        cmocka_unit_test(reads_via),
        cmocka_unit_test(tells_rport_asked_for_from_filled_in),
        cmocka_unit_test(reads_via_with_white_space_everywhere),
        cmocka_unit_test(reads_via_with_ipv6),
        cmocka_unit_test(refuses_what_is_no_via),
        cmocka_unit_test(reads_a_challenge),
        cmocka_unit_test(reads_credentials),
        cmocka_unit_test(parts_challenges_of_one_line),
        cmocka_unit_test(keeps_a_challenge_whole_whose_quotes_were_forgotten),
        cmocka_unit_test(reads_schemes_with_little_behind_them),
        cmocka_unit_test(refuses_what_is_no_challenge),
        cmocka_unit_test(walks_reasons),
        cmocka_unit_test(makes_no_cause_up),
        cmocka_unit_test(walks_warnings),
        cmocka_unit_test(reads_warnings_of_sloppy_senders),
        cmocka_unit_test(skips_warnings_without_a_code),
        cmocka_unit_test(survives_every_truncation),
        cmocka_unit_test(survives_any_byte_anywhere)};
    return cmocka_run_group_tests_name("header_value", tests, NULL, NULL);
}
