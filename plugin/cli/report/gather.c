/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gather.h"

#include "batch.h"
#include "files.h"
#include "inputs.h"
#include "progress.h"
#include "report.h"
#include "runs.h"
#include "screen.h"
#include "tshark.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char stream[] = "-"; /* standard input */

typedef struct {
    const arguments_t *arguments;
    const library_t *library;
    captures_t *captures;
    spool_t *spool;
    tshark_t *tshark;
    GPtrArray *inputs; /* input_t *, in the order of the captures */
    char **rules;      /* site files that were named */
    char *work;        /* folder for what comes and goes */
    progress_t *progress;
    GHashTable *said; /* warnings of tshark that were passed on */
    GError *error;    /* the spool could not be written */
    guint first;      /* number of the first of the inputs */
    bool whole;
} gather_t;

/* ---- records ---- */

/* Spools the line with the number of its capture before it. */
static void take_line(gather_t *gather, guint number, const char *line) {
    record_head_t head;
    if (!record_read_head(line, &head)) return; /* what a Lua script of the user prints */
    captures_count(gather->captures, number, head.time);
    char *numbered = g_strdup_printf("%u %s", number, line);
    spool_add(gather->spool, report_stream(&head), numbered, strlen(numbered), &gather->error);
    g_free(numbered);
}

/* Reads what tshark printed about a capture. */
static void take_file(gather_t *gather, guint number, const char *path) {
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    while (file && !gather->error && (length = getline(&line, &size, file)) > 0) {
        if (line[length - 1] != '\n') break; /* tshark was ended in the middle of it */
        line[length - 1] = '\0';
        take_line(gather, number, line);
    }
    free(line);
    if (file) fclose(file);
}

/* ---- one capture ---- */

/* Says what tshark said, which may end well, and keeps it for the report where it did not. */
static void take_end(gather_t *gather, guint number, const char *message, int status) {
    capture_t *capture = captures_get(gather->captures, number);
    if (status == 0) {
        if (*message && g_hash_table_add(gather->said, g_strdup(message)))
            screen_complain("%s: %s", capture->name, message);
        return;
    }
    gather->whole = false;
    char *error = *message ? g_strdup(message) : g_strdup_printf("tshark: %d", status);
    captures_fail(gather->captures, number, error);
    g_free(error);
    if (tshark_message_cut_short(message))
        library_complain(gather->library, "cut_short", capture->name);
    else runs_complain(capture->name, message, status);
}

/* What stands in a folder and is no capture is left out, as annotate does it. */
static bool is_left_out(const input_t *input, const capture_t *capture, const char *message,
                        int status) {
    bool is_other = !input->is_named && !inputs_is_capture(input->name) && capture->messages == 0;
    return is_other && (status == 0 || tshark_message_no_capture(message));
}

static void take_result(const batch_result_t *result, void *data) {
    gather_t *gather = data;
    const input_t *input = g_ptr_array_index(gather->inputs, result->index);
    guint number = gather->first + result->index;
    capture_t *capture = captures_get(gather->captures, number);
    char *message = runs_message(result->errors, result->staged, input->name);
    if (result->output) take_file(gather, number, result->output);
    progress_add(gather->progress, input->size, capture->messages);
    progress_hide(gather->progress);
    if (is_left_out(input, capture, message, result->status)) {
        capture->left_out = true;
        library_complain(gather->library, "no_capture", input->name);
    } else {
        take_end(gather, number, message, result->status);
    }
    progress_show(gather->progress, 0);
    g_free(message);
}

static void report_lost(const char *host, void *data) {
    gather_t *gather = data;
    progress_hide(gather->progress);
    library_complain(gather->library, "host_lost", host);
}

static void show_progress(guint64 growing, void *data) {
    gather_t *gather = data;
    (void)growing; /* nothing grows with a job */
    progress_show(gather->progress, 0);
}

/* ---- all captures ---- */

static char **make_words(const gather_t *gather, const char *capture, const char *with) {
    GStrvBuilder *builder = g_strv_builder_new();
    g_strv_builder_add_many(builder, tshark_program(gather->tshark), "-n", "-r", capture, "-q",
                            "-z", "sip_explain,records", NULL);
    runs_add_settings(builder, gather->arguments, gather->rules, with);
    char **words = g_strv_builder_end(builder);
    g_strv_builder_unref(builder);
    return words;
}

static int run_batch(gather_t *gather, guint jobs, const char *hosts) {
    char **words = make_words(gather, "{in}", "{with}");
    char **paths = g_new0(char *, gather->inputs->len + 1);
    guint64 bytes = 0;
    gather->first = gather->captures->list->len;
    for (guint i = 0; i < gather->inputs->len; i++) {
        const input_t *input = g_ptr_array_index(gather->inputs, i);
        captures_add(gather->captures, input->name);
        paths[i] = input->path;
        bytes += input->size;
    }
    gather->progress = progress_new(gather->library, gather->inputs->len, bytes);
    batch_t batch = {
        .folder = gather->work,
        .command = (const char *const *)words,
        .inputs = paths,
        .count = gather->inputs->len,
        .jobs = jobs,
        .hosts = hosts,
        .done = take_result,
        .tick = show_progress,
        .lost = report_lost,
        .data = gather,
    };
    int number = batch_run(&batch);
    progress_free(gather->progress);
    g_free(paths);
    g_strfreev(words);
    return number == 0 ? EXIT_OK : GATHER_SIGNAL + number;
}

