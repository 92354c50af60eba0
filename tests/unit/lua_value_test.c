/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_value.h"

#include <lauxlib.h>
#include <lualib.h>

#include "test.h"

/* Two states: what the first one computes is handed to the second, as its global `value`. */
static lua_State *from, *to;

static int make_states(void **state) {
    (void)state;
    from = luaL_newstate();
    to = luaL_newstate();
    luaL_openlibs(from);
    luaL_openlibs(to);
    return 0;
}

static int free_states(void **state) {
    (void)state;
    lua_close(from);
    lua_close(to);
    return 0;
}

static void run(lua_State *L, const char *source) {
    if (luaL_dostring(L, source) != LUA_OK) fail_msg("%s: %s", source, lua_tostring(L, -1));
}

/* Hands over what the source returns, and has the second state check it. */
static void assert_handed_over(const char *source, const char *check) {
    run(from, source);
    GVariant *value = lua_value_take(from, -1);
    lua_settop(from, 0);
    lua_value_push(to, value);
    g_variant_unref(value);
    lua_setglobal(to, "value");
    run(to, check);
    lua_settop(to, 0);
}

static void hands_over_what_is_simple(void **state) {
    (void)state;
    assert_handed_over("return nil", "assert(value == nil)");
    assert_handed_over("return true", "assert(value == true)");
    assert_handed_over("return false", "assert(value == false)");
    assert_handed_over("return 1 << 62",
                       "assert(value == 1 << 62 and math.type(value) == 'integer')");
    assert_handed_over("return 1.0", "assert(value == 1.0 and math.type(value) == 'float')");
    assert_handed_over("return 'a\\0b\\xff'", "assert(value == 'a\\0b\\xff')");
    assert_handed_over("return ''", "assert(value == '')");
}

static void hands_over_tables_of_them(void **state) {
    (void)state;
    assert_handed_over("return {}", "assert(type(value) == 'table' and next(value) == nil)");
    assert_handed_over("return { 10, 20, name = 'x', [true] = { 1.5 }, [2.5] = '' }",
                       "assert(#value == 2 and value[2] == 20 and value.name == 'x')\n"
                       "assert(value[true][1] == 1.5 and value[2.5] == '')");
}

static void names_the_type_of_anything_else(void **state) {
    (void)state;
    assert_handed_over("return print", "assert(value == 'function')");
    assert_handed_over("return { io.stdout, coroutine.create(print) }",
                       "assert(value[1] == 'userdata' and value[2] == 'thread')");
}

/* In them each level holds one table; LUA_VALUE_DEPTH levels come over, and an empty one. */
static void cuts_tables_that_are_too_deep(void **state) {
    (void)state;
    static const int depths[][2] = {{LUA_VALUE_DEPTH - 1, LUA_VALUE_DEPTH - 1},
                                    {LUA_VALUE_DEPTH, LUA_VALUE_DEPTH},
                                    {LUA_VALUE_DEPTH + 1, LUA_VALUE_DEPTH},
                                    {1000, LUA_VALUE_DEPTH}};
    for (size_t i = 0; i < G_N_ELEMENTS(depths); i++) {
        char *made = g_strdup_printf("local t = {} for _ = 1, %d do t = { inner = t } end return t",
                                     depths[i][0]);
        char *checked = g_strdup_printf(
            "local depth = 0 while value.inner do value, depth = value.inner, depth + 1 end "
            "assert(depth == %d, depth)",
            depths[i][1]);
        assert_handed_over(made, checked);
        g_free(made);
        g_free(checked);
    }
    assert_handed_over("local t = {} t.t = t return t", "assert(value.t.t.t)"); /* has no end */
}

static void cuts_tables_that_are_too_large(void **state) {
    (void)state;
    static const int sizes[][2] = {{LUA_VALUE_ITEMS - 1, LUA_VALUE_ITEMS - 1},
                                   {LUA_VALUE_ITEMS, LUA_VALUE_ITEMS},
                                   {LUA_VALUE_ITEMS + 1, LUA_VALUE_ITEMS}};
    for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++) {
        char *made =
            g_strdup_printf("local t = {} for i = 1, %d do t[i] = i end return t", sizes[i][0]);
        char *checked = g_strdup_printf("assert(#value == %d, #value)", sizes[i][1]);
        assert_handed_over(made, checked);
        g_free(made);
        g_free(checked);
    }
    /* The items of all tables together. */
    assert_handed_over(
        "local t = {} for i = 1, 300 do t[i] = {} for j = 1, 300 do t[i][j] = j end end return t",
        "local n = 0 for _, list in ipairs(value) do n = n + 1 + #list end "
        "assert(n <= 10000, n)");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_over_what_is_simple),
        cmocka_unit_test(hands_over_tables_of_them),
        cmocka_unit_test(names_the_type_of_anything_else),
        cmocka_unit_test(cuts_tables_that_are_too_deep),
        cmocka_unit_test(cuts_tables_that_are_too_large),
    };
    return cmocka_run_group_tests_name("lua value", tests, make_states, free_states);
}
