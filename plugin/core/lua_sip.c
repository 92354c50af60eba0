/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_sip.h"

#include "header_value.h"
#include "sdp.h"
#include "uri.h"

#include <lauxlib.h>
#include <string.h>

static void push_limited(lua_State *L, span_t text, size_t (*copy)(span_t, char *, size_t)) {
    luaL_Buffer buffer;
    size_t size = (text.length < LUA_TEXT_MAX ? text.length : LUA_TEXT_MAX) + 1;
    char *to = luaL_buffinitsize(L, &buffer, size);
    luaL_pushresultsize(&buffer, copy(text, to, size));
}

/* Whether the text is to be taken as it is: one line, not too long. */
static bool is_plain(span_t text) {
    return text.length <= LUA_TEXT_MAX && !memchr(text.at, '\n', text.length) &&
           !memchr(text.at, '\r', text.length);
}

void lua_sip_text(lua_State *L, span_t text) {
    if (!text.at) lua_pushnil(L);
    else if (is_plain(text)) lua_pushlstring(L, text.at, text.length);
    else push_limited(L, text, sip_unfold);
}

/* ---- fields of the table on top of the stack ---- */

static void set_text(lua_State *L, const char *key, span_t text) {
    lua_sip_text(L, text);
    lua_setfield(L, -2, key);
}

/* A text, or the inside of a quoted string. */
static void push_quotable(lua_State *L, span_t text, bool quoted) {
    bool escaped = quoted && text.at && memchr(text.at, '\\', text.length);
    if (escaped || (quoted && text.at && !is_plain(text))) push_limited(L, text, sip_unquote);
    else lua_sip_text(L, text);
}

static void set_quotable(lua_State *L, const char *key, span_t text, bool quoted) {
    push_quotable(L, text, quoted);
    lua_setfield(L, -2, key);
}

static void set_number(lua_State *L, const char *key, lua_Integer number, bool present) {
    if (!present) return;
    lua_pushinteger(L, number);
    lua_setfield(L, -2, key);
}

static void set_flag(lua_State *L, const char *key, bool flag) {
    lua_pushboolean(L, flag);
    lua_setfield(L, -2, key);
}

/* Pushes a parameter's name in lower case, cut where no registered one is as long. */
static void push_name(lua_State *L, span_t name) {
    char lower[64];
    size_t length = sip_unfold(name, lower, sizeof lower);
    for (size_t at = 0; at < length; at++)
        if (lower[at] >= 'A' && lower[at] <= 'Z') lower[at] = (char)(lower[at] - 'A' + 'a');
    lua_pushlstring(L, lower, length);
}

/* Sets the parameters of a list by lower-case name; the first of a name counts. One without a
 * value is the empty text. */
static void set_params_into(lua_State *L, span_t list, char separator) {
    sip_param_t param;
    for (int i = 0; i < LUA_LIST_MAX && sip_param_next(&list, separator, &param); i++) {
        push_name(L, param.name);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, -3) == LUA_TNIL) {
            lua_pop(L, 1);
            push_quotable(L, param.value.at ? param.value : SPAN(""), param.quoted);
            lua_rawset(L, -3);
        } else {
            lua_pop(L, 2);
        }
    }
}

static void set_params(lua_State *L, const char *key, span_t list) {
    lua_createtable(L, 0, list.length > 0 ? 4 : 0);
    set_params_into(L, list, ';');
    lua_setfield(L, -2, key);
}

/* ---- addresses ---- */

static void set_uri_parts(lua_State *L, span_t text, const char *params) {
    sip_uri_t uri;
    set_text(L, "uri", text);
    if (!sip_uri_read(text, &uri)) return;
    set_text(L, "scheme", uri.scheme);
    set_text(L, "user", uri.user);
    set_text(L, "host", uri.host);
    set_number(L, "port", uri.port, uri.port != 0);
    set_params(L, params, uri.params);
}

void lua_sip_uri(lua_State *L, span_t uri) {
    lua_createtable(L, 0, 6);
    set_uri_parts(L, uri, "params");
}

void lua_sip_address(lua_State *L, span_t value) {
    sip_address_t address;
    sip_param_t tag;
    if (!value.at || !sip_address_read(value, &address)) {
        lua_pushnil(L);
        return;
    }
    lua_createtable(L, 0, 9);
    if (address.wildcard) set_text(L, "uri", SPAN("*"));
    else set_uri_parts(L, address.uri, "uri_params");
    set_quotable(L, "display", address.display, address.quoted);
    set_params(L, "params", address.params);
    if (sip_param_find(address.params, ';', SPAN("tag"), &tag)) set_text(L, "tag", tag.value);
}

/* ---- lists ---- */

static void push_via(lua_State *L, const sip_via_t *via) {
    lua_createtable(L, 0, 8);
    set_text(L, "protocol", via->protocol);
    set_text(L, "transport", via->transport);
    set_text(L, "host", via->host);
    set_number(L, "port", via->port, via->port != 0);
    set_text(L, "branch", via->branch);
    set_text(L, "received", via->received);
    set_number(L, "rport", via->rport, via->rport != 0);
    set_params(L, "params", via->params);
}

void lua_sip_via_list(lua_State *L, message_t *message) {
    span_t line, element;
    lua_Integer count = 0;
    lua_newtable(L);
    for (size_t n = 0; (line = message_header(message, SIP_HEADER_VIA, n)).at; n++)
        while (count < LUA_LIST_MAX && sip_list_next(&line, &element)) {
            sip_via_t via;
            if (!sip_via_read(element, &via)) continue;
            push_via(L, &via);
            lua_rawseti(L, -2, ++count);
        }
}

