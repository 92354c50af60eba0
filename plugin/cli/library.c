/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "library.h"

#include "explain.h"
#include "language.h"
#include "screen.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

struct library {
    explainer_t *explainer;
    char *language;
    JsonNode *labels, *messages; /* name -> text */
    bool broken;                 /* a site file failed */
};

enum { ANSWER_DEPTH_MAX = 8 };

/* The members of answers in their documented order; what else there is, is for page.lua. */
static const char *const members[] = {
    "title",      "summary", "code",     "finding",     "phrase",  "class",    "description",
    "when",       "fix",     "severity", "reference",   "related", "custom",   "http",
    "q850",       "headers", "must",     "may",         "codes",   "symptoms", "causes",
    "checks",     "text",    "cards",    "differences", "which",   "question", "look",
    "learn_more", "label",   "url",
};

/* ---- asking ---- */

typedef struct {
    const library_t *library;
    const char *function;
    const char *const *texts;
    size_t count;
    JsonBuilder *builder;
    char *hint;
} question_t;

static void add_value(lua_State *L, JsonBuilder *builder, int depth);

static void add_list(lua_State *L, JsonBuilder *builder, int depth) {
    json_builder_begin_array(builder);
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
        add_value(L, builder, depth);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    json_builder_end_array(builder);
}

static void add_member(lua_State *L, JsonBuilder *builder, int depth, const char *name) {
    if (lua_getfield(L, -1, name) != LUA_TNIL) {
        json_builder_set_member_name(builder, name);
        add_value(L, builder, depth);
    }
    lua_pop(L, 1);
}

/* Every table is a list, but for one with members. Empty, it is a list. */
static void add_table(lua_State *L, JsonBuilder *builder, int depth) {
    if (depth > ANSWER_DEPTH_MAX) luaL_error(L, "present.lua: an answer is too deep");
    lua_pushnil(L);
    bool is_list = !lua_next(L, -2);
    if (!is_list) {
        is_list = lua_type(L, -2) == LUA_TNUMBER;
        lua_pop(L, 2);
    }
    if (is_list) {
        add_list(L, builder, depth);
        return;
    }
    json_builder_begin_object(builder);
    for (size_t i = 0; i < G_N_ELEMENTS(members); i++) add_member(L, builder, depth, members[i]);
    json_builder_end_object(builder);
}

/* Adds the value on top of the stack. Bytes that are no text become U+FFFD. */
static void add_value(lua_State *L, JsonBuilder *builder, int depth) {
    size_t length;
    switch (lua_type(L, -1)) {
    case LUA_TTABLE:
        luaL_checkstack(L, 4, NULL);
        add_table(L, builder, depth + 1);
        break;
    case LUA_TNUMBER: json_builder_add_int_value(builder, lua_tointeger(L, -1)); break;
    case LUA_TBOOLEAN: json_builder_add_boolean_value(builder, lua_toboolean(L, -1)); break;
    default: {
        const char *bytes = luaL_checklstring(L, -1, &length);
        char *text = g_utf8_make_valid(bytes, (gssize)length);
        json_builder_add_string_value(builder, text);
        g_free(text);
    }
    }
}

static void push_argument(lua_State *L, const char *text) {
    bool is_number = text && *text && strspn(text, "0123456789") == strlen(text);
    if (is_number) lua_pushinteger(L, (lua_Integer)g_ascii_strtoll(text, NULL, 10));
    else lua_pushstring(L, text); /* NULL is nil */
}

static int ask_protected(lua_State *L) {
    question_t *question = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.present", question->function);
    for (size_t i = 0; i < question->count; i++) push_argument(L, question->texts[i]);
    lua_pushstring(L, question->library->language);
    lua_call(L, (int)question->count + 1, 2);
    question->hint = g_strdup(luaL_optstring(L, -1, ""));
    lua_pop(L, 1);
    json_builder_begin_array(question->builder); /* it takes a single value only in a list */
    if (!lua_isnil(L, -1)) add_value(L, question->builder, 0);
    json_builder_end_array(question->builder);
    return 0;
}

void library_complain_of(GError *error) {
    char *end = strstr(error->message, "\nstack traceback:");
    if (end) *end = '\0';
    screen_complain("%s", error->message);
    g_error_free(error);
}

JsonNode *library_ask(const library_t *library, const char *function, const char *const *texts,
                      size_t count, char **hint) {
    question_t question = {library, function, texts, count, json_builder_new(), NULL};
    GError *error = NULL;
    JsonNode *answer = NULL;
    if (lua_host_run(explainer_host(library->explainer), LUA_LIMITS_LOADING, ask_protected,
                     &question, &error)) {
        JsonNode *root = json_builder_get_root(question.builder);
        JsonArray *answers = json_node_get_array(root);
        if (json_array_get_length(answers) > 0) answer = json_array_dup_element(answers, 0);
        json_node_unref(root);
    } else {
        library_complain_of(error);
    }
    g_object_unref(question.builder);
    if (hint) *hint = question.hint;
    else g_free(question.hint);
    return answer;
}

/* ---- headings ---- */

typedef struct {
    const library_t *library;
    const char *function;
    JsonObject *words;
} words_t;

/* Takes all words that the function gives, not only what an answer may have. */
static int read_words(lua_State *L) {
    words_t *read = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.present", read->function);
    lua_pushstring(L, read->library->language);
    lua_call(L, 1, 1);
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING)
            json_object_set_string_member(read->words, lua_tostring(L, -2), lua_tostring(L, -1));
    return 0;
}

