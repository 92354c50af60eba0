/* wrap.h - lines of text that fit a width.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_WRAP_H
#define SIP_EXPLAIN_WRAP_H

#include "span.h"

/* Takes the next line, at most `columns` wide, off the front of *text (valid UTF-8 on one
 * line) into *line, without the space it was broken at. Wide characters take two columns and
 * combining ones none. A word that is wider than a line is broken inside. False when the
 * text is used up. */
bool wrap_next(span_t *text, size_t columns, span_t *line);

/* A text and its lines, which end with NULL. One block of memory. */
typedef struct {
    const char *whole;
    const char *lines[];
} wrapped_t;

/* The text (valid UTF-8 on one line) in lines of at most so many columns; to be freed with g_free.
 * The first line begins with the bullet (ASCII; "": none), the others with as many spaces. */
wrapped_t *wrapped_new(const char *text, size_t columns, const char *bullet);

#endif
