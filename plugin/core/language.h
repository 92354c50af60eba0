/* language.h - which language to explain in.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_LANGUAGE_H
#define SIP_EXPLAIN_LANGUAGE_H

/* The code of the language that is wanted ("pt_BR" is "pt"); where `wanted` is NULL, empty or "auto",
 * that of the first of LC_ALL, LC_MESSAGES and LANG that is set. "en" where that names no language, or
 * none of `available` (a list that ends with NULL; NULL: any will do). To be freed with g_free. */
char *language_choose(const char *wanted, const char *const *available);

#endif
