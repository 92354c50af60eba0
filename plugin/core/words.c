/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "words.h"

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

char *words_fill(const words_t *words, const char *name, const char *placeholder,
                 const char *value) {
    char *mark = g_strdup_printf("{%s}", placeholder);
    GString *text = g_string_new(NULL);
    const char *at = words_get(words, name), *next;
    for (; (next = strstr(at, mark)); at = next + strlen(mark)) {
        g_string_append_len(text, at, next - at);
        g_string_append(text, value);
    }
    g_string_append(text, at);
    g_free(mark);
    return g_string_free(text, FALSE);
}
