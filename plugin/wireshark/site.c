/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "site.h"

#include "compat.h"

#include "embedded.h"

#include <errno.h>
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

/* ---- the folder ---- */

static bool fail(GError **error, const char *path, int number) {
    g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(number), "%s: %s", path,
                g_strerror(number));
    return false;
}

/* Makes the folder with a template in it; as nobody has seen it yet, there is nothing to overwrite. */
static bool make_folder(const char *path, GError **error) {
    const embedded_file_t *template = embedded_find("lua/examples/template.lua");
    if (g_mkdir_with_parents(path, 0700) != 0) return fail(error, path, errno);
    char *file = g_build_filename(path, "template.lua", NULL);
    bool written = g_file_set_contents(file, template->bytes, (gssize) template->length, error);
    g_free(file);
    return written;
}

bool site_folder(const char *preference, site_folder_t *folder, GError **error) {
    *folder = (site_folder_t){0};
    if (*preference) {
        if (!g_file_test(preference, G_FILE_TEST_EXISTS)) return fail(error, preference, ENOENT);
        bool is_folder = g_file_test(preference, G_FILE_TEST_IS_DIR);
        folder->path = is_folder ? g_strdup(preference) : g_path_get_dirname(preference);
        return true;
    }
    if (started_with_special_privs()) return true;
    folder->path = get_persconffile_path("sip_explain", false);
    folder->made = !g_file_test(folder->path, G_FILE_TEST_EXISTS);
    if (!folder->made || make_folder(folder->path, error)) return true;
    g_clear_pointer(&folder->path, g_free);
    return false;
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
