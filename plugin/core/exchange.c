/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"

#include "header_value.h"
#include "uri.h"

#include <glib.h>
#include <stddef.h>
#include <string.h>

enum {
    ARENA_BLOCK = 256 * 1024,
    NAME_MAX_LENGTH = 512 /* user@host of a registration */
};

/* Memory that is given back all at once. */
typedef struct {
    GPtrArray *blocks;
    char *at;
    size_t left;
} arena_t;

/* All that has one Call-ID. */
struct call {
    uint64_t key;
    kept_t *last;
};

struct exchanges {
    arena_t arena;
    uint64_t seed;             /* of the keys: nobody can make two calls share one */
    GHashTable *transactions;  /* set of transaction_t by key */
    GHashTable *calls;         /* set of call_t by key */
    GHashTable *registrations; /* user@host -> GArray of registration_t, in the order of frames */
    GHashTable *failures;      /* source address -> GArray of failure_t, in the order of frames */
    GPtrArray *messages;       /* kept_t, in the order of frames */
};

/* ---- memory ---- */

static void *arena_take(arena_t *arena, size_t size) {
    size = (size + 7) & ~(size_t)7;
    if (size > arena->left) {
        arena->left = MAX(size, (size_t)ARENA_BLOCK);
        arena->at = g_malloc(arena->left);
        g_ptr_array_add(arena->blocks, arena->at);
    }
    void *taken = arena->at;
    arena->at += size;
    arena->left -= size;
    return taken;
}

#define arena_new(arena, type) ((type *)memset(arena_take(arena, sizeof(type)), 0, sizeof(type)))

static void free_array(gpointer list) {
    g_array_free(list, TRUE);
}

static void start(exchanges_t *exchanges) {
    exchanges->arena = (arena_t){.blocks = g_ptr_array_new_with_free_func(g_free)};
    exchanges->seed = (uint64_t)g_random_int() << 32 | g_random_int();
    exchanges->transactions = g_hash_table_new(g_int64_hash, g_int64_equal);
    exchanges->calls = g_hash_table_new(g_int64_hash, g_int64_equal);
    exchanges->registrations = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_array);
    exchanges->failures = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_array);
    exchanges->messages = g_ptr_array_new();
}

static void stop(exchanges_t *exchanges) {
    g_hash_table_destroy(exchanges->transactions);
    g_hash_table_destroy(exchanges->calls);
    g_hash_table_destroy(exchanges->registrations);
    g_hash_table_destroy(exchanges->failures);
    g_ptr_array_free(exchanges->messages, TRUE);
    g_ptr_array_free(exchanges->arena.blocks, TRUE);
}

exchanges_t *exchanges_new(void) {
    exchanges_t *exchanges = g_new0(exchanges_t, 1);
    start(exchanges);
    return exchanges;
}

void exchanges_free(exchanges_t *exchanges) {
    if (!exchanges) return;
    stop(exchanges);
    g_free(exchanges);
}

/* ---- keys ---- */

static uint64_t mix(uint64_t hash, uint64_t word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 29;
}

static uint64_t hash_span(uint64_t hash, span_t s) {
    while (s.length >= 8) {
        uint64_t word;
        memcpy(&word, s.at, 8);
        hash = mix(hash, word);
        s = (span_t){s.at + 8, s.length - 8};
    }
    uint64_t word = 0;
    if (s.length > 0) memcpy(&word, s.at, s.length);
    return mix(mix(hash, word), s.length + 1);
}

/* The value of ";name=" in a header value, up to the next ';', ',' or white space. */
static span_t quick_param(span_t value, span_t name) {
    for (size_t at; (at = span_find(value, ';')) < value.length;) {
        value = span_trim(span_slice(value, at + 1, value.length));
        if (!span_starts_nocase(value, name) || value.length <= name.length ||
            value.at[name.length] != '=')
            continue;
        value = span_slice(value, name.length + 1, value.length);
        size_t end = 0;
        while (end < value.length && !strchr("; ,\t\r\n", value.at[end] ? value.at[end] : ' ')) end++;
        return span_slice(value, 0, end);
    }
    return SPAN_NONE;
}

