/* gather.h - the records of all captures: runs tshark on each, and spools what it prints.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_GATHER_H
#define SIP_EXPLAIN_GATHER_H

#include "captures.h"
#include "spool.h"

#include "library.h"

/* Reads the captures that the arguments name, and spools their records for report_tally. A capture that
 * fails is reported, and what could be read of it counts. *whole becomes false where one did. Gives the status
 * to end with where nothing at all can be done, else EXIT_OK. */
int gather_records(const arguments_t *arguments, const library_t *library, captures_t *captures,
                   spool_t *spool, bool *whole);

#endif
