/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "page.h"

#include <stdio.h>
#include <string.h>

enum { INDENT = 2 };

/* ---- members ---- */

const char *page_text(JsonObject *object, const char *name) {
    return json_object_get_string_member_with_default(object, name, NULL);
}

static char *text_of(JsonNode *node) {
    if (json_node_get_value_type(node) == G_TYPE_STRING) return json_node_dup_string(node);
    return g_strdup_printf("%" G_GINT64_FORMAT, json_node_get_int(node));
}

char *page_join(JsonObject *object, const char *name) {
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

char *page_title(JsonObject *object) {
    const char *finding = page_text(object, "finding"), *phrase = page_text(object, "phrase");
    if (finding) return g_strdup(finding);
    char *code = page_join(object, "code");
    char *title = phrase ? g_strdup_printf("%s %s", code, phrase) : g_strdup(code);
    g_free(code);
    return title;
}

/* ---- parts of a page ---- */

static void put_list(const screen_t *screen, JsonArray *array) {
    for (guint i = 0; i < json_array_get_length(array); i++) {
        char *text = text_of(json_array_get_element(array, i));
        char *lead = g_strdup_printf("%u.", i + 1);
        screen_entry(screen, INDENT, INDENT + strlen(lead) + 1, STYLE_PLAIN, lead, text);
        g_free(lead);
        g_free(text);
    }
}

/* A text of several lines is as many paragraphs. */
static void put_paragraphs(const screen_t *screen, const char *text) {
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++)
        if (*g_strstrip(*line)) screen_text(screen, INDENT, STYLE_PLAIN, *line);
    g_strfreev(lines);
}

void page_section(const library_t *library, const screen_t *screen, JsonObject *object,
                  const char *name, const char *label) {
    JsonNode *node = json_object_get_member(object, name);
    if (!node) return;
    bool is_list = JSON_NODE_HOLDS_ARRAY(node);
    if (is_list && json_array_get_length(json_node_get_array(node)) == 0) return;
    putchar('\n');
    screen_text(screen, 0, STYLE_HEADING, library_label(library, label));
    if (is_list) {
        put_list(screen, json_node_get_array(node));
    } else {
        char *text = text_of(node);
        put_paragraphs(screen, text);
        g_free(text);
    }
}

/* "Label: value" in one line, where the object has such a member. */
static void put_fact(const library_t *library, const screen_t *screen, JsonObject *object,
                     const char *name, const char *label) {
    if (!object || !json_object_has_member(object, name)) return;
    char *value = page_join(object, name);
    char *lead = g_strdup_printf("%s:", library_label(library, label));
    if (*value) screen_entry(screen, 0, INDENT, STYLE_PLAIN, lead, value);
    g_free(lead);
    g_free(value);
}

static void put_head(const library_t *library, const screen_t *screen, JsonObject *object) {
    char *title = page_title(object);
    const char *severity = page_text(object, "severity");
    screen_text(screen, 0, STYLE_HEADING, title);
    g_free(title);
    put_fact(library, screen, object, "class", "class");
    put_fact(library, screen, object, "codes", "codes");
    screen_labelled(screen, library_label(library, "severity"), screen_severity(severity),
                    severity);
    if (json_object_has_member(object, "obsolete"))
        screen_text(screen, 0, STYLE_PLAIN, library_label(library, "obsolete"));
}

static void put_facts(const library_t *library, const screen_t *screen, JsonObject *object) {
    JsonObject *headers = json_object_has_member(object, "headers")
                              ? json_object_get_object_member(object, "headers")
                              : NULL;
    putchar('\n');
    put_fact(library, screen, object, "reference", "reference");
    put_fact(library, screen, object, "related_names", "related");
    put_fact(library, screen, headers, "must", "must");
    put_fact(library, screen, headers, "may", "may");
    put_fact(library, screen, object, "http", "http");
    put_fact(library, screen, object, "q850", "q850");
    put_fact(library, screen, object, "custom", "custom");
}

void page_put(const library_t *library, const screen_t *screen, JsonObject *object) {
    bool is_finding = json_object_has_member(object, "finding");
    put_head(library, screen, object);
    page_section(library, screen, object, "description", "description");
    page_section(library, screen, object, "when", "when");
    page_section(library, screen, object, "symptoms", "symptoms");
    page_section(library, screen, object, "causes", "causes");
    page_section(library, screen, object, "checks", "checks");
    page_section(library, screen, object, "text", "finding_text");
    page_section(library, screen, object, "fix", is_finding ? "fix_of_finding" : "fix");
    if (!is_finding || json_object_has_member(object, "custom")) put_facts(library, screen, object);
}
