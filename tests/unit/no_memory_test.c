/* Memory that ends: at the n-th allocation of Lua, for every n, in all that Lua is asked for: making an explainer
 * with a site's files, taking up what changed, explaining every message of every sample and of every seed of the
 * fuzz targets, comparing, lint. That is an error and no more: nothing ends the process, nothing is lost
 * (LeakSanitizer looks), and once there is memory again everything is as it should be.
 *
 * From the n-th on none succeeds, and then: two fail and the next succeed, as where another program took it for a
 * moment. There are some seventy thousand of n; some are tried, spread over each piece of work, which says how many.
 *
 *   no_memory_test [PIECE]          in tests/; a piece of work by name, with * for anything
 *
 * SIP_EXPLAIN_ALLOCATIONS=all tries every n, which takes an hour; =500 as many of each piece; =8000-9000 each of
 * these, and =8123-8123 one that failed.
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

/* A capture with all of its messages, to be explained. */
typedef struct {
    exchanges_t *exchanges;
    GPtrArray *messages; /* message_t */
    GArray *captured;    /* captured_t, one for each of them */
    GPtrArray *bytes;    /* what they lie in */
} capture_t;

static void add_message(capture_t *capture, const captured_t *captured) {
    captured_t copy = *captured;
    copy.message = g_memdup2(captured->message, sizeof *captured->message);
    copy.exchanges = capture->exchanges;
    copy.kept = exchanges_add(capture->exchanges, &copy);
    g_ptr_array_add(capture->messages, (gpointer)(uintptr_t)copy.message);
    g_array_append_val(capture->captured, copy);
}

/* A seed of a fuzz target: see capture_next. */
static void add_seed(capture_t *capture, span_t rest) {
    message_t message;
    captured_t next = capture_begin(&message);
    for (char *text; (text = capture_next(&rest, &next));) {
        g_ptr_array_add(capture->bytes, text);
        add_message(capture, &next);
    }
}

static uint32_t number_at(const char *at) {
    uint32_t number;
    memcpy(&number, at, sizeof number);
    return GUINT32_FROM_LE(number);
}

/* A sample, as far as its messages came over UDP and IPv4, each in a frame of its own. */
static void add_sample(capture_t *capture, span_t blocks) {
    enum { ENHANCED_PACKET = 6, PACKET = 28, ETHERNET_IP_UDP = 42, PROTOCOL = 23, UDP = 17 };
    message_t message;
    captured_t next = capture_begin(&message);
    next.path = (captured_path_t){"192.0.2.1", "198.51.100.2", "UDP", 5060, 5060};
    while (blocks.length >= 12) {
        uint32_t kind = number_at(blocks.at), length = number_at(blocks.at + 4);
        assert_true(length >= 12 && length <= blocks.length);
        const char *packet = blocks.at + PACKET;
        size_t captured = kind == ENHANCED_PACKET ? number_at(blocks.at + 20) : 0;
        next.frame += captured > 0;
        next.time += CAPTURED_SECOND / 10;
        if (captured > ETHERNET_IP_UDP && packet[12] == 8 && packet[PROTOCOL] == UDP &&
            message_read(&message, (span_t){packet + ETHERNET_IP_UDP, captured - ETHERNET_IP_UDP}))
            add_message(capture, &next);
        blocks = span_slice(blocks, length, blocks.length);
    }
}

static void read_capture(const char *path, capture_t *capture) {
    char *bytes;
    size_t length;
    assert_true(g_file_get_contents(path, &bytes, &length, NULL));
    capture->exchanges = exchanges_new();
    capture->messages = g_ptr_array_new_with_free_func(g_free);
    capture->captured = g_array_new(FALSE, FALSE, sizeof(captured_t));
    capture->bytes = g_ptr_array_new_with_free_func(free);
    g_ptr_array_add(capture->bytes, bytes);
    (g_str_has_suffix(path, ".pcapng") ? add_sample : add_seed)(capture, (span_t){bytes, length});
    exchanges_link(capture->exchanges);
}

static void drop_capture(capture_t *capture) {
    exchanges_free(capture->exchanges);
    g_array_unref(capture->captured);
    g_ptr_array_unref(capture->messages);
    g_ptr_array_unref(capture->bytes);
}

