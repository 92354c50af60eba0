/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "explain.h"

#include "printable.h"

#include <string.h>

struct explainer {
    lua_host_t *host;
    card_table_t *cards;
    rules_t *rules;
    GPtrArray *files;        /* char *, ends with NULL */
    GHashTable *comparisons; /* earlier * CARD_CODE_COUNT + later -> char ** */
    char *language;
    lua_limits_t rule_limits;
    explain_problem_t problem;
    void *data;
};

/* ---- loading ---- */

static void report(const explainer_t *explainer, const char *message) {
    if (!explainer->problem) return;
    const char *end = strstr(message, "\nstack traceback:");
    char *line = end ? g_strndup(message, (gsize)(end - message)) : g_strdup(message);
    explainer->problem(line, end ? end + 1 : NULL, explainer->data);
    g_free(line);
}

/* A lack of memory, or an error that is no text, does not say where: that it is this file must do. */
static void report_file(const explainer_t *explainer, const char *path, const GError *error) {
    gssize line = (gssize)strcspn(error->message, "\n");
    bool says_where = g_strstr_len(error->message, line, path) != NULL ||
                      g_strstr_len(error->message, line, ".lua:") != NULL;
    char *message =
        g_strdup_printf("%s%s%s", says_where ? "" : path, says_where ? "" : ": ", error->message);
    report(explainer, message);
    g_free(message);
}

static void report_failed_rule(const char *message, const char *traceback, void *data) {
    const explainer_t *explainer = data;
    if (explainer->problem) explainer->problem(message, traceback, explainer->data);
}

static int run_file(lua_State *L) {
    const char *path = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.sandbox", "run");
    lua_pushstring(L, path);
    lua_call(L, 1, 0);
    return 0;
}

/* Runs the files that are not yet known to be broken. A file that fails may have changed half of
 * what it wanted to: false then, its mark is set, and all is to be begun again without it. */
static bool load_files(explainer_t *explainer, const char *const *files, bool *broken) {
    for (size_t i = 0; files[i]; i++) {
        GError *error = NULL;
        if (broken[i] || lua_host_run(explainer->host, LUA_LIMITS_SITE, run_file,
                                      (void *)(uintptr_t)files[i], &error))
            continue;
        broken[i] = true;
        report_file(explainer, files[i], error);
        g_error_free(error);
        return false;
    }
    return true;
}

static int run_built_in(lua_State *L) {
    lua_host_get(L, "sip_explain.sandbox", "run_built_in");
    lua_call(L, 0, 0);
    return 0;
}

static bool make_host(explainer_t *explainer, const char *const *files, GError **error) {
    static const char *const none[] = {NULL};
    if (!files) files = none;
    bool *broken = g_new0(bool, g_strv_length((gchar **)(uintptr_t)files) + 1);
    do {
        lua_host_free(explainer->host);
        explainer->host = lua_host_new(error);
        if (!explainer->host ||
            !lua_host_run(explainer->host, LUA_LIMITS_LOADING, run_built_in, NULL, error)) {
            g_free(broken);
            return false;
        }
    } while (!load_files(explainer, files, broken));
    g_free(broken);
    return true;
}

/* Ends the time in which files may define rules, and takes the list of files that were loaded. */
static int end_loading(lua_State *L) {
    explainer_t *explainer = lua_touserdata(L, 1);
    g_ptr_array_set_size(explainer->files, 0);
    lua_host_get(L, "sip_explain.sandbox", "files");
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++, lua_pop(L, 1))
        g_ptr_array_add(explainer->files, g_strdup(lua_tostring(L, -1)));
    g_ptr_array_add(explainer->files, NULL);
    lua_host_get(L, "sip_explain.check", "set_loading");
    lua_pushboolean(L, false);
    lua_call(L, 1, 0);
    return 0;
}

bool explainer_compile(explainer_t *explainer, GError **error) {
    if (!lua_host_run(explainer->host, LUA_LIMITS_LOADING, end_loading, explainer, error))
        return false;
    card_table_t *cards = card_table_new(explainer->host, explainer->language, error);
    rules_t *rules = cards ? rules_new(explainer->host, explainer->language, explainer->rule_limits,
                                       report_failed_rule, explainer, error)
                           : NULL;
    if (!rules) {
        card_table_free(cards);
        return false;
    }
    card_table_free(explainer->cards);
    rules_free(explainer->rules);
    explainer->cards = cards;
    explainer->rules = rules;
    g_hash_table_remove_all(explainer->comparisons);
    lua_host_settle(explainer->host);
    return true;
}

explainer_t *explainer_new(const explain_options_t *options, GError **error) {
    explainer_t *explainer = g_new0(explainer_t, 1);
    explainer->files = g_ptr_array_new_with_free_func(g_free);
    explainer->comparisons =
        g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    explainer->language = g_strdup(options->language);
    explainer->rule_limits = options->rule_limits;
    explainer->problem = options->problem;
    explainer->data = options->data;
    if (make_host(explainer, options->files, error) && explainer_compile(explainer, error))
        return explainer;
    explainer_free(explainer);
    return NULL;
}

