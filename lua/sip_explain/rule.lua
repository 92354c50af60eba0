-- Rules: what a site or this program recognises in a response beyond its code. They are defined
-- while files load, indexed by code when the loading is over, and run one at a time by the C side
-- under its limits.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"

local M = {}

local FIELDS = {
  id = "text",
  codes = "any",
  severity = "severity",
  match = "function",
  text = "text or function",
  fix = "text or function",
  normal = "boolean",
  aside = "boolean",
  needs = "needs",
}

local rules = {}    -- in the order of definition; one that another replaced is false
local by_id = {}    -- id -> index in rules
local disabled = {} -- list of { pattern =, given =, where = }

-- ---- codes -------------------------------------------------------------------------------------

-- Stands for requests where a status code would stand.
M.REQUEST = 1000

-- The first and the last code of 403, "403", "6xx", "any" or "request"; nil where it is none of
-- them.
local function code_range(pattern)
  if math.type(pattern) == "integer" and pattern >= 100 and pattern <= 699 then
    return pattern, pattern
  end
  if type(pattern) ~= "string" then return nil end
  if pattern == "any" then return 0, 999 end
  if pattern == "request" then return M.REQUEST, M.REQUEST end
  local digit = pattern:match("^([1-6])xx$")
  if digit then return digit * 100, digit * 100 + 99 end
  if pattern:find("^[1-6]%d%d$") then return code_range(math.tointeger(pattern)) end
end

-- The codes that the rule is for: a list of { first, last }.
local function code_ranges(owner, codes)
  local list = type(codes) == "table" and codes or { codes }
  local ranges = {}
  for _, pattern in pairs(list) do
    local first, last = code_range(pattern)
    if not first then
      check.fail("%s.codes: '%s' can match no response: give a code from 100 to 699, a class such as "
        .. "\"4xx\", \"any\" or \"request\"", owner, tostring(pattern))
    end
    ranges[#ranges + 1] = { first, last }
  end
  if #ranges == 0 then check.fail("%s.codes is empty: the rule would never run", owner) end
  return ranges
end

-- ---- defining ----------------------------------------------------------------------------------

local function file_of(where)
  return where and where:match("^(.*):%d+$")
end

function M.rule(given)
  check.loading()
  if type(given) ~= "table" then check.fail("rule takes a table: sip.rule { id = ..., ... }") end
  given = check.plain(given)
  local owner = type(given.id) == "string" and ("rule %q"):format(given.id) or "rule"
  for name, value in pairs(given) do
    if not FIELDS[name] then check.unknown(owner, name, FIELDS) end
    if name ~= "codes" then check.kind(owner, name, value, FIELDS[name]) end
  end
  for _, name in ipairs { "id", "match" } do
    if given[name] == nil then check.fail("%s needs '%s'", owner, name) end
  end
  if not given.id:find("^[%w_]+%.[%w_.]+$") then
    check.fail("%s.id must be a group and a name, such as \"acme.barred\"", owner)
  end
  local rule = {
    id = given.id,
    codes = code_ranges(owner, given.codes == nil and "any" or given.codes),
    given_codes = given.codes,
    severity = given.severity or "note",
    match = given.match,
    text = given.text,
    fix = given.fix,
    normal = given.normal or false,
    aside = given.aside or false,
    needs = type(given.needs) == "string" and { given.needs } or given.needs,
    where = check.where(),
  }
  rule.own = rule.where ~= nil and rule.where:find("^lua/rules/") ~= nil
  local former = by_id[rule.id]
  if former and file_of(rules[former].where) == file_of(rule.where) then
    check.fail("%s is defined twice: first at %s", owner, rules[former].where)
  end
  if former then rules[former] = false end
  rules[#rules + 1] = rule
  by_id[rule.id] = #rules
end

-- A pattern is an id in which * stands for anything: "identity.*".
local function glob(pattern)
  return "^" .. pattern:gsub("[%^%$%(%)%%%.%[%]%+%-%?]", "%%%0"):gsub("%*", ".*") .. "$"
end

function M.disable(pattern)
  check.loading()
  if type(pattern) ~= "string" then
    check.fail("disable takes a rule's id or a pattern such as \"identity.*\"")
  end
  disabled[#disabled + 1] = { pattern = glob(pattern), given = pattern, where = check.where() }
end

local function is_disabled(id)
  for _, entry in ipairs(disabled) do
    if id:find(entry.pattern) then return true end
  end
  return false
end

-- ---- for the C side ------------------------------------------------------------------------------

-- What a rule says of that variant of its finding: text and fix, each a template, a function or nil. The
-- texts of "id/variant" come first; what the language lacks is English.
function M.sayings(index, variant, language)
  local rule = rules[index]
  local special = cards.finding_texts(rule.id .. "/" .. variant, language)
  local texts = cards.finding_texts(rule.id, language)
  return special.text or texts.text or rule.text, special.fix or texts.fix or rule.fix
end

-- The rules that are to run, by index, each { id, codes, severity, normal, aside, needs, match, where,
-- own }: codes is a list of { first, last }, own is true for those of this program.
function M.running()
  local running = {}
  for index, rule in ipairs(rules) do
    running[index] = rule and not is_disabled(rule.id) and rule
  end
  return running
end

-- What `lint` looks into once everything is loaded: all rules (false where one was replaced), and
-- what was disabled.
function M.all()
  return rules, disabled
end

return M
