/* annotate.h - what there is to say about a frame's messages, as packet comments of the file that tshark
 * writes.
 *
 * Only tshark writes what a dissector adds to a packet: Wireshark reads each packet from the file
 * again when it saves, so there nothing is added.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_ANNOTATE_H
#define SIP_EXPLAIN_ANNOTATE_H

#include "compat.h"

#include "explain.h"

#include <epan/packet.h>

/* The comments that a frame is to have of us; begins as zeros, lives as long as the packet. */
typedef struct {
    wmem_array_t *texts; /* const char *; NULL: no message was met */
    size_t size;         /* of all of them, in bytes */
} annotation_t;

/* Whether comments are asked for, by a program that can write them. */
bool annotate_is_on(void);

/* Adds what there is to say about one message. explanation NULL: nothing. */
void annotate_message(annotation_t *annotation, const explanation_t *explanation,
                      const card_labels_t *labels, packet_info *pinfo);

/* Makes these the packet's comments of ours, when any of its messages was met: those that an earlier
 * run left are replaced, in their places, and those of others stay as they are. */
void annotate_write(const annotation_t *annotation, packet_info *pinfo);

#endif
