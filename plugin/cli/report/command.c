/* command.c - `sip-explain report IN...`: what failed in any number of captures, and what to do.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "csv.h"
#include "document.h"
#include "gather.h"
#include "html.h"
#include "report.h"
#include "screen.h"
#include "text.h"

#include <signal.h>

enum { RECORDS_MEMORY_MAX = 64 * 1024 * 1024 };

/* Writes the report in the form that was asked for. */
static bool write_document(const arguments_t *arguments, const library_t *library,
                           const tally_t *tally, JsonNode *words, GError **error) {
    bool done = true;
    JsonNode *document = document_new(tally, library, words);
    if (arguments->html) done = html_write(arguments->html, document, words, error);
    else if (arguments->json) library_print_json(document);
    else text_print(document, words);
    json_node_unref(document);
    return done;
}

static bool make_report(const arguments_t *arguments, const library_t *library,
                        const captures_t *captures, spool_t *spool, GError **error) {
    JsonNode *words = library_words(library, "report");
    if (!words) return false; /* why was reported */
    csv_t *csv = arguments->csv ? csv_new(captures, library, words) : NULL;
    tally_t *tally = report_tally(spool, captures, csv, error);
    bool done = tally && (csv ? csv_print(csv, error)
                              : write_document(arguments, library, tally, words, error));
    tally_free(tally);
    csv_free(csv);
    json_node_unref(words);
    return done;
}

int command_report(const arguments_t *arguments) {
    int status;
    bool whole = true;
    GError *error = NULL;
    library_t *library = library_open(arguments, &status);
    if (!library) return status;
    if (!library_whole(library)) { /* what failed was reported */
        library_free(library);
        return EXIT_FAILED;
    }
    if (arguments->json + arguments->csv + (arguments->html != NULL) > 1) {
        library_complain(library, "one_form", "");
        library_free(library);
        return EXIT_USAGE;
    }
    captures_t captures = captures_new();
    spool_t *spool = spool_new(RECORDS_MEMORY_MAX);
    status = gather_records(arguments, library, &captures, spool, &whole);
    if (status == EXIT_OK) {
        captures_complete(&captures);
        if (!make_report(arguments, library, &captures, spool, &error)) {
            if (error) screen_complain("%s", error->message);
            g_clear_error(&error);
            whole = false;
        }
        status = whole ? EXIT_OK : EXIT_FAILED;
    }
    spool_free(spool);
    captures_free(&captures);
    library_free(library);
    if (status > GATHER_SIGNAL) { /* ends as the signal would have ended it */
        signal(status - GATHER_SIGNAL, SIG_DFL);
        raise(status - GATHER_SIGNAL);
    }
    return status;
}
