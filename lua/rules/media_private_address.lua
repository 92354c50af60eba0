-- Recognises SDP that asks for media at a private address although the packet that carries it comes
-- from a public one of the same IP version: media sent there gets lost. SDP with ICE, of OPTIONS, and
-- of streams that take no media in, is left alone.
--
--   Private media address 192.168.1.20 (RFC 1918) for audio, sent from the public address
--   198.51.100.2: media sent there will not arrive, unless ...
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

-- Requests whose responses may carry an offer or answer. The address in one to OPTIONS means nothing
-- (RFC 3264 section 9).
local NEGOTIATING = { INVITE = true, UPDATE = true, PRACK = true }

local function takes_media_in(stream)
  return stream.direction == "sendrecv" or stream.direction == "recvonly"
end

sip.rule {
  id = "media.private_address",
  codes = { "2xx", 183 },
  severity = "warn",
  needs = "private_media",
  match = function(response)
    if not NEGOTIATING[response.method] or media.reach(response.src) ~= "public" then return nil end
    local sdp = response.sdp
    if not sdp or response.truncated or media.has_alternatives(response) then return nil end
    for _, stream in ipairs(media.streams(sdp)) do
      local reach, rfc = media.reach(stream.address)
      if reach == "private" and takes_media_in(stream) and
        media.family(stream.address) == media.family(response.src) then
        return { address = stream.address, rfc = rfc, type = words.short(stream.type or "?", 20),
                 source = response.src }
      end
    end
  end,
}
