-- A 500 to a request within a dialog whose CSeq is lower than one that the same end had sent to
-- the same place before. The numbers of the other end count for themselves, and ACK and CANCEL
-- repeat that of their INVITE: neither is looked at.
--
--   CSeq out of order: INFO in frame 7 has 3, but UPDATE in frame 5 already had 4.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local BEGINS_DIALOG = { INVITE = true, SUBSCRIBE = true, REFER = true }

-- Whether the message is an earlier request that the same end sent to the same place, in the
-- dialog of the request or to begin it.
local function is_before(message, request)
  return not message.code and message.frame < request.frame and message.dst == request.dst
    and message.method ~= "ACK" and message.method ~= "CANCEL" and message.cseq ~= nil
    and (dialog.direction(message, request) == "same"
      or BEGINS_DIALOG[message.method] and dialog.is_outside(message)
        and dialog.same_sender(message, request))
end

sip.rule {
  id = "dialog.out_of_order", codes = { 500 }, severity = "warn",
  match = function(response)
    local request = response.request
    if not request or not request.cseq or not dialog.is_inside(request) then return nil end
    local highest
    for _, message in ipairs(response.call or {}) do
      if is_before(message, request) and message.cseq > (highest or request).cseq then
        highest = message
      end
    end
    return highest and {
      method = words.short(request.method), cseq = request.cseq, request = request.frame,
      sender = request.src, higher_method = words.short(highest.method),
      higher = highest.cseq, earlier = highest.frame, frames = { highest.frame, request.frame },
    }
  end,
}
