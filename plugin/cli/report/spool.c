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

struct spool_reader {
    const spool_t *spool;
    const stream_t *stream;
    guint next;     /* piece that is to be read */
    char *piece;    /* what was read of the one before it: lines, ended with NUL */
    char *at, *end; /* the rest of it */
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
    g_string_truncate(stream->lines, 0);
    return true;
}

/* Moves everything from memory to the file. */
static bool flush(spool_t *spool, GError **error) {
    if (!open_file(spool, error)) return false;
    for (guint i = 0; i < SPOOL_STREAMS; i++) {
        stream_t *stream = &spool->streams[i];
        if (stream->lines && stream->lines->len > 0 && !write_piece(spool, stream, error))
            return false;
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
    return reader;
}

void spool_reader_free(spool_reader_t *reader) {
    if (!reader) return;
    g_free(reader->piece);
    g_free(reader);
}

static bool read_piece(spool_reader_t *reader, const piece_t *piece, GError **error) {
    reader->piece = g_malloc(piece->length + 1);
    for (gsize done = 0; done < piece->length;) {
        ssize_t count = pread(reader->spool->file, reader->piece + done, piece->length - done,
                              piece->at + (off_t)done);
        if (count < 0 && errno == EINTR) continue;
        if (count == 0) errno = EIO;
        if (count <= 0) return fail(error, "cannot read a temporary file");
        done += (gsize)count;
    }
    reader->at = reader->piece;
    reader->end = reader->piece + piece->length;
    return true;
}

/* Makes the next piece the one that is read: those in the file, then what is in memory. False at the
 * end. */
static bool next_piece(spool_reader_t *reader, GError **error) {
    const stream_t *stream = reader->stream;
    guint count = stream->pieces ? stream->pieces->len : 0;
    g_free(reader->piece);
    reader->piece = NULL;
    if (reader->next > count || (reader->next == count && !stream->lines)) return false;
    if (reader->next < count)
        return read_piece(reader, &g_array_index(stream->pieces, piece_t, reader->next++), error);
    reader->next++;
    reader->at = stream->lines->str;
    reader->end = reader->at + stream->lines->len;
    return true;
}

char *spool_next(spool_reader_t *reader, GError **error) {
    while (reader->at == reader->end)
        if (!next_piece(reader, error)) return NULL;
    char *line = reader->at, *end = memchr(line, '\n', (gsize)(reader->end - line));
    *end = '\0';
    reader->at = end + 1;
    return line;
}
