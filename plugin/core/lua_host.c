/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_host.h"

#include "embedded.h"

#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

struct lua_host {
    lua_State *state;
};

G_DEFINE_QUARK(lua-host-error, lua_host_error)

/* Searcher for require: the built-in files by module name. */
static int search_embedded(lua_State *L) {
    const char *module = luaL_checkstring(L, 1);
    for (size_t i = 0; i < embedded_file_count; i++) {
        const embedded_file_t *file = &embedded_files[i];
        if (strcmp(file->module, module) != 0) continue;
        lua_pushfstring(L, "@%s", file->path);
        if (luaL_loadbufferx(L, file->source, file->length, lua_tostring(L, -1), "t") != LUA_OK)
            return lua_error(L);
        lua_pushstring(L, file->path);
        return 2;
    }
    lua_pushfstring(L, "no built-in module '%s'", module);
    return 1;
}

/* Leaves only `keep` (ends with NULL) in the library table on top of the stack. */
static void keep_only(lua_State *L, const char *const *keep) {
    lua_newtable(L);
    for (; *keep; keep++) {
        lua_getfield(L, -2, *keep);
        lua_setfield(L, -2, *keep);
    }
    lua_remove(L, -2);
}

static void open_libraries(lua_State *L) {
    static const luaL_Reg libraries[] = {
        {LUA_GNAME, luaopen_base},         {LUA_STRLIBNAME, luaopen_string},
        {LUA_TABLIBNAME, luaopen_table},   {LUA_MATHLIBNAME, luaopen_math},
        {LUA_UTF8LIBNAME, luaopen_utf8},   {LUA_OSLIBNAME, luaopen_os},
        {LUA_LOADLIBNAME, luaopen_package},
    };
    static const char *const harmless_os[] = {"clock", "date", "difftime", "time", NULL};
    static const char *const unsafe_base[] = {"dofile", "loadfile", "load", "collectgarbage"};
    for (size_t i = 0; i < G_N_ELEMENTS(libraries); i++) {
        luaL_requiref(L, libraries[i].name, libraries[i].func, 1);
        lua_pop(L, 1);
    }
    for (size_t i = 0; i < G_N_ELEMENTS(unsafe_base); i++) {
        lua_pushnil(L);
        lua_setglobal(L, unsafe_base[i]);
    }
    lua_getglobal(L, LUA_OSLIBNAME);
    keep_only(L, harmless_os);
    lua_pushvalue(L, -1);
    lua_setglobal(L, LUA_OSLIBNAME);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_insert(L, -2);
    lua_setfield(L, -2, LUA_OSLIBNAME);
    lua_pop(L, 1);

    /* require stays, but finds only what search_embedded finds; package itself goes. */
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_createtable(L, 1, 0);
    lua_pushcfunction(L, search_embedded);
    lua_rawseti(L, -2, 1);
    lua_setfield(L, -2, "searchers");
    lua_pop(L, 1);
    lua_pushnil(L);
    lua_setglobal(L, LUA_LOADLIBNAME);
}

static int open_protected(lua_State *L) {
    open_libraries(L);
    return 0;
}

static int add_traceback(lua_State *L) {
    luaL_traceback(L, L, luaL_tolstring(L, 1, NULL), 1);
    return 1;
}

lua_host_t *lua_host_new(GError **error) {
    lua_State *L = luaL_newstate();
    if (!L) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_MEMORY, "no memory for a Lua state");
        return NULL;
    }
    if (lua_version(L) != LUA_VERSION_NUM) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_VERSION,
                    "the Lua library in this process is version %d, but %d is needed",
                    (int)lua_version(L), LUA_VERSION_NUM);
        lua_close(L);
        return NULL;
    }
    lua_host_t *host = g_new0(lua_host_t, 1);
    host->state = L;
    lua_pushcfunction(L, open_protected);
    if (!lua_host_call(host, 0, 0, error)) {
        lua_host_free(host);
        return NULL;
    }
    return host;
}

void lua_host_free(lua_host_t *host) {
    if (!host) return;
    lua_close(host->state);
    g_free(host);
}

lua_State *lua_host_state(lua_host_t *host) {
    return host->state;
}

bool lua_host_call(lua_host_t *host, int arguments, int results, GError **error) {
    lua_State *L = host->state;
    int function = lua_gettop(L) - arguments;
    lua_pushcfunction(L, add_traceback);
    lua_insert(L, function);
    int status = lua_pcall(L, arguments, results, function);
    lua_remove(L, function);
    if (status == LUA_OK) return true;
    const char *message = lua_tostring(L, -1);
    g_set_error(error, LUA_HOST_ERROR,
                status == LUA_ERRMEM ? LUA_HOST_ERROR_MEMORY : LUA_HOST_ERROR_SCRIPT, "%s",
                message ? message : "error without a message");
    lua_settop(L, function - 1);
    return false;
}

/* Upvalue 1: a chunk. Argument: the environment that it is to see as its globals. */
static int run_in_environment(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_setupvalue(L, 1, 1);
    lua_call(L, 0, 0);
    return 0;
}

bool lua_host_load(lua_host_t *host, const char *source, size_t length, const char *name,
                   GError **error) {
    lua_State *L = host->state;
    if (luaL_loadbufferx(L, source, length, name, "t") != LUA_OK) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_SCRIPT, "%s", lua_tostring(L, -1));
        lua_pop(L, 1);
        return false;
    }
    lua_pushcclosure(L, run_in_environment, 1);
    return true;
}

bool lua_host_require(lua_host_t *host, const char *module, GError **error) {
    lua_getglobal(host->state, "require");
    lua_pushstring(host->state, module);
    return lua_host_call(host, 1, 1, error);
}
