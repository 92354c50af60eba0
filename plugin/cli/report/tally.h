/* tally.h - counts what became of all talks, and makes the report's document of it: the JSON that is
 * printed, and from which the other renderings are made.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TALLY_H
#define SIP_EXPLAIN_TALLY_H

#include "library.h"
#include "talk.h"

typedef struct tally tally_t;

/* One for these captures, all of which were counted (captures_complete). To be freed with tally_free. */
tally_t *tally_new(const captures_t *captures);
void tally_free(tally_t *tally);

/* Counts a talk, of which nothing is borrowed afterwards. */
void tally_add(tally_t *tally, const talk_t *talk);

/* Counts a message that has no Call-ID. */
void tally_add_stray(tally_t *tally, const record_t *record);

/* The document (README, man page), in the language of the library. To be freed with json_node_unref. */
JsonNode *tally_document(const tally_t *tally, const library_t *library);

/* The host of a URI in lower case, "tel" for a number; NULL where there is none. To be freed. */
char *tally_host(const char *uri);

/* Who sent the request's final response: what it calls itself, else its address. NULL: nobody did. To be
 * freed. */
char *tally_server(const request_t *request);

/* Where the request goes: the host of the Request-URI, within a dialog that of To, as there the Request-URI
 * is the address of a device. To be freed. */
char *tally_destination(const request_t *request);

/* What the library says of a code, as `show` does; NULL: nothing. To be freed with json_node_unref. */
JsonNode *tally_card(const library_t *library, guint code);

#endif
