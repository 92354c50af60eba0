-- What another Lua state (Wireshark's own: its console and scripts) may ask of this one. Its other
-- side is remote.lua; values are copied on the way (plugin/core/lua_value.h).
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"
local compare = require "sip_explain.compare"

local M = {}

local function plain(value)
  if type(value) ~= "table" then return value end
  local copy = {}
  for key, item in pairs(value) do copy[key] = plain(item) end
  return copy
end

local functions = {}

function functions.codes()
  local codes = {}
  for code in pairs(cards.responses) do codes[#codes + 1] = code end
  return codes
end

function functions.read(code, field)
  local card = cards.responses[code]
  if field == nil then return card ~= nil end
  return plain(card and card[field])
end

function functions.change(code, field, value)
  local card = cards.responses[code]
  if not card then check.fail("there is no responses[%s]: define it as a whole first", tostring(code)) end
  card[field] = value
end

function functions.replace(code, given)
  cards.responses[code] = given
end

function functions.read_text(language, part, key, field)
  return cards.text(language)[part][key][field]
end

function functions.change_text(language, part, key, field, value)
  cards.text(language)[part][key][field] = value
end

function functions.explain(code, language)
  if not check.kinds.number.holds(code) then check.fail("explain takes a status code") end
  local card, labels = cards.card(code, language), cards.labels(language)
  local title = card.phrase and ("%d %s"):format(code, card.phrase) or tostring(code)
  return table.concat({
    ("%s (%s)"):format(title, card.class),
    labels.description .. "\n" .. card.description,
    labels.when .. "\n" .. card.when,
    labels.fix .. "\n" .. card.fix,
    labels.reference .. labels.colon .. " " .. card.reference,
  }, "\n\n")
end

function functions.compare(a, b, language)
  return plain(compare.compare(a, b, language))
end

local changing = { change = true, replace = true, change_text = true }

-- Calls one of them for the script at `where` ("file.lua:12"). Gives its result, and whether the table
-- may have changed.
function M.call(where, language, name, ...)
  check.set_origin(where)
  check.set_loading(true)
  local arguments = table.pack(...)
  if name == "explain" then arguments[2], arguments.n = language, 2 end
  if name == "compare" then arguments[3], arguments.n = arguments[3] or language, 3 end
  local results = table.pack(pcall(functions[name], table.unpack(arguments, 1, arguments.n)))
  check.set_loading(false)
  check.set_origin(nil)
  if not results[1] then error(results[2], 0) end
  return results[2], changing[name] or false
end

return M
