/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_pattern.h"

#include <lauxlib.h>
#include <stdbool.h>
#include <string.h>

/* Both as in Lua. Choices bound the C stack too: what a match keeps of them lives there. */
enum { CAPTURES_MAX = 32, CHOICES_MAX = 199 };

typedef struct {
    lua_pattern_spend_t spend;
    void *data;
    size_t unspent;
} meter_t;

/* Lengths that a capture has instead of its own. */
enum { LENGTH_OPEN = -1, LENGTH_POSITION = -2 };

typedef struct {
    const char *at;
    ptrdiff_t length;
} capture_t;

/* Subject and pattern are Lua strings: they hold any byte, and a NUL stands behind their end. */
typedef struct {
    lua_State *L;
    meter_t *meter;
    const char *subject, *subject_end;
    const char *pattern, *pattern_end;
    int captures;
    capture_t capture[CAPTURES_MAX];
} match_t;

/* What remains to be done about an earlier part of the pattern if a later one does not match. */
typedef enum {
    CHOICE_ABSENT,  /* item? matched: go on at `at` without it */
    CHOICE_SHORTER, /* item* or item+ reached `at`: one less, down to `least` */
    CHOICE_LONGER,  /* item- reached `at`: one more */
    CHOICE_UNOPEN,  /* forget the last capture */
    CHOICE_UNCLOSE  /* open `capture` again */
} choice_kind_t;

typedef struct {
    choice_kind_t kind;
    int capture;
    const char *at, *least; /* in the subject */
    const char *item;       /* in the pattern, up to its quantifier */
    const char *rest;       /* the pattern behind the quantifier */
} choice_t;

/* A match that begins at one place of the subject. */
typedef struct {
    const char *at;   /* the next byte of the subject */
    const char *rest; /* the pattern from the next item on */
    int choices;
    choice_t choice[CHOICES_MAX];
} attempt_t;

/* ---- Steps ---- */

static void report(match_t *m) {
    size_t steps = m->meter->unspent;
    m->meter->unspent = 0;
    m->meter->spend(m->L, steps, m->meter->data);
}

static inline void count(match_t *m, size_t steps) {
    m->meter->unspent += steps;
    if (m->meter->unspent >= LUA_PATTERN_STEPS) report(m);
}

/* ---- Single characters ---- */

static inline bool between(unsigned char low, unsigned char c, unsigned char high) {
    return low <= c && c <= high;
}

static bool is_alpha(unsigned char c) {
    return between('a', c | 0x20, 'z');
}

static bool is_digit(unsigned char c) {
    return between('0', c, '9');
}

/* Whether c belongs to %class. */
static bool in_class(unsigned char c, unsigned char class) {
    bool in;
    switch (class | 0x20) { /* upper case letters become lower, and nothing else a letter */
    case 'a': in = is_alpha(c); break;
    case 'c': in = c < ' ' || c == 0x7f; break;
    case 'd': in = is_digit(c); break;
    case 'g': in = between('!', c, '~'); break;
    case 'l': in = between('a', c, 'z'); break;
    case 'p': in = between('!', c, '~') && !is_alpha(c) && !is_digit(c); break;
    case 's': in = c == ' ' || between('\t', c, '\r'); break;
    case 'u': in = between('A', c, 'Z'); break;
    case 'w': in = is_alpha(c) || is_digit(c); break;
    case 'x': in = is_digit(c) || between('a', c | 0x20, 'f'); break;
    case 'z': in = c == '\0'; break; /* of Lua 5.1, undocumented since, but there */
    default: return c == class;
    }
    bool complement = between('A', class, 'Z');
    return in != complement;
}

/* Whether c belongs to the set between its '[' and its ']'. */
static bool in_set(match_t *m, unsigned char c, const char *open, const char *close) {
    const unsigned char *first = (const unsigned char *)open + 1;
    const unsigned char *end = (const unsigned char *)close;
    bool complement = *first == '^', in = false;
    const unsigned char *p = first + complement;
    while (!in && p < end) {
        if (*p == '%') {
            in = in_class(c, p[1]);
            p += 2;
        } else if (p[1] == '-' && p + 2 < end) {
            in = between(p[0], c, p[2]);
            p += 3;
        } else {
            in = c == *p;
            p++;
        }
    }
    count(m, (size_t)(p - first));
    return in != complement;
}

