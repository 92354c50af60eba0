/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_headers.h"

#include "lua_sip.h"

#define HEADERS_TYPE "sip_explain.headers"

/* A message that finds its body has all header lines indexed. */
static void index_headers(message_t *message) {
    message_body(message);
}

/* headers["Via"], headers.via: the first of that name. headers[3]: the third line of all, as
 * { name =, value = }. */
static int headers_index(lua_State *L) {
    message_t *message = lua_view_at(L, 1)->captured->message;
    index_headers(message);
    if (!lua_isinteger(L, 2)) {
        lua_sip_text(L, lua_isstring(L, 2)
                            ? message_header_named(message, lua_view_check_text(L, 2), 0)
                            : SPAN_NONE);
        return 1;
    }
    lua_Integer n = lua_tointeger(L, 2);
    if (n < 1 || (size_t)n > message->header_count) return 0;
    lua_newtable(L);
    lua_sip_text(L, message->headers[n - 1].name);
    lua_setfield(L, -2, "name");
    lua_sip_text(L, message->headers[n - 1].value);
    lua_setfield(L, -2, "value");
    return 1;
}

/* The n-th of that name; SPAN_NONE where there is none. */
static span_t nth_named(message_t *message, span_t name, lua_Integer n) {
    return n < 1 ? SPAN_NONE : message_header_named(message, name, (size_t)n - 1);
}

/* headers("Via", 2): the second of that name. */
static int headers_call(lua_State *L) {
    message_t *message = lua_view_at(L, 1)->captured->message;
    lua_Integer n = luaL_optinteger(L, 3, 1);
    lua_sip_text(L, nth_named(message, lua_view_check_text(L, 2), n));
    return 1;
}

static int headers_length(lua_State *L) {
    message_t *message = lua_view_at(L, 1)->captured->message;
    index_headers(message);
    lua_pushinteger(L, (lua_Integer)message->header_count);
    return 1;
}

/* response.header_params(name [, n]) and response:header_params(name [, n]). */
static int header_params(lua_State *L) {
    message_t *message = lua_view_of_method(L)->message;
    span_t name = lua_view_check_text(L, 1);
    span_t value = nth_named(message, name, luaL_optinteger(L, 2, 1));
    if (!value.at) return 0;
    lua_sip_params(L, name, value);
    return 1;
}

static void push_headers(lua_State *L, captured_t *c) {
    lua_view_push(L, c, HEADERS_TYPE);
}

static void push_header_params(lua_State *L, captured_t *c) {
    (void)c;
    lua_view_push_method(L, header_params);
}

static void push_headers_complete(lua_State *L, captured_t *c) {
    const message_t *message = c->message;
    index_headers(c->message);
    lua_pushboolean(L, !message->overflowed && (!message->truncated || message->body.length > 0));
}

const lua_field_t lua_headers_fields[] = {
    {"headers", push_headers, false, LUA_FIELD_READ},
    {"headers_complete", push_headers_complete, true, LUA_FIELD_READ},
    {"header_params", push_header_params, false, LUA_FIELD_READ},
    {NULL, NULL, false, LUA_FIELD_READ},
};

void lua_headers_define(lua_State *L) {
    static const luaL_Reg headers[] = {
        {"__index", headers_index},
        {"__call", headers_call},
        {"__len", headers_length},
        {NULL, NULL},
    };
    lua_views_define_type(L, HEADERS_TYPE, headers, 0);
}
