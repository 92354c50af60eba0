/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "statistics.h"

#include "exchange.h"
#include "header_value.h"
#include "preferences.h"
#include "session.h"
#include "value.h"
#include "words.h"

#include <epan/stats_tree.h>
#include <epan/tap.h>

enum {
    SERVERS_MAX =
        200,         /* that have a line of their own: what senders call themselves has no bounds */
    METHODS_MAX = 50 /* likewise */
};

static int tap;

/* ---- a record of a response ---- */

typedef enum { CAPTURED_FIRST, SENT_AGAIN, CAPTURED_TWICE } copy_t;

typedef struct {
    const char *id;
    severity_t severity;
} counted_finding_t;

/* What is counted of a response; lives while its frame is dissected. */
typedef struct {
    const char *class_name;
    const char *code;   /* "404 Not Found"; "499" where nobody registered it */
    const char *method; /* of the request it answers; NULL: unknown */
    const char *server; /* who sent it; likewise */
    severity_t severity;
    copy_t copy;
    size_t finding_count;
    counted_finding_t findings[];
} counted_t;

/* What the sender calls itself, else its address. */
static const char *find_server(const captured_t *captured, wmem_allocator_t *pool) {
    const char *name = value_agent(captured->message, pool);
    return name ? name : captured->path.source;
}

static const char *find_method(const captured_t *captured, wmem_allocator_t *pool) {
    sip_cseq_t cseq;
    span_t value = message_header(captured->message, SIP_HEADER_CSEQ, 0);
    return sip_cseq_read(value, &cseq) ? value_text(cseq.method, pool) : NULL;
}

static const char *code_name(const explanation_t *explanation, wmem_allocator_t *pool) {
    const char *phrase = explanation->card->phrase;
    return wmem_strdup_printf(pool, phrase ? "%03u %s" : "%03u", explanation->code, phrase);
}

static copy_t copy_of(const kept_t *kept) {
    if (!kept) return CAPTURED_FIRST;
    if (kept->duplicate) return CAPTURED_TWICE;
    return kept->copies > 0 ? SENT_AGAIN : CAPTURED_FIRST;
}

bool statistics_are_wanted(void) {
    return have_tap_listener(tap);
}

void statistics_count(const explanation_t *explanation, const captured_t *captured,
                      packet_info *pinfo) {
    if (!explanation->card) return;
    const findings_t *findings = &explanation->findings;
    size_t size = sizeof(counted_t) + findings->count * sizeof(counted_finding_t);
    counted_t *counted = (counted_t *)wmem_alloc(pinfo->pool, size);
    *counted = (counted_t){
        .class_name = explanation->card->class_name,
        .code = code_name(explanation, pinfo->pool),
        .method = find_method(captured, pinfo->pool),
        .server = find_server(captured, pinfo->pool),
        .severity = explanation->severity,
        .copy = copy_of(captured->kept),
        .finding_count = findings->count,
    };
    for (size_t i = 0; i < findings->count; i++)
        counted->findings[i] =
            (counted_finding_t){findings->findings[i].id, findings->findings[i].severity};
    tap_queue_packet(tap, pinfo, counted);
}

/* ---- the tree of what was counted ---- */

/* What we know of one of Wireshark's trees: its nodes, and who has a line of his own. */
typedef struct {
    int classes, severities, findings, methods, servers, sent_again, captured_twice;
    GHashTable *known_methods, *known_servers; /* sets of char * */
    words_t *words;                            /* may be NULL */
} nodes_t;

static GHashTable *trees; /* stats_tree * -> nodes_t * */

static void nodes_free(gpointer data) {
    nodes_t *nodes = (nodes_t *)data;
    g_hash_table_destroy(nodes->known_methods);
    g_hash_table_destroy(nodes->known_servers);
    words_free(nodes->words);
    g_free(nodes);
}

