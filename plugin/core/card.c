/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "card.h"

#include <lauxlib.h>
#include <string.h>

struct card_table {
    lua_host_t *host;
    char *language;
    GStringChunk *strings;
    card_labels_t labels;
    GPtrArray *cards;                       /* owns them all */
    GPtrArray *texts;                       /* likewise their long texts */
    const card_t *by_code[CARD_CODE_COUNT]; /* NULL: not looked up yet */
};

/* The string in field `key` of the table on top of the stack, kept in `table`; NULL where
 * the field is nil. */
static const char *keep_string(lua_State *L, card_table_t *table, const char *key) {
    lua_getfield(L, -1, key);
    const char *text = luaL_optstring(L, -1, NULL);
    const char *kept = text ? g_string_chunk_insert_const(table->strings, text) : NULL;
    lua_pop(L, 1);
    return kept;
}

static const char *need_string(lua_State *L, card_table_t *table, const char *key) {
    const char *text = keep_string(L, table, key);
    return text ? text : (luaL_error(L, "the compiled table lacks '%s'", key), "");
}

static const wrapped_t *need_text(lua_State *L, card_table_t *table, const char *key) {
    wrapped_t *text = wrapped_new(need_string(L, table, key), CARD_COLUMNS, "");
    g_ptr_array_add(table->texts, text);
    return text;
}

static void keep_related(lua_State *L, card_table_t *table, card_t *card) {
    if (lua_getfield(L, -1, "related") == LUA_TTABLE)
        for (lua_Integer i = 1; card->related_count < CARD_RELATED_MAX; i++) {
            bool more = lua_rawgeti(L, -1, i) == LUA_TNUMBER;
            if (more) card->related[card->related_count++] = (uint16_t)lua_tointeger(L, -1);
            lua_pop(L, 1);
            if (!more) break;
        }
    lua_pop(L, 1);
    if (card->related_count == 0) return;
    GString *list = g_string_new(NULL); /* after what may raise an error of Lua */
    for (size_t i = 0; i < card->related_count; i++)
        g_string_append_printf(list, i > 0 ? ", %03u" : "%03u", card->related[i]);
    card->related_list = g_string_chunk_insert_len(table->strings, list->str, (gssize)list->len);
    g_string_free(list, TRUE);
}

static void keep_must(lua_State *L, card_table_t *table, card_t *card) {
    int top = lua_gettop(L);
    if (lua_getfield(L, -1, "headers") != LUA_TTABLE) lua_newtable(L);
    if (lua_getfield(L, -1, "must") != LUA_TTABLE) lua_newtable(L);
    for (lua_Integer i = 1; card->must_count < CARD_MUST_MAX; i++) {
        bool more = lua_rawgeti(L, -1, i) == LUA_TSTRING;
        if (more)
            card->must[card->must_count++] =
                g_string_chunk_insert_const(table->strings, lua_tostring(L, -1));
        lua_pop(L, 1);
        if (!more) break;
    }
    lua_settop(L, top);
}

/* Fills in the card in the Lua table on top of the stack. */
static void keep_card(lua_State *L, card_table_t *table, card_t *card) {
    luaL_checktype(L, -1, LUA_TTABLE);
    const char *severity = need_string(L, table, "severity");
    if (!severity_from_name(severity, &card->severity))
        luaL_error(L, "unknown severity '%s'", severity);
    card->phrase = keep_string(L, table, "phrase");
    card->class_name = need_string(L, table, "class");
    card->summary = need_string(L, table, "summary");
    card->description = need_text(L, table, "description");
    card->when = need_text(L, table, "when");
    card->fix = need_text(L, table, "fix");
    card->reference = need_string(L, table, "reference");
    card->custom = keep_string(L, table, "custom");
    lua_getfield(L, -1, "obsolete");
    card->obsolete = lua_toboolean(L, -1);
    lua_pop(L, 1);
    keep_related(L, table, card);
    keep_must(L, table, card);
}

static void keep_labels(lua_State *L, card_table_t *table) {
    luaL_checktype(L, -1, LUA_TTABLE);
    table->labels = (card_labels_t){
        .colon = need_string(L, table, "colon_in_tree"),
        .code = need_string(L, table, "code"),
        .class_name = need_string(L, table, "class"),
        .severity = need_string(L, table, "severity"),
        .description = need_string(L, table, "description"),
        .when = need_string(L, table, "when"),
        .fix = need_string(L, table, "fix"),
        .reference = need_string(L, table, "reference"),
        .related = need_string(L, table, "related"),
        .custom = need_string(L, table, "custom"),
        .finding = need_string(L, table, "finding"),
        .finding_frame = need_string(L, table, "finding_frame"),
        .request_frame = need_string(L, table, "request_frame"),
        .time = need_string(L, table, "time"),
        .compare = need_string(L, table, "compare"),
        .compare_frame = need_string(L, table, "compare_frame"),
    };
}

static int fill_labels(lua_State *L) {
    card_table_t *table = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.table", "labels");
    lua_pushstring(L, table->language);
    lua_call(L, 1, 1);
    keep_labels(L, table);
    return 0;
}

card_table_t *card_table_new(lua_host_t *host, const char *language, GError **error) {
    card_table_t *table = g_new0(card_table_t, 1);
    table->host = host;
    table->language = g_strdup(language);
    table->strings = g_string_chunk_new(16 * 1024);
    table->cards = g_ptr_array_new_with_free_func(g_free);
    table->texts = g_ptr_array_new_with_free_func(g_free);
    if (lua_host_run(host, LUA_LIMITS_LOADING, fill_labels, table, error)) return table;
    card_table_free(table);
    return NULL;
}

void card_table_free(card_table_t *table) {
    if (!table) return;
    g_ptr_array_free(table->cards, TRUE);
    g_ptr_array_free(table->texts, TRUE);
    g_string_chunk_free(table->strings);
    g_free(table->language);
    g_free(table);
}

typedef struct {
    card_table_t *table;
    card_t *card;
    uint16_t code;
} filling_t;

static int fill_card(lua_State *L) {
    const filling_t *filling = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.table", "card");
    lua_pushinteger(L, filling->code);
    lua_pushstring(L, filling->table->language);
    lua_call(L, 2, 1);
    keep_card(L, filling->table, filling->card);
    return 0;
}

const card_t *card_table_find(card_table_t *table, uint16_t code) {
    if (code >= CARD_CODE_COUNT) code = 0;
    if (table->by_code[code]) return table->by_code[code];
    static const wrapped_t nothing = {"", {NULL}};
    card_t *card = g_new0(card_t, 1);
    *card = (card_t){.severity = SEVERITY_WARN,
                     .class_name = "",
                     .summary = "",
                     .reference = "",
                     .description = &nothing,
                     .when = &nothing,
                     .fix = &nothing};
    filling_t filling = {table, card, code};
    GError *error = NULL;
    if (!lua_host_run(table->host, LUA_LIMITS_LOADING, fill_card, &filling, &error)) {
        g_warning("sip_explain: %s", error->message); /* all was checked: no memory is left */
        g_error_free(error);
    }
    g_ptr_array_add(table->cards, card);
    table->by_code[code] = card;
    return card;
}

const card_labels_t *card_table_labels(const card_table_t *table) {
    return &table->labels;
}
