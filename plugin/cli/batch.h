/* batch.h - the same command over many files: one after the other, several at once, or on several
 * machines.
 *
 * Several at once, and on other machines over ssh, is the work of GNU parallel: it starts the jobs,
 * brings files there and results back, and gives what failed to another machine. The results are the
 * same, however it is done.
 *
 *     static const char *const words[] = {"tshark", "-r", "{in}", "-w", "{out}", NULL};
 *     batch_t batch = {.folder = work, .command = words, .inputs = paths, .count = count,
 *                      .jobs = 2, .done = done, .data = &mine};
 *     switch (batch_run(&batch)) ...
 *
 * Within the command's words {in} stands for the capture, under another name, {out} for a file that it
 * may write, {with} for a folder with what else it needs: what the caller put into FOLDER/with before.
 * For each input `done` is called once, in the order in which they end, with where the results are; it
 * takes them (rename, read), for they are removed when it returns. No words of the user come near a
 * shell: a job's files are named by its number.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef SIP_EXPLAIN_BATCH_H
#define SIP_EXPLAIN_BATCH_H

#include <glib.h>
#include <stdbool.h>

/* How one job ended. What is borrowed lives until `done` returns. */
typedef struct {
    guint index;        /* of the input */
    int status;         /* exit status of the command, -1: no machine could run it to its end */
    const char *out;    /* path of {out}; empty where the command wrote none */
    const char *output; /* path of what it printed on standard output */
    const char *errors; /* its standard error; for -1 why that is so */
    const char *staged, *staged_out; /* how {in} and {out} are called there; for -1 NULL */
} batch_result_t;

typedef struct {
    const char
        *folder; /* of its own, on the file system of the results; what it leaves there, the caller
                           removes (files_remove) */
    const char *const *command; /* ends with NULL */
    char *const *inputs;        /* absolute paths */
    guint count;
    guint jobs;        /* at once, on each machine; 0: as many as it has cores */
    const char *hosts; /* as hosts_check gives them; NULL: this machine */
    void (*done)(const batch_result_t *result, void *data);
    /* Called several times a second, or NULL; growing: the size of what the jobs that run now have
     * written to {out} on this machine. */
    void (*tick)(guint64 growing, void *data);
    /* Called for each machine that went away meanwhile, or NULL. */
    void (*lost)(const char *host, void *data);
    void *data;
} batch_t;

/* Runs all jobs. Gives 0, or the number of the signal (SIGINT, SIGTERM, SIGHUP) that ended it early:
 * then all that it started has ended, and `done` was not called for the rest. */
int batch_run(const batch_t *batch);

#endif
