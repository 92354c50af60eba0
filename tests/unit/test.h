/* test.h - what every unit test includes: cmocka, and the helpers that two of them share.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TEST_H
#define SIP_EXPLAIN_TEST_H

#include "span.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Fails unless the span holds exactly that text. */
#define assert_span(span, text)                                   \
    do {                                                          \
        span_t got_ = (span);                                     \
        char *copy_ = calloc(1, got_.length + 1);                 \
        if (got_.length > 0) memcpy(copy_, got_.at, got_.length); \
        assert_string_equal(copy_, text);                         \
        free(copy_);                                              \
    } while (0)

/* The bytes of a string on the heap, exactly as long as they are, so that a sanitizer sees each
 * read past their end. Free it. */
static inline char *exact_copy(const char *bytes, size_t length) {
    char *copy = malloc(length ? length : 1);
    if (length > 0) memcpy(copy, bytes, length);
    return copy;
}

#endif
