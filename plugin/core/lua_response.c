/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_response.h"

#include "exchange.h"
#include "header_value.h"
#include "lua_sip.h"

#include <lauxlib.h>
#include <stddef.h>
#include <string.h>

#define MESSAGE_TYPE "sip_explain.message"
#define HEADERS_TYPE "sip_explain.headers"
#define LIST_TYPE "sip_explain.list"

#define GONE                                                                                    \
    "this response is gone: it can only be used while its rule runs; keep the values that are " \
    "needed instead"

/* Both userdata. Its user value is a table: what was read before. */
typedef struct {
    captured_t *captured;
    uint64_t generation; /* of views; another one now: the message is gone */
    bool is_kept;        /* it is a kept_view_t */
} view_t;

/* ---- the life of views ---- */

static const char generation_key; /* its address: where the registry has the generation */

static uint64_t *generation_of(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &generation_key);
    uint64_t *generation = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return generation;
}

static view_t *check_view(lua_State *L, int index, const char *type) {
    view_t *view = luaL_checkudata(L, index, type);
    if (view->generation != *generation_of(L)) luaL_error(L, GONE);
    return view;
}

/* Makes the userdata on top of the stack a view. */
static void finish_view(lua_State *L, const char *type) {
    luaL_setmetatable(L, type);
    lua_newtable(L);
    lua_setiuservalue(L, -2, 1);
}

static void push_view(lua_State *L, captured_t *captured, const char *type) {
    view_t *view = lua_newuserdatauv(L, sizeof *view, 1);
    *view = (view_t){captured, *generation_of(L), false};
    finish_view(L, type);
}

/* A view of an earlier message. Most rules ask an earlier message for its code, frame and time only:
 * until more is asked for it has no more than the beginning of a message_t, without headers. */
typedef struct {
    view_t view;
    captured_t captured;
    _Alignas(message_t) char stub[offsetof(message_t, headers)];
    bool is_read; /* captured.message is a whole one, kept by the second user value */
} kept_view_t;

/* Pushes an earlier message, or nil. Of a response that was kept without its headers only the code
 * is there, and where it was captured. */
static void push_kept(lua_State *L, const kept_t *kept, const exchanges_t *exchanges) {
    if (!kept) {
        lua_pushnil(L);
        return;
    }
    kept_view_t *view = lua_newuserdatauv(L, sizeof *view, 2);
    message_t *stub = (message_t *)(void *)view->stub;
    kept_describe(kept, stub, &view->captured);
    view->captured.exchanges = exchanges;
    view->view = (view_t){&view->captured, *generation_of(L), true};
    view->is_read = false;
    finish_view(L, MESSAGE_TYPE);
}

/* Reads the earlier message at that index of the stack, so that all of it can be asked for. */
static void read_kept(lua_State *L, int index, kept_view_t *view) {
    if (view->is_read) return;
    message_t *message = lua_newuserdatauv(L, sizeof *message, 0);
    if (kept_read(view->captured.kept, message)) view->captured.message = message;
    view->is_read = true;
    lua_setiuservalue(L, index, 2);
}

void lua_response_end(lua_host_t *host) {
    uint64_t *generation = generation_of(lua_host_state(host));
    if (generation) ++*generation;
}

/* ---- response.headers ---- */

static span_t check_span(lua_State *L, int index) {
    span_t span;
    span.at = luaL_checklstring(L, index, &span.length);
    return span;
}

/* The header lines are indexed once one was asked for. */
static void index_headers(message_t *message) {
    message_body(message);
}

/* headers["Via"], headers.via: the first of that name. headers[3]: the third line of all, as
 * { name =, value = }. */
