/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"

#include "arena.h"
#include "header_value.h"

#include <glib.h>
#include <stddef.h>
#include <string.h>

enum {
    MESSAGES_PER_BLOCK = 1024,
};

/* All that has one Call-ID. */
struct call {
    uint64_t key;
    uint32_t last; /* number of its latest message */
};

struct exchanges {
    arena_t arena;
    uint64_t seed;            /* of the keys: nobody can make two calls share one */
    GHashTable *transactions; /* set of transaction_t by key */
    GHashTable *calls;        /* set of call_t by key */
    registrations_t *registrations;
    server_failures_t *failures;
    GPtrArray *messages; /* blocks of kept_t, in the order of frames */
    size_t count;        /* of messages */
    size_t linked;       /* of these: the first so many */
    uint32_t last_frame; /* that was added */
};

/* ---- memory ---- */

static void start(exchanges_t *exchanges) {
    arena_open(&exchanges->arena);
    exchanges->seed = (uint64_t)g_random_int() << 32 | g_random_int();
    exchanges->transactions = g_hash_table_new(g_int64_hash, g_int64_equal);
    exchanges->calls = g_hash_table_new(g_int64_hash, g_int64_equal);
    exchanges->registrations = registrations_new(exchanges->seed);
    exchanges->failures = server_failures_new();
    exchanges->messages = g_ptr_array_new_with_free_func(g_free);
    exchanges->count = exchanges->linked = 0;
    exchanges->last_frame = 0;
}

