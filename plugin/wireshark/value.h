/* value.h - values of headers as texts that may be shown.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_VALUE_H
#define SIP_EXPLAIN_VALUE_H

#include "message.h"

#include "compat.h"

#include <epan/wmem_scopes.h>

/* A value from the wire: unfolded, on one line, printable, and cut where it is long (VALUE_SIZE). NULL
 * where there is none. Lives as long as the pool. */
const char *value_text(span_t value, wmem_allocator_t *pool);

enum { VALUE_SIZE = 96 }; /* in bytes, NUL included */

/* The same for what is compared and searched for, and therefore kept longer. */
const char *value_long_text(span_t value, wmem_allocator_t *pool);

enum { VALUE_LONG_SIZE = 512 };

/* What the sender of a message calls itself in Server or User-Agent; NULL where it does not. */
const char *value_agent(message_t *message, wmem_allocator_t *pool);

#endif
