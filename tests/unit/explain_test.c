/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "explain.h"

#include "test.h"

#include <stdio.h>

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

static explanation_t explain(const char *bytes, size_t length) {
    char *copy = exact_copy(bytes, length);
    message_t message;
    explanation_t explanation;
    assert_true(message_read(&message, (span_t){copy, length}));
    captured_t captured = {.message = &message};
    explainer_explain(explainer, &captured, false, &explanation);
    free(copy); /* nothing of the message may be borrowed */
    return explanation;
}

#define EXPLAIN(literal) explain(literal, sizeof literal - 1)

static void explains_a_registered_code(void **state) {
    (void)state;
    explanation_t e = EXPLAIN("SIP/2.0 401 Go away\r\n\r\n");
    assert_int_equal(e.code, 401);
    assert_string_equal(e.title, "401 Unauthorized");
    assert_string_equal(e.card->class_name, "4xx Client Failure");
    assert_string_equal(e.card->reference, "RFC 3261 section 21.4.2");
    assert_int_equal(e.severity, SEVERITY_NOTE);
    assert_true(strncmp(e.card->description.whole, e.summary, strlen(e.summary)) == 0);
    assert_int_equal(e.card->related_count, 3);
}

static void explains_an_unregistered_code_by_its_class(void **state) {
    (void)state;
    explanation_t e = EXPLAIN("SIP/2.0 499 Fraud \x1b[1mBlock\r\n\r\n");
    assert_string_equal(e.title, "499 Fraud \\x1b[1mBlock");
    assert_null(e.card->phrase);
    assert_string_equal(e.card->class_name, "4xx Client Failure");
    assert_string_equal(e.card->reference, "RFC 3261 section 8.1.3.2");
    assert_string_equal(e.card->description.whole,
                        EXPLAIN("SIP/2.0 418 x").card->description.whole);
    assert_string_equal(EXPLAIN("SIP/2.0 499").title, "499");
}

static void explains_a_number_that_is_no_sip_code(void **state) {
    (void)state;
    assert_string_equal(EXPLAIN("SIP/2.0 799 x").card->reference, "RFC 3261 section 7.2");
    assert_string_equal(EXPLAIN("SIP/2.0 007 x").title, "007 x");
    assert_string_equal(EXPLAIN("SIP/2.0 000 x").card->class_name, "Not a SIP class");
    assert_string_equal(EXPLAIN("SIP/2.0 999 x").card->class_name, "Not a SIP class");
}

static void keeps_the_title_within_its_size(void **state) {
    (void)state;
    char line[600] = "SIP/2.0 499 ";
    memset(line + strlen(line), 0xff, 500);
    explanation_t e = explain(line, strlen(line));
    assert_true(strlen(e.title) >= 100 && strlen(e.title) < EXPLANATION_TITLE_SIZE);
}

/* A limit holds for one call; what a rule keeps from call to call is bounded as well. */
static void stops_a_rule_that_keeps_a_little_of_each_response(void **state) {
    (void)state;
    char *path = g_build_filename(g_get_tmp_dir(), "sip-explain-hoarder.lua", NULL);
    assert_true(g_file_set_contents(
        path,
        "local kept = {}\n"
        "require 'sip_explain'.rule { id = 'a.hoarder', codes = 'any', match = function(response)\n"
        "  kept[#kept + 1] = ('x'):rep(1 << 20) .. #kept end }\n"
        "require 'sip_explain'.rule { id = 'a.other', match = function() return true end }\n",
        -1, NULL));
    const char *const files[] = {path, NULL};
    explain_options_t options = {.language = "en", .files = files, .rule_limits = LUA_LIMITS_RULE};
    explainer_t *with_hoarder = explainer_new(&options, NULL);
    size_t stopped_at = 0;
    for (size_t i = 1; i <= 200; i++) {
        message_t message;
        explanation_t explanation;
        assert_true(message_read(&message, SPAN("SIP/2.0 200 OK\r\n\r\n")));
        captured_t captured = {.message = &message, .frame = (uint32_t)i};
        explainer_explain(with_hoarder, &captured, true, &explanation);
        assert_int_equal(explanation.findings.count, 1); /* the other rule still speaks */
        assert_string_equal(explanation.findings.findings[0].id, "a.other");
        if (explanation.findings.failure_count == 0) continue;
        stopped_at = i;
        assert_non_null(strstr(explanation.findings.failures[0], "sip-explain-hoarder.lua:2: "));
    }
    assert_true(stopped_at > 10 && stopped_at < 100);
    explainer_free(with_hoarder);
    remove(path);
    g_free(path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(explains_a_registered_code),
        cmocka_unit_test(explains_an_unregistered_code_by_its_class),
        cmocka_unit_test(explains_a_number_that_is_no_sip_code),
        cmocka_unit_test(keeps_the_title_within_its_size),
        cmocka_unit_test(stops_a_rule_that_keeps_a_little_of_each_response),
    };
    return cmocka_run_group_tests_name("explain", tests, make_explainer, free_explainer);
}
