/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "explain.h"

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
    assert_ptr_equal(e.card, EXPLAIN("SIP/2.0 418 x").card);
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(explains_a_registered_code),
        cmocka_unit_test(explains_an_unregistered_code_by_its_class),
        cmocka_unit_test(explains_a_number_that_is_no_sip_code),
        cmocka_unit_test(keeps_the_title_within_its_size),
    };
    return cmocka_run_group_tests_name("explain", tests, make_explainer, free_explainer);
}
