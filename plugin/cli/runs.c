/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "runs.h"

#include "hosts.h"
#include "language.h"
#include "parallel.h"
#include "screen.h"

#include <glib/gstdio.h>
#include <string.h>

enum { FOLDER_MODE = 0777, JOBS_MAX = 1000, MESSAGE_MAX = 2000 };

/* ---- how many, and where ---- */

bool runs_check(const library_t *library, const arguments_t *arguments, guint *jobs) {
    guint64 number = arguments->hosts ? 0 : 1;
    bool is_number = !arguments->jobs ||
                     g_ascii_string_to_unsigned(arguments->jobs, 10, 1, JOBS_MAX, &number, NULL);
    *jobs = (guint)number;
    if (!is_number) library_complain(library, "no_jobs", arguments->jobs);
    else if (!arguments->hosts || hosts_are_valid(arguments->hosts)) return true;
    else library_complain(library, "no_hosts", arguments->hosts);
    return false;
}

bool runs_prepare(const library_t *library, const arguments_t *arguments, guint jobs,
                  const tshark_t *tshark, const char *folder, char **hosts) {
    if (jobs == 1 && !arguments->hosts) return true;
    if (!parallel_is_there()) {
        library_complain(library, "no_parallel", "");
        return false;
    }
    if (!arguments->hosts) return true;
    *hosts = hosts_check(library, arguments->hosts, tshark, folder);
    if (!*hosts) library_complain(library, "no_host", arguments->hosts);
    return *hosts != NULL;
}

/* ---- settings ---- */

bool runs_copy_rules(char *const *rules, const char *with) {
    char *folder = g_build_filename(with, "rules", NULL);
    bool done = g_mkdir_with_parents(folder, FOLDER_MODE) == 0;
    for (unsigned i = 0; done && rules[i]; i++) {
        char *content = NULL, *last = g_path_get_basename(rules[i]);
        char *name =
            g_strdup_printf("%05u-%s%s", i, last, g_str_has_suffix(last, ".lua") ? "" : ".lua");
        char *path = g_build_filename(folder, name, NULL);
        gsize size;
        GError *error = NULL;
        done = g_file_get_contents(rules[i], &content, &size, &error) &&
               g_file_set_contents(path, content, (gssize)size, &error);
        if (!done) screen_complain("%s", error->message);
        g_clear_error(&error);
        g_free(content);
        g_free(last);
        g_free(name);
        g_free(path);
    }
    g_free(folder);
    return done;
}

void runs_add_settings(GStrvBuilder *words, const arguments_t *arguments, char *const *rules,
                       const char *with) {
    char *language = language_choose(arguments->language, NULL);
    char *chosen = g_strconcat("sip_explain.language:", language, NULL);
    g_strv_builder_add_many(words, "-o", chosen, NULL);
    if (rules[0]) {
        char *folder = g_strdup_printf("sip_explain.rules:%s/rules", with);
        g_strv_builder_add_many(words, "-o", folder, NULL);
        g_free(folder);
    }
    g_free(chosen);
    g_free(language);
}

/* ---- what tshark said ---- */

/* Takes off the site files' names what runs_copy_rules put before them. */
static char *without_copies(const char *message) {
    GRegex *place = g_regex_new("[^ ;]*/rules/[0-9]{5}-", G_REGEX_RAW, 0, NULL);
    char *text = g_regex_replace_literal(place, message, -1, 0, "", 0, NULL);
    g_regex_unref(place);
    if (!text) text = g_strdup(message);
    return text;
}

char *runs_message(const char *errors, const char *staged, const char *name) {
    char *message = tshark_message(errors), *plain = without_copies(message);
    GString *text = g_string_new(plain);
    if (staged) g_string_replace(text, staged, name, 0);
    g_string_replace(text, "\n", "; ", 0);
    if (text->len > MESSAGE_MAX) g_string_truncate(text, MESSAGE_MAX);
    g_free(message);
    g_free(plain);
    return g_string_free(text, FALSE);
}

void runs_complain(const char *name, const char *message, int status) {
    char *quoted = g_strdup_printf("\"%s\"", name);
    if (!*message) screen_complain("%s: tshark: %d", name, status);
    else if (strstr(message, quoted)) screen_complain("%s", message);
    else screen_complain("%s: %s", name, message);
    g_free(quoted);
}
