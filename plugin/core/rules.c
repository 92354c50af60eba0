/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "rules.h"

#include "exchange.h"
#include "lua_response.h"
#include "need.h"

#include <lauxlib.h>
#include <string.h>

/* A rule's place in lua/sip_explain/rule.lua's list is its number, from 1. */
typedef struct {
    char *id;
    char *where;           /* "file.lua:12", of its definition; NULL: not known */
    int match;             /* reference to its function */
    finding_t finding;     /* what all its findings share: id, severity, normal, aside */
    bool own;              /* one of this program's, which all share one view of the response */
    GHashTable *sayings;   /* variant, or "" -> sayings_t: those that were needed so far */
    char *failure;         /* why it is off; NULL: it is on */
    uint32_t failed_frame; /* over which it failed */
} rule_t;

enum {
    VARIANTS_MAX = 256, /* whose texts a rule has at hand */
};

/* A rule that may run for a code, where that need holds. One that is content with any of several
 * stands in the index once for each, one behind the other. */
typedef struct {
    guint rule, need; /* numbers */
} candidate_t;

/* By status code, and behind them for requests, as in rule.lua. */
enum { INDEX_REQUEST = CARD_CODE_COUNT, INDEX_COUNT };

struct rules {
    lua_host_t *host;
    lua_limits_t limits;
    char *language;
    rules_failed_t failed;
    void *data;
    int sayings;   /* reference to rule.lua's function sayings */
    int view;      /* reference to the view that our own rules share; LUA_NOREF: none yet */
    GArray *rules; /* rule_t by number */
    need_table_t *needs;
    GArray *by_code[INDEX_COUNT]; /* candidate_t; NULL: no rule */
    arena_t texts;                /* of the last run */
    GString *scratch;
};

static rule_t *rule_at(const rules_t *rules, guint number) {
    return &g_array_index(rules->rules, rule_t, number);
}

/* ---- compiling ---- */

static bool flag(lua_State *L, const char *key) {
    lua_getfield(L, -1, key);
    bool set = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return set;
}

static char *text(lua_State *L, const char *key) {
    lua_getfield(L, -1, key);
    char *copy = g_strdup(lua_tostring(L, -1));
    lua_pop(L, 1);
    return copy;
}

/* The rule in the table on top of the stack. */
static void keep_rule(lua_State *L, rule_t *rule) {
    rule->id = text(L, "id"); /* from now on free_rule frees it, however far this comes */
    rule->match = LUA_NOREF;
    rule->sayings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    rule->where = text(L, "where");
    rule->own = flag(L, "own");
    rule->finding =
        (finding_t){.id = rule->id, .normal = flag(L, "normal"), .aside = flag(L, "aside")};
    lua_getfield(L, -1, "severity");
    severity_from_name(lua_tostring(L, -1), &rule->finding.severity);
    lua_pop(L, 1);
    lua_getfield(L, -1, "match");
    rule->match = luaL_ref(L, LUA_REGISTRYINDEX);
}

/* The needs of the rule in the table on top of the stack, as candidates. */
static GArray *read_needs(lua_State *L, rules_t *rules, guint number) {
    GArray *candidates = g_array_new(FALSE, FALSE, sizeof(candidate_t));
    int top = lua_gettop(L);
    candidate_t candidate = {number, NEED_NOTHING};
    if (lua_getfield(L, -1, "needs") != LUA_TTABLE) g_array_append_val(candidates, candidate);
    else
        for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++, lua_pop(L, 1)) {
            candidate.need = need_number(rules->needs, lua_tostring(L, -1));
            g_array_append_val(candidates, candidate);
        }
    lua_settop(L, top);
    return candidates;
}

static void index_code(rules_t *rules, lua_Integer code, const GArray *candidates) {
    GArray **index = &rules->by_code[code];
    if (!*index) *index = g_array_new(FALSE, FALSE, sizeof(candidate_t));
    guint count = (*index)->len, rule = g_array_index(candidates, candidate_t, 0).rule;
    if (count > 0 && g_array_index(*index, candidate_t, count - 1).rule == rule) return;
    g_array_append_vals(*index, candidates->data, candidates->len);
}

/* Enters the rule, in the table on top of the stack, under its codes. */
static void index_rule(lua_State *L, rules_t *rules, guint number) {
    GArray *candidates = read_needs(L, rules, number);
    lua_getfield(L, -1, "codes");
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TTABLE; i++, lua_pop(L, 3)) {
        lua_rawgeti(L, -1, 1);
        lua_rawgeti(L, -2, 2);
        lua_Integer first = lua_tointeger(L, -2), last = lua_tointeger(L, -1);
        for (lua_Integer code = MAX(first, 0); code <= last && code < INDEX_COUNT; code++)
            index_code(rules, code, candidates);
    }
    lua_pop(L, 2);
    g_array_free(candidates, TRUE);
}

