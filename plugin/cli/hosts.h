/* hosts.h - other machines, over ssh: which of them can do the work.
 *
 * A list of them is written as GNU parallel has it: names with commas between, each perhaps as
 * [JOBS/][USER@]HOST[:PORT]; ":" is this machine.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_HOSTS_H
#define SIP_EXPLAIN_HOSTS_H

#include "library.h"
#include "tshark.h"

/* Whether the text is such a list, of nothing but names. */
bool hosts_are_valid(const char *hosts);

/* Asks each of them for tshark, for the plugin, both of the versions here, and for rsync. What cannot be
 * used is reported, with what it lacks. Gives the list of the others, to be freed; NULL: there is none.
 * folder: for what GNU parallel keeps meanwhile. */
char *hosts_check(const library_t *library, const char *hosts, const tshark_t *tshark,
                  const char *folder);

/* Removes from them what the run of GNU parallel with that process id left behind where it was stopped.
 * Calls `lost` (or NULL) for each that does not answer, and gives the list of the others, to be freed;
 * NULL: there is none. */
char *hosts_clean(const char *hosts, const char *pid, const char *folder,
                  void (*lost)(const char *host, void *data), void *data);

#endif