/* All that is said of the last message. To be freed. */
static char *say(explainer_t *explainer, const char *path) {
    capture_t capture;
    explanation_t e;
    GString *said = g_string_new(NULL);
    read_capture(path, &capture);
    captured_t *last = &g_array_index(capture.captured, captured_t, capture.captured->len - 1);
    if (explainer_explain(explainer, last, true, &e)) {
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

typedef struct piece piece_t;

struct piece {
    const char *name;
    bool (*work)(const piece_t *piece, GError **error);
    size_t tries;        /* spread over all of it */
    size_t begin, end;   /* how many at its begin and at its end are all tried */
    captured_t *message; /* that is explained */
};

static explainer_t *explainer; /* that all work on */

static bool make(const piece_t *piece, GError **error) {
    (void)piece;
    explainer_t *made = new_explainer(error);
    if (!made) return false;
    explainer_free(made);
    return problems == 0;
}

static bool compile(const piece_t *piece, GError **error) {
    (void)piece;
    return explainer_compile(explainer, error);
}

static bool explain(const piece_t *piece, GError **error) {
    (void)error;
    explanation_t e;
    if (!explainer_explain(explainer, piece->message, true, &e)) return problems == 0;
    assert_true(is_line(e.title) && is_line(e.summary));
    for (size_t i = 0; i < e.findings.count; i++)
        assert_true(is_line(e.findings.findings[i].text) && is_line(e.findings.findings[i].fix));
    return problems == 0;
}

static bool compare(const piece_t *piece, GError **error) {
    (void)piece, (void)error;
    return explainer_compare(explainer, 401, 407)->len > 0 &&
           explainer_compare(explainer, 486, 600)->len > 0 && problems == 0;
}

/* Lint tries the rules on two responses of each code, which is the same work 1200 times: here on a few. */
bool __real_explainer_explain(explainer_t *explainer, captured_t *captured, bool with_rules,
                              explanation_t *out);
bool __wrap_explainer_explain(explainer_t *explainer, captured_t *captured, bool with_rules,
                              explanation_t *out);
static bool linting;

bool __wrap_explainer_explain(explainer_t *explainer, captured_t *captured, bool with_rules,
                              explanation_t *out) {
    if (linting && captured->message->code % 100 != 86) return false;
    return __real_explainer_explain(explainer, captured, with_rules, out);
}

static bool lint(const piece_t *piece, GError **error) {
    (void)piece;
    char *files[] = {site_path, NULL};
    GPtrArray *found = g_ptr_array_new_with_free_func(g_free);
    linting = true;
    bool done = lint_files(files, found, error);
    linting = false;
    bool clean = found->len == 0;
    g_ptr_array_unref(found);
    return done && clean;
}

/* ---- the test ---- */

static const char typical[] = "fuzz/seeds/response/call-no-common-codec";
static char *said;             /* of it at first */
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
    char *now = say(explainer, typical);
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
    bool done = piece->work(piece, &error);
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

/* Which allocations are to fail: every step-th from first to last. */
typedef struct {
    size_t first, last, step;
} choice_t;

static choice_t choose(const piece_t *piece, size_t all) {
    const char *asked = g_getenv("SIP_EXPLAIN_ALLOCATIONS");
    if (!asked) return (choice_t){1, all, MAX(all / piece->tries, 1)};
    if (strcmp(asked, "all") == 0) return (choice_t){1, all, 1};
    char *end;
    size_t number = (size_t)g_ascii_strtoull(asked, &end, 10);
    if (*end != '-') return (choice_t){1, all, MAX(all / MAX(number, 1), 1)};
    return (choice_t){MAX(number, 1), MIN((size_t)g_ascii_strtoull(end + 1, NULL, 10), all), 1};
}

typedef struct {
    size_t allocations, failed;
} tried_t;

static void try_piece(const piece_t *piece, tried_t *tried) {
    explainer_compile(explainer, NULL); /* as it is before each try */
    if (!work_with(piece, 0, FOR_EVER))
        fail_msg("%s: not done with all memory there is", piece->name);
    size_t all = all_allocations = allocations;
    choice_t choice = choose(piece, all);
    explainer_compile(explainer, NULL);
    for (size_t n = choice.first; n <= choice.last; n++) {
        if (n % choice.step != 0 && n > piece->begin && n + piece->end <= all) continue;
        fail_at(piece, n);
        tried->failed++;
    }
    tried->allocations += all;
}

static void survives(void **state) {
    piece_t *piece = *state;
    tried_t tried = {0};
    if (piece->work == explain) {
        capture_t capture;
        read_capture(piece->name, &capture);
        for (guint i = 0; i < capture.captured->len; i++) {
            piece->message = &g_array_index(capture.captured, captured_t, i);
            try_piece(piece, &tried);
        }
        drop_capture(&capture);
        if (tried.allocations == 0) skip();
    } else try_piece(piece, &tried);
    print_message("%s: %zu allocations, %zu of them failed\n", piece->name, tried.allocations,
                  tried.failed);
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
    said = say(explainer, typical);
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

static void add_piece(GArray *tests, piece_t piece) {
    piece_t *kept = g_memdup2(&piece, sizeof piece);
    struct CMUnitTest test = {kept->name, survives, NULL, NULL, kept};
    g_array_append_val(tests, test);
}

/* A piece of work for each file of the folder whose name ends so. */
static void add_captures(GArray *tests, const char *folder, const char *suffix) {
    GDir *open = g_dir_open(folder, 0, NULL);
    if (!open) return;
    for (const char *name; (name = g_dir_read_name(open));)
        if (g_str_has_suffix(name, suffix))
            add_piece(tests, (piece_t){.name = g_build_filename(folder, name, NULL),
                                       .work = explain,
                                       .tries = 3});
    g_dir_close(open);
}

int main(int argc, char **argv) {
    /* The first allocations make a state, the last take up the rules from it. */
    static const piece_t pieces[] = {
        {.name = "making an explainer", .work = make, .tries = 30, .begin = 50, .end = 80},
        {.name = "compiling", .work = compile, .tries = 100},
        {.name = "comparing", .work = compare, .tries = 100},
        {.name = "lint", .work = lint, .tries = 50},
    };
    GArray *tests = g_array_new(FALSE, FALSE, sizeof(struct CMUnitTest));
    for (size_t i = 0; i < G_N_ELEMENTS(pieces); i++) add_piece(tests, pieces[i]);
    add_captures(tests, "fuzz/seeds/response", "");
    add_captures(tests, "../data/samples", ".pcapng");
    if (argc > 1) cmocka_set_test_filter(argv[1]);
    int failed = _cmocka_run_group_tests("no_memory", (struct CMUnitTest *)(gpointer)tests->data,
                                         tests->len, begin, end);
    for (guint i = 0; i < tests->len; i++) {
        piece_t *piece = g_array_index(tests, struct CMUnitTest, i).initial_state;
        if (piece->work == explain) g_free((gpointer)(uintptr_t)piece->name);
        g_free(piece);
    }
    g_array_unref(tests);
    return failed;
}
