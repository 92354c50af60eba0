/* statistics.h - how often what was explained: `tshark -z sip_explain,tree[,FILTER]`, and the same in
 * a window of Wireshark.
 *
 * The postdissector queues a record of each response on a tap of its own, while somebody listens
 * there; a stats_tree of Wireshark counts them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_STATISTICS_H
#define SIP_EXPLAIN_STATISTICS_H

#include "captured.h"
#include "explain.h"

#include "compat.h"

#include <epan/packet.h>

/* Registers the tap; call it where protocols are registered. */
void statistics_register_tap(void);

/* Registers the tree that listens to it; call it where taps' listeners are registered. */
void statistics_register_tree(void);

/* Whether somebody counts. */
bool statistics_are_wanted(void);

/* Hands the response to those who count; a request is left out. */
void statistics_count(const explanation_t *explanation, const captured_t *captured,
                      packet_info *pinfo);

#endif
