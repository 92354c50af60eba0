/* A rule's text on the first line, and its values below: name=text, name=number, name=text,text.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "template.h"

#include "fuzz.h"

#include <lauxlib.h>

static void push_text(lua_State *L, span_t text) {
    lua_pushlstring(L, text.at ? text.at : "", text.length);
    if (lua_stringtonumber(L, lua_tostring(L, -1)) > 0) lua_remove(L, -2);
}

static void push_value(lua_State *L, span_t text) {
    if (span_find(text, ',') == text.length) {
        push_text(L, text);
        return;
    }
    lua_newtable(L);
    span_t element;
    for (lua_Integer n = 1; part_next(&text, ',', &element); n++) {
        push_text(L, element);
        lua_rawseti(L, -2, n);
    }
}

static int fill(lua_State *L) {
    const template_t *template = lua_touserdata(L, 1);
    template_fill(template, L, 2, lua_touserdata(L, 3));
    HOLDS(lua_gettop(L) == 3);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t rest = {(const char *)data, size}, line, name;
    if (!part_next(&rest, '\n', &line)) return 0;
    char *text = g_strndup(line.at, line.length);
    template_t *template = template_new(text);
    lua_State *L = luaL_newstate();
    GString *out = g_string_new(NULL);
    lua_pushcfunction(L, fill);
    lua_pushlightuserdata(L, template);
    lua_newtable(L);
    while (part_next(&rest, '\n', &line)) {
        if (!part_next(&line, '=', &name)) continue;
        lua_pushlstring(L, name.at, name.length);
        push_value(L, line);
        lua_rawset(L, 3);
    }
    lua_pushlightuserdata(L, out);
    HOLDS(lua_pcall(L, 3, 0, 0) == LUA_OK);
    HOLDS(strlen(out->str) == out->len);
    if (is_utf8((span_t){text, strlen(text)})) HOLDS(is_utf8((span_t){out->str, out->len}));
    lua_close(L);
    g_string_free(out, TRUE);
    template_free(template);
    g_free(text);
    return 0;
}
