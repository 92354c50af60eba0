/* lint.h - what is wrong with a site's files.
 *
 * The files are loaded as Wireshark loads them, looked through for names that nobody defines, and
 * every rule is tried on made-up responses: one with all headers, one with hardly any.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LINT_H
#define SIP_EXPLAIN_LINT_H

#include <glib.h>
#include <stdbool.h>

/* Adds a line (char *) for each problem with the files, a list that ends with NULL. False and *error
 * where this program's own files fail. */
bool lint_files(char *const *files, GPtrArray *problems, GError **error);

#endif
