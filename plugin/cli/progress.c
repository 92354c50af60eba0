/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "progress.h"

#include "screen.h"

#include <stdio.h>
#include <unistd.h>

enum { BAR_COLUMNS_MAX = 30, BAR_COLUMNS_MIN = 5, SECOND = 1000000, MINUTE = 60, HOUR = 3600 };

struct progress {
    const library_t *library;
    bool is_seen;
    guint files, files_done;
    guint64 bytes, bytes_done, messages;
    gint64 start; /* microseconds */
};

progress_t *progress_new(const library_t *library, guint files, guint64 bytes) {
    progress_t *progress = g_new0(progress_t, 1);
    *progress = (progress_t){
        .library = library,
        .is_seen = isatty(STDERR_FILENO),
        .files = files,
        .bytes = MAX(bytes, 1),
        .start = g_get_monotonic_time(),
    };
    return progress;
}

void progress_add(progress_t *progress, guint64 bytes, guint64 messages) {
    progress->files_done++;
    progress->bytes_done += bytes;
    progress->messages += messages;
}

/* ---- the line ---- */

/* From 0 to 1. */
static double share_done(const progress_t *progress, guint64 growing) {
    if (progress->files_done == progress->files) return 1;
    double bytes = (double)progress->bytes_done + (double)growing;
    return MIN(bytes / (double)progress->bytes, 1);
}

/* "2:31", or "-" while nobody can know. */
static char *time_left(const progress_t *progress, double share) {
    gint64 elapsed = g_get_monotonic_time() - progress->start;
    if (share <= 0) return g_strdup("-");
    guint64 seconds = (guint64)((double)elapsed / SECOND * (1 - share) / share + 0.5);
    if (seconds >= HOUR)
        return g_strdup_printf("%" G_GUINT64_FORMAT ":%02u:%02u", seconds / HOUR,
                               (unsigned)(seconds % HOUR / MINUTE), (unsigned)(seconds % MINUTE));
    return g_strdup_printf("%u:%02u", (unsigned)(seconds / MINUTE), (unsigned)(seconds % MINUTE));
}

/* "123 of 312 files, 45678 messages, 2:31 left" in the language. */
static char *words(const progress_t *progress, double share) {
    GString *text = g_string_new(library_message(progress->library, "progress"));
    char *done = g_strdup_printf("%u", progress->files_done);
    char *files = g_strdup_printf("%u", progress->files);
    char *messages = g_strdup_printf("%" G_GUINT64_FORMAT, progress->messages);
    char *left = time_left(progress, share);
    g_string_replace(text, "{done}", done, 1);
    g_string_replace(text, "{files}", files, 1);
    g_string_replace(text, "{messages}", messages, 1);
    g_string_replace(text, "{left}", left, 1);
    g_free(done);
    g_free(files);
    g_free(messages);
    g_free(left);
    return g_string_free(text, FALSE);
}

static void put_bar(double share, size_t columns) {
    size_t full = (size_t)(share * (double)columns + 0.5);
    fputc('[', stderr);
    for (size_t i = 0; i < columns; i++) fputc(i < full ? '#' : '.', stderr);
    fputs("] ", stderr);
}

void progress_show(progress_t *progress, guint64 growing) {
    if (!progress->is_seen) return;
    double share = share_done(progress, growing);
    char *text = words(progress, share);
    size_t width = screen_width(STDERR_FILENO), taken = screen_columns(text) + 4;
    progress_hide(progress);
    if (width >= taken + BAR_COLUMNS_MIN) put_bar(share, MIN(width - taken, BAR_COLUMNS_MAX));
    if (width >= taken) fputs(text, stderr);
    else fprintf(stderr, "%u/%u", progress->files_done, progress->files);
    fflush(stderr);
    g_free(text);
}

void progress_hide(progress_t *progress) {
    if (progress->is_seen) fputs("\r\033[K", stderr);
}

void progress_free(progress_t *progress) {
    progress_show(progress, 0);
    if (progress->is_seen) fputc('\n', stderr);
    g_free(progress);
}
