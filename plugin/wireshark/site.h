/* site.h - which of a site's Lua files there are, and whether they have changed.
 *
 * In the order of loading, each overriding the last: the installation's folder, sip_explain/ in
 * Wireshark's personal configuration folder, sip_explain/ in the active profile, and what the
 * preference sip_explain.rules names. As root the personal ones are left out, as Wireshark does
 * with its own.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SITE_H
#define SIP_EXPLAIN_SITE_H

#include <glib.h>
#include <stdbool.h>

/* The paths, ends with NULL; free with g_strfreev. A path that the preference names is among them
 * even where there is no such file, so that the loading reports it. */
char **site_files(const char *preference);

/* The folder where a site's files are kept. */
typedef struct {
    char *path; /* free it; NULL: as root, without a preference, there is none */
    bool made;  /* it was missing; now it is there, with the template for sites in it */
} site_folder_t;

/* Finds it: what the preference names, else the one in Wireshark's personal configuration folder, which
 * is made where it is missing. False and *error, which says what could not be done with which path. */
bool site_folder(const char *preference, site_folder_t *folder, GError **error);

/* A text that differs when one of the files (a list that ends with NULL, or NULL) has come, gone
 * or changed. Free it. */
char *site_stamp(char *const *files);

#endif