static const char *set_end(match_t *m, const char *open) {
    const char *p = open + 1;
    if (*p == '^') p++;
    do { /* a ']' that comes first is one of the set */
        if (p >= m->pattern_end) luaL_error(m->L, "malformed pattern (missing ']')");
        p += *p == '%' ? 2 : 1;
    } while (p >= m->pattern_end || *p != ']');
    return p + 1;
}

/* The end of the single character item that begins at p, where its quantifier may stand. */
static const char *item_end(match_t *m, const char *p) {
    if (*p == '[') return set_end(m, p);
    if (*p != '%') return p + 1;
    if (p + 1 == m->pattern_end) luaL_error(m->L, "malformed pattern (ends with '%%')");
    return p + 2;
}

static inline bool fits(match_t *m, const char *at, const char *item, const char *end) {
    if (at == m->subject_end) return false;
    switch (*item) {
    case '.': return true;
    case '%': return in_class((unsigned char)*at, (unsigned char)item[1]);
    case '[': return in_set(m, (unsigned char)*at, item, end - 1);
    default: return *at == *item;
    }
}

/* ---- Items of a pattern: each takes what it matches, or returns false ---- */

static choice_t *add_choice(match_t *m, attempt_t *a, choice_kind_t kind) {
    if (a->choices == CHOICES_MAX) luaL_error(m->L, "pattern too complex");
    choice_t *choice = &a->choice[a->choices++];
    choice->kind = kind;
    choice->at = a->at;
    choice->rest = a->rest;
    return choice;
}

static bool take_open(match_t *m, attempt_t *a) {
    if (m->captures == CAPTURES_MAX) luaL_error(m->L, "too many captures");
    bool position = a->rest[1] == ')';
    m->capture[m->captures++] =
        (capture_t){.at = a->at, .length = position ? LENGTH_POSITION : LENGTH_OPEN};
    add_choice(m, a, CHOICE_UNOPEN);
    a->rest += position ? 2 : 1;
    return true;
}

static bool take_close(match_t *m, attempt_t *a) {
    int i = m->captures - 1;
    while (i >= 0 && m->capture[i].length != LENGTH_OPEN) i--;
    if (i < 0) luaL_error(m->L, "invalid pattern capture");
    m->capture[i].length = a->at - m->capture[i].at;
    add_choice(m, a, CHOICE_UNCLOSE)->capture = i;
    a->rest++;
    return true;
}

/* %1 to %9: the text of a capture again. */
static bool take_capture(match_t *m, attempt_t *a) {
    int number = a->rest[1] - '0';
    if (number < 1 || number > m->captures || m->capture[number - 1].length == LENGTH_OPEN)
        luaL_error(m->L, "invalid capture index %%%d", number);
    capture_t capture = m->capture[number - 1];
    if (capture.length == LENGTH_POSITION || m->subject_end - a->at < capture.length) return false;
    count(m, (size_t)capture.length);
    if (memcmp(a->at, capture.at, (size_t)capture.length) != 0) return false;
    a->at += capture.length;
    a->rest += 2;
    return true;
}

/* %bxy: from an x to the y that balances it. */
static bool take_balanced(match_t *m, attempt_t *a) {
    if (m->pattern_end - a->rest < 4)
        luaL_error(m->L, "malformed pattern (missing arguments to '%%b')");
    char open = a->rest[2], close = a->rest[3];
    if (a->at == m->subject_end || *a->at != open) return false;
    size_t depth = 1;
    for (const char *at = a->at + 1; at < m->subject_end; at++) {
        count(m, 1);
        if (*at == close) depth--; /* first: the two may be the same */
        else if (*at == open) depth++;
        if (depth > 0) continue;
        a->at = at + 1;
        a->rest += 4;
        return true;
    }
    return false;
}

/* %f[set]: between a byte outside and one inside; the subject is bounded by '\0' on both sides. */
static bool take_frontier(match_t *m, attempt_t *a) {
    const char *set = a->rest + 2;
    if (*set != '[') luaL_error(m->L, "missing '[' after '%%f' in pattern");
    const char *end = set_end(m, set);
    char before = a->at == m->subject ? '\0' : a->at[-1];
    a->rest = end;
    return !in_set(m, (unsigned char)before, set, end - 1) &&
           in_set(m, (unsigned char)*a->at, set, end - 1);
}

static void take_longest(match_t *m, attempt_t *a, const char *item, const char *end) {
    while (fits(m, a->at, item, end)) {
        count(m, 1);
        a->at++;
    }
}

