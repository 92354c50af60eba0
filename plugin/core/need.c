/* SPDX-License-Identifier: GPL-2.0-or-later */
#define _GNU_SOURCE /* memmem */
#include "need.h"

#include "exchange.h"
#include "header_value.h"

#include <string.h>

static const transaction_t *transaction_of(const need_context_t *context) {
    return context->captured->kept ? context->captured->kept->transaction : NULL;
}

static bool has(const need_context_t *context, const char *name) {
    return message_header_named(context->captured->message, (span_t){name, strlen(name)}, 0).at;
}

static bool was_sent_before(const need_context_t *context) {
    return context->captured->kept && context->captured->kept->copies > 0;
}

static bool request_was_sent_again(const need_context_t *context) {
    const transaction_t *transaction = transaction_of(context);
    return transaction && transaction->last_request && transaction->last_request->copies > 0;
}

static bool was_cancelled(const need_context_t *context) {
    const transaction_t *transaction = transaction_of(context);
    return transaction && transaction->cancel;
}

static bool has_body(const need_context_t *context) {
    return message_body(context->captured->message).length > 0;
}

static bool request_has_credentials(const need_context_t *context) {
    const kept_t *request = context->captured->kept ? kept_request(context->captured->kept) : NULL;
    if (!request) return false;
    message_t message;
    return kept_read(request, &message) &&
           (message_has_line(&message, SPAN("Authorization")) ||
            message_has_line(&message, SPAN("Proxy-Authorization")));
}

/* Whether a line such as "c=IN IP4 10.0.0.1" begins with an address that no public network has, or with
 * one of IP6; a superset that costs little. */
static bool is_private_line(span_t line) {
    static const char *const beginnings[] = {"4 10.",  "4 172.",     "4 192.168.",
                                             "4 100.", "4 169.254.", "6 "};
    for (size_t i = 0; i < G_N_ELEMENTS(beginnings); i++)
        if (span_starts_nocase(line, (span_t){beginnings[i], strlen(beginnings[i])})) return true;
    return false;
}

static bool has_private_media(const need_context_t *context) {
    span_t rest = message_body(context->captured->message), connection = SPAN("c=IN IP");
    for (const char *at; (at = rest.at ? memmem(rest.at, rest.length, "c=", 2) : NULL) != NULL;) {
        rest = span_slice(rest, (size_t)(at - rest.at), rest.length);
        if (span_starts_nocase(rest, connection) &&
            is_private_line(span_slice(rest, connection.length, rest.length)))
            return true;
        rest = span_slice(rest, strlen("c="), rest.length);
    }
    return false;
}

/* A challenge to a request without credentials refuses nothing: it is how authentication begins. */
static bool was_refused(const need_context_t *context) {
    uint16_t code = context->captured->message->code;
    return code >= 400 && ((code != 401 && code != 407) || request_has_credentials(context));
}

static bool was_challenged(const need_context_t *context) {
    return context->captured->kept &&
           exchanges_was_challenged(context->captured->exchanges, context->captured->kept);
}

static bool is_about_invite(const need_context_t *context) {
    sip_cseq_t cseq;
    return sip_cseq_read(message_header(context->captured->message, SIP_HEADER_CSEQ, 0), &cseq) &&
           span_equal_nocase(cseq.method, SPAN("INVITE"));
}

/* A superset that costs little; which headers are missing, the rule judges. */
static bool may_lack_header(const need_context_t *context) {
    uint16_t code = context->captured->message->code;
    for (size_t i = 0; context->card && i < context->card->must_count; i++)
        if (!has(context, context->card->must[i])) return true;
    if (code < 200) return code > 100 && has(context, "Require");
    if (code < 300) return is_about_invite(context) && !has(context, "Contact");
    if (code < 400) return !has(context, "Contact");
    return code == 415 && !has(context, "Accept");
}

static bool has_custom_phrase(const need_context_t *context) {
    const char *registered = context->card ? context->card->phrase : NULL;
    return registered && !span_equal_nocase(context->captured->message->phrase,
                                            (span_t){registered, strlen(registered)});
}

