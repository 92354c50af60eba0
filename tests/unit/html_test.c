/* The report's page as bytes: what stands in it cannot leave its place. What a browser makes of it is
 * tested in tests/page.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "html.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "test.h"

#define DOCUMENT "<script type=\"application/json\" id=\"document\">"

static JsonNode *words(void) {
    return json_from_string(
        "{\"title\": \"R & <D>\", \"needs_script\": \"</noscript><script>bad()</script>\"}", NULL);
}

static JsonNode *document_of(const char *text) {
    JsonObject *members = json_object_new();
    json_object_set_string_member(members, "language", "en\"><script>bad()</script>");
    json_object_set_string_member(members, "sip_explain", "1 & 2");
    json_object_set_string_member(members, text, text);
    JsonNode *document = json_node_new(JSON_NODE_OBJECT);
    json_node_take_object(document, members);
    return document;
}

/* The page of a document that has the text as a member's name and value. */
static char *page_of(JsonNode *document) {
    GError *error = NULL;
    char *page, *path;
    JsonNode *of = words();
    close(g_file_open_tmp("sip-explain-XXXXXX", &path, NULL));
    if (!html_write(path, document, of, &error)) fail_msg("%s", error->message);
    assert_true(g_file_get_contents(path, &page, NULL, NULL));
    g_unlink(path);
    g_free(path);
    json_node_unref(of);
    return page;
}

/* What stands in the block of the document. */
static char *block_of(const char *page) {
    const char *begin = strstr(page, DOCUMENT);
    assert_non_null(begin);
    begin += strlen(DOCUMENT);
    return g_strndup(begin, (gsize)(strstr(begin, "</script>") - begin));
}

static size_t count(const char *in, const char *text) {
    size_t times = 0;
    for (; (in = strstr(in, text)); in += strlen(text)) times++;
    return times;
}

static void no_text_leaves_its_block(void **state) {
    (void)state;
    const char *texts[] = {
        "</script><script>bad()</script>",
        "<!--<script>",
        "]]>&lt;",
        "{{page.js}}",
        "\\\"\\u003c/",
        "line\xe2\x80\xa8\xe2\x80\xa9 end\n\t\x01\x7f",
        "\xf0\x9f\x93\x9e",
    };
    JsonNode *harmless = document_of("");
    char *expected = page_of(harmless);
    for (size_t i = 0; i < G_N_ELEMENTS(texts); i++) {
        JsonNode *document = document_of(texts[i]);
        char *page = page_of(document), *block = block_of(page);
        JsonNode *read = json_from_string(block, NULL);
        assert_non_null(read);
        assert_true(json_node_equal(document, read));
        assert_null(strpbrk(block, "<>&"));
        assert_null(strstr(block, "\xe2\x80\xa8"));
        assert_int_equal(count(expected, "<script"), count(page, "<script"));
        assert_int_equal(count(expected, "</script"), count(page, "</script"));
        json_node_unref(read);
        json_node_unref(document);
        g_free(block);
        g_free(page);
    }
    g_free(expected);
    json_node_unref(harmless);
}

static void what_is_no_text_becomes_one(void **state) {
    (void)state;
    JsonNode *document = document_of("caf\xe9 \xc3\xa9 \xff");
    char *page = page_of(document), *block = block_of(page);
    assert_true(g_utf8_validate(page, -1, NULL));
    assert_non_null(strstr(block, "caf\xef\xbf\xbd \xc3\xa9 \xef\xbf\xbd"));
    g_free(block);
    g_free(page);
    json_node_unref(document);
}

static void words_and_members_are_text(void **state) {
    (void)state;
    JsonNode *document = document_of("");
    char *page = page_of(document);
    assert_non_null(strstr(page, "<title>R &amp; &lt;D&gt;</title>"));
    assert_non_null(strstr(page, "<html lang=\"en&quot;&gt;&lt;script&gt;bad()&lt;/script&gt;\">"));
    assert_non_null(strstr(page, "content=\"sip-explain 1 &amp; 2\""));
    assert_null(strstr(page, "<script>bad"));
    assert_null(strstr(page, "{{"));
    g_free(page);
    json_node_unref(document);
}

static void what_cannot_be_written_is_an_error(void **state) {
    (void)state;
    const char *paths[] = {"/there/is/no/such/folder/report.html", "/dev/full", "/"};
    JsonNode *document = document_of(""), *of = words();
    for (size_t i = 0; i < G_N_ELEMENTS(paths); i++) {
        GError *error = NULL;
        assert_false(html_write(paths[i], document, of, &error));
        assert_non_null(error);
        assert_non_null(strstr(error->message, paths[i]));
        g_error_free(error);
    }
    json_node_unref(document);
    json_node_unref(of);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_text_leaves_its_block),
        cmocka_unit_test(what_is_no_text_becomes_one),
        cmocka_unit_test(words_and_members_are_text),
        cmocka_unit_test(what_cannot_be_written_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
