-- Recognises a code that the IANA registry does not have: a client takes it for the x00 of its class,
-- or for 183 (RFC 3261 section 8.1.3.2). Silent where a site's file defines the code.
--
--   Code 499 "Fraud block" is in no registry: a client takes it for 400 Bad Request.
local sip = require "sip_explain"
local words = require "sip_explain.words"

sip.rule {
  id = "protocol.unregistered_code",
  codes = "any",
  severity = "warn",
  needs = "unregistered",
  match = function(response)
    local code = response.code
    local card = sip.responses[code]
    if card and not card.obsolete then return nil end
    local class = code >= 100 and code < 700
    local as = code < 200 and 183 or code // 100 * 100
    local phrase = response.phrase or ""
    local server = response.headers["Server"] or response.headers["User-Agent"]
    return {
      variant = card and "obsolete" or not class and "no_class" or phrase == "" and "bare" or nil,
      code = ("%03d"):format(code),
      phrase = words.short(phrase, 100),
      as = class and as,
      as_phrase = class and sip.responses[as].phrase,
      server = server and words.short(server, 60) or response.src,
    }
  end,
}
