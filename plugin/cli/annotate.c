/* annotate.c - `sip-explain annotate IN... -o FILE|FOLDER`: captures with packet comments that explain
 * them.
 *
 * Each capture is a run of tshark with the plugin (batch.h). A result gets its name when it is complete,
 * and results.h knows which need not be made again.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "batch.h"
#include "commands.h"
#include "files.h"
#include "inputs.h"
#include "library.h"
#include "progress.h"
#include "results.h"
#include "runs.h"
#include "screen.h"
#include "stamp.h"
#include "tshark.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char stream[] = "-"; /* standard input or output */
enum { FOLDER_MODE = 0777, FILE_MODE = 0666, SIGNAL_STATUS = 128 };

/* A capture to be made. */
typedef struct {
    const input_t *input;
    char *name;  /* below the folder */
    char *path;  /* where it is to be */
    char *stamp; /* of results.h */
} target_t;

typedef struct {
    const arguments_t *arguments;
    library_t *library;
    tshark_t *tshark;
    GPtrArray *inputs;
    char *folder; /* of the results; NULL: there is one result, `file` */
    char *file;
    results_t *results; /* of the folder, or of the file alone */
    char *hosts;        /* that can be used, NULL: this machine */
    guint jobs;
    char **words; /* the command of a job */
    char **rules; /* site files that were named */
    progress_t *progress;
    GPtrArray *targets; /* what is left to be made */
    GHashTable *said;   /* warnings of tshark that were passed on */
    bool whole;         /* all that was asked for is there */
} annotate_t;

static void free_target(gpointer data) {
    target_t *target = data;
    g_free(target->name);
    g_free(target->path);
    g_free(target->stamp);
    g_free(target);
}

/* ---- the command of a job ---- */

/* capture and out: names, or placeholders of batch.h; so is with, the folder with the rules. */
static char **make_words(const annotate_t *annotate, const char *capture, const char *out,
                         const char *with) {
    GStrvBuilder *builder = g_strv_builder_new();
    g_strv_builder_add_many(builder, tshark_program(annotate->tshark), "-n", "-r", capture, "-Y",
                            "frame", "-w", out, "-o", "sip_explain.annotate:TRUE", "-o",
                            annotate->arguments->all ? "sip_explain.annotate_all:TRUE"
                                                     : "sip_explain.annotate_all:FALSE",
                            NULL);
    runs_add_settings(builder, annotate->arguments, annotate->rules, with);
    if (strcmp(out, stream) != 0) /* how many messages there were is printed */
        g_strv_builder_add_many(builder, "-q", "-z", "sip,stat", NULL);
    char **words = g_strv_builder_end(builder);
    g_strv_builder_unref(builder);
    return words;
}

/* ---- what tshark said ---- */

/* What makes no failure (a site's rule that was switched off), once for all captures. */
static void pass_on(annotate_t *annotate, const char *message, const char *name) {
    if (!*message || !g_hash_table_add(annotate->said, g_strdup(message))) return;
    progress_hide(annotate->progress);
    screen_complain("%s: %s", name, message);
}

static void complain(annotate_t *annotate, const char *name, const char *message, int status) {
    progress_hide(annotate->progress);
    runs_complain(name, message, status);
    annotate->whole = false;
}

/* ---- one result ---- */

static guint64 messages_in(const char *output) {
    static const char line[] = "Number of SIP messages: ";
    char *text = NULL;
    guint64 count = 0;
    if (g_file_get_contents(output, &text, NULL, NULL)) {
        const char *found = strstr(text, line);
        if (found) count = g_ascii_strtoull(found + strlen(line), NULL, 10);
    }
    g_free(text);
    return count;
}

