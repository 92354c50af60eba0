/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "source.h"

#include "session.h"

#include <epan/tap.h>

static int sip_follow; /* id of the SIP dissector's tap; 0: there is none */

static tap_packet_status ignore_packet(void *data _U_, packet_info *pinfo _U_,
                                       epan_dissect_t *edt _U_, const void *tapped _U_,
                                       tap_flags_t flags _U_) {
    return TAP_PACKET_DONT_REDRAW;
}

/* The SIP dissector hands its messages over as soon as somebody listens. The listener itself
 * does nothing: the messages are fetched while the frame is still being dissected. */
void source_register(void) {
    GString *error = register_tap_listener("sip_follow", &sip_follow, NULL, TL_IS_DISSECTOR_HELPER,
                                           NULL, ignore_packet, NULL, NULL);
    if (error) {
        g_string_free(error, TRUE);
        return;
    }
    sip_follow = find_tap_id("sip_follow");
}

static span_t captured(tvbuff_t *tvb, int offset) {
    int length = tvb_captured_length_remaining(tvb, offset);
    if (length <= 0) return SPAN_NONE;
    return (span_t){(const char *)tvb_get_ptr(tvb, offset, length), (size_t)length};
}

/* ---- what the first pass stored: the place of each message in the frame's data sources ---- */

/* The place of a message, to find it again when there are no taps. */
static captured_place_t place_of(packet_info *pinfo, const source_message_t *at) {
    tvbuff_t *source = tvb_get_ds_tvb(at->tvb);
    uint32_t index = 0;
    for (GSList *item = pinfo->data_src; item; item = item->next, index++)
        if (get_data_source_tvb((const struct data_source *)item->data) == source)
            return (captured_place_t){
                .data_source = index & 0xff,
                .offset = (uint32_t)(tvb_raw_offset(at->tvb) + at->offset),
                .length = at->message->bytes.length < 1 << 24
                              ? (uint32_t)at->message->bytes.length & 0xffffff
                              : 0,
            };
    return (captured_place_t){0};
}

static bool visit_stored(packet_info *pinfo, const exchanges_t *exchanges, source_visitor_t visit,
                         void *data) {
    const kept_t *kept;
    bool any = false;
    for (size_t n = 0; (kept = exchanges_find(exchanges, pinfo->num, n)); n++) {
        captured_place_t place = kept->place;
        GSList *item = g_slist_nth(pinfo->data_src, place.data_source);
        message_t message;
        if (place.length == 0 || !item) continue;
        tvbuff_t *tvb = get_data_source_tvb((const struct data_source *)item->data);
        span_t bytes = span_slice(captured(tvb, (int)place.offset), 0, place.length);
        if (!message_read(&message, bytes)) continue;
        any = true;
        visit(&(source_message_t){&message, tvb, (int)place.offset, n}, data);
    }
    return any;
}

/* ---- what the SIP dissector handed over ---- */

/* Where several messages share one buffer (TCP), the same buffer is handed over once a message,
 * without saying where each begins: the next begins where the last one ended. */
typedef struct {
    tvbuff_t *tvb;
    int offset; /* of the message read last; -1: none yet */
} reading_t;

enum {
    READINGS_MAX = 16, /* buffers read at a time: one, and those of nested messages */
    /* Wireshark keeps 5000 tapped items of a frame, and a SIP message makes two. Where a frame
     * comes near that, its last buffer is read on to the end. */
    TAPPED_MAX = 2000
};

static reading_t *find_reading(reading_t *readings, size_t *count, tvbuff_t *tvb) {
    for (size_t i = 0; i < *count; i++)
        if (readings[i].tvb == tvb) return &readings[i];
    if (*count == READINGS_MAX) *count = READINGS_MAX - 1;
    readings[*count] = (reading_t){tvb, -1};
    return &readings[(*count)++];
}

/* Reads the next message of the buffer: where Content-Length says, or else right behind the
 * headers, as Wireshark has it where that length is no good. False where neither is a message. */
static bool read_next(reading_t *reading, message_t *message) {
    int start = reading->offset;
    if (start < 0) {
        reading->offset = 0;
        return message_read(message, captured(reading->tvb, 0));
    }
    if (!message_read(message, captured(reading->tvb, start))) return false;
    int headers = (int)(message_body(message).at - message->bytes.at);
    reading->offset = start + (int)message_cut(message);
    if (message_read(message, captured(reading->tvb, reading->offset))) return true;
    reading->offset = start + headers;
    return message_read(message, captured(reading->tvb, reading->offset));
}

