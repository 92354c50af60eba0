/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_host.h"

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

/* Runs a chunk with the host's globals; gives the error's text, or NULL. Free it. */
static char *run(const char *source) {
    GError *error = NULL;
    lua_State *L = lua_host_state(host);
    int top = lua_gettop(L);
    bool ok = lua_host_load(host, source, strlen(source), "@spec.lua", &error);
    if (ok) {
        lua_pushglobaltable(L);
        ok = lua_host_call(host, 1, 0, &error);
    }
    assert_int_equal(lua_gettop(L), top);
    char *text = ok ? NULL : g_strdup(error->message);
    g_clear_error(&error);
    return text;
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
        "io", "debug", "package", "load", "loadfile", "dofile", "collectgarbage",
        "os.execute", "os.exit", "os.getenv", "os.remove", "os.rename", "os.tmpname", "os.setlocale",
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
    assert_runs("assert(require 'sip_explain.table'.compile)");
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cannot_reach_files_processes_or_bytecode),
        cmocka_unit_test(keeps_what_is_harmless),
        cmocka_unit_test(finds_the_built_in_files),
        cmocka_unit_test(names_file_and_line_of_an_error),
        cmocka_unit_test(survives_errors_that_are_no_strings),
    };
    return cmocka_run_group_tests_name("lua host", tests, make_host, free_host);
}
