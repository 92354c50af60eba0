/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "sdp.h"

#include "test.h"

#include <glib.h>
#include <stdio.h>

static const char offer[] = "v=0\r\n"
                            "o=root 1821 1822 IN IP4 192.0.2.10\r\n"
                            "s=Asterisk PBX 20\r\n"
                            "c=IN IP4 192.0.2.10\r\n"
                            "t=0 0\r\n"
                            "a=sendonly\r\n"
                            "m=audio 16402 RTP/AVP 8 0 107 101\r\n"
                            "a=rtpmap:107 opus/48000/2\r\n"
                            "a=fmtp:107 useinbandfec=1;stereo=0\r\n"
                            "a=rtpmap:101 telephone-event/8000\r\n"
                            "a=fmtp:101 0-16\r\n"
                            "a=ptime:20\r\n"
                            "a=sendrecv\r\n"
                            "m=video 0 RTP/SAVP 34 99\r\n"
                            "c=IN IP6 2001:db8::5\r\n"
                            "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:c2VjcmV0\r\n"
                            "a=rtpmap:99 H264/90000\r\n"
                            "m=image 4000 udptl t38\r\n"
                            "a=T38FaxVersion:0\r\n";

static sdp_t read_it(const char *text) {
    sdp_t sdp;
    assert_true(sdp_read(&sdp, (span_t){text, strlen(text)}));
    return sdp;
}

/* The n-th codec of a media section, counted from 0; it must be there. */
static sdp_codec_t codec(const sdp_media_t *media, size_t n) {
    span_t formats = media->formats;
    sdp_codec_t found;
    do assert_true(sdp_codec_next(media, &formats, &found));
    while (n-- > 0);
    return found;
}

static void assert_codec(sdp_codec_t found, int number, const char *name, uint32_t clock,
                         uint16_t channels) {
    assert_int_equal(found.number, number);
    assert_span(found.name, name);
    assert_int_equal(found.clock, clock);
    assert_int_equal(found.channels, channels);
}

static void reads_the_session(void **state) {
    (void)state;
    sdp_t sdp = read_it(offer);
    assert_span(sdp.connection.type, "IP4");
    assert_span(sdp.connection.address, "192.0.2.10");
    assert_int_equal(sdp.direction, SDP_SENDONLY);
}

static void reads_media_sections(void **state) {
    (void)state;
    sdp_t sdp = read_it(offer);
    assert_int_equal(sdp.media_count, 3);
    assert_span(sdp.media[0].type, "audio");
    assert_int_equal(sdp.media[0].port, 16402);
    assert_span(sdp.media[0].protocol, "RTP/AVP");
    assert_span(sdp.media[0].formats, "8 0 107 101");
    assert_int_equal(sdp.media[1].port, 0);
    assert_span(sdp.media[2].protocol, "udptl");
}

static void lets_media_inherit_from_the_session(void **state) {
    (void)state;
    sdp_t sdp = read_it(offer);
    assert_span(sdp.media[0].connection.address, "192.0.2.10");
    assert_int_equal(sdp.media[0].direction, SDP_SENDRECV);
    assert_span(sdp.media[1].connection.type, "IP6");
    assert_span(sdp.media[1].connection.address, "2001:db8::5");
    assert_int_equal(sdp.media[1].direction, SDP_SENDONLY);
    assert_span(sdp.media[2].connection.type, "IP4");
}

static void takes_a_silent_section_for_sendrecv(void **state) {
    (void)state;
    sdp_t sdp = read_it("v=0\nm=audio 9 RTP/AVP 0\na=inactive\nm=audio 9 RTP/AVP 0\n");
    assert_int_equal(sdp.direction, SDP_UNSAID);
    assert_int_equal(sdp.media[0].direction, SDP_INACTIVE);
    assert_int_equal(sdp.media[1].direction, SDP_SENDRECV);
    assert_null(sdp.media[1].connection.address.at);
    assert_string_equal(sdp_direction_name(SDP_INACTIVE), "inactive");
    assert_string_equal(sdp_direction_name(SDP_UNSAID), "");
}

