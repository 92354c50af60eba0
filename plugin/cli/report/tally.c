/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "tally.h"

#include "language.h"
#include "uri.h"
#include "worst.h"

#include <string.h>

enum {
    CODES = 1000,
    TIMELINE_POINTS = 120,
    NAMES_MAX = 20000, /* servers, realms, destinations, methods that are told apart */
    NAMES_SHOWN = 200  /* rows of a table of them */
};

static const char others[] = "(others)";

/* ---- what is counted ---- */

/* Of a server, realm or destination: `total` is responses, challenges or requests. */
typedef struct {
    guint64 total, failures;
} name_count_t;

typedef struct {
    guint64 outcomes[CASE_OUTCOMES_MAX];
} method_count_t;

typedef struct {
    guint64 count;
    guint64 problems,
        problem_calls; /* failures that no finding explains, and under how many Call-IDs */
    severity_t severity;
} code_count_t;

/* Where something was captured; the earlier comes first, whatever the order of captures. */
typedef struct {
    gint64 time;
    guint capture, frame;
} place_t;

typedef struct {
    const char *id;
    severity_t severity;
    guint64 count, calls;
    char *text, *fix; /* of the worst instance: the first of the highest severity */
    bool aside;
    place_t worst, first;
} finding_count_t;

typedef struct {
    guint64 calls, failures;
} point_t;

struct tally {
    const captures_t *captures;
    guint64 requests, responses, sent_again, captured_twice;
    guint64 outcomes[CASE_KINDS][CASE_OUTCOMES_MAX];
    GHashTable *methods;                              /* char * -> method_count_t * */
    GHashTable *servers, *realms, *destinations;      /* char * -> name_count_t * */
    GHashTable *findings;                             /* id -> finding_count_t * */
    code_count_t codes[CODES];                        /* of final responses; 0: nobody answered */
    GArray *first_response, *post_dial_delay, *setup; /* gint64 */
    gint64 step, timeline_start;
    guint point_count;
    point_t points[TIMELINE_POINTS + 1];
    worst_t *worst;
};

static void finding_free(gpointer data) {
    finding_count_t *finding = data;
    g_free(finding->text);
    g_free(finding->fix);
    g_free(finding);
}

static GHashTable *names_new(void) {
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
}

/* The count of the name, or of all others where as many as there may be are known. */
static gpointer need_name(GHashTable *names, const char *name, gsize size) {
    gpointer count = g_hash_table_lookup(names, name);
    if (count) return count;
    if (g_hash_table_size(names) >= NAMES_MAX && name != others)
        return need_name(names, others, size);
    count = g_malloc0(size);
    g_hash_table_insert(names, g_strdup(name), count);
    return count;
}

/* ---- the timeline ---- */

/* The shortest of these, in seconds, with which the range fits into the points; or else days. */
static gint64 find_step(gint64 range) {
    static const gint64 steps[] = {1,   2,   5,    10,   15,   30,    60,    120,  300,
                                   600, 900, 1800, 3600, 7200, 21600, 43200, 86400};
    for (guint i = 0; i < G_N_ELEMENTS(steps); i++)
        if (range / (steps[i] * RECORD_SECOND) < TIMELINE_POINTS - 1) return steps[i];
    return (range / RECORD_SECOND / 86400 / (TIMELINE_POINTS - 1) + 1) * 86400;
}

