/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "annotate.h"

#include "fields.h"
#include "preferences.h"

#include <string.h>
#include <wiretap/wtap.h>

/* A comment is an option of pcapng, whose length has 16 bits. What a frame gets is bounded because
 * readers refuse blocks of some MiB. */
enum { COMMENT_MAX = 65535, FRAME_COMMENTS_MAX = 1024 * 1024 };

static const char first_words[] = PROTOCOL_NAME ": ";

bool annotate_is_on(void) {
    return preferences.annotate && g_strcmp0(g_get_prgname(), "tshark") == 0;
}

/* ---- what a comment says ---- */

static void add_line(wmem_strbuf_t *text, const char *label, const char *colon, const char *value) {
    wmem_strbuf_append_printf(text, "\n%s%s %s", label, colon, value);
}

static void add_finding(wmem_strbuf_t *text, const finding_t *finding,
                        const card_labels_t *labels) {
    add_line(text, labels->finding, labels->colon, finding->text);
    if (finding->fix) add_line(text, labels->fix, labels->colon, finding->fix);
}

/* Cuts a text that is too long for a comment, at a character. */
static void cut(wmem_strbuf_t *text) {
    static const char ellipsis[] = "...";
    if (wmem_strbuf_get_len(text) <= COMMENT_MAX) return;
    const char *at = wmem_strbuf_get_str(text);
    size_t length = COMMENT_MAX - strlen(ellipsis);
    while (length > 0 && ((unsigned char)at[length] & 0xC0) == 0x80) length--;
    wmem_strbuf_truncate(text, length);
    wmem_strbuf_append(text, ellipsis);
}

static wmem_strbuf_t *make_comment(const explanation_t *explanation, const card_labels_t *labels,
                                   wmem_allocator_t *pool) {
    const findings_t *findings = &explanation->findings;
    const card_t *card = explanation->card;
    wmem_strbuf_t *text = wmem_strbuf_new(pool, first_words);
    wmem_strbuf_append(text, explanation->title);
    if (card) wmem_strbuf_append_printf(text, "\n%s", card->summary);
    for (size_t i = 0; i < findings->count; i++)
        if (preferences.annotate_all || findings->findings[i].severity >= SEVERITY_NOTE)
            add_finding(text, &findings->findings[i], labels);
    if (card) add_line(text, labels->fix, labels->colon, card->fix->whole);
    cut(text);
    return text;
}

void annotate_message(annotation_t *annotation, const explanation_t *explanation,
                      const card_labels_t *labels, packet_info *pinfo) {
    if (!annotation->texts) annotation->texts = wmem_array_new(pinfo->pool, sizeof(const char *));
    if (!explanation) return;
    if (!preferences.annotate_all && explanation->severity < SEVERITY_NOTE) return;
    wmem_strbuf_t *comment = make_comment(explanation, labels, pinfo->pool);
    size_t size = wmem_strbuf_get_len(comment);
    if (size > FRAME_COMMENTS_MAX - annotation->size) return;
    annotation->size += size;
    const char *text = wmem_strbuf_get_str(comment);
    wmem_array_append_one(annotation->texts, text);
}

/* ---- the packet's comments ---- */

/* Whether an earlier run wrote the comment, whatever its language and the site's phrase for the
 * code: its first line names a code, or a method with something below it. */
static bool is_ours(const char *comment) {
    if (!g_str_has_prefix(comment, first_words)) return false;
    const char *title = comment + strlen(first_words);
    size_t digits = strspn(title, "0123456789");
    if (digits == 3) return title[digits] == ' ' || title[digits] == '\n';
    size_t letters = strspn(title, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return letters > 0 && title[letters] == '\n';
}

/* Puts text in the place of the comment; NULL: removes it. Gives whether that changed anything. */
static bool replace(wtap_block_t block, unsigned number, const char *comment, const char *text) {
    if (text && strcmp(comment, text) == 0) return false;
    if (!text) wtap_block_remove_nth_option_instance(block, OPT_COMMENT, number);
    else wtap_block_set_nth_string_option_value(block, OPT_COMMENT, number, text, strlen(text));
    return true;
}

static const char *wanted_text(const annotation_t *annotation, unsigned number) {
    if (number >= wmem_array_get_count(annotation->texts)) return NULL;
    return *(const char **)wmem_array_index(annotation->texts, number);
}

/* Whether it is the very text that is to be written there: a method may be any word. */
static bool is_equal(const char *comment, const char *text) {
    return text && strcmp(comment, text) == 0;
}

void annotate_write(const annotation_t *annotation, packet_info *pinfo) {
    wtap_block_t block = pinfo->rec->block;
    if (!annotation->texts || !block) return;
    unsigned count = wtap_block_count_option(block, OPT_COMMENT), place = 0, written = 0;
    bool changed = false;
    while (place < count) {
        char *comment = NULL;
        const char *text = wanted_text(annotation, written);
        if (wtap_block_get_nth_string_option_value(block, OPT_COMMENT, place, &comment) !=
            WTAP_OPTTYPE_SUCCESS)
            return;
        if (!is_ours(comment) && !is_equal(comment, text)) {
            place++;
            continue;
        }
        if (replace(block, place, comment, text)) changed = true;
        if (text) place++, written++;
        else count--;
    }
    for (const char *text; (text = wanted_text(annotation, written)) != NULL; written++) {
        wtap_block_add_string_option(block, OPT_COMMENT, text, strlen(text));
        changed = true;
    }
    if (changed) pinfo->rec->block_was_modified = true;
}
