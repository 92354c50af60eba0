/* lua_response.h - the object `response` that a rule is given: a view of a captured message.
 *
 * A view is a userdata that reads what is asked for, when it is asked for. It never outlives
 * its message: once lua_response_end was called, each use of it is a Lua error. What it gave
 * before, texts, numbers and tables of them, are copies and stay.
 *
 * A text that a rule is given is cut at LUA_TEXT_MAX bytes, a body at LUA_BODY_MAX, a list (Via,
 * Reason, Warning, parameters) at LUA_LIST_MAX elements, one of challenges at LUA_CHALLENGES_MAX.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_RESPONSE_H
#define SIP_EXPLAIN_LUA_RESPONSE_H

#include "captured.h"
#include "lua_host.h"

enum {
    LUA_TEXT_MAX = 8 * 1024,
    LUA_BODY_MAX = 64 * 1024,
    LUA_LIST_MAX = 256,
    LUA_CHALLENGES_MAX = 16
};

/* Pushes a view. For functions that lua_host_run runs. */
void lua_response_push(lua_State *L, captured_t *captured);

/* Ends all views that were pushed so far. */
void lua_response_end(lua_host_t *host);

#endif
