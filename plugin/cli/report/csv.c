/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "csv.h"

#include "document.h"
#include "spool.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { ROWS_MEMORY_MAX = 32 * 1024 * 1024 };

static const char heading[] =
    "capture,frame,start,kind,call_id,method,from,to,destination,server,realm,code,phrase,outcome,"
    "first_response,post_dial_delay,severity,finding,text,fix";

struct csv {
    const captures_t *captures;
    const library_t *library;
    JsonObject *words;
    GHashTable *cards; /* code -> JsonNode *, what the library says of it; NULL: nothing */
    GPtrArray *rows;   /* char *, of the stream that is being made: "time capture frame TAB line" */
    spool_t *spool;    /* the rows, each stream in order */
};

static void card_free(gpointer card) {
    if (card) json_node_unref(card);
}

csv_t *csv_new(const captures_t *captures, const library_t *library, JsonNode *words) {
    csv_t *csv = g_new(csv_t, 1);
    *csv = (csv_t){
        .captures = captures,
        .library = library,
        .words = json_node_get_object(words),
        .cards = g_hash_table_new_full(NULL, NULL, NULL, card_free),
        .rows = g_ptr_array_new_with_free_func(g_free),
        .spool = spool_new(ROWS_MEMORY_MAX),
    };
    return csv;
}

void csv_free(csv_t *csv) {
    if (!csv) return;
    g_hash_table_destroy(csv->cards);
    g_ptr_array_unref(csv->rows);
    spool_free(csv->spool);
    g_free(csv);
}

/* ---- cells ---- */

static void add_cell(GString *row, const char *text) {
    bool is_formula = text && *text && strchr("=+-@\t\r", *text);
    bool is_quoted = text && strpbrk(text, ",\"\r\n");
    if (row->len > 0) g_string_append_c(row, ',');
    if (!text) return;
    if (is_quoted) g_string_append_c(row, '"');
    if (is_formula) g_string_append_c(row, '\'');
    for (; *text; text++) {
        if (*text == '"') g_string_append_c(row, '"');
        g_string_append_c(row, *text);
    }
    if (is_quoted) g_string_append_c(row, '"');
}

static void add_owned(GString *row, char *text) {
    add_cell(row, text);
    g_free(text);
}

static void add_number(GString *row, gint64 number) {
    g_string_append_printf(row, ",%" G_GINT64_FORMAT, number);
}

/* In seconds; -1: unknown. */
static void add_wait(GString *row, gint64 time) {
    g_string_append_c(row, ',');
    if (time >= 0)
        g_string_append_printf(row, "%" G_GINT64_FORMAT ".%06" G_GINT64_FORMAT,
                               time / RECORD_SECOND, time % RECORD_SECOND);
}

/* "2026-11-20T12:15:21.000123Z". To be freed; NULL: no calendar has it. */
static char *date_of(gint64 time) {
    gint64 rest = time % RECORD_SECOND;
    if (rest < 0) rest += RECORD_SECOND;
    GDateTime *date = g_date_time_new_from_unix_utc((time - rest) / RECORD_SECOND);
    if (!date) return NULL;
    char *second = g_date_time_format(date, "%Y-%m-%dT%H:%M:%S");
    char *text = g_strdup_printf("%s.%06" G_GINT64_FORMAT "Z", second, rest);
    g_date_time_unref(date);
    g_free(second);
    return text;
}

static const char *fix_of_code(csv_t *csv, guint code) {
    gpointer key = GUINT_TO_POINTER(code), card;
    if (!g_hash_table_lookup_extended(csv->cards, key, NULL, &card)) {
        card = document_card(csv->library, code);
        g_hash_table_insert(csv->cards, key, card);
    }
    return card
               ? json_object_get_string_member_with_default(json_node_get_object(card), "fix", NULL)
               : NULL;
}

static const char *word(const csv_t *csv, const char *name) {
    return json_object_get_string_member_with_default(csv->words, name, NULL);
}

/* What was found, and what to do: nothing where there is no problem. */
static void add_diagnosis(csv_t *csv, GString *row, const case_t *made) {
    const record_t *final = made->last ? made->last->final : NULL;
    problem_t problem;
    bool is_problem = problem_of(made, &problem);
    add_cell(row, problem.finding ? problem.finding->id : NULL);
    if (problem.finding) {
        add_cell(row, problem.finding->text);
        add_cell(row, problem.finding->fix);
    } else if (final) {
        add_cell(row, is_problem ? final->summary : NULL);
        add_cell(row, is_problem ? fix_of_code(csv, final->code) : NULL);
    } else {
        add_cell(row, is_problem ? word(csv, "no_response_text") : NULL);
        add_cell(row, is_problem ? word(csv, "no_response_fix") : NULL);
    }
}

