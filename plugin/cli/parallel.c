/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "parallel.h"

static const char program[] = "parallel";

bool parallel_is_there(void) {
    char *words[] = {(char *)(guintptr)program, (char *)(guintptr) "--version", NULL};
    char *output = NULL;
    int status;
    bool there = g_spawn_sync(NULL, words, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                              NULL, NULL, &output, NULL, &status, NULL) &&
                 g_str_has_prefix(output, "GNU parallel");
    g_free(output);
    return there;
}

void parallel_begin(GStrvBuilder *words) {
    g_strv_builder_add_many(words, program, "--plain", "--will-cite", NULL);
}

char **parallel_environment(const char *folder) {
    char **environment = g_get_environ();
    char *home = g_build_filename(folder, program, NULL);
    g_mkdir_with_parents(home, 0700);
    environment = g_environ_setenv(environment, "PARALLEL_HOME", home, TRUE);
    environment = g_environ_setenv(environment, "PARALLEL_SHELL", "/bin/sh", TRUE);
    /* L: inputs are links. p: what only its user may read stays so. */
    environment = g_environ_setenv(environment, "PARALLEL_RSYNC_OPTS", "-rLpzR", TRUE);
    environment = g_environ_setenv(environment, "PARALLEL_SSH",
                                   "ssh -o BatchMode=yes -o ConnectTimeout=15 "
                                   "-o ServerAliveInterval=15 -o ServerAliveCountMax=3",
                                   FALSE);
    g_free(home);
    return environment;
}
