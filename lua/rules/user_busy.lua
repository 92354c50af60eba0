-- A 486 or 600: whether one device or the user as a whole is busy, how long after the request it
-- said so, and whether it had rung. It does not speak where the request was not captured, nor within
-- a call, where nobody is called.
--
--   Busy after ringing for 2 s (180 in frame 3): one device of the callee refused the call.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local function variant_of(everywhere, rang)
  if everywhere then return rang and "everywhere_rang" or "everywhere" end
  return rang and "rang" or nil
end

sip.rule {
  id = "user.busy", codes = { 486, 600 }, severity = "note",
  match = function(response)
    local request = response.request
    if not request or dialog.is_inside(request) then return nil end
    local ringing, first = dialog.ringing(response), response.first_copy or response
    return {
      variant = variant_of(response.code == 600, ringing),
      after = words.duration(math.max(0, first.time - request.time)), request = request.frame,
      rang = ringing and words.duration(math.max(0, first.time - ringing.time)),
      ringing = ringing and ringing.frame, sender = response.src,
      frames = ringing and { request.frame, ringing.frame } or { request.frame },
    }
  end,
}
