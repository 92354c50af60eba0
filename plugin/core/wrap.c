/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _GNU_SOURCE /* memrchr */
#include "wrap.h"

#include <glib.h>
#include <stdint.h>
#include <string.h>

static size_t columns_of(gunichar c) {
    if (c < 0x300) return 1; /* Latin, without combining characters */
    if (g_unichar_iszerowidth(c)) return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

static bool is_ascii(span_t text) {
    uint64_t all = 0, some;
    size_t at = 0;
    for (; at + sizeof some <= text.length; at += sizeof some) {
        memcpy(&some, text.at + at, sizeof some);
        all |= some;
    }
    for (; at < text.length; at++) all |= (unsigned char)text.at[at];
    return (all & UINT64_C(0x8080808080808080)) == 0;
}

/* Where a line of ASCII ends: at its last space, or at the width; 0 where it is not all ASCII. */
static size_t end_of_ascii(span_t text, size_t columns) {
    if (!is_ascii(span_slice(text, 0, columns + 1))) return 0;
    if (text.length <= columns) return text.length;
    const char *space = memrchr(text.at, ' ', columns + 1);
    return space && space > text.at ? (size_t)(space - text.at) : columns;
}

bool wrap_next(span_t *text, size_t columns, span_t *line) {
    *text = span_trim(*text);
    if (text->length == 0) return false;
    size_t end = end_of_ascii(*text, columns), used = 0, at = 0, space = 0;
    while (end == 0 && at < text->length) {
        gunichar c = g_utf8_get_char(text->at + at);
        if (c == ' ') space = at;
        used += columns_of(c);
        if (used > columns && at > 0 && c != ' ') break;
        at = (size_t)(g_utf8_next_char(text->at + at) - text->at);
    }
    if (end == 0) end = at < text->length && space > 0 ? space : at;
    *line = span_trim(span_slice(*text, 0, end));
    *text = span_slice(*text, end, text->length);
    return true;
}

/* Copies a string to *at, and moves *at behind it. */
static const char *put(char **at, span_t text) {
    const char *copy = memcpy(*at, text.at, text.length);
    (*at)[text.length] = '\0';
    *at += text.length + 1;
    return copy;
}

wrapped_t *wrapped_new(const char *text, size_t columns, const char *bullet) {
    const span_t whole = {text, strlen(text)};
    span_t rest = whole, line;
    size_t count = 0, size = whole.length + 1, indent = strlen(bullet);
    columns -= indent;
    for (; wrap_next(&rest, columns, &line); count++) size += indent + line.length + 1;
    size_t head = sizeof(wrapped_t) + (count + 1) * sizeof(char *);
    wrapped_t *wrapped = g_malloc(head + size);
    char *at = (char *)wrapped + head;
    wrapped->whole = put(&at, whole);
    rest = whole;
    for (count = 0; wrap_next(&rest, columns, &line); count++) {
        wrapped->lines[count] = at;
        for (size_t i = 0; i < indent; i++) *at++ = count == 0 ? bullet[i] : ' ';
        put(&at, line);
    }
    wrapped->lines[count] = NULL;
    return wrapped;
}
