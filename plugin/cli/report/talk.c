/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "talk.h"

#include <string.h>

static const char *const kind_names[] = {"call", "registration", "other"};

static const char *const outcome_names[][CASE_OUTCOMES_MAX + 1] = {
    [CASE_CALL] = {"answered", "cancelled", "no_answer", "busy", "redirected", "rejected", "failed",
                   "unfinished"},
    [CASE_REGISTRATION] = {"registered", "removed", "rejected", "failed", "challenged",
                           "unanswered"},
    [CASE_OTHER] = {"succeeded", "redirected", "failed", "unanswered"},
};

const char *case_kind_name(case_kind_t kind) {
    return kind_names[kind];
}

const char *case_outcome_name(case_kind_t kind, guint outcome) {
    return outcome_names[kind][outcome];
}

static request_t *request_at(const GPtrArray *requests, guint i) {
    return g_ptr_array_index(requests, i);
}

static bool is_method(const request_t *request, const char *name) {
    return strcmp(request->method, name) == 0;
}

/* ---- series: requests that answer a challenge, one after the other ---- */

static gint by_sequence(gconstpointer a, gconstpointer b) {
    const request_t *one = *(request_t *const *)a, *other = *(request_t *const *)b;
    int order = strcmp(one->method, other->method);
    if (order == 0) order = strcmp(one->from_tag, other->from_tag);
    if (order == 0) order = one->cseq < other->cseq ? -1 : one->cseq > other->cseq;
    return order;
}

/* Whether the next request answers the challenge to this one. Clocks may differ between captures. */
static bool continues(const request_t *request, const request_t *next) {
    if (!request_is_challenged(request) || strcmp(request->method, next->method) != 0 ||
        strcmp(request->from_tag, next->from_tag) != 0 || request->in_dialog != next->in_dialog)
        return false;
    const record_t *first = g_ptr_array_index(next->records, 0);
    return ABS(first->time - request->final->time) <= REQUEST_TIMEOUT;
}

/* The requests by method and sender, in the order of CSeq. To be freed. */
static GPtrArray *sort_requests(const GPtrArray *requests) {
    GPtrArray *sorted = g_ptr_array_new();
    for (guint i = 0; i < requests->len; i++) g_ptr_array_add(sorted, request_at(requests, i));
    g_ptr_array_sort(sorted, by_sequence);
    for (guint i = 1; i < sorted->len; i++)
        request_at(sorted, i - 1)->continued =
            continues(request_at(sorted, i - 1), request_at(sorted, i));
    return sorted;
}

/* ---- cases ---- */

static void case_free(gpointer data) {
    case_t *made = data;
    g_ptr_array_unref(made->records);
    g_free(made);
}

static void consider(case_t *made, const record_t *record) {
    for (guint i = 0; record && i < record->finding_count; i++) {
        const record_finding_t *finding = &record->findings[i];
        if (!finding->aside && finding->severity >= SEVERITY_NOTE &&
            (!made->finding || finding->severity > made->finding->severity))
            made->finding = finding;
    }
}

/* What the response that decided says comes first. */
static void find_finding(case_t *made) {
    if (made->last) {
        consider(made, made->last->final);
        consider(made, made->last->origin);
    }
    for (guint i = 0; i < made->records->len; i++) {
        const record_t *record = g_ptr_array_index(made->records, i);
        if (record->copy != COPY_CAPTURED_TWICE) consider(made, record);
    }
}

/* ---- registrations and other transactions ---- */

static guint registration_outcome(const request_t *last) {
    if (!last->final) return REGISTRATION_UNANSWERED;
    guint code = last->final->code;
    bool asks = last->sent && last->sent->expires >= 0;
    if (code / 100 == 2) {
        gint64 expires = asks ? last->sent->expires : last->final->expires;
        return expires == 0 ? REGISTRATION_REMOVED : REGISTRATION_REGISTERED;
    }
    if ((code == 401 || code == 407) && last->sent && !last->sent->realm)
        return REGISTRATION_CHALLENGED;
    return code == 408 || code / 100 == 5 ? REGISTRATION_FAILED : REGISTRATION_REJECTED;
}

