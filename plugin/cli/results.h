/* results.h - which results already stand in an output folder, so that a second run makes only what
 * has changed.
 *
 * The record is the file .sip-explain/results in that folder: a line for each result, added when it is
 * there. It has a stamp, by which one sees whether what the result was made of is still the same, and
 * by which one sees whether the result itself is.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RESULTS_H
#define SIP_EXPLAIN_RESULTS_H

#include <glib.h>
#include <stdbool.h>

typedef struct results results_t;

typedef enum {
    RESULT_NONE,      /* there is none, or of another stamp, or the file was changed */
    RESULT_FILE,      /* it stands there */
    RESULT_NO_CAPTURE /* the input was no capture: there is nothing to make */
} result_kind_t;

/* Makes the folder where it is missing, takes it for this process alone and reads the record. file: its
 * last part where there is only one result, of which nothing is recorded; NULL: there are many. NULL, and
 * *error: that cannot be; G_IO_ERROR_BUSY: another process has it. Free it with results_close. */
results_t *results_open(const char *folder, const char *file, GError **error);
void results_close(results_t *results);

/* A folder for what is on its way, on the same file system; removed by results_close, or by the next
 * run where that was not called. Borrowed. */
const char *results_work(const results_t *results);

/* What there is under that name, which is a path below the folder. */
result_kind_t results_find(const results_t *results, const char *name, const char *stamp);

/* Adds that the result stands there now, or that there is none to be made. */
bool results_add(results_t *results, const char *name, const char *stamp, result_kind_t kind,
                 GError **error);

#endif
