/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "explain.h"

#include "printable.h"

/* The code with its registered phrase, or else with the words the sender gave it. */
static void write_title(const card_t *card, const message_t *message, char *to, size_t size) {
    int length = g_snprintf(to, (gulong)size, "%03u", message->code);
    if (card->phrase) g_snprintf(to + length, (gulong)size - (gulong)length, " %s", card->phrase);
    else if (message->phrase.length > 0) {
        to[length++] = ' ';
        printable(message->phrase, to + length, size - (size_t)length);
    }
}

void explain_response(const card_table_t *table, const message_t *message, explanation_t *out) {
    out->code = message->code;
    out->card = card_table_find(table, message->code);
    out->severity = out->card->severity;
    out->summary = out->card->summary;
    write_title(out->card, message, out->title, sizeof out->title);
}
