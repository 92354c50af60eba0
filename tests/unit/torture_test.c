/* The torture messages of RFC 4475 and RFC 5118: the files of tests/torture/. ctest runs this in tests/.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "header_value.h"
#include "message.h"
#include "sdp.h"
#include "uri.h"

#include "test.h"

#include <dirent.h>
#include <stdio.h>

enum { MESSAGES = 49 + 12 };

/* The file that was read last, in a buffer of exactly its length. */
static span_t file;

static int forget_file(void **state) {
    (void)state;
    free((char *)file.at);
    file = SPAN_NONE;
    return 0;
}

static void read_file(const char *name) {
    char path[300], bytes[8192];
    snprintf(path, sizeof path, "torture/%s", name);
    FILE *stream = fopen(path, "rb");
    if (!stream) fail_msg("cannot read %s", path);
    size_t length = fread(bytes, 1, sizeof bytes, stream);
    fclose(stream);
    assert_true(length >= 1 && length < sizeof bytes);
    forget_file(NULL);
    file = (span_t){exact_copy(bytes, length), length};
}

static message_t message_of(const char *name) {
    message_t m;
    read_file(name);
    if (!message_read(&m, file)) fail_msg("%s is no message", name);
    return m;
}

static message_t request_of(const char *name) {
    message_t m = message_of(name);
    assert_int_equal(m.kind, SIP_REQUEST);
    return m;
}

static sip_via_t via_of(message_t *m, size_t n) {
    sip_via_t via;
    assert_true(sip_via_read(message_header_element(m, SPAN("Via"), n), &via));
    return via;
}

static sip_cseq_t cseq_of(message_t *m) {
    sip_cseq_t cseq;
    assert_true(sip_cseq_read(message_header(m, SIP_HEADER_CSEQ, 0), &cseq));
    return cseq;
}

static sip_address_t address_in(span_t value) {
    sip_address_t address;
    assert_true(sip_address_read(value, &address));
    return address;
}

static sip_address_t address_of(message_t *m, sip_header_t header) {
    return address_in(message_header(m, header, 0));
}

static sip_uri_t uri_in(span_t text) {
    sip_uri_t uri;
    assert_true(sip_uri_read(text, &uri));
    return uri;
}

static sip_uri_t uri_of(message_t *m, sip_header_t header) {
    return uri_in(address_of(m, header).uri);
}

static sip_param_t param_in(span_t params, span_t name) {
    sip_param_t param;
    assert_true(sip_param_find(params, ';', name, &param));
    return param;
}

static sdp_t sdp_of(message_t *m) {
    sdp_t sdp;
    span_t body = message_body(m);
    assert_true(sdp_read(&sdp, sdp_find(message_header(m, SIP_HEADER_CONTENT_TYPE, 0), body)));
    return sdp;
}

static sdp_codec_t first_codec(const sdp_media_t *media) {
    span_t formats = media->formats;
    sdp_codec_t codec;
    assert_true(sdp_codec_next(media, &formats, &codec));
    return codec;
}

/* The session that most messages describe. */
static void assert_audio_and_video(message_t *m, const char *address) {
    sdp_t sdp = sdp_of(m);
    assert_span(sdp.connection.address, address);
    assert_int_equal(sdp.media_count, 2);
    assert_int_equal(sdp.media[0].port, 49217);
    assert_span(sdp.media[0].formats, "0 12");
    assert_int_equal(sdp.media[1].port, 3227);
    assert_span(first_codec(&sdp.media[1]).name, "LPC");
}

