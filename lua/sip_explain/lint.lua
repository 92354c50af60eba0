-- What can be said of a site's file without a capture: names that nobody defines, rules that can
-- never run. (Syntax, fields and types are checked while the file loads.)
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"
local native = require "sip_explain.native"
local rules = require "sip_explain.rule"
local sandbox = require "sip_explain.sandbox"
local translation = require "sip_explain.translation"

local M = {}

local KEYWORDS = {}
for word in ("and break do else elseif end false for function goto if in local nil not or repeat "
  .. "return then true until while"):gmatch("%a+") do
  KEYWORDS[word] = true
end

-- ---- tokens --------------------------------------------------------------------------------------

-- Where the long bracket that begins at `at` ends; nil where there is none.
local function long_bracket_end(source, at)
  local level = source:match("^%[(=*)%[", at)
  if not level then return nil end
  local _, last = source:find("]" .. level .. "]", at, true)
  return last or #source
end

local function string_end(source, at)
  local quote = source:sub(at, at)
  local i = at + 1
  while i <= #source and source:sub(i, i) ~= quote do
    i = i + (source:sub(i, i) == "\\" and 2 or 1)
  end
  return i
end

-- Where the token at `at` ends, and its kind: name, other, or nil for what is skipped.
local function token_end(source, at)
  if source:find("^%-%-", at) then
    return long_bracket_end(source, at + 2) or (source:find("\n", at, true) or #source + 1) - 1
  end
  local last, _ = long_bracket_end(source, at)
  if last then return last, "other" end
  if source:find("^[\"']", at) then return string_end(source, at), "other" end
  _, last = source:find("^[%a_][%w_]*", at)
  if last then return last, "name" end
  _, last = source:find("^%.?%d[%w_.]*", at) -- numbers, roughly: nothing in them is a name
  if last then return last, "other" end
  _, last = source:find("^%.%.%.?", at)
  if not last then _, last = source:find("^[=~<>]=", at) end
  if not last then _, last = source:find("^::", at) end
  return last or at, source:find("^%S", at) and "other" or nil
end

-- { { text =, kind =, line = }, ... }
local function tokens_of(source)
  local tokens, at, line = {}, 1, 1
  while at <= #source do
    local last, kind = token_end(source, at)
    local text = source:sub(at, last)
    if kind then tokens[#tokens + 1] = { text = text, kind = kind, line = line } end
    for _ in text:gmatch("\n") do line = line + 1 end
    at = last + 1
  end
  return tokens
end

-- ---- names ---------------------------------------------------------------------------------------

local NOTHING = { text = "" }

-- Adds to `names` those that stand in a list from token `at`: local a <const>, b = ..., for k, v in.
local function add_list(tokens, at, names)
  while tokens[at] and tokens[at].kind == "name" and not KEYWORDS[tokens[at].text] do
    names[tokens[at].text] = true
    at = at + 1
    if (tokens[at] or NOTHING).text == "<" then at = at + 3 end
    if (tokens[at] or NOTHING).text ~= "," then return end
    at = at + 1
  end
end

-- Adds the parameters of the function whose keyword is token `at`.
local function add_parameters(tokens, at, names)
  local open = at + 1
  while tokens[open] and tokens[open].text ~= "(" do open = open + 1 end
  add_list(tokens, open + 1, names)
end

-- Every name that the file defines anywhere: a file that defines a name too late is run by Lua, not
-- by lint.
local function defined_names(tokens)
  local names = { self = true }
  for i, token in ipairs(tokens) do
    local after = tokens[i + 1] or NOTHING
    if token.text == "local" and after.text ~= "function" then
      add_list(tokens, i + 1, names)
    elseif token.text == "for" then
      add_list(tokens, i + 1, names)
    elseif token.text == "function" then
      if after.kind == "name" then names[after.text] = true end
      add_parameters(tokens, i, names)
    elseif token.kind == "name" and after.text == "=" then
      names[token.text] = true
    end
  end
  return names
end

local function is_reference(tokens, i)
  local token, before = tokens[i], tokens[i - 1] or NOTHING
  if token.kind ~= "name" or KEYWORDS[token.text] then return false end
  return not ({ ["."] = 1, [":"] = 1, ["::"] = 1, ["goto"] = 1, ["<"] = 1 })[before.text]
    or before.text == "<" and (tokens[i + 1] or NOTHING).text ~= ">"
end

local function unknown_names(path, source)
  local tokens, known = tokens_of(source), sandbox.names()
  local problems = {}
  for name in pairs(defined_names(tokens)) do known[name] = true end
  for i, token in ipairs(tokens) do
    if is_reference(tokens, i) and not known[token.text] then
      known[token.text] = true -- once is enough
      problems[#problems + 1] = ("%s:%d: unknown name '%s'%s"):format(
        path, token.line, token.text, check.hint(token.text, sandbox.names()))
    end
  end
  return problems
end

-- ---- rules ---------------------------------------------------------------------------------------

-- Codes that another entry of the same list covers.
local function redundant_codes(rule, problems)
  local given = type(rule.given_codes) == "table" and rule.given_codes or {}
  local all, before = {}, {}
  for _, code in ipairs(given) do all[tostring(code)] = true end
  for _, code in ipairs(given) do
    code = tostring(code)
    local class = code:sub(1, 1) .. "xx"
    local by = before[code] and code
      or all.any and code ~= "any" and "any"
      or all[class] and code ~= class and class
    if by then
      problems[#problems + 1] = ("%s: rule %q: code %s is already covered by %s"):format(
        rule.where, rule.id, code, by)
    end
    before[code] = true
  end
end

-- Names of one file that nobody defines. Of a file that cannot be loaded, none: why was said when
-- it was to be run.
function M.check_source(path)
  if not native.load(path, {}) then return {} end
  return unknown_names(path, native.read(path))
end

-- ---- language files ------------------------------------------------------------------------------

-- The line of an entry, "[404] = {" behind "responses = {"; that of the part, or 1, where it has none.
local function line_of(source, part, key)
  local at = part and source:find("\n%s*" .. part .. " = {")
  local written = type(key) == "string" and ("[%q] = {"):format(key) or ("[%s] = {"):format(tostring(key))
  local entry = at and key and source:find(written, at, true)
  return select(2, source:sub(1, entry or at and at + 1 or 1):gsub("\n", "")) + 1
end

-- Problems of a file that returns the texts of a language; none where it is another file.
function M.check_language(path)
  local chunk = native.load(path, {})
  local ok, texts = pcall(chunk or error)
  local problems = {}
  if not ok or type(texts) ~= "table" or type(texts.labels) ~= "table" then return problems end
  local source, english = native.read(path), require "data.text.en"
  if texts.language == english.language then return problems end
  for _, problem in ipairs(translation.problems(texts, english)) do
    problems[#problems + 1] = ("%s:%d: %s"):format(path, line_of(source, problem.part, problem.key), problem.text)
  end
  return problems
end

-- Texts that nobody will see.
local function check_texts(ids, problems)
  for _, text in ipairs(cards.homeless_texts(function(id) return ids[id] end)) do
    problems[#problems + 1] = text.part == "responses"
      and ("%s: text: no response %d is defined: sip.responses[%d] = { phrase = ... }"):format(
        text.where, text.key, text.key)
      or ("%s: text: there is no rule '%s'%s"):format(text.where, text.key, check.hint(text.key, ids))
  end
end

-- Problems of all rules and texts after all files have run.
function M.check_rules()
  local problems, ids, all, disabled = {}, {}, rules.all()
  for _, rule in ipairs(all) do
    if rule then
      ids[rule.id] = true
      redundant_codes(rule, problems)
    end
  end
  check_texts(ids, problems)
  for _, entry in ipairs(disabled) do
    local hits = 0
    for id in pairs(ids) do
      if id:find(entry.pattern) then hits = hits + 1 end
    end
    if hits == 0 then
      problems[#problems + 1] = ("%s: disable: there is no rule '%s'%s"):format(
        entry.where, entry.given, check.hint(entry.given, ids))
    end
  end
  return problems
end

return M
