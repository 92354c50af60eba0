-- The table of codes and its texts, as a site's file reads and changes them. Each case has codes of its
-- own: all cases of a file share one table.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: std +busted, read globals card explain

local sip = require "sip_explain"

-- The program's own rules have specs of their own.
for group in ("auth media capability timer route cause dialog user server identity protocol"):gmatch "%a+" do
  sip.disable(group .. ".*")
end

local HERE = "^tests/lua/table_spec%.lua:%d+: "

-- What is said of a bare response of that code.
local function explained(code)
  return explain(("SIP/2.0 %d Whatever\r\n\r\n"):format(code))
end

-- The function raises an error that names this file, a line, and the message: plain text.
local function assert_refused(message, f)
  local ok, problem = pcall(f)
  assert(not ok, "expected the error " .. message)
  assert.matches(HERE, problem)
  assert.contains(message, problem)
end

describe("sip.responses, read,", function()
  it("knows the registered phrase of a code", function()
    assert.are.equal("Not Found", sip.responses[404].phrase)
  end)

  it("knows severity and reference of a code", function()
    assert.are.equal("RFC 3261 section 21.4.5", sip.responses[404].reference)
    assert.are.equal("warn", sip.responses[404].severity)
  end)

  it("gives a text without line ends", function()
    assert.is_nil(sip.responses[404].description:find("\n", 1, true))
    assert.is_nil(sip.responses[404].description:find("  ", 1, true))
  end)

  it("gives the code and its class", function()
    assert.are.equal(404, sip.responses[404].code)
    assert.are.equal("4xx Client Failure", sip.responses[404].class)
  end)

  it("gives the first sentence of the description as the summary", function()
    local found = sip.responses[404]
    assert.are.equal(found.summary, found.description:sub(1, #found.summary))
    assert.matches("%.$", found.summary)
  end)

  it("says that nobody changed a code", function()
    assert.is_nil(sip.responses[404].custom)
  end)

  it("gives lists that can be walked", function()
    local related, by_pairs = {}, {}
    for i, code in ipairs(sip.responses[180].related) do related[i] = code end
    for i, code in pairs(sip.responses[180].related) do by_pairs[i] = code end
    assert.are.same({ 100, 182, 183 }, related)
    assert.are.same(related, by_pairs)
    assert.are.equal(3, #sip.responses[180].related)
  end)

  it("gives the codes of the same meaning elsewhere", function()
    assert.are.equal(404, sip.responses[404].http)
    assert.are.equal(1, sip.responses[404].q850)
    assert.is_nil(sip.responses[404].obsolete)
    assert.is_true(sip.responses[411].obsolete)
  end)

  it("says who generates a code, and whether to send the request again", function()
    assert.are.equal("registrar", sip.responses[401].by[1])
    assert.are.equal("user", sip.responses[401].by[2])
    assert.are.equal(1, #sip.responses[407].by)
    assert.are.equal("changed", sip.responses[407].retry)
    assert.are.equal("elsewhere", sip.responses[302].retry)
    assert.are.equal("never", sip.responses[403].retry)
    assert.are.same({ "user", "gateway" }, card(180, "en").by)
    assert.are.equal("needless", card(180, "en").retry)
  end)

  it("says so of every built-in code", function()
    local who = { user = true, proxy = true, registrar = true, gateway = true, notifier = true }
    for code, found in pairs(sip.responses) do
      local seen = {}
      assert(#found.by >= 1 and #found.by <= 3, code .. " has " .. #found.by .. " who generate it")
      for _, word in ipairs(found.by) do
        assert(who[word] and not seen[word], code .. " is by " .. word)
        seen[word] = true
      end
      if code < 300 then
        assert.are.equal("needless", found.retry)
      elseif code < 400 then
        assert.are.equal("elsewhere", found.retry)
      else
        assert(({ changed = true, later = true, elsewhere = true, never = true })[found.retry],
               code .. " has no retry of a failure")
      end
    end
  end)

  it("walks the fields of a code", function()
    local fields = {}
    for name, value in pairs(sip.responses[404]) do fields[name] = value end
    assert.are.equal("Not Found", fields.phrase)
    assert.are.equal(sip.responses[404].fix, fields.fix)
    assert.is_nil(fields.custom)
  end)

  it("shows nothing of its inside", function()
    assert.is_false(getmetatable(sip.responses))
    assert.is_false(getmetatable(sip.responses[404]))
    assert.is_false(getmetatable(sip.responses[404].related))
    assert.is_false(getmetatable(sip.text("eo")))
    assert.is_false(getmetatable(sip.text("eo").responses))
    assert.is_false(getmetatable(sip.text("eo").responses[404]))
  end)

  it("gives the headers of a code", function()
    assert.are.equal("Reason", sip.responses[199].headers.must[1])
    assert.are.equal("Require", sip.responses[199].headers.may[1])
  end)

  it("is nil for a code that nobody registered", function()
    assert.is_nil(sip.responses[498])
    assert.is_nil(sip.responses[700])
  end)

  it("walks all codes in ascending order", function()
    local last, count = 99, 0
    for code, found in pairs(sip.responses) do
      assert(code > last, code .. " comes after " .. last)
      assert.are.equal(code, found.code)
      last, count = code, count + 1
    end
    assert(count >= 77, "only " .. count .. " codes")
  end)

  it("refuses a key that is no number", function()
    assert_refused("responses has no '404': a key is a status code from 100 to 699",
      function() return sip.responses["404"] end)
  end)

  it("names the field that was meant by a misspelt one", function()
    assert_refused("responses[404] has no field 'descripton' (did you mean 'description'?)",
      function() return sip.responses[404].descripton end)
  end)

  it("names none where no field is near", function()
    local ok, problem = pcall(function() return sip.responses[404].colour_of_money end)
    assert.is_false(ok)
    assert.matches("has no field 'colour_of_money'$", problem)
  end)
end)

describe("sip.responses, changed,", function()
  it("shows who generates it and whether to send it again", function()
    sip.responses[493].by = { "gateway", "proxy" }
    sip.responses[493].retry = "later"
    assert.are.same({ "gateway", "proxy" }, card(493, "en").by)
    assert.are.equal("later", card(493, "en").retry)
    assert.are.equal("gateway", sip.responses[493].by[1])
    sip.responses[493].by, sip.responses[493].retry = nil, nil
    assert.are.equal("user", sip.responses[493].by[1])
    assert.are.equal("changed", sip.responses[493].retry)
  end)

  it("shows the new text", function()
    sip.responses[400].fix = "Call the desk."
    assert.are.equal("Call the desk.", explained(400).fix)
    assert.are.equal("Call the desk.", sip.responses[400].fix)
  end)

  it("keeps the other fields of the code", function()
    local before = explained(401)
    sip.responses[401].fix = "Call the desk."
    local after = explained(401)
    assert.are.equal(before.description, after.description)
    assert.are.equal(before.phrase, after.phrase)
    assert.are.equal(before.severity, after.severity)
  end)

  it("says which file and line did it", function()
    sip.responses[402].fix = "Call the desk."
    assert.matches("^tests/lua/table_spec%.lua:%d+$", explained(402).custom)
    assert.are.equal(explained(402).custom, sip.responses[402].custom)
  end)

  it("takes another severity", function()
    sip.responses[180].severity = "error"
    assert.are.equal("error", explained(180).severity)
  end)

  it("takes numbers, lists and true", function()
    local ours = { http = 418, q850 = 21, obsolete = true, related = { 403, 404 },
      headers = { must = { "Retry-After" }, may = { "Warning", "Server" } } }
    for field, value in pairs(ours) do sip.responses[402][field] = value end
    for field, value in pairs(ours) do assert.are.same(value, sip.responses[402][field]) end
  end)

  it("makes one line of a text that flows over several", function()
    sip.responses[405].fix = [[
      Call
      the   desk.
    ]]
    assert.are.equal("Call the desk.", explained(405).fix)
  end)

  it("takes the summary from the new description", function()
    sip.responses[406].description = "Ours. And more of it."
    assert.are.equal("Ours.", explained(406).summary)
  end)

  it("is as before once a field is set to nil", function()
    local before = explained(407).fix
    sip.responses[407].fix = "Call the desk."
    sip.responses[407].fix = nil
    assert.are.equal(before, explained(407).fix)
  end)

  it("is as before once the code is set to nil", function()
    local before = explained(410)
    sip.responses[410].fix = "Call the desk."
    sip.responses[410].phrase = "Over"
    sip.responses[410] = nil
    assert.are.same(before, explained(410))
  end)

  it("can be changed while it is walked", function()
    for code in pairs(sip.responses) do
      if code >= 200 and code < 300 then sip.responses[code].fix = "Nothing to do." end
    end
    assert.are.equal("Nothing to do.", explained(204).fix)
  end)

  it("keeps a list as it was when it was set", function()
    local list = { 403 }
    sip.responses[413].related = list
    list[1] = 404
    assert.are.equal(403, sip.responses[413].related[1])
  end)

  it("names the field that was meant by a misspelt one", function()
    assert_refused("responses[404] has no field 'fixx' (did you mean 'fix'?)",
      function() sip.responses[404].fixx = "Call the desk." end)
  end)

  it("takes two swapped letters for one mistake", function()
    assert_refused("responses[404] has no field 'wehn' (did you mean 'when'?)",
      function() sip.responses[404].wehn = "Always." end)
  end)

  for _, field in ipairs { "code", "class", "summary", "custom" } do
    it("refuses to set " .. field .. ", which follows from the rest", function()
      assert_refused(("responses[404].%s cannot be set"):format(field),
        function() sip.responses[404][field] = "x" end)
    end)
  end

  it("asks for a list as a whole", function()
    assert_refused("assign the whole: responses[404].related = {...}",
      function() sip.responses[404].related[1] = 410 end)
    assert_refused("assign the whole: responses[199].headers = {...}",
      function() sip.responses[199].headers.must[1] = "Via" end)
  end)
end)

describe("sip.responses, given a wrong value,", function()
  local wrong = {
    { "phrase", 17, "a text (UTF-8, not empty), not 17" },
    { "fix", "", 'a text (UTF-8, not empty), not ""' },
    { "fix", " \n ", "a text (UTF-8, not empty), not" },
    { "fix", "\xff", "a text (UTF-8, not empty), not" },
    { "fix", { "x" }, "a text (UTF-8, not empty), not a table" },
    { "fix", function() end, "a text (UTF-8, not empty), not a function" },
    { "severity", "fatal", 'chat, note, warn or error, not "fatal"' },
    { "severity", true, "chat, note, warn or error, not true" },
    { "related", 404, "a list of status codes, not 404" },
    { "related", { 404, 99 }, "a list of status codes, not a table" },
    { "related", { 404.5 }, "a list of status codes, not a table" },
    { "headers", { "Via" }, "{ must = {...}, may = {...} }, lists of header names, not a table" },
    { "headers", { must = { 1 } }, "{ must = {...}, may = {...} }" },
    { "by", "proxy", 'a list of user, proxy, registrar, gateway or notifier (not empty), not "proxy"' },
    { "by", { "proxy", "phone" }, "a list of user, proxy, registrar, gateway or notifier (not empty), not a table" },
    { "by", {}, "a list of user, proxy, registrar, gateway or notifier (not empty), not a table" },
    { "retry", "soon", 'needless, changed, later, elsewhere or never, not "soon"' },
    { "retry", false, "needless, changed, later, elsewhere or never, not false" },
    { "http", "404", 'a number from 0 to 999, not "404"' },
    { "q850", 1000, "a number from 0 to 999, not 1000" },
    { "obsolete", "yes", 'true or false, not "yes"' },
  }
  for i, case in ipairs(wrong) do
    local field, value, message = case[1], case[2], case[3]
    it(("refuses %s, case %d: must be %s"):format(field, i, message), function()
      assert_refused(("responses[414].%s must be %s"):format(field, message),
        function() sip.responses[414][field] = value end)
    end)
  end

  it("has a long text cut in the message", function()
    assert_refused('"' .. ("x"):rep(37) .. '..."',
      function() sip.responses[414].severity = ("x"):rep(100) end)
  end)

  it("stays as it was", function()
    assert.is_nil(sip.responses[414].custom)
  end)
end)

describe("sip.responses, given a new code,", function()
  it("shows all that it was given", function()
    sip.responses[451] = {
      phrase = "Acme Block",
      description = "Acme stopped it. Nobody rang.",
      when = "At night.",
      fix = "Call the desk.",
      severity = "error",
      reference = "Acme guide 4.2",
      related = { 403, 603 },
    }
    local found = explained(451)
    assert.are.equal("451 Acme Block", found.title)
    assert.are.equal("Acme stopped it. Nobody rang.", found.description)
    assert.are.equal("Acme stopped it.", found.summary)
    assert.are.equal("At night.", found.when)
    assert.are.equal("Call the desk.", found.fix)
    assert.are.equal("error", found.severity)
    assert.are.equal("Acme guide 4.2", found.reference)
    assert.are.equal(603, sip.responses[451].related[2])
  end)

  it("finds its class by the first digit", function()
    sip.responses[651] = { phrase = "Acme" }
    assert.are.equal("6xx Global Failure", explained(651).class)
  end)

  it("takes what is missing from the class", function()
    local class = explained(653)
    sip.responses[652] = { phrase = "Acme" }
    local found = explained(652)
    assert.are.equal(class.description, found.description)
    assert.are.equal(class.when, found.when)
    assert.are.equal(class.fix, found.fix)
    assert.are.equal(class.severity, found.severity)
    assert.are.equal(class.reference, found.reference)
  end)

  it("can be read and walked like the others", function()
    sip.responses[452] = { phrase = "Acme" }
    assert.are.equal("Acme", sip.responses[452].phrase)
    local walked = false
    for code in pairs(sip.responses) do walked = walked or code == 452 end
    assert.is_true(walked)
  end)

  it("can be changed afterwards", function()
    sip.responses[453] = { phrase = "Acme" }
    sip.responses[453].fix = "Call the desk."
    assert.are.equal("Call the desk.", explained(453).fix)
    assert.are.equal("453 Acme", explained(453).title)
  end)

  it("is gone once it is set to nil", function()
    sip.responses[454] = { phrase = "Acme" }
    sip.responses[454] = nil
    assert.is_nil(sip.responses[454])
    assert.are.equal("454 Whatever", explained(454).title)
  end)

  it("replaces a registered code with all its texts", function()
    local class = explained(455)
    sip.responses[415] = { phrase = "Acme" }
    assert.are.equal("415 Acme", explained(415).title)
    assert.are.equal(class.fix, explained(415).fix)
    assert.is_nil(sip.responses[415].related)
  end)

  it("may have the list of another code", function()
    sip.responses[456] = { phrase = "Acme", related = sip.responses[404].related }
    assert.are.equal(#sip.responses[404].related, #sip.responses[456].related)
    assert.are.equal(sip.responses[404].related[1], sip.responses[456].related[1])
  end)

  it("needs a phrase", function()
    assert_refused("responses[457] needs a phrase",
      function() sip.responses[457] = { fix = "Call the desk." } end)
    assert.is_nil(sip.responses[457])
  end)

  it("names the field that was meant by a misspelt one", function()
    assert_refused("responses[458] has no field 'phrse' (did you mean 'phrase'?)",
      function() sip.responses[458] = { phrse = "Acme" } end)
  end)

  it("refuses a wrong value in it, and all of it", function()
    assert_refused("responses[459].severity must be chat, note, warn or error, not 3",
      function() sip.responses[459] = { phrase = "Acme", severity = 3 } end)
    assert.is_nil(sip.responses[459])
  end)

  it("refuses what is no table", function()
    assert_refused('responses[460] must be a table, not "Acme"',
      function() sip.responses[460] = "Acme" end)
  end)

  for _, code in ipairs { 99, 700, 403.5, "461" } do
    it(("refuses the code %s"):format(code), function()
      assert_refused(("responses has no '%s': a key is a status code from 100 to 699"):format(code),
        function() sip.responses[code] = { phrase = "Acme" } end)
    end)
  end
end)

describe("sip.text", function()
  it("changes one language and no other", function()
    local english = card(416, "en").fix
    sip.text("eo").responses[416].fix = "Telefonu al ni."
    assert.are.equal("Telefonu al ni.", card(416, "eo").fix)
    assert.are.equal(english, card(416, "en").fix)
  end)

  it("falls back on English for a text that the language lacks", function()
    sip.text("eo").responses[420].fix = "Telefonu al ni."
    assert.are.equal(card(420, "en").when, card(420, "eo").when)
  end)

  it("falls back on English for a language of which nothing is known", function()
    assert.are.equal(card(421, "en").fix, card(421, "xx").fix)
  end)

  it("falls back on the class for a code that nobody defined", function()
    assert.are.equal(498, card(498, "eo").code)
    assert.is_nil(card(498, "eo").phrase)
    assert.are.equal(card(497, "en").fix, card(498, "eo").fix)
  end)

  it("falls back on what a file says in sip.responses", function()
    sip.responses[422].fix = "Call the desk."
    sip.text("eo").responses[422].when = "Nokte."
    assert.are.equal("Call the desk.", card(422, "eo").fix)
    assert.are.equal("Nokte.", card(422, "eo").when)
  end)

  it("counts more than sip.responses in its own language", function()
    sip.text("en").responses[423].fix = "Call the English desk."
    sip.responses[423].fix = "Call any desk."
    assert.are.equal("Call the English desk.", explained(423).fix)
    assert.are.equal("Call any desk.", card(423, "eo").fix)
  end)

  it("gives the texts of a code that a file defined", function()
    sip.responses[471] = { phrase = "Acme", fix = "Call the desk." }
    sip.text("eo").responses[471].fix = "Telefonu al ni."
    assert.are.equal("Telefonu al ni.", card(471, "eo").fix)
    assert.are.equal("Call the desk.", card(471, "en").fix)
  end)

  it("falls back on the class for a code that a file defined without texts", function()
    sip.responses[472] = { phrase = "Acme" }
    assert.are.equal(card(473, "en").fix, card(472, "eo").fix)
  end)

  it("reads what was set, and nil where the language has nothing", function()
    sip.text("eo").responses[424].fix = "Telefonu al ni."
    assert.are.equal("Telefonu al ni.", sip.text("eo").responses[424].fix)
    assert.is_nil(sip.text("xx").responses[424].fix)
  end)

  it("takes a whole record", function()
    sip.text("eo").responses[425] = { description = "Tro frue. Vere.", fix = "Atendu." }
    assert.are.equal("Tro frue.", card(425, "eo").summary)
    assert.are.equal("Atendu.", card(425, "eo").fix)
  end)

  it("drops the former texts for a whole record", function()
    sip.text("eo").responses[428].when = "Nokte."
    sip.text("eo").responses[428] = { fix = "Atendu." }
    assert.are.equal(card(428, "en").when, card(428, "eo").when)
  end)

  it("is as before once a record or a text is set to nil", function()
    local before = card(429, "eo")
    sip.text("eo").responses[429] = { fix = "Atendu." }
    sip.text("eo").responses[429] = nil
    assert.are.same(before, card(429, "eo"))
    sip.text("eo").responses[429].fix = "Atendu."
    sip.text("eo").responses[429].fix = nil
    assert.are.equal(before.fix, card(429, "eo").fix)
  end)

  it("says in that language which file and line did it", function()
    sip.text("eo").responses[430].fix = "Atendu."
    assert.matches("^tests/lua/table_spec%.lua:%d+$", card(430, "eo").custom)
    assert.is_nil(card(430, "en").custom)
  end)

  it("takes the code of a language in any case", function()
    sip.text("EO").responses[436].fix = "Atendu."
    assert.are.equal("Atendu.", card(436, "eo").fix)
  end)

  it("changes the texts of a finding", function()
    sip.rule {
      id = "spec.translated", codes = 433,
      match = function() return { name = "Bob" } end,
      text = "{name} is out.", fix = "Call later.",
    }
    sip.text("en").findings["spec.translated"].text = "{name} has left."
    sip.text("en").findings["spec.translated"].fix = "Call {name} later."
    local finding = explained(433).findings[1]
    assert.are.equal("Bob has left.", finding.text)
    assert.are.equal("Call Bob later.", finding.fix)
  end)

  it("leaves the texts of a finding alone in other languages", function()
    sip.rule {
      id = "spec.untranslated", codes = 434, match = function() return true end, text = "English.",
    }
    sip.text("eo").findings["spec.untranslated"] = { text = "Esperante." }
    assert.are.equal("English.", explained(434).findings[1].text)
    assert.are.equal("Esperante.", sip.text("eo").findings["spec.untranslated"].text)
  end)

  for _, language in ipairs { "french", "f", "eo_EO", "", 33 } do
    it(("refuses the language %q"):format(language), function()
      assert_refused("text takes a language's code of two or three letters",
        function() return sip.text(language) end)
    end)
  end

  it("names the part that was meant by a misspelt one", function()
    assert_refused('text("eo") has no field \'response\' (did you mean \'responses\'?)',
      function() return sip.text("eo").response end)
  end)

  it("has no phrase: it is registered, and in English", function()
    assert_refused("responses[404] has no field 'phrase'",
      function() sip.text("eo").responses[404].phrase = "Ne trovita" end)
  end)

  it("names the field that was meant by a misspelt one", function()
    assert_refused("responses[404] has no field 'fixe' (did you mean 'fix'?)",
      function() sip.text("eo").responses[404] = { fixe = "Atendu." } end)
    assert_refused("findings[spec.x] has no field 'txt' (did you mean 'text'?)",
      function() sip.text("eo").findings["spec.x"].txt = "Atendu." end)
  end)

  it("refuses a wrong value", function()
    assert_refused("responses[404].fix must be a text (UTF-8, not empty), not 1",
      function() sip.text("eo").responses[404].fix = 1 end)
    assert_refused("findings[spec.x].text must be a text (UTF-8, not empty), not a function",
      function() sip.text("eo").findings["spec.x"].text = function() end end)
  end)

  it("refuses a code out of range", function()
    assert_refused("responses has no '4040'",
      function() sip.text("eo").responses[4040].fix = "Atendu." end)
    assert_refused("responses has no '4040'",
      function() sip.text("eo").responses[4040] = { fix = "Atendu." } end)
  end)

  it("refuses a finding that is named by a number", function()
    assert_refused("findings takes a rule's id", function() return sip.text("eo").findings[404] end)
  end)

  it("is not replaced as a whole", function()
    assert_refused('text("eo").responses cannot be replaced as a whole',
      function() sip.text("eo").responses = {} end)
  end)
end)