static void wsinv_folds_lines_everywhere(void **state) {
    (void)state;
    message_t m = request_of("wsinv.dat");
    assert_span(m.method, "INVITE");
    assert_span(uri_in(m.uri).params, "unknownparam");
    sip_address_t to = address_of(&m, SIP_HEADER_TO), from = address_of(&m, SIP_HEADER_FROM);
    assert_span(to.uri, "sip:vivekg@chair-dnrc.example.com");
    assert_span(param_in(to.params, SPAN("tag")).value, "1918181833n");
    assert_span(from.uri, "sip:jdrosen@example.com");
    assert_span(param_in(from.params, SPAN("tag")).value, "98asjd8");
    char display[40];
    sip_unquote(from.display, display, sizeof display);
    assert_string_equal(display, "J Rosenberg \\\"");
    assert_int_equal(cseq_of(&m).number, 9);
    assert_span(cseq_of(&m).method, "INVITE");
    assert_span(message_header_named(&m, SPAN("Max-Forwards"), 0), "0068");
    span_t subject = message_header_named(&m, SPAN("Subject"), 0);
    assert_non_null(subject.at);
    assert_int_equal(subject.length, 0);
    char text[60];
    sip_unfold(message_header_named(&m, SPAN("NewFangledHeader"), 0), text, sizeof text);
    assert_string_equal(text, "newfangled value continued newfangled value");
    assert_span(message_header_named(&m, SPAN("UnknownHeaderWithUnusualValue"), 0), ";;,,;;,;");
}

static void wsinv_has_three_vias_in_two_lines(void **state) {
    (void)state;
    static const char *const transports[] = {"UDP", "TCP", "UDP"};
    static const char *const hosts[] = {"192.0.2.2", "spindle.example.com", "192.168.255.111"};
    static const char *const branches[] = {"390skdjuw", "z9hG4bK9ikj8", "z9hG4bK30239"};
    message_t m = request_of("wsinv.dat");
    for (size_t n = 0; n < 3; n++) {
        sip_via_t via = via_of(&m, n);
        assert_span(via.protocol, "SIP");
        assert_span(via.version, "2.0");
        assert_span(via.transport, transports[n]);
        assert_span(via.host, hosts[n]);
        assert_span(via.branch, branches[n]);
    }
    assert_null(message_header_element(&m, SPAN("Via"), 3).at);
}

static void wsinv_has_a_contact_and_a_body(void **state) {
    (void)state;
    message_t m = request_of("wsinv.dat");
    sip_address_t contact = address_of(&m, SIP_HEADER_CONTACT);
    char display[40];
    sip_unquote(contact.display, display, sizeof display);
    assert_string_equal(display, "Quoted string \"\"");
    assert_span(param_in(contact.params, SPAN("newparam")).value, "newvalue");
    assert_null(param_in(contact.params, SPAN("secondparam")).value.at);
    assert_span(param_in(contact.params, SPAN("q")).value, "0.33");
    sip_address_t route = address_in(message_header_element(&m, SPAN("Route"), 0));
    assert_span(uri_in(route.uri).host, "services.example.com");
    assert_null(param_in(uri_in(route.uri).params, SPAN("unknown-no-value")).value.at);
    assert_int_equal(message_body(&m).length, 150);
    assert_false(m.truncated);
    assert_audio_and_video(&m, "192.0.2.4");
}

static void intmeth_has_every_character_of_a_token(void **state) {
    (void)state;
    message_t m = request_of("intmeth.dat");
    assert_span(m.method, "!interesting-Method0123456789_*+`.%indeed'~");
    assert_span(cseq_of(&m).method, "!interesting-Method0123456789_*+`.%indeed'~");
    assert_int_equal(cseq_of(&m).number, 139122385);
    assert_span(uri_in(m.uri).user, "1_unusual.URI~(to-be!sure)&isn't+it$/crazy?,/");
    assert_span(uri_in(m.uri).user_params, ";*");
    assert_true(uri_in(m.uri).has_password);
    assert_span(uri_in(m.uri).host, "example.com");
    assert_span(via_of(&m, 0).branch, "z9hG4bK-.!%66*_+`'~");
    assert_span(message_header(&m, SIP_HEADER_CALL_ID, 0),
                "intmeth.word%ZK-!.*_+'@word`~)(><:\\/\"][?}{");
    assert_span(message_header_named(&m, SPAN("extensionHeader-!.%*+_`'~"), 0),
                "\xEF\xBB\xBF\xE5\xA4\xA7\xE5\x81\x9C\xE9\x9B\xBB");
    assert_span(message_header(&m, SIP_HEADER_CONTENT_LENGTH, 0), "0");
    sip_address_t from = address_of(&m, SIP_HEADER_FROM);
    assert_span(from.display, "token1~` token2'+_ token3*%!.-");
    assert_span(param_in(from.params, SPAN("tag")).value, "_token~1'+`*%!-.");
    assert_span(param_in(from.params, SPAN("fromParam''~+*_!.-%")).value, "работающий");
}

