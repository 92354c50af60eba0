/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "source.h"

#include "fields.h"

#include <epan/address.h>
#include <epan/proto_data.h>
#include <epan/tap.h>
#include <epan/to_str.h>

static int sip_follow; /* id of the SIP dissector's tap; 0: there is none */

static tap_packet_status ignore_packet(void *data _U_, packet_info *pinfo _U_,
                                       epan_dissect_t *edt _U_, const void *tapped _U_,
                                       tap_flags_t flags _U_) {
    return TAP_PACKET_DONT_REDRAW;
}

/* The SIP dissector hands its messages over as soon as somebody listens. The listener itself
 * does nothing: the messages are fetched while the frame is still being dissected. */
void source_register(void) {
    GString *error = register_tap_listener("sip_follow", &sip_follow, NULL,
                                           TL_IS_DISSECTOR_HELPER, NULL, ignore_packet, NULL, NULL);
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

/* ---- what the first pass stored: the place of each response in the frame's data sources ---- */

typedef struct {
    uint32_t data_source; /* index in pinfo->data_src */
    uint32_t offset;
    uint32_t length;
} place_t;

/* A frame's responses rarely are more than one; several are kept in a list. */
typedef struct stored {
    place_t place;
    struct stored *next;
} stored_t;

typedef struct {
    stored_t *first, *last;
} frame_store_t;

static bool find_place(packet_info *pinfo, const source_response_t *response, place_t *place) {
    tvbuff_t *source = tvb_get_ds_tvb(response->tvb);
    uint32_t index = 0;
    for (GSList *item = pinfo->data_src; item; item = item->next, index++)
        if (get_data_source_tvb((const struct data_source *)item->data) == source) {
            *place = (place_t){
                .data_source = index,
                .offset = (uint32_t)(tvb_raw_offset(response->tvb) + response->offset),
                .length = (uint32_t)response->message->bytes.length,
            };
            return true;
        }
    return false;
}

static void store(packet_info *pinfo, const source_response_t *response) {
    place_t place;
    if (!find_place(pinfo, response, &place)) return;
    stored_t *stored = wmem_new(wmem_file_scope(), stored_t);
    *stored = (stored_t){.place = place};
    stored_t *first =
        (stored_t *)p_get_proto_data(wmem_file_scope(), pinfo, fields.protocol, 0);
    if (!first) {
        p_add_proto_data(wmem_file_scope(), pinfo, fields.protocol, 0, stored);
        return;
    }
    while (first->next) first = first->next;
    first->next = stored;
}

static bool visit_stored(packet_info *pinfo, source_visitor_t visit, void *data) {
    stored_t *stored =
        (stored_t *)p_get_proto_data(wmem_file_scope(), pinfo, fields.protocol, 0);
    bool any = false;
    for (; stored; stored = stored->next) {
        GSList *item = g_slist_nth(pinfo->data_src, stored->place.data_source);
        if (!item) continue;
        tvbuff_t *tvb = get_data_source_tvb((const struct data_source *)item->data);
        span_t bytes = captured(tvb, (int)stored->place.offset);
        message_t message;
        if (!message_read(&message, span_slice(bytes, 0, stored->place.length)) ||
            message.kind != SIP_RESPONSE)
            continue;
        any = true;
        visit(&(source_response_t){&message, tvb, (int)stored->place.offset}, data);
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

static void visit_message(packet_info *pinfo, const reading_t *reading, message_t *message,
                          source_visitor_t visit, void *data) {
    if (message->kind != SIP_RESPONSE) return;
    source_response_t response = {message, reading->tvb, reading->offset};
    if (!pinfo->fd->visited) store(pinfo, &response);
    if (visit) visit(&response, data);
}

static void visit_tapped(packet_info *pinfo, source_visitor_t visit, void *data) {
    reading_t readings[READINGS_MAX], *reading = NULL;
    size_t count = 0;
    message_t message;
    int tapped = 0;
    for (tvbuff_t *tvb; (tvb = (tvbuff_t *)fetch_tapped_data(sip_follow, tapped)); tapped++) {
        reading = find_reading(readings, &count, tvb);
        if (read_next(reading, &message)) visit_message(pinfo, reading, &message, visit, data);
    }
    if (tapped > TAPPED_MAX)
        while (read_next(reading, &message)) visit_message(pinfo, reading, &message, visit, data);
}

/* ---- what the SIP dissector put into the tree ---- */

static void visit_tree(proto_tree *tree, source_visitor_t visit, void *data) {
    static const int start_line_to_code = 8; /* "SIP/2.0 " */
    int status_code = proto_registrar_get_id_byname("sip.Status-Code");
    GPtrArray *items = proto_find_finfo(tree, status_code);
    for (guint i = 0; i < items->len; i++) {
        const field_info *item = (const field_info *)g_ptr_array_index(items, i);
        message_t message;
        int offset = item->start - start_line_to_code;
        if (offset < 0 || !item->ds_tvb || !message_read(&message, captured(item->ds_tvb, offset)) ||
            message.kind != SIP_RESPONSE)
            continue;
        visit(&(source_response_t){&message, item->ds_tvb, offset}, data);
    }
    g_ptr_array_free(items, TRUE);
}

bool source_has_messages(void) {
    return sip_follow && fetch_tapped_data(sip_follow, 0);
}

void source_visit(packet_info *pinfo, proto_tree *tree, source_visitor_t visit, void *data) {
    if (source_has_messages()) visit_tapped(pinfo, visit, data);
    else if (visit && !visit_stored(pinfo, visit, data) && tree) visit_tree(tree, visit, data);
}

/* Of the protocols that carried the message, the one that Via would name (RFC 3261 section 20.42,
 * RFC 7118). */
static const char *transport_of(const packet_info *pinfo) {
    bool tls = proto_is_frame_protocol(pinfo->layers, "tls");
    if (proto_is_frame_protocol(pinfo->layers, "websocket")) return tls ? "WSS" : "WS";
    if (tls) return "TLS";
    switch (pinfo->ptype) {
    case PT_UDP: return "UDP";
    case PT_TCP: return "TCP";
    case PT_SCTP: return "SCTP";
    default: return NULL;
    }
}

static const char *address_of(packet_info *pinfo, const address *from) {
    return from->type == AT_IPv4 || from->type == AT_IPv6 ? address_to_str(pinfo->pool, from) : NULL;
}

captured_t source_captured(packet_info *pinfo, message_t *message) {
    return (captured_t){
        .message = message,
        .frame = pinfo->num,
        .time = nstime_to_sec(&pinfo->abs_ts),
        .source = address_of(pinfo, &pinfo->src),
        .destination = address_of(pinfo, &pinfo->dst),
        .source_port = (uint16_t)pinfo->srcport,
        .destination_port = (uint16_t)pinfo->destport,
        .transport = transport_of(pinfo),
    };
}