static bool take_single(match_t *m, attempt_t *a) {
    const char *item = a->rest, *end = item_end(m, item), *start = a->at;
    bool fit = fits(m, start, item, end);
    char quantifier = *end;
    a->rest = end + 1;
    switch (quantifier) {
    case '?':
        if (fit) add_choice(m, a, CHOICE_ABSENT);
        a->at += fit;
        return true;
    case '-':
        if (fit) add_choice(m, a, CHOICE_LONGER)->item = item;
        return true;
    case '*':
    case '+':
        if (!fit) return quantifier == '*';
        a->at++;
        take_longest(m, a, item, end);
        add_choice(m, a, CHOICE_SHORTER)->least = quantifier == '*' ? start : start + 1;
        return true;
    default:
        a->rest = end;
        a->at += fit;
        return fit;
    }
}

static bool take_escape(match_t *m, attempt_t *a) {
    switch (a->rest[1]) {
    case 'b': return take_balanced(m, a);
    case 'f': return take_frontier(m, a);
    default:
        if (is_digit((unsigned char)a->rest[1])) return take_capture(m, a);
        return take_single(m, a);
    }
}

static bool take_item(match_t *m, attempt_t *a) {
    switch (*a->rest) {
    case '(': return take_open(m, a);
    case ')': return take_close(m, a);
    case '%': return take_escape(m, a);
    case '$':
        if (a->rest + 1 < m->pattern_end) return take_single(m, a);
        a->rest++;
        return a->at == m->subject_end;
    default: return take_single(m, a);
    }
}

/* ---- Matching ---- */

/* Goes back to the last choice that leaves something to try. */
static bool go_back(match_t *m, attempt_t *a) {
    for (; a->choices > 0; a->choices--) {
        choice_t *choice = &a->choice[a->choices - 1];
        a->rest = choice->rest;
        switch (choice->kind) {
        case CHOICE_ABSENT:
            a->at = choice->at;
            a->choices--;
            return true;
        case CHOICE_SHORTER:
            if (choice->at == choice->least) break;
            a->at = --choice->at;
            return true;
        case CHOICE_LONGER:
            if (!fits(m, choice->at, choice->item, choice->rest - 1)) break;
            a->at = ++choice->at;
            return true;
        case CHOICE_UNOPEN: m->captures--; break;
        case CHOICE_UNCLOSE: m->capture[choice->capture].length = LENGTH_OPEN; break;
        }
    }
    return false;
}

/* Matches the pattern at one place of the subject: whether it does, and up to where. */
static bool match_at(match_t *m, const char *at, const char **to) {
    attempt_t a;
    a.at = at;
    a.rest = m->pattern;
    a.choices = 0;
    m->captures = 0;
    while (a.rest < m->pattern_end) {
        const char *item = a.rest;
        bool taken = take_item(m, &a);
        count(m, 1 + (size_t)(a.rest - item));
        if (!taken && !go_back(m, &a)) return false;
    }
    count(m, 1);
    *to = a.at;
    return true;
}

/* The capture of that index; where there are none, the whole match is the first. */
static capture_t get_capture(match_t *m, int i, const char *from, const char *to) {
    if (i == 0 && m->captures == 0) return (capture_t){.at = from, .length = to - from};
    if (i >= m->captures) luaL_error(m->L, "invalid capture index %%%d", i + 1);
    if (m->capture[i].length == LENGTH_OPEN) luaL_error(m->L, "unfinished capture");
    return m->capture[i];
}

static void push_capture(match_t *m, int i, const char *from, const char *to) {
    capture_t capture = get_capture(m, i, from, to);
    if (capture.length == LENGTH_POSITION) lua_pushinteger(m->L, capture.at - m->subject + 1);
    else lua_pushlstring(m->L, capture.at, (size_t)capture.length);
}

static int push_captures(match_t *m, int captures, const char *from, const char *to) {
    luaL_checkstack(m->L, captures, "too many captures");
    for (int i = 0; i < captures; i++) push_capture(m, i, from, to);
    return captures;
}

/* Pushes what a match gives: its captures, or all of it. */
static int push_match(match_t *m, const char *from, const char *to) {
    return push_captures(m, m->captures > 0 ? m->captures : 1, from, to);
}

/* ---- The library functions; the first upvalue of each is the meter ---- */

