/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "report.h"

#include "hash.h"

guint report_stream(const record_head_t *head) {
    guint32 hash = 2166136261u; /* FNV-1a: the same in every process */
    for (gsize i = 0; i < head->call_id_length; i++)
        hash = (hash ^ (guchar)head->call_id[i]) * 16777619u;
    return (hash ^ hash >> 16) % SPOOL_STREAMS;
}

/* What is being made, stream by stream. */
typedef struct {
    tally_t *tally;
    csv_t *csv;
    const captures_t *captures;
    GHashTable *talks; /* Call-ID -> GPtrArray of record_t *, of the stream that is being read */
} making_t;

static void take_record(making_t *making, record_t *record) {
    if (!*record->call_id) {
        tally_add_stray(making->tally, record);
        return;
    }
    GPtrArray *records = g_hash_table_lookup(making->talks, record->call_id);
    if (!records) {
        records = g_ptr_array_new();
        g_hash_table_insert(making->talks, (gpointer)(guintptr)record->call_id, records);
    }
    g_ptr_array_add(records, record);
}

static gboolean end_talk(gpointer call_id, gpointer records, gpointer data) {
    making_t *making = data;
    (void)call_id;
    talk_t *talk = talk_new(records, making->captures);
    tally_add(making->tally, talk);
    if (making->csv) csv_add(making->csv, talk);
    talk_free(talk);
    return TRUE; /* it leaves the table */
}

static bool read_stream(making_t *making, spool_t *spool, guint stream, GError **error) {
    spool_reader_t *lines = spool_read(spool, stream);
    record_reader_t *reader = record_reader_new();
    GError *problem = NULL;
    for (char *line; !problem && (line = spool_next(lines, &problem));) {
        char *rest;
        guint capture = (guint)g_ascii_strtoull(line, &rest, 10);
        record_t *record = record_read(reader, capture, rest + 1, &problem);
        if (record) take_record(making, record);
    }
    g_hash_table_foreach_remove(making->talks, end_talk, making);
    spool_reader_free(lines);
    record_reader_free(reader);
    if (problem) g_propagate_error(error, problem);
    return !problem && (!making->csv || csv_end_stream(making->csv, stream, error));
}

tally_t *report_tally(spool_t *spool, const captures_t *captures, csv_t *csv, GError **error) {
    making_t making = {
        .tally = tally_new(captures),
        .csv = csv,
        .captures = captures,
        .talks = g_hash_table_new(hash_text, g_str_equal),
    };
    bool done = true;
    for (guint stream = 0; stream < SPOOL_STREAMS && done; stream++)
        done = read_stream(&making, spool, stream, error);
    g_hash_table_destroy(making.talks);
    if (done) return making.tally;
    tally_free(making.tally);
    return NULL;
}
