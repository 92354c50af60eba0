-- What a reader is shown of a code, of a finding, of two codes: rows in the order of reading, which the
-- C side fits to a terminal or a window (plugin/core/page.c). A row has a text, "" for an empty line, and
-- may have
--   indent  the column at which it begins
--   lead    what stands before the text on the same line; its other lines begin at column `hang`
--   style   "heading" or a severity: of the text
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local present = require "sip_explain.present"

local M = {}

local INDENT = 2

local function add(rows, row) rows[#rows + 1] = row end

local function add_heading(rows, text) add(rows, { text = text, style = "heading" }) end

-- A list as "401, 4xx"; any other value as it is.
local function joined(value)
  return type(value) == "table" and table.concat(value, ", ") or tostring(value)
end

-- "404 Not Found" of a card, the name of a finding.
local function title(object)
  return object.finding or object.phrase and ("%d %s"):format(object.code, object.phrase) or tostring(object.code)
end

-- A text below its heading, a paragraph for each of its lines; of a list each entry with its number.
-- Nothing where there is no such text.
local function add_section(rows, heading, value)
  if value == nil or type(value) == "table" and #value == 0 then return end
  add(rows, { text = "" })
  add_heading(rows, heading)
  if type(value) == "table" then
    for i, text in ipairs(value) do
      local lead = i .. "."
      add(rows, { indent = INDENT, hang = INDENT + #lead + 1, lead = lead, text = text })
    end
    return
  end
  for paragraph in tostring(value):gmatch("[^\n]+") do
    if paragraph:find("%S") then add(rows, { indent = INDENT, text = paragraph }) end
  end
end

-- "Label: value" in one line, where there is such a value.
local function add_fact(rows, labels, name, value, style)
  value = value ~= nil and joined(value) or ""
  if value ~= "" then
    add(rows, { hang = INDENT, lead = labels[name] .. labels.colon, text = value, style = style })
  end
end

local function add_head(rows, object, labels)
  add_heading(rows, title(object))
  add_fact(rows, labels, "class", object.class)
  add_fact(rows, labels, "codes", object.codes)
  add_fact(rows, labels, "severity", object.severity, object.severity)
  if object.obsolete then add(rows, { text = labels.obsolete }) end
end

local function add_facts(rows, object, labels)
  local headers = object.headers or {}
  add(rows, { text = "" })
  add_fact(rows, labels, "reference", object.reference)
  add_fact(rows, labels, "related", object.related_names)
  add_fact(rows, labels, "must", headers.must)
  add_fact(rows, labels, "may", headers.may)
  add_fact(rows, labels, "http", object.http)
  add_fact(rows, labels, "q850", object.q850)
  add_fact(rows, labels, "custom", object.custom)
end

-- What is said of a code.
function M.card(code, language)
  local rows, card, labels = {}, present.card(code, language), cards.labels(language)
  add_head(rows, card, labels)
  for _, name in ipairs { "description", "when", "fix" } do add_section(rows, labels[name], card[name]) end
  add_facts(rows, card, labels)
  return rows
end

-- What is said of a finding as such; nothing where there is no such finding.
function M.finding(id, language)
  local rows, finding, labels = {}, present.finding(id, language), cards.labels(language)
  if not finding then return rows end
  add_head(rows, finding, labels)
  for _, name in ipairs { "symptoms", "causes", "checks" } do add_section(rows, labels[name], finding[name]) end
  add_section(rows, labels.finding_text, finding.text)
  add_section(rows, labels.fix_of_finding, finding.fix)
  if finding.custom then add_facts(rows, finding, labels) end
  return rows
end

-- Two codes side by side.
function M.comparison(first, second, language)
  local rows, labels = {}, cards.labels(language)
  local comparison = present.comparison(first, second, language)
  add_heading(rows, comparison.title)
  add(rows, { text = "" })
  add(rows, { text = comparison.summary })
  for _, name in ipairs { "question", "differences", "which", "look" } do
    add_section(rows, labels[name], comparison[name])
  end
  for _, card in ipairs(comparison.cards) do
    add(rows, { text = "" })
    add_heading(rows, title(card))
    for _, name in ipairs { "description", "when", "fix" } do add_section(rows, labels[name], card[name]) end
  end
  if comparison.learn_more[1] then
    add(rows, { text = "" })
    add_heading(rows, labels.learn_more)
  end
  for _, link in ipairs(comparison.learn_more) do
    add(rows, { indent = INDENT, text = link.label })
    add(rows, { indent = INDENT, text = link.url })
  end
  return rows
end

return M
