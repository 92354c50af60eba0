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

enum { READ_FIELDS = 8 }; /* of a message, by the rules of most responses */

/* What all views of a state share. */
typedef struct {
    uint64_t generation; /* of views; it changes when they end */
    GPtrArray *messages; /* message_t: earlier ones that were read again, for views of now */
    guint used;          /* of them; the others wait to be used */
} views_t;

/* Both userdata. Its user value is a table: what was read before, nil while that is nothing. */
typedef struct {
    captured_t *captured;
    views_t *views;
    uint64_t generation; /* of this view; another one now: the message is gone */
    bool is_kept;        /* it is a kept_view_t */
} view_t;

/* ---- the life of views ---- */

static const char views_key; /* its address: where the registry has the views_t */

static views_t *views_of(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &views_key);
    views_t *views = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return views;
}

static int free_views(lua_State *L) {
    g_ptr_array_free(((views_t *)lua_touserdata(L, 1))->messages, TRUE);
    return 0;
}

static void define_views(lua_State *L) {
    views_t *views = lua_newuserdatauv(L, sizeof *views, 0);
    *views = (views_t){1, g_ptr_array_new_with_free_func(g_free), 0};
    lua_newtable(L);
    lua_pushcfunction(L, free_views);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &views_key);
}

/* A message_t to read into, until lua_response_end: they are too large to leave to the collector. */
static message_t *borrow_message(views_t *views) {
    if (views->used == views->messages->len) g_ptr_array_add(views->messages, g_new(message_t, 1));
    return g_ptr_array_index(views->messages, views->used++);
}

/* The view at that index. It is one: metamethods are reached through a view's metatable only, which
 * no script gets hold of, and upvalues are ours. */
static view_t *view_at(lua_State *L, int index) {
    view_t *view = lua_touserdata(L, index);
    if (view->generation != view->views->generation) luaL_error(L, GONE);
    return view;
}

static void push_view(lua_State *L, captured_t *captured, const char *type) {
    views_t *views = views_of(L);
    view_t *view = lua_newuserdatauv(L, sizeof *view, 1);
    *view = (view_t){captured, views, views->generation, false};
    luaL_setmetatable(L, type);
}

/* Pushes what was read before under the key at that index of the stack; pushes nothing and gives
 * false where it was not. The object is at index 1. */