JsonNode *library_words(const library_t *library, const char *function) {
    words_t read = {library, function, json_object_new()};
    GError *error = NULL;
    if (!lua_host_run(explainer_host(library->explainer), LUA_LIMITS_LOADING, read_words, &read,
                      &error)) {
        library_complain_of(error);
        json_object_unref(read.words);
        return NULL;
    }
    JsonNode *words = json_node_new(JSON_NODE_OBJECT);
    json_node_take_object(words, read.words);
    return words;
}

lua_host_t *library_host(const library_t *library) {
    return explainer_host(library->explainer);
}

const char *library_language(const library_t *library) {
    return library->language;
}

static const char *word(JsonNode *words, const char *name) {
    return json_object_get_string_member_with_default(json_node_get_object(words), name, name);
}

const char *library_label(const library_t *library, const char *name) {
    return word(library->labels, name);
}

const char *library_message(const library_t *library, const char *name) {
    return word(library->messages, name);
}

static char *list_languages(const library_t *library) {
    GString *names = g_string_new(NULL);
    JsonNode *answer = library_ask(library, "languages", NULL, 0, NULL);
    JsonArray *languages = answer ? json_node_get_array(answer) : NULL;
    for (guint i = 0; languages && i < json_array_get_length(languages); i++)
        g_string_append_printf(names, "%s%s", i > 0 ? ", " : "",
                               json_array_get_string_element(languages, i));
    json_node_unref(answer);
    return g_string_free(names, FALSE);
}

void library_complain(const library_t *library, const char *message, const char *name) {
    GString *text = g_string_new(library_message(library, message));
    if (strstr(text->str, "{languages}")) {
        char *languages = list_languages(library);
        g_string_replace(text, "{languages}", languages, 1);
        g_free(languages);
    }
    g_string_replace(text, "{name}", name, 0);
    screen_complain("%s", text->str);
    g_string_free(text, TRUE);
}

/* ---- opening ---- */

static int compare_paths(gconstpointer a, gconstpointer b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds the file, or the .lua files of the folder in the order of their names. */
static void add_rules(GPtrArray *files, const char *path) {
    GDir *folder = g_dir_open(path, 0, NULL);
    if (!folder) {
        g_ptr_array_add(files, g_strdup(path)); /* what is wrong with it, its loading tells */
        return;
    }
    GPtrArray *found = g_ptr_array_new();
    for (const char *name; (name = g_dir_read_name(folder));)
        if (g_str_has_suffix(name, ".lua") && name[0] != '.')
            g_ptr_array_add(found, g_build_filename(path, name, NULL));
    g_dir_close(folder);
    g_ptr_array_sort(found, compare_paths);
    g_ptr_array_extend_and_steal(files, found);
}

char **library_site_files(char *const *rules) {
    GPtrArray *files = g_ptr_array_new();
    for (; rules && *rules; rules++) add_rules(files, *rules);
    g_ptr_array_add(files, NULL);
    return (char **)g_ptr_array_free(files, FALSE);
}

static void report(const char *message, const char *traceback, void *data) {
    library_t *library = data;
    (void)traceback;
    library->broken = true;
    screen_complain("%s", message);
}

/* Whether there are texts in the language that was asked for. */
static bool check_language(library_t *library, const arguments_t *arguments) {
    if (!arguments->language || strcmp(arguments->language, "auto") == 0) return true;
    /* What language_choose does not take for a language, it makes English. */
    size_t length = strcspn(arguments->language, "_.@-");
    bool known = length == strlen(library->language) &&
                 g_ascii_strncasecmp(arguments->language, library->language, length) == 0;
    JsonNode *answer = known ? library_ask(library, "speaks", NULL, 0, NULL) : NULL;
    known = answer && json_node_get_boolean(answer);
    if (answer) json_node_unref(answer);
    if (!known) library_complain(library, "no_language", arguments->language);
    return known;
}

library_t *library_open(const arguments_t *arguments, int *status) {
    library_t *library = g_new0(library_t, 1);
    GError *error = NULL;
    library->language = language_choose(arguments->language, NULL);
    char **files = library_site_files(arguments->rules);
    explain_options_t options = {
        .language = library->language,
        .files = (const char *const *)files,
        .rule_limits = LUA_LIMITS_RULE,
        .problem = report,
        .data = library,
    };
    library->explainer = explainer_new(&options, &error);
    if (!library->explainer) library_complain_of(error);
    library->labels = library->explainer ? library_words(library, "labels") : NULL;
    library->messages = library->labels ? library_words(library, "messages") : NULL;
    g_strfreev(files);
    *status = library->messages ? EXIT_USAGE : EXIT_FAILED;
    if (library->messages && check_language(library, arguments)) return library;
    library_free(library);
    return NULL;
}

void library_complain_early(const char *language, const char *message, const char *name) {
    const arguments_t arguments = {.language = (char *)(uintptr_t)language};
    int status;
    library_t *library = library_open(&arguments, &status);
    if (library) library_complain(library, message, name);
    library_free(library);
}

void library_free(library_t *library) {
    if (!library) return;
    explainer_free(library->explainer);
    g_clear_pointer(&library->labels, json_node_unref);
    g_clear_pointer(&library->messages, json_node_unref);
    g_free(library->language);
    g_free(library);
}

bool library_whole(const library_t *library) {
    return !library->broken;
}

/* ---- JSON ---- */

void library_print_json(JsonNode *answer) {
    JsonGenerator *generator = json_generator_new();
    json_generator_set_pretty(generator, TRUE);
    json_generator_set_root(generator, answer);
    char *text = json_generator_to_data(generator, NULL);
    puts(text);
    g_free(text);
    g_object_unref(generator);
}
