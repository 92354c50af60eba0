-- Recognises a client that is challenged over and over: the third challenge or a later one to the same
-- method for the same realm, from the same server, without success between. Challenges of several
-- servers for their own realms do not count together, nor does a challenge that is sent again.
--
--   Authentication loop: challenge number 5 to REGISTER for realm "example.org" in 1.2 s, the first in
--   frame 2, no success between. Of these requests 4 carried credentials for it.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"
local words = require "sip_explain.words"

-- IMS clients send their answer through IPsec, where the capture may not show it.
local function is_hidden(challenges)
  for _, challenge in ipairs(challenges) do
    if (challenge.algorithm or ""):lower():sub(1, 3) == "aka" then return true end
  end
  return false
end

local function variant(response, challenges, rounds)
  if rounds.endless then return "endless" end
  if rounds.answered == 0 then return "unanswered" end
  for _, proof in ipairs(auth.proofs(response.request, true)) do
    for _, challenge in ipairs(auth.fitting(challenges, proof)) do
      if challenge.stale then return "stale" end
    end
  end
end

sip.rule {
  id = "auth.loop",
  codes = { 401, 407 },
  severity = "error",
  needs = "challenged",
  match = function(response)
    local request, challenges = auth.asked(response)
    local rounds = request and auth.rounds(response, challenges)
    if not rounds or rounds.count < 3 then return nil end
    if rounds.answered == 0 and is_hidden(challenges) then return nil end
    return {
      variant = variant(response, challenges, rounds),
      count = rounds.count,
      answered = rounds.answered,
      method = response.method,
      realm = auth.realms(challenges),
      algorithm = auth.algorithms(challenges),
      duration = words.duration(response.time - rounds.time),
      first = rounds.first,
      client = response.dst,
      frames = { rounds.first, rounds.previous, request.frame },
    }
  end,
}
