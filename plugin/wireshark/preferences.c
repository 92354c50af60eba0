/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "preferences.h"

#include "language.h"

#include <epan/prefs.h>
#include <string.h>
#include <wsutil/filesystem.h>

enum { LANGUAGE_LINES_MAX = 100 };

preferences_t preferences = {
    .language = "auto",
    .rules = "",
    .findings = true,
    .compare = true,
    .rule_instructions = 2000,
    .rule_memory = 16,
};

/* In the order in which the dialog shows them: what everybody may want to change comes first. */

static void register_explanations(module_t *module) {
    prefs_register_string_preference(
        module, "language", "Language",
        "Language of the explanations: auto, en, fr, pt, vi, or any other that has texts. auto is "
        "Wireshark's own language where one is set, else that of the environment. A text that a "
        "language lacks is shown in English. The entries of Tools > SIP Explain follow when "
        "Wireshark is started again.",
        &preferences.language);
    prefs_register_bool_preference(module, "findings", "Show findings",
                                   "Run the rules over each response and show what they find. "
                                   "Without them only the meaning of each code is shown.",
                                   &preferences.findings);
    prefs_register_bool_preference(
        module, "compare", "Compare with the previous response",
        "Say how a response differs from the previous one of the same transaction.",
        &preferences.compare);
}

static void register_site(module_t *module) {
    prefs_register_string_preference(
        module, "rules", "Site rules",
        "A Lua file with a site's own codes, texts and rules, or a folder of such files. It is "
        "loaded after those in the folder sip_explain of Wireshark's personal configuration and of "
        "the profile. Tools > SIP Explain checks the files, and loads changed ones again.",
        &preferences.rules);
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

static void register_tshark(module_t *module) {
    prefs_register_static_text_preference(
        module, "tshark", "For tshark only:",
        "Wireshark knows later frames anyway, and saves packets as they were read.");
    prefs_register_bool_preference(
        module, "annotate", "Write packet comments",
        "With tshark -r IN -Y frame -w OUT, write what there is to say about responses of severity "
        "note and above into the packets' comments. Those that an earlier run left are brought up to "
        "date, all others stay. Only tshark does it: Wireshark saves the packets as they were read.",
        &preferences.annotate);
    prefs_register_bool_preference(
        module, "annotate_all", "Write packet comments for all responses",
        "Where packet comments are written, write them for successful and provisional responses, too.",
        &preferences.annotate_all);
    prefs_register_bool_preference(
        module, "look_ahead", "Know later frames with -2",
        "With tshark -2 some findings also say what later frames tell. They do so where a filter asks "
        "for SIP: -R or -Y, in Wireshark 4.6 only -R, as there -Y has tshark look into no frame on its "
        "first pass. With this they always do, and the first pass takes twice as long. Wireshark "
        "itself needs no such thing.",
        &preferences.look_ahead);
}

void preferences_register(int protocol, void (*changed)(void)) {
    module_t *module = prefs_register_protocol(protocol, changed);
    register_explanations(module);
    register_site(module);
    register_tshark(module);
}

/* What the user has chosen for Wireshark itself, in the file that its preferences dialog writes; NULL
 * where that is nothing, or "system". */
static char *language_of_wireshark(void) {
    char *path = get_persconffile_path("language", false), *text = NULL, *language = NULL;
    if (path && g_file_get_contents(path, &text, NULL, NULL)) {
        char **lines = g_strsplit(text, "\n", LANGUAGE_LINES_MAX);
        for (size_t i = 0; lines[i]; i++)
            if (g_str_has_prefix(lines[i], "language:")) {
                g_free(language);
                language = g_strstrip(g_strdup(lines[i] + strlen("language:")));
            }
        g_strfreev(lines);
    }
    g_free(text);
    g_free(path);
    if (language && *language && strcmp(language, "system") != 0) return language;
    g_free(language);
    return NULL;
}

char *preferences_language(void) {
    bool automatic =
        g_ascii_strcasecmp(preferences.language, "auto") == 0 || !*preferences.language;
    char *of_wireshark = automatic ? language_of_wireshark() : NULL;
    char *language = language_choose(automatic ? of_wireshark : preferences.language, NULL);
    g_free(of_wireshark);
    return language;
}
