/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lint.h"

#include "exchange.h"
#include "explain.h"

static const char full_request[] =
    "INVITE sip:+15551234@example.com SIP/2.0\r\n"
    "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;rport\r\n"
    "Max-Forwards: 70\r\n"
    "From: \"A\" <sip:a@example.com>;tag=1\r\n"
    "To: <sip:+15551234@example.com>\r\n"
    "Call-ID: lint@example.com\r\n"
    "CSeq: 1 INVITE\r\n"
    "Contact: <sip:a@192.0.2.1:5060>\r\n"
    "Content-Type: application/sdp\r\n"
    "\r\n"
    "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n"
    "m=audio 4000 RTP/AVP 0 8 101\r\na=rtpmap:101 telephone-event/8000\r\n";

/* Behind "SIP/2.0 nnn ". */
static const char full_response[] =
    "Lint\r\n"
    "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1;received=198.51.100.1;rport=5062\r\n"
    "From: \"A\" <sip:a@example.com>;tag=1\r\n"
    "To: <sip:+15551234@example.com>;tag=2\r\n"
    "Call-ID: lint@example.com\r\n"
    "CSeq: 1 INVITE\r\n"
    "Contact: <sip:b@198.51.100.2:5060>;q=0.5\r\n"
    "Allow: INVITE, ACK, BYE\r\n"
    "Reason: Q.850;cause=16;text=\"normal\"\r\n"
    "Warning: 399 example.com \"lint\"\r\n"
    "Retry-After: 30\r\n"
    "Server: Lint/1.0\r\n"
    "WWW-Authenticate: Digest realm=\"example.com\", nonce=\"n\", algorithm=MD5, qop=\"auth\"\r\n"
    "Content-Type: application/sdp\r\n"
    "\r\n"
    "v=0\r\no=- 1 1 IN IP4 198.51.100.2\r\ns=-\r\nc=IN IP4 198.51.100.2\r\nt=0 0\r\n"
    "m=audio 5000 RTP/AVP 8\r\n";

static const char bare_response[] = "\r\n\r\n";

static void add_problem(const char *message, const char *traceback, void *data) {
    (void)traceback;
    g_ptr_array_add((GPtrArray *)data, g_strdup(message));
}

/* Adds the texts of the list on top of the stack. */
static void add_list(lua_State *L, GPtrArray *problems) {
    for (lua_Integer i = 1; lua_rawgeti(L, -1, i) == LUA_TSTRING; i++, lua_pop(L, 1))
        add_problem(lua_tostring(L, -1), NULL, problems);
}

typedef struct {
    const char *file;
    GPtrArray *problems;
} linting_t;

static void add_results(lua_State *L, const char *check) {
    const linting_t *linting = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.lint", check);
    lua_pushstring(L, linting->file);
    lua_call(L, 1, 1);
    add_list(L, linting->problems);
}

static int check_source(lua_State *L) {
    add_results(L, "check_source");
    return 0;
}

static int check_language(lua_State *L) {
    add_results(L, "check_language");
    return 0;
}

static void check_file(lua_host_t *host, const char *file, GPtrArray *problems) {
    linting_t linting = {file, problems};
    GError *error = NULL;
    if (!lua_host_run(host, LUA_LIMITS_LOADING, check_source, &linting, &error)) {
        char *problem = g_strdup_printf("%s: cannot look for unknown names in it: %.*s", file,
                                        (int)strcspn(error->message, "\n"), error->message);
        g_ptr_array_add(problems, problem);
        g_error_free(error);
    }
    /* This runs the file: what goes beyond the limits did so when it was loaded, and was told. */
    lua_host_run(host, LUA_LIMITS_SITE, check_language, &linting, NULL);
}

static int check_rules(lua_State *L) {
    const linting_t *linting = lua_touserdata(L, 1);
    lua_host_get(L, "sip_explain.lint", "check_rules");
    lua_call(L, 0, 1);
    add_list(L, linting->problems);
    return 0;
}

/* Every rule over a response of each of its codes, alone or behind a request. What fails comes to
 * add_problem. */
static void try_rules(explainer_t *explainer, const char *rest, bool with_request) {
    char text[2048];
    for (unsigned code = 100; code < 700; code++) {
        exchanges_t *exchanges = exchanges_new();
        message_t message;
        explanation_t explanation;
        captured_t captured = {
            .message = &message,
            .frame = 1,
            .time = CAPTURED_SECOND,
            .path = {"192.0.2.1", "198.51.100.2", "UDP", 5060, 5060},
            .exchanges = exchanges,
        };
        if (with_request && message_read(&message, (span_t){full_request, sizeof full_request - 1}))
            exchanges_add(exchanges, &captured);
        int length = g_snprintf(text, sizeof text, "SIP/2.0 %u %s", code, rest);
        captured.frame = 2;
        captured.path = (captured_path_t){"198.51.100.2", "192.0.2.1", "UDP", 5060, 5060};
        if (message_read(&message, (span_t){text, (size_t)length})) {
            captured.kept = exchanges_add(exchanges, &captured);
            exchanges_link(exchanges);
            explainer_explain(explainer, &captured, true, &explanation);
        }
        exchanges_free(exchanges);
    }
}

bool lint_files(char *const *files, GPtrArray *problems, GError **error) {
    linting_t linting = {NULL, problems};
    explain_options_t options = {
        .language = "en",
        .files = (const char *const *)files,
        .rule_limits = LUA_LIMITS_RULE,
        .problem = add_problem,
        .data = problems,
    };
    explainer_t *explainer = explainer_new(&options, error);
    if (!explainer) return false;
    lua_host_t *host = explainer_host(explainer);
    for (; *files; files++) check_file(host, *files, problems);
    bool done = lua_host_run(host, LUA_LIMITS_LOADING, check_rules, &linting, error);
    if (done) {
        try_rules(explainer, full_response, true);
        try_rules(explainer, bare_response, false);
    }
    explainer_free(explainer);
    return done;
}