/* ---- standard input ---- */

/* Runs tshark on it; what it prints goes to the file. *said: its standard error, to be freed. */
static int run_on_stream(char **words, const char *output, char **said, GError **error) {
    GSubprocessLauncher *launcher = g_subprocess_launcher_new(G_SUBPROCESS_FLAGS_STDIN_INHERIT |
                                                              G_SUBPROCESS_FLAGS_STDERR_PIPE);
    g_subprocess_launcher_set_stdout_file_path(launcher, output);
    GSubprocess *process =
        g_subprocess_launcher_spawnv(launcher, (const char *const *)words, error);
    int status = -1;
    if (process && g_subprocess_communicate_utf8(process, NULL, NULL, NULL, said, error) &&
        g_subprocess_get_if_exited(process))
        status = g_subprocess_get_exit_status(process);
    g_clear_object(&process);
    g_object_unref(launcher);
    return status;
}

static void read_stream(gather_t *gather, const char *with) {
    guint number = captures_add(gather->captures, stream);
    char *output = g_build_filename(gather->work, "stream", NULL), *said = NULL;
    char **words = make_words(gather, stream, with);
    GError *error = NULL;
    int status = run_on_stream(words, output, &said, &error);
    char *message = error ? g_strdup(error->message) : runs_message(said ? said : "", NULL, NULL);
    take_file(gather, number, output);
    take_end(gather, number, message, status);
    g_clear_error(&error);
    g_free(message);
    g_free(said);
    g_free(output);
    g_strfreev(words);
}

/* ---- the operands ---- */

/* The operands without "-"; *reads_stream: there was one. The words are borrowed. To be freed. */
static char **without_stream(const arguments_t *arguments, bool *reads_stream) {
    char **paths = g_new0(char *, arguments->count + 1);
    guint count = 0;
    for (guint i = 0; i < arguments->count; i++) {
        if (strcmp(arguments->operands[i], stream) == 0) *reads_stream = true;
        else paths[count++] = arguments->operands[i];
    }
    return paths;
}

static int run_all(gather_t *gather, bool reads_stream, guint jobs) {
    GError *error = NULL;
    int status = EXIT_FAILED;
    char *hosts = NULL;
    gather->work = g_dir_make_tmp("sip-explain-XXXXXX", &error);
    if (!gather->work) {
        screen_complain("%s", error->message);
        g_error_free(error);
        return EXIT_FAILED;
    }
    char *with = g_build_filename(gather->work, "with", NULL);
    if (runs_copy_rules(gather->rules, with) &&
        runs_prepare(gather->library, gather->arguments, jobs, gather->tshark, gather->work,
                     &hosts)) {
        if (reads_stream) read_stream(gather, with);
        status = gather->inputs->len > 0 ? run_batch(gather, jobs, hosts) : EXIT_OK;
    }
    if (gather->error) {
        screen_complain("%s", gather->error->message);
        g_clear_error(&gather->error);
        status = EXIT_FAILED;
    }
    g_free(hosts);
    g_free(with);
    return status;
}

/* Finds the captures and reads them. */
static int gather_all(gather_t *gather, guint jobs) {
    bool reads_stream = false;
    char **paths = without_stream(gather->arguments, &reads_stream);
    gather->inputs = inputs_find(gather->library, paths, NULL, &gather->whole);
    g_free(paths);
    if (gather->inputs->len == 0 && !reads_stream) {
        if (gather->whole)
            library_complain(gather->library, "no_inputs", gather->arguments->operands[0]);
        return EXIT_FAILED;
    }
    gather->tshark = tshark_open(gather->arguments->language);
    return gather->tshark ? run_all(gather, reads_stream, jobs) : EXIT_FAILED;
}

int gather_records(const arguments_t *arguments, const library_t *library, captures_t *captures,
                   spool_t *spool, bool *whole) {
    guint jobs;
    if (!runs_check(library, arguments, &jobs)) return EXIT_USAGE;
    gather_t gather = {
        .arguments = arguments,
        .library = library,
        .captures = captures,
        .spool = spool,
        .rules = library_site_files(arguments->rules),
        .said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .whole = true,
    };
    int status = gather_all(&gather, jobs);
    if (!gather.whole) *whole = false;
    if (gather.work) files_remove(gather.work);
    if (gather.inputs) g_ptr_array_unref(gather.inputs);
    g_hash_table_unref(gather.said);
    g_strfreev(gather.rules);
    tshark_free(gather.tshark);
    g_free(gather.work);
    return status;
}
