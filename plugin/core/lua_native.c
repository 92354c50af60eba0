/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_native.h"

#include "embedded.h"

#include <errno.h>
#include <glib.h>
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SOURCE_SIZE_MAX = 4 * 1024 * 1024 };

static int native_where(lua_State *L) {
    lua_Debug activation;
    int level = (int)luaL_checkinteger(L, 1);
    if (!lua_getstack(L, level, &activation)) return 0;
    lua_getinfo(L, "Sl", &activation);
    if (activation.currentline <= 0) return 0;
    const char *source = activation.source[0] == '@' ? activation.source + 1 : activation.short_src;
    lua_pushfstring(L, "%s:%d", source, activation.currentline);
    return 1;
}

/* Reads at most size bytes. The file is closed again whatever happens: nothing here raises. */
static char *read_source(const char *path, size_t *length, const char **problem) {
    FILE *file = fopen(path, "rb");
    if (!file) {
        *problem = g_strerror(errno);
        return NULL;
    }
    char *source = malloc(SOURCE_SIZE_MAX + 1);
    *length = source ? fread(source, 1, SOURCE_SIZE_MAX + 1, file) : 0;
    *problem = !source                     ? "no memory"
               : ferror(file)              ? g_strerror(errno)
               : *length > SOURCE_SIZE_MAX ? "the file is larger than 4 MiB"
                                           : NULL;
    fclose(file);
    if (!*problem) return source;
    free(source);
    return NULL;
}

static int native_load(lua_State *L) {
    const char *path = luaL_checkstring(L, 1), *problem;
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_pushfstring(L, "@%s", path);
    size_t length;
    char *source = read_source(path, &length, &problem);
    if (!source) {
        lua_pushnil(L);
        lua_pushfstring(L, "%s: %s", path, problem);
        return 2;
    }
    int status = luaL_loadbufferx(L, source, length, lua_tostring(L, -1), "t");
    free(source);
    if (status == LUA_ERRMEM) return lua_error(L);
    if (status != LUA_OK) {
        lua_pushnil(L);
        lua_insert(L, -2);
        return 2;
    }
    lua_pushvalue(L, 2);
    lua_setupvalue(L, -2, 1);
    return 1;
}

static int native_built_in(lua_State *L) {
    lua_createtable(L, (int)embedded_files_count, 0);
    for (size_t i = 0; i < embedded_files_count; i++) {
        lua_pushstring(L, embedded_files[i].path);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    return 1;
}

static int native_load_built_in(lua_State *L) {
    const char *path = luaL_checkstring(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    const embedded_file_t *file = embedded_find(path);
    if (!file) return luaL_error(L, "no built-in file '%s'", path);
    lua_pushfstring(L, "@%s", path);
    if (luaL_loadbufferx(L, file->bytes, file->length, lua_tostring(L, -1), "b") != LUA_OK)
        return lua_error(L);
    lua_pushvalue(L, 2);
    lua_setupvalue(L, -2, 1);
    return 1;
}

static int native_read(lua_State *L) {
    const char *path = luaL_checkstring(L, 1), *problem;
    size_t length;
    /* Allocated first: what may raise later must find nothing to lose. */
    char *copy = lua_newuserdatauv(L, SOURCE_SIZE_MAX, 0);
    char *source = read_source(path, &length, &problem);
    if (!source) {
        lua_pushnil(L);
        lua_pushfstring(L, "%s: %s", path, problem);
        return 2;
    }
    memcpy(copy, source, length);
    free(source);
    lua_pushlstring(L, copy, length);
    return 1;
}

static int native_log(lua_State *L) {
    g_message("sip_explain: %s", luaL_checkstring(L, 1));
    return 0;
}

int lua_native_open(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"where", native_where},
        {"load", native_load},
        {"built_in", native_built_in},
        {"load_built_in", native_load_built_in},
        {"read", native_read},
        {"log", native_log},
        {NULL, NULL},
    };
    luaL_newlib(L, functions);
    return 1;
}
