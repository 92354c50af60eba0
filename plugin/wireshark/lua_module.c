/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _GNU_SOURCE /* dladdr */

#include "lua_module.h"

#include "compat.h"

#include "embedded.h"
#include "lua_value.h"
#include "preferences.h"
#include "session.h"

#include <dlfcn.h>
#include <lauxlib.h>
#include <string.h>

WS_DLL_PUBLIC int luaopen_sip_explain(lua_State *L);

/* Lua reads them when it starts. In Lua 5.2 (Wireshark 4.0) the module is found as well, so that it
 * can say why it is not to be had there. */
static const char *const search_paths[] = {"LUA_CPATH_5_4", "LUA_CPATH_5_2"};

void lua_module_announce(void) {
    Dl_info here;
    if (!dladdr((void *)(uintptr_t)luaopen_sip_explain, &here) || !here.dli_fname) return;
    char *folder = g_path_get_dirname(here.dli_fname);
    for (size_t i = 0; i < G_N_ELEMENTS(search_paths); i++) {
        const char *others = g_getenv(search_paths[i]);
        char *paths = g_strdup_printf("%s/?.so;%s", folder, others ? others : ";");
        g_setenv(search_paths[i], paths, TRUE);
        g_free(paths);
    }
    g_free(folder);
}

/* ---- a call into the other state ---- */

typedef struct {
    GVariant *arguments[8];
    size_t count;
    GVariant *result;
    bool changed;
    const char *language;
} bridge_call_t;

/* Runs in this program's state. */
static int call_bridge(lua_State *L) {
    bridge_call_t *call = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.bridge", "call");
    lua_value_push(L, call->arguments[0]);
    lua_pushstring(L, call->language);
    for (size_t i = 1; i < call->count; i++) lua_value_push(L, call->arguments[i]);
    lua_call(L, (int)call->count + 1, 2);
    call->result = lua_value_take(L, -2);
    call->changed = lua_toboolean(L, -1);
    return 0;
}

/* Calls bridge.lua, and has the explainer take up what that changed. */
static bool run_call(bridge_call_t *call, GError **error) {
    explainer_t *explainer = session_explainer();
    if (!explainer) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_SCRIPT,
                    "sip_explain could not be started");
        return false;
    }
    char *language = preferences_language();
    call->language = language;
    bool done =
        lua_host_run(explainer_host(explainer), LUA_LIMITS_LOADING, call_bridge, call, error) &&
        (!call->changed || explainer_compile(explainer, error));
    g_free(language);
    return done;
}

/* The error without the traceback of the other state, which means nothing to this one's script. */
static void push_error(lua_State *L, GError *error) {
    char *end = strstr(error->message, "\nstack traceback:");
    lua_pushlstring(L, error->message,
                    end ? (size_t)(end - error->message) : strlen(error->message));
    g_error_free(error);
}

/* call(name, ...) in Wireshark's Lua. Nothing of it may be raised while the other state runs. */
static int remote_call(lua_State *L) {
    bridge_call_t call = {0};
    GError *error = NULL;
    /* Level 1 is remote.lua, level 2 the script. */
    luaL_where(L, 2);
    size_t length = lua_rawlen(L, -1);
    lua_pushlstring(L, lua_tostring(L, -1), length > 2 ? length - 2 : 0); /* without ": " */
    lua_insert(L, 1);
    lua_pop(L, 1);
    for (int i = 1; i <= lua_gettop(L) && call.count < G_N_ELEMENTS(call.arguments); i++)
        call.arguments[call.count++] = lua_value_take(L, i);
    bool done = run_call(&call, &error);
    for (size_t i = 0; i < call.count; i++) g_variant_unref(call.arguments[i]);
    if (done) lua_value_push(L, call.result);
    else push_error(L, error);
    if (call.result) g_variant_unref(call.result);
    return done ? 1 : lua_error(L);
}

/* ---- opening ---- */

/* Which Lua a state belongs to cannot be read from it. A Lua that is not 5.4 in this process is
 * Wireshark's own, and its own error function must say no. */
static bool refuse_other_lua(lua_State *L) {
    static const char *const others[] = {"liblua5.2.so.0", "liblua5.3.so.0", "liblua5.1.so.0"};
    for (size_t i = 0; i < G_N_ELEMENTS(others); i++) {
        void *library = dlopen(others[i], RTLD_LAZY | RTLD_NOLOAD);
        if (!library) continue;
        int (*raise)(lua_State *, const char *, ...);
        *(void **)&raise = dlsym(library, "luaL_error");
        if (raise)
            raise(L, "sip_explain needs Wireshark with Lua 5.4 (4.4 or later); this one has %s",
                  others[i]);
        return true;
    }
    return false;
}

WS_DLL_PUBLIC_DEF int luaopen_sip_explain(lua_State *L) {
    static const char path[] = "lua/sip_explain/remote.lua";
    if (refuse_other_lua(L)) return 0;
    const embedded_file_t *file = embedded_find(path);
    if (!file) return luaL_error(L, "%s is not built in", path);
    if (luaL_loadbufferx(L, file->bytes, file->length, path, "b") != LUA_OK) return lua_error(L);
    lua_pushcfunction(L, remote_call);
    lua_call(L, 1, 1);
    return 1;
}
