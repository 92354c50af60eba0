/* sdp.h - a view of a session description (RFC 8866) as offer and answer use it (RFC 3264).
 *
 * Nothing is copied or allocated: every span points into the body that was handed in, and
 * an sdp_t may stand on the stack. At most SDP_LINES_MAX lines, SDP_MEDIA_MAX media sections
 * and SDP_FORMATS_MAX formats of each are looked at. Lines end with CRLF or LF, the last one
 * may lack its end. What is absent is SPAN_NONE; of what may stand only once the first counts.
 *
 *     for (size_t i = 0; i < sdp.media_count; i++) {
 *         span_t formats = sdp.media[i].formats;
 *         sdp_codec_t codec;
 *         while (sdp_codec_next(&sdp.media[i], &formats, &codec)) ...
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SDP_H
#define SIP_EXPLAIN_SDP_H

#include "span.h"

#include <stdint.h>

enum { SDP_LINES_MAX = 4096, SDP_MEDIA_MAX = 32, SDP_FORMATS_MAX = 64 };

typedef enum {
    SDP_UNSAID, /* only ever a session's; a media section without any is SDP_SENDRECV */
    SDP_SENDRECV,
    SDP_SENDONLY,
    SDP_RECVONLY,
    SDP_INACTIVE
} sdp_direction_t;

typedef struct {
    span_t type;    /* IP4 or IP6, as spelled */
    span_t address; /* without "/ttl/count" of multicast */
} sdp_connection_t;

typedef struct {
    span_t type;                 /* audio, video, image ... */
    span_t protocol;             /* RTP/AVP ... */
    span_t formats;              /* "0 8 101" */
    span_t lines;                /* those below the m= line, up to the next */
    sdp_connection_t connection; /* its own, else the session's */
    sdp_direction_t direction;   /* its own, else the session's, else SDP_SENDRECV */
    int port;                    /* 0: refused or not wanted; -1: what stands there is no port */
    bool crypto;                 /* a=crypto: SDES (RFC 4568) */
    bool fingerprint;            /* a=fingerprint, its own or the session's: DTLS (RFC 8122) */
} sdp_media_t;

typedef struct {
    sdp_connection_t connection;
    sdp_direction_t direction;
    bool fingerprint;
    size_t media_count;
    sdp_media_t media[SDP_MEDIA_MAX];
} sdp_t;

typedef struct {
    span_t format;     /* as it stands in the m= line */
    span_t name;       /* from a=rtpmap, else from RFC 3551; other than RTP: the format itself */
    uint32_t clock;    /* Hz; 0: not said */
    uint16_t channels; /* 1 where nothing is said */
    int number;        /* the payload type; -1: no RTP */
} sdp_codec_t;

/* False where the body does not begin with a v= line. */
bool sdp_read(sdp_t *sdp, span_t body);

/* Takes the next format off the front of *formats, a copy of media->formats. The name is
 * SPAN_NONE where a dynamic payload type lacks its a=rtpmap. */
bool sdp_codec_next(const sdp_media_t *media, span_t *formats, sdp_codec_t *codec);

/* "sendrecv" ...; for SDP_UNSAID an empty string. */
const char *sdp_direction_name(sdp_direction_t direction);

/* The session description in a message's body, given its Content-Type: all of the body, or the
 * first part of type application/sdp of a multipart body (RFC 5621), nested ones included;
 * SPAN_NONE where there is none. */
span_t sdp_find(span_t content_type, span_t body);

#endif
