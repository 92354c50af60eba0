/* record.h - a message as `tshark -z sip_explain,records` tells it (plugin/wireshark/records.h).
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_RECORD_H
#define SIP_EXPLAIN_RECORD_H

#include "finding.h"

#include <json-glib/json-glib.h>

#define RECORD_SECOND G_GINT64_CONSTANT(1000000) /* of all times */

typedef struct {
    const char *id, *text, *fix; /* fix: may be NULL; id is interned: equal ones are one */
    severity_t severity;
    bool aside; /* explains nothing */
    guint frame_count;
    guint frames[FINDING_FRAMES_MAX];
} record_finding_t;

typedef enum { COPY_NONE, COPY_SENT_AGAIN, COPY_CAPTURED_TWICE } copy_t;

/* Texts are NULL where the record has none; method and call_id never are. */
typedef struct {
    guint capture, frame;
    gint64 time;          /* microseconds since 1970 */
    guint code;           /* 0: a request */
    gint64 cseq, expires; /* -1: none */
    guint vias;
    copy_t copy;
    severity_t severity;
    bool has_sdp;
    const char *call_id, *method, *phrase, *uri, *from, *to, *from_tag, *to_tag, *branch;
    const char *source, *destination, *agent, *realm, *summary;
    guint finding_count;
    record_finding_t *findings;
} record_t;

/* Reads records into memory that is given back all at once. */
typedef struct record_reader record_reader_t;
record_reader_t *record_reader_new(void);
void record_reader_free(record_reader_t *reader);

/* The record of a line, which lives as long as the reader; NULL and *error where it is none. */
record_t *record_read(record_reader_t *reader, guint capture, const char *line, GError **error);

/* What stands first in each record, read without reading the rest. */
typedef struct {
    gint64 time;
    const char *call_id; /* as it stands in the JSON; NULL: none */
    gsize call_id_length;
} record_head_t;

/* False where the line is no record. */
bool record_read_head(const char *line, record_head_t *head);

/* Orders pointers to records (record_t **) by time, for g_ptr_array_sort. */
gint record_compare(gconstpointer a, gconstpointer b);

/* "401 Unauthorized" of a response, with the sender's own phrase; "INVITE sip:bob@example.com" of a
 * request. To be freed. */
char *record_label(const record_t *record);

#endif