static gint64 floor_to(gint64 time, gint64 step) {
    gint64 rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

static void start_timeline(tally_t *tally) {
    gint64 start, end;
    if (!captures_range(tally->captures, &start, &end)) return;
    tally->step = find_step(end - start);
    gint64 step = tally->step * RECORD_SECOND;
    tally->timeline_start = floor_to(start, step);
    tally->point_count = (guint)((end - tally->timeline_start) / step) + 1;
}

static point_t *point_at(tally_t *tally, gint64 time) {
    gint64 at = (time - tally->timeline_start) / (tally->step * RECORD_SECOND);
    return &tally->points[CLAMP(at, 0, (gint64)tally->point_count - 1)];
}

tally_t *tally_new(const captures_t *captures) {
    tally_t *tally = g_new0(tally_t, 1);
    tally->captures = captures;
    tally->methods = names_new();
    tally->servers = names_new();
    tally->realms = names_new();
    tally->destinations = names_new();
    tally->findings = g_hash_table_new_full(NULL, NULL, NULL, finding_free);
    tally->first_response = g_array_new(FALSE, FALSE, sizeof(gint64));
    tally->post_dial_delay = g_array_new(FALSE, FALSE, sizeof(gint64));
    tally->setup = g_array_new(FALSE, FALSE, sizeof(gint64));
    tally->worst = worst_new(captures);
    start_timeline(tally);
    return tally;
}

void tally_free(tally_t *tally) {
    if (!tally) return;
    g_hash_table_destroy(tally->methods);
    g_hash_table_destroy(tally->servers);
    g_hash_table_destroy(tally->realms);
    g_hash_table_destroy(tally->destinations);
    g_hash_table_destroy(tally->findings);
    g_array_free(tally->first_response, TRUE);
    g_array_free(tally->post_dial_delay, TRUE);
    g_array_free(tally->setup, TRUE);
    worst_free(tally->worst);
    g_free(tally);
}

/* ---- who and where ---- */

char *tally_host(const char *uri) {
    sip_uri_t read;
    if (!uri || !sip_uri_read((span_t){uri, strlen(uri)}, &read)) return NULL;
    if (span_equal_nocase(read.scheme, SPAN("tel"))) return g_strdup("tel");
    return read.host.length > 0 ? g_ascii_strdown(read.host.at, (gssize)read.host.length) : NULL;
}

/* "192.0.2.1" of "192.0.2.1:5060", "[2001:db8::1]" of "[2001:db8::1]:5060". */
static char *without_port(const char *address) {
    const char *colon = address ? strrchr(address, ':') : NULL;
    return colon ? g_strndup(address, (gsize)(colon - address)) : g_strdup(address);
}

char *tally_server(const request_t *request) {
    const record_t *origin = request->origin;
    if (!origin) return NULL;
    return origin->agent ? g_strdup(origin->agent) : without_port(origin->source);
}

char *tally_destination(const request_t *request) {
    const record_t *any = g_ptr_array_index(request->records, 0);
    bool by_uri = request->sent && !request->in_dialog;
    char *host = by_uri ? tally_host(request->sent->uri) : NULL;
    return host ? host : tally_host(any->to);
}

/* ---- counting a request ---- */

static void count_name(GHashTable *names, const char *name, bool failed) {
    if (!name) return;
    name_count_t *count = need_name(names, name, sizeof *count);
    count->total++;
    if (failed) count->failures++;
}

/* A realm fails where its challenge is the last word, or where 403 follows on credentials for it. */
static void count_realm(tally_t *tally, const request_t *request) {
    const record_t *final = request->final;
    if (request_is_challenged(request))
        count_name(tally->realms, final->realm, !request->continued);
    else if (final && final->code == 403 && request->sent && request->sent->realm) {
        name_count_t *count = need_name(tally->realms, request->sent->realm, sizeof *count);
        count->failures++;
    }
}

static void count_request(tally_t *tally, const request_t *request) {
    bool failed = request_failed(request);
    char *server = tally_server(request), *destination = tally_destination(request);
    count_name(tally->servers, server, failed);
    count_name(tally->destinations, destination, failed);
    count_realm(tally, request);
    if (request->final) {
        code_count_t *code = &tally->codes[request->final->code % CODES];
        code->count++;
        code->severity = MAX(code->severity, request->final->severity);
    }
    if (request->first_response >= 0)
        g_array_append_val(tally->first_response, request->first_response);
    if (failed)
        point_at(tally, request->final ? request->final->time : request->sent->time)->failures++;
    g_free(server);
    g_free(destination);
}

/* ---- counting findings and problems ---- */

static place_t place_of(const record_t *record) {
    return (place_t){record->time, record->capture, record->frame};
}

static bool is_before(place_t a, place_t b) {
    if (a.time != b.time) return a.time < b.time;
    return a.capture != b.capture ? a.capture < b.capture : a.frame < b.frame;
}

static finding_count_t *need_finding(tally_t *tally, const record_finding_t *finding,
                                     const record_t *record) {
    gpointer id = (gpointer)(guintptr)finding->id;
    place_t place = place_of(record);
    finding_count_t *count = g_hash_table_lookup(tally->findings, id);
    bool is_new = !count;
    if (is_new) {
        count = g_new0(finding_count_t, 1);
        count->id = finding->id;
        count->first = place;
        g_hash_table_insert(tally->findings, id, count);
    }
    if (is_before(place, count->first)) count->first = place;
    if (is_new || finding->severity > count->severity ||
        (finding->severity == count->severity && is_before(place, count->worst))) {
        g_free(count->text);
        g_free(count->fix);
        count->text = g_strdup(finding->text);
        count->fix = g_strdup(finding->fix);
        count->severity = finding->severity;
        count->aside = finding->aside;
        count->worst = place;
    }
    return count;
}

/* Once a request, whatever the number of hops it was captured on; `of_talk` are those that were counted for
 * the talk. Gives whether one of them explains a failure. */
static bool count_findings(tally_t *tally, const request_t *request, GHashTable *of_talk) {
    GHashTable *of_request = g_hash_table_new(NULL, NULL);
    bool explained = false;
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = g_ptr_array_index(request->records, i);
        if (record->copy == COPY_CAPTURED_TWICE) continue;
        for (guint n = 0; n < record->finding_count; n++) {
            const record_finding_t *finding = &record->findings[n];
            finding_count_t *count = need_finding(tally, finding, record);
            if (g_hash_table_add(of_request, count)) count->count++;
            if (g_hash_table_add(of_talk, count)) count->calls++;
            if (!finding->aside && finding->severity >= SEVERITY_WARN) explained = true;
        }
    }
    g_hash_table_destroy(of_request);
    return explained;
}

