/* template.h - a text with gaps that a rule's values fill: "Acme barred {number}: {why}".
 *
 * {name} stands for a value, {{ for a brace, a brace that opens no name for itself. Runs of white
 * space become one space.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_TEMPLATE_H
#define SIP_EXPLAIN_TEMPLATE_H

#include <glib.h>
#include <lua.h>

typedef struct template template_t;

/* Reads a template, borrowed for the call only; to be freed with template_free. */
template_t *template_new(const char *text);
void template_free(template_t *template);

/* Appends the text, filled with the values of the table at that index of the stack (absolute): a
 * number or a text as it is, a list as its elements between commas, nil as "?". What comes from
 * the wire is made printable; so is what a rule made of it. For functions that lua_host_run
 * runs. */
void template_fill(const template_t *template, lua_State *L, int values, GString *out);

#endif
