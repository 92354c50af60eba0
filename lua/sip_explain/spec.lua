-- Specs in busted's style: describe, it, before_each ... and assert. `collect` runs a spec file and
-- gives its cases; the C side makes each a test of its own (plugin/cli/test.c).
--
--   describe("the table", function()
--     it("knows 404", function()
--       assert.are.equal("Not Found", sip.responses[404].phrase)
--     end)
--   end)
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"
local native = require "sip_explain.native"
local sandbox = require "sip_explain.sandbox"

local M = {}

-- ---- what a failure says -----------------------------------------------------------------

local function show(value)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts, listed = {}, {}
  for i = 1, rawlen(value) do -- no index beyond it: a card has no field 1
    parts[i], listed[i] = show(value[i]), true
  end
  local keys = {}
  for key in pairs(value) do
    if not listed[key] then keys[#keys + 1] = key end
  end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, key in ipairs(keys) do
    parts[#parts + 1] = ("%s = %s"):format(tostring(key), show(value[key]))
  end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

local function same(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

-- ---- assert.<modifiers>.<check>(...) -------------------------------------------------------

-- Each check gives whether it holds, and what to say where it does not; `negated` swaps both.
local checks = {
  equal = function(expected, actual)
    return expected == actual, ("expected %s, got %s"):format(show(expected), show(actual))
  end,
  same = function(expected, actual)
    return same(expected, actual), ("expected %s, got %s"):format(show(expected), show(actual))
  end,
  ["true"] = function(value) return value == true, "expected true, got " .. show(value) end,
  ["false"] = function(value) return value == false, "expected false, got " .. show(value) end,
  ["nil"] = function(value) return value == nil, "expected nil, got " .. show(value) end,
  truthy = function(value) return not not value, "expected a value, got " .. show(value) end,
  falsy = function(value) return not value, "expected false or nil, got " .. show(value) end,
  string = function(v) return type(v) == "string", "expected a string, got " .. show(v) end,
  number = function(v) return type(v) == "number", "expected a number, got " .. show(v) end,
  table = function(v) return type(v) == "table", "expected a table, got " .. show(v) end,
  ["function"] = function(v)
    return type(v) == "function", "expected a function, got " .. show(v)
  end,
  matches = function(pattern, text)
    local found = type(text) == "string" and text:find(pattern) ~= nil
    return found, ("expected a match for %s, got %s"):format(show(pattern), show(text))
  end,
  -- contains(part, text): plain text, no pattern
  contains = function(part, text)
    local found = type(text) == "string" and text:find(part, 1, true) ~= nil
    return found, ("expected %s in %s"):format(show(part), show(text))
  end,
  -- has_error(f): it raises; has_error(f, message): with exactly that error
  error = function(f, expected)
    local ok, message = pcall(f)
    if ok then return false, "expected an error, got none" end
    return expected == nil or same(expected, message),
      ("expected the error %s, got %s"):format(show(expected), show(message))
  end,
  -- error_matches(f, pattern)
  error_matches = function(f, pattern)
    local ok, message = pcall(f)
    if ok then return false, "expected an error, got none" end
    return tostring(message):find(pattern) ~= nil,
      ("expected an error like %s, got %s"):format(show(pattern), show(message))
  end,
}
checks.equals, checks.match, checks.errors = checks.equal, checks.matches, checks.error

local modifiers = { are = 1, is = 1, has = 1, does = 1, ["not"] = -1, no = -1 }

-- assert.are_not.equal, assert.is_nil, assert.has_no.errors: words split at dots and at
-- underscores; "not" and "no" swap the outcome; what is left names the check.
local function chain(negated, left)
  return setmetatable({}, {
    __index = function(_, key)
      local words = left and left .. "_" .. key or key
      local swap = negated
      while not checks[words] do
        local first, rest = words:match("^(%a+)_?(.*)$")
        if not modifiers[first] then
          error(("assert has no check '%s'"):format(words), 2)
        end
        if modifiers[first] < 0 then swap = not swap end
        if rest == "" then return chain(swap) end
        words = rest
      end
      return function(...)
        local holds, message = checks[words](...)
        if holds ~= swap then return end
        error(swap and "expected otherwise: not " .. words .. "(" .. show((...)) .. ")" or message, 2)
      end
    end,
    __call = function(_, value, message)
      if not value then error(message or "expected a value, got " .. show(value), 2) end
      return value
    end,
  })
end

-- ---- describe and it -------------------------------------------------------------------------

-- A block is a describe: its name, the hooks it adds and the block around it.
local function names_of(block)
  if not block.parent then return {} end
  local names = names_of(block.parent)
  names[#names + 1] = block.name
  return names
end

local function run_hooks(block, hook)
  if block.parent and hook == "before_each" then run_hooks(block.parent, hook) end
  for _, f in ipairs(block[hook]) do f() end
  if block.parent and hook == "after_each" then run_hooks(block.parent, hook) end
end

local function new_block(name, parent)
  return { name = name, parent = parent, before_each = {}, after_each = {} }
end

-- A pasted message may be indented like the lines around it. Its lines end as on the wire: its
-- Content-Length counts that.
local function dedent(text)
  text = text:gsub("\r\n", "\n"):gsub("^%s*\n", ""):gsub("\n[ \t]+$", "\n")
  local indent = text:match("^[ \t]*")
  return (("\n" .. text):gsub("\n" .. indent, "\n"):sub(2):gsub("\n", "\r\n"))
end

local CLIENT, SERVER = "192.0.2.1", "198.51.100.2"

-- What is said, else `otherwise`; false says that it is not known.
local function said(value, otherwise)
  if value == nil then return otherwise end
  return value or nil
end

-- One message as it was captured: a text, or { text, time = ..., src = ... }. What is not said
-- follows from its place: the frame, a tenth of a second a message, requests from CLIENT to SERVER.
local function captured(message, place)
  if type(message) == "string" then message = { message } end
  local text = dedent(message.text or message[1])
  local is_response = text:find("^SIP/") ~= nil
  return {
    text = text,
    frame = said(message.frame, place),
    time = said(message.time, (place - 1) / 10),
    src = said(message.src, is_response and SERVER or CLIENT),
    dst = said(message.dst, is_response and CLIENT or SERVER),
    src_port = said(message.src_port, 5060),
    dst_port = said(message.dst_port, 5060),
    transport = said(message.transport, "UDP"),
  }
end

-- The messages of explain(text, { request =, call = { ... }, later = { ... }, frame =, time =, src = ... })
-- in the order in which they were captured: the call so far, the request, the response, what came
-- later; `explained` is the place of the response.
local function messages_of(text, options)
  local messages = {}
  for _, message in ipairs(options.call or {}) do
    messages[#messages + 1] = captured(message, #messages + 1)
  end
  if options.request then messages[#messages + 1] = captured(options.request, #messages + 1) end
  local response = { text = text }
  for _, name in ipairs { "frame", "time", "src", "dst", "src_port", "dst_port", "transport" } do
    response[name] = options[name]
  end
  messages[#messages + 1] = captured(response, #messages + 1)
  messages.explained = #messages
  for _, message in ipairs(options.later or {}) do
    messages[#messages + 1] = captured(message, #messages + 1)
  end
  return messages
end

-- The globals of a spec file, those of a site's file and: describe, it, pending, before_each,
-- after_each, assert, explain, card(code, language) and load_rules(path), which runs a site's file
-- (relative to the working directory). `cases` is filled while the file runs.
local function spec_environment(path, explain, cases)
  local environment = sandbox.environment(path)
  local block = new_block()
  environment.assert = chain(false)
  environment.card = cards.card
  environment.load_rules = sandbox.run

  local explaining = false
  function environment.explain(text, options)
    if explaining then check.fail("explain: not while a rule runs") end
    explaining = true
    local ok, result = pcall(explain, messages_of(text, options or {}))
    explaining = false
    check.set_loading(true) -- the C side ended it: a spec goes on defining rules
    if not ok then error(result, 2) end
    return result
  end

  function environment.describe(name, body)
    block = new_block(name, block)
    body()
    block = block.parent
  end
  environment.context = environment.describe

  function environment.it(name, body)
    local home = block
    local names = names_of(home)
    names[#names + 1] = name
    cases[#cases + 1] = {
      name = table.concat(names, " "),
      run = function()
        run_hooks(home, "before_each")
        local ok, message = xpcall(body, function(e)
          return type(e) == "string" and e or show(e)
        end)
        run_hooks(home, "after_each")
        return not ok and message or nil
      end,
    }
  end

  function environment.pending(name)
    cases[#cases + 1] = { name = name, pending = true }
  end

  for _, hook in ipairs { "before_each", "after_each" } do
    environment[hook] = function(f) table.insert(block[hook], f) end
  end
  return environment
end

-- Runs a spec file and gives the list of its cases in order: { name = "the table knows 404",
-- run = function, pending = true or nil }; run gives nil where the case passed, else what failed,
-- with its file and line. explain(messages) is the C side's.
function M.collect(path, explain)
  local cases = {}
  local chunk, problem = native.load(path, spec_environment(path, explain, cases))
  if not chunk then error(problem, 0) end
  check.set_loading(true)
  chunk()
  return cases
end

return M
