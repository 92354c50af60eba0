/* Memory that ends: at the n-th allocation of Lua, for every n, in all that Lua is asked for. That is an error
 * and no more: nothing ends the process, nothing is lost (LeakSanitizer looks), and once there is memory
 * again everything is as it should be.
 *
 * There are hundreds of thousands of n. Of each piece of work some are tried, spread over all of it, of each
 * as many as SIP_EXPLAIN_ALLOCATIONS says where it is set.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "../fuzz/fuzz.h"
#include "exchange.h"
#include "explain.h"
#include "lint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

/* ---- memory: the linker has malloc and realloc of plugin/core come here (--wrap) ---- */

void *__real_malloc(size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_realloc(void *block, size_t size);

enum { FOR_EVER = 0 };

static bool counting;
static size_t allocations;  /* since counting began */
static size_t fails_at;     /* the first that fails, from 1 on; 0: none */
static size_t fails_before; /* the first after it that does not; FOR_EVER: all fail */

static bool fails(void) {
    if (!counting) return false;
    allocations++;
    return fails_at > 0 && allocations >= fails_at &&
           (fails_before == FOR_EVER || allocations < fails_before);
}

void *__wrap_malloc(size_t size) {
    return fails() ? NULL : __real_malloc(size);
}

void *__wrap_realloc(void *block, size_t size) {
    return fails() ? NULL : __real_realloc(block, size);
}

/* ---- what is asked for ---- */

static char *site_path;
static size_t problems; /* that were reported */

static const char site[] =
    "local sip = require 'sip_explain'\n"
    "sip.rule { id = 'site.all', codes = 'any', match = function(m)\n"
    "    local t = {}\n"
    "    for i = 1, #m.headers do t[i] = m.headers[i].name .. m.headers[i].value end\n"
    "    local asked, sdp = m.request, m.sdp\n"
    "    return { headers = table.concat(t), uri = asked and asked.uri, c = #(m.challenges or {}),\n"
    "        media = sdp and #sdp.media, to = m.to and m.to.user, call = m.call and #m.call }\n"
    "end, text = 'All of it: {headers} {uri} {c} {media}', fix = 'None.' }\n";

static void count_problem(const char *message, const char *traceback, void *data) {
    (void)traceback, (void)data;
    assert_non_null(message);
    problems++;
}

static explainer_t *new_explainer(GError **error) {
    const char *const files[] = {site_path, NULL};
    explain_options_t options = {.language = "pt", .files = files, .problem = count_problem};
    options.rule_limits = LUA_LIMITS_RULE;
    return explainer_new(&options, error);
}

/* A capture of tests/fuzz/seeds, and its last message, to be explained. */
typedef struct {
    char *bytes;
    exchanges_t *exchanges;
    message_t messages[2];
    char *texts[2];
    captured_t last;
} capture_t;

static void read_capture(const char *name, capture_t *capture) {
    size_t length;
    char *path = g_build_filename("fuzz/seeds/response", name, NULL);
    assert_true(g_file_get_contents(path, &capture->bytes, &length, NULL));
    g_free(path);
    capture->exchanges = exchanges_new();
    capture->texts[0] = capture->texts[1] = NULL;
    span_t rest = {capture->bytes, length};
    size_t turn = 0;
    captured_t next = capture_begin(&capture->messages[0]);
    for (char *text; (text = capture_next(&rest, &next)); turn ^= 1) {
        free(capture->texts[turn]);
        capture->texts[turn] = text;
        capture->last = next;
        capture->last.exchanges = capture->exchanges;
        capture->last.kept = exchanges_add(capture->exchanges, &capture->last);
        next.message = &capture->messages[turn ^ 1];
    }
    exchanges_link(capture->exchanges);
}

static void drop_capture(capture_t *capture) {
    free(capture->texts[0]);
    free(capture->texts[1]);
    exchanges_free(capture->exchanges);
    g_free(capture->bytes);
}

/* All that is said of the last message. To be freed. */
static char *say(explainer_t *explainer, const char *name) {
    capture_t capture;
    explanation_t e;
    GString *said = g_string_new(NULL);
    read_capture(name, &capture);
    if (explainer_explain(explainer, &capture.last, true, &e)) {
        g_string_printf(said, "%s|%s|%d|%s|", e.title, e.summary, (int)e.severity,
                        e.card->fix->whole);
        for (size_t i = 0; i < e.findings.count; i++)
            g_string_append_printf(said, "%s %s %s|", e.findings.findings[i].id,
                                   e.findings.findings[i].text, e.findings.findings[i].fix);
        g_string_append_printf(said, "%zu failed", e.findings.failure_count);
    }
    drop_capture(&capture);
    return g_string_free(said, FALSE);
}

/* ---- pieces of work: each gives whether it was done, and *error where it was not ---- */

typedef struct {
    const char *name;
    bool (*work)(explainer_t *explainer, GError **error);
    size_t tries;
} piece_t;

static bool make(explainer_t *explainer, GError **error) {
    (void)explainer;
    explainer_t *made = new_explainer(error);
    if (!made) return false;
    explainer_free(made);
    return problems == 0;
}

static bool compile(explainer_t *explainer, GError **error) {
    return explainer_compile(explainer, error);
}

static bool explain(explainer_t *explainer, GError **error) {
    (void)error;
    static const char *const names[] = {"all-headers", "call-no-common-codec",
                                        "register-wrong-password", "call-redirect", "code-420"};
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        capture_t capture;
        explanation_t e;
        counting = false;
        read_capture(names[i], &capture);
        counting = true;
        explainer_explain(explainer, &capture.last, true, &e);
        assert_true(is_line(e.title) && is_line(e.summary));
        for (size_t k = 0; k < e.findings.count; k++)
            assert_true(is_line(e.findings.findings[k].text) &&
                        is_line(e.findings.findings[k].fix));
        drop_capture(&capture);
    }
    return problems == 0;
}

