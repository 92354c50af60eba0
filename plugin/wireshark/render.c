/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "render.h"

#include "fields.h"
#include "wrap.h"

/* The subtree of one response while it is being built. */
typedef struct {
    proto_tree *tree;
    tvbuff_t *tvb;
    int offset, length; /* the Status-Line */
    const char *colon;  /* between a label and its value */
    bool own_colon;     /* another one than Wireshark's */
    bool visible;       /* somebody sees labels, not only fields */
    packet_info *pinfo;
} subtree_t;

/* Whether Wireshark has to be told the label, as it has another name for the field: it makes one of
 * that name only when the item is looked at. */
static bool needs_label(const subtree_t *to, int field, const char *label) {
    return to->visible && (to->own_colon || strcmp(proto_registrar_get_name(field), label) != 0);
}

static proto_item *add_string(const subtree_t *to, int field, const char *label, const char *text) {
    proto_item *item =
        proto_tree_add_string(to->tree, field, to->tvb, to->offset, to->length, text);
    proto_item_set_generated(item);
    if (needs_label(to, field, label)) proto_item_set_text(item, "%s%s %s", label, to->colon, text);
    return item;
}

static proto_item *add_number(const subtree_t *to, int field, const char *label, uint32_t number) {
    proto_item *item =
        proto_tree_add_uint(to->tree, field, to->tvb, to->offset, to->length, number);
    proto_item_set_generated(item);
    if (needs_label(to, field, label))
        proto_item_set_text(item, "%s%s %u", label, to->colon, number);
    return item;
}

/* A code has three digits, as in the message: 007. */
static proto_item *add_code(const subtree_t *to, int field, const char *label, uint16_t code) {
    proto_item *item = add_number(to, field, label, code);
    if (to->visible && code < 100) proto_item_set_text(item, "%s%s %03u", label, to->colon, code);
    return item;
}

/* A field for filters and columns only: other items say the same to who reads. */
static void add_hidden(const subtree_t *to, int field, const char *text) {
    proto_item *item =
        proto_tree_add_string(to->tree, field, to->tvb, to->offset, to->length, text);
    proto_item_set_generated(item);
    proto_item_set_hidden(item);
}

/* A field whose text is too long for one line: the heading, below which the lines are to come.
 * NULL where nobody sees them. */
static proto_tree *add_heading(const subtree_t *to, int field, const char *label,
                               const char *text) {
    proto_item *item =
        proto_tree_add_string(to->tree, field, to->tvb, to->offset, to->length, text);
    proto_item_set_generated(item);
    if (!to->visible) return NULL;
    proto_item_set_text(item, "%s", label);
    return proto_item_add_subtree(item, fields.text_tree);
}

static void add_lines(const subtree_t *to, proto_tree *tree, const wrapped_t *text) {
    for (const char *const *line = text->lines; *line; line++)
        proto_tree_add_subtree(tree, to->tvb, to->offset, to->length, fields.text_tree, NULL,
                               *line);
}

static void add_card_text(const subtree_t *to, int field, const char *label,
                          const wrapped_t *text) {
    proto_tree *lines = add_heading(to, field, label, text->whole);
    if (lines) add_lines(to, lines, text);
}

static void add_wrapped(const subtree_t *to, proto_tree *tree, const char *text, size_t columns) {
    span_t rest = {text, strlen(text)}, line;
    while (wrap_next(&rest, columns, &line))
        proto_tree_add_subtree_format(tree, to->tvb, to->offset, to->length, fields.text_tree, NULL,
                                      "%.*s", (int)line.length, line.at);
}

/* A text that stands one level deeper than a card's: behind its label where it fits there. */
static void add_text(const subtree_t *to, int field, const char *label, const char *text) {
    if (strlen(label) + strlen(to->colon) + 1 + strlen(text) <= CARD_COLUMNS - 4) {
        add_string(to, field, label, text);
        return;
    }
    proto_tree *lines = add_heading(to, field, label, text);
    if (lines) add_wrapped(to, lines, text, CARD_COLUMNS - 4);
}

static void add_expert(const subtree_t *to, proto_item *item, severity_t severity,
                       const char *text) {
    expert_add_info_format(to->pinfo, item, &fields.expert[severity], "%s", text);
}

/* A finding: its id, and below it what it says. */
static void add_finding(const subtree_t *to, const finding_t *finding,
                        const card_labels_t *labels) {
    proto_item *item = add_string(to, fields.finding, labels->finding, finding->id);
    /* What is only chat is no event of its own: the response's expert info is there for it. */
    if (finding->severity > SEVERITY_CHAT) add_expert(to, item, finding->severity, finding->text);
    subtree_t below = *to;
    below.tree = proto_item_add_subtree(item, fields.finding_tree);
    add_hidden(&below, fields.finding_text, finding->text);
    if (to->visible) add_wrapped(&below, below.tree, finding->text, CARD_COLUMNS);
    if (finding->fix) add_text(&below, fields.finding_fix, labels->fix, finding->fix);
    add_hidden(&below, fields.finding_severity, severity_name(finding->severity));
    for (size_t i = 0; i < finding->frame_count; i++)
        add_number(&below, fields.finding_frame, labels->finding_frame, finding->frames[i]);
}

