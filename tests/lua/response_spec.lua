-- The response that a rule is given: each field, from pasted messages.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: std +busted, read globals explain

local sip = require "sip_explain"

-- The program's own rules have specs of their own.
for group in ("auth media capability timer route cause dialog user server identity protocol"):gmatch "%a+" do
  sip.disable(group .. ".*")
end

local MESSAGE = [[
  SIP/2.0 488 Not Acceptable Here
  Via: SIP/2.0/UDP 198.51.100.10:5060;branch=z9hG4bK87a1;received=198.51.100.77;rport=1024
  Via: SIP/2.0/TCP 192.0.2.20;branch=z9hG4bK22c0, SIP/2.0/TLS [2001:db8::1]:5061;Branch="z9"
  From: "Alice \"A\" Example" <sips:alice@example.com:5061;transport=tcp?subject=x>;tag=a73k;Foo=Bar
  To: sip:+15551234@carrier.example;tag=b91
  Call-ID: 3c7f-812@192.0.2.20
  CSeq: 102 INVITE
  Contact: <tel:+15551234;phone-context=example.com>;q=0.5, <sip:second@example.com>
  Server: ExampleGW/4.1
  Reason: Q.850;cause=88;text="Incompatible; \"really\"", SIP;cause=488
  Reason: STIR;text=plain
  Warning: 305 gw.carrier.example "Incompatible media format", 399 other "More"
  Retry-After: 120 (maintenance);Duration=60;flag
  WWW-Authenticate: Digest realm="example.com", nonce="a,b", Algorithm=MD5
  Subject:
  Content-Type: application/sdp

  v=0
  o=- 1 1 IN IP4 203.0.113.9
  s=-
  c=IN IP4 203.0.113.9
  t=0 0
  a=sendonly
  m=audio 4000 RTP/SAVP 8 97 98
  a=rtpmap:97 opus/48000/2
  a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:x
  m=video 0 UDP/TLS/RTP/SAVPF 31
  c=IN IP6 2001:db8::9
  a=fingerprint:sha-256 00
  a=inactive
  m=image x udptl t38
  ]]

local REQUEST = [[
  INVITE sip:bob@carrier.example:5070;user=phone;lr SIP/2.0
  Via: SIP/2.0/UDP 198.51.100.10:5060;branch=z9hG4bK87a1
  Call-ID: 3c7f-812@192.0.2.20
  From: <sip:alice@example.com>;tag=a73k
  CSeq: 102 INVITE
  Max-Forwards: 69

  ]]

-- Where nothing but the start line and the empty line was sent.
local BARE = "SIP/2.0 488 Not Acceptable Here\r\n\r\n"

local look

sip.rule { id = "spec.look", match = function(response) look(response) end }

-- What f gives for the response of that message.
local function of(message, f, options)
  local result
  look = function(response) result = f(response) end
  local explanation = explain(message, options)
  assert(not explanation.failures[1], explanation.failures[1])
  return result
end

-- A field of the response of that message.
local function field(name, message, options)
  return of(message or MESSAGE, function(response) return response[name] end, options)
end

-- A response with these header lines and nothing else.
local function with(lines)
  return "SIP/2.0 488 Not Acceptable Here\r\n" .. lines .. "\r\n\r\n"
end

-- What the failure of a rule says that does this with the response.
local function failure(f, message)
  look = f
  local explanation = explain(message or MESSAGE)
  assert(explanation.failures[1], "the rule did not fail")
  return explanation.failures[1]
end

describe("response.code", function()
  it("is the status code", function()
    assert.are.equal(488, field "code")
  end)

  it("is as small as three digits can be", function()
    assert.are.equal(0, field("code", "SIP/2.0 000 Nothing\r\n\r\n"))
  end)
end)

describe("response.phrase", function()
  it("is the sender's", function()
    assert.are.equal("Nein danke", field("phrase", "SIP/2.0 603 Nein danke\r\n\r\n"))
  end)

  it("is empty where the sender gave none", function()
    assert.are.equal("", field("phrase", "SIP/2.0 603 \r\n\r\n"))
  end)
end)

