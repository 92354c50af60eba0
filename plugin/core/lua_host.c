/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_host.h"

#include "embedded.h"
#include "lua_memory.h"
#include "lua_native.h"
#include "lua_pattern.h"

#include <inttypes.h>
#include <lauxlib.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>

G_DEFINE_QUARK(lua - host - error, lua_host_error)

enum {
    INSTRUCTIONS_PER_HOOK = 1000,
    GC_MINOR = 20,
    GC_MAJOR = 100,            /* percent that memory grows by before a collection */
    BYTES_PER_INSTRUCTION = 64 /* of a collection */
};

/* What a run may still use. */
typedef struct {
    uint64_t instructions, instruction_limit; /* left, and allowed */
    int64_t deadline;                         /* by the monotonic clock */
    unsigned seconds;                         /* from its begin to the deadline */
    size_t memory_limit;
    bool trusted; /* its own instructions are not counted */
} allowance_t;

struct lua_host {
    lua_State *state;
    lua_memory_t memory;
    allowance_t run;
    size_t memory_used, memory_total; /* that no run may go beyond */
};

/* ---- limits ---- */

static void *allocate(void *data, void *block, size_t old_size, size_t new_size) {
    lua_host_t *host = data;
    if (!block) old_size = 0; /* Lua then tells the kind of object instead */
    if (new_size > old_size && new_size - old_size > host->run.memory_limit - host->memory_used) {
        /* Lua now collects all its garbage and tries again: that is work, and it counts. */
        host->run.instructions -=
            MIN(host->run.instructions, host->memory_used / BYTES_PER_INSTRUCTION);
        return NULL;
    }
    void *moved = lua_memory_move(&host->memory, block, old_size, new_size);
    if (moved || new_size == 0) host->memory_used = host->memory_used - old_size + new_size;
    return moved;
}

static lua_host_t *host_of(lua_State *L) {
    return *(lua_host_t **)lua_getextraspace(L);
}

static void count_instructions(lua_State *L, lua_Debug *activation);

/* "file.lua:12: " of the innermost function that is written in Lua. */
static void push_position(lua_State *L) {
    lua_Debug activation;
    for (int level = 0; lua_getstack(L, level, &activation); level++) {
        lua_getinfo(L, "Sl", &activation);
        if (activation.currentline <= 0) continue;
        lua_pushfstring(L, "%s:%d: ", activation.short_src, activation.currentline);
        return;
    }
    lua_pushliteral(L, "");
}

/* Takes steps off what is left. Where nothing is left every further instruction fails as well,
 * so that a pcall in the script cannot go on. */
static void spend(lua_State *L, size_t steps, void *data) {
    lua_host_t *host = data;
    /* Few steps take no time: asking for it would take longer. */
    bool late = steps >= INSTRUCTIONS_PER_HOOK && g_get_monotonic_time() > host->run.deadline;
    if (!late && host->run.instructions > steps) {
        host->run.instructions -= steps;
        return;
    }
    host->run.instructions = 0;
    lua_sethook(L, count_instructions, LUA_MASKCOUNT, 1);
    push_position(L);
    if (late || g_get_monotonic_time() > host->run.deadline)
        lua_pushfstring(L, "stopped: it took longer than %d s", (int)host->run.seconds);
    else
        lua_pushfstring(L, "stopped: it used more than %I instructions",
                        (LUAI_UACINT)host->run.instruction_limit);
    lua_concat(L, 2);
    lua_error(L);
}

/* What is left to the clock are instructions that themselves take long, such as comparing long
 * texts. */
static void count_instructions(lua_State *L, lua_Debug *activation) {
    (void)activation;
    spend(L, INSTRUCTIONS_PER_HOOK, host_of(L));
}

static void set_hook(lua_host_t *host) {
    if (host->run.trusted) lua_sethook(host->state, NULL, 0, 0);
    else lua_sethook(host->state, count_instructions, LUA_MASKCOUNT, INSTRUCTIONS_PER_HOOK);
}

/* Sets the limits of a run within what is left of the one around it. */
static void begin_run(lua_host_t *host, lua_limits_t limits) {
    host->run.instruction_limit = MIN(limits.instructions, host->run.instructions);
    host->run.instructions = host->run.instruction_limit;
    int64_t deadline = g_get_monotonic_time() + (int64_t)limits.seconds * G_USEC_PER_SEC;
    if (deadline < host->run.deadline) {
        host->run.deadline = deadline;
        host->run.seconds = limits.seconds;
    }
    host->run.memory_limit =
        MIN(host->run.memory_limit, MAX(host->memory_total, host->memory_used));
    if (limits.memory < host->run.memory_limit - host->memory_used)
        host->run.memory_limit = host->memory_used + limits.memory;
    host->run.trusted = limits.trusted;
    set_hook(host);
}

/* Back to the run around: `outer` is the host as it was before. */
static void end_run(lua_host_t *host, const allowance_t *outer) {
    uint64_t spent = host->run.instruction_limit - host->run.instructions;
    host->run = *outer;
    host->run.instructions -= spent;
    set_hook(host);
}

/* ---- libraries ---- */