/* Gives the file its name, and the rights of any new file. */
static bool place(annotate_t *annotate, const target_t *target, const char *made) {
    char *folder = g_path_get_dirname(target->path);
    mode_t mask = umask(0);
    umask(mask);
    bool done = g_mkdir_with_parents(folder, FOLDER_MODE) == 0 &&
                g_chmod(made, FILE_MODE & ~(int)mask) == 0 && g_rename(made, target->path) == 0;
    if (!done) complain(annotate, target->path, g_strerror(errno), 0);
    g_free(folder);
    return done;
}

static void record(annotate_t *annotate, const target_t *target, result_kind_t kind) {
    GError *error = NULL;
    if (!annotate->folder) return;
    if (results_add(annotate->results, target->name, target->stamp, kind, &error)) return;
    complain(annotate, target->name, error->message, 0);
    g_error_free(error);
}

static void take_failure(annotate_t *annotate, const target_t *target, const batch_result_t *result,
                         const char *message) {
    const input_t *input = target->input;
    if (tshark_message_no_capture(message) && !input->is_named && !inputs_is_capture(input->name)) {
        progress_hide(annotate->progress);
        library_complain(annotate->library, "no_capture", input->name);
        record(annotate, target, RESULT_NO_CAPTURE);
    } else {
        complain(annotate, input->name, message, result->status);
    }
}

/* What tshark said, with the names of input and output. To be freed. */
static char *message_of(const batch_result_t *result, const target_t *target) {
    char *message = runs_message(result->errors, result->staged, target->input->name);
    GString *text = g_string_new(message);
    if (result->staged_out) g_string_replace(text, result->staged_out, target->path, 0);
    g_free(message);
    return g_string_free(text, FALSE);
}

static void take_result(const batch_result_t *result, void *data) {
    annotate_t *annotate = data;
    const target_t *target = g_ptr_array_index(annotate->targets, result->index);
    const char *name = target->input->name;
    char *message = message_of(result, target);
    bool is_cut = tshark_message_cut_short(message);
    guint64 messages = result->output ? messages_in(result->output) : 0;
    if (result->status == 0 || (result->status > 0 && is_cut)) {
        if (place(annotate, target, result->out)) record(annotate, target, RESULT_FILE);
        if (result->status == 0) {
            pass_on(annotate, message, name);
        } else {
            progress_hide(annotate->progress);
            library_complain(annotate->library, "cut_short", name);
            annotate->whole = false;
        }
    } else {
        take_failure(annotate, target, result, message);
    }
    progress_add(annotate->progress, target->input->size, messages);
    progress_show(annotate->progress, 0);
    g_free(message);
}

static void report_lost(const char *host, void *data) {
    annotate_t *annotate = data;
    progress_hide(annotate->progress);
    library_complain(annotate->library, "host_lost", host);
}

static void show_progress(guint64 growing, void *data) {
    annotate_t *annotate = data;
    progress_show(annotate->progress, growing);
}

/* ---- where results go ---- */

/* "calls/a.pcapng" for "calls/a.pcap.gz". */
static char *result_name(const char *below) {
    char *name = inputs_stem(below);
    char *result = g_strconcat(name, ".pcapng", NULL);
    g_free(name);
    return result;
}

static bool is_folder(const char *path) {
    return g_file_test(path, G_FILE_TEST_IS_DIR);
}

/* The path without links, as far as it exists. */
static char *real_path(const char *path) {
    char *real = realpath(path, NULL),
         *copy = real ? g_strdup(real) : g_canonicalize_filename(path, NULL);
    free(real);
    return copy;
}

/* Decides between a file and a folder, and whether that can be. */
static bool choose_output(annotate_t *annotate) {
    const arguments_t *arguments = annotate->arguments;
    const char *output = arguments->output;
    bool many = arguments->count > 1 || is_folder(arguments->operands[0]);
    char *real = real_path(output);
    const char *problem = NULL;
    if (many || is_folder(output) || g_str_has_suffix(output, "/")) {
        if (g_file_test(output, G_FILE_TEST_EXISTS) && !is_folder(output)) problem = "no_folder";
        annotate->folder = real;
    } else {
        if (g_file_test(output, G_FILE_TEST_EXISTS) && !g_file_test(output, G_FILE_TEST_IS_REGULAR))
            problem = "not_a_file";
        annotate->file = real;
    }
    if (problem) library_complain(annotate->library, problem, output);
    return !problem;
}

