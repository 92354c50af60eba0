/* answer.h - what stands in a card or a finding that the library gave as JSON.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_ANSWER_H
#define SIP_EXPLAIN_ANSWER_H

#include <json-glib/json-glib.h>

/* The text in a member, NULL where there is none. Borrowed. */
const char *answer_text(JsonObject *object, const char *name);

/* The list in a member (or the one value there) as "401, 4xx". To be freed. */
char *answer_join(JsonObject *object, const char *name);

/* "404 Not Found" of a card, the name of a finding. To be freed. */
char *answer_title(JsonObject *object);

#endif
