/* A pattern on the first line, the subject below: Lua's own functions give the same.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_pattern.h"

#include "fuzz.h"

#include <lauxlib.h>
#include <lualib.h>

enum { STEPS_MAX = 20 * 1000 };

/* Gives all that the four functions make of subject and pattern as one text. */
static const char everything[] =
    "local subject, pattern = ...\n"
    "local function show(name, ...)\n"
    "    local got = table.pack(pcall(string[name], ...))\n"
    "    for i = 1, got.n do got[i] = tostring(got[i]) end\n"
    "    return name .. ': ' .. table.concat(got, ' ')\n"
    "end\n"
    "local function each()\n"
    "    local all, count = {}, 0\n"
    "    local ok, problem = pcall(function()\n"
    "        for a, b in string.gmatch(subject, pattern) do\n"
    "            all[#all + 1] = tostring(a) .. '/' .. tostring(b)\n"
    "            count = count + 1\n"
    "            if count == 50 then break end\n"
    "        end\n"
    "    end)\n"
    "    return table.concat(all, ' ') .. tostring(problem)\n"
    "end\n"
    "return table.concat({ show('find', subject, pattern), show('find', subject, pattern, -3),\n"
    "    show('find', subject, pattern, 2, true), show('match', subject, pattern), each(),\n"
    "    show('gsub', subject, pattern, '<%0%1>', 9), show('gsub', subject, '.', pattern, 2),\n"
    "    show('gsub', subject, pattern, { a = 1, [1] = false }) }, '\\n')\n";

static lua_State *ours, *stock;
static size_t spent;

static void spend(lua_State *L, size_t steps, void *data) {
    (void)data;
    HOLDS(steps >= LUA_PATTERN_STEPS);
    spent += steps;
    if (spent > STEPS_MAX) luaL_error(L, "too many steps");
}

static lua_State *open_state(bool is_ours) {
    lua_State *L = luaL_newstate();
    luaL_openlibs(L);
    if (is_ours) {
        lua_getglobal(L, LUA_STRLIBNAME);
        lua_pattern_open(L, spend, NULL);
        lua_settop(L, 0);
    }
    HOLDS(luaL_loadbufferx(L, everything, sizeof everything - 1, "=", "t") == LUA_OK);
    return L;
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    ours = open_state(true);
    stock = open_state(false);
    return 0;
}

/* Leaves the text on top of the stack, to be popped. */
static span_t run(lua_State *L, span_t subject, span_t pattern) {
    lua_pushvalue(L, 1);
    lua_pushlstring(L, subject.at ? subject.at : "", subject.length);
    lua_pushlstring(L, pattern.at ? pattern.at : "", pattern.length);
    HOLDS(lua_pcall(L, 2, 1, 0) == LUA_OK);
    span_t text;
    text.at = lua_tolstring(L, -1, &text.length);
    return text;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t subject = {(const char *)data, size}, pattern = SPAN_NONE;
    part_next(&subject, '\n', &pattern);
    spent = 0;
    span_t got = run(ours, subject, pattern);
    /* Each keeps what is to be tried later in its own way: how much is too much may differ. */
    if (spent <= STEPS_MAX && !strstr(got.at, "too complex")) {
        span_t expected = run(stock, subject, pattern);
        bool same = got.length == expected.length && memcmp(got.at, expected.at, got.length) == 0;
        if (!same) fprintf(stderr, "got:\n%s\nexpected:\n%s\n", got.at, expected.at);
        HOLDS(same || strstr(expected.at, "too complex"));
        lua_pop(stock, 1);
    }
    lua_pop(ours, 1);
    return 0;
}