static void stop(exchanges_t *exchanges) {
    g_hash_table_destroy(exchanges->transactions);
    g_hash_table_destroy(exchanges->calls);
    registrations_free(exchanges->registrations);
    server_failures_free(exchanges->failures);
    g_ptr_array_free(exchanges->messages, TRUE);
    arena_close(&exchanges->arena);
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

/* The value of the parameter `name` (";branch=") in a header value. */
static span_t quick_param(span_t value, span_t name) {
    for (size_t at; (at = span_find(value, ';')) < value.length;) {
        value = span_slice(value, at, value.length);
        if (!span_starts_nocase(value, name)) {
            value = span_slice(value, 1, value.length);
            continue;
        }
        value = span_slice(value, name.length, value.length);
        value = span_slice(value, 0, span_find(value, ';'));
        return span_trim(span_slice(value, 0, span_find(value, ',')));
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
    span_t branch = quick_param(links->via, SPAN(";branch="));
    /* "SIP/2.0/UDP host:port": sent-by, and the transport, which does not change either */
    span_t sent_by = span_trim(span_slice(links->via, 0, span_find(links->via, ';')));
    uint64_t key = span_hash(span_hash(exchanges->seed, sent_by), method);
    if (span_starts_nocase(branch, SPAN("z9hG4bK"))) return span_hash(key, branch) | 1;
    span_t number, ignored;
    split_cseq(links->cseq, &number, &ignored);
    key = span_hash(span_hash(key, links->call_id), number);
    return span_hash(key, quick_param(links->from, SPAN(";tag="))) | 1;
}

static transaction_t *find_transaction(const exchanges_t *exchanges, uint64_t key) {
    gpointer found = NULL;
    return key != 0 && g_hash_table_lookup_extended(exchanges->transactions, &key, &found, NULL)
               ? found
               : NULL;
}

/* A new one takes the place of an earlier one of that key. */
static transaction_t *begin_transaction(exchanges_t *exchanges, uint64_t key, uint64_t call_key) {
    transaction_t *transaction = arena_new(&exchanges->arena, transaction_t);
    transaction->key = key;
    transaction->call_key = call_key;
    g_hash_table_add(exchanges->transactions, transaction);
    return transaction;
}

/* ---- what is kept of a message ---- */

/* Header lines of a response that say something when a later message is explained, by the letter
 * they begin with. */
static const span_t kept_headers[32][6] = {
    ['c' % 32] = {SPAN("CSeq"), SPAN("Contact"), SPAN("Content-Type"), SPAN("Content-Length"),
                  SPAN("c")},
    ['e' % 32] = {SPAN("Expires")},
    ['l' % 32] = {SPAN("l")},
    ['m' % 32] = {SPAN("m")},
    ['p' % 32] = {SPAN("Proxy-Authenticate")},
    ['t' % 32] = {SPAN("To"), SPAN("t")},
    ['w' % 32] = {SPAN("WWW-Authenticate")},
};

static bool is_kept_line(span_t line) {
    for (const span_t *name = kept_headers[(unsigned char)line.at[0] % 32]; name->length > 0;
         name++)
        if (message_line_value(line, *name).at) return true;
    return false;
}

/* The headers end with an empty line; what has more behind it has a body. */
static bool has_body(const message_t *m) {
    span_t end =
        span_slice(m->bytes, m->bytes.length < 4 ? 0 : m->bytes.length - 4, m->bytes.length);
    return !span_equal_nocase(end, SPAN("\r\n\r\n"));
}

static void keep_bytes(arena_t *arena, kept_t *kept, span_t bytes) {
    size_t length = MIN(bytes.length, EXCHANGE_KEPT_MAX);
    char *copy = arena_take_bytes(arena, length);
    memcpy(copy, bytes.at, length);
    kept->bytes = copy;
    kept->length = (uint16_t)length;
}

/* A response in short: a message of its own, so that it can be read as one. Its lines are copied as
 * they stand, folds and all. */
static void keep_short(arena_t *arena, kept_t *kept, const message_t *m) {
    char bytes[EXCHANGE_KEPT_MAX], *to = bytes;
    const char *end = m->bytes.at + m->bytes.length, *line = m->bytes.at;
    bool wanted = true, in_body = false;
    while (line < end) {
        const char *lf = in_body ? NULL : memchr(line, '\n', (size_t)(end - line));
        span_t piece = {line, (size_t)((lf ? lf + 1 : end) - line)};
        line += piece.length;
        if (piece.at[0] == '\r' || piece.at[0] == '\n') wanted = in_body = true;
        else if (piece.at != m->bytes.at && piece.at[0] != ' ' && piece.at[0] != '\t' && !in_body)
            wanted = is_kept_line(piece);
        if (!wanted) continue;
        if (piece.length > (size_t)(bytes + sizeof bytes - to)) return;
        memcpy(to, piece.at, piece.length);
        to += piece.length;
    }
    keep_bytes(arena, kept, (span_t){bytes, (size_t)(to - bytes)});
}

/* What captured_path_t's transport may be. */
static const char *const transports[] = {NULL, "UDP", "TCP", "TLS", "SCTP", "WS", "WSS"};

static uint8_t transport_index(const char *name) {
    for (uint8_t i = 1; name && i < G_N_ELEMENTS(transports); i++)
        if (strcmp(name, transports[i]) == 0) return i;
    return 0;
}

/* Messages are kept in blocks that never move. */
static kept_t *next_message(exchanges_t *exchanges) {
    if (exchanges->count % MESSAGES_PER_BLOCK == 0)
        g_ptr_array_add(exchanges->messages, g_new(kept_t, MESSAGES_PER_BLOCK));
    size_t at = exchanges->count++;
    kept_t *block = g_ptr_array_index(exchanges->messages, at / MESSAGES_PER_BLOCK);
    return memset(&block[at % MESSAGES_PER_BLOCK], 0, sizeof(kept_t));
}

static kept_t *message_at(const exchanges_t *exchanges, size_t at) {
    kept_t *block = g_ptr_array_index(exchanges->messages, at / MESSAGES_PER_BLOCK);
    return &block[at % MESSAGES_PER_BLOCK];
}

static kept_t *keep(exchanges_t *exchanges, const captured_t *captured) {
    kept_t *kept = next_message(exchanges);
    kept->time = captured->time;
    kept->frame = captured->frame;
    kept->source = captured->path.source;
    kept->destination = captured->path.destination;
    kept->transport = transport_index(captured->path.transport);
    kept->source_port = captured->path.source_port;
    kept->destination_port = captured->path.destination_port;
    kept->place = captured->place;
    kept->code = captured->message->kind == SIP_RESPONSE ? captured->message->code : 0;
    return kept;
}

/* ---- linking ---- */

const kept_t *exchanges_before(const exchanges_t *exchanges, const kept_t *kept) {
    return kept->previous_in_call ? message_at(exchanges, kept->previous_in_call - 1) : NULL;
}

const kept_t *exchanges_after(const exchanges_t *exchanges, const kept_t *kept) {
    return kept->next_in_call ? message_at(exchanges, kept->next_in_call - 1) : NULL;
}

/* Two captures of one message are closer than any retransmission (T1 is 500 ms, section 17.1.1.1;
 * networks with a shorter one do not go below this). */
static const int64_t duplicate_time = CAPTURED_SECOND / 20;

/* Marks a message as a copy of an earlier one. */
static void mark_copy(kept_t *kept, const kept_t *before) {
    kept->duplicate = kept->time - before->time < duplicate_time;
    bool counts = !kept->duplicate && before->copies < UINT16_MAX;
    kept->copies = (uint16_t)(before->copies + (counts ? 1 : 0));
}

static void link_call(exchanges_t *exchanges, kept_t *kept, uint32_t number) {
    uint64_t key = kept->call_key;
    kept->call_key = 0;
    if (key == 0) return;
    gpointer found = NULL;
    if (!g_hash_table_lookup_extended(exchanges->calls, &key, &found, NULL)) {
        call_t *call = arena_new(&exchanges->arena, call_t);
        call->key = key;
        g_hash_table_add(exchanges->calls, call);
        found = call;
    }
    call_t *call = found;
    kept->previous_in_call = call->last;
    if (call->last) message_at(exchanges, call->last - 1)->next_in_call = number;
    call->last = number;
}

/* The transaction of that key in the message's call: some senders, and proxies without state, use one
 * branch for all calls. NULL where there is none. */
static transaction_t *transaction_of(const exchanges_t *exchanges, const kept_t *kept, uint64_t key,
                                     uint64_t call_key) {
    transaction_t *found = find_transaction(exchanges, key);
    if (!found || !found->call_key || !call_key || found->call_key == call_key) return found;
    const kept_t *at = exchanges_before(exchanges, kept);
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = exchanges_before(exchanges, at), n++)
        if (at->transaction && at->transaction->key == key) return at->transaction;
    return NULL;
}

static transaction_t *need_transaction(exchanges_t *exchanges, const kept_t *kept,
                                       uint64_t call_key) {
    uint64_t key = kept->transaction_key;
    transaction_t *transaction = transaction_of(exchanges, kept, key, call_key);
    return transaction || key == 0 ? transaction : begin_transaction(exchanges, key, call_key);
}

/* The ACK of a 2xx is a transaction of its own (section 13.2.2.4): it acknowledges the INVITEs of
 * the call that have its CSeq number, one on each side of a proxy. */
static void link_ack(const exchanges_t *exchanges, kept_t *ack, transaction_t *invite) {
    ack->transaction = invite;
    if (invite) {
        if (!invite->ack) invite->ack = ack;
        return;
    }
    const kept_t *at = exchanges_before(exchanges, ack);
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = exchanges_before(exchanges, at), n++) {
        transaction_t *transaction = at->transaction;
        if (at->kind == KEPT_INVITE && at->hash == ack->hash && transaction &&
            transaction->request == at && !transaction->ack)
            transaction->ack = ack;
    }
}

