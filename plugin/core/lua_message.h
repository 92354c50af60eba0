/* lua_message.h - what a message says itself, for rules: its first line, the headers that mean something,
 * its body, and where it was captured.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_MESSAGE_H
#define SIP_EXPLAIN_LUA_MESSAGE_H

#include "lua_view.h"

enum {
    LUA_BODY_MAX = 64 * 1024
}; /* bytes; a longer body is cut. For texts and lists see lua_sip.h */

extern const lua_field_t lua_message_fields[];

#endif
