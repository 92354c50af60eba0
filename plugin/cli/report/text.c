/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "text.h"

#include "screen.h"

#include <stdio.h>
#include <string.h>

enum { INDENT = 2, PROBLEMS_SHOWN_MAX = 20, ROWS_SHOWN_MAX = 10, RANGES_SHOWN_MAX = 12 };

typedef struct {
    screen_t screen;
    JsonObject *document, *words;
} text_t;

/* ---- members ---- */

static const char *word(const text_t *text, const char *name) {
    return json_object_get_string_member_with_default(text->words, name, name);
}

/* The word of an outcome, which has its kind in front. */
static const char *outcome_word(const text_t *text, const char *kind, const char *outcome) {
    char *name = g_strconcat(strcmp(kind, "other") == 0 ? "transaction" : kind, "_", outcome, NULL);
    const char *found = json_object_get_string_member_with_default(text->words, name, outcome);
    g_free(name);
    return found;
}

static const char *string(JsonObject *object, const char *name) {
    return json_object_get_string_member_with_default(object, name, NULL);
}

static gint64 number(JsonObject *object, const char *name) {
    return json_object_get_int_member_with_default(object, name, 0);
}

static JsonArray *list(JsonObject *object, const char *name) {
    return json_object_get_array_member(object, name);
}

static JsonObject *element(JsonArray *array, guint i) {
    return json_array_get_object_element(array, i);
}

/* ---- texts; all to be freed ---- */

/* "12%"; a few of many are not nobody. */
static char *percent(double share) {
    if (share > 0 && share < 0.01) return g_strdup("<1%");
    if (share > 0.99 && share < 1) return g_strdup(">99%");
    return g_strdup_printf("%.0f%%", share * 100);
}

static char *share_of(gint64 part, gint64 whole) {
    return percent(whole > 0 ? (double)part / (double)whole : 0);
}

/* "0.09 ms", "0.9 ms", "31 ms", "2.1 s". */
static char *duration(double seconds) {
    if (seconds < 0.000995) return g_strdup_printf("%.2f ms", seconds * 1000);
    if (seconds < 0.00995) return g_strdup_printf("%.1f ms", seconds * 1000);
    if (seconds < 0.9995) return g_strdup_printf("%.0f ms", seconds * 1000);
    return seconds < 99.95 ? g_strdup_printf("%.1f s", seconds)
                           : g_strdup_printf("%.0f s", seconds);
}

/* "2026-11-20 12:15:21". */
static char *date(double seconds) {
    GDateTime *time = g_date_time_new_from_unix_utc((gint64)seconds);
    char *text = time ? g_date_time_format(time, "%Y-%m-%d %H:%M:%S") : NULL;
    if (time) g_date_time_unref(time);
    return text ? text : g_strdup_printf("%.0f", seconds);
}

/* A text with two numbers put in. */
static char *filled(const text_t *text, const char *name, gint64 count, gint64 total) {
    GString *made = g_string_new(word(text, name));
    char *first = g_strdup_printf("%" G_GINT64_FORMAT, count);
    char *second = g_strdup_printf("%" G_GINT64_FORMAT, total);
    g_string_replace(made, "{count}", first, 0);
    g_string_replace(made, "{total}", second, 0);
    g_free(first);
    g_free(second);
    return g_string_free(made, FALSE);
}

/* ---- lines ---- */

static void put_heading(const text_t *text, const char *name) {
    putchar('\n');
    screen_text(&text->screen, 0, STYLE_HEADING, word(text, name));
}

/* A label with the colon of the language. To be freed. */
static char *with_colon(const text_t *text, const char *label) {
    return g_strconcat(label, word(text, "colon"), NULL);
}

/* "Label: text". */
static void put_labelled(const text_t *text, size_t indent, const char *label, const char *value) {
    char *lead = with_colon(text, word(text, label));
    if (value) screen_entry(&text->screen, indent, indent + INDENT, STYLE_PLAIN, lead, value);
    g_free(lead);
}

