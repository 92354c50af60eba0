/* lua_value.h - Lua values outside of any Lua state, so that one state can hand them to another.
 *
 * nil, booleans, numbers, strings and tables of them are copied; anything else becomes the text
 * that tostring would begin with ("function"). Tables deeper than LUA_VALUE_DEPTH or larger than
 * LUA_VALUE_ITEMS are cut.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_VALUE_H
#define SIP_EXPLAIN_LUA_VALUE_H

#include <glib.h>
#include <lua.h>

enum { LUA_VALUE_DEPTH = 8, LUA_VALUE_ITEMS = 10000 };

/* The value at an index of the stack; raises nothing. Free it with g_variant_unref. */
GVariant *lua_value_take(lua_State *L, int index);

/* Pushes the value. May raise an error without memory. */
void lua_value_push(lua_State *L, GVariant *value);

#endif
