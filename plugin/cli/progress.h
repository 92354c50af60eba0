/* progress.h - how far a long command is, as the last line of a terminal: files, messages, time left.
 *
 * Standard error shows it, and only where that is a terminal.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_PROGRESS_H
#define SIP_EXPLAIN_PROGRESS_H

#include "library.h"

typedef struct progress progress_t;

/* For so many files of so many bytes. To be freed with progress_free, which leaves the last state on the
 * screen. */
progress_t *progress_new(const library_t *library, guint files, guint64 bytes);
void progress_free(progress_t *progress);

/* Counts a file that is done, and the messages that were in it. */
void progress_add(progress_t *progress, guint64 bytes, guint64 messages);

/* Draws it; growing: bytes of files that are not done yet. */
void progress_show(progress_t *progress, guint64 growing);

/* Takes it off the screen, for a line of something else. */
void progress_hide(progress_t *progress);

#endif