static void put_owned(const text_t *text, size_t indent, const char *label, char *value) {
    put_labelled(text, indent, label, value);
    g_free(value);
}

/* ---- what was read ---- */

static void put_period(const text_t *text, JsonObject *totals) {
    if (!json_object_has_member(totals, "start")) return;
    char *start = date(json_object_get_double_member(totals, "start"));
    char *end = date(json_object_get_double_member(totals, "end"));
    char *line = g_strdup_printf("%s - %s UTC", start, end);
    put_labelled(text, 0, "time", line);
    g_free(start);
    g_free(end);
    g_free(line);
}

static void put_totals(const text_t *text) {
    static const char *const names[] = {"requests", "responses", "sent_again", "captured_twice"};
    JsonObject *totals = json_object_get_object_member(text->document, "totals");
    gint64 failed = number(totals, "failed_captures"), messages = number(totals, "messages");
    put_owned(text, 0, "captures",
              g_strdup_printf("%" G_GINT64_FORMAT, number(totals, "captures")));
    GString *line = g_string_new(NULL);
    g_string_printf(line, "%" G_GINT64_FORMAT, messages);
    for (size_t i = 0; messages > 0 && i < G_N_ELEMENTS(names); i++)
        if (i < 2 || number(totals, names[i]) > 0)
            g_string_append_printf(line, "%s%s%s %" G_GINT64_FORMAT, i == 0 ? " (" : ", ",
                                   word(text, names[i]), word(text, "colon"),
                                   number(totals, names[i]));
    if (messages > 0) g_string_append_c(line, ')');
    put_owned(text, 0, "messages", g_string_free(line, FALSE));
    put_period(text, totals);
    if (failed == 0) return;
    char *unread = filled(text, "unread", failed, number(totals, "captures"));
    screen_text(&text->screen, 0, STYLE_ERROR, unread);
    g_free(unread);
}

/* "15; answered 12 (80%), busy 3 (20%)". To be freed. */
static char *outcome_line(const text_t *text, const char *kind, JsonObject *outcomes,
                          gint64 total) {
    GString *line = g_string_new(NULL);
    JsonObjectIter iterator;
    const char *name;
    JsonNode *node;
    g_string_printf(line, "%" G_GINT64_FORMAT, total);
    json_object_iter_init_ordered(&iterator, outcomes);
    for (bool first = true; json_object_iter_next_ordered(&iterator, &name, &node);) {
        bool is_outcome =
            json_node_get_value_type(node) == G_TYPE_INT64 && strcmp(name, "total") != 0;
        if (!is_outcome || json_node_get_int(node) == 0) continue;
        char *share = share_of(json_node_get_int(node), total);
        g_string_append_printf(line, "%s %s %" G_GINT64_FORMAT " (%s)", first ? ";" : ",",
                               outcome_word(text, kind, name), json_node_get_int(node), share);
        g_free(share);
        first = false;
    }
    return g_string_free(line, FALSE);
}

/* "Calls: 15; answered 12 (80%)". counts and outcomes may be the same object. */
static void put_counted(const text_t *text, const char *label, const char *kind, JsonObject *counts,
                        JsonObject *outcomes) {
    gint64 total = number(counts, "total");
    if (total == 0) return;
    char *lead = with_colon(text, label);
    char *line = outcome_line(text, kind, outcomes, total);
    screen_entry(&text->screen, INDENT, 2 * INDENT, STYLE_PLAIN, lead, line);
    g_free(lead);
    g_free(line);
}

