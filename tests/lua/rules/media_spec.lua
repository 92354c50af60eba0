-- The diagnoses of media and capabilities: what they must recognise, and what looks like it.

local ALICE, BOB = "192.0.2.1", "198.51.100.2" -- what explain() takes for client and server

-- ---- messages ------------------------------------------------------------------------------------

local function lines(list)
  return table.concat(list, "\n") .. "\n"
end

-- A session description: its connection address and its media lines with what belongs to them.
local function sdp(address, ...)
  local kind = address:find(":", 1, true) and "IP6" or "IP4"
  return lines {
    "v=0", ("o=- 3909 3909 IN %s %s"):format(kind, address), "s=call",
    ("c=IN %s %s"):format(kind, address), "t=0 0", ...,
  }
end

-- A whole message: start line, From and To with their tags, CSeq, further header lines, and a body of
-- that type (application/sdp where none is said).
local function message(m)
  local body = m.body or ""
  local wire_length = #body + select(2, body:gsub("\n", ""))
  local head = {
    m.start,
    "Via: SIP/2.0/UDP 192.0.2.1:5060;branch=" .. (m.branch or "z9hG4bK-alice-1"),
    "From: <sip:alice@example.com>;tag=" .. (m.from_tag or "alice"),
    "To: <sip:bob@example.com>" .. (m.to_tag and ";tag=" .. m.to_tag or ""),
    "Call-ID: 5f2a91c0@192.0.2.1",
    ("CSeq: %d %s"):format(m.cseq or 1, m.method or "INVITE"),
    table.unpack(m.headers or {}),
  }
  if m.body and m.type ~= false then
    head[#head + 1] = "Content-Type: " .. (m.type or "application/sdp")
  end
  head[#head + 1] = "Content-Length: " .. (m.length or wire_length)
  return lines(head) .. "\n" .. body
end

local function with(defaults, m)
  for key, value in pairs(defaults) do
    if m[key] == nil then m[key] = value end
  end
  return m
end

local function request(m)
  m.method = m.method or "INVITE"
  m.start = ("%s %s SIP/2.0"):format(m.method, m.uri or "sip:bob@example.com")
  m.headers = m.headers or {}
  table.insert(m.headers, 1, "Max-Forwards: 70")
  return message(m)
end

local function response(start, m)
  return message(with({ start = "SIP/2.0 " .. start, to_tag = "bob" }, m or {}))
end

-- An INVITE from alice with that session description, which bob then answers.
local function invite(body, m)
  m = with({ body = body, headers = { "Contact: <sip:alice@192.0.2.1>" } }, m or {})
  return request(m)
end

local function without_address(description)
  return (description:gsub("c=[^\n]*\n", ""))
end

local G711 = { "m=audio 8802 RTP/AVP 0 8 101", "a=rtpmap:101 telephone-event/8000" }
local OFFER = sdp(ALICE, table.unpack(G711))

-- What the rule found; nothing in any rule may have failed.
local function finding(id, text, options)
  local explanation = explain(text, options)
  assert.are.same({}, explanation.failures)
  return explanation.findings[id]
end

-- The rule's texts as a whole must hold these parts, and no value may be missing.
local function says(found, ...)
  assert(found, "expected a finding, got none")
  for _, part in ipairs { ... } do assert.contains(part, found.text) end
  assert.does_not.contains("?", found.text)
  assert.does_not.contains("{", found.text .. found.fix)
end

-- ---- media ---------------------------------------------------------------------------------------

describe("media.no_common_codec", function()
  local function refused(code, offer, m)
    return finding("media.no_common_codec", response(code, m), { request = offer })
  end

  it("compares the offer with the SDP of the 488", function()
    local found = refused("488 Not Acceptable Here", invite(OFFER), {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9"),
    })
    says(found, "No audio codec in common", "PCMU/8000, PCMA/8000", "G722/8000", "frame 1")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("does so for 606 and for a re-INVITE", function()
    local found = refused("606 Not Acceptable", invite(OFFER, { to_tag = "bob", cseq = 2 }), {
      cseq = 2, body = sdp(BOB, "m=audio 0 RTP/AVP 18"),
    })
    says(found, "G729/8000")
  end)

  it("is silent where one codec is shared, whatever its number and case", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 96 0", "a=rtpmap:96 opus/48000/2"))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9 111", "a=rtpmap:111 OPUS/48000/2"),
    }))
  end)

  it("does not count telephone-event and comfort noise", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 0 13 101",
                             "a=rtpmap:101 telephone-event/8000"))
    says(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 18 13 101", "a=rtpmap:101 telephone-event/8000"),
    }), "G729/8000")
  end)

  it("tells clock rates apart", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 97", "a=rtpmap:97 speex/16000"))
    says(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 97", "a=rtpmap:97 speex/8000"),
    }), "speex/16000", "speex/8000")
  end)

  it("is silent where a codec's name or clock rate is not said", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 97", "a=rtpmap:97 speex/16000"))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 97"),
    }))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 98", "a=rtpmap:98 speex"),
    }))
  end)

  it("is silent where one codec among others has no name", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 0"))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9 97"),
    }))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9 97", "a=rtpmap:97 " .. ("x"):rep(65) .. "/8000"),
    }))
    offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 98 18", "a=rtpmap:98 speex"))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 97", "a=rtpmap:97 Speex/16000"),
    }))
  end)

  it("compares video and fax too, and does not count what only protects them", function()
    local offer = invite(sdp(ALICE, "m=Video 8802 RTP/AVP 96 97 98", "a=rtpmap:96 VP8/90000",
                             "a=rtpmap:97 rtx/90000", "a=rtpmap:98 red/90000"))
    says(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=video 0 RTP/AVP 96 97 98", "a=rtpmap:96 H264/90000", "a=rtpmap:97 rtx/90000",
                 "a=rtpmap:98 red/90000"),
    }), "No video codec in common", "VP8/90000", "H264/90000")
    local fax = invite(sdp(ALICE, "m=image 8802 udptl t38"))
    assert.is_nil(refused("488 Not Acceptable Here", fax, { body = sdp(BOB, "m=image 0 udptl T38") }))
    says(refused("488 Not Acceptable Here", fax, { body = sdp(BOB, "m=image 0 udptl other") }), "t38")
  end)

  it("leaves types alone whose formats are no codecs", function()
    local offer = invite(sdp(ALICE, "m=application 8802 TCP/BFCP *"))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=application 0 UDP/BFCP 1"),
    }))
  end)

  it("names each codec once, and not more than eight", function()
    local twice = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 0", "m=audio 8804 RTP/SAVP 0"))
    says(refused("488 Not Acceptable Here", twice, { body = sdp(BOB, "m=audio 0 RTP/AVP 9") }),
         "offers PCMU/8000, the")
    local many = { "m=audio 8802 RTP/AVP 96 97 98 99 100 101 102 103 104" }
    for n = 96, 104 do many[#many + 1] = ("a=rtpmap:%d codec%d/8000"):format(n, n) end
    says(refused("488 Not Acceptable Here", invite(sdp(ALICE, table.unpack(many))), {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9"),
    }), "codec103/8000, ..., the")
  end)

  it("is silent where there may be more than the program looks at", function()
    local streams, formats = {}, {}
    for n = 1, 32 do streams[n] = "m=audio 8802 RTP/AVP 0" end
    for n = 1, 64 do formats[n] = "0" end
    local refusal = { body = sdp(BOB, "m=audio 0 RTP/AVP 9") }
    assert.is_nil(refused("488 Not Acceptable Here", invite(sdp(ALICE, table.unpack(streams))), refusal))
    assert.is_nil(refused("488 Not Acceptable Here", invite(sdp(ALICE,
      "m=audio 8802 RTP/AVP " .. table.concat(formats, " "))), refusal))
  end)

  it("compares media of the same type only, and is silent where one type agrees", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 0", "m=video 8804 RTP/AVP 34"))
    assert.is_nil(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 0", "m=video 0 RTP/AVP 31"),
    }))
    local audio = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 0"))
    assert.is_nil(refused("488 Not Acceptable Here", audio, {
      body = sdp(BOB, "m=video 0 RTP/AVP 34"),
    }))
  end)

  it("does not count streams that the offer switches off", function()
    local offer = invite(sdp(ALICE, "m=audio 8802 RTP/AVP 8", "m=audio 0 RTP/AVP 9"))
    says(refused("488 Not Acceptable Here", offer, {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9"),
    }), "offers PCMA/8000,")
  end)

  it("is silent about a bare 488, and about one whose SDP was not captured whole", function()
    assert.is_nil(refused("488 Not Acceptable Here", invite(OFFER)))
    assert.is_nil(refused("488 Not Acceptable Here", invite(OFFER), {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9"), length = 900,
    }))
    assert.is_nil(refused("488 Not Acceptable Here", invite(OFFER, { length = 900 }), {
      body = sdp(BOB, "m=audio 0 RTP/AVP 9"),
    }))
  end)

  it("takes Warning 305 at its word", function()
    local found = refused("488 Not Acceptable Here", invite(OFFER), {
      headers = { 'Warning: 305 pbx.example.com "Incompatible media format"' },
    })
    says(found, "Warning 305", "PCMU/8000, PCMA/8000", "frame 1")
    assert.are.same({ 1 }, found.frames)
    says(finding("media.no_common_codec", response("488 Not Acceptable Here", {
      headers = { 'Warning: 305 pbx.example.com "Incompatible media format"' },
    })), "not in this capture")
  end)

  it("takes no other Warning for that", function()
    assert.is_nil(refused("488 Not Acceptable Here", invite(OFFER), {
      headers = { 'Warning: 304 pbx.example.com "Media type not available"' },
    }))
  end)

  it("has nothing to say where the INVITE offered nothing", function()
    for _, body in ipairs { false, sdp(ALICE, "m=audio 0 RTP/AVP 0") } do
      assert.is_nil(refused("488 Not Acceptable Here", invite(body or nil), {
        headers = { 'Warning: 305 pbx.example.com "Incompatible media format"' },
      }))
    end
  end)

  it("says so where Warning 305 contradicts both lists", function()
    says(refused("488 Not Acceptable Here", invite(OFFER), {
      headers = { 'Warning: 305 pbx.example.com "Incompatible media format"' },
      body = sdp(BOB, "m=audio 0 RTP/AVP 8"),
    }), "yet both sides list PCMA/8000")
  end)

  describe("with what the other side listed earlier", function()
    local first = invite(OFFER)
    local answer = response("200 OK", { body = sdp(BOB, "m=audio 4000 RTP/AVP 8") })
    local ack = request { method = "ACK", to_tag = "bob", branch = "z9hG4bK-alice-2" }

    local function reinvite(body)
      return invite(body, { to_tag = "bob", cseq = 2, branch = "z9hG4bK-alice-3" })
    end

    local function refusal(m)
      return response("488 Not Acceptable Here",
                      with({ cseq = 2, branch = "z9hG4bK-alice-3" }, m or {}))
    end

    it("finds its answer", function()
      local found = finding("media.no_common_codec", refusal(), {
        call = { first, answer, ack }, request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18")),
      })
      says(found, "frame 4 offers G729/8000", "frame 2 had PCMA/8000", "may not name all")
      assert.are.same({ 4, 2 }, found.frames)
    end)

    it("finds its answer in the ACK to a delayed offer", function()
      local call = {
        { request { from_tag = "bob", to_tag = nil, branch = "z9hG4bK-bob-1" }, src = BOB, dst = ALICE },
        { message { start = "SIP/2.0 200 OK", branch = "z9hG4bK-bob-1", from_tag = "bob",
                    to_tag = "alice", body = OFFER }, src = ALICE, dst = BOB },
        { request { method = "ACK", from_tag = "bob", to_tag = "alice", branch = "z9hG4bK-bob-2",
                    body = sdp(BOB, "m=audio 4000 RTP/AVP 8") }, src = BOB, dst = ALICE },
      }
      local found = finding("media.no_common_codec", refusal(), {
        call = call, request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18")),
      })
      says(found, "frame 4 offers G729/8000", "frame 3 had PCMA/8000")
    end)

    it("is silent where a codec of it is offered", function()
      assert.is_nil(finding("media.no_common_codec", refusal(), {
        call = { first, answer, ack }, request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18 8")),
      }))
    end)

    it("is silent where the stream of it was rejected", function()
      local no_video = response("200 OK", {
        body = sdp(BOB, "m=video 0 RTP/AVP 34"),
      })
      assert.is_nil(finding("media.no_common_codec", refusal(), {
        call = { first, no_video, ack }, request = reinvite(sdp(ALICE, "m=video 8802 RTP/AVP 31")),
      }))
    end)

    it("does not take another phone's answer for it", function()
      local other = response("183 Session Progress", {
        to_tag = "carol", body = sdp(BOB, "m=audio 4000 RTP/AVP 8"),
      })
      assert.is_nil(finding("media.no_common_codec", refusal(), {
        call = { first, other }, request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18")),
      }))
    end)

    it("does not take anybody for it where the response has no tag", function()
      local untagged = message { start = "SIP/2.0 183 Session Progress",
                                 body = sdp(BOB, "m=audio 4000 RTP/AVP 8") }
      local refusal_without_tag = message { start = "SIP/2.0 488 Not Acceptable Here" , cseq = 2,
                                            branch = "z9hG4bK-alice-3" }
      assert.is_nil(finding("media.no_common_codec", refusal_without_tag, {
        call = { first, untagged }, request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18")),
      }))
    end)

    it("does not take the other side of a proxy for it", function()
      assert.is_nil(finding("media.no_common_codec", refusal(), {
        call = { first, { answer, src = "203.0.113.40" }, ack },
        request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18")),
      }))
    end)

    it("takes the ports of a list of capabilities for what they are", function()
      local capabilities = message {
        start = "SIP/2.0 200 OK", method = "OPTIONS", cseq = 2, to_tag = "bob",
        branch = "z9hG4bK-alice-5", body = sdp(BOB, "m=audio 0 RTP/AVP 8"),
      }
      says(finding("media.no_common_codec", refusal(), {
        call = { first, capabilities }, request = reinvite(sdp(ALICE, "m=audio 8802 RTP/AVP 18")),
      }), "frame 2 had PCMA/8000")
    end)
  end)
