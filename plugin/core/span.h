/* span.h - a piece of somebody else's bytes.
 *
 * A span borrows: it lives as long as the bytes it points into, is not
 * terminated by NUL, and may hold any byte. An absent value is SPAN_NONE
 * (at == NULL), an empty one has a length of 0.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SPAN_H
#define SIP_EXPLAIN_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *at;
    size_t length;
} span_t;

#define SPAN_NONE ((span_t){NULL, 0})
#define SPAN(literal) ((span_t){(literal), sizeof(literal) - 1})

/* The part of s from index from to before index to; both are cut to s. */
static inline span_t span_slice(span_t s, size_t from, size_t to) {
    if (to > s.length) to = s.length;
    if (from > to) from = to;
    return s.at ? (span_t){s.at + from, to - from} : SPAN_NONE;
}

static inline bool span_is_lws(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* s without spaces, tabs and line ends at both ends (LWS, RFC 3261 section 25.1). */
static inline span_t span_trim(span_t s) {
    while (s.length > 0 && span_is_lws(s.at[0])) s = (span_t){s.at + 1, s.length - 1};
    while (s.length > 0 && span_is_lws(s.at[s.length - 1])) s.length--;
    return s;
}

/* Index of the first c in s, or s.length. */
static inline size_t span_find(span_t s, char c) {
    const char *hit = s.length > 0 ? memchr(s.at, c, s.length) : NULL;
    return hit ? (size_t)(hit - s.at) : s.length;
}

/* Index of the first c in s outside double quotes and angle brackets, or s.length;
 * a backslash inside quotes escapes one byte. */
size_t span_find_unquoted(span_t s, char c);

/* Whether two bytes are one letter in its two cases. */
static inline bool span_is_other_case(char a, char b) {
    return (a ^ b) == 0x20 && (a | 0x20) >= 'a' && (a | 0x20) <= 'z';
}

/* Whether s begins with prefix, ignoring ASCII case, as RFC 3261 section 7.3.1 has it for names and
 * tokens. Where the prefix is a literal, the compiler makes it a few comparisons. */
static inline bool span_starts_nocase(span_t s, span_t prefix) {
    if (s.length < prefix.length) return false;
    for (size_t i = 0; i < prefix.length; i++)
        if (s.at[i] != prefix.at[i] && !span_is_other_case(s.at[i], prefix.at[i])) return false;
    return true;
}

/* Whether the two are the same, ignoring ASCII case. */
static inline bool span_equal_nocase(span_t a, span_t b) {
    return a.length == b.length && span_starts_nocase(a, b);
}

/* Takes the bytes into a hash. Where it begins with a number that nobody knows, nobody can make two
 * texts share one. */
uint64_t span_hash(uint64_t hash, span_t s);

#endif
