/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"

#include "header_value.h"
#include "uri.h"

#include <glib.h>
#include <string.h>

enum {
    KEY_MAX = 512,          /* a longer key is cut: such messages may share a transaction */
    ARENA_BLOCK = 1 << 20,
};

/* Memory that is given back all at once. */
typedef struct {
    GPtrArray *blocks;
    char *at;
    size_t left;
} arena_t;

struct exchanges {
    arena_t arena;
    GHashTable *transactions; /* key -> transaction_t */
    GHashTable *calls;        /* Call-ID -> call_t */
    GHashTable *registrations; /* user@host -> GArray of registration_t, in the order of frames */
    GHashTable *failures;     /* source address -> GArray of failure_t, in the order of frames */
    GStringChunk *names;      /* addresses, of which there are few */
    GPtrArray *messages;      /* kept_t, in the order of frames */
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

static const char *arena_text(arena_t *arena, const char *text, size_t length) {
    char *copy = arena_take(arena, length + 1);
    memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

static void free_array(gpointer list) {
    g_array_free(list, TRUE);
}

static void start(exchanges_t *exchanges) {
    exchanges->arena = (arena_t){.blocks = g_ptr_array_new_with_free_func(g_free)};
    exchanges->transactions = g_hash_table_new(g_str_hash, g_str_equal);
    exchanges->calls = g_hash_table_new(g_str_hash, g_str_equal);
    exchanges->registrations =
        g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_array);
    exchanges->failures = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_array);
    exchanges->names = g_string_chunk_new(1024);
    exchanges->messages = g_ptr_array_new();
}

