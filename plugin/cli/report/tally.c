/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "tally.h"

#include "hash.h"
#include "uri.h"

#include <string.h>

enum { NAMES_MAX = 20000 }; /* servers, realms, destinations, methods that are told apart */

static const char others[] = "(others)";

static void finding_free(gpointer data) {
    finding_count_t *finding = data;
    g_free(finding->text);
    g_free(finding->fix);
    g_free(finding);
}

static GHashTable *names_new(void) {
    return g_hash_table_new_full(hash_text, g_str_equal, g_free, g_free);
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
        if (range / (steps[i] * RECORD_SECOND) < TALLY_POINTS_MAX - 1) return steps[i];
    return (range / RECORD_SECOND / 86400 / (TALLY_POINTS_MAX - 1) + 1) * 86400;
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

/* The host of a URI in lower case, "tel" for a number; NULL where there is none. To be freed. */
static char *host_of(const char *uri) {
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
    char *host = by_uri ? host_of(request->sent->uri) : NULL;
    return host ? host : host_of(any->to);
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
        code_count_t *code = &tally->codes[request->final->code % TALLY_CODES];
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
                                     place_t place) {
    gpointer id = (gpointer)(guintptr)finding->id;
    finding_count_t *count = g_hash_table_lookup(tally->findings, id);
    if (count) return count;
    count = g_new0(finding_count_t, 1);
    count->id = finding->id;
    count->first = place;
    g_hash_table_insert(tally->findings, id, count);
    return count;
}

/* Keeps the text of the worst instance. */
static void keep_text(finding_count_t *count, const record_finding_t *finding, place_t place) {
    bool is_worse = !count->text || finding->severity > count->severity ||
                    (finding->severity == count->severity && is_before(place, count->worst));
    if (is_before(place, count->first)) count->first = place;
    if (!is_worse) return;
    g_free(count->text);
    g_free(count->fix);
    count->text = g_strdup(finding->text);
    count->fix = g_strdup(finding->fix);
    count->severity = finding->severity;
    count->worst = place;
}

/* `seen` holds the problems that were counted for the talk. */
static void count_problem(problem_count_t *problem, severity_t severity, place_t place,
                          GHashTable *seen) {
    if (problem->count == 0 || is_before(place, problem->first)) problem->first = place;
    problem->severity = MAX(problem->severity, severity);
    problem->count++;
    if (g_hash_table_add(seen, problem)) problem->calls++;
}

/* What was found about a request, on all hops. */
typedef struct {
    tally_t *tally;
    GHashTable *of_request, *of_talk, *problems; /* sets of what was counted */
    finding_count_t *best;                       /* the most severe one that explains */
    severity_t best_severity;
} finding_round_t;

static void count_finding(finding_round_t *round, const record_finding_t *finding,
                          const record_t *record) {
    place_t place = place_of(record);
    finding_count_t *count = need_finding(round->tally, finding, place);
    keep_text(count, finding, place);
    if (!finding->aside && finding->severity >= SEVERITY_NOTE &&
        (!round->best || finding->severity > round->best_severity)) {
        round->best = count;
        round->best_severity = finding->severity;
    }
    if (g_hash_table_add(round->of_talk, count)) count->calls++;
    if (!g_hash_table_add(round->of_request, count)) return;
    count->count++;
    if (!finding->aside && finding->severity >= SEVERITY_WARN)
        count_problem(&count->problem, finding->severity, place, round->problems);
}

static void count_findings(finding_round_t *round, const request_t *request) {
    round->best = NULL;
    g_hash_table_remove_all(round->of_request);
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = g_ptr_array_index(request->records, i);
        if (record->copy == COPY_CAPTURED_TWICE) continue;
        for (guint n = 0; n < record->finding_count; n++)
            count_finding(round, &record->findings[n], record);
    }
}

/* A failure that no warning and no error explains is a problem of what does explain it, or of its code. */
static void count_failure(finding_round_t *round, const request_t *request) {
    const record_t *final = request->final;
    if (!request_failed(request) || request->severity < SEVERITY_WARN) return;
    if (round->best && round->best_severity >= SEVERITY_WARN) return;
    code_count_t *code = &round->tally->codes[final ? final->code % TALLY_CODES : 0];
    count_problem(round->best ? &round->best->problem : &code->problem, request->severity,
                  place_of(final ? final : request->sent), round->problems);
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
    finding_round_t round = {
        .tally = tally,
        .of_request = g_hash_table_new(NULL, NULL),
        .of_talk = g_hash_table_new(NULL, NULL),
        .problems = g_hash_table_new(NULL, NULL),
    };
    for (guint i = 0; i < talk->records->len; i++)
        count_copy(tally, g_ptr_array_index(talk->records, i));
    for (guint i = 0; i < talk->requests->len; i++) {
        const request_t *request = g_ptr_array_index(talk->requests, i);
        count_findings(&round, request);
        if (!request->sent && !request->final) continue; /* an ACK or a CANCEL alone, a 1xx */
        count_request(tally, request);
        count_failure(&round, request);
    }
    for (guint i = 0; i < talk->cases->len; i++) {
        const case_t *made = g_ptr_array_index(talk->cases, i);
        count_case(tally, made);
        worst_consider(tally->worst, made, talk);
    }
    g_hash_table_destroy(round.of_request);
    g_hash_table_destroy(round.of_talk);
    g_hash_table_destroy(round.problems);
}
