/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "results.h"

#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static const char own_folder[] = ".sip-explain", no_capture[] = "-";
enum { FIELDS = 3, FOLDER_MODE = 0777 };

struct results {
    char *folder, *own, *work, *record;
    GHashTable *lines; /* name -> "stamp file": see line_of */
    int lock;
    bool is_kept; /* the record */
};

static bool fail(GError **error, const char *path) {
    g_set_error(error, G_IO_ERROR, (gint)g_io_error_from_errno(errno), "%s: %s", path,
                g_strerror(errno));
    return false;
}

/* ---- lines of the record: stamp, what the file was when it was made, name ---- */

/* The result as it stands there: size and time of change; "-": there is none. To be freed. */
static char *state_of(const results_t *results, const char *name) {
    char *path = g_build_filename(results->folder, name, NULL);
    GStatBuf status;
    char *state = g_stat(path, &status) == 0
                      ? g_strdup_printf("%lld.%lld.%09ld", (long long)status.st_size,
                                        (long long)status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
                      : g_strdup(no_capture);
    g_free(path);
    return state;
}

static char *line_of(const char *stamp, const char *state) {
    return g_strdup_printf("%s %s", stamp, state);
}

/* Names may have any bytes: they are written with escapes. */
static void write_line(GString *to, const char *line, const char *name) {
    char *escaped = g_uri_escape_string(name, "/", FALSE);
    g_string_append_printf(to, "%s %s\n", line, escaped);
    g_free(escaped);
}

static void read_record(results_t *results) {
    char *text = NULL;
    if (!g_file_get_contents(results->record, &text, NULL, NULL)) return;
    char **lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line; line++) {
        char **fields = g_strsplit(*line, " ", FIELDS);
        char *name =
            g_strv_length(fields) == FIELDS ? g_uri_unescape_string(fields[2], NULL) : NULL;
        if (name) g_hash_table_insert(results->lines, name, line_of(fields[0], fields[1]));
        g_strfreev(fields);
    }
    g_strfreev(lines);
    g_free(text);
}

/* Without the lines that later ones replaced, or that were cut off. */
static bool rewrite_record(const results_t *results, GError **error) {
    GString *text = g_string_new(NULL);
    GHashTableIter place;
    gpointer name, line;
    g_hash_table_iter_init(&place, results->lines);
    while (g_hash_table_iter_next(&place, &name, &line)) write_line(text, line, name);
    bool done = g_file_set_contents(results->record, text->str, (gssize)text->len, error);
    g_string_free(text, TRUE);
    return done;
}

/* ---- opening ---- */

static bool take_lock(results_t *results, GError **error) {
    char *path = g_build_filename(results->own, "lock", NULL);
    results->lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    bool done = results->lock >= 0 && flock(results->lock, LOCK_EX | LOCK_NB) == 0;
    if (!done && errno == EWOULDBLOCK)
        g_set_error(error, G_IO_ERROR, G_IO_ERROR_BUSY, "%s", results->folder);
    else if (!done) fail(error, path);
    if (!done && results->lock >= 0) {
        close(results->lock);
        results->lock = -1;
    }
    g_free(path);
    return done;
}

/* What a run that was killed left there goes. */
static bool make_work(const results_t *results, GError **error) {
    files_remove(results->work);
    return g_mkdir(results->work, 0700) == 0 || fail(error, results->work);
}

results_t *results_open(const char *folder, const char *file, GError **error) {
    results_t *results = g_new0(results_t, 1);
    results->folder = g_strdup(folder);
    results->is_kept = file == NULL;
    char *name = file ? g_strdup_printf("%s-%s", own_folder, file) : g_strdup(own_folder);
    results->own = g_build_filename(folder, name, NULL);
    g_free(name);
    results->work = g_build_filename(results->own, "work", NULL);
    results->record = g_build_filename(results->own, "results", NULL);
    results->lines = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    results->lock = -1;
    bool done = g_mkdir_with_parents(results->own, FOLDER_MODE) == 0 || fail(error, results->own);
    if (done && take_lock(results, error) && make_work(results, error)) {
        read_record(results);
        if (rewrite_record(results, error)) return results;
    }
    results_close(results);
    return NULL;
}

void results_close(results_t *results) {
    if (!results) return;
    if (results->lock >= 0) {
        files_remove(results->is_kept ? results->work : results->own);
        close(results->lock);
    }
    g_hash_table_unref(results->lines);
    g_free(results->folder);
    g_free(results->own);
    g_free(results->work);
    g_free(results->record);
    g_free(results);
}

/* ---- asking and adding ---- */

const char *results_work(const results_t *results) {
    return results->work;
}

result_kind_t results_find(const results_t *results, const char *name, const char *stamp) {
    const char *known = g_hash_table_lookup(results->lines, name);
    if (!known) return RESULT_NONE;
    char *state = state_of(results, name), *file = line_of(stamp, state),
         *none = line_of(stamp, no_capture);
    result_kind_t kind = strcmp(known, none) == 0   ? RESULT_NO_CAPTURE
                         : strcmp(known, file) == 0 ? RESULT_FILE
                                                    : RESULT_NONE;
    g_free(state);
    g_free(file);
    g_free(none);
    return kind;
}

bool results_add(results_t *results, const char *name, const char *stamp, result_kind_t kind,
                 GError **error) {
    char *state = kind == RESULT_FILE ? state_of(results, name) : g_strdup(no_capture);
    char *line = line_of(stamp, state);
    GString *text = g_string_new(NULL);
    write_line(text, line, name);
    FILE *file = fopen(results->record, "ae");
    bool done = file && fwrite(text->str, 1, text->len, file) == text->len;
    if (file && fclose(file) != 0) done = false;
    if (!done) fail(error, results->record);
    g_hash_table_insert(results->lines, g_strdup(name), g_steal_pointer(&line));
    g_string_free(text, TRUE);
    g_free(state);
    return done;
}
