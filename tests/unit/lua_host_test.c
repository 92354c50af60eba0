/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_host.h"

#include <lauxlib.h>

#include "test.h"

static lua_host_t *host;

static int make_host(void **state) {
    (void)state;
    host = lua_host_new(NULL);
    return host ? 0 : 1;
}

static int free_host(void **state) {
    (void)state;
    lua_host_free(host);
    return 0;
}

static int run_source(lua_State *L) {
    const char *source = lua_touserdata(L, 1);
    if (luaL_loadbufferx(L, source, strlen(source), "@spec.lua", "t") != LUA_OK)
        return lua_error(L);
    lua_call(L, 0, 0);
    return 0;
}

/* Runs a chunk with the host's globals; gives the error's text, or NULL. Free it. */
static char *run_within(lua_limits_t limits, const char *source) {
    GError *error = NULL;
    int top = lua_gettop(lua_host_state(host));
    bool ok = lua_host_run(host, limits, run_source, (void *)(uintptr_t)source, &error);
    assert_int_equal(lua_gettop(lua_host_state(host)), top);
    char *text = ok ? NULL : g_strdup(error->message);
    g_clear_error(&error);
    return text;
}

static char *run(const char *source) {
    return run_within(LUA_LIMITS_RULE, source);
}

static void assert_runs(const char *source) {
    char *error = run(source);
    if (error) fail_msg("%s", error);
}

static void assert_fails(const char *source, const char *part) {
    char *error = run(source);
    if (!error) fail_msg("this ran: %s", source);
    if (!strstr(error, part)) fail_msg("expected '%s' in: %s", part, error);
    g_free(error);
}

static void cannot_reach_files_processes_or_bytecode(void **state) {
    (void)state;
    static const char *const absent[] = {
        "io",        "debug",          "package",    "load",         "loadfile",
        "dofile",    "collectgarbage", "os.execute", "os.exit",      "os.getenv",
        "os.remove", "os.rename",      "os.tmpname", "os.setlocale",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(absent); i++) {
        char source[64];
        g_snprintf(source, sizeof source, "assert(%s == nil)", absent[i]);
        assert_runs(source);
    }
    assert_runs("assert(require('os').execute == nil)");
    assert_fails("require 'io'", "no built-in module 'io'");
    assert_fails("\x1bLua", "attempt to load a binary chunk");
}

static void keeps_what_is_harmless(void **state) {
    (void)state;
    assert_runs("assert(os.time() and os.date() and string.format and table.sort and math.floor "
                "and utf8.char and require and pcall)");
}

static void finds_the_built_in_files(void **state) {
    (void)state;
    assert_runs("assert(require('data.responses')[404].phrase == 'Not Found')");
    assert_runs("assert(require 'sip_explain.table'.card)");
}

static void names_file_and_line_of_an_error(void **state) {
    (void)state;
    assert_fails("\n\nerror 'oops'", "spec.lua:3: oops\nstack traceback:");
    assert_fails("x = = 1", "spec.lua:1: unexpected symbol near '='");
}

static void survives_errors_that_are_no_strings(void **state) {
    (void)state;
    assert_fails("error {}", "table: ");
    assert_fails("error()", "nil");
    assert_fails("error(setmetatable({}, { __tostring = function() return 'mine' end }))", "mine");
    assert_fails("error(setmetatable({}, { __tostring = function() error 'again' end }))", "");
}

static void stops_what_never_ends(void **state) {
    (void)state;
    static const char *const endless[] = {
        "while true do end",
        "local function f() return f() end f()",
        "while true do pcall(function() while true do end end) end",
        "while true do pcall(error) end",
        "local s = string.rep('a', 5000) s:find('.-.-.-.-b')",
        "local t = {} for i = 1, 1e9 do t[i % 100] = i end",
        "string.rep('x', 100):gsub('', function() while true do end end)",
        "table.move({}, 1, math.maxinteger - 1, 2)",
        "local t = {} for i = 1, 1e5 do t[i] = i % 7 end "
        "table.sort(t, function(a, b) for _ = 1, 1e4 do end return a < b end)",
        "setmetatable({}, { __index = function(t, k) return t[k + 1] end })[1] = nil "
        "local t = setmetatable({}, { __index = function(t, k) while true do end end }) local _ = t.x",
        "error(setmetatable({}, { __tostring = function() while true do end end }))",
        "string.rep('', 1 << 40)",
        "table.concat(setmetatable({}, { __index = getmetatable, __metatable = '' }), '', 1, 1 << 40)",
        "table.sort(setmetatable({}, { __len = function() return 2000000000 end, __index = rawlen, "
        "__newindex = rawequal }))",
        "local s = ('x'):rep(1 << 20) while true do utf8.len(s) end",
        "local s = ('x'):rep(1 << 20) while true do local _ = s:upper() end",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(endless); i++) {
        char *error = run(endless[i]);
        if (!error) fail_msg("this ended by itself: %s", endless[i]);
        g_free(error);
        assert_runs("assert(true)");
    }
    assert_fails("while true do end",
                 "spec.lua:1: stopped: it used more than 2000000 instructions");
}

