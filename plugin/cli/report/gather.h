/* gather.h - the records of all captures: runs tshark on each (batch.h), and spools what it prints.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_GATHER_H
#define SIP_EXPLAIN_GATHER_H

#include "captures.h"
#include "spool.h"

#include "library.h"

enum { GATHER_SIGNAL = 128 }; /* and the number of a signal: the status where one ended it */

/* Reads the captures that the arguments name, and spools their records for report_tally. A capture that
 * fails is reported, and what could be read of it counts. *whole becomes false where one did. Gives
 * EXIT_OK, or the status to end with, where no report can be made. */
int gather_records(const arguments_t *arguments, const library_t *library, captures_t *captures,
                   spool_t *spool, bool *whole);

#endif
