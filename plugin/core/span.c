/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "span.h"

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