static bool push_read(lua_State *L, int key) {
    if (lua_getiuservalue(L, 1, 1) == LUA_TTABLE) {
        lua_pushvalue(L, key);
        if (lua_rawget(L, -2) != LUA_TNIL) return true;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return false;
}

/* Keeps the value on top of the stack under the key at that index, and leaves it there. */
static void keep_read(lua_State *L, int key) {
    if (lua_getiuservalue(L, 1, 1) != LUA_TTABLE) {
        lua_pop(L, 1);
        lua_createtable(L, 0, READ_FIELDS);
        lua_pushvalue(L, -1);
        lua_setiuservalue(L, 1, 1);
    }
    lua_pushvalue(L, key);
    lua_pushvalue(L, -3);
    lua_rawset(L, -3);
    lua_pop(L, 1);
}

/* A view of an earlier message. Most rules ask an earlier message for its code, frame and time only:
 * until more is asked for it has no more than the beginning of a message_t, without headers. */
typedef struct {
    view_t view;
    captured_t captured;
    _Alignas(message_t) char stub[offsetof(message_t, headers)];
    bool is_read; /* captured.message is a whole one, borrowed */
} kept_view_t;

/* Pushes an earlier message, or nil. Of a response that was kept without its headers only the code
 * is there, and where it was captured. */
static void push_kept(lua_State *L, const kept_t *kept, const exchanges_t *exchanges) {
    if (!kept) {
        lua_pushnil(L);
        return;
    }
    kept_view_t *view = lua_newuserdatauv(L, sizeof *view, 1);
    message_t *stub = (message_t *)(void *)view->stub;
    kept_describe(kept, stub, &view->captured);
    view->captured.exchanges = exchanges;
    views_t *views = views_of(L);
    view->view = (view_t){&view->captured, views, views->generation, true};
    view->is_read = false;
    luaL_setmetatable(L, MESSAGE_TYPE);
}

/* Reads an earlier message, so that all of it can be asked for. */
static void read_kept(kept_view_t *view) {
    if (view->is_read) return;
    message_t *message = borrow_message(view->view.views);
    if (kept_read(view->captured.kept, message)) view->captured.message = message;
    view->is_read = true;
}

void lua_response_end(lua_host_t *host) {
    views_t *views = views_of(lua_host_state(host));
    if (!views) return;
    views->generation++;
    views->used = 0;
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
    message_t *message = view_at(L, 1)->captured->message;
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
    message_t *message = view_at(L, 1)->captured->message;
    lua_Integer n = luaL_optinteger(L, 3, 1);
    lua_sip_text(L, n < 1 ? SPAN_NONE
                          : message_header_named(message, check_span(L, 2), (size_t)n - 1));
    return 1;
}

static int headers_length(lua_State *L) {
    message_t *message = view_at(L, 1)->captured->message;
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

static void push_headers(lua_State *L, captured_t *c) {
    push_view(L, c, HEADERS_TYPE);
}

/* A method may be called with a dot or with a colon. */
static void drop_self(lua_State *L) {
    if (lua_type(L, 1) == LUA_TUSERDATA) lua_remove(L, 1);
}

/* response.header_params(name [, n]) and response:header_params(name [, n]). Upvalue 1: the view. */
static int header_params(lua_State *L) {
    message_t *message = view_at(L, lua_upvalueindex(1))->captured->message;
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

static void push_headers_complete(lua_State *L, captured_t *c) {
    const message_t *message = c->message;
    index_headers(c->message);
    lua_pushboolean(L, !message->overflowed && (!message->truncated || message->body.length > 0));
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
    const views_t *views;
    uint64_t generation;
    const exchanges_t *exchanges;
    size_t count;
    const kept_t *items[]; /* newest first */
} list_t;

static list_t *check_list(lua_State *L) {
    list_t *list = lua_touserdata(L, 1); /* as in view_at */
    if (list->generation != list->views->generation) luaL_error(L, GONE);
    return list;
}

static int list_index(lua_State *L) {
    list_t *list = check_list(L);
    lua_Integer n = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : 0;
    if (n < 1 || (size_t)n > list->count) return 0;
    if (push_read(L, 2)) return 1;
    push_kept(L, list->items[list->count - (size_t)n], list->exchanges);
    keep_read(L, 2);
    return 1;
}

static int list_length(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)check_list(L)->count);
    return 1;
}

static void push_items(lua_State *L, const kept_t *const *items, size_t count,
                       const exchanges_t *exchanges) {
    const views_t *views = views_of(L);
    list_t *list = lua_newuserdatauv(L, sizeof *list + count * sizeof *items, 1);
    *list = (list_t){views, views->generation, exchanges, count};
    if (count > 0) memcpy(list->items, items, count * sizeof *items);
    luaL_setmetatable(L, LIST_TYPE);
}

/* Pushes the earlier responses of the message's transaction. */
static void push_responses(lua_State *L, captured_t *c) {
    const kept_t *items[EXCHANGE_CALL_MAX];
    size_t count = 0;
    for (const kept_t *at = kept_previous_response(c->kept); at && count < EXCHANGE_CALL_MAX;
         at = kept_previous_response(at))
        items[count++] = at;
    push_items(L, items, count, c->exchanges);
}

/* { request, responses, elapsed, cancel, ack, copies }, as far as captured up to this message. */
static void push_transaction(lua_State *L, captured_t *c) {
    if (!c->kept || !c->kept->transaction) {
        lua_pushnil(L);
        return;
    }
    const kept_t *request = kept_request(c->kept),
                 *last = exchanges_last_request(c->exchanges, c->kept);
    lua_newtable(L);
    set_kept(L, "request", request, c);
    set_kept(L, "cancel", c->kept->transaction->cancel, c);
    set_kept(L, "ack", c->kept->transaction->ack, c);
    push_responses(L, c);
    lua_setfield(L, -2, "responses");
    if (!request) return;
    push_seconds(L, c->time - request->time);
    lua_setfield(L, -2, "elapsed");
    lua_pushinteger(L, last->copies + 1);
    lua_setfield(L, -2, "copies");
}

/* The earlier messages of the Call-ID, oldest first, the latest EXCHANGE_CALL_MAX of them. */
static void push_call(lua_State *L, captured_t *c) {
    if (!c->kept) {
        lua_pushnil(L);
        return;
    }
    const kept_t *items[EXCHANGE_CALL_MAX], *at = c->kept;
    size_t count = 0;
    while (count < EXCHANGE_CALL_MAX && (at = exchanges_before(c->exchanges, at)))
        items[count++] = at;
    push_items(L, items, count, c->exchanges);
}

/* The messages of the Call-ID that came later, oldest first, EXCHANGE_CALL_MAX of them; none while the
 * capture is read for the first time. */
static void push_later(lua_State *L, captured_t *c) {
    const kept_t *items[EXCHANGE_CALL_MAX], *later[EXCHANGE_CALL_MAX], *at = c->kept;
    size_t count = 0;
    while (at && count < EXCHANGE_CALL_MAX && (at = exchanges_after(c->exchanges, at)))
        later[count++] = at;
    for (size_t i = 0; i < count; i++) items[i] = later[count - 1 - i];
    push_items(L, items, count, c->exchanges);
}

/* The requests that the sender of this response made of the one it answers, oldest first; nil where
 * none was captured. */
static void push_forwarded(lua_State *L, captured_t *c) {
    const kept_t *items[EXCHANGE_CALL_MAX];
    size_t count =
        c->kept ? exchanges_forwarded(c->exchanges, c->kept, items, EXCHANGE_CALL_MAX) : 0;
    if (count > 0) push_items(L, items, count, c->exchanges);
    else lua_pushnil(L);
}

static void push_challenged(lua_State *L, captured_t *c) {
    lua_pushboolean(L, c->kept && exchanges_was_challenged(c->exchanges, c->kept));
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
    const captured_t *c = view_at(L, lua_upvalueindex(1))->captured;
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

/* server_failures(seconds): the failures (500, 503) from the same address in the last so many
 * seconds, up to and with this one: { { frame, time, code }, ... }, oldest first, the latest
 * hundred. Upvalue 1: the view. */
static int server_failures(lua_State *L) {
    const captured_t *c = view_at(L, lua_upvalueindex(1))->captured;
    drop_self(L);
    lua_Number seconds = luaL_checknumber(L, 1);
    server_failure_t failures[EXCHANGE_CALL_MAX];
    size_t count = c->exchanges ? exchanges_failures(c->exchanges, c->path.source, c->frame,
                                                     failures, EXCHANGE_CALL_MAX)
                                : 0;
    size_t first = 0;
    while (first < count &&
           (lua_Number)(c->time - failures[first].time) / CAPTURED_SECOND > seconds)
        first++;
    lua_newtable(L);
    for (size_t i = first; i < count; i++) {
        lua_createtable(L, 0, 3);
        lua_pushinteger(L, failures[i].frame);
        lua_setfield(L, -2, "frame");
        push_seconds(L, failures[i].time);
        lua_setfield(L, -2, "time");
        lua_pushinteger(L, failures[i].code);
        lua_setfield(L, -2, "code");
        lua_rawseti(L, -2, (lua_Integer)(i - first) + 1);
    }
    return 1;
}

static void push_server_failures(lua_State *L, captured_t *c) {
    (void)c;
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, server_failures, 1);
}

static void push_header_params(lua_State *L, captured_t *c) {
    (void)c;
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, header_params, 1);
}

