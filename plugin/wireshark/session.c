/* SPDX-License-Identifier: GPL-2.0-or-later */
#define WS_LOG_DOMAIN "sip_explain"

#include "session.h"

#include "preferences.h"
#include "site.h"

#include <epan/to_str.h>
#include <string.h>
#include <wsutil/wslog.h>

static struct {
    explainer_t *explainer;
    char *failure;          /* why there is none, and no use in trying again */
    char **files;           /* of the site */
    char *stamp;            /* of the site's files, when they were loaded */
    GPtrArray *problems;    /* char * */
    uint32_t problem_frame; /* at which they are shown; 0: not yet */
} session;

static void forget(void) {
    explainer_free(session.explainer);
    g_free(session.failure);
    g_strfreev(session.files);
    g_free(session.stamp);
    if (session.problems) g_ptr_array_free(session.problems, TRUE);
    memset(&session, 0, sizeof session);
}

static void keep_problem(const char *message, const char *traceback, void *data) {
    (void)data;
    ws_warning("sip_explain: %s%s%s", message, traceback ? "\n" : "", traceback ? traceback : "");
    /* Failures of rules are shown at the response over which they failed. */
    if (!session.explainer) g_ptr_array_add(session.problems, g_strdup(message));
}

/* Of the files that are to be loaded and of those that they required. */
static char *make_stamp(char *const *files) {
    char *named = site_stamp(files);
    char *required = site_stamp(session.explainer ? explainer_files(session.explainer) : NULL);
    char *stamp = g_strconcat(named, required, NULL);
    g_free(named);
    g_free(required);
    return stamp;
}

static void start(void) {
    GError *error = NULL;
    char *language = preferences_language();
    session.files = site_files(preferences.rules);
    session.problems = g_ptr_array_new_with_free_func(g_free);
    explain_options_t options = {
        .language = language,
        .files = (const char *const *)session.files,
        .rule_limits = {.instructions = (uint64_t)preferences.rule_instructions * 1000,
                        .memory = (size_t)preferences.rule_memory * 1024 * 1024,
                        .seconds = LUA_LIMITS_RULE.seconds},
        .problem = keep_problem,
    };
    session.explainer = explainer_new(&options, &error);
    session.stamp = make_stamp(session.files);
    g_free(language);
    if (!error) return;
    ws_warning("sip_explain: no explanations: %s", error->message);
    session.failure = g_strdup(error->message);
    g_error_free(error);
}

explainer_t *session_explainer(void) {
    if (!session.explainer && !session.failure) start();
    return session.explainer;
}

const char *session_failure(void) {
    session_explainer();
    return session.failure;
}

void session_reload(void) {
    forget();
}

char *const *session_site_files(void) {
    session_explainer();
    return session.files;
}

const GPtrArray *session_site_problems(void) {
    session_explainer();
    return session.problems;
}

const GPtrArray *session_problems(uint32_t frame) {
    if (session.problem_frame == 0) session.problem_frame = frame;
    return session.problem_frame == frame ? session.problems : NULL;
}

/* ---- what belongs to the open capture ---- */

/* The addresses of a capture as text. Few of them are met again and again: the one that was met
 * last at a place of the cache stands there. */
typedef struct {
    uint64_t words[2]; /* its bytes */
    int length;        /* of them; 0: nothing stands here */
    const char *text;
} cached_address_t;

enum { ADDRESS_CACHE_BITS = 12 };

static struct {
    cached_address_t cache[1 << ADDRESS_CACHE_BITS];
    exchanges_t *exchanges;
    GStringChunk *names;
} capture;

exchanges_t *session_exchanges(void) {
    if (!capture.exchanges) capture.exchanges = exchanges_new();
    return capture.exchanges;
}

/* The bytes of an IP address, with no text yet; a length of 0 where it is none. */
static cached_address_t read_address(const address *from) {
    uint64_t words[2] = {0};
    uint32_t ipv4;
    if (from->type == AT_IPv4 && from->len == sizeof ipv4) {
        memcpy(&ipv4, from->data, sizeof ipv4);
        words[0] = ipv4;
    } else if (from->type == AT_IPv6 && from->len == sizeof words) {
        memcpy(words, from->data, sizeof words);
    } else {
        return (cached_address_t){0};
    }
    return (cached_address_t){{words[0], words[1]}, from->len, NULL};
}

/* Its place in the cache. */
static cached_address_t *address_place(const cached_address_t *ip) {
    uint64_t hash = (ip->words[0] ^ ip->words[1] * 31) * UINT64_C(0x9e3779b97f4a7c15);
    return &capture.cache[hash >> (64 - ADDRESS_CACHE_BITS)];
}

const char *session_address(const address *from) {
    cached_address_t ip = read_address(from), *cached = address_place(&ip);
    if (ip.length == 0) return NULL;
    if (cached->length == ip.length && cached->words[0] == ip.words[0] &&
        cached->words[1] == ip.words[1])
        return cached->text;
    if (!capture.names) capture.names = g_string_chunk_new(4096);
    char *text = address_to_str(NULL, from);
    *cached = ip;
    cached->text = g_string_chunk_insert_const(capture.names, text);
    wmem_free(NULL, text);
    return cached->text;
}

void session_capture_closed(void) {
    exchanges_free(capture.exchanges);
    if (capture.names) g_string_chunk_free(capture.names);
    memset(&capture, 0, sizeof capture);
}

void session_capture_opened(void) {
    session_capture_closed();
    session.problem_frame = 0;
    if (!session.stamp) return;
    char **files = site_files(preferences.rules);
    char *stamp = make_stamp(files);
    if (strcmp(stamp, session.stamp) != 0) forget();
    g_strfreev(files);
    g_free(stamp);
}

void session_end(void) {
    session_capture_closed();
    forget();
}
