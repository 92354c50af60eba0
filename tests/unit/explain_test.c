/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "explain.h"

#include "test.h"

#include <glib/gstdio.h>
#include <stdio.h>

static explainer_t *explainer;
static char *folder; /* of this run alone: a site's files */

static int make_explainer(void **state) {
    (void)state;
    explain_options_t options = {.language = "en", .rule_limits = LUA_LIMITS_RULE};
    explainer = explainer_new(&options, NULL);
    folder = g_dir_make_tmp("sip-explain-XXXXXX", NULL);
    return explainer && folder ? 0 : 1;
}

static int free_explainer(void **state) {
    (void)state;
    explainer_free(explainer);
    g_rmdir(folder);
    g_free(folder);
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
    assert_true(strncmp(e.card->description->whole, e.summary, strlen(e.summary)) == 0);
    assert_int_equal(e.card->related_count, 3);
}

static void explains_an_unregistered_code_by_its_class(void **state) {
    (void)state;
    explanation_t e = EXPLAIN("SIP/2.0 499 Fraud \x1b[1mBlock\r\n\r\n");
    assert_string_equal(e.title, "499 Fraud \\x1b[1mBlock");
    assert_null(e.card->phrase);
    assert_string_equal(e.card->class_name, "4xx Client Failure");
    assert_string_equal(e.card->reference, "RFC 3261 section 8.1.3.2");
    assert_string_equal(e.card->description->whole,
                        EXPLAIN("SIP/2.0 418 x").card->description->whole);
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

/* ---- a site's files ---- */

/* Writes a file of a site; to be removed and freed with drop_file. */
static char *site_file(const char *name, const char *source) {
    char *path = g_build_filename(folder, name, NULL);
    assert_true(g_file_set_contents(path, source, -1, NULL));
    return path;
}

static void drop_file(char *path) {
    remove(path);
    g_free(path);
}

/* A limit holds for one call; what a rule keeps from call to call is bounded as well: here 64 KiB and a
 * little of each response. */
static void stops_a_rule_that_keeps_a_little_of_each_response(void **state) {
    (void)state;
    char *path = site_file(
        "hoarder.lua",
        "local kept, piece = {}, ('x'):rep(1 << 16)\n"
        "require 'sip_explain'.rule { id = 'a.hoarder', codes = 'any', match = function(response)\n"
        "  kept[#kept + 1] = piece .. #kept end }\n"
        "require 'sip_explain'.rule { id = 'a.other', match = function() return true end }\n");
    const char *const files[] = {path, NULL};
    explain_options_t options = {.language = "en", .files = files, .rule_limits = LUA_LIMITS_RULE};
    explainer_t *with_hoarder = explainer_new(&options, NULL);
    const size_t limit = LUA_HOST_GROWTH_MAX >> 16;
    size_t stopped_at = 0;
    for (size_t i = 1; i <= limit + 10; i++) {
        message_t message;
        explanation_t explanation;
        assert_true(message_read(&message, SPAN("SIP/2.0 200 OK\r\n\r\n")));
        captured_t captured = {.message = &message, .frame = (uint32_t)i};
        explainer_explain(with_hoarder, &captured, true, &explanation);
        assert_int_equal(explanation.findings.count, 1); /* the other rule still speaks */
        assert_string_equal(explanation.findings.findings[0].id, "a.other");
        if (explanation.findings.failure_count == 0) continue;
        stopped_at = i;
        const char *failure = explanation.findings.failures[0];
        if (!strstr(failure, "hoarder.lua:2: stopped: all together took more than "
                             "65536 KiB of memory since files were loaded (rule a.hoarder is off)"))
            fail_msg("%s", failure);
    }
    if (stopped_at < limit - 10 || stopped_at > limit)
        fail_msg("it was stopped at %zu of %zu", stopped_at, limit);
    explainer_free(with_hoarder);
    drop_file(path);
}

static void keep_problem(const char *message, const char *traceback, void *data) {
    (void)traceback;
    g_ptr_array_add(data, g_strdup(message));
}

static explainer_t *explainer_with(const char *const *files, GPtrArray *problems) {
    explain_options_t options = {.language = "en",
                                 .files = files,
                                 .rule_limits = LUA_LIMITS_RULE,
                                 .problem = problems ? keep_problem : NULL,
                                 .data = problems};
    return explainer_new(&options, NULL);
}

/* What one problem is, with the path of the file taken off its front. */
static void assert_problem(const GPtrArray *problems, const char *path, const char *rest) {
    assert_int_equal(problems->len, 1);
    const char *problem = g_ptr_array_index(problems, 0);
    if (!g_str_has_prefix(problem, path) || !strstr(problem, rest) || strchr(problem, '\n'))
        fail_msg("expected '%s ... %s', one line, not: %s", path, rest, problem);
}

/* One file that fails, and says so in these words, between two that count. */
static void assert_left_out(const char *source, const char *problem) {
    char *first =
        site_file("first.lua", "require 'sip_explain'.responses[403].fix = 'Call Alice.'");
    char *broken = site_file("broken.lua", source);
    char *last = site_file("last.lua", "require 'sip_explain'.responses[404].fix = 'Call Bob.'");
    const char *const files[] = {first, broken, last, NULL};
    GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
    explainer_t *with_files = explainer_with(files, problems);
    assert_non_null(with_files);
    assert_problem(problems, broken, problem);
    explainer_t *usual = explainer;
    explainer = with_files;
    assert_string_equal(EXPLAIN("SIP/2.0 403 x").card->fix->whole, "Call Alice.");
    assert_string_equal(EXPLAIN("SIP/2.0 404 x").card->fix->whole, "Call Bob.");
    assert_string_not_equal(EXPLAIN("SIP/2.0 486 x").card->fix->whole, "Half.");
    explainer = usual;
    assert_string_equal(explainer_files(with_files)[0], first);
    assert_string_equal(explainer_files(with_files)[1], last);
    assert_null(explainer_files(with_files)[2]);
    explainer_free(with_files);
    g_ptr_array_free(problems, TRUE);
    drop_file(first);
    drop_file(broken);
    drop_file(last);
}

static void leaves_out_a_file_that_fails(void **state) {
    (void)state;
    assert_left_out("\nthis is no Lua", ":2: syntax error near 'is'");
    assert_left_out("require 'sip_explain'.responses[486].fix = 'Half.'\nerror 'oops'", ":2: oops");
    assert_left_out("error()", ": nil");
    assert_left_out("require 'sip_explain'.responses[486].fixx = 'Half.'", ":1: ");
}

/* However it goes on without end, it is over in about two seconds, and says where it was. */
static void leaves_out_a_file_that_never_ends(void **state) {
    (void)state;
    static const struct {
        const char *source, *problem;
    } endless[] = {
        {"while true do end", ":1: stopped: it used more than 20000000 instructions"},
        {"while true do pcall(function() while true do end end) end",
         ":1: stopped: it used more than"},
        {"local t = {} while true do t[#t + 1] = {} end",
         ": stopped: it used more than 65536 KiB of memory"},
        {"local t = {} while true do pcall(function() t[#t + 1] = ('x'):rep(1 << 20) .. #t end) end",
         ": stopped: it "},
        {"local s = 'x' for _ = 1, 22 do s = s .. s end\nlocal a, b = s .. 1, s .. 2\n"
         "while a ~= b do end",
         ":3: stopped: it took longer than 2 s"},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(endless); i++) {
        gint64 start = g_get_monotonic_time();
        assert_left_out(endless[i].source, endless[i].problem);
        gint64 milliseconds = (g_get_monotonic_time() - start) / 1000;
        if (milliseconds > 6000)
            fail_msg("it took %d ms: %s", (int)milliseconds, endless[i].source);
    }
}

/* A megabyte is 2^20 bytes here; a file may have 4 of them. */
static void limits_the_size_of_a_file(void **state) {
    (void)state;
    enum { LIMIT = 4 * 1024 * 1024 };
    static const int sizes[] = {LIMIT - 1, LIMIT, LIMIT + 1};
    char *source = g_malloc(LIMIT + 1);
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
        char *path = site_file("large.lua", "");
        memset(source, ' ', LIMIT + 1);
        memcpy(source, "require 'sip_explain'.responses[486].fix = 'Large.'", 51);
        assert_true(g_file_set_contents(path, source, sizes[i], NULL));
        const char *const files[] = {path, NULL};
        explainer_t *with_file = explainer_with(files, problems);
        explainer_t *usual = explainer;
        explainer = with_file;
        const char *fix = EXPLAIN("SIP/2.0 486 x").card->fix->whole;
        if (sizes[i] <= LIMIT) {
            assert_int_equal(problems->len, 0);
            assert_string_equal(fix, "Large.");
        } else {
            assert_problem(problems, path, ": the file is larger than 4 MiB");
            assert_string_not_equal(fix, "Large.");
        }
        explainer = usual;
        explainer_free(with_file);
        g_ptr_array_free(problems, TRUE);
        drop_file(path);
    }
    g_free(source);
}

