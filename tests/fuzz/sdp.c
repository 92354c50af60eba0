/* A body: the first line is its Content-Type.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "sdp.h"

#include "fuzz.h"

static void check_media(const sdp_media_t *media, span_t body) {
    HOLDS(is_within(media->type, body) && is_within(media->protocol, body));
    HOLDS(is_within(media->formats, body) && is_within(media->lines, body));
    HOLDS(is_within(media->connection.type, body) && is_within(media->connection.address, body));
    HOLDS(media->port >= -1 && media->port <= 0xffff && media->direction != SDP_UNSAID);
    span_t formats = media->formats;
    sdp_codec_t codec;
    while (sdp_codec_next(media, &formats, &codec)) {
        HOLDS(is_within(codec.format, body) && is_within(formats, body));
        HOLDS(codec.number >= -1 && codec.number <= 127);
        HOLDS(codec.name.length <= body.length);
    }
}

static void check_session(span_t body) {
    sdp_t sdp;
    if (!sdp_read(&sdp, body)) return;
    HOLDS(is_within(sdp.connection.type, body) && is_within(sdp.connection.address, body));
    HOLDS(sdp.media_count <= SDP_MEDIA_MAX && sdp_direction_name(sdp.direction) != NULL);
    for (size_t i = 0; i < sdp.media_count; i++) check_media(&sdp.media[i], body);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t rest = {(const char *)data, size}, type;
    part_next(&rest, '\n', &type);
    check_session(rest);
    span_t found = sdp_find(span_trim(type), rest);
    HOLDS(is_within(found, rest));
    check_session(found);
    return 0;
}