static int headers_index(lua_State *L) {
    message_t *message = check_view(L, 1, HEADERS_TYPE)->captured->message;
    index_headers(message);
    if (!lua_isinteger(L, 2)) {
        lua_sip_text(L, lua_isstring(L, 2) ? message_header_named(message, check_span(L, 2), 0)
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

/* headers("Via", 2): the second of that name. */
static int headers_call(lua_State *L) {
    message_t *message = check_view(L, 1, HEADERS_TYPE)->captured->message;
    lua_Integer n = luaL_optinteger(L, 3, 1);
    lua_sip_text(L, n < 1 ? SPAN_NONE
                          : message_header_named(message, check_span(L, 2), (size_t)n - 1));
    return 1;
}

static int headers_length(lua_State *L) {
    message_t *message = check_view(L, 1, HEADERS_TYPE)->captured->message;
    index_headers(message);
    lua_pushinteger(L, (lua_Integer)message->header_count);
    return 1;
}

/* ---- the fields of a message ---- */

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

static void push_headers(lua_State *L, captured_t *c) {
    push_view(L, c, HEADERS_TYPE);
}

/* A method may be called with a dot or with a colon. */
static void drop_self(lua_State *L) {
    if (lua_type(L, 1) == LUA_TUSERDATA) lua_remove(L, 1);
}

/* response.header_params(name [, n]) and response:header_params(name [, n]). Upvalue 1: the view. */
static int header_params(lua_State *L) {
    message_t *message = check_view(L, lua_upvalueindex(1), MESSAGE_TYPE)->captured->message;
    drop_self(L);
    span_t name = check_span(L, 1);
    lua_Integer n = luaL_optinteger(L, 2, 1);
    span_t value = n < 1 ? SPAN_NONE : message_header_named(message, name, (size_t)n - 1);
    if (!value.at) return 0;
    lua_sip_params(L, name, value);
    return 1;
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

static void push_seconds(lua_State *L, int64_t time) {
    lua_pushnumber(L, (lua_Number)time / CAPTURED_SECOND);
}

static void push_time(lua_State *L, captured_t *c) {
    if (c->frame) push_seconds(L, c->time);
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

static void push_retransmission(lua_State *L, captured_t *c) {
    lua_pushboolean(L, c->retransmission);
}

static void push_truncated(lua_State *L, captured_t *c) {
    index_headers(c->message);
    lua_pushboolean(L, c->message->truncated);
}

/* ---- what came before ---- */

static void push_request(lua_State *L, captured_t *c) {
    push_kept(L, c->kept ? kept_request(c->kept) : NULL, c->exchanges);
}

static void set_kept(lua_State *L, const char *key, const kept_t *kept, captured_t *c) {
    push_kept(L, kept && kept->frame <= c->frame ? kept : NULL, c->exchanges);
    lua_setfield(L, -2, key);
}

/* A list of earlier messages, oldest first. Views of them are made when they are asked for: most
 * rules look at one or two of a hundred. Its user value has those that were made. */
typedef struct {
    uint64_t generation;
    const exchanges_t *exchanges;
    size_t count;
    const kept_t *items[EXCHANGE_CALL_MAX]; /* newest first */
} list_t;

static list_t *check_list(lua_State *L) {
    list_t *list = luaL_checkudata(L, 1, LIST_TYPE);
    if (list->generation != *generation_of(L)) luaL_error(L, GONE);
    return list;
}

static int list_index(lua_State *L) {
    list_t *list = check_list(L);
    lua_Integer n = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : 0;
    if (n < 1 || (size_t)n > list->count) return 0;
    lua_getiuservalue(L, 1, 1);
    if (lua_rawgeti(L, -1, n) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    push_kept(L, list->items[list->count - (size_t)n], list->exchanges);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, n);
    return 1;
}

static int list_length(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)check_list(L)->count);
    return 1;
}

/* Pushes the list, given its newest message and how to get to the one before. */
static void push_list(lua_State *L, const kept_t *newest, const kept_t *(*before)(const kept_t *),
                      const exchanges_t *exchanges) {
    list_t *list = lua_newuserdatauv(L, sizeof *list, 1);
    list->generation = *generation_of(L);
    list->exchanges = exchanges;
    list->count = 0;
    for (const kept_t *at = newest; at && list->count < EXCHANGE_CALL_MAX; at = before(at))
        list->items[list->count++] = at;
    finish_view(L, LIST_TYPE);
}

/* { request, responses, elapsed, cancel, ack, copies }, as far as captured up to this message. */
static void push_transaction(lua_State *L, captured_t *c) {
    if (!c->kept || !c->kept->transaction) {
        lua_pushnil(L);
        return;
    }
    const kept_t *request = kept_request(c->kept), *last = kept_last_request(c->kept);
    lua_newtable(L);
    set_kept(L, "request", request, c);
    set_kept(L, "cancel", c->kept->transaction->cancel, c);
    set_kept(L, "ack", c->kept->transaction->ack, c);
    push_list(L, kept_previous_response(c->kept), kept_previous_response, c->exchanges);
    lua_setfield(L, -2, "responses");
    if (!request) return;
    push_seconds(L, c->time - request->time);
    lua_setfield(L, -2, "elapsed");
    lua_pushinteger(L, last->copies + 1);
    lua_setfield(L, -2, "copies");
}

static const kept_t *before_in_call(const kept_t *kept) {
    return kept->previous_in_call;
}

/* The earlier messages of the Call-ID, oldest first, the latest EXCHANGE_CALL_MAX of them. */
static void push_call(lua_State *L, captured_t *c) {
    if (c->kept) push_list(L, c->kept->previous_in_call, before_in_call, c->exchanges);
    else lua_pushnil(L);
}

static void push_first_copy(lua_State *L, captured_t *c) {
    const kept_t *first =
        c->kept && c->message->kind == SIP_RESPONSE ? kept_first_copy(c->kept) : c->kept;
    push_kept(L, first, c->exchanges);
}

static void push_copies(lua_State *L, captured_t *c) {
    lua_pushinteger(L, c->kept ? c->kept->copies : 0);
}

/* registration(user, host): { frame, time, expires } of the latest registration before this
 * message, or nil. Upvalue 1: the view. */
static int registration(lua_State *L) {
    const captured_t *c = check_view(L, lua_upvalueindex(1), MESSAGE_TYPE)->captured;
    registration_t found;
    drop_self(L);
    if (!c->exchanges ||
        !exchanges_registration(c->exchanges, check_span(L, 1), check_span(L, 2), c->frame, &found))
        return 0;
    lua_newtable(L);
    lua_pushinteger(L, found.frame);
    lua_setfield(L, -2, "frame");
    push_seconds(L, found.time);
    lua_setfield(L, -2, "time");
    lua_pushinteger(L, found.expires);
    lua_setfield(L, -2, "expires");
    return 1;
}

/* The failures (500, 503) from the same address, up to and with this one: { { frame, time, code },
 * ... }, oldest first, the latest hundred. */
static void push_failures(lua_State *L, captured_t *c) {
    failure_t failures[EXCHANGE_CALL_MAX];
    size_t count = c->exchanges ? exchanges_failures(c->exchanges, c->path.source, c->frame,
                                                     failures, EXCHANGE_CALL_MAX)
                                : 0;
    lua_newtable(L);
    for (size_t i = 0; i < count; i++) {
        lua_newtable(L);
        lua_pushinteger(L, failures[i].frame);
        lua_setfield(L, -2, "frame");
        push_seconds(L, failures[i].time);
        lua_setfield(L, -2, "time");
        lua_pushinteger(L, failures[i].code);
        lua_setfield(L, -2, "code");
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
}

static const struct {
    const char *name;
    void (*push)(lua_State *L, captured_t *captured);
    bool without_headers; /* the start of the message is enough */
} fields[] = {
    {"code", push_code, true},
    {"phrase", push_phrase, false},
    {"method", push_method, false},
    {"cseq", push_cseq, false},
    {"uri", push_uri, false},
    {"call_id", push_call_id, false},
    {"from", push_from, false},
    {"to", push_to, false},
    {"contact", push_contact, false},
    {"via", push_via, false},
    {"headers", push_headers, false},
    {"reason", push_reason, false},
    {"warning", push_warning, false},
    {"sdp", push_sdp, false},
    {"body", push_body, false},
    {"frame", push_frame, true},
    {"time", push_time, true},
    {"src", push_src, true},
    {"dst", push_dst, true},
    {"src_port", push_src_port, true},
    {"dst_port", push_dst_port, true},
    {"transport", push_transport, true},
    {"retransmission", push_retransmission, true},
    {"truncated", push_truncated, false},
    {"request", push_request, true},
    {"transaction", push_transaction, false},
    {"call", push_call, false},
    {"copies", push_copies, true},
    {"first_copy", push_first_copy, false},
    {"server_failures", push_failures, false},
};

static lua_CFunction find_method(const char *name) {
    if (strcmp(name, "header_params") == 0) return header_params;
    if (strcmp(name, "registration") == 0) return registration;
    return NULL;
}

static int unknown_field(lua_State *L) {
    lua_host_get(L, "sip_explain.check", "unknown");
    lua_pushstring(L, "response");
    lua_pushvalue(L, 2);
    lua_newtable(L);
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        lua_pushboolean(L, true);
        lua_setfield(L, -2, fields[i].name);
    }
    lua_call(L, 3, 0);
    return 0;
}

/* Upvalue 1: name -> index in `fields`. */
static int message_index(lua_State *L) {
    view_t *view = check_view(L, 1, MESSAGE_TYPE);
    lua_getiuservalue(L, 1, 1);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, -2) != LUA_TNIL) return 1;
    lua_pop(L, 1);
    lua_CFunction method = lua_type(L, 2) == LUA_TSTRING ? find_method(lua_tostring(L, 2)) : NULL;
    if (method) {
        if (view->is_kept) read_kept(L, 1, (kept_view_t *)(void *)view);
        lua_pushvalue(L, 1);
        lua_pushcclosure(L, method, 1);
        return 1;
    }
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNUMBER) return unknown_field(L);
    size_t field = (size_t)lua_tointeger(L, -1);
    lua_pop(L, 1);
    if (view->is_kept && !fields[field].without_headers)
        read_kept(L, 1, (kept_view_t *)(void *)view);
    fields[field].push(L, view->captured);
    if (lua_isnil(L, -1)) return 1;
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -2);
    lua_rawset(L, -4);
    return 1;
}