static void intmeth_escapes_a_nul(void **state) {
    (void)state;
    static const char display[] = "BEL:\x07 NUL:\0 DEL:\x7F";
    message_t m = request_of("intmeth.dat");
    sip_address_t to = address_of(&m, SIP_HEADER_TO);
    char text[40];
    assert_true(to.quoted);
    assert_int_equal(sip_unquote(to.display, text, sizeof text), sizeof display - 1);
    assert_memory_equal(text, display, sizeof display);
    assert_span(uri_in(to.uri).host, "example.com");
}

static void escapes_in_uris_stay(void **state) {
    (void)state;
    message_t m = request_of("esc01.dat");
    assert_span(uri_in(m.uri).scheme, "sip");
    assert_span(uri_in(m.uri).user, "sips%3Auser%40example.com");
    assert_span(uri_in(m.uri).host, "example.net");
    assert_span(uri_of(&m, SIP_HEADER_TO).user, "%75se%72");
    assert_span(uri_of(&m, SIP_HEADER_FROM).user, "I%20have%20spaces");
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).user, "cal%6Cer");
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).params, "%6C%72;n%61me=v%61lue%25%34%31");
    assert_span(message_header(&m, SIP_HEADER_CALL_ID, 0), "esc01.239409asdfakjkn23onasd0-3234");
    assert_audio_and_video(&m, "192.0.2.1");
    m = request_of("escnull.dat");
    assert_span(uri_of(&m, SIP_HEADER_TO).user, "null-%00-null");
    assert_span(address_in(message_header_element(&m, SPAN("Contact"), 1)).uri,
                "sip:%00%00@host5.example.com");
    assert_span(message_header(&m, SIP_HEADER_CONTENT_LENGTH, 0), "0");
}

static void percent_is_no_escape_elsewhere(void **state) {
    (void)state;
    message_t m = request_of("esc02.dat");
    assert_span(m.method, "RE%47IST%45R");
    assert_span(cseq_of(&m).method, "RE%47IST%45R");
    assert_span(address_of(&m, SIP_HEADER_FROM).display, "%Z%45");
    assert_span(via_of(&m, 0).branch, "z9hG4bK209%fzsnel234");
    assert_span(address_in(message_header(&m, SIP_HEADER_CONTACT, 1)).uri,
                "sip:alias3@host3.example.com");
    assert_null(message_header(&m, SIP_HEADER_CONTACT, 2).at);
}

/* Asserts that text is before, unit so many times, after. */
static void assert_repeated(span_t text, const char *before, const char *unit, size_t times,
                            const char *after) {
    char wanted[400];
    size_t length = (size_t)snprintf(wanted, sizeof wanted, "%s", before);
    for (size_t i = 0; i < times; i++)
        length += (size_t)snprintf(wanted + length, sizeof wanted - length, "%s", unit);
    snprintf(wanted + length, sizeof wanted - length, "%s", after);
    assert_span(text, wanted);
}

static void longreq_has_long_values(void **state) {
    (void)state;
    message_t m = request_of("longreq.dat");
    sip_address_t to = address_of(&m, SIP_HEADER_TO), from = address_of(&m, SIP_HEADER_FROM);
    assert_repeated(to.display, "I have a user name of ", "extreme", 10, " proportion");
    assert_int_equal(uri_in(to.uri).port, 6000);
    assert_repeated(param_in(uri_in(to.uri).params, SPAN("unknownparam1")).value, "very", "long",
                    20, "value");
    assert_repeated(uri_in(from.uri).user, "", "amazinglylongcallername", 5, "");
    assert_repeated(param_in(from.params, SPAN("tag")).value, "12", "982", 50, "424");
    assert_repeated(message_header(&m, SIP_HEADER_CALL_ID, 0), "longreq.one", "really", 20,
                    "longcallid");
    assert_audio_and_video(&m, "192.0.2.1");
}

