/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_memory.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { CHUNK_SIZE = 64 * 1024 };

#ifdef __has_feature
#define HAS_FEATURE(feature) __has_feature(feature)
#else
#define HAS_FEATURE(feature) 0
#endif

/* AddressSanitizer can only see the use of a block that was given back where it is free. */
static bool is_small(size_t size) {
#if defined(__SANITIZE_ADDRESS__) || HAS_FEATURE(address_sanitizer)
    (void)size;
    return false;
#else
    return size <= LUA_MEMORY_SMALL_MAX;
#endif
}

static void **list_for(lua_memory_t *memory, size_t size) {
    return &memory->given_back[(size - 1) / LUA_MEMORY_STEP];
}

static size_t round_up(size_t size) {
    return (size + LUA_MEMORY_STEP - 1) / LUA_MEMORY_STEP * LUA_MEMORY_STEP;
}

/* What is left of the chunk before is less than a block, and lost. */
static bool add_chunk(lua_memory_t *memory) {
    void **chunk = malloc(CHUNK_SIZE);
    if (!chunk) return false;
    *chunk = memory->chunks;
    memory->chunks = chunk;
    memory->fresh = (char *)chunk + LUA_MEMORY_STEP;
    memory->fresh_size = CHUNK_SIZE - LUA_MEMORY_STEP;
    return true;
}

static void *take_small(lua_memory_t *memory, size_t size) {
    void **list = list_for(memory, size);
    void **block = *list;
    if (block) {
        *list = *block;
        __builtin_prefetch(*list, 1); /* what was given back long ago is far away */
        return block;
    }
    size = round_up(size);
    if (memory->fresh_size < size && !add_chunk(memory)) return NULL;
    void *fresh = memory->fresh;
    memory->fresh += size;
    memory->fresh_size -= size;
    return fresh;
}

static void give_back(lua_memory_t *memory, void *block, size_t size) {
    if (size == 0) return;
    if (!is_small(size)) {
        free(block);
        return;
    }
    void **list = list_for(memory, size);
    *(void **)block = *list;
    *list = block;
}

void *lua_memory_move(lua_memory_t *memory, void *block, size_t old_size, size_t new_size) {
    if (new_size == 0) {
        give_back(memory, block, old_size);
        return NULL;
    }
    if (old_size > 0 && !is_small(old_size) && !is_small(new_size)) return realloc(block, new_size);
    void *moved = is_small(new_size) ? take_small(memory, new_size) : malloc(new_size);
    if (!moved) return NULL;
    if (old_size > 0) memcpy(moved, block, old_size < new_size ? old_size : new_size);
    give_back(memory, block, old_size);
    return moved;
}

void lua_memory_clear(lua_memory_t *memory) {
    for (void *chunk = memory->chunks, *next; chunk; chunk = next) {
        next = *(void **)chunk;
        free(chunk);
    }
    *memory = (lua_memory_t){0};
}
