/* The value of a header line, read as each of the headers that have readers.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "header_value.h"

#include "message.h"

#include "fuzz.h"

static void check_params(span_t list, char separator, span_t whole) {
    sip_param_t param;
    for (span_t rest = list; sip_param_next(&rest, separator, &param);) {
        HOLDS(param.name.length > 0 && is_within(param.name, whole));
        HOLDS(is_within(param.value, whole) && is_within(rest, whole) && rest.length < list.length);
        sip_param_t found;
        HOLDS(sip_param_find(list, separator, param.name, &found));
        char to[16];
        size_t length = sip_unquote(param.value, to, sizeof to);
        HOLDS(length < sizeof to && length <= param.value.length && to[length] == '\0');
    }
}

static void check_via(span_t value) {
    sip_via_t via;
    if (!sip_via_read(value, &via)) return;
    HOLDS(is_within(via.protocol, value) && is_within(via.version, value));
    HOLDS(is_within(via.transport, value) && is_within(via.host, value));
    HOLDS(is_within(via.branch, value) && is_within(via.received, value));
    HOLDS(is_within(via.params, value) && via.host.length > 0);
    HOLDS(via.rport == 0 || via.has_rport);
    check_params(via.params, ';', value);
}

static void check_challenges(span_t value) {
    sip_challenge_t challenge;
    span_t rest = value;
    for (size_t left = rest.length; sip_challenge_next(&rest, &challenge); left = rest.length) {
        HOLDS(is_within(rest, value) && rest.length < left);
        HOLDS(challenge.scheme.length > 0 && is_within(challenge.scheme, value));
        HOLDS(is_within(challenge.params, value));
        check_params(challenge.params, ',', value);
    }
}

static void check_lists(span_t value) {
    sip_reason_t reason;
    for (span_t rest = value; sip_reason_next(&rest, &reason);) {
        HOLDS(is_within(reason.protocol, value) && is_within(reason.text, value));
        HOLDS(is_within(reason.params, value) && is_within(rest, value));
    }
    sip_warning_t warning;
    for (span_t rest = value; sip_warning_next(&rest, &warning);) {
        HOLDS(warning.code <= 999 && is_within(warning.agent, value));
        HOLDS(is_within(warning.text, value) && is_within(rest, value));
    }
    span_t element;
    for (span_t rest = value; sip_list_next(&rest, &element);) {
        HOLDS(element.length > 0 && is_within(element, value) && is_within(rest, value));
        check_via(element);
    }
}

static void check_numbers(span_t value) {
    sip_cseq_t cseq;
    uint32_t number;
    uint16_t port;
    span_t host;
    if (sip_cseq_read(value, &cseq)) HOLDS(is_within(cseq.method, value));
    if (sip_number(value, 70, &number)) HOLDS(number <= 70);
    if (sip_host_port(value, &host, &port)) HOLDS(host.length > 0 && is_within(host, value));
    sip_seconds(value, &number);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t value = {(const char *)data, size}, head, params;
    check_via(value);
    check_challenges(value);
    check_lists(value);
    check_numbers(value);
    sip_params_split(value, &head, &params);
    HOLDS(is_within(head, value) && is_within(params, value));
    check_params(params, ';', value);
    check_params(value, '&', value);
    return 0;
}