/* A match of two strings on the stack. */
static void match_init(match_t *m, lua_State *L, int subject, int pattern) {
    size_t length;
    m->L = L;
    m->meter = lua_touserdata(L, lua_upvalueindex(1));
    m->subject = luaL_checklstring(L, subject, &length);
    m->subject_end = m->subject + length;
    m->pattern = luaL_checklstring(L, pattern, &length);
    m->pattern_end = m->pattern + length;
    m->captures = 0;
}

static bool skip_anchor(match_t *m) {
    bool anchored = *m->pattern == '^';
    m->pattern += anchored;
    return anchored;
}

/* The offset that argument `init` means; one behind the end for all that are beyond. */
static ptrdiff_t check_init(const match_t *m, int argument) {
    lua_Integer length = m->subject_end - m->subject;
    lua_Integer init = luaL_optinteger(m->L, argument, 1);
    if (init < 0) init += length + 1;
    if (init < 1) init = 1;
    if (init > length + 1) init = length + 2;
    return (ptrdiff_t)(init - 1);
}

/* As in Lua, ')' and ']' alone are not special to find, though ')' is an error to match. */
static bool is_plain(match_t *m) {
    const char *p = m->pattern;
    while (p < m->pattern_end && (!*p || !strchr("^$*+?.([%-", *p))) p++;
    count(m, (size_t)(p - m->pattern));
    return p == m->pattern_end;
}

static const char *find_plain(match_t *m, const char *at) {
    ptrdiff_t length = m->pattern_end - m->pattern;
    count(m, 1);
    if (length == 0) return at;
    for (; m->subject_end - at >= length; at++) {
        size_t places = (size_t)(m->subject_end - at - length + 1);
        const char *hit = memchr(at, *m->pattern, places);
        count(m, hit ? (size_t)(hit - at) : places);
        if (!hit) return NULL;
        ptrdiff_t same = 1;
        while (same < length && hit[same] == m->pattern[same]) same++;
        count(m, (size_t)same);
        if (same == length) return hit;
        at = hit;
    }
    return NULL;
}

static int push_found(match_t *m, const char *from, const char *to) {
    lua_pushinteger(m->L, from - m->subject + 1);
    lua_pushinteger(m->L, to - m->subject);
    return 2 + push_captures(m, m->captures, from, to);
}

static int pattern_find(lua_State *L) {
    match_t m;
    match_init(&m, L, 1, 2);
    const char *at = m.subject + check_init(&m, 3), *to;
    if (at <= m.subject_end && (lua_toboolean(L, 4) || is_plain(&m))) {
        at = find_plain(&m, at);
        if (at) return push_found(&m, at, at + (m.pattern_end - m.pattern));
    } else {
        bool anchored = skip_anchor(&m);
        for (; at <= m.subject_end; at++) {
            if (match_at(&m, at, &to)) return push_found(&m, at, to);
            if (anchored) break;
        }
    }
    luaL_pushfail(L);
    return 1;
}

static int pattern_match(lua_State *L) {
    match_t m;
    match_init(&m, L, 1, 2);
    const char *at = m.subject + check_init(&m, 3), *to;
    bool anchored = skip_anchor(&m);
    for (; at <= m.subject_end; at++) {
        if (match_at(&m, at, &to)) return push_match(&m, at, to);
        if (anchored) break;
    }
    luaL_pushfail(L);
    return 1;
}

/* Upvalues 2 to 5: subject, pattern, offset to go on at, end of the last match or -1. */
static int gmatch_next(lua_State *L) {
    match_t m;
    match_init(&m, L, lua_upvalueindex(2), lua_upvalueindex(3));
    ptrdiff_t next = (ptrdiff_t)lua_tointeger(L, lua_upvalueindex(4));
    ptrdiff_t last = (ptrdiff_t)lua_tointeger(L, lua_upvalueindex(5));
    const char *to;
    for (const char *at = m.subject + next; at <= m.subject_end; at++) {
        if (!match_at(&m, at, &to) || to - m.subject == last) continue;
        lua_pushinteger(L, to - m.subject);
        lua_copy(L, -1, lua_upvalueindex(4));
        lua_replace(L, lua_upvalueindex(5));
        return push_match(&m, at, to);
    }
    return 0;
}

static int pattern_gmatch(lua_State *L) {
    match_t m;
    match_init(&m, L, 1, 2);
    ptrdiff_t start = check_init(&m, 3);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_pushvalue(L, 1);
    lua_pushvalue(L, 2);
    lua_pushinteger(L, start);
    lua_pushinteger(L, -1);
    lua_pushcclosure(L, gmatch_next, 5);
    return 1;
}

