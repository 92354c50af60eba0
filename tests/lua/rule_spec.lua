-- Rules: which responses they are for, what their results and texts become, what happens to those that
-- are wrong. Each case has a status code of its own: all cases of a file share one set of rules.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: std +busted, read globals explain load_rules

local sip = require "sip_explain"

-- The program's own rules have specs of their own.
for group in ("auth media capability timer route cause dialog user server identity protocol"):gmatch "%a+" do
  sip.disable(group .. ".*")
end

local last_code, last_rule = 420, 0

local function new_code()
  last_code = last_code + 1
  return last_code
end

local function new_id()
  last_rule = last_rule + 1
  return "spec.rule" .. last_rule
end

local function holds()
  return true
end

local function explained(code)
  return explain(("SIP/2.0 %d Whatever\r\nServer: GW/1\r\n\r\n"):format(code))
end

-- Defines a rule, with what it lacks, and explains a response of its code.
local function try(rule)
  local code = new_code()
  rule.id = rule.id or new_id()
  rule.codes = rule.codes or code
  rule.match = rule.match or holds
  sip.rule(rule)
  return explained(code)
end

-- What a rule with these values makes of that text.
local function filled(text, values)
  local explanation = try { match = function() return values end, text = text }
  assert.are.same({}, explanation.failures)
  return explanation.findings[1].text
end