static void put_outcomes(const text_t *text) {
    static const char *const names[] = {"calls", "registrations"}, *const kinds[] = {
                                                                       "call", "registration"};
    JsonArray *transactions = list(text->document, "transactions");
    put_heading(text, "outcomes");
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        JsonObject *counts = json_object_get_object_member(text->document, names[i]);
        put_counted(text, word(text, names[i]), kinds[i], counts,
                    json_object_get_object_member(counts, "outcomes"));
    }
    for (guint i = 0; i < json_array_get_length(transactions); i++) {
        JsonObject *row = element(transactions, i);
        put_counted(text, string(row, "method"), "other", row, row);
    }
}

/* ---- problems ---- */

/* What a code means takes its first sentence here; of a finding the text is one case. */
static char *first_sentence(const char *long_text) {
    const char *end = strstr(long_text, ". ");
    return end ? g_strndup(long_text, (gsize)(end + 1 - long_text)) : g_strdup(long_text);
}

/* "call.pcap, Frame 12". To be freed. */
static char *place_of(const text_t *text, JsonObject *place) {
    return g_strdup_printf("%s, %s %" G_GINT64_FORMAT, string(place, "capture"),
                           word(text, "frame"), number(place, "frame"));
}

/* "error  12x auth.rejected", and below it what it is, where, and what to do. */
static void put_problem(const text_t *text, JsonObject *problem) {
    const char *severity = string(problem, "severity"), *finding = string(problem, "finding");
    char *lead = g_strdup_printf("%-5s %3" G_GINT64_FORMAT "x", severity, number(problem, "count"));
    char *what =
        finding ? g_strdup(string(problem, "text")) : first_sentence(string(problem, "text"));
    screen_entry(&text->screen, INDENT, 2 * INDENT, screen_severity(severity), lead,
                 finding ? finding : string(problem, "title"));
    screen_text(&text->screen, 2 * INDENT, STYLE_PLAIN, what);
    put_owned(text, 2 * INDENT, "first",
              place_of(text, json_object_get_object_member(problem, "first")));
    put_labelled(text, 2 * INDENT, "fix", string(problem, "fix"));
    g_free(lead);
    g_free(what);
}

static void put_shown(const text_t *text, guint shown, guint total) {
    if (shown >= total) return;
    char *line = filled(text, "shown", shown, total);
    screen_text(&text->screen, INDENT, STYLE_PLAIN, line);
    g_free(line);
}

static void put_problems(const text_t *text) {
    JsonArray *problems = list(text->document, "problems");
    guint total = json_array_get_length(problems), shown = MIN(total, PROBLEMS_SHOWN_MAX);
    put_heading(text, "problems");
    if (total == 0) screen_text(&text->screen, INDENT, STYLE_CHAT, word(text, "no_problems"));
    for (guint i = 0; i < shown; i++) {
        if (i > 0) putchar('\n');
        put_problem(text, element(problems, i));
    }
    put_shown(text, shown, total);
}

/* ---- the worst ---- */

/* "call.pcapng: 1-4, 7; other.pcapng: 3". To be freed. */
static char *frames_of(const text_t *text, JsonArray *messages) {
    GString *line = g_string_new(NULL);
    const char *capture = NULL;
    guint ranges = 0;
    for (guint i = 0, next; i < json_array_get_length(messages); i = next) {
        JsonObject *message = element(messages, i);
        const char *of = string(message, "capture");
        gint64 first = number(message, "frame"), last = first;
        for (next = i + 1; next < json_array_get_length(messages); next++, last++)
            if (number(element(messages, next), "frame") != last + 1 ||
                strcmp(string(element(messages, next), "capture"), of) != 0)
                break;
        if (ranges++ == RANGES_SHOWN_MAX) {
            g_string_append(line, " ...");
            break;
        }
        if (!capture || strcmp(of, capture) != 0)
            g_string_append_printf(line, "%s%s%s ", capture ? "; " : "", of, word(text, "colon"));
        else g_string_append(line, ", ");
        capture = of;
        g_string_append_printf(line, "%" G_GINT64_FORMAT, first);
        if (last > first) g_string_append_printf(line, "-%" G_GINT64_FORMAT, last);
    }
    return g_string_free(line, FALSE);
}

