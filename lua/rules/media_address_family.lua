-- Recognises an offer with media addresses of one IP version only that was refused by a side with the
-- other one: by its SDP, by Warning 300 or 301, or as a mere hint by the packet that carried the
-- response. An offer with ICE or alternative addresses, or with both versions, is left alone.
--
--   IPv6 media refused: frame 1 offers media at 2001:db8::7, while the SDP of the refusal has the IPv4
--   address 198.51.100.2. That side seems to have no IPv6.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

-- Addresses that name no place: of a call on hold, or not known yet.
local NOWHERE = { ["0.0.0.0"] = true, ["::"] = true }

-- IP version and address of streams; nil where they use both, or none that can be told.
local function family_of(streams)
  local family, address
  for _, stream in ipairs(streams) do
    local found = media.family(stream.address, stream.address_type)
    if not found or family and found ~= family then return nil end
    if NOWHERE[stream.address] then return nil end
    family, address = found, address or stream.address
  end
  return family, address
end

-- Whether the refusing side gave another reason.
local function has_other_reason(response)
  for _, warning in ipairs(response.warning) do
    if warning.code ~= 399 and media.warning_name(warning.code) then return true end
  end
  return false
end

sip.rule {
  id = "media.address_family",
  codes = { 400, 488, 606 },
  severity = "error",
  match = function(response)
    local offer, frame = media.offer(response)
    if not offer or response.truncated then return nil end
    local family, address = family_of(media.streams(offer))
    if not family then return nil end
    local values = { family = family, address = words.short(address, 60), frame = frame,
                     frames = { frame } }
    values.code = media.has_warning(response, 300, 301)
    if values.code then
      values.variant = "warning"
      return values
    end
    if media.has_alternatives(response.request) then return nil end
    local other = media.other_side(response)[1]
    local other_family, other_address
    if other then other_family, other_address = family_of(media.streams(other.sdp, other.capable)) end
    if other and (not other_family or other_family == family) then return nil end
    if not other or other.frame then
      other_family, other_address = media.family(response.src), response.src
      values.variant, values.severity = "signalling", "warn"
      if not other_family or other_family == family or has_other_reason(response) then return nil end
    end
    values.other_family, values.other = other_family, words.short(other_address, 60)
    return values
  end,
}
