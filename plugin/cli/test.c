/* test.c - `sip-explain test SPEC...`: runs specs (lua/sip_explain/spec.lua), each case a cmocka
 * test with a line of its own in the report.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "commands.h"
#include "exchange.h"
#include "explain.h"
#include "lua_host.h"
#include "screen.h"

#include <lauxlib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* A spec file and its cases; the functions of the cases stand in the registry. */
typedef struct {
    explainer_t *explainer;
    const char *path;
    struct CMUnitTest *tests;
    struct spec_case *cases;
    size_t count;
} spec_t;

typedef struct spec_case {
    spec_t *spec;
    int function;
    bool pending;
    char *failure;
} spec_case_t;

/* ---- explain(messages) ---- */

/* The text in a field of the table on top of the stack, which keeps it alive; NULL: nil. */
static const char *field_text(lua_State *L, const char *name) {
    lua_getfield(L, -1, name);
    const char *text = luaL_optstring(L, -1, NULL);
    lua_pop(L, 1);
    return text;
}

static lua_Number field_number(lua_State *L, const char *name) {
    lua_getfield(L, -1, name);
    lua_Number number = luaL_optnumber(L, -1, 0);
    lua_pop(L, 1);
    return number;
}

/* The message in the table on top of the stack: { text, frame, time, src, dst ... }. */
static captured_t read_captured(lua_State *L, message_t *message) {
    span_t text;
    lua_getfield(L, -1, "text");
    text.at = luaL_checklstring(L, -1, &text.length);
    lua_pop(L, 1);
    if (!message_read(message, text))
        luaL_error(L, "explain: this is no SIP message, see its first line: %s", text.at);
    return (captured_t){
        .message = message,
        .frame = (uint32_t)field_number(L, "frame"),
        .time = (int64_t)(field_number(L, "time") * CAPTURED_SECOND),
        .path =
            {
                .source = field_text(L, "src"),
                .destination = field_text(L, "dst"),
                .transport = field_text(L, "transport"),
                .source_port = (uint16_t)field_number(L, "src_port"),
                .destination_port = (uint16_t)field_number(L, "dst_port"),
            },
    };
}

static void set_string(lua_State *L, const char *key, const char *value) {
    lua_pushstring(L, value);
    lua_setfield(L, -2, key);
}

