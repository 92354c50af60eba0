-- Scripts that misbehave. Whatever a rule does, the rules before and behind it speak, and the card is
-- there: each case asserts that.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: std +busted, read globals explain load_rules, globals string table

local sip = require "sip_explain"

-- The program's own rules have specs of their own.
for group in ("auth media capability timer route cause dialog user server identity protocol"):gmatch "%a+" do
  sip.disable(group .. ".*")
end

local RULE_OFF = "%(rule hostile%.rule%d+ is off%)$"

local last_code = 420

local function holds()
  return true
end

local function explained(code)
  return explain(("SIP/2.0 %d Whatever\r\nServer: GW/1\r\n\r\n"):format(code))
end

-- The rules before and behind the hostile one spoke, and the card is whole.
local function assert_nothing_lost(explanation)
  local before = explanation.findings["before.rule" .. explanation.code]
  local behind = explanation.findings["behind.rule" .. explanation.code]
  assert(before, "the rule before is silent")
  assert(behind, "the rule behind is silent")
  assert.are.equal("GW/1 before.", before.text)
  assert.are.equal("GW/1 behind.", behind.text)
  assert.is_string(explanation.description)
end

local function witness(name, code)
  sip.rule {
    id = ("%s.rule%d"):format(name, code), codes = code,
    match = function(response) return { server = response.headers.Server } end,
    text = "{server} " .. name .. ".",
  }
end

-- Explains a response to which a hostile rule and one on either side apply. Without one, what was
-- defined last stands between the two. Gives the explanation.
local TEXT_MAX = 4096 -- bytes of a finding's text

local function beside(hostile)
  last_code = last_code + 1
  local code = last_code
  witness("before", code)
  hostile.id, hostile.codes = "hostile.rule" .. code, code
  hostile.match = hostile.match or holds
  sip.rule(hostile)
  witness("behind", code)
  local explanation = explained(code)
  assert_nothing_lost(explanation)
  return explanation
end

