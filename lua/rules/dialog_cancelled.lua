-- A 487 whose INVITE was cancelled: which frame cancelled it, who sent that, how long it had rung, and
-- whether another branch of the call had been answered.
-- It does not speak of a 487 without a CANCEL in the capture, such as after a BYE.
--
--   Cancelled by 192.0.2.1 (CANCEL in frame 4) after ringing for 3 s (180 in frame 3).
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- Whether the CANCEL is for a hop that the INVITE took: then its Via is in the INVITE (RFC 3261 section 9.1).
-- Another branch, cancelled for its own sake, has others.
local function is_on_way(cancel, invite)
  local own = cancel.via[1]
  for _, via in ipairs(own and own.branch and invite.via or {}) do
    if via.branch == own.branch then return true end
  end
  return false
end

-- The CANCEL that began it: each hop sends its own.
local function first_of(cancel, invite, call)
  for _, message in ipairs(call or {}) do
    if not message.code and dialog.is_copy(message, cancel)
      and (message.frame == cancel.frame or is_on_way(message, invite)) then
      return message
    end
  end
  return cancel
end

local function variant_of(cancel, first, elsewhere, has_rung)
  local variant
  if elsewhere then
    variant = "elsewhere"
  elseif first.src ~= cancel.src then
    variant = "forwarded"
  else
    return not has_rung and "silent" or nil
  end
  return has_rung and variant or variant .. "_silent"
end

-- The answer on another branch that came first, and is what the sender cancelled this one for.
local function answer_before(response, cancel)
  local answer = dialog.answer(response)
  return answer and answer.frame < cancel.frame and {
    variant = "branch", code = answer.code, answer = answer.frame, cancel = cancel.frame, by = cancel.src,
    frames = { answer.frame, cancel.frame },
  }
end

sip.rule {
  id = "dialog.cancelled", codes = { 487 }, severity = "chat", normal = true,
  match = function(response)
    local transaction = response.transaction
    local cancel = transaction and transaction.cancel
    if not cancel or not transaction.request then return nil end
    local ringing = dialog.ringing(response) or dialog.alerting(response)
    local first = first_of(cancel, transaction.request, response.call)
    if ringing and ringing.frame > cancel.frame then ringing = nil end
    local began, elsewhere = ringing or transaction.request, dialog.answered_elsewhere(cancel)
    return not elsewhere and answer_before(response, cancel) or {
      variant = variant_of(cancel, first, elsewhere, ringing ~= nil), reason = elsewhere,
      cancel = cancel.frame, by = cancel.src, first = first.frame, first_by = first.src,
      alert = ringing and ringing.code, ringing = ringing and ringing.frame,
      waited = words.duration(math.max(0, cancel.time - began.time)),
      frames = first.frame == cancel.frame and { cancel.frame } or { first.frame, cancel.frame },
    }
  end,
}
