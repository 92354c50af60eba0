/* source.h - where the SIP messages of a frame come from.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SOURCE_H
#define SIP_EXPLAIN_SOURCE_H

#include "exchange.h"

#include "compat.h"

#include <epan/packet.h>

/* A message and its place: message->bytes starts at `offset` of tvb. Lives during the visit. */
typedef struct {
    message_t *message;
    tvbuff_t *tvb;
    int offset;
    size_t number; /* of the frame's messages, from 0; SOURCE_NUMBER_UNKNOWN */
} source_message_t;

#define SOURCE_NUMBER_UNKNOWN SIZE_MAX

typedef void (*source_visitor_t)(const source_message_t *at, void *data);

/* Asks the SIP dissector for its messages; call it when taps may be registered. */
void source_register(void);

/* Whether the SIP dissector has handed over messages of the frame that is being dissected. */
bool source_has_messages(void);

/* The message with where and when it was captured. Its texts live as long as the capture. */
captured_t source_captured(packet_info *pinfo, const source_message_t *at);

/* Calls visit for the frame's SIP messages, in order: for all of them where the SIP dissector hands
 * them over, as it does where taps run; else for those that the exchanges know of the frame; else
 * for those in the tree, which may be NULL: the first pass of tshark -2 has no taps, and a tree only
 * where a filter or a field is asked for on it. */
void source_visit(packet_info *pinfo, proto_tree *tree, const exchanges_t *exchanges,
                  source_visitor_t visit, void *data);

#endif
