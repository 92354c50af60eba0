-- Recognises the normal first step: a challenge to a request that carried no credentials, or none for
-- this realm because another server on the path asks as well. A third challenge in a row is auth.loop,
-- and credentials that were refused are auth.rejected and its neighbours.
--
--   Normal first step: the REGISTER in frame 1 carried no credentials, so the server asks for them:
--   realm "example.org", MD5.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"

-- "again" where the client was asked before, "introduced" where it only said who it is.
local function without_proof(request, rounds, values)
  local named = auth.credentials(request)[1]
  values.variant = rounds.count > 1 and "again" or named and "introduced" or nil
  if rounds.count > 1 then values.severity = "note" end
  values.first = rounds.first
  values.user = named and auth.shown(named.user)
  values.frames = { request.frame, rounds.count > 1 and rounds.first or nil }
  return values
end

-- Credentials that each answer an earlier challenge, none of them this one.
local function for_another_server(response, challenges, proofs, values)
  local latest
  for _, proof in ipairs(proofs) do
    local issued = auth.issued(response, proof)
    if #auth.fitting(challenges, proof) > 0 or not issued or not auth.fits(proof, issued) then
      return nil
    end
    latest = issued
  end
  values.variant = "further"
  values.sent, values.challenge = auth.shown(latest.realm), latest.message.frame
  values.frames = { values.request, values.challenge }
  return values
end

sip.rule {
  id = "auth.challenge",
  codes = { 401, 407 },
  severity = "chat",
  normal = true,
  match = function(response)
    local request, challenges = auth.asked(response)
    if not request then return nil end
    local rounds = auth.rounds(response, challenges)
    if rounds.count > 2 then return nil end
    local values = {
      method = response.method,
      request = request.frame,
      realm = auth.realms(challenges),
      algorithm = auth.algorithms(challenges),
      answer = challenges[1].answer,
      header = challenges[1].header,
    }
    local proofs = auth.proofs(request)
    if #proofs == 0 then return without_proof(request, rounds, values) end
    if proofs[1].resync then
      values.variant, values.frames = "resync", { request.frame }
      return values
    end
    return for_another_server(response, challenges, proofs, values)
  end,
}
