/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "worst.h"

#include <string.h>

enum { WORST_MESSAGES_MAX = 200 };

/* A case that was kept, and what it is compared by. */
typedef struct {
    severity_t severity;
    guint finding_count; /* of warn and error */
    gint64 duration, start;
    guint capture, frame; /* with which it begins */
    JsonObject *object;
} kept_case_t;

struct worst {
    const captures_t *captures;
    GHashTable *problems; /* char * -> GPtrArray of kept_case_t *, the worst first */
};

static void kept_free(gpointer data) {
    kept_case_t *kept = data;
    if (kept->object) json_object_unref(kept->object);
    g_free(kept);
}

static void list_free(gpointer data) {
    g_ptr_array_unref(data);
}

worst_t *worst_new(const captures_t *captures) {
    worst_t *worst = g_new(worst_t, 1);
    worst->captures = captures;
    worst->problems = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, list_free);
    return worst;
}

void worst_free(worst_t *worst) {
    if (!worst) return;
    g_hash_table_destroy(worst->problems);
    g_free(worst);
}

bool problem_of(const case_t *made, problem_t *problem) {
    bool failed = made->last && request_failed(made->last);
    *problem = (problem_t){
        .finding = made->finding,
        .code = failed && made->last->final ? made->last->final->code : 0,
        .timed_out = made->last && made->last->timed_out,
    };
    return problem->finding || problem->code || problem->timed_out;
}

/* ---- objects ---- */

void add_seconds(JsonObject *object, const char *name, gint64 time) {
    json_object_set_double_member(object, name, (double)time / RECORD_SECOND);
}

void add_text(JsonObject *object, const char *name, const char *text) {
    if (text) json_object_set_string_member(object, name, text);
}

static const char *capture_name(const worst_t *worst, const record_t *record) {
    return captures_get(worst->captures, record->capture)->name;
}

static JsonObject *finding_object(const record_finding_t *finding) {
    JsonObject *object = json_object_new();
    JsonArray *frames = json_array_new();
    for (guint i = 0; i < finding->frame_count; i++)
        json_array_add_int_element(frames, finding->frames[i]);
    add_text(object, "finding", finding->id);
    add_text(object, "severity", severity_name(finding->severity));
    add_text(object, "text", finding->text);
    add_text(object, "fix", finding->fix);
    json_object_set_array_member(object, "frames", frames);
    return object;
}

/* The case's findings above chat, one of each, the most severe first, what explains it before all. */
static GPtrArray *distinct_findings(const case_t *made) {
    GPtrArray *findings = g_ptr_array_new();
    GHashTable *ids = g_hash_table_new(NULL, NULL);
    if (made->finding) {
        g_ptr_array_add(findings, (gpointer)(guintptr)made->finding);
        g_hash_table_add(ids, (gpointer)(guintptr)made->finding->id);
    }
    for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--)
        for (guint i = 0; i < made->records->len; i++) {
            const record_t *record = g_ptr_array_index(made->records, i);
            for (guint n = 0; n < record->finding_count; n++) {
                record_finding_t *finding = &record->findings[n];
                if ((int)finding->severity == severity &&
                    g_hash_table_add(ids, (gpointer)(guintptr)finding->id))
                    g_ptr_array_add(findings, finding);
            }
        }
    g_hash_table_destroy(ids);
    return findings;
}

static JsonArray *finding_list(const case_t *made) {
    JsonArray *list = json_array_new();
    GPtrArray *findings = distinct_findings(made);
    for (guint i = 0; i < findings->len; i++)
        json_array_add_object_element(list, finding_object(g_ptr_array_index(findings, i)));
    g_ptr_array_unref(findings);
    return list;
}

static JsonObject *message_object(const worst_t *worst, const record_t *record, gint64 start) {
    JsonObject *object = json_object_new();
    JsonArray *ids = json_array_new();
    char *label = record_label(record);
    add_text(object, "capture", capture_name(worst, record));
    json_object_set_int_member(object, "frame", record->frame);
    add_seconds(object, "time", record->time - start);
    add_text(object, "src", record->source);
    add_text(object, "dst", record->destination);
    add_text(object, "label", label);
    if (record->code != 0) {
        json_object_set_int_member(object, "code", record->code);
        add_text(object, "severity", severity_name(record->severity));
    }
    for (guint i = 0; i < record->finding_count; i++)
        json_array_add_string_element(ids, record->findings[i].id);
    json_object_set_array_member(object, "findings", ids);
    if (record->copy == COPY_SENT_AGAIN) add_text(object, "copy", "sent_again");
    g_free(label);
    return object;
}

static void add_messages(const worst_t *worst, JsonObject *object, const case_t *made) {
    JsonArray *list = json_array_new();
    const record_t *first = g_ptr_array_index(made->records, 0);
    guint left_out = 0;
    for (guint i = 0; i < made->records->len; i++) {
        const record_t *record = g_ptr_array_index(made->records, i);
        if (record->copy == COPY_CAPTURED_TWICE) continue;
        if (json_array_get_length(list) == WORST_MESSAGES_MAX) left_out++;
        else json_array_add_object_element(list, message_object(worst, record, first->time));
    }
    json_object_set_array_member(object, "messages", list);
    if (left_out > 0) json_object_set_int_member(object, "messages_left_out", left_out);
}