static void says_which_file_it_cannot_read(void **state) {
    (void)state;
    const char *const missing[] = {"/nowhere/acme.lua", NULL}, *const folder[] = {"/", NULL};
    GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
    explainer_t *without = explainer_with(missing, problems);
    assert_problem(problems, "/nowhere/acme.lua", ": No such file or directory");
    explainer_free(without);
    g_ptr_array_set_size(problems, 0);
    without = explainer_with(folder, problems);
    assert_problem(problems, "/: Is a directory", "");
    explainer_free(without);
    without = explainer_with(missing, NULL); /* nobody wants to know */
    assert_non_null(without);
    explainer_free(without);
    explainer_free(NULL);
    g_ptr_array_free(problems, TRUE);
}

/* What a rule does wrong is told once, with its traceback, and the rule is off. */
static void tells_what_a_rule_does_wrong(void **state) {
    (void)state;
    char *path =
        site_file("wrong.lua", "require 'sip_explain'.rule { id = 'a.wrong', codes = 'any',\n"
                               "  match = function(response) return 42 end }\n");
    const char *const files[] = {path, NULL};
    GPtrArray *problems = g_ptr_array_new_with_free_func(g_free);
    explainer_t *with_file = explainer_with(files, problems);
    for (uint32_t frame = 1; frame <= 2; frame++) {
        message_t message;
        explanation_t explanation;
        assert_true(message_read(&message, SPAN("SIP/2.0 200 OK\r\n\r\n")));
        captured_t captured = {.message = &message, .frame = frame};
        explainer_explain(with_file, &captured, true, &explanation);
        assert_int_equal(explanation.findings.failure_count, frame == 1);
    }
    assert_problem(problems, path, "match must give a table, true, false or nil, not number");
    explainer_free(with_file);
    g_ptr_array_free(problems, TRUE);
    drop_file(path);
}

