/* fuzz.h - what every fuzz target includes: what must hold, and how an input is taken apart.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_FUZZ_H
#define SIP_EXPLAIN_FUZZ_H

#include "captured.h"

#include <glib.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the run, and keeps the input, where the condition does not hold. */
#define HOLDS(condition)                                                               \
    do {                                                                               \
        if (condition) break;                                                          \
        fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
        abort();                                                                       \
    } while (0)

/* Slices would hide from AddressSanitizer what is used after it was given back. */
__attribute__((constructor)) static inline void use_malloc_for_slices(void) {
    g_setenv("G_SLICE", "always-malloc", TRUE);
}

/* Whether a span is absent, or all of it lies in the other one. */
static inline bool is_within(span_t part, span_t whole) {
    if (!part.at) return part.length == 0;
    return part.at >= whole.at && part.length <= whole.length &&
           (size_t)(part.at - whole.at) <= whole.length - part.length;
}

static inline bool is_utf8(span_t text) {
    return g_utf8_validate_len(text.at ? text.at : "", text.length, NULL);
}

/* Whether it is what a screen may be given: UTF-8 on one line; NULL is nothing. */
static inline bool is_line(const char *text) {
    if (!text) return true;
    for (const char *at = text; *at; at++)
        if ((unsigned char)*at < ' ' || *at == 0x7f) return false;
    return is_utf8((span_t){text, strlen(text)});
}

/* Takes what stands before the first separator off the front of *rest. False at the end. */
static inline bool part_next(span_t *rest, char separator, span_t *part) {
    if (!rest->at) return false;
    size_t end = span_find(*rest, separator);
    *part = span_slice(*rest, 0, end);
    *rest = end < rest->length ? span_slice(*rest, end + 1, rest->length) : SPAN_NONE;
    return true;
}

/* A copy on the heap, exactly as long as it is. Free it. */
static inline char *exact_copy(span_t bytes) {
    char *copy = malloc(bytes.length ? bytes.length : 1);
    if (bytes.length > 0) memcpy(copy, bytes.at, bytes.length);
    return copy;
}

/* ---- a capture: messages with "~" between them, before each a letter for where it came from ---- */

static inline captured_t capture_begin(message_t *message) {
    return (captured_t){.message = message, .time = 1700000000 * CAPTURED_SECOND};
}

/* Takes the next message off the front of *rest and gives its bytes, to be freed when it was looked
 * at; NULL where nothing is left, or no message stands there. Of the letter (from A on) one bit each
 * says: in the same frame, the other way, over TCP; the others, after how many seconds. */
static inline char *capture_next(span_t *rest, captured_t *captured) {
    static const captured_path_t paths[] = {
        {"192.0.2.1", "198.51.100.2", "UDP", 5060, 5060},
        {"198.51.100.2", "192.0.2.1", "UDP", 5060, 5060},
        {"192.0.2.1", "198.51.100.2", "TCP", 40000, 5060},
        {"198.51.100.2", "192.0.2.1", "TCP", 5060, 40000},
    };
    span_t part;
    if (!part_next(rest, '~', &part) || part.length < 1) return NULL;
    unsigned letter = (unsigned char)part.at[0] - (unsigned)'A';
    if (!(letter & 1) || captured->frame == 0) captured->frame++;
    captured->time += (letter >> 3 & 7) * CAPTURED_SECOND;
    captured->path = paths[letter >> 1 & 3];
    part = span_slice(part, 1, part.length);
    char *copy = exact_copy(part);
    if (message_read(captured->message, (span_t){copy, part.length})) return copy;
    free(copy);
    return NULL;
}

#endif