static void longreq_spells_via_in_every_way(void **state) {
    (void)state;
    message_t m = request_of("longreq.dat");
    for (size_t n = 0; n < 33; n++) {
        char host[30];
        snprintf(host, sizeof host, "sip%zu.example.com", 33 - n);
        assert_span(via_of(&m, n).host, host);
    }
    sip_via_t last = via_of(&m, 33);
    assert_span(last.host, "host.example.com");
    assert_span(last.received, "192.0.2.5");
    assert_repeated(last.branch, "very", "long", 50, "branchvalue");
    assert_null(message_header(&m, SIP_HEADER_VIA, 34).at);
}

static void a_message_ends_where_its_length_says(void **state) {
    (void)state;
    message_t m = request_of("dblreq.dat");
    assert_int_equal(message_body(&m).length, 0);
    span_t rest = span_trim(span_slice(file, message_cut(&m), file.length));
    message_t second;
    assert_true(message_read(&second, rest));
    assert_span(second.method, "INVITE");
    assert_int_equal(message_body(&second).length, 150);
    assert_int_equal(sdp_of(&second).media_count, 1); /* "m =video" is no m= line */
    m = request_of("mcl01.dat");
    assert_span(message_body(&m), "There");
    m = request_of("ncl.dat");
    assert_span(message_header(&m, SIP_HEADER_CONTENT_LENGTH, 0), "-999");
    assert_int_equal(message_body(&m).length, 0);
    m = request_of("clerr.dat");
    assert_int_equal(message_body(&m).length, 154);
    assert_true(m.truncated);
    assert_audio_and_video(&m, "192.0.2.155");
    m = request_of("inv2543.dat");
    assert_int_equal(message_body(&m).length, 105);
    assert_false(m.truncated);
    assert_int_equal(sdp_of(&m).media_count, 1);
}

static void a_body_may_be_binary(void **state) {
    (void)state;
    message_t m = request_of("mpart01.dat");
    span_t body = message_body(&m);
    assert_int_equal(body.length, 553);
    assert_false(m.truncated);
    assert_true(span_find(body, '\0') < body.length);
    assert_null(sdp_find(message_header(&m, SIP_HEADER_CONTENT_TYPE, 0), body).at);
    assert_true(via_of(&m, 0).has_rport);
    m = request_of("invut.dat");
    assert_span(message_body(&m), "<audio>\r\n <pcmu port=\"443\"/>\r\n</audio>\r\n");
    assert_null(sdp_find(message_header(&m, SIP_HEADER_CONTENT_TYPE, 0), message_body(&m)).at);
}

static void reads_the_responses(void **state) {
    (void)state;
    message_t m = message_of("unreason.dat");
    assert_int_equal(m.kind, SIP_RESPONSE);
    assert_int_equal(m.code, 200);
    assert_span(m.phrase, "= 2**3 * 5**2 но сто девяносто девять - простое");
    assert_audio_and_video(&m, "192.0.2.198");
    m = message_of("noreason.dat");
    assert_int_equal(m.code, 100);
    assert_span(m.phrase, "");
    assert_span(param_in(address_of(&m, SIP_HEADER_FROM).params, SPAN("tag")).value, "39ansfi3");
    m = message_of("bcast.dat");
    assert_int_equal(m.code, 200);
    assert_span(via_of(&m, 1).host, "255.255.255.255");
    assert_null(message_header_element(&m, SPAN("Via"), 2).at);
}

static void refuses_a_code_of_ten_digits(void **state) {
    (void)state;
    message_t m;
    read_file("bigcode.dat");
    assert_false(message_read(&m, file));
}

static void refuses_numbers_that_do_not_fit(void **state) {
    (void)state;
    sip_cseq_t cseq;
    sip_warning_t warning;
    uint32_t seconds;
    message_t m = message_of("scalarlg.dat");
    assert_int_equal(m.code, 503);
    assert_false(sip_cseq_read(message_header(&m, SIP_HEADER_CSEQ, 0), &cseq));
    assert_false(sip_seconds(message_header_named(&m, SPAN("Retry-After"), 0), &seconds));
    span_t warnings = message_header_named(&m, SPAN("Warning"), 0);
    assert_false(sip_warning_next(&warnings, &warning));
    m = request_of("scalar02.dat");
    assert_false(sip_cseq_read(message_header(&m, SIP_HEADER_CSEQ, 0), &cseq));
    assert_false(sip_seconds(message_header_named(&m, SPAN("Expires"), 0), &seconds));
    sip_address_t contact = address_of(&m, SIP_HEADER_CONTACT);
    assert_false(sip_seconds(param_in(contact.params, SPAN("expires")).value, &seconds));
}

