/* window.h - what a plugin can have Wireshark's windows do: show a text, ask, open, read the capture
 * again. Where there are no windows (tshark, sharkd, or Wireshark while it ends) nothing happens.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_WINDOW_H
#define SIP_EXPLAIN_WINDOW_H

#include "page.h"

#include "compat.h"

/* Whether there are windows. */
bool window_is_available(void);

/* Shows a text in a window of its own, which is the user's from then on. */
void window_show(const char *text);

/* Called with the text that the user has written, each time the button is pressed. It may be long after
 * the question: in another capture, with other preferences. */
typedef void (*window_answered_t)(const char *text);

/* Asks: shows a text that can be changed, and a button. */
void window_ask(const char *text, const char *button, window_answered_t answered);

/* Has the desktop open an address ("https:", "file:"). False where no program could be started. */
bool window_open(const char *address);

/* Has Wireshark dissect the open capture again. */
void window_redissect(void);

/* ---- texts for a window ---- */

/* Adds a line, made fit for a screen, wrapped at the width. */
void window_line(GString *text, size_t indent, const char *line);

/* Adds a row of a page, as a page_visitor_t; data is the GString. */
void window_row(const page_row_t *row, void *data);

#endif