/* Results must not come among the captures that they are made of: the next run would take them. */
static bool is_apart(const annotate_t *annotate) {
    bool apart = true;
    for (char **operand = annotate->arguments->operands; annotate->folder && *operand; operand++) {
        if (!is_folder(*operand)) continue;
        char *real = real_path(*operand);
        size_t length = strlen(annotate->folder);
        if (strncmp(real, annotate->folder, length) == 0 &&
            (real[length] == '\0' || real[length] == '/')) {
            library_complain(annotate->library, "into_input", *operand);
            apart = false;
        }
        g_free(real);
    }
    return apart;
}

static target_t *new_target(const annotate_t *annotate, const input_t *input) {
    target_t *target = g_new0(target_t, 1);
    target->input = input;
    if (annotate->folder) {
        target->name = result_name(input->below);
        target->path = g_build_filename(annotate->folder, target->name, NULL);
    } else {
        target->path = g_strdup(annotate->file);
    }
    return target;
}

/* What a file is, whatever its name. To be freed. */
static char *identity(guint64 device, guint64 node) {
    return g_strdup_printf("%" G_GUINT64_FORMAT ":%" G_GUINT64_FORMAT, device, node);
}

static GHashTable *identities(const GPtrArray *inputs) {
    GHashTable *known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < inputs->len; i++) {
        const input_t *input = g_ptr_array_index(inputs, i);
        g_hash_table_insert(known, identity(input->device, input->node), input->name);
    }
    return known;
}

/* The name of the input that stands at the path, NULL: none does. */
static const char *input_at(GHashTable *known, const char *path) {
    GStatBuf status;
    if (g_stat(path, &status) != 0) return NULL;
    char *key = identity((guint64)status.st_dev, (guint64)status.st_ino);
    const char *name = g_hash_table_lookup(known, key);
    g_free(key);
    return name;
}

/* Makes the list of targets; false where two inputs would have the same, or an input would be lost. */
static bool plan(annotate_t *annotate) {
    GHashTable *known = identities(annotate->inputs);
    GHashTable *owners = g_hash_table_new(g_str_hash, g_str_equal); /* path -> input's name */
    bool sound = true;
    for (guint i = 0; i < annotate->inputs->len; i++) {
        const input_t *input = g_ptr_array_index(annotate->inputs, i);
        target_t *target = new_target(annotate, input);
        g_ptr_array_add(annotate->targets, target);
        const char *owner = g_hash_table_lookup(owners, target->path);
        const char *lost = input_at(known, target->path);
        if (owner) {
            char *both = g_strdup_printf("%s, %s", owner, input->name);
            library_complain(annotate->library, "same_output", both);
            g_free(both);
        }
        if (lost) library_complain(annotate->library, "overwrites", lost);
        sound = sound && !owner && !lost;
        g_hash_table_insert(owners, target->path, input->name);
    }
    g_hash_table_unref(owners);
    g_hash_table_unref(known);
    return sound;
}

/* ---- many captures ---- */

/* Takes the output for this run alone. */
static bool open_output(annotate_t *annotate) {
    const char *output = annotate->folder ? annotate->folder : annotate->file;
    char *parent = g_path_get_dirname(output), *last = g_path_get_basename(output);
    GError *error = NULL;
    annotate->results = annotate->folder ? results_open(annotate->folder, NULL, &error)
                                         : results_open(parent, last, &error);
    if (g_error_matches(error, G_IO_ERROR, G_IO_ERROR_BUSY))
        library_complain(annotate->library, "busy", output);
    else if (error) screen_complain("%s", error->message);
    g_clear_error(&error);
    g_free(parent);
    g_free(last);
    return annotate->results != NULL;
}