-- The only failure of a rule.
local function failure(rule)
  local explanation = try(rule)
  assert.are.same({}, explanation.findings)
  assert.are.equal(1, #explanation.failures)
  return explanation.failures[1]
end

local function assert_refused(message, rule)
  local ok, problem = pcall(sip.rule, rule)
  assert(not ok, "expected the error " .. message)
  assert.matches("^tests/lua/rule_spec%.lua:%d+: ", problem)
  assert.contains(message, problem)
end

describe("a rule's codes", function()
  -- Whether a rule with these codes runs for that code.
  local function covers(codes, code)
    local id = new_id()
    sip.rule { id = id, codes = codes, match = holds }
    local found = explained(code).findings[id] ~= nil
    sip.disable(id)
    return found
  end

  it("may be one code", function()
    assert.is_true(covers(603, 603))
    assert.is_false(covers(603, 604))
  end)

  it("may be a code as a text", function()
    assert.is_true(covers("603", 603))
    assert.is_false(covers("603", 604))
  end)

  it("may be a class, from its first code to its last", function()
    assert.is_true(covers("6xx", 600))
    assert.is_true(covers("6xx", 699))
    assert.is_false(covers("6xx", 599))
    assert.is_false(covers("1xx", 200))
  end)

  it("may be a list of these", function()
    assert.is_true(covers({ 603, "180", "2xx" }, 603))
    assert.is_true(covers({ 603, "180", "2xx" }, 180))
    assert.is_true(covers({ 603, "180", "2xx" }, 299))
    assert.is_false(covers({ 603, "180", "2xx" }, 300))
  end)

  it("may be any, registered or not", function()
    assert.is_true(covers("any", 100))
    assert.is_true(covers("any", 699))
    assert.is_true(covers("any", 999))
  end)

  it("are all where none is given", function()
    assert.is_true(covers(nil, 100))
    assert.is_true(covers(nil, 999))
  end)

  for _, codes in ipairs { 99, 700, 403.5, "7xx", "4XX", "40x", "all", "4xx ", true } do
    it(("refuse %s"):format(codes), function()
      assert_refused(("'%s' can match no response: give a code from 100 to 699, a class such as "
        .. '"4xx", "any" or "request"'):format(codes), { id = "spec.codes", codes = codes, match = holds })
    end)
  end

  it("refuse a list with one bad code in it", function()
    assert_refused("'4' can match no response", { id = "spec.codes", codes = { 403, 4 }, match = holds })
  end)

  it("refuse an empty list", function()
    assert_refused("codes is empty: the rule would never run",
      { id = "spec.codes", codes = {}, match = holds })
  end)
end)

describe("what a rule needs", function()
  -- Whether a rule runs for a response that has the headers Server and Subject, and a body or none.
  local function runs(needs, body)
    local code, ran = new_code(), false
    sip.rule { id = new_id(), codes = code, needs = needs, match = function() ran = true end }
    explain(("SIP/2.0 %d Whatever\r\nServer: GW/1\r\ns: x\r\n\r\n%s"):format(code, body or ""))
    return ran
  end

  it("is a header, in any case, compact or not", function()
    assert.is_true(runs "server")
    assert.is_true(runs "Subject")
    assert.is_false(runs "Reason")
  end)

  it("is a header with a text in it, in any case", function()
    assert.is_true(runs "Server: gw")
    assert.is_true(runs "subject:X")
    assert.is_false(runs "Server: GW/2")
    assert.is_false(runs "Reason: Q.850")
    assert.is_true(runs { "Reason: Q.850", "Server: /1" })
  end)

  it("is one of a list at least", function()
    assert.is_true(runs { "Reason", "Server" })
    assert.is_false(runs { "Reason", "Warning" })
  end)

  it("may be a body", function()
    assert.is_true(runs("body", "x"))
    assert.is_false(runs("body"))
  end)

  it("may be a code that is not registered, or a phrase of the sender's own", function()
    local ran = {}
    for _, need in ipairs { "unregistered", "custom_phrase" } do
      sip.rule {
        id = new_id(), codes = { 404, 499 }, needs = need,
        match = function(response) ran[need .. response.code] = true end,
      }
    end
    explain "SIP/2.0 404 not found\r\n\r\n"
    assert.are.same({}, ran)
    explain "SIP/2.0 404 Gone fishing\r\n\r\n"
    explain "SIP/2.0 499 Whatever\r\n\r\n"
    assert.are.same({ custom_phrase404 = true, unregistered499 = true }, ran)
  end)

  it("is no number, and no empty list", function()
    assert_refused("needs must be the name of a header, \"Header: text\", or a list of such, not 17",
      { id = "spec.needs", needs = 17, match = holds })
    assert_refused("needs must be the name of a header, \"Header: text\", or a list of such, not a table",
      { id = "spec.needs", needs = {}, match = holds })
  end)
end)

describe("match", function()
  it("makes a finding with true", function()
    assert.are.equal(1, #try { match = holds }.findings)
  end)

  it("makes none with false", function()
    assert.are.equal(0, #try { match = function() return false end }.findings)
  end)

  it("makes none with nil", function()
    assert.are.equal(0, #try { match = function() end }.findings)
  end)

  it("makes a finding with an empty table", function()
    assert.are.equal(1, #try { match = function() return {} end }.findings)
  end)

  it("is given the response", function()
    local explanation = try {
      match = function(response) return { code = response.code, server = response.headers.Server } end,
      text = "{server}: {code}",
    }
    assert.are.equal("GW/1: " .. explanation.code, explanation.findings[1].text)
  end)

  for _, result in ipairs { 1, "yes", print } do
    it(("fails with a %s"):format(type(result)), function()
      assert.contains("match must give a table, true, false or nil, not " .. type(result),
        failure { match = function() return result end })
    end)
  end

  it("fails with the response itself", function()
    assert.contains("match must give a table, true, false or nil, not userdata",
      failure { match = function(response) return response end })
  end)
end)

describe("a finding", function()
  it("has the rule's id, severity, text and fix", function()
    local explanation = try {
      id = "spec.whole", severity = "warn", text = "What was found.", fix = "What to do.",
    }
    assert.are.same({
      id = "spec.whole", severity = "warn", text = "What was found.", fix = "What to do.", frames = {},
    }, explanation.findings[1])
  end)

  it("stands in the list by its id as well", function()
    local explanation = try { id = "spec.named" }
    assert.are.same(explanation.findings[1], explanation.findings["spec.named"])
  end)

  it("is a note where the rule has no severity", function()
    assert.are.equal("note", try {}.findings[1].severity)
  end)

  it("has the id for a text where the rule has none", function()
    assert.are.equal("spec.textless", try { id = "spec.textless" }.findings[1].text)
  end)

  it("has no fix where the rule has none", function()
    assert.is_nil(try {}.findings[1].fix)
  end)

  it("has the severity that match gives", function()
    local explanation = try { severity = "note", match = function() return { severity = "error" } end }
    assert.are.equal("error", explanation.findings[1].severity)
  end)

  it("is not made with a severity that is none", function()
    assert.contains("severity must be chat, note, warn or error",
      failure { match = function() return { severity = "fatal" } end })
  end)

  it("has the frame that match gives", function()
    local explanation = try { match = function() return { frame = 17 } end }
    assert.are.same({ 17 }, explanation.findings[1].frames)
  end)

  it("has the frames that match gives", function()
    local explanation = try { match = function() return { frames = { 3, 1, 2 } } end }
    assert.are.same({ 3, 1, 2 }, explanation.findings[1].frames)
  end)

  it("has 16 frames at most", function()
    local explanation = try {
      match = function()
        local frames = {}
        for i = 1, 100 do frames[i] = i end
        return { frames = frames }
      end,
    }
    assert.are.equal(16, #explanation.findings[1].frames)
  end)

  for _, frame in ipairs { "17", 17.5, 0, -1, 1 << 32, true } do
    it(("is not made with the frame %s, a %s"):format(frame, type(frame)), function()
      assert.contains("frames must be frame numbers, not " .. tostring(frame),
        failure { match = function() return { frame = frame } end })
    end)
  end
end)

describe("a placeholder", function()
  it("is filled with the value of its name", function()
    assert.are.equal("Acme barred 123: fraud",
      filled("Acme barred {number}: {why}", { number = "123", why = "fraud" }))
  end)

  it("may stand more than once", function()
    assert.are.equal("a and a", filled("{x} and {x}", { x = "a" }))
  end)

  it("shows whole numbers without a point", function()
    assert.are.equal("3 3 2.5", filled("{a} {b} {c}", { a = 3, b = 3.0, c = 2.5 }))
  end)

  it("shows a list with commas", function()
    assert.are.equal("PCMA, G729, 8", filled("{codecs}", { codecs = { "PCMA", "G729", 8 } }))
  end)

  it("shows true and false", function()
    assert.are.equal("true false", filled("{a} {b}", { a = true, b = false }))
  end)

  it("shows a question mark for what is absent", function()
    assert.are.equal("?", filled("{nothing}", {}))
  end)

  it("is filled in the fix as well", function()
    local explanation = try {
      match = function() return { number = 17 } end, text = "x", fix = "Unbar {number}.",
    }
    assert.are.equal("Unbar 17.", explanation.findings[1].fix)
  end)

  it("takes a value for what it is, whatever stands in it", function()
    assert.are.equal("{b} %1 %%", filled("{a} {c}", { a = "{b}", b = "wrong", c = "%1 %%" }))
  end)

  it("shows on one line, escaped, what a wire could hold", function()
    assert.are.equal("a\\x0ab\\x00c\\x1b\\xff\\xe2\\x80\\xae",
      filled("{x}", { x = "a\nb\0c\27\xff\u{202e}" }))
  end)

  it("is not one behind two braces: they write one", function()
    assert.are.equal("{x} {a}", filled("{{x} {{{x}}", { x = "a" }))
  end)

  it("is none where no name, or no brace, follows", function()
    assert.are.equal("{ {} {a-b} {a", filled("{ {} {a-b} {a", { a = "wrong" }))
  end)
end)

describe("a rule's text", function()
  it("becomes one line", function()
    assert.are.equal("Two lines.", filled("\n  Two\n  lines.\n", {}))
  end)

  it("may be a function of the values and the response", function()
    local explanation = try {
      match = function() return { why = "fraud" } end,
      text = function(values, response) return values.why .. " at " .. response.headers.Server end,
      fix = function(values) return "Look into " .. values.why .. "." end,
    }
    assert.are.equal("fraud at GW/1", explanation.findings[1].text)
    assert.are.equal("Look into fraud.", explanation.findings[1].fix)
  end)

  it("may be a function without values", function()
    local explanation = try { text = function(values) return type(values) end }
    assert.are.equal("table", explanation.findings[1].text)
  end)

  it("has no placeholders where a function gives it", function()
    local explanation = try {
      match = function() return { x = "wrong" } end, text = function() return "{x} stays" end,
    }
    assert.are.equal("{x} stays", explanation.findings[1].text)
  end)

  it("is made safe where a function gives it", function()
    local explanation = try { text = function() return "a\n\nb\27\xff" end }
    assert.are.equal("a b\\x1b\\xff", explanation.findings[1].text)
  end)

  it("is missed where its function gives none", function()
    assert.contains("its text must give a text, not nil", failure { text = function() end })
  end)

  it("is missed where the function of the fix gives none", function()
    assert.contains("its fix must give a text, not table",
      failure { text = "x", fix = function() return {} end })
  end)
end)

describe("severity", function()
  it("puts the most severe finding first, and equals as they were defined", function()
    local code, severities = new_code(), { "note", "error", "chat", "warn", "error", "note" }
    for i, severity in ipairs(severities) do
      sip.rule { id = "spec.order" .. i, codes = code, severity = severity, match = holds }
    end
    local order = {}
    for i, finding in ipairs(explained(code).findings) do order[i] = finding.id end
    assert.are.same({ "spec.order2", "spec.order5", "spec.order4", "spec.order1", "spec.order6",
      "spec.order3" }, order)
  end)

  it("of a response is that of its most severe finding", function()
    assert.are.equal("error", try { severity = "error" }.severity)
  end)

  it("of a response is that of its code where no finding is as severe", function()
    local code = new_code()
    sip.responses[code] = { phrase = "Acme", severity = "error" }
    sip.rule { id = new_id(), codes = code, severity = "chat", match = holds }
    assert.are.equal("error", explained(code).severity)
  end)

  it("decides about the summary: the first finding's text", function()
    local code = new_code()
    sip.rule { id = new_id(), codes = code, severity = "note", match = holds, text = "Less." }
    sip.rule { id = new_id(), codes = code, severity = "warn", match = holds, text = "More." }
    assert.are.equal("More.", explained(code).summary)
  end)

  it("leaves the summary to the code where nothing is found", function()
    assert.are.equal(sip.responses[404].summary, explained(404).summary)
  end)
end)

describe("sip.disable", function()
  local function two_rules(group)
    local code = new_code()
    sip.rule { id = group .. ".one", codes = code, match = holds }
    sip.rule { id = group .. ".two", codes = code, match = holds }
    return code
  end

  it("switches a rule off, and no other", function()
    local code = two_rules "off"
    sip.disable "off.one"
    local findings = explained(code).findings
    assert.is_nil(findings["off.one"])
    assert.is_not_nil(findings["off.two"])
  end)

  it("switches a group off", function()
    local code = two_rules "group"
    sip.disable "group.*"
    assert.are.equal(0, #explained(code).findings)
  end)

  it("switches off what is defined later", function()
    sip.disable "later.one"
    local findings = explained(two_rules "later").findings
    assert.is_nil(findings["later.one"])
    assert.is_not_nil(findings["later.two"])
  end)

  it("takes the whole id, and a dot for a dot", function()
    local code = two_rules "whole"
    sip.disable "whole.on"
    sip.disable "hole.*"
    sip.disable "whole_two"
    sip.disable "whole.t.o"
    assert.are.equal(2, #explained(code).findings)
  end)

  it("takes a star anywhere", function()
    local code = two_rules "star"
    sip.disable "s*r.t*"
    local findings = explained(code).findings
    assert.is_nil(findings["star.two"])
    assert.is_not_nil(findings["star.one"])
  end)

  it("refuses what is no text", function()
    assert.error_matches(function() sip.disable { "off.one" } end,
      "^tests/lua/rule_spec%.lua:%d+: disable takes a rule's id or a pattern")
  end)
end)

describe("two rules of the same id", function()
  it("in one file are an error that names the first", function()
    sip.rule { id = "spec.twice", match = function() end }
    assert_refused('rule "spec.twice" is defined twice: first at tests/lua/rule_spec.lua:',
      { id = "spec.twice", match = holds })
  end)

  it("in two files: the later one counts", function()
    local text = "SIP/2.0 603 Number Blocked\r\nServer: OfficeBell/7.2\r\n\r\n"
    load_rules "lua/examples/pbx_blocked.lua"
    assert.are.equal("warn", explain(text).findings["pbx.blocked"].severity)
    sip.rule { id = "pbx.blocked", codes = 603, severity = "chat", match = holds, text = "Ours." }
    local explanation = explain(text)
    assert.are.equal("Ours.", explanation.findings["pbx.blocked"].text)
    local count = 0
    for _, finding in ipairs(explanation.findings) do
      if finding.id == "pbx.blocked" then count = count + 1 end
    end
    assert.are.equal(1, count)
  end)
end)

describe("sip.rule refuses", function()
  it("what is no table", function()
    assert_refused("rule takes a table: sip.rule { id = ..., ... }", "spec.x")
  end)

  it("a rule without an id", function()
    assert_refused("rule needs 'id'", { match = holds })
  end)

  it("a rule without match", function()
    assert_refused('rule "spec.x" needs \'match\'', { id = "spec.x" })
  end)

  for _, id in ipairs { "spec", "spec.", ".x", "spec x.y", "spec.x*" } do
    it(("the id %q"):format(id), function()
      assert_refused("id must be a group and a name, such as \"acme.barred\"", { id = id, match = holds })
    end)
  end

  it("an unknown field, and names the one that was meant", function()
    assert_refused('rule "spec.x" has no field \'sevirity\' (did you mean \'severity\'?)',
      { id = "spec.x", match = holds, sevirity = "warn" })
  end)

  local wrong = {
    { "id", 17, 'rule.id must be a text (UTF-8, not empty), not 17' },
    { "match", "x", 'rule "spec.x".match must be a function, not "x"' },
    { "severity", "high", 'rule "spec.x".severity must be chat, note, warn or error, not "high"' },
    { "text", {}, 'rule "spec.x".text must be a text or a function, not a table' },
    { "text", "", 'rule "spec.x".text must be a text or a function, not ""' },
    { "fix", false, 'rule "spec.x".fix must be a text or a function, not false' },
  }
  for _, case in ipairs(wrong) do
    it(("%s = %s"):format(case[1], type(case[2])), function()
      local rule = { id = "spec.x", match = holds }
      rule[case[1]] = case[2]
      assert_refused(case[3], rule)
    end)
  end

  it("all of a rule: nothing of it runs", function()
    local code = new_code()
    pcall(sip.rule, { id = "spec.refused", codes = code, match = holds, severity = "high" })
    assert.are.equal(0, #explained(code).findings)
  end)
end)

describe("a rule that fails", function()
  it("says file, line, what happened, and which rule", function()
    assert.matches("^tests/lua/rule_spec%.lua:%d+: oops %(rule spec%.oops is off%)$",
      failure { id = "spec.oops", match = function() error "oops" end })
  end)

  it("says which value was nil", function()
    assert.contains("attempt to index a nil value (field 'to')",
      failure { match = function(response) return { user = response.to.user } end })
  end)

  it("says which field was meant by a misspelt one", function()
    assert.matches("^tests/lua/rule_spec%.lua:%d+: response has no field 'header' "
      .. "%(did you mean 'headers'%?%)", failure { match = function(r) return r.header.Server end })
  end)

  it("has its own line where its text fails", function()
    assert.matches("^tests/lua/rule_spec%.lua:%d+: oops",
      failure { text = function() error "oops" end })
  end)

  it("leaves the others to speak", function()
    local code = new_code()
    sip.rule { id = new_id(), codes = code, match = holds, text = "Before." }
    sip.rule { id = new_id(), codes = code, match = function() error "oops" end }
    sip.rule { id = new_id(), codes = code, match = holds, text = "Behind." }
    local explanation = explained(code)
    assert.are.equal("Before.", explanation.findings[1].text)
    assert.are.equal("Behind.", explanation.findings[2].text)
    assert.are.equal(1, #explanation.failures)
  end)

  it("leaves the card as it is", function()
    sip.rule { id = new_id(), codes = 414, match = function() error "oops" end }
    assert.are.equal(sip.responses[414].description, explained(414).description)
  end)
end)
