/* render.h - an explanation in Wireshark's protocol tree.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RENDER_H
#define SIP_EXPLAIN_RENDER_H

#include "explain.h"
#include "source.h"

/* Adds the subtree of one response and its expert info. The tree may be NULL: the expert info
 * still reaches those who tap it. */
void render_explanation(const explanation_t *explanation, const card_labels_t *labels,
                        const source_response_t *response, packet_info *pinfo, proto_tree *tree);

#endif
