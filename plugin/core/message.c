/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "message.h"

#include <glib.h>

static const header_name_t known[SIP_HEADER_COUNT] = {
    [SIP_HEADER_CALL_ID] = {{"Call-ID", 7}, 'i'},
    [SIP_HEADER_CONTACT] = {{"Contact", 7}, 'm'},
    [SIP_HEADER_CONTENT_ENCODING] = {{"Content-Encoding", 16}, 'e'},
    [SIP_HEADER_CONTENT_LENGTH] = {{"Content-Length", 14}, 'l'},
    [SIP_HEADER_CONTENT_TYPE] = {{"Content-Type", 12}, 'c'},
    [SIP_HEADER_CSEQ] = {{"CSeq", 4}, 0},
    [SIP_HEADER_FROM] = {{"From", 4}, 'f'},
    [SIP_HEADER_TO] = {{"To", 2}, 't'},
    [SIP_HEADER_VIA] = {{"Via", 3}, 'v'},
};

/* Compact forms of headers that are only ever asked for by their spelling. */
static const header_name_t compact_forms[] = {
    {{"Accept-Contact", 14}, 'a'},
    {{"Allow-Events", 12}, 'u'},
    {{"Event", 5}, 'o'},
    {{"Identity", 8}, 'y'},
    {{"Identity-Info", 13}, 'n'},
    {{"Refer-To", 8}, 'r'},
    {{"Referred-By", 11}, 'b'},
    {{"Reject-Contact", 14}, 'j'},
    {{"Request-Disposition", 19}, 'd'},
    {{"Session-Expires", 15}, 'x'},
    {{"Subject", 7}, 's'},
    {{"Supported", 9}, 'k'},
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* Of eight bytes the first that is below 14, as CR and LF are; 8 where there is none. */
static size_t find_control(const char *at) {
    const uint64_t ones = UINT64_C(0x0101010101010101);
    uint64_t bytes, below;
    memcpy(&bytes, at, sizeof bytes);
    bytes = GUINT64_FROM_LE(bytes);
    below = (bytes - ones * 14) & ~bytes & ones * 0x80;
    return below == 0 ? 8 : (size_t)__builtin_ctzll(below) / 8;
}

/* Where the first CR or LF stands. */
static size_t find_line_end(span_t s) {
    size_t i = 0;
    while (i + 8 <= s.length) {
        size_t skip = find_control(s.at + i);
        i += skip;
        if (skip == 8) continue;
        if (s.at[i] == '\r' || s.at[i] == '\n') return i;
        i++;
    }
    while (i < s.length && s.at[i] != '\r' && s.at[i] != '\n') i++;
    return i;
}

/* Takes one line off the front of *rest, without its line end. A line ends with CRLF, as it
 * should, or with LF or CR alone, as it does on some wires. False where no line end is left:
 * *line is then the rest, and *rest is empty. */
static bool take_line(span_t *rest, span_t *line) {
    size_t end = find_line_end(*rest), next = end + 1;
    *line = (span_t){rest->at, end};
    if (end == rest->length) {
        *rest = span_slice(*rest, end, end);
        return false;
    }
    if (rest->at[end] == '\r' && next < rest->length && rest->at[next] == '\n') next++;
    *rest = span_slice(*rest, next, rest->length);
    return true;
}

/* "SIP/" and a version (RFC 3261 section 25.1, SIP-Version; not case-sensitive). */
static bool is_sip_version(span_t s) {
    return s.length >= 7 && span_starts_nocase(s, SPAN("SIP/")) && is_digit(s.at[4]) &&
           is_digit(s.at[s.length - 1]);
}

/* Status-Line (section 7.2). Some stacks leave out the space when the phrase is empty. */
static bool read_status_line(message_t *m, span_t after_version) {
    span_t digits = span_slice(after_version, 0, 3);
    if (digits.length < 3 || !is_digit(digits.at[0]) || !is_digit(digits.at[1]) ||
        !is_digit(digits.at[2]))
        return false;
    if (after_version.length > 3 && after_version.at[3] != ' ') return false;
    m->kind = SIP_RESPONSE;
    m->code =
        (uint16_t)((digits.at[0] - '0') * 100 + (digits.at[1] - '0') * 10 + (digits.at[2] - '0'));
    m->phrase = span_trim(span_slice(after_version, 4, after_version.length));
    return true;
}

/* Request-Line (section 7.1): Method SP Request-URI SP SIP-Version. The URI of broken or
 * hostile senders holds spaces: it is all that stands between method and version. */
static bool read_request_line(message_t *m, span_t line) {
    size_t first = span_find(line, ' ');
    size_t last = line.length;
    while (last > 0 && line.at[last - 1] != ' ') last--;
    if (first == 0 || last <= first + 1) return false;
    m->version = span_slice(line, last, line.length);
    m->uri = span_trim(span_slice(line, first + 1, last - 1));
    if (!is_sip_version(m->version) || span_find(m->uri, ':') == m->uri.length) return false;
    m->kind = SIP_REQUEST;
    m->method = span_slice(line, 0, first);
    return true;
}

bool message_read(message_t *m, span_t bytes) {
    span_t rest = bytes;
    if (bytes.length == 0) return false;
    m->bytes = bytes;
    m->code = 0;
    m->indexed = m->truncated = m->overflowed = false;
    m->header_count = 0;
    m->body = m->method = m->uri = m->phrase = SPAN_NONE;
    take_line(&rest, &m->start_line);
    if (m->start_line.length == 0 || span_is_lws(m->start_line.at[0])) return false;
    m->start_line = span_trim(m->start_line);
    size_t space = span_find(m->start_line, ' ');
    m->version = span_slice(m->start_line, 0, space);
    if (is_sip_version(m->version))
        return read_status_line(m, span_slice(m->start_line, space + 1, m->start_line.length));
    return read_request_line(m, m->start_line);
}

static bool is_folded(span_t rest) {
    return rest.length > 0 && (rest.at[0] == ' ' || rest.at[0] == '\t');
}

/* Content-Length as a number; false where it is absent or no number. Of several the last
 * counts, as in Wireshark, so that both split a stream at the same places. */
static bool content_length(message_t *m, size_t *length) {
    span_t value = SPAN_NONE, next;
    for (size_t n = 0; (next = message_header(m, SIP_HEADER_CONTENT_LENGTH, n)).at; n++)
        value = next;
    if (!value.at) return false;
    *length = 0;
    for (size_t i = 0; i < value.length; i++) {
        if (!is_digit(value.at[i])) {
            *length = 0;
            return true; /* there is no telling: take it for a message without a body */
        }
        if (*length > SIZE_MAX / 10 - 1) return false;
        *length = *length * 10 + (size_t)(value.at[i] - '0');
    }
    return true;
}

static void index_headers(message_t *m) {
    span_t rest = m->bytes, line;
    bool ended = take_line(&rest, &line);
    m->indexed = true;
    while (ended && rest.length > 0) {
        const char *start = rest.at;
        ended = take_line(&rest, &line);
        if (line.length == 0) break;
        size_t colon = span_find(line, ':');
        /* A name is neither empty nor folded; a fold of the start line is no header. */
        bool is_header = colon > 0 && colon < line.length && !span_is_lws(line.at[0]);
        while (ended && is_folded(rest)) {
            span_t fold;
            ended = take_line(&rest, &fold);
            line = (span_t){start, (size_t)(fold.at + fold.length - start)};
        }
        if (!is_header) continue;
        if (m->header_count == MESSAGE_HEADERS_MAX) {
            m->overflowed = true;
            continue;
        }
        m->headers[m->header_count++] = (message_header_t){
            span_trim(span_slice(line, 0, colon)),
            span_trim(span_slice(line, colon + 1, line.length)),
        };
    }
    /* The loop ends at the empty line; anything else means that the capture cut the headers. */
    m->truncated = !(ended && line.length == 0);
    m->body = rest;
    size_t wanted;
    if (content_length(m, &wanted)) {
        if (wanted > m->body.length) m->truncated = true;
        else m->body = span_slice(m->body, 0, wanted);
    }
}

static bool has_name(span_t name, span_t wanted, char compact) {
    if (name.length == 1 && compact) return (char)(name.at[0] | 0x20) == compact;
    /* Most names differ in length or in the first letter. */
    return name.length == wanted.length && name.length > 0 &&
           ((name.at[0] ^ wanted.at[0]) & ~0x20) == 0 && span_equal_nocase(name, wanted);
}

/* The place in links for the header that begins a line, and what stands behind its colon; or NULL. */
static span_t *link_for(message_links_t *links, span_t line, span_t *value) {
    span_t *place = NULL;
    sip_header_t header = SIP_HEADER_COUNT;
    switch (line.length > 1 ? line.at[0] | 0x20 : 0) {
    case 'v': place = &links->via, header = SIP_HEADER_VIA; break;
    case 'f': place = &links->from, header = SIP_HEADER_FROM; break;
    case 't': place = &links->to, header = SIP_HEADER_TO; break;
    case 'i': place = &links->call_id, header = SIP_HEADER_CALL_ID; break;
    case 'c':
        /* CSeq, Call-ID, or one of many that begin like them */
        if ((line.at[1] | 0x20) == 's') place = &links->cseq, header = SIP_HEADER_CSEQ;
        else if ((line.at[1] | 0x20) == 'a') place = &links->call_id, header = SIP_HEADER_CALL_ID;
        break;
    default: break;
    }
    if (!place || place->at) return NULL;
    const header_name_t *name = &known[header];
    *value = message_line_value(line, name->name);
    if (!value->at && name->compact) *value = message_line_value(line, (span_t){&name->compact, 1});
    return value->at ? place : NULL;
}

void message_links(const message_t *m, message_links_t *links) {
    const char *at = m->start_line.at + m->start_line.length, *end = m->bytes.at + m->bytes.length;
    size_t missing = 5;
    *links = (message_links_t){0};
    at = memchr(at, '\n', (size_t)(end - at));
    while (missing > 0 && at && ++at < end && *at != '\r' && *at != '\n') {
        span_t line = {at, (size_t)(end - at)}, value;
        at = memchr(at, '\n', line.length);
        if (at) line.length = (size_t)(at - line.at);
        span_t *place = link_for(links, line, &value);
        if (!place) continue;
        while (at && at + 1 < end && (at[1] == ' ' || at[1] == '\t'))
            at = memchr(at + 1, '\n', (size_t)(end - at - 1));
        value.length = (size_t)((at ? at : end) - value.at);
        *place = span_trim(value);
        missing--;
    }
}

size_t message_cut(message_t *m) {
    span_t body = message_body(m);
    size_t length = (size_t)(body.at - m->bytes.at) + body.length;
    m->bytes = span_slice(m->bytes, 0, length);
    return length;
}

static span_t find_header(message_t *m, span_t name, char compact, size_t n) {
    if (!m->indexed) index_headers(m);
    for (size_t i = 0; i < m->header_count; i++)
        if (has_name(m->headers[i].name, name, compact) && n-- == 0) return m->headers[i].value;
    return SPAN_NONE;
}

span_t message_header(message_t *m, sip_header_t header, size_t n) {
    return find_header(m, known[header].name, known[header].compact, n);
}

header_name_t message_name(span_t name) {
    for (size_t i = 0; i < SIP_HEADER_COUNT; i++)
        if (has_name(name, known[i].name, known[i].compact)) return known[i];
    for (size_t i = 0; i < sizeof compact_forms / sizeof compact_forms[0]; i++)
        if (has_name(name, compact_forms[i].name, compact_forms[i].compact))
            return compact_forms[i];
    return (header_name_t){name, 0};
}

span_t message_header_known(message_t *m, header_name_t name, size_t n) {
    return find_header(m, name.name, name.compact, n);
}

span_t message_header_named(message_t *m, span_t name, size_t n) {
    return message_header_known(m, message_name(name), n);
}

bool message_has_line(const message_t *m, span_t name) {
    const char *at = m->start_line.at + m->start_line.length, *end = m->bytes.at + m->bytes.length;
    while ((at = memchr(at, '\n', (size_t)(end - at))) && ++at < end) {
        if (*at == '\r' || *at == '\n') return false;
        if (((*at ^ *name.at) & ~0x20) != 0) continue;
        span_t line = {at, (size_t)(end - at)};
        if (message_line_value(span_slice(line, 0, span_find(line, '\n')), name).at) return true;
    }
    return false;
}

span_t message_header_element(message_t *m, span_t name, size_t n) {
    span_t list, element;
    for (size_t line = 0; (list = message_header_named(m, name, line)).at; line++)
        while (sip_list_next(&list, &element))
            if (n-- == 0) return element;
    return SPAN_NONE;
}

size_t message_header_elements(message_t *m, sip_header_t header) {
    span_t list, element;
    size_t count = 0;
    for (size_t line = 0; (list = message_header(m, header, line)).at; line++)
        while (sip_list_next(&list, &element)) count++;
    return count;
}

span_t message_body(message_t *m) {
    if (!m->indexed) index_headers(m);
    return m->body;
}

bool sip_list_next(span_t *list, span_t *element) {
    while (list->length > 0) {
        size_t comma = span_find_unquoted(*list, ',');
        *element = span_trim(span_slice(*list, 0, comma));
        *list = span_slice(*list, comma + 1, list->length);
        if (element->length > 0) return true;
    }
    return false;
}

static bool is_fold_byte(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

size_t sip_unfold(span_t value, char *to, size_t size) {
    size_t length = 0;
    if (size == 0) return 0;
    for (size_t i = 0; i < value.length && length + 1 < size; i++) {
        char c = value.at[i];
        if (c == '\r' || c == '\n') {
            while (i + 1 < value.length && is_fold_byte(value.at[i + 1])) i++;
            while (length > 0 && is_fold_byte(to[length - 1])) length--;
            c = ' ';
        }
        to[length++] = c;
    }
    to[length] = '\0';
    return length;
}
