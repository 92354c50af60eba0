/* lua_response.h - the object `response` that a rule is given: a view (lua_view.h) of a captured message,
 * with all of its fields.
 *
 * It never outlives its message: once lua_response_end was called, each use of it is a Lua error.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_RESPONSE_H
#define SIP_EXPLAIN_LUA_RESPONSE_H

#include "captured.h"
#include "lua_host.h"

/* Pushes a view. For functions that lua_host_run runs. */
void lua_response_push(lua_State *L, captured_t *captured);

/* Ends all views that were pushed so far. */
void lua_response_end(lua_host_t *host);

#endif
