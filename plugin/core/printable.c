/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "printable.h"

#include <glib.h>
#include <string.h>

static const char ellipsis[] = "...";

static bool is_plain(char c) {
    return c >= ' ' && c <= '~';
}

/* Length in bytes of the character at the start of s where a screen can show it as it is;
 * 0 where it must be escaped. */
static size_t shown_length(span_t s) {
    if (is_plain(s.at[0])) return 1;
    gunichar c = g_utf8_get_char_validated(s.at, (gssize)s.length);
    if (c == (gunichar)-1 || c == (gunichar)-2) return 0;
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE: return 0;
    default: return (size_t)g_unichar_to_utf8(c, NULL);
    }
}

size_t printable(span_t s, char *to, size_t size) {
    size_t length = 0, fits = 0; /* fits: where an ellipsis still has room */
    while (length < s.length && is_plain(s.at[length])) length++;
    if (length == s.length && length < size) { /* nothing to do, as with most */
        if (length > 0) memcpy(to, s.at, length);
        to[length] = '\0';
        return length;
    }
    length = 0;
    if (size == 0) return 0;
    while (s.length > 0) {
        size_t shown = shown_length(s);
        size_t wanted = shown > 0 ? shown : strlen("\\xHH");
        if (length + wanted >= size) {
            length = fits + sizeof ellipsis <= size ? fits : 0;
            length += g_strlcpy(to + length, ellipsis, size - length);
            return length < size ? length : size - 1;
        }
        if (shown > 0) memcpy(to + length, s.at, shown);
        else g_snprintf(to + length, (gulong)(size - length), "\\x%02x", (unsigned char)s.at[0]);
        length += wanted;
        if (length + sizeof ellipsis <= size) fits = length;
        s = span_slice(s, shown > 0 ? shown : 1, s.length);
    }
    to[length] = '\0';
    return length;
}
