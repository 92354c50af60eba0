/* report.h - from the records of all captures to the report.
 *
 *   records (gather.h) --spool by Call-ID--> talks --> tally --> document --> text, JSON, page
 *                                                  `-> table (csv.h)
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_REPORT_H
#define SIP_EXPLAIN_REPORT_H

#include "csv.h"
#include "spool.h"
#include "tally.h"

/* Which stream the record of a line goes to: all records of a Call-ID to the same one. */
guint report_stream(const record_head_t *head);

/* Reads all that was spooled: lines "CAPTURE RECORD", CAPTURE being its number. csv may be NULL. To be
 * freed with tally_free; NULL, and *error: a line is no record, or the spool cannot be read. */
tally_t *report_tally(spool_t *spool, const captures_t *captures, csv_t *csv, GError **error);

#endif