/* Searcher for require: the built-in files by module name. */
static int search_embedded(lua_State *L) {
    const char *module = luaL_checkstring(L, 1);
    for (size_t i = 0; i < embedded_files_count; i++) {
        const embedded_file_t *file = &embedded_files[i];
        if (strcmp(file->module, module) != 0) continue;
        lua_pushfstring(L, "@%s", file->path);
        if (luaL_loadbufferx(L, file->bytes, file->length, lua_tostring(L, -1), "b") != LUA_OK)
            return lua_error(L);
        lua_pushstring(L, file->path);
        return 2;
    }
    lua_pushfstring(L, "no built-in module '%s'", module);
    return 1;
}

/* setmetatable without finalizers: they would run outside every limit. */
static int set_metatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argexpected(L, lua_isnoneornil(L, 2) || lua_istable(L, 2), 2, "nil or table");
    if (lua_istable(L, 2)) {
        lua_pushstring(L, "__gc");
        if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "__gc is not available here");
    }
    if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL)
        return luaL_error(L, "cannot change a protected metatable");
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

/* The library's functions that loop in C, where no hook sees them: each of these looks at the
 * arguments, counts the work, and calls the library's own, its upvalue 1. */
static int call_original(lua_State *L) {
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    return lua_gettop(L);
}

/* table.insert, remove, sort and concat loop over a length and elements that a metatable may make
 * up; they take plain tables here. */
static int with_plain_table(lua_State *L) {
    static const char *const fields[] = {"__len", "__index", "__newindex"};
    for (size_t i = 0; i < G_N_ELEMENTS(fields); i++)
        if (luaL_getmetafield(L, 1, fields[i]) != LUA_TNIL)
            return luaL_error(L, "a table with %s is not taken here", fields[i]);
    if (lua_istable(L, 1)) spend(L, (size_t)lua_rawlen(L, 1) / 8 + 1, host_of(L));
    return call_original(L);
}

/* table.move(from, first, last, to [, target]) */
static int move_counted(lua_State *L) {
    lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3);
    if (last >= first) spend(L, (size_t)last - (size_t)first, host_of(L));
    return call_original(L);
}

/* string.rep(text, n [, separator]) */
static int repeat_counted(lua_State *L) {
    lua_Integer n = luaL_checkinteger(L, 2);
    if (n > 0) spend(L, (size_t)n, host_of(L));
    return call_original(L);
}

/* Functions that walk their first argument, a text. */
static int text_counted(lua_State *L) {
    size_t length;
    luaL_checklstring(L, 1, &length);
    spend(L, length / 8 + 1, host_of(L));
    return call_original(L);
}

/* Leaves only `keep` (ends with NULL) in the global library table of that name. */
static void keep_only(lua_State *L, const char *library, const char *const *keep) {
    lua_getglobal(L, library);
    lua_newtable(L);
    for (; *keep; keep++) {
        lua_getfield(L, -2, *keep);
        lua_setfield(L, -2, *keep);
    }
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    lua_pushvalue(L, -2);
    lua_setfield(L, -2, library);
    lua_pop(L, 1);
    lua_setglobal(L, library);
    lua_pop(L, 1);
}

static void wrap_function(lua_State *L, const char *library, const char *name,
                          lua_CFunction wrapper) {
    lua_getglobal(L, library);
    lua_getfield(L, -1, name);
    lua_pushcclosure(L, wrapper, 1);
    lua_setfield(L, -2, name);
    lua_pop(L, 1);
}

static void guard_libraries(lua_State *L) {
    static const char *const harmless_os[] = {"clock", "date", "difftime", "time", NULL};
    static const char *const unsafe_base[] = {"dofile", "loadfile", "load", "collectgarbage",
                                              "warn"};
    for (size_t i = 0; i < G_N_ELEMENTS(unsafe_base); i++) {
        lua_pushnil(L);
        lua_setglobal(L, unsafe_base[i]);
    }
    keep_only(L, LUA_OSLIBNAME, harmless_os);
    lua_pushcfunction(L, set_metatable);
    lua_setglobal(L, "setmetatable");
    wrap_function(L, LUA_TABLIBNAME, "insert", with_plain_table);
    wrap_function(L, LUA_TABLIBNAME, "remove", with_plain_table);
    wrap_function(L, LUA_TABLIBNAME, "sort", with_plain_table);
    wrap_function(L, LUA_TABLIBNAME, "concat", with_plain_table);
    wrap_function(L, LUA_TABLIBNAME, "move", move_counted);
    wrap_function(L, LUA_STRLIBNAME, "rep", repeat_counted);
    wrap_function(L, LUA_STRLIBNAME, "reverse", text_counted);
    wrap_function(L, LUA_STRLIBNAME, "lower", text_counted);
    wrap_function(L, LUA_STRLIBNAME, "upper", text_counted);
    wrap_function(L, LUA_UTF8LIBNAME, "len", text_counted);
    wrap_function(L, LUA_UTF8LIBNAME, "offset", text_counted);
    lua_getglobal(L, LUA_STRLIBNAME);
    lua_pattern_open(L, spend, host_of(L));
    lua_pop(L, 1);
    /* The methods of strings are not to be reached, and changed, through their metatable. */
    lua_pushstring(L, "");
    lua_getmetatable(L, -1);
    lua_pushboolean(L, false);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}

