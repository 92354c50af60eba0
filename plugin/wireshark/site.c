/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "site.h"

#include "compat.h"

#include <glib/gstdio.h>
#include <string.h>
#include <wsutil/filesystem.h>
#include <wsutil/privileges.h>

static int compare_paths(gconstpointer a, gconstpointer b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds the .lua files of a folder in the order of their names. */
static void add_folder(GPtrArray *files, const char *folder) {
    GDir *dir = g_dir_open(folder, 0, NULL);
    if (!dir) return;
    GPtrArray *found = g_ptr_array_new();
    for (const char *name; (name = g_dir_read_name(dir));)
        if (g_str_has_suffix(name, ".lua") && name[0] != '.')
            g_ptr_array_add(found, g_build_filename(folder, name, NULL));
    g_dir_close(dir);
    g_ptr_array_sort(found, compare_paths);
    for (guint i = 0; i < found->len; i++) g_ptr_array_add(files, g_ptr_array_index(found, i));
    g_ptr_array_free(found, TRUE);
}

static void add_personal(GPtrArray *files) {
    char *personal = get_persconffile_path("sip_explain", false);
    char *profile = get_persconffile_path("sip_explain", true);
    add_folder(files, personal);
    /* The default profile is the personal folder itself. */
    if (strcmp(personal, profile) != 0) add_folder(files, profile);
    g_free(personal);
    g_free(profile);
}

char **site_files(const char *preference) {
    GPtrArray *files = g_ptr_array_new();
    add_folder(files, SIP_EXPLAIN_SITE_FOLDER);
    if (!started_with_special_privs()) add_personal(files);
    if (g_file_test(preference, G_FILE_TEST_IS_DIR)) add_folder(files, preference);
    else if (*preference) g_ptr_array_add(files, g_strdup(preference));
    g_ptr_array_add(files, NULL);
    return (char **)g_ptr_array_free(files, FALSE);
}

char *site_stamp(char *const *files) {
    GString *stamp = g_string_new(NULL);
    for (; files && *files; files++) {
        GStatBuf status = {0};
        int problem = g_stat(*files, &status);
        g_string_append_printf(stamp, "%s|%d|%" G_GINT64_FORMAT "|%ld|%" G_GINT64_FORMAT "\n",
                               *files, problem, (gint64)status.st_mtim.tv_sec,
                               status.st_mtim.tv_nsec, (gint64)status.st_size);
    }
    return g_string_free(stamp, FALSE);
}
