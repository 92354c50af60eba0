-- The rules auth.*, identity.* and protocol.*, and lua/sip_explain/auth.lua below them.

local auth = require "sip_explain.auth"
local sip = require "sip_explain"

-- ---- messages ----------------------------------------------------------------------------------

local function lines(...)
  local list = {}
  for _, part in ipairs { ... } do
    for _, line in ipairs(type(part) == "table" and part or { part }) do list[#list + 1] = line end
  end
  return table.concat(list, "\n") .. "\n\n"
end

-- A REGISTER of alice; `extra` are more header lines.
local function register(cseq, extra, uri)
  return lines("REGISTER " .. (uri or "sip:example.org") .. " SIP/2.0",
    "Via: SIP/2.0/UDP 192.0.2.1:5060;rport;branch=z9hG4bKreg" .. cseq,
    "Max-Forwards: 70",
    "From: Alice <sip:alice@example.org>;tag=c41f",
    "To: Alice <sip:alice@example.org>",
    "Call-ID: 7d2a90b1@192.0.2.1",
    "CSeq: " .. cseq .. " REGISTER",
    "Contact: <sip:alice@192.0.2.1:5060>;expires=600",
    "User-Agent: ExamplePhone 2.4",
    extra or {},
    "Content-Length: 0")
end

local function registered(status, cseq, extra)
  return lines("SIP/2.0 " .. status,
    "Via: SIP/2.0/UDP 192.0.2.1:5060;rport=5060;branch=z9hG4bKreg" .. cseq,
    "From: Alice <sip:alice@example.org>;tag=c41f",
    "To: Alice <sip:alice@example.org>;tag=9e0" .. cseq,
    "Call-ID: 7d2a90b1@192.0.2.1",
    "CSeq: " .. cseq .. " REGISTER",
    extra or {},
    "Content-Length: 0")
end

-- An INVITE of alice to bob; `leg` tells the two sides of a proxy apart.
local function invite(cseq, extra, leg, uri)
  leg = leg or "a"
  return lines("INVITE " .. (uri or "sip:bob@example.org") .. " SIP/2.0",
    leg == "b" and "Via: SIP/2.0/UDP 198.51.100.2:5060;branch=z9hG4bKpx" .. cseq or {},
    "Via: SIP/2.0/UDP 192.0.2.1:5060;rport;branch=z9hG4bKinv" .. cseq,
    "Max-Forwards: " .. (leg == "b" and 69 or 70),
    "From: Alice <sip:alice@example.org>;tag=77ab",
    "To: <sip:bob@example.org>",
    "Call-ID: 55e01f3c@192.0.2.1",
    "CSeq: " .. cseq .. " INVITE",
    "Contact: <sip:alice@192.0.2.1:5060>",
    "User-Agent: ExamplePhone 2.4",
    extra or {},
    "Content-Length: 0")
end

local function invited(status, cseq, extra, leg, method)
  leg = leg or "a"
  return lines("SIP/2.0 " .. status,
    leg == "b" and "Via: SIP/2.0/UDP 198.51.100.2:5060;branch=z9hG4bKpx" .. cseq or {},
    "Via: SIP/2.0/UDP 192.0.2.1:5060;rport=5060;branch=z9hG4bKinv" .. cseq,
    "From: Alice <sip:alice@example.org>;tag=77ab",
    "To: <sip:bob@example.org>;tag=0f" .. cseq,
    "Call-ID: 55e01f3c@192.0.2.1",
    "CSeq: " .. cseq .. " " .. (method or "INVITE"),
    extra or {},
    "Content-Length: 0")
end

local function www(nonce, more, realm)
  return ('WWW-Authenticate: Digest realm="%s", nonce="%s"%s'):format(realm or "example.org", nonce,
    more or "")
end

local function proxy(nonce, more, realm)
  return "Proxy-Authenticate" .. www(nonce, more, realm):sub(17)
end

-- Credentials; `more` overrides or adds parameters.
local function credentials(header, nonce, more)
  local values = {
    username = "alice", realm = "example.org", nonce = nonce, uri = "sip:example.org",
    response = "6629fae49393a05397450978507c4ef1",
  }
  local unquoted = { algorithm = true, qop = true, nc = true }
  for name, value in pairs(more or {}) do values[name] = value or nil end
  local parts = {}
  for _, name in ipairs { "username", "realm", "nonce", "uri", "response", "algorithm", "qop", "nc",
                          "cnonce", "auts" } do
    if values[name] then
      parts[#parts + 1] = name .. "=" .. (unquoted[name] and values[name] or '"' .. values[name] .. '"')
    end
  end
  return header .. ": Digest " .. table.concat(parts, ", ")
end

local function authorization(nonce, more) return credentials("Authorization", nonce, more) end
local function proxy_authorization(nonce, more)
  more = more or {}
  more.uri = more.uri or "sip:bob@example.org"
  return credentials("Proxy-Authorization", nonce, more)
end

local UNAUTHORIZED, PROXY_AUTH = "401 Unauthorized", "407 Proxy Authentication Required"

-- The finding of that id, or nil; no rule may have failed.
local function finding(id, text, options)
  local explanation = explain(text, options)
  assert.are.same({}, explanation.failures)
  return explanation.findings[id]
end

-- Cuts a text at the first `part`, as a short snaplen would.
local function cut(text, part)
  return text:sub(1, text:find(part, 1, true) - 1)
end

-- ---- reading challenges and credentials ----------------------------------------------------------

-- What auth.lua makes of the message that was explained last.
local challenges, given

sip.rule {
  id = "spec.read", codes = "any",
  match = function(response)
    challenges = auth.challenges(response)
    given = response.request and auth.credentials(response.request)
  end,
}

describe("auth.challenges", function()
  local function read(...)
    local list = { ... }
    for i, line in ipairs(list) do list[i] = "WWW-Authenticate: " .. line end
    explain(registered(UNAUTHORIZED, 1, list))
    return challenges
  end

  it("reads a challenge with commas and quotes inside quotes", function()
    local list = read([[Digest realm="A, \"B\" and C",nonce="x,y", qop="auth,auth-int" , opaque=""]])
    assert.are.equal(1, #list)
    assert.are.equal('A, "B" and C', list[1].realm)
    assert.are.equal("x,y", list[1].nonce)
    assert.are.equal("auth,auth-int", list[1].params.qop)
    assert.are.equal("", list[1].params.opaque)
  end)

  it("takes MD5 where no algorithm is named, for Digest only", function()
    local list = read('Digest realm="a", nonce="b"', 'Bearer authz_server="https://as.example.org"')
    assert.are.equal("MD5", list[1].algorithm)
    assert.is_nil(list[2].algorithm)
  end)

  it("reads several challenges in one line and in several", function()
    local list = read('Digest realm="a", nonce="1", algorithm=SHA-256, Digest realm="a",nonce="2"',
      'digest realm = "b" , nonce = "3", algorithm = SHA-512-256')
    assert.are.equal(3, #list)
    assert.are.same({ "SHA-256", "MD5", "SHA-512-256" }, auth.algorithms(list))
    assert.are.equal("2", list[2].nonce)
    assert.is_true(list[3].digest)
  end)

  it("takes a forgotten quote of qop for what it is", function()
    local list = read('Digest realm="a", nonce="1", qop=auth,auth-int, algorithm=MD5')
    assert.are.equal(1, #list)
    assert.are.equal("MD5", list[1].algorithm)
  end)

  it("bears what makes no sense", function()
    assert.are.equal(0, #read("", ",,, ,"))
    assert.are.equal("open", read('Digest nonce="1", realm="open')[1].realm)
    assert.are.equal("", read('Digest nonce="1", realm="')[1].realm)
    assert.are.equal("a", read('Digest realm="a", realm="b"')[1].realm)
    local many = read(("Digest "):rep(9000), ("\\"):rep(9000), ('"'):rep(9000), (" "):rep(9000) .. "x",
      ("a=b,"):rep(9000), ("Digest a=b,"):rep(9000))
    assert.is_true(#many <= 16)
  end)
end)

describe("auth.credentials", function()
  local function read(line)
    explain(registered(UNAUTHORIZED, 1), { request = register(1, "Authorization: " .. line) })
    return given[1]
  end

  it("reads user names in UTF-8", function()
    assert.are.equal("J\u{e4}s\u{f8}n Doe", read [[Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, nonce="a"]].user)
  end)

  it("knows credentials that prove nothing", function()
    assert.is_false(read('Digest username="a", realm="b", nonce="", uri="sip:b", response=""').proof)
    assert.is_false(read('Digest username="a", realm="b", nonce="n", uri="sip:b", response=""').proof)
    assert.is_true(read('Digest username="a", realm="b", nonce="n", uri="sip:b", response="0"').proof)
    assert.is_true(read('Bearer eyJhbGciOi').proof)
  end)
end)

describe("auth.same_uri", function()
  it("follows RFC 3261 section 19.1.4", function()
    assert.is_true(auth.same_uri("sip:%61lice@Example.ORG;lr", "SIP:alice@example.org"))
    assert.is_true(auth.same_uri("sip:alice@example.org;Transport=TCP", "sip:alice@example.org;transport=tcp"))
    assert.is_true(auth.same_uri("TEL:+33123", "tel:+33123"))
    assert.is_false(auth.same_uri("sip:Alice@example.org", "sip:alice@example.org"))
    assert.is_false(auth.same_uri("sip:alice@example.org", "sips:alice@example.org"))
    assert.is_false(auth.same_uri("sip:alice@example.org", "sip:alice@example.org:5060"))
    assert.is_false(auth.same_uri("sip:alice@example.org", "sip:alice@example.org;transport=tcp"))
    assert.is_false(auth.same_uri("sip:alice@example.org;x=1", "sip:alice@example.org;x=2"))
  end)
end)

-- ---- auth.challenge ------------------------------------------------------------------------------

describe("auth.challenge", function()
  it("is the normal first step", function()
    local response = registered(UNAUTHORIZED, 1, www("n1", ", qop=\"auth\""))
    local explanation = explain(response, { request = register(1) })
    local found = explanation.findings["auth.challenge"]
    assert.are.equal("chat", found.severity)
    assert.are.same({ 1 }, found.frames)
    assert.contains('REGISTER in frame 1 carried no credentials', found.text)
    assert.contains('realm "example.org", MD5', found.text)
    assert.contains("follows with Authorization", found.fix)
    assert.are.equal("chat", explanation.severity)
  end)

  it("knows what became of it, where later frames were read", function()
    local challenge = registered(UNAUTHORIZED, 1, www("n1"))
    local found = finding("auth.challenge", challenge, {
      request = register(1), later = { register(2, authorization "n1"), registered("200 OK", 2) },
    })
    assert.contains("sent them in frame 3 and got 200 in frame 4", found.text)
    assert.contains("were accepted", found.fix)
    assert.are.same({ 1, 3, 4 }, found.frames)
    found = finding("auth.challenge", challenge, {
      request = register(1), later = { register(2, authorization "n1"), registered(UNAUTHORIZED, 2, www("n2")) },
    })
    assert.contains("got 401 in frame 4", found.text)
    assert.contains("Read frame 4", found.fix)
  end)

  it("says nothing of what became of it where no credentials follow", function()
    local found = finding("auth.challenge", registered(UNAUTHORIZED, 1, www("n1")),
      { request = register(1), later = { register(2), registered("200 OK", 2) } })
    assert.are.same({ 1 }, found.frames)
    found = finding("auth.challenge", registered(UNAUTHORIZED, 1, www("n1")), {
      request = register(1),
      later = { register(2, authorization("k", { realm = "another" })), registered("200 OK", 2) },
    })
    assert.are.same({ 1 }, found.frames)
  end)

  it("lists all algorithms of a 407", function()
    local found = finding("auth.challenge",
      invited(PROXY_AUTH, 1, { proxy("n1", ", algorithm=SHA-256"), proxy("n1", ", algorithm=MD5") }),
      { request = invite(1) })
    assert.contains('"example.org", SHA-256, MD5', found.text)
    assert.contains("follows with Proxy-Authorization", found.fix)
  end)

  it("takes empty credentials for the introduction that they are", function()
    local found = finding("auth.challenge", registered(UNAUTHORIZED, 1, www("n1", ", algorithm=AKAv1-MD5")),
      { request = register(1, authorization("", { response = "" })) })
    assert.contains('only names its user, "alice"', found.text)
    assert.contains("AKAv1-MD5", found.text)
  end)

  it("tells a second challenge to a client that sends nothing", function()
    local found = finding("auth.challenge", registered(UNAUTHORIZED, 2, www("n2")),
      { call = { register(1), registered(UNAUTHORIZED, 1, www("n1")) }, request = register(2) })
    assert.are.equal("note", found.severity)
    assert.contains("Asked again: the REGISTER in frame 3 still carries no credentials, though frame 2",
      found.text)
    assert.are.same({ 3, 2 }, found.frames)
  end)

  it("is normal again after a success", function()
    local found = finding("auth.challenge", registered(UNAUTHORIZED, 3, www("n2")), {
      call = { register(1), registered(UNAUTHORIZED, 1, www("n1")), register(2, authorization "n1"),
               registered("200 OK", 2) },
      request = register(3),
    })
    assert.are.equal("chat", found.severity)
    assert.contains("Normal first step", found.text)
  end)

  it("leaves the third challenge to auth.loop", function()
    assert.is_nil(finding("auth.challenge", registered(UNAUTHORIZED, 3, www("n3")), {
      call = { register(1), registered(UNAUTHORIZED, 1, www("n1")), register(2),
               registered(UNAUTHORIZED, 2, www("n2")) },
      request = register(3),
    }))
  end)

  it("tells the challenge of a second server", function()
    local found = finding("auth.challenge", invited(UNAUTHORIZED, 2, www("n2", "", "pbx.example.org")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")) },
      request = invite(2, proxy_authorization "n1"),
    })
    assert.are.equal("chat", found.severity)
    assert.contains('answer the challenge of frame 2 (realm "example.org"); now another one comes, for realm '
      .. '"pbx.example.org"', found.text)
    assert.are.same({ 3, 2 }, found.frames)
  end)

  it("tells credentials for one of two servers that were asked for before", function()
    local found = finding("auth.challenge", invited(PROXY_AUTH, 3, proxy("n3", "", "edge")), {
      call = {
        invite(1), invited(PROXY_AUTH, 1, proxy("n1", "", "edge")),
        invite(2, proxy_authorization("n1", { realm = "edge" })), invited(UNAUTHORIZED, 2, www("n2")),
        invite(3, authorization("n2", { uri = "sip:bob@example.org" })),
      },
    })
    assert.are.equal("note", found.severity)
    assert.are.same({ 5, 2 }, found.frames)
    assert.contains('frame 2 had asked for realm "edge", but those of the INVITE in frame 5 are for "example.org" only',
      found.text)
  end)

  it("tells the challenge of a second server that has the realm of the first", function()
    local onward = { src = "198.51.100.2", dst = "203.0.113.9" }
    local found = finding("auth.challenge", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = {
        invite(1), invited(PROXY_AUTH, 1, proxy("n1")), invite(2, proxy_authorization "n1"),
        { invite(2, proxy_authorization "n1", "b"), src = onward.src, dst = onward.dst },
      },
    })
    assert.contains("answer the challenge of frame 2", found.text)
    assert.contains("usually from the next server on the path", found.text)
  end)

  it("knows a SIM that is out of step", function()
    local found = finding("auth.challenge", registered(UNAUTHORIZED, 2, www("n2", ", algorithm=AKAv1-MD5")), {
      call = { register(1), registered(UNAUTHORIZED, 1, www("n1", ", algorithm=AKAv1-MD5")) },
      request = register(2, authorization("n1", { algorithm = "AKAv1-MD5", auts = "5PYxMuX2NOT2NeQ=",
                                                  response = "" })),
    })
    assert.contains("SIM out of step", found.text)
  end)

  it("is silent where credentials were sent", function()
    local options = { call = { register(1), registered(UNAUTHORIZED, 1, www("n1")) },
                      request = register(2, authorization "n1") }
    assert.is_nil(finding("auth.challenge", registered(UNAUTHORIZED, 2, www("n2")), options))
    assert.is_nil(finding("auth.challenge", registered(UNAUTHORIZED, 1, www("n2")),
      { request = register(1, authorization "kept from before") }))
    assert.is_nil(finding("auth.challenge", registered(UNAUTHORIZED, 1, www("n2")),
      { request = register(1, "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9") }))
  end)

  it("is silent where the credentials name another realm than their challenge", function()
    assert.is_nil(finding("auth.challenge", registered(UNAUTHORIZED, 2, www("n2")), {
      call = { register(1), registered(UNAUTHORIZED, 1, www("n1")) },
      request = register(2, authorization("n1", { realm = "Example.org" })),
    }))
  end)

  it("bears a request whose body was cut off", function()
    local request = invite(1, "Content-Type: application/sdp"):gsub("Content%-Length: 0\n\n",
      "Content-Length: 220\n\nv=0\no=- 1 1 IN IP4 192.0.2.1\n")
    assert.truthy(finding("auth.challenge", invited(PROXY_AUTH, 1, proxy("n1")), { request = request }))
  end)

  it("is silent where the request is missing or cut off", function()
    local response = registered(UNAUTHORIZED, 1, www("n1"))
    assert.is_nil(finding("auth.challenge", response))
    assert.is_nil(finding("auth.challenge", response, { request = cut(register(1), "User-Agent") }))
    assert.is_nil(finding("auth.challenge", cut(response, "Content-Length"), { request = register(1) }))
  end)
end)

-- ---- auth.rejected -------------------------------------------------------------------------------

describe("auth.rejected", function()
  local first = { register(1), registered(UNAUTHORIZED, 1, www("n1")) }

  it("names user, realm, algorithm and challenge", function()
    local found = finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2")),
      { call = first, request = register(2, authorization "n1") })
    assert.are.equal("error", found.severity)
    assert.contains('user "alice", realm "example.org", MD5', found.text)
    assert.contains("challenge in frame 2", found.text)
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("works where the server gives out the same nonce again", function()
    assert.truthy(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n1")),
      { call = first, request = register(2, authorization "n1") }))
  end)

  it("works for 407 with several credentials and challenges", function()
    local found = finding("auth.rejected",
      invited(PROXY_AUTH, 2, { proxy("m2", "", "trunk.example"), proxy("n2", ", algorithm=SHA-256") }), {
        call = { invite(1), invited(PROXY_AUTH, 1,
          proxy("n1", ", algorithm=SHA-256") .. ', Digest realm="other", nonce="m1"') },
        request = invite(2, { proxy_authorization("m1", { realm = "other" }),
                              proxy_authorization("n1", { algorithm = "SHA-256" }) }),
      })
    assert.contains('realm "example.org", SHA-256', found.text)
  end)

  it("gives the same for a response that is sent again", function()
    local second = registered(UNAUTHORIZED, 2, www("n2"))
    local found = finding("auth.rejected", second, {
      call = { first[1], first[2], register(2, authorization "n1"), { second, time = 0.3 } }, time = 0.9,
    })
    assert.are.same({ 2, 3 }, found.frames)
    second = registered(UNAUTHORIZED, 2, www("n1"))
    found = finding("auth.rejected", second, {
      call = { first[1], first[2], register(2, authorization "n1"), { second, time = 0.3 } }, time = 0.9,
    })
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("names the first copy of a challenge that was sent again", function()
    local found = finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2")), {
      call = { first[1], first[2], { first[2], time = 0.8 }, { register(2, authorization "n1"), time = 0.9 } },
      time = 1,
    })
    assert.are.same({ 2, 4 }, found.frames)
  end)

  it("finds the realm among several with one nonce", function()
    assert.truthy(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2")), {
      call = { first[1], registered(UNAUTHORIZED, 1, { www("n1", "", "other"), www("n1") }) },
      request = register(2, authorization "n1"),
    }))
  end)

  it("does not take 100 Trying for a success", function()
    local found = finding("auth.rejected", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")), invite(2, proxy_authorization "n1"),
               invited("100 Trying", 2) },
    })
    assert.are.equal("error", found.severity)
  end)

  it("names the challenge of its own side of a proxy", function()
    local PROXY, UAS = "198.51.100.2", "203.0.113.9"
    local found = finding("auth.rejected", invited(UNAUTHORIZED, 2, www("n2")), {
      call = {
        invite(1), { invite(1, nil, "b"), src = PROXY, dst = UAS },
        { invited(UNAUTHORIZED, 1, www("n1"), "b"), src = UAS, dst = PROXY },
        invited(UNAUTHORIZED, 1, www("n1")),
        invite(2, authorization("n1", { uri = "sip:bob@example.org" })),
        { invite(2, authorization("n1", { uri = "sip:bob@example.org" }), "b"), src = PROXY, dst = UAS },
        { invited(UNAUTHORIZED, 2, www("n2"), "b"), src = UAS, dst = PROXY },
      },
    })
    assert.are.same({ 4, 5 }, found.frames)
    assert.contains("Credentials refused: user", found.text)
    found = finding("auth.rejected", invited(UNAUTHORIZED, 2, www("n2"), "b"), {
      call = {
        invite(1), { invite(1, nil, "b"), src = PROXY, dst = UAS },
        { invited(UNAUTHORIZED, 1, www("n1"), "b"), src = UAS, dst = PROXY },
        invited(UNAUTHORIZED, 1, www("n1")),
        invite(2, authorization("n1", { uri = "sip:bob@example.org" })),
        { invite(2, authorization("n1", { uri = "sip:bob@example.org" }), "b"), src = PROXY, dst = UAS },
      }, src = UAS, dst = PROXY,
    })
    assert.are.same({ 3, 6 }, found.frames)
  end)

  it("tells where another server refuses", function()
    local found = finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2")), {
      call = first, request = { register(2, authorization "n1"), dst = "198.51.100.3" },
      src = "198.51.100.3",
    })
    assert.contains("came from 198.51.100.2 (frame 2), but 198.51.100.3 refused", found.text)
  end)

  it("tells the servers behind a proxy apart", function()
    local function on(text, to) return { text, src = "198.51.100.2", dst = to } end
    local function back(text, from) return { text, src = from, dst = "198.51.100.2" } end
    local found = finding("auth.rejected", invited(UNAUTHORIZED, 2, www("n2")), {
      call = {
        invite(1), on(invite(1, nil, "b"), "203.0.113.8"),
        back(invited(UNAUTHORIZED, 1, www("n1"), "b"), "203.0.113.8"), invited(UNAUTHORIZED, 1, www("n1")),
        invite(2, authorization "n1"), on(invite(2, authorization "n1", "b"), "203.0.113.9"),
        back(invited(UNAUTHORIZED, 2, www("n2"), "b"), "203.0.113.9"),
      },
    })
    assert.contains("Their nonce came from 203.0.113.8 (frame 3), but 203.0.113.9 refused them", found.text)
    assert.are.same({ 3, 5 }, found.frames)
  end)

  it("does not blame the password where the nonce had been accepted", function()
    local found = finding("auth.rejected", registered(UNAUTHORIZED, 3, www("n2")), {
      call = { first[1], first[2], register(2, authorization "n1"), registered("200 OK", 2) },
      request = register(3, authorization("n1", { qop = "auth", nc = "00000002", cnonce = "ab" })),
    })
    assert.are.equal("note", found.severity)
    assert.contains("nonce of frame 2 these credentials had passed in frame 4", found.text)
  end)

  it("does not take the 200 to a CANCEL, which nobody checks, for a success", function()
    local cancel = invite(2, proxy_authorization "n1"):gsub("INVITE", "CANCEL")
    assert.are.equal("error", finding("auth.rejected", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")), invite(2, proxy_authorization "n1"), cancel,
               invited("200 OK", 2, nil, nil, "CANCEL") },
    }).severity)
  end)

  it("is silent at stale=true", function()
    assert.is_nil(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2", ", stale=TRUE")),
      { call = first, request = register(2, authorization "n1") }))
  end)

  it("is silent where the nonce is from elsewhere", function()
    assert.is_nil(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2")),
      { call = first, request = register(2, authorization "n0") }))
  end)

  it("is silent where another realm asks, or had given out the nonce", function()
    assert.is_nil(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2", "", "Example.org")),
      { call = first, request = register(2, authorization "n1") }))
    assert.is_nil(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2", "", "Example.org")),
      { call = first, request = register(2, authorization("n1", { realm = "Example.org" })) }))
  end)

  it("is silent at a first challenge, and at a SIM that is out of step", function()
    assert.is_nil(finding("auth.rejected", first[2], { request = first[1] }))
    assert.is_nil(finding("auth.rejected", registered(UNAUTHORIZED, 2, www("n2")),
      { call = first, request = register(2, authorization("n1", { auts = "5PYxMuX2NOT2NeQ=" })) }))
  end)

  it("is silent where the messages are cut off", function()
    local response, request = registered(UNAUTHORIZED, 2, www("n2")), register(2, authorization "n1")
    assert.is_nil(finding("auth.rejected", cut(response, "Content-Length"), { call = first, request = request }))
    assert.is_nil(finding("auth.rejected", response, { call = first, request = cut(request, "Content-Length") }))
  end)

  it("tells a 403 after credentials", function()
    local found = finding("auth.rejected", registered("403 Forbidden", 2),
      { call = first, request = register(2, authorization "n1") })
    assert.are.equal("error", found.severity)
    assert.contains('Refused with 403 after credentials: user "alice", realm "example.org", MD5', found.text)
    assert.contains("in answer to frame 2", found.text)
    assert.contains("address sip:alice@example.org", found.fix)
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("tells a 403 whose challenge was not captured", function()
    local found = finding("auth.rejected", registered("403 Forbidden", 2),
      { request = register(2, authorization "n1") })
    assert.contains("their challenge is not in this call", found.text)
    assert.are.same({ 1 }, found.frames)
  end)

  it("tells a 403 to a token", function()
    local found = finding("auth.rejected", registered("403 Forbidden", 2),
      { request = register(2, "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9") })
    assert.contains("carried Bearer", found.text)
  end)

  it("tells a 403 to credentials that had passed", function()
    local found = finding("auth.rejected", registered("403 Forbidden", 3), {
      call = { first[1], first[2], register(2, authorization "n1"), registered("200 OK", 2) },
      request = register(3, authorization "n1"),
    })
    assert.contains("had passed in frame 4", found.text)
    assert.are.same({ 4, 5 }, found.frames)
  end)

  it("does not take the success of one user for that of another", function()
    local found = finding("auth.rejected", registered("403 Forbidden", 3), {
      call = { register(1), registered(UNAUTHORIZED, 1, www("n1")),
               register(2, authorization("n1", { username = "bob" })), registered("200 OK", 2),
               register(3, authorization "n1") },
    })
    assert.contains('user "alice", realm "example.org", MD5, in answer to frame 2', found.text)
  end)

  it("is silent at a 403 without credentials, and at one after ringing", function()
    assert.is_nil(finding("auth.rejected", invited("403 Forbidden", 1), { request = invite(1) }))
    local request = invite(2, proxy_authorization "n1")
    assert.truthy(finding("auth.rejected", invited("403 Forbidden", 2),
      { call = { request, invited("100 Trying", 2) } }))
    assert.is_nil(finding("auth.rejected", invited("403 Forbidden", 2),
      { call = { request, invited("183 Session Progress", 2) } }))
  end)

  it("is silent where a proxy took the credentials and passed the request on", function()
    local onward = { src = "198.51.100.2", dst = "203.0.113.9" }
    local request = invite(2, proxy_authorization "n1")
    onward[1] = invite(2, nil, "b")
    assert.is_nil(finding("auth.rejected", invited("403 Forbidden", 2), { call = { request, onward } }))
    local kept = { (invite(2, proxy_authorization "n1", "b"):gsub("bKpx", "bKpy")), src = onward.src,
                   dst = onward.dst }
    assert.is_nil(finding("auth.rejected", invited("403 Forbidden", 2), { call = { request, kept, onward } }))
    assert.truthy(finding("auth.rejected", invited("403 Forbidden", 2), { call = { request, kept } }))
    onward.src, onward.dst = nil, nil
    assert.truthy(finding("auth.rejected", invited("403 Forbidden", 2), { call = { request, onward } }))
  end)
end)

