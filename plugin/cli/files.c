/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "files.h"

#include <glib/gstdio.h>

void files_remove(const char *path) {
    GDir *folder = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
    if (folder) {
        for (const char *name; (name = g_dir_read_name(folder));) {
            char *inside = g_build_filename(path, name, NULL);
            files_remove(inside);
            g_free(inside);
        }
        g_dir_close(folder);
    }
    g_remove(path);
}

guint64 files_size(const char *path) {
    GStatBuf status;
    return g_stat(path, &status) == 0 ? (guint64)status.st_size : 0;
}
