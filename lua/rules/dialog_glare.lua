-- A 491 where each end of a dialog sent a re-INVITE or UPDATE before it had the answer to the
-- other's. It does not speak of two requests from the same end, nor where the other one was over.
--
--   Crossed requests: INVITE from 192.0.2.1 (frame 6) met INVITE from 198.51.100.2 (frame 5).
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"

local LONGEST = 32 -- s: one that was never answered has timed out by then (64 times T1)

local function changes_session(message)
  return not message.code and (message.method == "INVITE" or message.method == "UPDATE")
    and dialog.is_inside(message)
end

-- Whether the other request was still open when this one was sent, or was sent after it.
local function overlaps(other, request, finals)
  local final = finals[dialog.first_frame(other)]
  if final then return final.frame > request.frame end
  return request.time - other.time < LONGEST
end

-- The latest request of the other end that was open, on the same side of a proxy if there is one.
local function find_other(call, request)
  local finals, found = dialog.finals(call), nil
  for _, message in ipairs(call) do
    if changes_session(message) and dialog.direction(message, request) == "opposite"
      and message.frame == dialog.first_frame(message) and overlaps(message, request, finals)
      and (not found or not dialog.same_leg(found, request)
        or dialog.same_leg(message, request)) then
      found = message
    end
  end
  return found
end

sip.rule {
  id = "dialog.glare", codes = { 491 }, severity = "note",
  match = function(response)
    local request, call = response.request, response.call
    if not request or not call or not changes_session(request) then return nil end
    local other = find_other(call, request)
    return other and {
      method = request.method, request = request.frame, sender = request.src,
      other_method = other.method, other = other.frame, other_sender = other.src,
      frames = { math.min(request.frame, other.frame), math.max(request.frame, other.frame) },
    }
  end,
}
