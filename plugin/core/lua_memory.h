/* lua_memory.h - the memory of a Lua state.
 *
 * What Lua allocates is small, many and short-lived. Blocks of the same size are kept in a list when
 * they are given back and handed out again, the latest first: it is still in the processor's cache.
 * GLib's slices did this until 2.76; malloc takes several times as long.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LUA_MEMORY_H
#define SIP_EXPLAIN_LUA_MEMORY_H

#include <stddef.h>

enum { LUA_MEMORY_SMALL_MAX = 512, LUA_MEMORY_STEP = 16 }; /* bytes */

/* To be zeroed before use; one thread's. */
typedef struct {
    void *
        given_back[LUA_MEMORY_SMALL_MAX / LUA_MEMORY_STEP]; /* by size; each begins with the next */
    char *fresh;                                            /* what was never handed out */
    size_t fresh_size;
    void *chunks; /* all of them; each begins with the next */
} lua_memory_t;

/* As realloc, with the size that the block has; 0: there is none yet, or it is given back, and then
 * NULL is the answer. Else NULL says that there is no memory, and the block is as it was. */
void *lua_memory_move(lua_memory_t *memory, void *block, size_t old_size, size_t new_size);

/* Frees all small blocks. Those larger than LUA_MEMORY_SMALL_MAX must have been given back. */
void lua_memory_clear(lua_memory_t *memory);

#endif
