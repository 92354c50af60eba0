-- The table of response codes: facts (data/responses.lua) and texts (data/text/<language>.lua)
-- put together, and compiled into what the C side keeps.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local class_facts = require "data.classes"
local facts = require "data.responses"

local M = {}

-- Runs of white space become one space: a text may flow over several lines of its file.
local function fold(text)
  return (text:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

-- The first sentence of a description stands alone where there is room for one line.
local function first_sentence(text)
  return text:match("^(.-[.!?]) ") or text
end

local function class_name(classes, digit)
  local name = classes[digit].name
  return digit == 0 and name or ("%dxx %s"):format(digit, name)
end

local function card(fact, text, class)
  local description = fold(text.description)
  return {
    phrase = fact.phrase,
    severity = fact.severity,
    reference = fact.reference,
    related = fact.related,
    class = class,
    description = description,
    summary = first_sentence(description),
    when = fold(text.when),
    fix = fold(text.fix),
  }
end

-- Gives { labels = {...}, classes = { [0..6] = card }, responses = { [code] = card } }, each
-- card's texts on one line and complete.
function M.compile()
  local text = require "data.text.en"
  local compiled = { labels = text.labels, classes = {}, responses = {} }
  for digit, class_text in pairs(text.classes) do
    compiled.classes[digit] = card(class_facts[digit], class_text, class_name(text.classes, digit))
  end
  for code, fact in pairs(facts) do
    local class = class_name(text.classes, code // 100)
    compiled.responses[code] = card(fact, text.responses[code], class)
  end
  return compiled
end

return M