static void names_codecs_from_rtpmap_or_payload_number(void **state) {
    (void)state;
    sdp_t sdp = read_it(offer);
    assert_codec(codec(&sdp.media[0], 0), 8, "PCMA", 8000, 1);
    assert_codec(codec(&sdp.media[0], 1), 0, "PCMU", 8000, 1);
    assert_codec(codec(&sdp.media[0], 2), 107, "opus", 48000, 2);
    assert_codec(codec(&sdp.media[0], 3), 101, "telephone-event", 8000, 1);
    assert_codec(codec(&sdp.media[1], 0), 34, "H263", 90000, 1);
    assert_codec(codec(&sdp.media[1], 1), 99, "H264", 90000, 1);
    span_t none = SPAN("");
    sdp_codec_t unused;
    assert_false(sdp_codec_next(&sdp.media[0], &none, &unused));
}

static void knows_the_static_payload_types(void **state) {
    (void)state;
    sdp_t sdp = read_it("v=0\nm=audio 9 RTP/AVP 3 4 5 6 7 9 10 11 12 13 14 15 16 17 18 25 26 28 31"
                        " 32 33\n");
    static const struct {
        const char *name;
        uint32_t clock;
        uint16_t channels;
    } expected[] = {
        {"GSM", 8000, 1},   {"G723", 8000, 1},  {"DVI4", 8000, 1},  {"DVI4", 16000, 1},
        {"LPC", 8000, 1},   {"G722", 8000, 1},  {"L16", 44100, 2},  {"L16", 44100, 1},
        {"QCELP", 8000, 1}, {"CN", 8000, 1},    {"MPA", 90000, 1},  {"G728", 8000, 1},
        {"DVI4", 11025, 1}, {"DVI4", 22050, 1}, {"G729", 8000, 1},  {"CelB", 90000, 1},
        {"JPEG", 90000, 1}, {"nv", 90000, 1},   {"H261", 90000, 1}, {"MPV", 90000, 1},
        {"MP2T", 90000, 1},
    };
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        sdp_codec_t found = codec(&sdp.media[0], i);
        assert_codec(found, found.number, expected[i].name, expected[i].clock,
                     expected[i].channels);
    }
}

static void leaves_a_codec_nameless_that_nobody_named(void **state) {
    (void)state;
    sdp_t sdp = read_it("v=0\nm=audio 9 RTP/AVP 96 1 127\na=rtpmap:97 AMR/8000\n");
    for (size_t i = 0; i < 3; i++) {
        assert_null(codec(&sdp.media[0], i).name.at);
        assert_int_equal(codec(&sdp.media[0], i).clock, 0);
    }
    assert_int_equal(codec(&sdp.media[0], 2).number, 127);
}

static void keeps_rtpmaps_of_other_sections_out(void **state) {
    (void)state;
    sdp_t sdp =
        read_it("v=0\na=rtpmap:96 session/1\nm=audio 9 RTP/AVP 96\na=rtpmap:96 AMR-WB/16000/1\n"
                "m=video 9 RTP/AVP 96 97\na=rtpmap:97 VP8/90000\n");
    assert_codec(codec(&sdp.media[0], 0), 96, "AMR-WB", 16000, 1);
    assert_null(codec(&sdp.media[1], 0).name.at);
    assert_codec(codec(&sdp.media[1], 1), 97, "VP8", 90000, 1);
}

static void reads_sloppy_rtpmaps(void **state) {
    (void)state;
    sdp_t sdp = read_it("v=0\nm=audio 9 RTP/AVP 96 97 98 99 100\na=rtpmap: 96  iLBC / 8000\n"
                        "a=rtpmap:97 speex\na=rtpmap:98 x/99999999999/0\na=rtpmap:99\n"
                        "a=rtpmap:100 L16/16000/99999\na=rtpmap:96 late/1\n");
    assert_codec(codec(&sdp.media[0], 0), 96, "iLBC", 8000, 1);
    assert_codec(codec(&sdp.media[0], 1), 97, "speex", 0, 1);
    assert_codec(codec(&sdp.media[0], 2), 98, "x", 0, 1);
    assert_null(codec(&sdp.media[0], 3).name.at);
    assert_codec(codec(&sdp.media[0], 4), 100, "L16", 16000, 1);
}

static void names_formats_that_are_no_rtp_by_themselves(void **state) {
    (void)state;
    sdp_t sdp = read_it("v=0\nm=image 4000 udptl t38\nm=message 7654 TCP/MSRP *\n"
                        "m=application 9 DTLS/SCTP 5000\nm=application 9 UDP/DTLS/SCTP"
                        " webrtc-datachannel\nm=audio 9 UDP/TLS/RTP/SAVPF 0 500\n");
    assert_codec(codec(&sdp.media[0], 0), -1, "t38", 0, 1);
    assert_codec(codec(&sdp.media[1], 0), -1, "*", 0, 1);
    assert_codec(codec(&sdp.media[2], 0), -1, "5000", 0, 1);
    assert_codec(codec(&sdp.media[3], 0), -1, "webrtc-datachannel", 0, 1);
    assert_codec(codec(&sdp.media[4], 0), 0, "PCMU", 8000, 1);
    assert_codec(codec(&sdp.media[4], 1), -1, "500", 0, 1);
}

