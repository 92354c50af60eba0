/* A site's file: it is loaded, and responses are explained with what it defines.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "explain.h"

#include "fuzz.h"

#include <unistd.h>

static char *path;

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    path = NULL;
    int file = g_file_open_tmp("fuzz-XXXXXX.lua", &path, NULL);
    HOLDS(file >= 0 && close(file) == 0);
    return 0;
}

__attribute__((destructor)) static void remove_file(void) {
    if (path) unlink(path);
    g_free(path);
}

static void check_problem(const char *message, const char *traceback, void *data) {
    (void)traceback, (void)data;
    HOLDS(message && *message);
}

static const char invite_response[] =
    "SIP/2.0 %s\r\n"
    "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n"
    "From: <sip:alice@example.org>;tag=1\r\nTo: <sip:+15551234@example.org>;tag=2\r\n"
    "Call-ID: 1@192.0.2.1\r\nCSeq: 1 INVITE\r\nServer: ExampleGW/4.1\r\n"
    "X-Acme-Reason: fraud\r\nX-Carrier-Cause: 4711\r\nContent-Length: 0\r\n\r\n";

static void explain(explainer_t *explainer, const char *status) {
    char bytes[sizeof invite_response + 32];
    int length = g_snprintf(bytes, sizeof bytes, invite_response, status);
    message_t message;
    HOLDS(message_read(&message, (span_t){bytes, (size_t)length}));
    captured_t captured = {.message = &message, .frame = 1};
    explanation_t e;
    HOLDS(explainer_explain(explainer, &captured, true, &e));
    HOLDS(e.card && is_utf8((span_t){e.summary, strlen(e.summary)}) && is_line(e.title));
    HOLDS(e.findings.count <= FINDINGS_MAX && e.findings.failure_count <= FINDINGS_MAX);
    for (size_t i = 0; i < e.findings.count; i++) {
        const finding_t *finding = &e.findings.findings[i];
        HOLDS(is_utf8((span_t){finding->text, strlen(finding->text)}));
        HOLDS(finding->frame_count <= FINDING_FRAMES_MAX && finding->severity <= SEVERITY_ERROR);
    }
}

/* As the program loads a site's file, but within limits that keep each input short. */
static int run_file(lua_State *L) {
    lua_host_get(L, "sip_explain.check", "set_loading");
    lua_pushboolean(L, true);
    lua_call(L, 1, 0);
    lua_host_get(L, "sip_explain.sandbox", "run");
    lua_pushstring(L, path);
    lua_call(L, 1, 0);
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const lua_limits_t loading = {300000, 4 * 1024 * 1024, 1, false};
    HOLDS(g_file_set_contents_full(path, (const char *)data, (gssize)size, G_FILE_SET_CONTENTS_NONE,
                                   0600, NULL));
    explain_options_t options = {"en", NULL, {20000, 1024 * 1024, 1, false}, check_problem, NULL};
    explainer_t *explainer = explainer_new(&options, NULL);
    GError *error = NULL;
    bool loaded = lua_host_run(explainer_host(explainer), loading, run_file, NULL, &error);
    HOLDS(loaded == !error && (loaded || *error->message));
    g_clear_error(&error);
    /* Whatever a site's file does, the program's own say what they have to say. */
    HOLDS(explainer_compile(explainer, NULL));
    explain(explainer, "488 Not Acceptable Here");
    explain(explainer, "499 What");
    explain(explainer, "200 OK");
    explainer_free(explainer);
    return 0;
}
