/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "batch.h"

#include "files.h"
#include "hosts.h"
#include "parallel.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib-unix.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

/* ---- the files of a job ----
 *
 * FOLDER/with/run is the script of all jobs. Job 7 has FOLDER/7.job with links: in.pcap to its input, with to
 * FOLDER/with. The script leaves FOLDER/7.result with out, output, errors, and last status. On another
 * machine the same stands below a folder of the job's own in ~/.parallel/tmp. */

static const char job_log[] = "jobs.log"; /* GNU parallel's */
enum { TICK_MILLISECONDS = 250, HALT_AFTER = 10, ROUNDS_IN_VAIN_MAX = 2 };

static char *job_path(const batch_t *batch, guint index, const char *kind, const char *name) {
    char *folder = g_strdup_printf("%u.%s", index + 1, kind);
    char *path = g_build_filename(batch->folder, folder, name, NULL);
    g_free(folder);
    return path;
}

/* "in" with the last parts of the input's name, by which readers of captures guess: in.pcap.gz. */
static char *staged_name(const char *input) {
    const char *name = strrchr(input, '/');
    char **parts = g_strsplit(name ? name + 1 : input, ".", -1);
    guint count = g_strv_length(parts), first = count > 2 ? count - 2 : 1;
    GString *staged = g_string_new("in");
    for (guint i = first; i < count; i++) {
        size_t length = strlen(parts[i]);
        bool is_plain = length > 0 && length <= 8;
        for (size_t at = 0; at < length; at++) is_plain &= g_ascii_isalnum(parts[i][at]);
        if (is_plain) g_string_append_printf(staged, ".%s", parts[i]);
    }
    g_strfreev(parts);
    return g_string_free(staged, FALSE);
}

static bool fail(const char *path, GError **error) {
    g_set_error(error, G_IO_ERROR, (gint)g_io_error_from_errno(errno), "%s: %s", path,
                g_strerror(errno));
    return false;
}

/* Makes the job's folder. */
static bool stage(const batch_t *batch, guint index, GError **error) {
    char *name = staged_name(batch->inputs[index]);
    char *folder = job_path(batch, index, "job", NULL), *in = job_path(batch, index, "job", name),
         *with = job_path(batch, index, "job", "with");
    bool done = (g_mkdir(folder, 0700) == 0 && symlink(batch->inputs[index], in) == 0 &&
                 symlink("../with", with) == 0) ||
                fail(folder, error);
    g_free(name);
    g_free(folder);
    g_free(in);
    g_free(with);
    return done;
}

static void unstage(const batch_t *batch, guint index) {
    char *job = job_path(batch, index, "job", NULL),
         *result = job_path(batch, index, "result", NULL);
    files_remove(job);
    files_remove(result);
    g_free(job);
    g_free(result);
}

/* The word for the shell; what stands in braces becomes a variable of the script. */
static char *quote(const char *word) {
    char *quoted = g_shell_quote(word);
    GString *text = g_string_new(quoted);
    g_string_replace(text, "{in}", "'\"$in\"'", 0);
    g_string_replace(text, "{out}", "'\"$out\"'", 0);
    g_string_replace(text, "{with}", "'\"$with\"'", 0);
    g_free(quoted);
    return g_string_free(text, FALSE);
}

/* What a job does: $1 is its number. Only its user can read what it makes. It fails only where the command
 * could not be run: then it is tried elsewhere. The sizes in status tell whether all of the result came
 * back. Where the file system is full {out} makes room for what the command said about it. */
static const char script_begin[] = "umask 077\n"
                                   "rm -rf \"$1.result\" && mkdir \"$1.result\" || exit 1\n"
                                   "for in in \"$1.job\"/in*; do :; done\n"
                                   "[ -r \"$in\" ] || exit 1\n"
                                   "out=$1.result/out with=$1.job/with\n"
                                   ": >\"$out\" || exit 1\n"
                                   "errors=$(";
