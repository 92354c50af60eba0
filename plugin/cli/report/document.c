/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "document.h"

#include <string.h>

enum {
    NAMES_SHOWN_MAX = 200, /* rows of a table of servers, realms, destinations or methods */
    NO_RESPONSE_CODE = 408 /* RFC 3261 section 8.1.3.1 */
};

static void set_count(JsonObject *object, const char *name, guint64 count) {
    json_object_set_int_member(object, name, (gint64)count);
}

static void set_share(JsonObject *object, guint64 part, guint64 whole) {
    json_object_set_double_member(object, "share", whole ? (double)part / (double)whole : 0);
}

static JsonArray *capture_list(const captures_t *captures) {
    JsonArray *list = json_array_new();
    for (guint i = 0; i < captures->list->len; i++) {
        const capture_t *capture = captures_get(captures, i);
        if (capture->left_out) continue;
        JsonObject *object = json_object_new();
        add_text(object, "capture", capture->name);
        set_count(object, "messages", capture->messages);
        if (capture->messages > 0) {
            add_seconds(object, "start", capture->start);
            add_seconds(object, "end", capture->end);
        }
        add_text(object, "error", capture->error);
        json_array_add_object_element(list, object);
    }
    return list;
}

static JsonObject *totals(const tally_t *tally) {
    JsonObject *object = json_object_new();
    guint64 count = 0, failed = 0, messages = 0;
    gint64 start, end;
    for (guint i = 0; i < tally->captures->list->len; i++) {
        const capture_t *capture = captures_get(tally->captures, i);
        if (!capture->left_out) count++;
        if (capture->error) failed++;
        messages += capture->messages;
    }
    set_count(object, "captures", count);
    set_count(object, "failed_captures", failed);
    set_count(object, "messages", messages);
    set_count(object, "requests", tally->requests);
    set_count(object, "responses", tally->responses);
    set_count(object, "sent_again", tally->sent_again);
    set_count(object, "captured_twice", tally->captured_twice);
    if (captures_range(tally->captures, &start, &end)) {
        add_seconds(object, "start", start);
        add_seconds(object, "end", end);
    }
    return object;
}

static guint64 add_outcomes(JsonObject *object, case_kind_t kind, const guint64 *counts) {
    guint64 total = 0;
    for (guint i = 0; i < CASE_OUTCOMES_MAX && case_outcome_name(kind, i); i++) {
        set_count(object, case_outcome_name(kind, i), counts[i]);
        total += counts[i];
    }
    return total;
}

static JsonObject *outcomes(const tally_t *tally, case_kind_t kind) {
    JsonObject *object = json_object_new(), *counts = json_object_new();
    set_count(object, "total", add_outcomes(counts, kind, tally->outcomes[kind]));
    json_object_set_object_member(object, "outcomes", counts);
    return object;
}

static gint by_name(gconstpointer a, gconstpointer b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names of a table in order. To be freed; the names are borrowed. */
static GPtrArray *sorted_names(GHashTable *names) {
    GPtrArray *sorted = g_ptr_array_new();
    GHashTableIter iterator;
    gpointer name;
    g_hash_table_iter_init(&iterator, names);
    while (g_hash_table_iter_next(&iterator, &name, NULL)) g_ptr_array_add(sorted, name);
    g_ptr_array_sort(sorted, by_name);
    return sorted;
}

static JsonArray *method_list(const tally_t *tally) {
    JsonArray *list = json_array_new();
    GPtrArray *names = sorted_names(tally->methods);
    for (guint i = 0; i < names->len && i < NAMES_SHOWN_MAX; i++) {
        const char *name = g_ptr_array_index(names, i);
        const method_count_t *count = g_hash_table_lookup(tally->methods, name);
        JsonObject *object = json_object_new();
        guint64 total = 0;
        for (guint n = 0; n < CASE_OUTCOMES_MAX; n++) total += count->outcomes[n];
        add_text(object, "method", name);
        set_count(object, "total", total);
        add_outcomes(object, CASE_OTHER, count->outcomes);
        json_array_add_object_element(list, object);
    }
    g_ptr_array_unref(names);
    return list;
}

JsonNode *document_card(const library_t *library, guint code) {
    char text[16];
    const char *texts[] = {text};
    g_snprintf(text, sizeof text, "%u", code);
    return code > 0 ? library_ask(library, "card", texts, 1, NULL) : NULL;
}

static const char *member_text(JsonNode *node, const char *name) {
    return node && JSON_NODE_HOLDS_OBJECT(node)
               ? json_object_get_string_member_with_default(json_node_get_object(node), name, NULL)
               : NULL;
}

typedef struct {
    guint code;
    const code_count_t *count;
} code_row_t;

static gint by_count(gconstpointer a, gconstpointer b) {
    const code_row_t *one = a, *other = b;
    if (one->count->count != other->count->count)
        return one->count->count > other->count->count ? -1 : 1;
    return one->code < other->code ? -1 : 1;
}

static JsonArray *code_list(const tally_t *tally, const library_t *library) {
    JsonArray *list = json_array_new();
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(code_row_t));
    guint64 total = 0;
    for (guint code = 1; code < TALLY_CODES; code++) {
        code_row_t row = {code, &tally->codes[code]};
        total += row.count->count;
        if (row.count->count > 0) g_array_append_val(rows, row);
    }
    g_array_sort(rows, by_count);
    for (guint i = 0; i < rows->len; i++) {
        const code_row_t *row = &g_array_index(rows, code_row_t, i);
        JsonObject *object = json_object_new();
        JsonNode *card = document_card(library, row->code);
        json_object_set_int_member(object, "code", row->code);
        add_text(object, "phrase", member_text(card, "phrase"));
        add_text(object, "class", member_text(card, "class"));
        add_text(object, "severity", severity_name(row->count->severity));
        set_count(object, "count", row->count->count);
        set_share(object, row->count->count, total);
        json_array_add_object_element(list, object);
        if (card) json_node_unref(card);
    }
    g_array_free(rows, TRUE);
    return list;
}