/* The request that is answered, and how long that took. */
static void add_request(const subtree_t *to, const captured_t *captured,
                        const card_labels_t *labels) {
    const kept_t *request = captured->kept ? kept_request(captured->kept) : NULL;
    if (!request || captured->message->kind == SIP_REQUEST) return;
    add_number(to, fields.request_frame, labels->request_frame, request->frame);
    int64_t elapsed = captured->time - request->time;
    nstime_t time = {elapsed / CAPTURED_SECOND, (int)(elapsed % CAPTURED_SECOND)};
    proto_item *item =
        proto_tree_add_time(to->tree, fields.time, to->tvb, to->offset, to->length, &time);
    proto_item_set_generated(item);
    if (needs_label(to, fields.time, labels->time))
        proto_item_set_text(item, "%s%s %.9f s", labels->time, to->colon,
                            captured_seconds(elapsed));
}

static void add_difference(const subtree_t *to, const wrapped_t *difference) {
    add_hidden(to, fields.compare_difference, difference->whole);
    if (to->visible) add_lines(to, to->tree, difference);
}

static void add_comparison(const subtree_t *to, const render_content_t *content) {
    const card_labels_t *labels = content->labels;
    if (!content->differences) return;
    const kept_t *previous = kept_previous_response(content->captured->kept);
    proto_item *item = add_code(to, fields.compare_code, labels->compare, previous->code);
    subtree_t below = *to;
    below.tree = proto_item_add_subtree(item, fields.compare_tree);
    add_number(&below, fields.compare_frame, labels->compare_frame, previous->frame);
    for (guint i = 0; i < content->differences->len; i++)
        add_difference(&below, g_ptr_array_index(content->differences, i));
}

/* The codes that are confused with this one are a field each: the first one's line names all. */
static void add_related(const subtree_t *to, const card_t *card, const card_labels_t *labels) {
    proto_item *line = NULL;
    for (size_t i = 0; i < card->related_count; i++) {
        proto_item *item = proto_tree_add_uint(to->tree, fields.related, to->tvb, to->offset,
                                               to->length, card->related[i]);
        proto_item_set_generated(item);
        if (line) proto_item_set_hidden(item);
        else line = item;
    }
    if (line && to->visible)
        proto_item_set_text(line, "%s%s %s", labels->related, to->colon, card->related_list);
}

/* The title tells phrase and class. */
static void add_card(const subtree_t *to, const card_t *card, uint16_t code,
                     const card_labels_t *labels) {
    add_code(to, fields.code, labels->code, code);
    if (card->phrase) add_hidden(to, fields.phrase, card->phrase);
    add_hidden(to, fields.class_name, card->class_name);
    add_card_text(to, fields.description, labels->description, card->description);
    add_card_text(to, fields.when, labels->when, card->when);
    add_card_text(to, fields.fix, labels->fix, card->fix);
    add_string(to, fields.reference, labels->reference, card->reference);
    add_related(to, card, labels);
    if (card->custom) add_string(to, fields.custom, labels->custom, card->custom);
}

/* The item that stands for the explanation, with the expert infos of the message as a whole. */
static proto_item *add_root(const subtree_t *to, const render_content_t *content,
                            const source_message_t *at, proto_tree *tree) {
    const explanation_t *explanation = content->explanation;
    const card_t *card = explanation->card;
    proto_item *item = proto_tree_add_item(tree, fields.protocol, to->tvb, to->offset,
                                           (int)at->message->bytes.length, ENC_NA);
    proto_item_set_text(item, card ? PROTOCOL_NAME ": %s (%s)" : PROTOCOL_NAME ": %s",
                        explanation->title, card ? card->class_name : "");
    proto_item_set_generated(item);
    if (card)
        expert_add_info_format(to->pinfo, item,
                               &fields.expert[MIN(card->severity, explanation->severity)],
                               "%s%s %s", explanation->title, to->colon, card->summary);
    for (size_t i = 0; i < explanation->findings.failure_count; i++)
        add_expert(to, item, SEVERITY_WARN, explanation->findings.failures[i]);
    for (guint i = 0; content->problems && i < content->problems->len; i++)
        add_expert(to, item, SEVERITY_WARN, g_ptr_array_index(content->problems, i));
    return item;
}

void render_explanation(const render_content_t *content, const source_message_t *at,
                        packet_info *pinfo, proto_tree *tree) {
    const explanation_t *explanation = content->explanation;
    const findings_t *findings = &explanation->findings;
    subtree_t to = {
        .tvb = at->tvb,
        .offset = at->offset,
        .length = (int)at->message->start_line.length,
        .colon = content->labels->colon,
        .own_colon = strcmp(content->labels->colon, ":") != 0,
        .visible = tree && PTREE_DATA(tree)->visible,
        .pinfo = pinfo,
    };
    proto_item *item = add_root(&to, content, at, tree);
    /* Last: an expert info gives the item a subtree type of its own. */
    to.tree = proto_item_add_subtree(item, fields.tree);
    for (size_t i = 0; i < findings->count; i++)
        add_finding(&to, &findings->findings[i], content->labels);
    if (explanation->card) add_card(&to, explanation->card, explanation->code, content->labels);
    add_hidden(&to, fields.severity, severity_name(explanation->severity));
    add_request(&to, content->captured, content->labels);
    add_comparison(&to, content);
    if (explanation->summary) add_hidden(&to, fields.summary, explanation->summary);
}