static void spaces_in_the_request_line_are_forgiven(void **state) {
    (void)state;
    message_t m = request_of("lwsstart.dat");
    assert_span(m.uri, "sip:user@example.com");
    m = request_of("trws.dat");
    assert_span(m.uri, "sip:remote-target@example.com");
    assert_span(m.version, "SIP/2.0");
    m = request_of("lwsruri.dat");
    assert_span(m.uri, "sip:user@example.com; lr");
    assert_int_equal(cseq_of(&m).number, 2130706432);
}

static void request_uris_that_are_none_are_refused(void **state) {
    (void)state;
    sip_uri_t uri;
    message_t m = request_of("ltgtruri.dat");
    assert_false(sip_uri_read(m.uri, &uri));
    m = request_of("ipv6-bad.dat");
    assert_false(sip_uri_read(m.uri, &uri));
}

static void knows_any_scheme(void **state) {
    (void)state;
    message_t m = request_of("unkscm.dat");
    assert_span(uri_in(m.uri).scheme, "nobodyKnowsThisScheme");
    m = request_of("novelsc.dat");
    assert_span(uri_in(m.uri).scheme, "soap.beep");
    m = request_of("unksm2.dat");
    assert_span(uri_of(&m, SIP_HEADER_TO).scheme, "isbn");
    assert_span(uri_of(&m, SIP_HEADER_FROM).scheme, "http");
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).scheme, "name");
}

static void uris_hold_parameters_and_headers(void **state) {
    (void)state;
    message_t m = request_of("semiuri.dat");
    assert_span(uri_in(m.uri).user, "user");
    assert_span(uri_in(m.uri).user_params, "par=u%40example.net");
    assert_span(uri_in(m.uri).host, "example.com");
    assert_span(message_header_element(&m, SPAN("Accept"), 5), "message/sipfrag");
    m = request_of("escruri.dat");
    assert_span(uri_in(m.uri).headers, "Route=%3Csip:example.com%3E");
    m = request_of("regbadct.dat");
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).headers, "Route=%3Csip:sip.example.com%3E");
    m = request_of("regescrt.dat");
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).headers, "Route=%3Csip:sip.example.com%3E");
    m = request_of("cparam01.dat");
    assert_span(address_of(&m, SIP_HEADER_CONTACT).params, "unknownparam");
    m = request_of("cparam02.dat");
    assert_null(address_of(&m, SIP_HEADER_CONTACT).params.at);
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).params, "unknownparam");
    m = request_of("inv2543.dat");
    assert_span(address_of(&m, SIP_HEADER_TO).params, "user=phone");
}

static void display_names_in_any_shape(void **state) {
    (void)state;
    sip_address_t address;
    message_t m = request_of("lwsdisp.dat");
    assert_span(address_of(&m, SIP_HEADER_FROM).display, "caller");
    m = request_of("badaspec.dat");
    assert_span(address_of(&m, SIP_HEADER_TO).display, "Watson, Thomas");
    assert_span(address_of(&m, SIP_HEADER_TO).uri, "sip:t.watson@example.org");
    m = request_of("baddn.dat");
    assert_span(address_of(&m, SIP_HEADER_FROM).display, "Bell, Alexander");
    m = request_of("quotbal.dat");
    assert_false(sip_address_read(message_header(&m, SIP_HEADER_TO, 0), &address));
    assert_audio_and_video(&m, "192.0.2.15");
}