-- ---- auth.stale_nonce ----------------------------------------------------------------------------

describe("auth.stale_nonce", function()
  it("tells the age of the nonce", function()
    local found = finding("auth.stale_nonce", registered(UNAUTHORIZED, 2, www("n2", ', stale="True"')), {
      call = { register(1), registered(UNAUTHORIZED, 1, www("n1")) },
      request = { register(2, authorization "n1"), time = 1860.1 }, time = 1860.2,
    })
    assert.are.equal("note", found.severity)
    assert.contains("from frame 2 and was 31 min old", found.text)
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("needs no earlier challenge", function()
    local found = finding("auth.stale_nonce", registered(UNAUTHORIZED, 9, www("n2", ", stale=true")),
      { request = register(9, authorization "n1") })
    assert.contains('user "alice" used for realm "example.org"', found.text)
    assert.are.same({ 1 }, found.frames)
  end)

  it("is silent without stale=true, without credentials, and for another realm", function()
    local request = register(2, authorization "n1")
    assert.is_nil(finding("auth.stale_nonce", registered(UNAUTHORIZED, 2, www("n2", ", stale=false")),
      { request = request }))
    assert.is_nil(finding("auth.stale_nonce", registered(UNAUTHORIZED, 2, www("n2", ", stale=true")),
      { request = register(2) }))
    assert.is_nil(finding("auth.stale_nonce", registered(UNAUTHORIZED, 2, www("n2", ", stale=true", "b")),
      { request = request }))
  end)
end)

-- ---- auth.loop -----------------------------------------------------------------------------------

describe("auth.loop", function()
  local function rounds(count, answered, more)
    local call = {}
    for n = 1, count do
      call[#call + 1] = register(n, answered and n > 1 and authorization("n" .. n - 1) or nil)
      call[#call + 1] = registered(UNAUTHORIZED, n, www("n" .. n, more))
    end
    local last = table.remove(call)
    return last, { call = call }
  end

  it("counts challenges", function()
    local found = finding("auth.loop", rounds(5, true))
    assert.are.equal("error", found.severity)
    assert.contains('challenge number 5 to REGISTER for realm "example.org" in 800 ms, the first in frame 2',
      found.text)
    assert.contains("Of these requests 4 carried credentials", found.text)
    assert.are.same({ 2, 8, 9 }, found.frames)
  end)

  it("counts credentials that name no realm", function()
    local asked, basic = 'WWW-Authenticate: Basic realm="x"', "Authorization: Basic YTpi"
    local found = finding("auth.loop", registered(UNAUTHORIZED, 3, asked), {
      call = { register(1), registered(UNAUTHORIZED, 1, asked), register(2, basic),
               registered(UNAUTHORIZED, 2, asked), register(3, basic) },
    })
    assert.contains("Of these requests 2 carried credentials for it", found.text)
  end)

  it("does not know how many there were before the messages that are known", function()
    local found = finding("auth.loop", rounds(60, true))
    assert.contains("the last 51 challenges to REGISTER", found.text)
    assert.contains("from frame 20 on", found.text)
    assert.contains("Of these requests 51 carried", found.text)
  end)

  it("begins at the third", function()
    assert.truthy(finding("auth.loop", rounds(3, true)))
    assert.is_nil(finding("auth.loop", rounds(2, true)))
  end)

  it("tells a client that never answers", function()
    local found = finding("auth.loop", rounds(3, false))
    assert.contains("no request carried credentials for it", found.text)
    assert.contains("(now: MD5)", found.fix)
  end)

  it("does not know whether an IMS client answered through IPsec", function()
    assert.is_nil(finding("auth.loop", rounds(3, false, ", algorithm=AKAv1-MD5")))
  end)

  it("tells nonces that nobody takes", function()
    assert.contains("this one with stale=true", finding("auth.loop", rounds(4, true, ", stale=true")).text)
  end)

  it("counts a challenge that is sent again once", function()
    local first, second = registered(UNAUTHORIZED, 1, www("n1")), registered(UNAUTHORIZED, 2, www("n2"))
    assert.is_nil(finding("auth.loop", second, {
      call = { register(1), first, { first, time = 0.8 }, { register(2, authorization "n1"), time = 1 },
               { second, time = 1.1 }, { second, time = 1.9 } },
      time = 3.5,
    }))
  end)

  it("begins anew after a success", function()
    local last, options = rounds(5, true)
    options.call[6] = registered("200 OK", 3)
    assert.is_nil(finding("auth.loop", last, options))
    last, options = rounds(5, true)
    table.insert(options.call, 6, registered("100 Trying", 3))
    assert.truthy(finding("auth.loop", last, options))
  end)

  it("goes on after a 403", function()
    assert.truthy(finding("auth.loop", registered(UNAUTHORIZED, 5, www("n5")), {
      call = {
        register(1), registered(UNAUTHORIZED, 1, www("n1")),
        register(2, authorization "n1"), registered("403 Forbidden", 2),
        register(3), registered(UNAUTHORIZED, 3, www("n3")),
        register(4, authorization "n3"), registered("403 Forbidden", 4), register(5),
      },
    }))
  end)

  it("is not ended by the success of another method, or on another side of a proxy", function()
    local last, options = rounds(5, true)
    options.call[5] = register(3, authorization "n2"):gsub("REGISTER", "OPTIONS")
    options.call[6] = registered("200 OK", 3):gsub("REGISTER", "OPTIONS")
    assert.truthy(finding("auth.loop", last, options))
    last, options = rounds(5, true)
    table.insert(options.call, 6, { registered("200 OK", 3), src = "203.0.113.9", dst = "198.51.100.2" })
    assert.truthy(finding("auth.loop", last, options))
  end)

  it("begins with the first challenge for the realm", function()
    local last, options = rounds(5, true)
    options.call[2] = registered(UNAUTHORIZED, 1, www("n1", "", "edge"))
    local found = finding("auth.loop", last, options)
    assert.contains("challenge number 4 to REGISTER", found.text)
    assert.contains("the first in frame 4", found.text)
  end)

  it("does not add up the challenges of several servers", function()
    assert.is_nil(finding("auth.loop", invited(UNAUTHORIZED, 3, www("c1", "", "pbx")), {
      call = {
        invite(1), invited(PROXY_AUTH, 1, proxy("a1", "", "edge")),
        invite(2, proxy_authorization("a1", { realm = "edge" })),
        invited(PROXY_AUTH, 2, proxy("b1", "", "trunk")),
        invite(3, { proxy_authorization("a1", { realm = "edge" }),
                    proxy_authorization("b1", { realm = "trunk" }) }),
      },
    }))
  end)

  it("does not count the other side of a proxy", function()
    local onward = { src = "198.51.100.2", dst = "203.0.113.9" }
    local back = { src = "203.0.113.9", dst = "198.51.100.2" }
    local function with(leg, text) return { text, src = leg.src, dst = leg.dst } end
    assert.is_nil(finding("auth.loop", invited(UNAUTHORIZED, 2, www("n2")), {
      call = {
        invite(1), with(onward, invite(1, nil, "b")), with(back, invited(UNAUTHORIZED, 1, www("n1"), "b")),
        invited(UNAUTHORIZED, 1, www("n1")), invite(2), with(onward, invite(2, nil, "b")),
        with(back, invited(UNAUTHORIZED, 2, www("n2"), "b")),
      },
    }))
  end)
end)

-- ---- auth.wrong_realm ----------------------------------------------------------------------------

describe("auth.wrong_realm", function()
  local first = { register(1), registered(UNAUTHORIZED, 1, www("n1")) }

  it("tells a client that keeps a realm of its own", function()
    local found = finding("auth.wrong_realm", registered(UNAUTHORIZED, 2, www("n2")),
      { call = first, request = register(2, authorization("n0", { realm = "asterisk" })) })
    assert.are.equal("error", found.severity)
    assert.contains('user "alice" are for "asterisk", but the server asks for "example.org", and had done so '
      .. 'in frame 2', found.text)
    assert.contains('account to "example.org"', found.fix)
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("tells a client that changes the realm, were it but a capital", function()
    local found = finding("auth.wrong_realm", registered(UNAUTHORIZED, 2, www("n2")),
      { call = first, request = register(2, authorization("n1", { realm = "Example.org" })) })
    assert.are.equal("error", found.severity)
    assert.contains('name "Example.org", but the challenge that they answer, frame 2, has the realm '
      .. '"example.org"', found.text)
  end)

  it("only warns where no challenge was seen", function()
    local found = finding("auth.wrong_realm", invited(PROXY_AUTH, 1, proxy("n1")),
      { request = invite(1, proxy_authorization("n0", { realm = "edge" })) })
    assert.are.equal("warn", found.severity)
    assert.contains('has credentials for "edge", the response asks for "example.org"', found.text)
  end)

  it("only warns where the credentials were there before the challenge", function()
    local kept = proxy_authorization("k", { realm = "trunk" })
    assert.are.equal("warn", finding("auth.wrong_realm", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = { invite(1, kept), invited(PROXY_AUTH, 1, proxy("n1")), invite(2, kept) },
    }).severity)
  end)

  it("does not take what the other side of a proxy was told for what the client was told", function()
    local found = finding("auth.wrong_realm", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = {
        { invite(1, nil, "b"), src = "198.51.100.2", dst = "203.0.113.9" },
        { invited(PROXY_AUTH, 1, proxy("n1"), "b"), src = "203.0.113.9", dst = "198.51.100.2" },
      },
      request = invite(2, proxy_authorization("m0", { realm = "edge" })),
    })
    assert.are.equal("warn", found.severity)
  end)

  it("is silent where one of the credentials is for an offered realm", function()
    assert.is_nil(finding("auth.wrong_realm", invited(PROXY_AUTH, 2, proxy("n2")), {
      request = invite(2, { proxy_authorization("m1", { realm = "edge" }), proxy_authorization "n1" }),
    }))
    assert.is_nil(finding("auth.wrong_realm",
      registered(UNAUTHORIZED, 2, { www("m2", "", "edge"), www("n2") }),
      { request = register(2, authorization "n1") }))
  end)

  it("is silent where the credentials answer the challenge of another server", function()
    assert.is_nil(finding("auth.wrong_realm", invited(PROXY_AUTH, 2, proxy("m1", "", "trunk")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")) },
      request = invite(2, proxy_authorization "n1"),
    }))
  end)

  it("is silent about credentials in the other header", function()
    assert.is_nil(finding("auth.wrong_realm", invited(UNAUTHORIZED, 1, www("n1")),
      { request = invite(1, proxy_authorization("m0", { realm = "edge" })) }))
  end)

  it("is silent without credentials, and where the challenge names no realm", function()
    assert.is_nil(finding("auth.wrong_realm", first[2], { request = first[1] }))
    assert.is_nil(finding("auth.wrong_realm", registered(UNAUTHORIZED, 2, 'WWW-Authenticate: Digest nonce="n2"'),
      { call = first, request = register(2, authorization("n0", { realm = "asterisk" })) }))
  end)
end)

-- ---- auth.wrong_header ---------------------------------------------------------------------------

describe("auth.wrong_header", function()
  local first = { register(1), registered(UNAUTHORIZED, 1, www("n1")) }

  it("tells a 401 answered with Proxy-Authorization", function()
    local found = finding("auth.wrong_header", registered(UNAUTHORIZED, 2, www("n2")),
      { call = first, request = register(2, credentials("Proxy-Authorization", "n1")) })
    assert.are.equal("error", found.severity)
    assert.contains("challenge in frame 2 stands in WWW-Authenticate and wants Authorization, but the REGISTER "
      .. "in frame 3 carries its credentials in Proxy-Authorization", found.text)
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("tells a 407 answered with Authorization", function()
    local found = finding("auth.wrong_header", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")) },
      request = invite(2, authorization("n0")),
    })
    assert.contains("wants Proxy-Authorization", found.text)
  end)

  it("is silent where the right header is there too", function()
    assert.is_nil(finding("auth.wrong_header", registered(UNAUTHORIZED, 2, www("n2")), {
      call = first, request = register(2, { credentials("Proxy-Authorization", "n1"), authorization "n1" }),
    }))
    assert.is_nil(finding("auth.wrong_header", invited(PROXY_AUTH, 2, proxy("n2")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")) },
      request = invite(2, { proxy_authorization "n1", authorization "n1" }),
    }))
  end)

  it("is silent where the credentials answer another server of the same realm", function()
    assert.is_nil(finding("auth.wrong_header", invited(UNAUTHORIZED, 2, www("m1")), {
      call = { invite(1), invited(PROXY_AUTH, 1, proxy("n1")) },
      request = invite(2, proxy_authorization "n1"),
    }))
  end)

  it("is silent where nobody was asked before, or for another realm", function()
    assert.is_nil(finding("auth.wrong_header", registered(UNAUTHORIZED, 1, www("n1")),
      { request = register(1, credentials("Proxy-Authorization", "n0")) }))
    assert.is_nil(finding("auth.wrong_header", registered(UNAUTHORIZED, 2, www("n2")), {
      call = first, request = register(2, credentials("Proxy-Authorization", "m0", { realm = "edge" })),
    }))
  end)

  it("is silent where both are asked for", function()
    assert.is_nil(finding("auth.wrong_header", registered(UNAUTHORIZED, 2, { www("n2"), proxy("m2", "", "edge") }),
      { call = first, request = register(2, credentials("Proxy-Authorization", "n1")) }))
  end)
end)

-- ---- auth.algorithm ------------------------------------------------------------------------------

describe("auth.algorithm", function()
  local function answer(challenge, more, again)
    return finding("auth.algorithm", registered(UNAUTHORIZED, 2, again or challenge), {
      call = { register(1), registered(UNAUTHORIZED, 1, challenge) },
      request = register(2, authorization("n1", more)),
    })
  end

  it("tells an algorithm that is not on the list", function()
    local found = answer(www("n1", ", algorithm=SHA-256"), { algorithm = "MD5" })
    assert.are.equal("error", found.severity)
    assert.contains('realm "example.org" use MD5, but the challenge in frame 2 offers only SHA-256', found.text)
    assert.are.same({ 2, 3 }, found.frames)
  end)

  it("takes none for MD5, on both sides", function()
    assert.contains("name none, which means MD5", answer(www("n1", ", algorithm=SHA-256"), {}).text)
    assert.contains("use SHA-256, but the challenge in frame 2 offers only MD5",
      answer(www("n1"), { algorithm = "SHA-256" }).text)
    assert.is_nil(answer(www("n1"), { algorithm = "md5" }))
  end)

  it("tells AKA answered with MD5", function()
    assert.contains("offers only AKAv1-MD5", answer(www("n1", ", algorithm=AKAv1-MD5"), { algorithm = "MD5" }).text)
  end)

  it("is silent where one of several challenges lists it", function()
    assert.is_nil(answer({ www("n1", ", algorithm=SHA-512-256"), www("n1", ", algorithm=SHA-256") },
      { algorithm = "SHA-256" }))
    assert.is_nil(answer(www("n1", ", algorithm=SHA-256") .. ', Digest realm="example.org", nonce="n9"',
      { algorithm = "MD5" }))
  end)

  it("looks at the challenge that was answered, not at the next", function()
    assert.is_nil(answer(www("n1", ", algorithm=MD5"), { algorithm = "MD5" }, www("n2", ", algorithm=SHA-256")))
  end)

  it("takes the challenge at hand where the nonce is from elsewhere", function()
    local found = finding("auth.algorithm", registered(UNAUTHORIZED, 1, www("n2", ", algorithm=SHA-256")),
      { request = register(1, authorization("n0", { algorithm = "MD5" })) })
    assert.contains("challenge in frame 2 offers only SHA-256", found.text)
  end)

  it("tells a client that has nothing to say to SHA-256", function()
    local modern = www("n1", ", algorithm=SHA-256")
    local found = finding("auth.algorithm", registered(UNAUTHORIZED, 2, modern),
      { call = { register(1), registered(UNAUTHORIZED, 1, modern) }, request = register(2) })
    assert.are.equal("error", found.severity)
    assert.contains("No MD5 on offer: frame 2 asked for SHA-256, and the REGISTER in frame 3 comes again",
      found.text)
  end)

  it("does not expect an answer too early, nor where MD5 or AKA is offered", function()
    local modern = www("n1", ", algorithm=SHA-256")
    assert.is_nil(finding("auth.algorithm", registered(UNAUTHORIZED, 1, modern), { request = register(1) }))
    for _, other in ipairs { www("n1"), www("n1", ", algorithm=AKAv1-MD5") } do
      assert.is_nil(finding("auth.algorithm", registered(UNAUTHORIZED, 2, other),
        { call = { register(1), registered(UNAUTHORIZED, 1, other) }, request = register(2) }))
    end
    assert.is_nil(finding("auth.algorithm", registered(UNAUTHORIZED, 3, modern), {
      call = { register(1), registered(UNAUTHORIZED, 1, modern),
               register(2, authorization("n1", { algorithm = "SHA-256" })), registered("200 OK", 2) },
      request = register(3),
    }))
  end)
end)

-- ---- auth.uri_mismatch ---------------------------------------------------------------------------

describe("auth.uri_mismatch", function()
  local function refuse(status, uri, asked, challenge)
    return finding("auth.uri_mismatch", registered(status, 2, challenge),
      { request = register(2, authorization("n1", { uri = uri }), asked) })
  end

  it("tells both URIs", function()
    local found = refuse("400 Bad Request", "sip:example.org", "sip:sip.example.org:5080")
    assert.are.equal("warn", found.severity)
    assert.contains('computed for "sip:example.org", but the REGISTER in frame 1 asks for '
      .. '"sip:sip.example.org:5080"', found.text)
    assert.are.same({ 1 }, found.frames)
  end)

  it("holds for 401, 403 and 407", function()
    assert.truthy(refuse(UNAUTHORIZED, "sip:a", "sip:b", www("n2")))
    assert.truthy(refuse("403 Forbidden", "sip:a", "sip:b"))
    assert.truthy(finding("auth.uri_mismatch", invited(PROXY_AUTH, 1, proxy("n2")),
      { request = invite(1, proxy_authorization("n1", { uri = "sip:bob@10.0.0.5" })) }))
  end)

  it("says that a proxy may have done it", function()
    local found = finding("auth.uri_mismatch", invited("403 Forbidden", 1, nil, "b"), {
      request = invite(1, authorization("n1", { uri = "sip:bob@example.org" }), "b", "sip:bob@10.0.0.5:5060"),
    })
    assert.contains("Proxies on the way (1) may have changed it", found.text)
  end)

  it("is silent for the same URI, however written", function()
    assert.is_nil(refuse("403 Forbidden", "sip:example.org", "sip:example.org"))
    assert.is_nil(refuse("403 Forbidden", "sip:example.org", "sip:EXAMPLE.org;lr"))
  end)

  it("is silent where the call got further", function()
    local request = invite(1, proxy_authorization("n1", { uri = "sip:bob@10.0.0.5" }))
    assert.truthy(finding("auth.uri_mismatch", invited("403 Forbidden", 1), { call = { request } }))
    assert.is_nil(finding("auth.uri_mismatch", invited("403 Forbidden", 1),
      { call = { request, invited("180 Ringing", 1) } }))
  end)

  it("is silent where a stale nonce or another realm is the cause", function()
    assert.is_nil(refuse(UNAUTHORIZED, "sip:a", "sip:b", www("n2", ", stale=true")))
    assert.is_nil(refuse(UNAUTHORIZED, "sip:a", "sip:b", www("n2", "", "other")))
    assert.is_nil(refuse(UNAUTHORIZED, "sip:a", "sip:b", proxy("n2")))
  end)

  it("is silent without credentials, and where they are cut off", function()
    assert.is_nil(finding("auth.uri_mismatch", registered("403 Forbidden", 1), { request = register(1) }))
    local request = register(1, authorization("n1", { uri = "sip:a" }), "sip:abc")
    assert.is_nil(finding("auth.uri_mismatch", registered("403 Forbidden", 1),
      { request = cut(request, "Content-Length") }))
  end)
end)

-- ---- auth.missing_challenge ----------------------------------------------------------------------

describe("auth.missing_challenge", function()
  it("misses WWW-Authenticate in 401 and Proxy-Authenticate in 407", function()
    local found = finding("auth.missing_challenge", registered(UNAUTHORIZED, 1))
    assert.are.equal("error", found.severity)
    assert.contains("this 401 has no WWW-Authenticate header", found.text)
    assert.contains("this 407 has no Proxy-Authenticate header",
      finding("auth.missing_challenge", invited(PROXY_AUTH, 1)).text)
  end)

  it("tells a challenge in the wrong header", function()
    assert.contains("401 carries Proxy-Authenticate, but must carry WWW-Authenticate",
      finding("auth.missing_challenge", registered(UNAUTHORIZED, 1, proxy("n1"))).text)
  end)

  it("is silent where it is there, or may be cut off", function()
    assert.is_nil(finding("auth.missing_challenge", registered(UNAUTHORIZED, 1, www("n1"))))
    assert.is_nil(finding("auth.missing_challenge", registered(UNAUTHORIZED, 1, { www("n1"), proxy("n1") })))
    assert.is_nil(finding("auth.missing_challenge", cut(registered(UNAUTHORIZED, 1), "Content-Length")))
  end)

  it("is not said twice", function()
    assert.is_nil(finding("protocol.missing_header", registered(UNAUTHORIZED, 1)))
  end)
end)

-- ---- identity ------------------------------------------------------------------------------------

local IDENTITY = "Identity: eyJhbGciOiJFUzI1NiJ9.eyJhdHRlc3QiOiJBIn0.q5Tw_x;"
  .. "info=<https://cert.example.org/a.pem>;alg=ES256;ppt=shaken"

describe("identity.missing", function()
  it("tells method, frame and caller", function()
    local found = finding("identity.missing", invited("428 Use Identity Header", 1), { request = invite(1) })
    assert.are.equal("error", found.severity)
    assert.contains("INVITE in frame 1 has no Identity header", found.text)
    assert.contains("Caller: sip:alice@example.org", found.text)
    assert.are.same({ 1 }, found.frames)
  end)

  it("shows the asserted caller", function()
    assert.contains("Caller: <sip:+33123456789@example.org;user=phone>",
      finding("identity.missing", invited("428 Use Identity Header", 1), {
        request = invite(1, "P-Asserted-Identity: <sip:+33123456789@example.org;user=phone>"),
      }).text)
  end)

  it("is silent where the header is there, compact too, or may be cut off", function()
    local response = invited("428 Use Identity Header", 1)
    assert.is_nil(finding("identity.missing", response, { request = invite(1, IDENTITY) }))
    assert.is_nil(finding("identity.missing", response, { request = invite(1, "y" .. IDENTITY:sub(9)) }))
    assert.is_nil(finding("identity.missing", response, { request = cut(invite(1), "User-Agent") }))
    assert.is_nil(finding("identity.missing", response))
  end)

  it("is silent where the proxy signed the call", function()
    local function behind(extra)
      return finding("identity.missing", invited("428 Use Identity Header", 1), {
        call = { invite(1), { invite(1, extra, "b"), src = "198.51.100.2", dst = "203.0.113.9" } },
      })
    end
    assert.is_nil(behind(IDENTITY))
    assert.truthy(behind(nil))
  end)
end)

describe("identity.invalid", function()
  local function refuse(status, extra)
    return finding("identity.invalid", invited(status, 1), { request = invite(1, extra) })
  end

  it("shows info, alg and ppt", function()
    local found = refuse("436 Bad Identity Info", IDENTITY)
    assert.are.equal("error", found.severity)
    assert.contains("Certificate not fetched", found.text)
    assert.contains("frame 1", found.text)
    assert.contains("info=<https://cert.example.org/a.pem>;alg=ES256;ppt=shaken", found.text)
    assert.are.same({ 1 }, found.frames)
  end)

  it("tells 437 and 438 apart", function()
    assert.contains("Certificate not accepted", refuse("437 Unsupported Credential", IDENTITY).text)
    assert.contains("Signature not valid", refuse("438 Invalid Identity Header", IDENTITY).text)
  end)

  it("shows several headers", function()
    local found = refuse("438 Invalid Identity Header", { IDENTITY, (IDENTITY:gsub("shaken", "div")) })
    assert.contains("ppt=shaken, info=", found.text)
    assert.contains("ppt=div", found.text)
  end)

  it("tells a header without the address of the certificate", function()
    local found = refuse("436 Bad Identity Info", (IDENTITY:gsub("info=[^;]*;", "")))
    assert.contains("Certificate address missing", found.text)
    assert.contains("it says: alg=ES256;ppt=shaken", found.text)
  end)

  it("takes Identity-Info of RFC 4474 for the address", function()
    local found = refuse("436 Bad Identity-Info", {
      'Identity: "ZYNBbHC00VMZr2kZt6VmCvPonWJMGvQTBDqghoWeLxJfzB2a1pxAr3VgrB0SsSAa"',
      "Identity-Info: <https://example.org/example.cer>;alg=rsa-sha1",
    })
    assert.contains("says <https://example.org/example.cer>;alg=rsa-sha1", found.text)
  end)

  it("reads the header that a proxy added", function()
    local found = finding("identity.invalid", invited("438 Invalid Identity Header", 1), {
      call = { invite(1), { invite(1, IDENTITY, "b"), src = "198.51.100.2", dst = "203.0.113.9" } },
    })
    assert.contains("Identity in frame 2", found.text)
  end)

  it("reads the header of the request that was answered", function()
    local found = finding("identity.invalid", invited("438 Invalid Identity Header", 1), {
      call = { invite(1, IDENTITY), { invite(1, (IDENTITY:gsub("shaken", "div")), "b"),
                                      src = "198.51.100.2", dst = "203.0.113.9" } },
    })
    assert.contains("Identity in frame 1", found.text)
  end)

  it("is silent where no header was captured", function()
    assert.is_nil(refuse("438 Invalid Identity Header"))
    assert.is_nil(finding("identity.invalid", invited("436 Bad Identity Info", 1)))
    assert.is_nil(finding("identity.invalid", invited("436 Bad Identity Info", 1),
      { request = cut(invite(1, IDENTITY), ";alg") }))
  end)
end)

-- ---- protocol.missing_header ---------------------------------------------------------------------

describe("protocol.missing_header", function()
  local function missing(status, extra, method)
    return finding("protocol.missing_header", invited(status, 1, extra, nil, method))
  end

  it("misses what the code's RFC demands", function()
    for status, header in pairs {
      ["405 Method Not Allowed"] = "Allow: INVITE, ACK, BYE, CANCEL",
      ["420 Bad Extension"] = "Unsupported: 100rel",
      ["421 Extension Required"] = "Require: 100rel",
      ["422 Session Interval Too Small"] = "Min-SE: 1800",
      ["423 Interval Too Brief"] = "Min-Expires: 600",
      ["469 Bad Info Package"] = "Recv-Info: dtmf",
    } do
      local found = missing(status, nil, "OPTIONS")
      assert.are.equal("warn", found.severity)
      assert.contains("Incomplete " .. status:sub(1, 3), found.text)
      assert.contains(header:match("^[^:]+"), found.text)
      assert.is_nil(missing(status, header, "OPTIONS"))
    end
  end)

  it("misses Contact in a redirect", function()
    assert.contains("redirect without Contact", missing("302 Moved Temporarily").text)
    assert.is_nil(missing("302 Moved Temporarily", "m: <sip:bob@192.0.2.77>"))
  end)

  it("lets a body stand for Contact in 300 and 380", function()
    local body = "Alternatives: +33 1 23 45 67 89\n"
    for _, status in ipairs { "300 Multiple Choices", "380 Alternative Service" } do
      local text = invited(status, 1, "Content-Type: text/plain"):gsub("Content%-Length: 0\n\n",
        "Content-Length: 33\n\n" .. body)
      assert.is_nil(finding("protocol.missing_header", text))
      assert.truthy(missing(status))
    end
  end)

  it("misses Contact in a 2xx to INVITE only", function()
    local found = missing("200 OK")
    assert.contains("where to send ACK, BYE", found.text)
    assert.is_nil(missing("200 OK", "Contact: <sip:bob@192.0.2.77>"))
    assert.is_nil(missing("200 OK", nil, "BYE"))
    assert.is_nil(missing("180 Ringing"))
  end)

  it("expects no trouble from a 2xx without Contact within a dialog", function()
    local again = invite(2):gsub("To: <sip:bob@example.org>", "%0;tag=0f2")
    local found = finding("protocol.missing_header", invited("200 OK", 2), { call = { again } })
    assert.contains("it must carry Contact", found.text)
    assert.does_not.contains("The call may drop", found.text)
  end)

  it("misses all three of 415", function()
    assert.contains("none of Accept, Accept-Encoding and Accept-Language", missing("415 Unsupported Media Type").text)
    for _, header in ipairs { "Accept: application/sdp", "Accept-Encoding: identity", "Accept-Language: en" } do
      assert.is_nil(missing("415 Unsupported Media Type", header))
    end
  end)

  it("misses RSeq where a provisional response wants to be acknowledged", function()
    assert.contains("has no RSeq", missing("183 Session Progress", "Require: precondition, 100Rel").text)
    assert.is_nil(missing("183 Session Progress", { "Require: 100rel", "RSeq: 4711" }))
    assert.is_nil(missing("183 Session Progress", "Require: precondition"))
    assert.is_nil(missing("100 Trying", "Require: 100rel"))
    assert.is_nil(missing("200 OK", { "Require: 100rel", "Contact: <sip:bob@192.0.2.77>" }))
  end)

  it("names all that is missing", function()
    assert.contains("must carry Reason, RSeq", missing("199 Early Dialog Terminated", "Require: 100rel").text)
    sip.responses[405].headers = { must = { "Allow", "X-Acme-Why" } }
    assert.contains("must carry Allow, X-Acme-Why", missing("405 Method Not Allowed").text)
    assert.contains("must carry X-Acme-Why", missing("405 Method Not Allowed", "Allow: BYE").text)
    sip.responses[405].headers = nil
  end)

  it("never accuses what is cut off", function()
    assert.is_nil(finding("protocol.missing_header", cut(invited("302 Moved Temporarily", 1), "Content-Length")))
    assert.is_nil(finding("protocol.missing_header",
      (invited("302 Moved Temporarily", 1):gsub("Content%-Length: 0", "Content-Length: 10"))))
  end)

  it("leaves other codes alone", function()
    assert.is_nil(missing("404 Not Found"))
    assert.is_nil(missing("499 Whatever"))
  end)
end)

-- ---- protocol.custom_phrase ----------------------------------------------------------------------

describe("protocol.custom_phrase", function()
  local function said(status, extra)
    return finding("protocol.custom_phrase", registered(status, 1, extra))
  end

  it("quotes the sender's own words", function()
    local found = said("403 Account suspended, call billing")
    assert.are.equal("note", found.severity)
    assert.contains('"Account suspended, call billing" instead of "Forbidden"', found.text)
    assert.contains("product that sent the response", found.fix)
  end)

  it("names the product", function()
    assert.contains("log of ExampleProxy 5.6", said("480 Line out of order", "Server: ExampleProxy 5.6").fix)
  end)

  it("expects no cause where nothing failed", function()
    local found = said("100 trying -- your call is important to us", "Server: ExampleProxy 5.6")
    assert.are.equal('The sender\'s own words: "trying -- your call is important to us" instead of "Trying".',
      found.text)
    assert.contains("Nothing to repair", found.fix)
  end)

  it("takes words around the registered ones for more", function()
    assert.truthy(said("486 Busy Here (DND)"))
    assert.truthy(said("404 Not Found in HLR"))
    assert.truthy(said("486 Occup\u{e9}"))
    assert.truthy(said("486 \u{8a71}\u{3057}\u{4e2d}"))
  end)

  it("is silent at trivial differences", function()
    for _, status in ipairs {
      "486 Busy here", "404 Not found!", "404 NotFound", "404 not-found", "202 Accepted", "200 ok", "200",
      "200 OK.", "500 Internal Server Error", "481 Call Leg/Transaction Does Not Exist",
      "481 call / transaction does not exist", "408 Request Time-out", "504 Gateway Time-out", "603 Declined",
      "202 Accepted (deprecated)", "200 --", "480 Temporarily not available",
    } do
      assert.are.equal("silent at " .. status, (said(status) and "fires" or "silent") .. " at " .. status)
    end
  end)

  it("compares with a site's phrase, and leaves unknown codes alone", function()
    assert.is_nil(said("499 Acme Fraud Block"))
    sip.responses[499] = { phrase = "Acme Fraud Block", description = "Acme blocked it.", when = "Fraud.",
                           fix = "Call Acme." }
    assert.is_nil(said("499 Acme fraud block"))
    assert.truthy(said("499 Limit reached"))
    sip.responses[499] = nil
  end)

  it("cuts a phrase that is too long", function()
    local found = said("403 " .. ("Because "):rep(500))
    assert.is_true(#found.text < 300)
    assert.contains("...", found.text)
  end)
end)

-- ---- protocol.unregistered_code ------------------------------------------------------------------

describe("protocol.unregistered_code", function()
  local function sent(status, extra)
    return finding("protocol.unregistered_code", registered(status, 1, extra))
  end

  it("explains the code by its class", function()
    local found = sent("499 Fraud block", "Server: AcmeSBC/4.2")
    assert.are.equal("warn", found.severity)
    assert.contains('Code 499 "Fraud block" is not registered', found.text)
    assert.contains("for 400 Bad Request", found.text)
    assert.contains("product that sent it (AcmeSBC/4.2)", found.fix)
    assert.contains("for 183 Session Progress", sent("189 Nearly").text)
    assert.contains("for 600 Busy Everywhere", sent("699 Never").text)
    assert.contains("Code 299 is not registered", sent("299").text)
  end)

  it("tells codes that were dropped, and codes of no class", function()
    assert.contains("RFC 2543 had it", sent("411 Length Required").text)
    assert.contains("Code 799 is in no class", sent("799 Beyond").text)
    assert.contains("Code 042 is in no class", sent("042 Below").text)
  end)

  it("is silent at registered codes, and at those that a site defines", function()
    assert.is_nil(sent("404 Not Found"))
    assert.is_nil(sent("202 Accepted"))
    sip.responses[499] = { phrase = "Acme Fraud Block", description = "Acme blocked it.", when = "Fraud.",
                           fix = "Call Acme." }
    assert.is_nil(sent("499 Acme Fraud Block"))
    sip.responses[499] = nil
  end)
end)
