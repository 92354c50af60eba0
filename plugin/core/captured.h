/* captured.h - a SIP message and where the capture has it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_CAPTURED_H
#define SIP_EXPLAIN_CAPTURED_H

#include "message.h"

/* Where a message's bytes stand in its frame; for whoever captured it to find them again. */
typedef struct {
    uint32_t offset;
    uint32_t length : 24;     /* 0: no place is known, or the message is longer than that */
    uint32_t data_source : 8; /* which of the frame's buffers */
} captured_place_t;

/* From where to where a message went. */
typedef struct {
    const char *source, *destination;       /* IP addresses as text; NULL: unknown */
    const char *transport;                  /* UDP, TCP, TLS, SCTP, WS, WSS; NULL: unknown */
    uint16_t source_port, destination_port; /* 0: unknown */
} captured_path_t;

#define CAPTURED_SECOND INT64_C(1000000000) /* of captured_t's time */

static inline double captured_seconds(int64_t time) {
    return (double)time / CAPTURED_SECOND;
}

typedef struct captured {
    message_t *message; /* its headers are indexed when first asked for */
    uint32_t frame;     /* number in the capture; 0: in none */
    int64_t time;       /* nanoseconds since 1970, UTC */
    captured_path_t path;
    captured_place_t place;
    bool retransmission;     /* the same message was captured before */
    const struct kept *kept; /* it and what came before it (exchange.h); NULL: not tracked */
    const struct exchanges *exchanges; /* the capture it was kept in; NULL: not tracked */
} captured_t;

#endif
