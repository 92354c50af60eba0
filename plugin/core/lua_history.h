/* lua_history.h - what came before a message, for rules: its request, its transaction, its call, its
 * registration; and what came after, where that is known.
 *
 * Of a list of messages a rule is given the latest EXCHANGE_CALL_MAX.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_HISTORY_H
#define SIP_EXPLAIN_LUA_HISTORY_H

#include "lua_view.h"

extern const lua_field_t lua_history_fields[];

/* Defines the type of lists of messages, once for a state. */
void lua_history_define(lua_State *L);

#endif
