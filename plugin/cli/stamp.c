/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "stamp.h"

#include <string.h>

/* In Wireshark's personal configuration; what else is there is for windows. */
static const char *const configuration[] = {"preferences",       "language",
                                            "decode_as_entries", "disabled_protos",
                                            "enabled_protos",    "heuristic_protos"};

/* The text and the NUL behind it, which keeps it apart from the next. */
static void add_text(GChecksum *sum, const char *text) {
    g_checksum_update(sum, (const guchar *)text, (gssize)strlen(text) + 1);
}

static void add_file(GChecksum *sum, const char *path) {
    char *content = NULL;
    gsize size = 0;
    add_text(sum, path);
    if (g_file_get_contents(path, &content, &size, NULL))
        g_checksum_update(sum, (const guchar *)content, (gssize)size);
    g_free(content);
}

/* The site files of a folder. */
static void add_folder(GChecksum *sum, const char *path) {
    char *folder[] = {(char *)(guintptr)path, NULL};
    char **files = g_file_test(path, G_FILE_TEST_IS_DIR) ? library_site_files(folder) : NULL;
    for (char **file = files; file && *file; file++) add_file(sum, *file);
    g_strfreev(files);
}

static void add_configuration(GChecksum *sum, const tshark_t *tshark) {
    char *folder = tshark_configuration(tshark);
    if (!folder) return;
    for (size_t i = 0; i < G_N_ELEMENTS(configuration); i++) {
        char *path = g_build_filename(folder, configuration[i], NULL);
        add_file(sum, path);
        g_free(path);
    }
    char *site = g_build_filename(folder, "sip_explain", NULL);
    add_folder(sum, site);
    g_free(site);
    g_free(folder);
}

char *stamp_of_settings(const tshark_t *tshark, const char *const *words, char *const *files) {
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
    add_text(sum, SIP_EXPLAIN_VERSION);
    add_text(sum, tshark_version(tshark));
    for (; *words; words++) add_text(sum, *words);
    for (; files && *files; files++) add_file(sum, *files);
    add_folder(sum, SIP_EXPLAIN_SITE_FOLDER);
    add_configuration(sum, tshark);
    char *stamp = g_strdup(g_checksum_get_string(sum));
    g_checksum_free(sum);
    return stamp;
}

char *stamp_of_input(const char *settings, const input_t *input) {
    char *text = g_strdup_printf("%s %" G_GUINT64_FORMAT " %" G_GINT64_FORMAT " %s", settings,
                                 input->size, input->changed, input->path);
    char *stamp = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
    g_free(text);
    return stamp;
}
