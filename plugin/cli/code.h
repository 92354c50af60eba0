/* code.h - status codes as users type them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_CODE_H
#define SIP_EXPLAIN_CODE_H

#include <stdbool.h>

/* Whether it is meant as a code: it is a number. The name of a finding has a dot and a letter. */
bool code_looks_like(const char *text);

/* Whether it is a status code, from 100 to 699. */
bool code_is_valid(const char *text);

#endif
