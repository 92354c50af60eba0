/* page.h - the explanation of a code or a finding as a reader sees it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_PAGE_H
#define SIP_EXPLAIN_PAGE_H

#include "library.h"
#include "screen.h"

/* The text in a member, NULL where there is none. Borrowed. */
const char *page_text(JsonObject *object, const char *name);

/* The list in a member (or the one value there) as "401, 4xx". To be freed. */
char *page_join(JsonObject *object, const char *name);

/* "404 Not Found" of a card, the name of a finding. To be freed. */
char *page_title(JsonObject *object);

/* A member below its heading: a text, or a list of texts, which are numbered. Nothing where the object
 * has no such member. */
void page_section(const library_t *library, const screen_t *screen, JsonObject *object,
                  const char *name, const char *label);

/* A card or a finding, all of it. */
void page_put(const library_t *library, const screen_t *screen, JsonObject *object);

#endif
