-- A 2xx to an INVITE that was sent again because no ACK came: none for it is in the capture either.
-- Where later frames were read and have the ACK, it came late. One that was only captured twice does not
-- count, nor one whose ACK is there, on whatever side of a proxy and from whatever phone of a fork.
--
--   No ACK so far: 198.51.100.2 has sent this 200 3 times in 1.5 s, first in frame 3.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- The ACK that came later, where later frames were read; nil where none did.
local function late_ack(response)
  for i = 1, #response.later do
    local message = response.later[i]
    if message.method == "ACK" and not message.code and message.cseq == response.cseq
      and (not message.from or dialog.same_sender(message, response)) then
      return message
    end
  end
end

-- Whether the call is known back to its INVITE, so that an ACK would have been found.
local function is_complete(response)
  local request, call = response.transaction.request, response.call
  return request ~= nil and call ~= nil and call[1] ~= nil
    and (#call < dialog.CALL_MAX or call[1].frame <= request.frame)
end

-- The way of the ACK to the Contact: Record-Route from behind (RFC 3261 section 12.1.2).
local function route_of(response)
  local hosts, route = dialog.hosts(response, "Record-Route"), {}
  if not hosts then return nil end
  for i = #hosts, 1, -1 do route[#route + 1] = hosts[i] end
  return route
end

local function variant_of(contact, route)
  if not contact then return "no_contact" end
  return route and "routed" or nil
end

sip.rule {
  id = "dialog.ack_missing", codes = { "2xx" }, severity = "error",
  needs = "copies",
  match = function(response)
    if response.method ~= "INVITE" or not response.retransmission then return nil end
    local transaction = response.transaction
    if not transaction or transaction.ack or not is_complete(response) then return nil end
    local contact, first = response.contact, response.first_copy
    if not first or response.truncated and not contact then return nil end
    local span = response.time - first.time
    if span < dialog.SOONEST then return nil end
    local route = route_of(response)
    local host, ack = contact and contact.host, late_ack(response)
    return {
      variant = ack and "late" or variant_of(host, route), severity = ack and "warn" or nil,
      ack = ack and ack.frame, code = response.code, sender = response.src,
      receiver = response.dst, sent = response.copies + 1, first = first.frame,
      span = words.duration(span), route = route,
      contact = host and words.short(contact.port and ("%s:%d"):format(host, contact.port) or host),
      frames = { first.frame, ack and ack.frame or nil },
    }
  end,
}
