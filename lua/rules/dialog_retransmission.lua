-- A response that was sent before, byte for byte: where first, how often, and what makes its sender
-- repeat it. One that was only captured twice, on two interfaces, does not count.
--
--   Sent again: 192.0.2.10 sent this 200 3 times in 1.5 s, first in frame 2. The ACK is awaited.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local REFRESH = 50 -- s: a provisional response is repeated each minute to keep proxies waiting

-- What makes the sender repeat it (RFC 3261 sections 13.3.1 and 17.2, RFC 3262 section 3).
local function variant_of(response, requests, span)
  local code, to_invite = response.code, response.method == "INVITE"
  if span < dialog.SOONEST then return requests > 1 and "request" or nil end
  if code < 200 and response.headers["RSeq"] then return "prack" end
  if code >= 200 and code < 300 and to_invite then return "ack" end
  if requests > 1 then return "request" end
  if code >= 300 and to_invite then return "ack" end
  if code < 200 and span / response.copies >= REFRESH then return "refresh" end
end

sip.rule {
  id = "dialog.retransmission", codes = { "any" }, severity = "note",
  needs = "copies",
  match = function(response)
    if not response.retransmission or not response.transaction then return nil end
    local first = response.first_copy
    if not first then return nil end
    local span = math.max(0, response.time - first.time)
    local requests = response.transaction.copies or 0
    return {
      variant = variant_of(response, requests, span), code = response.code,
      method = response.method and words.short(response.method),
      sent = response.copies + 1, copies = response.copies, first = first.frame,
      span = words.duration(span), requests = requests, sender = response.src,
      receiver = response.dst, frames = { first.frame },
    }
  end,
}
