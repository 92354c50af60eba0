/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page.h"

#include <lauxlib.h>

/* What a page is about, and who wants to see it. */
typedef struct {
    const char *function;
    const char *id;    /* of a finding, or NULL: */
    unsigned codes[2]; /* one code, or two; 0: none */
    const char *language;
    page_visitor_t visit;
    void *data;
} page_t;

/* The members of the row on top of the stack; they stay on the stack. */
static page_row_t read_row(lua_State *L) {
    int row = lua_gettop(L);
    lua_getfield(L, row, "indent");
    lua_getfield(L, row, "hang");
    lua_getfield(L, row, "lead");
    lua_getfield(L, row, "text");
    lua_getfield(L, row, "style");
    return (page_row_t){
        .indent = (size_t)luaL_optinteger(L, row + 1, 0),
        .hang = (size_t)luaL_optinteger(L, row + 2, 0),
        .lead = luaL_optstring(L, row + 3, NULL),
        .text = luaL_checkstring(L, row + 4),
        .style = luaL_optstring(L, row + 5, ""),
    };
}

static int visit_rows(lua_State *L) {
    const page_t *page = lua_touserdata(L, 1);
    int before = lua_gettop(L);
    lua_host_get(L, "sip_explain.page", page->function);
    if (page->id) lua_pushstring(L, page->id);
    for (size_t i = 0; i < G_N_ELEMENTS(page->codes) && page->codes[i]; i++)
        lua_pushinteger(L, page->codes[i]);
    lua_pushstring(L, page->language);
    lua_call(L, lua_gettop(L) - before - 1, 1);
    int rows = lua_gettop(L);
    for (lua_Integer i = 1; lua_rawgeti(L, rows, i) == LUA_TTABLE; i++) {
        page_row_t row = read_row(L);
        page->visit(&row, page->data);
        lua_settop(L, rows);
    }
    return 0;
}

bool page_card(lua_host_t *host, unsigned code, const char *language, page_visitor_t visit,
               void *data, GError **error) {
    page_t page = {"card", NULL, {code}, language, visit, data};
    return lua_host_run(host, LUA_LIMITS_LOADING, visit_rows, &page, error);
}

bool page_comparison(lua_host_t *host, unsigned first, unsigned second, const char *language,
                     page_visitor_t visit, void *data, GError **error) {
    page_t page = {"comparison", NULL, {first, second}, language, visit, data};
    return lua_host_run(host, LUA_LIMITS_LOADING, visit_rows, &page, error);
}

bool page_finding(lua_host_t *host, const char *id, const char *language, page_visitor_t visit,
                  void *data, GError **error) {
    page_t page = {"finding", id, {0}, language, visit, data};
    return lua_host_run(host, LUA_LIMITS_LOADING, visit_rows, &page, error);
}
