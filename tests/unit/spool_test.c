/* spool: lines in many streams, in memory and in a file.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "spool.h"

#include "test.h"

#include <signal.h>
#include <sys/resource.h>

enum { LINES = 20000 };

static void add(spool_t *spool, guint stream, int number) {
    GError *error = NULL;
    char *line = g_strdup_printf("%d of stream %u", number, stream);
    assert_true(spool_add(spool, stream, line, strlen(line), &error));
    g_free(line);
}

/* Each stream gives its own lines, in their order, whatever the memory. */
static void assert_kept(gsize memory) {
    GError *error = NULL;
    spool_t *spool = spool_new(memory);
    for (int i = 0; i < LINES; i++) add(spool, (guint)i % 7, i);
    for (guint stream = 0; stream < SPOOL_STREAMS; stream++) {
        spool_reader_t *reader = spool_read(spool, stream);
        int number = (int)stream;
        for (char *line; (line = spool_next(reader, &error)); number += 7)
            assert_int_equal(atoi(line), number);
        assert_null(error);
        if (stream < 7) assert_true(number >= LINES && number < LINES + 7);
        else assert_int_equal(number, stream);
        spool_reader_free(reader);
    }
    spool_free(spool);
}

static void in_memory(void **state) {
    (void)state;
    assert_kept(64 * 1024 * 1024);
}

static void in_a_file(void **state) {
    (void)state;
    assert_kept(10000);
    assert_kept(0); /* each line goes there */
}

static void no_line_at_all(void **state) {
    (void)state;
    GError *error = NULL;
    spool_t *spool = spool_new(0);
    spool_reader_t *reader = spool_read(spool, 3);
    assert_null(spool_next(reader, &error));
    assert_null(error);
    spool_reader_free(reader);
    spool_free(spool);
}

/* From now on files may have so many bytes. Gives the limit that was before. */
static struct rlimit limit_files(rlim_t size) {
    struct rlimit before;
    getrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &(struct rlimit){size, before.rlim_max});
    return before;
}

static void begins_a_file_past_its_memory(void **state) {
    (void)state;
    enum { LENGTH = 9 }; /* with its end: 10 */
    struct rlimit before = limit_files(0);
    for (gsize memory = 99; memory <= 101; memory++) {
        GError *error = NULL;
        spool_t *spool = spool_new(memory);
        guint lines = 0;
        while (spool_add(spool, lines, "some line", LENGTH, &error)) lines++;
        assert_int_equal(lines, memory / (LENGTH + 1));
        assert_non_null(strstr(error->message, "cannot write"));
        g_error_free(error);
        spool_free(spool);
    }
    setrlimit(RLIMIT_FSIZE, &before);
}

static void a_full_disk_is_an_error(void **state) {
    (void)state;
    GError *error = NULL;
    struct rlimit before = limit_files(100);
    spool_t *spool = spool_new(0);
    for (int i = 0; i < 100 && !error; i++)
        spool_add(spool, 0, "some line of text", strlen("some line of text"), &error);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_non_null(error);
    assert_non_null(strstr(error->message, "cannot write"));
    g_error_free(error);
    spool_free(spool);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(in_memory),
        cmocka_unit_test(in_a_file),
        cmocka_unit_test(no_line_at_all),
        cmocka_unit_test(begins_a_file_past_its_memory),
        cmocka_unit_test(a_full_disk_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