/* Leaves of the targets those that are not there yet. */
static void leave_out_current(annotate_t *annotate) {
    char *settings =
        stamp_of_settings(annotate->tshark, (const char *const *)annotate->words, annotate->rules);
    for (guint i = annotate->targets->len; i-- > 0;) {
        target_t *target = g_ptr_array_index(annotate->targets, i);
        target->stamp = stamp_of_input(settings, target->input);
        if (results_find(annotate->results, target->name, target->stamp) != RESULT_NONE)
            g_ptr_array_remove_index(annotate->targets, i);
    }
    g_free(settings);
}

/* Reports what cannot be read, and leaves it out. */
static void leave_out_unreadable(annotate_t *annotate) {
    for (guint i = 0; i < annotate->targets->len;) {
        const target_t *target = g_ptr_array_index(annotate->targets, i);
        if (access(target->input->path, R_OK) == 0) {
            i++;
            continue;
        }
        screen_complain("%s: %s", target->input->name, g_strerror(errno));
        annotate->whole = false;
        g_ptr_array_remove_index(annotate->targets, i);
    }
}

/* Gives the signal that ended it early, or 0. */
static int run_batch(annotate_t *annotate) {
    guint count = annotate->targets->len;
    char **paths = g_new0(char *, count + 1);
    guint64 bytes = 0;
    for (guint i = 0; i < count; i++) {
        const target_t *target = g_ptr_array_index(annotate->targets, i);
        paths[i] = target->input->path;
        bytes += target->input->size;
    }
    annotate->progress = progress_new(annotate->library, count, bytes);
    batch_t batch = {
        .folder = results_work(annotate->results),
        .command = (const char *const *)annotate->words,
        .inputs = paths,
        .count = count,
        .jobs = annotate->jobs,
        .hosts = annotate->hosts,
        .done = take_result,
        .tick = show_progress,
        .lost = report_lost,
        .data = annotate,
    };
    int number = batch_run(&batch);
    progress_free(annotate->progress);
    g_free(paths);
    return number;
}

static int make_all(annotate_t *annotate) {
    annotate->words = make_words(annotate, "{in}", "{out}", "{with}");
    if (!open_output(annotate)) return EXIT_FAILED;
    if (annotate->folder) leave_out_current(annotate);
    leave_out_unreadable(annotate);
    const char *work = results_work(annotate->results);
    int number = 0;
    if (annotate->targets->len > 0) {
        char *with = g_build_filename(work, "with", NULL);
        bool ready = runs_copy_rules(annotate->rules, with) &&
                     runs_prepare(annotate->library, annotate->arguments, annotate->jobs,
                                  annotate->tshark, work, &annotate->hosts);
        g_free(with);
        if (!ready) return EXIT_FAILED;
        number = run_batch(annotate);
    }
    if (number != 0) return SIGNAL_STATUS + number;
    return annotate->whole ? EXIT_OK : EXIT_FAILED;
}

static int annotate_captures(annotate_t *annotate) {
    if (!choose_output(annotate) || !is_apart(annotate)) return EXIT_USAGE;
    annotate->inputs = inputs_find(annotate->library, annotate->arguments->operands,
                                   annotate->folder, &annotate->whole);
    if (!plan(annotate)) return EXIT_USAGE;
    if (annotate->inputs->len == 0) {
        if (annotate->whole)
            library_complain(annotate->library, "no_inputs", annotate->arguments->operands[0]);
        return EXIT_FAILED;
    }
    annotate->tshark = tshark_open(annotate->arguments->language);
    return annotate->tshark ? make_all(annotate) : EXIT_FAILED;
}

/* ---- standard input to standard output ---- */