static void link_request(exchanges_t *exchanges, kept_t *kept, uint64_t call_key) {
    transaction_t *invite = transaction_of(exchanges, kept, kept->invite_key, call_key);
    kept->previous_in_transaction = NULL;
    if (kept->kind == KEPT_ACK) {
        link_ack(exchanges, kept, invite);
        return;
    }
    transaction_t *transaction = need_transaction(exchanges, kept, call_key);
    if (transaction && transaction->request && transaction->request->hash != kept->hash)
        transaction = begin_transaction(exchanges, transaction->key, call_key);
    kept->transaction = transaction;
    if (kept->kind == KEPT_CANCEL && invite && !invite->cancel) invite->cancel = kept;
    if (!transaction) return;
    if (transaction->request) mark_copy(kept, transaction->last_request);
    else transaction->request = kept;
    transaction->last_request = kept;
}

static void link_response(exchanges_t *exchanges, kept_t *kept, uint64_t call_key) {
    transaction_t *transaction = need_transaction(exchanges, kept, call_key);
    kept->transaction = transaction;
    if (!transaction) return;
    kept->previous_in_transaction = transaction->last_response;
    transaction->last_response = kept;
    const kept_t *before = kept->previous_in_transaction;
    for (size_t n = 0; before && n < EXCHANGE_CALL_MAX;
         before = before->previous_in_transaction, n++)
        if (before->code == kept->code && before->hash == kept->hash) {
            mark_copy(kept, before);
            return;
        }
}