end)

describe("media.no_active_stream", function()
  local function refused(offer)
    return finding("media.no_active_stream", response("488 Not Acceptable Here"), { request = offer })
  end

  it("sees that all streams have port 0", function()
    local found = refused(invite(sdp(ALICE, "m=audio 0 RTP/AVP 0", "m=video 0 RTP/AVP 34")))
    says(found, "all 2 streams", "frame 1", "audio, video")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("has other words for one stream and for none", function()
    says(refused(invite(sdp(ALICE, "m=audio 0 RTP/AVP 0"))), "the only stream")
    says(refused(invite(sdp(ALICE))), "no m= line")
    says(finding("media.no_active_stream", response("606 Not Acceptable"), {
      request = invite(sdp(ALICE)),
    }), "no m= line")
  end)

  it("is silent where one stream is offered", function()
    assert.is_nil(refused(invite(sdp(ALICE, "m=audio 0 RTP/AVP 0", "m=video 8804 RTP/AVP 34"))))
  end)

  it("is silent where nothing can be told", function()
    assert.is_nil(refused(invite(sdp(ALICE, "m=audio x RTP/AVP 0"))))
    assert.is_nil(refused(invite(nil)))
    assert.is_nil(refused(invite(sdp(ALICE, "m=audio 0 RTP/AVP 0"), { length = 900 })))
    assert.is_nil(refused(nil))
  end)
end)

describe("media.protocol", function()
  local function refused(offer, m)
    return finding("media.protocol", response("488 Not Acceptable Here", m), { request = offer })
  end
  local SRTP = sdp(ALICE, "m=audio 8802 RTP/SAVP 0",
                   "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj")

  it("sees encryption on the offering side only", function()
    local found = refused(invite(SRTP), { body = sdp(BOB, "m=audio 0 RTP/AVP 0") })
    says(found, "Media encryption on one side only", "RTP/SAVP for audio", "RTP/AVP, which is not")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
    assert.contains("Enable SRTP at the refusing side", found.fix)
  end)

  it("sees encryption on the refusing side only", function()
    local found = refused(invite(OFFER), { body = sdp(BOB, "m=audio 0 RTP/SAVP 0") })
    says(found, "RTP/AVP for audio, which is not encrypted", "lists RTP/SAVP")
  end)

  it("sees two ways to encrypt, and two plain profiles", function()
    says(refused(invite(SRTP), { body = sdp(BOB, "m=audio 0 UDP/TLS/RTP/SAVPF 0") }),
         "Both sides encrypt", "UDP/TLS/RTP/SAVPF")
    says(refused(invite(OFFER), { body = sdp(BOB, "m=audio 0 RTP/AVPF 0") }),
         "Transport profiles differ", "RTP/AVPF")
    says(refused(invite(SRTP), { body = sdp(BOB, "m=audio 0 RTP/SAVPF 0") }),
         "Transport profiles differ", "RTP/SAVPF")
  end)

  it("takes Warning 302 at its word", function()
    says(refused(invite(SRTP), { headers = { 'Warning: 302 pbx.example.com "No SRTP here"' } }),
         "Warning 302", "RTP/SAVP")
    assert.is_nil(refused(nil, { headers = { 'Warning: 302 pbx.example.com "No SRTP here"' } }))
    assert.is_nil(refused(invite(nil), { headers = { 'Warning: 302 pbx.example.com "No SRTP"' } }))
  end)

  it("does not take an earlier answer for what the refusing side wants", function()
    local again = { to_tag = "bob", cseq = 2, branch = "z9hG4bK-alice-3" }
    assert.is_nil(finding("media.protocol", response("488 Not Acceptable Here", {
      cseq = 2, branch = "z9hG4bK-alice-3",
    }), {
      call = { invite(OFFER), response("200 OK", { body = sdp(BOB, "m=audio 4000 RTP/AVP 0") }) },
      request = invite(SRTP, again),
    }))
  end)

  it("knows the profiles in any case, and 606", function()
    says(finding("media.protocol", response("606 Not Acceptable", {
      body = sdp(BOB, "m=audio 0 rtp/savp 0"),
    }), { request = invite(OFFER) }), "which is not encrypted; the refusing side lists rtp/savp")
  end)

  it("is silent where the profiles agree, in any case", function()
    assert.is_nil(refused(invite(OFFER), { body = sdp(BOB, "m=audio 0 rtp/avp 0") }))
  end)

  it("is silent where both are offered", function()
    local both = invite(sdp(ALICE, "m=audio 8802 RTP/SAVP 0", "m=audio 8804 RTP/AVP 0"))
    assert.is_nil(refused(both, { body = sdp(BOB, "m=audio 0 RTP/AVP 0") }))
  end)

  it("is silent without such SDP", function()
    assert.is_nil(refused(invite(SRTP)))
    assert.is_nil(refused(invite(SRTP), { headers = { 'Warning: 305 pbx.example.com "No codec"' } }))
    assert.is_nil(refused(invite(SRTP, { length = 900 }), { body = sdp(BOB, "m=audio 0 RTP/AVP 0") }))
  end)
end)

describe("media.address_family", function()
  local SIX = sdp("2001:db8::7", "m=audio 8802 RTP/AVP 0")

  local function refused(offer, m, options)
    options = with({ request = offer }, options or {})
    return finding("media.address_family", response("488 Not Acceptable Here", m), options)
  end

  it("compares the c= lines of both", function()
    local found = refused(invite(SIX), { body = sdp(BOB, "m=audio 0 RTP/AVP 0") })
    says(found, "IPv6 media refused", "frame 1", "2001:db8::7", "IPv4 address 198.51.100.2",
         "no IPv6")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("sees it the other way round", function()
    says(refused(invite(OFFER), { body = sdp("2001:db8::9", "m=audio 0 RTP/AVP 0") }),
         "IPv4 media refused", "IPv6 address 2001:db8::9")
  end)

  it("takes the packet of the response for a hint", function()
    local found = refused(invite(SIX))
    says(found, "may be the cause", "IPv4 from 198.51.100.2", "Nothing in the response says so")
    assert.are.equal("warn", found.severity)
  end)

  it("takes Warning 300 and 301 at their word", function()
    says(refused(invite(OFFER), { headers = { 'Warning: 301 pbx.example.com "IPv6 only"' } }),
         "Warning 301", "IPv4 address 192.0.2.1")
    says(refused(invite(OFFER), { headers = { 'Warning: 300 pbx.example.com "No IP here"' } }),
         "Warning 300")
  end)

  it("looks at 400 and 606 too", function()
    for _, start in ipairs { "400 Bad Request", "606 Not Acceptable" } do
      says(finding("media.address_family", response(start), { request = invite(SIX) }), "2001:db8::7")
    end
  end)

  it("takes free words for no other reason", function()
    says(refused(invite(SIX), { headers = { 'Warning: 399 pbx.example.com "Sorry"' } }), "may be the cause")
  end)

  it("believes the SDP about the IP version of a host name", function()
    local function named(kind)
      return invite((sdp("media.example.com", "m=audio 8802 RTP/AVP 0"):gsub("IN IP4", "IN " .. kind)))
    end
    says(refused(named "ip6"), "IPv6 media", "media.example.com")
    assert.is_nil(refused(named "IP4"))
    assert.is_nil(refused(named "X400"))
    says(refused(named "IP4", nil, { src = "2001:db8::9" }), "IPv4 media", "media.example.com")
  end)

  it("is silent where the versions agree", function()
    assert.is_nil(refused(invite(OFFER)))
    assert.is_nil(refused(invite(SIX), { body = sdp("2001:db8::9", "m=audio 0 RTP/AVP 0") }))
    assert.is_nil(refused(invite(SIX), nil, { src = "2001:db8::9" }))
  end)

  it("is silent where both versions or ICE are offered", function()
    assert.is_nil(refused(invite(sdp("2001:db8::7", "m=audio 8802 RTP/AVP 0", "m=audio 8804 RTP/AVP 0",
                                     "c=IN IP4 192.0.2.1"))))
    assert.is_nil(refused(invite(sdp(ALICE, "m=audio 8802 RTP/AVP 0", "m=audio 8804 RTP/AVP 0",
                                     "c=IN IP6 2001:db8::7"))))
    assert.is_nil(refused(invite(SIX .. lines { "a=ice-ufrag:8hhY", "a=ice-pwd:asd88fgpdd777uzjYhagZg" })))
  end)

  it("is silent where the call is on hold or the response has another reason", function()
    assert.is_nil(refused(invite(sdp("::", "m=audio 8802 RTP/AVP 0"))))
    assert.is_nil(refused(invite(sdp("0.0.0.0", "m=audio 8802 RTP/AVP 0")), nil, { src = "2001:db8::9" }))
    assert.is_nil(refused(invite(SIX), { headers = { 'Warning: 304 pbx.example.com "No video"' } }))
  end)

  it("is silent where the other side used that version before", function()
    local call = {
      invite(SIX), response("200 OK", { body = sdp("2001:db8::9", "m=audio 4000 RTP/AVP 0") }),
    }
    local again = invite(SIX, { to_tag = "bob", cseq = 2, branch = "z9hG4bK-alice-3" })
    assert.is_nil(refused(again, { cseq = 2, branch = "z9hG4bK-alice-3" }, { call = call }))
  end)

  it("is silent without an address", function()
    assert.is_nil(refused(invite(without_address(SIX))))
  end)

  it("is silent about what was not captured whole", function()
    assert.is_nil(refused(invite(SIX, { length = 900 })))
    assert.is_nil(refused(invite(SIX), { body = sdp(BOB, "m=audio 0 RTP/AVP 0"), length = 900 }))
  end)
end)

describe("media.warning", function()
  local function warned(start, ...)
    return finding("media.warning", response(start, { headers = { ... } }), { request = invite(OFFER) })
  end

  it("knows every registered code", function()
    local codes = { 300, 301, 302, 303, 304, 305, 306, 307, 308, 330, 331, 370, 380, 381, 399 }
    local texts = {}
    for _, code in ipairs(codes) do
      local found = warned("488 Not Acceptable Here",
                           ('Warning: %d pbx.example.com "words of the agent"'):format(code))
      says(found, ("(Warning %d)"):format(code), ('%d pbx.example.com "words of the agent"'):format(code))
      assert.are.equal("warn", found.severity)
      assert.is_nil(texts[found.text])
      assert.is_nil(texts[found.fix])
      texts[found.text], texts[found.fix] = true, true
    end
  end)

  it("quotes a code that is not registered", function()
    local found = warned("480 Temporarily Unavailable", 'Warning: 388 pbx.example.com "night mode"')
    says(found, "388", "not registered", '388 pbx.example.com "night mode"')
    assert.are.equal("warn", found.severity)
    assert.are.equal("note", warned("200 OK", 'Warning: 388 pbx.example.com "night mode"').severity)
  end)

  it("explains the one that says most of several", function()
    says(warned("488 Not Acceptable Here", 'Warning: 399 sbc.example.com "see below"',
                'Warning: 304 pbx.example.com "no video"'),
         "Media type not available (Warning 304)",
         '399 sbc.example.com "see below", 304 pbx.example.com "no video"')
    says(warned("480 Away", 'Warning: 388 a.example "night"', 'Warning: 399 b.example "shift"'),
         "(Warning 399)")
  end)

  it("does not worry about a proxy's debugging notes", function()
    local found = warned("100 Trying", 'Warning: 392 192.0.2.40:5060 "Noisy feedback tells: pid=30990"')
    says(found, "Debugging note", "pid=30990")
    assert.are.equal("chat", found.severity)
    says(warned("480 Away", 'Warning: 392 192.0.2.40 "Trunk full"'), "not registered")
  end)

  it("bounds what it quotes", function()
    local found = warned("488 Not Acceptable Here", ('Warning: 305 a.example "%s"'):format(("x"):rep(3000)))
    assert.is_true(#found.text < 400)
    says(warned("480 Away", ('Warning: 399 a.example "%s\u{20AC}"'):format(("x"):rep(118))), 'x..."')
    local line = 'Warning: 399 a.example "%d"'
    says(warned("480 Away", line:format(1), line:format(2), line:format(3), line:format(4)), '"3", ...')
  end)

  it("is silent without a Warning, and about one without a code", function()
    assert.is_nil(warned("488 Not Acceptable Here", 'Error-Info: <sip:sorry@example.com>'))
    assert.is_nil(warned("488 Not Acceptable Here", "Warning: nothing"))
  end)
end)

describe("media.body_type", function()
  local function info(content_type, m)
    return request(with({
      method = "INFO", to_tag = "bob", body = "Signal=5\nDuration=160\n", type = content_type,
    }, m or {}))
  end

  local function refused(sent, headers, m)
    return finding("media.body_type", response("415 Unsupported Media Type",
      with({ method = "INFO", headers = headers }, m or {})), { request = sent })
  end

  it("compares Content-Type with Accept", function()
    local found = refused(info "application/dtmf-relay", { "Accept: application/sdp, text/plain;q=0.5" })
    says(found, "Body type application/dtmf-relay", "INFO in frame 1", "only application/sdp, text/plain.")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
    says(refused(info "application/dtmf-relay", { 'Accept: text/html;level="1,\\",2", image/*' }),
         "only text/html, image/*.")
  end)

  it("has other words for multipart", function()
    says(refused(info('Multipart/mixed;boundary="b1"'), { "Accept: application/sdp" }), "several parts")
  end)

  it("is silent where Accept covers it", function()
    assert.is_nil(refused(info "application/dtmf-relay", { "Accept: Application/DTMF-Relay" }))
    assert.is_nil(refused(info "application/dtmf-relay", { "Accept: text/plain", "Accept: application/*" }))
    assert.is_nil(refused(info "application/dtmf-relay", { "Accept: */*" }))
  end)

  it("compares Content-Encoding with Accept-Encoding", function()
    local packed = info("application/dtmf-relay", { headers = { "Content-Encoding: gzip" } })
    says(refused(packed, { "Accept: application/dtmf-relay", "Accept-Encoding: identity" }),
         "Body encoding gzip", "only identity")
    says(refused(packed, { "Accept-Encoding:" }), "empty Accept-Encoding")
    assert.is_nil(refused(packed, { "Accept-Encoding: gzip" }))
    assert.is_nil(refused(packed, { "Accept-Encoding: *" }))
    assert.is_nil(refused(info "application/dtmf-relay", { "Accept-Encoding: identity" }))
  end)

  it("says where the response names nothing", function()
    says(refused(info "application/dtmf-relay"), "names no type that it would accept")
    says(refused(info "application/dtmf-relay", { "Accept:" }), "names no type that it would accept")
    assert.is_nil(refused(info "application/dtmf-relay", { "Accept-Language: fr" }))
  end)

  it("sees a body without a type", function()
    says(refused(info(false)), "24 bytes", "no Content-Type")
    assert.is_nil(refused(info(false, { body = "" })))
  end)

  it("is silent without the request or with half a response", function()
    assert.is_nil(refused(nil, { "Accept: application/sdp" }))
    assert.is_nil(refused(info "application/dtmf-relay", { "Accept: application/sdp" },
                          { body = "sorry", type = "text/plain", length = 90 }))
  end)
end)

describe("media.private_address", function()
  local function answered(address, options, m, ...)
    local body = sdp(address, ...)
    if select("#", ...) == 0 then body = sdp(address, "m=audio 4000 RTP/AVP 0") end
    return finding("media.private_address", response("200 OK", with({ body = body }, m or {})),
                   with({ request = invite(OFFER) }, options or {}))
  end

  it("sees private addresses of every kind", function()
    local kinds = {
      ["10.1.2.3"] = "RFC 1918", ["172.16.0.9"] = "RFC 1918", ["172.31.255.1"] = "RFC 1918",
      ["192.168.1.20"] = "RFC 1918", ["100.64.3.3"] = "RFC 6598", ["100.127.0.1"] = "RFC 6598",
      ["169.254.7.7"] = "RFC 3927",
    }
    for address, rfc in pairs(kinds) do
      local found = answered(address)
      says(found, "Private media address " .. address, rfc, "audio", BOB)
      assert.are.equal("warn", found.severity)
    end
    kinds = { ["fd00::20"] = "RFC 4193", ["fc10::20"] = "RFC 4193", ["fe80::1"] = "RFC 4291",
              ["fe90::1"] = "RFC 4291", ["febf::1"] = "RFC 4291" }
    for address, rfc in pairs(kinds) do
      says(answered(address, { src = "2411:db8::9" }), address, rfc, "2411:db8::9")
    end
  end)

  it("leaves public addresses alone, those beside the private ones too", function()
    for _, address in ipairs { "198.51.100.2", "172.32.0.1", "172.15.0.1", "100.63.0.1", "100.128.0.1",
                               "192.169.1.1", "169.253.1.1", "198.254.1.1", "0.0.0.0", "239.1.1.1",
                               "192.168.1.300", "192.168.300.1", "10.0.0.0.1", "media.example.com" } do
      assert.is_nil(answered(address))
    end
    for _, address in ipairs { "2001:db8::20", "fec0::1", "fe00::1", "fd000::1", "::1" } do
      assert.is_nil(answered(address, { src = "2001:db8::9" }))
    end
  end)

  it("is silent inside a private network and on one machine", function()
    for _, source in ipairs { "192.168.1.20", "10.9.9.9", "100.64.0.1", "169.254.0.1", "127.0.0.1" } do
      assert.is_nil(answered("192.168.1.20", { src = source }))
    end
    assert.is_nil(answered("fd00::20", { src = "fe80::1" }))
    assert.is_nil(answered("fd00::20", { src = "::1" }))
  end)

  it("is silent where packet and media use different IP versions", function()
    assert.is_nil(answered("192.168.1.20", { src = "2001:db8::9" }))
    assert.is_nil(answered("fd00::20"))
  end)

  it("is silent where nothing is to be sent there", function()
    assert.is_nil(answered("192.168.1.20", nil, nil, "m=audio 0 RTP/AVP 0"))
    assert.is_nil(answered("192.168.1.20", nil, nil, "m=audio 4000 RTP/AVP 0", "a=inactive"))
    assert.is_nil(answered("192.168.1.20", nil, nil, "m=audio 4000 RTP/AVP 0", "a=sendonly"))
    says(answered("192.168.1.20", nil, nil, "m=audio 4000 RTP/AVP 0", "a=recvonly"), "192.168.1.20")
  end)

  it("is silent with ICE, with half the SDP, and where SDP only lists capabilities", function()
    assert.is_nil(answered("192.168.1.20", nil, nil, "m=audio 4000 RTP/AVP 0", "a=ice-ufrag:8hhY"))
    assert.is_nil(answered("192.168.1.20", nil, { length = 900 }))
    assert.is_nil(answered("", nil, { body = without_address(OFFER) }))
    assert.is_nil(answered("192.168.1.20", { request = false }, { method = "OPTIONS" }))
  end)

  it("looks at UPDATE and PRACK too", function()
    for _, method in ipairs { "UPDATE", "PRACK" } do
      says(answered("192.168.1.20", { request = false }, { method = method }), "192.168.1.20")
    end
  end)

  it("looks at 183 too", function()
    says(finding("media.private_address", response("183 Session Progress", {
      body = sdp("192.168.1.20", "m=audio 4000 RTP/AVP 0"),
    }), { request = invite(OFFER) }), "192.168.1.20")
  end)
end)

describe("media.early", function()
  local function rings(start, media_lines, m, offer)
    local body = media_lines and sdp(BOB, table.unpack(media_lines))
    return finding("media.early", response(start, with({ body = body }, m or {})),
                   { request = offer or invite(OFFER) })
  end

  it("sees SDP in 183 and 180", function()
    local found = rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8" })
    says(found, "Early media", "this 183", "PCMA/8000", "198.51.100.2 port 20000")
    assert.are.equal("chat", found.severity)
    says(rings("180 Ringing", { "m=audio 20000 RTP/AVP 8", "a=sendonly" }), "this 180")
  end)

  it("names the audio before other media, and those where there is no audio", function()
    says(rings("183 Session Progress", { "m=video 20002 RTP/AVP 34", "m=audio 20000 RTP/AVP 8" }),
         "opens audio (PCMA/8000)", "port 20000")
    says(rings("183 Session Progress", { "m=video 20002 RTP/AVP 34", "m=video 20004 RTP/AVP 31" }),
         "opens video (H263/90000)", "port 20002")
  end)

  it("is silent without SDP", function()
    assert.is_nil(rings("180 Ringing"))
    assert.is_nil(rings("183 Session Progress"))
  end)

  it("is silent where the far end sends nothing", function()
    assert.is_nil(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8", "a=inactive" }))
    assert.is_nil(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8", "a=recvonly" }))
    assert.is_nil(rings("183 Session Progress", { "m=audio 0 RTP/AVP 8" }))
    assert.is_nil(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8" },
                        { headers = { "P-Early-Media: inactive" } }))
  end)

  it("is silent where the SDP is the offer", function()
    assert.is_nil(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8" }, nil, invite(nil)))
  end)

  it("is silent within a call", function()
    assert.is_nil(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8" }, nil,
                        invite(OFFER, { to_tag = "bob" })))
  end)

  it("tells preconditions from tones", function()
    says(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8", "a=curr:qos local none",
                                         "a=curr:qos remote none" }), "Preconditions", "a=curr")
    says(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8", "a=curr:qos local sendrecv",
                                         "a=curr:qos remote sendrecv" }), "Early media")
  end)

  it("is silent about half the SDP", function()
    assert.is_nil(rings("183 Session Progress", { "m=audio 20000 RTP/AVP 8" }, { length = 900 }))
  end)
end)