static bool compare(explainer_t *explainer, GError **error) {
    (void)error;
    return explainer_compare(explainer, 401, 407)->len > 0 &&
           explainer_compare(explainer, 486, 600)->len > 0 && problems == 0;
}

static bool lint(explainer_t *explainer, GError **error) {
    (void)explainer;
    char *files[] = {site_path, NULL};
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    bool done = lint_files(files, found, error);
    bool clean = found->len == 0;
    g_ptr_array_unref(found);
    return done && clean;
}

/* ---- the test ---- */

static explainer_t *explainer; /* that all work on */
static char *said;             /* by it at first */
static size_t all_allocations; /* of the piece of work, where nothing fails */
static size_t panics;

static int note_panic(lua_State *L) {
    (void)L;
    panics++;
    return 0; /* Lua aborts */
}

static GLogWriterOutput drop_log(GLogLevelFlags level, const GLogField *fields, gsize count,
                                 gpointer data) {
    (void)level, (void)fields, (void)count, (void)data;
    return G_LOG_WRITER_HANDLED; /* a card that could not be filled in is told there */
}

static void assert_all_well(const char *what, size_t n) {
    char *now = say(explainer, "call-no-common-codec");
    if (strcmp(now, said) != 0)
        fail_msg("%s, allocation %zu: now it says\n%s\nnot\n%s", what, n, now, said);
    g_free(now);
}

static bool work_with(const piece_t *piece, size_t first, size_t before) {
    GError *error = NULL;
    problems = allocations = 0;
    fails_at = first;
    fails_before = before;
    counting = true;
    bool done = piece->work(explainer, &error);
    counting = false;
    if (done && error) fail_msg("%s: done, and an error: %s", piece->name, error->message);
    if (!done && !error && problems == 0 && piece->work != lint && piece->work != compare)
        fail_msg("%s, allocation %zu: not done, and no word of it", piece->name, first);
    g_clear_error(&error);
    return done;
}

/* What works on what is there already may need less memory the second time, and the collection of garbage
 * that ends the making of an explainer tries for some that it can do without. */
static bool can_do_without(const piece_t *piece, size_t n) {
    if (piece->work == make) return n + 8 > all_allocations;
    return piece->work != lint;
}

/* Two in a row: after the first Lua collects its garbage and tries again. */
static void fail_at(const piece_t *piece, size_t n) {
    static const size_t lengths[] = {FOR_EVER, 2};
    for (size_t i = 0; i < G_N_ELEMENTS(lengths); i++) {
        bool done = work_with(piece, n, lengths[i] == FOR_EVER ? FOR_EVER : n + lengths[i]);
        if (done && lengths[i] == FOR_EVER && !can_do_without(piece, n))
            fail_msg("%s: done without memory from allocation %zu on", piece->name, n);
        problems = 0;
        GError *error = NULL;
        if (!explainer_compile(explainer, &error)) fail_msg("%s: %s", piece->name, error->message);
        assert_all_well(piece->name, n);
    }
}

static void survives(void **state) {
    const piece_t *piece = *state;
    if (!work_with(piece, 0, FOR_EVER))
        fail_msg("%s: not done with all memory there is", piece->name);
    const char *asked = g_getenv("SIP_EXPLAIN_ALLOCATIONS");
    size_t tries = asked ? (size_t)g_ascii_strtoull(asked, NULL, 10) : piece->tries;
    size_t all = all_allocations = allocations, step = MAX(all / MAX(tries, 1), 1);
    explainer_compile(explainer, NULL);
    /* All of the first, when a state is made, and of the last, when rules are taken up from it. */
    size_t last = piece->work == make ? all - MIN(all, 80) : all;
    for (size_t n = 1, next; n <= all; n = next) {
        fail_at(piece, n);
        next = n < 50 || n > last ? n + 1 : n + step;
        if (n <= last && next > last) next = last + 1;
    }
    print_message("%s: %zu allocations, every %zu of them failed\n", piece->name, all, step);
}

static int begin(void **state) {
    (void)state;
    g_log_set_writer_func(drop_log, NULL, NULL);
    int file = g_file_open_tmp("sip-explain-XXXXXX.lua", &site_path, NULL);
    if (file < 0 || write(file, site, sizeof site - 1) != (ssize_t)sizeof site - 1) return 1;
    close(file);
    explainer = new_explainer(NULL);
    if (!explainer || problems > 0) return 1;
    lua_atpanic(lua_host_state(explainer_host(explainer)), note_panic);
    said = say(explainer, "call-no-common-codec");
    return strstr(said, "media.no_common_codec") && strstr(said, "site.all") ? 0 : 1;
}

static int end(void **state) {
    (void)state;
    explainer_free(explainer);
    g_free(said);
    unlink(site_path);
    g_free(site_path);
    return panics > 0;
}

int main(void) {
    static piece_t pieces[] = {
        {"making an explainer", make, 30},
        {"compiling", compile, 100},
        {"explaining", explain, 150},
        {"comparing", compare, 100},
        {"lint", lint, 10},
    };
    struct CMUnitTest tests[G_N_ELEMENTS(pieces)];
    for (size_t i = 0; i < G_N_ELEMENTS(pieces); i++)
        tests[i] = (struct CMUnitTest){pieces[i].name, survives, NULL, NULL, &pieces[i]};
    return cmocka_run_group_tests(tests, begin, end);
}
