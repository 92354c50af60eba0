/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "sdp.h"

#include "header_value.h"

#include <string.h>

static void drop_cr(span_t *line) {
    if (line->length > 0 && line->at[line->length - 1] == '\r') line->length--;
}

/* Takes one line off the front of *rest, without its line end. False when nothing is left. */
static bool take_line(span_t *rest, span_t *line) {
    if (rest->length == 0) return false;
    size_t end = span_find(*rest, '\n');
    *line = span_slice(*rest, 0, end);
    *rest = span_slice(*rest, end + 1, rest->length);
    drop_cr(line);
    return true;
}

/* Whether a line is of that type, with *value what stands behind its "=". */
static bool is_line(span_t line, char type, span_t *value) {
    *value = span_slice(line, 2, line.length);
    return line.length >= 2 && line.at[0] == type && line.at[1] == '=';
}

static bool is_space(char c) {
    return c == ' ' || c == '\t';
}

/* Takes one word off the front of *rest; empty when none is left. */
static span_t take_word(span_t *rest) {
    *rest = span_trim(*rest);
    size_t end = 0;
    while (end < rest->length && !is_space(rest->at[end])) end++;
    span_t word = span_slice(*rest, 0, end);
    *rest = span_trim(span_slice(*rest, end, rest->length));
    return word;
}

/* "IN" type address. */
static void read_connection(span_t value, sdp_connection_t *connection) {
    if (connection->address.at) return;
    take_word(&value);
    span_t type = take_word(&value), address = take_word(&value);
    address = span_slice(address, 0, span_find(address, '/'));
    if (address.length > 0) *connection = (sdp_connection_t){type, address};
}

static const struct {
    span_t name;
    sdp_direction_t direction;
} directions[] = {
    {{"", 0}, SDP_UNSAID},           {{"sendrecv", 8}, SDP_SENDRECV},
    {{"sendonly", 8}, SDP_SENDONLY}, {{"recvonly", 8}, SDP_RECVONLY},
    {{"inactive", 8}, SDP_INACTIVE},
};

const char *sdp_direction_name(sdp_direction_t direction) {
    return directions[direction].name.at;
}

static void read_direction(span_t attribute, sdp_direction_t *direction) {
    if (*direction != SDP_UNSAID) return;
    for (size_t i = 1; i < sizeof directions / sizeof directions[0]; i++)
        if (span_equal_nocase(attribute, directions[i].name)) *direction = directions[i].direction;
}

/* The formats of an m= line, cut to as many as are looked at: a lookup for each of them walks
 * the lines of the section. */
static span_t bounded_formats(span_t formats) {
    span_t rest = formats;
    for (size_t i = 0; i < SDP_FORMATS_MAX; i++) take_word(&rest);
    return rest.length == 0 ? formats : span_slice(formats, 0, (size_t)(rest.at - formats.at));
}

/* type port ["/" count] protocol formats */
static void read_media(span_t value, sdp_media_t *media) {
    uint32_t port;
    *media = (sdp_media_t){.type = take_word(&value), .port = -1};
    span_t ports = take_word(&value);
    if (sip_number(span_slice(ports, 0, span_find(ports, '/')), UINT16_MAX, &port))
        media->port = (int)port;
    media->protocol = take_word(&value);
    media->formats = bounded_formats(value);
}

/* The name of an attribute; *value is what stands behind its colon, empty without one. */
static span_t attribute_name(span_t attribute, span_t *value) {
    size_t colon = span_find(attribute, ':');
    *value = span_trim(span_slice(attribute, colon + 1, attribute.length));
    return span_trim(span_slice(attribute, 0, colon));
}

static void read_session_line(sdp_t *sdp, span_t line) {
    span_t value;
    if (is_line(line, 'c', &value)) read_connection(value, &sdp->connection);
    if (!is_line(line, 'a', &value)) return;
    span_t name = attribute_name(value, &value);
    read_direction(name, &sdp->direction);
    if (span_equal_nocase(name, SPAN("fingerprint"))) sdp->fingerprint = true;
}

static void read_media_line(sdp_media_t *media, span_t line) {
    span_t value;
    if (is_line(line, 'c', &value)) read_connection(value, &media->connection);
    if (!is_line(line, 'a', &value)) return;
    span_t name = attribute_name(value, &value);
    read_direction(name, &media->direction);
    if (span_equal_nocase(name, SPAN("crypto"))) media->crypto = true;
    if (span_equal_nocase(name, SPAN("fingerprint"))) media->fingerprint = true;
}

