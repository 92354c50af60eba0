-- Recognises a refused offer in which every stream is switched off by port 0, or that has no stream
-- at all. A single stream with another port, or a port that cannot be read, keeps it silent.
--
--   Nothing is offered: all 2 streams in frame 1 (audio, video) have port 0, which switches them off.
local sip = require "sip_explain"
local media = require "sip_explain.media"

sip.rule {
  id = "media.no_active_stream",
  codes = { 488, 606 },
  severity = "error",
  match = function(response)
    local offer, frame = media.offer(response)
    if not offer then return nil end
    local types = {}
    for i, stream in ipairs(offer.media) do
      if stream.port ~= 0 then return nil end
      types[i] = stream.type or "?"
    end
    return {
      variant = #types == 0 and "empty" or #types == 1 and "one",
      count = #types,
      types = media.some(types),
      frame = frame,
      frames = { frame },
    }
  end,
}
