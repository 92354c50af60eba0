/* source.h - where the SIP responses of a frame come from.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SOURCE_H
#define SIP_EXPLAIN_SOURCE_H

#include "captured.h"

#include "compat.h"

#include <epan/packet.h>

/* A response and its place: message->bytes starts at `offset` of tvb. Lives during the visit. */
typedef struct {
    message_t *message;
    tvbuff_t *tvb;
    int offset;
} source_response_t;

typedef void (*source_visitor_t)(const source_response_t *response, void *data);

/* Asks the SIP dissector for its messages; call it when taps may be registered. */
void source_register(void);

/* Whether the SIP dissector has handed over messages of the frame that is being dissected. */
bool source_has_messages(void);

/* Where and when the frame's message was captured. Its texts live as long as the frame. */
captured_t source_captured(packet_info *pinfo, message_t *message);

/* Calls visit for each SIP response of the frame, in order, and on the first pass stores where
 * the responses stand. A NULL visit only stores. The tree may be NULL. */
void source_visit(packet_info *pinfo, proto_tree *tree, source_visitor_t visit, void *data);

#endif
