-- Recognises which extension a 420 refuses: the option tags of Unsupported, by whether the request
-- asked for them in Require (of the far end) or in Proxy-Require (of a proxy). Tags that the request
-- did not demand are the server's own mistake, or a proxy's that added them.
--
--   Extension 100rel is not supported by the answering side, but Require of the request in frame 1
--   insists on it.
local sip = require "sip_explain"
local media = require "sip_explain.media"

local EMPTY = { set = {} }

-- The tags of a that stand in b.
local function shared(a, b)
  local both = {}
  for _, tag in ipairs(a) do
    if media.lists(b, tag) then both[#both + 1] = tag end
  end
  return both
end

sip.rule {
  id = "capability.extension",
  codes = 420,
  severity = "error",
  match = function(response)
    local request = response.request
    if not media.whole(response) then return nil end
    local unsupported = media.listed(response, "Unsupported") or EMPTY
    local require_ = request and media.listed(request, "Require") or EMPTY
    local proxy_require = request and media.listed(request, "Proxy-Require") or EMPTY
    local values = { frame = request and request.frame, frames = { request and request.frame } }
    local function found(variant, tags)
      if #tags == 0 then return nil end
      values.variant, values.tags = variant, media.some(tags)
      return values
    end
    if #unsupported == 0 then
      return found("unsaid", #require_ > 0 and require_ or proxy_require)
    end
    return found(nil, shared(unsupported, require_))
      or found("proxy", shared(unsupported, proxy_require))
      or found(media.whole(request) and "undemanded" or "unseen", unsupported)
  end,
}
