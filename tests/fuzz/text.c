/* What a screen is given. The first byte is the width.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "printable.h"
#include "wrap.h"

#include "fuzz.h"

static size_t columns_of(span_t line) {
    size_t columns = 0;
    for (const char *at = line.at; at < line.at + line.length; at = g_utf8_next_char(at)) {
        gunichar c = g_utf8_get_char(at);
        if (!g_unichar_iszerowidth(c)) columns += g_unichar_iswide(c) ? 2 : 1;
    }
    return columns;
}

static void check_wrapped(span_t text, size_t columns) {
    span_t rest = text, line;
    for (size_t left = rest.length + 1; wrap_next(&rest, columns, &line); left = rest.length) {
        HOLDS(is_within(line, text) && is_within(rest, text) && rest.length < left);
        HOLDS(line.length > 0 && is_utf8(line) && is_utf8(rest));
        HOLDS(columns_of(line) <= MAX(columns, 2)); /* a wide character is not broken */
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 1) return 0;
    span_t bytes = {(const char *)data + 1, size - 1};
    size_t columns = 1 + data[0] % 100, wanted = bytes.length * 4 + 1;
    for (size_t room = 1; room <= wanted; room = room < 40 ? room + 1 : room * 3) {
        char *to = malloc(room);
        size_t length = printable(bytes, to, room);
        HOLDS(length < room && strlen(to) == length && is_line(to));
        free(to);
    }
    char *whole = malloc(wanted);
    size_t length = printable(bytes, whole, wanted);
    check_wrapped((span_t){whole, length}, columns);
    free(whole);
    return 0;
}
