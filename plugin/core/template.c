/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "template.h"

#include "printable.h"

#include <lauxlib.h>
#include <string.h>

enum {
    DEPTH_MAX = 4,        /* of lists in lists */
    LENGTH_MAX = 8 * 1024 /* bytes of a filled text: no screen shows more */
};

/* text, name, text, name, ... text: every other part is a name. Each ends with NUL. */
struct template {
    GPtrArray *parts;
};

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The length of the name in "{name}", 0 where none stands there. */
static size_t name_length(const char *open) {
    size_t length = 0;
    while (g_ascii_isalnum(open[1 + length]) || open[1 + length] == '_') length++;
    return open[1 + length] == '}' ? length : 0;
}

static void append_folded(GString *text, char c) {
    if (!is_space(c)) g_string_append_c(text, c);
    else if (text->len > 0 && text->str[text->len - 1] != ' ') g_string_append_c(text, ' ');
}

template_t *template_new(const char *text) {
    template_t *template = g_new(template_t, 1);
    template->parts = g_ptr_array_new_with_free_func(g_free);
    char *trimmed = g_strstrip(g_strdup(text));
    GString *part = g_string_new(NULL);
    for (const char *at = trimmed; *at; at++) {
        size_t length = *at == '{' ? name_length(at) : 0;
        if (length == 0) {
            if (part->len == 0 && template->parts->len > 0 && is_space(*at)) {
                g_string_append_c(part, ' ');
                continue;
            }
            append_folded(part, *at);
            if (at[0] == '{' && at[1] == '{') at++;
            continue;
        }
        g_ptr_array_add(template->parts, g_strdup(part->str));
        g_ptr_array_add(template->parts, g_strndup(at + 1, length));
        g_string_truncate(part, 0);
        at += length + 1;
    }
    g_ptr_array_add(template->parts, g_string_free(part, FALSE));
    g_free(trimmed);
    return template;
}

void template_free(template_t *template) {
    if (!template) return;
    g_ptr_array_free(template->parts, TRUE);
    g_free(template);
}

static void append_printable(GString *out, span_t text) {
    size_t length = out->len, size = text.length * 4 + 1; /* a byte becomes four at most */
    g_string_set_size(out, length + size);
    g_string_set_size(out, length + printable(text, out->str + length, size));
}

static void append_integer(GString *out, lua_Integer number) {
    char digits[24], *at = digits + sizeof digits;
    lua_Unsigned rest = number < 0 ? -(lua_Unsigned)number : (lua_Unsigned)number;
    do *--at = (char)('0' + rest % 10);
    while ((rest /= 10) > 0);
    if (number < 0) *--at = '-';
    g_string_append_len(out, at, digits + sizeof digits - at);
}

/* The value on top of the stack. */
static void append_value(lua_State *L, GString *out, int depth) {
    span_t text;
    switch (lua_type(L, -1)) {
    case LUA_TNIL: g_string_append_c(out, '?'); return;
    case LUA_TTABLE:
        if (depth == DEPTH_MAX) {
            g_string_append(out, "...");
            return;
        }
        luaL_checkstack(L, 3, NULL);
        for (lua_Integer i = 1; lua_geti(L, -1, i) != LUA_TNIL && out->len < LENGTH_MAX; i++) {
            if (i > 1) g_string_append(out, ", ");
            append_value(L, out, depth + 1);
            lua_pop(L, 1);
        }
        lua_pop(L, 1);
        return;
    case LUA_TNUMBER: {
        lua_Integer whole;
        lua_Number number = lua_tonumber(L, -1);
        if (lua_isinteger(L, -1)) whole = lua_tointeger(L, -1);
        else if (!lua_numbertointeger(number, &whole) || (lua_Number)whole != number) break;
        append_integer(out, whole);
        return;
    }
    case LUA_TSTRING:
        text.at = lua_tolstring(L, -1, &text.length);
        append_printable(out, span_slice(text, 0, LENGTH_MAX));
        return;
    default: break;
    }
    text.at = luaL_tolstring(L, -1, &text.length);
    append_printable(out, span_slice(text, 0, LENGTH_MAX));
    lua_pop(L, 1);
}

void template_fill(const template_t *template, lua_State *L, int values, GString *out) {
    for (guint i = 0; i < template->parts->len; i++) {
        const char *part = g_ptr_array_index(template->parts, i);
        if (i % 2 == 0) {
            g_string_append(out, part);
            continue;
        }
        lua_getfield(L, values, part);
        append_value(L, out, 0);
        lua_pop(L, 1);
    }
}
