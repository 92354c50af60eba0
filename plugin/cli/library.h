/* library.h - what there is to say of codes and findings, in one language, with a site's files.
 *
 * Questions go to lua/sip_explain/present.lua; answers come as JSON, whose members stand in the order
 * in which they are documented.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LIBRARY_H
#define SIP_EXPLAIN_LIBRARY_H

#include "commands.h"

#include "lua_host.h"

#include <json-glib/json-glib.h>
#include <stdbool.h>

typedef struct library library_t;

/* Opens it by --language and --rules, to be freed with library_free. NULL where that cannot be, which
 * is reported, and *status is what the process is to end with. A site file that fails is reported and
 * left out. */
library_t *library_open(const arguments_t *arguments, int *status);
void library_free(library_t *library);

/* The site files of --rules, in the order in which they are loaded. Free them with g_strfreev. */
char **library_site_files(char *const *rules);

/* Whether all site files could be loaded. */
bool library_whole(const library_t *library);

/* The answer of that function of present.lua: it gets `count` texts (those of digits as numbers, NULL
 * as nil) and the language. *hint (hint may be NULL) is its second result, "" where it gave none, to be
 * freed. NULL: it gave nil; or it failed, which was reported, and *hint is NULL. Free the answer with
 * json_node_unref. */
JsonNode *library_ask(const library_t *library, const char *function, const char *const *texts,
                      size_t count, char **hint);

/* All words that the function of present.lua gives (labels, messages, report): an object of name and text,
 * to be freed with json_node_unref. NULL: it failed, which was reported. */
JsonNode *library_words(const library_t *library, const char *function);

/* The Lua state behind it, and its language, for page.h. Borrowed. */
lua_host_t *library_host(const library_t *library);
const char *library_language(const library_t *library);

/* Says what failed in Lua, without the traceback, and frees the error. */
void library_complain_of(GError *error);

/* A heading in the language: "Description" for "description". Borrowed. */
const char *library_label(const library_t *library, const char *name);

/* The message of that name in the texts' part `cli`, with its placeholders. Borrowed. */
const char *library_message(const library_t *library, const char *name);

/* Says on standard error what is wrong, in the language: the message of that name in the texts' part
 * `cli`, about `name`. */
void library_complain(const library_t *library, const char *message, const char *name);

/* The same before there is a library; language as --language gives it, NULL: that of the environment. */
void library_complain_early(const char *language, const char *message, const char *name);

/* Prints an answer for a program. */
void library_print_json(JsonNode *answer);

#endif
