/* printable and wrap: what a screen is given.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "printable.h"
#include "wrap.h"

#include "test.h"

#include <glib.h>

static void assert_printable(span_t bytes, size_t size, const char *expected) {
    char *to = malloc(size);
    assert_int_equal(printable(bytes, to, size), strlen(expected));
    assert_string_equal(to, expected);
    free(to);
}

static void keeps_text_of_any_language(void **state) {
    (void)state;
    assert_printable(SPAN("Occupé không 忙"), 64, "Occupé không 忙");
}

static void escapes_controls_and_invalid_bytes(void **state) {
    (void)state;
    assert_printable(SPAN("a\x1b[31m\r\n\0z"), 64, "a\\x1b[31m\\x0d\\x0a\\x00z");
    assert_printable(SPAN("\xff\xc3("), 64, "\\xff\\xc3(");
    assert_printable(SPAN("end\xc3"), 64, "end\\xc3");
}

static void escapes_bidirectional_overrides(void **state) {
    (void)state;
    assert_printable(SPAN("a\xe2\x80\xae"
                          "b"),
                     64, "a\\xe2\\x80\\xaeb");
}

static void cuts_at_a_character(void **state) {
    (void)state;
    assert_printable(SPAN("abcdefghij"), 8, "abcd...");
    assert_printable(SPAN("ééééééééé"), 10, "ééé...");
    assert_printable(SPAN("abcdefg"), 8, "abcdefg");
    assert_printable(SPAN("abc"), 1, "");
}

static void assert_wrapped(const char *text, size_t columns, const char *const *lines) {
    span_t rest = {text, strlen(text)}, line;
    for (; *lines; lines++) {
        assert_true(wrap_next(&rest, columns, &line));
        assert_span(line, *lines);
    }
    assert_false(wrap_next(&rest, columns, &line));
}

static void breaks_lines_at_spaces(void **state) {
    (void)state;
    assert_wrapped("one two three", 7, (const char *const[]){"one two", "three", NULL});
    assert_wrapped("one two three", 8, (const char *const[]){"one two", "three", NULL});
    assert_wrapped("one two three", 13, (const char *const[]){"one two three", NULL});
    assert_wrapped("", 7, (const char *const[]){NULL});
}

static void breaks_a_word_wider_than_a_line(void **state) {
    (void)state;
    assert_wrapped("abcdefgh ij", 3, (const char *const[]){"abc", "def", "gh", "ij", NULL});
}

static void counts_columns_not_bytes(void **state) {
    (void)state;
    assert_wrapped("không có số này", 8, (const char *const[]){"không có", "số này", NULL});
    assert_wrapped("忙忙忙 忙", 4, (const char *const[]){"忙忙", "忙", "忙", NULL});
    assert_wrapped("e\xcc\x81"
                   "e\xcc\x81 x",
                   2,
                   (const char *const[]){"e\xcc\x81"
                                         "e\xcc\x81",
                                         "x", NULL});
}

static void keeps_all_lines_of_a_text(void **state) {
    (void)state;
    wrapped_t *text = wrapped_new("one two three", 9, "- ");
    assert_string_equal(text->whole, "one two three");
    assert_string_equal(text->lines[0], "- one two");
    assert_string_equal(text->lines[1], "  three");
    assert_null(text->lines[2]);
    g_free(text);
    text = wrapped_new("", 9, "");
    assert_string_equal(text->whole, "");
    assert_null(text->lines[0]);
    g_free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_text_of_any_language),
        cmocka_unit_test(escapes_controls_and_invalid_bytes),
        cmocka_unit_test(escapes_bidirectional_overrides),
        cmocka_unit_test(cuts_at_a_character),
        cmocka_unit_test(breaks_lines_at_spaces),
        cmocka_unit_test(breaks_a_word_wider_than_a_line),
        cmocka_unit_test(counts_columns_not_bytes),
        cmocka_unit_test(keeps_all_lines_of_a_text),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
