/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "selection.h"

#include "fields.h"
#include "session.h"
#include "window.h"

#include <cfile.h>
#include <epan/epan_dissect.h>
#include <epan/plugin_if.h>
#include <string.h>

enum {
    INDENT = 2,
    TEXT_MAX =
        256 * 1024 /* bytes, from which on a window is slow: a frame may have 2500 responses */
};

/* ---- what a field holds ---- */

static void add_once(GPtrArray *texts, const char *text) {
    if (!g_ptr_array_find_with_equal_func(texts, text, g_str_equal, NULL))
        g_ptr_array_add(texts, g_strdup(text));
}

static uint16_t code_in(field_info *field) {
    return (uint16_t)fvalue_get_uinteger(COMPAT_FIELD_VALUE(field));
}

/* Keeps what is asked of a selection. */
static void keep(selection_t *selection, field_info *field) {
    int id = field->hfinfo->id;
    uint16_t code;
    if (id == fields.finding)
        add_once(selection->findings, fvalue_get_string(COMPAT_FIELD_VALUE(field)));
    else if (id == fields.reference)
        add_once(selection->references, fvalue_get_string(COMPAT_FIELD_VALUE(field)));
    else if (id == fields.code) code = code_in(field), g_array_append_val(selection->codes, code);
    else if (id == fields.related)
        code = code_in(field), g_array_append_val(selection->compared, code);
    else if (id == fields.compare_code)
        code = code_in(field), g_array_prepend_val(selection->compared, code);
}

/* ---- the tree of an explanation ---- */

typedef struct {
    selection_t *selection;
    size_t depth; /* 0: the item of the explanation itself */
    int expert;   /* Wireshark's expert infos, which repeat what the tree says */
} walk_t;

static void add_label(GString *text, size_t depth, field_info *field) {
    char label[ITEM_LABEL_LENGTH];
    if (field->rep) g_strlcpy(label, field->rep->representation, sizeof label);
    else COMPAT_FILL_LABEL(field, label);
    window_line(text, depth * INDENT, label);
}

/* The tree leaves it to the expert infos. */
static void add_severity(GString *text, size_t depth, field_info *field) {
    const explainer_t *explainer = session_explainer();
    if (!explainer) return;
    const card_labels_t *labels = explainer_labels(explainer);
    char *line = g_strdup_printf("%s%s %s", labels->severity, labels->colon,
                                 fvalue_get_string(COMPAT_FIELD_VALUE(field)));
    window_line(text, depth * INDENT, line);
    g_free(line);
}

static bool is_severity(const field_info *field) {
    return field->hfinfo->id == fields.severity || field->hfinfo->id == fields.finding_severity;
}

/* Whether the items below it are the lines of the text that the field holds. */
static bool is_text(const field_info *field) {
    return field->tree_type == fields.text_tree && field->hfinfo->type == FT_STRING;
}

static void walk(proto_node *node, gpointer data) {
    const walk_t *at = (const walk_t *)data;
    field_info *field = PNODE_FINFO(node);
    if (!field || field->hfinfo->id == at->expert) return;
    keep(at->selection, field);
    GString *text = at->selection->text;
    if (is_severity(field)) add_severity(text, at->depth, field);
    if (field->flags & FI_HIDDEN) return;
    if (at->depth == 1 && node->first_child) g_string_append_c(text, '\n');
    add_label(text, at->depth, field);
    if (is_text(field)) {
        window_line(text, (at->depth + 1) * INDENT, fvalue_get_string(COMPAT_FIELD_VALUE(field)));
        return;
    }
    walk_t below = {at->selection, at->depth + 1, at->expert};
    proto_tree_children_foreach(node, walk, &below);
}

/* Of the frame's protocols, ours. */
static void find_explanation(proto_node *node, gpointer data) {
    const walk_t *at = (const walk_t *)data;
    field_info *field = PNODE_FINFO(node);
    if (!field || field->hfinfo->id != fields.protocol) return;
    if (at->selection->text->len > TEXT_MAX) {
        at->selection->cut = true;
        return;
    }
    if (at->selection->text->len > 0) g_string_append_c(at->selection->text, '\n');
    walk(node, data);
}

/* ---- the frame ---- */

/* The value of the first field of that name. To be freed; NULL: there is none. */
static char *first_text(proto_tree *tree, const char *name) {
    int id = proto_registrar_get_id_byname(name);
    GPtrArray *items = id > 0 ? proto_find_finfo(tree, id) : NULL;
    char *text = NULL;
    if (items && items->len > 0) {
        field_info *field = (field_info *)g_ptr_array_index(items, 0);
        text = g_strdup(fvalue_get_string(COMPAT_FIELD_VALUE(field)));
    }
    if (items) g_ptr_array_free(items, TRUE);
    return text;
}

static selection_state_t read_tree(selection_t *selection, proto_tree *tree) {
    walk_t at = {selection, 0, proto_get_id_by_filter_name("_ws.expert")};
    selection->call_id = first_text(tree, "sip.Call-ID");
    proto_tree_children_foreach(tree, find_explanation, &at);
    if (selection->text->len > 0) return SELECTION_EXPLAINED;
    if (!proto_is_protocol_enabled(find_protocol_by_id(fields.protocol)))
        return SELECTION_SWITCHED_OFF;
    return selection->call_id ? SELECTION_NO_RESPONSE : SELECTION_NO_MESSAGE;
}

/* While Wireshark dissects all frames it answers clicks, too; what the selected frame's tree points
 * to may be gone then. */
static selection_state_t read_capture(selection_t *selection, const capture_file *capture) {
    if (capture->state == FILE_CLOSED) return SELECTION_NO_CAPTURE;
    if (capture->read_lock || capture->redissecting) return SELECTION_BUSY;
    if (!capture->current_frame || !capture->edt || !capture->edt->tree) return SELECTION_NO_FRAME;
    selection->frame = capture->current_frame->num;
    return read_tree(selection, capture->edt->tree);
}

static void *extract(capture_file *capture, void *data) {
    selection_t *selection = (selection_t *)data;
    if (capture) selection->state = read_capture(selection, capture);
    return NULL;
}

selection_t *selection_read(void) {
    selection_t *selection = g_new0(selection_t, 1);
    selection->state = SELECTION_NO_CAPTURE;
    selection->codes = g_array_new(FALSE, FALSE, sizeof(uint16_t));
    selection->compared = g_array_new(FALSE, FALSE, sizeof(uint16_t));
    selection->findings = g_ptr_array_new_with_free_func(g_free);
    selection->references = g_ptr_array_new_with_free_func(g_free);
    selection->text = g_string_new(NULL);
    plugin_if_get_capture_file(extract, selection);
    return selection;
}

void selection_free(selection_t *selection) {
    g_free(selection->call_id);
    g_array_free(selection->codes, TRUE);
    g_array_free(selection->compared, TRUE);
    g_ptr_array_free(selection->findings, TRUE);
    g_ptr_array_free(selection->references, TRUE);
    g_string_free(selection->text, TRUE);
    g_free(selection);
}
