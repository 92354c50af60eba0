/* preferences.h - what a user may set: -o sip_explain.name:value, and the dialog.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_PREFERENCES_H
#define SIP_EXPLAIN_PREFERENCES_H

#include "compat.h"

typedef struct {
    const char *language;       /* "auto" or a language's code */
    const char *rules;          /* a file, or a folder of them; empty: none */
    compat_bool_t findings;     /* run the rules */
    compat_bool_t compare;      /* compare with the previous response */
    compat_bool_t annotate;     /* write packet comments */
    compat_bool_t annotate_all; /* for all responses, not only from note up */
    compat_bool_t look_ahead;   /* tshark -2 is to know later frames, whatever its filter */
    unsigned rule_instructions; /* thousands, a call */
    unsigned rule_memory;       /* MiB, a call */
} preferences_t;

extern preferences_t preferences;

/* changed is called when the user has changed one. */
void preferences_register(int protocol, void (*changed)(void));

/* The language to explain in: the preference; for "auto" Wireshark's own language setting, else what
 * LC_ALL, LC_MESSAGES or LANG say; "en" where they say nothing. Lower case, two or three letters. Free
 * it. */
char *preferences_language(void);

#endif