/* Failures that no finding explains are problems of their code. */
static void count_problem(tally_t *tally, const request_t *request, GHashTable *of_talk) {
    const record_t *final = request->final;
    if (!request_failed(request) || request->severity < SEVERITY_WARN) return;
    code_count_t *code = &tally->codes[final ? final->code % CODES : 0];
    code->problems++;
    if (g_hash_table_add(of_talk, code)) code->problem_calls++;
    if (!final) code->severity = SEVERITY_ERROR;
}

/* ---- counting a talk ---- */

static void count_copy(tally_t *tally, const record_t *record) {
    switch (record->copy) {
    case COPY_SENT_AGAIN: tally->sent_again++; break;
    case COPY_CAPTURED_TWICE: tally->captured_twice++; break;
    case COPY_NONE:
        if (record->code == 0) tally->requests++;
        else tally->responses++;
    }
}

void tally_add_stray(tally_t *tally, const record_t *record) {
    count_copy(tally, record);
}

static void count_case(tally_t *tally, const case_t *made) {
    const record_t *first = g_ptr_array_index(made->records, 0);
    tally->outcomes[made->kind][made->outcome]++;
    if (made->kind == CASE_CALL) point_at(tally, first->time)->calls++;
    if (made->kind == CASE_OTHER) {
        method_count_t *method =
            need_name(tally->methods, made->first->method, sizeof(method_count_t));
        method->outcomes[made->outcome]++;
    }
    if (made->post_dial_delay >= 0)
        g_array_append_val(tally->post_dial_delay, made->post_dial_delay);
    if (made->setup >= 0) g_array_append_val(tally->setup, made->setup);
}

void tally_add(tally_t *tally, const talk_t *talk) {
    GHashTable *findings = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < talk->records->len; i++)
        count_copy(tally, g_ptr_array_index(talk->records, i));
    for (guint i = 0; i < talk->requests->len; i++) {
        const request_t *request = g_ptr_array_index(talk->requests, i);
        bool explained = count_findings(tally, request, findings);
        if (!request->sent && !request->final) continue; /* an ACK or a CANCEL alone, a 1xx */
        count_request(tally, request);
        if (!explained) count_problem(tally, request, findings);
    }
    for (guint i = 0; i < talk->cases->len; i++) {
        const case_t *made = g_ptr_array_index(talk->cases, i);
        count_case(tally, made);
        worst_consider(tally->worst, made, talk);
    }
    g_hash_table_destroy(findings);
}

