-- Recognises a provisional response with SDP that answers the offer: the far end may play tones and
-- announcements itself from now on. SDP that is itself the offer, sends nothing, or is marked inactive
-- by P-Early-Media, is none; with preconditions it only prepares the call.
--
--   Early media: the SDP of this 183 opens audio (PCMA/8000) with 198.51.100.2 port 20000 before the
--   answer, so tones and announcements may come from there instead of the caller's own phone.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

-- The first stream on which the far end may send; audio counts before others.
local function early_stream(sdp)
  local first
  for _, stream in ipairs(media.streams(sdp)) do
    if stream.direction == "sendrecv" or stream.direction == "sendonly" then
      if stream.type == "audio" then return stream end
      first = first or stream
    end
  end
  return first
end

-- Whether the request offered nothing, so that this SDP is the offer. Its type tells, mostly.
local function is_offer(response)
  local request = response.request
  if not request or request.truncated or request.headers["Content-Type"] == "application/sdp" then
    return false
  end
  return not request.sdp
end

sip.rule {
  id = "media.early",
  codes = { 180, 183 },
  severity = "chat",
  needs = "body",
  match = function(response)
    local sdp = response.sdp
    if not sdp or response.truncated or response.method ~= "INVITE" or is_offer(response) then
      return nil
    end
    local stream = early_stream(sdp)
    if not stream then return nil end
    if response.headers["P-Early-Media"]
      and media.lists(media.listed(response, "P-Early-Media"), "inactive") then
      return nil
    end
    return {
      variant = response.body:find("a=curr:qos", 1, true) and "preconditions",
      code = response.code,
      type = words.short(stream.type or "?", 20),
      codecs = media.codec_names(stream),
      address = words.short(stream.address or "?", 60),
      port = stream.port,
    }
  end,
}
