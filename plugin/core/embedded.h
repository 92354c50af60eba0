/* embedded.h - the .lua files of the tree, built into the program.
 *
 * The build turns every file under data/ and lua/sip_explain/ into an array
 * (plugin/core/embed.cmake), so that one file is a whole installation and a stack
 * trace still names a real file of the tree.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_EMBEDDED_H
#define SIP_EXPLAIN_EMBEDDED_H

#include <stddef.h>

typedef struct {
    const char *path;   /* in the tree: "data/text/en.lua" */
    const char *module; /* for require: "data.text.en" */
    const char *source; /* not terminated */
    size_t length;
} embedded_file_t;

extern const embedded_file_t embedded_files[];
extern const size_t embedded_file_count;

#endif
