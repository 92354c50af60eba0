/* page.h - what a reader is shown of a code, a finding or two codes, row by row
 * (lua/sip_explain/page.lua).
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_PAGE_H
#define SIP_EXPLAIN_PAGE_H

#include "lua_host.h"

#include <stddef.h>

/* The texts may come from a site's file: whoever shows them escapes them for where they go. */
typedef struct {
    size_t indent;     /* the column at which it begins */
    size_t hang;       /* the column of its other lines, where it has a lead */
    const char *lead;  /* stands before the text on the same line; NULL: nothing */
    const char *text;  /* one line; "": an empty line */
    const char *style; /* of the text: "heading" or the name of a severity; "": plain */
} page_row_t;

/* Lives during the call; it must not raise a Lua error. */
typedef void (*page_visitor_t)(const page_row_t *row, void *data);

/* Calls visit for each row of a page in that language. False and *error where the Lua side fails. */
bool page_card(lua_host_t *host, unsigned code, const char *language, page_visitor_t visit,
               void *data, GError **error);
bool page_comparison(lua_host_t *host, unsigned first, unsigned second, const char *language,
                     page_visitor_t visit, void *data, GError **error);

/* No row where there is no finding of that name. */
bool page_finding(lua_host_t *host, const char *id, const char *language, page_visitor_t visit,
                  void *data, GError **error);

#endif