/* All of rule.lua's list, which is on top of the stack; what is not to run is false. */
static void keep_rules(lua_State *L, rules_t *rules) {
    lua_Integer count = luaL_len(L, -1);
    g_array_set_size(rules->rules, (guint)count + 1);
    for (lua_Integer i = 1; i <= count; i++, lua_pop(L, 1)) {
        if (lua_rawgeti(L, -1, i) != LUA_TTABLE) continue;
        keep_rule(L, rule_at(rules, (guint)i));
        index_rule(L, rules, (guint)i);
    }
}

static int fill_rules(lua_State *L) {
    rules_t *rules = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.rule", "running");
    lua_call(L, 0, 1);
    keep_rules(L, rules);
    lua_host_get(L, "sip_explain.rule", "sayings");
    rules->sayings = luaL_ref(L, LUA_REGISTRYINDEX);
    return 0;
}

rules_t *rules_new(lua_host_t *host, const char *language, lua_limits_t limits,
                   rules_failed_t failed, void *data, GError **error) {
    rules_t *rules = g_new0(rules_t, 1);
    rules->host = host;
    rules->limits = limits;
    rules->language = g_strdup(language);
    rules->failed = failed;
    rules->data = data;
    rules->rules = g_array_new(FALSE, TRUE, sizeof(rule_t));
    rules->needs = need_table_new();
    arena_open(&rules->texts);
    rules->scratch = g_string_new(NULL);
    rules->sayings = rules->view = LUA_NOREF;
    if (lua_host_run(host, LUA_LIMITS_LOADING, fill_rules, rules, error)) return rules;
    rules_free(rules);
    return NULL;
}

static void forget_sayings(lua_State *L, rule_t *rule) {
    GHashTableIter iterator;
    gpointer sayings;
    g_hash_table_iter_init(&iterator, rule->sayings);
    while (g_hash_table_iter_next(&iterator, NULL, &sayings)) {
        saying_free(L, &((sayings_t *)sayings)->text);
        saying_free(L, &((sayings_t *)sayings)->fix);
    }
    g_hash_table_remove_all(rule->sayings);
}

static void free_rule(lua_State *L, rule_t *rule) {
    if (!rule->id) return;
    forget_sayings(L, rule);
    g_hash_table_destroy(rule->sayings);
    luaL_unref(L, LUA_REGISTRYINDEX, rule->match);
    g_free(rule->id);
    g_free(rule->failure);
    g_free(rule->where);
}

void rules_free(rules_t *rules) {
    if (!rules) return;
    lua_State *L = lua_host_state(rules->host);
    for (guint i = 0; i < rules->rules->len; i++) free_rule(L, rule_at(rules, i));
    luaL_unref(L, LUA_REGISTRYINDEX, rules->sayings);
    g_array_free(rules->rules, TRUE);
    need_table_free(rules->needs);
    for (size_t code = 0; code < INDEX_COUNT; code++)
        if (rules->by_code[code]) g_array_free(rules->by_code[code], TRUE);
    arena_close(&rules->texts);
    g_string_free(rules->scratch, TRUE);
    g_free(rules->language);
    g_free(rules);
}

/* ---- running ---- */

/* Puts it behind those that are as severe. */
static void insert_finding(findings_t *out, const finding_t *finding) {
    if (out->count == FINDINGS_MAX) {
        if (out->findings[out->count - 1].severity >= finding->severity) return;
        out->count--; /* the least severe makes room */
    }
    size_t at = out->count++;
    for (; at > 0 && out->findings[at - 1].severity < finding->severity; at--)
        out->findings[at] = out->findings[at - 1];
    out->findings[at] = *finding;
}

static void add_failure(findings_t *out, const char *failure) {
    if (out->failure_count < FINDINGS_MAX) out->failures[out->failure_count++] = failure;
}

static void switch_off(rules_t *rules, rule_t *rule, const captured_t *response,
                       const GError *error, findings_t *out) {
    rule->failed_frame = response->frame;
    const char *end = strchr(error->message, '\n'); /* the traceback is for the log */
    size_t length = end ? (size_t)(end - error->message) : strlen(error->message);
    /* An error that is no text, or a lack of memory, does not say where it happened. */
    bool says_where = g_strstr_len(error->message, (gssize)length, ".lua:") != NULL;
    const char *where = says_where || !rule->where ? "" : rule->where;
    rule->failure = g_strdup_printf("%s%s%.*s (rule %s is off)", where, *where ? ": " : "",
                                    (int)length, error->message, rule->id);
    add_failure(out, rule->failure);
    if (rules->failed) rules->failed(rule->failure, end ? end + 1 : NULL, rules->data);
}

typedef struct {
    rules_t *rules;
    guint number;
    captured_t *response;
    findings_t *out;
} run_t;

