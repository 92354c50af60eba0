-- The table of response codes: facts (data/responses.lua) and texts (data/text/<language>.lua),
-- what a site changed of them, and the cards that the C side keeps.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local check = require "sip_explain.check"
local class_facts = require "data.classes"
local facts = require "data.responses"

local M = {}

-- What a site may say of a code, and of which kind it is (check.lua).
local FIELDS = {
  phrase = "text",
  severity = "severity",
  reference = "text",
  by = "generators",
  retry = "retry",
  related = "codes",
  headers = "headers",
  http = "number",
  q850 = "number",
  obsolete = "boolean",
  invite = "boolean",
  ends = "boolean",
  description = "text",
  when = "text",
  fix = "text",
}

-- What can only be read.
local COMPUTED = { code = true, class = true, summary = true, custom = true }

-- Facts that are read as they are, without making the whole card.
local PLAIN = {
  phrase = true, by = true, retry = true, related = true, headers = true, http = true, q850 = true,
  obsolete = true, invite = true, ends = true,
}

local TEXTS = { description = "text", when = "text", fix = "text" }

-- code -> { field = value, where = "file:line" of the last change, whole = true: built-in dropped }
local site = {}
-- language -> { responses = { [code] = { field = text, where = } }, findings = { [id] = ... } }
local site_texts = {}

-- ---- texts ---------------------------------------------------------------------------------

-- Runs of white space become one space: a text may flow over several lines of its file.
local function fold(text)
  return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- The first sentence of a description stands alone where there is room for one line.
local function first_sentence(text)
  return text:match("^(.-[.!?]) ") or text
end

local NONE = {}

local built_in_texts = {} -- language -> texts, or false

-- The built-in texts of a language, or nil where it has none.
local function built_in(language)
  if built_in_texts[language] == nil then
    local ok, texts = pcall(require, "data.text." .. language)
    built_in_texts[language] = ok and texts or false
  end
  return built_in_texts[language] or nil
end

local english = built_in "en"

-- ---- one code --------------------------------------------------------------------------------

local function class_digit(code)
  return code >= 100 and code < 700 and code // 100 or 0
end

local function class_name(texts, digit)
  local name = (texts.classes and texts.classes[digit] or {}).name or english.classes[digit].name
  return digit == 0 and name or ("%dxx %s"):format(digit, name)
end

-- The text of one field: what the site says in that language, then what it says for all, then the
-- built-in text of the language, then the English one, then the class's.
local function text_of(code, field, language)
  local changed = site[code] or {}
  local own = site_texts[language] and site_texts[language].responses[code]
  local texts = built_in(language) or english
  local built = not changed.whole and (texts.responses or {})[code] or nil
  local built_english = not changed.whole and english.responses[code] or nil
  return own and own[field]
    or changed[field]
    or built and built[field]
    or built_english and built_english[field]
    or ((texts.classes or {})[class_digit(code)] or {})[field]
    or english.classes[class_digit(code)][field]
end

local function fact_of(code, field)
  local changed = site[code] or {}
  if changed[field] ~= nil then return changed[field] end
  if not changed.whole and facts[code] then return facts[code][field] end
end

local function is_known(code)
  return site[code] ~= nil or facts[code] ~= nil
end

local function where_changed(code, language)
  local own = site_texts[language] and site_texts[language].responses[code]
  return own and own.where or site[code] and site[code].where
end

-- The whole card: every text on one line, complete.
local function card(code, language)
  local texts = built_in(language) or english
  local description = fold(text_of(code, "description", language))
  return {
    phrase = fact_of(code, "phrase"),
    severity = fact_of(code, "severity") or class_facts[class_digit(code)].severity,
    reference = fact_of(code, "reference") or class_facts[class_digit(code)].reference,
    by = fact_of(code, "by"),
    retry = fact_of(code, "retry"),
    related = fact_of(code, "related"),
    headers = fact_of(code, "headers"),
    http = fact_of(code, "http"),
    q850 = fact_of(code, "q850"),
    obsolete = fact_of(code, "obsolete"),
    invite = fact_of(code, "invite"),
    ends = fact_of(code, "ends"),
    class = class_name(texts, class_digit(code)),
    description = description,
    summary = first_sentence(description),
    when = fold(text_of(code, "when", language)),
    fix = fold(text_of(code, "fix", language)),
    custom = where_changed(code, language),
    code = code,
  }
end

