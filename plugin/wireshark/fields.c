/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "fields.h"

fields_t fields = {
    .protocol = -1,
    .code = -1,
    .phrase = -1,
    .class_name = -1,
    .description = -1,
    .when = -1,
    .fix = -1,
    .severity = -1,
    .summary = -1,
    .reference = -1,
    .related = -1,
    .custom = -1,
    .request_frame = -1,
    .time = -1,
    .compare_code = -1,
    .compare_frame = -1,
    .compare_difference = -1,
    .finding = -1,
    .finding_text = -1,
    .finding_fix = -1,
    .finding_severity = -1,
    .finding_frame = -1,
    .tree = -1,
    .text_tree = -1,
    .finding_tree = -1,
    .compare_tree = -1,
    .expert = {EI_INIT, EI_INIT, EI_INIT, EI_INIT},
};

static hf_register_info field_list[] = {
    {&fields.code,
     {"Status code", "sip_explain.code", FT_UINT16, BASE_DEC, NULL, 0,
      "Status code of the SIP response that is explained", HFILL}},
    {&fields.phrase,
     {"Registered phrase", "sip_explain.phrase", FT_STRING, BASE_NONE, NULL, 0,
      "Reason phrase registered for the code, whatever the response says", HFILL}},
    {&fields.class_name,
     {"Class", "sip_explain.class", FT_STRING, BASE_NONE, NULL, 0, "Class that the code belongs to",
      HFILL}},
    {&fields.description,
     {"Description", "sip_explain.description", FT_STRING, BASE_NONE, NULL, 0,
      "What the response means", HFILL}},
    {&fields.when,
     {"When you see it", "sip_explain.when", FT_STRING, BASE_NONE, NULL, 0,
      "In which situations the response is sent", HFILL}},
    {&fields.fix,
     {"How to fix", "sip_explain.fix", FT_STRING, BASE_NONE, NULL, 0,
      "What to check or change, and on which side", HFILL}},
    {&fields.severity,
     {"Severity", "sip_explain.severity", FT_STRING, BASE_NONE, NULL, 0,
      "chat, note, warn or error", HFILL}},
    {&fields.summary,
     {"Summary", "sip_explain.summary", FT_STRING, BASE_NONE, NULL, 0,
      "The explanation in one line, for a column", HFILL}},
    {&fields.reference,
     {"Reference", "sip_explain.reference", FT_STRING, BASE_NONE, NULL, 0,
      "RFC and section that define the code", HFILL}},
    {&fields.related,
     {"Often confused with", "sip_explain.related", FT_UINT16, BASE_DEC, NULL, 0,
      "A code that is commonly confused with this one", HFILL}},
    {&fields.custom,
     {"Changed by", "sip_explain.custom", FT_STRING, BASE_NONE, NULL, 0,
      "File and line of the site's file that changed this explanation", HFILL}},
    {&fields.request_frame,
     {"Request in frame", "sip_explain.request_frame", FT_FRAMENUM, BASE_NONE,
      FRAMENUM_TYPE(FT_FRAMENUM_REQUEST), 0, "The request that is answered", HFILL}},
    {&fields.time,
     {"Time since request", "sip_explain.time", FT_RELATIVE_TIME, BASE_NONE, NULL, 0,
      "Time since that request was first captured", HFILL}},
    {&fields.compare_code,
     {"Previous response", "sip_explain.compare.code", FT_UINT16, BASE_DEC, NULL, 0,
      "Status code of the previous response of the same transaction", HFILL}},
    {&fields.compare_frame,
     {"Previous response in frame", "sip_explain.compare.frame", FT_FRAMENUM, BASE_NONE, NULL, 0,
      "The previous response of the same transaction", HFILL}},
    {&fields.compare_difference,
     {"Difference", "sip_explain.compare.difference", FT_STRING, BASE_NONE, NULL, 0,
      "How this response differs from the previous one", HFILL}},
    {&fields.finding,
     {"Finding", "sip_explain.finding", FT_STRING, BASE_NONE, NULL, 0,
      "Id of a rule that holds for this response", HFILL}},
    {&fields.finding_text,
     {"What was found", "sip_explain.finding.text", FT_STRING, BASE_NONE, NULL, 0,
      "What the rule found, with its evidence", HFILL}},
    {&fields.finding_fix,
     {"What to do", "sip_explain.finding.fix", FT_STRING, BASE_NONE, NULL, 0,
      "What to do about the finding", HFILL}},
    {&fields.finding_severity,
     {"Severity", "sip_explain.finding.severity", FT_STRING, BASE_NONE, NULL, 0,
      "chat, note, warn or error", HFILL}},
    {&fields.finding_frame,
     {"Evidence in frame", "sip_explain.finding.frame", FT_FRAMENUM, BASE_NONE, NULL, 0,
      "A frame that the finding rests on", HFILL}},
};

static ei_register_info expert_list[] = {
    {&fields.expert[SEVERITY_CHAT],
     {"sip_explain.expert.chat", PI_RESPONSE_CODE, PI_CHAT, "SIP response explained", EXPFILL}},
    {&fields.expert[SEVERITY_NOTE],
     {"sip_explain.expert.note", PI_RESPONSE_CODE, PI_NOTE, "SIP response explained", EXPFILL}},
    {&fields.expert[SEVERITY_WARN],
     {"sip_explain.expert.warn", PI_RESPONSE_CODE, PI_WARN, "SIP response explained", EXPFILL}},
    {&fields.expert[SEVERITY_ERROR],
     {"sip_explain.expert.error", PI_RESPONSE_CODE, PI_ERROR, "SIP response explained", EXPFILL}},
};

void fields_register(void) {
    static int *subtrees[] = {&fields.tree, &fields.text_tree, &fields.finding_tree,
                              &fields.compare_tree};
    fields.protocol = proto_register_protocol(PROTOCOL_NAME, PROTOCOL_NAME, "sip_explain");
    proto_register_field_array(fields.protocol, field_list, array_length(field_list));
    proto_register_subtree_array(subtrees, array_length(subtrees));
    expert_register_field_array(expert_register_protocol(fields.protocol), expert_list,
                                array_length(expert_list));
}

void fields_expand(void) {
    tree_expanded_set(fields.tree, true);
    tree_expanded_set(fields.text_tree, true);
    tree_expanded_set(fields.finding_tree, true);
    tree_expanded_set(fields.compare_tree, true);
}
