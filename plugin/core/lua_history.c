/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_history.h"

#include "exchange.h"

#include <string.h>

#define LIST_TYPE "sip_explain.list"

static void push_request(lua_State *L, captured_t *c) {
    lua_view_push_kept(L, c->kept ? kept_request(c->kept) : NULL, c->exchanges);
}

static void set_kept(lua_State *L, const char *key, const kept_t *kept, captured_t *c) {
    lua_view_push_kept(L, kept && kept->frame <= c->frame ? kept : NULL, c->exchanges);
    lua_setfield(L, -2, key);
}

/* A list of earlier messages, oldest first. Views of them are made when they are asked for: most
 * rules look at one or two of a hundred. Its user value has those that were made. */
typedef struct {
    lua_life_t life;
    const exchanges_t *exchanges;
    size_t count;
    const kept_t *items[]; /* newest first */
} list_t;

static list_t *check_list(lua_State *L) {
    list_t *list = lua_touserdata(L, 1); /* as in lua_view_at */
    lua_life_check(L, &list->life);
    return list;
}

static int list_index(lua_State *L) {
    list_t *list = check_list(L);
    lua_Integer n = lua_isinteger(L, 2) ? lua_tointeger(L, 2) : 0;
    if (n < 1 || (size_t)n > list->count) return 0;
    if (lua_view_recall(L, 2)) return 1;
    lua_view_push_kept(L, list->items[list->count - (size_t)n], list->exchanges);
    lua_view_remember(L, 2);
    return 1;
}

static int list_length(lua_State *L) {
    lua_pushinteger(L, (lua_Integer)check_list(L)->count);
    return 1;
}

static void push_items(lua_State *L, const kept_t *const *items, size_t count,
                       const exchanges_t *exchanges) {
    list_t *list = lua_newuserdatauv(L, sizeof *list + count * sizeof *items, 1);
    *list = (list_t){lua_life_of_now(L), exchanges, count};
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
    lua_pushnumber(L, captured_seconds(c->time - request->time));
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
    lua_view_push_kept(L, first, c->exchanges);
}

static void push_retransmission(lua_State *L, captured_t *c) {
    lua_pushboolean(L, c->retransmission);
}

static void push_copies(lua_State *L, captured_t *c) {
    lua_pushinteger(L, c->kept ? c->kept->copies : 0);
}

/* registration(user, host): { frame, time, expires, src, dst } of the latest registration before this
 * message with the server that it comes from, or a request goes to, or nil. */
static int registration(lua_State *L) {
    const captured_t *c = lua_view_of_method(L);
    const char *server = c->message->kind == SIP_REQUEST ? c->path.destination : c->path.source;
    registration_t found;
    if (!c->exchanges ||
        !exchanges_registration(c->exchanges, lua_view_check_text(L, 1), lua_view_check_text(L, 2),
                                server, c->frame, &found))
        return 0;
    lua_newtable(L);
    lua_pushinteger(L, found.frame);
    lua_setfield(L, -2, "frame");
    lua_pushnumber(L, captured_seconds(found.time));
    lua_setfield(L, -2, "time");
    lua_pushinteger(L, found.expires);
    lua_setfield(L, -2, "expires");
    lua_pushstring(L, found.source);
    lua_setfield(L, -2, "src");
    lua_pushstring(L, found.destination);
    lua_setfield(L, -2, "dst");
    return 1;
}

/* server_failures(seconds): the failures (500, 503) from the same address in the last so many
 * seconds, up to and with this one: { { frame, time, code }, ... }, oldest first, the latest
 * hundred. */
static int server_failures(lua_State *L) {
    const captured_t *c = lua_view_of_method(L);
    lua_Number seconds = luaL_checknumber(L, 1);
    server_failure_t failures[EXCHANGE_CALL_MAX];
    size_t count = c->exchanges ? exchanges_failures(c->exchanges, c->path.source, c->frame,
                                                     failures, EXCHANGE_CALL_MAX)
                                : 0;
    size_t first = 0;
    while (first < count && captured_seconds(c->time - failures[first].time) > seconds) first++;
    lua_newtable(L);
    for (size_t i = first; i < count; i++) {
        lua_createtable(L, 0, 3);
        lua_pushinteger(L, failures[i].frame);
        lua_setfield(L, -2, "frame");
        lua_pushnumber(L, captured_seconds(failures[i].time));
        lua_setfield(L, -2, "time");
        lua_pushinteger(L, failures[i].code);
        lua_setfield(L, -2, "code");
        lua_rawseti(L, -2, (lua_Integer)(i - first) + 1);
    }
    return 1;
}

static void push_server_failures(lua_State *L, captured_t *c) {
    (void)c;
    lua_view_push_method(L, server_failures);
}

static void push_registration(lua_State *L, captured_t *c) {
    (void)c;
    lua_view_push_method(L, registration);
}

const lua_field_t lua_history_fields[] = {
    {"retransmission", push_retransmission, true, LUA_FIELD_KNOWN},
    {"request", push_request, false, LUA_FIELD_KNOWN},
    {"transaction", push_transaction, false, LUA_FIELD_KNOWN},
    {"call", push_call, false, LUA_FIELD_KNOWN},
    {"later", push_later, false, LUA_FIELD_KNOWN},
    {"forwarded", push_forwarded, false, LUA_FIELD_KNOWN},
    {"challenged", push_challenged, true, LUA_FIELD_KNOWN},
    {"copies", push_copies, true, LUA_FIELD_KNOWN},
    {"first_copy", push_first_copy, false, LUA_FIELD_KNOWN},
    {"registration", push_registration, false, LUA_FIELD_READ},
    {"server_failures", push_server_failures, false, LUA_FIELD_READ},
    {NULL, NULL, false, LUA_FIELD_READ},
};

void lua_history_define(lua_State *L) {
    static const luaL_Reg list[] = {
        {"__index", list_index},
        {"__len", list_length},
        {NULL, NULL},
    };
    lua_views_define_type(L, LIST_TYPE, list, 0);
}
