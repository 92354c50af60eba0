/* arena.h - memory that is taken bit by bit and given back all at once.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_ARENA_H
#define SIP_EXPLAIN_ARENA_H

#include <glib.h>
#include <string.h>

typedef struct {
    GPtrArray *blocks;
    char *at;
    size_t left;
} arena_t;

void arena_open(arena_t *arena);
void arena_close(arena_t *arena);

/* Gives back what was taken, but keeps memory for what is to come. */
void arena_clear(arena_t *arena);

/* So many bytes, aligned for any structure of pointers and 64-bit numbers. */
void *arena_take(arena_t *arena, size_t size);

/* So many bytes, not aligned. */
char *arena_take_bytes(arena_t *arena, size_t size);

/* A new structure of that type, zeroed. */
#define arena_new(arena, type) ((type *)memset(arena_take(arena, sizeof(type)), 0, sizeof(type)))

#endif
