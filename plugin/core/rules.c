/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "rules.h"

#include "exchange.h"
#include "lua_response.h"

#include <lauxlib.h>
#include <string.h>

/* A rule's place in lua/sip_explain/rule.lua's list is its number, from 1. */
typedef struct {
    char *id;
    char *where;           /* "file.lua:12", of its definition; NULL: not known */
    char **needs;          /* any of these must hold, ends with NULL; NULL: it needs nothing */
    bool own;              /* one of this program's, which all share one view of the response */
    char *failure;         /* why it is off; NULL: it is on */
    uint32_t failed_frame; /* over which it failed */
} rule_t;

/* By status code, and behind them for requests, as in rule.lua. */
enum { INDEX_REQUEST = CARD_CODE_COUNT, INDEX_COUNT };

struct rules {
    lua_host_t *host;
    lua_limits_t limits;
    char *language;
    rules_failed_t failed;
    void *data;
    int run;       /* reference to rule.lua's function run */
    int view;      /* reference to the view that our own rules share; LUA_NOREF: none yet */
    GArray *rules; /* rule_t by number */
    GArray *by_code[INDEX_COUNT]; /* numbers (guint); NULL: no rule */
    GStringChunk *texts;          /* of the last run */
};

static rule_t *rule_at(const rules_t *rules, guint number) {
    return &g_array_index(rules->rules, rule_t, number);
}

/* ---- compiling ---- */

static void keep_ids(lua_State *L, rules_t *rules) {
    lua_getfield(L, -1, "ids");
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        guint number = (guint)lua_tointeger(L, -2);
        if (rules->rules->len <= number) g_array_set_size(rules->rules, number + 1);
        rule_at(rules, number)->id = g_strdup(lua_tostring(L, -1));
    }
    lua_pop(L, 1);
}

/* The list on top of the stack as texts. */
static char **keep_list(lua_State *L) {
    GPtrArray *list = g_ptr_array_new();
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++, lua_pop(L, 1))
        g_ptr_array_add(list, g_strdup(lua_tostring(L, -1)));
    lua_pop(L, 1);
    g_ptr_array_add(list, NULL);
    return (char **)g_ptr_array_free(list, FALSE);
}

static void keep_conditions(lua_State *L, rules_t *rules) {
    lua_getfield(L, -1, "needs");
    lua_getfield(L, -2, "where");
    lua_getfield(L, -3, "own");
    for (guint number = 0; number < rules->rules->len; number++) {
        rule_t *rule = rule_at(rules, number);
        if (lua_rawgeti(L, -3, (lua_Integer)number) == LUA_TTABLE) rule->needs = keep_list(L);
        lua_rawgeti(L, -2, (lua_Integer)number);
        rule->own = lua_toboolean(L, -1);
        lua_rawgeti(L, -4, (lua_Integer)number);
        rule->where = g_strdup(lua_tostring(L, -1));
        lua_pop(L, 3);
    }
    lua_pop(L, 3);
}

