/* files.h - what the commands that write files need of the file system.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_FILES_H
#define SIP_EXPLAIN_FILES_H

#include <glib.h>

/* Removes the file, or the folder with all that is in it; links are removed, not followed. What cannot
 * be removed stays. */
void files_remove(const char *path);

/* The size of the file, 0 where there is none. */
guint64 files_size(const char *path);

#endif
