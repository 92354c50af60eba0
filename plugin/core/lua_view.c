/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_view.h"

#include "exchange.h"

#include <stddef.h>

#define GONE                                                                                    \
    "this response is gone: it can only be used while its rule runs; keep the values that are " \
    "needed instead"

enum { READ_FIELDS = 8 }; /* of a message, by the rules of most responses */

/* ---- the life of views ---- */

static const char views_key; /* its address: where the registry has the lua_views_t */

lua_views_t *lua_views_of(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &views_key);
    lua_views_t *views = lua_touserdata(L, -1);
    lua_pop(L, 1);
    return views;
}

static int free_views(lua_State *L) {
    g_ptr_array_free(((lua_views_t *)lua_touserdata(L, 1))->messages, TRUE);
    return 0;
}

void lua_views_define(lua_State *L) {
    lua_views_t *views = lua_newuserdatauv(L, sizeof *views, 0);
    *views = (lua_views_t){1, g_ptr_array_new_with_free_func(g_free), 0};
    lua_newtable(L);
    lua_pushcfunction(L, free_views);
    lua_setfield(L, -2, "__gc");
    lua_setmetatable(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &views_key);
}

void lua_views_end(lua_State *L) {
    lua_views_t *views = lua_views_of(L);
    if (!views) return;
    views->generation++;
    views->used = 0;
}

lua_life_t lua_life_of_now(lua_State *L) {
    lua_views_t *views = lua_views_of(L);
    return (lua_life_t){views, views->generation};
}

void lua_life_refuse(lua_State *L) {
    luaL_error(L, GONE);
}

/* ---- types ---- */

static int refuse_change(lua_State *L) {
    return luaL_error(L, "a captured message cannot be changed");
}

void lua_views_define_type(lua_State *L, const char *type, const luaL_Reg *functions,
                           int upvalues) {
    luaL_newmetatable(L, type);
    lua_insert(L, -1 - upvalues);
    luaL_setfuncs(L, functions, upvalues);
    lua_pushcfunction(L, refuse_change);
    lua_setfield(L, -2, "__newindex");
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

/* ---- views ---- */

void lua_view_push(lua_State *L, captured_t *captured, const char *type) {
    lua_view_t *view = lua_newuserdatauv(L, sizeof *view, 1);
    *view = (lua_view_t){lua_life_of_now(L), captured, false};
    luaL_setmetatable(L, type);
}

/* A view of an earlier message. Most rules ask an earlier message for its code, frame and time only:
 * until more is asked for it has no more than the beginning of a message_t, without headers. */
typedef struct {
    lua_view_t view;
    captured_t captured;
    _Alignas(message_t) char stub[offsetof(message_t, headers)];
    bool is_read; /* captured.message is a whole one, borrowed */
} kept_view_t;

void lua_view_push_kept(lua_State *L, const kept_t *kept, const exchanges_t *exchanges) {
    if (!kept) {
        lua_pushnil(L);
        return;
    }
    kept_view_t *view = lua_newuserdatauv(L, sizeof *view, 1);
    message_t *stub = (message_t *)(void *)view->stub;
    kept_describe(kept, stub, &view->captured);
    view->captured.exchanges = exchanges;
    view->view = (lua_view_t){lua_life_of_now(L), &view->captured, true};
    view->is_read = false;
    luaL_setmetatable(L, LUA_VIEW_TYPE);
}

/* A message_t to read into, until lua_views_end: they are too large to leave to the collector. */
static message_t *borrow_message(lua_views_t *views) {
    if (views->used == views->messages->len) g_ptr_array_add(views->messages, g_new(message_t, 1));
    return g_ptr_array_index(views->messages, views->used++);
}

void lua_view_read(lua_view_t *view) {
    kept_view_t *kept = (kept_view_t *)(void *)view;
    if (kept->is_read) return;
    message_t *message = borrow_message(view->life.views);
    if (kept_read(kept->captured.kept, message)) kept->captured.message = message;
    kept->is_read = true;
}

void lua_view_remember(lua_State *L, int key) {
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

/* ---- methods ---- */

void lua_view_push_method(lua_State *L, lua_CFunction method) {
    lua_pushvalue(L, 1);
    lua_pushcclosure(L, method, 1);
}

captured_t *lua_view_of_method(lua_State *L) {
    captured_t *captured = lua_view_at(L, lua_upvalueindex(1))->captured;
    if (lua_type(L, 1) == LUA_TUSERDATA) lua_remove(L, 1);
    return captured;
}

span_t lua_view_check_text(lua_State *L, int index) {
    span_t text;
    text.at = luaL_checklstring(L, index, &text.length);
    return text;
}
