-- Recognises a nonce that ran out: the new challenge says stale=true for the realm of the credentials
-- that the request carried. Not a wrong password; and stale=true to a request without credentials
-- says nothing.
--
--   Nonce ran out, password not blamed: by stale=true the server refuses only the nonce that user
--   "alice" used for realm "example.org". It is from frame 2 and was 31 min old.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"
local words = require "sip_explain.words"

local function is_stale(challenges)
  for _, challenge in ipairs(challenges) do
    if challenge.stale then return true end
  end
  return false
end

sip.rule {
  id = "auth.stale_nonce",
  codes = { 401, 407 },
  severity = "note",
  needs = "credentials",
  match = function(response)
    local request, challenges = auth.asked(response)
    for _, proof in ipairs(request and auth.proofs(request, true) or {}) do
      if is_stale(auth.fitting(challenges, proof)) then
        local issued = auth.issued(response, proof)
        return {
          variant = issued and "seen" or nil,
          user = auth.shown(proof.user),
          realm = auth.shown(proof.realm),
          challenge = issued and issued.message.frame,
          age = issued and words.duration(request.time - issued.message.time),
          frames = { issued and issued.message.frame or request.frame, issued and request.frame or nil },
        }
      end
    end
  end,
}