/* False where the bounds leave no room for another section. */
static bool read_line(sdp_t *sdp, span_t line, span_t rest) {
    span_t value;
    if (is_line(line, 'm', &value)) {
        if (sdp->media_count == SDP_MEDIA_MAX) return false;
        sdp_media_t *media = &sdp->media[sdp->media_count++];
        read_media(value, media);
        media->lines = span_slice(rest, 0, 0);
    } else if (sdp->media_count == 0) {
        read_session_line(sdp, line);
    } else {
        sdp_media_t *media = &sdp->media[sdp->media_count - 1];
        read_media_line(media, line);
        media->lines.length = (size_t)(rest.at - media->lines.at);
    }
    return true;
}

static void inherit(sdp_media_t *media, const sdp_t *session) {
    if (!media->connection.address.at) media->connection = session->connection;
    if (media->direction == SDP_UNSAID) media->direction = session->direction;
    if (media->direction == SDP_UNSAID) media->direction = SDP_SENDRECV;
    media->fingerprint |= session->fingerprint;
}

bool sdp_read(sdp_t *sdp, span_t body) {
    span_t rest = body, line = SPAN_NONE, version;
    sdp->connection = (sdp_connection_t){.type = SPAN_NONE};
    sdp->direction = SDP_UNSAID;
    sdp->fingerprint = false;
    sdp->media_count = 0;
    while (take_line(&rest, &line) && line.length == 0) {
    }
    if (!is_line(line, 'v', &version)) return false;
    for (size_t count = 1; count < SDP_LINES_MAX && take_line(&rest, &line); count++)
        if (!read_line(sdp, line, rest)) break;
    for (size_t i = 0; i < sdp->media_count; i++) inherit(&sdp->media[i], sdp);
    return true;
}

/* What the first a=rtpmap about a format says of it: "opus/48000/2"; SPAN_NONE where there is none. */
static span_t find_rtpmap(const sdp_media_t *media, span_t format) {
    span_t lines = media->lines, line, value;
    while (take_line(&lines, &line))
        if (is_line(line, 'a', &value) &&
            span_equal_nocase(attribute_name(value, &value), SPAN("rtpmap")) &&
            span_equal_nocase(take_word(&value), format))
            return value;
    return SPAN_NONE;
}

/* The static payload types (RFC 3551 section 6). */
static const struct {
    int number;
    span_t name;
    uint32_t clock;
    uint16_t channels;
} static_types[] = {
    {0, {"PCMU", 4}, 8000, 1},   {3, {"GSM", 3}, 8000, 1},    {4, {"G723", 4}, 8000, 1},
    {5, {"DVI4", 4}, 8000, 1},   {6, {"DVI4", 4}, 16000, 1},  {7, {"LPC", 3}, 8000, 1},
    {8, {"PCMA", 4}, 8000, 1},   {9, {"G722", 4}, 8000, 1},   {10, {"L16", 3}, 44100, 2},
    {11, {"L16", 3}, 44100, 1},  {12, {"QCELP", 5}, 8000, 1}, {13, {"CN", 2}, 8000, 1},
    {14, {"MPA", 3}, 90000, 1},  {15, {"G728", 4}, 8000, 1},  {16, {"DVI4", 4}, 11025, 1},
    {17, {"DVI4", 4}, 22050, 1}, {18, {"G729", 4}, 8000, 1},  {25, {"CelB", 4}, 90000, 1},
    {26, {"JPEG", 4}, 90000, 1}, {28, {"nv", 2}, 90000, 1},   {31, {"H261", 4}, 90000, 1},
    {32, {"MPV", 3}, 90000, 1},  {33, {"MP2T", 4}, 90000, 1}, {34, {"H263", 4}, 90000, 1},
};

/* name "/" clock ["/" channels] */
static void read_rtpmap(span_t value, sdp_codec_t *codec) {
    uint32_t number;
    size_t slash = span_find(value, '/');
    codec->name = span_trim(span_slice(value, 0, slash));
    value = span_slice(value, slash + 1, value.length);
    slash = span_find(value, '/');
    if (sip_number(span_slice(value, 0, slash), UINT32_MAX, &number)) codec->clock = number;
    value = span_slice(value, slash + 1, value.length);
    if (sip_number(value, UINT16_MAX, &number) && number > 0) codec->channels = (uint16_t)number;
}

static void read_codec(const sdp_media_t *media, sdp_codec_t *codec) {
    span_t rtpmap = find_rtpmap(media, codec->format);
    if (rtpmap.length > 0) {
        read_rtpmap(rtpmap, codec);
        return;
    }
    for (size_t i = 0; i < sizeof static_types / sizeof static_types[0]; i++)
        if (static_types[i].number == codec->number) {
            codec->name = static_types[i].name;
            codec->clock = static_types[i].clock;
            codec->channels = static_types[i].channels;
        }
}