void explainer_free(explainer_t *explainer) {
    if (!explainer) return;
    card_table_free(explainer->cards);
    rules_free(explainer->rules);
    lua_host_free(explainer->host);
    g_ptr_array_free(explainer->files, TRUE);
    g_hash_table_destroy(explainer->comparisons);
    g_free(explainer->language);
    g_free(explainer);
}

const card_labels_t *explainer_labels(const explainer_t *explainer) {
    return card_table_labels(explainer->cards);
}

char *const *explainer_files(const explainer_t *explainer) {
    return (char *const *)explainer->files->pdata;
}

lua_host_t *explainer_host(explainer_t *explainer) {
    return explainer->host;
}

/* ---- comparing ---- */

typedef struct {
    uint16_t earlier, later;
    const char *language;
    GPtrArray *sentences; /* wrapped_t */
} comparison_t;

static int compare_protected(lua_State *L) {
    const comparison_t *comparison = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.compare", "differences");
    lua_pushinteger(L, comparison->earlier);
    lua_pushinteger(L, comparison->later);
    lua_pushstring(L, comparison->language);
    lua_call(L, 3, 1);
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++, lua_pop(L, 1))
        g_ptr_array_add(comparison->sentences,
                        wrapped_new(lua_tostring(L, -1), CARD_COLUMNS, "- "));
    return 0;
}

const GPtrArray *explainer_compare(explainer_t *explainer, uint16_t earlier, uint16_t later) {
    gpointer key = GUINT_TO_POINTER((guint)earlier * CARD_CODE_COUNT + later);
    GPtrArray *sentences = g_hash_table_lookup(explainer->comparisons, key);
    if (sentences) return sentences;
    sentences = g_ptr_array_new_with_free_func(g_free);
    comparison_t comparison = {earlier, later, explainer->language, sentences};
    GError *error = NULL;
    if (!lua_host_run(explainer->host, LUA_LIMITS_LOADING, compare_protected, &comparison,
                      &error)) {
        report(explainer, error->message);
        g_error_free(error);
    }
    g_hash_table_insert(explainer->comparisons, key, sentences);
    return sentences;
}

/* ---- explaining ---- */

/* The code with its registered phrase, or else with the words the sender gave it; of a request its
 * method. */
static void write_title(const card_t *card, const message_t *message, char *to, size_t size) {
    if (!card) {
        printable(message->method, to, size);
        return;
    }
    const char code[] = {(char)('0' + message->code / 100 % 10),
                         (char)('0' + message->code / 10 % 10), (char)('0' + message->code % 10)};
    bool has_phrase = card->phrase || message->phrase.length > 0;
    memcpy(to, code, sizeof code);
    to[sizeof code] = has_phrase ? ' ' : '\0';
    to += sizeof code + 1;
    size -= sizeof code + 1;
    if (card->phrase) g_strlcpy(to, card->phrase, size);
    else if (has_phrase) printable(message->phrase, to, size);
}

/* The highest severity of the findings and the card; where a finding says that such a response is
 * the normal course, the card's own counts no more than that finding's. */
static severity_t highest_severity(const explanation_t *explanation) {
    const findings_t *findings = &explanation->findings;
    severity_t card = explanation->card ? explanation->card->severity : SEVERITY_CHAT;
    severity_t highest = SEVERITY_CHAT;
    for (size_t i = 0; i < findings->count; i++) {
        const finding_t *finding = &findings->findings[i];
        if (finding->normal) card = MIN(card, finding->severity);
        highest = MAX(highest, finding->severity);
    }
    return MAX(card, highest);
}

/* The most severe finding that is not said aside, else what the code means. */
static const char *summary_of(const explanation_t *explanation) {
    const findings_t *findings = &explanation->findings;
    for (size_t i = 0; i < findings->count; i++)
        if (!findings->findings[i].aside) return findings->findings[i].text;
    return explanation->card ? explanation->card->summary : NULL;
}

bool explainer_explain(explainer_t *explainer, captured_t *captured, bool with_rules,
                       explanation_t *out) {
    const message_t *message = captured->message;
    bool is_response = message->kind == SIP_RESPONSE;
    out->code = message->code;
    out->card = is_response ? card_table_find(explainer->cards, message->code) : NULL;
    out->findings.count = out->findings.failure_count = 0;
    if (with_rules) rules_run(explainer->rules, captured, out->card, &out->findings);
    if (!is_response && out->findings.count == 0 && out->findings.failure_count == 0) return false;
    write_title(out->card, message, out->title, sizeof out->title);
    out->summary = summary_of(out);
    out->severity = highest_severity(out);
    return true;
}
