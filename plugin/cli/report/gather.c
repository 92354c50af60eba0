/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "gather.h"

#include "report.h"
#include "screen.h"
#include "tshark.h"

#include <string.h>

static bool take(captures_t *captures, spool_t *spool, guint number, const char *text,
                 GError **error) {
    char **lines = g_strsplit(text, "\n", -1);
    bool done = true;
    for (char **line = lines; *line && done; line++) {
        record_head_t head;
        if (!record_read_head(*line, &head)) continue;
        captures_count(captures, number, head.time);
        char *numbered = g_strdup_printf("%u %s", number, *line);
        done = spool_add(spool, report_stream(&head), numbered, strlen(numbered), error);
        g_free(numbered);
    }
    g_strfreev(lines);
    return done;
}

int gather_records(const arguments_t *arguments, const library_t *library, captures_t *captures,
                   spool_t *spool, bool *whole) {
    tshark_t *tshark = tshark_open(arguments->language);
    if (!tshark) return EXIT_FAILED;
    char *language = g_strconcat("sip_explain.language:", library_language(library), NULL);
    for (guint i = 0; i < arguments->count; i++) {
        const char *options[] = {"-n", "-q", "-o", language, "-z", "sip_explain,records", NULL};
        tshark_result_t result;
        GError *error = NULL;
        guint number = captures_add(captures, arguments->operands[i]);
        if (!tshark_run(tshark, arguments->operands[i], options, &result, &error)) {
            screen_complain("%s", error->message);
            return EXIT_FAILED;
        }
        gsize size;
        const char *data = g_bytes_get_data(result.output, &size);
        char *text = g_strndup(data ? data : "", size);
        take(captures, spool, number, text, &error);
        if (result.status != 0) {
            captures_get(captures, number)->error = g_strdup(result.message);
            *whole = false;
        }
        g_free(text);
        tshark_result_clear(&result);
    }
    g_free(language);
    tshark_free(tshark);
    return EXIT_OK;
}
