/* A report over made-up records, in every form: what a capture said stays in its place, and arrives.
 *
 * The input: the name of a capture on the first line, then messages with "~" between them. A message is a letter
 * (two bits say its direction and whether it is a copy, the others after how many seconds it came), behind it, a
 * line each: code, Call-ID, method, phrase, URI, From, To, tag, agent, realm, summary, id of a finding, its text,
 * its fix. What is missing the record does not have.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "document.h"
#include "html.h"
#include "report.h"
#include "text.h"

#include "fuzz.h"

#include <string.h>
#include <unistd.h>

#define DOCUMENT "<script type=\"application/json\" id=\"document\">"

enum { SPOOL_MEMORY = 1024 * 1024, RECORDS_MAX = 64 };

static library_t *library;
static JsonNode *words;

/* ---- what is printed, as bytes ---- */

static FILE *real_stdout;
static char *printed;
static size_t printed_size;

static void begin_printing(void) {
    real_stdout = stdout;
    stdout = open_memstream(&printed, &printed_size);
}

/* To be freed with free. */
static char *end_printing(void) {
    fclose(stdout);
    stdout = real_stdout;
    return printed;
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    g_setenv("NO_COLOR", "1", TRUE);
    g_log_set_always_fatal(G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK);
    char language[] = "en";
    const arguments_t arguments = {.language = language};
    int status;
    library = library_open(&arguments, &status);
    HOLDS(library);
    words = library_words(library, "report");
    HOLDS(words);
    return 0;
}

/* ---- records ---- */

static void set(JsonObject *object, const char *name, span_t text) {
    if (!text.at) return;
    char *valid = g_utf8_make_valid(text.at, (gssize)text.length); /* as tshark writes them */
    json_object_set_string_member(object, name, valid);
    g_free(valid);
}

static void set_finding(JsonObject *record, span_t *rest) {
    span_t id, text = SPAN_NONE, fix = SPAN_NONE;
    if (!part_next(rest, '\n', &id)) return;
    part_next(rest, '\n', &text);
    part_next(rest, '\n', &fix);
    JsonObject *finding = json_object_new();
    JsonArray *findings = json_array_new();
    set(finding, "finding", id);
    json_object_set_string_member(finding, "severity", "error");
    set(finding, "text", text);
    set(finding, "fix", fix);
    json_array_add_object_element(findings, finding);
    json_object_set_array_member(record, "findings", findings);
}

/* The record of a message as a line, to be freed. frame and time go on. */
static char *make_record(span_t text, guint frame, gint64 *time) {
    static const char *const members[] = {"method", "phrase", "uri",   "from",   "to",
                                          "branch", "agent",  "realm", "summary"};
    unsigned letter = text.length > 0 ? (unsigned char)text.at[0] - (unsigned)'A' : 0;
    span_t rest = text.length > 0 ? span_slice(text, 1, text.length) : SPAN_NONE, part;
    JsonObject *record = json_object_new();
    *time += letter >> 2 & 63;
    json_object_set_int_member(record, "frame", frame);
    json_object_set_int_member(record, "time", *time);
    guint64 code = 0;
    if (part_next(&rest, '\n', &part) && part.length > 0 && part.length < 4) {
        char digits[4] = {0};
        memcpy(digits, part.at, part.length);
        code = g_ascii_strtoull(digits, NULL, 10) % 1000;
    }
    if (part_next(&rest, '\n', &part)) set(record, "call_id", part);
    json_object_set_string_member(record, "src",
                                  letter & 1 ? "192.0.2.1:5060" : "[2001:db8::1]:5060");
    json_object_set_string_member(record, "dst",
                                  letter & 1 ? "[2001:db8::1]:5060" : "192.0.2.1:5060");
    json_object_set_int_member(record, "cseq", 1);
    json_object_set_int_member(record, "vias", 1);
    json_object_set_string_member(record, "severity", code >= 400 ? "warn" : "chat");
    if (code > 0) json_object_set_int_member(record, "code", (gint64)code);
    if (letter & 2) json_object_set_string_member(record, "copy", "sent_again");
    for (size_t i = 0; i < G_N_ELEMENTS(members) && part_next(&rest, '\n', &part); i++)
        set(record, members[i], part);
    set_finding(record, &rest);
    JsonNode *node = json_node_init_object(json_node_alloc(), record);
    char *line = json_to_string(node, FALSE);
    json_node_unref(node);
    json_object_unref(record);
    return line;
}

/* ---- what holds ---- */

/* The next cell of RFC 4180; *last: the row ends behind it. To be freed with g_string_free. */
static GString *next_cell(const char **at, bool *last) {
    GString *cell = g_string_new(NULL);
    bool quoted = **at == '"';
    if (quoted) ++*at;
    for (; quoted || !strchr(",\r", **at); ++*at) {
        HOLDS(**at && (quoted || (**at != '"' && **at != '\n')));
        if (quoted && **at == '"' && *++*at != '"') break;
        g_string_append_c(cell, **at);
    }
    *last = **at != ',';
    HOLDS(!*last || g_str_has_prefix(*at, "\r\n"));
    *at += *last ? 2 : 1;
    return cell;
}

