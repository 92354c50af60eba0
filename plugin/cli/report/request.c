/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "request.h"

#include "hash.h"

#include <string.h>

/* Two captures of one message on one machine are closer than any retransmission. */
static const gint64 duplicate_time = RECORD_SECOND / 20;

static const record_t *record_at(const GPtrArray *records, guint i) {
    return g_ptr_array_index(records, i);
}

static const char *known(const char *text) {
    return text ? text : "";
}

/* ---- order, and copies in other captures ---- */

/* What two records of one message have in common; also two of the same message that was sent again. */
static char *message_key(const record_t *record) {
    bool has_branch = record->branch && *record->branch;
    return g_strdup_printf("%s\n%u\n%" G_GINT64_FORMAT "\n%s\n%s\n%s", record->method, record->code,
                           record->cseq, known(record->to_tag),
                           has_branch ? record->branch : known(record->source),
                           has_branch ? "" : known(record->destination));
}

/* The n-th record of a message in one capture is the n-th in the other. */
static void mark_copy(record_t *record, GHashTable *counts, GHashTable *owners,
                      const captures_t *captures) {
    if (record->copy == COPY_CAPTURED_TWICE) return;
    char *key = message_key(record);
    char *in_capture = g_strdup_printf("%s\n%u", key, record->capture);
    guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, in_capture)) + 1;
    g_hash_table_replace(counts, in_capture, GUINT_TO_POINTER(n));
    char *nth = g_strdup_printf("%s\n%u", key, n);
    const record_t *owner = g_hash_table_lookup(owners, nth);
    g_free(key);
    if (!owner) {
        g_hash_table_insert(owners, nth, record);
        return;
    }
    g_free(nth);
    bool at_once = record->time - owner->time < duplicate_time;
    bool pieces = !captures_overlap(captures, record->capture, owner->capture);
    record->copy = pieces && !at_once ? COPY_SENT_AGAIN : COPY_CAPTURED_TWICE;
}

static bool have_one_capture(const GPtrArray *records) {
    for (guint i = 1; i < records->len; i++)
        if (record_at(records, i)->capture != record_at(records, 0)->capture) return false;
    return true;
}

void requests_order(GPtrArray *records, const captures_t *captures) {
    g_ptr_array_sort(records, record_compare);
    if (have_one_capture(records)) return;
    GHashTable *counts = g_hash_table_new_full(hash_text, g_str_equal, g_free, NULL);
    GHashTable *owners = g_hash_table_new_full(hash_text, g_str_equal, g_free, NULL);
    for (guint i = 0; i < records->len; i++)
        mark_copy(g_ptr_array_index(records, i), counts, owners, captures);
    g_hash_table_destroy(counts);
    g_hash_table_destroy(owners);
}

/* ---- which records belong together ---- */

static bool is_method(const char *method, const char *name) {
    return strcmp(method, name) == 0;
}

/* An ACK and a CANCEL belong to the INVITE, whose CSeq number they have. */
static bool belongs_to_invite(const record_t *record) {
    return is_method(record->method, "ACK") || is_method(record->method, "CANCEL");
}

static void request_free(gpointer data) {
    request_t *request = data;
    g_ptr_array_unref(request->records);
    g_free(request);
}

static request_t *need_request(GHashTable *known_ones, GPtrArray *requests,
                               const record_t *record) {
    const char *method = belongs_to_invite(record) ? "INVITE" : record->method;
    const char *tag = record->from_tag ? record->from_tag : known(record->from);
    char *key = g_strdup_printf("%" G_GINT64_FORMAT "\n%s\n%s", record->cseq, method, tag);
    request_t *request = g_hash_table_lookup(known_ones, key);
    if (request) {
        g_free(key);
        return request;
    }
    request = g_new0(request_t, 1);
    request->method = method;
    request->from_tag = tag;
    request->cseq = record->cseq;
    request->records = g_ptr_array_new();
    request->first_response = -1;
    g_hash_table_insert(known_ones, key, request);
    g_ptr_array_add(requests, request);
    return request;
}

/* ---- what its sender saw ---- */

/* Whether it is of the request itself, and of the transaction nearest to its sender. */
static bool is_near(const request_t *request, const record_t *record) {
    return record->vias == request->vias && strcmp(record->method, request->method) == 0;
}

