/* document.h - the report as one JSON document: what --json prints, and what the other renderings are made
 * of. `sip-explain report --help` describes its members.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_DOCUMENT_H
#define SIP_EXPLAIN_DOCUMENT_H

#include "library.h"
#include "tally.h"

/* The document, in the language of the library, whose words (library_words) are those of the report. To be
 * freed with json_node_unref. */
JsonNode *document_new(const tally_t *tally, const library_t *library, JsonNode *words);

/* What the library says of a code, as `show` does; NULL: nothing. To be freed with json_node_unref. */
JsonNode *document_card(const library_t *library, guint code);

#endif
