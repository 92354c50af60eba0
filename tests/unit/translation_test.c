/* The languages: complete, none of their texts older than the English one, and what is said of a file
 * that is not.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later */
#include "lua_host.h"

#include <lauxlib.h>

#include "test.h"

/* Before each chunk: the languages, and problems(texts), one text a line. */
static const char prelude[] =
    "local translation = require 'sip_explain.translation'\n"
    "local english = require 'data.text.en'\n"
    "local function problems(texts, of)\n"
    "  local lines = {}\n"
    "  for i, problem in ipairs(translation.problems(texts, of or english)) do\n"
    "    lines[i] = problem.text\n"
    "  end\n"
    "  return table.concat(lines, '\\n')\n"
    "end\n"
    "local function copy(from)\n"
    "  local to = {}\n"
    "  for key, value in pairs(from) do to[key] = type(value) == 'table' and copy(value) or value end\n"
    "  return to\n"
    "end\n"
    "local function equal(expected, actual)\n"
    "  if expected ~= actual then error(('expected %s, got %s'):format(expected, actual), 2) end\n"
    "end\n";

static int run_source(lua_State *L) {
    const char *source = lua_touserdata(L, 1);
    lua_pushfstring(L, "%s%s", prelude, source);
    size_t length;
    const char *whole = lua_tolstring(L, -1, &length);
    if (luaL_loadbufferx(L, whole, length, "@case.lua", "t") != LUA_OK) return lua_error(L);
    lua_call(L, 0, 0);
    return 0;
}

static void assert_runs(const char *source) {
    GError *error = NULL;
    lua_host_t *host = lua_host_new(NULL);
    assert_non_null(host);
    if (!lua_host_run(host, LUA_LIMITS_LOADING, run_source, (void *)(uintptr_t)source, &error))
        fail_msg("%s", error->message);
    lua_host_free(host);
}

static void four_languages_are_complete_and_up_to_date(void **state) {
    (void)state;
    assert_runs("for _, name in ipairs { 'fr', 'pt', 'vi' } do\n"
                "  local texts = require('data.text.' .. name)\n"
                "  assert(texts.complete == true, name)\n"
                "  equal('', problems(texts))\n"
                "end");
}

static void twelve_more_have_labels_and_class_names(void **state) {
    (void)state;
    assert_runs("for name in ('es de it tr ru ar hi ja ko zh id th'):gmatch '%a+' do\n"
                "  local texts = require('data.text.' .. name)\n"
                "  equal('', problems(texts))\n"
                "  for digit = 0, 6 do assert(texts.classes[digit].name, name) end\n"
                "  for key in pairs(english.labels) do assert(texts.labels[key], name .. key) end\n"
                "end");
}

static void headings_are_those_that_users_know(void **state) {
    (void)state;
    assert_runs(
        "local headings = {\n"
        "  en = { 'Description', 'When You See It', 'How to Fix', 'Key Differences', 'When to Use Which', 'Learn More' },\n"
        "  fr = { 'Description', 'Quand vous le voyez', 'Comment résoudre', 'Différences clés', 'Quand utiliser lequel', 'En savoir plus' },\n"
        "  pt = { 'Descrição', 'Quando você o vê', 'Como corrigir', 'Diferenças principais', 'Quando usar qual' },\n"
        "  vi = { 'Mô tả', 'Khi bạn thấy mã này', 'Cách khắc phục', 'Sự khác biệt chính', 'Khi nào dùng cái nào' },\n"
        "}\n"
        "local keys = { 'description', 'when', 'fix', 'differences', 'which', 'learn_more' }\n"
        "for language, list in pairs(headings) do\n"
        "  for i, heading in ipairs(list) do equal(heading, require('data.text.' .. language).labels[keys[i]]) end\n"
        "end");
}

static void a_changed_english_text_makes_its_translation_stale(void **state) {
    (void)state;
    assert_runs("local changed = copy(english)\n"
                "changed.responses[404].fix = changed.responses[404].fix .. ' Or not.'\n"
                "changed.guides['auth.loop'].checks[1] = 'Wait.'\n"
                "local found = problems(require 'data.text.fr', changed)\n"
                "assert(found:find('responses[404] is stale', 1, true), found)\n"
                "assert(found:find('guides[\"auth.loop\"] is stale', 1, true), found)\n"
                "equal(2, select(2, found:gsub('stale', '')))");
}

static void white_space_makes_nothing_stale(void **state) {
    (void)state;
    assert_runs(
        "local changed = copy(english)\n"
        "changed.responses[404].fix = '  ' .. changed.responses[404].fix:gsub(' ', '\\n    ')\n"
        "equal('', problems(require 'data.text.fr', changed))");
}

static void names_what_is_missing_unknown_or_broken(void **state) {
    (void)state;
    assert_runs(
        "local texts = copy(require 'data.text.fr')\n"
        "texts.responses[404] = nil\n"
        "texts.findings['auth.loop'].fix = nil\n"
        "texts.responses[405].fix = 17\n"
        "texts.responses[499] = { fix = 'x' }\n"
        "texts.findings['auth.rejected'].text = texts.findings['auth.rejected'].text .. ' {nobody}'\n"
        "texts.labels.fix = nil\n"
        "local found = problems(texts)\n"
        "for _, line in ipairs { 'responses[404] is missing', 'findings[\"auth.loop\"].fix is missing',\n"
        "  'responses[405].fix must be a text', 'responses[499] is unknown', 'labels.fix is missing',\n"
        "  'findings[\"auth.rejected\"].text: the placeholders must be' } do\n"
        "  assert(found:find(line, 1, true), line .. ' in ' .. found)\n"
        "end\n"
        "equal(6, select(2, found:gsub('\\n', '')) + 1)");
}

static void a_language_may_begin_with_labels_and_a_few_cards(void **state) {
    (void)state;
    assert_runs(
        "local texts = copy(require 'data.text.de')\n"
        "texts.responses = { [404] = { of = translation.stamp(english.responses[404]), fix = 'Prüfen.' } }\n"
        "equal('', problems(texts))\n"
        "texts.classes[4].name = nil\n"
        "equal('classes[4].name is missing', problems(texts))");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(four_languages_are_complete_and_up_to_date),
        cmocka_unit_test(twelve_more_have_labels_and_class_names),
        cmocka_unit_test(headings_are_those_that_users_know),
        cmocka_unit_test(a_changed_english_text_makes_its_translation_stale),
        cmocka_unit_test(white_space_makes_nothing_stale),
        cmocka_unit_test(names_what_is_missing_unknown_or_broken),
        cmocka_unit_test(a_language_may_begin_with_labels_and_a_few_cards),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
