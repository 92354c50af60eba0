/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page.h"

#include "explain.h"
#include "words.h"

#include "test.h"

static explainer_t *explainer;

static int make_explainer(void **state) {
    (void)state;
    explain_options_t options = {.language = "en", .rule_limits = LUA_LIMITS_RULE};
    explainer = explainer_new(&options, NULL);
    return explainer ? 0 : 1;
}

static int free_explainer(void **state) {
    (void)state;
    explainer_free(explainer);
    return 0;
}

/* All rows, each as "indent|style|lead|text" on a line. */
static void write_row(const page_row_t *row, void *data) {
    assert_non_null(row->text);
    assert_null(strchr(row->text, '\n'));
    g_string_append_printf(data, "%zu|%s|%s|%s\n", row->indent, row->style,
                           row->lead ? row->lead : "", row->text);
}

static void assert_has(const GString *page, const char *part) {
    if (!strstr(page->str, part)) fail_msg("'%s' is missing in:\n%s", part, page->str);
}

static void shows_a_code(void **state) {
    (void)state;
    GString *page = g_string_new(NULL);
    assert_true(page_card(explainer_host(explainer), 404, "en", write_row, page, NULL));
    assert_has(page, "heading||404 Not Found\n");
    assert_has(page, "RFC 3261 section 21.4.5");
    g_string_truncate(page, 0);
    assert_true(page_card(explainer_host(explainer), 404, "fr", write_row, page, NULL));
    assert_has(page, "heading||404 Not Found\n"); /* a phrase has no language */
    assert_null(strstr(page->str, "|Severity"));
    g_string_free(page, TRUE);
}

static void shows_two_codes_side_by_side(void **state) {
    (void)state;
    GString *page = g_string_new(NULL);
    assert_true(page_comparison(explainer_host(explainer), 401, 407, "en", write_row, page, NULL));
    assert_has(page, "401");
    assert_has(page, "407");
    g_string_free(page, TRUE);
}

static void shows_a_finding(void **state) {
    (void)state;
    GString *page = g_string_new(NULL);
    assert_true(
        page_finding(explainer_host(explainer), "auth.rejected", "en", write_row, page, NULL));
    assert_has(page, "auth.rejected");
    g_string_truncate(page, 0);
    assert_true(
        page_finding(explainer_host(explainer), "auth.no-such", "en", write_row, page, NULL));
    assert_string_equal(page->str, ""); /* nobody's finding: no row */
    g_string_free(page, TRUE);
}

/* ---- words ---- */

static void speaks_a_language_and_english_where_it_lacks_words(void **state) {
    (void)state;
    lua_host_t *host = explainer_host(explainer);
    words_t *english = words_new(host, "labels", "en", NULL);
    words_t *french = words_new(host, "labels", "fr", NULL);
    words_t *unknown = words_new(host, "labels", "xx", NULL);
    assert_string_equal(words_get(english, "severity"), "Severity");
    assert_string_not_equal(words_get(french, "severity"), "Severity");
    assert_string_equal(words_get(unknown, "severity"), "Severity");
    words_free(english);
    words_free(french);
    words_free(unknown);
}

static void takes_a_name_for_the_word_where_there_is_none(void **state) {
    (void)state;
    words_t *words = words_new(explainer_host(explainer), "labels", "en", NULL);
    assert_string_equal(words_get(words, "no_such_word"), "no_such_word");
    assert_string_equal(words_get(NULL, "severity"), "severity");
    words_free(words);
    words_free(NULL);
}

/* A name that nobody knows is its own word, and so a template to try. */
static void assert_filled(const char *text, const char *filled) {
    char *got = words_fill(NULL, text, "name", "V{name}");
    assert_string_equal(got, filled);
    g_free(got);
}

static void fills_placeholders_once(void **state) {
    (void)state;
    assert_filled("no placeholder", "no placeholder");
    assert_filled("{name}", "V{name}"); /* what stands in a value is left as it is */
    assert_filled("a {name} b {name}", "a V{name} b V{name}");
    assert_filled("{other} {nam} {names}", "{other} {nam} {names}");
    assert_filled("{name", "{name");
    assert_filled("{{name}}", "{V{name}}");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_a_code),
        cmocka_unit_test(shows_two_codes_side_by_side),
        cmocka_unit_test(shows_a_finding),
        cmocka_unit_test(speaks_a_language_and_english_where_it_lacks_words),
        cmocka_unit_test(takes_a_name_for_the_word_where_there_is_none),
        cmocka_unit_test(fills_placeholders_once),
    };
    return cmocka_run_group_tests_name("pages and words", tests, make_explainer, free_explainer);
}
