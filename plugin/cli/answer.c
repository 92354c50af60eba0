/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "answer.h"

const char *answer_text(JsonObject *object, const char *name) {
    return json_object_get_string_member_with_default(object, name, NULL);
}

static char *text_of(JsonNode *node) {
    if (json_node_get_value_type(node) == G_TYPE_STRING) return json_node_dup_string(node);
    return g_strdup_printf("%" G_GINT64_FORMAT, json_node_get_int(node));
}

char *answer_join(JsonObject *object, const char *name) {
    JsonNode *node = json_object_get_member(object, name);
    if (!JSON_NODE_HOLDS_ARRAY(node)) return text_of(node);
    GString *joined = g_string_new(NULL);
    JsonArray *array = json_node_get_array(node);
    for (guint i = 0; i < json_array_get_length(array); i++) {
        char *text = text_of(json_array_get_element(array, i));
        g_string_append_printf(joined, "%s%s", i > 0 ? ", " : "", text);
        g_free(text);
    }
    return g_string_free(joined, FALSE);
}

char *answer_title(JsonObject *object) {
    const char *finding = answer_text(object, "finding"), *phrase = answer_text(object, "phrase");
    if (finding) return g_strdup(finding);
    char *code = answer_join(object, "code");
    char *title = phrase ? g_strdup_printf("%s %s", code, phrase) : g_strdup(code);
    g_free(code);
    return title;
}
