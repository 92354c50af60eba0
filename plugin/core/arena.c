/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "arena.h"

enum { BLOCK_SIZE = 256 * 1024 - 64 }; /* with what malloc adds, a whole number of pages */

void arena_open(arena_t *arena) {
    *arena = (arena_t){.blocks = g_ptr_array_new_with_free_func(g_free)};
}

void arena_close(arena_t *arena) {
    g_ptr_array_free(arena->blocks, TRUE);
}

void arena_clear(arena_t *arena) {
    if (arena->blocks->len == 0) return;
    g_ptr_array_set_size(arena->blocks, 1);
    arena->at = g_ptr_array_index(arena->blocks, 0);
    arena->left = BLOCK_SIZE; /* at least */
}

/* Sees to it that so much is left. */
static void need(arena_t *arena, size_t size) {
    if (size <= arena->left) return;
    arena->left = MAX(size, (size_t)BLOCK_SIZE);
    arena->at = g_malloc(arena->left);
    g_ptr_array_add(arena->blocks, arena->at);
}

/* Structures come from the front of a block, aligned, and bytes from its end. */
void *arena_take(arena_t *arena, size_t size) {
    size = (size + 7) & ~(size_t)7;
    need(arena, size);
    void *taken = arena->at;
    arena->at += size;
    arena->left -= size;
    return taken;
}

char *arena_take_bytes(arena_t *arena, size_t size) {
    need(arena, size);
    arena->left -= size;
    return arena->at + arena->left;
}
