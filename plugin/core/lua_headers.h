/* lua_headers.h - the header lines of a message, for rules: response.headers, by name and by number, and
 * response.header_params.
 *
 * The lines are indexed once one is asked for.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_HEADERS_H
#define SIP_EXPLAIN_LUA_HEADERS_H

#include "lua_view.h"

extern const lua_field_t lua_headers_fields[];

/* Defines the type of response.headers, once for a state. */
void lua_headers_define(lua_State *L);

#endif
