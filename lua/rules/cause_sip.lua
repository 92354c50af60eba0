-- The code that is behind a response, or behind the CANCEL that led to a 487, as Reason: SIP names it.
-- A reason that came in any other request is not recognised here: its response does not carry it.
--
--   Answered elsewhere: another branch of the call took it (Reason: SIP 200, from 198.51.100.2).
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local sip = require "sip_explain"
local causes = require "sip_explain.causes"

local function phrase_of(code)
  local card = code >= 100 and code <= 699 and sip.responses[code]
  return card and card.phrase
end

local function variant_of(cause, message, response)
  if cause == 200 and response.code >= 300 then return "elsewhere" end
  if message.frame == response.frame then return cause == response.code and "same" or nil end
  return cause == 487 and "caller" or "cancel"
end

sip.rule {
  id = "cause.sip",
  codes = "any",
  severity = "chat",
  needs = { "Reason: SIP", "cancel" },
  match = function(response)
    local reasons, message = causes.find(response, "SIP")
    local reason = reasons[1]
    if not reason then return nil end
    return {
      variant = variant_of(reason.cause, message, response),
      code = response.code,
      cause = causes.describe(reason, phrase_of(reason.cause)),
      from = message.src, frame = message.frame,
      frames = { message.frame ~= response.frame and message.frame or nil },
    }
  end,
}