/* ---- keys of requests and responses ---- */

static uint64_t key_of_call(const exchanges_t *exchanges, const message_links_t *links) {
    return links->call_id.at ? span_hash(exchanges->seed, links->call_id) | 1 : 0;
}

static kept_kind_t kind_of_request(span_t method) {
    if (span_equal_nocase(method, SPAN("INVITE"))) return KEPT_INVITE;
    if (span_equal_nocase(method, SPAN("ACK"))) return KEPT_ACK;
    if (span_equal_nocase(method, SPAN("CANCEL"))) return KEPT_CANCEL;
    return KEPT_REQUEST;
}

static void key_request(const exchanges_t *exchanges, kept_t *kept, const message_t *m) {
    message_links_t links;
    span_t number, method;
    message_links(m, &links);
    split_cseq(links.cseq, &number, &method);
    kept->kind = (uint8_t)kind_of_request(m->method);
    kept->call_key = key_of_call(exchanges, &links);
    sip_number(number, UINT32_MAX, &kept->hash);
    if (kept->kind != KEPT_ACK)
        kept->transaction_key = transaction_key(exchanges, &links, m->method);
    if (kept->kind == KEPT_ACK || kept->kind == KEPT_CANCEL)
        kept->invite_key = transaction_key(exchanges, &links, SPAN("INVITE"));
}

/* Of a request that is kept whole the keys can wait until they are needed. */
static void keep_request(exchanges_t *exchanges, kept_t *kept, const message_t *m) {
    bool is_ack = span_equal_nocase(m->method, SPAN("ACK"));
    if (!is_ack || has_body(m)) keep_bytes(&exchanges->arena, kept, m->bytes);
    if (kept->length == m->bytes.length) kept->kind = KEPT_UNREAD;
    else key_request(exchanges, kept, m);
}

static void read_request(const exchanges_t *exchanges, kept_t *kept) {
    message_t message;
    kept->kind = KEPT_REQUEST;
    if (kept_read(kept, &message)) key_request(exchanges, kept, &message);
}

static bool is_challenge(const message_t *m) {
    return m->code == 401 || m->code == 407;
}

static void keep_response(exchanges_t *exchanges, kept_t *kept, const message_t *m) {
    message_links_t links;
    span_t number, method;
    message_links(m, &links);
    split_cseq(links.cseq, &number, &method);
    bool registers = m->code / 100 == 2 && span_equal_nocase(method, SPAN("REGISTER"));
    kept->registers = registers;
    if (registers || is_challenge(m) || has_body(m)) keep_short(&exchanges->arena, kept, m);
    kept->call_key = key_of_call(exchanges, &links);
    kept->hash = (uint32_t)(span_hash(exchanges->seed, m->bytes) >> 32);
    kept->transaction_key = transaction_key(exchanges, &links, method);
}

