/* SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_pattern.h"

#include "test.h"

#include <glib.h>
#include <lauxlib.h>
#include <lualib.h>

/* What the steps of a state are worth: an error behind so many of them, if not 0. */
typedef struct {
    size_t steps, calls, limit;
} budget_t;

static budget_t budget;
static lua_State *ours, *stock;

static void spend(lua_State *L, size_t steps, void *data) {
    budget_t *b = data;
    assert_true(steps >= LUA_PATTERN_STEPS);
    b->steps += steps;
    b->calls++;
    if (b->limit == 0 || b->steps <= b->limit) return;
    lua_pushliteral(L, "too many steps");
    lua_error(L);
}

/* Short names for the cases, which show all that a call gives. They use none of the functions
 * that are tested. */
static const char helpers[] =
    "local function show(ok, ...)\n"
    "    local shown = { ... }\n"
    "    for i = 1, select('#', ...) do\n"
    "        local value = shown[i]\n"
    "        if ok and type(value) == 'string' then value = string.format('%q', value) end\n"
    "        shown[i] = tostring(value)\n"
    "    end\n"
    "    return (ok and '' or 'error: ') .. table.concat(shown, ' ')\n"
    "end\n"
    "local function collect(...)\n"
    "    local all, next = {}, string.gmatch(...)\n"
    "    while true do\n"
    "        local got = table.pack(pcall(next))\n"
    "        if got.n == 1 then return table.concat(all, ' | ') end\n"
    "        all[#all + 1] = show(table.unpack(got, 1, got.n))\n"
    "        if not got[1] then return all[#all] end\n"
    "    end\n"
    "end\n"
    "function find(...) return show(pcall(string.find, ...)) end\n"
    "function match(...) return show(pcall(string.match, ...)) end\n"
    "function gsub(...) return show(pcall(string.gsub, ...)) end\n"
    "function gmatch(...)\n"
    "    local ok, all = pcall(collect, ...)\n"
    "    return (ok and '' or 'error: ') .. all\n"
    "end\n"
    "function odd(text, number) if number ~= 2 then return '<' .. text .. '>' end end\n"
    "short = { a = 'A', b = false, ab = 1, [1] = 'one', [2] = 2.5 }\n"
    "function everything(s, p, with, init, max)\n"
    "    return table.concat({ find(s, p), find(s, p, init), find(s, p, init, true),\n"
    "        match(s, p), match(s, p, init), gmatch(s, p), gmatch(s, p, init),\n"
    "        gsub(s, p, with), gsub(s, p, with, max), gsub(s, p, short), gsub(s, p, odd),\n"
    "    }, '\\n')\n"
    "end\n";

static void run(lua_State *L, const char *source) {
    if (luaL_dostring(L, source)) fail_msg("%s", lua_tostring(L, -1));
}

static void open_ours(lua_State *L) {
    lua_getglobal(L, LUA_STRLIBNAME);
    lua_pattern_open(L, spend, &budget);
    assert_true(lua_istable(L, -1));
    lua_pop(L, 1);
}

static int make_states(void **state) {
    (void)state;
    ours = luaL_newstate();
    stock = luaL_newstate();
    luaL_openlibs(ours);
    luaL_openlibs(stock);
    open_ours(ours);
    run(ours, helpers);
    run(stock, helpers);
    return 0;
}

static int free_states(void **state) {
    (void)state;
    lua_close(ours);
    lua_close(stock);
    return 0;
}

static int reset_budget(void **state) {
    (void)state;
    budget = (budget_t){0};
    return 0;
}

/* The value of an expression, on the stack of L. */
static const char *value(lua_State *L, const char *expression) {
    lua_settop(L, 0);
    char *source = g_strconcat("return ", expression, NULL);
    run(L, source);
    g_free(source);
    return lua_tostring(L, -1);
}

static void assert_same(const char *expected, const char *got, const char *of) {
    if (strcmp(expected, got) != 0) fail_msg("%s\nexpected: %s\ngot:      %s", of, expected, got);
}

static void assert_between(size_t got, size_t least, size_t most, const char *of) {
    if (got < least || got > most) fail_msg("%s: %zu, not %zu to %zu", of, got, least, most);
}

/* ---- By hand ---- */

typedef struct {
    const char *call, *result;
} case_t;