/* CSeq: the number and the method, as spans. */
static void split_cseq(span_t cseq, span_t *number, span_t *method) {
    size_t end = 0;
    while (end < cseq.length && cseq.at[end] >= '0' && cseq.at[end] <= '9') end++;
    *number = span_slice(cseq, 0, end);
    *method = span_trim(span_slice(cseq, end, cseq.length));
}

/* The key of the message's transaction (sections 17.1.3 and 17.2.3); 0 where headers for it are
 * missing. `method` is that of the transaction: an ACK matches its INVITE. */
static uint64_t transaction_key(const exchanges_t *exchanges, const message_links_t *links,
                                span_t method) {
    if (!links->via.at || !method.length) return 0;
    span_t branch = quick_param(links->via, SPAN("branch"));
    /* "SIP/2.0/UDP host:port": sent-by, and the transport, which does not change either */
    span_t sent_by = span_trim(span_slice(links->via, 0, span_find(links->via, ';')));
    uint64_t key = hash_span(hash_span(exchanges->seed, sent_by), method);
    if (span_starts_nocase(branch, SPAN("z9hG4bK"))) return hash_span(key, branch) | 1;
    span_t number, ignored;
    split_cseq(links->cseq, &number, &ignored);
    key = hash_span(hash_span(key, links->call_id), number);
    return hash_span(key, quick_param(links->from, SPAN("tag"))) | 1;
}

static transaction_t *find_transaction(const exchanges_t *exchanges, uint64_t key) {
    gpointer found = NULL;
    return key != 0 && g_hash_table_lookup_extended(exchanges->transactions, &key, &found, NULL)
               ? found
               : NULL;
}

static transaction_t *need_transaction(exchanges_t *exchanges, uint64_t key) {
    transaction_t *transaction = find_transaction(exchanges, key);
    if (transaction || key == 0) return transaction;
    transaction = arena_new(&exchanges->arena, transaction_t);
    transaction->key = key;
    g_hash_table_add(exchanges->transactions, transaction);
    return transaction;
}

/* ---- what is kept of a message ---- */