/* Adds a piece of text; what is copied counts too. */
static void add_text(match_t *m, luaL_Buffer *out, const char *from, const char *to) {
    count(m, (size_t)(to - from));
    luaL_addlstring(out, from, (size_t)(to - from));
}

static void add_capture(match_t *m, luaL_Buffer *out, int i, const char *from, const char *to) {
    capture_t capture = get_capture(m, i, from, to);
    if (capture.length == LENGTH_POSITION) {
        push_capture(m, i, from, to);
        luaL_addvalue(out);
    } else {
        add_text(m, out, capture.at, capture.at + capture.length);
    }
}

/* Adds a replacement string, where %0 is the whole match, %1 to %9 are captures and %% is %. */
static void add_template(match_t *m, luaL_Buffer *out, const char *from, const char *to) {
    size_t length;
    const char *p = lua_tolstring(m->L, 3, &length), *end = p + length;
    while (p < end) {
        const char *escape = memchr(p, '%', (size_t)(end - p));
        add_text(m, out, p, escape ? escape : end);
        if (!escape) return;
        char c = escape[1];
        if (c == '%') luaL_addchar(out, '%');
        else if (c == '0') add_text(m, out, from, to);
        else if (is_digit((unsigned char)c)) add_capture(m, out, c - '1', from, to);
        else luaL_error(m->L, "invalid use of '%%' in replacement string");
        count(m, 1);
        p = escape + 2;
    }
}

/* Adds what replaces a match; false if the match stays as it is. */
static bool add_replacement(match_t *m, luaL_Buffer *out, const char *from, const char *to) {
    lua_State *L = m->L;
    switch (lua_type(L, 3)) {
    case LUA_TFUNCTION:
        lua_pushvalue(L, 3);
        lua_call(L, push_match(m, from, to), 1);
        break;
    case LUA_TTABLE:
        push_capture(m, 0, from, to);
        lua_gettable(L, 3);
        break;
    default: add_template(m, out, from, to); return true;
    }
    if (!lua_toboolean(L, -1)) {
        lua_pop(L, 1);
        return false;
    }
    if (!lua_isstring(L, -1))
        luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
    count(m, lua_rawlen(L, -1)); /* 0 for a number */
    luaL_addvalue(out);
    return true;
}

static void check_replacement(lua_State *L) {
    int type = lua_type(L, 3);
    luaL_argexpected(L,
                     type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION ||
                         type == LUA_TTABLE,
                     3, "string/function/table");
}

static int pattern_gsub(lua_State *L) {
    match_t m;
    match_init(&m, L, 1, 2);
    lua_Integer max = luaL_optinteger(L, 4, m.subject_end - m.subject + 1), matches = 0;
    check_replacement(L);
    bool anchored = skip_anchor(&m), changed = false;
    const char *at = m.subject, *to;
    ptrdiff_t last = -1;               /* the end of the last match */
    const char *unwritten = m.subject; /* what is before it is in `out` */
    luaL_Buffer out;
    luaL_buffinit(L, &out);
    while (matches < max && at <= m.subject_end) {
        if (match_at(&m, at, &to) && to - m.subject != last) {
            matches++;
            add_text(&m, &out, unwritten, at);
            bool replaced = add_replacement(&m, &out, at, to);
            unwritten = replaced ? to : at;
            changed |= replaced;
            at = to;
            last = to - m.subject;
        } else {
            at++;
        }
        if (anchored) break;
    }
    if (changed) {
        add_text(&m, &out, unwritten, m.subject_end);
        luaL_pushresult(&out);
    } else {
        lua_pushvalue(L, 1);
    }
    lua_pushinteger(L, matches);
    return 2;
}

void lua_pattern_open(lua_State *L, lua_pattern_spend_t spend, void *data) {
    static const luaL_Reg functions[] = {
        {"find", pattern_find},
        {"match", pattern_match},
        {"gmatch", pattern_gmatch},
        {"gsub", pattern_gsub},
        {NULL, NULL},
    };
    meter_t *meter = lua_newuserdatauv(L, sizeof *meter, 0);
    *meter = (meter_t){.spend = spend, .data = data, .unspent = 0};
    luaL_setfuncs(L, functions, 1);
}