static guint other_outcome(const request_t *last) {
    if (!last->final) return OTHER_UNANSWERED;
    switch (last->final->code / 100) {
    case 2: return OTHER_SUCCEEDED;
    case 3: return OTHER_REDIRECTED;
    default: return OTHER_FAILED;
    }
}

/* The case of requests of one series. */
static case_t *make_case(const GPtrArray *sorted, guint first, guint count) {
    case_t *made = g_new0(case_t, 1);
    made->first = request_at(sorted, first);
    made->last = request_at(sorted, first + count - 1);
    made->kind = is_method(made->first, "REGISTER") ? CASE_REGISTRATION : CASE_OTHER;
    made->outcome = made->kind == CASE_REGISTRATION ? registration_outcome(made->last)
                                                    : other_outcome(made->last);
    made->records = g_ptr_array_new();
    made->post_dial_delay = made->setup = -1;
    for (guint i = first; i < first + count; i++) {
        const request_t *request = request_at(sorted, i);
        made->severity = MAX(made->severity, request->severity);
        for (guint n = 0; n < request->records->len; n++)
            g_ptr_array_add(made->records, g_ptr_array_index(request->records, n));
    }
    g_ptr_array_sort(made->records, record_compare);
    find_finding(made);
    return made;
}

static void add_series(talk_t *talk, const GPtrArray *sorted, bool in_call) {
    for (guint first = 0, next; first < sorted->len; first = next) {
        for (next = first + 1; request_at(sorted, next - 1)->continued;) next++;
        if (is_method(request_at(sorted, first), "INVITE")) continue;
        case_t *made = make_case(sorted, first, next - first);
        made->in_call = in_call;
        g_ptr_array_add(talk->cases, made);
    }
}

/* ---- the call ---- */

/* Whether the method tells of a call: an INVITE, or what there is only within a call. */
static bool tells_of_call(const request_t *request) {
    static const char *const methods[] = {"INVITE", "BYE", "PRACK", "UPDATE", "INFO", NULL};
    return g_strv_contains(methods, request->method);
}

/* Whether it is an INVITE with which a call begins. Where the request itself was not captured, only the
 * first of a talk is taken for one. */
static bool begins_call(const talk_t *talk, guint i) {
    const request_t *request = request_at(talk->requests, i);
    if (!is_method(request, "INVITE") || request->in_dialog) return false;
    return request->sent || (i == 0 && request->vias > 0);
}

/* The INVITE that its caller sent first: nearest to him; where a B2BUA keeps the Call-ID, the earliest. */
static const request_t *find_beginning(const talk_t *talk) {
    const request_t *first = NULL;
    for (guint i = 0; i < talk->requests->len; i++) {
        const request_t *request = request_at(talk->requests, i);
        if (begins_call(talk, i) && (!first || request->vias < first->vias)) first = request;
    }
    return first;
}

/* Whether something was captured that there is only in a call that was answered. */
static bool goes_on(const talk_t *talk) {
    for (guint i = 0; i < talk->requests->len; i++) {
        const request_t *request = request_at(talk->requests, i);
        bool refused = request->final && request->final->code >= 300;
        if (!refused && request->in_dialog &&
            (is_method(request, "INVITE") || is_method(request, "BYE")))
            return true;
    }
    return false;
}

static guint outcome_of_final(guint code) {
    switch (code) {
    case 408:
    case 480: return CALL_NO_ANSWER;
    case 486:
    case 600: return CALL_BUSY;
    case 487: return CALL_CANCELLED;
    default: break;
    }
    switch (code / 100) {
    case 2: return CALL_ANSWERED;
    case 3: return CALL_REDIRECTED;
    case 5: return CALL_FAILED;
    default: return CALL_REJECTED;
    }
}

