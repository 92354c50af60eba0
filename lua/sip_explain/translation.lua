-- Whether a language says all that English says, and whether it still says the same. Each entry of a
-- data/text/<language>.lua has `of`: the stamp of the English entry that it was translated from.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local M = {}

-- The parts whose keys have an entry each, and those that are one entry as a whole.
local PARTS = { "classes", "responses", "comparisons", "findings", "guides" }
local WHOLE = { "labels", "compare", "cli", "report", "menu" }

local function fold(text)
  return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

local function sorted_keys(entry)
  local keys = {}
  for key in pairs(entry) do
    if key ~= "of" then keys[#keys + 1] = key end
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  return keys
end

-- FNV-1a of the bytes.
local function hash(text, h)
  for i = 1, #text do h = ((h ~ text:byte(i)) * 0x01000193) & 0xFFFFFFFF end
  return h
end

local function hash_entry(entry, h)
  for _, key in ipairs(sorted_keys(entry)) do
    local value = entry[key]
    h = hash(tostring(key) .. "\0", h)
    if type(value) == "table" then h = hash_entry(value, h)
    else h = hash(fold(value) .. "\0", h) end
  end
  return h
end

-- The stamp of an entry: eight digits that change when a text of it does. White space does not count.
function M.stamp(entry)
  return ("%08x"):format(hash_entry(entry, 0x811C9DC5))
end

-- The placeholders of a text: "{frame} {code}", sorted, each once.
local function placeholders(text)
  local names, seen = {}, {}
  for name in text:gmatch("{([%w_]+)}") do
    if not seen[name] then
      seen[name] = true
      names[#names + 1] = "{" .. name .. "}"
    end
  end
  table.sort(names)
  return table.concat(names, " ")
end

-- What one entry lacks, or has too much; `name` is for the message.
local function check_entry(name, own, english, complete, problems)
  for _, field in ipairs(sorted_keys(english)) do
    local text, of_english = own[field], english[field]
    local where = ("%s.%s"):format(name, tostring(field))
    if text == nil then
      if complete then problems[#problems + 1] = where .. " is missing" end
    elseif type(text) ~= type(of_english) then
      problems[#problems + 1] = where .. " must be a " .. (type(of_english) == "table" and "list of texts" or "text")
    elseif type(text) == "table" then
      check_entry(where, text, of_english, true, problems)
    elseif placeholders(text) ~= placeholders(of_english) then
      problems[#problems + 1] = ("%s: the placeholders must be %s, not %s"):format(where,
        placeholders(of_english), placeholders(text))
    end
  end
  for _, field in ipairs(sorted_keys(own)) do
    if english[field] == nil then problems[#problems + 1] = ("%s.%s is no text"):format(name, tostring(field)) end
  end
end

local function check_stamp(name, own, english, problems)
  local stamp = M.stamp(english)
  if own.of ~= stamp then
    problems[#problems + 1] = ("%s is stale: its English text has changed; bring it up to date, then "
      .. "write of = %q"):format(name, stamp)
  end
end

local function key_name(part, key)
  return ("%s[%s]"):format(part, type(key) == "string" and ("%q"):format(key) or tostring(key))
end

-- What is wrong with the texts of a language: a list of { part =, key =, text = }. Entries that are stale,
-- unknown or broken; where the language says complete = true also those that are missing. Labels and class
-- names none may lack.
function M.problems(texts, english)
  local problems, found = {}, {}
  local function report(part, key)
    for _, text in ipairs(found) do problems[#problems + 1] = { part = part, key = key, text = text } end
    found = {}
  end
  local function check(part, key, own, of_english, needed)
    local name = key == nil and part or key_name(part, key)
    if own then
      check_stamp(name, own, of_english, found)
      check_entry(name, own, of_english, texts.complete or needed, found)
    elseif texts.complete or needed then
      found[#found + 1] = name .. " is missing"
    end
    report(part, own and key)
  end
  if type(texts.language) ~= "string" then
    problems[1] = { text = "language is missing: the language's own name" }
  end
  for _, part in ipairs(WHOLE) do check(part, nil, texts[part], english[part], part == "labels") end
  for _, part in ipairs(PARTS) do
    local list = texts[part] or {}
    for _, key in ipairs(sorted_keys(english[part])) do
      check(part, key, list[key], english[part][key], part == "classes" and not list[key])
      if part == "classes" and list[key] and not list[key].name and not texts.complete then
        found[1] = key_name(part, key) .. ".name is missing"
        report(part, key)
      end
    end
    for _, key in ipairs(sorted_keys(list)) do
      if not english[part][key] then
        found[1] = key_name(part, key) .. " is unknown: there is no such entry in English"
        report(part, key)
      end
    end
  end
  return problems
end

return M
