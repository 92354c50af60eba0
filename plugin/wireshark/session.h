/* session.h - the explainer of this Wireshark, made when it is first needed, and made anew when a
 * capture is loaded after preferences or a site's files have changed.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SESSION_H
#define SIP_EXPLAIN_SESSION_H

#include "exchange.h"
#include "explain.h"

#include "compat.h"

#include <epan/address.h>

/* The explainer, or NULL where there can be none: why was then reported. */
explainer_t *session_explainer(void);

/* Why there is none; NULL: there is one. Borrowed. */
const char *session_failure(void);

/* Has it made anew when it is next needed, from the site's files as they are then. */
void session_reload(void);

/* The site's files in the order of loading, a list that ends with NULL, and what is wrong with them, a
 * line each (char *). Borrowed until preferences change or a capture is loaded. */
char *const *session_site_files(void);
const GPtrArray *session_site_problems(void);

/* What is wrong with the site's files, a line each (char *); borrowed. To be shown at one
 * response only: the one at which this is first asked, and whenever that is asked again. */
const GPtrArray *session_problems(uint32_t frame);

/* What was captured so far in the open capture. Never NULL. */
exchanges_t *session_exchanges(void);

/* An IP address as text, NULL for any other; lives as long as the capture. */
const char *session_address(const address *from);

void session_capture_opened(void);
void session_capture_closed(void);
void session_end(void);

#endif
