/* test.c - `sip-explain test SPEC...`: runs specs (lua/sip_explain/spec.lua), each case a cmocka
 * test with a line of its own in the report.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "commands.h"
#include "lua_host.h"

#include <lauxlib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* One case of a spec; its function stands in the registry. */
typedef struct {
    lua_host_t *host;
    int function;
    bool pending;
} spec_case_t;

/* Splits "tests/lua/table_spec.lua:12: message" into its parts; leaves them as they are where it
 * is no such text. */
static void split_position(char *message, char **file, int *line, char **text) {
    char *colon = strstr(message, ".lua:");
    if (!colon) return;
    colon += strlen(".lua");
    char *end;
    long number = strtol(colon + 1, &end, 10);
    if (end == colon + 1 || *end != ':') return;
    *colon = '\0';
    *file = message;
    *line = (int)number;
    *text = end + 1;
}

static void run_case(void **state) {
    const spec_case_t *spec = *state;
    if (spec->pending) skip();
    lua_State *L = lua_host_state(spec->host);
    lua_rawgeti(L, LUA_REGISTRYINDEX, spec->function);
    GError *error = NULL;
    bool ran = lua_host_call(spec->host, 0, 1, &error);
    const char *failure = ran ? lua_tostring(L, -1) : error->message;
    if (!failure) {
        lua_pop(L, 1);
        return;
    }
    /* cmocka leaves this function by longjmp: what is shown must not be on the heap. */
    static char message[8192];
    g_strlcpy(message, failure, sizeof message);
    g_clear_error(&error);
    lua_settop(L, 0);
    char *file = "spec", *text = message;
    int line = 0;
    split_position(message, &file, &line, &text);
    print_error("%s\n", text);
    _fail(file, line);
}

/* Reads the file and pushes its cases: a list as spec.lua's collect gives it. */
static bool collect_cases(lua_host_t *host, const char *path, GError **error) {
    lua_State *L = lua_host_state(host);
    char *source = NULL;
    size_t length = 0;
    if (!g_file_get_contents(path, &source, &length, error)) return false;
    char *name = g_strconcat("@", path, NULL);
    bool collected = false;
    if (lua_host_require(host, "sip_explain.spec", error)) {
        lua_getfield(L, -1, "collect");
        lua_remove(L, -2);
        collected = lua_host_load(host, source, length, name, error) &&
                    lua_host_call(host, 1, 1, error);
    }
    g_free(name);
    g_free(source);
    return collected;
}

static int run_spec(const char *path) {
    GError *error = NULL;
    lua_host_t *host = lua_host_new(&error);
    if (!host || !collect_cases(host, path, &error)) {
        fprintf(stderr, "sip-explain test: %s: %s\n", path, error->message);
        g_error_free(error);
        lua_host_free(host);
        return 1;
    }
    lua_State *L = lua_host_state(host);
    size_t count = (size_t)lua_rawlen(L, -1);
    struct CMUnitTest *tests = g_new0(struct CMUnitTest, count + 1);
    spec_case_t *cases = g_new0(spec_case_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        lua_getfield(L, -1, "name");
        lua_getfield(L, -2, "pending");
        cases[i] = (spec_case_t){.host = host, .pending = lua_toboolean(L, -1)};
        tests[i] = (struct CMUnitTest){
            .name = g_strdup(lua_tostring(L, -2)),
            .test_func = run_case,
            .initial_state = &cases[i],
        };
        lua_pop(L, 2);
        lua_getfield(L, -1, "run");
        cases[i].function = luaL_ref(L, LUA_REGISTRYINDEX);
        lua_pop(L, 1);
    }
    int failed = 1;
    if (count == 0) fprintf(stderr, "sip-explain test: %s: it has no test\n", path);
    else failed = _cmocka_run_group_tests(path, tests, count, NULL, NULL);
    for (size_t i = 0; i < count; i++) g_free((char *)tests[i].name);
    g_free(tests);
    g_free(cases);
    lua_host_free(host);
    return failed;
}

int command_test(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: sip-explain test SPEC...\n", stderr);
        return EXIT_USAGE;
    }
    int failed = 0;
    for (int i = 1; i < argc; i++) failed += run_spec(argv[i]);
    return failed == 0 ? EXIT_OK : EXIT_FAILED;
}
