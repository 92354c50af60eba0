/* captures.h - the captures of a report: what each is called, and from when to when it goes.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_CAPTURES_H
#define SIP_EXPLAIN_CAPTURES_H

#include <glib.h>
#include <stdbool.h>

typedef struct {
    char *name;
    char *error;   /* what was wrong with it; NULL: nothing */
    bool left_out; /* it was no capture after all */
    guint64 messages;
    gint64 start, end;  /* of its messages, microseconds since 1970; where it has any */
    gint64 known_until; /* up to when it, or those that go on where it ends, have what was sent */
} capture_t;

typedef struct {
    GArray *list; /* capture_t */
} captures_t;

captures_t captures_new(void);
void captures_free(captures_t *captures);

/* Adds one of that name, which is kept in a form that may be shown, and gives its number. */
guint captures_add(captures_t *captures, const char *name);
capture_t *captures_get(const captures_t *captures, guint number);

/* Keeps what was wrong with it, likewise. */
void captures_fail(captures_t *captures, guint number, const char *error);

/* Counts a message of it. */
void captures_count(captures_t *captures, guint number, gint64 time);

/* To be called when all messages were counted: finds out known_until. */
void captures_complete(captures_t *captures);

/* Whether there is a time at which both go: they are no pieces of one capture. */
bool captures_overlap(const captures_t *captures, guint a, guint b);

/* From when to when all of them go; false: there is no message. */
bool captures_range(const captures_t *captures, gint64 *start, gint64 *end);

#endif