static void vias_in_any_shape(void **state) {
    (void)state;
    static const char *const transports[] = {"UDP", "SCTP", "TLS", "UNKNOWN", "TCP"};
    sip_via_t via;
    message_t m = request_of("transports.dat");
    for (size_t n = 0; n < 5; n++) assert_span(via_of(&m, n).transport, transports[n]);
    m = request_of("badbranch.dat");
    assert_span(via_of(&m, 0).branch, "z9hG4bK");
    m = request_of("badinv01.dat");
    assert_span(via_of(&m, 0).host, "192.0.2.15");
    assert_false(sip_via_read(message_header_element(&m, SPAN("Via"), 1), &via));
    sip_param_t param;
    span_t params = address_of(&m, SIP_HEADER_CONTACT).params;
    assert_false(sip_param_next(&params, ';', &param));
    m = request_of("badvers.dat");
    assert_span(m.version, "SIP/7.0");
    assert_span(via_of(&m, 0).version, "7.0");
}

static void headers_that_miss_repeat_or_contradict(void **state) {
    (void)state;
    message_t m = request_of("insuf.dat");
    assert_null(message_header(&m, SIP_HEADER_CALL_ID, 0).at);
    assert_null(message_header(&m, SIP_HEADER_FROM, 0).at);
    assert_null(message_header(&m, SIP_HEADER_TO, 0).at);
    m = request_of("multi01.dat");
    assert_span(message_header(&m, SIP_HEADER_CALL_ID, 1), "multi01.98asdh@192.0.2.2");
    assert_span(message_header(&m, SIP_HEADER_CSEQ, 1), "59 INVITE");
    assert_span(message_header(&m, SIP_HEADER_TO, 1), "sip:other@example.net");
    m = request_of("mismatch01.dat");
    assert_span(m.method, "OPTIONS");
    assert_span(cseq_of(&m).method, "INVITE");
    m = request_of("mismatch02.dat");
    assert_span(m.method, "NEWMETHOD");
    assert_audio_and_video(&m, "192.0.2.1"); /* without s= and t= lines */
    m = request_of("zeromf.dat");
    assert_span(message_header_named(&m, SPAN("Max-Forwards"), 0), "0");
    m = request_of("bext01.dat");
    assert_span(message_header_element(&m, SPAN("Require"), 1), "nothingSupportsThisEither");
    m = request_of("baddate.dat");
    assert_span(message_header_named(&m, SPAN("Date"), 0), "Fri, 01 Jan 2010 16:00:00 EST");
    m = request_of("sdp01.dat");
    assert_span(message_header_named(&m, SPAN("Accept"), 0), "text/nobodyKnowsThis");
    assert_audio_and_video(&m, "192.0.2.5");
}

static void regaut01_has_a_scheme_of_its_own(void **state) {
    (void)state;
    message_t m = request_of("regaut01.dat");
    span_t list = message_header_named(&m, SPAN("Authorization"), 0);
    sip_challenge_t challenge;
    assert_true(sip_challenge_next(&list, &challenge));
    assert_span(challenge.scheme, "NoOneKnowsThisScheme");
    assert_span(challenge.params, "opaque-data=here");
    assert_false(sip_challenge_next(&list, &challenge));
}

static void ipv6_in_headers(void **state) {
    (void)state;
    message_t m = request_of("ipv6-good.dat");
    assert_span(uri_in(m.uri).host, "[2001:db8::10]");
    assert_span(uri_of(&m, SIP_HEADER_CONTACT).host, "[2001:db8::1]");
    m = request_of("port-ambiguous.dat");
    assert_span(uri_in(m.uri).host, "[2001:db8::10:5070]");
    assert_int_equal(uri_in(m.uri).port, 0);
    m = request_of("port-unambiguous.dat");
    assert_span(uri_in(m.uri).host, "[2001:db8::10]");
    assert_int_equal(uri_in(m.uri).port, 5070);
    m = request_of("via-received-param-with-delim.dat");
    assert_span(via_of(&m, 0).received, "[2001:db8::9:255]");
    assert_span(via_of(&m, 0).branch, "z9hG4bKas3-111");
    m = request_of("via-received-param-no-delim.dat");
    assert_span(via_of(&m, 0).received, "2001:db8::9:255");
    m = request_of("mult-ip-in-header.dat");
    assert_span(via_of(&m, 0).host, "[2001:db8::9:1]");
    assert_int_equal(via_of(&m, 0).port, 6050);
    assert_span(via_of(&m, 1).host, "192.0.2.1");
    assert_span(via_of(&m, 2).received, "192.0.2.200");
    m = request_of("ipv6-bug-abnf-3-colons.dat");
    assert_span(uri_in(m.uri).host, "[2001:db8:::192.0.2.1]");
    m = request_of("ipv6-correct-abnf-2-colons.dat");
    assert_span(uri_in(m.uri).host, "[2001:db8::192.0.2.1]");
}

