-- A failure that comes after the whole life of a SIP transaction, 32 s (64 times T1): the server that
-- sends it asked somebody behind it and got no final answer. A call that rang (180, 183 ...) is not
-- recognised: that one was answered, though not by a person (dialog.no_answer); nor one that was cancelled
-- in these 32 s, or seen to be passed on and answered there.
--
--   Nobody downstream answered: 198.51.100.2 gave up 32 s after the INVITE of frame 4. Its 100 in
--   frame 5 shows that it had the request.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local TRANSACTION_TIMEOUT = 32 -- 64*T1 (RFC 3261 section 17.1.1.2, timer B, and 17.1.2.2, timer F)
local ROUNDING = 0.001

-- Whether a provisional response from further downstream came before, and the first 100.
local function provisional_of(transaction)
  local trying
  for _, earlier in ipairs(transaction.responses) do
    if earlier.code > 100 and earlier.code < 200 then return true end
    trying = trying or earlier
  end
  return false, trying
end

-- The request as it was passed on in vain, and whether each that was passed on got an answer.
local function unanswered(response)
  local branches = dialog.branches(response)
  for _, branch in ipairs(branches) do
    if not branch.answer then return branch.request, false end
  end
  return nil, #branches > 0
end

sip.rule {
  id = "timer.timeout",
  codes = { 408, 480, 504 },
  severity = "error",
  match = function(response)
    local transaction = response.transaction
    local began = transaction and (transaction.cancel or transaction.request)
    if not began or response.time - began.time < TRANSACTION_TIMEOUT - ROUNDING then return nil end
    local rang, trying = provisional_of(transaction)
    local sent, answered = unanswered(response)
    if rang or answered then return nil end
    local request = transaction.request
    return {
      variant = sent and "sent" or trying and "trying" or nil,
      server = response.src,
      elapsed = words.duration(transaction.elapsed),
      method = request.method, request = request.frame,
      trying = trying and trying.frame,
      sent = sent and sent.frame, next = sent and sent.dst,
      frames = { request.frame, sent and sent.frame or trying and trying.frame },
    }
  end,
}
