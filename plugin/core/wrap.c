/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "wrap.h"

#include <glib.h>

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
