/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "server_failure.h"

#include <glib.h>

struct server_failures {
    GHashTable *by_source; /* address -> GArray of server_failure_t, in the order of frames */
};

static void free_array(gpointer list) {
    g_array_free(list, TRUE);
}

server_failures_t *server_failures_new(void) {
    server_failures_t *failures = g_new(server_failures_t, 1);
    failures->by_source = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_array);
    return failures;
}

void server_failures_free(server_failures_t *failures) {
    g_hash_table_destroy(failures->by_source);
    g_free(failures);
}

void server_failures_add(server_failures_t *failures, const char *source,
                         server_failure_t failure) {
    GArray *list = g_hash_table_lookup(failures->by_source, source);
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof failure);
        g_hash_table_insert(failures->by_source, (gpointer)(uintptr_t)source, list);
    }
    g_array_append_val(list, failure);
}

size_t server_failures_find(const server_failures_t *failures, const char *source, uint32_t frame,
                            server_failure_t *out, size_t n) {
    const GArray *list = source ? g_hash_table_lookup(failures->by_source, source) : NULL;
    guint low = 0, high = list ? list->len : 0; /* those up to the frame */
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(list, server_failure_t, middle).frame <= frame) low = middle + 1;
        else high = middle;
    }
    size_t count = MIN((size_t)low, n);
    for (size_t i = 0; i < count; i++)
        out[i] = g_array_index(list, server_failure_t, low - (guint)count + (guint)i);
    return count;
}
