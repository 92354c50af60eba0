/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "span.h"

#include <string.h>

span_t span_slice(span_t s, size_t from, size_t to) {
    if (to > s.length) to = s.length;
    if (from > to) from = to;
    return (span_t){s.at ? s.at + from : NULL, to - from};
}

static bool is_lws(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

span_t span_trim(span_t s) {
    while (s.length > 0 && is_lws(s.at[0])) s = span_slice(s, 1, s.length);
    while (s.length > 0 && is_lws(s.at[s.length - 1])) s.length--;
    return s;
}

size_t span_find(span_t s, char c) {
    const char *hit = s.length > 0 ? memchr(s.at, c, s.length) : NULL;
    return hit ? (size_t)(hit - s.at) : s.length;
}

size_t span_find_unquoted(span_t s, char c) {
    bool quoted = false, bracketed = false;
    for (size_t i = 0; i < s.length; i++) {
        char at = s.at[i];
        if (quoted) {
            if (at == '\\') i++;
            else if (at == '"') quoted = false;
        } else if (!bracketed && at == c) {
            return i;
        } else if (at == '"') {
            quoted = true;
        } else if (at == '<') {
            bracketed = true;
        } else if (at == '>') {
            bracketed = false;
        }
    }
    return s.length;
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool span_starts_nocase(span_t s, span_t prefix) {
    if (s.length < prefix.length) return false;
    for (size_t i = 0; i < prefix.length; i++)
        if (lower(s.at[i]) != lower(prefix.at[i])) return false;
    return true;
}

bool span_equal_nocase(span_t a, span_t b) {
    return a.length == b.length && span_starts_nocase(a, b);
}