local function class_card(digit, language)
  local own, of_english = (built_in(language) or english).classes or {}, english.classes[digit]
  local texts = setmetatable({}, { __index = function(_, field)
    return (own[digit] or {})[field] or of_english[field]
  end })
  local description = fold(texts.description)
  return {
    severity = class_facts[digit].severity,
    reference = class_facts[digit].reference,
    class = class_name(built_in(language) or english, digit),
    description = description,
    summary = first_sentence(description),
    when = fold(texts.when),
    fix = fold(texts.fix),
  }
end

-- ---- what a site sees: sip.responses[code].field ---------------------------------------------

local function owner(code)
  return ("responses[%s]"):format(tostring(code))
end

local function check_code(code)
  if not check.kinds.code.holds(code) then
    check.fail("responses has no '%s': a key is %s", tostring(code), check.kinds.code.wanted)
  end
end

local function change(code, field, value)
  check.loading()
  if COMPUTED[field] then check.fail("%s.%s cannot be set: it follows from the rest", owner(code), field) end
  if not FIELDS[field] then check.unknown(owner(code), field, FIELDS) end
  value = check.plain(value)
  if value ~= nil then check.kind(owner(code), field, value, FIELDS[field]) end
  site[code] = site[code] or {}
  site[code][field] = value
  site[code].where = check.where()
end

local function read(code, field)
  if not FIELDS[field] and not COMPUTED[field] then check.unknown(owner(code), field, FIELDS) end
  local value
  if PLAIN[field] then value = fact_of(code, field) else value = card(code, "en")[field] end
  if type(value) ~= "table" then return value end
  return check.frozen(value, ("assign the whole: %s.%s = {...}"):format(owner(code), field))
end

