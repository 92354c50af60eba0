/* Hands the inputs of a fuzz target to it, the files or folders of files that are named: what
 * libFuzzer does with them, for a compiler that has none.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "../fuzz/fuzz.h"

static void replay_file(const char *path) {
    char *bytes;
    gsize length;
    HOLDS(g_file_get_contents(path, &bytes, &length, NULL));
    LLVMFuzzerTestOneInput((const uint8_t *)bytes, length);
    g_free(bytes);
}

static size_t replay_folder(const char *path) {
    GDir *folder = g_dir_open(path, 0, NULL);
    size_t count = 0;
    HOLDS(folder);
    for (const char *name; (name = g_dir_read_name(folder)); count++) {
        char *file = g_build_filename(path, name, NULL);
        replay_file(file);
        g_free(file);
    }
    g_dir_close(folder);
    return count;
}

/* Not all targets have something to set up. */
__attribute__((weak)) int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    return 0;
}

int main(int argc, char **argv) {
    LLVMFuzzerInitialize(&argc, &argv);
    size_t count = 0;
    for (int i = 1; i < argc; i++) count += replay_folder(argv[i]);
    printf("%zu inputs\n", count);
    HOLDS(count > 0);
    return 0;
}
