/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "hosts.h"

#include "parallel.h"
#include "screen.h"

#include <gio/gio.h>
#include <string.h>

bool hosts_are_valid(const char *hosts) {
    char **names = g_strsplit(hosts, ",", -1);
    bool valid = *names != NULL;
    for (char **name = names; *name; name++)
        valid = valid && g_regex_match_simple("^([0-9]+/)?[A-Za-z0-9:\\[][A-Za-z0-9._@:%\\[\\]-]*$",
                                              *name, G_REGEX_DOLLAR_ENDONLY, 0);
    g_strfreev(names);
    return valid;
}

/* ---- asking ---- */

/* What each machine prints, one line a question; %s is tshark, for the shell. */
static const char questions[] =
    "t=%s; echo tshark=$($t --version 2>/dev/null | head -n 1); "
    "echo plugin=$($t -G plugins 2>/dev/null | sed -n 's/^sip_explain[.]so[[:space:]]*"
    "\\([^[:space:]]*\\).*/\\1/p'); echo rsync=$(command -v rsync)";

/* Adds the answers of all machines to the table, "host\tquestion" -> text. What ssh says goes to standard error, with the
 * machine's name before it. */
static void ask(const char *hosts, const tshark_t *tshark, const char *folder,
                GHashTable *answers) {
    char *program = g_shell_quote(tshark_program(tshark));
    char *script = g_strdup_printf(questions, program), *quoted = g_shell_quote(script);
    char *command = g_strconcat("sh -c ", quoted, NULL);
    GStrvBuilder *builder = g_strv_builder_new();
    parallel_begin(builder);
    g_strv_builder_add_many(builder, "--nonall", "--tag", "-S", hosts, command, NULL);
    char **words = g_strv_builder_end(builder), **environment = parallel_environment(folder);
    char *output = NULL;
    if (g_spawn_sync(NULL, words, environment, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL,
                     NULL)) {
        char **lines = g_strsplit(output, "\n", -1);
        for (char **line = lines; *line; line++) {
            char *equal = strchr(*line, '=');
            if (equal)
                g_hash_table_insert(answers, g_strndup(*line, (gsize)(equal - *line)),
                                    g_strdup(g_strstrip(equal + 1)));
        }
        g_strfreev(lines);
    }
    g_free(output);
    g_strfreev(words);
    g_strfreev(environment);
    g_strv_builder_unref(builder);
    g_free(command);
    g_free(quoted);
    g_free(script);
    g_free(program);
}

static const char *answer(GHashTable *answers, const char *host, const char *question) {
    char *key = g_strdup_printf("%s\t%s", host, question);
    const char *text = g_hash_table_lookup(answers, key);
    g_free(key);
    return text;
}

/* ---- judging ---- */

/* The name of the message that says what the machine lacks, NULL: nothing. */
static const char *what_is_missing(GHashTable *answers, const char *host, const tshark_t *tshark) {
    const char *version = answer(answers, host, "tshark"),
               *plugin = answer(answers, host, "plugin"), *rsync = answer(answers, host, "rsync");
    if (!version || !plugin || !rsync) return "host_unreachable";
    if (!*version) return "host_no_tshark";
    if (!*plugin) return "host_no_plugin";
    if (strcmp(version, tshark_version(tshark)) != 0 || strcmp(plugin, SIP_EXPLAIN_VERSION) != 0)
        return "host_other_version";
    if (!*rsync && strcmp(host, ":") != 0) return "host_no_rsync";
    return NULL;
}

char *hosts_check(const library_t *library, const char *hosts, const tshark_t *tshark,
                  const char *folder) {
    GHashTable *answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    GString *usable = g_string_new(NULL);
    char **names = g_strsplit(hosts, ",", -1);
    ask(hosts, tshark, folder, answers);
    for (char **name = names; *name; name++) {
        const char *slash = strchr(*name, '/'), *host = slash ? slash + 1 : *name;
        const char *missing = what_is_missing(answers, host, tshark);
        if (missing) library_complain(library, missing, host);
        else g_string_append_printf(usable, "%s%s", usable->len > 0 ? "," : "", *name);
    }
    g_strfreev(names);
    g_hash_table_unref(answers);
    return g_string_free(usable, usable->len == 0);
}