static const char script_end[] =
    "</dev/null 2>&1 >\"$1.result/output\")\n"
    "status=$?\n"
    "tell() {\n"
    "    printf '%s\\n' \"$errors\" >\"$1.result/errors\" &&\n"
    "        echo $status $(wc -c <\"$out\") $(wc -c <\"$1.result/output\") >\"$1.result/status\"\n"
    "}\n"
    "tell \"$1\" || { [ $status -ne 0 ] && : >\"$out\" && tell \"$1\"; } || exit 1\n"
    "echo \"$1\"\n";

static bool write_script(const batch_t *batch, GError **error) {
    GString *script = g_string_new(script_begin);
    for (const char *const *word = batch->command; *word; word++) {
        char *quoted = quote(*word);
        g_string_append_printf(script, "%s ", quoted);
        g_free(quoted);
    }
    g_string_append(script, script_end);
    char *with = g_build_filename(batch->folder, "with", NULL);
    char *path = g_build_filename(with, "run", NULL);
    bool done = (g_mkdir_with_parents(with, 0700) == 0 || fail(with, error)) &&
                g_file_set_contents(path, script->str, (gssize)script->len, error);
    g_string_free(script, TRUE);
    g_free(with);
    g_free(path);
    return done;
}

/* ---- a run ---- */

typedef struct {
    const batch_t *batch;
    GMainLoop *loop;
    GSubprocess *process;
    bool *is_done;     /* of each input */
    bool *is_tried;    /* by GNU parallel */
    char *hosts;       /* those that still answer; NULL: this machine */
    guint done, first; /* how many are; the first that is not */
    int signal;
    bool reading; /* standard output of the process is not at its end */
    char *pid;    /* of the process, or of the last one */
    char *errors; /* path of its standard error */
} run_t;

/* Reads that many numbers, each behind white space; false where one is missing. */
static bool read_numbers(const char *text, guint64 *numbers, size_t count) {
    char *end;
    for (size_t i = 0; i < count; i++, text = end) {
        numbers[i] = g_ascii_strtoull(text, &end, 10);
        if (end == text) return false;
    }
    return true;
}

/* Gives the job's result to the caller, where all of it is there. */
static void finish(run_t *run, guint index) {
    const batch_t *batch = run->batch;
    char *status = job_path(batch, index, "result", "status"), *text = NULL, *said = NULL;
    char *out = job_path(batch, index, "result", "out");
    char *output = job_path(batch, index, "result", "output");
    char *errors = job_path(batch, index, "result", "errors");
    guint64 numbers[3]; /* exit status, sizes */
    bool whole = !run->is_done[index] && g_file_get_contents(status, &text, NULL, NULL) &&
                 read_numbers(text, numbers, 3) && numbers[1] == files_size(out) &&
                 numbers[2] == files_size(output) && g_file_get_contents(errors, &said, NULL, NULL);
    if (whole) {
        char *name = staged_name(batch->inputs[index]);
        char *staged = g_strdup_printf("%u.job/%s", index + 1, name);
        char *staged_out = g_strdup_printf("%u.result/out", index + 1);
        batch_result_t result = {index, (int)numbers[0], out, output, said, staged, staged_out};
        run->is_done[index] = true;
        run->done++;
        batch->done(&result, batch->data);
        unstage(batch, index);
        g_free(staged);
        g_free(staged_out);
        g_free(name);
    }
    g_free(status);
    g_free(text);
    g_free(said);
    g_free(out);
    g_free(output);
    g_free(errors);
}

static void read_next(run_t *run, GDataInputStream *stream);

static void quit_at_end(run_t *run) {
    if (!run->process && !run->reading) g_main_loop_quit(run->loop);
}

