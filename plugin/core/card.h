/* card.h - what there is to say about a status code, whatever the call: its card.
 *
 * A card table is compiled from the Lua side of the table (lua/sip_explain/table.lua, data/), each
 * card when it is first looked up; from then on looking it up is an array access.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_CARD_H
#define SIP_EXPLAIN_CARD_H

#include "lua_host.h"
#include "severity.h"
#include "wrap.h"

#include <stdint.h>

enum { CARD_RELATED_MAX = 16, CARD_MUST_MAX = 8, CARD_CODE_COUNT = 1000 };

/* Of a line: with the indentation of tshark -V it fits a terminal of 80 columns. */
enum { CARD_COLUMNS = 70 };

/* All strings are UTF-8, on one line, and live as long as the table. */
typedef struct {
    severity_t severity;
    bool obsolete;                /* in RFC 2543 only */
    const char *phrase;           /* registered reason phrase; NULL: the code is not registered */
    const char *class_name;       /* "4xx Client Failure" */
    const char *summary;          /* one sentence */
    const wrapped_t *description; /* what it means */
    const wrapped_t *when;        /* when one sees it */
    const wrapped_t *fix;         /* how to fix it */
    const char *reference;        /* "RFC 3261 section 21.4.1" */
    const char *custom;           /* "file.lua:12", where a site changed this card; else NULL */
    uint16_t related[CARD_RELATED_MAX]; /* codes commonly confused with this one */
    size_t related_count;
    const char *related_list;        /* "401, 403"; NULL: none */
    const char *must[CARD_MUST_MAX]; /* headers that every such response carries */
    size_t must_count;
} card_t;

/* The headings that stand above a card's parts, in the language of the table; and what it writes between
 * a heading and a value on the same line: ":", " :". */
typedef struct {
    const char *colon;
    const char *code, *class_name, *severity;
    const char *description, *when, *fix, *reference, *related, *custom;
    const char *finding, *finding_frame;
    const char *request_frame, *time, *compare, *compare_frame;
} card_labels_t;

typedef struct card_table card_table_t;

/* A table of what the Lua side has now, in that language ("en"; a language without texts gives
 * English); to be freed with card_table_free. NULL and *error (LUA_HOST_ERROR) where the Lua side
 * fails. The host must outlive it. */
card_table_t *card_table_new(lua_host_t *host, const char *language, GError **error);
void card_table_free(card_table_t *table);

/* The card of a status code. One without a card of its own gets its class's (RFC 3261
 * section 8.1.3.2), with phrase NULL; never NULL itself. code is below CARD_CODE_COUNT. Lives as
 * long as the table. */
const card_t *card_table_find(card_table_t *table, uint16_t code);

const card_labels_t *card_table_labels(const card_table_t *table);

#endif
