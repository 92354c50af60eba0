/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "span.h"

size_t span_find_unquoted(span_t s, char c) {
    bool quoted = false, bracketed = false;
    if (span_find(s, c) == s.length) return s.length;
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

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

static uint64_t word_at(const char *at) {
    uint64_t word;
    memcpy(&word, at, sizeof word);
    return word;
}

/* What is left of a text whose words before were taken: less than eight bytes. */
static uint64_t last_word(span_t s, size_t whole) {
    uint64_t word = 0;
    if (whole > 0) return word_at(s.at + s.length - 8); /* some of it was taken before: no matter */
    for (size_t i = 0; i < s.length; i++) word = word << 8 | (uint8_t)s.at[i];
    return word;
}

uint64_t span_hash(uint64_t hash, span_t s) {
    size_t at = 0;
    if (s.length >= 64) { /* four chains that do not wait for each other */
        uint64_t a = ~hash, b = hash << 1 | 1, c = ~b;
        for (; at + 32 <= s.length; at += 32) {
            hash = mix(hash, word_at(s.at + at));
            a = mix(a, word_at(s.at + at + 8));
            b = mix(b, word_at(s.at + at + 16));
            c = mix(c, word_at(s.at + at + 24));
        }
        hash = mix(mix(mix(hash, a), b), c);
    }
    for (; at + 8 <= s.length; at += 8) hash = mix(hash, word_at(s.at + at));
    return mix(mix(hash, last_word(s, at)), s.length + 1);
}
