/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "tshark.h"

#include "library.h"

#include <gio/gio.h>
#include <string.h>
#include <unistd.h>

struct tshark {
    char *path, *version;
    bool is_named; /* by the environment */
};

static const char standard_name[] = "tshark", variable[] = "SIP_EXPLAIN_TSHARK";
static const char plugin_file[] = "sip_explain.so";

/* ---- what it says ---- */

/* Where the program's text begins in a line: behind its name, or behind process, time and place of a
 * warning. */
static const char *begin_of(const char *line) {
    static const char name[] = "tshark: ";
    static GRegex *warning;
    GMatchInfo *match;
    int end = 0;
    if (g_str_has_prefix(line, name)) return line + strlen(name);
    if (!warning)
        warning =
            g_regex_new("^ ?\\*\\* \\([^)]*\\) [0-9:.]+ \\[[^]]*\\] (\\S+ -- )?(\\w+\\(\\): )?",
                        G_REGEX_RAW, 0, NULL);
    if (g_regex_match(warning, line, 0, &match)) g_match_info_fetch_pos(match, 0, NULL, &end);
    g_match_info_free(match);
    return line + end;
}

/* Of a failure in Lua, the way to where it happened; and root is told each time that this is dangerous. */
static bool is_of_no_use(const char *line) {
    return !*line || *line == '\t' || g_str_has_prefix(line, "stack traceback:") ||
           g_str_has_prefix(line, "Running as user \"root\"");
}

char *tshark_message(const char *standard_error) {
    char **lines = g_strsplit(standard_error, "\n", -1);
    GString *message = g_string_new(NULL);
    for (char **line = lines; *line; line++) {
        if (is_of_no_use(*line)) continue;
        if (message->len > 0) g_string_append_c(message, '\n');
        g_string_append(message, begin_of(*line));
    }
    g_strfreev(lines);
    return g_string_free(message, FALSE);
}

bool tshark_message_cut_short(const char *message) {
    return strstr(message, "appears to have been cut short in the middle of a packet") &&
           !tshark_message_no_capture(message);
}

bool tshark_message_no_capture(const char *message) {
    static const char *const reasons[] = {
        "isn't a capture file in a format", "can't be written as a ",
        "cut short in the middle of a packet or other data", /* before its first packet */
    };
    for (size_t i = 0; i < G_N_ELEMENTS(reasons); i++)
        if (strstr(message, reasons[i])) return true;
    return false;
}

/* ---- running ---- */

static char *text_of(GBytes *bytes) {
    gsize size;
    const char *data = g_bytes_get_data(bytes, &size);
    return g_strndup(data ? data : "", size);
}

static bool run(const char *const *words, GSubprocessFlags streams, tshark_result_t *result,
                GError **error) {
    *result = (tshark_result_t){.status = -1};
    GBytes *said = NULL;
    GSubprocessLauncher *launcher =
        g_subprocess_launcher_new(streams | G_SUBPROCESS_FLAGS_STDERR_PIPE);
    /* It need not ask all programs that capture what they can do. */
    g_subprocess_launcher_setenv(launcher, "WIRESHARK_EXTCAP_DIR", "/nonexistent", TRUE);
    GSubprocess *process = g_subprocess_launcher_spawnv(launcher, words, error);
    g_object_unref(launcher);
    if (!process) return false;
    bool done = g_subprocess_communicate(process, NULL, NULL, &result->output, &said, error);
    if (done) {
        char *text = text_of(said);
        if (g_subprocess_get_if_exited(process))
            result->status = g_subprocess_get_exit_status(process);
        result->message = tshark_message(text);
        g_free(text);
        g_bytes_unref(said);
    }
    g_object_unref(process);
    return done;
}

bool tshark_run_on_streams(const char *const *words, tshark_result_t *result, GError **error) {
    return run(words, G_SUBPROCESS_FLAGS_STDIN_INHERIT, result, error);
}

void tshark_result_clear(tshark_result_t *result) {
    if (result->output) g_bytes_unref(result->output);
    g_free(result->message);
    *result = (tshark_result_t){0};
}

/* ---- finding it ---- */

/* What `tshark OPTION [OPTION]` prints; NULL: it fails. */
static char *ask(const tshark_t *tshark, const char *option, const char *second) {
    tshark_result_t result;
    const char *const words[] = {tshark->path, option, second, NULL};
    char *text = NULL;
    if (!run(words, G_SUBPROCESS_FLAGS_STDOUT_PIPE, &result, NULL)) return NULL;
    if (result.status == 0) text = text_of(result.output);
    tshark_result_clear(&result);
    return text;
}

/* The version of the plugin in what `tshark -G plugins` prints: lines of name, version, type and path
 * with tabs between. NULL: it is not there. To be freed. */
static char *plugin_version(const char *plugins) {
    char **lines = g_strsplit(plugins, "\n", -1), *version = NULL;
    for (char **line = lines; *line && !version; line++) {
        char **cells = g_strsplit(*line, "\t", -1);
        if (g_strv_length(cells) > 1 && strcmp(g_strstrip(cells[0]), plugin_file) == 0)
            version = g_strdup(g_strstrip(cells[1]));
        g_strfreev(cells);
    }
    g_strfreev(lines);
    return version;
}

/* Whether it loads the plugin of this version; what is wrong is reported. */
static bool check_plugin(const tshark_t *tshark, const char *language) {
    char *plugins = ask(tshark, "-G", "plugins");
    char *version = plugins ? plugin_version(plugins) : NULL;
    bool same = version && strcmp(version, SIP_EXPLAIN_VERSION) == 0;
    if (!version)
        library_complain_early(language, geteuid() == 0 ? "no_plugin_root" : "no_plugin",
                               tshark->path);
    else if (!same) library_complain_early(language, "other_plugin", version);
    g_free(version);
    g_free(plugins);
    return same;
}

/* The absolute path, NULL: there is none. */
static char *find_program(const char *name) {
    char *found = g_find_program_in_path(name);
    char *path = found ? g_canonicalize_filename(found, NULL) : NULL;
    g_free(found);
    return path;
}

tshark_t *tshark_open(const char *language) {
    const char *named = g_getenv(variable);
    tshark_t *tshark = g_new0(tshark_t, 1);
    tshark->is_named = named && *named;
    const char *name = tshark->is_named ? named : standard_name;
    tshark->path = find_program(name);
    tshark->version = tshark->path ? ask(tshark, "--version", NULL) : NULL;
    if (tshark->version) tshark->version[strcspn(tshark->version, "\n")] = '\0';
    if (!tshark->version || !g_str_has_prefix(tshark->version, "TShark"))
        library_complain_early(language, "no_tshark", name);
    else if (check_plugin(tshark, language)) return tshark;
    tshark_free(tshark);
    return NULL;
}

void tshark_free(tshark_t *tshark) {
    if (!tshark) return;
    g_free(tshark->path);
    g_free(tshark->version);
    g_free(tshark);
}

const char *tshark_program(const tshark_t *tshark) {
    return tshark->is_named ? tshark->path : standard_name;
}

const char *tshark_version(const tshark_t *tshark) {
    return tshark->version;
}

char *tshark_configuration(const tshark_t *tshark) {
    static const char name[] = "Personal configuration:";
    char *folders = ask(tshark, "-G", "folders"), *path = NULL;
    char **lines = g_strsplit(folders ? folders : "", "\n", -1);
    for (char **line = lines; *line && !path; line++)
        if (g_str_has_prefix(*line, name)) path = g_strdup(g_strstrip(*line + strlen(name)));
    g_strfreev(lines);
    g_free(folders);
    return path;
}
