/* lua_host.h - the one Lua 5.4 state of this program, and what it may do.
 *
 * The state has the libraries base, string, table, math and utf8 and of os what only
 * tells the time. It cannot reach files, processes or the network, and it loads text, not
 * bytecode. `require` finds the files that are built in (embedded.h).
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_HOST_H
#define SIP_EXPLAIN_LUA_HOST_H

#include <glib.h>
#include <lua.h>
#include <stdbool.h>

typedef struct lua_host lua_host_t;

#define LUA_HOST_ERROR lua_host_error_quark()
GQuark lua_host_error_quark(void);
typedef enum {
    LUA_HOST_ERROR_VERSION, /* the Lua library found at run time is not 5.4 */
    LUA_HOST_ERROR_MEMORY,
    LUA_HOST_ERROR_SCRIPT /* a script failed; the message has its file and line */
} lua_host_error_t;

/* A new host, to be freed with lua_host_free; NULL and *error where there is none. */
lua_host_t *lua_host_new(GError **error);
void lua_host_free(lua_host_t *host);

/* The host's state, for modules of the core that add functions to it. Borrowed. */
lua_State *lua_host_state(lua_host_t *host);

/* Calls the function that stands below `arguments` values on the stack, like lua_pcall, with
 * a traceback in the error. On failure the stack is as before the function was pushed. */
bool lua_host_call(lua_host_t *host, int arguments, int results, GError **error);

/* Loads a chunk of Lua source (text, not bytecode) and pushes it as a function that takes its
 * environment as its only argument. `name` as Lua has it: "@file.lua". On failure nothing is
 * pushed. */
bool lua_host_load(lua_host_t *host, const char *source, size_t length, const char *name,
                   GError **error);

/* Pushes what `require` of that module gives. On failure nothing is pushed. */
bool lua_host_require(lua_host_t *host, const char *module, GError **error);

#endif