static JsonObject *case_object(const worst_t *worst, const case_t *made, const talk_t *talk) {
    JsonObject *object = json_object_new();
    const record_t *first = g_ptr_array_index(made->records, 0);
    const record_t *latest = g_ptr_array_index(made->records, made->records->len - 1);
    const record_t *final = made->last ? made->last->final : NULL;
    add_text(object, "kind", case_kind_name(made->kind));
    add_text(object, "call_id", talk->call_id);
    add_text(object, "capture", capture_name(worst, first));
    if (made->kind == CASE_OTHER) add_text(object, "method", made->first->method);
    add_text(object, "from", first->from);
    add_text(object, "to", first->to);
    add_seconds(object, "start", first->time);
    add_seconds(object, "seconds", latest->time - first->time);
    add_text(object, "outcome", case_outcome_name(made->kind, made->outcome));
    if (final) json_object_set_int_member(object, "code", final->code);
    add_text(object, "severity", severity_name(made->severity));
    if (made->finding) {
        add_text(object, "summary", made->finding->text);
        add_text(object, "fix", made->finding->fix);
    } else if (final) {
        add_text(object, "summary", final->summary);
    }
    json_object_set_array_member(object, "findings", finding_list(made));
    add_messages(worst, object, made);
    return object;
}

/* ---- comparing ---- */

/* Negative where a is worse than b. Which it is does not depend on the order in which they came. */
static int compare(const kept_case_t *a, const kept_case_t *b) {
    if (a->severity != b->severity) return a->severity > b->severity ? -1 : 1;
    if (a->finding_count != b->finding_count) return a->finding_count > b->finding_count ? -1 : 1;
    if (a->duration != b->duration) return a->duration > b->duration ? -1 : 1;
    if (a->start != b->start) return a->start < b->start ? -1 : 1;
    if (a->capture != b->capture) return a->capture < b->capture ? -1 : 1;
    return a->frame < b->frame ? -1 : a->frame > b->frame;
}

static kept_case_t describe(const case_t *made) {
    const record_t *first = g_ptr_array_index(made->records, 0);
    const record_t *latest = g_ptr_array_index(made->records, made->records->len - 1);
    GPtrArray *findings = distinct_findings(made);
    kept_case_t kept = {
        .severity = made->severity,
        .duration = latest->time - first->time,
        .start = first->time,
        .capture = first->capture,
        .frame = first->frame,
    };
    for (guint i = 0; i < findings->len; i++) {
        const record_finding_t *finding = g_ptr_array_index(findings, i);
        if (finding->severity >= SEVERITY_WARN) kept.finding_count++;
    }
    g_ptr_array_unref(findings);
    return kept;
}

static GPtrArray *need_list(worst_t *worst, const problem_t *problem) {
    char *name =
        problem->finding ? g_strdup(problem->finding->id) : g_strdup_printf("%u", problem->code);
    GPtrArray *list = g_hash_table_lookup(worst->problems, name);
    if (list) {
        g_free(name);
        return list;
    }
    list = g_ptr_array_new_with_free_func(kept_free);
    g_hash_table_insert(worst->problems, name, list);
    return list;
}

void worst_consider(worst_t *worst, const case_t *made, const talk_t *talk) {
    problem_t problem;
    if (made->in_call || made->severity < SEVERITY_NOTE || !problem_of(made, &problem)) return;
    GPtrArray *list = need_list(worst, &problem);
    kept_case_t kept = describe(made);
    guint at = list->len;
    while (at > 0 && compare(&kept, g_ptr_array_index(list, at - 1)) < 0) at--;
    if (at == WORST_MAX) return;
    kept.object = case_object(worst, made, talk);
    g_ptr_array_insert(list, (gint)at, g_memdup2(&kept, sizeof kept));
    if (list->len > WORST_MAX) g_ptr_array_remove_index(list, WORST_MAX);
}

/* ---- the worst ---- */

static gint compare_pointers(gconstpointer a, gconstpointer b) {
    return compare(*(kept_case_t *const *)a, *(kept_case_t *const *)b);
}

/* Adds the cases that are the n-th of their problem, the worst of them first. Notes only where they are
 * asked for. */
static void take_round(const worst_t *worst, guint n, bool notes, GPtrArray *taken) {
    GHashTableIter iterator;
    gpointer value;
    GPtrArray *round = g_ptr_array_new();
    g_hash_table_iter_init(&iterator, worst->problems);
    while (g_hash_table_iter_next(&iterator, NULL, &value)) {
        const GPtrArray *list = value;
        kept_case_t *kept = n < list->len ? g_ptr_array_index(list, n) : NULL;
        if (kept && notes == (kept->severity == SEVERITY_NOTE)) g_ptr_array_add(round, kept);
    }
    g_ptr_array_sort(round, compare_pointers);
    for (guint i = 0; i < round->len && taken->len < WORST_MAX; i++)
        g_ptr_array_add(taken, g_ptr_array_index(round, i));
    g_ptr_array_unref(round);
}

JsonArray *worst_list(const worst_t *worst) {
    JsonArray *list = json_array_new();
    GPtrArray *taken = g_ptr_array_new();
    for (guint n = 0; n < WORST_MAX; n++) take_round(worst, n, false, taken);
    for (guint n = 0; n < WORST_MAX; n++) take_round(worst, n, true, taken);
    for (int severity = SEVERITY_ERROR; severity >= SEVERITY_NOTE; severity--)
        for (guint i = 0; i < taken->len; i++) {
            const kept_case_t *kept = g_ptr_array_index(taken, i);
            if ((int)kept->severity == severity)
                json_array_add_object_element(list, json_object_ref(kept->object));
        }
    g_ptr_array_unref(taken);
    return list;
}
