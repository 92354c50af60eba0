-- Recognises that client and server do not share an algorithm: the credentials use one that the
-- challenge does not list, or the challenge offers no MD5 and the client comes again without any
-- credentials. Whether the client knows an algorithm that it did not use, nobody can see.
--
--   Wrong algorithm: the credentials of user "alice" for realm "example.org" use MD5, but the challenge
--   in frame 2 offers only SHA-256.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"

local function lists(challenges, algorithm)
  for _, challenge in ipairs(challenges) do
    if (challenge.algorithm or ""):lower() == algorithm:lower() then return true end
  end
  return false
end

-- The challenges that the credentials were made for, and the frame of these; where the call does not
-- show them, those of the response.
local function offers(response, challenges, proof)
  local issued = auth.issued(response, proof)
  if issued and auth.fits(proof, issued) then
    return auth.fitting(issued.others, proof), issued.message.frame
  end
  return auth.fitting(challenges, proof), response.frame
end

local function mismatch(response, challenges, proof)
  local offered, frame = offers(response, challenges, proof)
  if #offered == 0 or lists(offered, proof.algorithm) then return nil end
  return {
    variant = (proof.params.algorithm or "") == "" and "unsaid" or nil,
    user = auth.shown(proof.user),
    realm = auth.shown(proof.realm),
    used = auth.shown(proof.algorithm),
    offered = auth.algorithms(offered),
    challenge = frame,
    request = response.request.frame,
    frames = { frame, response.request.frame },
  }
end

-- Digest with neither MD5 nor AKA, whose answer may have gone through IPsec, out of sight.
local function is_modern(challenges)
  for _, challenge in ipairs(challenges) do
    local algorithm = (challenge.algorithm or "md5"):lower()
    if algorithm:sub(1, 3) == "md5" or algorithm:sub(1, 3) == "aka" then return false end
  end
  return #challenges > 0
end

local function no_answer(response, challenges)
  local told = is_modern(challenges) and auth.told(response, challenges)
  local again = told and auth.rounds(response, challenges).count > 1
  if not again or not is_modern(told.others) then return nil end
  local request = response.request
  return {
    variant = "unanswered",
    method = response.method,
    offered = auth.algorithms(told.others),
    challenge = told.message.frame,
    request = request.frame,
    frames = { told.message.frame, request.frame },
  }
end

sip.rule {
  id = "auth.algorithm",
  codes = { 401, 407 },
  severity = "error",
  needs = { "credentials", "challenged" },
  match = function(response)
    local request, challenges = auth.asked(response)
    if not request then return nil end
    if #auth.proofs(request) == 0 then return no_answer(response, challenges) end
    for _, proof in ipairs(auth.proofs(request, true)) do
      local values = mismatch(response, challenges, proof)
      if values then return values end
    end
  end,
}
