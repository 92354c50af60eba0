/* stamp.h - a short text that changes when a result of tshark could: for results.h.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_STAMP_H
#define SIP_EXPLAIN_STAMP_H

#include "inputs.h"
#include "tshark.h"

/* Of all that holds for every capture: the versions of tshark and of this plugin, the words of the command
 * (end with NULL), the contents of these files (end with NULL), and of those of Wireshark's
 * configuration that decide how messages are dissected and explained. To be freed. */
char *stamp_of_settings(const tshark_t *tshark, const char *const *words, char *const *files);

/* Of that and of one capture: its path, size and time of change. To be freed. */
char *stamp_of_input(const char *settings, const input_t *input);

#endif
