/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "spool.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* Where a piece of a stream stands in the file. */
typedef struct {
    goffset at;
    gsize length;
} piece_t;

typedef struct {
    GString *lines; /* the latest of them; NULL: none */
    GArray *pieces; /* piece_t, those before them; NULL: none */
} stream_t;

struct spool {
    stream_t streams[SPOOL_STREAMS];
    gsize memory, held; /* what lines may take together, and what they take */
    int file;           /* -1: there is none yet */
    goffset end;        /* of the file */
};

enum { READ_SIZE = 64 * 1024 };

struct spool_reader {
    const spool_t *spool;
    const stream_t *stream;
    guint piece;     /* the one that is being read */
    gsize done;      /* what was read of it */
    GString *buffer; /* what was read of the file and not yet given */
    gsize given;     /* of the buffer */
    char *at, *end;  /* what is in memory, behind all pieces; NULL: not begun */
};

spool_t *spool_new(gsize memory) {
    spool_t *spool = g_new0(spool_t, 1);
    spool->memory = memory;
    spool->file = -1;
    return spool;
}

void spool_free(spool_t *spool) {
    if (!spool) return;
    for (guint i = 0; i < SPOOL_STREAMS; i++) {
        if (spool->streams[i].lines) g_string_free(spool->streams[i].lines, TRUE);
        if (spool->streams[i].pieces) g_array_free(spool->streams[i].pieces, TRUE);
    }
    if (spool->file >= 0) close(spool->file);
    g_free(spool);
}

/* ---- writing ---- */

static bool fail(GError **error, const char *what) {
    int number = errno;
    g_set_error(error, G_FILE_ERROR, (int)g_file_error_from_errno(number), "%s: %s: %s",
                g_get_tmp_dir(), what, g_strerror(number));
    return false;
}

static bool open_file(spool_t *spool, GError **error) {
    char *name = NULL;
    if (spool->file >= 0) return true;
    spool->file = g_file_open_tmp("sip-explain-XXXXXX", &name, error);
    if (spool->file < 0) return false;
    g_unlink(name);
    g_free(name);
    return true;
}

static bool write_piece(spool_t *spool, stream_t *stream, GError **error) {
    piece_t piece = {spool->end, stream->lines->len};
    for (gsize done = 0; done < piece.length;) {
        ssize_t count = write(spool->file, stream->lines->str + done, piece.length - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fail(error, "cannot write a temporary file");
        done += (gsize)count;
    }
    if (!stream->pieces) stream->pieces = g_array_new(FALSE, FALSE, sizeof(piece_t));
    g_array_append_val(stream->pieces, piece);
    spool->end += (goffset)piece.length;
    g_string_free(stream->lines, TRUE); /* to empty it would leave it its room */
    stream->lines = NULL;
    return true;
}

/* Moves everything from memory to the file. */
static bool flush(spool_t *spool, GError **error) {
    if (!open_file(spool, error)) return false;
    for (guint i = 0; i < SPOOL_STREAMS; i++) {
        stream_t *stream = &spool->streams[i];
        if (stream->lines && !write_piece(spool, stream, error)) return false;
    }
    spool->held = 0;
    return true;
}

bool spool_add(spool_t *spool, guint stream, const char *line, gsize length, GError **error) {
    GString **lines = &spool->streams[stream].lines;
    if (!*lines) *lines = g_string_new(NULL);
    g_string_append_len(*lines, line, (gssize)length);
    g_string_append_c(*lines, '\n');
    spool->held += length + 1;
    return spool->held <= spool->memory || flush(spool, error);
}

/* ---- reading ---- */

spool_reader_t *spool_read(spool_t *spool, guint stream) {
    spool_reader_t *reader = g_new0(spool_reader_t, 1);
    reader->spool = spool;
    reader->stream = &spool->streams[stream];
    reader->buffer = g_string_new(NULL);
    return reader;
}

void spool_reader_free(spool_reader_t *reader) {
    if (!reader) return;
    g_string_free(reader->buffer, TRUE);
    g_free(reader);
}

/* Reads more of the pieces into the buffer. False at their end, or, with *error, where that fails. */
static bool read_more(spool_reader_t *reader, GError **error) {
    const GArray *pieces = reader->stream->pieces;
    if (!pieces || reader->piece == pieces->len) return false;
    const piece_t *piece = &g_array_index(pieces, piece_t, reader->piece);
    gsize wanted = MIN(piece->length - reader->done, (gsize)READ_SIZE), before;
    g_string_erase(reader->buffer, 0, (gssize)reader->given);
    reader->given = 0;
    before = reader->buffer->len;
    g_string_set_size(reader->buffer, before + wanted);
    ssize_t count;
    do {
        count = pread(reader->spool->file, reader->buffer->str + before, wanted,
                      piece->at + (off_t)reader->done);
    } while (count < 0 && errno == EINTR);
    if (count == 0) errno = EIO;
    if (count <= 0) return fail(error, "cannot read a temporary file");
    g_string_truncate(reader->buffer, before + (gsize)count);
    reader->done += (gsize)count;
    if (reader->done == piece->length) {
        reader->piece++;
        reader->done = 0;
    }
    return true;
}

/* The next line of what is in the file. */
static char *next_in_file(spool_reader_t *reader, GError **error) {
    GError *problem = NULL;
    for (gsize seen = 0;;) {
        char *line = reader->buffer->str + reader->given;
        gsize left = reader->buffer->len - reader->given;
        char *end = memchr(line + seen, '\n', left - seen);
        if (end) {
            *end = '\0';
            reader->given += (gsize)(end + 1 - line);
            return line;
        }
        seen = left;
        if (!read_more(reader, &problem)) break;
    }
    if (problem) g_propagate_error(error, problem);
    return NULL;
}

char *spool_next(spool_reader_t *reader, GError **error) {
    const GString *lines = reader->stream->lines;
    GError *problem = NULL;
    char *line = reader->at ? NULL : next_in_file(reader, &problem);
    if (problem) g_propagate_error(error, problem);
    if (line || problem || !lines) return line;
    if (!reader->at) {
        reader->at = lines->str;
        reader->end = reader->at + lines->len;
    }
    if (reader->at == reader->end) return NULL;
    line = reader->at;
    char *end = memchr(line, '\n', (gsize)(reader->end - line));
    *end = '\0';
    reader->at = end + 1;
    return line;
}
