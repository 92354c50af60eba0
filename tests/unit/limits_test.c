/* Every limit that README.md tells of and that core keeps, at its edge: one below, at it, one above.
 * (MESSAGE_HEADERS_MAX is in message_test.c, EXCHANGE_KEPT_MAX in exchange_test.c, the limits of SDP in
 * sdp_test.c, of values for Wireshark's Lua in lua_value_test.c, of a site's file in explain_test.c.)
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"
#include "explain.h"
#include "lua_message.h"
#include "lua_sip.h"

#include "test.h"

#include <lauxlib.h>
#include <unistd.h>

static explainer_t *explainer;
static exchanges_t *exchanges;
static uint32_t frame;

/* Loads one site's file. Its rules may use `limit`, which stands before the source. */
static void load(int limit, const char *source) {
    char *path;
    int file = g_file_open_tmp("sip-explain-XXXXXX.lua", &path, NULL);
    assert_true(file >= 0 && close(file) == 0);
    char *text = g_strdup_printf("local sip, limit = require 'sip_explain', %d\n%s", limit, source);
    assert_true(g_file_set_contents(path, text, -1, NULL));
    const char *const files[] = {path, NULL};
    explain_options_t options = {.language = "en", .files = files, .rule_limits = LUA_LIMITS_RULE};
    explainer_free(explainer);
    explainer = explainer_new(&options, NULL);
    assert_non_null(explainer);
    assert_string_equal(explainer_files(explainer)[0], path); /* it did not fail */
    remove(path);
    g_free(path);
    g_free(text);
}

static int begin(void **state) {
    (void)state;
    exchanges = exchanges_new();
    frame = 0;
    return 0;
}

static int end(void **state) {
    (void)state;
    exchanges_free(exchanges);
    explainer_free(explainer);
    explainer = NULL;
    return 0;
}

/* Explains the message as the next of the capture; *bytes must outlive what is looked at. */
static void explain(const char *bytes, explanation_t *explanation) {
    message_t message;
    assert_true(message_read(&message, (span_t){bytes, strlen(bytes)}));
    captured_t captured = {
        .message = &message,
        .frame = ++frame,
        .path = {"192.0.2.1", "198.51.100.2", "UDP", 5060, 5060},
        .exchanges = exchanges,
    };
    captured.kept = exchanges_add(exchanges, &captured);
    exchanges_link(exchanges);
    explainer_explain(explainer, &captured, true, explanation);
}

/* What the rule a.limit says of that message. */
static const char *said(const char *bytes) {
    static char text[FINDING_TEXT_MAX + 1];
    explanation_t e;
    explain(bytes, &e);
    assert_int_equal(e.findings.failure_count, 0);
    for (size_t i = 0; i < e.findings.count; i++)
        if (strcmp(e.findings.findings[i].id, "a.limit") == 0) {
            g_strlcpy(text, e.findings.findings[i].text, sizeof text);
            return text;
        }
    fail_msg("the rule said nothing");
    return NULL;
}

/* A response with `count` copies of a piece between two texts; free it. */
static char *response(const char *before, const char *piece, int count, const char *after) {
    GString *text = g_string_new("SIP/2.0 401 Unauthorized\r\nCall-ID: 1\r\n");
    g_string_append(text, before);
    for (int i = 0; i < count; i++) g_string_append(text, piece);
    g_string_append(text, after);
    return g_string_free(text, FALSE);
}

/* That `measure`, Lua of the response r, sees as many pieces as there are up to the limit, and no more. */
static void assert_limit(int limit, const char *measure, const char *before, const char *piece,
                         const char *after) {
    char *source = g_strdup_printf("sip.rule { id = 'a.limit', codes = 'any', text = '{n}',\n"
                                   "  match = function(r) return { n = %s } end }",
                                   measure);
    load(limit, source);
    for (int count = limit - 1; count <= limit + 1; count++) {
        char *bytes = response(before, piece, count, after);
        char *seen = g_strdup_printf("%d", MIN(count, limit));
        assert_string_equal(said(bytes), seen);
        g_free(seen);
        g_free(bytes);
    }
    g_free(source);
}

static void of_a_text_and_a_body(void **state) {
    (void)state;
    assert_limit(LUA_TEXT_MAX, "#r.headers.Subject", "Subject: ", "x", "\r\n\r\n");
    assert_limit(LUA_BODY_MAX, "#r.body", "\r\n", "x", "");
}