static guint call_outcome(const talk_t *talk, const request_t *last) {
    if (last && last->final) return outcome_of_final(last->final->code);
    if (last && last->cancelled) return CALL_CANCELLED;
    if (last && !goes_on(talk)) return last->timed_out ? CALL_FAILED : CALL_UNFINISHED;
    const request_t *first = request_at(talk->requests, 0);
    bool only_cancel = !last && talk->requests->len == 1 && first->cancelled;
    return only_cancel ? CALL_CANCELLED : CALL_ANSWERED;
}

/* What its caller hears or sees of it (RFC 6076 section 4.3.1: a status indication). */
static bool is_indication(const record_t *record) {
    switch (record->code) {
    case 180:
    case 181:
    case 182: return true;
    case 183: return record->has_sdp;
    default: return record->code / 100 == 2;
    }
}

static bool is_success(const record_t *record) {
    return record->code / 100 == 2;
}

static bool is_attempt(const talk_t *talk, guint i, const request_t *first) {
    return begins_call(talk, i) &&
           strcmp(request_at(talk->requests, i)->from_tag, first->from_tag) == 0;
}

/* The shortest time from the caller's first INVITE to such a response to any of his INVITEs. */
static gint64 wait_for(const talk_t *talk, const request_t *first, record_test_t is_wanted) {
    gint64 shortest = -1;
    for (guint i = 0; i < talk->requests->len; i++) {
        if (!is_attempt(talk, i, first)) continue;
        gint64 wait = request_wait(request_at(talk->requests, i), first->sent, is_wanted);
        if (wait >= 0 && (shortest < 0 || wait < shortest)) shortest = wait;
    }
    return shortest;
}

/* The caller's INVITEs: the first and the last by CSeq. */
static void find_attempts(const talk_t *talk, case_t *call) {
    const request_t *beginning = find_beginning(talk);
    for (guint i = 0; beginning && i < talk->requests->len; i++) {
        const request_t *request = request_at(talk->requests, i);
        if (!is_attempt(talk, i, beginning)) continue;
        if (!call->first || request->cseq < call->first->cseq) call->first = request;
        if (!call->last || request->cseq > call->last->cseq) call->last = request;
    }
}

static void add_call(talk_t *talk) {
    case_t *call = g_new0(case_t, 1);
    call->kind = CASE_CALL;
    call->records = g_ptr_array_ref(talk->records);
    call->post_dial_delay = call->setup = -1;
    find_attempts(talk, call);
    call->outcome = call_outcome(talk, call->last);
    if (call->first) {
        call->post_dial_delay = wait_for(talk, call->first, is_indication);
        if (call->outcome == CALL_ANSWERED) call->setup = wait_for(talk, call->first, is_success);
    }
    for (guint i = 0; i < talk->requests->len; i++)
        call->severity = MAX(call->severity, request_at(talk->requests, i)->severity);
    find_finding(call);
    g_ptr_array_add(talk->cases, call);
}

/* ---- the talk ---- */

talk_t *talk_new(GPtrArray *records, const captures_t *captures) {
    talk_t *talk = g_new(talk_t, 1);
    bool is_call = false;
    requests_order(records, captures);
    *talk = (talk_t){
        .call_id = ((const record_t *)g_ptr_array_index(records, 0))->call_id,
        .records = records,
        .requests = requests_of(records, captures),
        .cases = g_ptr_array_new_with_free_func(case_free),
    };
    for (guint i = 0; i < talk->requests->len; i++)
        is_call = is_call || tells_of_call(request_at(talk->requests, i));
    GPtrArray *sorted = sort_requests(talk->requests);
    if (is_call) add_call(talk);
    add_series(talk, sorted, is_call);
    g_ptr_array_unref(sorted);
    return talk;
}

void talk_free(talk_t *talk) {
    g_ptr_array_unref(talk->cases);
    g_ptr_array_unref(talk->requests);
    g_ptr_array_unref(talk->records);
    g_free(talk);
}
