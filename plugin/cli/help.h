/* help.h - what `sip-explain --help` and `sip-explain COMMAND --help` print.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_HELP_H
#define SIP_EXPLAIN_HELP_H

#include "commands.h"

/* The commands, on standard output. */
void help_print(void);

/* All about one. */
void help_print_command(const command_t *command);

/* "sip-explain show [OPTION...] CODE|FINDING...". To be freed. */
char *help_usage(const command_t *command);

#endif
