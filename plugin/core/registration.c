/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "registration.h"

#include "arena.h"
#include "captured.h"
#include "header_value.h"
#include "uri.h"

enum {
    HOST_MAX = 256,
    LOOKED_AT_MAX = 100, /* registrations of one address-of-record */
    REGISTRARS_MAX = 4,  /* that are told apart among these */
};

typedef struct kept_registration {
    registration_t is;
    struct kept_registration *previous;
} kept_registration_t;

/* All registrations of one address-of-record. */
typedef struct {
    uint64_t key;
    kept_registration_t *last;
} aor_t;

struct registrations {
    arena_t arena;
    uint64_t seed;    /* of the keys */
    GHashTable *aors; /* set of aor_t by key */
};

registrations_t *registrations_new(uint64_t seed) {
    registrations_t *registrations = g_new(registrations_t, 1);
    registrations->seed = seed;
    registrations->aors = g_hash_table_new(g_int64_hash, g_int64_equal);
    arena_open(&registrations->arena);
    return registrations;
}

void registrations_free(registrations_t *registrations) {
    g_hash_table_destroy(registrations->aors);
    arena_close(&registrations->arena);
    g_free(registrations);
}

static uint64_t aor_key(const registrations_t *registrations, span_t user, span_t host) {
    char lower[HOST_MAX];
    if (!host.at || host.length > sizeof lower) return 0;
    for (size_t i = 0; i < host.length; i++) lower[i] = g_ascii_tolower(host.at[i]);
    uint64_t key = span_hash(span_hash(registrations->seed, user), (span_t){lower, host.length});
    return key | 1;
}

uint32_t registration_longest_binding(message_t *m) {
    span_t line, contact;
    uint32_t longest = 0, general = 0;
    bool has_general = sip_seconds(message_header_named(m, SPAN("Expires"), 0), &general);
    for (size_t n = 0; (line = message_header(m, SIP_HEADER_CONTACT, n)).at; n++)
        while (sip_list_next(&line, &contact)) {
            sip_address_t address;
            sip_param_t param;
            uint32_t seconds = has_general ? general : 3600, own;
            if (sip_address_read(contact, &address) &&
                sip_param_find(address.params, ';', SPAN("expires"), &param) &&
                sip_seconds(param.value, &own))
                seconds = own;
            longest = MAX(longest, seconds);
        }
    return longest;
}

static uint32_t granted(message_t *response, message_t *request) {
    uint32_t asked = 0, seconds;
    if (!message_header(response, SIP_HEADER_CONTACT, 0).at && request)
        asked = registration_longest_binding(request);
    if (asked == 0) return registration_longest_binding(response);
    span_t line = message_header_named(response, SPAN("Expires"), 0);
    return sip_seconds(line, &seconds) ? seconds : asked;
}

void registrations_add(registrations_t *registrations, message_t *response, message_t *request,
                       registration_t made) {
    sip_address_t address;
    sip_uri_t uri;
    if (!sip_address_read(message_header(response, SIP_HEADER_TO, 0), &address) ||
        response->truncated || !sip_uri_read(address.uri, &uri))
        return;
    uint64_t key = aor_key(registrations, uri.user, uri.host);
    gpointer found = NULL;
    if (key == 0) return;
    if (!g_hash_table_lookup_extended(registrations->aors, &key, &found, NULL)) {
        aor_t *aor = arena_new(&registrations->arena, aor_t);
        aor->key = key;
        g_hash_table_add(registrations->aors, aor);
        found = aor;
    }
    aor_t *aor = found;
    kept_registration_t *registration = arena_new(&registrations->arena, kept_registration_t);
    registration->is = made;
    registration->is.expires = granted(response, request);
    registration->previous = aor->last;
    aor->last = registration;
}

static int64_t end_of(const registration_t *registration) {
    return registration->time + registration->expires * CAPTURED_SECOND;
}

/* Of what servers made last that which lasts longest, or what that server made last. */
static const registration_t *choose(const kept_registration_t *at, const char *server) {
    const char *seen[REGISTRARS_MAX];
    const registration_t *best = NULL;
    size_t count = 0;
    for (size_t n = 0; at && n < LOOKED_AT_MAX; at = at->previous, n++) {
        size_t i = 0;
        if (server && g_strcmp0(at->is.source, server) == 0) return &at->is;
        while (i < count && g_strcmp0(at->is.source, seen[i]) != 0) i++;
        if (i < count || count == REGISTRARS_MAX) continue;
        seen[count++] = at->is.source;
        if (!best || end_of(&at->is) > end_of(best)) best = &at->is;
    }
    return best;
}

bool registrations_find(const registrations_t *registrations, span_t user, span_t host,
                        const char *server, uint32_t frame, registration_t *out) {
    uint64_t key = aor_key(registrations, user, host);
    gpointer found = NULL;
    if (!g_hash_table_lookup_extended(registrations->aors, &key, &found, NULL)) return false;
    const kept_registration_t *at = ((const aor_t *)found)->last;
    while (at && at->is.frame >= frame) at = at->previous;
    const registration_t *chosen = choose(at, server);
    if (chosen) *out = *chosen;
    return chosen != NULL;
}