/* "Call, rejected, 488". To be freed. */
static char *title_of(const text_t *text, JsonObject *bad) {
    const char *kind = string(bad, "kind"), *method = string(bad, "method");
    GString *title = g_string_new(method ? method : word(text, kind));
    g_string_append_printf(title, ", %s", outcome_word(text, kind, string(bad, "outcome")));
    if (number(bad, "code") > 0) g_string_append_printf(title, ", %03d", (int)number(bad, "code"));
    return g_string_free(title, FALSE);
}

/* Who, to whom, when. */
static char *parties_of(JsonObject *bad) {
    const char *from = string(bad, "from"), *to = string(bad, "to");
    char *start = date(json_object_get_double_member(bad, "start"));
    char *seconds = duration(json_object_get_double_member(bad, "seconds"));
    char *line =
        g_strdup_printf("%s UTC (%s), %s -> %s", start, seconds, from ? from : "?", to ? to : "?");
    g_free(start);
    g_free(seconds);
    return line;
}

static void put_bad(const text_t *text, JsonObject *bad, guint place) {
    const char *severity = string(bad, "severity");
    char *lead = g_strdup_printf("%u. %s", place, severity);
    char *title = title_of(text, bad), *parties = parties_of(bad);
    JsonArray *messages = list(bad, "messages");
    screen_entry(&text->screen, INDENT, 2 * INDENT, screen_severity(severity), lead, title);
    screen_text(&text->screen, 2 * INDENT, STYLE_PLAIN, parties);
    put_owned(text, 2 * INDENT, json_array_get_length(messages) == 1 ? "frame" : "frames",
              frames_of(text, messages));
    put_labelled(text, 2 * INDENT, "call_id", string(bad, "call_id"));
    put_labelled(text, 2 * INDENT, "diagnosis", string(bad, "summary"));
    put_labelled(text, 2 * INDENT, "fix", string(bad, "fix"));
    g_free(lead);
    g_free(title);
    g_free(parties);
}

static void put_worst(const text_t *text) {
    JsonArray *worst = list(text->document, "worst");
    if (json_array_get_length(worst) == 0) return;
    put_heading(text, "worst");
    for (guint i = 0; i < json_array_get_length(worst); i++) {
        if (i > 0) putchar('\n');
        put_bad(text, element(worst, i), i + 1);
    }
}

/* ---- numbers ---- */

static void put_time(const text_t *text, JsonObject *times, const char *name) {
    static const char *const parts[] = {"min", "p50", "p90", "p95", "p99", "max"};
    if (!json_object_has_member(times, name)) return;
    JsonObject *values = json_object_get_object_member(times, name);
    GString *line = g_string_new(NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(parts); i++) {
        char *value = duration(json_object_get_double_member(values, parts[i]));
        g_string_append_printf(line, "%s%s %s", i > 0 ? ", " : "", word(text, parts[i]), value);
        g_free(value);
    }
    char *lead = g_strdup_printf("%s (%" G_GINT64_FORMAT ")%s", word(text, name),
                                 number(values, "count"), word(text, "colon"));
    screen_entry(&text->screen, INDENT, 2 * INDENT, STYLE_PLAIN, lead, line->str);
    g_free(lead);
    g_string_free(line, TRUE);
}

static void put_times(const text_t *text) {
    static const char *const names[] = {"first_response", "post_dial_delay", "setup"};
    JsonObject *times = json_object_get_object_member(text->document, "times");
    if (json_object_get_size(times) == 0) return;
    put_heading(text, "times");
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) put_time(text, times, names[i]);
}