/* RTP/AVP, UDP/TLS/RTP/SAVPF ...; not TCP/MSRP, udptl, UDP/DTLS/SCTP. */
static bool is_rtp(span_t protocol) {
    while (protocol.length > 0) {
        if (span_starts_nocase(protocol, SPAN("RTP/"))) return true;
        protocol = span_slice(protocol, span_find(protocol, '/') + 1, protocol.length);
    }
    return false;
}

bool sdp_codec_next(const sdp_media_t *media, span_t *formats, sdp_codec_t *codec) {
    uint32_t number;
    *codec = (sdp_codec_t){.format = take_word(formats), .channels = 1, .number = -1};
    if (codec->format.length == 0) return false;
    if (is_rtp(media->protocol) && sip_number(codec->format, 127, &number)) {
        codec->number = (int)number;
        read_codec(media, codec);
    } else {
        codec->name = codec->format;
    }
    return true;
}

/* Whether a Content-Type is type "/" subtype, whatever its parameters. An empty subtype
 * stands for any. */
static bool has_type(span_t content_type, span_t type, span_t subtype) {
    span_t head, params;
    sip_params_split(content_type, &head, &params);
    size_t slash = span_find(head, '/');
    span_t found = span_trim(span_slice(head, slash + 1, head.length));
    return slash < head.length && span_equal_nocase(span_trim(span_slice(head, 0, slash)), type) &&
           (subtype.length == 0 || span_equal_nocase(found, subtype));
}

/* "--" boundary, then nothing, or "--" where it is the last one. */
static bool is_delimiter(span_t line, span_t boundary, bool *last) {
    if (line.length < 2 || memcmp(line.at, "--", 2) != 0) return false;
    span_t rest = span_slice(line, 2, line.length);
    if (rest.length < boundary.length || memcmp(rest.at, boundary.at, boundary.length) != 0)
        return false;
    rest = span_trim(span_slice(rest, boundary.length, rest.length));
    *last = rest.length == 2 && memcmp(rest.at, "--", 2) == 0;
    return *last || rest.length == 0;
}

/* Takes what stands before the next delimiter off the front of *rest, without the line end
 * that belongs to the delimiter. False when no part follows, even though *text may be one. */
static bool take_part(span_t *rest, span_t boundary, span_t *text) {
    const char *start = rest->at;
    span_t line;
    bool last;
    *text = *rest;
    while (take_line(rest, &line)) {
        if (!is_delimiter(line, boundary, &last)) continue;
        text->length = (size_t)(line.at - start);
        if (text->length > 0) text->length--;
        drop_cr(text);
        return !last;
    }
    return false;
}

/* The headers of a part end with an empty line. Gives its Content-Type, with folds in it, and
 * what follows as *content. */
static span_t read_part(span_t part, span_t *content) {
    span_t line, type = SPAN_NONE;
    bool folds = false;
    while (take_line(&part, &line) && line.length > 0) {
        size_t colon = span_find(line, ':');
        if (is_space(line.at[0])) {
            if (folds) type.length = (size_t)(line.at + line.length - type.at);
            continue;
        }
        folds = span_equal_nocase(span_trim(span_slice(line, 0, colon)), SPAN("Content-Type"));
        if (folds) type = span_slice(line, colon + 1, line.length);
    }
    *content = part;
    return type;
}

static span_t find_in_parts(span_t content_type, span_t body, unsigned depth) {
    span_t head, params, part, content, found = SPAN_NONE;
    sip_param_t boundary;
    sip_params_split(content_type, &head, &params);
    if (!sip_param_find(params, ';', SPAN("boundary"), &boundary) || boundary.value.length == 0)
        return SPAN_NONE;
    bool more = take_part(&body, boundary.value, &part); /* the preamble */
    while (more && !found.at) {
        more = take_part(&body, boundary.value, &part);
        span_t type = read_part(part, &content);
        if (has_type(type, SPAN("application"), SPAN("sdp"))) found = content;
        else if (depth > 0 && has_type(type, SPAN("multipart"), SPAN("")))
            found = find_in_parts(type, content, depth - 1);
    }
    return found;
}

span_t sdp_find(span_t content_type, span_t body) {
    if (has_type(content_type, SPAN("application"), SPAN("sdp"))) return body;
    if (has_type(content_type, SPAN("multipart"), SPAN("")))
        return find_in_parts(content_type, body, 3);
    return SPAN_NONE;
}