/* Header lines of a response that say something when a later message is explained. */
static bool is_kept_header(span_t name) {
    static const span_t names[] = {
        {"To", 2},          {"t", 1},     {"From", 4}, {"f", 1},   {"Call-ID", 7}, {"i", 1},
        {"CSeq", 4},        {"Contact", 7}, {"m", 1},  {"Expires", 7}, {"WWW-Authenticate", 16},
        {"Proxy-Authenticate", 18}, {"Retry-After", 11}, {"Server", 6}, {"Reason", 6},
        {"Content-Type", 12}, {"c", 1},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (span_equal_nocase(name, names[i])) return true;
    return false;
}

static void keep_bytes(arena_t *arena, kept_t *kept, span_t bytes) {
    bytes = span_slice(bytes, 0, EXCHANGE_KEPT_MAX);
    char *copy = arena_take(arena, bytes.length);
    memcpy(copy, bytes.at, bytes.length);
    kept->bytes = copy;
    kept->length = (uint16_t)bytes.length;
}

static char *append(char *to, span_t text) {
    if (text.length > 0) memcpy(to, text.at, text.length);
    return to + text.length;
}

/* A response in short: a message of its own, so that it can be read as one. */
static void keep_short(arena_t *arena, kept_t *kept, message_t *m) {
    char bytes[EXCHANGE_KEPT_MAX + 4], *to = bytes, *end = bytes + EXCHANGE_KEPT_MAX;
    span_t body = message_body(m);
    if (m->start_line.length + body.length + 4 > EXCHANGE_KEPT_MAX) return;
    end -= body.length + 2;
    to = append(append(to, m->start_line), SPAN("\r\n"));
    for (size_t i = 0; i < m->header_count; i++) {
        const message_header_t *header = &m->headers[i];
        if (!is_kept_header(header->name)) continue;
        if (header->name.length + header->value.length + 3 > (size_t)(end - to)) return;
        to = append(append(to, header->name), SPAN(":"));
        to = append(append(to, header->value), SPAN("\r\n"));
    }
    to = append(append(to, SPAN("\r\n")), body);
    keep_bytes(arena, kept, (span_t){bytes, (size_t)(to - bytes)});
}

static kept_t *keep(exchanges_t *exchanges, const captured_t *captured) {
    kept_t *kept = arena_new(&exchanges->arena, kept_t);
    kept->time = captured->time;
    kept->frame = captured->frame;
    kept->source = captured->source;
    kept->destination = captured->destination;
    kept->transport = captured->transport;
    kept->source_port = captured->source_port;
    kept->destination_port = captured->destination_port;
    kept->place = captured->place;
    kept->code = captured->message->kind == SIP_RESPONSE ? captured->message->code : 0;
    g_ptr_array_add(exchanges->messages, kept);
    return kept;
}

/* ---- linking ---- */

/* Two captures of one message are closer than any retransmission (T1 is 500 ms, section 17.1.1.1;
 * networks with a shorter one do not go below this). */
static const double duplicate_seconds = 0.05;

/* Marks a message as a copy of an earlier one. */
static void mark_copy(kept_t *kept, const kept_t *before) {
    kept->duplicate = kept->time - before->time < duplicate_seconds;
    bool counts = !kept->duplicate && before->copies < UINT16_MAX;
    kept->copies = (uint16_t)(before->copies + (counts ? 1 : 0));
}

static void link_call(exchanges_t *exchanges, kept_t *kept, span_t call_id) {
    if (!call_id.at) return;
    uint64_t key = hash_span(exchanges->seed, call_id);
    gpointer found = NULL;
    if (!g_hash_table_lookup_extended(exchanges->calls, &key, &found, NULL)) {
        call_t *call = arena_new(&exchanges->arena, call_t);
        call->key = key;
        g_hash_table_add(exchanges->calls, call);
        found = call;
    }
    call_t *call = found;
    kept->previous_in_call = call->last;
    call->last = kept;
}

static bool is_invite_with_cseq(const kept_t *kept, span_t number) {
    span_t bytes = {kept->bytes, kept->length}, its_number, its_method;
    message_t message;
    message_links_t links;
    if (!bytes.at || !span_starts_nocase(bytes, SPAN("INVITE ")) || !message_read(&message, bytes))
        return false;
    message_links(&message, &links);
    split_cseq(links.cseq, &its_number, &its_method);
    return span_equal_nocase(its_number, number);
}

/* The ACK of a 2xx is a transaction of its own (section 13.2.2.4): it acknowledges the INVITEs of
 * the call that have its CSeq number, one on each side of a proxy. */
static void link_ack(exchanges_t *exchanges, kept_t *ack, const message_links_t *links) {
    transaction_t *invite =
        find_transaction(exchanges, transaction_key(exchanges, links, SPAN("INVITE")));
    if (invite) {
        invite->ack = ack;
        ack->transaction = invite;
        return;
    }
    span_t number, method;
    split_cseq(links->cseq, &number, &method);
    const kept_t *at = ack->previous_in_call;
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = at->previous_in_call, n++) {
        transaction_t *transaction = at->transaction;
        if (at->code == 0 && transaction && transaction->request == at && !transaction->ack &&
            is_invite_with_cseq(at, number))
            transaction->ack = ack;
    }
}

static void link_request(exchanges_t *exchanges, kept_t *kept, const message_t *m,
                         const message_links_t *links) {
    if (span_equal_nocase(m->method, SPAN("ACK"))) {
        if (links->headers_end > 0 && links->headers_end < m->bytes.length)
            keep_bytes(&exchanges->arena, kept, m->bytes);
        link_ack(exchanges, kept, links);
        return;
    }
    transaction_t *transaction =
        need_transaction(exchanges, transaction_key(exchanges, links, m->method));
    kept->transaction = transaction;
    if (transaction && transaction->request) {
        kept->bytes = transaction->request->bytes;
        kept->length = transaction->request->length;
        mark_copy(kept, transaction->last_request);
    } else {
        keep_bytes(&exchanges->arena, kept, m->bytes);
        if (transaction) transaction->request = kept;
    }
    if (transaction) transaction->last_request = kept;
    if (!span_equal_nocase(m->method, SPAN("CANCEL"))) return;
    transaction_t *invite =
        find_transaction(exchanges, transaction_key(exchanges, links, SPAN("INVITE")));
    if (invite && !invite->cancel) invite->cancel = kept;
}

