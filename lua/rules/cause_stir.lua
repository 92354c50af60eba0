-- The verification of the caller's Identity failed, and a Reason header says why (RFC 9410), often in
-- a call that went on all the same. Which of several Identity headers it was is not recognised: only
-- the ppi parameter of the Reason tells.
--
--   Caller identity not verified: the signature in Identity does not hold (Reason: STIR 438 Invalid
--   Identity Header, from 198.51.100.2).
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local sip = require "sip_explain"
local causes = require "sip_explain.causes"

local SHOWN_MAX = 5

sip.rule {
  id = "cause.stir",
  codes = "any",
  severity = "warn",
  needs = { "Reason: STIR", "cancel" },
  match = function(response)
    local reasons, message = causes.find(response, "STIR")
    if #reasons == 0 then return nil end
    local shown, first, differ = {}, reasons[1].cause, false
    for i = 1, math.min(#reasons, SHOWN_MAX) do
      local cause = reasons[i].cause
      shown[i] = causes.describe(reasons[i], causes.stir[cause] and causes.stir[cause].name)
      differ = differ or cause ~= first
    end
    return {
      variant = differ and "several" or tostring(first),
      causes = shown,
      from = message.src,
      request = response.request and response.request.frame,
      frames = { response.request and response.request.frame },
    }
  end,
}