/* The expectations hold for Lua's own functions too. */
static void check(const case_t *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        assert_same(cases[i].result, value(stock, cases[i].call), "Lua itself");
        assert_same(cases[i].result, value(ours, cases[i].call), cases[i].call);
    }
}

static void matches_single_characters(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"find('hello', 'l')", "3 3"},
        {"find('hello', 'x')", "nil"},
        {"find('hello', '.')", "1 1"},
        {"match('a.b', '%.')", "\".\""},
        {"match('SIP/2.0 404', '%d%d%d')", "\"404\""},
        {"match('a_b-c', '%w%p%w')", "\"a_b\""},
        {"match('x\\ty', '%c')", "\"\\9\""},
        {"match('aB', '%u')", "\"B\""},
        {"match('aB', '%L')", "\"B\""},
        {"match('-F', '%x')", "\"F\""},
        {"match(' a', '%g')", "\"a\""},
        {"match('ab1', '%A')", "\"1\""},
        {"match('12a', '%D')", "\"a\""},
        {"match('a b', '%S%s%S')", "\"a b\""},
        {"find('y', '%y')", "1 1"},
        {"find('é', '%a')", "nil"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void matches_sets(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"match('xyz', '[yz]')", "\"y\""},   {"match('xyz', '[^xy]')", "\"z\""},
        {"match('abc9', '[0-9]')", "\"9\""}, {"match('a-', '[%-x]')", "\"-\""},
        {"match('a-', '[b-]')", "\"-\""},    {"match('a_1', '[%d_]+')", "\"_1\""},
        {"match('a]', '[]]')", "\"]\""},     {"match(']a', '[^]]')", "\"a\""},
        {"match('a%]', '[%]]')", "\"]\""},   {"match('m', '[^%s%d]')", "\"m\""},
        {"find('a^', '[%^]')", "2 2"},       {"find('a^', '[x^]')", "2 2"},
        {"find('b', '[z-a]')", "nil"},       {"find('-', '[%a-z]')", "1 1"},
        {"find('a', '[a-%%]')", "nil"},      {"find('^', '[]-a]')", "1 1"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void matches_quantifiers_and_anchors(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"match('aaa', 'a*')", "\"aaa\""},
        {"match('baa', 'a*')", "\"\""},
        {"match('baa', 'a+')", "\"aa\""},
        {"match('aaa', 'a-')", "\"\""},
        {"match('aaab', 'a-b')", "\"aaab\""},
        {"match('<a><b>', '<.->')", "\"<a>\""},
        {"match('<a><b>', '<.*>')", "\"<a><b>\""},
        {"match('colour', 'colou?r')", "\"colour\""},
        {"match('color', 'colou?r')", "\"color\""},
        {"match('aaa', 'a?a?a?a?')", "\"aaa\""},
        {"match('aab', 'a*ab')", "\"aab\""},
        {"match('key = v', '^(%w+)%s*=%s*(%w+)$')", "\"key\" \"v\""},
        {"match('xkey', '^key')", "nil"},
        {"match('keyx', 'key$')", "nil"},
        {"find('a$b', 'a$b')", "1 3"},
        {"find('a^b', 'a^b')", "1 3"},
        {"find('a$', 'a$$')", "1 2"},
        {"find('*a', '^*a')", "1 2"},
        {"find('', '^$')", "1 0"},
        {"find('abc', '$')", "4 3"},
        {"find('abc', '^', 2)", "2 1"},
        {"match('  x y ', '^%s*(.-)%s*$')", "\"x y\""},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void matches_captures_balance_and_frontier(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"match('ab', '((a)(b))')", "\"ab\" \"a\" \"b\""},
        {"match('abc', '()b()')", "2 3"},
        {"find('abc', '()')", "1 0 1"},
        {"find('abc', '(b)(c)')", "2 3 \"b\" \"c\""},
        {"match('\"a\\'b\"', '([\"\\'])(.-)%1')", "\"\\\"\" \"a'b\""},
        {"match('abab', '(ab)%1')", "\"ab\""},
        {"match('abac', '(ab)%1')", "nil"},
        {"match('a*', '(a)%1*')", "nil"},
        {"match('aa*', '(a)%1*')", "\"a\""},
        {"match('aa', '()%1')", "nil"},
        {"match('f(a(b)c)d)', '%b()')", "\"(a(b)c)\""},
        {"match('f(a(b', '%b()')", "nil"},
        {"match('a||b', '%b||')", "\"||\""},
        {"match('a%b%%c', '%b%%')", "\"%b%\""},
        {"gsub('THE (quick) fox', '%f[%a]%a+', 'x')", "\"x (x) x\" 3"},
        {"find('abc', '%f[%z]')", "4 3"},
        {"find('abc', '%f[^c]')", "4 3"},
        {"find('abc', '%f[^%z]')", "1 0"},
        {"find('xab', '%f[a]', 2)", "2 1"},
        {"find('aab', '%f[a]', 2)", "nil"},
        {"find('a', ('()'):rep(32))", "1 0" /* 32 times */
                                      " 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"
                                      " 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void takes_init_and_plain(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"find('abcb', 'b', 3)", "4 4"},
        {"find('abcb', 'b', -1)", "4 4"},
        {"find('abcb', 'b', -99)", "2 2"},
        {"find('abcb', 'b', 0)", "2 2"},
        {"find('abc', '', 4)", "4 3"},
        {"find('abc', '', 5)", "nil"},
        {"find('abc', '%a?', 4)", "4 3"},
        {"find('abc', '%a?', 5)", "nil"},
        {"match('abc', '', 5)", "nil"},
        {"match('abc', '.', math.mininteger)", "\"a\""},
        {"match('abc', '.', math.maxinteger)", "nil"},
        {"find('a.b.', '.', 3, true)", "4 4"},
        {"find('a(b', '(', 1, true)", "2 2"},
        {"find('a)b', ')')", "2 2"},
        {"find('a]b', ']')", "2 2"},
        {"find('aab', 'ab', 1, true)", "2 3"},
        {"find('aab', 'aabb', 1, true)", "nil"},
        {"find('', '', 1, true)", "1 0"},
        {"find('abc', 'c', '3')", "3 3"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void handles_any_byte_and_numbers(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"find('a\\0b', '\\0')", "2 2"},
        {"find('a\\0b', 'a\\0b', 1, true)", "1 3"},
        {"find('a\\0b*', '\\0b%*')", "2 4"},
        {"match('a\\0b', '[\\0-\\1]b')", "\"\\0b\""},
        {"match('a\\0b', '[^\\0]+', 2)", "\"b\""},
        {"match('\\0\\0', '%z+')", "\"\\0\\0\""},
        {"match('\\200\\255', '[\\128-\\255]+') == match('\\200\\255', '.*')", NULL},
        {"gsub('a\\0', '%z', '\\0%0')", "\"a\\0\\0\" 1"},
        {"find('\\0', '%b\\0\\0')", "nil"},
        {"find('\\0\\0', '%b\\0\\0')", "1 2"},
        {"find(12345, 34)", "3 4"},
        {"match(1.5, '%.')", "\".\""},
        {"gsub(123, 2, 7)", "\"173\" 1"},
        {"gsub(123, 'x', '')", "\"123\" 0"},
        {"gmatch(1212, 2)", "\"2\" | \"2\""},
    };
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
        if (cases[i].result) check(&cases[i], 1);
        else assert_true(value(ours, cases[i].call) == NULL && lua_toboolean(ours, -1));
}

static void iterates_with_gmatch(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"gmatch('one two', '%a+')", "\"one\" | \"two\""},
        {"gmatch('k=v, q=w', '(%w+)=(%w+)')", "\"k\" \"v\" | \"q\" \"w\""},
        {"gmatch('abc', '')", "\"\" | \"\" | \"\" | \"\""},
        {"gmatch('abc', 'b*')", "\"\" | \"b\" | \"\""},
        {"gmatch('abc', '()')", "1 | 2 | 3 | 4"},
        {"gmatch('^a^a', '^a')", "\"^a\" | \"^a\""},
        {"gmatch('abc def', '%a+', 3)", "\"c\" | \"def\""},
        {"gmatch('abc def', '%a+', -2)", "\"ef\""},
        {"gmatch('abc', '.', 4)", ""},
        {"gmatch('abc', '', 5)", ""},
        {"gmatch('', '.*')", "\"\""},
        {"gmatch('abc', '(')", "error: unfinished capture"},
        {"select('#', string.gmatch('a', 'b')()) .. ''", "0"},
        {"select('#', string.gmatch('a', 'a', 9)()) .. ''", "0"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void replaces_with_gsub(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"gsub('hello world', 'o', '0')", "\"hell0 w0rld\" 2"},
        {"gsub('hello world', '(%w+)', '<%1>')", "\"<hello> <world>\" 2"},
        {"gsub('hello', 'l', '%0%0')", "\"hellllo\" 2"},
        {"gsub('k=v', '(%w)=(%w)', '%2=%1')", "\"v=k\" 1"},
        {"gsub('a', 'a', '%1')", "\"a\" 1"},
        {"gsub('ab', '()b', '%1')", "\"a2\" 1"},
        {"gsub('50', '50', '%0%%')", "\"50%\" 1"},
        {"gsub('abc', '', '-')", "\"-a-b-c-\" 4"},
        {"gsub('abc', 'b*', '-')", "\"-a-c-\" 3"},
        {"gsub('aaa', '^a', 'x')", "\"xaa\" 1"},
        {"gsub('aaa', 'a', 'x', 2)", "\"xxa\" 2"},
        {"gsub('aaa', 'a', 'x', 0)", "\"aaa\" 0"},
        {"gsub('aaa', 'a', 'x', -1)", "\"aaa\" 0"},
        {"gsub('', '', 'x')", "\"x\" 1"},
        {"gsub('abc', '%w', short)", "\"Abc\" 3"},
        {"gsub('ab', '()', short)", "\"onea2.5b\" 3"},
        {"gsub('xyz', '(.)()', odd)", "\"x<y><z>\" 3"},
        {"gsub('abc', 'b', function() end)", "\"abc\" 1"},
        {"gsub('abc', '.', setmetatable({}, { __index = function(_, k) return k .. k end }))",
         "\"aabbcc\" 3"},
        {"gsub('abc', '.', function(c) return (c:gsub('b', 'x')) end)", "\"axc\" 3"},
        {"gsub(('ab'):rep(3), '(a)(b)', function(a, b) return b .. a end, 2)", "\"babaab\" 2"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void refuses_malformed_patterns(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"find('a', '%')", "error: malformed pattern (ends with '%')"},
        {"find('a', 'a%')", "error: malformed pattern (ends with '%')"},
        {"find('a', '[a')", "error: malformed pattern (missing ']')"},
        {"find('a', '[]')", "error: malformed pattern (missing ']')"},
        {"find('a', '[^]')", "error: malformed pattern (missing ']')"},
        {"find('a', '[%')", "error: malformed pattern (missing ']')"},
        {"find('a', '[a-%]')", "error: malformed pattern (missing ']')"},
        {"find('a', '[')", "error: malformed pattern (missing ']')"},
        {"find('a', '%f[a')", "error: malformed pattern (missing ']')"},
        {"find('a', '%f')", "error: missing '[' after '%f' in pattern"},
        {"find('a', '%b')", "error: malformed pattern (missing arguments to '%b')"},
        {"find('a', '%b(')", "error: malformed pattern (missing arguments to '%b')"},
        {"find('a', '(a')", "error: unfinished capture"},
        {"match('a', 'a)')", "error: invalid pattern capture"},
        {"find('a', '%0')", "error: invalid capture index %0"},
        {"find('a', '%1')", "error: invalid capture index %1"},
        {"find('a', '(%1)')", "error: invalid capture index %1"},
        {"find('a', '(a)%2')", "error: invalid capture index %2"},
        {"find('a', ('()'):rep(33))", "error: too many captures"},
        {"find('b', 'a[')", "nil"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void refuses_wrong_arguments(void **state) {
    (void)state;
    static const case_t cases[] = {
        {"find()", "error: bad argument #1 to 'string.find' (string expected, got no value)"},
        {"find('a')", "error: bad argument #2 to 'string.find' (string expected, got no value)"},
        {"find('a', 'a', 'x')",
         "error: bad argument #3 to 'string.find' (number expected, got string)"},
        {"match('a', {})", "error: bad argument #2 to 'string.match' (string expected, got table)"},
        {"gsub('a', 'a')", "error: bad argument #3 to 'string.gsub' "
                           "(string/function/table expected, got no value)"},
        {"gsub('a', 'a', true)", "error: bad argument #3 to 'string.gsub' "
                                 "(string/function/table expected, got boolean)"},
        {"gsub('a', 'a', '', 1.5)", "error: bad argument #4 to 'string.gsub' "
                                    "(number has no integer representation)"},
        {"gsub('a', 'a', '%')", "error: invalid use of '%' in replacement string"},
        {"gsub('a', 'a', '%x')", "error: invalid use of '%' in replacement string"},
        {"gsub('b', 'a', '%x')", "\"b\" 0"},
        {"gsub('a', 'a', '%2')", "error: invalid capture index %2"},
        {"gsub('a', 'a', { a = {} })", "error: invalid replacement value (a table)"},
        {"gsub('a', 'a', function() return true end)",
         "error: invalid replacement value (a boolean)"},
        {"gsub('a', 'a', function() error('mine', 0) end)", "error: mine"},
    };
    check(cases, G_N_ELEMENTS(cases));
}

static void has_the_limits_of_lua(void **state) {
    (void)state;
    /* Nothing that has to go back, which would take Lua for ever. */
    static const char *const items[] = {"ab",  "ab?",  "x?ab", "a+b",  "a*b",  "x*ab",
                                        ".-b", "x-ab", "()ab", "(a)b", "(ab)", "(a+)b"};
    static const int repeats[] = {16, 31, 32, 33, 99, 100, 101, 198, 199, 200, 201, 400};
    for (size_t i = 0; i < G_N_ELEMENTS(items); i++)
        for (size_t r = 0; r < G_N_ELEMENTS(repeats); r++) {
            char call[100];
            g_snprintf(call, sizeof call, "find(('ab'):rep(300), ('%s'):rep(%d))", items[i],
                       repeats[r]);
            assert_same(value(stock, call), value(ours, call), call);
        }
    assert_same("1 199", value(ours, "find(('a'):rep(300), ('a?'):rep(199))"), "199 choices");
    assert_same("error: pattern too complex", value(ours, "find(('a'):rep(300), ('a?'):rep(200))"),
                "200 choices");
}

static void knows_the_classes_of_every_byte(void **state) {
    (void)state;
    static const char source[] =
        "(function()\n"
        "    local all = {}\n"
        "    for byte = 0, 255 do\n"
        "        for class = 0, 255 do\n"
        "            local c, p = string.char(byte), '%' .. string.char(class)\n"
        "            if p == '%b' or p == '%f' or math.type(tonumber(p:sub(2))) then p = '.' end\n"
        "            all[#all + 1] = string.find(c, p) and 1 or 0\n"
        "            all[#all + 1] = string.find(c, '[' .. p .. ']') and 1 or 0\n"
        "        end\n"
        "    end\n"
        "    return table.concat(all)\n"
        "end)()";
    assert_true(strcmp(value(stock, source), value(ours, source)) == 0);
}

/* ---- Against Lua's own ---- */

#ifndef CASES
#define CASES 20000
#endif
#ifndef SEED
#define SEED 20240611u
#endif

static uint64_t random_state;

/* xorshift64*: the same everywhere. */
static size_t random_below(size_t bound) {
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return (size_t)((random_state * 0x2545f4914f6cdd1du) >> 33) % bound;
}

static const span_t common_pieces[] = {
    SPAN("a"),    SPAN("a"),    SPAN("b"),      SPAN("."),      SPAN("."),  SPAN("%a"),
    SPAN("%A"),   SPAN("[ab]"), SPAN("[^a]"),   SPAN("[a-c1]"), SPAN("()"), SPAN("(a*)"),
    SPAN("(.-)"), SPAN("(b?)"), SPAN("([ab])"), SPAN("%1"),     SPAN("("),  SPAN(")"),
};
static const span_t odd_pieces[] = {
    SPAN("*"),    SPAN("+"),      SPAN("-"),      SPAN("?"),       SPAN("^"),    SPAN("$"),
    SPAN("%"),    SPAN("["),      SPAN("]"),      SPAN("("),       SPAN(")"),    SPAN("\0"),
    SPAN("\xff"), SPAN("1"),      SPAN("%d"),     SPAN("%s"),      SPAN("%p"),   SPAN("%("),
    SPAN("%z"),   SPAN("%0"),     SPAN("%1"),     SPAN("%2"),      SPAN("%b"),   SPAN("%f"),
    SPAN("%bab"), SPAN("%b()"),   SPAN("%f[a]"),  SPAN("%f[^%w]"), SPAN("[%w]"), SPAN("[^%s]"),
    SPAN("[]a]"), SPAN("[\0-a]"), SPAN("[a-%%]"), SPAN("[--a]"),   SPAN("[%"),   SPAN("[^"),
    SPAN("[^]"),  SPAN("a-%"),
};
static const span_t subject_pieces[] = {
    SPAN("a"), SPAN("a"), SPAN("a"), SPAN("b"), SPAN("b"),  SPAN("c"),    SPAN("1"), SPAN(" "),
    SPAN("("), SPAN(")"), SPAN("]"), SPAN("%"), SPAN("\0"), SPAN("\xff"), SPAN("^"), SPAN("aab"),
};
static const span_t replacement_pieces[] = {
    SPAN("x"),  SPAN("%0"), SPAN("%0"), SPAN("%1"), SPAN("%1"),
    SPAN("%2"), SPAN("%%"), SPAN("%"),  SPAN("\0"), SPAN("%a"),
};

static void random_text(GString *text, const span_t *pieces, size_t count, size_t most) {
    g_string_truncate(text, 0);
    for (size_t n = random_below(most + 1); n > 0; n--) {
        span_t piece = pieces[random_below(count)];
        g_string_append_len(text, piece.at, (gssize)piece.length);
    }
}

/* Mostly well-formed, with a quantifier behind every other piece. */
static void random_pattern(GString *text) {
    static const char quantifiers[] = "*+-?";
    GString *piece = g_string_new(NULL);
    g_string_assign(text, random_below(6) == 0 ? "^" : "");
    for (size_t n = random_below(6); n > 0; n--) {
        if (random_below(5) == 0) random_text(piece, odd_pieces, G_N_ELEMENTS(odd_pieces), 2);
        else random_text(piece, common_pieces, G_N_ELEMENTS(common_pieces), 2);
        g_string_append_len(text, piece->str, (gssize)piece->len);
        if (random_below(2) == 0) g_string_append_c(text, quantifiers[random_below(4)]);
    }
    g_string_free(piece, TRUE);
}

typedef struct {
    GString *subject, *pattern, *replacement;
    lua_Integer init, max;
} call_t;

static const char *everything(lua_State *L, const call_t *call) {
    lua_settop(L, 0);
    lua_getglobal(L, "everything");
    lua_pushlstring(L, call->subject->str, call->subject->len);
    lua_pushlstring(L, call->pattern->str, call->pattern->len);
    lua_pushlstring(L, call->replacement->str, call->replacement->len);
    lua_pushinteger(L, call->init);
    lua_pushinteger(L, call->max);
    if (lua_pcall(L, 5, 1, 0) != LUA_OK) fail_msg("%s", lua_tostring(L, -1));
    return lua_tostring(L, -1);
}

static void agrees_with_lua(void **state) {
    (void)state;
    call_t call = {g_string_new(NULL), g_string_new(NULL), g_string_new(NULL), 0, 0};
    size_t errors = 0, misses = 0;
    random_state = SEED;
    for (size_t i = 0; i < CASES; i++) {
        random_text(call.subject, subject_pieces, G_N_ELEMENTS(subject_pieces), 9);
        random_pattern(call.pattern);
        random_text(call.replacement, replacement_pieces, G_N_ELEMENTS(replacement_pieces), 3);
        call.init = (lua_Integer)random_below(25) - 12;
        call.max = (lua_Integer)random_below(5) - 1;
        const char *expected = everything(stock, &call), *got = everything(ours, &call);
        if (g_str_has_prefix(expected, "error")) errors++;
        if (g_str_has_prefix(expected, "nil")) misses++;
        if (strcmp(expected, got) == 0) continue;
        char *subject = g_strescape(call.subject->str, NULL);
        char *pattern = g_strescape(call.pattern->str, NULL);
        fail_msg("seed %u, case %zu: subject \"%s\" (%zu), pattern \"%s\" (%zu), init %d, max %d\n"
                 "expected:\n%s\ngot:\n%s",
                 SEED, i, subject, call.subject->len, pattern, call.pattern->len, (int)call.init,
                 (int)call.max, expected, got);
    }
    /* Not all of one kind. */
    print_message("%d cases: %zu errors, %zu without a match\n", CASES, errors, misses);
    assert_between(errors, CASES / 10, CASES / 2, "errors");
    assert_between(misses, CASES / 10, CASES / 3 * 2, "misses");
    g_string_free(call.subject, TRUE);
    g_string_free(call.pattern, TRUE);
    g_string_free(call.replacement, TRUE);
}

/* ---- Steps ---- */

static void ends_what_would_take_hours(void **state) {
    (void)state;
    static const char *const calls[] = {
        "match(('a'):rep(5000), '.-.-.-.-b')",
        "find(('a'):rep(5000), '.-.-.-.-b')",
        "gmatch(('a'):rep(5000), '.-.-.-.-b')",
        "gsub(('a'):rep(5000), '.-.-.-.-b', '')",
        "match(('a'):rep(5000), '^.*.*.*.*b')",
        "match(('a'):rep(40), ('a?'):rep(40) .. ('a'):rep(41))",
        "match(('a'):rep(5000), '(.*)(.*)%2%1b')",
        "match(('a'):rep(100000), '(a*)%1b')",
        "find(('('):rep(100000), '%b()')",
        "find(('a'):rep(100000), '[' .. ('b'):rep(100000) .. ']')",
        "find(('a'):rep(100000), '[a' .. ('b'):rep(100000) .. ']c')",
        "find(('a'):rep(100000), '%f[' .. ('b'):rep(100000) .. ']')",
        "find(('a'):rep(100000), ('a'):rep(50000) .. 'b', 1, true)",
        "find(('a'):rep(100000), ('a'):rep(50000) .. 'b')",
        "gsub(('a'):rep(100000), '', ('b'):rep(100000))",
        "gsub(('a'):rep(100000), '', '')",
        "gsub(('a'):rep(100000), '^', function() return ('a'):rep(100000):gsub('.', '') end)",
        "gmatch(('a'):rep(100000), 'b*')",
        "match(('a'):rep(1000000), '.*')",
    };
    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++) {
        budget = (budget_t){.limit = 100000};
        assert_same("error: too many steps", value(ours, calls[i]), calls[i]);
        /* What is done at once is never more than the pattern, the capture or the text. */
        assert_between(budget.steps, 100000, 310000, calls[i]);
        budget.limit = 0;
        assert_same("2 2", value(ours, "find('ab', 'b')"), "after an error");
    }
}

static void assert_steps(const char *call, size_t least, size_t most) {
    budget = (budget_t){0};
    value(ours, call);
    assert_between(budget.steps, least, most, call);
}

static void counts_all_work(void **state) {
    (void)state;
    assert_steps("find('abc', 'b')", 0, 0);
    assert_steps("find(('a'):rep(1000000), 'b', 1, true)", 999000, 1010000);
    assert_steps("find(('a'):rep(1000000), 'b')", 999000, 1010000);
    assert_steps("find(('a'):rep(1000000), 'aab', 1, true)", 1900000, 3100000);
    assert_steps("match(('a'):rep(1000000), '.*')", 999000, 1010000);
    assert_steps("gsub(('a'):rep(100000), 'a', 'b')", 200000, 500000);
    assert_steps("gmatch(('a'):rep(100000), '')", 99000, 210000);
    assert_steps("find('a', ('b'):rep(1000000))", 999000, 1010000);
    assert_steps("find('a', '[' .. ('b'):rep(1000000) .. ']')", 999000, 3100000);
    assert_steps("find(('b'):rep(1000), '[' .. ('b'):rep(1000) .. ']c')", 999000, 1010000);
    assert_steps("match(('b'):rep(1000), '[' .. ('a'):rep(1000) .. 'b]*')", 999000, 1010000);
    assert_steps("match(('a'):rep(2000), '^(a-)%1b')", 499000, 520000);
    assert_steps("gsub(('a'):rep(1000000), '^', 'b')", 999000, 1010000);
    assert_steps("gsub('a', 'a', ('b'):rep(1000000))", 999000, 1010000);
    assert_steps("gsub('a', 'a', { a = ('b'):rep(1000000) })", 999000, 1010000);
    assert_steps("gsub(('a'):rep(1000), '.*', ('%0'):rep(1000), 1)", 999000, 1010000);
}

static void adds_up_short_calls(void **state) {
    (void)state;
    run(ours, "for i = 1, 10000 do string.match('abc', 'c') end");
    assert_between(budget.steps, 30000, 100000, "steps of short calls");
    assert_true(budget.calls > 20);
}

static void bounds_the_nesting_of_gsub(void **state) {
    (void)state;
    static const char source[] = "(function()\n"
                                 "    local function deeper() return ('a'):gsub('a', deeper) end\n"
                                 "    return select(2, pcall(deeper))\n"
                                 "end)()";
    assert_non_null(strstr(value(stock, source), "stack overflow"));
    assert_non_null(strstr(value(ours, source), "stack overflow"));
}

/* ---- Memory ---- */

typedef struct {
    size_t held, allocations, fail_at;
} memory_t;

static void *allocate(void *data, void *block, size_t old_size, size_t new_size) {
    memory_t *memory = data;
    if (!block) old_size = 0;
    if (new_size == 0) {
        free(block);
        memory->held -= old_size;
        return NULL;
    }
    if (new_size > old_size && memory->fail_at > 0 && ++memory->allocations >= memory->fail_at)
        return NULL;
    void *moved = realloc(block, new_size);
    memory->held += new_size - old_size;
    return moved;
}

static int open_all(lua_State *L) {
    luaL_openlibs(L);
    open_ours(L);
    return 0;
}

static const char busy[] =
    "local text = ('key=value, '):rep(60)\n"
    "local new = text:gsub('(%w+)=(%w+)', '%2%2%2=%1%%%0')\n"
    "new = new:gsub('()%w+', function(at) return at % 2 == 0 and ('x'):rep(at) end)\n"
    "new = text:gsub('%a+', { key = ('y'):rep(3000) })\n"
    "for a, b in text:gmatch('(.-)=(.-),') do new = a .. b end\n"
    "assert(text:find('(k)(e)(y)') and text:match('()v'))\n";

/* Runs `busy` in a state of its own, whose fail_at-th allocation fails; whether it ran. */
static bool survives(size_t fail_at) {
    memory_t memory = {0};
    lua_State *L = lua_newstate(allocate, &memory);
    lua_pushcfunction(L, open_all);
    assert_int_equal(lua_pcall(L, 0, 0, 0), LUA_OK);
    assert_int_equal(luaL_loadstring(L, busy), LUA_OK);
    memory.fail_at = fail_at;
    int status = lua_pcall(L, 0, 0, 0);
    memory.fail_at = 0;
    lua_close(L);
    assert_int_equal(memory.held, 0);
    assert_true(status == LUA_OK || status == LUA_ERRMEM || budget.limit > 0);
    return status == LUA_OK;
}

static void survives_every_failed_allocation(void **state) {
    (void)state;
    size_t fail_at = 1;
    while (!survives(fail_at)) fail_at += fail_at < 300 ? 1 : 7;
    assert_true(fail_at > 100);
}

static void keeps_nothing_when_it_is_stopped(void **state) {
    (void)state;
    size_t stopped = 0;
    budget = (budget_t){.limit = 1};
    while (!survives(0)) budget = (budget_t){.limit = ++stopped * LUA_PATTERN_STEPS};
    assert_true(stopped > 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(matches_single_characters),
        cmocka_unit_test(matches_sets),
        cmocka_unit_test(matches_quantifiers_and_anchors),
        cmocka_unit_test(matches_captures_balance_and_frontier),
        cmocka_unit_test(takes_init_and_plain),
        cmocka_unit_test(handles_any_byte_and_numbers),
        cmocka_unit_test(iterates_with_gmatch),
        cmocka_unit_test(replaces_with_gsub),
        cmocka_unit_test(refuses_malformed_patterns),
        cmocka_unit_test(refuses_wrong_arguments),
        cmocka_unit_test(has_the_limits_of_lua),
        cmocka_unit_test(knows_the_classes_of_every_byte),
        cmocka_unit_test(agrees_with_lua),
        cmocka_unit_test_setup(ends_what_would_take_hours, reset_budget),
        cmocka_unit_test_setup(counts_all_work, reset_budget),
        cmocka_unit_test_setup(adds_up_short_calls, reset_budget),
        cmocka_unit_test(bounds_the_nesting_of_gsub),
        cmocka_unit_test_setup(survives_every_failed_allocation, reset_budget),
        cmocka_unit_test_setup(keeps_nothing_when_it_is_stopped, reset_budget),
    };
    return cmocka_run_group_tests_name("lua pattern", tests, make_states, free_states);
}
