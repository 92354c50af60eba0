/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "html.h"

#include "embedded.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>

typedef struct {
    JsonNode *document, *words;
} page_t;

/* ---- the files of the page ---- */

/* By its name: "page.css". The page's own files are all there. */
static const embedded_file_t *find_file(const char *name) {
    for (size_t i = 0; i < embedded_page_count; i++) {
        const char *slash = strrchr(embedded_page[i].path, '/');
        if (strcmp(slash ? slash + 1 : embedded_page[i].path, name) == 0) return &embedded_page[i];
    }
    g_error("the page has no file %s", name);
}

static void put_file(GString *to, const char *name) {
    const embedded_file_t *file = find_file(name);
    g_string_append_len(to, file->bytes, (gssize)file->length);
}

/* 'sha256-...' of a file: what the Content-Security-Policy knows an inline script by. */
static void put_hash(GString *to, const char *name) {
    const embedded_file_t *file = find_file(name);
    guint8 digest[32];
    gsize length = sizeof digest;
    GChecksum *checksum = g_checksum_new(G_CHECKSUM_SHA256);
    g_checksum_update(checksum, (const guchar *)file->bytes, (gssize)file->length);
    g_checksum_get_digest(checksum, digest, &length);
    g_checksum_free(checksum);
    char *text = g_base64_encode(digest, length);
    g_string_append_printf(to, "'sha256-%s'", text);
    g_free(text);
}

/* ---- data ---- */

/* JSON that can stand in a script element: "<" could end or open one, and U+2028 and U+2029 end lines for
 * older engines. Outside of strings JSON has none of them. */
static void put_json(GString *to, JsonNode *node) {
    char *json = json_to_string(node, FALSE);
    char *valid = g_utf8_make_valid(json, -1);
    for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (strchr("<>&", *at) || character == 0x2028 || character == 0x2029)
            g_string_append_printf(to, "\\u%04x", character);
        else g_string_append_len(to, at, g_utf8_next_char(at) - at);
    }
    g_free(valid);
    g_free(json);
}

static void put_text(GString *to, JsonNode *object, const char *member) {
    JsonObject *members = json_node_get_object(object);
    const char *text = json_object_get_string_member_with_default(members, member, member);
    char *escaped = g_markup_escape_text(text, -1);
    g_string_append(to, escaped);
    g_free(escaped);
}

/* ---- the page ---- */

/* What the {{name}} of page.html stand for: "hash page.js", "json document", "word title", or a file. */
static void put(GString *to, const page_t *page, const char *name) {
    char **words = g_strsplit(name, " ", 2);
    const char *what = words[0], *of = words[1];
    if (!of) put_file(to, what);
    else if (strcmp(what, "hash") == 0) put_hash(to, of);
    else if (strcmp(what, "word") == 0) put_text(to, page->words, of);
    else if (strcmp(what, "member") == 0) put_text(to, page->document, of);
    else put_json(to, strcmp(of, "words") == 0 ? page->words : page->document);
    g_strfreev(words);
}

static GString *make(const page_t *page) {
    const char *at = find_file("page.html")->bytes;
    GString *to = g_string_new(NULL);
    for (const char *open; (open = strstr(at, "{{"));) {
        const char *close = strstr(open, "}}");
        char *name = g_strndup(open + 2, (gsize)(close - open - 2));
        g_string_append_len(to, at, open - at);
        put(to, page, name);
        g_free(name);
        at = close + 2;
    }
    g_string_append(to, at);
    return to;
}

/* Whether the path names something that a file of that name must not take the place of: a device, a pipe. */
static bool is_special(const char *path) {
    GStatBuf status;
    return g_stat(path, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode);
}

/* False leaves the reason in errno. */
static bool write_special(const char *path, const GString *text) {
    FILE *file = fopen(path, "wb");
    bool written = file && fwrite(text->str, 1, text->len, file) == text->len;
    if (file && fclose(file) != 0) written = false;
    return written;
}

bool html_write(const char *path, JsonNode *document, JsonNode *words, GError **error) {
    const page_t page = {document, words};
    GString *text = make(&page);
    bool written, to_stdout = strcmp(path, "-") == 0;
    if (to_stdout || is_special(path)) {
        written = to_stdout ? fwrite(text->str, 1, text->len, stdout) == text->len
                            : write_special(path, text);
        if (!written)
            g_set_error(error, G_FILE_ERROR, (gint)g_file_error_from_errno(errno), "%s: %s", path,
                        g_strerror(errno));
    } else {
        written = g_file_set_contents_full(path, text->str, (gssize)text->len,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
    }
    g_string_free(text, TRUE);
    return written;
}
