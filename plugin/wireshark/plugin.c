/* plugin.c - what Wireshark loads: registration, and the postdissector.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "compat.h"

#include "annotate.h"
#include "fields.h"
#include "lua_module.h"
#include "menu.h"
#include "preferences.h"
#include "records.h"
#include "render.h"
#include "session.h"
#include "source.h"
#include "statistics.h"
#include "window.h"

#include <epan/tap.h>

WS_DLL_PUBLIC_DEF const char plugin_version[] = SIP_EXPLAIN_VERSION;
WS_DLL_PUBLIC_DEF const int plugin_want_major = WIRESHARK_VERSION_MAJOR;
WS_DLL_PUBLIC_DEF const int plugin_want_minor = WIRESHARK_VERSION_MINOR;
WS_DLL_PUBLIC void plugin_register(void);
COMPAT_PLUGIN_DESCRIBE

static int expert_tap, expert_protocol; /* Wireshark's expert infos; 0 until `start` */
static dissector_handle_t handle;       /* of this postdissector; NULL until it is registered */

typedef struct {
    packet_info *pinfo;
    proto_tree *tree;
    bool wanted;    /* what is explained, for one of these four reasons: */
    bool seen;      /* somebody sees what is rendered */
    bool counted;   /* somebody counts what is explained */
    bool recorded;  /* somebody wants a record of each message */
    bool annotated; /* it is written into the packet's comments */
    bool is_new;    /* its messages are yet to be kept */
    annotation_t annotation;
} frame_t;

static void render(const source_message_t *at, const captured_t *captured,
                   const explanation_t *explanation, explainer_t *explainer, const frame_t *frame) {
    const kept_t *previous = captured->kept && explanation->card && preferences.compare
                                 ? kept_previous_response(captured->kept)
                                 : NULL;
    bool differs = previous && previous->code != captured->message->code;
    render_content_t content = {
        .explanation = explanation,
        .captured = captured,
        .labels = explainer_labels(explainer),
        .differences =
            differs ? explainer_compare(explainer, previous->code, explanation->code) : NULL,
        .problems = session_problems(frame->pinfo->num),
    };
    render_explanation(&content, at, frame->pinfo, frame->tree);
}

static void explain(const source_message_t *at, captured_t *captured, frame_t *frame) {
    explainer_t *explainer = session_explainer();
    if (!explainer) return;
    explanation_t explanation;
    bool any = explainer_explain(explainer, captured, preferences.findings, &explanation);
    if (frame->annotated)
        annotate_message(&frame->annotation, any ? &explanation : NULL, explainer_labels(explainer),
                         frame->pinfo);
    if (any && frame->counted) statistics_count(&explanation, captured, frame->pinfo);
    if (frame->recorded) records_add(any ? &explanation : NULL, captured, frame->pinfo);
    if (any && frame->seen) render(at, captured, &explanation, explainer, frame);
}

/* Keeps each message on the first pass, and explains it where somebody wants to know. */
static void visit(const source_message_t *at, void *data) {
    frame_t *frame = (frame_t *)data;
    exchanges_t *exchanges = session_exchanges();
    captured_t captured = source_captured(frame->pinfo, at);
    captured.exchanges = exchanges;
    captured.kept = frame->is_new && at->number != SOURCE_NUMBER_UNKNOWN
                        ? exchanges_add(exchanges, &captured)
                        : exchanges_find(exchanges, captured.frame, at->number);
    if (!frame->wanted) return;
    exchanges_link(exchanges);
    captured.retransmission = captured.kept && captured.kept->copies > 0;
    explain(at, &captured, frame);
}

/* Whether anybody will see what is rendered: a tree, a field of ours or an expert info. */
static bool is_seen(proto_tree *tree) {
    return proto_field_is_referenced(tree, fields.protocol) ||
           proto_field_is_referenced(tree, expert_protocol) || have_tap_listener(expert_tap);
}

/* Whether what nobody wants of a new frame may be wanted later: Wireshark dissects a frame again when it
 * is selected, and tshark -2 on its second pass. Where taps run on the first one and there are no
 * windows, it is a tshark that reads its frames once, and wants the same of each. */
static bool may_be_wanted(bool tapped) {
    return !tapped || window_is_available();
}

static int dissect(tvbuff_t *tvb, packet_info *pinfo, proto_tree *tree, void *data _U_) {
    int length = (int)tvb_captured_length(tvb);
    /* Most frames of most captures leave here: without a tree only SIP's own tap matters. */
    bool tapped = source_has_messages();
    if (!tree && !tapped) return length;
    if (!proto_is_protocol_enabled(find_protocol_by_id(fields.protocol))) return length;
    frame_t frame = {
        .pinfo = pinfo,
        .tree = tree,
        .seen = is_seen(tree),
        .counted = statistics_are_wanted(),
        .recorded = records_are_wanted(),
        /* tshark writes on the pass that has taps. */
        .annotated = annotate_is_on() && tapped,
        /* tshark -2 has no taps on its first pass, and a frame that is selected has none either. */
        .is_new = exchanges_is_new(session_exchanges(), pinfo->num) &&
                  (tapped || !PINFO_FD_VISITED(pinfo)),
    };
    frame.wanted = frame.seen || frame.counted || frame.recorded || frame.annotated;
    if (!frame.wanted && (!frame.is_new || !may_be_wanted(tapped))) return length;
    const char *caller = pinfo->current_proto;
    pinfo->current_proto = PROTOCOL_NAME; /* the expert infos' protocol */
    source_visit(pinfo, tree, session_exchanges(), visit, &frame);
    if (frame.annotated) annotate_write(&frame.annotation, pinfo);
    pinfo->current_proto = caller;
    return length;
}

/* A field that is wanted makes tshark -2 build a tree on its first pass, where it runs no taps. */
static void want_first_tree(bool wanted) {
    GArray *ids = wanted ? g_array_new(FALSE, FALSE, sizeof(int)) : NULL;
    int sip = proto_get_id_by_filter_name("sip");
    if (ids) g_array_append_val(ids, sip);
    set_postdissector_wanted_hfids(handle, ids); /* it is theirs now */
}

static void preferences_changed(void) {
    session_reload();
    menu_translate();
    if (handle) want_first_tree(preferences.look_ahead || annotate_is_on());
}

static void register_protocol(void) {
    fields_register();
    statistics_register_tap();
    records_register_tap();
    preferences_register(fields.protocol, preferences_changed);
    register_init_routine(session_capture_opened);
    register_cleanup_routine(session_capture_closed);
}

static void register_postdissector_of_ours(void) {
    /* Without a protocol in the handle Wireshark does less for each frame; `dissect` looks itself
     * whether the protocol is enabled. */
    handle = create_dissector_handle(dissect, -1);
    register_postdissector(handle);
}

/* Called when all protocols and their handoffs are registered, Wireshark's own included. */
static void start(void) {
    expert_tap = find_tap_id("expert");
    expert_protocol = proto_get_id_by_filter_name("_ws.expert");
    source_register();
    statistics_register_tree();
    records_register_printer();
    fields_expand();
    menu_register();
}

WS_DLL_PUBLIC_DEF void plugin_register(void) {
    lua_module_announce();
    static proto_plugin protocol;
    protocol.register_protoinfo = register_protocol;
    protocol.register_handoff = register_postdissector_of_ours;
    proto_register_plugin(&protocol);
    static tap_plugin tap;
    tap.register_tap_listener = start;
    tap_register_plugin(&tap);
    register_shutdown_routine(session_end);
}