static void ipv6_in_sdp(void **state) {
    (void)state;
    message_t m = request_of("ipv6-in-sdp.dat");
    sdp_t sdp = sdp_of(&m);
    assert_span(sdp.connection.type, "IP6");
    assert_span(sdp.media[1].connection.address, "2001:db8::20");
    assert_span(first_codec(&sdp.media[1]).name, "H263-1998");
    m = request_of("mult-ip-in-sdp.dat");
    sdp = sdp_of(&m);
    assert_null(sdp.connection.address.at);
    assert_span(sdp.media[0].connection.address, "192.0.2.1");
    assert_span(sdp.media[1].connection.address, "2001:db8::1");
    m = request_of("ipv4-mapped-ipv6.dat");
    sdp = sdp_of(&m);
    assert_span(sdp.connection.address, "::ffff:192.0.2.2");
    assert_span(via_of(&m, 0).host, "[::ffff:192.0.2.10]");
    assert_int_equal(via_of(&m, 0).port, 19823);
}

/* What follows reads everything as everything: it asserts that spans point into the message, and
 * the sanitizer that nothing is read beyond it. */

static void assert_inside(const message_t *m, span_t s) {
    if (!s.at) return;
    assert_true(s.at >= m->bytes.at && s.length <= m->bytes.length);
    assert_true(s.at + s.length <= m->bytes.at + m->bytes.length);
}

static void walk_params(const message_t *m, span_t list, char separator) {
    sip_param_t param;
    char text[80];
    while (sip_param_next(&list, separator, &param)) {
        uint32_t number;
        assert_inside(m, param.name);
        assert_inside(m, param.value);
        assert_true(sip_unquote(param.value, text, sizeof text) < sizeof text);
        sip_number(param.value, UINT32_MAX, &number);
    }
}

static void walk_uri(const message_t *m, span_t text) {
    sip_uri_t uri;
    if (!sip_uri_read(text, &uri)) return;
    assert_inside(m, uri.user);
    assert_inside(m, uri.host);
    walk_params(m, uri.params, ';');
    walk_params(m, uri.user_params, ';');
    walk_params(m, uri.headers, '&');
}

static void walk_element(const message_t *m, span_t element) {
    sip_address_t address;
    sip_via_t via;
    span_t head, params;
    assert_inside(m, element);
    if (sip_address_read(element, &address)) {
        assert_inside(m, address.display);
        walk_params(m, address.params, ';');
        walk_uri(m, address.uri);
    }
    if (sip_via_read(element, &via)) {
        assert_inside(m, via.host);
        assert_inside(m, via.branch);
        assert_inside(m, via.received);
    }
    sip_params_split(element, &head, &params);
    assert_inside(m, head);
    walk_params(m, params, ';');
}

static void walk_lists(const message_t *m, span_t value) {
    span_t list = value, element;
    while (sip_list_next(&list, &element)) walk_element(m, element);
    sip_challenge_t challenge;
    list = value;
    while (sip_challenge_next(&list, &challenge)) walk_params(m, challenge.params, ',');
    sip_reason_t reason;
    list = value;
    while (sip_reason_next(&list, &reason)) assert_inside(m, reason.text);
    sip_warning_t warning;
    list = value;
    while (sip_warning_next(&list, &warning)) assert_inside(m, warning.text);
}

static void walk_value(const message_t *m, span_t value) {
    sip_cseq_t cseq;
    span_t host;
    uint16_t port;
    uint32_t seconds;
    char text[80];
    assert_inside(m, value);
    walk_element(m, value);
    walk_lists(m, value);
    sip_seconds(value, &seconds);
    if (sip_cseq_read(value, &cseq)) assert_inside(m, cseq.method);
    if (sip_host_port(value, &host, &port)) assert_inside(m, host);
    assert_true(sip_unfold(value, text, sizeof text) < sizeof text);
}

