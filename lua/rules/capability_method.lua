-- Recognises a method that the answering side does not offer: Allow of the response lacks it, or a 405
-- has no Allow. A 501 without Allow may mean any other missing function, and a response that lists the
-- method contradicts itself: neither is explained here.
--
--   PUBLISH is not allowed here: the answering side allows only INVITE, ACK, BYE, CANCEL.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

sip.rule {
  id = "capability.method",
  codes = { 405, 501 },
  severity = "error",
  match = function(response)
    local method = response.method
    if not method or not media.whole(response) then return nil end
    local allow = media.listed(response, "Allow")
    local unsaid = not allow or #allow == 0
    if unsaid and response.code ~= 405 or media.lists(allow, method) then return nil end
    local request, to = response.request, response.to
    local domain = method == "REGISTER" and to and to.host
    return {
      variant = unsaid and "unsaid" or domain and "register",
      method = words.short(method, 40),
      allow = allow and media.some(allow),
      domain = domain and words.short(domain, 60),
      frames = { request and request.frame },
    }
  end,
}