static int run_on_streams(annotate_t *annotate, const char *with) {
    const char *capture = annotate->arguments->operands[0];
    if (annotate->rules[0] && !runs_copy_rules(annotate->rules, with)) return EXIT_FAILED;
    char **words = make_words(annotate, capture, stream, with);
    tshark_result_t result;
    GError *error = NULL;
    bool ran = tshark_run_on_streams((const char *const *)words, &result, &error);
    if (!ran) {
        screen_complain("%s", error->message);
        g_error_free(error);
    } else if (tshark_message_cut_short(result.message)) {
        library_complain(annotate->library, "cut_short", capture);
    } else if (result.status != 0 || *result.message) {
        char *message = runs_message(result.message, NULL, NULL);
        runs_complain(capture, message, result.status);
        g_free(message);
    }
    g_strfreev(words);
    bool done = ran && result.status == 0;
    if (ran) tshark_result_clear(&result);
    return done ? EXIT_OK : EXIT_FAILED;
}

static int annotate_stream(annotate_t *annotate) {
    if (isatty(STDOUT_FILENO)) {
        library_complain(annotate->library, "terminal", "");
        return EXIT_USAGE;
    }
    annotate->tshark = tshark_open(annotate->arguments->language);
    if (!annotate->tshark) return EXIT_FAILED;
    GError *error = NULL;
    char *with = annotate->rules[0] ? g_dir_make_tmp("sip-explain-XXXXXX", &error) : NULL;
    int status = EXIT_FAILED;
    if (error) screen_complain("%s", error->message);
    else status = run_on_streams(annotate, with);
    g_clear_error(&error);
    if (with) files_remove(with);
    g_free(with);
    return status;
}

/* ---- the command ---- */

/* Whether the arguments fit together; what does not is reported. */
static bool check_arguments(annotate_t *annotate) {
    const arguments_t *arguments = annotate->arguments;
    bool from_stream = false;
    for (char **operand = arguments->operands; *operand; operand++)
        from_stream |= strcmp(*operand, stream) == 0;
    bool to_stream = arguments->output ? strcmp(arguments->output, stream) == 0 : from_stream;
    const char *problem = NULL;
    if ((from_stream && !to_stream) || (to_stream && arguments->count > 1)) {
        problem = "stream_alone";
    } else if (!arguments->output && !to_stream) {
        problem = "no_output";
    }
    if (problem) library_complain(annotate->library, problem, "");
    return !problem && runs_check(annotate->library, arguments, &annotate->jobs);
}

static void close_all(annotate_t *annotate) {
    results_close(annotate->results);
    g_ptr_array_unref(annotate->targets);
    if (annotate->inputs) g_ptr_array_unref(annotate->inputs);
    g_hash_table_unref(annotate->said);
    tshark_free(annotate->tshark);
    library_free(annotate->library);
    g_strfreev(annotate->words);
    g_strfreev(annotate->rules);
    g_free(annotate->folder);
    g_free(annotate->file);
    g_free(annotate->hosts);
}

int command_annotate(const arguments_t *arguments) {
    int status;
    library_t *library = library_open(arguments, &status);
    if (!library) return status;
    annotate_t annotate = {
        .arguments = arguments,
        .library = library,
        .rules = library_site_files(arguments->rules),
        .targets = g_ptr_array_new_with_free_func(free_target),
        .said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .whole = true,
    };
    const char *output = arguments->output ? arguments->output : stream;
    if (!library_whole(library)) status = EXIT_FAILED; /* what failed was reported */
    else if (!check_arguments(&annotate)) status = EXIT_USAGE;
    else if (strcmp(output, stream) == 0) status = annotate_stream(&annotate);
    else status = annotate_captures(&annotate);
    close_all(&annotate);
    if (status > SIGNAL_STATUS) { /* ends as the signal would have ended it */
        signal(status - SIGNAL_STATUS, SIG_DFL);
        raise(status - SIGNAL_STATUS);
    }
    return status;
}