static void stop(exchanges_t *exchanges) {
    g_hash_table_destroy(exchanges->transactions);
    g_hash_table_destroy(exchanges->calls);
    g_hash_table_destroy(exchanges->registrations);
    g_hash_table_destroy(exchanges->failures);
    g_string_chunk_free(exchanges->names);
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

typedef struct {
    char text[KEY_MAX];
    size_t length;
} text_key_t;

static void key_add(text_key_t *key, span_t part) {
    size_t room = sizeof key->text - 1 - key->length;
    size_t length = MIN(part.length, room);
    if (length > 0) memcpy(key->text + key->length, part.at, length);
    key->length += length;
    if (key->length < sizeof key->text - 1) key->text[key->length++] = '\n';
    key->text[key->length] = '\0';
}

static span_t tag_of(span_t address) {
    sip_address_t read;
    sip_param_t tag;
    if (!address.at || !sip_address_read(address, &read) ||
        !sip_param_find(read.params, ';', SPAN("tag"), &tag))
        return SPAN_NONE;
    return tag.value;
}

/* The key of the message's transaction (sections 17.1.3 and 17.2.3); false where headers for it
 * are missing. `method` is that of the transaction: an ACK matches its INVITE. */
static bool transaction_key(message_t *m, span_t method, text_key_t *key) {
    span_t line = message_header(m, SIP_HEADER_VIA, 0), element;
    sip_via_t via;
    sip_cseq_t cseq;
    key->length = 0;
    if (!line.at || !sip_list_next(&line, &element) || !sip_via_read(element, &via)) return false;
    if (via.branch.at && span_starts_nocase(via.branch, SPAN("z9hG4bK"))) {
        key_add(key, via.branch);
    } else {
        if (!sip_cseq_read(message_header(m, SIP_HEADER_CSEQ, 0), &cseq)) return false;
        char number[16];
        int digits = g_snprintf(number, sizeof number, "%u", cseq.number);
        key_add(key, message_header(m, SIP_HEADER_CALL_ID, 0));
        key_add(key, (span_t){number, (size_t)digits});
        key_add(key, tag_of(message_header(m, SIP_HEADER_FROM, 0)));
    }
    char port[8];
    int digits = g_snprintf(port, sizeof port, "%u", via.port);
    key_add(key, via.host);
    key_add(key, (span_t){port, (size_t)digits});
    key_add(key, method);
    return true;
}

static span_t method_of(message_t *m) {
    sip_cseq_t cseq;
    if (m->kind == SIP_REQUEST) return m->method;
    return sip_cseq_read(message_header(m, SIP_HEADER_CSEQ, 0), &cseq) ? cseq.method : SPAN_NONE;
}

/* ---- what is kept of a message ---- */

/* Header lines of a response that say something when a later message is explained. */
static bool is_kept_header(span_t name) {
    static const span_t names[] = {
        {"To", 2},          {"t", 1},           {"Contact", 7},     {"m", 1},
        {"WWW-Authenticate", 16},               {"Proxy-Authenticate", 18},
        {"Retry-After", 11}, {"Server", 6},     {"Expires", 7},     {"CSeq", 4},
        {"Call-ID", 7},     {"i", 1},           {"From", 4},        {"f", 1},
        {"Content-Type", 12}, {"c", 1},         {"Reason", 6},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
        if (span_equal_nocase(name, names[i])) return true;
    return false;
}

static bool is_worth_keeping(message_t *m) {
    return m->code == 401 || m->code == 407 || message_body(m).length > 0;
}

static char *append(char *to, span_t text) {
    if (text.length > 0) memcpy(to, text.at, text.length);
    return to + text.length;
}

/* A response in short: a message of its own, so that it can be read as one. */
static span_t keep_response(arena_t *arena, message_t *m) {
    span_t body = message_body(m);
    size_t size = m->start_line.length + body.length + 4;
    for (size_t i = 0; i < m->header_count; i++)
        if (is_kept_header(m->headers[i].name))
            size += m->headers[i].name.length + m->headers[i].value.length + 3;
    if (!is_worth_keeping(m) || size > EXCHANGE_KEPT_MAX) return SPAN_NONE;
    char *bytes = arena_take(arena, size), *to = append(bytes, m->start_line);
    to = append(to, SPAN("\r\n"));
    for (size_t i = 0; i < m->header_count; i++)
        if (is_kept_header(m->headers[i].name)) {
            to = append(append(to, m->headers[i].name), SPAN(":"));
            to = append(append(to, m->headers[i].value), SPAN("\r\n"));
        }
    to = append(append(to, SPAN("\r\n")), body);
    return (span_t){bytes, (size_t)(to - bytes)};
}

static span_t keep_request(arena_t *arena, const message_t *m) {
    span_t bytes = span_slice(m->bytes, 0, EXCHANGE_KEPT_MAX);
    return (span_t){arena_text(arena, bytes.at, bytes.length), bytes.length};
}

static const char *keep_name(exchanges_t *exchanges, const char *name) {
    return name ? g_string_chunk_insert_const(exchanges->names, name) : NULL;
}

static kept_t *keep(exchanges_t *exchanges, const captured_t *captured) {
    kept_t *kept = arena_new(&exchanges->arena, kept_t);
    kept->time = captured->time;
    kept->frame = captured->frame;
    kept->source = keep_name(exchanges, captured->source);
    kept->destination = keep_name(exchanges, captured->destination);
    kept->source_port = captured->source_port;
    kept->destination_port = captured->destination_port;
    kept->transport = captured->transport;
    kept->code = captured->message->kind == SIP_RESPONSE ? captured->message->code : 0;
    message_body(captured->message);
    kept->truncated = captured->message->truncated;
    g_ptr_array_add(exchanges->messages, kept);
    return kept;
}

/* ---- linking ---- */

/* Two captures of one message are closer than any retransmission (T1 is 500 ms, section 17.1.1.1;
 * networks with a shorter one do not go below this). */
static const double duplicate_seconds = 0.05;

static uint32_t hash_bytes(span_t bytes) {
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < bytes.length; i++) hash = (hash ^ (unsigned char)bytes.at[i]) * 16777619u;
    return hash;
}

/* Marks a message as a copy of an earlier one. */
static void mark_copy(kept_t *kept, const kept_t *before) {
    kept->duplicate = kept->time - before->time < duplicate_seconds;
    kept->copies = (uint16_t)(before->copies + (kept->duplicate || before->copies == UINT16_MAX ? 0 : 1));
}

static call_t *find_call(exchanges_t *exchanges, message_t *m) {
    char call_id[KEY_MAX];
    span_t value = message_header(m, SIP_HEADER_CALL_ID, 0);
    if (!value.at) return NULL;
    size_t length = sip_unfold(value, call_id, sizeof call_id);
    call_t *call = g_hash_table_lookup(exchanges->calls, call_id);
    if (call) return call;
    call = arena_new(&exchanges->arena, call_t);
    call->call_id = arena_text(&exchanges->arena, call_id, length);
    g_hash_table_insert(exchanges->calls, (gpointer)(uintptr_t)call->call_id, call);
    return call;
}

static void link_call(exchanges_t *exchanges, kept_t *kept, message_t *m) {
    call_t *call = find_call(exchanges, m);
    if (!call) return;
    kept->call = call;
    kept->previous_in_call = call->last;
    kept->number_in_call = ++call->count;
    call->last = kept;
}

static transaction_t *find_transaction(const exchanges_t *exchanges, message_t *m, span_t method) {
    text_key_t key;
    return transaction_key(m, method, &key) ? g_hash_table_lookup(exchanges->transactions, key.text)
                                            : NULL;
}

static transaction_t *need_transaction(exchanges_t *exchanges, message_t *m, span_t method) {
    text_key_t key;
    if (!method.at || !transaction_key(m, method, &key)) return NULL;
    transaction_t *transaction = g_hash_table_lookup(exchanges->transactions, key.text);
    if (transaction) return transaction;
    transaction = arena_new(&exchanges->arena, transaction_t);
    const char *kept_key = arena_text(&exchanges->arena, key.text, key.length);
    g_hash_table_insert(exchanges->transactions, (gpointer)(uintptr_t)kept_key, transaction);
    return transaction;
}

static bool same_cseq(const kept_t *kept, uint32_t number) {
    message_t message;
    captured_t captured;
    sip_cseq_t cseq;
    return kept_read(kept, &message, &captured) &&
           sip_cseq_read(message_header(&message, SIP_HEADER_CSEQ, 0), &cseq) &&
           cseq.number == number;
}

/* The ACK of a 2xx is a transaction of its own (section 13.2.2.4): it acknowledges the INVITE of
 * the call that has its CSeq number. */
static void link_ack(const exchanges_t *exchanges, kept_t *ack, message_t *m) {
    sip_cseq_t cseq;
    transaction_t *invite = find_transaction(exchanges, m, SPAN("INVITE"));
    if (invite) {
        invite->ack = ack;
        ack->transaction = invite;
        return;
    }
    if (!sip_cseq_read(message_header(m, SIP_HEADER_CSEQ, 0), &cseq)) return;
    const kept_t *at = ack->previous_in_call;
    for (size_t n = 0; at && n < EXCHANGE_CALL_MAX; at = at->previous_in_call, n++) {
        transaction_t *transaction = at->transaction;
        if (at->code != 0 || !transaction || transaction->request != at ||
            !span_starts_nocase(at->bytes, SPAN("INVITE ")) || !same_cseq(at, cseq.number))
            continue;
        transaction->ack = ack;
    }
}

static void link_request(exchanges_t *exchanges, kept_t *kept, message_t *m) {
    if (span_equal_nocase(m->method, SPAN("ACK"))) {
        kept->bytes = keep_request(&exchanges->arena, m);
        link_ack(exchanges, kept, m);
        return;
    }
    transaction_t *transaction = need_transaction(exchanges, m, m->method);
    kept->transaction = transaction;
    if (transaction && transaction->request) {
        kept->bytes = transaction->request->bytes;
        mark_copy(kept, transaction->last_request);
    } else {
        kept->bytes = keep_request(&exchanges->arena, m);
        if (transaction) transaction->request = kept;
    }
    if (transaction) transaction->last_request = kept;
    if (!span_equal_nocase(m->method, SPAN("CANCEL"))) return;
    transaction_t *invite = find_transaction(exchanges, m, SPAN("INVITE"));
    if (invite && !invite->cancel) invite->cancel = kept;
}

static void link_response(exchanges_t *exchanges, kept_t *kept, message_t *m, span_t method) {
    kept->bytes = keep_response(&exchanges->arena, m);
    kept->hash = hash_bytes(m->bytes);
    transaction_t *transaction = need_transaction(exchanges, m, method);
    if (!transaction) return;
    kept->transaction = transaction;
    kept->previous_in_transaction = transaction->last_response;
    transaction->last_response = kept;
    if (!transaction->first_response) transaction->first_response = kept;
    const kept_t *before = kept->previous_in_transaction;
    for (size_t n = 0; before && n < EXCHANGE_CALL_MAX; before = before->previous_in_transaction, n++)
        if (before->code == kept->code && before->hash == kept->hash) {
            mark_copy(kept, before);
            return;
        }
}

/* ---- registrations ---- */

static bool aor_key(span_t user, span_t host, char *to, size_t size) {
    if (!host.at) return false;
    int length = g_snprintf(to, (gulong)size, "%.*s@%.*s", (int)user.length, user.at ? user.at : "",
                            (int)host.length, host.at);
    for (char *c = strrchr(to, '@'); c && *c; c++) *c = g_ascii_tolower(*c);
    return length > 0 && (size_t)length < size;
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
    char key[KEY_MAX];
    if (m->code < 200 || m->code > 299 || kept->truncated ||
        !sip_address_read(message_header(m, SIP_HEADER_TO, 0), &address) ||
        !sip_uri_read(address.uri, &uri) || !aor_key(uri.user, uri.host, key, sizeof key))
        return;
    GArray *list = g_hash_table_lookup(exchanges->registrations, key);
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof(registration_t));
        const char *name = arena_text(&exchanges->arena, key, strlen(key));
        g_hash_table_insert(exchanges->registrations, (gpointer)(uintptr_t)name, list);
    }
    registration_t registration = {kept->frame, kept->time, longest_binding(m)};
    g_array_append_val(list, registration);
}