enum { CELLS = 20, CELL_OF_CALL_ID = 4 };

/* Rows of as many cells; none is a formula; every Call-ID is one that was put in. */
static void check_csv(const char *table, GHashTable *call_ids) {
    for (const char *at = table; *at;) {
        bool last = false, heading = at == table;
        guint cells = 0;
        for (; !last; cells++) {
            GString *cell = next_cell(&at, &last);
            const char *text = cell->str;
            HOLDS(strlen(text) == cell->len && is_utf8((span_t){text, cell->len}));
            HOLDS(!*text || !strchr("=+-@\t\r", *text));
            if (cells == CELL_OF_CALL_ID && !heading)
                HOLDS(g_hash_table_contains(call_ids, text) ||
                      (*text == '\'' && strchr("=+-@\t\r", text[1]) &&
                       g_hash_table_contains(call_ids, text + 1)));
            g_string_free(cell, TRUE);
        }
        HOLDS(cells == CELLS);
    }
}

static void check_json(const char *json, JsonNode *document) {
    JsonNode *read = json_from_string(json, NULL);
    HOLDS(read && json_node_equal(document, read));
    json_node_unref(read);
}

static size_t count(const char *in, const char *text) {
    size_t times = 0;
    for (; (in = strstr(in, text)); in += strlen(text)) times++;
    return times;
}

/* The block of the document holds it and ends where it ends; no other script, no comment came in. */
static void check_page(const char *page, JsonNode *document) {
    static size_t scripts, comments; /* of the first page */
    const char *block = strstr(page, DOCUMENT), *end = block ? strstr(block, "</script") : NULL;
    HOLDS(end && is_utf8((span_t){page, strlen(page)}));
    char *json = g_strndup(block + strlen(DOCUMENT), (gsize)(end - block) - strlen(DOCUMENT));
    HOLDS(!strpbrk(json, "<>&"));
    check_json(json, document);
    g_free(json);
    if (!scripts) {
        scripts = count(page, "<script");
        comments = count(page, "<!--");
    }
    HOLDS(count(page, "<script") == scripts && count(page, "</script") == scripts);
    HOLDS(count(page, "<!--") == comments);
}

static void check_text(const char *text) {
    HOLDS(is_utf8((span_t){text, strlen(text)}));
    for (; *text; text++) HOLDS(*text == '\n' || ((unsigned char)*text >= ' ' && *text != 0x7f));
}

/* ---- a report ---- */

static void check_document(const tally_t *tally) {
    JsonNode *document = document_new(tally, library, words);
    char *text;
    begin_printing();
    library_print_json(document);
    check_json(text = end_printing(), document);
    free(text);
    begin_printing();
    text_print(document, words);
    check_text(text = end_printing());
    free(text);
    begin_printing();
    HOLDS(html_write("-", document, words, NULL));
    check_page(text = end_printing(), document);
    free(text);
    json_node_unref(document);
}

static void add_records(span_t rest, captures_t *captures, spool_t *spool, GHashTable *call_ids) {
    span_t part;
    gint64 time = 1700000000;
    for (guint frame = 1; frame <= RECORDS_MAX && part_next(&rest, '~', &part); frame++) {
        char *record = make_record(part, frame, &time), *line = g_strdup_printf("0 %s", record);
        record_head_t head;
        HOLDS(record_read_head(record, &head));
        HOLDS(spool_add(spool, report_stream(&head), line, strlen(line), NULL));
        captures_count(captures, 0, head.time);
        JsonNode *read = json_from_string(record, NULL);
        const char *id =
            json_object_get_string_member_with_default(json_node_get_object(read), "call_id", "");
        g_hash_table_add(call_ids, g_strdup(id));
        json_node_unref(read);
        g_free(record);
        g_free(line);
    }
    captures_complete(captures);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    span_t rest = {(const char *)data, size}, name;
    if (memchr(data, 0, size) || !part_next(&rest, '\n', &name)) return 0;
    captures_t captures = captures_new();
    spool_t *spool = spool_new(SPOOL_MEMORY);
    GHashTable *call_ids = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    char *path = g_strndup(name.at, name.length);
    captures_add(&captures, path);
    g_free(path);
    if (rest.at) add_records(rest, &captures, spool, call_ids);
    csv_t *csv = csv_new(&captures, library, words);
    tally_t *tally = report_tally(spool, &captures, csv, NULL);
    HOLDS(tally);
    begin_printing();
    HOLDS(csv_print(csv, NULL));
    char *table = end_printing();
    check_csv(table, call_ids);
    free(table);
    check_document(tally);
    tally_free(tally);
    csv_free(csv);
    spool_free(spool);
    captures_free(&captures);
    g_hash_table_destroy(call_ids);
    return 0;
}
