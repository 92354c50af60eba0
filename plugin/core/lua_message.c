/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_message.h"

#include "exchange.h"
#include "header_value.h"
#include "lua_sip.h"

static void push_code(lua_State *L, captured_t *c) {
    if (c->message->kind == SIP_RESPONSE) lua_pushinteger(L, c->message->code);
    else lua_pushnil(L);
}

static void push_phrase(lua_State *L, captured_t *c) {
    lua_sip_text(L, c->message->phrase);
}

static void push_cseq(lua_State *L, captured_t *c) {
    sip_cseq_t cseq;
    if (sip_cseq_read(message_header(c->message, SIP_HEADER_CSEQ, 0), &cseq))
        lua_pushinteger(L, cseq.number);
    else if (c->kept && c->kept->kind == KEPT_ACK) lua_pushinteger(L, c->kept->hash);
    else lua_pushnil(L);
}

static void push_method(lua_State *L, captured_t *c) {
    sip_cseq_t cseq;
    if (c->message->kind == SIP_REQUEST) lua_sip_text(L, c->message->method);
    else if (sip_cseq_read(message_header(c->message, SIP_HEADER_CSEQ, 0), &cseq))
        lua_sip_text(L, cseq.method);
    else lua_pushnil(L);
}

static void push_uri(lua_State *L, captured_t *c) {
    if (c->message->kind == SIP_REQUEST) lua_sip_uri(L, c->message->uri);
    else lua_pushnil(L);
}

static void push_call_id(lua_State *L, captured_t *c) {
    lua_sip_text(L, message_header(c->message, SIP_HEADER_CALL_ID, 0));
}

static void push_from(lua_State *L, captured_t *c) {
    lua_sip_address(L, message_header(c->message, SIP_HEADER_FROM, 0));
}

static void push_to(lua_State *L, captured_t *c) {
    lua_sip_address(L, message_header(c->message, SIP_HEADER_TO, 0));
}

static void push_contact(lua_State *L, captured_t *c) {
    lua_sip_address(L, message_header_element(c->message, SPAN("Contact"), 0));
}

static void push_via(lua_State *L, captured_t *c) {
    lua_sip_via_list(L, c->message);
}

static void push_hops(lua_State *L, captured_t *c) {
    size_t hops = message_header_elements(c->message, SIP_HEADER_VIA);
    lua_pushinteger(L, (lua_Integer)MIN(hops, (size_t)LUA_LIST_MAX));
}

static void push_challenges(lua_State *L, captured_t *c) {
    lua_sip_challenge_list(L, c->message, "WWW-Authenticate", "Proxy-Authenticate");
}

static void push_credentials(lua_State *L, captured_t *c) {
    lua_sip_challenge_list(L, c->message, "Authorization", "Proxy-Authorization");
}

static void push_reason(lua_State *L, captured_t *c) {
    lua_sip_reason_list(L, c->message);
}

static void push_warning(lua_State *L, captured_t *c) {
    lua_sip_warning_list(L, c->message);
}

static void push_sdp(lua_State *L, captured_t *c) {
    lua_sip_sdp(L, c->message);
}

static void push_body(lua_State *L, captured_t *c) {
    span_t body = span_slice(message_body(c->message), 0, LUA_BODY_MAX);
    lua_pushlstring(L, body.at ? body.at : "", body.length);
}

static void push_frame(lua_State *L, captured_t *c) {
    if (c->frame) lua_pushinteger(L, c->frame);
    else lua_pushnil(L);
}

static void push_time(lua_State *L, captured_t *c) {
    if (c->frame) lua_pushnumber(L, captured_seconds(c->time));
    else lua_pushnil(L);
}

static void push_src(lua_State *L, captured_t *c) {
    lua_pushstring(L, c->path.source);
}

static void push_dst(lua_State *L, captured_t *c) {
    lua_pushstring(L, c->path.destination);
}

static void push_port(lua_State *L, uint16_t port) {
    if (port) lua_pushinteger(L, port);
    else lua_pushnil(L);
}

static void push_src_port(lua_State *L, captured_t *c) {
    push_port(L, c->path.source_port);
}

static void push_dst_port(lua_State *L, captured_t *c) {
    push_port(L, c->path.destination_port);
}

static void push_transport(lua_State *L, captured_t *c) {
    lua_pushstring(L, c->path.transport);
}

static void push_truncated(lua_State *L, captured_t *c) {
    message_body(c->message); /* which looks how far it goes */
    lua_pushboolean(L, c->message->truncated);
}

const lua_field_t lua_message_fields[] = {
    {"code", push_code, true, LUA_FIELD_KNOWN},
    {"phrase", push_phrase, false, LUA_FIELD_READ},
    {"method", push_method, false, LUA_FIELD_KNOWN_REQUEST},
    {"cseq", push_cseq, true, LUA_FIELD_READ},
    {"uri", push_uri, false, LUA_FIELD_READ},
    {"call_id", push_call_id, false, LUA_FIELD_READ},
    {"from", push_from, false, LUA_FIELD_READ},
    {"to", push_to, false, LUA_FIELD_READ},
    {"contact", push_contact, false, LUA_FIELD_READ},
    {"via", push_via, false, LUA_FIELD_READ},
    {"hops", push_hops, true, LUA_FIELD_READ},
    {"reason", push_reason, false, LUA_FIELD_READ},
    {"warning", push_warning, false, LUA_FIELD_READ},
    {"challenges", push_challenges, false, LUA_FIELD_READ},
    {"credentials", push_credentials, false, LUA_FIELD_READ},
    {"sdp", push_sdp, false, LUA_FIELD_READ},
    {"body", push_body, false, LUA_FIELD_READ},
    {"frame", push_frame, true, LUA_FIELD_KNOWN},
    {"time", push_time, true, LUA_FIELD_KNOWN},
    {"src", push_src, true, LUA_FIELD_KNOWN},
    {"dst", push_dst, true, LUA_FIELD_KNOWN},
    {"src_port", push_src_port, true, LUA_FIELD_KNOWN},
    {"dst_port", push_dst_port, true, LUA_FIELD_KNOWN},
    {"transport", push_transport, true, LUA_FIELD_KNOWN},
    {"truncated", push_truncated, true, LUA_FIELD_READ},
    {NULL, NULL, false, LUA_FIELD_READ},
};