/* ---- the document ---- */

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
    guint64 failed = 0, messages = 0;
    gint64 start, end;
    for (guint i = 0; i < tally->captures->list->len; i++) {
        const capture_t *capture = captures_get(tally->captures, i);
        if (capture->error) failed++;
        messages += capture->messages;
    }
    set_count(object, "captures", tally->captures->list->len);
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
    for (guint i = 0; i < names->len && i < NAMES_SHOWN; i++) {
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

JsonNode *tally_card(const library_t *library, guint code) {
    char text[16];
    const char *texts[] = {text};
    g_snprintf(text, sizeof text, "%u", code);
    return code >= 100 && code < 700 ? library_ask(library, "card", texts, 1, NULL) : NULL;
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
    for (guint code = 1; code < CODES; code++) {
        code_row_t row = {code, &tally->codes[code]};
        total += row.count->count;
        if (row.count->count > 0) g_array_append_val(rows, row);
    }
    g_array_sort(rows, by_count);
    for (guint i = 0; i < rows->len; i++) {
        const code_row_t *row = &g_array_index(rows, code_row_t, i);
        JsonObject *object = json_object_new();
        JsonNode *card = tally_card(library, row->code);
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

static JsonArray *finding_list(const tally_t *tally, const library_t *library) {
    JsonArray *list = json_array_new();
    GPtrArray *findings = sorted_findings(tally);
    for (guint i = 0; i < findings->len; i++) {
        const finding_count_t *finding = g_ptr_array_index(findings, i);
        JsonObject *object = json_object_new(), *first = json_object_new();
        JsonNode *guide = guide_of(library, finding->id);
        add_text(object, "finding", finding->id);
        add_text(object, "severity", severity_name(finding->severity));
        set_count(object, "count", finding->count);
        set_count(object, "calls", finding->calls);
        add_text(object, "text", finding->text);
        add_text(object, "fix", finding->fix);
        add_text(object, "symptoms", member_text(guide, "symptoms"));
        add_text(first, "capture", captures_get(tally->captures, finding->first.capture)->name);
        json_object_set_int_member(first, "frame", finding->first.frame);
        json_object_set_object_member(object, "first", first);
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
    for (guint i = 0; i < rows->len && i < NAMES_SHOWN; i++) {
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

static JsonObject *finding_problem(const finding_count_t *finding, const library_t *library) {
    JsonObject *object = json_object_new();
    JsonNode *guide = guide_of(library, finding->id);
    const char *symptoms = member_text(guide, "symptoms");
    char *title = first_sentence(symptoms ? symptoms : finding->id);
    add_text(object, "finding", finding->id);
    add_text(object, "severity", severity_name(finding->severity));
    set_count(object, "count", finding->count);
    set_count(object, "calls", finding->calls);
    add_text(object, "title", title);
    add_text(object, "text", finding->text);
    add_text(object, "fix", finding->fix);
    if (guide) json_node_unref(guide);
    g_free(title);
    return object;
}

/* code 0: nobody answered, which a client takes for a 408. */
static JsonObject *code_problem(guint code, const code_count_t *count, const library_t *library,
                                JsonNode *words) {
    JsonObject *object = json_object_new();
    JsonNode *card = code ? tally_card(library, code) : NULL;
    const char *phrase = member_text(card, "phrase");
    char *title = code == 0 ? g_strdup(member_text(words, "no_response"))
                  : phrase  ? g_strdup_printf("%03u %s", code, phrase)
                            : g_strdup_printf("%03u", code);
    json_object_set_int_member(object, "code", code ? code : 408);
    add_text(object, "severity", severity_name(count->severity));
    set_count(object, "count", count->problems);
    set_count(object, "calls", count->problem_calls);
    add_text(object, "title", title);
    add_text(object, "text",
             code ? member_text(card, "description") : member_text(words, "no_response_text"));
    add_text(object, "fix",
             code ? member_text(card, "fix") : member_text(words, "no_response_fix"));
    if (card) json_node_unref(card);
    g_free(title);
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
        if (finding->severity >= SEVERITY_WARN && !finding->aside)
            g_ptr_array_add(problems, finding_problem(finding, library));
    }
    for (guint code = 0; code < CODES; code++)
        if (tally->codes[code].problems > 0)
            g_ptr_array_add(problems, code_problem(code, &tally->codes[code], library, words));
    g_ptr_array_sort(problems, by_weight);
    for (guint i = 0; i < problems->len; i++)
        json_array_add_object_element(list, g_ptr_array_index(problems, i));
    g_ptr_array_unref(findings);
    g_ptr_array_unref(problems);
    return list;
}

JsonNode *tally_document(const tally_t *tally, const library_t *library) {
    JsonObject *document = json_object_new();
    JsonNode *words = library_words(library, "report");
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
    json_object_set_array_member(document, "worst", worst_list(tally->worst));
    if (words) json_node_unref(words);
    JsonNode *node = json_node_new(JSON_NODE_OBJECT);
    json_node_take_object(node, document);
    return node;
}
