/* words.h - the words of one part of the texts (data/text/<language>.lua) in one language: what a
 * program says of itself, with {placeholders}.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_WORDS_H
#define SIP_EXPLAIN_WORDS_H

#include "lua_host.h"

typedef struct words words_t;

/* The words of that part ("labels", "cli" ...), English where the language lacks one; to be freed with
 * words_free. NULL and *error (which may be NULL) where the Lua side fails. */
words_t *words_new(lua_host_t *host, const char *part, const char *language, GError **error);
void words_free(words_t *words);

/* The word of that name; where there is none, or words is NULL, the name itself. Borrowed. */
const char *words_get(const words_t *words, const char *name);

/* The word with the placeholder of that name filled in, wherever it stands. Free it. */
char *words_fill(const words_t *words, const char *name, const char *placeholder,
                 const char *value);

#endif