static void keep_index(lua_State *L, rules_t *rules) {
    lua_getfield(L, -1, "by_code");
    for (lua_pushnil(L); lua_next(L, -2) != 0; lua_pop(L, 1)) {
        lua_Integer code = lua_tointeger(L, -2);
        if (code < 0 || code >= INDEX_COUNT) continue;
        GArray *numbers = g_array_new(FALSE, FALSE, sizeof(guint));
        rules->by_code[code] = numbers;
        for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TNUMBER; i++, lua_pop(L, 1)) {
            guint number = (guint)lua_tointeger(L, -1);
            g_array_append_val(numbers, number);
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static int fill_rules(lua_State *L) {
    rules_t *rules = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.rule", "compile");
    lua_call(L, 0, 1);
    keep_ids(L, rules);
    keep_conditions(L, rules);
    keep_index(L, rules);
    lua_host_get(L, "sip_explain.rule", "run");
    rules->run = luaL_ref(L, LUA_REGISTRYINDEX);
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
    rules->texts = g_string_chunk_new(4096);
    rules->run = rules->view = LUA_NOREF;
    if (lua_host_run(host, LUA_LIMITS_LOADING, fill_rules, rules, error)) return rules;
    rules_free(rules);
    return NULL;
}

void rules_free(rules_t *rules) {
    if (!rules) return;
    for (guint i = 0; i < rules->rules->len; i++) {
        g_free(rule_at(rules, i)->id);
        g_free(rule_at(rules, i)->failure);
        g_free(rule_at(rules, i)->where);
        g_strfreev(rule_at(rules, i)->needs);
    }
    luaL_unref(lua_host_state(rules->host), LUA_REGISTRYINDEX, rules->run);
    g_array_free(rules->rules, TRUE);
    for (size_t code = 0; code < INDEX_COUNT; code++)
        if (rules->by_code[code]) g_array_free(rules->by_code[code], TRUE);
    g_string_chunk_free(rules->texts);
    g_free(rules->language);
    g_free(rules);
}

/* ---- running ---- */

/* The string in field `key` of the table on top of the stack, copied for this run. */
static const char *keep_text(lua_State *L, rules_t *rules, const char *key) {
    lua_getfield(L, -1, key);
    const char *text = lua_tostring(L, -1), *end;
    if (!text) {
        lua_pop(L, 1);
        return NULL;
    }
    gssize length = (gssize)MIN(strlen(text), (size_t)FINDING_TEXT_MAX);
    if (!g_utf8_validate(text, length, &end)) length = end - text; /* cut at a character */
    const char *kept = g_string_chunk_insert_len(rules->texts, text, length);
    lua_pop(L, 1);
    return kept;
}

/* The finding in the table on top of the stack. */
static finding_t keep_finding(lua_State *L, rules_t *rules) {
    finding_t finding = {
        .id = keep_text(L, rules, "id"),
        .text = keep_text(L, rules, "text"),
        .fix = keep_text(L, rules, "fix"),
    };
    lua_getfield(L, -1, "severity");
    severity_from_name(lua_tostring(L, -1), &finding.severity);
    lua_getfield(L, -2, "normal");
    finding.normal = lua_toboolean(L, -1);
    lua_getfield(L, -3, "aside");
    finding.aside = lua_toboolean(L, -1);
    lua_getfield(L, -4, "frames");
    for (lua_Integer i = 1; finding.frame_count < FINDING_FRAMES_MAX; i++) {
        bool more = lua_rawgeti(L, -1, i) == LUA_TNUMBER;
        if (more) finding.frames[finding.frame_count++] = (uint32_t)lua_tointeger(L, -1);
        lua_pop(L, 1);
        if (!more) break;
    }
    lua_pop(L, 4);
    return finding;
}

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

static bool was_sent_before(const captured_t *captured, const card_t *card) {
    (void)card;
    return captured->kept && captured->kept->copies > 0;
}

static bool request_was_sent_again(const captured_t *captured, const card_t *card) {
    (void)card;
    const transaction_t *transaction = captured->kept ? captured->kept->transaction : NULL;
    return transaction && transaction->last_request && transaction->last_request->copies > 0;
}

static bool was_cancelled(const captured_t *captured, const card_t *card) {
    (void)card;
    return captured->kept && captured->kept->transaction && captured->kept->transaction->cancel;
}

static bool has_body(const captured_t *captured, const card_t *card) {
    (void)card;
    return message_body(captured->message).length > 0;
}

static bool has_custom_phrase(const captured_t *captured, const card_t *card) {
    span_t phrase = captured->message->phrase;
    return card && card->phrase &&
           !span_equal_nocase(phrase, (span_t){card->phrase, strlen(card->phrase)});
}

static bool is_unregistered(const captured_t *captured, const card_t *card) {
    (void)captured;
    return card && (!card->phrase || card->obsolete);
}

/* What a rule may need besides headers. */
static const struct {
    const char *name;
    bool (*holds)(const captured_t *captured, const card_t *card);
} conditions[] = {
    {"copies", was_sent_before},
    {"request_copies", request_was_sent_again},
    {"cancel", was_cancelled},
    {"body", has_body},
    {"custom_phrase", has_custom_phrase},
    {"unregistered", is_unregistered},
};

static bool holds(const char *need, const captured_t *captured, const card_t *card) {
    for (size_t i = 0; i < G_N_ELEMENTS(conditions); i++)
        if (strcmp(need, conditions[i].name) == 0) return conditions[i].holds(captured, card);
    return message_header_named(captured->message, (span_t){need, strlen(need)}, 0).at != NULL;
}

/* Whether the rule has a chance: most rules have none for most responses, and Lua is not asked. */
static bool is_worth_running(const rule_t *rule, const captured_t *captured, const card_t *card) {
    if (!rule->needs) return true;
    for (char **need = rule->needs; *need; need++)
        if (holds(*need, captured, card)) return true;
    return false;
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

static int run_protected(lua_State *L) {
    const run_t *run = lua_touserdata(L, 1);
    lua_rawgeti(L, LUA_REGISTRYINDEX, run->rules->run);
    lua_pushinteger(L, (lua_Integer)run->number);
    push_view(L, run->rules, rule_at(run->rules, run->number), run->response);
    lua_pushstring(L, run->rules->language);
    lua_call(L, 3, 1);
    if (lua_istable(L, -1)) {
        finding_t finding = keep_finding(L, run->rules);
        insert_finding(run->out, &finding);
    }
    return 0;
}

void rules_run(rules_t *rules, captured_t *response, const card_t *card, findings_t *out) {
    out->count = out->failure_count = 0;
    const message_t *message = response->message;
    const GArray *numbers =
        rules->by_code[message->kind == SIP_REQUEST ? INDEX_REQUEST : message->code];
    if (!numbers) return;
    g_string_chunk_clear(rules->texts);
    for (guint i = 0; i < numbers->len; i++) {
        run_t run = {rules, g_array_index(numbers, guint, i), response, out};
        rule_t *rule = rule_at(rules, run.number);
        GError *error = NULL;
        if (!is_worth_running(rule, response, card)) continue;
        if (rule->failure) {
            if (rule->failed_frame == response->frame) add_failure(out, rule->failure);
        } else if (!lua_host_run(rules->host, rules->limits, run_protected, &run, &error)) {
            switch_off(rules, rule, response, error, out);
            g_error_free(error);
        }
    }
    luaL_unref(lua_host_state(rules->host), LUA_REGISTRYINDEX, rules->view);
    rules->view = LUA_NOREF;
    lua_response_end(rules->host);
}
