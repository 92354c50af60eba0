/* Open for days: rules are loaded again and again, and messages never end. What is in use after the first few
 * hundred times is what is in use after the last: memory, descriptors, threads.
 *
 * SIP_EXPLAIN_RELOADS and SIP_EXPLAIN_MESSAGES say how many, 150 and 50 000 where they are not set.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"
#include "explain.h"
#include "lint.h"

#include "test.h"

#include <malloc.h>
#include <stdio.h>
#include <unistd.h>

/* ---- what is in use ---- */

typedef struct {
    size_t bytes; /* of the heap */
    size_t descriptors, threads;
} in_use_t;

/* AddressSanitizer has a heap of its own, and counts itself. */
__attribute__((weak)) size_t __sanitizer_get_current_allocated_bytes(void);

static size_t allocated(void) {
    if (__sanitizer_get_current_allocated_bytes) return __sanitizer_get_current_allocated_bytes();
    struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

static size_t entries_of(const char *folder) {
    size_t count = 0;
    GDir *open = g_dir_open(folder, 0, NULL);
    assert_non_null(open);
    while (g_dir_read_name(open)) count++;
    g_dir_close(open);
    return count;
}

static size_t resident(void) {
    size_t pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%*u %zu", &pages), 1);
    fclose(file);
    return pages * (size_t)sysconf(_SC_PAGESIZE);
}

static in_use_t look(void) {
    return (in_use_t){
        .bytes = allocated(),
        .descriptors = entries_of("/proc/self/fd"),
        .threads = entries_of("/proc/self/task"),
    };
}

static void assert_constant(const in_use_t *before, const char *what, size_t times, size_t slack) {
    in_use_t now = look();
    print_message(
        "%s, %zu times: from %zu KiB to %zu KiB, %zu descriptors, %zu threads, %zu MiB resident\n",
        what, times, before->bytes / 1024, now.bytes / 1024, now.descriptors, now.threads,
        resident() / (1024 * 1024));
    assert_int_equal(now.descriptors, before->descriptors);
    assert_int_equal(now.threads, before->threads);
    if (now.bytes > before->bytes + slack)
        fail_msg("%s: %zu bytes more after %zu times", what, now.bytes - before->bytes, times);
}

static size_t wanted(const char *variable, size_t otherwise) {
    const char *value = g_getenv(variable);
    return value ? (size_t)g_ascii_strtoull(value, NULL, 10) : otherwise;
}

/* ---- site files ---- */

static const char good[] =
    "local sip = require 'sip_explain'\n"
    "sip.rule { id = 'site.seen', codes = 'any', match = function(m)\n"
    "    return { name = m.headers['Call-ID'], n = #m.headers } end,\n"
    "    text = 'Seen: {name} {n}', fix = function() return 'Nothing.' end }\n";
static const char *const bad[] = {
    "local sip = require 'sip_explain' sip.rule { id = 'site.half', match = function() end }\nerror 'no'\n",
    "this is no Lua\n",
    "local t = {} for i = 1, math.huge do t[i] = ('x'):rep(1000) .. i end\n",
    "require 'sip_explain'.rule { id = 'site.fails', codes = 'any', match = function() return nil + 1 end }\n",
};

static void ignore(const char *message, const char *traceback, void *data) {
    (void)message, (void)traceback;
    ++*(size_t *)data;
}

static void explain_one(explainer_t *explainer) {
    message_t message;
    explanation_t explanation;
    assert_true(
        message_read(&message, SPAN("SIP/2.0 480 Gone\r\nCall-ID: a\r\nCSeq: 1 INVITE\r\n\r\n")));
    captured_t captured = {.message = &message, .frame = 1};
    assert_true(explainer_explain(explainer, &captured, true, &explanation));
    explainer_compare(explainer, 480, 486);
}

static void reload(const char *path, const char *source, size_t *problems) {
    assert_true(g_file_set_contents(path, source, -1, NULL));
    const char *const files[] = {path, NULL};
    explain_options_t options = {
        .language = "vi", .files = files, .problem = ignore, .data = problems};
    options.rule_limits = LUA_LIMITS_RULE;
    GError *error = NULL;
    explainer_t *explainer = explainer_new(&options, &error);
    if (!explainer) fail_msg("%s", error->message);
    explain_one(explainer);
    assert_true(explainer_compile(explainer, NULL));
    explain_one(explainer);
    explainer_free(explainer);
}

static void reloading_leaves_nothing_behind(void **state) {
    (void)state;
    size_t times = wanted("SIP_EXPLAIN_RELOADS", 150), warm = 50, problems = 0;
    char *path;
    close(g_file_open_tmp("sip-explain-XXXXXX.lua", &path, NULL));
    in_use_t before = {0};
    for (size_t i = 0; i < times + warm; i++) {
        if (i == warm) before = look();
        /* One that takes all the memory it may is slow: it comes seldom. */
        bool is_bad = i % 5 == 4;
        size_t which = i / 5 % G_N_ELEMENTS(bad);
        if (is_bad && which == 2 && i / 5 % 16 != 2) which = 0;
        reload(path, is_bad ? bad[which] : good, &problems);
    }
    assert_true(problems > times / 8);
    /* Blocks that malloc keeps for the thread count as in use: they come and go. */
    assert_constant(&before, "reloaded", times, 256 * 1024);
    unlink(path);
    g_free(path);
}

/* ---- messages ---- */

/* A call of four messages: INVITE, 180, 486, ACK. All that makes it is its number. */
static void explain_call(explainer_t *explainer, exchanges_t *exchanges, uint32_t number) {
    static const char *const lines[] = {"INVITE sip:b@example.com SIP/2.0", "SIP/2.0 180 Ringing",
                                        "SIP/2.0 486 Busy Here", "ACK sip:b@example.com SIP/2.0"};
    for (uint32_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        char text[600];
        int length =
            g_snprintf(text, sizeof text,
                       "%s\r\nVia: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK%u\r\n"
                       "From: <sip:a%u@example.com>;tag=f%u\r\nTo: <sip:b@example.com>%s\r\n"
                       "Call-ID: %u@example.com\r\nCSeq: 1 %s\r\nContent-Length: 0\r\n\r\n",
                       lines[i], number, number % 1000, number, i == 0 ? "" : ";tag=t", number,
                       i == 3 ? "ACK" : "INVITE");
        message_t message;
        explanation_t explanation;
        assert_true(message_read(&message, (span_t){text, (size_t)length}));
        captured_t captured = {
            .message = &message,
            .frame = number * 4 + i + 1,
            .time = (int64_t)number * CAPTURED_SECOND / 100,
            .path = {"192.0.2.1", "198.51.100.2", "UDP", 5060, 5060},
            .exchanges = exchanges,
        };
        captured.kept = exchanges_add(exchanges, &captured);
        exchanges_link(exchanges);
        explainer_explain(explainer, &captured, true, &explanation);
    }
}

/* What a capture keeps grows with it and is bounded for each message; when it is closed, all of it is gone, and
 * the next one finds the room. The explainer stays, and grows not at all. */
static void messages_leave_nothing_behind(void **state) {
    (void)state;
    size_t half = wanted("SIP_EXPLAIN_MESSAGES", 50 * 1000) / 2, kept_of_each = 0;
    explain_options_t options = {.language = "en", .rule_limits = LUA_LIMITS_RULE};
    explainer_t *explainer = explainer_new(&options, NULL);
    in_use_t begin = look(), before = begin;
    for (size_t round = 0; round < 2; round++) {
        if (round == 1) before = look();
        exchanges_t *exchanges = exchanges_new();
        for (uint32_t i = 0; i < half / 4; i++) explain_call(explainer, exchanges, i);
        size_t full = look().bytes;
        if (round == 0) kept_of_each = (full - MIN(full, begin.bytes)) / half;
        exchanges_free(exchanges);
    }
    print_message("%zu bytes kept of each message\n", kept_of_each);
    /* What Lua has not collected yet comes and goes. */
    assert_constant(&before, "messages explained", half, 1024 * 1024);
    assert_true(kept_of_each < 512 || half < 10 * 1000); /* what is there at once is shared */
    explainer_free(explainer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reloading_leaves_nothing_behind),
        cmocka_unit_test(messages_leave_nothing_behind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
