-- Recognises refused credentials: they answered a challenge that the capture shows, for the very realm
-- that is asked for again, without stale=true; or a 403 came to a request with credentials. Silent
-- where the nonce was not given out in this call, and where the response came from behind the server
-- that had accepted them.
--
--   Credentials refused: user "alice", realm "example.org", MD5. They answer the challenge in frame 2,
--   and the server asks again without stale=true: wrong password or user name.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"
local dialog = require "sip_explain.dialog"

local function evidence(response, proof, issued)
  local request = response.request
  return {
    user = auth.shown(proof.user),
    realm = auth.shown(proof.realm),
    algorithm = proof.algorithm or proof.scheme,
    scheme = proof.scheme,
    method = response.method,
    from = response.from and auth.shown(response.from.uri),
    request = request.frame,
    challenge = issued and issued.message.frame,
    frames = { issued and issued.message.frame or request.frame, issued and request.frame or nil },
  }
end

-- 401 and 407: the challenge that the credentials answer, where the response asks the same again.
local function answered(response, challenges, proof)
  local again = auth.fitting(challenges, proof)
  if #again == 0 or proof.resync then return nil end
  for _, challenge in ipairs(again) do
    if challenge.stale then return nil end
  end
  local issued = auth.issued(response, proof)
  return issued and auth.fits(proof, issued) and not auth.got_further(response, issued) and issued
end

-- Where one server gave out the nonce and another refused it: which, as far as proxies between them and
-- the client were captured.
local function elsewhere(response, issued, values)
  local origin, refuser = issued.origin, dialog.origin(response).src
  if origin.src == refuser then return end
  values.variant, values.issuer, values.refuser = "elsewhere", origin.src, refuser
  values.challenge, values.frames[1] = origin.frame, origin.frame
end

local function challenged_again(response)
  local request, challenges = auth.asked(response)
  for _, proof in ipairs(request and auth.proofs(request, true) or {}) do
    local issued = answered(response, challenges, proof)
    if issued then
      local values = evidence(response, proof, issued)
      local accepted = auth.accepted(response, proof)
      if accepted then
        values.variant, values.severity, values.accepted = "expired", "note", accepted.frame
        values.frames[3] = accepted.frame
      else
        elsewhere(response, issued, values)
      end
      return values
    end
  end
end

-- Of the credentials those that answer a challenge of this call, with the challenge; else the first.
local function most_telling(response, proofs)
  for _, proof in ipairs(proofs) do
    local issued = proof.digest and auth.issued(response, proof)
    if issued then return proof, issued end
  end
  return proofs[1]
end

local function forbidden(response)
  local request = response.request
  local proofs = request and request.headers_complete and auth.proofs(request) or {}
  local proof, issued = most_telling(response, proofs)
  if not proof or auth.got_further(response, issued) then return nil end
  local values = evidence(response, proof, issued)
  local accepted = proof.digest and auth.accepted(response, proof)
  if not proof.digest then
    values.variant = "forbidden_other"
  elseif accepted then
    values.variant, values.accepted = "forbidden_known", accepted.frame
    values.frames = { accepted.frame, request.frame }
  else
    values.variant = issued and "forbidden" or "forbidden_unseen"
  end
  return values
end

sip.rule {
  id = "auth.rejected",
  codes = { 401, 403, 407 },
  severity = "error",
  needs = "credentials",
  match = function(response)
    if response.code == 403 then return forbidden(response) end
    return challenged_again(response)
  end,
}
