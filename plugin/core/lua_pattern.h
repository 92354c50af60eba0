/* lua_pattern.h - string.find, match, gmatch and gsub with their work counted.
 *
 * A count hook sees the instructions of Lua, and a match is one instruction, however long it
 * takes: ("a"):rep(5000):match(".-.-.-.-b") takes hours. The functions of this module have the
 * meaning and the error messages of Lua 5.4 (manual, sections 6.4 and 6.4.1; character classes
 * are ASCII in every locale), and tell how far they are, so that they can be stopped.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_PATTERN_H
#define SIP_EXPLAIN_LUA_PATTERN_H

#include <lua.h>
#include <stddef.h>

/* After about so many steps `spend` is called. A step is an item of a pattern that is tried, or a
 * byte of subject, pattern or result that is looked at or copied. */
#define LUA_PATTERN_STEPS 1000

/* Told of the steps since it was last called: LUA_PATTERN_STEPS or more, of one call or of many
 * short ones. May raise a Lua error, which ends the call; otherwise leaves the stack as it was. */
typedef void (*lua_pattern_spend_t)(lua_State *L, size_t steps, void *data);

/* Replaces the four functions in the library table `string`, which is on top of the stack and
 * stays there. `data` is borrowed until the state is closed. Raises an error without memory. */
void lua_pattern_open(lua_State *L, lua_pattern_spend_t spend, void *data);

#endif