bool exchanges_registration(const exchanges_t *exchanges, span_t user, span_t host, uint32_t frame,
                            registration_t *out) {
    char key[KEY_MAX];
    if (!aor_key(user, host, key, sizeof key)) return false;
    const GArray *list = g_hash_table_lookup(exchanges->registrations, key);
    bool found = false;
    for (guint i = 0; list && i < list->len; i++) {
        const registration_t *registration = &g_array_index(list, registration_t, i);
        if (registration->frame >= frame) break;
        *out = *registration;
        found = true;
    }
    return found;
}

/* ---- failures of servers ---- */

static void keep_failure(exchanges_t *exchanges, const kept_t *kept) {
    if ((kept->code != 500 && kept->code != 503) || kept->copies > 0 || kept->duplicate ||
        !kept->source)
        return;
    GArray *list = g_hash_table_lookup(exchanges->failures, kept->source);
    if (!list) {
        list = g_array_new(FALSE, FALSE, sizeof(failure_t));
        g_hash_table_insert(exchanges->failures, (gpointer)(uintptr_t)kept->source, list);
    }
    failure_t failure = {kept->time, kept->frame, kept->code};
    g_array_append_val(list, failure);
}

size_t exchanges_failures(const exchanges_t *exchanges, const char *source, uint32_t frame,
                          failure_t *out, size_t n) {
    const GArray *list = source ? g_hash_table_lookup(exchanges->failures, source) : NULL;
    guint low = 0, high = list ? list->len : 0;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (g_array_index(list, failure_t, middle).frame <= frame) low = middle + 1;
        else high = middle;
    }
    size_t count = MIN((size_t)low, n);
    for (size_t i = 0; i < count; i++)
        out[i] = g_array_index(list, failure_t, low - (guint)count + (guint)i);
    return count;
}

/* ---- adding and finding ---- */

kept_t *exchanges_add(exchanges_t *exchanges, const captured_t *captured) {
    message_t *m = captured->message;
    if (exchanges->messages->len >= EXCHANGE_MESSAGES_MAX) {
        stop(exchanges);
        start(exchanges);
    }
    kept_t *kept = keep(exchanges, captured);
    link_call(exchanges, kept, m);
    if (m->kind == SIP_REQUEST) {
        link_request(exchanges, kept, m);
        return kept;
    }
    span_t method = method_of(m);
    link_response(exchanges, kept, m, method);
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
        .retransmission = kept->copies > 0,
    };
    if (kept->bytes.at && message_read(message, kept->bytes)) return true;
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