static void put_codes(const text_t *text) {
    JsonArray *codes = list(text->document, "codes");
    guint total = json_array_get_length(codes), shown = MIN(total, ROWS_SHOWN_MAX);
    if (total > 0) put_heading(text, "codes");
    for (guint i = 0; i < shown; i++) {
        JsonObject *row = element(codes, i);
        const char *phrase = string(row, "phrase");
        char *share = percent(json_object_get_double_member(row, "share"));
        char *lead = g_strdup_printf("%6" G_GINT64_FORMAT " %4s", number(row, "count"), share);
        char *name = g_strdup_printf("%03d %s", (int)number(row, "code"), phrase ? phrase : "");
        screen_entry(&text->screen, INDENT, 16, screen_severity(string(row, "severity")), lead,
                     g_strchomp(name));
        g_free(share);
        g_free(lead);
        g_free(name);
    }
    put_shown(text, shown, total);
}

/* Those that have failures: "12/40  30%  kamailio". */
static void put_names(const text_t *text, const char *section, const char *name,
                      const char *whole) {
    JsonArray *rows = list(text->document, section);
    guint total = 0;
    while (total < json_array_get_length(rows) && number(element(rows, total), "failures") > 0)
        total++;
    guint shown = MIN(total, ROWS_SHOWN_MAX);
    if (total == 0) return;
    char *heading = g_strdup_printf("%s (%s/%s)", word(text, section), word(text, "failures"),
                                    word(text, whole));
    screen_text(&text->screen, INDENT, STYLE_PLAIN, heading);
    for (guint i = 0; i < shown; i++) {
        JsonObject *row = element(rows, i);
        gint64 failures = number(row, "failures"), all = number(row, whole);
        char *share = all > 0 ? share_of(failures, all) : g_strdup("");
        char *counts = g_strdup_printf("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, failures, all);
        char *lead = g_strdup_printf("%11s %4s", counts, share);
        screen_entry(&text->screen, 2 * INDENT, 22, STYLE_PLAIN, lead, string(row, name));
        g_free(share);
        g_free(counts);
        g_free(lead);
    }
    g_free(heading);
    put_shown(text, shown, total);
}

static bool have_failures(const text_t *text, const char *section) {
    JsonArray *rows = list(text->document, section);
    return json_array_get_length(rows) > 0 && number(element(rows, 0), "failures") > 0;
}

static void put_details(const text_t *text) {
    if (!have_failures(text, "servers") && !have_failures(text, "realms") &&
        !have_failures(text, "destinations"))
        return;
    put_heading(text, "details");
    put_names(text, "servers", "server", "responses");
    put_names(text, "realms", "realm", "challenges");
    put_names(text, "destinations", "destination", "requests");
}

static void put_unread(const text_t *text) {
    JsonArray *captures = list(text->document, "captures");
    bool any = false;
    for (guint i = 0; i < json_array_get_length(captures); i++) {
        JsonObject *capture = element(captures, i);
        const char *error = string(capture, "error");
        if (!error) continue;
        if (!any) put_heading(text, "failed_captures");
        any = true;
        char *lead = with_colon(text, string(capture, "capture"));
        screen_entry(&text->screen, INDENT, 2 * INDENT, STYLE_ERROR, lead, error);
        g_free(lead);
    }
}

void text_print(JsonNode *document, JsonNode *words) {
    text_t text = {
        .screen = screen_open(),
        .document = json_node_get_object(document),
        .words = json_node_get_object(words),
    };
    JsonObject *totals = json_object_get_object_member(text.document, "totals");
    screen_text(&text.screen, 0, STYLE_HEADING, word(&text, "title"));
    put_totals(&text);
    bool none_read = number(totals, "captures") == number(totals, "failed_captures");
    if (number(totals, "messages") == 0) {
        if (!none_read) {
            putchar('\n');
            screen_text(&text.screen, 0, STYLE_PLAIN, word(&text, "no_messages"));
        }
    } else {
        put_outcomes(&text);
        put_problems(&text);
        put_worst(&text);
        put_times(&text);
        put_codes(&text);
        put_details(&text);
    }
    put_unread(&text);
}