-- The rule fails with that message (a pattern) and is off.
local function assert_stopped(pattern, hostile)
  local explanation = beside(hostile)
  assert.is_nil(explanation.findings["hostile.rule" .. explanation.code])
  assert.are.equal(1, #explanation.failures)
  assert.matches(pattern, explanation.failures[1])
  assert.matches(RULE_OFF, explanation.failures[1])
end

-- The rule does it and goes on as if nothing had happened.
local function assert_survived(hostile)
  local explanation = beside(hostile)
  assert.are.same({}, explanation.failures)
  return explanation.findings["hostile.rule" .. explanation.code]
end

describe("a rule that loops for ever", function()
  local ENDLESS = "stopped: it used more than 2000000 instructions"

  it("is stopped, and says where", function()
    assert_stopped("^tests/lua/hostile_spec%.lua:%d+: " .. ENDLESS,
      { match = function() while true do end end })
  end)

  it("is stopped inside of pcall, and in the handler of an error", function()
    assert_stopped(ENDLESS, { match = function() while true do pcall(error, "again") end end })
    assert_stopped(ENDLESS, {
      match = function() while true do pcall(function() while true do end end) end end,
    })
    assert_stopped(ENDLESS, {
      match = function() xpcall(error, function() while true do end end) while true do end end,
    })
  end)

  it("has a working xpcall otherwise", function()
    local finding = assert_survived {
      match = function()
        local ok, message = xpcall(error, function(thrown) return thrown .. "!" end, "oops")
        local _, sum = xpcall(function(a, b) return a + b end, print, 1, 2)
        return { message = not ok and message, sum = sum }
      end,
      text = "{message} {sum}",
    }
    assert.are.equal("oops! 3", finding.text)
  end)

  it("is stopped where it calls itself in a tail", function()
    local function again() return again() end
    assert_stopped(ENDLESS, { match = again })
  end)

  it("is stopped in the function of its text, and of its fix", function()
    assert_stopped(ENDLESS, { text = function() while true do end end })
    assert_stopped(ENDLESS, { text = "x", fix = function() while true do end end })
  end)

  it("is stopped in the metamethods of what it found", function()
    local function forever() while true do end end
    local values = setmetatable({}, { __index = forever })
    assert_stopped(ENDLESS, { match = function() return values end, text = "{x}" })
    local list = setmetatable({}, { __index = forever })
    assert_stopped(ENDLESS, { match = function() return { list = list } end, text = "{list}" })
  end)

  it("shows as much of a list that has no end as fits a text", function()
    local list = setmetatable({}, { __index = function() return "x" end })
    local text = assert_survived({ match = function() return { list = list } end, text = "{list}" }).text
    assert.are.equal(TEXT_MAX, #text)
    assert.matches("^x, x, x", text)
  end)

  it("has as many frames of a list that has no end as a finding may have", function()
    local list = setmetatable({}, { __index = function(_, i) return i end })
    assert.are.equal(16, #assert_survived({ match = function() return { frames = list } end }).frames)
  end)

  it("is stopped where it closes a variable", function()
    assert_stopped(ENDLESS, {
      match = function()
        local guard <close> = setmetatable({}, { __close = function() while true do end end })
        while guard do end
      end,
    })
  end)

  it("is stopped in a pattern that never comes to an end", function()
    assert_stopped(ENDLESS, {
      match = function() return ("a"):rep(5000):find(".-.-.-.-b") end,
    })
  end)

  it("is stopped in what a library calls back", function()
    local function forever() while true do end end
    assert_stopped(ENDLESS, { match = function() return ("x"):gsub("x", forever) end })
    assert_stopped(ENDLESS, { match = function() return table.sort({ 1, 2, 3 }, forever) end })
  end)

  it("is stopped in a library's own loop", function()
    assert_stopped(ENDLESS, { match = function() return (""):rep(math.maxinteger) end })
    assert_stopped("not taken here", {
      match = function()
        table.sort(setmetatable({}, { __len = function() return 1 << 30 end }), rawequal)
      end,
    })
    assert_stopped("not taken here", {
      match = function()
        return table.concat(setmetatable({}, { __index = table.concat }), "", 1, math.maxinteger)
      end,
    })
    assert_stopped(ENDLESS, {
      match = function() table.move({}, 1, math.maxinteger - 1, 2) end,
    })
  end)

  it("is stopped by the clock where each instruction takes long", function()
    assert_stopped("stopped: it took longer than 5 s", {
      match = function()
        local text = "x"
        for _ = 1, 21 do text = text .. text end
        local one, other = text .. "1", text .. "2"
        while true do local _ = one == other end
      end,
    })
  end)
end)

describe("a rule that allocates without end", function()
  local HUNGRY = "stopped: it used more than 16384 KiB of memory"

  it("is stopped with a table", function()
    assert_stopped(HUNGRY, {
      match = function()
        local chain
        while true do chain = { chain } end
      end,
    })
  end)

  it("is stopped with a text", function()
    assert_stopped(HUNGRY, { match = function() local s = "x" while true do s = s .. s end end })
  end)

  it("is stopped with functions", function()
    assert_stopped("stopped: it used more than", {
      match = function()
        local last
        while true do
          local before = last
          last = function() return before end
        end
      end,
    })
  end)

  it("is stopped where it does not take no for an answer", function()
    assert_stopped("stopped: it used more than", {
      match = function()
        local list = {}
        while true do
          pcall(function() list[#list + 1] = ("x"):rep(1 << 20) .. #list end)
        end
      end,
    })
  end)

  it("shows as much of what it found as fits a text", function()
    local found = assert_survived {
      match = function()
        local text = "\27"
        for _ = 1, 22 do text = text .. text end
        return { x = text }
      end,
      text = "{x}",
    }
    assert.are.equal(TEXT_MAX, #found.text)
    assert.matches("^\\x1b\\x1b", found.text)
  end)

  it("has its memory back for the next response", function()
    for _ = 1, 10 do
      assert_survived {
        match = function()
          local text = "x"
          for _ = 1, 22 do text = text .. text end
          return #text > 0
        end,
      }
    end
  end)
end)

describe("a rule that calls itself without end", function()
  it("is stopped", function()
    local function deeper() return 1 + deeper() end
    assert_stopped("stopped: it used more than %d+ KiB of memory", { match = deeper })
  end)

  it("is stopped by way of pcall, a metamethod, a library", function()
    local function by_pcall() return select(2, pcall(by_pcall)) end
    assert_stopped("match must give a table", { match = by_pcall })
    local object = setmetatable({}, {})
    getmetatable(object).__index = function(_, key) return object[key] end
    assert_stopped("C stack overflow", { match = function() return object.x end })
    local function by_gsub() return (("x"):gsub("x", by_gsub)) end
    assert_stopped("C stack overflow", { match = by_gsub })
  end)

  it("shows what it found where that contains itself, to a depth", function()
    local list = {}
    list[1] = list
    assert.are.equal("...",
      assert_survived({ match = function() return { list = list } end, text = "{list}" }).text)
  end)

  it("is stopped by lists in lists that say nothing and have no end", function()
    local function list(depth)
      return setmetatable({}, { __index = function() return depth == 4 and "" or list(depth + 1) end })
    end
    assert.matches("^, , ", assert_survived({ match = function() return { list = list(1) } end, text = "{list}" }).text)
  end)
end)

describe("a rule that returns garbage", function()
  it("is off for what is no table", function()
    for _, garbage in ipairs { 17, "x", print } do
      assert_stopped("match must give a table, true, false or nil, not " .. type(garbage),
        { match = function() return garbage end })
    end
    assert_stopped("not userdata", { match = function(response) return response.headers end })
  end)

  it("is off for a severity or frames that are none", function()
    assert_stopped("severity must be", { match = function() return { severity = {} } end })
    assert_stopped("severity must be", { match = function() return { severity = "ERROR" } end })
    assert_stopped("frames must be", { match = function() return { frames = "all" } end })
    assert_stopped("frames must be", { match = function() return { frames = { 1, {} } } end })
  end)

  it("is off for a text that is none", function()
    assert_stopped("its text must give a text, not nil", { text = function() end })
    assert_stopped("its text must give a text, not number", { text = function() return 0 / 0 end })
  end)

  it("has its numbers shown, whatever they are", function()
    local finding = assert_survived {
      match = function()
        return { nan = 0 / 0, inf = 1 / 0, big = 1e300, min = math.mininteger, [0 / 1] = 1, [{}] = {} }
      end,
      text = "{nan} {inf} {big} {min}",
    }
    assert.matches("nan inf 1e%+300 %-9223372036854775808$", finding.text)
  end)

  it("has functions, tables and responses shown as something", function()
    local finding = assert_survived {
      match = function(response)
        return { f = print, t = { { {} } }, r = response, h = response.headers }
      end,
      text = "[{f}] [{t}] [{r}] [{h}]",
    }
    assert.matches("^%[function: ?[^%]]*%] %[%] %[sip_explain%.message: ", finding.text)
  end)

  it("has bytes shown escaped", function()
    local finding = assert_survived {
      match = function() return { x = "\0\xff\27[31m\u{202e}%s{x}\n" } end, text = "{x}",
    }
    assert.are.equal("\\x00\\xff\\x1b[31m\\xe2\\x80\\xae%s{x}\\x0a", finding.text)
  end)

  it("has what it returns beyond the first left out", function()
    assert_survived { match = function() return true, 17, error end }
  end)
end)

describe("a rule that throws", function()
  it("a text is off, with its line", function()
    assert_stopped("^tests/lua/hostile_spec%.lua:%d+: oops", { match = function() error "oops" end })
  end)

  for _, thrown in ipairs { 17, true, {}, print, false } do
    it(("a %s (%s) is off"):format(type(thrown), type(thrown) == "boolean" and thrown or ""), function()
      assert_stopped("", { match = function() error(thrown) end })
    end)
  end

  it("nil is off", function()
    assert_stopped("", { match = function() error() end })
  end)

  it("the response is off", function()
    assert_stopped("", { match = function(response) error(response) end })
  end)

  it("an object that cannot be shown is off", function()
    assert_stopped("", {
      match = function() error(setmetatable({}, { __tostring = function() error "again" end })) end,
    })
    assert_stopped("", {
      match = function() error(setmetatable({}, { __tostring = function() return {} end })) end,
    })
  end)

  it("many lines is off, with the first", function()
    assert_stopped(": one %(rule", { match = function() error "one\ntwo" end })
  end)
end)

describe("a rule that changes the table", function()
  local REFUSED = "^tests/lua/hostile_spec%.lua:%d+: rules and the table can be changed while a file "
    .. "loads, not while a rule runs"

  it("while it walks it is off, and has changed nothing", function()
    local before = sip.responses[404].fix
    assert_stopped(REFUSED, {
      match = function()
        for code in pairs(sip.responses) do sip.responses[code].fix = "gone" end
      end,
    })
    assert.are.equal(before, sip.responses[404].fix)
  end)

  it("by a new or a removed code is off", function()
    assert_stopped(REFUSED, { match = function() sip.responses[404] = nil end })
    assert_stopped(REFUSED, { match = function() sip.responses[699] = { phrase = "Mine" } end })
    assert.are.equal("Not Found", sip.responses[404].phrase)
    assert.is_nil(sip.responses[699])
  end)

  it("by a text of a language is off", function()
    assert_stopped(REFUSED, { match = function() sip.text("fr").responses[404].fix = "Parti." end })
    assert_stopped(REFUSED, { match = function() sip.text("fr").findings["a.b"] = { fix = "x" } end })
    assert.is_nil(sip.text("xx").responses[404].fix)
  end)

  it("by a rule, or by switching one off, is off", function()
    assert_stopped(REFUSED, { match = function() sip.rule { id = "hostile.late", match = holds } end })
    assert_stopped(REFUSED, { match = function() sip.disable "*" end })
  end)

  it("behind its back finds no way", function()
    assert_stopped("rawset: this table does not take it",
      { match = function() rawset(sip.responses, 404, {}) end })
    assert_stopped("assign the whole",
      { match = function() sip.responses[404].related[1] = 1 end })
    assert_stopped("assign the whole",
      { match = function() sip.responses[199].headers.must[1] = "Mine" end })
    assert_stopped("protected metatable",
      { match = function() setmetatable(sip.responses, {}) end })
    assert.is_false(getmetatable(sip.responses))
  end)
end)

describe("a file that changes the table while it walks it", function()
  it("comes to the end of it, and the others speak", function()
    local count, fixes = 0, {}
    for code, found in pairs(sip.responses) do fixes[code] = found.fix end
    for code in pairs(sip.responses) do
      count = count + 1
      sip.responses[code] = nil
      sip.responses[code] = { phrase = "Mine" }
      sip.responses[(code + 50) % 100 + 500] = { phrase = "Mine too" }
    end
    assert(count >= 77, "it walked only " .. count .. " codes")
    for code in pairs(sip.responses) do sip.responses[code] = nil end
    for code, fix in pairs(fixes) do assert.are.equal(fix, sip.responses[code].fix) end
    assert_survived {}
  end)
end)

describe("a rule that redefines what others use", function()
  it("string.format and the like: for its own file only", function()
    local kept = { format = string.format, gsub = string.gsub, concat = table.concat }
    local function broken() error "mine" end
    local finding = assert_survived {
      match = function()
        string.format, string.gsub, table.concat = broken, broken, broken
        return { list = { 1, 2 } }
      end,
      text = "{list}",
    }
    string.format, string.gsub, table.concat = kept.format, kept.gsub, kept.concat
    assert.are.equal("1, 2", finding.text)
  end)

  it("the methods of texts: not at all", function()
    assert_stopped("attempt to index a boolean value",
      { match = function() getmetatable("").__index.format = print end })
    assert_stopped("attempt to index a string value",
      { match = function() (""):rep(1).format = print end })
  end)

  it("what require gives: for its own file only", function()
    assert_survived {
      match = function()
        require("string").rep = error
        return ("x"):rep(3) == "xxx" or error "rep is gone"
      end,
    }
    require("string").rep = ("").rep
  end)

  it("its globals: for its own file only", function()
    -- luacheck: push ignore 121 122
    local kept = { error = error, pairs = pairs, tostring = tostring, type = type }
    local finding = assert_survived {
      match = function()
        error, pairs, tostring, type = nil, nil, nil, nil
        return { x = 1 }
      end,
      text = "{x}",
    }
    error, pairs, tostring, type = kept.error, kept.pairs, kept.tostring, kept.type
    -- luacheck: pop
    assert.are.equal("1", finding.text)
  end)
end)

describe("a rule that keeps a response for later", function()
  it("is off once it uses it, and its headers and functions likewise", function()
    local kept, headers, params
    assert_survived {
      match = function(response)
        kept, headers, params = response, response.headers, response.header_params
      end,
    }
    assert_stopped("this response is gone", { match = function() return kept.code end })
    assert_stopped("this response is gone", { match = function() return headers.Server end })
    assert_stopped("this response is gone", { match = function() return #headers end })
    assert_stopped("this response is gone", { match = function() return params("Server") end })
  end)

  it("is off where a metamethod uses it", function()
    local kept
    assert_survived { match = function(response) kept = response end }
    assert_stopped("this response is gone", {
      match = function()
        return setmetatable({}, { __index = function() return kept.code end })
      end,
      text = "{code}",
    })
  end)
end)

describe("a metamethod that calls back into the API", function()
  local REFUSED = "rules and the table can be changed while a file loads, not while a rule runs"

  it("from what a rule found is refused", function()
    assert_stopped(REFUSED, {
      match = function()
        return setmetatable({}, { __index = function() sip.disable "*" end })
      end,
      text = "{x}",
    })
    assert_stopped(REFUSED, {
      match = function()
        return { x = setmetatable({ 1 }, { __index = function() sip.responses[404] = nil end }) }
      end,
      text = "{x}",
    })
    assert.are.equal("Not Found", sip.responses[404].phrase)
  end)

  it("to explain another response is refused", function()
    assert_stopped("explain: not while a rule runs", { match = function() explained(404) end })
  end)

  it("to read and to compare is fine", function()
    local finding = assert_survived {
      match = function()
        return setmetatable({}, {
          __index = function(_, name)
            if name == "x" then return sip.responses[404].phrase .. sip.compare(404, 410).title end
          end,
        })
      end,
      text = "{x}",
    }
    assert.matches("^Not FoundSIP 404", finding.text)
  end)

  it("while it defines a rule defines two", function()
    local inner = { id = "hostile.inner", codes = 681, match = holds, text = "Inner." }
    local outer = { id = "hostile.outer", codes = 681, match = holds, text = "Outer." }
    sip.rule(setmetatable({}, {
      __pairs = function()
        sip.rule(inner)
        return next, outer
      end,
    }))
    local findings = explained(681).findings
    assert.are.equal("Inner.", findings["hostile.inner"].text)
    assert.are.equal("Outer.", findings["hostile.outer"].text)
    assert_survived {}
  end)

  it("while it defines a rule cannot change what was looked at", function()
    local reads = 0
    local shifty = setmetatable({}, {
      __pairs = function()
        reads = reads + 1
        return next, { id = "hostile.shifty" .. reads, codes = 682, match = reads == 1 and holds or 17 }
      end,
    })
    sip.rule(shifty)
    assert.are.equal("hostile.shifty1", explained(682).findings[1].id)
    assert_survived {}
  end)

  it("while it defines a code cannot change what was looked at", function()
    local reads = 0
    sip.responses[683] = setmetatable({}, {
      __pairs = function()
        reads = reads + 1
        return next, { phrase = reads == 1 and "Mine" or {}, related = { 404 } }
      end,
    })
    assert.are.equal("683 Mine", explained(683).title)
    assert_survived {}
  end)

  it("while it defines a code, and fails, defines nothing", function()
    local ok = pcall(function()
      sip.responses[684] = setmetatable({}, { __pairs = function() error "mine" end })
    end)
    assert.is_false(ok)
    assert.is_nil(sip.responses[684])
    assert_survived {}
  end)
end)

describe("a rule that looks for a way out", function()
  it("finds no files, no programs, no other code", function()
    assert_survived {
      match = function()
        for _, name in ipairs { "io", "debug", "package", "load", "loadfile", "dofile", "coroutine",
          "collectgarbage" } do
          if _G[name] ~= nil then error(name .. " is there") end
        end
        for _, name in ipairs { "execute", "exit", "getenv", "remove", "rename", "tmpname" } do
          if os[name] ~= nil then error("os." .. name .. " is there") end
        end
        return true
      end,
    }
  end)

  it("finds nothing of the program's inside with require", function()
    assert_stopped("cannot require 'sip_explain.native'",
      { match = function() return require "sip_explain.native" end })
  end)

  for _, name in ipairs { "../secret", "/etc/passwd", "a..b", "a/b", "" } do
    it(("finds nothing outside of its folder with require %q"):format(name), function()
      assert_stopped("require takes the name of a file beside this one",
        { match = function() return require(name) end })
    end)
  end

  it("has no finalizers", function()
    assert_stopped("__gc is not available here",
      { match = function() setmetatable({}, { __gc = holds }) end })
  end)
end)
