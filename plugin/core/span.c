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
    if (a.length != b.length) return false;
    return a.length == 0 || memcmp(a.at, b.at, a.length) == 0 || span_starts_nocase(a, b);
}

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

uint64_t span_hash(uint64_t hash, span_t s) {
    uint64_t other = ~hash, words[4]; /* two chains that do not wait for each other */
    bool is_long = s.length >= 32;
    for (; s.length >= 32; s = (span_t){s.at + 32, s.length - 32}) {
        memcpy(words, s.at, 32);
        hash = mix(mix(hash, words[0]), words[1]);
        other = mix(mix(other, words[2]), words[3]);
    }
    if (is_long) hash = mix(hash, other);
    while (s.length >= 8) {
        uint64_t word;
        memcpy(&word, s.at, 8);
        hash = mix(hash, word);
        s = (span_t){s.at + 8, s.length - 8};
    }
    uint64_t word = 0;
    if (s.length > 0) memcpy(&word, s.at, s.length);
    return mix(mix(hash, word), s.length + 1);
}