/* require stays, but finds only what search_embedded finds; package itself goes. */
static void guard_require(lua_State *L) {
    lua_getglobal(L, LUA_LOADLIBNAME);
    lua_createtable(L, 1, 0);
    lua_pushcfunction(L, search_embedded);
    lua_rawseti(L, -2, 1);
    lua_setfield(L, -2, "searchers");
    lua_pop(L, 1);
    lua_pushnil(L);
    lua_setglobal(L, LUA_LOADLIBNAME);
}

static int open_libraries(lua_State *L) {
    static const luaL_Reg libraries[] = {
        {LUA_GNAME, luaopen_base},          {LUA_STRLIBNAME, luaopen_string},
        {LUA_TABLIBNAME, luaopen_table},    {LUA_MATHLIBNAME, luaopen_math},
        {LUA_UTF8LIBNAME, luaopen_utf8},    {LUA_OSLIBNAME, luaopen_os},
        {LUA_LOADLIBNAME, luaopen_package}, {"sip_explain.native", lua_native_open},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(libraries); i++) {
        luaL_requiref(L, libraries[i].name, libraries[i].func, !strchr(libraries[i].name, '.'));
        lua_pop(L, 1);
    }
    guard_libraries(L);
    guard_require(L);
    return 0;
}

/* ---- the host ---- */

lua_host_t *lua_host_new(GError **error) {
    lua_host_t *host = g_new0(lua_host_t, 1);
    host->memory_total = SIZE_MAX;
    host->run = (allowance_t){UINT64_MAX, UINT64_MAX, INT64_MAX, 0, SIZE_MAX, false};
    host->state = lua_newstate(allocate, host);
    if (!host->state) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_MEMORY, "no memory for a Lua state");
        g_free(host);
        return NULL;
    }
    *(lua_host_t **)lua_getextraspace(host->state) = host;
    if (lua_version(host->state) != LUA_VERSION_NUM) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_VERSION,
                    "the Lua library in this process is version %d, but %d is needed",
                    (int)lua_version(host->state), LUA_VERSION_NUM);
        lua_host_free(host);
        return NULL;
    }
    lua_gc(host->state, LUA_GCSTOP); /* loading leaves little behind: see lua_host_settle */
    if (!lua_host_run(host, LUA_LIMITS_LOADING, open_libraries, NULL, error)) {
        lua_host_free(host);
        return NULL;
    }
    return host;
}

void lua_host_free(lua_host_t *host) {
    if (!host) return;
    lua_close(host->state);
    lua_memory_clear(&host->memory);
    g_free(host);
}

static int add_traceback(lua_State *L) {
    luaL_traceback(L, L, luaL_tolstring(L, 1, NULL), 1);
    return 1;
}

bool lua_host_run(lua_host_t *host, lua_limits_t limits, lua_CFunction function, void *data,
                  GError **error) {
    lua_State *L = host->state;
    int top = lua_gettop(L);
    if (!lua_checkstack(L, 3)) {
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_MEMORY, "no memory for the Lua stack");
        return false;
    }
    /* None of these allocates: what could fail is inside the protected call. */
    lua_pushcfunction(L, add_traceback);
    lua_pushcfunction(L, function);
    lua_pushlightuserdata(L, data);
    const allowance_t outer = host->run;
    begin_run(host, limits);
    bool by_total = host->run.memory_limit >= host->memory_total;
    int status = lua_pcall(L, 1, 0, top + 1);
    end_run(host, &outer);
    if (status == LUA_ERRMEM && by_total)
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_MEMORY,
                    "stopped: all together took more than %d KiB of memory since files were loaded",
                    LUA_HOST_GROWTH_MAX / 1024);
    else if (status == LUA_ERRMEM)
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_MEMORY,
                    "stopped: it used more than %" G_GSIZE_FORMAT " KiB of memory",
                    limits.memory / 1024);
    else if (status != LUA_OK)
        g_set_error(error, LUA_HOST_ERROR, LUA_HOST_ERROR_SCRIPT, "%s",
                    lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1)
                                                   : "error without a message");
    lua_settop(L, top);
    return status == LUA_OK;
}

void lua_host_settle(lua_host_t *host) {
    lua_gc(host->state, LUA_GCINC, 0, 0, 0);
    lua_gc(host->state, LUA_GCCOLLECT, 0);
    /* From now on what rules leave behind is short-lived, and the tables are large and stay. */
    lua_gc(host->state, LUA_GCGEN, GC_MINOR, GC_MAJOR);
    lua_gc(host->state, LUA_GCRESTART);
    host->memory_total = host->memory_used + LUA_HOST_GROWTH_MAX;
}

lua_State *lua_host_state(lua_host_t *host) {
    return host->state;
}

void lua_host_get(lua_State *L, const char *module, const char *name) {
    lua_getglobal(L, "require");
    lua_pushstring(L, module);
    lua_call(L, 1, 1);
    lua_getfield(L, -1, name);
    lua_remove(L, -2);
}
