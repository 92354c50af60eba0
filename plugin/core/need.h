/* need.h - what must hold before a rule has a chance: most rules have none for most responses, and
 * Lua is not asked then.
 *
 * A need is the name of a header, which the response then has; such a name and a text,
 * "Reason: Q.850", which a line of that header contains, in whatever case; or one of these:
 *
 *     body            it has a body
 *     private_media   a c= line of its body may have a private address
 *     copies          it was sent before
 *     request_copies  its request was sent again
 *     cancel          its transaction was cancelled
 *     credentials     its request carries Authorization or Proxy-Authorization
 *     refused         it is a failure, and not a challenge to a request without credentials
 *     challenged      a 401 or 407 came before it in the call
 *     missing         it may lack a header that such a response must carry
 *     custom_phrase   its reason phrase is not the registered one
 *     unregistered    its code is not registered, or no longer
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_NEED_H
#define SIP_EXPLAIN_NEED_H

#include "captured.h"
#include "card.h"

#include <glib.h>

/* The number of what needs nothing: it always holds. */
enum { NEED_NOTHING = 0 };

/* The needs of all rules, each once. */
typedef struct need_table need_table_t;

need_table_t *need_table_new(void);
void need_table_free(need_table_t *table);

/* The number of the need of that name, which is copied. */
guint need_number(need_table_t *table, const char *name);

/* A message whose needs are looked at; each is looked at once. To be zeroed but for the first
 * two. */
typedef struct {
    const captured_t *captured;
    const card_t *card;   /* of a response; NULL for a request */
    uint64_t known, held; /* a bit for each of the first 64 needs */
} need_context_t;

/* Looks whether it holds, for need_holds. */
bool need_look(const need_table_t *table, guint number, need_context_t *context);

/* Most are asked for often, and were looked at. */
static inline bool need_holds(const need_table_t *table, guint number, need_context_t *context) {
    if (number < 64 && context->known & UINT64_C(1) << number)
        return context->held & UINT64_C(1) << number;
    return need_look(table, number, context);
}

#endif
