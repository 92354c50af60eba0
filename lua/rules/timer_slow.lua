-- The first response came later than T1 (500 ms) and the request was sent again meanwhile. A slow
-- response to a request that was captured once is not recognised, nor any response after the first.
--
--   First response late: it came 1.6 s after the INVITE of frame 4, which had been sent 3 times by
--   then. 198.51.100.2 was slow, or packets were lost on the way.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local sip = require "sip_explain"
local words = require "sip_explain.words"

local T1 = 0.5 -- seconds (RFC 3261 section 17.1.1.1)

sip.rule {
  id = "timer.slow",
  codes = "any",
  severity = "note",
  needs = "request_copies",
  match = function(response)
    local request = response.request
    local elapsed = request and response.time - request.time or 0
    if elapsed <= T1 then return nil end -- nearly all leave here, before the transaction is read
    local transaction = response.transaction
    if #transaction.responses > 0 or transaction.copies < 2 then return nil end
    return {
      server = response.src, client = request.src,
      elapsed = words.duration(elapsed),
      method = request.method, request = request.frame,
      times = transaction.copies,
      frames = { request.frame },
    }
  end,
}
