-- The world of a site's file: globals of its own, and a require that finds this program's module and
-- the files beside it. What a file does to its globals no other file sees.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local check = require "sip_explain.check"
local native = require "sip_explain.native"

local M = {
  files = {}, -- the paths of all that was loaded, in order
}

local FUNCTIONS = {
  "assert", "error", "getmetatable", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget",
  "rawlen", "rawset", "select", "setmetatable", "tonumber", "tostring", "type", "xpcall",
}
local LIBRARIES = { "string", "table", "math", "utf8", "os" }

-- What rules share, ours and a site's: require "sip_explain.auth".
local HELPERS = { "auth", "dialog", "words", "media", "causes", "header" }

local function copy(from)
  local to = {}
  for key, value in pairs(from) do to[key] = value end
  return to
end

-- With the tables inside: what a site's file changes in its copy, our own rules must not meet.
local function deep_copy(from)
  local to = {}
  for key, value in pairs(from) do to[key] = type(value) == "table" and deep_copy(value) or value end
  return to
end

local function print_to_log(...)
  local parts = table.pack(...)
  for i = 1, parts.n do parts[i] = tostring(parts[i]) end
  native.log(table.concat(parts, "\t"))
end

-- The sip of one file: what it adds to it or hides from it stays with that file.
local function module_for_site()
  return copy(require "sip_explain")
end

-- Only names such as "acme" and "acme.codes": never out of the folder.
local function path_of(folder, name)
  if type(name) ~= "string" or not name:find("^[%w_-]+[%w_.-]*$") or name:find("..", 1, true) then
    check.fail("require takes the name of a file beside this one, without .lua")
  end
  return folder .. name:gsub("%.", "/") .. ".lua"
end

local function load_file(path, environment)
  M.files[#M.files + 1] = path
  return native.load(path, environment)
end

-- A new environment for the file at `path`.
function M.environment(path)
  local environment = { _VERSION = _VERSION, print = print_to_log }
  local loaded = {}
  for _, name in ipairs(FUNCTIONS) do environment[name] = _G[name] end
  for _, name in ipairs(LIBRARIES) do
    environment[name] = copy(_G[name])
    loaded[name] = environment[name]
  end
  environment._G = environment

  -- The table of responses is one for all files: nobody is to hide it from the others.
  function environment.rawset(to, ...)
    if getmetatable(to) == false then check.fail("rawset: this table does not take it") end
    return rawset(to, ...)
  end

  -- Lua runs the handler where the error was raised. Where that is the limit of instructions, it
  -- would run without any limit: here it runs afterwards.
  function environment.xpcall(f, handler, ...)
    local results = table.pack(pcall(f, ...))
    if results[1] then return table.unpack(results, 1, results.n) end
    return false, select(2, pcall(handler, results[2]))
  end

  loaded.sip_explain = module_for_site()
  for _, name in ipairs(HELPERS) do
    loaded["sip_explain." .. name] = deep_copy(require("sip_explain." .. name))
  end
  local folder = path:match("^(.*/)") or ""

  function environment.require(name)
    if loaded[name] ~= nil then return loaded[name] end
    local chunk, problem = load_file(path_of(folder, name), environment)
    if not chunk then check.fail("cannot require '%s': %s", name, problem) end
    loaded[name] = true -- a file that requires itself
    local result = chunk(name)
    loaded[name] = result == nil and true or result
    return loaded[name]
  end

  return environment
end

-- Runs this program's own rules, all in one world like that of a site's file.
function M.run_built_in()
  local paths = {}
  for _, path in ipairs(native.built_in()) do
    if path:find("^lua/rules/") then paths[#paths + 1] = path end
  end
  -- Of findings that are equally severe the first comes first: what is said of any code, last.
  local function is_general(path) return path:find("^lua/rules/protocol_") ~= nil end
  table.sort(paths, function(a, b)
    if is_general(a) ~= is_general(b) then return is_general(b) end
    return a < b
  end)
  local environment = M.environment "lua/rules/"
  for _, path in ipairs(paths) do native.load_built_in(path, environment)(path) end
end

-- Runs a site's file.
function M.run(path)
  local chunk, problem = load_file(path, M.environment(path))
  if not chunk then error(problem, 0) end
  chunk(path)
end

-- The names that a file may use without defining them, for lint.
function M.names()
  local names = { _G = true, _VERSION = true, print = true, require = true }
  for _, name in ipairs(FUNCTIONS) do names[name] = true end
  for _, name in ipairs(LIBRARIES) do names[name] = true end
  return names
end

return M
