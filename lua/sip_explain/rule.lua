-- Rules: what a site or this program recognises in a response beyond its code. They are defined
-- while files load, indexed by code when the loading is over, and run one at a time by the C side
-- under its limits.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"
local native = require "sip_explain.native"

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

-- The set of codes that the rule is for.
local function code_set(owner, codes)
  local list = type(codes) == "table" and codes or { codes }
  local set, count = {}, 0
  for _, pattern in pairs(list) do
    local first, last = code_range(pattern)
    if not first then
      check.fail("%s.codes: '%s' can match no response: give a code from 100 to 699, a class such as "
        .. "\"4xx\", \"any\" or \"request\"", owner, tostring(pattern))
    end
    for code = first // 1, last // 1 do set[code] = true end
    count = count + 1
  end
  if count == 0 then check.fail("%s.codes is empty: the rule would never run", owner) end
  return set
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
    codes = code_set(owner, given.codes == nil and "any" or given.codes),
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

-- ---- running -----------------------------------------------------------------------------------

local function shown(value)
  if type(value) == "table" then
    local parts = {}
    for i, part in ipairs(value) do parts[i] = shown(part) end
    return table.concat(parts, ", ")
  end
  if math.type(value) == "float" and value == value // 1 and math.abs(value) < 1e15 then
    value = math.tointeger(value)
  end
  return value == nil and "?" or native.printable(tostring(value))
end

-- template -> its parts in turn: a text, a name, a text, ...; read once, filled often
local parsed = {}

-- Parts a template at {name}; {{ is a brace, one that opens no name stays. White space is folded.
local function parse(template)
  local parts, text = {}, ""
  template = template:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")
  local at = 1
  while at <= #template do
    local open = template:find("{", at, true)
    text = text .. template:sub(at, (open or #template + 1) - 1)
    if not open then break end
    local name, after = template:match("^([%w_]+)}()", open + 1)
    if template:sub(open + 1, open + 1) == "{" then
      text, at = text .. "{", open + 2
    elseif name then
      parts[#parts + 1], parts[#parts + 2] = text, name
      text, at = "", after
    else
      text, at = text .. "{", open + 1
    end
  end
  parts[#parts + 1] = text
  return parts
end

local function fill(template, values)
  local parts = parsed[template]
  if not parts then
    parts = parse(template)
    parsed[template] = parts
  end
  if #parts == 1 then return parts[1] end
  local filled = {}
  for i = 1, #parts, 2 do
    filled[i] = parts[i]
    if parts[i + 1] then filled[i + 1] = shown(values[parts[i + 1]]) end
  end
  return table.concat(filled)
end

local function render(rule, part, template, values, response)
  if template == nil then return nil end
  if type(template) == "string" then return fill(template, values) end
  local text = template(values, response)
  if type(text) ~= "string" then
    error(("rule %q: its %s must give a text, not %s"):format(rule.id, part, type(text)), 0)
  end
  return native.printable((text:gsub("%s+", " ")))
end

-- The frames that are the evidence: a number or a list of numbers.
local function frame_list(rule, values)
  local frames, list = values.frames or values.frame, {}
  for _, frame in ipairs(type(frames) == "table" and frames or { frames }) do
    if math.type(frame) ~= "integer" or frame < 1 or frame > 0xffffffff then
      error(("rule %q: frames must be frame numbers, not %s"):format(rule.id, tostring(frame)), 0)
    end
    list[#list + 1] = frame
  end
  return list
end

-- The texts of a finding; where match returned a variant, those of "id/variant" come first.
local function texts_of(rule, variant, language)
  local texts = cards.finding_texts(rule.id, language)
  if type(variant) ~= "string" then return texts end
  local special = cards.finding_texts(rule.id .. "/" .. variant, language)
  return { text = special.text or texts.text, fix = special.fix or texts.fix }
end

-- Runs one rule over a response. Gives nil, or { id, severity, text, fix, frames }.
function M.run(index, response, language)
  local rule = rules[index]
  local values = rule.match(response)
  if not values then return nil end
  if values == true then values = {} end
  if type(values) ~= "table" then
    error(("rule %q: match must give a table, true, false or nil, not %s"):format(
      rule.id, type(values)), 0)
  end
  local texts = texts_of(rule, values.variant, language)
  local severity = values.severity or rule.severity
  if not check.kinds.severity.holds(severity) then
    error(("rule %q: severity must be %s"):format(rule.id, check.kinds.severity.wanted), 0)
  end
  return {
    id = rule.id,
    severity = severity,
    normal = rule.normal,
    aside = rule.aside,
    text = render(rule, "text", texts.text or rule.text or rule.id, values, response),
    fix = render(rule, "fix", texts.fix or rule.fix, values, response),
    frames = frame_list(rule, values),
  }
end

-- ---- for the C side ------------------------------------------------------------------------------

-- The rules that are to run: { [code] = list of indexes }, and by index the id of each, what it needs,
-- where it was defined, and whether it is one of this program's own.
function M.compile()
  local by_code, ids, needs, own, where = {}, {}, {}, {}, {}
  for index, rule in ipairs(rules) do
    if rule and not is_disabled(rule.id) then
      ids[index] = rule.id
      needs[index] = rule.needs
      where[index] = rule.where
      own[index] = rule.where ~= nil and rule.where:find("^lua/rules/") ~= nil
      for code in pairs(rule.codes) do
        by_code[code] = by_code[code] or {}
        table.insert(by_code[code], index)
      end
    end
  end
  return { by_code = by_code, ids = ids, needs = needs, own = own, where = where }
end

-- What `lint` looks into once everything is loaded: all rules (false where one was replaced), and
-- what was disabled.
function M.all()
  return rules, disabled
end

return M
