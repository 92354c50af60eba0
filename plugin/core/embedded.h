/* embedded.h - files of the tree, built into the program.
 *
 * The build turns every .lua file under data/ and lua/sip_explain/, the built-in rules and the template
 * for sites into an array (plugin/core/embed.cmake), so that one file is a whole installation and a
 * stack trace still names a real file of the tree. All but the template are compiled. The command has
 * the files of the report's page besides: those of data/report/, and Debian's Chart.js.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_EMBEDDED_H
#define SIP_EXPLAIN_EMBEDDED_H

#include <stddef.h>

/* The bytes are what stands in the file, or what Lua's compiler made of it; they end with a NUL, which
 * length does not count. */
typedef struct {
    const char *path;   /* in the tree: "data/text/en.lua" */
    const char *module; /* for require: "data.text.en" */
    const char *bytes;
    size_t length;
} embedded_file_t;

extern const embedded_file_t embedded_files[];
extern const size_t embedded_files_count;

/* Only in the command. */
extern const embedded_file_t embedded_page[];
extern const size_t embedded_page_count;

/* The file of that path in the tree; NULL where none is built in. */
const embedded_file_t *embedded_find(const char *path);

#endif
