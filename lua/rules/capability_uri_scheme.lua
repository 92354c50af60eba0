-- Recognises a Request-URI of a scheme that the answering side does not know: tel, sips, urn and the
-- like. Every SIP server knows sip, so that a 416 for a sip URI has another cause: not explained here.
--
--   Scheme tel is not supported there: the request in frame 1 is for tel:+15551234567, a bare number
--   without a domain.
local sip = require "sip_explain"
local words = require "sip_explain.words"

sip.rule {
  id = "capability.uri_scheme",
  codes = 416,
  severity = "error",
  match = function(response)
    local request = response.request
    local scheme = request and request.uri and request.uri.scheme
    local lower = scheme and scheme:lower()
    if not scheme or lower == "sip" then return nil end
    return {
      variant = (lower == "sips" or lower == "tel") and lower,
      scheme = words.short(scheme, 20),
      uri = words.short(request.uri.uri, 80),
      frame = request.frame,
      frames = { request.frame },
    }
  end,
}