/* A line of what the jobs print: the number of one that has ended. */
static void take_line(GObject *source, GAsyncResult *line_read, gpointer data) {
    run_t *run = data;
    GDataInputStream *stream = G_DATA_INPUT_STREAM(source);
    char *line = g_data_input_stream_read_line_finish(stream, line_read, NULL, NULL);
    guint64 number;
    if (line && g_ascii_string_to_unsigned(line, 10, 1, run->batch->count, &number, NULL) &&
        run->signal == 0)
        finish(run, (guint)number - 1);
    run->reading = line != NULL;
    g_free(line);
    if (run->reading) read_next(run, stream);
    else quit_at_end(run);
}

static void read_next(run_t *run, GDataInputStream *stream) {
    g_data_input_stream_read_line_async(stream, G_PRIORITY_DEFAULT, NULL, take_line, run);
}

static void take_end(GObject *source, GAsyncResult *result, gpointer data) {
    run_t *run = data;
    g_subprocess_wait_finish(G_SUBPROCESS(source), result, NULL);
    g_clear_object(&run->process);
    quit_at_end(run);
}

/* In the child: a session of its own, which no key on the terminal reaches and whose ssh cannot ask there,
 * and an end with us. */
static void set_up_child(gpointer data) {
    (void)data;
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

/* Runs the words in the folder and serves its lines until it ends. */
static bool serve(run_t *run, const char *const *words, char **environment, GError **error) {
    GSubprocessLauncher *launcher = g_subprocess_launcher_new(G_SUBPROCESS_FLAGS_STDOUT_PIPE);
    g_subprocess_launcher_set_cwd(launcher, run->batch->folder);
    g_subprocess_launcher_set_stderr_file_path(launcher, run->errors);
    g_subprocess_launcher_set_environ(launcher, environment);
    g_subprocess_launcher_set_child_setup(launcher, set_up_child, NULL, NULL);
    run->process = g_subprocess_launcher_spawnv(launcher, words, error);
    g_object_unref(launcher);
    if (!run->process) return false;
    g_free(run->pid);
    run->pid = g_strdup(g_subprocess_get_identifier(run->process));
    GDataInputStream *stream = g_data_input_stream_new(g_subprocess_get_stdout_pipe(run->process));
    g_subprocess_wait_async(run->process, NULL, take_end, run);
    run->reading = true;
    read_next(run, stream);
    g_main_loop_run(run->loop);
    g_object_unref(stream);
    return true;
}

/* ---- signals and ticks ---- */

static gboolean stop(run_t *run, int number) {
    run->signal = number;
    if (run->process) kill(-(pid_t)g_ascii_strtoll(run->pid, NULL, 10), SIGTERM);
    return G_SOURCE_CONTINUE;
}

static gboolean on_interrupt(gpointer data) {
    return stop(data, SIGINT);
}

static gboolean on_terminate(gpointer data) {
    return stop(data, SIGTERM);
}

static gboolean on_hangup(gpointer data) {
    return stop(data, SIGHUP);
}

/* Jobs begin in their order: those that run are the first that have not ended. */
static gboolean on_tick(gpointer data) {
    run_t *run = data;
    const batch_t *batch = run->batch;
    guint64 growing = 0;
    while (run->first < batch->count && run->is_done[run->first]) run->first++;
    for (guint i = run->first, running = 0; i < batch->count && running < batch->jobs; i++) {
        if (run->is_done[i]) continue;
        char *out = job_path(batch, i, "result", "out");
        growing += MIN(files_size(out), files_size(batch->inputs[i]));
        g_free(out);
        running++;
    }
    batch->tick(growing, batch->data);
    return G_SOURCE_CONTINUE;
}

/* ---- what could not be run ---- */

/* The last line of what the process that ran the jobs said: not what GNU parallel says of itself, and not
 * the command. */
static char *last_words(const run_t *run) {
    const char *found = "it was not run to its end";
    char *text = NULL;
    g_file_get_contents(run->errors, &text, NULL, NULL);
    char **lines = g_strsplit(text ? text : "", "\n", -1);
    for (char **line = lines; *line; line++)
        if (**line && !g_str_has_prefix(*line, "parallel: ") && !strstr(*line, ".job/with/run"))
            found = *line;
    char *last = g_strdup(found);
    g_strfreev(lines);
    g_free(text);
    return last;
}

/* Tells the caller that there is no result; error: why, or NULL. */
static void give_up(run_t *run, guint index, const GError *error) {
    char *why = error ? g_strdup(error->message) : last_words(run);
    batch_result_t result = {.index = index, .status = -1, .errors = why};
    run->is_done[index] = true;
    run->batch->done(&result, run->batch->data);
    unstage(run->batch, index);
    g_free(why);
}

/* ---- one after the other ---- */

static void run_in_turn(run_t *run, GError **error) {
    char **environment = g_get_environ();
    for (guint i = 0; i < run->batch->count && run->signal == 0 && !*error; i++) {
        char *number = g_strdup_printf("%u", i + 1);
        char *script = g_strdup_printf("%u.job/with/run", i + 1);
        const char *const words[] = {"/bin/sh", script, number, NULL};
        bool ran = stage(run->batch, i, error) && serve(run, words, environment, error);
        if (ran && run->signal == 0 && !run->is_done[i]) give_up(run, i, NULL);
        g_free(number);
        g_free(script);
    }
    g_strfreev(environment);
}

/* ---- by GNU parallel ---- */

/* A job on this machine, too, begins in a folder of its own below the home folder where others take part. */
static const char job_command[] =
    "[ -z \"$SIP_EXPLAIN_BATCH\" ] || cd \"$SIP_EXPLAIN_BATCH\" || exit 1; "
    "exec sh {}.job/with/run {}";

/* Writes the numbers of the jobs to run: last those that were tried in vain, so that the others come
 * first where the run halts because of them. */
static bool write_numbers(const run_t *run, GError **error) {
    GString *numbers = g_string_new(NULL);
    for (int tried = 0; tried <= 1; tried++)
        for (guint i = 0; i < run->batch->count; i++)
            if (!run->is_done[i] && run->is_tried[i] == tried)
                g_string_append_printf(numbers, "%u\n", i + 1);
    char *path = g_build_filename(run->batch->folder, "numbers", NULL);
    bool done = g_file_set_contents(path, numbers->str, (gssize)numbers->len, error);
    g_string_free(numbers, TRUE);
    g_free(path);
    return done;
}

/* Reads of GNU parallel's log which jobs ended: the number stands at the end of each line. */
static void read_log(run_t *run) {
    char *path = g_build_filename(run->batch->folder, job_log, NULL), *text = NULL;
    char **lines = g_file_get_contents(path, &text, NULL, NULL) ? g_strsplit(text, "\n", -1) : NULL;
    for (char **line = lines; line && *line; line++) {
        const char *space = strrchr(*line, ' ');
        guint64 number;
        if (space && g_ascii_string_to_unsigned(space + 1, 10, 1, run->batch->count, &number, NULL))
            run->is_tried[number - 1] = true;
    }
    g_strfreev(lines);
    g_free(text);
    g_free(path);
}

static guint count_hosts(const char *hosts) {
    char **names = g_strsplit(hosts, ",", -1);
    guint count = g_strv_length(names);
    g_strfreev(names);
    return count;
}

static char **parallel_words(const run_t *run) {
    const batch_t *batch = run->batch;
    GStrvBuilder *builder = g_strv_builder_new();
    char *jobs = g_strdup_printf("%u", batch->jobs);
    char *halt = g_strdup_printf("soon,fail=%d", HALT_AFTER);
    parallel_begin(builder);
    if (batch->jobs > 0) g_strv_builder_add_many(builder, "--jobs", jobs, NULL);
    g_strv_builder_add_many(builder, "--joblog", job_log, "--halt", halt, "--arg-file", "numbers",
                            NULL);
    if (run->hosts) {
        char *retries = g_strdup_printf("%u", count_hosts(run->hosts) + 2);
        g_strv_builder_add_many(builder, "--sshlogin", run->hosts, "--workdir", "...",
                                "--transferfile", "{}.job", "--return", "{}.result", "--retries",
                                retries, NULL);
        g_free(retries);
    }
    g_strv_builder_add(builder, job_command);
    char **words = g_strv_builder_end(builder);
    g_strv_builder_unref(builder);
    g_free(jobs);
    g_free(halt);
    return words;
}

/* Runs once what is not done. */
static bool run_round(run_t *run, char **environment, GError **error) {
    char **words = parallel_words(run);
    bool ran =
        write_numbers(run, error) && serve(run, (const char *const *)words, environment, error);
    if (ran) read_log(run);
    g_strfreev(words);
    return ran;
}

/* Leaves of the machines those that answer; where none does, all, for it may be the network. Gives whether
 * there are fewer than before. */
static bool leave_out_lost(run_t *run) {
    const batch_t *batch = run->batch;
    if (!run->hosts) return false;
    char *left = hosts_clean(run->hosts, run->pid, batch->folder,
                             run->signal == 0 ? batch->lost : NULL, batch->data);
    bool fewer = left && strcmp(left, run->hosts) != 0;
    if (!left) return false;
    g_free(run->hosts);
    run->hosts = left;
    return fewer;
}

/* Runs what is not done, and again as long as that gets on: a result can be lost on its way back, and
 * too many jobs in vain halt a round, for a machine may be gone. */
static void run_parallel(run_t *run, GError **error) {
    const batch_t *batch = run->batch;
    char **environment = parallel_environment(batch->folder);
    if (batch->hosts)
        environment = g_environ_setenv(environment, "SIP_EXPLAIN_BATCH", batch->folder, TRUE);
    for (guint i = 0; i < batch->count && !*error; i++) stage(batch, i, error);
    for (int in_vain = 0; !*error && in_vain < ROUNDS_IN_VAIN_MAX;) {
        guint before = run->done;
        if (!run_round(run, environment, error)) break;
        bool fewer = leave_out_lost(run);
        if (run->signal != 0 || run->done == batch->count) break;
        in_vain = run->done > before || fewer ? 0 : in_vain + 1;
    }
    g_strfreev(environment);
}

/* ---- all of it ---- */

/* Signals that are ignored (nohup, jobs in the background) stay so. Gives 0 then. */
static guint watch(int number, GSourceFunc function, run_t *run) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_IGN) return 0;
    return g_unix_signal_add(number, function, run);
}