static void sees_encryption_keys(void **state) {
    (void)state;
    sdp_t sdp = read_it(offer);
    assert_false(sdp.media[0].crypto);
    assert_true(sdp.media[1].crypto);
    assert_false(sdp.media[1].fingerprint);
    sdp = read_it("v=0\na=fingerprint:sha-256 AB:CD\nm=audio 9 UDP/TLS/RTP/SAVPF 0\n");
    assert_true(sdp.media[0].fingerprint);
    sdp =
        read_it("v=0\nm=audio 9 RTP/AVP 0\nm=audio 9 UDP/TLS/RTP/SAVP 0\na=fingerprint:sha-1 A\n");
    assert_false(sdp.media[0].fingerprint);
    assert_true(sdp.media[1].fingerprint);
}

static void strips_what_multicast_adds(void **state) {
    (void)state;
    sdp_t sdp = read_it("v=0\nc=IN IP4 233.252.0.1/127/3\nm=audio 49170/2 RTP/AVP 0\n"
                        "c=IN IP6 ff15::101/3\nc=IN IP6 ff15::102/3\n");
    assert_span(sdp.connection.address, "233.252.0.1");
    assert_int_equal(sdp.media[0].port, 49170);
    assert_span(sdp.media[0].connection.address, "ff15::101");
}

static void makes_no_port_up(void **state) {
    (void)state;
    static const char *const bodies[] = {
        "v=0\nm=audio 65536 RTP/AVP 0\n",
        "v=0\nm=audio 99999999999999999999 RTP/AVP 0\n",
        "v=0\nm=audio -1 RTP/AVP 0\n",
        "v=0\nm=audio $ RTP/AVP 0\n",
        "v=0\nm=audio\n",
        "v=0\nm=\n",
    };
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
        sdp_t sdp = read_it(bodies[i]);
        assert_int_equal(sdp.media_count, 1);
        assert_int_equal(sdp.media[0].port, -1);
    }
    assert_int_equal(read_it("v=0\nm=audio 65535 RTP/AVP 0").media[0].port, 65535);
}

static void takes_odd_lines_as_they_come(void **state) {
    (void)state;
    sdp_t sdp = read_it("\r\n\nv=0\n\n=\nx\nc=\nc=IN IP4\nc=IN IP4 192.0.2.1\nc=IN IP4 192.0.2.2\n"
                        "m=audio\t 9  RTP/AVP   0  8 \n a=inactive\na=recvonly");
    assert_span(sdp.connection.address, "192.0.2.1");
    assert_int_equal(sdp.media[0].port, 9);
    assert_codec(codec(&sdp.media[0], 1), 8, "PCMA", 8000, 1);
    assert_int_equal(sdp.media[0].direction, SDP_RECVONLY);
}

static void refuses_what_is_no_session_description(void **state) {
    (void)state;
    static const char *const bodies[] = {
        "", "\r\n", "v", "m=audio 9 RTP/AVP 0\n", "<xml/>", "v:0\n",
    };
    sdp_t sdp;
    for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++)
        if (sdp_read(&sdp, (span_t){bodies[i], strlen(bodies[i])}))
            fail_msg("took '%s'", bodies[i]);
    assert_false(sdp_read(&sdp, SPAN_NONE));
}

/* A text of a head and count times the same piece, on the heap. */
static char *repeat(const char *head, const char *piece, size_t count) {
    size_t length = strlen(head), step = strlen(piece);
    char *text = malloc(length + step * count + 1);
    memcpy(text, head, length);
    for (size_t i = 0; i < count; i++) memcpy(text + length + i * step, piece, step);
    text[length + step * count] = '\0';
    return text;
}

static void bounds_sections(void **state) {
    (void)state;
    for (size_t sections = SDP_MEDIA_MAX - 1; sections <= SDP_MEDIA_MAX + 1; sections++) {
        char *text = repeat("v=0\n", "m=audio 9 RTP/AVP 0\na=inactive\n", sections);
        sdp_t sdp = read_it(text);
        assert_int_equal(sdp.media_count, MIN(sections, (size_t)SDP_MEDIA_MAX));
        assert_span(sdp.media[sdp.media_count - 1].lines, "a=inactive\n");
        free(text);
    }
}

