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

/* Runs the shell script on all of them at once. Gives the lines it prints, each behind the machine's name
 * and a tab; what ssh and it say on standard error is passed on so, if `loud`. To be freed. */
static char **run_everywhere(const char *hosts, const char *script, const char *folder, bool loud) {
    char *quoted = g_shell_quote(script), *command = g_strconcat("sh -c ", quoted, NULL);
    GStrvBuilder *builder = g_strv_builder_new();
    parallel_begin(builder);
    g_strv_builder_add_many(builder, "--nonall", "--tag", "--jobs", "0", "--sshlogin", hosts,
                            command, NULL);
    char **words = g_strv_builder_end(builder), **environment = parallel_environment(folder);
    char *output = NULL;
    g_spawn_sync(NULL, words, environment,
                 loud ? G_SPAWN_SEARCH_PATH : G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                 NULL, NULL, &output, NULL, NULL, NULL);
    char **lines = g_strsplit(output ? output : "", "\n", -1);
    g_free(output);
    g_strfreev(words);
    g_strfreev(environment);
    g_strv_builder_unref(builder);
    g_free(command);
    g_free(quoted);
    return lines;
}

/* Calls the function for each name of the list: [JOBS/]HOST as it is written, and HOST. */
static void each_host(const char *hosts, void (*function)(const char *, const char *, void *),
                      void *data) {
    char **names = g_strsplit(hosts, ",", -1);
    for (char **name = names; *name; name++) {
        const char *slash = strchr(*name, '/');
        function(*name, slash ? slash + 1 : *name, data);
    }
    g_strfreev(names);
}

/* ---- asking ---- */

/* What each machine prints, one line a question; %s is tshark, for the shell. */
static const char questions[] =
    "t=%s; export WIRESHARK_EXTCAP_DIR=/nonexistent; echo tshark=$($t --version 2>/dev/null | head -n 1); "
    "echo plugin=$($t -G plugins 2>/dev/null | sed -n 's/^sip_explain[.]so[[:space:]]*"
    "\\([^[:space:]]*\\).*/\\1/p'); echo rsync=$(command -v rsync)";

/* Gives the answers of all machines: "host\tquestion" -> text. */
static GHashTable *ask(const char *hosts, const tshark_t *tshark, const char *folder) {
    GHashTable *answers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    char *program = g_shell_quote(tshark_program(tshark));
    char *script = g_strdup_printf(questions, program);
    char **lines = run_everywhere(hosts, script, folder, true);
    for (char **line = lines; *line; line++) {
        char *equal = strchr(*line, '=');
        if (equal)
            g_hash_table_insert(answers, g_strndup(*line, (gsize)(equal - *line)),
                                g_strdup(g_strstrip(equal + 1)));
    }
    g_strfreev(lines);
    g_free(script);
    g_free(program);
    return answers;
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

static void add_name(GString *list, const char *name) {
    if (list->len > 0) g_string_append_c(list, ',');
    g_string_append(list, name);
}

typedef struct {
    const library_t *library;
    const tshark_t *tshark;
    GHashTable *answers;
    GString *usable;
} check_t;

static void check(const char *written, const char *host, void *data) {
    const check_t *checking = data;
    const char *missing = what_is_missing(checking->answers, host, checking->tshark);
    if (missing) {
        library_complain(checking->library, missing, host);
        return;
    }
    add_name(checking->usable, written);
}

char *hosts_check(const library_t *library, const char *hosts, const tshark_t *tshark,
                  const char *folder) {
    check_t checking = {library, tshark, ask(hosts, tshark, folder), g_string_new(NULL)};
    each_host(hosts, check, &checking);
    g_hash_table_unref(checking.answers);
    return g_string_free(checking.usable, checking.usable->len == 0);
}

/* ---- cleaning ---- */

typedef struct {
    char **answers;
    void (*lost)(const char *host, void *data);
    void *data;
    GString *left;
} cleaning_t;

static void check_cleaned(const char *written, const char *host, void *data) {
    const cleaning_t *cleaning = data;
    char *line = g_strconcat(host, "\tcleaned", NULL);
    if (g_strv_contains((const char *const *)cleaning->answers, line))
        add_name(cleaning->left, written);
    else if (cleaning->lost) cleaning->lost(host, cleaning->data);
    g_free(line);
}

char *hosts_clean(const char *hosts, const char *pid, const char *folder,
                  void (*lost)(const char *host, void *data), void *data) {
    /* GNU parallel's name for a job's folder on another machine. */
    char *script =
        g_strdup_printf("cd && rm -rf .parallel/tmp/%s-%s-*; echo cleaned", g_get_host_name(), pid);
    cleaning_t cleaning = {run_everywhere(hosts, script, folder, false), lost, data,
                           g_string_new(NULL)};
    each_host(hosts, check_cleaned, &cleaning);
    g_strfreev(cleaning.answers);
    g_free(script);
    return g_string_free(cleaning.left, cleaning.left->len == 0);
}
