/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "inputs.h"

#include "screen.h"

#include <dirent.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECOND = 1000000000 };

typedef struct {
    const library_t *library;
    GStatBuf except; /* where nothing is looked for; node 0: nowhere */
    GPtrArray *found;
    GHashTable *paths; /* of what was found */
    bool whole;
} search_t;

static void free_input(gpointer data) {
    input_t *input = data;
    g_free(input->path);
    g_free(input->name);
    g_free(input->below);
    g_free(input);
}

static void complain(search_t *search, const char *name, int problem) {
    screen_complain("%s: %s", name, g_strerror(problem));
    search->whole = false;
}

static void add_file(search_t *search, const char *path, const char *name, const char *below,
                     const GStatBuf *status) {
    if (!g_hash_table_add(search->paths, g_strdup(path))) return;
    input_t *input = g_new0(input_t, 1);
    *input = (input_t){
        .path = g_strdup(path),
        .name = g_strdup(name),
        .below = below ? g_strdup(below) : g_path_get_basename(path),
        .size = (guint64)status->st_size,
        .changed = (gint64)status->st_mtim.tv_sec * SECOND + status->st_mtim.tv_nsec,
        .device = (guint64)status->st_dev,
        .node = (guint64)status->st_ino,
        .is_named = below == NULL,
    };
    g_ptr_array_add(search->found, input);
}

static int compare_names(gconstpointer a, gconstpointer b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in a folder, in order; NULL: it cannot be read, and errno says why. */
static GPtrArray *names_in(const char *path) {
    DIR *folder = opendir(path);
    if (!folder) return NULL;
    GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
    for (const struct dirent *entry; (entry = readdir(folder));)
        if (entry->d_name[0] != '.') g_ptr_array_add(names, g_strdup(entry->d_name));
    closedir(folder);
    g_ptr_array_sort(names, compare_names);
    return names;
}

static bool is_except(const search_t *search, const GStatBuf *status) {
    return status->st_ino == search->except.st_ino && status->st_dev == search->except.st_dev;
}

static void search_folder(search_t *search, const char *path, const char *name, const char *below);

/* What stands in a folder. */
static void take(search_t *search, const char *path, const char *name, const char *below) {
    GStatBuf status;
    if (g_stat(path, &status) != 0) {
        complain(search, name, errno);
    } else if (S_ISREG(status.st_mode)) {
        add_file(search, path, name, below, &status);
    } else if (!S_ISDIR(status.st_mode)) {
        library_complain(search->library, "special_left_out", name);
    } else if (g_file_test(path, G_FILE_TEST_IS_SYMLINK)) {
        library_complain(search->library, "link_left_out", name);
    } else if (!is_except(search, &status)) {
        search_folder(search, path, name, below);
    }
}

static void search_folder(search_t *search, const char *path, const char *name, const char *below) {
    GPtrArray *names = names_in(path);
    if (!names) {
        complain(search, name, errno);
        return;
    }
    for (guint i = 0; i < names->len; i++) {
        const char *inside = g_ptr_array_index(names, i);
        char *inside_path = g_build_filename(path, inside, NULL);
        char *inside_name = g_build_filename(name, inside, NULL);
        char *inside_below = g_build_filename(below, inside, NULL);
        take(search, inside_path, inside_name, inside_below);
        g_free(inside_path);
        g_free(inside_name);
        g_free(inside_below);
    }
    g_ptr_array_unref(names);
}

static void take_operand(search_t *search, const char *operand) {
    char *path = g_canonicalize_filename(operand, NULL);
    GStatBuf status;
    if (g_stat(path, &status) != 0) {
        complain(search, operand, errno);
    } else if (S_ISDIR(status.st_mode)) {
        search_folder(search, path, operand, "");
    } else if (S_ISREG(status.st_mode)) {
        add_file(search, path, operand, NULL, &status);
    } else {
        library_complain(search->library, "not_a_file", operand);
        search->whole = false;
    }
    g_free(path);
}

GPtrArray *inputs_find(const library_t *library, char *const *operands, const char *except,
                       bool *whole) {
    search_t search = {
        .library = library,
        .found = g_ptr_array_new_with_free_func(free_input),
        .paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .whole = true,
    };
    if (except && g_stat(except, &search.except) != 0) search.except.st_ino = 0;
    for (; *operands; operands++) take_operand(&search, *operands);
    g_hash_table_unref(search.paths);
    *whole = *whole && search.whole;
    return search.found;
}

/* ---- names ---- */

static const char *const suffixes[] = {".pcapng", ".pcap", ".cap", ".ntar", ".dmp", ".snoop"};
static const char *const compressions[] = {".gz", ".zst", ".lz4"};

/* Cuts one of the endings off. */
static bool cut(char *name, const char *const *endings, size_t count) {
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(name), end = strlen(endings[i]);
        if (length > end && g_ascii_strcasecmp(name + length - end, endings[i]) == 0) {
            name[length - end] = '\0';
            return true;
        }
    }
    return false;
}

char *inputs_stem(const char *name) {
    char *stem = g_strdup(name);
    cut(stem, compressions, G_N_ELEMENTS(compressions));
    cut(stem, suffixes, G_N_ELEMENTS(suffixes));
    return stem;
}

bool inputs_is_capture(const char *name) {
    char *copy = g_strdup(name);
    bool is_compressed = cut(copy, compressions, G_N_ELEMENTS(compressions));
    bool is = is_compressed || cut(copy, suffixes, G_N_ELEMENTS(suffixes));
    g_free(copy);
    return is;
}
