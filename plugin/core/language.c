/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "language.h"

#include <glib.h>
#include <string.h>

/* "pt_BR.UTF-8" is pt; "C" and "POSIX" are none. */
static char *language_of_locale(const char *locale) {
    size_t length = strcspn(locale, "_.@-");
    if (length < 2 || length > 3) return NULL;
    return g_ascii_strdown(locale, (gssize)length);
}

/* The first that is set decides. NULL: none is. */
static const char *locale_of_environment(void) {
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < G_N_ELEMENTS(variables); i++) {
        const char *value = g_getenv(variables[i]);
        if (value && *value) return value;
    }
    return NULL;
}

char *language_choose(const char *wanted, const char *const *available) {
    if (!wanted || !*wanted || g_ascii_strcasecmp(wanted, "auto") == 0)
        wanted = locale_of_environment();
    char *language = wanted ? language_of_locale(wanted) : NULL;
    if (language && (!available || g_strv_contains(available, language))) return language;
    g_free(language);
    return g_strdup("en");
}