-- ---- capabilities --------------------------------------------------------------------------------

describe("capability.method", function()
  local function refused(start, method, headers, m)
    return finding("capability.method",
                   response(start, with({ method = method, headers = headers }, m or {})),
                   { request = request { method = method } })
  end

  it("compares the method with Allow", function()
    local found = refused("405 Method Not Allowed", "PUBLISH", { "Allow: INVITE, ACK, BYE", "Allow: CANCEL" })
    says(found, "PUBLISH is not allowed", "only INVITE, ACK, BYE, CANCEL")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
    says(refused("501 Not Implemented", "REFER", { "Allow: INVITE, ACK" }), "REFER is not allowed")
  end)

  it("knows what a REGISTER wants", function()
    says(refused("405 Method Not Allowed", "REGISTER", { "Allow: INVITE, ACK" }),
         "no registrar for example.com")
    says(finding("capability.method", response("405 Method Not Allowed", {
      method = "REGISTER", headers = { "Allow: INVITE, ACK" },
    })), "REGISTER is not allowed", "only INVITE, ACK")
  end)

  it("says so where a 405 allows nothing", function()
    says(refused("405 Method Not Allowed", "PUBLISH"), "Allow is missing or empty")
    says(refused("405 Method Not Allowed", "PUBLISH", { "Allow:" }), "Allow is missing or empty")
  end)

  it("needs no request for that", function()
    says(finding("capability.method", response("405 Method Not Allowed", {
      method = "PUBLISH", headers = { "Allow: INVITE, ACK" },
    })), "PUBLISH is not allowed", "only INVITE, ACK")
  end)

  it("is silent where there may be more than the program looks at", function()
    local long, many = {}, {}
    for n = 1, 10 do long[n] = "Allow: " .. ("X,"):rep(3000) end
    for n = 1, 260 do many[n] = "X-Filler: " .. n end
    assert.is_nil(refused("405 Method Not Allowed", "PUBLISH", long))
    assert.is_nil(refused("405 Method Not Allowed", "PUBLISH", many))
  end)

  it("is silent where Allow has the method", function()
    assert.is_nil(refused("405 Method Not Allowed", "PUBLISH", { "Allow: INVITE, ACK, PUBLISH" }))
    assert.is_nil(refused("501 Not Implemented", "REFER", { "Allow: INVITE,refer" }))
  end)

  it("is silent about a 501 without Allow, and about half a response", function()
    assert.is_nil(refused("501 Not Implemented", "REFER"))
    assert.is_nil(refused("405 Method Not Allowed", "PUBLISH", { "Allow: INVITE" },
                          { body = "sorry", type = "text/plain", length = 90 }))
  end)
end)

