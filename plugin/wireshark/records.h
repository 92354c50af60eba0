/* records.h - each message with what there is to say about it, for programs: `tshark -z
 * sip_explain,records[,FILTER]` prints one JSON object a line, in the order of frames, as they come.
 *
 * `sip-explain report` is made of them. What is absent is left out; what senders wrote is printable and
 * cut. A record's first members are frame, time and call_id: the report depends on it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RECORDS_H
#define SIP_EXPLAIN_RECORDS_H

#include "captured.h"
#include "explain.h"

#include "compat.h"

#include <epan/packet.h>

/* Registers the tap; call it where protocols are registered. */
void records_register_tap(void);

/* Registers the `-z` that prints what is tapped; call it where taps' listeners are registered. */
void records_register_printer(void);

/* Whether somebody wants records. */
bool records_are_wanted(void);

/* Hands a record of the message to those who want it. explanation NULL: there is nothing to say. */
void records_add(const explanation_t *explanation, const captured_t *captured, packet_info *pinfo);

#endif
