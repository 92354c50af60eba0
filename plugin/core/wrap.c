/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "wrap.h"

#include <glib.h>
#include <string.h>

static size_t columns_of(gunichar c) {
    if (c < 0x300) return 1; /* Latin, without combining characters */
    if (g_unichar_iszerowidth(c)) return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

/* Where a line of ASCII ends: at its last space, or at the width; 0 where it is not all ASCII. */
static size_t end_of_ascii(span_t text, size_t columns) {
    size_t end = text.length, space = 0;
    for (size_t at = 0; at < text.length && at <= columns; at++) {
        if ((unsigned char)text.at[at] >= 0x80) return 0;
        if (text.at[at] == ' ') space = at;
        if (at == columns) end = space > 0 ? space : at;
    }
    return end;
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
        if (count == 0) memcpy(at, bullet, indent);
        else memset(at, ' ', indent);
        at += indent;
        put(&at, line);
    }
    wrapped->lines[count] = NULL;
    return wrapped;
}
