-- Recognises an INFO whose package the receiver did not ask for: Info-Package of the request is not
-- among the Recv-Info of the 469, or the INFO names none. Where it is listed it keeps silent.
--
--   Info package trigger is not wanted: the INFO in frame 5 carries it, the receiver takes only dtmf.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

sip.rule {
  id = "capability.info_package",
  codes = 469,
  severity = "warn",
  match = function(response)
    local request = response.request
    if not request or not media.whole(response) then return nil end
    local values = { frame = request.frame, frames = { request.frame } }
    local package = (media.listed(request, "Info-Package") or {})[1]
    if not package then
      values.variant = "missing"
      return media.whole(request) and values or nil
    end
    local wanted = media.listed(response, "Recv-Info")
    if media.lists(wanted, package) then return nil end
    values.variant = not wanted and "unsaid" or #wanted == 0 and "none"
    values.package = words.short(package, 60)
    values.wanted = wanted and media.some(wanted)
    return values
  end,
}
