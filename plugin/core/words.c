/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "words.h"

#include <stdarg.h>
#include <string.h>

struct words {
    GHashTable *by_name; /* char * -> char * */
};

typedef struct {
    GHashTable *by_name;
    const char *part, *language;
} reading_t;

static int read_words(lua_State *L) {
    const reading_t *reading = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.table", "words");
    lua_pushstring(L, reading->part);
    lua_pushstring(L, reading->language);
    lua_call(L, 2, 1);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING)
            g_hash_table_replace(reading->by_name, g_strdup(lua_tostring(L, -2)),
                                 g_strdup(lua_tostring(L, -1)));
    return 0;
}

words_t *words_new(lua_host_t *host, const char *part, const char *language, GError **error) {
    words_t *words = g_new(words_t, 1);
    words->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    reading_t reading = {words->by_name, part, language};
    if (lua_host_run(host, LUA_LIMITS_LOADING, read_words, &reading, error)) return words;
    words_free(words);
    return NULL;
}

void words_free(words_t *words) {
    if (!words) return;
    g_hash_table_destroy(words->by_name);
    g_free(words);
}

const char *words_get(const words_t *words, const char *name) {
    const char *word = words ? (const char *)g_hash_table_lookup(words->by_name, name) : NULL;
    return word ? word : name;
}

/* The value of the placeholder of that name and length; NULL where none was given. */
static const char *find_value(const char *name, size_t length, va_list pairs) {
    va_list rest;
    const char *found = NULL;
    va_copy(rest, pairs);
    for (const char *key; !found && (key = va_arg(rest, const char *));) {
        const char *value = va_arg(rest, const char *);
        if (strlen(key) == length && strncmp(key, name, length) == 0) found = value;
    }
    va_end(rest);
    return found;
}

char *words_fill(const words_t *words, const char *name, ...) {
    GString *text = g_string_new(NULL);
    va_list pairs;
    va_start(pairs, name);
    for (const char *at = words_get(words, name); *at;) {
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        const char *value = end ? find_value(at + 1, (size_t)(end - at) - 1, pairs) : NULL;
        if (value) g_string_append(text, value);
        else g_string_append_c(text, *at);
        at = value ? end + 1 : at + 1;
    }
    va_end(pairs);
    return g_string_free(text, FALSE);
}