static void of_lists(void **state) {
    (void)state;
    const char *via = "Via: SIP/2.0/UDP a.example\r\n";
    assert_limit(MESSAGE_HEADERS_MAX - 1, "#r.via", "", via,
                 "\r\n"); /* the Call-ID is a line, too */
    assert_limit(LUA_LIST_MAX, "#r.via", "Via: ", "SIP/2.0/UDP a.example, ", "\r\n\r\n");
    assert_limit(LUA_LIST_MAX, "r.hops", "Via: ", "SIP/2.0/UDP a.example, ", "\r\n\r\n");
    assert_limit(LUA_CHALLENGES_MAX, "#r.challenges", "",
                 "WWW-Authenticate: Digest realm=\"a\", nonce=\"n\"\r\n", "\r\n");
}

static void of_findings(void **state) {
    (void)state;
    for (int count = FINDINGS_MAX - 1; count <= FINDINGS_MAX + 1; count++) {
        load(
            count,
            "for i = 1, limit do sip.rule { id = 'a.n' .. i, codes = 'any', text = 'x',\n"
            "  severity = i == limit and 'error' or 'note', match = function() return true end } end");
        explanation_t e;
        explain("SIP/2.0 200 OK\r\n\r\n", &e);
        assert_int_equal(e.findings.count, MIN(count, FINDINGS_MAX));
        char *last = g_strdup_printf("a.n%d", count);
        assert_string_equal(e.findings.findings[0].id, last); /* the most severe is not lost */
        assert_int_equal(e.severity, SEVERITY_ERROR);
        g_free(last);
    }
}

static void of_a_finding(void **state) {
    (void)state;
    static const char *const sources[] = {
        "sip.rule { id = 'a.limit', codes = 'any', match = function() return true end,\n"
        "  text = ('x'):rep(limit) }",
        "sip.rule { id = 'a.limit', codes = 'any', match = function() return { v = ('x'):rep(limit) } end,\n"
        "  text = '{v}' }",
        "sip.rule { id = 'a.limit', codes = 'any', match = function() return true end,\n"
        "  text = function() return ('x'):rep(limit) end }",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(sources); i++)
        for (int length = FINDING_TEXT_MAX - 1; length <= FINDING_TEXT_MAX + 1; length++) {
            load(length, sources[i]);
            assert_int_equal(strlen(said("SIP/2.0 200 OK\r\n\r\n")), MIN(length, FINDING_TEXT_MAX));
        }
    for (int count = FINDING_FRAMES_MAX - 1; count <= FINDING_FRAMES_MAX + 1; count++) {
        load(count, "sip.rule { id = 'a.frames', codes = 'any', text = 'x', match = function()\n"
                    "  local t = {} for i = 1, limit do t[i] = i end return { frame = t } end }");
        explanation_t e;
        explain("SIP/2.0 200 OK\r\n\r\n", &e);
        assert_int_equal(e.findings.findings[0].frame_count, MIN(count, FINDING_FRAMES_MAX));
    }
}

static void of_a_call(void **state) {
    (void)state;
    load(0, "sip.rule { id = 'a.limit', codes = 'any', text = '{n}',\n"
            "  match = function(r) return { n = #r.call } end }");
    for (int before = 0; before <= EXCHANGE_CALL_MAX + 1; before++) {
        const char *bytes = "SIP/2.0 200 OK\r\nCall-ID: call\r\n\r\n";
        int seen = atoi(said(bytes));
        if (before >= EXCHANGE_CALL_MAX - 1) assert_int_equal(seen, MIN(before, EXCHANGE_CALL_MAX));
    }
}

/* ---- what a rule and a site's file may use ---- */

typedef struct {
    const char *source;
    lua_Integer n;
} chunk_t;

static int run_chunk(lua_State *L) {
    const chunk_t *chunk = lua_touserdata(L, 1);
    if (luaL_loadbufferx(L, chunk->source, strlen(chunk->source), "@a.lua", "t") != LUA_OK)
        return lua_error(L);
    lua_pushinteger(L, chunk->n);
    lua_call(L, 1, 0);
    return 0;
}

/* Whether it runs to its end; otherwise it must have been stopped, in these words. */
static bool runs(lua_limits_t limits, const char *source, lua_Integer n, const char *stopped) {
    GError *error = NULL;
    lua_host_t *host = lua_host_new(NULL);
    bool done = lua_host_run(host, limits, run_chunk, &(chunk_t){source, n}, &error);
    if (!done && !strstr(error->message, stopped)) fail_msg("%s", error->message);
    g_clear_error(&error);
    lua_host_free(host);
    return done;
}

/* An empty loop takes an instruction each time; they are counted by the thousand. */
static void assert_instructions(lua_limits_t limits, const char *stopped) {
    const char *loop = "for _ = 1, ... do end";
    lua_Integer limit = (lua_Integer)limits.instructions;
    assert_true(runs(limits, loop, limit - 1100, stopped));
    assert_false(runs(limits, loop, limit + 100, stopped));
}