describe("response.method and response.cseq", function()
  it("are those of CSeq", function()
    assert.are.equal("INVITE", field "method")
    assert.are.equal(102, field "cseq")
  end)

  it("are nil without CSeq", function()
    assert.is_nil(field("method", BARE))
    assert.is_nil(field("cseq", BARE))
  end)

  it("are nil where CSeq makes no sense", function()
    assert.is_nil(field("method", with "CSeq: INVITE 102"))
    assert.is_nil(field("cseq", with "CSeq: INVITE 102"))
  end)
end)

describe("response.uri", function()
  it("is nil", function()
    assert.is_nil(field "uri")
  end)
end)

describe("response.call_id", function()
  it("is its text", function()
    assert.are.equal("3c7f-812@192.0.2.20", field "call_id")
  end)

  it("is nil without the header", function()
    assert.is_nil(field("call_id", BARE))
  end)
end)

describe("response.from", function()
  it("has the display name without quotes and escapes", function()
    assert.are.equal('Alice "A" Example', field("from").display)
  end)

  it("has the URI and its parts", function()
    local from = field "from"
    assert.are.equal("sips:alice@example.com:5061;transport=tcp?subject=x", from.uri)
    assert.are.equal("sips", from.scheme)
    assert.are.equal("alice", from.user)
    assert.are.equal("example.com", from.host)
    assert.are.equal(5061, from.port)
  end)

  it("has the tag and the parameters of the header, names in lower case", function()
    assert.are.equal("a73k", field("from").tag)
    assert.are.same({ tag = "a73k", foo = "Bar" }, field("from").params)
  end)

  it("has the parameters of the URI", function()
    assert.are.same({ transport = "tcp" }, field("from").uri_params)
  end)

  it("is nil without the header", function()
    assert.is_nil(field("from", BARE))
  end)

  it("is nil where there is no address", function()
    assert.is_nil(field("from", with 'From: "Alice'))
  end)

  it("has nothing but the URI where that is all", function()
    local from = field("from", with "From: <sip:example.com>")
    assert.are.same({
      uri = "sip:example.com", scheme = "sip", host = "example.com", params = {}, uri_params = {},
    }, from)
  end)
end)

describe("response.to", function()
  it("takes the parameters for the header's where there are no brackets", function()
    local to = field "to"
    assert.are.equal("sip:+15551234@carrier.example", to.uri)
    assert.are.equal("+15551234", to.user)
    assert.are.equal("b91", to.tag)
  end)

  it("is nil without the header", function()
    assert.is_nil(field("to", BARE))
  end)
end)

describe("response.contact", function()
  it("is the first of a list", function()
    local contact = field "contact"
    assert.are.equal("tel", contact.scheme)
    assert.are.equal("+15551234", contact.user)
    assert.are.equal("example.com", contact.uri_params["phone-context"])
    assert.are.equal("0.5", contact.params.q)
    assert.is_nil(contact.host)
  end)

  it("may be a star", function()
    assert.are.equal("*", field("contact", with "Contact: *").uri)
  end)

  it("is nil without the header", function()
    assert.is_nil(field("contact", BARE))
  end)
end)