static void bounds_formats(void **state) {
    (void)state;
    for (size_t formats = SDP_FORMATS_MAX - 1; formats <= SDP_FORMATS_MAX + 1; formats++) {
        char *text = repeat("v=0\nm=audio 9 RTP/AVP", " 8", formats);
        sdp_t sdp = read_it(text);
        span_t rest = sdp.media[0].formats;
        sdp_codec_t found;
        size_t count = 0;
        for (; sdp_codec_next(&sdp.media[0], &rest, &found); count++)
            assert_span(found.name, "PCMA");
        assert_int_equal(count, MIN(formats, (size_t)SDP_FORMATS_MAX));
        free(text);
    }
}

static void bounds_lines(void **state) {
    (void)state;
    for (size_t lines = SDP_LINES_MAX - 1; lines <= SDP_LINES_MAX + 1; lines++) {
        char *text = repeat("v=0\nm=audio 9 RTP/AVP 8\n", "a=x\n", lines - 2);
        sdp_t sdp = read_it(text);
        assert_int_equal(sdp.media[0].lines.length, 4 * (MIN(lines, (size_t)SDP_LINES_MAX) - 2));
        free(text);
    }
}

/* Multipart */

static const char multipart[] = "A preamble\r\n"
                                "--uniq\r\n"
                                "Content-Type: application/isup;version=itu-t92+\r\n"
                                "Content-Disposition: signal\r\n"
                                "\r\n"
                                "--uniqueness\r\n"
                                "--uniq  \r\n"
                                "Content-ID: <1@a.example>\r\n"
                                "content-type :\r\n"
                                "  Application / SDP\r\n"
                                " ;charset=utf-8\r\n"
                                "Content-Disposition: session\r\n"
                                " ;handling=required\r\n"
                                "\r\n"
                                "v=0\r\n"
                                "s=-\r\n"
                                "\r\n"
                                "--uniq\r\n"
                                "Content-Type: application/sdp\r\n"
                                "\r\n"
                                "second\r\n"
                                "--uniq--\r\n"
                                "An epilogue\r\n";

static span_t find(const char *type, const char *body) {
    return sdp_find((span_t){type, strlen(type)}, (span_t){body, strlen(body)});
}

static void takes_a_plain_body_whole(void **state) {
    (void)state;
    assert_span(find("application/sdp", "v=0\r\n"), "v=0\r\n");
    assert_span(find("APPLICATION / sdp ; x=1", "v=0"), "v=0");
    assert_null(find("application/sdpfrag", "v=0").at);
    assert_null(find("application", "v=0").at);
    assert_null(find("text/plain", "v=0").at);
    assert_null(find("", "v=0").at);
    assert_null(sdp_find(SPAN_NONE, SPAN("v=0")).at);
}

static void finds_the_first_description_among_parts(void **state) {
    (void)state;
    assert_span(find("multipart/mixed;boundary=uniq", multipart), "v=0\r\ns=-\r\n");
    assert_span(find("Multipart/Mixed; charset=x ;\r\n Boundary = \"uniq\"", multipart),
                "v=0\r\ns=-\r\n");
}

static void finds_nothing_without_the_right_boundary(void **state) {
    (void)state;
    assert_null(find("multipart/mixed", multipart).at);
    assert_null(find("multipart/mixed;boundary=", multipart).at);
    assert_null(find("multipart/mixed;boundary=\"\"", multipart).at);
    assert_null(find("multipart/mixed;boundary=UNIQ", multipart).at);
    assert_null(find("multipart/mixed;boundary=other", multipart).at);
    assert_null(find("multipart/mixed;boundary=a", "--a--\nContent-Type:application/sdp\n\nv").at);
}

static void finds_a_description_in_a_nested_body(void **state) {
    (void)state;
    assert_span(find("multipart/mixed;boundary=a",
                     "--a\nContent-Type: multipart/alternative; boundary=b\n\n"
                     "--b\nContent-Type: text/plain\n\nhello\n"
                     "--b\nContent-Type: application/sdp\n\nv=0\n\n--b--\n--a--\n"),
                "v=0\n");
}

