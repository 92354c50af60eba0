/* hash.h - a hash of texts that others chose: for tables of GLib, in the place of g_str_hash.
 *
 * It is another one in each process, so that no capture can be made whose texts all fall into one place of a
 * table.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_HASH_H
#define SIP_EXPLAIN_HASH_H

#include <glib.h>

/* A GHashFunc of strings. */
guint hash_text(gconstpointer text);

#endif
