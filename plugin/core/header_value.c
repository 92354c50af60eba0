/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "header_value.h"

#include "message.h"

#include <string.h>

static bool is_lws(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_token(span_t s) {
    for (size_t i = 0; i < s.length; i++) {
        char c = s.at[i];
        bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && !is_digit(c) && (c == '\0' || !strchr("-.!%*_+`'~", c))) return false;
    }
    return s.length > 0;
}

static span_t rest_from(span_t s, size_t from) {
    return span_slice(s, from, s.length);
}

static size_t find_lws(span_t s) {
    size_t i = 0;
    while (i < s.length && !is_lws(s.at[i])) i++;
    return i;
}

/* Takes what stands before index end off the front of *rest, and the byte at end with it. */
static span_t take(span_t *rest, size_t end) {
    span_t taken = span_trim(span_slice(*rest, 0, end));
    *rest = span_trim(rest_from(*rest, end + 1));
    return taken;
}

static bool is_quoted(span_t s) {
    return s.length > 0 && s.at[0] == '"';
}

/* The inside of the quoted string that s begins with. */
static span_t inside_quotes(span_t s) {
    size_t i = 1;
    while (i < s.length && s.at[i] != '"') i += s.at[i] == '\\' ? 2 : 1;
    return span_slice(s, 1, i);
}

static bool read_param(span_t text, sip_param_t *param) {
    size_t equal = span_find(text, '=');
    *param = (sip_param_t){.name = span_trim(span_slice(text, 0, equal))};
    if (equal < text.length) {
        span_t value = span_trim(rest_from(text, equal + 1));
        param->quoted = is_quoted(value);
        param->value = param->quoted ? inside_quotes(value) : value;
    }
    return param->name.length > 0;
}

bool sip_param_next(span_t *list, char separator, sip_param_t *param) {
    while (list->length > 0) {
        size_t end = span_find_unquoted(*list, separator);
        span_t text = span_slice(*list, 0, end);
        *list = rest_from(*list, end + 1);
        if (read_param(text, param)) return true;
    }
    return false;
}

bool sip_param_find(span_t list, char separator, span_t name, sip_param_t *param) {
    while (sip_param_next(&list, separator, param))
        if (span_equal_nocase(param->name, name)) return true;
    return false;
}

void sip_params_split(span_t value, span_t *head, span_t *params) {
    size_t end = span_find_unquoted(value, ';');
    *head = span_trim(span_slice(value, 0, end));
    *params = end < value.length ? rest_from(value, end + 1) : SPAN_NONE;
}

size_t sip_unquote(span_t value, char *to, size_t size) {
    size_t length = 0;
    if (size == 0) return 0;
    for (size_t i = 0; i < value.length && length + 1 < size; i++) {
        char c = value.at[i];
        if (c == '\\' && i + 1 < value.length) {
            c = value.at[++i];
        } else if (c == '\r' || c == '\n') {
            while (i + 1 < value.length && is_lws(value.at[i + 1])) i++;
            while (length > 0 && is_lws(to[length - 1])) length--;
            c = ' ';
        }
        to[length++] = c;
    }
    to[length] = '\0';
    return length;
}

bool sip_number(span_t digits, uint32_t max, uint32_t *number) {
    uint64_t sum = 0;
    digits = span_trim(digits);
    for (size_t i = 0; i < digits.length; i++) {
        if (!is_digit(digits.at[i])) return false;
        sum = sum * 10 + (uint64_t)(digits.at[i] - '0');
        if (sum > max) return false;
    }
    *number = (uint32_t)sum;
    return digits.length > 0;
}

bool sip_seconds(span_t value, uint32_t *seconds) {
    value = span_trim(value);
    size_t end = 0;
    while (end < value.length && is_digit(value.at[end])) end++;
    span_t rest = span_trim(rest_from(value, end));
    if (rest.length > 0 && rest.at[0] != ';' && rest.at[0] != '(') return false;
    return sip_number(span_slice(value, 0, end), UINT32_MAX, seconds);
}

/* Not the full grammar: any name that cannot be mistaken for something else will do, so that
 * underscores and names in UTF-8, both seen in the field, pass. */
static bool is_host(span_t s) {
    for (size_t i = 0; i < s.length; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c <= ' ' || c == 0x7f || strchr("\"<>@,;?/\\=&", c)) return false;
    }
    return s.length > 0;
}

bool sip_host_port(span_t text, span_t *host, uint16_t *port) {
    text = span_trim(text);
    bool bracketed = text.length > 0 && text.at[0] == '[';
    size_t end = bracketed ? span_find(text, ']') + 1 : span_find(text, ':');
    if (end > text.length) return false;
    *host = span_trim(span_slice(text, 0, end));
    *port = 0;
    if (!is_host(*host)) return false;
    span_t rest = span_trim(rest_from(text, end));
    if (rest.length > 0 && rest.at[0] != ':') return false;
    if (rest.length <= 1) return true;
    uint32_t number;
    if (!sip_number(rest_from(rest, 1), UINT16_MAX, &number)) return false;
    *port = (uint16_t)number;
    return true;
}

