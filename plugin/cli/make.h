/* make.h - files that the build makes of the table of commands.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_MAKE_H
#define SIP_EXPLAIN_MAKE_H

#include "library.h"

/* Each appends a file: the man page in roff, a shell's completions. */
void man_write(GString *to);
void completion_write_bash(GString *to, library_t *library);
void completion_write_zsh(GString *to, library_t *library);
void completion_write_fish(GString *to, library_t *library);

#endif
