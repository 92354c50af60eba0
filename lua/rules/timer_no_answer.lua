-- A request that was sent three times or more, and the capture has no response to it at all. An ACK
-- is not recognised, for nobody answers one; nor is a request of a call in which a response was
-- captured that belongs to no request, since it may be the answer.
--
--   No response at all: the INVITE of frame 4 was sent 3 times within 1.5 s to 198.51.100.2:5060 over
--   UDP, and nothing came back so far.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local sip = require "sip_explain"
local words = require "sip_explain.words"

local SENT_AGAIN = 2 -- the third copy

-- Whether a response of the call answers the request, or may do so: no request is known for it.
local function may_be_answered(request, first)
  for _, earlier in ipairs(request.call or {}) do
    if earlier.code and earlier.frame >= first.frame then
      local answered = earlier.request
      if not answered or answered.frame == first.frame then return true end
    end
  end
  return false
end

-- The first response to it that came later, where later frames were read; nil where none did.
local function late_answer(request, first)
  for i = 1, #request.later do
    local message = request.later[i]
    local answered = message.code and message.request
    if answered and answered.frame == first.frame then return message end
  end
end

local function place(request)
  local host = request.dst or "?"
  if not request.dst_port then return host end
  return (host:find(":", 1, true) and "[%s]:%d" or "%s:%d"):format(host, request.dst_port)
end

sip.rule {
  id = "timer.no_answer",
  codes = "request",
  severity = "error",
  needs = "copies",
  match = function(request)
    if request.method == "ACK" or request.copies < SENT_AGAIN then return nil end
    local transaction = request.transaction
    local first = transaction and transaction.request
    if not first or #transaction.responses > 0 or may_be_answered(request, first) then return nil end
    local answer = late_answer(request, first)
    return {
      variant = answer and "late" or nil, severity = answer and "warn" or nil,
      answer = answer and answer.frame, code = answer and answer.code,
      waited = answer and words.duration(answer.time - first.time),
      method = request.method, request = first.frame,
      times = request.copies + 1,
      elapsed = words.duration(request.time - first.time),
      place = place(request), transport = request.transport, client = request.src,
      frames = { first.frame, answer and answer.frame or nil },
    }
  end,
}
