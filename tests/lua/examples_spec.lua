-- The worked examples of lua/examples: what each must recognise, and what it must leave alone.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: std +busted, read globals explain card load_rules

local sip = require "sip_explain"

local english, french = {}, {}
for code in pairs(sip.responses) do
  english[code], french[code] = card(code, "en"), card(code, "fr")
end

load_rules "lua/examples/template.lua"
load_rules "lua/examples/carrier_cause.lua"
load_rules "lua/examples/pbx_blocked.lua"
load_rules "lua/examples/textes_fr.lua"

-- The finding of that id, where there is one and no rule failed.
local function finding(id, message)
  local explanation = explain(message)
  assert.are.same({}, explanation.failures)
  return explanation.findings[id]
end

describe("template.lua", function()
  it("changes no code", function()
    for code, found in pairs(sip.responses) do
      assert(found.custom == nil, "it changes " .. code)
    end
  end)

  it("finds nothing in a response without its header", function()
    assert.is_nil(finding("acme.barred", "SIP/2.0 403 Forbidden\r\n\r\n"))
  end)

  it("finds what its rule is for", function()
    local found = finding("acme.barred", [[
      SIP/2.0 603 Decline
      To: <sip:123@example.com>
      X-Acme-Reason: fraud

      ]])
    assert.are.equal("Acme barred 123: fraud", found.text)
    assert.are.equal("Unbar the number in the portal.", found.fix)
    assert.are.equal("error", found.severity)
  end)

  it("leaves other codes with its header alone", function()
    assert.is_nil(finding("acme.barred", "SIP/2.0 404 Not Found\r\nX-Acme-Reason: fraud\r\n\r\n"))
  end)
end)

describe("carrier_cause.lua", function()
  local function cause(header, code)
    return finding("carrier.cause", ("SIP/2.0 %d Refused\r\n%s\r\n\r\n"):format(code or 403, header))
  end

  it("puts a cause into words, with the carrier's own and what to do", function()
    local found = cause 'X-Carrier-Cause: 4712;text="CC limit 30"'
    assert.are.equal("Cause 4712 of the carrier: all channels of the trunk are taken. It adds: CC limit 30.",
      found.text)
    assert.are.equal("Look in the portal, under Trunk > Use, how many channels the busy hour takes, and "
      .. "order more.", found.fix)
  end)

  it("does without the carrier's own words", function()
    assert.are.equal("Cause 4711 of the carrier: the prepaid account is empty.",
      cause("X-Carrier-Cause: 4711").text)
  end)

  it("takes the name of the header in any case", function()
    assert.is_not_nil(cause "x-carrier-cause: 4711")
  end)

  local causes = {
    { 4711, "error", "the prepaid account is empty", "Top up the account" },
    { 4712, "error", "all channels of the trunk are taken", "order more" },
    { 4720, "error", "the calling number does not belong to the trunk", "P-Asserted-Identity" },
    { 4731, "warn", "the number was ported", "Try again" },
  }
  for _, case in ipairs(causes) do
    local number, severity, meaning, remedy = table.unpack(case)
    it(("knows %d: %s"):format(number, meaning), function()
      local found = cause("X-Carrier-Cause: " .. number)
      assert.contains(("Cause %d of the carrier: %s"):format(number, meaning), found.text)
      assert.contains(remedy, found.fix)
      assert.are.equal(severity, found.severity)
    end)
  end

  it("says so where it does not know a cause", function()
    local found = cause "X-Carrier-Cause: 9"
    assert.are.equal("Cause 9 of the carrier: one that this file does not know.", found.text)
    assert.contains("Ask the carrier's desk", found.fix)
    assert.are.equal("warn", found.severity)
  end)

  it("is for every failure", function()
    assert.is_not_nil(cause("X-Carrier-Cause: 4711", 503))
    assert.is_not_nil(cause("X-Carrier-Cause: 4711", 603))
  end)

  it("leaves a response without the header alone", function()
    assert.is_nil(cause "X-Carrier: 4711")
  end)

  it("leaves a cause that is no number alone", function()
    assert.is_nil(cause 'X-Carrier-Cause: none;text="4711"')
    assert.is_nil(cause "X-Carrier-Cause:")
    assert.is_nil(cause "X-Carrier-Cause: 4711.5")
  end)

  it("leaves a call that goes on alone", function()
    assert.is_nil(cause("X-Carrier-Cause: 4711", 180))
  end)

  it("shows the carrier's words escaped", function()
    assert.contains("It adds: \\x1b[2J.", cause('X-Carrier-Cause: 4711;text="\27[2J"').text)
  end)
end)

describe("pbx_blocked.lua", function()
  it("recognises the block list by the Reason header, and names it", function()
    local found = finding("pbx.blocked", [[
      SIP/2.0 603 Decline
      From: <sip:+4930123456@example.com>;tag=1
      Server: OfficeBell/7.2
      Reason: SIP;cause=603;text="blocklist: sales"

      ]])
    assert.are.equal('OfficeBell/7.2 has +4930123456 on its block list "sales": no telephone rang.',
      found.text)
    assert.are.equal("warn", found.severity)
    assert.contains("Block lists", found.fix)
  end)

  it("recognises the block list by the phrase", function()
    assert.are.equal("OfficeBell/8.0 has the caller on its block list: no telephone rang.",
      finding("pbx.blocked", "SIP/2.0 603 Number blocked\r\nServer: OfficeBell/8.0\r\n\r\n").text)
  end)

  it("leaves an ordinary 603 of the same PBX alone", function()
    assert.is_nil(finding("pbx.blocked", [[
      SIP/2.0 603 Decline
      From: <sip:+4930123456@example.com>;tag=1
      Server: OfficeBell/7.2
      Reason: SIP;cause=603;text="declined"

      ]]))
  end)

  it("leaves the same phrase of another server alone", function()
    assert.is_nil(finding("pbx.blocked", "SIP/2.0 603 Number Blocked\r\nServer: Other/7.2\r\n\r\n"))
    assert.is_nil(finding("pbx.blocked", "SIP/2.0 603 Number Blocked\r\n\r\n"))
  end)

  it("leaves another code of that PBX alone", function()
    assert.is_nil(finding("pbx.blocked", "SIP/2.0 486 Number Blocked\r\nServer: OfficeBell/7.2\r\n\r\n"))
  end)
end)

describe("textes_fr.lua", function()
  local beginnings = {
    { 403, "Vérifiez dans l'espace client que le numéro présenté" },
    { 404, "Contrôlez le numéro composé : le trunk attend le format international" },
    { 408, "Un équipement en aval n'a pas répondu du tout." },
    { 480, "Le poste appelé n'est pas enregistré" },
    { 486, "Rien à réparer : le correspondant est déjà en ligne." },
    { 488, "Les deux côtés n'ont aucun codec en commun" },
    { 503, "Le serveur est saturé ou en maintenance." },
    { 603, "L'appelé a refusé l'appel" },
  }
  for _, case in ipairs(beginnings) do
    local code, beginning = case[1], case[2]
    it(("says in French what to do about %d"):format(code), function()
      assert.are.equal(beginning, card(code, "fr").fix:sub(1, #beginning))
      assert.matches("^lua/examples/textes_fr%.lua:%d+$", card(code, "fr").custom)
    end)

    it(("leaves %d in English alone"):format(code), function()
      assert.are.same(english[code], card(code, "en"))
    end)
  end

  it("leaves the other French texts alone", function()
    assert.are.same(french[401], card(401, "fr"))
    assert.are.equal(french[503].when, card(503, "fr").when)
    assert.are.equal(french[503].description, card(503, "fr").description)
  end)
end)