static void gives_up_on_bodies_nested_too_deep(void **state) {
    (void)state;
    char body[512] = "";
    for (char boundary = '1'; boundary < '6'; boundary++) {
        char *end = body + strlen(body);
        snprintf(end, 64, "--%c\nContent-Type: multipart/mixed;boundary=%c\n\n", boundary,
                 boundary + 1);
    }
    strcat(body, "--6\nContent-Type: application/sdp\n\nv=0\n");
    assert_null(find("multipart/mixed;boundary=1", body).at);
    assert_span(find("multipart/mixed;boundary=3", body), "v=0\n");
}

static void takes_a_part_that_the_capture_cut(void **state) {
    (void)state;
    static const char cut[] = "--a\nContent-Type: application/sdp\n\nv=0\no=-";
    assert_span(find("multipart/mixed;boundary=a", cut), "v=0\no=-");
    assert_span(find("multipart/mixed;boundary=a", "--a\nContent-Type: application/sdp\n"), "");
    assert_null(find("multipart/mixed;boundary=a", "--a").at);
}

/* Hostile input: the sanitizer is the judge. */

static void read_all_of_it(span_t body) {
    sdp_t sdp;
    if (!sdp_read(&sdp, body)) return;
    assert_true(sdp.media_count <= SDP_MEDIA_MAX);
    for (size_t i = 0; i < sdp.media_count; i++) {
        span_t formats = sdp.media[i].formats;
        sdp_codec_t found;
        while (sdp_codec_next(&sdp.media[i], &formats, &found)) {
        }
        assert_int_not_equal(sdp.media[i].direction, SDP_UNSAID);
    }
}

static void survives_every_truncation(void **state) {
    (void)state;
    for (size_t length = 0; length < sizeof offer; length++) {
        char *copy = exact_copy(offer, length);
        read_all_of_it((span_t){copy, length});
        free(copy);
    }
    for (size_t length = 0; length < sizeof multipart; length++) {
        char *copy = exact_copy(multipart, length);
        read_all_of_it(sdp_find(SPAN("multipart/mixed;boundary=uniq"), (span_t){copy, length}));
        free(copy);
    }
    static const char type[] = "multipart/mixed ;boundary=\"uniq\"";
    for (size_t length = 0; length < sizeof type; length++) {
        char *copy = exact_copy(type, length);
        sdp_find((span_t){copy, length}, (span_t){multipart, sizeof multipart - 1});
        free(copy);
    }
}

static void survives_any_byte_anywhere(void **state) {
    (void)state;
    static const char bytes[] = "\0\r\n =/:-m\xff";
    for (size_t at = 0; at < sizeof offer - 1; at++)
        for (size_t b = 0; b < sizeof bytes - 1; b++) {
            char *copy = exact_copy(offer, sizeof offer - 1);
            copy[at] = bytes[b];
            read_all_of_it((span_t){copy, sizeof offer - 1});
            free(copy);
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_session),
        cmocka_unit_test(reads_media_sections),
        cmocka_unit_test(lets_media_inherit_from_the_session),
        cmocka_unit_test(takes_a_silent_section_for_sendrecv),
        cmocka_unit_test(names_codecs_from_rtpmap_or_payload_number),
        cmocka_unit_test(knows_the_static_payload_types),
        cmocka_unit_test(leaves_a_codec_nameless_that_nobody_named),
        cmocka_unit_test(keeps_rtpmaps_of_other_sections_out),
        cmocka_unit_test(reads_sloppy_rtpmaps),
        cmocka_unit_test(names_formats_that_are_no_rtp_by_themselves),
        cmocka_unit_test(sees_encryption_keys),
        cmocka_unit_test(strips_what_multicast_adds),
        cmocka_unit_test(makes_no_port_up),
        cmocka_unit_test(takes_odd_lines_as_they_come),
        cmocka_unit_test(refuses_what_is_no_session_description),
        cmocka_unit_test(bounds_sections),
        cmocka_unit_test(bounds_formats),
        cmocka_unit_test(bounds_lines),
        cmocka_unit_test(takes_a_plain_body_whole),
        cmocka_unit_test(finds_the_first_description_among_parts),
        cmocka_unit_test(finds_nothing_without_the_right_boundary),
        cmocka_unit_test(finds_a_description_in_a_nested_body),
        cmocka_unit_test(gives_up_on_bodies_nested_too_deep),
        cmocka_unit_test(takes_a_part_that_the_capture_cut),
        cmocka_unit_test(survives_every_truncation),
        cmocka_unit_test(survives_any_byte_anywhere),
    };
    return cmocka_run_group_tests_name("sdp", tests, NULL, NULL);
}