static gint by_severity(gconstpointer a, gconstpointer b) {
    const finding_count_t *one = *(finding_count_t *const *)a,
                          *other = *(finding_count_t *const *)b;
    if (one->severity != other->severity) return one->severity > other->severity ? -1 : 1;
    if (one->count != other->count) return one->count > other->count ? -1 : 1;
    return strcmp(one->id, other->id);
}

static GPtrArray *sorted_findings(const tally_t *tally) {
    GPtrArray *sorted = g_ptr_array_new();
    GHashTableIter iterator;
    gpointer value;
    g_hash_table_iter_init(&iterator, tally->findings);
    while (g_hash_table_iter_next(&iterator, NULL, &value)) g_ptr_array_add(sorted, value);
    g_ptr_array_sort(sorted, by_severity);
    return sorted;
}

static JsonNode *guide_of(const library_t *library, const char *id) {
    return library_ask(library, "finding", &id, 1, NULL);
}

static JsonObject *place_object(const tally_t *tally, place_t place) {
    JsonObject *object = json_object_new();
    add_text(object, "capture", captures_get(tally->captures, place.capture)->name);
    json_object_set_int_member(object, "frame", place.frame);
    return object;
}

static JsonArray *finding_list(const tally_t *tally, const library_t *library) {
    JsonArray *list = json_array_new();
    GPtrArray *findings = sorted_findings(tally);
    for (guint i = 0; i < findings->len; i++) {
        const finding_count_t *finding = g_ptr_array_index(findings, i);
        JsonObject *object = json_object_new();
        JsonNode *guide = guide_of(library, finding->id);
        add_text(object, "finding", finding->id);
        add_text(object, "severity", severity_name(finding->severity));
        set_count(object, "count", finding->count);
        set_count(object, "calls", finding->calls);
        add_text(object, "text", finding->text);
        add_text(object, "fix", finding->fix);
        add_text(object, "symptoms", member_text(guide, "symptoms"));
        json_object_set_object_member(object, "first", place_object(tally, finding->first));
        json_array_add_object_element(list, object);
        if (guide) json_node_unref(guide);
    }
    g_ptr_array_unref(findings);
    return list;
}

typedef struct {
    const char *name;
    const name_count_t *count;
} name_row_t;

static gint by_failures(gconstpointer a, gconstpointer b) {
    const name_row_t *one = a, *other = b;
    if (one->count->failures != other->count->failures)
        return one->count->failures > other->count->failures ? -1 : 1;
    if (one->count->total != other->count->total)
        return one->count->total > other->count->total ? -1 : 1;
    return strcmp(one->name, other->name);
}

static JsonArray *name_list(GHashTable *names, const char *what, const char *total) {
    JsonArray *list = json_array_new();
    GArray *rows = g_array_new(FALSE, FALSE, sizeof(name_row_t));
    GHashTableIter iterator;
    gpointer name, count;
    g_hash_table_iter_init(&iterator, names);
    while (g_hash_table_iter_next(&iterator, &name, &count)) {
        name_row_t row = {name, count};
        g_array_append_val(rows, row);
    }
    g_array_sort(rows, by_failures);
    for (guint i = 0; i < rows->len && i < NAMES_SHOWN_MAX; i++) {
        const name_row_t *row = &g_array_index(rows, name_row_t, i);
        JsonObject *object = json_object_new();
        add_text(object, what, row->name);
        set_count(object, total, row->count->total);
        set_count(object, "failures", row->count->failures);
        if (strcmp(what, "realm") != 0) set_share(object, row->count->failures, row->count->total);
        json_array_add_object_element(list, object);
    }
    g_array_free(rows, TRUE);
    return list;
}

