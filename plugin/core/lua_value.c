/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_value.h"

#include <lauxlib.h>
#include <string.h>

/* Strings are of any bytes: type ay. A table is an array of pairs. nil is the empty tuple. */

static GVariant *take(lua_State *L, int index, int depth, int *items);

static GVariant *take_table(lua_State *L, int index, int depth, int *items) {
    GVariantBuilder builder;
    g_variant_builder_init(&builder, G_VARIANT_TYPE("a(vv)"));
    if (depth < LUA_VALUE_DEPTH && lua_checkstack(L, 4))
        for (lua_pushnil(L); lua_next(L, index) != 0; lua_pop(L, 1)) {
            if (--*items < 0) {
                lua_pop(L, 2);
                break;
            }
            int top = lua_gettop(L);
            GVariant *key = take(L, top - 1, depth + 1, items);
            GVariant *value = take(L, top, depth + 1, items);
            g_variant_builder_add(&builder, "(vv)", key, value);
        }
    return g_variant_builder_end(&builder);
}

static GVariant *take(lua_State *L, int index, int depth, int *items) {
    size_t length;
    const char *text;
    switch (lua_type(L, index)) {
    case LUA_TNONE:
    case LUA_TNIL: return g_variant_new("()");
    case LUA_TBOOLEAN: return g_variant_new_boolean(lua_toboolean(L, index));
    case LUA_TNUMBER:
        return lua_isinteger(L, index) ? g_variant_new_int64(lua_tointeger(L, index))
                                       : g_variant_new_double(lua_tonumber(L, index));
    case LUA_TSTRING:
        text = lua_tolstring(L, index, &length);
        return g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, text, length, 1);
    case LUA_TTABLE: return take_table(L, lua_absindex(L, index), depth, items);
    default:
        text = lua_typename(L, lua_type(L, index));
        return g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, text, strlen(text), 1);
    }
}

GVariant *lua_value_take(lua_State *L, int index) {
    int items = LUA_VALUE_ITEMS;
    return g_variant_ref_sink(take(L, index, 0, &items));
}

static void push_table(lua_State *L, GVariant *value) {
    gsize count = g_variant_n_children(value);
    lua_newtable(L);
    for (gsize i = 0; i < count; i++) {
        GVariant *key, *item;
        g_variant_get_child(value, i, "(vv)", &key, &item);
        lua_value_push(L, key);
        lua_value_push(L, item);
        g_variant_unref(key);
        g_variant_unref(item);
        if (lua_isnil(L, -2)) lua_pop(L, 2);
        else lua_rawset(L, -3);
    }
}

void lua_value_push(lua_State *L, GVariant *value) {
    luaL_checkstack(L, 6, "the value is nested too deeply");
    switch (g_variant_classify(value)) {
    case G_VARIANT_CLASS_BOOLEAN: lua_pushboolean(L, g_variant_get_boolean(value)); break;
    case G_VARIANT_CLASS_INT64: lua_pushinteger(L, g_variant_get_int64(value)); break;
    case G_VARIANT_CLASS_DOUBLE: lua_pushnumber(L, g_variant_get_double(value)); break;
    case G_VARIANT_CLASS_ARRAY:
        if (g_variant_is_of_type(value, G_VARIANT_TYPE_BYTESTRING)) {
            gsize length;
            const char *text = g_variant_get_fixed_array(value, &length, 1);
            lua_pushlstring(L, text ? text : "", length);
        } else {
            push_table(L, value);
        }
        break;
    default: lua_pushnil(L);
    }
}