/* What else the run allocates is less than 64 KiB. */
static void assert_memory(lua_limits_t limits, const char *stopped) {
    const char *rep = "local n = ... local s = ('x'):rep(1024) local t = {}\n"
                      "for i = 1, n // (1024 + 25) do t[i] = s .. i end";
    lua_Integer limit = (lua_Integer)limits.memory;
    assert_true(runs(limits, rep, limit * 15 / 16, stopped));
    assert_false(runs(limits, rep, limit, stopped));
}

/* While it is simulated, the clock is a second later each time it is asked, which is once as a run
 * begins and once every thousand instructions. */
static bool clock_is_simulated;

gint64 __real_g_get_monotonic_time(void);
/* To be seen, since GLib's own libraries ask for the name, too. */
__attribute__((visibility("default"))) gint64 __wrap_g_get_monotonic_time(void);

gint64 __wrap_g_get_monotonic_time(void) {
    static gint64 seconds;
    return clock_is_simulated ? ++seconds * G_USEC_PER_SEC : __real_g_get_monotonic_time();
}

static void assert_seconds_by_a_simulated_clock(lua_limits_t limits, const char *stopped) {
    const char *loop = "for _ = 1, ... do end";
    clock_is_simulated = true;
    bool just_in_time = runs(limits, loop, limits.seconds * 1000 + 500, stopped);
    bool late = runs(limits, loop, limits.seconds * 1000 + 1500, stopped);
    clock_is_simulated = false;
    assert_true(just_in_time);
    assert_false(late);
}

static void of_a_rule(void **state) {
    (void)state;
    assert_seconds_by_a_simulated_clock(LUA_LIMITS_RULE,
                                        "a.lua:1: stopped: it took longer than 5 s");
    assert_instructions(LUA_LIMITS_RULE,
                        "a.lua:1: stopped: it used more than 2000000 instructions");
    assert_memory(LUA_LIMITS_RULE, "stopped: it used more than 16384 KiB of memory");
}

static void of_a_file(void **state) {
    (void)state;
    assert_seconds_by_a_simulated_clock(LUA_LIMITS_SITE,
                                        "a.lua:1: stopped: it took longer than 2 s");
    assert_instructions(LUA_LIMITS_SITE,
                        "a.lua:1: stopped: it used more than 20000000 instructions");
    assert_memory(LUA_LIMITS_SITE, "stopped: it used more than 65536 KiB of memory");
}

static void of_a_test(void **state) {
    (void)state;
    assert_seconds_by_a_simulated_clock(LUA_LIMITS_LOADING,
                                        "a.lua:1: stopped: it took longer than 60 s");
    assert_instructions(LUA_LIMITS_LOADING,
                        "a.lua:1: stopped: it used more than 100000000 instructions");
    assert_memory(LUA_LIMITS_LOADING, "stopped: it used more than 65536 KiB of memory");
}

/* ---- a capture that never ends ---- */

/* All that fit are known; with the next one they are forgotten. */
static void of_a_capture(void **state) {
    (void)state;
    message_t message;
    assert_true(message_read(&message, SPAN("ACK sip:a SIP/2.0\r\nCall-ID: 1\r\n\r\n")));
    captured_t captured = {.message = &message, .path = {"a", "b", "UDP", 5060, 5060}};
    for (frame = 1; frame < EXCHANGE_MESSAGES_MAX; frame++) {
        captured.frame = frame;
        exchanges_add(exchanges, &captured);
    }
    captured.frame = EXCHANGE_MESSAGES_MAX;
    exchanges_add(exchanges, &captured);
    assert_non_null(exchanges_find(exchanges, 1, 0));
    assert_non_null(exchanges_find(exchanges, EXCHANGE_MESSAGES_MAX, 0));
    captured.frame++;
    exchanges_add(exchanges, &captured);
    assert_null(exchanges_find(exchanges, 1, 0));
    assert_null(exchanges_find(exchanges, EXCHANGE_MESSAGES_MAX, 0));
    assert_non_null(exchanges_find(exchanges, EXCHANGE_MESSAGES_MAX + 1, 0));
    exchanges_link(exchanges);
    assert_null(exchanges_before(exchanges, exchanges_find(exchanges, captured.frame, 0)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(of_a_text_and_a_body, begin, end),
        cmocka_unit_test_setup_teardown(of_lists, begin, end),
        cmocka_unit_test_setup_teardown(of_findings, begin, end),
        cmocka_unit_test_setup_teardown(of_a_finding, begin, end),
        cmocka_unit_test_setup_teardown(of_a_call, begin, end),
        cmocka_unit_test(of_a_rule),
        cmocka_unit_test(of_a_file),
        cmocka_unit_test(of_a_test),
        cmocka_unit_test_setup_teardown(of_a_capture, begin, end),
    };
    return cmocka_run_group_tests_name("limits", tests, NULL, NULL);
}
