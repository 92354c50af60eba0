-- A telephone network or gateway told the cause in its own terms, Reason: Q.850. What the cause
-- usually means there is recognised; which exchange set it is not, unless the header tells its location.
-- Of several causes (RFC 9366) it is the first that is no ordinary end.
--
--   The line is busy: Q.850 cause 17 User busy, from 198.51.100.2. The called party is in another
--   call, or all lines to it are in use.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local sip = require "sip_explain"
local causes = require "sip_explain.causes"

local function most_telling(reasons)
  for _, reason in ipairs(reasons) do
    local known = causes.q850[reason.cause]
    if not known or not known.normal then return reason end
  end
  return reasons[1]
end

sip.rule {
  id = "cause.q850",
  codes = "any",
  severity = "warn",
  needs = { "Reason: Q.850", "cancel" },
  match = function(response)
    local reasons, message = causes.find(response, "Q.850")
    local reason = most_telling(reasons)
    if not reason then return nil end
    local known = causes.q850[reason.cause]
    return {
      variant = tostring(reason.cause),
      severity = known and known.normal and "note" or nil,
      cause = causes.describe(reason, known and known.name),
      from = message.src,
      frames = { message.frame ~= response.frame and message.frame or nil },
    }
  end,
}
