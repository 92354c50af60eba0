/* lua_view.h - what Lua has of a captured message: a view, for as long as a rule runs.
 *
 * A view is a userdata that reads what is asked for, when it is asked for, and remembers what it gave.
 * All views of a Lua state, and lists of them, end together: from then on each use of one is a Lua
 * error. Texts, numbers and tables of them that they gave are copies and stay.
 *
 * What a message has is a table of lua_field_t: its own fields (lua_message.h), its headers
 * (lua_headers.h), what came before it (lua_history.h). lua_response.h puts them together.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_VIEW_H
#define SIP_EXPLAIN_LUA_VIEW_H

#include "captured.h"

#include <glib.h>
#include <lauxlib.h>

#define LUA_VIEW_TYPE "sip_explain.message" /* of views; lua_response.c defines it */

/* What all views of a state share. */
typedef struct {
    uint64_t generation; /* of views; it changes when they end */
    GPtrArray *messages; /* message_t: earlier ones that were read again, for views of now */
    guint used;          /* of them; the others wait to be used */
} lua_views_t;

/* How long a userdata is good for: as long as the generation of views that it is of. */
typedef struct {
    lua_views_t *views;
    uint64_t generation;
} lua_life_t;

/* A userdata with one user value: a table of what was read before, nil while that is nothing. */
typedef struct {
    lua_life_t life;
    captured_t *captured;
    bool is_kept; /* an earlier message, of which all is to be asked for after lua_view_read only */
} lua_view_t;

/* A field of a message. `push` pushes one value, nil where it is absent; the view is at index 1. */
typedef struct {
    const char *name; /* NULL: the end of a table of them */
    void (*push)(lua_State *L, captured_t *captured);
    bool plain; /* pushing it costs no more than keeping it would */
    enum {
        LUA_FIELD_READ,         /* an earlier message has to be read again for it */
        LUA_FIELD_KNOWN,        /* not so */
        LUA_FIELD_KNOWN_REQUEST /* not so of a request */
    } stub;
} lua_field_t;

/* Readies a state for views, once; NULL before that. */
void lua_views_define(lua_State *L);
lua_views_t *lua_views_of(lua_State *L);

/* Ends all views that were pushed so far. */
void lua_views_end(lua_State *L);

/* Defines a type of userdata: its metamethods, which share the upvalues on top of the stack (and take
 * them off). It cannot be changed by scripts. */
void lua_views_define_type(lua_State *L, const char *type, const luaL_Reg *functions, int upvalues);

/* The life of a userdata that is made now. */
lua_life_t lua_life_of_now(lua_State *L);

/* A Lua error: the userdata outlived its message. */
void lua_life_refuse(lua_State *L);

static inline void lua_life_check(lua_State *L, const lua_life_t *life) {
    if (life->generation != life->views->generation) lua_life_refuse(L);
}

/* Pushes a view of that type. The message is borrowed until the views end. */
void lua_view_push(lua_State *L, captured_t *captured, const char *type);

/* Pushes a view of an earlier message, or nil for NULL. Of a response that was kept without its headers
 * only the code is there, and where it was captured. */
void lua_view_push_kept(lua_State *L, const struct kept *kept, const struct exchanges *exchanges);

/* Reads an earlier message, so that all of it can be asked for; nothing where that was done. */
void lua_view_read(lua_view_t *view);

/* The view at that index, or a Lua error where it has ended. It is one: metamethods are reached through a
 * view's metatable only, which no script gets hold of, and upvalues are ours. */
static inline lua_view_t *lua_view_at(lua_State *L, int index) {
    lua_view_t *view = lua_touserdata(L, index);
    lua_life_check(L, &view->life);
    return view;
}

/* Pushes what was read before under the key at that index of the stack; pushes nothing and gives
 * false where it was not. The object, with its user value, is at index 1. */
static inline bool lua_view_recall(lua_State *L, int key) {
    if (lua_getiuservalue(L, 1, 1) == LUA_TTABLE) {
        lua_pushvalue(L, key);
        if (lua_rawget(L, -2) != LUA_TNIL) return true;
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return false;
}

/* Keeps the value on top of the stack under the key at that index, and leaves it there. */
void lua_view_remember(lua_State *L, int key);

/* Pushes a method of the view at index 1: a function that begins with lua_view_of_method. */
void lua_view_push_method(lua_State *L, lua_CFunction method);

/* Whose method is called, with a dot or with a colon: what the script gave begins at index 1. */
captured_t *lua_view_of_method(lua_State *L);

/* The text that a script gave at that index, or a Lua error. */
span_t lua_view_check_text(lua_State *L, int index);

#endif