local function sorted_codes()
  local codes = {}
  for code in pairs(facts) do codes[#codes + 1] = code end
  for code in pairs(site) do
    if not facts[code] then codes[#codes + 1] = code end
  end
  table.sort(codes)
  return codes
end

local function card_proxy(code)
  return setmetatable({}, {
    __index = function(_, field) return read(code, field) end,
    __newindex = function(_, field, value) change(code, field, value) end,
    __pairs = function() return pairs(card(code, "en")) end,
    __name = owner(code),
    __metatable = false,
  })
end

local function replace(code, given)
  check.loading()
  check_code(code)
  if given == nil then
    site[code] = nil
    return
  end
  given = check.plain(given)
  check.record(owner(code), given, FIELDS)
  if given.phrase == nil then check.fail("%s needs a phrase", owner(code)) end
  local copy = { whole = true, where = check.where() }
  for field, value in pairs(given) do copy[field] = value end
  site[code] = copy
end

M.responses = setmetatable({}, {
  __index = function(_, code)
    if is_known(code) then return card_proxy(code) end
    if type(code) ~= "number" then check_code(code) end
  end,
  __newindex = function(_, code, given) replace(code, given) end,
  -- A list of its own: the table may change while it is walked.
  __pairs = function()
    local codes, i = sorted_codes(), 0
    return function()
      i = i + 1
      if codes[i] then return codes[i], card_proxy(codes[i]) end
    end
  end,
  __name = "responses",
  __metatable = false,
})

-- ---- what a site sees: sip.text(language).responses[code].field, .findings[id].field ---------

-- A proxy of records below `store`: reads and writes record[key][field].
local function records(store, kind, fields, check_key, built)
  local function proxy(key)
    local name = ("%s[%s]"):format(kind, tostring(key))
    return setmetatable({}, {
      __index = function(_, field)
        if not fields[field] then check.unknown(name, field, fields) end
        return store[key] and store[key][field] or (built[key] or {})[field]
      end,
      __newindex = function(_, field, value)
        check.loading()
        if not fields[field] then check.unknown(name, field, fields) end
        if value ~= nil then check.kind(name, field, value, fields[field]) end
        store[key] = store[key] or {}
        store[key][field] = value
        store[key].where = check.where()
      end,
      __metatable = false,
    })
  end
  return setmetatable({}, {
    __index = function(_, key)
      check_key(key)
      return proxy(key)
    end,
    __newindex = function(_, key, given)
      check.loading()
      check_key(key)
      if given == nil then
        store[key] = nil
        return
      end
      given = check.plain(given)
      check.record(("%s[%s]"):format(kind, tostring(key)), given, fields)
      store[key] = { where = check.where() }
      for field, value in pairs(given) do store[key][field] = value end
    end,
    __metatable = false,
  })
end

local function check_id(id)
  if type(id) ~= "string" then check.fail("findings takes a rule's id, such as \"acme.barred\"") end
end

function M.text(language)
  if type(language) ~= "string" or not language:find("^%a%a%a?$") then
    check.fail("text takes a language's code of two or three letters, such as \"fr\"")
  end
  language = language:lower()
  site_texts[language] = site_texts[language] or { responses = {}, findings = {} }
  local store, texts = site_texts[language], built_in(language) or {}
  local parts = {
    responses = records(store.responses, "responses", TEXTS, check_code, texts.responses or {}),
    findings = records(store.findings, "findings", { text = "text", fix = "text" }, check_id,
                       texts.findings or {}),
  }
  return setmetatable({}, {
    __index = function(_, part)
      return parts[part] or check.unknown(("text(%q)"):format(language), part, parts)
    end,
    __newindex = function(_, part)
      check.fail("text(%q).%s cannot be replaced as a whole", language, tostring(part))
    end,
    __metatable = false,
  })
end

-- ---- for the rest of this program --------------------------------------------------------------


local function finding_text(id, field, language)
  local own = site_texts[language] and site_texts[language].findings[id] or NONE
  local built = ((built_in(language) or NONE).findings or NONE)[id] or NONE
  return own[field] or built[field]
end

-- The texts that a site wrote about a code that nobody defines, or about a finding that knows_finding
-- does not know: a list of { where =, part =, key = }.
function M.homeless_texts(knows_finding)
  local homeless = {}
  local function collect(part, texts, knows)
    for key, record in pairs(texts) do
      if not knows(key) then homeless[#homeless + 1] = { where = record.where, part = part, key = key } end
    end
  end
  for _, texts in pairs(site_texts) do
    collect("responses", texts.responses, is_known)
    collect("findings", texts.findings, function(id) return knows_finding(id:match("^[^/]*")) end)
  end
  table.sort(homeless, function(a, b) return tostring(a.where) < tostring(b.where) end)
  return homeless
end

-- The text or fix of a finding in that language, else in English: { text =, fix = }, each may be nil.
function M.finding_texts(id, language)
  return {
    text = finding_text(id, "text", language) or finding_text(id, "text", "en"),
    fix = finding_text(id, "fix", language) or finding_text(id, "fix", "en"),
  }
end

local words_of = {} -- "part language" -> words, made once

-- The words of one part of the texts (labels, compare, cli, report, menu), English where the language lacks one;
-- and `colon`, which the language writes between a label and its value. In Wireshark's tree (`colon_in_tree`) a
-- mark keeps the value behind a label that runs from right to left.
function M.words(part, language)
  local key = part .. " " .. language
  local words = words_of[key]
  if words then return words end
  local texts = built_in(language) or NONE
  words = { colon = texts.colon or ":" }
  words.colon_in_tree = (texts.right_to_left and "\u{200e}" or "") .. words.colon
  words_of[key] = words
  for name, text in pairs(english[part]) do words[name] = fold(text) end
  for name, text in pairs(texts[part] or NONE) do words[name] = fold(text) end
  return words
end

-- Whether the language has the sentences for comparisons.
function M.compares(language)
  return (built_in(language) or NONE).compare ~= nil
end

-- The headings of a language.
function M.labels(language)
  return M.words("labels", language)
end

-- An entry of one part of the texts with all its fields, English where the language lacks one; nil
-- where there is no such entry.
local function entry(part, key, language)
  local of_english = english[part][key]
  if not of_english then return nil end
  local own, whole = ((built_in(language) or NONE)[part] or NONE)[key] or NONE, {}
  for field, text in pairs(of_english) do
    text = own[field] or text
    if type(text) == "string" then
      whole[field] = fold(text)
    else
      whole[field] = {}
      for i, each in ipairs(text) do whole[field][i] = fold(each) end
    end
  end
  return whole
end

-- What is written about a pair of codes, in either order: { contrast, question, look, which }.
function M.comparison(first, second, language)
  return entry("comparisons", ("%d/%d"):format(math.min(first, second), math.max(first, second)), language)
end

-- What is written about a finding as such: { symptoms, causes, checks = { ... } }.
function M.guide(id, language)
  return entry("guides", id, language)
end

-- A code's card, or its class's, in that language.
function M.card(code, language)
  if is_known(code) then return card(code, language) end
  local class = class_card(class_digit(code), language)
  class.code = code
  return class
end

return M
