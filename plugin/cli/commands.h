/* commands.h - the subcommands of sip-explain.
 *
 * Each takes its own name as argv[0] and gives the exit status of the process.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_COMMANDS_H
#define SIP_EXPLAIN_COMMANDS_H

enum {
    EXIT_OK = 0,
    EXIT_FAILED = 1, /* it ran, and what it checked or made is not right */
    EXIT_USAGE = 2   /* the arguments are not */
};

int command_lint(int argc, char **argv);
int command_test(int argc, char **argv);

#endif
