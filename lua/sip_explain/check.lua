-- Checks what a site's file hands in, and says what is wrong, where, and what would be right.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local native = require "sip_explain.native"

local M = {}

-- Raises an error that begins with file and line of the site's file: the nearest caller whose file
-- is not one of this program's own.
function M.fail(message, ...)
  if select("#", ...) > 0 then message = message:format(...) end
  local where = M.where()
  error(where and where .. ": " .. message or message, 0)
end

local origin

-- Says where a change comes from that no file of this state makes (remote.lua); nil ends it.
function M.set_origin(where)
  origin = where
end

-- "file.lua:12" of the nearest caller that is not one of this program's own modules, or nil.
function M.where()
  if origin then return origin end
  for level = 1, 20 do
    local where = native.where(level)
    if where and not where:find("^lua/sip_explain/") then return where end
  end
end

local loading = true

-- Whether a file is loading, and so may define rules and change the table.
function M.set_loading(on)
  loading = on
end

function M.loading()
  if not loading then
    M.fail("rules and the table can be changed while a file loads, not while a rule runs")
  end
end

-- How many letters must change, come or go to make one word of the other; swaps count one.
local function distance(a, b)
  local rows = { [0] = {} }
  for j = 0, #b do rows[0][j] = j end
  for i = 1, #a do
    rows[i] = { [0] = i }
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      local best = math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1,
                            rows[i - 1][j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        best = math.min(best, rows[i - 2][j - 2] + 1)
      end
      rows[i][j] = best
    end
  end
  return rows[#a][#b]
end

-- The name of the set (its keys) that somebody who typed `name` most likely meant, or nil.
function M.nearest(name, set)
  if type(name) ~= "string" or #name > 40 then return nil end
  local best, best_distance = nil, math.max(1, #name // 3) + 1
  for candidate in pairs(set) do
    if type(candidate) == "string" then
      local d = distance(name:lower(), candidate:lower())
      if d < best_distance or (d == best_distance and best and candidate < best) then
        best, best_distance = candidate, d
      end
    end
  end
  return best
end

-- " (did you mean 'fix'?)" or "".
function M.hint(name, set)
  local nearest = M.nearest(name, set)
  return nearest and (" (did you mean '%s'?)"):format(nearest) or ""
end

function M.unknown(owner, name, set)
  M.fail("%s has no field '%s'%s", owner, tostring(name), M.hint(name, set))
end

local severities = { chat = true, note = true, warn = true, error = true }
local generators = { user = true, proxy = true, registrar = true, gateway = true, notifier = true }
local retries = { needless = true, changed = true, later = true, elsewhere = true, never = true }

local function is_list_of(value, kind)
  if type(value) ~= "table" then return false end
  local count = 0
  for _ in pairs(value) do count = count + 1 end
  for i = 1, count do
    if not M.kinds[kind].holds(value[i]) then return false end
  end
  return true
end

-- What a field may hold: a check, and the words for what was wanted.
M.kinds = {
  text = {
    holds = function(v) return type(v) == "string" and v:find("%S") ~= nil and utf8.len(v) ~= nil end,
    wanted = "a text (UTF-8, not empty)",
  },
  boolean = { holds = function(v) return type(v) == "boolean" end, wanted = "true or false" },
  severity = {
    holds = function(v) return severities[v] == true end,
    wanted = "chat, note, warn or error",
  },
  generator = {
    holds = function(v) return generators[v] == true end,
    wanted = "user, proxy, registrar, gateway or notifier",
  },
  generators = {
    holds = function(v) return is_list_of(v, "generator") and #v > 0 end,
    wanted = "a list of user, proxy, registrar, gateway or notifier (not empty)",
  },
  retry = {
    holds = function(v) return retries[v] == true end,
    wanted = "needless, changed, later, elsewhere or never",
  },
  code = {
    holds = function(v) return math.type(v) == "integer" and v >= 100 and v <= 699 end,
    wanted = "a status code from 100 to 699",
  },
  number = {
    holds = function(v) return math.type(v) == "integer" and v >= 0 and v <= 999 end,
    wanted = "a number from 0 to 999",
  },
  codes = { holds = function(v) return is_list_of(v, "code") end, wanted = "a list of status codes" },
  texts = { holds = function(v) return is_list_of(v, "text") end, wanted = "a list of texts" },
  headers = {
    holds = function(v)
      if type(v) ~= "table" then return false end
      for key, list in pairs(v) do
        if (key ~= "must" and key ~= "may") or not is_list_of(list, "text") then return false end
      end
      return true
    end,
    wanted = "{ must = {...}, may = {...} }, lists of header names",
  },
  needs = {
    holds = function(v) return M.kinds.text.holds(v) or is_list_of(v, "text") and #v > 0 end,
    wanted = "the name of a header, \"Header: text\", or a list of such",
  },
  ["text or function"] = {
    holds = function(v) return type(v) == "function" or M.kinds.text.holds(v) end,
    wanted = "a text or a function",
  },
  ["function"] = { holds = function(v) return type(v) == "function" end, wanted = "a function" },
}

local function show(value)
  if type(value) == "string" then return ("%q"):format(#value > 40 and value:sub(1, 37) .. "..." or value) end
  if type(value) == "number" or type(value) == "boolean" then return tostring(value) end
  return "a " .. type(value)
end

-- Fails unless the value is of that kind.
function M.kind(owner, name, value, kind)
  local rule = M.kinds[kind]
  if not rule.holds(value) then
    M.fail("%s.%s must be %s, not %s", owner, name, rule.wanted, value == nil and "nil" or show(value))
  end
end

-- Fails unless every field of `given` is one of `fields` (name = kind) and of its kind.
function M.record(owner, given, fields)
  if type(given) ~= "table" then M.fail("%s must be a table, not %s", owner, show(given)) end
  for name, value in pairs(given) do
    if not fields[name] then M.unknown(owner, name, fields) end
    M.kind(owner, name, value, fields[name])
  end
end

-- A copy, with the lists in it, that no metamethod and no later change reaches.
function M.plain(value)
  if type(value) ~= "table" then return value end
  local copy = {}
  for key, item in pairs(value) do copy[key] = M.plain(item) end
  return copy
end

-- A list that can be read but not changed in place. What it holds is frozen as well.
function M.frozen(list, advice)
  local function item(key)
    return type(list[key]) == "table" and M.frozen(list[key], advice) or list[key]
  end
  return setmetatable({}, {
    __index = function(_, key) return item(key) end,
    __len = function() return #list end,
    __pairs = function()
      return function(_, key)
        key = next(list, key)
        return key, item(key)
      end
    end,
    __newindex = function() M.fail("%s", advice) end,
    __metatable = false,
  })
end

return M