static void walk_sdp(const message_t *m, span_t body) {
    sdp_t sdp;
    if (!sdp_read(&sdp, body)) return;
    for (size_t i = 0; i < sdp.media_count; i++) {
        span_t formats = sdp.media[i].formats;
        sdp_codec_t codec;
        while (sdp_codec_next(&sdp.media[i], &formats, &codec)) assert_inside(m, codec.format);
    }
}

static void assert_same(span_t a, span_t b) {
    assert_int_equal(a.at != NULL, b.at != NULL);
    assert_int_equal(a.length, b.length);
    if (a.length > 0) assert_ptr_equal(a.at, b.at);
}

static void walk_message(span_t bytes) {
    message_t m;
    message_links_t links;
    if (!message_read(&m, bytes)) return;
    span_t body = message_body(&m);
    assert_inside(&m, body);
    walk_uri(&m, m.uri);
    for (size_t i = 0; i < m.header_count; i++) walk_value(&m, m.headers[i].value);
    walk_sdp(&m, body);
    walk_sdp(&m, sdp_find(message_header(&m, SIP_HEADER_CONTENT_TYPE, 0), body));
    message_links(&m, &links);
    assert_same(links.via, message_header(&m, SIP_HEADER_VIA, 0));
    assert_same(links.from, message_header(&m, SIP_HEADER_FROM, 0));
    assert_same(links.to, message_header(&m, SIP_HEADER_TO, 0));
    assert_same(links.call_id, message_header(&m, SIP_HEADER_CALL_ID, 0));
    assert_same(links.cseq, message_header(&m, SIP_HEADER_CSEQ, 0));
    assert_true(message_cut(&m) >= 1 && message_cut(&m) <= bytes.length);
}

/* Every prefix of every message, in a buffer of exactly its length. */
static void nothing_is_read_beyond_a_message(void **state) {
    (void)state;
    DIR *folder = opendir("torture");
    struct dirent *entry;
    size_t count = 0;
    assert_non_null(folder);
    while ((entry = readdir(folder))) {
        size_t length = strlen(entry->d_name);
        if (length < 4 || strcmp(entry->d_name + length - 4, ".dat") != 0) continue;
        count++;
        read_file(entry->d_name);
        for (size_t cut = 0; cut <= file.length; cut++) {
            char *copy = exact_copy(file.at, cut);
            walk_message((span_t){copy, cut});
            free(copy);
        }
    }
    closedir(folder);
    assert_int_equal(count, MESSAGES);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wsinv_folds_lines_everywhere),
        cmocka_unit_test(wsinv_has_three_vias_in_two_lines),
        cmocka_unit_test(wsinv_has_a_contact_and_a_body),
        cmocka_unit_test(intmeth_has_every_character_of_a_token),
        cmocka_unit_test(intmeth_escapes_a_nul),
        cmocka_unit_test(escapes_in_uris_stay),
        cmocka_unit_test(percent_is_no_escape_elsewhere),
        cmocka_unit_test(longreq_has_long_values),
        cmocka_unit_test(longreq_spells_via_in_every_way),
        cmocka_unit_test(a_message_ends_where_its_length_says),
        cmocka_unit_test(a_body_may_be_binary),
        cmocka_unit_test(reads_the_responses),
        cmocka_unit_test(refuses_a_code_of_ten_digits),
        cmocka_unit_test(refuses_numbers_that_do_not_fit),
        cmocka_unit_test(spaces_in_the_request_line_are_forgiven),
        cmocka_unit_test(request_uris_that_are_none_are_refused),
        cmocka_unit_test(knows_any_scheme),
        cmocka_unit_test(uris_hold_parameters_and_headers),
        cmocka_unit_test(display_names_in_any_shape),
        cmocka_unit_test(vias_in_any_shape),
        cmocka_unit_test(headers_that_miss_repeat_or_contradict),
        cmocka_unit_test(regaut01_has_a_scheme_of_its_own),
        cmocka_unit_test(ipv6_in_headers),
        cmocka_unit_test(ipv6_in_sdp),
        cmocka_unit_test(nothing_is_read_beyond_a_message),
    };
    return cmocka_run_group_tests_name("torture", tests, NULL, forget_file);
}
