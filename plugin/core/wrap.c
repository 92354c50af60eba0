/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "wrap.h"

#include <glib.h>

static size_t columns_of(gunichar c) {
    if (g_unichar_iszerowidth(c)) return 0;
    return g_unichar_iswide(c) ? 2 : 1;
}

bool wrap_next(span_t *text, size_t columns, span_t *line) {
    *text = span_trim(*text);
    if (text->length == 0) return false;
    size_t used = 0, at = 0, space = 0;
    while (at < text->length) {
        gunichar c = g_utf8_get_char(text->at + at);
        if (c == ' ') space = at;
        used += columns_of(c);
        if (used > columns && at > 0 && c != ' ') break;
        at = (size_t)(g_utf8_next_char(text->at + at) - text->at);
    }
    size_t end = at < text->length && space > 0 ? space : at;
    *line = span_trim(span_slice(*text, 0, end));
    *text = span_slice(*text, end, text->length);
    return true;
}
