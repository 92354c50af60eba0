/* lua_memory: what Lua allocates. AddressSanitizer builds have no small blocks of their own; the test
 * of coverage is built without it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_memory.h"

#include "test.h"

#include <glib.h>

enum { BLOCKS = 3000 };

static void fill(char *block, size_t size, char with) {
    memset(block, with, size);
}

static void assert_filled(const char *block, size_t size, char with) {
    for (size_t i = 0; i < size; i++) assert_int_equal(block[i], with);
}

/* From below the edge between small blocks and others to above it, and back. */
static void keeps_what_a_block_holds(void **state) {
    (void)state;
    static const size_t sizes[] = {1, 16, 17, 511, 512, 513, 5000, 513, 512, 3};
    lua_memory_t memory = {0};
    char *block = lua_memory_move(&memory, NULL, 0, sizes[0]);
    fill(block, sizes[0], 'a');
    for (size_t i = 1; i < G_N_ELEMENTS(sizes); i++) {
        block = lua_memory_move(&memory, block, sizes[i - 1], sizes[i]);
        assert_non_null(block);
        assert_filled(block, MIN(sizes[i - 1], sizes[i]), (char)('a' + i - 1));
        fill(block, sizes[i], (char)('a' + i));
    }
    assert_null(lua_memory_move(&memory, block, sizes[G_N_ELEMENTS(sizes) - 1], 0));
    lua_memory_clear(&memory);
}

/* More than a chunk, all in use at the same time, then given back in another order and used again. */
static void gives_each_block_to_one(void **state) {
    (void)state;
    lua_memory_t memory = {0};
    char *blocks[BLOCKS];
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < BLOCKS; i++) {
            size_t size = 1 + i * 7 % 600;
            blocks[i] = lua_memory_move(&memory, NULL, 0, size);
            assert_int_equal((uintptr_t)blocks[i] % LUA_MEMORY_STEP, 0);
            fill(blocks[i], size, (char)(i % 100));
        }
        for (size_t i = 0; i < BLOCKS; i++) {
            size_t which = i * 1009 % BLOCKS;
            assert_filled(blocks[which], 1 + which * 7 % 600, (char)(which % 100));
            lua_memory_move(&memory, blocks[which], 1 + which * 7 % 600, 0);
        }
    }
    lua_memory_clear(&memory);
    assert_null(memory.chunks);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_what_a_block_holds),
        cmocka_unit_test(gives_each_block_to_one),
    };
    return cmocka_run_group_tests_name("lua_memory", tests, NULL, NULL);
}
