/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "preferences.h"

#include <epan/prefs.h>
#include <string.h>

preferences_t preferences = {
    .language = "auto",
    .rules = "",
    .findings = true,
    .compare = true,
    .rule_instructions = 2000,
    .rule_memory = 16,
};

void preferences_register(int protocol, void (*changed)(void)) {
    module_t *module = prefs_register_protocol(protocol, changed);
    prefs_register_string_preference(
        module, "language", "Language",
        "Language of the explanations: auto, en, or any other that a site file has texts for. "
        "auto follows the environment. A text that a language lacks is shown in English.",
        &preferences.language);
    prefs_register_string_preference(
        module, "rules", "Site rules",
        "A Lua file with a site's own codes, texts and rules, or a folder of such files. It is "
        "loaded after those in Wireshark's personal configuration folder and in the profile.",
        &preferences.rules);
    prefs_register_bool_preference(module, "findings", "Show findings",
                                   "Run the rules over each response and show what they find.",
                                   &preferences.findings);
    prefs_register_bool_preference(
        module, "compare", "Compare with the previous response",
        "Say how a response differs from the previous one of the same transaction.",
        &preferences.compare);
    prefs_register_bool_preference(
        module, "look_ahead", "Know later frames in tshark -2",
        "With tshark -2 some findings also say what later frames tell. They do so where a filter asks "
        "for SIP; with this they always do, and the first pass takes twice as long. Wireshark itself "
        "needs no such thing.",
        &preferences.look_ahead);
    prefs_register_uint_preference(
        module, "rule_instructions", "Limit of instructions (thousands)",
        "A rule that uses more thousands of Lua instructions for one response than this is "
        "stopped and switched off.",
        10, &preferences.rule_instructions);
    prefs_register_uint_preference(
        module, "rule_memory", "Limit of memory (MiB)",
        "A rule that uses more memory for one response than this is stopped and switched off.", 10,
        &preferences.rule_memory);
}

/* "pt_BR.UTF-8" is pt; "C" and "POSIX" are none. */
static char *language_of_locale(const char *locale) {
    size_t length = locale ? strcspn(locale, "_.@-") : 0;
    if (length < 2 || length > 3) return NULL;
    return g_ascii_strdown(locale, (gssize)length);
}

char *preferences_language(void) {
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    if (g_ascii_strcasecmp(preferences.language, "auto") != 0) {
        char *chosen = language_of_locale(preferences.language);
        return chosen ? chosen : g_strdup("en");
    }
    for (size_t i = 0; i < G_N_ELEMENTS(variables); i++) {
        const char *value = g_getenv(variables[i]);
        if (!value || !*value) continue;
        char *language = language_of_locale(value);
        return language ? language : g_strdup("en"); /* the first that is set decides */
    }
    return g_strdup("en");
}
