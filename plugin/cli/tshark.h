/* tshark.h - the program tshark with the plugin sip_explain, which reads captures for the command.
 *
 * It is the one in PATH, or the one that the environment variable SIP_EXPLAIN_TSHARK names.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TSHARK_H
#define SIP_EXPLAIN_TSHARK_H

#include <glib.h>
#include <stdbool.h>

typedef struct tshark tshark_t;

/* How a run ended, and what it printed. */
typedef struct {
    int status;     /* exit status; -1: a signal ended it */
    GBytes *output; /* standard output, or NULL */
    char *message;  /* standard error as tshark_message gives it */
} tshark_result_t;

/* Finds the program and asks it whether it loads the plugin, of this very version. NULL where that is
 * not so, which is reported in the language (as --language gives it). To be freed with tshark_free. */
tshark_t *tshark_open(const char *language);
void tshark_free(tshark_t *tshark);

/* The word to run it by, here and on other machines: its name, or the path in SIP_EXPLAIN_TSHARK. Borrowed. */
const char *tshark_program(const tshark_t *tshark);

/* "TShark (Wireshark) 4.0.17 ...": its name and version. Borrowed. */
const char *tshark_version(const tshark_t *tshark);

/* The folder of Wireshark's personal configuration. To be freed; NULL: it does not tell. */
char *tshark_configuration(const tshark_t *tshark);

/* Runs these words (ends with NULL; the first is tshark_program) on standard input and output of this
 * process, and waits: result->output is NULL. False, and *error: it could not be started. */
bool tshark_run_on_streams(const char *const *words, tshark_result_t *result, GError **error);

void tshark_result_clear(tshark_result_t *result);

/* What tshark said on standard error about one capture, line by line: without the program's name, process
 * and time, without Lua's tracebacks and the notice that root gets each time. "" where that is nothing.
 * To be freed. */
char *tshark_message(const char *standard_error);

/* Whether that message says that the capture ends in the middle of a packet. */
bool tshark_message_cut_short(const char *message);

/* Whether it says that there is no capture that tshark could read. */
bool tshark_message_no_capture(const char *message);

#endif