describe("capability.extension", function()
  local function refused(unsupported, headers, m)
    return finding("capability.extension",
                   response("420 Bad Extension", with({ headers = { unsupported } }, m or {})),
                   { request = headers and invite(OFFER, { headers = headers }) })
  end

  it("names what Require demanded", function()
    local found = refused("Unsupported: 100REL", { "Require: timer, 100rel" })
    says(found, "Extension 100REL is not supported by the answering side", "frame 1")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("names what Proxy-Require demanded", function()
    says(refused("Unsupported: sec-agree", { "Proxy-Require: sec-agree" }),
         "Extension sec-agree is not supported by a proxy", "Proxy-Require")
  end)

  it("says so where nothing demanded it", function()
    says(refused("Unsupported: timer", { "Supported: timer" }), "timer was refused", "does not require it")
  end)

  it("does not say so of a request that was not captured whole", function()
    says(finding("capability.extension", response("420 Bad Extension", {
      headers = { "Unsupported: timer" },
    }), { request = invite(OFFER, { length = 900 }) }), "not in this capture, or not all of it")
    says(refused("Unsupported: timer"), "not in this capture")
  end)

  it("names what was required where Unsupported is missing", function()
    says(refused("Server: pbx", { "Require: timer, 100rel" }), "requires timer, 100rel")
    says(refused("Server: pbx", { "Proxy-Require: sec-agree" }), "requires sec-agree")
  end)

  it("is silent where nothing is named at all, and about half a response", function()
    assert.is_nil(refused("Server: pbx", { "Supported: timer" }))
    assert.is_nil(refused("Unsupported: 100rel", { "Require: 100rel" },
                          { body = "sorry", type = "text/plain", length = 90 }))
  end)
end)

describe("capability.required", function()
  local function refused(headers, required, m)
    return finding("capability.required",
                   response("421 Extension Required", with({ headers = { required } }, m or {})),
                   { request = headers and invite(OFFER, { headers = headers }) })
  end

  it("names what Supported lacks", function()
    local found = refused({ "Supported: replaces, 100rel" }, "Require: timer, 100rel")
    says(found, "Extension timer is demanded", "INVITE in frame 1", "only replaces, 100rel")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
    says(refused({}, "Require: timer"), "Extension timer is demanded", "missing or empty")
    says(refused({ "Supported:" }, "Require: timer"), "INVITE in frame 1 offers none")
  end)

  it("is silent where the request offered it, by any name of the header", function()
    assert.is_nil(refused({ "k: Timer" }, "Require: timer"))
    assert.is_nil(refused({ "Require: timer" }, "Require: timer"))
  end)

  it("is silent where it cannot compare", function()
    assert.is_nil(refused({ "Supported: replaces" }, "Server: pbx"))
    assert.is_nil(refused(nil, "Require: timer"))
    assert.is_nil(refused({ "Supported: replaces" }, "Require: timer",
                          { body = "sorry", type = "text/plain", length = 90 }))
    assert.is_nil(finding("capability.required", response("421 Extension Required", {
      headers = { "Require: timer" },
    }), { request = invite(OFFER, { headers = { "Supported: replaces" }, length = 900 }) }))
  end)
end)

describe("capability.event", function()
  local function refused(event, allowed, m)
    return finding("capability.event",
                   response("489 Bad Event", with({ method = "SUBSCRIBE", headers = { allowed } }, m or {})),
                   { request = request { method = "SUBSCRIBE", headers = { event, "Expires: 3600" } } })
  end

  it("compares Event with Allow-Events", function()
    local found = refused("Event: message-summary;id=7", "Allow-Events: presence, dialog")
    says(found, "Event package message-summary is not served", "SUBSCRIBE in frame 1",
         "only presence, dialog")
    assert.are.equal("warn", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("is silent where the package is served, compact headers too", function()
    assert.is_nil(refused("Event: dialog;id=7", "Allow-Events: presence, dialog"))
    assert.is_nil(refused("o: dialog", "u: presence,dialog"))
  end)

  it("says so where no package is named on either side", function()
    says(refused("Event: dialog"), "Event package dialog was refused", "no Allow-Events")
    says(refused(nil, "Allow-Events: presence"), "No event package is named", "SUBSCRIBE in frame 1")
  end)

  it("knows that a NOTIFY asks for nothing", function()
    says(finding("capability.event", response("489 Bad Event", { method = "NOTIFY" }), {
      request = request { method = "NOTIFY", headers = { "Event: keep-alive" } },
    }), "Event keep-alive is not wanted", "NOTIFY in frame 1")
  end)

  it("expects no Event where none belongs, and none in half a request", function()
    local function without_event(method, m)
      return finding("capability.event", response("489 Bad Event", {
        method = method, headers = { "Allow-Events: presence" },
      }), { request = request(with({ method = method }, m or {})) })
    end
    for _, method in ipairs { "PUBLISH", "NOTIFY" } do
      says(without_event(method), "No event package is named")
    end
    assert.is_nil(without_event("OPTIONS"))
    assert.is_nil(without_event("PUBLISH", { body = "<presence/>", type = "application/pidf+xml",
                                             length = 900 }))
  end)

  it("is silent about half a response, or without the request", function()
    assert.is_nil(refused("Event: dialog", "Allow-Events: presence",
                          { body = "sorry", type = "text/plain", length = 90 }))
    assert.is_nil(finding("capability.event", response("489 Bad Event", {
      method = "SUBSCRIBE", headers = { "Allow-Events: presence" },
    })))
  end)
end)

describe("capability.info_package", function()
  local function refused(package, wanted, m)
    return finding("capability.info_package",
                   response("469 Bad Info Package", with({ method = "INFO", headers = { wanted } }, m or {})),
                   { request = request { method = "INFO", to_tag = "bob", headers = { package } } })
  end

  it("compares Info-Package with Recv-Info", function()
    local found = refused("Info-Package: trigger", "Recv-Info: g.3gpp.mid-call, dtmf")
    says(found, "Info package trigger is not wanted", "frame 1", "only g.3gpp.mid-call, dtmf")
    assert.are.equal("warn", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("is silent where the package is wanted", function()
    assert.is_nil(refused("Info-Package: DTMF", "Recv-Info: g.3gpp.mid-call, dtmf"))
  end)

  it("says so where none is wanted, or none is named", function()
    says(refused("Info-Package: trigger", "Recv-Info:"), "Recv-Info is empty")
    says(refused("Info-Package: trigger", "Server: pbx"), "lacks the Recv-Info")
    says(refused("User-Agent: phone", "Recv-Info: dtmf"), "No info package is named")
  end)

  it("is silent about half a response", function()
    assert.is_nil(refused("Info-Package: trigger", "Recv-Info: dtmf",
                          { body = "sorry", type = "text/plain", length = 90 }))
  end)
end)

describe("capability.uri_scheme", function()
  local function refused(uri)
    return finding("capability.uri_scheme", response("416 Unsupported URI Scheme"),
                   { request = uri and invite(OFFER, { uri = uri }) })
  end

  it("names the scheme", function()
    local found = refused("urn:service:sos")
    says(found, "Scheme urn is not supported", "frame 1", "urn:service:sos")
    assert.are.equal("error", found.severity)
    assert.are.same({ 1 }, found.frames)
  end)

  it("has other words for tel and sips", function()
    says(refused("tel:+15551234567"), "Scheme tel", "tel:+15551234567", "without a domain")
    says(refused("SIPS:bob@example.com"), "Scheme sips", "TLS on every hop")
  end)

  it("is silent about sip, which everybody knows, and without the request", function()
    assert.is_nil(refused("sip:bob@example.com"))
    assert.is_nil(refused("SIP:bob@example.com"))
    assert.is_nil(refused(nil))
  end)
end)