int batch_run(const batch_t *batch) {
    GError *error = NULL;
    run_t run = {
        .batch = batch,
        .loop = g_main_loop_new(NULL, FALSE),
        .is_done = g_new0(bool, batch->count),
        .is_tried = g_new0(bool, batch->count),
        .hosts = g_strdup(batch->hosts),
        .errors = g_build_filename(batch->folder, "errors", NULL),
    };
    guint sources[] = {
        watch(SIGINT, on_interrupt, &run),
        watch(SIGTERM, on_terminate, &run),
        watch(SIGHUP, on_hangup, &run),
        batch->tick ? g_timeout_add(TICK_MILLISECONDS, on_tick, &run) : 0,
    };
    if (write_script(batch, &error)) {
        if (batch->hosts || batch->jobs != 1) run_parallel(&run, &error);
        else run_in_turn(&run, &error);
    }
    for (guint i = 0; i < batch->count && run.signal == 0; i++)
        if (!run.is_done[i]) give_up(&run, i, error);
    for (size_t i = 0; i < G_N_ELEMENTS(sources); i++)
        if (sources[i]) g_source_remove(sources[i]);
    g_main_loop_unref(run.loop);
    g_clear_error(&error);
    g_free(run.is_done);
    g_free(run.is_tried);
    g_free(run.hosts);
    g_free(run.errors);
    g_free(run.pid);
    return run.signal;
}
