/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "record.h"

#include <string.h>

struct record_reader {
    JsonParser *parser;
    GStringChunk *texts;
    GPtrArray *blocks; /* what was allocated */
};

record_reader_t *record_reader_new(void) {
    record_reader_t *reader = g_new(record_reader_t, 1);
    reader->parser = json_parser_new_immutable();
    reader->texts = g_string_chunk_new(64 * 1024);
    reader->blocks = g_ptr_array_new_with_free_func(g_free);
    return reader;
}

void record_reader_free(record_reader_t *reader) {
    if (!reader) return;
    g_object_unref(reader->parser);
    g_string_chunk_free(reader->texts);
    g_ptr_array_free(reader->blocks, TRUE);
    g_free(reader);
}

static gpointer allocate(record_reader_t *reader, gsize count, gsize size) {
    gpointer block = g_malloc0_n(count, size);
    g_ptr_array_add(reader->blocks, block);
    return block;
}

/* ---- members ---- */

static JsonNode *member(JsonObject *object, const char *name, GType type) {
    JsonNode *node = json_object_get_member(object, name);
    return node && JSON_NODE_HOLDS_VALUE(node) && json_node_get_value_type(node) == type ? node
                                                                                         : NULL;
}

static const char *text(record_reader_t *reader, JsonObject *object, const char *name) {
    JsonNode *node = member(object, name, G_TYPE_STRING);
    return node ? g_string_chunk_insert(reader->texts, json_node_get_string(node)) : NULL;
}

static gint64 number(JsonObject *object, const char *name, gint64 otherwise) {
    JsonNode *node = member(object, name, G_TYPE_INT64);
    return node ? json_node_get_int(node) : otherwise;
}

static bool flag(JsonObject *object, const char *name) {
    JsonNode *node = member(object, name, G_TYPE_BOOLEAN);
    return node && json_node_get_boolean(node);
}

static severity_t severity(JsonObject *object) {
    severity_t severity = SEVERITY_CHAT;
    JsonNode *node = member(object, "severity", G_TYPE_STRING);
    if (node) severity_from_name(json_node_get_string(node), &severity);
    return severity;
}

static copy_t copy(JsonObject *object) {
    JsonNode *node = member(object, "copy", G_TYPE_STRING);
    if (!node) return COPY_NONE;
    return strcmp(json_node_get_string(node), "sent_again") == 0 ? COPY_SENT_AGAIN
                                                                 : COPY_CAPTURED_TWICE;
}

static JsonArray *list(JsonObject *object, const char *name) {
    JsonNode *node = json_object_get_member(object, name);
    return node && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;
}

static void read_finding(record_reader_t *reader, JsonObject *object, record_finding_t *finding) {
    JsonArray *frames = list(object, "frames");
    JsonNode *id = member(object, "finding", G_TYPE_STRING);
    *finding = (record_finding_t){
        .id = g_intern_string(id ? json_node_get_string(id) : ""),
        .text = text(reader, object, "text"),
        .fix = text(reader, object, "fix"),
        .severity = severity(object),
        .aside = flag(object, "aside"),
    };
    if (!finding->text) finding->text = "";
    for (guint i = 0; frames && i < json_array_get_length(frames) && i < FINDING_FRAMES_MAX; i++)
        finding->frames[finding->frame_count++] = (guint)json_array_get_int_element(frames, i);
}

static void read_findings(record_reader_t *reader, JsonObject *object, record_t *record) {
    JsonArray *findings = list(object, "findings");
    guint count = findings ? json_array_get_length(findings) : 0;
    if (count == 0) return;
    record->findings = allocate(reader, count, sizeof(record_finding_t));
    for (guint i = 0; i < count; i++) {
        JsonNode *node = json_array_get_element(findings, i);
        if (JSON_NODE_HOLDS_OBJECT(node))
            read_finding(reader, json_node_get_object(node),
                         &record->findings[record->finding_count++]);
    }
}

/* ---- the record ---- */