static void push_challenge(lua_State *L, const char *header, const sip_challenge_t *challenge) {
    lua_createtable(L, 0, 8);
    lua_pushstring(L, header);
    lua_setfield(L, -2, "header");
    set_text(L, "scheme", challenge->scheme);
    lua_createtable(L, 0, 8);
    set_params_into(L, challenge->params, ',');
    lua_getfield(L, -1, "realm");
    lua_setfield(L, -3, "realm");
    lua_getfield(L, -1, "nonce");
    lua_setfield(L, -3, "nonce");
    lua_setfield(L, -2, "params");
}

void lua_sip_challenge_list(lua_State *L, message_t *message, const char *first,
                            const char *second) {
    const char *const headers[] = {first, second};
    lua_Integer count = 0;
    lua_newtable(L);
    for (size_t i = 0; i < 2; i++) {
        const header_name_t name = {{headers[i], strlen(headers[i])}, 0};
        span_t line;
        for (size_t n = 0; (line = message_header_known(message, name, n)).at; n++) {
            sip_challenge_t challenge;
            while (count < LUA_CHALLENGES_MAX && sip_challenge_next(&line, &challenge)) {
                push_challenge(L, headers[i], &challenge);
                lua_rawseti(L, -2, ++count);
            }
        }
    }
}

void lua_sip_reason_list(lua_State *L, message_t *message) {
    span_t line;
    lua_Integer count = 0;
    lua_newtable(L);
    for (size_t n = 0; (line = message_header_named(message, SPAN("Reason"), n)).at; n++) {
        sip_reason_t reason;
        while (count < LUA_LIST_MAX && sip_reason_next(&line, &reason)) {
            lua_createtable(L, 0, 4);
            set_text(L, "protocol", reason.protocol);
            set_number(L, "cause", reason.cause, reason.has_cause);
            set_quotable(L, "text", reason.text, true);
            set_params(L, "params", reason.params);
            lua_rawseti(L, -2, ++count);
        }
    }
}

void lua_sip_warning_list(lua_State *L, message_t *message) {
    span_t line;
    lua_Integer count = 0;
    lua_newtable(L);
    for (size_t n = 0; (line = message_header_named(message, SPAN("Warning"), n)).at; n++) {
        sip_warning_t warning;
        while (count < LUA_LIST_MAX && sip_warning_next(&line, &warning)) {
            lua_createtable(L, 0, 3);
            set_number(L, "code", warning.code, true);
            set_text(L, "agent", warning.agent);
            set_quotable(L, "text", warning.text, true);
            lua_rawseti(L, -2, ++count);
        }
    }
}

/* ---- parameters of any header ---- */

/* Headers whose parameters are separated by commas, behind a scheme (RFC 3261 section 20). */
static bool has_scheme(span_t name) {
    return span_equal_nocase(name, SPAN("WWW-Authenticate")) ||
           span_equal_nocase(name, SPAN("Proxy-Authenticate")) ||
           span_equal_nocase(name, SPAN("Authorization")) ||
           span_equal_nocase(name, SPAN("Proxy-Authorization"));
}

void lua_sip_params(lua_State *L, span_t name, span_t value) {
    lua_newtable(L);
    if (span_equal_nocase(name, SPAN("Authentication-Info"))) {
        set_params_into(L, value, ',');
    } else if (has_scheme(name)) {
        sip_challenge_t challenge;
        if (!sip_challenge_next(&value, &challenge)) return;
        set_text(L, "scheme", challenge.scheme);
        set_params_into(L, challenge.params, ',');
    } else {
        span_t head, params;
        sip_params_split(value, &head, &params);
        set_text(L, "value", span_trim(head));
        set_params_into(L, params, ';');
    }
}

/* ---- SDP ---- */

static void set_connection(lua_State *L, const sdp_connection_t *connection) {
    set_text(L, "address", connection->address);
    set_text(L, "address_type", connection->type);
}

static void set_codecs(lua_State *L, const sdp_media_t *media) {
    span_t formats = media->formats;
    sdp_codec_t codec;
    lua_newtable(L);
    for (lua_Integer i = 1; sdp_codec_next(media, &formats, &codec); i++) {
        lua_createtable(L, 0, 5);
        set_text(L, "name", codec.name);
        set_text(L, "format", codec.format);
        set_number(L, "clock", codec.clock, codec.clock != 0);
        set_number(L, "channels", codec.channels, true);
        set_number(L, "number", codec.number, codec.number >= 0);
        lua_rawseti(L, -2, i);
    }
    lua_setfield(L, -2, "codecs");
}

static void set_direction(lua_State *L, sdp_direction_t direction) {
    if (direction == SDP_UNSAID) return;
    lua_pushstring(L, sdp_direction_name(direction));
    lua_setfield(L, -2, "direction");
}

static void push_media(lua_State *L, const sdp_media_t *media) {
    lua_createtable(L, 0, 9);
    set_text(L, "type", media->type);
    set_number(L, "port", media->port, media->port >= 0);
    set_text(L, "protocol", media->protocol);
    set_connection(L, &media->connection);
    set_direction(L, media->direction);
    set_flag(L, "crypto", media->crypto);
    set_flag(L, "fingerprint", media->fingerprint);
    set_codecs(L, media);
}

void lua_sip_sdp(lua_State *L, message_t *message) {
    span_t body =
        sdp_find(message_header(message, SIP_HEADER_CONTENT_TYPE, 0), message_body(message));
    sdp_t sdp;
    if (!body.at || !sdp_read(&sdp, body)) {
        lua_pushnil(L);
        return;
    }
    lua_createtable(L, 0, 4);
    set_connection(L, &sdp.connection);
    set_direction(L, sdp.direction);
    lua_newtable(L);
    for (size_t i = 0; i < sdp.media_count; i++) {
        push_media(L, &sdp.media[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_setfield(L, -2, "media");
}
