/* render.h - an explanation in Wireshark's protocol tree.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RENDER_H
#define SIP_EXPLAIN_RENDER_H

#include "exchange.h"
#include "explain.h"
#include "source.h"

/* What stands in the subtree of one response. */
typedef struct {
    const explanation_t *explanation;
    const captured_t *captured;
    const card_labels_t *labels;
    const GPtrArray *differences; /* from the previous response, wrapped_t; NULL: there is none */
    const GPtrArray *problems;    /* with a site's files, char *; NULL: none to show here */
} render_content_t;

/* Adds the subtree of one response and its expert infos. The tree may be NULL: the expert infos
 * still reach those who tap them. */
void render_explanation(const render_content_t *content, const source_message_t *at,
                        packet_info *pinfo, proto_tree *tree);

#endif
