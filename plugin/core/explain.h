/* explain.h - from a message to what there is to say about it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_EXPLAIN_H
#define SIP_EXPLAIN_EXPLAIN_H

#include "card.h"
#include "message.h"

enum { EXPLANATION_TITLE_SIZE = 128 };

typedef struct {
    uint16_t code;
    const card_t *card;                 /* borrowed from the table */
    severity_t severity;                /* the highest there is to report */
    const char *summary;                /* one line for a column; borrowed from the table */
    char title[EXPLANATION_TITLE_SIZE]; /* "401 Unauthorized"; UTF-8, printable, one line */
} explanation_t;

/* Explains a response (message->kind is SIP_RESPONSE). What it borrows lives as long as the
 * table; nothing of the message is borrowed. */
void explain_response(const card_table_t *table, const message_t *message, explanation_t *out);

#endif