/* Of the first request, or of the response that decided. */
static const char *realm_of(const case_t *made) {
    const request_t *first = made->first;
    if (!first) return NULL;
    if (first->final && first->final->realm) return first->final->realm;
    return first->sent ? first->sent->realm : NULL;
}

static char *row_of(csv_t *csv, const case_t *made, const talk_t *talk) {
    GString *row = g_string_new(NULL);
    const record_t *first = g_ptr_array_index(made->records, 0);
    const record_t *final = made->last ? made->last->final : NULL;
    add_cell(row, captures_get(csv->captures, first->capture)->name);
    add_number(row, first->frame);
    add_owned(row, date_of(first->time));
    add_cell(row, case_kind_name(made->kind));
    add_cell(row, talk->call_id);
    add_cell(row, made->first ? made->first->method : "INVITE");
    add_cell(row, first->from);
    add_cell(row, first->to);
    add_owned(row, made->first ? tally_destination(made->first) : NULL);
    add_owned(row, made->last ? tally_server(made->last) : NULL);
    add_cell(row, realm_of(made));
    if (final) add_number(row, final->code);
    else add_cell(row, NULL);
    add_cell(row, final ? final->phrase : NULL);
    add_cell(row, case_outcome_name(made->kind, made->outcome));
    add_wait(row, made->first ? made->first->first_response : -1);
    add_wait(row, made->post_dial_delay);
    add_cell(row, severity_name(made->severity));
    add_diagnosis(csv, row, made);
    return g_string_free(row, FALSE);
}

/* ---- rows ---- */

/* What rows are ordered by, in a form that strcmp orders: times before 1970 first. */
static char *row_with_key(csv_t *csv, const case_t *made, const talk_t *talk) {
    const record_t *first = g_ptr_array_index(made->records, 0);
    char *row = row_of(csv, made, talk);
    char *keyed = g_strdup_printf("%016" PRIx64 "%08x%08x\t%s",
                                  (uint64_t)first->time ^ UINT64_C(0x8000000000000000),
                                  first->capture, first->frame, row);
    g_free(row);
    return keyed;
}

void csv_add(csv_t *csv, const talk_t *talk) {
    for (guint i = 0; i < talk->cases->len; i++)
        g_ptr_array_add(csv->rows, row_with_key(csv, g_ptr_array_index(talk->cases, i), talk));
}

static gint compare_rows(gconstpointer a, gconstpointer b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

bool csv_end_stream(csv_t *csv, guint stream, GError **error) {
    bool done = true;
    g_ptr_array_sort(csv->rows, compare_rows);
    for (guint i = 0; i < csv->rows->len && done; i++) {
        const char *row = g_ptr_array_index(csv->rows, i);
        done = spool_add(csv->spool, stream, row, strlen(row), error);
    }
    g_ptr_array_set_size(csv->rows, 0);
    return done;
}

/* The stream whose next row is the earliest; SPOOL_STREAMS: all are at their end. */
static guint find_earliest(char *const *rows) {
    guint earliest = SPOOL_STREAMS;
    for (guint i = 0; i < SPOOL_STREAMS; i++)
        if (rows[i] && (earliest == SPOOL_STREAMS || strcmp(rows[i], rows[earliest]) < 0))
            earliest = i;
    return earliest;
}

bool csv_print(csv_t *csv, GError **error) {
    spool_reader_t *readers[SPOOL_STREAMS];
    char *rows[SPOOL_STREAMS];
    GError *problem = NULL;
    guint next;
    printf("%s\r\n", heading);
    for (guint i = 0; i < SPOOL_STREAMS; i++) {
        readers[i] = spool_read(csv->spool, i);
        rows[i] = problem ? NULL : spool_next(readers[i], &problem);
    }
    while (!problem && (next = find_earliest(rows)) < SPOOL_STREAMS) {
        printf("%s\r\n", strchr(rows[next], '\t') + 1);
        rows[next] = spool_next(readers[next], &problem);
    }
    for (guint i = 0; i < SPOOL_STREAMS; i++) spool_reader_free(readers[i]);
    if (!problem) return true;
    g_propagate_error(error, problem);
    return false;
}
