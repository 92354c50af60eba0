/* lua_native.h - what the Lua side of this program (lua/sip_explain/) needs from C.
 *
 * The module sip_explain.native: only the built-in files can require it, a site's file cannot.
 *
 *   native.where(level)         "file.lua:12" of the caller that many levels up, or nil
 *   native.load(path, env)      loads a file of Lua source as a function whose globals are env;
 *                               nil and a message where it cannot
 *   native.built_in()           the paths of all built-in files, in order
 *   native.load_built_in(path, env)   the same as load for one of them
 *   native.read(path)           the text of a file; nil and a message where it cannot
 *   native.log(text)            a line in the program's log
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_NATIVE_H
#define SIP_EXPLAIN_LUA_NATIVE_H

#include <lua.h>

int lua_native_open(lua_State *L);

#endif
