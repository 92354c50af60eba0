-- Recognises a 428 to a request without an Identity header. Silent where the capture shows that the
-- header was there on another side of a proxy: then the verifier did get one, and could not use it.
--
--   No signature: the INVITE in frame 1 has no Identity header, and the verifier insists on one. Caller:
--   sip:+33123456789@example.org.
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- Whether the same request carried the header elsewhere in the call.
local function was_signed(response)
  for _, message in ipairs(response.call or {}) do
    if not message.code and dialog.is_copy(message, response) and message.headers["Identity"] then
      return true
    end
  end
  return false
end

sip.rule {
  id = "identity.missing",
  codes = 428,
  severity = "error",
  match = function(response)
    local request = response.request
    if not request or not request.headers_complete then return nil end
    if request.headers["Identity"] or was_signed(response) then return nil end
    local asserted = request.headers["P-Asserted-Identity"]
    local from = request.from and request.from.uri
    return {
      method = request.method,
      request = request.frame,
      caller = words.short(asserted or from or "?", 70),
      frames = { request.frame },
    }
  end,
}
