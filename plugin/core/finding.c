/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "finding.h"

#include "printable.h"

#include <lauxlib.h>
#include <string.h>

saying_t saying_take(lua_State *L, int index) {
    saying_t saying = {.function = LUA_NOREF};
    if (lua_type(L, index) == LUA_TSTRING) saying.template = template_new(lua_tostring(L, index));
    else if (lua_isfunction(L, index)) {
        lua_pushvalue(L, index);
        saying.function = luaL_ref(L, LUA_REGISTRYINDEX);
    }
    return saying;
}

void saying_free(lua_State *L, saying_t *saying) {
    template_free(saying->template);
    luaL_unref(L, LUA_REGISTRYINDEX, saying->function);
}

/* Copies a text, which is UTF-8, for this run, cut at a character. */
static const char *keep_text(arena_t *texts, const GString *text) {
    const char *end = text->str + text->len;
    if (text->len > FINDING_TEXT_MAX) g_utf8_validate_len(text->str, FINDING_TEXT_MAX, &end);
    size_t length = (size_t)(end - text->str);
    char *kept = arena_take_bytes(texts, length + 1);
    memcpy(kept, text->str, length);
    kept[length] = '\0';
    return kept;
}

/* Calls the function on top of the stack with the values and the response; its text comes out
 * on one line. */
static void call_function(lua_State *L, const finding_t *finding, const char *part, int values,
                          int response, GString *out) {
    span_t text;
    lua_pushvalue(L, values);
    lua_pushvalue(L, response);
    lua_call(L, 2, 1);
    if (lua_type(L, -1) != LUA_TSTRING)
        luaL_error(L, "rule \"%s\": its %s must give a text, not %s", finding->id, part,
                   luaL_typename(L, -1));
    text.at = lua_tolstring(L, -1, &text.length);
    text = span_slice(text, 0, FINDING_TEXT_MAX);
    char *folded = g_string_set_size(out, text.length)->str;
    gsize length = 0;
    for (size_t i = 0; i < text.length; i++) {
        bool space = text.at[i] == ' ' || (text.at[i] >= '\t' && text.at[i] <= '\r');
        if (!space) folded[length++] = text.at[i];
        else if (length == 0 || folded[length - 1] != ' ') folded[length++] = ' ';
    }
    char shown[FINDING_TEXT_MAX + 1];
    printable((span_t){folded, length}, shown, sizeof shown);
    g_string_assign(out, shown);
    lua_pop(L, 1);
}

/* What the rule says; NULL where it says nothing. */
static const char *say(const finding_t *finding, lua_State *L, const char *part, int values,
                       int response, const saying_t *saying, GString *scratch, arena_t *texts) {
    g_string_truncate(scratch, 0);
    if (saying->template) template_fill(saying->template, L, values, scratch);
    else if (lua_rawgeti(L, LUA_REGISTRYINDEX, saying->function) == LUA_TFUNCTION)
        call_function(L, finding, part, values, response, scratch);
    else {
        lua_pop(L, 1);
        return NULL;
    }
    return keep_text(texts, scratch);
}

static void add_frame(lua_State *L, finding_t *finding) {
    lua_Integer frame = lua_tointeger(L, -1);
    if (!lua_isinteger(L, -1) || frame < 1 || frame > UINT32_MAX)
        luaL_error(L, "rule \"%s\": frames must be frame numbers, not %s", finding->id,
                   luaL_tolstring(L, -1, NULL));
    finding->frames[finding->frame_count++] = (uint32_t)frame;
}

/* frames, or frame: a number or a list of numbers. */
static void take_frames(lua_State *L, int values, finding_t *finding) {
    int top = lua_gettop(L);
    if (lua_getfield(L, values, "frames") == LUA_TNIL) {
        lua_pop(L, 1);
        lua_getfield(L, values, "frame");
    }
    if (lua_istable(L, -1)) {
        for (int i = 1; i <= FINDING_FRAMES_MAX && lua_geti(L, -1, i) != LUA_TNIL; i++) {
            add_frame(L, finding);
            lua_pop(L, 1);
        }
        lua_settop(L, top + 1);
    } else if (!lua_isnil(L, -1)) {
        add_frame(L, finding);
    }
    lua_pop(L, 1);
}

static void take_severity(lua_State *L, int values, finding_t *finding) {
    if (lua_getfield(L, values, "severity") != LUA_TNIL &&
        (lua_type(L, -1) != LUA_TSTRING ||
         !severity_from_name(lua_tostring(L, -1), &finding->severity)))
        luaL_error(L, "rule \"%s\": severity must be chat, note, warn or error", finding->id);
    lua_pop(L, 1);
}

void finding_fill(finding_t *finding, lua_State *L, int values, int response,
                  const sayings_t *sayings, GString *scratch, arena_t *texts) {
    take_severity(L, values, finding);
    take_frames(L, values, finding);
    finding->text = say(finding, L, "text", values, response, &sayings->text, scratch, texts);
    if (!finding->text) finding->text = finding->id;
    finding->fix = say(finding, L, "fix", values, response, &sayings->fix, scratch, texts);
}