static bool is_challenge(const message_t *m) {
    return m->code == 401 || m->code == 407;
}

static void link_response(exchanges_t *exchanges, kept_t *kept, message_t *m,
                          const message_links_t *links, span_t method) {
    bool has_body = links->headers_end > 0 && links->headers_end < m->bytes.length;
    if (has_body || is_challenge(m)) keep_short(&exchanges->arena, kept, m);
    kept->hash = (uint32_t)(hash_span(exchanges->seed, m->bytes) >> 32);
    transaction_t *transaction =
        need_transaction(exchanges, transaction_key(exchanges, links, method));
    if (!transaction) return;
    kept->transaction = transaction;
    kept->previous_in_transaction = transaction->last_response;
    transaction->last_response = kept;
    const kept_t *before = kept->previous_in_transaction;
    for (size_t n = 0; before && n < EXCHANGE_CALL_MAX; before = before->previous_in_transaction, n++)
        if (before->code == kept->code && before->hash == kept->hash) {
            mark_copy(kept, before);
            return;
        }
}

/* ---- registrations ---- */

static char *aor_name(span_t user, span_t host) {
    if (!host.at || user.length + host.length > NAME_MAX_LENGTH) return NULL;
    char *lower_host = g_ascii_strdown(host.at, (gssize)host.length);
    char *name = g_strdup_printf("%.*s@%s", (int)user.length, user.at ? user.at : "", lower_host);
    g_free(lower_host);
    return name;
}

/* The longest time that a binding of this 2xx lasts: 0 where it lists none (section 10.3). */
static uint32_t longest_binding(message_t *m) {
    span_t contact;
    uint32_t longest = 0, general = 0;
    bool has_general = sip_seconds(message_header_named(m, SPAN("Expires"), 0), &general);
    for (size_t n = 0; (contact = message_header_element(m, SPAN("Contact"), n)).at; n++) {
        sip_address_t address;
        sip_param_t param;
        uint32_t seconds = has_general ? general : 3600;
        if (sip_address_read(contact, &address) &&
            sip_param_find(address.params, ';', SPAN("expires"), &param) &&
            !sip_seconds(param.value, &seconds))
            continue;
        longest = MAX(longest, seconds);
    }
    return longest;
}

static void keep_registration(exchanges_t *exchanges, const kept_t *kept, message_t *m) {
    sip_address_t address;
    sip_uri_t uri;
    if (m->code < 200 || m->code > 299 ||
        !sip_address_read(message_header(m, SIP_HEADER_TO, 0), &address) || m->truncated ||
        !sip_uri_read(address.uri, &uri))
        return;
    char *name = aor_name(uri.user, uri.host);
    if (!name) return;
    registration_t registration = {kept->time, kept->frame, longest_binding(m)};
    GArray *list = g_hash_table_lookup(exchanges->registrations, name);
    if (list) {
        g_free(name);
    } else {
        list = g_array_new(FALSE, FALSE, sizeof registration);
        g_hash_table_insert(exchanges->registrations, name, list);
    }
    g_array_append_val(list, registration);
}

/* How many of a list's items, whose frame number stands at `offset`, are before that frame. */
static guint count_before(const GArray *list, size_t offset, uint32_t frame) {
    guint low = 0, high = list ? list->len : 0;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        uint32_t its_frame;
        memcpy(&its_frame, list->data + middle * g_array_get_element_size((GArray *)(uintptr_t)list) + offset,
               sizeof its_frame);
        if (its_frame < frame) low = middle + 1;
        else high = middle;
    }
    return low;
}

bool exchanges_registration(const exchanges_t *exchanges, span_t user, span_t host, uint32_t frame,
                            registration_t *out) {
    char *name = aor_name(user, host);
    const GArray *list = name ? g_hash_table_lookup(exchanges->registrations, name) : NULL;
    guint count = count_before(list, offsetof(registration_t, frame), frame);
    g_free(name);
    if (count == 0) return false;
    *out = g_array_index(list, registration_t, count - 1);
    return true;
}

