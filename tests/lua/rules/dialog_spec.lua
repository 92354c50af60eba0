-- The findings dialog.*, user.* and server.*: each with what must match and what comes near it.

local CALLER, PROXY, CALLEE = "192.0.2.1", "203.0.113.5", "198.51.100.2"
local CALL_ID = "a84b4c76e66710@pc33.example.com"
local FROM, TO = "Alice <sip:alice@example.com>;tag=1928301774", "Bob <sip:bob@example.net>"
local CALLEE_TAG = ";tag=a6c85cf"
local SDP = table.concat({
  "v=0", "o=bob 2890844527 2890844527 IN IP4 198.51.100.2", "s=-", "c=IN IP4 198.51.100.2",
  "t=0 0", "m=audio 49172 RTP/AVP 0", "a=rtpmap:0 PCMU/8000", "",
}, "\n")

-- The lines in order; those that are nil or false are left out.
local function lines_of(...)
  local lines = {}
  for i = 1, select("#", ...) do
    local line = select(i, ...)
    if line then lines[#lines + 1] = line end
  end
  return table.concat(lines, "\n")
end

-- A request of the caller: m.from and m.to turn it round, m.extra adds header lines.
local function request(m)
  return lines_of(
    ("%s %s SIP/2.0"):format(m.method, m.uri or "sip:bob@198.51.100.2"),
    ("Via: SIP/2.0/UDP %s:5060;branch=z9hG4bK%s"):format(m.host or CALLER, m.branch),
    m.second_via, "Max-Forwards: 70", "From: " .. (m.from or FROM), "To: " .. (m.to or TO),
    "Call-ID: " .. CALL_ID, ("CSeq: %d %s"):format(m.cseq, m.method),
    "Contact: <sip:alice@192.0.2.1>", m.extra, "Content-Length: 0", "", "")
end

-- A response; m.method and m.cseq are those of its request.
local function response(m)
  local body = m.body or ""
  return lines_of(
    ("SIP/2.0 %d %s"):format(m.code, m.phrase or "Some Phrase"),
    ("Via: SIP/2.0/UDP %s:5060;branch=z9hG4bK%s"):format(m.host or CALLER, m.branch),
    m.second_via, "From: " .. (m.from or FROM), "To: " .. (m.to or TO .. CALLEE_TAG),
    "Call-ID: " .. CALL_ID, ("CSeq: %d %s"):format(m.cseq, m.method),
    m.contact ~= false and "Contact: " .. (m.contact or "<sip:bob@198.51.100.2:5062>"), m.extra,
    m.body and "Content-Type: application/sdp",
    ("Content-Length: %d"):format(#body + select(2, body:gsub("\n", "\n"))), "", body)
end

local function invite(m)
  m = m or {}
  return request { method = "INVITE", branch = m.branch or "inv1", cseq = m.cseq or 314159,
                   to = m.to, from = m.from, host = m.host, extra = m.extra, uri = m.uri,
                   second_via = m.second_via }
end

local function to_invite(code, m)
  m = m or {}
  return response { code = code, method = "INVITE", branch = m.branch or "inv1", host = m.host,
                    cseq = m.cseq or 314159, to = m.to, from = m.from, extra = m.extra,
                    phrase = m.phrase, body = m.body, contact = m.contact,
                    second_via = m.second_via }
end

local function ack(m)
  m = m or {}
  return request { method = "ACK", branch = m.branch or "ack1", cseq = m.cseq or 314159,
                   to = m.to or TO .. CALLEE_TAG, from = m.from }
end

-- Within the dialog: from the caller, or turned round from the callee.
local function inside(method, cseq, branch, extra)
  return request { method = method, cseq = cseq, branch = branch, to = TO .. CALLEE_TAG,
                   extra = extra }
end

local function from_callee(method, cseq, branch, extra)
  return { request { method = method, cseq = cseq, branch = branch, from = TO .. CALLEE_TAG,
                     to = FROM, host = CALLEE, uri = "sip:alice@192.0.2.1", extra = extra },
           src = CALLEE, dst = CALLER }
end

local function answer(code, method, cseq, branch, extra)
  return response { code = code, method = method, cseq = cseq, branch = branch, extra = extra }
end

local function answer_to_callee(code, method, cseq, branch)
  return { response { code = code, method = method, cseq = cseq, branch = branch, host = CALLEE,
                      from = TO .. CALLEE_TAG, to = FROM }, src = CALLER, dst = CALLEE }
end

-- The finding of that id; every rule must have run without an error.
local function find(id, text, options)
  local explanation = explain(text, options)
  assert.are.same({}, explanation.failures)
  return explanation.findings[id], explanation
end

local function says(finding, ...)
  assert.is_truthy(finding)
  for i = 1, select("#", ...) do
    assert.contains((select(i, ...)), finding.text)
  end
  assert.is_falsy(finding.text:find("?", 1, true))
  assert.is_falsy(finding.fix:find("?", 1, true))
end

-- ---- dialog.unknown ----------------------------------------------------------------------------

describe("dialog.unknown", function()
  local GONE = answer(481, "INFO", 314161, "info1")
  local INFO = inside("INFO", 314161, "info1")

  it("names the BYE that ended the call", function()
    local finding = find("dialog.unknown", GONE, {
      call = { invite(), to_invite(200, { body = SDP }), ack(),
               { inside("BYE", 314160, "bye1"), time = 5 },
               { answer(200, "BYE", 314160, "bye1"), time = 5.1 } },
      request = { INFO, time = 7 }, time = 7.1,
    })
    says(finding, "192.0.2.1 had hung up with BYE in frame 4", "2 s before this INFO in frame 6")
    assert.are.equal("warn", finding.severity)
    assert.are.same({ 4, 6 }, finding.frames)
  end)

  it("takes two BYE that crossed for harmless", function()
    local finding = find("dialog.unknown", answer(481, "BYE", 314160, "bye1"), {
      call = { invite(), to_invite(200, { body = SDP }), ack(), from_callee("BYE", 7, "bye2") },
      request = inside("BYE", 314160, "bye1"),
    })
    says(finding, "198.51.100.2 sent BYE in frame 4 while this BYE of frame 5")
    assert.are.equal("note", finding.severity)
  end)

  it("takes nothing for crossed where the BYE was answered, or came from the same end", function()
    local up = { invite(), to_invite(200, { body = SDP }), ack() }
    local finding = find("dialog.unknown", GONE, {
      call = { up[1], up[2], up[3], from_callee("BYE", 7, "bye2"),
               answer_to_callee(200, "BYE", 7, "bye2") }, request = INFO,
    })
    says(finding, "198.51.100.2 had hung up with BYE in frame 4")
    assert.are.equal("warn", finding.severity)
    finding = find("dialog.unknown", GONE, {
      call = { up[1], up[2], up[3], inside("BYE", 314160, "bye1") }, request = INFO,
    })
    says(finding, "192.0.2.1 had hung up with BYE in frame 4")
  end)

  it("looks where a BYE crossed on the side of the request", function()
    local leg = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKinfo1"
    local bye = from_callee("BYE", 7, "bye2")
    local finding = find("dialog.unknown", GONE, {
      call = { invite(), to_invite(200, { body = SDP }), ack(),
               { bye[1], src = CALLEE, dst = PROXY }, { INFO, dst = PROXY }, { bye[1], src = PROXY, dst = CALLER },
               { INFO:gsub("Via:", "Via: SIP/2.0/UDP 203.0.113.5;branch=z9hG4bKinfo2\n" .. leg, 1),
                 src = PROXY } },
      src = PROXY,
    })
    says(finding, "198.51.100.2 sent BYE in frame 4 while this INFO of frame 5 was on its way")
  end)

  it("is silent where the call should still be alive", function()
    local finding = find("dialog.unknown", GONE, {
      call = { invite(), to_invite(200, { body = SDP }), ack() }, request = INFO,
    })
    assert.is_nil(finding)
  end)

  it("does not take a BYE that was only challenged for the end", function()
    local finding = find("dialog.unknown", GONE, {
      call = { invite(), to_invite(200, { body = SDP }), ack(), inside("BYE", 314160, "bye1"),
               answer(407, "BYE", 314160, "bye1",
                      'Proxy-Authenticate: Digest realm="example.net", nonce="84f1c1ae"') },
      request = INFO,
    })
    assert.is_nil(finding)
  end)

  it("does not take the same BYE on the other side of a proxy for an earlier one", function()
    local bye = { method = "BYE", cseq = 314160, branch = "bye1", to = TO .. CALLEE_TAG }
    local relayed = { method = "BYE", cseq = 314160, branch = "bye2", to = TO .. CALLEE_TAG,
                      host = PROXY,
                      second_via = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKbye1" }
    local finding = find("dialog.unknown", answer(481, "BYE", 314160, "bye2"), {
      call = { { request(bye), dst = PROXY } },
      request = { request(relayed), src = PROXY }, dst = PROXY,
    })
    assert.is_nil(finding) -- the Via of the response is not the proxy's: no request, nothing said
    finding = find("dialog.unknown", response {
      code = 481, method = "BYE", cseq = 314160, branch = "bye2", host = PROXY,
      second_via = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKbye1",
    }, {
      call = { { request(bye), dst = PROXY } },
      request = { request(relayed), src = PROXY }, dst = PROXY,
    })
    says(finding, "Unknown dialog", "nothing but this BYE (frame 2)")
  end)

  it("says so where the dialog was never seen", function()
    local finding = find("dialog.unknown", GONE, { request = INFO })
    says(finding, "Unknown dialog: nothing but this INFO (frame 1)")
    assert.are.equal("warn", finding.severity)
    assert.are.same({ 1 }, finding.frames)
  end)

  it("is silent where the request was not captured or stands outside of dialogs", function()
    assert.is_nil((find("dialog.unknown", GONE)))
    assert.is_nil((find("dialog.unknown", to_invite(481), {
      request = invite { extra = "Replaces: 425928@bobster.example.org;to-tag=7743;from-tag=6472" },
    })))
  end)

  it("says so where the call of that Call-ID has other tags at both ends", function()
    local strange = request { method = "INFO", cseq = 314161, branch = "info1", from = "<sip:a@b>;tag=x1",
                              to = "<sip:b@c>;tag=x2" }
    says((find("dialog.unknown", GONE, {
      call = { invite(), to_invite(200, { body = SDP }), ack() }, request = strange,
    })), "nothing but this INFO")
  end)

  it("is silent where the capture begins with the answer, or its ACK", function()
    assert.is_nil((find("dialog.unknown", GONE, { call = { to_invite(200) }, request = INFO })))
    assert.is_nil((find("dialog.unknown", GONE, { call = { ack() }, request = INFO })))
  end)

  it("names the final failure of the INVITE", function()
    local options = {
      call = { invite(), to_invite(183, { body = SDP }), { to_invite(486), time = 1 },
               { to_invite(486), time = 1.5 } },
      request = { inside("UPDATE", 314160, "upd1"), time = 2 }, time = 2.1,
    }
    local finding = find("dialog.unknown", answer(481, "UPDATE", 314160, "upd1"), options)
    says(finding, "INVITE of frame 1 ended with 486 in frame 3", "UPDATE in frame 5")
    assert.are.same({ 1, 3, 5 }, finding.frames)
  end)

  it("does not blame a failure on another branch of the fork", function()
    local other = { branch = "inv2", host = PROXY }
    local finding = find("dialog.unknown", answer(481, "UPDATE", 314160, "upd1"), {
      call = { { invite(), dst = PROXY }, { invite(other), src = PROXY, dst = "198.51.100.9" },
               { to_invite(486, other), src = "198.51.100.9", dst = PROXY } },
      request = { inside("UPDATE", 314160, "upd1"), dst = PROXY }, src = PROXY,
    })
    assert.is_nil(finding)
  end)

  it("compares tags where the answer has another one", function()
    local finding = find("dialog.unknown", response {
      code = 481, method = "BYE", cseq = 314160, branch = "bye1", to = TO .. ";tag=zzz9",
    }, {
      call = { invite(), to_invite(200, { body = SDP }), ack() },
      request = request { method = "BYE", cseq = 314160, branch = "bye1", to = TO .. ";tag=zzz9" },
    })
    says(finding, "the 200 in frame 2 has the To tag a6c85cf", "frame 4 has zzz9")
  end)

  it("knows a subscription that was terminated, by its event", function()
    local function call(event, state)
      state = state or "terminated;reason=timeout"
      return { from_callee("NOTIFY", 8, "not1",
                           ("Event: %s\nSubscription-State: %s"):format(event, state)),
               answer_to_callee(200, "NOTIFY", 8, "not1") }
    end
    local text = answer(481, "SUBSCRIBE", 314161, "sub2")
    local again = inside("SUBSCRIBE", 314161, "sub2", "Event: dialog\nExpires: 600")
    local finding = find("dialog.unknown", text, { call = call "dialog", request = again })
    says(finding, "The subscription was over", "198.51.100.2 in frame 1")
    assert.is_nil((find("dialog.unknown", text, { call = call "presence", request = again })))
    assert.is_nil((find("dialog.unknown", text, {
      call = call("dialog", "active;expires=60"), request = again,
    })))
  end)
end)

describe("dialog.unknown for CANCEL", function()
  local function cancel(branch)
    return request { method = "CANCEL", cseq = 314159, branch = branch }
  end

  it("names the final response that came first", function()
    local finding = find("dialog.unknown", answer(481, "CANCEL", 314159, "inv1"), {
      call = { invite(), to_invite(486), ack { branch = "inv1" } }, request = cancel "inv1",
    })
    says(finding, "INVITE of frame 1", "486 in frame 2")
    assert.are.same({ 1, 2, 4 }, finding.frames)
  end)

  it("says that the call is up where the answer came first", function()
    local finding = find("dialog.unknown", answer(481, "CANCEL", 314159, "inv1"), {
      call = { invite(), to_invite(200, { body = SDP }) }, request = cancel "inv1",
    })
    says(finding, "already answered with 200 in frame 2")
    assert.contains("ACK and then BYE", finding.fix)
  end)

  it("is silent where the INVITE is still open", function()
    assert.is_nil((find("dialog.unknown", answer(481, "CANCEL", 314159, "inv1"), {
      call = { invite(), to_invite(180) }, request = cancel "inv1",
    })))
  end)

  it("shows a branch that is not the INVITE's", function()
    local finding = find("dialog.unknown", answer(481, "CANCEL", 314159, "other"), {
      call = { invite(), to_invite(180) }, request = cancel "other",
    })
    says(finding, "z9hG4bKinv1", "z9hG4bKother")
  end)

  it("says so where no INVITE was seen", function()
    local finding = find("dialog.unknown", answer(481, "CANCEL", 314159, "inv1"),
                         { request = cancel "inv1" })
    says(finding, "unknown INVITE", "before frame 1")
  end)
end)

-- ---- dialog.cancelled --------------------------------------------------------------------------

describe("dialog.cancelled", function()
  local function cancel(m)
    m = m or {}
    return request { method = "CANCEL", cseq = 314159, branch = m.branch or "inv1", host = m.host,
                     extra = m.extra }
  end

  it("says who cancelled and how long it had rung", function()
    local finding, explanation = find("dialog.cancelled", to_invite(487), {
      call = { invite(), { to_invite(180), time = 1 }, { cancel(), time = 4 },
               { answer(200, "CANCEL", 314159, "inv1"), time = 4.1 } }, time = 4.2,
    })
    says(finding, "Cancelled by 192.0.2.1 (CANCEL in frame 3)", "ringing for 3 s (180 in frame 2)")
    assert.are.equal("chat", finding.severity)
    assert.are.same({ 3 }, finding.frames)
    assert.are.equal("chat", explanation.findings["dialog.cancelled"].severity)
  end)

  it("says that it had not rung", function()
    local finding = find("dialog.cancelled", to_invite(487), {
      call = { invite(), to_invite(100), { cancel(), time = 4 } }, time = 4.2,
    })
    says(finding, "4 s after the INVITE", "no 180 or 183")
  end)

  it("finds the first CANCEL behind a proxy", function()
    local leg = { branch = "inv2", host = PROXY,
                  second_via = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKinv1" }
    local finding = find("dialog.cancelled", to_invite(487, leg), {
      call = { { invite(), dst = PROXY }, { invite(leg), src = PROXY },
               { to_invite(180, leg), dst = PROXY, time = 1 },
               { cancel(), dst = PROXY, time = 3 },
               { cancel { branch = "inv2", host = PROXY }, src = PROXY, time = 3.1 } },
      time = 3.2, dst = PROXY,
    })
    says(finding, "Cancelled by 192.0.2.1 (CANCEL in frame 4, passed on by 203.0.113.5 in frame 5)")
    assert.are.same({ 4, 5 }, finding.frames)
  end)

  it("does not take the CANCEL of another branch for the first", function()
    local hop = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKinv1"
    local tried = { branch = "inv2", host = PROXY, second_via = hop }
    local next = { branch = "inv3", host = PROXY, second_via = hop }
    local call = {
      { invite(), dst = PROXY }, { invite(tried), src = PROXY },
      { cancel { branch = "inv2", host = PROXY }, src = PROXY, time = 15 }, -- this phone rang long enough
      { invite(next), src = PROXY, time = 16 }, { cancel(), dst = PROXY, time = 20 },
      { cancel { branch = "inv3", host = PROXY }, src = PROXY, time = 20.1 },
    }
    local finding = find("dialog.cancelled", to_invite(487, next), { call = call, time = 21, dst = PROXY })
    says(finding, "Cancelled by 192.0.2.1 (CANCEL in frame 5, passed on by 203.0.113.5 in frame 6)")
    finding = find("dialog.cancelled", to_invite(487), { call = call, time = 21, src = PROXY })
    says(finding, "Cancelled by 192.0.2.1 (CANCEL in frame 5)")
  end)

  it("says that another phone took the call", function()
    local finding = find("dialog.cancelled", to_invite(487), {
      call = { invite(), { to_invite(180), time = 1 },
               { cancel { extra = 'Reason: SIP;cause=200;text="Call completed elsewhere"' },
                 time = 4 } },
    })
    says(finding, "Answered elsewhere", "SIP;cause=200", "rung for 3 s")
    finding = find("dialog.cancelled", to_invite(487), {
      call = { invite(), { to_invite(180), time = 1 }, cancel { extra = "Reason: Q.850;cause=26" } },
    })
    says(finding, "Answered elsewhere", "Q.850;cause=26")
  end)

  it("sees itself that another phone took the call", function()
    local taken = { branch = "inv2", host = PROXY }
    local lost = { branch = "inv3", host = PROXY }
    local finding = find("dialog.cancelled", to_invite(487, lost), {
      call = { { invite(taken), src = PROXY }, { invite(lost), src = PROXY },
               { to_invite(200, { branch = "inv2", host = PROXY, body = SDP }), dst = PROXY },
               { cancel(lost), src = PROXY } }, dst = PROXY,
    })
    says(finding, "Answered elsewhere: with the 200 in frame 3", "203.0.113.5 cancelled this one in frame 4")
    assert.are.same({ 3, 4 }, finding.frames)
  end)

  it("is silent without a CANCEL, as after a BYE", function()
    assert.is_nil((find("dialog.cancelled", to_invite(487), {
      call = { invite(), to_invite(180), inside("BYE", 314160, "bye1") },
    })))
  end)

  it("is silent where the CANCEL is of another INVITE", function()
    assert.is_nil((find("dialog.cancelled", to_invite(487), {
      call = { invite(), to_invite(180), cancel { branch = "inv9" } },
    })))
  end)
end)

-- ---- dialog.glare ------------------------------------------------------------------------------

describe("dialog.glare", function()
  local function options(other, ...)
    return { call = { invite(), to_invite(200, { body = SDP }), ack(), other, ... },
             request = inside("INVITE", 314160, "re1") }
  end
  local text = answer(491, "INVITE", 314160, "re1")

  it("names both frames", function()
    local finding = find("dialog.glare", text, options(from_callee("UPDATE", 7, "re2")))
    says(finding, "INVITE from 192.0.2.1 (frame 5)", "UPDATE from 198.51.100.2 (frame 4)")
    assert.are.equal("note", finding.severity)
    assert.are.same({ 4, 5 }, finding.frames)
  end)

  it("finds the other request that was captured after it", function()
    local finding = find("dialog.glare", text, {
      call = { inside("INVITE", 314160, "re1"), from_callee("INVITE", 7, "re2") },
    })
    says(finding, "(frame 1)", "(frame 2)")
  end)

  it("is silent where the other request was over", function()
    assert.is_nil((find("dialog.glare", text, options(from_callee("INVITE", 7, "re2"),
      answer_to_callee(200, "INVITE", 7, "re2")))))
  end)

  it("is silent where the other request timed out long ago", function()
    local other = from_callee("INVITE", 7, "re2")
    other.time = 1
    assert.is_nil((find("dialog.glare", text, {
      call = { other }, request = { inside("INVITE", 314160, "re1"), time = 40 }, time = 40.1,
    })))
  end)

  it("is silent where both come from the same end", function()
    assert.is_nil((find("dialog.glare", text, options(inside("UPDATE", 314158, "re2")))))
  end)

  it("is silent where the other one is no change of the session", function()
    assert.is_nil((find("dialog.glare", text, options(from_callee("INFO", 7, "re2")))))
  end)
end)

-- ---- dialog.out_of_order -----------------------------------------------------------------------

describe("dialog.out_of_order", function()
  local text = answer(500, "INFO", 314160, "info1")
  local late = inside("INFO", 314160, "info1")

  it("names both requests and their numbers", function()
    local finding = find("dialog.out_of_order", text, {
      call = { invite(), to_invite(200, { body = SDP }), ack(),
               inside("UPDATE", 314165, "upd1"), answer(200, "UPDATE", 314165, "upd1") },
      request = late,
    })
    says(finding, "INFO in frame 6 has 314160", "UPDATE of the same end in frame 4",
         "already had 314165")
    assert.are.equal("warn", finding.severity)
    assert.are.same({ 4, 6 }, finding.frames)
  end)

  it("counts the INVITE that began the dialog", function()
    local call = { invite { cseq = 400000 } }
    says((find("dialog.out_of_order", text, { call = call, request = late })),
         "INVITE of the same end in frame 1")
  end)

  it("does not count what stands outside of the dialog", function()
    local options = request { method = "OPTIONS", cseq = 400000, branch = "opt1" }
    assert.is_nil((find("dialog.out_of_order", text, { call = { invite(), options }, request = late })))
  end)

  it("is silent where numbers rise, or the higher one is the other end's", function()
    local function with(other)
      return { call = { invite(), to_invite(200, { body = SDP }), ack(), other }, request = late }
    end
    assert.is_nil((find("dialog.out_of_order", text, with(inside("UPDATE", 314159, "upd1")))))
    local other = from_callee("UPDATE", 999999, "upd1")
    other.src, other.dst = CALLER, CALLEE -- as where one host plays both ends
    assert.is_nil((find("dialog.out_of_order", text, with(other))))
  end)

  it("is silent where the higher number went to another place or came later", function()
    local elsewhere = { inside("UPDATE", 314165, "upd1"), dst = PROXY }
    assert.is_nil((find("dialog.out_of_order", text, { call = { elsewhere }, request = late })))
    assert.is_nil((find("dialog.out_of_order", text, {
      call = { late, inside("UPDATE", 314165, "upd1") },
    })))
  end)
end)

-- ---- dialog.ack_missing and dialog.retransmission ----------------------------------------------

describe("dialog.ack_missing", function()
  local OK = to_invite(200, { body = SDP })

  it("counts how often the 2xx was sent", function()
    local finding = find("dialog.ack_missing", OK, {
      call = { invite(), to_invite(180), { OK, time = 1 }, { OK, time = 1.5 } }, time = 2.5,
    })
    says(finding, "198.51.100.2 has sent this 200 3 times in 1.5 s, first in frame 3",
         "198.51.100.2:5062")
    assert.are.equal("error", finding.severity)
    assert.are.same({ 3 }, finding.frames)
  end)

  it("names the route that the ACK must take", function()
    local routed = to_invite(200, { body = SDP,
      extra = "Record-Route: <sip:203.0.113.5;lr>, <sip:edge.example.com:5070;lr;ftag=1>" })
    says((find("dialog.ack_missing", routed, {
      call = { invite(), { routed, time = 1 } }, time = 1.5,
    })), "Record-Route edge.example.com:5070, 203.0.113.5 to the Contact")
  end)

  it("says so where there is no Contact", function()
    local bare = to_invite(200, { body = SDP, contact = false })
    says((find("dialog.ack_missing", bare, {
      call = { invite(), { bare, time = 1 } }, time = 1.5,
    })), "without a readable Contact")
  end)

  it("knows an ACK that comes later, where later frames were read", function()
    local finding = find("dialog.ack_missing", OK, {
      call = { invite(), { OK, time = 1 } }, time = 1.5, later = { { OK, time = 2.5 }, { ack(), time = 2.6 } },
    })
    says(finding, "sent this 200 2 times in 500 ms, first in frame 2, before the ACK came in frame 5")
    assert.are.equal("warn", finding.severity)
    assert.are.same({ 2, 5 }, finding.frames)
  end)

  it("takes the ACK of another INVITE for none", function()
    local other = ack():gsub("CSeq: %d+", "CSeq: 99")
    says((find("dialog.ack_missing", OK, {
      call = { invite(), { OK, time = 1 } }, time = 1.5, later = { other },
    })), "has sent this 200 2 times")
  end)

  it("is silent where the ACK was seen", function()
    assert.is_nil((find("dialog.ack_missing", OK, {
      call = { invite(), { OK, time = 1 }, { ack(), time = 1.4 } }, time = 1.5,
    })))
  end)

  it("is silent where the 2xx was only captured twice", function()
    assert.is_nil((find("dialog.ack_missing", OK, {
      call = { invite(), { OK, time = 1 } }, time = 1.001,
    })))
  end)

  it("is silent where the 2xx may have been captured at both ends of its way", function()
    local finding, explanation = find("dialog.ack_missing", OK, {
      call = { { invite(), time = 0 }, { invite(), time = 0.08 }, { OK, time = 1 } }, time = 1.08,
    })
    assert.is_nil(finding)
    assert.is_falsy(explanation.findings["dialog.retransmission"].text:find("until an ACK", 1, true))
  end)

  it("is silent where the INVITE was not captured, as the ACK may be missing like it", function()
    assert.is_nil((find("dialog.ack_missing", OK, { call = { { OK, time = 1 } }, time = 1.5 })))
  end)

  it("is silent for other methods", function()
    local bye = answer(200, "BYE", 314160, "bye1")
    assert.is_nil((find("dialog.ack_missing", bye, {
      call = { inside("BYE", 314160, "bye1"), { bye, time = 1 } }, time = 1.5,
    })))
  end)
end)

describe("dialog.retransmission", function()
  it("names the first frame and counts", function()
    local options = answer(404, "OPTIONS", 5, "opt1")
    local asked = request { method = "OPTIONS", cseq = 5, branch = "opt1" }
    local finding = find("dialog.retransmission", options, {
      call = { asked, { options, time = 1 }, { asked, time = 1.4 }, { options, time = 1.5 },
               { asked, time = 2.4 } }, time = 2.5,
    })
    says(finding, "198.51.100.2 sent this 404 3 times in 1.5 s, first in frame 2",
         "OPTIONS itself was captured 3 times")
    assert.are.equal("note", finding.severity)
    assert.are.same({ 2 }, finding.frames)
  end)

  it("knows what each kind of response waits for", function()
    local function text_of(message, time, extra)
      local finding = find("dialog.retransmission", message, {
        call = { invite(), { message, time = 1 }, extra }, time = time,
      })
      says(finding, "2 times")
      return finding.text
    end
    assert.contains("until an ACK", text_of(to_invite(200, { body = SDP }), 1.5))
    assert.contains("until an ACK", text_of(to_invite(486), 1.5))
    assert.contains("until a PRACK", text_of(to_invite(180, { extra = "Require: 100rel\nRSeq: 1" }),
                                             1.5))
    assert.contains("to keep the call alive", text_of(to_invite(180), 61))
    assert.contains("does not show why", text_of(to_invite(180), 3))
    assert.contains("INVITE itself was captured 2 times",
                    text_of(to_invite(100), 1.6, { invite(), time = 1.5 }))
  end)

  it("does not count a message that was captured twice", function()
    local ringing = to_invite(180)
    assert.is_nil((find("dialog.retransmission", ringing, {
      call = { invite(), { ringing, time = 1 } }, time = 1.02,
    })))
    local finding = find("dialog.retransmission", ringing, {
      call = { invite(), { ringing, time = 1 }, { ringing, time = 1.02 } }, time = 3,
    })
    says(finding, "2 times")
    assert.are.same({ 2 }, finding.frames)
  end)

  it("is silent where another phone sent the same code", function()
    assert.is_nil((find("dialog.retransmission", to_invite(180), {
      call = { invite(), { to_invite(180, { to = TO .. ";tag=other" }), time = 1 } }, time = 3,
    })))
  end)
end)

-- ---- dialog.no_answer --------------------------------------------------------------------------

describe("dialog.no_answer", function()
  local function rang(from, to, code, more)
    local call = { invite(), { to_invite(180), time = from } }
    for _, message in ipairs(more or {}) do call[#call + 1] = message end
    return find("dialog.no_answer", to_invite(code), { call = call, time = to })
  end

  it("says how long it rang", function()
    local finding = rang(1, 25, 408)
    says(finding, "Nobody answered for 24 s, from the 180 in frame 2 until this 408")
    assert.are.equal("note", finding.severity)
    assert.are.same({ 2 }, finding.frames)
    says((rang(1, 21, 480)), "for 20 s")
  end)

  it("takes the CANCEL for the end of the ringing", function()
    local cancel = request { method = "CANCEL", cseq = 314159, branch = "inv1" }
    says((rang(1, 30, 487, { { cancel, time = 26 } })), "for 25 s",
         "192.0.2.1 sent CANCEL in frame 3")
    assert.is_nil((rang(1, 30, 487, { { cancel, time = 20 } })))
  end)

  it("is silent where it rang for a shorter time, or not at all", function()
    assert.is_nil((rang(1, 20.9, 480)))
    assert.is_nil((find("dialog.no_answer", to_invite(408), {
      call = { invite(), to_invite(100) }, time = 40,
    })))
  end)

  it("is silent within a call", function()
    local later = { branch = "inv2", cseq = 314160 }
    assert.is_nil((find("dialog.no_answer", to_invite(408, later), {
      call = { inside("INVITE", 314160, "inv2"), { to_invite(183, later), time = 1 } }, time = 30,
    })))
  end)

  it("is silent where another phone took the call", function()
    local cancel = request { method = "CANCEL", cseq = 314159, branch = "inv1",
                             extra = 'Reason: SIP;cause=200;text="Call completed elsewhere"' }
    assert.is_nil((rang(1, 30, 487, { { cancel, time = 26 } })))
    local other = { branch = "inv2", host = PROXY }
    assert.is_nil((rang(1, 30, 480, {
      { invite(other), src = PROXY, dst = "198.51.100.9", time = 2 },
      { to_invite(200, other), src = "198.51.100.9", dst = PROXY, time = 25 },
    })))
  end)
end)

-- ---- user.* ------------------------------------------------------------------------------------

describe("user.busy", function()
  local function busy(code, with_ringing)
    return find("user.busy", to_invite(code), {
      call = { { invite(), time = 1 }, with_ringing and { to_invite(180), time = 2 } or nil },
      time = 4.5,
    })
  end

  it("tells one device from the whole user, and says after how long", function()
    local finding = busy(486)
    says(finding, "one device", "3.5 s after the request")
    assert.are.equal("note", finding.severity)
    assert.are.same({ 1 }, finding.frames)
    says((busy(600)), "Busy everywhere", "3.5 s after the request")
  end)

  it("knows that it rang before", function()
    local finding = busy(486, true)
    says(finding, "ringing for 2.5 s (180 in frame 2)")
    assert.are.same({ 1, 2 }, finding.frames)
    says((busy(600, true)), "Busy everywhere after ringing for 2.5 s (180 in frame 2)")
  end)

  it("is silent where the request was not captured", function()
    assert.is_nil((find("user.busy", to_invite(486))))
  end)

  it("is silent within a call", function()
    assert.is_nil((find("user.busy", answer(486, "INVITE", 314160, "inv2"),
                        { request = inside("INVITE", 314160, "inv2") })))
  end)

  it("is silent for a user who is only away", function()
    assert.is_nil((busy(480)))
  end)
end)

describe("user.declined", function()
  local function declined(m, ...)
    return find("user.declined", to_invite(m.code, m), {
      call = { { invite(), time = 1 }, ... }, time = 9,
    })
  end

  it("takes a 603 after ringing for a person's decision", function()
    local finding = declined({ code = 603, phrase = "Decline" }, { to_invite(180), time = 2 })
    says(finding, "by the person", "ringing for 7 s (180 in frame 2)")
    assert.are.equal("warn", finding.severity)
    assert.are.same({ 1, 2 }, finding.frames)
  end)

  it("leaves it open where nothing rang, or nothing is known", function()
    says((declined { code = 603, phrase = "Decline" }), "Declined 8 s after the request in frame 1")
    says((find("user.declined", to_invite(603))), "not captured")
  end)

  it("knows that a REFER is no call, nor a re-INVITE", function()
    for _, method in ipairs { "REFER", "INVITE" } do
      says((find("user.declined", answer(603, method, 314160, "again"), {
        call = { invite(), to_invite(200), ack() }, request = inside(method, 314160, "again"),
      })), method .. " declined", "no person need have decided")
    end
  end)

  it("knows the 603 of a network that blocks calls", function()
    says((declined { code = 603, phrase = "Network Blocked" }), '"Network Blocked"')
    says((declined { code = 603, phrase = "Decline",
                     extra = 'Reason: SIP;cause=603;text="v=analytics1;'
                       .. 'url=https://redress.example.net;id=77"' }),
         "Blocked by a network", "v=analytics1;url=https://redress.example.net")
    says((declined { code = 603, phrase = "Decline", body = "v=0\ns=NETWORK BLOCKED\n" }),
         "Blocked by a network")
  end)

  it("does not take any Reason for a block", function()
    says((declined { code = 603, phrase = "Decline",
                     extra = 'Reason: Q.850;cause=21;text="Call Rejected"' }),
         "Declined 8 s after the request")
  end)

  it("tells 607 and 608 apart and shows the contact card", function()
    says((declined { code = 607, phrase = "Unwanted" }), "as unwanted")
    says((declined { code = 608, phrase = "Rejected" }), "no contact for complaints")
    says((declined { code = 608, phrase = "Rejected",
                     extra = "Call-Info: <https://a.example/icon.png>;purpose=icon, "
                       .. "<https://block.example.net/card>;purpose=jwscard" }),
         "complaints: https://block.example.net/card")
  end)

  it("is silent where a part of the response is missing", function()
    local whole = to_invite(603, { phrase = "Decline", body = SDP })
    assert.is_nil((find("user.declined", whole:sub(1, -30), { call = { invite() } })))
    assert.is_nil((find("user.declined", whole:match("^(.-)Contact:"), { call = { invite() } })))
  end)
end)

-- ---- server.* ----------------------------------------------------------------------------------

describe("server.overload", function()
  local function failure(n, code, extra)
    return to_invite(code, { branch = "inv" .. n, extra = extra })
  end

  local function series(times, code, extra)
    local call = {}
    for i = 1, #times - 1 do
      call[#call + 1] = { invite { branch = "inv" .. i }, time = times[i] - 0.01 }
      call[#call + 1] = { failure(i, i % 2 == 0 and 500 or 503), time = times[i] }
    end
    local n = #times
    return find("server.overload", failure(n, code, extra), {
      call = call, request = { invite { branch = "inv" .. n }, time = times[n] - 0.01 },
      time = times[n],
    })
  end

  it("counts failures of the last five seconds", function()
    local finding = series({ 1, 2, 3, 5 }, 503, "Server: Acme SBC/4.2")
    says(finding, "4 failures (500 or 503) from 198.51.100.2 (Acme SBC/4.2) within 4 s",
         "about 0.8 a second")
    assert.are.equal("error", finding.severity)
    assert.are.same({ 2, 4, 6, 8 }, finding.frames)
  end)

  it("shows the pause that the server asks for", function()
    says((series({ 1 }, 503, "Retry-After: 120 (maintenance)")), "no requests during 2 min")
    says((series({ 1, 1.25, 1.5 }, 503, "Retry-After: 10;duration=60")), "3 failures",
         "within 500 ms", "about 4.0 a second", "a pause of 10 s")
  end)

  it("is silent for one or two, and for three over a longer time", function()
    assert.is_nil((series({ 1 }, 503)))
    assert.is_nil((series({ 1, 1.5 }, 500)))
    assert.is_nil((series({ 1, 4, 6.5 }, 503)))
  end)

  it("does not count the failures of another server", function()
    assert.is_nil((find("server.overload", failure(3, 503), {
      call = { invite { branch = "inv1" }, { failure(1, 503), src = PROXY },
               invite { branch = "inv2" }, { failure(2, 503), src = PROXY } },
      request = invite { branch = "inv3" },
    })))
  end)

  it("does not count one that was sent again", function()
    local same = failure(1, 503)
    assert.is_nil((find("server.overload", same, {
      call = { invite(), { same, time = 1 }, { same, time = 1.5 } }, time = 2.5,
    })))
  end)

  it("does not take the 500 for a crossing re-INVITE, or a useless value, for overload", function()
    assert.is_nil((find("server.overload",
      answer(500, "INVITE", 314160, "re1", "Retry-After: 7"),
      { request = inside("INVITE", 314160, "re1") })))
    assert.is_nil((series({ 1 }, 503, "Retry-After: 0")))
    assert.is_nil((series({ 1 }, 503, "Retry-After: soon")))
    assert.is_nil((series({ 1 }, 503, "Retry-After: 99999999999999999999999")))
  end)
end)

describe("server.gateway", function()
  local BEHIND = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKinv1"

  it("names the hop that answered and the next one", function()
    local finding = find("server.gateway", to_invite(504, {
      extra = 'Server: Acme SBC/4.2\nWarning: 399 sbc1.example.net "Timer expired"',
    }), { request = invite { uri = "sip:+4930123456@trunk.example.org:5080" } })
    says(finding, "198.51.100.2 (Acme SBC/4.2, sbc1.example.net)", "trunk.example.org:5080",
         "frame 1")
    assert.are.equal("error", finding.severity)
    assert.are.same({ 1 }, finding.frames)
    says((find("server.gateway", to_invite(502), { request = invite() })), "Bad answer behind")
  end)

  it("names the Route", function()
    says((find("server.gateway", to_invite(502), {
      request = invite { extra = "Route: <sip:edge.example.net;lr>, <sip:core.example.net;lr>" },
    })), "by Route edge.example.net, core.example.net")
  end)

  local function proxied(code, answer_code)
    local leg = { branch = "inv2", host = PROXY, second_via = BEHIND }
    return find("server.gateway", to_invite(code), {
      call = { { invite(), dst = PROXY }, { invite(leg), src = PROXY },
               { to_invite(answer_code, leg), dst = PROXY } }, src = PROXY,
    })
  end

  it("knows the next hop where the request was seen to go on", function()
    local finding = proxied(504, 100)
    says(finding, "No answer in time from 198.51.100.2", "203.0.113.5 sent the request", "frame 2")
    assert.are.same({ 1, 2 }, finding.frames)
    says((proxied(502, 100)), "Bad answer from 198.51.100.2")
  end)

  it("knows that the response was only passed on", function()
    local finding = proxied(502, 502)
    says(finding, "203.0.113.5 only passed on the 502 that 198.51.100.2 sent in frame 3")
    assert.are.same({ 1, 2, 3 }, finding.frames)
    says((proxied(504, 504)), "only passed on the 504")
  end)

  it("blames none of those that answered for a timeout", function()
    local first = { branch = "inv2", host = PROXY, second_via = BEHIND }
    local second = { branch = "inv3", host = PROXY, second_via = BEHIND }
    local call = { { invite(), dst = PROXY }, { invite(first), src = PROXY }, { to_invite(404, first), dst = PROXY },
                   { invite(second), src = PROXY, dst = "198.51.100.9" } }
    says((find("server.gateway", to_invite(504), { call = call, src = PROXY })),
      "No answer in time from 198.51.100.9", "frame 4")
    call[5] = { to_invite(404, second), src = "198.51.100.9", dst = PROXY }
    says((find("server.gateway", to_invite(504), { call = call, src = PROXY })), "No answer behind 203.0.113.5")
  end)

  it("is silent where the request was not captured, and for other codes", function()
    assert.is_nil((find("server.gateway", to_invite(504))))
    assert.is_nil((find("server.gateway", to_invite(503), { request = invite() })))
  end)
end)

describe("server.identity", function()
  local BEHIND = "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKinv1"

  it("names the sender, its software and the hops back", function()
    local finding = find("server.identity",
      to_invite(404, { phrase = "Not Found", extra = "Server: Acme PBX 13" }),
      { request = invite() })
    says(finding, "404 Not Found comes from 198.51.100.2 (Server: Acme PBX 13) or a system behind",
         "requester: 1")
    assert.are.equal("chat", finding.severity)
    assert.are.same({}, finding.frames)
    says((find("server.identity", to_invite(404, { extra = "User-Agent: Desk phone 7" }))),
         "(User-Agent: Desk phone 7)")
  end)

  it("says so where no software is named, and counts Via", function()
    says((find("server.identity", to_invite(404, { second_via = BEHIND }))), "names no software",
         "requester: 2")
  end)

  local function proxied(code, answer_code, extra)
    local leg = { branch = "inv2", host = PROXY, second_via = BEHIND }
    return find("server.identity", to_invite(code, { extra = extra }), {
      call = { { invite(), dst = PROXY }, { invite(leg), src = PROXY },
               { to_invite(answer_code, leg), dst = PROXY } }, src = PROXY,
    })
  end

  it("goes back to where the same code came from", function()
    local finding = proxied(486, 486)
    says(finding, "only passed on by 203.0.113.5", "came from 198.51.100.2 in frame 3")
    assert.are.same({ 3 }, finding.frames)
  end)

  it("knows that a proxy made the response itself", function()
    local finding = proxied(408, 180, "Server: Acme Proxy 5")
    says(finding, "made by 203.0.113.5 itself, it seems (Server: Acme Proxy 5)",
         "to 198.51.100.2 in frame 2")
    assert.are.same({ 2 }, finding.frames)
    says((proxied(408, 180)), "made by 203.0.113.5 itself")
  end)

  it("does not take the caller's own second try for the request passed on", function()
    says((find("server.identity", to_invite(404), {
      call = { { invite(), src = CALLEE }, { invite { branch = "inv5" }, src = CALLEE } },
    })), "comes from 198.51.100.2") -- one host plays both ends
  end)

  it("does not take another system, or another request of the call, for the way on", function()
    local leg = { branch = "inv2", host = PROXY, second_via = BEHIND }
    says((find("server.identity", to_invite(404), {
      call = { { invite(), dst = PROXY }, { invite(leg), src = PROXY } }, src = "203.0.113.77",
    })), "comes from 203.0.113.77")
    says((find("server.identity", to_invite(404), {
      call = { invite(), inside("INFO", 314160, "info1"), answer(404, "INFO", 314160, "info1") },
    })), "comes from 198.51.100.2")
  end)

  it("is silent for success, redirection and responses that were cut", function()
    assert.is_nil((find("server.identity", to_invite(302))))
    assert.is_nil((find("server.identity", to_invite(200, { body = SDP }))))
    assert.is_nil((find("server.identity", to_invite(404):match("^(.-)Contact:"))))
  end)
end)