static bool holds_always(const need_context_t *context) {
    (void)context;
    return true;
}

static bool is_unregistered(const need_context_t *context) {
    return context->card && (!context->card->phrase || context->card->obsolete);
}

static const struct {
    const char *name;
    bool (*holds)(const need_context_t *context);
} conditions[] = {
    [NEED_NOTHING] = {"", holds_always},
    {"body", has_body},
    {"private_media", has_private_media},
    {"copies", was_sent_before},
    {"request_copies", request_was_sent_again},
    {"cancel", was_cancelled},
    {"credentials", request_has_credentials},
    {"refused", was_refused},
    {"challenged", was_challenged},
    {"missing", may_lack_header},
    {"custom_phrase", has_custom_phrase},
    {"unregistered", is_unregistered},
};

/* ---- the table ---- */

typedef struct {
    char *name;                                   /* as the rules have it */
    bool (*holds)(const need_context_t *context); /* NULL: it is about a header */
    header_name_t header;                         /* what it is about; borrows `name` */
    span_t text;                                  /* that it must contain: a part of `name` */
    guint bare; /* where there is a text: the need of the header alone */
} need_t;

struct need_table {
    GArray *needs; /* need_t */
};

static void clear_need(gpointer need) {
    g_free(((need_t *)need)->name);
}

need_table_t *need_table_new(void) {
    need_table_t *table = g_new(need_table_t, 1);
    table->needs = g_array_new(FALSE, FALSE, sizeof(need_t));
    g_array_set_clear_func(table->needs, clear_need);
    need_number(table, conditions[NEED_NOTHING].name);
    return table;
}

void need_table_free(need_table_t *table) {
    if (!table) return;
    g_array_free(table->needs, TRUE);
    g_free(table);
}

/* A need that is no condition: "Reason", or "Reason: Q.850", for which the need "Reason" is looked at
 * first. */
static void read_header_need(need_table_t *table, need_t *need) {
    const span_t name = {need->name, strlen(need->name)};
    size_t colon = strcspn(need->name, ":");
    span_t header = span_trim(span_slice(name, 0, colon));
    need->header = message_name(header);
    need->text = span_trim(span_slice(name, colon + 1, name.length));
    if (need->text.length == 0) return;
    char *bare = g_strndup(header.at, header.length);
    need->bare = need_number(table, bare);
    g_free(bare);
}

guint need_number(need_table_t *table, const char *name) {
    for (guint i = 0; i < table->needs->len; i++)
        if (strcmp(g_array_index(table->needs, need_t, i).name, name) == 0) return i;
    need_t need = {.name = g_strdup(name)};
    for (size_t i = 0; i < G_N_ELEMENTS(conditions); i++)
        if (strcmp(conditions[i].name, name) == 0) need.holds = conditions[i].holds;
    if (!need.holds) read_header_need(table, &need);
    g_array_append_val(table->needs, need);
    return table->needs->len - 1;
}

static bool contains(span_t line, span_t text) {
    for (size_t at = 0; at + text.length <= line.length; at++)
        if (span_starts_nocase(span_slice(line, at, line.length), text)) return true;
    return false;
}

static bool has_header(const need_table_t *table, const need_t *need, need_context_t *context) {
    message_t *message = context->captured->message;
    span_t line;
    if (!need_holds(table, need->bare, context)) return false;
    for (size_t n = 0; (line = message_header_known(message, need->header, n)).at; n++)
        if (contains(line, need->text)) return true;
    return false;
}

bool need_look(const need_table_t *table, guint number, need_context_t *context) {
    const need_t *need = &g_array_index(table->needs, need_t, number);
    bool holds = need->holds ? need->holds(context) : has_header(table, need, context);
    if (number >= 64) return holds;
    context->known |= UINT64_C(1) << number;
    if (holds) context->held |= UINT64_C(1) << number;
    return holds;
}
