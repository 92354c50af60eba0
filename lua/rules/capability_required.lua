-- Recognises which extension a 421 demands: the option tags in its Require that the request offered
-- neither in Supported nor in Require. Where the request offered them all it keeps silent.
--
--   Extension timer is demanded, but Supported of the INVITE in frame 1 has only replaces, 100rel.
local sip = require "sip_explain"
local media = require "sip_explain.media"

sip.rule {
  id = "capability.required",
  codes = 421,
  severity = "error",
  match = function(response)
    local request = response.request
    local demanded = media.listed(response, "Require")
    if not demanded or not media.whole(response) or not media.whole(request) then return nil end
    local supported = media.listed(request, "Supported")
    local missing = media.lacking(media.lacking(demanded, supported), media.listed(request, "Require"))
    if #missing == 0 then return nil end
    return {
      variant = (not supported or #supported == 0) and "none",
      tags = media.some(missing),
      supported = supported and media.some(supported),
      method = request.method,
      frame = request.frame,
      frames = { request.frame },
    }
  end,
}
