-- What the command tells programs: cards, findings, lists and comparisons as plain tables, which the C
-- side prints as JSON (plugin/cli/library.c). page.lua makes of them what readers see.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"
local compare = require "sip_explain.compare"
local native = require "sip_explain.native"
local rules = require "sip_explain.rule"

local M = {}

-- ---- languages ---------------------------------------------------------------------------------

-- The headings of a language.
function M.labels(language)
  return cards.labels(language)
end

-- What the command says of itself in that language, with {placeholders}.
function M.messages(language)
  return cards.words("cli", language)
end

-- What a report says in that language: headings, columns, values, sentences with {placeholders}.
function M.report(language)
  return cards.words("report", language)
end

-- The languages that are built in, sorted.
function M.languages()
  local languages = {}
  for _, path in ipairs(native.built_in()) do
    languages[#languages + 1] = path:match("^data/text/(%a%a%a?)%.lua$")
  end
  table.sort(languages)
  return languages
end

-- Whether there is any text in that language: a built-in one, or a site's.
function M.speaks(language)
  for _, known in ipairs(M.languages()) do
    if known == language then return true end
  end
  for code in pairs(cards.responses) do
    local own, english = cards.card(code, language), cards.card(code, "en")
    for _, field in ipairs { "description", "when", "fix" } do
      if own[field] ~= english[field] then return true end
    end
  end
  return false
end

-- ---- codes -------------------------------------------------------------------------------------

local CARD = {
  "code", "phrase", "class", "description", "when", "fix", "severity", "reference", "related",
  "custom", "http", "q850", "headers", "obsolete",
}

local function title(code)
  local phrase = cards.card(code, "en").phrase
  return phrase and ("%d %s"):format(code, phrase) or tostring(code)
end

-- A code's card, or its class's; `related_names` has the related codes with their phrases.
function M.card(code, language)
  local card, copy = cards.card(code, language), {}
  for _, field in ipairs(CARD) do copy[field] = card[field] end
  for i, related in ipairs(card.related or {}) do
    copy.related_names = copy.related_names or {}
    copy.related_names[i] = title(related)
  end
  return copy
end

-- ---- findings ----------------------------------------------------------------------------------

-- The rules by their ids; without those that are disabled where `running` says so.
local function rules_by_id(running)
  local by_id = {}
  for _, rule in ipairs(running and rules.running() or rules.all()) do
    if rule then by_id[rule.id] = rule end
  end
  return by_id
end

-- The codes as the rule gives them: 401, "4xx", "any", "request".
local function codes_of(rule)
  local given = rule.given_codes
  if given == nil then given = "any" end
  local codes = {}
  for _, code in ipairs(type(given) == "table" and given or { given }) do
    codes[#codes + 1] = math.tointeger(code) or math.tointeger(tonumber(code)) or code
  end
  return codes
end

-- The text where it is one: a function would need a response.
local function plain_text(text)
  return type(text) == "string" and (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) or nil
end

-- What a finding means: by its guide, or without one by what its rule says when it holds. nil where
-- there is no such finding, and the name that was most likely meant.
function M.finding(id, language)
  local by_id = rules_by_id(false)
  local rule = by_id[id]
  if not rule then return nil, check.nearest(id, by_id) end
  local guide = cards.guide(id, language)
  local texts = cards.finding_texts(id, language)
  return {
    finding = id,
    severity = rule.severity,
    codes = codes_of(rule),
    symptoms = guide and guide.symptoms,
    causes = guide and guide.causes,
    checks = guide and guide.checks,
    text = not guide and plain_text(texts.text or rule.text) or nil,
    fix = not guide and plain_text(texts.fix or rule.fix) or nil,
    custom = not rule.own and rule.where or nil,
  }
end

-- ---- lists -------------------------------------------------------------------------------------

local function is_for_class(rule, digit)
  for _, range in ipairs(rule.codes) do
    if range[1] <= digit * 100 + 99 and range[2] >= digit * 100 then return true end
  end
  return false
end

-- The codes in order, then the findings by name: of all classes, or of one ("4xx").
function M.list(class, language)
  local digit = class and tonumber(class:sub(1, 1))
  local list, ids, by_id = {}, {}, rules_by_id(true)
  for code in pairs(cards.responses) do
    local card = cards.card(code, language)
    if not digit or code // 100 == digit then
      list[#list + 1] = {
        code = code, phrase = card.phrase, class = card.class, severity = card.severity,
      }
    end
  end
  for id, rule in pairs(by_id) do
    if not digit or is_for_class(rule, digit) then ids[#ids + 1] = id end
  end
  table.sort(ids)
  for _, id in ipairs(ids) do
    list[#list + 1] = { finding = id, severity = by_id[id].severity, codes = codes_of(by_id[id]) }
  end
  return list
end

-- ---- comparisons -------------------------------------------------------------------------------

-- Two codes side by side.
function M.comparison(a, b, language)
  local comparison = compare.compare(a, b, language)
  return {
    title = comparison.title,
    summary = comparison.summary,
    cards = { M.card(a, language), M.card(b, language) },
    differences = comparison.differences,
    which = comparison.which,
    question = comparison.question,
    look = comparison.look,
    learn_more = comparison.learn_more,
  }
end

return M