static void stops_by_the_clock_what_is_not_counted(void **state) {
    (void)state;
    char *error =
        run_within((lua_limits_t){UINT32_MAX, 64 * 1024 * 1024, 1, false},
                   "local a, b = ('x'):rep(1 << 20), ('x'):rep(1 << 20) while a == b do end");
    assert_non_null(strstr(error, "spec.lua:1: stopped: it took longer than 1 s"));
    g_free(error);
}

/* A single match can take longer than a rule may: its steps look at the clock as well. */
static void stops_a_match_by_the_clock(void **state) {
    (void)state;
    char *error = run_within((lua_limits_t){UINT32_MAX, 64 * 1024 * 1024, 1, false},
                             "('a'):rep(1 << 20):find('.-.-.-.-b')");
    assert_non_null(strstr(error, "spec.lua:1: stopped: it took longer than 1 s"));
    g_free(error);
}

/* The time of a run within a run is that of the outer one, where that ends first. */
static int run_within_run(lua_State *L) {
    lua_host_run(host, LUA_LIMITS_LOADING, run_source, "while true do end", lua_touserdata(L, 1));
    return 0;
}

static void a_run_within_a_run_has_what_is_left(void **state) {
    (void)state;
    GError *inner = NULL;
    assert_true(lua_host_run(host, (lua_limits_t){20000, 1024 * 1024, 60, false}, run_within_run,
                             &inner, NULL));
    assert_non_null(strstr(inner->message, "more than 20000 instructions"));
    g_error_free(inner);
    assert_runs("for i = 1, 100000 do end");
}

static void stops_what_eats_memory(void **state) {
    (void)state;
    static const char *const hungry[] = {
        "local t = {} while true do t[#t + 1] = {} end",
        "local s = 'x' while true do s = s .. s end",
        "string.rep('x', 1 << 40)",
        "table.concat({}, ('x'):rep(1000), 1, 1 << 40)",
        "local function f() return 1 + f() end f()",
        "local t = {} while true do pcall(function() t[#t + 1] = ('x'):rep(1 << 20) .. #t end) end",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(hungry); i++) {
        char *error = run(hungry[i]);
        if (!error) fail_msg("this ended by itself: %s", hungry[i]);
        g_free(error);
        assert_runs("local t = {} for i = 1, 1000 do t[i] = {} end");
    }
    assert_fails("('x'):rep(1 << 20):rep(1 << 10)",
                 "stopped: it used more than 16384 KiB of memory");
}

static void limits_are_those_of_the_run(void **state) {
    (void)state;
    char *error =
        run_within((lua_limits_t){10 * 1000, 1024 * 1024, 60, false}, "for i = 1, 100000 do end");
    assert_non_null(strstr(error, "more than 10000 instructions"));
    g_free(error);
    assert_runs("for i = 1, 100000 do end");
}

static void refuses_finalizers(void **state) {
    (void)state;
    assert_fails("setmetatable({}, { __gc = function() while true do end end })",
                 "__gc is not available");
    assert_runs("local m = {} local t = setmetatable({}, m) m.__gc = function() end");
}

static void refuses_made_up_lengths(void **state) {
    (void)state;
    assert_fails("table.insert(setmetatable({}, { __len = function() return 1 << 60 end }), 1, 1)",
                 "a table with __len is not taken here");
    assert_fails("table.remove(setmetatable({}, { __len = function() return 1 << 60 end }), 1)",
                 "a table with __len is not taken here");
}

static void keeps_the_methods_of_strings(void **state) {
    (void)state;
    assert_runs("assert(getmetatable('') == false)");
    assert_fails("setmetatable('', {})", "table expected");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cannot_reach_files_processes_or_bytecode),
        cmocka_unit_test(keeps_what_is_harmless),
        cmocka_unit_test(finds_the_built_in_files),
        cmocka_unit_test(names_file_and_line_of_an_error),
        cmocka_unit_test(survives_errors_that_are_no_strings),
        cmocka_unit_test(stops_what_never_ends),
        cmocka_unit_test(stops_by_the_clock_what_is_not_counted),
        cmocka_unit_test(stops_a_match_by_the_clock),
        cmocka_unit_test(a_run_within_a_run_has_what_is_left),
        cmocka_unit_test(stops_what_eats_memory),
        cmocka_unit_test(limits_are_those_of_the_run),
        cmocka_unit_test(refuses_finalizers),
        cmocka_unit_test(refuses_made_up_lengths),
        cmocka_unit_test(keeps_the_methods_of_strings),
    };
    return cmocka_run_group_tests_name("lua host", tests, make_host, free_host);
}