describe("response.via", function()
  it("lists all, topmost first, lists taken apart", function()
    local via = field "via"
    assert.are.equal(3, #via)
    assert.are.equal("198.51.100.10", via[1].host)
    assert.are.equal("192.0.2.20", via[2].host)
    assert.are.equal("[2001:db8::1]", via[3].host)
  end)

  it("has the parts of each", function()
    assert.are.same({
      protocol = "SIP", transport = "UDP", host = "198.51.100.10", port = 5060,
      branch = "z9hG4bK87a1", received = "198.51.100.77", rport = 1024,
      params = { branch = "z9hG4bK87a1", received = "198.51.100.77", rport = "1024" },
    }, field("via")[1])
  end)

  it("lacks what a sender left out", function()
    local via = field("via")[2]
    assert.is_nil(via.port)
    assert.is_nil(via.received)
    assert.is_nil(via.rport)
  end)

  it("has names of parameters in lower case, values without quotes", function()
    assert.are.same({ branch = "z9" }, field("via")[3].params)
  end)

  it("has an rport that was asked for as an empty parameter", function()
    local via = field("via", with "Via: SIP/2.0/UDP a.example;rport;branch=z9hG4bK1")[1]
    assert.are.equal("", via.params.rport)
    assert.is_nil(via.rport)
  end)

  it("leaves out what is no Via", function()
    assert.are.equal(0, #field("via", with "Via: nonsense"))
  end)

  it("is empty without the header", function()
    assert.are.same({}, field("via", BARE))
  end)
end)

describe("response.headers", function()
  local function header(name, message)
    return of(message or MESSAGE, function(response) return response.headers[name] end)
  end

  it("has the first of a name", function()
    assert.contains("198.51.100.10", header "Via")
  end)

  it("takes a name in any case", function()
    for _, name in ipairs { "Retry-After", "retry-after", "RETRY-AFTER" } do
      assert.contains("maintenance", header(name))
    end
  end)

  it("takes a name behind a dot", function()
    assert.are.equal("ExampleGW/4.1", of(MESSAGE, function(r) return r.headers.server end))
  end)

  it("is nil for what was not sent", function()
    assert.is_nil(header "Allow")
    assert.is_nil(header "Serve")
    assert.is_nil(header(""))
  end)

  it("is empty for a header without a value", function()
    assert.are.equal("", header "Subject")
  end)

  local compact = {
    a = "Accept-Contact", b = "Referred-By", c = "Content-Type", d = "Request-Disposition",
    e = "Content-Encoding", f = "From", i = "Call-ID", j = "Reject-Contact", k = "Supported",
    l = "Content-Length", m = "Contact", n = "Identity-Info", o = "Event", r = "Refer-To",
    s = "Subject", t = "To", u = "Allow-Events", v = "Via", x = "Session-Expires", y = "Identity",
  }
  for letter in ("abcdefijklmnorstuvxy"):gmatch "." do
    local name = compact[letter]
    it(("takes %s: for %s, and the other way"):format(letter, name), function()
      assert.are.equal("0", header(name, with(letter .. ": 0")))
      assert.are.equal("0", header(name, with(letter:upper() .. " : 0")))
      assert.are.equal("0", header(letter, with(name .. ": 0")))
    end)
  end

  it("makes one line of a folded header", function()
    assert.are.equal("one two three", header("Subject", with "Subject: one\r\n  two \r\n\tthree"))
  end)

  it("makes one line of a folded header that ends with line feeds only", function()
    assert.are.equal("one two", header("Subject", "SIP/2.0 488 x\nSubject: one\n two\n\n"))
  end)

  it("gives the second and the third of a name", function()
    local function nth(n)
      return of(MESSAGE, function(response) return response.headers("Reason", n) end)
    end
    assert.matches("^Q.850", nth())
    assert.matches("^Q.850", nth(1))
    assert.are.equal("STIR;text=plain", nth(2))
    assert.is_nil(nth(3))
    assert.is_nil(nth(0))
  end)

  it("gives the n-th of all, its name as it was spelled", function()
    local function nth(n)
      return of(with "V: one\r\nsubject: two", function(response) return response.headers[n] end)
    end
    assert.are.same({ name = "V", value = "one" }, nth(1))
    assert.are.same({ name = "subject", value = "two" }, nth(2))
    assert.is_nil(nth(3))
    assert.is_nil(nth(0))
  end)

  it("tells how many there are", function()
    assert.are.equal(15, of(MESSAGE, function(response) return #response.headers end))
    assert.are.equal(0, of(BARE, function(response) return #response.headers end))
  end)

  it("is counted up to 256", function()
    local lines = ("A: b\r\n"):rep(300)
    assert.are.equal(256, of(with(lines), function(response) return #response.headers end))
  end)

  it("gives 8 KiB of a value at most", function()
    assert.are.equal(8192, #header("Subject", with("Subject: " .. ("x"):rep(10000))))
  end)
end)

describe("response.header_params", function()
  local function params(name, message, n)
    return of(message or MESSAGE, function(response) return response.header_params(name, n) end)
  end

  it("gives the value and the parameters, names in lower case", function()
    assert.are.same({ value = "120 (maintenance)", duration = "60", flag = "" }, params "Retry-After")
  end)

  it("gives scheme and parameters of a challenge, without quotes", function()
    assert.are.same({ scheme = "Digest", realm = "example.com", nonce = "a,b", algorithm = "MD5" },
      params "WWW-Authenticate")
  end)

  it("gives the parameters of Authentication-Info", function()
    assert.are.same({ qop = "auth", nextnonce = "x" },
      params("Authentication-Info", with 'Authentication-Info: qop=auth, nextnonce="x"'))
  end)

  it("counts the first of two parameters of a name", function()
    assert.are.equal("1", params("X-A", with "X-A: v;p=1;P=2").p)
  end)

  it("gives those of the second header of a name", function()
    assert.are.same({ value = "STIR", text = "plain" }, params("Reason", nil, 2))
    assert.is_nil(params("Reason", nil, 3))
  end)

  it("takes compact forms", function()
    assert.are.same({ value = "600", refresher = "uac" },
      params("Session-Expires", with "x: 600;refresher=uac"))
  end)

  it("is nil without the header", function()
    assert.is_nil(params "Expires")
  end)

  it("may be called as a method", function()
    assert.are.equal("60", of(MESSAGE, function(response)
      return response:header_params("Retry-After").duration
    end))
  end)
end)

describe("response.reason", function()
  it("lists all headers, lists taken apart", function()
    local reason = field "reason"
    assert.are.equal(3, #reason)
    assert.are.equal("Q.850", reason[1].protocol)
    assert.are.equal("SIP", reason[2].protocol)
    assert.are.equal("STIR", reason[3].protocol)
  end)

  it("has cause, text and parameters of each", function()
    local reason = field("reason")[1]
    assert.are.equal(88, reason.cause)
    assert.are.equal('Incompatible; "really"', reason.text)
    assert.are.equal("88", reason.params.cause)
  end)

  it("lacks what a sender left out", function()
    assert.is_nil(field("reason")[2].text)
    assert.is_nil(field("reason")[3].cause)
    assert.are.equal("plain", field("reason")[3].text)
  end)

  it("is empty without the header", function()
    assert.are.same({}, field("reason", BARE))
  end)
end)

describe("response.warning", function()
  it("lists all, lists taken apart", function()
    assert.are.same({
      { code = 305, agent = "gw.carrier.example", text = "Incompatible media format" },
      { code = 399, agent = "other", text = "More" },
    }, field "warning")
  end)

  it("leaves out what has no code", function()
    assert.are.equal(0, #field("warning", with 'Warning: gw "text"'))
  end)

  it("is empty without the header", function()
    assert.are.same({}, field("warning", BARE))
  end)
end)

describe("response.sdp", function()
  it("has address and direction of the session", function()
    local sdp = field "sdp"
    assert.are.equal("203.0.113.9", sdp.address)
    assert.are.equal("IP4", sdp.address_type)
    assert.are.equal("sendonly", sdp.direction)
  end)

  it("has type, port and protocol of each stream", function()
    local media = field("sdp").media
    assert.are.equal(3, #media)
    assert.are.equal("audio", media[1].type)
    assert.are.equal(4000, media[1].port)
    assert.are.equal("RTP/SAVP", media[1].protocol)
    assert.are.equal(0, media[2].port)
  end)

  it("gives a stream the address and direction of the session where it has none", function()
    local audio, video = field("sdp").media[1], field("sdp").media[2]
    assert.are.equal("203.0.113.9", audio.address)
    assert.are.equal("sendonly", audio.direction)
    assert.are.equal("2001:db8::9", video.address)
    assert.are.equal("IP6", video.address_type)
    assert.are.equal("inactive", video.direction)
  end)

  it("tells how a stream is to be encrypted", function()
    local audio, video = field("sdp").media[1], field("sdp").media[2]
    assert.is_true(audio.crypto)
    assert.is_false(audio.fingerprint)
    assert.is_false(video.crypto)
    assert.is_true(video.fingerprint)
  end)

  it("lists the codecs of a stream, the static ones by their names", function()
    assert.are.same({
      { name = "PCMA", format = "8", clock = 8000, channels = 1, number = 8 },
      { name = "opus", format = "97", clock = 48000, channels = 2, number = 97 },
      { format = "98", channels = 1, number = 98 },
    }, field("sdp").media[1].codecs)
  end)

  it("has no port where there is none, and no payload type where there is no RTP", function()
    local image = field("sdp").media[3]
    assert.is_nil(image.port)
    assert.are.same({ { name = "t38", format = "t38", channels = 1 } }, image.codecs)
  end)

  it("is found in a multipart body", function()
    local sdp = field("sdp", [[
      SIP/2.0 183 Session Progress
      Content-Type: multipart/mixed;boundary=cut

      --cut
      Content-Type: application/isup

      x
      --cut
      Content-Type: application/sdp

      v=0
      m=audio 4000 RTP/AVP 0
      --cut--
      ]])
    assert.are.equal("PCMU", sdp.media[1].codecs[1].name)
  end)

  it("is nil without a body", function()
    assert.is_nil(field("sdp", BARE))
    assert.is_nil(field("sdp", with "Content-Type: application/sdp"))
  end)

  it("is nil where the body is something else", function()
    assert.is_nil(field("sdp", with "Content-Type: text/plain" .. "v=0\r\n"))
  end)
end)

describe("response.body", function()
  it("is what follows the headers", function()
    assert.are.equal("busy\r\n", field("body", [[
      SIP/2.0 486 Busy Here
      Content-Type: text/plain

      busy
      ]]))
  end)

  it("ends where Content-Length says", function()
    assert.are.equal("bu", field("body", with "Content-Length: 2" .. "busy"))
  end)

  it("may hold any byte", function()
    assert.are.equal("a\0\xff", field("body", BARE .. "a\0\xff"))
  end)

  it("is empty where there is none", function()
    assert.are.equal("", field("body", BARE))
  end)

  it("is 64 KiB long at most", function()
    assert.are.equal(65536, #field("body", BARE .. ("x"):rep(70000)))
  end)
end)

describe("response.frame and response.time", function()
  it("are those of the capture", function()
    assert.are.equal(17, field("frame", BARE, { frame = 17 }))
    assert.are.equal(1700000000, field("time", BARE, { time = 1700000000 }))
  end)

  it("are nil where there is no capture", function()
    assert.is_nil(field("frame", BARE, { frame = 0 }))
    assert.is_nil(field("time", BARE, { frame = 0 }))
  end)
end)

describe("response.src, dst and their ports", function()
  it("are those of the packet", function()
    local options = { src = "192.0.2.1", dst = "2001:db8::1", src_port = 5060, dst_port = 65535 }
    for name, value in pairs(options) do
      assert.are.equal(value, field(name, BARE, options))
    end
  end)

  it("are nil where they are not known", function()
    for _, name in ipairs { "src", "dst", "src_port", "dst_port" } do
      assert.is_nil(field(name, BARE, { [name] = false }))
    end
  end)
end)

describe("response.transport", function()
  it("is what the packet came by", function()
    assert.are.equal("WSS", field("transport", BARE, { transport = "WSS" }))
  end)

  it("is nil where it is not known", function()
    assert.is_nil(field("transport", BARE, { transport = false }))
  end)
end)

describe("response.retransmission", function()
  it("is false for the first of its kind", function()
    assert.is_false(field "retransmission")
  end)
end)

describe("response.truncated", function()
  it("is false for a message with all its headers", function()
    assert.is_false(field "truncated")
    assert.is_false(field("truncated", BARE))
  end)

  it("is true where the headers have no end", function()
    assert.is_true(field("truncated", "SIP/2.0 488 x\r\nServer: GW\r\n"))
    assert.is_true(field("truncated", "SIP/2.0 488 x\r\nServer: G"))
  end)

  it("is true where the body is shorter than Content-Length", function()
    assert.is_true(field("truncated", with "Content-Length: 5" .. "busy"))
    assert.is_false(field("truncated", with "Content-Length: 4" .. "busy"))
  end)

  it("counts the line ends of a pasted body as on the wire", function()
    assert.is_false(field("truncated", [[
      SIP/2.0 486 Busy Here
      Content-Length: 10

      two
      six
      ]]))
  end)
end)

describe("response.request", function()
  local function of_request(f)
    return of(MESSAGE, function(response) return f(response.request) end, { request = REQUEST })
  end

  it("is nil where it is not known", function()
    assert.is_nil(field "request")
  end)

  it("has its method and headers", function()
    assert.are.equal("INVITE", of_request(function(request) return request.method end))
    assert.are.equal("69", of_request(function(request) return request.headers["Max-Forwards"] end))
    assert.are.equal("alice", of_request(function(request) return request.from.user end))
  end)

  it("has the Request-URI", function()
    assert.are.same({
      uri = "sip:bob@carrier.example:5070;user=phone;lr", scheme = "sip", user = "bob",
      host = "carrier.example", port = 5070, params = { user = "phone", lr = "" },
    }, of_request(function(request) return request.uri end))
  end)

  it("has a frame of its own", function()
    assert.are.equal(1, of_request(function(request) return request.frame end))
    assert.are.equal(2, field("frame", MESSAGE, { request = REQUEST }))
  end)

  it("has neither code nor phrase", function()
    assert.is_nil(of_request(function(request) return request.code end))
    assert.is_nil(of_request(function(request) return request.phrase end))
  end)
end)

local TRYING = MESSAGE:gsub("488 Not Acceptable Here", "100 Trying")

describe("response.transaction", function()
  local function of_transaction(f, options)
    return of(MESSAGE, function(response) return f(response.transaction) end, options)
  end

  it("has the request and the time since", function()
    local options = { request = { REQUEST, time = 10 }, time = 12.5 }
    assert.are.equal("INVITE", of_transaction(function(t) return t.request.method end, options))
    assert.are.equal(2.5, of_transaction(function(t) return t.elapsed end, options))
  end)

  it("has no request that was not captured", function()
    assert.is_nil(of_transaction(function(t) return t.request end))
    assert.is_nil(of_transaction(function(t) return t.elapsed end))
  end)

  it("has the earlier responses, oldest first", function()
    local options = { call = { REQUEST, TRYING } }
    assert.are.same({ 100 }, of_transaction(function(t)
      local codes = {}
      for i, response in ipairs(t.responses) do codes[i] = response.code end
      return codes
    end, options))
  end)

  it("counts the copies of the request, captured twice or not", function()
    local options = {
      call = { REQUEST, { REQUEST, time = 0.001 }, { REQUEST, time = 0.5 } }, time = 1,
    }
    assert.are.equal(2, of_transaction(function(t) return t.copies end, options))
  end)

  it("is nil without a Via", function()
    assert.is_nil(field("transaction", BARE))
  end)
end)

describe("response.call", function()
  it("has the earlier messages of the Call-ID, oldest first", function()
    local other = REQUEST:gsub("3c7f%-812", "other")
    local seen = of(MESSAGE, function(response)
      local methods = {}
      for i, message in ipairs(response.call) do methods[i] = message.method or message.code end
      return methods
    end, { call = { REQUEST, other, TRYING } })
    assert.are.same({ "INVITE", "INVITE" }, seen)
  end)

  it("is empty for the first message", function()
    assert.are.equal(0, of(MESSAGE, function(response) return #response.call end))
  end)

  it("cannot be used once the rule has ended", function()
    local call = field "call"
    assert.error_matches(function() return #call end, "this response is gone")
    assert.error_matches(function() return call[1] end, "this response is gone")
  end)
end)

describe("response.copies", function()
  it("counts how often the same response was sent before", function()
    assert.are.equal(0, field "copies")
    assert.are.equal(1, field("copies", MESSAGE, { call = { MESSAGE }, time = 0.5 }))
    assert.is_true(field("retransmission", MESSAGE, { call = { MESSAGE }, time = 0.5 }))
  end)

  it("does not count a message that was captured twice", function()
    assert.are.equal(0, field("copies", MESSAGE, { call = { MESSAGE }, time = 0.001 }))
  end)
end)

describe("response.registration", function()
  local REGISTERED = [[
    SIP/2.0 200 OK
    Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bKr
    To: <sip:bob@carrier.example>
    CSeq: 1 REGISTER
    Contact: <sip:bob@192.0.2.9>;expires=60

  ]]

  it("is the latest one of that address-of-record", function()
    local found = of(MESSAGE, function(response)
      return response:registration("bob", "carrier.example")
    end, { call = { { REGISTERED, time = 7 } }, time = 9 })
    assert.are.same({ frame = 1, time = 7.0, expires = 60, src = "198.51.100.2", dst = "192.0.2.1" }, found)
  end)

  it("is that with the server that answers, or of the others that which lasts longest", function()
    local function expires(src)
      local later = REGISTERED:gsub("expires=60", "expires=0")
      local call = { { REGISTERED, time = 7, src = "198.51.100.8" }, { later, time = 8, src = "198.51.100.9" } }
      return of(MESSAGE, function(response)
        return response.registration("bob", "carrier.example")
      end, { call = call, time = 9, src = src }).expires
    end
    assert.are.equal(60, expires "198.51.100.8")
    assert.are.equal(0, expires "198.51.100.9")
    assert.are.equal(60, expires "198.51.100.2")
  end)

  it("is nil for anybody else", function()
    assert.is_nil(of(MESSAGE, function(response)
      return response.registration("alice", "carrier.example")
    end, { call = { REGISTERED } }))
  end)
end)

describe("response.hops", function()
  it("counts Via headers and comma lists", function()
    assert.are.equal(3, field "hops")
    assert.are.equal(0, field("hops", BARE))
  end)

  it("counts no more than the list of them has", function()
    assert.are.equal(256, field("hops", "SIP/2.0 488 x\r\nVia: " .. ("a,"):rep(2000) .. "\r\n\r\n"))
  end)
end)

describe("response.headers_complete", function()
  it("is true where all headers were captured, whatever of the body", function()
    assert.is_true(field "headers_complete")
    assert.is_true(field("headers_complete", "SIP/2.0 488 x\r\nContent-Length: 9\r\n\r\nab"))
  end)

  it("is false where headers may be missing", function()
    assert.is_false(field("headers_complete", "SIP/2.0 488 x\r\nServer: Exam"))
    assert.is_false(field("headers_complete", "SIP/2.0 488 x\r\n" .. ("A: b\r\n"):rep(300) .. "\r\n"))
  end)
end)

describe("response.challenges", function()
  it("takes each challenge apart", function()
    assert.are.same({
      { header = "WWW-Authenticate", scheme = "Digest", realm = "example.com", nonce = "a,b",
        params = { realm = "example.com", nonce = "a,b", algorithm = "MD5" } },
    }, field "challenges")
  end)

  it("is empty where there is none, and so are credentials", function()
    assert.are.same({}, field("challenges", BARE))
    assert.are.same({}, field("credentials", MESSAGE))
  end)
end)

describe("what the capture has around the response", function()
  -- What a proxy sent on of REQUEST, and what it was told.
  local SENT_ON = REQUEST:gsub("Via: SIP/2.0/UDP 198.51.100.10", "Via: SIP/2.0/UDP 198.51.100.2;branch=z9hG4bKon\n  %0")
  local PROXY, CALLEE = "198.51.100.2", "203.0.113.7"

  it("includes the request that its sender sent on", function()
    local frames = of(MESSAGE, function(response)
      return { #response.forwarded, response.forwarded[1].frame, response.forwarded[1].dst }
    end, { call = { REQUEST, { SENT_ON, src = PROXY, dst = CALLEE } } })
    assert.are.same({ 1, 2, CALLEE }, frames)
  end)

  it("takes a request of another CSeq, or of the other side, for none that was sent on", function()
    local other = SENT_ON:gsub("CSeq: 102", "CSeq: 103")
    assert.is_nil(field("forwarded", MESSAGE, { call = { REQUEST, { other, src = PROXY, dst = CALLEE } } }))
    assert.is_nil(field("forwarded", MESSAGE, { call = { REQUEST, { SENT_ON, src = CALLEE, dst = PROXY } } }))
  end)

  it("includes whether there was a challenge before", function()
    local challenge = MESSAGE:gsub("488 Not Acceptable Here", "407 Proxy Authentication Required")
    assert.is_true(field("challenged", MESSAGE, { call = { REQUEST, challenge } }))
    assert.is_false(field("challenged", challenge, { call = { REQUEST } }))
  end)

  it("includes what came later, oldest first", function()
    local codes = of(MESSAGE, function(response)
      local list = {}
      for i = 1, #response.later do list[i] = response.later[i].frame end
      return list
    end, { request = REQUEST, later = { REQUEST, MESSAGE } })
    assert.are.same({ 3, 4 }, codes)
    assert.are.equal(0, of(MESSAGE, function(response) return #response.later end, { request = REQUEST }))
  end)
end)

describe("response.server_failures", function()
  local busy = MESSAGE:gsub("488 Not Acceptable Here", "503 Busy")
  local later = busy:gsub("branch=z9hG4bK", "%0later")

  local function failures(seconds)
    return of(MESSAGE, function(response) return response.server_failures(seconds) end,
              { call = { { busy, time = 1 }, { later, time = 7 }, { busy, src = "192.0.2.77" } }, time = 10 })
  end

  it("lists the failures from the same address", function()
    assert.are.same({ { frame = 1, time = 1.0, code = 503 }, { frame = 2, time = 7.0, code = 503 } },
      failures(9))
  end)

  it("lists none from before the time that is asked for", function()
    assert.are.same({ { frame = 2, time = 7.0, code = 503 } }, failures(8.9))
  end)
end)

describe("the response", function()
  it("gives the same table again", function()
    assert.is_true(of(MESSAGE, function(response) return response.from == response.from end))
  end)

  it("shows no rule what another one did to a table", function()
    sip.rule { id = "spec.vandal", match = function(response) response.from.user = "vandal" end }
    sip.rule {
      id = "spec.victim", severity = "error",
      match = function(response) return { user = response.from.user } end, text = "{user}",
    }
    look = function() end
    local finding = explain(MESSAGE).findings["spec.victim"]
    sip.disable "spec.v*"
    assert.are.equal("alice", finding.text)
  end)

  it("has no field but those", function()
    assert.matches("^tests/lua/response_spec%.lua:%d+: response has no field 'colour' ",
      failure(function(response) return response.colour end))
  end)

  it("names the field that was meant by a misspelt one", function()
    assert.contains("response has no field 'form' (did you mean 'from'?)",
      failure(function(response) return response.form end))
  end)

  it("has no field of another type", function()
    assert.contains("response has no field '1'", failure(function(response) return response[1] end))
  end)

  it("cannot be changed", function()
    assert.matches("^tests/lua/response_spec%.lua:%d+: a captured message cannot be changed",
      failure(function(response) response.code = 200 end))
    assert.contains("a captured message cannot be changed",
      failure(function(response) response.headers.Server = "Mine" end))
  end)

  it("cannot be used once its rule has ended", function()
    local kept
    of(MESSAGE, function(response) kept = response end)
    local message = failure(function() return kept.code end)
    assert.matches("^tests/lua/response_spec%.lua:%d+: this response is gone", message)
  end)

  it("takes its headers and its request along", function()
    local headers, params, request
    of(MESSAGE, function(response)
      headers, params, request = response.headers, response.header_params, response.request
    end, { request = REQUEST })
    for _, use in ipairs {
      function() return headers.Server end,
      function() return headers[1] end,
      function() return #headers end,
      function() return headers("Server") end,
      function() return params("Server") end,
      function() return request.method end,
    } do
      assert.contains("this response is gone", failure(use))
    end
  end)

  it("leaves the texts and tables that it gave", function()
    local from, server = of(MESSAGE, function(response) return response.from end)
    of(MESSAGE, function(response) server = response.headers.Server end)
    assert.are.equal("alice", from.user)
    assert.are.equal("ExampleGW/4.1", server)
  end)

  it("shows nothing of its inside", function()
    assert.is_false(of(MESSAGE, function(response) return getmetatable(response) end))
    assert.is_false(of(MESSAGE, function(response) return getmetatable(response.headers) end))
  end)
end)
