/* text.h - the report for a terminal: what failed, how often, what to do, and the worst cases with their
 * frames; then the numbers.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TEXT_H
#define SIP_EXPLAIN_TEXT_H

#include <json-glib/json-glib.h>

/* Prints the document with the words of its language (library_words). */
void text_print(JsonNode *document, JsonNode *words);

#endif
