/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "records.h"

#include "exchange.h"
#include "header_value.h"
#include "uri.h"
#include "value.h"

#include <epan/stat_tap_ui.h>
#include <epan/tap.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <wsutil/json_dumper.h>
#include <wsutil/report_message.h>

static const char argument[] = "sip_explain,records"; /* of -z */

static int tap;

/* A record while it is being written. */
typedef struct {
    json_dumper json;
    captured_t captured;
    message_t *message;
    wmem_allocator_t *pool;
} record_t;

/* ---- members ---- */

static void add_text(record_t *record, const char *name, const char *text) {
    if (!text) return;
    json_dumper_set_member_name(&record->json, name);
    json_dumper_value_string(&record->json, text);
}

static void add_number(record_t *record, const char *name, uint32_t number) {
    json_dumper_set_member_name(&record->json, name);
    json_dumper_value_anyf(&record->json, "%" PRIu32, number);
}

static void add_flag(record_t *record, const char *name) {
    json_dumper_set_member_name(&record->json, name);
    json_dumper_value_anyf(&record->json, "true");
}

/* Nanoseconds as seconds with six decimals. */
static void add_time(record_t *record, const char *name, int64_t time) {
    const char *sign = time < 0 ? "-" : "";
    uint64_t microseconds = (uint64_t)(time < 0 ? -time : time) / 1000;
    json_dumper_set_member_name(&record->json, name);
    json_dumper_value_anyf(&record->json, "%s%" PRIu64 ".%06" PRIu64, sign, microseconds / 1000000,
                           microseconds % 1000000);
}

static void add_host(record_t *record, const char *name, const char *address, uint16_t port) {
    if (!address) return;
    const char *format = strchr(address, ':') ? "[%s]:%u" : "%s:%u";
    add_text(record, name, wmem_strdup_printf(record->pool, format, address, port));
}

/* ---- what the message says ---- */

static span_t header(const record_t *record, sip_header_t which) {
    return message_header(record->message, which, 0);
}

static void add_cseq(record_t *record) {
    sip_cseq_t cseq;
    bool is_read = sip_cseq_read(header(record, SIP_HEADER_CSEQ), &cseq);
    bool is_request = record->message->kind == SIP_REQUEST;
    if (is_read) add_number(record, "cseq", cseq.number);
    span_t method = is_request ? record->message->method : is_read ? cseq.method : SPAN_NONE;
    add_text(record, "method", value_text(method, record->pool));
}

static void add_start_line(record_t *record) {
    const message_t *message = record->message;
    if (message->kind == SIP_REQUEST) {
        add_text(record, "uri", value_long_text(message->uri, record->pool));
        return;
    }
    add_number(record, "code", message->code);
    add_text(record, "phrase", value_text(message->phrase, record->pool));
}

static void add_party(record_t *record, sip_header_t which, const char *uri, const char *tag) {
    sip_address_t address;
    sip_param_t param;
    if (!sip_address_read(header(record, which), &address)) return;
    add_text(record, uri, value_long_text(address.uri, record->pool));
    if (sip_param_find(address.params, ';', SPAN("tag"), &param))
        add_text(record, tag, value_long_text(param.value, record->pool));
}

static void add_via(record_t *record) {
    sip_via_t via;
    size_t count = message_header_elements(record->message, SIP_HEADER_VIA);
    if (count == 0) return;
    if (sip_via_read(message_header_element(record->message, SPAN("Via"), 0), &via))
        add_text(record, "branch", value_long_text(via.branch, record->pool));
    add_number(record, "vias", (uint32_t)count);
}

/* Of the first challenge of a response, of the first credentials of a request. */
static void add_realm(record_t *record) {
    static const span_t challenges[] = {SPAN("WWW-Authenticate"), SPAN("Proxy-Authenticate")};
    static const span_t credentials[] = {SPAN("Authorization"), SPAN("Proxy-Authorization")};
    bool is_request = record->message->kind == SIP_REQUEST;
    for (size_t i = 0; i < G_N_ELEMENTS(challenges); i++) {
        span_t name = is_request ? credentials[i] : challenges[i];
        span_t list = message_header_named(record->message, name, 0);
        sip_challenge_t challenge;
        sip_param_t param;
        char realm[VALUE_SIZE];
        if (!sip_challenge_next(&list, &challenge) ||
            !sip_param_find(challenge.params, ',', SPAN("realm"), &param))
            continue;
        size_t length = sip_unquote(param.value, realm, sizeof realm);
        add_text(record, "realm", value_text((span_t){realm, length}, record->pool));
        return;
    }
}

static void add_body(record_t *record) {
    span_t type = span_trim(header(record, SIP_HEADER_CONTENT_TYPE));
    if (span_starts_nocase(type, SPAN("application/sdp"))) add_flag(record, "sdp");
}

static void add_expires(record_t *record) {
    message_t *message = record->message;
    sip_cseq_t cseq;
    bool is_request = message->kind == SIP_REQUEST;
    if (!sip_cseq_read(header(record, SIP_HEADER_CSEQ), &cseq) ||
        !span_equal_nocase(cseq.method, SPAN("REGISTER")))
        return;
    if (is_request ? !header(record, SIP_HEADER_CONTACT).at : message->code / 100 != 2) return;
    add_number(record, "expires", registration_longest_binding(message));
}

