/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_response.h"

#include "lua_headers.h"
#include "lua_history.h"
#include "lua_message.h"
#include "lua_view.h"

static const lua_field_t *const tables[] = {
    lua_message_fields,
    lua_headers_fields,
    lua_history_fields,
};

/* Pushes a table with the name of each field, and what `push_value` pushes for it. */
static void push_fields(lua_State *L, void (*push_value)(lua_State *L, const lua_field_t *field)) {
    lua_newtable(L);
    for (size_t i = 0; i < G_N_ELEMENTS(tables); i++)
        for (const lua_field_t *field = tables[i]; field->name; field++) {
            push_value(L, field);
            lua_setfield(L, -2, field->name);
        }
}

static void push_true(lua_State *L, const lua_field_t *field) {
    (void)field;
    lua_pushboolean(L, true);
}

static void push_address(lua_State *L, const lua_field_t *field) {
    lua_pushlightuserdata(L, (void *)(uintptr_t)field);
}

static int unknown_field(lua_State *L) {
    lua_host_get(L, "sip_explain.check", "unknown");
    lua_pushstring(L, "response");
    lua_pushvalue(L, 2);
    push_fields(L, push_true);
    lua_call(L, 3, 0);
    return 0;
}

/* Whether an earlier message has to be read again for that field. */
static bool wants_reading(const lua_view_t *view, const lua_field_t *field) {
    bool is_request = view->captured->message->kind == SIP_REQUEST;
    return view->is_kept && field->stub != LUA_FIELD_KNOWN &&
           !(is_request && field->stub == LUA_FIELD_KNOWN_REQUEST);
}

/* Upvalue 1: name -> address of the field. */
static int message_index(lua_State *L) {
    lua_view_t *view = lua_view_at(L, 1);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TLIGHTUSERDATA) return unknown_field(L);
    const lua_field_t *field = lua_touserdata(L, -1);
    if (!field->plain && lua_view_recall(L, 2)) return 1;
    if (wants_reading(view, field)) lua_view_read(view);
    field->push(L, view->captured);
    if (!field->plain && !lua_isnil(L, -1)) lua_view_remember(L, 2);
    return 1;
}

static void define_types(lua_State *L) {
    static const luaL_Reg message[] = {{"__index", message_index}, {NULL, NULL}};
    lua_views_define(L);
    lua_headers_define(L);
    lua_history_define(L);
    push_fields(L, push_address);
    lua_views_define_type(L, LUA_VIEW_TYPE, message, 1);
}

void lua_response_push(lua_State *L, captured_t *captured) {
    if (!lua_views_of(L)) define_types(L);
    lua_view_push(L, captured, LUA_VIEW_TYPE);
}

void lua_response_end(lua_host_t *host) {
    lua_views_end(lua_host_state(host));
}