static void find_hop(request_t *request) {
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        if (record->vias == 0 || strcmp(record->method, request->method) != 0) continue;
        if (request->vias == 0 || record->vias < request->vias) request->vias = record->vias;
    }
}

static void find_sent(request_t *request) {
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        if (record->code != 0 || strcmp(record->method, request->method) != 0) continue;
        if (record->to_tag) request->in_dialog = true;
        if (!request->sent && is_near(request, record)) request->sent = record;
    }
}

/* What a proxy that forks would rather pass on: success, then 6xx, then the lowest class; a 487 only where
 * there is nothing else, since the proxy cancels the branches that are left. */
static guint rank(const record_t *final) {
    if (final->code == 487) return 9;
    switch (final->code / 100) {
    case 2: return 0;
    case 6: return 1;
    default: return final->code / 100;
    }
}

static void find_final(request_t *request) {
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        if (record->code < 200 || !is_near(request, record)) continue;
        if (!request->final || rank(record) < rank(request->final)) request->final = record;
    }
}

static void find_origin(request_t *request) {
    request->origin = request->final;
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        if (request->final && record->code == request->final->code &&
            strcmp(record->method, request->method) == 0 && record->vias > request->origin->vias &&
            g_strcmp0(record->to_tag, request->final->to_tag) == 0)
            request->origin = record;
    }
}

/* A proxy's own CANCEL has one Via, as its sender's has: they are told by the branch, which is the INVITE's
 * (section 9.1). */
static void find_cancel(request_t *request) {
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        if (is_method(record->method, "CANCEL") && record->code == 0 &&
            (!request->sent || g_strcmp0(record->branch, request->sent->branch) == 0))
            request->cancelled = true;
    }
}

static bool is_any(const record_t *record) {
    (void)record;
    return true;
}

gint64 request_wait(const request_t *request, const record_t *sent, record_test_t is_wanted) {
    gint64 elsewhere = -1;
    for (guint i = 0; sent && i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        gint64 wait = record->time - sent->time;
        if (record->code == 0 || wait < 0 || !is_near(request, record) || !is_wanted(record))
            continue;
        if (record->capture == sent->capture) return wait;
        if (elsewhere < 0) elsewhere = wait;
    }
    return elsewhere;
}

static bool was_answered(const request_t *request) {
    for (guint i = 0; i < request->records->len; i++) {
        const record_t *record = record_at(request->records, i);
        if (record->code != 0 && strcmp(record->method, request->method) == 0) return true;
    }
    return false;
}

static void find_severity(request_t *request) {
    for (guint i = 0; i < request->records->len; i++)
        request->severity = MAX(request->severity, record_at(request->records, i)->severity);
    if (request->timed_out) request->severity = SEVERITY_ERROR;
}

static void look_into(request_t *request, const captures_t *captures) {
    find_hop(request);
    find_sent(request);
    find_final(request);
    find_origin(request);
    find_cancel(request);
    request->first_response = request_wait(request, request->sent, is_any);
    const record_t *sent = request->sent;
    request->timed_out =
        sent && !request->cancelled && !was_answered(request) &&
        captures_get(captures, sent->capture)->known_until - sent->time >= REQUEST_SILENCE;
    find_severity(request);
}

GPtrArray *requests_of(const GPtrArray *records, const captures_t *captures) {
    GPtrArray *requests = g_ptr_array_new_with_free_func(request_free);
    GHashTable *known_ones = g_hash_table_new_full(hash_text, g_str_equal, g_free, NULL);
    for (guint i = 0; i < records->len; i++) {
        record_t *record = g_ptr_array_index(records, i);
        g_ptr_array_add(need_request(known_ones, requests, record)->records, record);
    }
    g_hash_table_destroy(known_ones);
    for (guint i = 0; i < requests->len; i++) look_into(g_ptr_array_index(requests, i), captures);
    return requests;
}

/* ---- what came of it ---- */

bool request_is_challenged(const request_t *request) {
    guint code = request->final ? request->final->code : 0;
    return code == 401 || code == 407 || (code == 423 && is_method(request->method, "REGISTER"));
}

bool request_failed(const request_t *request) {
    const record_t *final = request->final;
    if (!final) return request->timed_out;
    return final->code >= 400 && final->code != 487 && !request->continued;
}
