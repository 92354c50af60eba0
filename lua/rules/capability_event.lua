-- Recognises an event package that the notifier does not serve, or that nobody asked to be notified of:
-- Event of the request is not among the Allow-Events of the 489, or there is no Event where one must be.
-- Where the package is listed the cause is elsewhere, and it keeps silent.
--
--   Event package message-summary is not served there: the SUBSCRIBE in frame 1 is for it, the
--   answering side serves only presence, dialog.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

-- Methods that must name their package (RFC 6665, RFC 3903).
local NAMING = { SUBSCRIBE = true, NOTIFY = true, PUBLISH = true }

sip.rule {
  id = "capability.event",
  codes = 489,
  severity = "warn",
  match = function(response)
    local request = response.request
    if not request or not media.whole(response) then return nil end
    local values = { method = request.method, frame = request.frame, frames = { request.frame } }
    local event = (media.listed(request, "Event") or {})[1]
    if not event then
      values.variant = "missing"
      return NAMING[request.method] and media.whole(request) and values or nil
    end
    local allowed = media.listed(response, "Allow-Events")
    if media.lists(allowed, event) then return nil end
    values.variant = request.method == "NOTIFY" and "notify" or (not allowed or #allowed == 0) and "unsaid"
    values.sender = request.src
    values.event = words.short(event, 60)
    values.allowed = allowed and media.some(allowed)
    return values
  end,
}
