/* html.h - the report as one page that a browser shows without fetching anything.
 *
 * The page is data/report/page.html with the style sheet, the scripts, the document and the words put in; its
 * script draws it. What the document says came from captures and may be hostile: it stands in a block of JSON
 * that no text can end, the script makes nothing but text of it, and the page's Content-Security-Policy runs
 * only the very scripts that were built in.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_HTML_H
#define SIP_EXPLAIN_HTML_H

#include <json-glib/json-glib.h>
#include <stdbool.h>

/* Writes the page of a document (as --json prints it) with the words of its language (library_words) to a
 * file, which is there when it is complete and not before; path "-" is standard output. On failure FALSE and
 * *error. */
bool html_write(const char *path, JsonNode *document, JsonNode *words, GError **error);

#endif