/* ---- adding and finding ---- */

kept_t *exchanges_add(exchanges_t *exchanges, const captured_t *captured) {
    const message_t *m = captured->message;
    if (exchanges->count >= EXCHANGE_MESSAGES_MAX) {
        stop(exchanges);
        start(exchanges);
    }
    kept_t *kept = keep(exchanges, captured);
    exchanges->last_frame = captured->frame;
    if (m->kind == SIP_REQUEST) keep_request(exchanges, kept, m);
    else keep_response(exchanges, kept, m);
    return kept;
}

static void keep_registration(exchanges_t *exchanges, const kept_t *kept) {
    message_t message, asked;
    const kept_t *request = kept_request(kept);
    if (!kept_read(kept, &message)) return;
    registrations_add(exchanges->registrations, &message,
                      request && kept_read(request, &asked) ? &asked : NULL,
                      (registration_t){.time = kept->time,
                                       .frame = kept->frame,
                                       .source = kept->source,
                                       .destination = kept->destination});
}

/* Whether the message before it in the call is the same response, captured on the other side of a NAT
 * that changes Via. */
static bool is_captured_again(const exchanges_t *exchanges, const kept_t *kept) {
    const kept_t *before = exchanges_before(exchanges, kept);
    return before && before->code == kept->code && before->source == kept->source &&
           kept->time - before->time < duplicate_time;
}

static void keep_failure(exchanges_t *exchanges, const kept_t *kept) {
    if ((kept->code != 500 && kept->code != 503) || !kept->source) return;
    if (kept->copies == 0 && !kept->duplicate && !is_captured_again(exchanges, kept))
        server_failures_add(exchanges->failures, kept->source,
                            (server_failure_t){kept->time, kept->frame, kept->code});
}

static void link_message(exchanges_t *exchanges, kept_t *kept, uint32_t number) {
    if (kept->kind == KEPT_UNREAD) read_request(exchanges, kept);
    const uint64_t call_key = kept->call_key; /* which linking takes the place of */
    link_call(exchanges, kept, number);
    if (kept->kind != KEPT_RESPONSE) {
        link_request(exchanges, kept, call_key);
        return;
    }
    link_response(exchanges, kept, call_key);
    keep_failure(exchanges, kept);
    if (kept->registers) keep_registration(exchanges, kept);
}

void exchanges_link(exchanges_t *exchanges) {
    while (exchanges->linked < exchanges->count) {
        kept_t *kept = message_at(exchanges, exchanges->linked++);
        link_message(exchanges, kept, (uint32_t)exchanges->linked);
    }
}

bool exchanges_is_new(const exchanges_t *exchanges, uint32_t frame) {
    return exchanges->last_frame < frame;
}

kept_t *exchanges_find(const exchanges_t *exchanges, uint32_t frame, size_t n) {
    size_t low = 0, high = exchanges->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (message_at(exchanges, middle)->frame < frame) low = middle + 1;
        else high = middle;
    }
    if (n >= exchanges->count - low) return NULL;
    kept_t *kept = message_at(exchanges, low + n);
    return kept->frame == frame ? kept : NULL;
}

bool kept_read(const kept_t *kept, message_t *message) {
    return kept->bytes && message_read(message, (span_t){kept->bytes, kept->length});
}

void kept_describe(const kept_t *kept, message_t *stub, captured_t *captured) {
    *captured = (captured_t){
        .message = stub,
        .frame = kept->frame,
        .time = kept->time,
        .path = {kept->source, kept->destination, transports[kept->transport], kept->source_port,
                 kept->destination_port},
        .place = kept->place,
        .retransmission = kept->copies > 0,
        .kept = kept,
    };
    memset(stub, 0, offsetof(message_t, headers));
    stub->kind = kept->code == 0 ? SIP_REQUEST : SIP_RESPONSE;
    stub->code = kept->code;
    /* An ACK without a body has no bytes: so much is known of it. */
    if (kept->kind == KEPT_ACK) stub->method = SPAN("ACK");
    else if (kept->code == 0 && kept->bytes) {
        span_t bytes = {kept->bytes, kept->length};
        stub->method = span_slice(bytes, 0, span_find(bytes, ' '));
    }
    stub->indexed = true;
}

