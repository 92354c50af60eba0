/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "uri.h"

#include "header_value.h"

static bool has(span_t s, char c) {
    return span_find(s, c) < s.length;
}

/* What stands behind the first c, or SPAN_NONE; *s is cut to what stands before it. */
static span_t cut_at(span_t *s, char c) {
    size_t end = span_find(*s, c);
    span_t behind = end < s->length ? span_slice(*s, end + 1, s->length) : SPAN_NONE;
    *s = span_slice(*s, 0, end);
    return behind;
}

/* Senders that forget to escape quotes inside a display name are read as they mean it: its
 * quotes are the outermost. */
static void read_display(span_t text, sip_address_t *address) {
    text = span_trim(text);
    if (text.length == 0) return;
    address->quoted = text.length > 1 && text.at[0] == '"' && text.at[text.length - 1] == '"';
    address->display = address->quoted ? span_slice(text, 1, text.length - 1) : text;
}

static bool read_name_addr(span_t value, size_t bracket, sip_address_t *address) {
    read_display(span_slice(value, 0, bracket), address);
    span_t rest = span_slice(value, bracket + 1, value.length), junk;
    size_t end = span_find(rest, '>');
    if (end == rest.length) return false;
    address->uri = span_trim(span_slice(rest, 0, end));
    sip_params_split(span_slice(rest, end + 1, rest.length), &junk, &address->params);
    return address->uri.length > 0;
}

bool sip_address_read(span_t value, sip_address_t *address) {
    *address = (sip_address_t){.quoted = false};
    size_t bracket = span_find_unquoted(value, '<');
    if (bracket < value.length) return read_name_addr(value, bracket, address);
    sip_params_split(value, &address->uri, &address->params);
    address->wildcard = address->uri.length == 1 && address->uri.at[0] == '*';
    return address->uri.length > 0 && !has(address->uri, '"');
}

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_scheme(span_t s) {
    for (size_t i = 1; i < s.length; i++) {
        char c = s.at[i];
        if (!is_letter(c) && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.') return false;
    }
    return s.length > 0 && is_letter(s.at[0]);
}

/* [user [";" parameters] [":" password] "@"] host [":" port] [";" parameters] ["?" headers].
 * The user part may hold ';' and '?', what follows it no '@': the first '@' ends it. */
static bool read_user_at_host(span_t text, sip_uri_t *uri) {
    if (has(text, '@')) {
        span_t host = cut_at(&text, '@');
        uri->user = text;
        uri->has_password = cut_at(&uri->user, ':').at != NULL;
        uri->user_params = cut_at(&uri->user, ';');
        text = host;
    }
    uri->headers = cut_at(&text, '?');
    uri->params = cut_at(&text, ';');
    return sip_host_port(text, &uri->host, &uri->port);
}

static bool has_user_at_host(span_t scheme) {
    return span_equal_nocase(scheme, SPAN("sip")) || span_equal_nocase(scheme, SPAN("sips")) ||
           span_equal_nocase(scheme, SPAN("im")) || span_equal_nocase(scheme, SPAN("pres"));
}

bool sip_uri_read(span_t text, sip_uri_t *uri) {
    *uri = (sip_uri_t){.scheme = span_trim(text)};
    text = cut_at(&uri->scheme, ':');
    if (!text.at || !is_scheme(uri->scheme)) return false;
    if (has_user_at_host(uri->scheme)) return read_user_at_host(text, uri);
    if (span_equal_nocase(uri->scheme, SPAN("tel"))) {
        uri->params = cut_at(&text, ';');
        uri->user = span_trim(text);
        return uri->user.length > 0;
    }
    return true;
}
