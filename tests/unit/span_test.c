/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "test.h"

static void names_differ_in_the_case_of_letters_only(void **state) {
    (void)state;
    assert_true(span_equal_nocase(SPAN("WWW-Authenticate"), SPAN("www-authenticatE")));
    assert_true(span_equal_nocase(SPAN(""), SPAN_NONE));
    assert_false(span_equal_nocase(SPAN("Via"), SPAN("Vi")));
    assert_true(span_starts_nocase(SPAN("sip/2.0"), SPAN("SIP/")));
    assert_false(span_starts_nocase(SPAN("SIP"), SPAN("SIP/")));
    /* each of these is one bit from the other, as a letter is from its other case */
    assert_false(span_equal_nocase(SPAN("Call-ID"), SPAN("Call\rID")));
    assert_false(span_equal_nocase(SPAN("@"), SPAN("`")));
    assert_false(span_equal_nocase(SPAN("["), SPAN("{")));
    assert_false(span_equal_nocase(SPAN("\xe1"), SPAN("\xc1")));
}

/* Retransmissions are told by this: no byte may be left out, whatever the length. */
static void each_byte_of_a_text_changes_its_hash(void **state) {
    (void)state;
    for (size_t length = 1; length <= 200; length++) {
        char text[200];
        memset(text, 'a', sizeof text);
        char *copy = exact_copy(text, length);
        uint64_t hash = span_hash(1, (span_t){copy, length});
        assert_int_equal(span_hash(1, (span_t){text, length}), hash);
        assert_int_not_equal(span_hash(2, (span_t){text, length}), hash);
        for (size_t i = 0; i < length; i++) {
            copy[i] = 'b';
            assert_int_not_equal(span_hash(1, (span_t){copy, length}), hash);
            copy[i] = 'a';
        }
        free(copy);
    }
}

/* Two changes must not make up for each other, wherever they stand. */
static void exchanged_pieces_change_a_hash(void **state) {
    (void)state;
    char text[160], other[160];
    for (size_t i = 0; i < sizeof text; i++) text[i] = (char)('0' + i / 8);
    uint64_t hash = span_hash(1, (span_t){text, sizeof text});
    for (size_t a = 0; a < sizeof text; a += 8)
        for (size_t b = a + 8; b < sizeof text; b += 8) {
            memcpy(other, text, sizeof text);
            memcpy(other + a, text + b, 8);
            memcpy(other + b, text + a, 8);
            assert_int_not_equal(span_hash(1, (span_t){other, sizeof other}), hash);
        }
}

static void texts_of_zeros_are_told_by_their_length(void **state) {
    (void)state;
    static const char zeros[200];
    uint64_t hashes[200];
    for (size_t i = 0; i < 200; i++) {
        hashes[i] = span_hash(7, (span_t){zeros, i});
        for (size_t j = 0; j < i; j++) assert_int_not_equal(hashes[i], hashes[j]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_differ_in_the_case_of_letters_only),
        cmocka_unit_test(each_byte_of_a_text_changes_its_hash),
        cmocka_unit_test(exchanged_pieces_change_a_hash),
        cmocka_unit_test(texts_of_zeros_are_told_by_their_length),
    };
    return cmocka_run_group_tests_name("span", tests, NULL, NULL);
}
