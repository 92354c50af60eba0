-- Recognises a refused offer whose transport profile is another than the one in the response's SDP:
-- above all encryption (SRTP) on one side only. Without such SDP it takes Warning 302 at its word.
--
--   Media encryption on one side only: frame 1 offers RTP/SAVP for audio, the refusing side lists
--   RTP/AVP, which is not encrypted.
local sip = require "sip_explain"
local media = require "sip_explain.media"

-- "all", "none" or "some" of the profiles encrypt: RTP/SAVP, RTP/SAVPF, UDP/TLS/RTP/SAVPF.
local function encrypted(profiles)
  local count = 0
  for _, profile in ipairs(profiles) do
    if profile:upper():find("SAVP", 1, true) then count = count + 1 end
  end
  return count == 0 and "none" or count == #profiles and "all" or "some"
end

local VARIANTS = { ["all none"] = "encrypted", ["none all"] = "plain", ["all all"] = "keys" }

sip.rule {
  id = "media.protocol",
  codes = { 488, 606 },
  severity = "error",
  match = function(response)
    local offer, frame = media.offer(response)
    local other = offer and media.other_side(response, true)
    local found = other and media.compare(offer, other, media.protocols)
    if found and not found.common then
      return {
        variant = VARIANTS[encrypted(found.offered) .. " " .. encrypted(found.listed)],
        type = found.type,
        offered = media.some(found.offered),
        listed = media.some(found.listed),
        frame = frame,
        frames = { frame },
      }
    end
    if not offer or found or not media.has_warning(response, 302) then return nil end
    local kind, offered = media.offered(offer, media.protocols)
    return kind and { variant = "warning", type = kind, offered = media.some(offered),
                      frame = frame, frames = { frame } }
  end,
}
