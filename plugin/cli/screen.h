/* screen.h - text on standard output, made for a reader.
 *
 * Lines fit the terminal, or 80 columns where the output is none. On a terminal that can, headings are
 * bold and severities coloured. Texts may come from anywhere: what could steer a terminal is escaped.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_SCREEN_H
#define SIP_EXPLAIN_SCREEN_H

#include "page.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct {
    size_t columns;
    bool colour;
} screen_t;

typedef enum {
    STYLE_PLAIN,
    STYLE_HEADING,
    STYLE_CHAT, /* the severities in the order of severity.h */
    STYLE_NOTE,
    STYLE_WARN,
    STYLE_ERROR
} style_t;

screen_t screen_open(void);

/* The columns of the terminal that an open file is, 80 where it is none. */
size_t screen_width(int file);

/* The style of a severity by its name. */
style_t screen_severity(const char *name);

/* The columns that a printable text takes. */
size_t screen_columns(const char *text);

/* Writes a text in lines that begin at column `indent`. */
void screen_text(const screen_t *screen, size_t indent, style_t style, const char *text);

/* Writes `lead` in its style at column `indent`, and the text behind it on the same line; the text's
 * other lines begin at column `hang`. Where the lead leaves no room, the text begins below it. */
void screen_entry(const screen_t *screen, size_t indent, size_t hang, style_t style,
                  const char *lead, const char *text);

/* Writes a row of a page, as a page_visitor_t; data is the screen. */
void screen_row(const page_row_t *row, void *data);

/* Writes one line to standard output as it is, but for what could steer a terminal. */
void screen_put_line(const char *text);

/* Writes one line to standard error: "sip-explain: " and the message. */
void screen_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
