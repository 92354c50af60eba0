/* lua_sip.h - SIP header values and SDP as Lua tables of texts and numbers.
 *
 * Each function pushes one value: a table, or nil where the text cannot be read. What is absent
 * is absent in the table. Texts are cut at LUA_TEXT_MAX bytes, folds made one space; lists (Via, Reason,
 * Warning, parameters) at LUA_LIST_MAX elements, one of challenges at LUA_CHALLENGES_MAX.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_SIP_H
#define SIP_EXPLAIN_LUA_SIP_H

#include "message.h"

#include <lua.h>

enum { LUA_TEXT_MAX = 8 * 1024, LUA_LIST_MAX = 256, LUA_CHALLENGES_MAX = 16 };

/* A text, unfolded; nil for SPAN_NONE. */
void lua_sip_text(lua_State *L, span_t text);

/* { uri, scheme, user, host, port, params } */
void lua_sip_uri(lua_State *L, span_t uri);

/* { display, uri, scheme, user, host, port, tag, params, uri_params } */
void lua_sip_address(lua_State *L, span_t value);

/* { { protocol, transport, host, port, branch, received, rport, params }, ... } */
void lua_sip_via_list(lua_State *L, message_t *message);

/* The challenges, or the credentials, in the header lines of those two names, which have no compact
 * form, first the ones of the first: { { header, scheme, realm, nonce, params }, ... } */
void lua_sip_challenge_list(lua_State *L, message_t *message, const char *first,
                            const char *second);

/* { { protocol, cause, text, params }, ... } */
void lua_sip_reason_list(lua_State *L, message_t *message);

/* { { code, agent, text }, ... } */
void lua_sip_warning_list(lua_State *L, message_t *message);

/* The parameters of a header line by lower-case name. Challenges and credentials also have
 * scheme; any other also has value, what stands before the first ';'. */
void lua_sip_params(lua_State *L, span_t name, span_t value);

/* { address, address_type, direction, media = { { type, port, protocol, codecs, direction,
 * address, address_type, crypto, fingerprint }, ... } }; a codec is { name, clock, channels,
 * number }. */
void lua_sip_sdp(lua_State *L, message_t *message);

#endif