/* ---- times ---- */

static gint by_value(gconstpointer a, gconstpointer b) {
    const gint64 one = *(const gint64 *)a, other = *(const gint64 *)b;
    return one < other ? -1 : one > other;
}

/* The smallest value that is not below so many percent of all (nearest rank). */
static gint64 percentile(const GArray *sorted, guint percent) {
    guint64 rank = ((guint64)sorted->len * percent + 99) / 100;
    return g_array_index(sorted, gint64, MAX(rank, 1) - 1);
}

static void set_times(JsonObject *object, const char *name, GArray *values) {
    if (values->len == 0) return;
    JsonObject *times = json_object_new();
    g_array_sort(values, by_value);
    set_count(times, "count", values->len);
    add_seconds(times, "min", percentile(values, 0));
    add_seconds(times, "p50", percentile(values, 50));
    add_seconds(times, "p90", percentile(values, 90));
    add_seconds(times, "p95", percentile(values, 95));
    add_seconds(times, "p99", percentile(values, 99));
    add_seconds(times, "max", percentile(values, 100));
    json_object_set_object_member(object, name, times);
}

static JsonObject *waiting_times(const tally_t *tally) {
    JsonObject *object = json_object_new();
    set_times(object, "first_response", tally->first_response);
    set_times(object, "post_dial_delay", tally->post_dial_delay);
    set_times(object, "setup", tally->setup);
    return object;
}

static JsonObject *timeline(const tally_t *tally) {
    JsonObject *object = json_object_new();
    JsonArray *list = json_array_new();
    for (guint i = 0; i < tally->point_count; i++) {
        JsonObject *point = json_object_new();
        add_seconds(point, "start", tally->timeline_start + i * tally->step * RECORD_SECOND);
        set_count(point, "calls", tally->points[i].calls);
        set_count(point, "failures", tally->points[i].failures);
        json_array_add_object_element(list, point);
    }
    json_object_set_int_member(object, "step", tally->step);
    json_object_set_array_member(object, "points", list);
    return object;
}

/* ---- problems ---- */

/* The first sentence. To be freed. */
static char *first_sentence(const char *text) {
    const char *end = strstr(text, ". ");
    return end ? g_strndup(text, (gsize)(end + 1 - text)) : g_strdup(text);
}

/* What all problems have; the object has `finding` or `code`. first: what the text is about. */
static void add_problem(JsonObject *object, const tally_t *tally, const problem_count_t *problem,
                        place_t first, const char *title, const char *text, const char *fix) {
    add_text(object, "severity", severity_name(problem->severity));
    set_count(object, "count", problem->count);
    set_count(object, "calls", problem->calls);
    add_text(object, "title", title);
    add_text(object, "text", text);
    add_text(object, "fix", fix);
    json_object_set_object_member(object, "first", place_object(tally, first));
}

static JsonObject *finding_problem(const tally_t *tally, const finding_count_t *finding,
                                   const library_t *library) {
    JsonObject *object = json_object_new();
    JsonNode *guide = guide_of(library, finding->id);
    const char *symptoms = member_text(guide, "symptoms");
    char *title = first_sentence(symptoms ? symptoms : finding->id);
    add_text(object, "finding", finding->id);
    add_problem(object, tally, &finding->problem, finding->worst, title, finding->text,
                finding->fix);
    if (guide) json_node_unref(guide);
    g_free(title);
    return object;
}

static JsonObject *code_problem(const tally_t *tally, guint code, const library_t *library) {
    const problem_count_t *problem = &tally->codes[code].problem;
    JsonObject *object = json_object_new();
    JsonNode *card = document_card(library, code);
    const char *phrase = member_text(card, "phrase");
    char *title = phrase ? g_strdup_printf("%03u %s", code, phrase) : g_strdup_printf("%03u", code);
    json_object_set_int_member(object, "code", code);
    add_problem(object, tally, problem, problem->first, title, member_text(card, "description"),
                member_text(card, "fix"));
    if (card) json_node_unref(card);
    g_free(title);
    return object;
}

