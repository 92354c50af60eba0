-- The findings timer.*, route.* and cause.*.

-- A message of complete headers. `given` may set uri, vias (a list), from, to, call_id, cseq, lines
-- (further header lines) and body.
local function headers_of(method, given)
  local lines = {}
  for _, via in ipairs(given.vias or { "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK74b43;rport" }) do
    lines[#lines + 1] = "Via: " .. via
  end
  lines[#lines + 1] = "From: <sip:alice@example.org>;tag=9fxced76sl"
  lines[#lines + 1] = "To: " .. (given.to or "<sip:bob@example.org>")
  lines[#lines + 1] = "Call-ID: " .. (given.call_id or "3848276298220188511@192.0.2.1")
  lines[#lines + 1] = ("CSeq: %d %s"):format(given.cseq or 1, method)
  for _, line in ipairs(given) do lines[#lines + 1] = line end
  return table.concat(lines, "\n") .. "\n"
end

local function request(method, given)
  given = given or {}
  local uri = given.uri or "sip:bob@example.org"
  local hops = given.max_forwards or 70
  return ("%s %s SIP/2.0\nMax-Forwards: %s\n%sContent-Length: 0\n\n"):format(
    method, uri, hops, headers_of(method, given))
end

local function response(line, method, given)
  given = given or {}
  given.to = given.to or "<sip:bob@example.org>;tag=8321234356"
  return ("SIP/2.0 %s\n%sContent-Length: 0\n\n"):format(line, headers_of(method, given))
end

-- The finding of that id; asserts that no rule failed.
local function find(id, text, options)
  local explanation = explain(text, options)
  assert.are.same({}, explanation.failures)
  return explanation.findings[id]
end

-- Asserts the finding's severity and frames, that its texts hold each of the parts, and that no value
-- is missing in them.
local function check(finding, severity, frames, ...)
  assert.is.truthy(finding)
  assert.are.equal(severity, finding.severity)
  assert.are.same(frames, finding.frames)
  for _, part in ipairs { ... } do assert.contains(part, finding.text) end
  assert.does_not.contains("?", finding.text)
  assert.is.truthy(finding.fix)
  assert.does_not.contains("{", finding.text .. finding.fix)
end

local SERVER = "198.51.100.2"

-- ---- timer -----------------------------------------------------------------------------------------

describe("timer.session_too_small", function()
  local id = "timer.session_too_small"
  local refused = response("422 Session Interval Too Small", "INVITE", { "Min-SE: 1800" })

  it("compares Session-Expires with Min-SE", function()
    local finding = find(id, refused, {
      request = request("INVITE", { "Supported: timer", "Session-Expires: 90;refresher=uac" }),
    })
    check(finding, "error", { 1 }, "Session timer too short", "frame 1", "90 s", "1800 s", SERVER)
    assert.contains("192.0.2.1", finding.fix)
  end)

  it("names who refused it, and what that one was asked, behind a proxy", function()
    local A, P = "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK74b43", "SIP/2.0/UDP 198.51.100.2;branch=z9hG4bKp1"
    local behind = { "Min-SE: 1800", vias = { P, A } }
    check(find("timer.session_too_small", response("422 Session Interval Too Small", "INVITE", { "Min-SE: 1800" }), {
      call = { request("INVITE", { "Session-Expires: 120" }),
               { request("INVITE", { "Session-Expires: 90", vias = { P, A } }), src = SERVER, dst = "192.0.2.40" },
               { response("422 Session Interval Too Small", "INVITE", behind), src = "192.0.2.40", dst = SERVER } },
    }), "error", { 2 }, "INVITE of frame 2 asks for 90 s", "192.0.2.40 accepts 1800 s")
  end)

  it("knows the compact form", function()
    check(find(id, response("422 Session Interval Too Small", "UPDATE", { "Min-SE: 1800" }),
      { request = request("UPDATE", { "x: 90" }) }), "error", { 1 }, "UPDATE of frame 1", "90 s")
  end)

  it("is silent where the request meets the minimum", function()
    assert.is_nil(find(id, refused, { request = request("INVITE", { "Session-Expires: 1800" }) }))
  end)

  it("is silent without Session-Expires, without Min-SE and without the request", function()
    assert.is_nil(find(id, refused, { request = request("INVITE") }))
    assert.is_nil(find(id, response("422 Session Interval Too Small", "INVITE"),
      { request = request("INVITE", { "Session-Expires: 90" }) }))
    assert.is_nil(find(id, refused))
  end)

  it("takes no number that is none", function()
    assert.is_nil(find(id, refused, { request = request("INVITE", { "Session-Expires: 90s" }) }))
    assert.is_nil(find(id, response("422 Session Interval Too Small", "INVITE",
      { "Min-SE: 99999999999999999999" }),
      { request = request("INVITE", { "Session-Expires: 90" }) }))
  end)

  it("is silent where the capture cut headers", function()
    local asking = request("INVITE", { "Session-Expires: 90" })
    assert.is_nil(find(id, (refused:gsub("1800\n.*$", "1800")), { request = asking }))
    assert.is_nil(find(id, refused, { request = asking:gsub("90\n.*$", "90") }))
  end)
end)

describe("timer.interval_too_brief", function()
  local id = "timer.interval_too_brief"
  local refused = response("423 Interval Too Brief", "REGISTER", { "Min-Expires: 300" })
  local function register(...)
    return { request = request("REGISTER", { uri = "sip:example.org", ... }) }
  end

  it("compares Expires with Min-Expires", function()
    local finding = find(id, refused,
      register("Contact: <sip:alice@192.0.2.1:5060>", "Expires: 60"))
    check(finding, "error", { 1 }, "REGISTER", "60 s", "Expires: 60", "300 s", SERVER)
  end)

  it("prefers the shortest expires of a Contact", function()
    local finding = find(id, refused, register(
      "Contact: <sip:alice@192.0.2.1:5060;expires=7>;expires=600, \"A, B\" <sip:alice@192.0.2.9>;expires=30",
      "Expires: 3600"))
    check(finding, "error", { 1 }, "asks for 30 s", "Contact;expires=30")
  end)

  it("is silent for a long enough time, for none, and for an end", function()
    assert.is_nil(find(id, refused, register("Contact: <sip:alice@192.0.2.1>", "Expires: 300")))
    assert.is_nil(find(id, refused, register("Contact: <sip:alice@192.0.2.1>")))
    assert.is_nil(find(id, refused, register("Contact: *", "Expires: 0")))
  end)

  it("is silent where Contact asks for more than Expires, or for nothing", function()
    for _, seconds in ipairs { 0, 600 } do
      assert.is_nil(find(id, refused,
        register("Contact: <sip:alice@192.0.2.1>;expires=" .. seconds, "Expires: 60")))
    end
  end)

  it("takes Expires for a Contact without a time of its own", function()
    check(find(id, refused, register("Contact: <sip:alice@192.0.2.1>;expires=200",
      "Contact: <sip:alice@192.0.2.2>", "Expires: 60")), "error", { 1 }, "asks for 60 s (Expires: 60)")
  end)

  it("is for every method", function()
    check(find(id, response("423 Interval Too Brief", "SUBSCRIBE", { "Min-Expires: 300" }),
      { request = request("SUBSCRIBE", { "Event: presence", "Expires: 60" }) }), "error", { 1 }, "SUBSCRIBE")
  end)

  it("is silent without the request and where the capture cut headers", function()
    assert.is_nil(find(id, refused))
    assert.is_nil(find(id, (refused:gsub("300\n.*$", "300")), register("Expires: 60")))
    local cut = request("REGISTER", { uri = "sip:example.org", "Expires: 60" })
    assert.is_nil(find(id, refused, { request = cut:gsub("60\n.*$", "60") }))
  end)

  it("is silent without Min-Expires", function()
    assert.is_nil(find(id, response("423 Interval Too Brief", "REGISTER"),
      register("Contact: <sip:alice@192.0.2.1>", "Expires: 60")))
  end)

  it("takes no number that is none", function()
    assert.is_nil(find(id, refused,
      register("Contact: <sip:alice@192.0.2.1>;expires=99999999999999999999999", "Expires: x")))
  end)
end)

describe("timer.retry_after", function()
  local id = "timer.retry_after"
  local NOON = 1700049600 -- 2023-11-15 12:00:00 UTC

  local function after(value, line, time)
    return find(id, response(line or "503 Service Unavailable", "INVITE",
      { "Retry-After: " .. value }), { request = request("INVITE"), time = time or NOON })
  end

  it("gives duration and time of day", function()
    check(after("120"), "note", {}, "Try again in 2 min", "12:02:00 UTC", "Retry-After: 120", SERVER)
  end)

  it("reads a comment and the duration", function()
    check(after("120 (maintenance; back soon);duration=60"), "note", {},
      "Try again in 2 min", "12:02:00 UTC", "within 1 min", "(maintenance; back soon)")
    check(after("18000;duration=3600"), "note", {}, "Try again in 5 h", "17:00:00 UTC", "within 1 h")
    check(after("120 (no ;duration=60)"), "note", {}, "not before 12:02:00 UTC: ")
  end)

  it("gives the date where it is another day", function()
    check(after("86400"), "note", {}, "2023-11-16 12:00:00 UTC")
  end)

  it("is for every class of failure", function()
    check(after("60", "486 Busy Here"), "note", {}, "1 min")
    check(after("60", "600 Busy Everywhere"), "note", {}, "1 min")
    assert.is_nil(after("60", "302 Moved Temporarily"))
    assert.is_nil(after("60", "200 OK"))
  end)

  it("says so where no wait is asked for", function()
    check(after("0"), "note", {}, "at once")
  end)

  it("does not send people to the server where one change of a call waits for another", function()
    local again = request("UPDATE", { to = "<sip:bob@example.org>;tag=8321234356" })
    local finding = find(id, response("500 Server Internal Error", "UPDATE", { "Retry-After: 3" }), { request = again })
    check(finding, "note", {}, "Try again in 3 s", "which change of the dialog comes first", "another UPDATE")
    assert.contains("Nothing to repair", finding.fix)
  end)

  it("is silent for a date, a word and a number beyond all bounds", function()
    assert.is_nil(after("Wed, 15 Nov 2023 12:00:00 GMT"))
    assert.is_nil(after("soon"))
    assert.is_nil(after("120 seconds"))
    assert.is_nil(after("99999999999999999999"))
  end)

  it("takes the largest number there is", function()
    check(after("4294967295;duration=4294967295"), "note", {}, "2159-")
  end)

  it("is silent without the header and where the capture cut it", function()
    assert.is_nil(find(id, response("503 Service Unavailable", "INVITE")))
    assert.is_nil(find(id, (response("503 Service Unavailable", "INVITE",
      { "Retry-After: 120" }):gsub("20\n.*$", "2"))))
  end)
end)

describe("timer.timeout", function()
  local id = "timer.timeout"
  local invite = { request("INVITE"), time = 10 }

  it("holds 32 s after the request", function()
    check(find(id, response("408 Request Timeout", "INVITE"), { call = { invite }, time = 42 }),
      "error", { 1 }, "Nobody downstream answered", SERVER, "32 s", "INVITE of frame 1")
    check(find(id, response("504 Server Time-out", "INVITE"), { call = { invite }, time = 50.5 }),
      "error", { 1 }, "gave up 41 s after")
    check(find(id, response("480 Temporarily Unavailable", "INVITE"), { call = { invite }, time = 43 }),
      "error", { 1 }, "33 s")
  end)

  it("names the 100 that shows that the server had it", function()
    local trying = { response("100 Trying", "INVITE"), time = 10.1 }
    check(find(id, response("408 Request Timeout", "INVITE"),
      { call = { invite, trying }, time = 42.2 }), "error", { 1, 2 }, "100 in frame 2")
  end)

  it("is silent before 32 s", function()
    assert.is_nil(find(id, response("408 Request Timeout", "INVITE"), { call = { invite }, time = 41.9 }))
  end)

  it("is silent where the caller had given up", function()
    local cancel = request("INVITE"):gsub("INVITE", "CANCEL")
    assert.is_nil(find("timer.timeout", response("480 Temporarily Unavailable", "INVITE"), {
      call = { { request("INVITE"), time = 0 }, { response("100 Trying", "INVITE"), time = 0.1 }, { cancel, time = 40 } },
      time = 41,
    }))
  end)

  it("is silent where it rang", function()
    local ringing = { response("180 Ringing", "INVITE"), time = 11 }
    assert.is_nil(find(id, response("480 Temporarily Unavailable", "INVITE"),
      { call = { invite, ringing }, time = 60 }))
  end)

  it("is silent for other codes and without the request", function()
    assert.is_nil(find(id, response("486 Busy Here", "INVITE"), { call = { invite }, time = 50 }))
    assert.is_nil(find(id, response("408 Request Timeout", "INVITE"), { time = 50 }))
  end)
end)

describe("timer.slow", function()
  local id = "timer.slow"
  local invite = request("INVITE")

  it("holds for a first response later than T1 after copies of the request", function()
    local finding = find(id, response("100 Trying", "INVITE"),
      { call = { { invite, time = 1 }, { invite, time = 1.5 }, { invite, time = 2.5 } }, time = 2.6 })
    check(finding, "note", { 1 }, "First response late", "1.6 s", "INVITE of frame 1", "3 times", SERVER)
  end)

  it("is silent for a second response", function()
    assert.is_nil(find(id, response("200 OK", "INVITE"), {
      call = { { invite, time = 1 }, { invite, time = 1.5 },
               { response("100 Trying", "INVITE"), time = 1.6 } }, time = 9 }))
  end)

  it("is silent where the request was sent once", function()
    assert.is_nil(find(id, response("200 OK", "OPTIONS"),
      { call = { { request("OPTIONS"), time = 1 } }, time = 4 }))
  end)

  it("is silent within T1, though the request came twice", function()
    assert.is_nil(find(id, response("100 Trying", "INVITE"),
      { call = { { invite, time = 1 }, { invite, time = 1.4 } }, time = 1.45 }))
  end)

  it("is silent where the copy is the same packet captured twice", function()
    assert.is_nil(find(id, response("100 Trying", "INVITE"),
      { call = { { invite, time = 1 }, { invite, time = 1.001 } }, time = 2 }))
  end)
end)

describe("timer.no_answer", function()
  local id = "timer.no_answer"
  local options = request("OPTIONS")
  local function sent(message, ...)
    local call = {}
    for i, time in ipairs { ... } do call[i] = { message, time = time } end
    return call
  end

  it("holds for the third copy of a request", function()
    local finding = find(id, options, { call = sent(options, 1, 1.5), time = 2.5 })
    check(finding, "error", { 1 }, "No response at all", "OPTIONS of frame 1", "3 times", "1.5 s",
      SERVER .. ":5060", "UDP")
  end)

  it("holds for later copies", function()
    check(find(id, options, { call = sent(options, 1, 1.5, 2.5), time = 4.5 }), "error", { 1 },
      "4 times", "3.5 s")
  end)

  it("knows a response that comes later, where later frames were read", function()
    local finding = find(id, options, {
      call = sent(options, 1, 1.5), time = 2.5, later = { { response("200 OK", "OPTIONS"), time = 4 } },
    })
    check(finding, "warn", { 1, 4 }, "Answered late", "200 in frame 4", "3 s after the first")
  end)

  it("is silent for the second copy", function()
    assert.is_nil(find(id, options, { call = sent(options, 1), time = 1.5 }))
  end)

  it("is silent where any response came", function()
    local invite = request("INVITE")
    local call = sent(invite, 1, 1.5)
    call[3] = { response("100 Trying", "INVITE"), time = 1.6 }
    assert.is_nil(find(id, invite, { call = call, time = 2.5 }))
  end)

  it("is silent where a response of the call belongs to no request", function()
    local call = sent(options, 1, 1.5)
    call[3] = { response("200 OK", "OPTIONS", { vias = { "SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKother" } }),
                time = 1.6 }
    assert.is_nil(find(id, options, { call = call, time = 2.5 }))
  end)

  it("holds though an earlier request of the call was answered", function()
    local earlier = { vias = { "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKfirst" }, cseq = 1 }
    local bye = request("BYE", { cseq = 2 })
    local call = { { request("INVITE", earlier), time = 1 }, { response("200 OK", "INVITE", earlier), time = 2 },
                   { bye, time = 5 }, { bye, time = 5.5 } }
    check(find(id, bye, { call = call, time = 6.5 }), "error", { 3 }, "BYE of frame 3", "3 times")
  end)

  it("is silent for ACK", function()
    local ack = request("ACK")
    assert.is_nil(find(id, ack, { call = sent(ack, 1, 1.5), time = 2.5 }))
  end)
end)

-- ---- route -----------------------------------------------------------------------------------------

describe("route.unknown_user", function()
  local id = "route.unknown_user"
  local function asked(uri, line)
    return find(id, response(line or "404 Not Found", "INVITE"),
      { request = request("INVITE", { uri = uri }) })
  end

  it("names user and host", function()
    check(asked("sip:bob@example.org"), "warn", { 1 }, "Unknown there", SERVER, "bob@example.org",
      "(Request-URI of frame 1).")
    check(asked("sip:bob@example.org", "604 Does Not Exist Anywhere"), "warn", { 1 }, "bob@example.org")
  end)

  it("hints at a missing +", function()
    check(asked("sip:0301234567@example.org"), "warn", { 1 }, "0301234567@example.org", "has no +")
    check(asked("tel:0301234567;phone-context=example.org"), "warn", { 1 }, "0301234567", "has no +")
  end)

  it("hints at blanks and punctuation, escaped or not", function()
    check(asked("sip:+49%2030%201234567@example.org"), "warn", { 1 }, "blanks or punctuation")
    check(asked("sip:+49-30-1234567@example.org"), "warn", { 1 }, "blanks or punctuation")
  end)

  it("hints at letters in a number", function()
    check(asked("sip:+4930123x77@example.org"), "warn", { 1 }, "holds letters")
  end)

  it("hints at too few digits", function()
    check(asked("sip:4711@example.org"), "warn", { 1 }, "only 4 digits")
  end)

  it("hints at an address in place of a domain", function()
    local finding = asked("sip:bob@198.51.100.2:5080")
    check(finding, "warn", { 1 }, "bob@198.51.100.2", "The host is an address")
    assert.contains("add 198.51.100.2 to the domains", finding.fix)
    check(asked("sip:bob@[2001:db8::5]"), "warn", { 1 }, "The host is an address")
  end)

  it("gives no hint for a good number or a name", function()
    for _, user in ipairs { "+49301234567", "bob", "bob2", "7f3a9c0b2d", "%2B49301234567", "*98" } do
      local finding = asked("sip:" .. user .. "@example.org")
      assert.matches("%(Request%-URI of frame 1%)%.$", finding.text)
    end
  end)

  it("says of 410 that it is gone", function()
    check(asked("sip:0301234567@example.org", "410 Gone"), "warn", { 1 }, "Gone for good")
  end)

  it("takes To for a REGISTER, and a host without user", function()
    check(find(id, response("404 Not Found", "REGISTER"), { request = request("REGISTER",
      { uri = "sip:example.org", to = "<sip:carol@example.org>" }) }), "warn", { 1 },
      "carol@example.org (To of frame 1).")
    check(find(id, response("404 Not Found", "REGISTER"), { request = request("REGISTER",
      { uri = "sip:example.org", to = "<sip:0301234567@example.org>" }) }), "warn", { 1 },
      "0301234567@example.org (To of frame 1).")
    local cut = request("REGISTER", { uri = "sip:example.org", to = "sip:carol@example.org" })
    assert.is_nil(find(id, response("404 Not Found", "REGISTER"),
      { request = cut:gsub("example%.org\nCall.*$", "exam") }))
    check(asked("sip:example.net"), "warn", { 1 }, "example.net", "without a user")
  end)

  it("is silent for other codes and without the request", function()
    assert.is_nil(asked("sip:bob@example.org", "480 Temporarily Unavailable"))
    assert.is_nil(find(id, response("404 Not Found", "INVITE")))
  end)

  it("hints at no dial plan within a dialog", function()
    local bye = request("BYE", { uri = "sip:bob@192.0.2.40", to = "<sip:bob@example.org>;tag=8321234356" })
    check(find(id, response("404 Not Found", "BYE"), { request = bye }), "warn", { 1 },
      "Unknown within a dialog", "bob@192.0.2.40", "the BYE carries the tags of both ends")
  end)

  it("names the server behind proxies that only passed it on", function()
    local A, P, Q = "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK74b43", "SIP/2.0/UDP 198.51.100.2;branch=z9hG4bKp1",
      "SIP/2.0/UDP 198.51.100.3;branch=z9hG4bKq1"
    local function sent(vias, src, dst)
      local given = { uri = "sip:+49301234567@" .. dst, vias = vias }
      return { request("INVITE", given), src = src, dst = dst },
        { response("404 Not Found", "INVITE", { vias = vias }), src = dst, dst = src }
    end
    local first = request("INVITE", { uri = "sip:0301234567@example.org" })
    local second, second_404 = sent({ P, A }, SERVER, "198.51.100.3")
    local third, third_404 = sent({ Q, P, A }, "198.51.100.3", "192.0.2.40")
    check(find(id, response("404 Not Found", "INVITE"), { call = { first, second, third, third_404, second_404 } }),
      "warn", { 1, 4 }, "the 404 for 0301234567@example.org", "is that of 192.0.2.40 in frame 4",
      "198.51.100.2 only passed it on")
  end)

  it("takes nothing of the wire for a pattern", function()
    check(asked("sip:%25d%[%@example.org"), "warn", { 1 }, "%25d%[%@example.org")
  end)
end)

describe("route.not_registered", function()
  local id = "route.not_registered"
  local refused = response("480 Temporarily Unavailable", "INVITE")

  -- A REGISTER and its 200, and the INVITE; `expires` is that of the 200's Contact, nil for none.
  local function call_after(expires, invite, between)
    local phone = { uri = "sip:example.org", call_id = "r1@192.0.2.7", to = "<sip:bob@example.org>",
                    vias = { "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bKreg" } }
    local ok = { call_id = "r1@192.0.2.7", to = "<sip:bob@example.org>;tag=1",
                 vias = { "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bKreg" },
                 expires and ("Contact: <sip:bob@192.0.2.7>;expires=%d"):format(expires) }
    local call = { { request("REGISTER", phone), time = 10 }, { response("200 OK", "REGISTER", ok), time = 10 },
                   invite or { request("INVITE"), time = 100 } }
    call[4] = between
    return { call = call, time = 100.5 }
  end

  it("holds where the user unregistered", function()
    local finding = find(id, refused, call_after(nil))
    check(finding, "error", { 2, 3 }, "Not registered: frame 2 left bob@example.org without any",
      "1 min 30 s before the INVITE of frame 3")
  end)

  it("holds where the registration had run out", function()
    check(find(id, response("404 Not Found", "INVITE"), call_after(60)), "error", { 2, 3 },
      "frame 2", "good for 1 min", "ran out 30 s before the INVITE of frame 3")
  end)

  it("takes To where the Request-URI has the server's address", function()
    local invite = request("INVITE", { uri = "sip:bob@198.51.100.2", to = "<sip:bob@Example.ORG>" })
    check(find(id, refused, call_after(60, { invite, time = 100 })), "error", { 2, 3 }, "bob@Example.ORG")
  end)

  it("is silent where the registration is good", function()
    assert.is_nil(find(id, refused, call_after(3600)))
    assert.is_nil(find(id, refused, call_after(91)))
  end)

  it("is silent where nothing of the user was captured", function()
    assert.is_nil(find(id, refused, call_after(nil, { request("INVITE", { uri = "sip:dave@example.org",
      to = "<sip:dave@example.org>" }), time = 100 })))
  end)

  it("is silent where the request went on to a contact", function()
    local forked = { uri = "sip:bob@192.0.2.7:5062", vias = {
      "SIP/2.0/UDP 198.51.100.2;branch=z9hG4bKp1", "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK74b43" } }
    local on = { request("INVITE", forked), time = 100.1, src = SERVER, dst = "192.0.2.7" }
    assert.is_nil(find(id, refused, call_after(nil, nil, on)))
  end)

  it("is silent for the phone's own answer to a request that a proxy sent to its contact", function()
    local invite = request("INVITE", { uri = "sip:bob@192.0.2.7", vias = {
      "SIP/2.0/UDP 198.51.100.2;branch=z9hG4bKp1", "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK74b43" } })
    local answer = response("480 Temporarily Unavailable", "INVITE", { vias = {
      "SIP/2.0/UDP 198.51.100.2;branch=z9hG4bKp1", "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK74b43" } })
    assert.is_nil(find(id, answer, call_after(60, { invite, time = 100, src = SERVER, dst = "192.0.2.7" })))
  end)

  it("is silent where the phone itself was called, by a B2BUA", function()
    local invite = request("INVITE", { uri = "sip:bob@192.0.2.1", to = "<sip:bob@example.org>" })
    assert.is_nil(find(id, refused, call_after(60, { invite, time = 100, src = SERVER, dst = "192.0.2.1" })))
  end)

  it("is silent within a call, which needs no registration", function()
    local again = request("INVITE", { to = "<sip:bob@example.org>;tag=8321234356" })
    assert.is_nil(find(id, refused, call_after(nil, { again, time = 100 })))
  end)

  it("tells several registrars apart", function()
    local other, options = "198.51.100.77", call_after(nil)
    local granted = response("200 OK", "REGISTER", { call_id = "r2@192.0.2.7", to = "<sip:bob@example.org>;tag=1",
      vias = { "SIP/2.0/UDP 192.0.2.7;branch=z9hG4bKreg2" }, "Contact: <sip:bob@192.0.2.7>;expires=3600" })
    table.insert(options.call, 1, { granted, time = 9, src = other, dst = "192.0.2.1" })
    check(find(id, refused, options), "error", { 3, 4 }, "frame 3 left bob@example.org without any")
    options.call[4].dst, options.src = other, other -- which has his registration still
    assert.is_nil(find(id, refused, options))
    options.call[4].dst, options.src = "198.51.100.78", "198.51.100.78" -- which may ask any of the two
    assert.is_nil(find(id, refused, options))
  end)

  it("is silent for other codes and for a REGISTER", function()
    assert.is_nil(find(id, response("486 Busy Here", "INVITE"), call_after(nil)))
    assert.is_nil(find(id, response("404 Not Found", "REGISTER"),
      call_after(nil, { request("REGISTER", { uri = "sip:bob@example.org" }), time = 100 })))
  end)
end)

describe("route.loop", function()
  local id = "route.loop"
  local ALICE = "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKa"
  local function via(host, branch, more)
    return ("SIP/2.0/UDP %s;branch=z9hG4bK%s%s"):format(host, branch, more or "")
  end
  local function looped(vias, line, given)
    given = given or {}
    given.vias = vias
    return find(id, response(line or "482 Loop Detected", given.method or "INVITE", { vias = vias }),
      { request = request(given.method or "INVITE", given) })
  end

  it("names the host that stands in Via more than once", function()
    local finding = looped { via("198.51.100.9", "e"), via("198.51.100.2", "d"), via("198.51.100.9:5060", "c"),
                             via("198.51.100.2", "b"), via("198.51.100.9", "f"), ALICE }
    check(finding, "error", { 1 }, "198.51.100.9:5060 stands 3 times", "frame 1", "6 entries",
      "(... > 198.51.100.2:5060 > 198.51.100.9:5060 > 198.51.100.2:5060 > 198.51.100.9:5060)")
    check(looped({ via("198.51.100.9", "e"), via("198.51.100.9", "d"), ALICE }, "483 Too Many Hops"),
      "error", { 1 }, "stands twice", "(192.0.2.1:5060 > ", "only a detour")
  end)

  it("is silent for one branch under several hosts, which proxies without state may have", function()
    assert.is_nil(looped { via("a.example.org", "x"), via("b.example.org", "x"), ALICE })
  end)

  it("holds for Max-Forwards 0", function()
    check(looped({ via("198.51.100.2", "b"), ALICE }, "483 Too Many Hops", { max_forwards = 0 }), "error",
      { 1 }, "Max-Forwards is down to 0", "after 2 Via entries")
  end)

  it("accuses nobody of a loop whose request started with Max-Forwards 0", function()
    check(looped({ ALICE }, "483 Too Many Hops", { max_forwards = 0 }), "error", { 1 },
      "Sent with Max-Forwards 0")
    check(looped({ ALICE }, "483 Too Many Hops", { max_forwards = 0, method = "OPTIONS" }), "note", { 1 },
      "Sent with Max-Forwards 0: the OPTIONS")
  end)

  it("is silent for other ports of one host, other hosts, and hops that are left", function()
    assert.is_nil(looped { via("198.51.100.2:5080", "b"), via("198.51.100.2", "c"), ALICE })
    assert.is_nil(looped({ via("198.51.100.2", "b"), ALICE }, "483 Too Many Hops", { max_forwards = 10 }))
  end)

  it("tells apart hosts of one name in two private networks", function()
    assert.is_nil(looped { via("10.0.0.1", "b", ";received=198.51.100.7"),
                           via("10.0.0.1", "c", ";received=192.0.2.77"), ALICE })
  end)

  it("takes the Via list of the response where the request was cut or not captured", function()
    local vias = { via("198.51.100.9", "e"), via("198.51.100.2", "d"), via("198.51.100.9", "c"), ALICE }
    check(find(id, response("482 Loop Detected", "INVITE", { vias = vias })), "error", {},
      "198.51.100.9:5060 stands 2 times", "4 entries")
  end)

  it("does not trust the last entry of a list that was cut", function()
    local text = response("482 Loop Detected", "INVITE", { vias = { via("10.0.0.1", "e"), via("10.0.0.10", "d") } })
    assert.is_nil(find(id, (text:gsub("10%.0%.0%.10.*$", "10.0.0.1"))))
  end)

  it("is silent for other codes", function()
    assert.is_nil(looped({ via("198.51.100.9", "e"), via("198.51.100.9", "d"), ALICE }, "404 Not Found"))
  end)
end)

describe("route.address_incomplete", function()
  local id = "route.address_incomplete"
  local function dialled(uri, line)
    return find(id, response(line or "484 Address Incomplete", "INVITE"),
      { request = request("INVITE", { uri = uri }) })
  end

  it("names what was dialled", function()
    check(dialled("sip:+4930%2012@example.org"), "warn", { 1 }, "Number incomplete",
      "+4930%2012@example.org", "6 digits", "frame 1", SERVER)
  end)

  it("knows numbers without digits and requests without a number", function()
    check(dialled("sip:bob@example.org"), "warn", { 1 }, "no digit at all")
    check(dialled("sip:example.org"), "warn", { 1 }, "there is none", "example.org")
  end)

  it("is silent for other codes and without the request", function()
    assert.is_nil(dialled("sip:030@example.org", "404 Not Found"))
    assert.is_nil(find(id, response("484 Address Incomplete", "INVITE")))
  end)
end)

describe("route.redirect", function()
  local id = "route.redirect"
  local function redirected(...)
    return find(id, response("302 Moved Temporarily", "INVITE", { ... }), { request = request("INVITE") })
  end

  it("reads a q without the digit before its point", function()
    check(find(id, response("302 Moved", "INVITE", { "Contact: <sip:a@b>;q=.2, <sip:c@d>;q=0.3" }), {
      request = request("INVITE") }), "note", { 1 }, "sip:c@d q=0.3, sip:a@b q=.2")
  end)

  it("lists the targets, best first, and by place where they are equal", function()
    local finding = redirected(
      'Contact: "Bob, at \\"home\\"" <sip:bob@home.example.org;q=0.1>;q=0.2, sip:bob@office.example.org;q=0.7',
      "m: <sip:bob@lab.example.org> ; Q=0.7", "Contact: <sip:bob@first.example.org>")
    check(finding, "note", { 1 }, "Redirected to 4 places, best first: sip:bob@first.example.org, "
      .. "sip:bob@office.example.org q=0.7, sip:bob@lab.example.org q=0.7, "
      .. "sip:bob@home.example.org;q=0.1 q=0.2. ", "INVITE", SERVER)
  end)

  it("shows five of many", function()
    local list = {}
    for i = 1, 9 do list[i] = ("Contact: <sip:bob@p%d.example.org>;q=0.%d"):format(i, i) end
    check(redirected(table.unpack(list)), "note", { 1 }, "9 places", "sip:bob@p9.example.org q=0.9, ",
      "sip:bob@p5.example.org q=0.5, ....")
  end)

  it("names a single target", function()
    check(redirected("Contact: <sip:bob@home.example.org>"), "note", { 1 },
      "Redirected to sip:bob@home.example.org: the INVITE has")
  end)

  it("sees a target that is the address asked for", function()
    check(redirected("Contact: <sip:bob@example.org>"), "note", { 1 }, "Redirected to the same address")
  end)

  it("shows all of five", function()
    local list = {}
    for i = 1, 5 do list[i] = ("Contact: <sip:bob@p%d.example.org>"):format(i) end
    check(redirected(table.unpack(list)), "note", { 1 }, "5 places", "sip:bob@p5.example.org. ")
  end)

  it("is silent without a target and for other codes", function()
    assert.is_nil(redirected())
    assert.is_nil(redirected("Contact: *"))
    assert.is_nil(find(id, response("200 OK", "INVITE", { "Contact: <sip:bob@192.0.2.7>" }),
      { request = request("INVITE") }))
  end)

  it("is silent where the capture cut the headers", function()
    local text = response("302 Moved Temporarily", "INVITE", { "Contact: <sip:bob@192.0.2.77>" })
    assert.is_nil(find(id, (text:gsub("77>.*$", "7>"))))
  end)

  it("survives quotes and brackets that nobody closes", function()
    for _, value in ipairs { '"', '"\\', "<", "<sip:a@b", '"a" <', ",,,", (",<"):rep(2000), (" "):rep(7000) } do
      find(id, response("302 Moved Temporarily", "INVITE", { "Contact: " .. value .. "x" }))
    end
  end)
end)

-- ---- cause -----------------------------------------------------------------------------------------

describe("what rules share", function()
  it("is the file's own copy, in depth: changing it changes no other file's rules", function()
    local causes = require "sip_explain.causes"
    causes.q850[17].name = "vandal"
    causes.describe = error
    local found = find("cause.q850", "SIP/2.0 486 Busy Here\r\nReason: Q.850;cause=17\r\n\r\n", {})
    assert.contains("17 User busy", found.text)
  end)
end)

describe("cause.q850", function()
  local id = "cause.q850"
  local function with(reason, line)
    return find(id, response(line or "480 Temporarily Unavailable", "INVITE", { "Reason: " .. reason }),
      { request = request("INVITE") })
  end

  it("tells the cause in words, and which side to ask", function()
    local finding = with('Q.850;cause=17;text="User busy"', "486 Busy Here")
    check(finding, "warn", {}, "The line is busy: Q.850 cause 17 User busy, from " .. SERVER)
  end)

  it("quotes what the header says beyond the name", function()
    check(with('q.850 ;cause=1 ;text="Kein Anschluss" ;location=rln', "404 Not Found"), "warn", {},
      'cause 1 Unallocated (unassigned) number [text="Kein Anschluss"; location=RLN, public network '
      .. "serving the remote user]")
    check(with('Q.850;cause=31;text="NORMAL_UNSPECIFIED"'), "warn", {}, "cause 31 Normal, unspecified, from")
  end)

  it("finds it among other reasons, and in any response", function()
    check(with('SIP;cause=503;text="x, y", Q.850;cause=34'), "warn", {}, "No free line")
    check(with("Q.850;cause=41", "183 Session Progress"), "warn", {}, "cause 41 Temporary failure")
  end)

  it("prefers a failure among several causes", function()
    check(with("Q.850;cause=16, Q.850;cause=20"), "warn", {}, "cause 20 Subscriber absent")
  end)

  it("makes no failure of a normal end", function()
    check(with("Q.850;cause=16"), "note", {}, "Normal end, no fault")
    check(with("Q.850;cause=26"), "note", {}, "Another device")
  end)

  it("has words for every cause, and a fix", function()
    for cause in ("1 2 3 4 5 6 7 8 9 14 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 34 38 39 40 41 42 43 44 "
      .. "46 47 49 50 52 53 54 55 57 58 62 63 65 66 69 70 79 81 82 83 84 85 86 87 88 90 91 95 96 97 98 99 100 "
      .. "101 102 103 110 111 127"):gmatch("%d+") do
      local finding = with("Q.850;cause=" .. cause)
      assert.contains(("Q.850 cause %s "):format(cause), finding.text)
      assert.does_not.contains("without a standard meaning", finding.text)
      assert.is.truthy(finding.fix)
    end
  end)

  it("says so of a cause that Q.850 does not have", function()
    check(with("Q.850;cause=12"), "warn", {}, "without a standard meaning", "Q.850 cause 12, from")
    check(with('Q.850;cause=4294967295;text="odd"'), "warn", {}, 'cause 4294967295 [text="odd"]')
  end)

  it("takes the reason of the CANCEL for a 487", function()
    local cancelled = { call = { request("INVITE"), request("CANCEL", { "Reason: Q.850;cause=102" }) } }
    check(find(id, response("487 Request Terminated", "INVITE"), cancelled), "warn", { 2 },
      "A timer ran out", "from 192.0.2.1")
    assert.is_nil(find(id, response("200 OK", "CANCEL"), cancelled))
  end)

  it("is silent without a cause, for other protocols and where the capture cut the headers", function()
    assert.is_nil(with("Q.850"))
    assert.is_nil(with("Q.850;cause=x"))
    assert.is_nil(with("Q.8500;cause=17"))
    assert.is_nil(with("SIP;cause=486"))
    assert.is_nil(find(id, (response("486 Busy Here", "INVITE", { "Reason: Q.850;cause=17" }):gsub("7\n.*$", ""))))
  end)

  it("escapes and shortens what the wire says", function()
    local finding = with('Q.850;cause=17;text="\27[31m{cause}%s' .. ("x"):rep(500) .. '"')
    assert.is_nil(finding.text:find("\27", 1, true))
    assert.contains("{cause}%s", finding.text)
    assert.is_true(#finding.text < 400)
  end)
end)

describe("cause.sip", function()
  local id = "cause.sip"
  local function with(reason, line)
    return find(id, response(line, "INVITE", { "Reason: " .. reason }), { request = request("INVITE") })
  end

  it("names the code that is behind", function()
    check(with("SIP;cause=503", "480 Temporarily Unavailable"), "chat", {},
      "SIP 503 Service Unavailable is behind this 480", SERVER)
    check(with('SIP;cause=399;text="odd"', "480 Temporarily Unavailable"), "chat", {}, 'SIP 399 [text="odd"]')
    check(with("SIP;cause=7000", "480 Temporarily Unavailable"), "chat", {}, "SIP 7000 is behind")
  end)

  it("says so where it only repeats the code", function()
    check(with("SIP;cause=486", "486 Busy Here"), "chat", {}, "is the code once more")
  end)

  it("knows a call that was answered elsewhere, by the CANCEL", function()
    local call = { request("INVITE"), { request("CANCEL",
      { 'Reason: SIP;cause=200;text="Call completed elsewhere"' }), src = "192.0.2.1" } }
    check(find(id, response("487 Request Terminated", "INVITE"), { call = call }), "chat", { 2 },
      "Answered elsewhere", 'SIP 200 OK [text="Call completed elsewhere"]', "192.0.2.1")
  end)

  it("tells other reasons of a CANCEL apart", function()
    local function cancelled(cause)
      return find(id, response("487 Request Terminated", "INVITE"),
        { call = { request("INVITE"), request("CANCEL", { "Reason: SIP;cause=" .. cause }) } })
    end
    check(cancelled(600), "chat", { 2 }, "Cancelled because of SIP 600 Busy Everywhere", "frame 2")
    check(cancelled(487), "chat", { 2 }, "Cancelled by the caller", "frame 2")
  end)

  it("does not take a 200 for one that was answered elsewhere", function()
    check(with("SIP;cause=200", "200 OK"), "chat", {}, "is the code once more")
  end)

  it("is silent for other protocols and for what another request says", function()
    assert.is_nil(with("Q.850;cause=17", "486 Busy Here"))
    assert.is_nil(with("SIP;text=\"cause=486\"", "486 Busy Here"))
    assert.is_nil(find(id, response("200 OK", "BYE"), { request = request("BYE", { "Reason: SIP;cause=200" }) }))
  end)
end)

describe("cause.stir", function()
  local id = "cause.stir"
  local function with(...)
    return find(id, response("183 Session Progress", "INVITE", { ... }), { request = request("INVITE") })
  end

  it("tells what is wrong with the Identity header", function()
    check(with('Reason: STIR ;cause=438 ;text="Invalid Identity Header" ;ppi="..sig"'), "warn", { 1 },
      "Caller identity invalid", "STIR 438 Invalid Identity Header", SERVER)
    check(with("Reason: STIR;cause=403"), "warn", { 1 }, "Caller identity too old", "403 Stale Date")
    check(with("Reason: STIR;cause=428"), "warn", { 1 }, "Caller identity missing")
    check(with("Reason: STIR;cause=436"), "warn", { 1 }, "certificate")
    check(with("Reason: STIR;cause=437"), "warn", { 1 }, "does not trust the certificate")
  end)

  it("lists the causes of several Identity headers", function()
    check(with('Reason: STIR;cause=436;ppi="..a"', 'Reason: STIR;cause=438;ppi="..b"'), "warn", { 1 },
      "STIR 436 Bad Identity Info, 438 Invalid Identity Header")
  end)

  it("names a cause it does not know", function()
    check(with("Reason: STIR;cause=499"), "warn", { 1 }, "Caller identity in doubt", "STIR 499")
  end)

  it("is silent for other protocols and without a cause", function()
    assert.is_nil(with("Reason: SIP;cause=438"))
    assert.is_nil(with("Reason: STIR"))
    assert.is_nil(with())
  end)
end)