/* Pushes the view for a rule: our own share one, a site's rule has one to itself. */
static void push_view(lua_State *L, rules_t *rules, const rule_t *rule, captured_t *response) {
    if (!rule->own) {
        lua_response_push(L, response);
        return;
    }
    if (rules->view == LUA_NOREF) {
        lua_response_push(L, response);
        rules->view = luaL_ref(L, LUA_REGISTRYINDEX);
    }
    lua_rawgeti(L, LUA_REGISTRYINDEX, rules->view);
}

/* What the rule says of that variant. Where match makes up ever new ones they are forgotten
 * now and then. */
static const sayings_t *sayings_of(lua_State *L, rules_t *rules, guint number,
                                   const char *variant) {
    rule_t *rule = rule_at(rules, number);
    sayings_t *sayings = g_hash_table_lookup(rule->sayings, variant);
    if (sayings) return sayings;
    lua_rawgeti(L, LUA_REGISTRYINDEX, rules->sayings);
    lua_pushinteger(L, (lua_Integer)number);
    lua_pushstring(L, variant);
    lua_pushstring(L, rules->language);
    lua_call(L, 3, 2);
    if (g_hash_table_size(rule->sayings) >= VARIANTS_MAX) forget_sayings(L, rule);
    /* It is the rule's before it is filled in: too little memory for the one must not lose the other. */
    sayings = g_new(sayings_t, 1);
    *sayings = (sayings_t){{.function = LUA_NOREF}, {.function = LUA_NOREF}};
    g_hash_table_insert(rule->sayings, g_strdup(variant), sayings);
    sayings->text = saying_take(L, -2);
    sayings->fix = saying_take(L, -1);
    lua_pop(L, 2);
    return sayings;
}

/* The finding in what match gave, on top of the stack; the view is below it. */
static void take_finding(lua_State *L, const run_t *run) {
    rules_t *rules = run->rules;
    if (lua_isboolean(L, -1)) { /* true: it holds, and that is all */
        lua_pop(L, 1);
        lua_newtable(L);
    }
    finding_t finding = rule_at(rules, run->number)->finding;
    if (!lua_istable(L, -1))
        luaL_error(L, "rule \"%s\": match must give a table, true, false or nil, not %s",
                   finding.id, luaL_typename(L, -1));
    int values = lua_gettop(L);
    const char *variant =
        lua_getfield(L, values, "variant") == LUA_TSTRING ? lua_tostring(L, -1) : "";
    const sayings_t *sayings = sayings_of(L, rules, run->number, variant);
    finding_fill(&finding, L, values, values - 1, sayings, rules->scratch, &rules->texts);
    insert_finding(run->out, &finding);
}

static int run_protected(lua_State *L) {
    const run_t *run = lua_touserdata(L, 1);
    const rule_t *rule = rule_at(run->rules, run->number);
    push_view(L, run->rules, rule, run->response);
    lua_rawgeti(L, LUA_REGISTRYINDEX, rule->match);
    lua_pushvalue(L, -2);
    lua_call(L, 1, 1);
    if (lua_toboolean(L, -1)) take_finding(L, run);
    return 0;
}

static bool run_rule(const rules_t *rules, const rule_t *rule, run_t *run, GError **error) {
    lua_limits_t limits = rules->limits;
    limits.trusted = rule->own;
    return lua_host_run(rules->host, limits, run_protected, run, error);
}

/* Runs the rule, unless it is off. */
static void try_rule(rules_t *rules, guint number, captured_t *response, findings_t *out) {
    rule_t *rule = rule_at(rules, number);
    run_t run = {rules, number, response, out};
    GError *error = NULL;
    if (rule->failure) {
        if (rule->failed_frame == response->frame) add_failure(out, rule->failure);
    } else if (!run_rule(rules, rule, &run, &error)) {
        switch_off(rules, rule, response, error, out);
        g_error_free(error);
    }
}

void rules_run(rules_t *rules, captured_t *response, const card_t *card, findings_t *out) {
    out->count = out->failure_count = 0;
    const message_t *message = response->message;
    const GArray *candidates =
        rules->by_code[message->kind == SIP_REQUEST ? INDEX_REQUEST : message->code];
    if (!candidates) return;
    arena_clear(&rules->texts);
    need_context_t context = {.captured = response, .card = card};
    guint tried = 0; /* no rule has this number */
    for (guint i = 0; i < candidates->len; i++) {
        const candidate_t *candidate = &g_array_index(candidates, candidate_t, i);
        if (candidate->rule == tried || !need_holds(rules->needs, candidate->need, &context))
            continue;
        tried = candidate->rule;
        try_rule(rules, tried, response, out);
    }
    if (tried == 0) return;
    luaL_unref(lua_host_state(rules->host), LUA_REGISTRYINDEX, rules->view);
    rules->view = LUA_NOREF;
    lua_response_end(rules->host);
}