record_t *record_read(record_reader_t *reader, guint capture, const char *line, GError **error) {
    record_head_t head;
    if (!json_parser_load_from_data(reader->parser, line, -1, error)) return NULL;
    JsonNode *root = json_parser_get_root(reader->parser);
    if (!root || !JSON_NODE_HOLDS_OBJECT(root) || !record_read_head(line, &head)) {
        g_set_error(error, JSON_PARSER_ERROR, JSON_PARSER_ERROR_UNKNOWN, "no record: %s", line);
        return NULL;
    }
    JsonObject *object = json_node_get_object(root);
    record_t *record = allocate(reader, 1, sizeof(record_t));
    *record = (record_t){
        .capture = capture,
        .frame = (guint)number(object, "frame", 0),
        .time = head.time,
        .code = (guint)number(object, "code", 0),
        .cseq = number(object, "cseq", -1),
        .expires = number(object, "expires", -1),
        .vias = (guint)number(object, "vias", 0),
        .copy = copy(object),
        .severity = severity(object),
        .has_sdp = flag(object, "sdp"),
        .call_id = text(reader, object, "call_id"),
        .method = text(reader, object, "method"),
        .phrase = text(reader, object, "phrase"),
        .uri = text(reader, object, "uri"),
        .from = text(reader, object, "from"),
        .to = text(reader, object, "to"),
        .from_tag = text(reader, object, "from_tag"),
        .to_tag = text(reader, object, "to_tag"),
        .branch = text(reader, object, "branch"),
        .source = text(reader, object, "src"),
        .destination = text(reader, object, "dst"),
        .agent = text(reader, object, "agent"),
        .realm = text(reader, object, "realm"),
        .summary = text(reader, object, "summary"),
    };
    if (!record->call_id) record->call_id = "";
    if (!record->method) record->method = "";
    read_findings(reader, object, record);
    return record;
}

/* Steps over the word; false where it does not stand there. */
static bool skip(const char **at, const char *word) {
    if (!g_str_has_prefix(*at, word)) return false;
    *at += strlen(word);
    return true;
}

/* "1795155692.129674" as microseconds, exactly. */
static bool read_time(const char **at, gint64 *time) {
    bool negative = skip(at, "-");
    gint64 value = 0;
    guint digits = 0, decimals = 0;
    for (; g_ascii_isdigit(**at) && digits < 12; (*at)++, digits++) value = value * 10 + **at - '0';
    if (digits == 0) return false;
    if (skip(at, "."))
        for (; g_ascii_isdigit(**at) && decimals < 6; (*at)++, decimals++)
            value = value * 10 + **at - '0';
    for (; decimals < 6; decimals++) value *= 10;
    *time = negative ? -value : value;
    return true;
}

bool record_read_head(const char *line, record_head_t *head) {
    const char *at = line;
    *head = (record_head_t){0};
    if (!skip(&at, "{\"frame\":")) return false;
    at += strspn(at, "0123456789");
    if (!skip(&at, ",\"time\":") || !read_time(&at, &head->time)) return false;
    if (!skip(&at, ",\"call_id\":\"")) return true;
    head->call_id = at;
    while (*at && *at != '"') at += at[0] == '\\' && at[1] ? 2 : 1;
    head->call_id_length = (gsize)(at - head->call_id);
    return true;
}

char *record_label(const record_t *record) {
    if (record->code == 0)
        return record->uri ? g_strdup_printf("%s %s", record->method, record->uri)
                           : g_strdup(record->method);
    return record->phrase ? g_strdup_printf("%03u %s", record->code, record->phrase)
                          : g_strdup_printf("%03u", record->code);
}

gint record_compare(gconstpointer a, gconstpointer b) {
    const record_t *one = *(record_t *const *)a, *other = *(record_t *const *)b;
    if (one->time != other->time) return one->time < other->time ? -1 : 1;
    if (one->capture != other->capture) return one->capture < other->capture ? -1 : 1;
    return one->frame < other->frame ? -1 : one->frame > other->frame;
}
