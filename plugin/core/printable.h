/* printable.h - bytes from the wire, made fit for a screen.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_PRINTABLE_H
#define SIP_EXPLAIN_PRINTABLE_H

#include "span.h"

/* Writes s to `to` (room for size bytes, NUL included) as valid UTF-8 on one line: control
 * and bidirectional format characters and invalid bytes become \xHH, byte by byte. What does
 * not fit is cut at a character and ends with "...". Gives the length without NUL. */
size_t printable(span_t s, char *to, size_t size);

#endif
