-- Recognises a refused offer whose transport profile is another than the one in the response's SDP:
-- above all encryption (SRTP) on one side only. Without such SDP it takes Warning 302 at its word.
--
--   Media encryption on one side only: frame 1 offers RTP/SAVP for audio, the refusing side lists
--   RTP/AVP, which is not encrypted.
local sip = require "sip_explain"
local media = require "sip_explain.media"

-- How a stream is encrypted: nil where it need not be, although it says how (RFC 8643).
local function encryption_of(stream)
  local profile, has_keys = stream.protocol:upper(), stream.crypto or stream.fingerprint
  if profile:find("TLS", 1, true) then return "dtls" end
  if profile:find("SAVP", 1, true) then
    return stream.fingerprint and not stream.crypto and "dtls" or "sdes"
  end
  return not has_keys and "plain" or nil
end

-- What all streams have in common; nil where they differ.
local function encryption(streams)
  local first = encryption_of(streams[1])
  for _, stream in ipairs(streams) do
    if encryption_of(stream) ~= first then return nil end
  end
  return first
end

-- nil where it is not known that encryption makes the difference, as where the offer has other profiles
-- up its sleeve (RFC 5939): then their names have to tell.
local function variant_of(found, request)
  local ours, theirs = encryption(found.streams), encryption(found.other_streams)
  if not ours or not theirs or ours == theirs or request.body:find("a=tcap:", 1, true) then return nil end
  return theirs == "plain" and "encrypted" or ours == "plain" and "plain" or "keys"
end

sip.rule {
  id = "media.protocol",
  codes = { 488, 606 },
  severity = "error",
  match = function(response)
    local offer, frame = media.offer(response)
    local other = offer and media.other_side(response, true)[1]
    local found = other and media.compare(offer, other, media.protocols)
    if found and not found.common then
      return {
        variant = variant_of(found, response.request),
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