/* ---- what is known of it ---- */

static void add_kept(record_t *record) {
    const kept_t *kept = record->captured.kept;
    if (!kept) return;
    if (kept->duplicate) add_text(record, "copy", "captured_twice");
    else if (kept->copies > 0) add_text(record, "copy", "sent_again");
    const kept_t *request = record->message->kind == SIP_RESPONSE ? kept_request(kept) : NULL;
    if (!request) return;
    add_number(record, "request_frame", request->frame);
    add_time(record, "elapsed", record->captured.time - request->time);
}

static void add_finding(record_t *record, const finding_t *finding) {
    json_dumper_begin_object(&record->json);
    add_text(record, "finding", finding->id);
    add_text(record, "severity", severity_name(finding->severity));
    add_text(record, "text", finding->text);
    add_text(record, "fix", finding->fix);
    if (finding->aside) add_flag(record, "aside");
    json_dumper_set_member_name(&record->json, "frames");
    json_dumper_begin_array(&record->json);
    for (size_t i = 0; i < finding->frame_count; i++)
        json_dumper_value_anyf(&record->json, "%" PRIu32, finding->frames[i]);
    json_dumper_end_array(&record->json);
    json_dumper_end_object(&record->json);
}

static void add_explanation(record_t *record, const explanation_t *explanation) {
    const findings_t *findings = &explanation->findings;
    add_text(record, "severity", severity_name(explanation->severity));
    add_text(record, "summary", explanation->summary);
    if (findings->count == 0) return;
    json_dumper_set_member_name(&record->json, "findings");
    json_dumper_begin_array(&record->json);
    for (size_t i = 0; i < findings->count; i++) add_finding(record, &findings->findings[i]);
    json_dumper_end_array(&record->json);
}

static void add_place(record_t *record) {
    const captured_path_t *path = &record->captured.path;
    add_number(record, "frame", record->captured.frame);
    add_time(record, "time", record->captured.time);
    add_text(record, "call_id", value_long_text(header(record, SIP_HEADER_CALL_ID), record->pool));
    add_host(record, "src", path->source, path->source_port);
    add_host(record, "dst", path->destination, path->destination_port);
    add_text(record, "transport", path->transport);
}

/* ---- the tap ---- */

bool records_are_wanted(void) {
    return have_tap_listener(tap);
}

void records_add(const explanation_t *explanation, const captured_t *captured, packet_info *pinfo) {
    record_t record = {
        .json.output_string = g_string_sized_new(1024),
        .captured = *captured,
        .message = captured->message,
        .pool = pinfo->pool,
    };
    json_dumper_begin_object(&record.json);
    add_place(&record);
    add_cseq(&record);
    add_start_line(&record);
    add_party(&record, SIP_HEADER_FROM, "from", "from_tag");
    add_party(&record, SIP_HEADER_TO, "to", "to_tag");
    add_via(&record);
    add_text(&record, "agent", value_agent(record.message, record.pool));
    add_realm(&record);
    add_body(&record);
    add_expires(&record);
    add_kept(&record);
    if (explanation) add_explanation(&record, explanation);
    json_dumper_end_object(&record.json);
    json_dumper_finish(&record.json); /* ends the line */
    tap_queue_packet(tap, pinfo, wmem_strdup(pinfo->pool, record.json.output_string->str));
    g_string_free(record.json.output_string, TRUE);
}

void records_register_tap(void) {
    tap = register_tap("sip_explain_records");
}

/* ---- printing what is tapped ---- */

/* Half a list of records must not pass for all of it. */
static void fail(void) {
    static bool is_said;
    if (!is_said) report_failure("-z %s: %s", argument, g_strerror(errno));
    is_said = true;
    if (g_strcmp0(g_get_prgname(), "tshark") == 0) exit(2);
}

static tap_packet_status print(void *data _U_, packet_info *pinfo _U_, epan_dissect_t *edt _U_,
                               const void *tapped, tap_flags_t flags _U_) {
    if (fputs((const char *)tapped, stdout) == EOF) fail();
    return TAP_PACKET_REDRAW; /* calls `end` */
}

static void end(void *data _U_) {
    if (fflush(stdout) != 0) fail();
}

/* `-z sip_explain,records[,FILTER]`. */
static compat_tap_begun_t begin(const char *asked, void *data _U_) {
    const char *filter = asked[strlen(argument)] == ',' ? asked + strlen(argument) + 1 : NULL;
    GString *error = register_tap_listener("sip_explain_records", &tap, filter, TL_REQUIRES_NOTHING,
                                           NULL, print, end, NULL);
    if (!error) COMPAT_TAP_BEGUN;
    report_failure("-z %s: %s", argument, error->str);
    g_string_free(error, TRUE);
    COMPAT_TAP_FAILED;
}

void records_register_printer(void) {
    static stat_tap_ui printer = {REGISTER_STAT_GROUP_GENERIC, NULL, argument, begin, 0, NULL};
    register_stat_tap_ui(&printer, NULL);
}
