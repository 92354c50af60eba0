-- Recognises a 401 without WWW-Authenticate or a 407 without Proxy-Authenticate: the client has nothing
-- to answer. Silent where the header may have been cut off by the capture.
--
--   Nothing to answer: this 401 has no WWW-Authenticate header, so the client knows neither realm nor
--   nonce and cannot authenticate.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"

sip.rule {
  id = "auth.missing_challenge",
  codes = { 401, 407 },
  severity = "error",
  needs = "missing",
  match = function(response)
    local header = auth.CHALLENGE_OF[response.code]
    if response.headers[header] or not response.headers_complete then return nil end
    local other = response.code == 401 and "Proxy-Authenticate" or "WWW-Authenticate"
    return {
      variant = response.headers[other] and "other" or nil,
      code = response.code,
      header = header,
      other = other,
      server = response.src,
    }
  end,
}
