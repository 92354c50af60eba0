-- Recognises a provisional response with SDP that answers the offer: the far end may play tones and
-- announcements itself from now on. SDP that is itself the offer, sends nothing, may not send by
-- P-Early-Media, or is about a call that was answered already, is none; with preconditions that are not
-- met it only prepares the call.
--
--   Early media: the SDP of this 183 opens audio (PCMA/8000) with 198.51.100.2 port 20000 before the
--   answer, so tones and announcements may come from there instead of the caller's own phone.
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

local SENDS = { sendrecv = true, sendonly = true, recvonly = false, inactive = false }

-- What P-Early-Media allows: a direction for each stream in order, the last one for the rest (RFC 5009
-- section 8). Other words of it are no directions.
local function allowed(response)
  local directions = {}
  for _, word in ipairs(media.listed(response, "P-Early-Media") or {}) do
    if SENDS[word:lower()] ~= nil then directions[#directions + 1] = word:lower() end
  end
  return directions
end

-- The first stream on which the far end may send; audio counts before others.
local function early_stream(sdp, directions)
  local first
  for i, stream in ipairs(sdp.media) do
    local direction = directions[math.min(i, #directions)] or stream.direction
    if (stream.port or 0) > 0 and SENDS[stream.direction] and SENDS[direction] then
      if stream.type == "audio" then return stream end
      first = first or stream
    end
  end
  return first
end

-- Whether the SDP answers the offer of a new call. A request that offered nothing makes it the offer; the
-- type tells, mostly.
local function answers_new_call(response)
  local request = response.request
  if not request then return true end
  if request.to and request.to.tag then return false end
  return request.truncated or request.headers["Content-Type"] == "application/sdp" or request.sdp ~= nil
end

-- By preconditions that are not met yet (RFC 3312). Looked for in two steps, as most have none.
local function waits_for_resources(body)
  return body:find("a=curr:qos ", 1, true) and body:find("a=curr:qos %w+ none")
end

sip.rule {
  id = "media.early",
  codes = { 180, 183 },
  severity = "chat",
  needs = "body",
  match = function(response)
    local sdp = response.sdp
    if not sdp or response.truncated or response.method ~= "INVITE"
      or not answers_new_call(response) then
      return nil
    end
    local stream = early_stream(sdp, allowed(response))
    if not stream then return nil end
    return {
      variant = waits_for_resources(response.body) and "preconditions",
      code = response.code,
      type = words.short(stream.type or "?", 20),
      codecs = media.codec_names(stream),
      address = words.short(stream.address or "?", 60),
      port = stream.port,
    }
  end,
}
