-- A call that rang at least 20 s, or was said to be in progress that long, and that nobody took. It
-- does not speak where it rang for a shorter time, nor where another phone took the call, nor within one.
--
--   Nobody answered for 24 s, from the 180 in frame 4 until this 408.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local LONG = 20 -- s

-- Whether another branch of the same INVITE was answered, or a CANCEL says so.
local function was_answered(response, cancel)
  return cancel and dialog.answered_elsewhere(cancel) or dialog.answer(response)
end

sip.rule {
  id = "dialog.no_answer", codes = { 408, 480, 487 }, severity = "note",
  match = function(response)
    local request, ringing = response.request, dialog.alerting(response)
    if not request or request.method ~= "INVITE" or not ringing then return nil end
    local cancel = response.code == 487 and response.transaction.cancel or nil
    local last = cancel or response.first_copy or response
    local rang = last.time - ringing.time
    if rang < LONG or dialog.is_inside(request) or was_answered(response, cancel) then return nil end
    return {
      variant = cancel and "cancelled" or nil, rang = words.duration(rang), alert = ringing.code,
      ringing = ringing.frame, code = response.code, cancel = cancel and cancel.frame,
      by = cancel and cancel.src,
      frames = { ringing.frame, cancel and cancel.frame },
    }
  end,
}