static void push_finding(lua_State *L, const finding_t *finding) {
    lua_newtable(L);
    set_string(L, "id", finding->id);
    set_string(L, "severity", severity_name(finding->severity));
    set_string(L, "text", finding->text);
    set_string(L, "fix", finding->fix);
    lua_newtable(L);
    for (size_t i = 0; i < finding->frame_count; i++) {
        lua_pushinteger(L, finding->frames[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "frames");
}

/* findings[1], findings[2] ..., and each by its id as well. */
static void set_findings(lua_State *L, const findings_t *findings) {
    lua_newtable(L);
    for (size_t i = 0; i < findings->count; i++) {
        push_finding(L, &findings->findings[i]);
        lua_pushvalue(L, -1);
        lua_setfield(L, -3, findings->findings[i].id);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "findings");
    lua_newtable(L);
    for (size_t i = 0; i < findings->failure_count; i++) {
        lua_pushstring(L, findings->failures[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "failures");
}

static void set_card(lua_State *L, const card_t *card) {
    set_string(L, "phrase", card->phrase);
    set_string(L, "class", card->class_name);
    set_string(L, "description", card->description->whole);
    set_string(L, "when", card->when->whole);
    set_string(L, "fix", card->fix->whole);
    set_string(L, "reference", card->reference);
    set_string(L, "custom", card->custom);
}

/* Of a request there are the findings only. */
static void push_explanation(lua_State *L, const explanation_t *explanation) {
    lua_newtable(L);
    set_string(L, "title", explanation->title);
    set_string(L, "severity", severity_name(explanation->severity));
    set_string(L, "summary", explanation->summary);
    set_findings(L, &explanation->findings);
    if (!explanation->card) return;
    lua_pushinteger(L, explanation->code);
    lua_setfield(L, -2, "code");
    set_card(L, explanation->card);
}

/* The exchanges of one call of explain, freed by Lua when it is over, however it ends. */
static int free_exchanges(lua_State *L) {
    exchanges_t **box = lua_touserdata(L, 1);
    exchanges_free(*box);
    *box = NULL;
    return 0;
}

static exchanges_t *push_exchanges(lua_State *L) {
    exchanges_t **box = lua_newuserdatauv(L, sizeof *box, 0);
    *box = NULL;
    if (luaL_newmetatable(L, "sip_explain.exchanges")) {
        lua_pushcfunction(L, free_exchanges);
        lua_setfield(L, -2, "__gc");
    }
    lua_setmetatable(L, -2);
    return *box = exchanges_new();
}

/* Upvalue 1: the spec_t. Argument: the messages of the call in order, and as `explained` the place of
 * the one to explain. Takes the table and the rules as they are now. */
static int spec_explain(lua_State *L) {
    spec_t *spec = lua_touserdata(L, lua_upvalueindex(1));
    lua_Integer count = luaL_len(L, 1);
    exchanges_t *exchanges = push_exchanges(L);
    lua_getfield(L, 1, "explained");
    lua_Integer explained = lua_tointeger(L, -1);
    message_t message, other;
    captured_t captured = {0};
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 1, i);
        captured_t next = read_captured(L, i == explained ? &message : &other);
        next.kept = exchanges_add(exchanges, &next);
        if (i == explained) captured = next;
        lua_pop(L, 1);
    }
    if (!captured.kept) return luaL_error(L, "explain: there is no message to explain");
    exchanges_link(exchanges);
    captured.exchanges = exchanges;
    captured.retransmission = captured.kept->copies > 0;
    GError *error = NULL;
    if (!explainer_compile(spec->explainer, &error)) {
        lua_pushstring(L, error->message);
        g_error_free(error);
        return lua_error(L);
    }
    explanation_t explanation = {0};
    explainer_explain(spec->explainer, &captured, true, &explanation);
    push_explanation(L, &explanation);
    return 1;
}

/* ---- collecting and running ---- */

/* Runs the spec file and takes its cases, which spec.lua's collect gives as a list. */
static int collect(lua_State *L) {
    spec_t *spec = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.spec", "collect");
    lua_pushstring(L, spec->path);
    lua_pushlightuserdata(L, spec);
    lua_pushcclosure(L, spec_explain, 1);
    lua_call(L, 2, 1);
    size_t count = (size_t)lua_rawlen(L, -1);
    spec->tests = g_new0(struct CMUnitTest, count + 1);
    spec->cases = g_new0(spec_case_t, count + 1);
    for (size_t i = 0; i < count; i++) {
        lua_rawgeti(L, -1, (lua_Integer)i + 1);
        lua_getfield(L, -1, "name");
        spec->tests[i].name = g_strdup(lua_tostring(L, -1));
        lua_getfield(L, -2, "pending");
        spec->cases[i].pending = lua_toboolean(L, -1);
        lua_pop(L, 2);
        lua_getfield(L, -1, "run");
        spec->cases[i].function = luaL_ref(L, LUA_REGISTRYINDEX);
        lua_pop(L, 1);
        spec->count = i + 1;
    }
    return 0;
}

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

static int run_protected(lua_State *L) {
    spec_case_t *spec_case = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, spec_case->function);
    lua_call(L, 0, 1);
    spec_case->failure = g_strdup(lua_tostring(L, -1));
    return 0;
}

static void run_case(void **state) {
    spec_case_t *spec_case = *state;
    if (spec_case->pending) skip();
    GError *error = NULL;
    if (!lua_host_run(explainer_host(spec_case->spec->explainer), LUA_LIMITS_LOADING, run_protected,
                      spec_case, &error)) {
        spec_case->failure = g_strdup(error->message);
        g_error_free(error);
    }
    if (!spec_case->failure) return;
    char *file = "spec", *text = spec_case->failure;
    int line = 0;
    split_position(spec_case->failure, &file, &line, &text);
    print_error("%s\n", text);
    _fail(file, line);
}

static void free_spec(spec_t *spec) {
    for (size_t i = 0; i < spec->count; i++) {
        g_free((char *)(uintptr_t)spec->tests[i].name);
        g_free(spec->cases[i].failure);
    }
    g_free(spec->tests);
    g_free(spec->cases);
    explainer_free(spec->explainer);
}

static int run_spec(const char *path) {
    GError *error = NULL;
    explain_options_t options = {.language = "en", .rule_limits = LUA_LIMITS_RULE};
    spec_t spec = {.explainer = explainer_new(&options, &error), .path = path};
    int failed = 1;
    if (!spec.explainer ||
        !lua_host_run(explainer_host(spec.explainer), LUA_LIMITS_LOADING, collect, &spec, &error)) {
        /* Its first line has file and line; what called what is of no use in a file that did not run. */
        screen_complain("%.*s", (int)strcspn(error->message, "\n"), error->message);
        g_error_free(error);
    } else if (spec.count == 0) {
        screen_complain("%s: it has no test", path);
    } else {
        for (size_t i = 0; i < spec.count; i++) {
            spec.cases[i].spec = &spec;
            spec.tests[i].test_func = run_case;
            spec.tests[i].initial_state = &spec.cases[i];
        }
        failed = _cmocka_run_group_tests(path, spec.tests, spec.count, NULL, NULL);
    }
    free_spec(&spec);
    return failed;
}

int command_test(const arguments_t *arguments) {
    int failed = 0;
    for (guint i = 0; i < arguments->count; i++) failed += run_spec(arguments->operands[i]);
    return failed == 0 ? EXIT_OK : EXIT_FAILED;
}