static int refuse_change(lua_State *L) {
    return luaL_error(L, "a captured message cannot be changed");
}

/* ---- types ---- */

static void define_type(lua_State *L, const char *type, const luaL_Reg *functions, int upvalues) {
    luaL_newmetatable(L, type);
    lua_insert(L, -1 - upvalues);
    luaL_setfuncs(L, functions, upvalues);
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

static void define_types(lua_State *L) {
    static const luaL_Reg headers[] = {
        {"__index", headers_index},
        {"__call", headers_call},
        {"__len", headers_length},
        {"__newindex", refuse_change},
        {NULL, NULL},
    };
    static const luaL_Reg message[] = {
        {"__index", message_index},
        {"__newindex", refuse_change},
        {NULL, NULL},
    };
    static const luaL_Reg list[] = {
        {"__index", list_index},
        {"__len", list_length},
        {"__newindex", refuse_change},
        {NULL, NULL},
    };
    uint64_t *generation = lua_newuserdatauv(L, sizeof *generation, 0);
    *generation = 1;
    lua_rawsetp(L, LUA_REGISTRYINDEX, &generation_key);
    define_type(L, HEADERS_TYPE, headers, 0);
    define_type(L, LIST_TYPE, list, 0);
    lua_newtable(L);
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
        lua_pushinteger(L, (lua_Integer)i);
        lua_setfield(L, -2, fields[i].name);
    }
    define_type(L, MESSAGE_TYPE, message, 1);
}

void lua_response_push(lua_State *L, captured_t *captured) {
    if (!generation_of(L)) define_types(L);
    push_view(L, captured, MESSAGE_TYPE);
}
