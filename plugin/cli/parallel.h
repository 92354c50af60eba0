/* parallel.h - GNU parallel, as the commands run it: without the user's own settings for it, and
 * without its notice on citing, which is for people (--will-cite).
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_PARALLEL_H
#define SIP_EXPLAIN_PARALLEL_H

#include <glib.h>
#include <stdbool.h>

/* Whether it is installed: GNU parallel, not another program of that name. */
bool parallel_is_there(void);

/* Begins its words with what all runs have. */
void parallel_begin(GStrvBuilder *words);

/* Its environment: what it keeps goes to FOLDER/parallel; where PARALLEL_SSH is not set, ssh asks
 * nothing and notices a machine that is gone. To be freed. */
char **parallel_environment(const char *folder);

#endif
