/* runs.h - what commands that run tshark on many captures (batch.h) have in common: how many at once and
 * where, the settings of the plugin, and what tshark said.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RUNS_H
#define SIP_EXPLAIN_RUNS_H

#include "library.h"
#include "tshark.h"

/* Reads --jobs and --hosts; *jobs as batch.h has it. False, and reported: one of them makes no sense. */
bool runs_check(const library_t *library, const arguments_t *arguments, guint *jobs);

/* Whether there is what so many jobs, or --hosts, need; what is missing is reported. *hosts: those that
 * can be used, to be freed; NULL: this machine. folder: for what is kept meanwhile. */
bool runs_prepare(const library_t *library, const arguments_t *arguments, guint jobs,
                  const tshark_t *tshark, const char *folder, char **hosts);

/* Copies the site files (library_site_files) into WITH/rules, by names that keep their order. False: what
 * failed is reported. */
bool runs_copy_rules(char *const *rules, const char *with);

/* Adds the settings to the words of tshark: the language, and the rules where there are any. */
void runs_add_settings(GStrvBuilder *words, const arguments_t *arguments, char *const *rules,
                       const char *with);

/* What tshark said on standard error, in one line, with the capture's own name for `staged` (NULL: it had
 * no other). To be freed. */
char *runs_message(const char *errors, const char *staged, const char *name);

/* Reports what is wrong with a capture; status is what tells it where there is no message. */
void runs_complain(const char *name, const char *message, int status);

#endif
