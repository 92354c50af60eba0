/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "screen.h"

#include "printable.h"
#include "severity.h"
#include "wrap.h"

#include <glib.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum {
    COLUMNS_NO_TERMINAL = 80,
    COLUMNS_MIN = 20,  /* of a line, however narrow the terminal */
    COLUMNS_TEXT = 10, /* for a text beside its lead */
    COLUMNS_MAX = 1000
};

/* ---- the terminal ---- */

size_t screen_width(int file) {
    struct winsize size;
    if (!isatty(file)) return COLUMNS_NO_TERMINAL;
    if (ioctl(file, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return CLAMP(size.ws_col, COLUMNS_MIN, COLUMNS_MAX);
    const char *told = g_getenv("COLUMNS");
    guint64 columns = told ? g_ascii_strtoull(told, NULL, 10) : 0;
    return columns ? CLAMP(columns, COLUMNS_MIN, COLUMNS_MAX) : COLUMNS_NO_TERMINAL;
}

static bool terminal_has_colour(void) {
    const char *terminal = g_getenv("TERM"), *no_colour = g_getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) && terminal && *terminal && strcmp(terminal, "dumb") != 0 &&
           !(no_colour && *no_colour);
}

screen_t screen_open(void) {
    return (screen_t){screen_width(STDOUT_FILENO), terminal_has_colour()};
}

style_t screen_severity(const char *name) {
    severity_t severity;
    return severity_from_name(name, &severity) ? STYLE_CHAT + severity : STYLE_PLAIN;
}

/* ---- lines ---- */

size_t screen_columns(const char *text) {
    size_t columns = 0;
    for (; *text; text = g_utf8_next_char(text)) {
        gunichar c = g_utf8_get_char(text);
        if (!g_unichar_iszerowidth(c)) columns += g_unichar_iswide(c) ? 2 : 1;
    }
    return columns;
}

/* The text on one line, without what could steer a terminal. To be freed. */
static char *escape(const char *text) {
    size_t size = 4 * strlen(text) + 1; /* each byte as \xHH */
    char *escaped = g_malloc(size);
    printable((span_t){text, strlen(text)}, escaped, size);
    return escaped;
}

static void put_styled(const screen_t *screen, style_t style, span_t text) {
    static const char *const codes[] = {
        [STYLE_PLAIN] = "",  [STYLE_HEADING] = "1", [STYLE_CHAT] = "32",
        [STYLE_NOTE] = "36", [STYLE_WARN] = "33",   [STYLE_ERROR] = "31",
    };
    bool coloured = screen->colour && style != STYLE_PLAIN;
    if (coloured) printf("\033[%sm", codes[style]);
    fwrite(text.at, 1, text.length, stdout);
    if (coloured) fputs("\033[0m", stdout);
}

static void put_spaces(size_t count) {
    printf("%*s", (int)count, "");
}

/* Writes the rest of a text; `used` columns of the first line are taken. */
static void put_lines(const screen_t *screen, size_t indent, size_t used, style_t style,
                      const char *text) {
    span_t rest = {text, strlen(text)}, line;
    bool first = true;
    while (wrap_next(&rest, screen->columns - (first ? used : indent), &line)) {
        if (!first) put_spaces(indent);
        put_styled(screen, style, line);
        putchar('\n');
        first = false;
    }
    if (first) putchar('\n');
}

void screen_text(const screen_t *screen, size_t indent, style_t style, const char *text) {
    char *escaped = escape(text);
    put_spaces(indent);
    put_lines(screen, indent, indent, style, escaped);
    g_free(escaped);
}

void screen_entry(const screen_t *screen, size_t indent, size_t hang, style_t style,
                  const char *lead, const char *text) {
    char *escaped_lead = escape(lead), *escaped = escape(text);
    size_t used = indent + screen_columns(escaped_lead) + 1;
    put_spaces(indent);
    if (used + COLUMNS_TEXT > screen->columns) {
        put_lines(screen, indent, indent, style, escaped_lead);
        put_spaces(hang);
        used = hang;
    } else {
        put_styled(screen, style, (span_t){escaped_lead, strlen(escaped_lead)});
        put_spaces(MAX(used, hang) - used + 1);
        used = MAX(used, hang);
    }
    put_lines(screen, hang, used, STYLE_PLAIN, escaped);
    g_free(escaped_lead);
    g_free(escaped);
}

/* "Severity: error", the word in its style. */
static void put_labelled(const screen_t *screen, const page_row_t *row) {
    printf("%s ", row->lead);
    put_styled(screen, screen_severity(row->style), (span_t){row->text, strlen(row->text)});
    putchar('\n');
}

void screen_row(const page_row_t *row, void *data) {
    const screen_t *screen = (const screen_t *)data;
    bool heading = strcmp(row->style, "heading") == 0;
    if (!*row->text) putchar('\n');
    else if (row->lead && *row->style) put_labelled(screen, row);
    else if (row->lead)
        screen_entry(screen, row->indent, row->hang, STYLE_PLAIN, row->lead, row->text);
    else screen_text(screen, row->indent, heading ? STYLE_HEADING : STYLE_PLAIN, row->text);
}

void screen_put_line(const char *text) {
    char *escaped = escape(text);
    puts(escaped);
    g_free(escaped);
}

void screen_complain(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    char *message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    char *escaped = escape(message);
    fflush(stdout);
    fprintf(stderr, "sip-explain: %s\n", escaped);
    g_free(escaped);
    g_free(message);
}
