-- Recognises the normal first step: a challenge to a request that carried no credentials, or none for
-- this server because another one on the path asks as well. A third challenge in a row is auth.loop,
-- and credentials that were refused are auth.rejected and its neighbours.
--
--   Normal first step: the REGISTER in frame 1 carried no credentials, so the server asks for them:
--   realm "example.org", MD5.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"

-- Of a client that was not asked before, or for the first time since it had success.
local FIRST = { count = 1 }

-- "again" where the client was asked before, "introduced" where it only said who it is.
local function without_proof(response, request, challenges, rounds)
  local named, again = auth.credentials(request)[1], rounds.count > 1
  return {
    variant = again and "again" or named and "introduced" or nil,
    severity = again and "note" or nil,
    method = response.method, request = request.frame,
    realm = auth.realms(challenges), algorithm = auth.algorithms(challenges),
    answer = challenges[1].answer, header = challenges[1].header,
    first = rounds.first, user = named and auth.shown(named.user),
    frames = again and { request.frame, rounds.first } or { request.frame },
  }
end

-- What became of it, where later frames were read: the next request of that method with credentials for
-- it, and the final response to that.
local function answered(response, challenges, values)
  local retry
  for i = 1, #response.later do
    local message = response.later[i]
    local request = message.code and message.code >= 200 and message.request
    if not message.code and not retry and message.method == response.method
      and auth.any_fit(auth.proofs(message), challenges) then
      retry = message
    elseif retry and request and request.frame == retry.frame then
      values.variant = message.code < 300 and "accepted" or "refused"
      values.retry, values.final, values.code = retry.frame, message.frame, message.code
      values.frames = { values.request, retry.frame, message.frame }
      return
    end
  end
end

-- Credentials that each answer an earlier challenge, none of them this one: "partial" where the client
-- was told before that this realm wants some, too. One server asks for the realm of another where those
-- for it had been accepted.
local function for_another_server(response, request, challenges, proofs, rounds)
  local latest, again
  for _, proof in ipairs(proofs) do
    local issued, fits = auth.issued(response, proof), #auth.fitting(challenges, proof) > 0
    if not issued or not auth.fits(proof, issued) then return nil end
    if fits and not auth.got_further(response, issued) then return nil end
    latest, again = issued, again or fits
  end
  local partial = not again and rounds.count > 1
  return {
    variant = partial and "partial" or "further",
    severity = partial and "note" or nil,
    first = rounds.first, method = response.method, request = request.frame,
    realm = auth.realms(challenges), algorithm = auth.algorithms(challenges),
    answer = challenges[1].answer, header = challenges[1].header,
    sent = auth.shown(latest.realm), challenge = latest.message.frame,
    frames = { request.frame, partial and rounds.first or latest.message.frame },
  }
end

sip.rule {
  id = "auth.challenge",
  codes = { 401, 407 },
  severity = "chat",
  normal = true,
  match = function(response)
    local request, challenges = auth.asked(response)
    if not request then return nil end
    local rounds = response.challenged and auth.rounds(response, challenges) or FIRST
    if rounds.count > 2 then return nil end
    local proofs = auth.proofs(request)
    if #proofs == 0 then
      local values = without_proof(response, request, challenges, rounds)
      if not values.variant then answered(response, challenges, values) end
      return values
    end
    if proofs[1].resync then
      return {
        variant = "resync", method = response.method, request = request.frame,
        realm = auth.realms(challenges), algorithm = auth.algorithms(challenges),
        answer = challenges[1].answer, header = challenges[1].header, frames = { request.frame },
      }
    end
    return for_another_server(response, request, challenges, proofs, rounds)
  end,
}