static GHashTable *set_new(void) {
    return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static int add_group(stats_tree *tree, const char *name) {
    return stats_tree_create_node(tree, name, 0, STAT_DT_INT, TRUE);
}

static words_t *read_words(explainer_t *explainer) {
    if (!explainer) return NULL;
    char *language = preferences_language();
    words_t *words = words_new(explainer_host(explainer), "report", language, NULL);
    g_free(language);
    return words;
}

/* Wireshark calls this when it makes a tree, and again when it empties one. */
static void init(stats_tree *tree) {
    explainer_t *explainer = session_explainer();
    const card_labels_t *labels = explainer ? explainer_labels(explainer) : NULL;
    words_t *words = read_words(explainer);
    nodes_t *nodes = g_new(nodes_t, 1);
    *nodes = (nodes_t){
        .classes = add_group(tree, labels ? labels->class_name : "Class"),
        .severities = add_group(tree, labels ? labels->severity : "Severity"),
        .findings = add_group(tree, labels ? labels->finding : "Finding"),
        .methods = add_group(tree, words_get(words, "method")),
        .servers = add_group(tree, words_get(words, "server")),
        .sent_again = add_group(tree, words_get(words, "sent_again")),
        .captured_twice = add_group(tree, words_get(words, "captured_twice")),
        .known_methods = set_new(),
        .known_servers = set_new(),
        .words = words,
    };
    if (!trees) trees = g_hash_table_new_full(NULL, NULL, NULL, nodes_free);
    g_hash_table_replace(trees, tree, nodes);
}

static void forget(stats_tree *tree) {
    if (trees) g_hash_table_remove(trees, tree);
}

static void forget_all(void) {
    if (trees) g_hash_table_destroy(trees);
    trees = NULL;
}

/* The name as it is counted: `unknown` for none, `others` where as many as there may be are known
 * already. */
static const char *bounded(const words_t *words, GHashTable *known, const char *name, guint max) {
    if (!name) name = words_get(words, "unknown");
    if (g_hash_table_contains(known, name)) return name;
    if (g_hash_table_size(known) >= max) return words_get(words, "others");
    g_hash_table_add(known, g_strdup(name));
    return name;
}

/* Counts a line of a group, the group, and a line below that line. */
static void tick_below(stats_tree *tree, int group, const char *line, const char *below) {
    int id = increase_stat_node(tree, line, group, TRUE, 0); /* makes it where it is new */
    stats_tree_tick_pivot(tree, group, line);
    tick_stat_node(tree, below, id, FALSE);
}

static void tick_first(stats_tree *tree, const nodes_t *nodes, const counted_t *counted) {
    tick_below(tree, nodes->classes, counted->class_name, counted->code);
    stats_tree_tick_pivot(tree, nodes->severities, severity_name(counted->severity));
    stats_tree_tick_pivot(tree, nodes->methods,
                          bounded(nodes->words, nodes->known_methods, counted->method,
                                  METHODS_MAX));
    stats_tree_tick_pivot(tree, nodes->servers,
                          bounded(nodes->words, nodes->known_servers, counted->server,
                                  SERVERS_MAX));
    for (size_t i = 0; i < counted->finding_count; i++)
        tick_below(tree, nodes->findings, severity_name(counted->findings[i].severity),
                   counted->findings[i].id);
}

static tap_packet_status tick(stats_tree *tree, packet_info *pinfo, epan_dissect_t *dissection,
                              const void *data, tap_flags_t flags) {
    (void)pinfo, (void)dissection, (void)flags;
    const counted_t *counted = (const counted_t *)data;
    const nodes_t *nodes = trees ? (const nodes_t *)g_hash_table_lookup(trees, tree) : NULL;
    if (!nodes) return TAP_PACKET_DONT_REDRAW;
    switch (counted->copy) {
    case CAPTURED_FIRST: tick_first(tree, nodes, counted); break;
    case SENT_AGAIN: stats_tree_tick_pivot(tree, nodes->sent_again, counted->code); break;
    case CAPTURED_TWICE: stats_tree_tick_pivot(tree, nodes->captured_twice, counted->code); break;
    }
    return TAP_PACKET_REDRAW;
}

void statistics_register_tap(void) {
    tap = register_tap("sip_explain");
}

void statistics_register_tree(void) {
    stats_tree_register_plugin("sip_explain", "sip_explain", "SIP explained", 0, tick, init,
                               forget);
    register_shutdown_routine(forget_all);
}
