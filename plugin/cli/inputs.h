/* inputs.h - the captures that a command is to read: files, and all files below folders.
 *
 * In a folder, names that begin with a dot are left out, and so are links to folders: what they lead to
 * could come twice, or never end.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_INPUTS_H
#define SIP_EXPLAIN_INPUTS_H

#include "library.h"

typedef struct {
    char *path;  /* absolute */
    char *name;  /* as to be shown: as it was given, or below the folder that was given */
    char *below; /* its place below the folder that was given; of a file its last part */
    guint64 size;
    gint64 changed;       /* nanoseconds since 1970 */
    guint64 device, node; /* what the file is, whatever its name */
    bool is_named;        /* the user named it; else it was found in a folder */
} input_t;

/* Finds them, in the order of the operands, in a folder by name; none comes twice. What cannot be read
 * is reported, and *whole (which begins as true) becomes false. except: a folder in which nothing is
 * looked for, or NULL. Free the list with g_ptr_array_unref. */
GPtrArray *inputs_find(const library_t *library, char *const *operands, const char *except,
                       bool *whole);

/* The name without what tells that it is a capture: "calls/a" of "calls/a.pcap.gz". What has no such
 * ending stays as it is. To be freed. */
char *inputs_stem(const char *name);

/* Whether the name ends as those of captures do. */
bool inputs_is_capture(const char *name);

#endif