const kept_t *kept_request(const kept_t *kept) {
    const transaction_t *transaction = kept->transaction;
    return transaction && transaction->request && transaction->request->frame <= kept->frame
               ? transaction->request
               : NULL;
}

const kept_t *exchanges_last_request(const exchanges_t *exchanges, const kept_t *kept) {
    const kept_t *at = exchanges_before(exchanges, kept);
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = exchanges_before(exchanges, at), n++)
        if (at->code == 0 && at->kind != KEPT_ACK && at->transaction &&
            at->transaction == kept->transaction)
            return at; /* the ACK of a refused INVITE is in its transaction, but no copy of it */
    return kept_request(kept);
}

const kept_t *kept_previous_response(const kept_t *kept) {
    const kept_t *at = kept->previous_in_transaction;
    while (at && at->duplicate) at = at->previous_in_transaction;
    return at;
}

const kept_t *kept_first_copy(const kept_t *kept) {
    const kept_t *first = kept, *at = kept->previous_in_transaction;
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = at->previous_in_transaction, n++)
        if (at->code == kept->code && at->hash == kept->hash) first = at;
    return first;
}

bool exchanges_was_challenged(const exchanges_t *exchanges, const kept_t *kept) {
    const kept_t *at = exchanges_before(exchanges, kept);
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = exchanges_before(exchanges, at), n++)
        if (at->code == 401 || at->code == 407) return true;
    return false;
}

/* The part of a kept request that tells whether it was forwarded. */
typedef struct {
    message_t message;
    message_links_t links;
    size_t hops;
} forwarded_t;

static bool read_forwarded(const kept_t *kept, forwarded_t *out) {
    if (!kept_read(kept, &out->message)) return false;
    message_links(&out->message, &out->links);
    out->hops = message_header_elements(&out->message, SIP_HEADER_VIA);
    return true;
}

static bool is_copy(const forwarded_t *a, const forwarded_t *b) {
    span_t tag = quick_param(a->links.from, SPAN(";tag="));
    return tag.at && span_equal_nocase(a->message.method, b->message.method) &&
           span_equal_nocase(tag, quick_param(b->links.from, SPAN(";tag=")));
}

size_t exchanges_forwarded(const exchanges_t *exchanges, const kept_t *kept, const kept_t **out,
                           size_t n) {
    const kept_t *request = kept_request(kept), *at = exchanges_before(exchanges, kept);
    forwarded_t from, to;
    size_t count = 0;
    bool is_read = false;
    for (size_t i = 0; request && at && at->frame >= request->frame && i < EXCHANGE_CALL_MAX;
         at = exchanges_before(exchanges, at), i++) {
        if (at->code != 0 || at->source != kept->source || at->hash != request->hash ||
            at->kind != request->kind || count == n)
            continue;
        if (!is_read && !read_forwarded(request, &from)) return 0;
        is_read = true;
        if (read_forwarded(at, &to) && is_copy(&from, &to) &&
            (at->source != request->source || to.hops > from.hops))
            out[count++] = at;
    }
    return count;
}

bool exchanges_registration(const exchanges_t *exchanges, span_t user, span_t host,
                            const char *server, uint32_t frame, registration_t *out) {
    return registrations_find(exchanges->registrations, user, host, server, frame, out);
}

size_t exchanges_failures(const exchanges_t *exchanges, const char *source, uint32_t frame,
                          server_failure_t *out, size_t n) {
    return server_failures_find(exchanges->failures, source, frame, out, n);
}
