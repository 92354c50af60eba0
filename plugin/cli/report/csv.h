/* csv.h - the report as a table: one line a call, registration or other transaction (RFC 4180, UTF-8).
 *
 * A cell of a text that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_CSV_H
#define SIP_EXPLAIN_CSV_H

#include "library.h"
#include "talk.h"

typedef struct csv csv_t;

/* words: of the report (library_words). What is lent must outlive it; to be freed with csv_free. */
csv_t *csv_new(const captures_t *captures, const library_t *library, JsonNode *words);
void csv_free(csv_t *csv);

/* Adds the lines of the talk to those of the stream that is being read. */
void csv_add(csv_t *csv, const talk_t *talk);

/* Ends the stream: its lines are put in order and kept. False, and *error: they cannot be. */
bool csv_end_stream(csv_t *csv, guint stream, GError **error);

/* Prints the table, in the order of time. */
bool csv_print(csv_t *csv, GError **error);

#endif