static void push_registration(lua_State *L, captured_t *c) {
    (void)c;
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, registration, 1);
}

static const struct {
    const char *name;
    void (*push)(lua_State *L, captured_t *captured);
    bool plain; /* pushing it costs no more than keeping it would */
    bool stub;  /* of an earlier message, too, without its headers */
} fields[] = {
    {"code", push_code, true, true},
    {"phrase", push_phrase, false, false},
    {"method", push_method, false, false},
    {"cseq", push_cseq, true, false},
    {"uri", push_uri, false, false},
    {"call_id", push_call_id, false, false},
    {"from", push_from, false, false},
    {"to", push_to, false, false},
    {"contact", push_contact, false, false},
    {"via", push_via, false, false},
    {"hops", push_hops, true, false},
    {"headers", push_headers, false, false},
    {"headers_complete", push_headers_complete, true, false},
    {"header_params", push_header_params, false, false},
    {"reason", push_reason, false, false},
    {"warning", push_warning, false, false},
    {"challenges", push_challenges, false, false},
    {"credentials", push_credentials, false, false},
    {"sdp", push_sdp, false, false},
    {"body", push_body, false, false},
    {"frame", push_frame, true, true},
    {"time", push_time, true, true},
    {"src", push_src, true, true},
    {"dst", push_dst, true, true},
    {"src_port", push_src_port, true, true},
    {"dst_port", push_dst_port, true, true},
    {"transport", push_transport, true, true},
    {"retransmission", push_retransmission, true, true},
    {"truncated", push_truncated, true, false},
    {"request", push_request, false, true},
    {"transaction", push_transaction, false, false},
    {"call", push_call, false, false},
    {"later", push_later, false, false},
    {"forwarded", push_forwarded, false, false},
    {"challenged", push_challenged, true, true},
    {"copies", push_copies, true, true},
    {"first_copy", push_first_copy, false, false},
    {"registration", push_registration, false, false},
    {"server_failures", push_server_failures, false, false},
};

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
    view_t *view = view_at(L, 1);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNUMBER) return unknown_field(L);
    size_t field = (size_t)lua_tointeger(L, -1);
    if (!fields[field].plain && push_read(L, 2)) return 1;
    if (view->is_kept && !fields[field].stub) read_kept((kept_view_t *)(void *)view);
    fields[field].push(L, view->captured);
    if (!fields[field].plain && !lua_isnil(L, -1)) keep_read(L, 2);
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
    define_views(L);
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
    if (!views_of(L)) define_types(L);
    push_view(L, captured, MESSAGE_TYPE);
}