/* False where nothing was handed over. */
static bool visit_tapped(source_visitor_t visit, void *data) {
    reading_t readings[READINGS_MAX], *reading = NULL;
    size_t count = 0;
    message_t message;
    size_t number = 0;
    int tapped = 0;
    for (tvbuff_t *tvb; (tvb = (tvbuff_t *)fetch_tapped_data(sip_follow, tapped)); tapped++) {
        reading = find_reading(readings, &count, tvb);
        if (read_next(reading, &message))
            visit(&(source_message_t){&message, tvb, reading->offset, number++}, data);
    }
    if (tapped > TAPPED_MAX)
        while (read_next(reading, &message))
            visit(&(source_message_t){&message, reading->tvb, reading->offset, number++}, data);
    return tapped > 0;
}

/* ---- what the SIP dissector put into the tree ---- */

/* The messages at SIP's own nodes; false where the tree has none of them. */
static bool visit_nodes(proto_tree *tree, source_visitor_t visit, void *data) {
    GPtrArray *items = proto_find_finfo(tree, proto_registrar_get_id_byname("sip"));
    size_t number = 0;
    for (guint i = 0; i < items->len; i++) {
        const field_info *item = (const field_info *)g_ptr_array_index(items, i);
        message_t message;
        if (!item->ds_tvb) continue;
        span_t bytes = captured(item->ds_tvb, item->start);
        if (item->length > 0) bytes = span_slice(bytes, 0, (size_t)item->length);
        if (message_read(&message, bytes))
            visit(&(source_message_t){&message, item->ds_tvb, item->start, number++}, data);
    }
    g_ptr_array_free(items, TRUE);
    return number > 0;
}

/* The responses at the field of their code. Others may not be there, so their number is unknown. */
static void visit_codes(proto_tree *tree, source_visitor_t visit, void *data) {
    static const int start_line_to_code = 8; /* "SIP/2.0 " */
    int status_code = proto_registrar_get_id_byname("sip.Status-Code");
    GPtrArray *items = proto_find_finfo(tree, status_code);
    for (guint i = 0; i < items->len; i++) {
        const field_info *item = (const field_info *)g_ptr_array_index(items, i);
        message_t message;
        int offset = item->start - start_line_to_code;
        if (offset < 0 || !item->ds_tvb ||
            !message_read(&message, captured(item->ds_tvb, offset)) || message.kind != SIP_RESPONSE)
            continue;
        visit(&(source_message_t){&message, item->ds_tvb, offset, SOURCE_NUMBER_UNKNOWN}, data);
    }
    g_ptr_array_free(items, TRUE);
}

bool source_has_messages(void) {
    return sip_follow && fetch_tapped_data(sip_follow, 0);
}

void source_visit(packet_info *pinfo, proto_tree *tree, const exchanges_t *exchanges,
                  source_visitor_t visit, void *data) {
    if (visit_tapped(visit, data) || visit_stored(pinfo, exchanges, visit, data) || !tree) return;
    if (!visit_nodes(tree, visit, data)) visit_codes(tree, visit, data);
}

/* Of the protocols that carried the message, the one that Via would name (RFC 3261 section 20.42,
 * RFC 7118). */
static const char *transport_of(const packet_info *pinfo) {
    if (pinfo->ptype == PT_UDP) return "UDP";
    if (pinfo->ptype == PT_SCTP) return "SCTP";
    if (pinfo->ptype != PT_TCP) return NULL;
    bool tls = proto_is_frame_protocol(pinfo->layers, "tls");
    if (proto_is_frame_protocol(pinfo->layers, "websocket")) return tls ? "WSS" : "WS";
    return tls ? "TLS" : "TCP";
}

captured_t source_captured(packet_info *pinfo, const source_message_t *at) {
    return (captured_t){
        .message = at->message,
        .frame = pinfo->num,
        .time = (int64_t)pinfo->abs_ts.secs * CAPTURED_SECOND + pinfo->abs_ts.nsecs,
        .path =
            {
                .source = session_address(&pinfo->src),
                .destination = session_address(&pinfo->dst),
                .transport = transport_of(pinfo),
                .source_port = (uint16_t)pinfo->srcport,
                .destination_port = (uint16_t)pinfo->destport,
            },
        .place = place_of(pinfo, at),
    };
}
