/* severity.h - how much a response should worry the reader, in Wireshark's own words.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SEVERITY_H
#define SIP_EXPLAIN_SEVERITY_H

#include <stdbool.h>

typedef enum {
    SEVERITY_CHAT, /* normal progress */
    SEVERITY_NOTE, /* an ordinary outcome that needs no repair */
    SEVERITY_WARN, /* refused for something the sender or its data must correct */
    SEVERITY_ERROR /* somebody must repair this */
} severity_t;

/* The name users see and type: chat, note, warn, error. Static. */
const char *severity_name(severity_t severity);

/* The severity of that name; false where there is none. */
bool severity_from_name(const char *name, severity_t *severity);

#endif
