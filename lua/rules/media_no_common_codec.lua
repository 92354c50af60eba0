-- Recognises a refused offer that shares no codec with what the refusing side lists: in the response
-- itself, or earlier in the call, where an answer may have named one codec of those that an offer of its
-- own lists. Without any such list it takes Warning 305 at its word; a bare 488 says nothing, and where
-- only some types of media have no codec in common another cause is as likely.
--
--   No audio codec in common: frame 1 offers PCMU/8000, PCMA/8000, the refusing side lists G722/8000.
local sip = require "sip_explain"
local media = require "sip_explain.media"

-- Nothing is known of the other side but its word.
local function warned(response, offer, frame)
  if not media.has_warning(response, 305) then return nil end
  if not offer then
    return (not response.request or response.request.truncated) and { variant = "unseen" } or nil
  end
  local kind, offered = media.offered(offer, media.codecs)
  if not kind then return nil end
  return { variant = "warning", type = kind, offered = media.some(offered), frame = frame,
           frames = { frame } }
end

-- The offer against all that the other side said: what both have, else the difference from the latest.
local function compared(offer, said)
  local latest, from
  for _, other in ipairs(said) do
    local found = media.compare(offer, other, media.codecs)
    if not found or found.common then return found, other end
    if not latest then latest, from = found, other end
  end
  return latest, from
end

sip.rule {
  id = "media.no_common_codec",
  codes = { 488, 606 },
  severity = "error",
  match = function(response)
    local offer, frame = media.offer(response)
    local found, other
    if offer then found, other = compared(offer, media.other_side(response)) end
    if not found then return warned(response, offer, frame) end
    if found.common then
      return media.has_warning(response, 305) and {
        variant = "contradiction",
        common = media.some(found.common),
        frame = frame,
        frames = { frame, other.frame },
      } or nil
    end
    return {
      variant = other.frame and "earlier",
      type = found.type,
      offered = media.some(found.offered),
      listed = media.some(found.listed),
      frame = frame,
      earlier = other.frame,
      frames = { frame, other.frame },
    }
  end,
}