/* ---- failures of servers ---- */

static void keep_failure(exchanges_t *exchanges, const kept_t *kept) {
    if ((kept->code != 500 && kept->code != 503) || kept->copies > 0 || kept->duplicate ||
        !kept->source)
        return;
    GArray *list = g_hash_table_lookup(exchanges->failures, kept->source);
    failure_t failure = {kept->time, kept->frame, kept->code};
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof failure);
        g_hash_table_insert(exchanges->failures, (gpointer)(uintptr_t)kept->source, list);
    }
    g_array_append_val(list, failure);
}

size_t exchanges_failures(const exchanges_t *exchanges, const char *source, uint32_t frame,
                          failure_t *out, size_t n) {
    const GArray *list = source ? g_hash_table_lookup(exchanges->failures, source) : NULL;
    guint before = count_before(list, offsetof(failure_t, frame), frame + 1);
    size_t count = MIN((size_t)before, n);
    for (size_t i = 0; i < count; i++)
        out[i] = g_array_index(list, failure_t, before - (guint)count + (guint)i);
    return count;
}

/* ---- adding and finding ---- */

kept_t *exchanges_add(exchanges_t *exchanges, const captured_t *captured) {
    message_t *m = captured->message;
    message_links_t links;
    if (exchanges->messages->len >= EXCHANGE_MESSAGES_MAX) {
        stop(exchanges);
        start(exchanges);
    }
    kept_t *kept = keep(exchanges, captured);
    message_links(m, &links);
    link_call(exchanges, kept, links.call_id);
    if (m->kind == SIP_REQUEST) {
        link_request(exchanges, kept, m, &links);
        return kept;
    }
    span_t number, method;
    split_cseq(links.cseq, &number, &method);
    link_response(exchanges, kept, m, &links, method);
    keep_failure(exchanges, kept);
    if (span_equal_nocase(method, SPAN("REGISTER"))) keep_registration(exchanges, kept, m);
    return kept;
}

kept_t *exchanges_find(const exchanges_t *exchanges, uint32_t frame, size_t n) {
    guint low = 0, high = exchanges->messages->len;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        const kept_t *kept = g_ptr_array_index(exchanges->messages, middle);
        if (kept->frame < frame) low = middle + 1;
        else high = middle;
    }
    if (n >= exchanges->messages->len - low) return NULL;
    kept_t *kept = g_ptr_array_index(exchanges->messages, low + n);
    return kept->frame == frame ? kept : NULL;
}

bool kept_read(const kept_t *kept, message_t *message, captured_t *captured) {
    *captured = (captured_t){
        .message = message,
        .frame = kept->frame,
        .time = kept->time,
        .source = kept->source,
        .destination = kept->destination,
        .source_port = kept->source_port,
        .destination_port = kept->destination_port,
        .transport = kept->transport,
        .place = kept->place,
        .retransmission = kept->copies > 0,
    };
    if (kept->bytes && message_read(message, (span_t){kept->bytes, kept->length})) return true;
    memset(message, 0, offsetof(message_t, headers));
    message->kind = kept->code == 0 ? SIP_REQUEST : SIP_RESPONSE;
    message->code = kept->code;
    message->indexed = true;
    return false;
}

const kept_t *kept_request(const kept_t *kept) {
    const transaction_t *transaction = kept->transaction;
    return transaction && transaction->request && transaction->request->frame <= kept->frame
               ? transaction->request
               : NULL;
}

const kept_t *kept_last_request(const kept_t *kept) {
    const kept_t *at = kept->previous_in_call;
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = at->previous_in_call, n++)
        if (at->code == 0 && at->transaction && at->transaction == kept->transaction) return at;
    return kept_request(kept);
}

const kept_t *kept_previous_response(const kept_t *kept) {
    const kept_t *at = kept->previous_in_transaction;
    while (at && at->duplicate) at = at->previous_in_transaction;
    return at;
}
