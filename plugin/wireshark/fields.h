/* fields.h - the protocol sip_explain, its fields and expert infos, as users filter them.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_FIELDS_H
#define SIP_EXPLAIN_FIELDS_H

#include "severity.h"

#include "compat.h"

#include <epan/expert.h>
#include <epan/packet.h>

#define PROTOCOL_NAME "SIP Explain"

typedef struct {
    int protocol;
    int code, phrase, class_name, description, when, fix, severity, summary, reference, related;
    int custom;
    int request_frame, time, compare_code, compare_frame, compare_difference;
    int finding, finding_text, finding_fix, finding_severity, finding_frame;
    int tree, text_tree, finding_tree,
        compare_tree; /* subtree types: a response, a text of several lines ... */
    expert_field expert[SEVERITY_ERROR + 1]; /* by severity_t */
} fields_t;

/* Filled by fields_register; only read afterwards. */
extern fields_t fields;

void fields_register(void);

/* Has the GUI show explanations expanded, until the user folds one: they are there to be read.
 * Call it when registration is over: Wireshark has no list of subtrees before. */
void fields_expand(void);

#endif
