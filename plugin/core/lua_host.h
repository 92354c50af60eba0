/* lua_host.h - the one Lua 5.4 state of this program, and what may run in it.
 *
 * The state has the libraries base, string, table, math and utf8 and of os what only tells the
 * time. It cannot reach files, processes or the network, and it loads text, not bytecode.
 * `require` finds the files that are built in (embedded.h).
 *
 * Every call runs under a limit of instructions and of memory (lua_limits_t says what is counted of
 * this program's own code). Pattern matching counts too
 * (lua_pattern.h), finalizers (__gc) are refused: nothing runs that is not counted.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_HOST_H
#define SIP_EXPLAIN_LUA_HOST_H

#include <glib.h>
#include <lua.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct lua_host lua_host_t;

#define LUA_HOST_ERROR lua_host_error_quark()
GQuark lua_host_error_quark(void);
typedef enum {
    LUA_HOST_ERROR_VERSION, /* the Lua library found at run time is not 5.4 */
    LUA_HOST_ERROR_MEMORY,  /* more memory than the limit, or than there is */
    LUA_HOST_ERROR_SCRIPT   /* a script failed; the message has its file and line */
} lua_host_error_t;

/* What one call may use. */
typedef struct {
    uint64_t instructions; /* of the virtual machine; a step of pattern matching counts as one */
    size_t memory;         /* bytes, beyond what was in use before the call */
    unsigned seconds;      /* by the clock: for what the count of instructions does not see */
    bool trusted; /* this program's own code: of its instructions only those that patterns and the
                   * libraries' loops make are counted, which costs a tenth less */
} lua_limits_t;

/* For this program's own files, for a site's file, and for one call of a rule: far more than a sane
 * one needs. */
#define LUA_LIMITS_LOADING ((lua_limits_t){100 * 1000 * 1000, 64 * 1024 * 1024, 60, false})
#define LUA_LIMITS_SITE ((lua_limits_t){20 * 1000 * 1000, 64 * 1024 * 1024, 2, false})
#define LUA_LIMITS_RULE ((lua_limits_t){2 * 1000 * 1000, 16 * 1024 * 1024, 5, false})

/* A new host, to be freed with lua_host_free; NULL and *error where there is none. */
lua_host_t *lua_host_new(GError **error);
void lua_host_free(lua_host_t *host);

/* The host's state, for what does not allocate. Borrowed. */
lua_State *lua_host_state(lua_host_t *host);

/* Says that everything is loaded: from now on all runs together may add no more to what is in use
 * than LUA_HOST_GROWTH_MAX bytes. A rule that keeps a little of each response ends there. */
void lua_host_settle(lua_host_t *host);

enum { LUA_HOST_GROWTH_MAX = 64 * 1024 * 1024 };

/* Runs function(L) with the light userdata `data` as its only argument, under those limits. All
 * that touches the state is done in such a function: an error in it, or too little memory, ends
 * it and comes back as *error, with file, line and traceback. What it returns is dropped. A run
 * within a run has what its own limits and those of the outer one leave. */
bool lua_host_run(lua_host_t *host, lua_limits_t limits, lua_CFunction function, void *data,
                  GError **error);

/* ---- for functions that lua_host_run runs; they raise errors as Lua does ---- */

/* Pushes what module `module` (one that is built in) has under that name. */
void lua_host_get(lua_State *L, const char *module, const char *name);

#endif
