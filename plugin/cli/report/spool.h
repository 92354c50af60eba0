/* spool.h - lines in many streams: in memory while they are few, else in a temporary file.
 *
 * A report over any number of captures parts its records by Call-ID into as many streams, and then looks
 * at one stream after the other: so memory holds one of them at a time. The file has no name, and goes
 * with the process.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SPOOL_H
#define SIP_EXPLAIN_SPOOL_H

#include <glib.h>
#include <stdbool.h>

enum { SPOOL_STREAMS = 256 };

typedef struct spool spool_t;

/* One that holds so many bytes in memory. To be freed with spool_free. */
spool_t *spool_new(gsize memory);
void spool_free(spool_t *spool);

/* Adds a line (without its end, in which it must have none) to a stream. False, and *error: the temporary
 * file cannot be made or written. */
bool spool_add(spool_t *spool, guint stream, const char *line, gsize length, GError **error);

/* Reads one stream, once. To be freed with spool_reader_free. Nothing may be added any more. */
typedef struct spool_reader spool_reader_t;
spool_reader_t *spool_read(spool_t *spool, guint stream);
void spool_reader_free(spool_reader_t *reader);

/* The next line, ended with NUL, borrowed until the next call; NULL at the end, or, with *error, where the
 * temporary file cannot be read. */
char *spool_next(spool_reader_t *reader, GError **error);

#endif
