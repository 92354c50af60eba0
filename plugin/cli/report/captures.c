/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "captures.h"

#include "printable.h"

#include <string.h>

/* A capture that begins no later than this after another ended goes on where that ended: dumpcap's ring
 * buffers leave no gap, but the first message may come somewhat later. */
static const gint64 gap = 2 * G_USEC_PER_SEC;

static void clear(gpointer data) {
    capture_t *capture = data;
    g_free(capture->name);
    g_free(capture->error);
}

captures_t captures_new(void) {
    captures_t captures = {g_array_new(FALSE, TRUE, sizeof(capture_t))};
    g_array_set_clear_func(captures.list, clear);
    return captures;
}

void captures_free(captures_t *captures) {
    g_array_free(captures->list, TRUE);
}

/* To be freed. */
static char *shown(const char *text) {
    size_t size = 4 * strlen(text) + 1; /* each byte as \xHH */
    char *to = g_malloc(size);
    printable((span_t){text, strlen(text)}, to, size);
    return to;
}

guint captures_add(captures_t *captures, const char *name) {
    capture_t capture = {.name = shown(name)};
    g_array_append_val(captures->list, capture);
    return captures->list->len - 1;
}

capture_t *captures_get(const captures_t *captures, guint number) {
    return &g_array_index(captures->list, capture_t, number);
}

void captures_fail(captures_t *captures, guint number, const char *error) {
    capture_t *capture = captures_get(captures, number);
    g_free(capture->error);
    capture->error = shown(error);
}

void captures_count(captures_t *captures, guint number, gint64 time) {
    capture_t *capture = captures_get(captures, number);
    if (capture->messages == 0 || time < capture->start) capture->start = time;
    if (capture->messages == 0 || time > capture->end) capture->end = time;
    capture->messages++;
}

static gint by_start(gconstpointer a, gconstpointer b) {
    const capture_t *one = *(capture_t *const *)a, *other = *(capture_t *const *)b;
    return one->start < other->start ? -1 : one->start > other->start;
}

void captures_complete(captures_t *captures) {
    GPtrArray *sorted = g_ptr_array_new();
    for (guint i = 0; i < captures->list->len; i++)
        if (captures_get(captures, i)->messages > 0)
            g_ptr_array_add(sorted, captures_get(captures, i));
    g_ptr_array_sort(sorted, by_start);
    for (guint first = 0, next; first < sorted->len; first = next) {
        gint64 until = ((capture_t *)g_ptr_array_index(sorted, first))->end;
        for (next = first + 1; next < sorted->len; next++) {
            const capture_t *capture = g_ptr_array_index(sorted, next);
            if (capture->start > until + gap) break;
            until = MAX(until, capture->end);
        }
        for (guint i = first; i < next; i++)
            ((capture_t *)g_ptr_array_index(sorted, i))->known_until = until;
    }
    g_ptr_array_free(sorted, TRUE);
}

bool captures_overlap(const captures_t *captures, guint a, guint b) {
    const capture_t *one = captures_get(captures, a), *other = captures_get(captures, b);
    return one->start < other->end && other->start < one->end;
}

bool captures_range(const captures_t *captures, gint64 *start, gint64 *end) {
    bool any = false;
    for (guint i = 0; i < captures->list->len; i++) {
        const capture_t *capture = captures_get(captures, i);
        if (capture->messages == 0) continue;
        *start = any ? MIN(*start, capture->start) : capture->start;
        *end = any ? MAX(*end, capture->end) : capture->end;
        any = true;
    }
    return any;
}
