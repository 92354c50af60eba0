/* selection.h - what the frame that is selected in Wireshark's packet list holds.
 *
 * It is read from the tree that the packet details show: the same explanation, in the same words.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SELECTION_H
#define SIP_EXPLAIN_SELECTION_H

#include "compat.h"

#include <glib.h>
#include <stdint.h>

typedef enum {
    SELECTION_NO_CAPTURE,   /* none is open */
    SELECTION_BUSY,         /* Wireshark is reading it: nothing may be looked at */
    SELECTION_NO_FRAME,     /* none is selected, or several are */
    SELECTION_SWITCHED_OFF, /* our protocol is */
    SELECTION_NO_MESSAGE,   /* the frame has no SIP message */
    SELECTION_NO_RESPONSE,  /* it has, but nothing is explained of it */
    SELECTION_EXPLAINED
} selection_state_t;

/* All of it belongs to the selection, nothing to Wireshark: it outlives the frame. */
typedef struct {
    selection_state_t state;
    uint32_t frame;   /* its number; 0: none */
    char *call_id;    /* of its first message; NULL: it has none */
    GArray *codes;    /* uint16_t: of its responses */
    GArray *compared; /* uint16_t: to compare with: previous responses, codes that people confuse */
    GPtrArray *findings;   /* char *: their ids, each once */
    GPtrArray *references; /* char *: of its responses, each once */
    GString *text;         /* the explanations, as the tree has them */
    bool cut;              /* there are more than a window can show */
} selection_t;

/* What is selected now; to be freed with selection_free. Never NULL. */
selection_t *selection_read(void);
void selection_free(selection_t *selection);

#endif
