/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "value.h"

#include "printable.h"

static const char *text_of(span_t value, size_t size, wmem_allocator_t *pool) {
    char unfolded[4 * VALUE_LONG_SIZE], text[VALUE_LONG_SIZE];
    size_t length = sip_unfold(span_trim(value), unfolded, sizeof unfolded);
    if (length == 0) return NULL;
    printable((span_t){unfolded, length}, text, size);
    return wmem_strdup(pool, text);
}

const char *value_text(span_t value, wmem_allocator_t *pool) {
    return text_of(value, VALUE_SIZE, pool);
}

const char *value_long_text(span_t value, wmem_allocator_t *pool) {
    return text_of(value, VALUE_LONG_SIZE, pool);
}

const char *value_agent(message_t *message, wmem_allocator_t *pool) {
    const span_t headers[] = {SPAN("Server"), SPAN("User-Agent")};
    for (size_t i = 0; i < G_N_ELEMENTS(headers); i++) {
        const char *name = value_text(message_header_named(message, headers[i], 0), pool);
        if (name) return name;
    }
    return NULL;
}