/* ---- comparing ---- */

static void compares_two_codes(void **state) {
    (void)state;
    const GPtrArray *differences = explainer_compare(explainer, 401, 407);
    assert_true(differences->len >= 1 && differences->len <= 3); /* the most telling */
    const wrapped_t *first = g_ptr_array_index(differences, 0);
    assert_true(g_str_has_prefix(first->lines[0], "- "));
    assert_true(g_str_has_prefix(first->whole, first->lines[0] + strlen("- ")));
    assert_ptr_equal(explainer_compare(explainer, 401, 407), differences); /* looked up once */
    assert_ptr_not_equal(explainer_compare(explainer, 407, 401), differences);
    assert_true(explainer_compile(explainer, NULL));
    assert_true(explainer_compare(explainer, 401, 407)->len > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(explains_a_registered_code),
        cmocka_unit_test(explains_an_unregistered_code_by_its_class),
        cmocka_unit_test(explains_a_number_that_is_no_sip_code),
        cmocka_unit_test(keeps_the_title_within_its_size),
        cmocka_unit_test(stops_a_rule_that_keeps_a_little_of_each_response),
        cmocka_unit_test(leaves_out_a_file_that_fails),
        cmocka_unit_test(leaves_out_a_file_that_never_ends),
        cmocka_unit_test(limits_the_size_of_a_file),
        cmocka_unit_test(says_which_file_it_cannot_read),
        cmocka_unit_test(tells_what_a_rule_does_wrong),
        cmocka_unit_test(compares_two_codes),
    };
    return cmocka_run_group_tests_name("explain", tests, make_explainer, free_explainer);
}