static void read_via_params(sip_via_t *via) {
    sip_param_t param;
    uint32_t number;
    if (sip_param_find(via->params, ';', SPAN("branch"), &param)) via->branch = param.value;
    if (sip_param_find(via->params, ';', SPAN("received"), &param)) via->received = param.value;
    via->has_rport = sip_param_find(via->params, ';', SPAN("rport"), &param);
    if (via->has_rport && sip_number(param.value, UINT16_MAX, &number))
        via->rport = (uint16_t)number;
}

/* White space may stand around each slash and the colon: "SIP / 2.0 / UDP a.example : 5060". */
bool sip_via_read(span_t element, sip_via_t *via) {
    span_t rest;
    *via = (sip_via_t){.port = 0};
    sip_params_split(element, &rest, &via->params);
    via->protocol = take(&rest, span_find(rest, '/'));
    via->version = take(&rest, span_find(rest, '/'));
    via->transport = take(&rest, find_lws(rest));
    if (!is_token(via->protocol) || !is_token(via->version) || !is_token(via->transport))
        return false;
    if (!sip_host_port(rest, &via->host, &via->port)) return false;
    read_via_params(via);
    return true;
}

bool sip_cseq_read(span_t value, sip_cseq_t *cseq) {
    span_t rest = span_trim(value);
    span_t number = take(&rest, find_lws(rest));
    cseq->method = rest;
    return sip_number(number, UINT32_MAX, &cseq->number) && is_token(rest);
}

/* Whether an element of the comma list is a scheme and its first parameter, as against one more
 * parameter of the scheme before. A single word is taken for the latter: RFC 3261 knows no
 * scheme without parameters, but some senders forget the quotes of qop=auth,auth-int. */
static bool begins_challenge(span_t element) {
    element = span_trim(element);
    size_t end = find_lws(element);
    span_t rest = span_trim(rest_from(element, end));
    return is_token(span_slice(element, 0, end)) && rest.length > 0 && rest.at[0] != '=';
}

/* Index of the comma before the next challenge in params, or params.length. */
static size_t find_challenge(span_t params) {
    size_t comma = span_find_unquoted(params, ',');
    while (comma < params.length) {
        span_t after = rest_from(params, comma + 1);
        size_t length = span_find_unquoted(after, ',');
        if (begins_challenge(span_slice(after, 0, length))) break;
        comma += 1 + length;
    }
    return comma;
}

bool sip_challenge_next(span_t *list, sip_challenge_t *challenge) {
    span_t rest = *list;
    while (rest.length > 0 && (is_lws(rest.at[0]) || rest.at[0] == ',')) rest = rest_from(rest, 1);
    size_t end = find_lws(span_slice(rest, 0, span_find(rest, ',')));
    challenge->scheme = span_slice(rest, 0, end);
    rest = rest_from(rest, end);
    end = find_challenge(rest);
    challenge->params = span_trim(span_slice(rest, 0, end));
    *list = rest_from(rest, end);
    return is_token(challenge->scheme);
}

bool sip_reason_next(span_t *list, sip_reason_t *reason) {
    span_t element;
    sip_param_t param;
    while (sip_list_next(list, &element)) {
        *reason = (sip_reason_t){.cause = 0};
        sip_params_split(element, &reason->protocol, &reason->params);
        if (!is_token(reason->protocol)) continue;
        if (sip_param_find(reason->params, ';', SPAN("cause"), &param))
            reason->has_cause = sip_number(param.value, UINT32_MAX, &reason->cause);
        if (sip_param_find(reason->params, ';', SPAN("text"), &param)) reason->text = param.value;
        return true;
    }
    return false;
}

/* Agent and text often are what a gateway made up: the one may lack, the other its quotes. */
static bool read_warning(span_t element, sip_warning_t *warning) {
    span_t code = take(&element, find_lws(element));
    uint32_t number;
    if (code.length != 3 || !sip_number(code, 999, &number)) return false;
    *warning = (sip_warning_t){.code = (uint16_t)number};
    size_t end = find_lws(span_slice(element, 0, span_find(element, '"')));
    if (end > 0) warning->agent = span_slice(element, 0, end);
    span_t text = span_trim(rest_from(element, end));
    if (text.length > 0) warning->text = is_quoted(text) ? inside_quotes(text) : text;
    return true;
}

bool sip_warning_next(span_t *list, sip_warning_t *warning) {
    span_t element;
    while (sip_list_next(list, &element))
        if (read_warning(element, warning)) return true;
    return false;
}
