/* A capture whose last message is explained: by the built-in rules, and by one that looks at all
 * there is to see of it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "exchange.h"
#include "explain.h"

#include "fuzz.h"

#include <unistd.h>

static explainer_t *explainer;

static const char walker[] =
    "local sip = require 'sip_explain'\n"
    "local scalars = { 'code', 'phrase', 'method', 'cseq', 'uri', 'call_id', 'from', 'to',\n"
    "    'contact', 'via', 'hops', 'headers_complete', 'reason', 'warning', 'challenges',\n"
    "    'credentials', 'sdp', 'body', 'frame', 'time', 'src', 'dst', 'src_port', 'dst_port',\n"
    "    'transport', 'retransmission', 'truncated', 'challenged', 'copies' }\n"
    "local function walk(value)\n"
    "    if type(value) ~= 'table' then return tostring(value) end\n"
    "    for key, inner in pairs(value) do walk(key) walk(inner) end\n"
    "end\n"
    "local function walk_message(m)\n"
    "    if not m then return end\n"
    "    for _, name in ipairs(scalars) do walk(m[name]) end\n"
    "    for i = 1, #m.headers do\n"
    "        local line = m.headers[i]\n"
    "        local is_token = line.name:find '^[%w-]+$'\n"
    "        assert(not is_token or m.headers[line.name] and m.headers(line.name, 1), line.name)\n"
    "        walk(m.header_params(line.name))\n"
    "    end\n"
    "    assert(m.headers[#m.headers + 1] == nil)\n"
    "end\n"
    "local function walk_list(list)\n"
    "    for i = 1, list and math.min(#list, 4) or 0 do walk_message(list[i]) end\n"
    "end\n"
    "local function match(m)\n"
    "    walk_message(m) walk_message(m.request) walk_message(m.first_copy)\n"
    "    walk_list(m.call) walk_list(m.later) walk_list(m.forwarded)\n"
    "    local t = m.transaction\n"
    "    if t then\n"
    "        walk_list(t.responses) walk_message(t.request)\n"
    "        walk_message(t.ack) walk_message(t.cancel)\n"
    "    end\n"
    "    if m.to and m.to.user then walk(m.registration(m.to.user, m.to.host or '')) end\n"
    "    walk(m.server_failures(10))\n"
    "    return { phrase = m.phrase, via = m.headers.Via, body = m.body, id = m.call_id }\n"
    "end\n"
    "for _, codes in ipairs { 'any', 'request' } do\n"
    "    sip.rule { id = 'fuzz.' .. codes, codes = codes, match = match,\n"
    "        text = '{phrase} {via} {body} {nothing}', fix = function(v) return v.id or 'x' end }\n"
    "end\n";

/* No rule may fail, whatever the message is. */
static void fail(const char *message, const char *traceback, void *data) {
    (void)data;
    fprintf(stderr, "%s\n%s\n", message, traceback ? traceback : "");
    abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    char *path = NULL;
    int file = g_file_open_tmp("fuzz-XXXXXX.lua", &path, NULL);
    HOLDS(file >= 0 && write(file, walker, sizeof walker - 1) == (ssize_t)sizeof walker - 1);
    close(file);
    const char *const files[] = {path, NULL};
    explain_options_t options = {.language = "en", .files = files, .problem = fail};
    options.rule_limits = (lua_limits_t){100 * 1000 * 1000, 64 * 1024 * 1024, 60, false};
    explainer = explainer_new(&options, NULL);
    HOLDS(explainer != NULL);
    unlink(path);
    g_free(path);
    return 0;
}

static void check_explanation(const explanation_t *e) {
    HOLDS(is_line(e->title) && is_line(e->summary));
    HOLDS(e->findings.failure_count == 0 && e->findings.count <= FINDINGS_MAX);
    for (size_t i = 0; i < e->findings.count; i++) {
        const finding_t *finding = &e->findings.findings[i];
        HOLDS(is_line(finding->text) && is_line(finding->fix));
        HOLDS(finding->frame_count <= FINDING_FRAMES_MAX && finding->severity <= SEVERITY_ERROR);
        HOLDS(i == 0 || e->findings.findings[i - 1].severity >= finding->severity);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g_random_set_seed(1); /* an input does the same whenever it runs */
    exchanges_t *exchanges = exchanges_new();
    span_t rest = {(const char *)data, size};
    message_t messages[2];
    captured_t next = capture_begin(&messages[0]), last = {0};
    char *last_bytes = NULL;
    for (char *bytes; (bytes = capture_next(&rest, &next));) {
        free(last_bytes);
        last_bytes = bytes;
        last = next;
        last.exchanges = exchanges;
        last.kept = exchanges_add(exchanges, &last);
        next.message = next.message == messages ? messages + 1 : messages;
    }
    exchanges_link(exchanges);
    explanation_t explanation;
    if (last.message && explainer_explain(explainer, &last, true, &explanation))
        check_explanation(&explanation);
    free(last_bytes);
    exchanges_free(exchanges);
    return 0;
}
