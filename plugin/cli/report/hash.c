/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "hash.h"

guint hash_text(gconstpointer text) {
    static guint64 seed;
    if (seed == 0) seed = ((guint64)g_random_int() << 32 | g_random_int()) | 1;
    guint64 hash = seed;
    for (const guchar *at = text; *at; at++) {
        hash = (hash ^ *at) * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
        hash ^= hash >> 29; /* as exchange.c mixes */
    }
    return (guint)(hash >> 32);
}