/* That nobody answered, which a client takes for a 408. */
static JsonObject *silence_problem(const tally_t *tally, JsonNode *words) {
    const problem_count_t *problem = &tally->codes[0].problem;
    JsonObject *object = json_object_new();
    json_object_set_int_member(object, "code", NO_RESPONSE_CODE);
    add_problem(object, tally, problem, problem->first, member_text(words, "no_response"),
                member_text(words, "no_response_text"), member_text(words, "no_response_fix"));
    return object;
}

static gint by_weight(gconstpointer a, gconstpointer b) {
    JsonObject *one = *(JsonObject *const *)a, *other = *(JsonObject *const *)b;
    severity_t first = SEVERITY_CHAT, second = SEVERITY_CHAT;
    severity_from_name(json_object_get_string_member(one, "severity"), &first);
    severity_from_name(json_object_get_string_member(other, "severity"), &second);
    if (first != second) return first > second ? -1 : 1;
    gint64 often = json_object_get_int_member(one, "count");
    gint64 seldom = json_object_get_int_member(other, "count");
    if (often != seldom) return often > seldom ? -1 : 1;
    return strcmp(json_object_get_string_member(one, "title"),
                  json_object_get_string_member(other, "title"));
}

static JsonArray *problem_list(const tally_t *tally, const library_t *library, JsonNode *words) {
    JsonArray *list = json_array_new();
    GPtrArray *problems = g_ptr_array_new(), *findings = sorted_findings(tally);
    for (guint i = 0; i < findings->len; i++) {
        const finding_count_t *finding = g_ptr_array_index(findings, i);
        if (finding->problem.count > 0)
            g_ptr_array_add(problems, finding_problem(tally, finding, library));
    }
    for (guint code = 1; code < TALLY_CODES; code++)
        if (tally->codes[code].problem.count > 0)
            g_ptr_array_add(problems, code_problem(tally, code, library));
    if (tally->codes[0].problem.count > 0) g_ptr_array_add(problems, silence_problem(tally, words));
    g_ptr_array_sort(problems, by_weight);
    for (guint i = 0; i < problems->len; i++)
        json_array_add_object_element(list, g_ptr_array_index(problems, i));
    g_ptr_array_unref(findings);
    g_ptr_array_unref(problems);
    return list;
}

/* ---- the worst ---- */

/* What no finding says of a case: its code tells it, or that nobody answered. */
static void complete(JsonObject *bad, const library_t *library, JsonNode *words) {
    guint code = (guint)json_object_get_int_member_with_default(bad, "code", 0);
    JsonNode *card = code != 0 ? document_card(library, code) : NULL;
    if (!json_object_has_member(bad, "summary"))
        add_text(bad, "summary", member_text(words, "no_response_text"));
    if (!json_object_has_member(bad, "fix"))
        add_text(bad, "fix",
                 code != 0 ? member_text(card, "fix") : member_text(words, "no_response_fix"));
    if (card) json_node_unref(card);
}

static JsonArray *worst_cases(const tally_t *tally, const library_t *library, JsonNode *words) {
    JsonArray *worst = worst_list(tally->worst);
    for (guint i = 0; i < json_array_get_length(worst); i++)
        complete(json_array_get_object_element(worst, i), library, words);
    return worst;
}

/* ---- the document ---- */

JsonNode *document_new(const tally_t *tally, const library_t *library, JsonNode *words) {
    JsonObject *document = json_object_new();
    add_text(document, "sip_explain", SIP_EXPLAIN_VERSION);
    add_text(document, "language", library_language(library));
    json_object_set_array_member(document, "captures", capture_list(tally->captures));
    json_object_set_object_member(document, "totals", totals(tally));
    json_object_set_object_member(document, "calls", outcomes(tally, CASE_CALL));
    json_object_set_object_member(document, "registrations", outcomes(tally, CASE_REGISTRATION));
    json_object_set_array_member(document, "transactions", method_list(tally));
    json_object_set_array_member(document, "codes", code_list(tally, library));
    json_object_set_array_member(document, "findings", finding_list(tally, library));
    json_object_set_array_member(document, "servers",
                                 name_list(tally->servers, "server", "responses"));
    json_object_set_array_member(document, "realms",
                                 name_list(tally->realms, "realm", "challenges"));
    json_object_set_array_member(document, "destinations",
                                 name_list(tally->destinations, "destination", "requests"));
    json_object_set_object_member(document, "times", waiting_times(tally));
    json_object_set_object_member(document, "timeline", timeline(tally));
    json_object_set_array_member(document, "problems", problem_list(tally, library, words));
    json_object_set_array_member(document, "worst", worst_cases(tally, library, words));
    JsonNode *node = json_node_new(JSON_NODE_OBJECT);
    json_node_take_object(node, document);
    return node;
}
