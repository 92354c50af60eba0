-- Recognises credentials in the wrong header: a challenge in WWW-Authenticate was answered with
-- Proxy-Authorization only, or one in Proxy-Authenticate with Authorization only. Silent where those
-- credentials answer a challenge of their own kind, which another server on the path had sent.
--
--   Wrong header: the challenge in frame 2 stands in WWW-Authenticate and wants Authorization, but the
--   REGISTER in frame 3 carries its credentials in Proxy-Authorization.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"

-- The earlier challenge that these credentials answer in the wrong header, or nil: it gave out their
-- nonce, or named their realm and nobody in the call gave out the nonce, nor was it in use before.
local function answered(response, challenges, proof)
  local issued = auth.issued(response, proof)
  if issued then return issued.answer ~= proof.header and issued or nil end
  local told = auth.told(response, challenges)
  if not told or told.realm ~= proof.realm then return nil end
  return not auth.used_before(response, proof, told.message) and told or nil
end

sip.rule {
  id = "auth.wrong_header",
  codes = { 401, 407 },
  severity = "error",
  needs = "credentials",
  match = function(response)
    local request, challenges = auth.asked(response)
    local wanted = auth.ANSWER_TO[response.code]
    for _, challenge in ipairs(challenges or {}) do
      if challenge.answer ~= wanted then return nil end
    end
    local proofs = request and auth.proofs(request, true) or {}
    for _, proof in ipairs(proofs) do
      if proof.header == wanted then return nil end
    end
    local challenge = proofs[1] and answered(response, challenges, proofs[1])
    return challenge and {
      method = response.method,
      request = request.frame,
      challenge = challenge.message.frame,
      header = challenge.header,
      wanted = wanted,
      sent = proofs[1].header,
      frames = { challenge.message.frame, request.frame },
    }
  end,
}
