-- Recognises credentials for a realm that the challenge does not offer: the client named another realm
-- than it was told. Silent where they rightly answer an earlier challenge, for then another server on
-- the path asks now.
--
--   Wrong realm: the credentials of user "alice" are for "asterisk", but the server asks for
--   "example.org", and had done so in frame 2.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"

-- The challenges that want the header; nil where one of them names no realm.
local function wanting(challenges, header)
  local list = {}
  for _, challenge in ipairs(challenges) do
    if challenge.answer == header then
      if not challenge.realm then return nil end
      list[#list + 1] = challenge
    end
  end
  return list
end

-- Of the credentials in that header the first, and whether one of them is for what is offered.
local function look(proofs, header, offered)
  local first
  for _, proof in ipairs(proofs) do
    if proof.header == header then
      first = first or proof
      if #auth.fitting(offered, proof) > 0 then return first, true end
    end
  end
  return first, false
end

-- What is wrong with these credentials; nil where they rightly answer an earlier challenge.
local function judge(response, proof, offered)
  local issued = auth.issued(response, proof)
  if issued and auth.fits(proof, issued) then return nil end
  local told = auth.told(response, offered)
  if told and auth.used_before(response, proof, told.message) then told = nil end
  local frame = issued and issued.message.frame or told and told.message.frame
  return {
    variant = issued and "altered" or not told and "unseen" or nil,
    severity = not issued and not told and "warn" or nil,
    user = auth.shown(proof.user),
    sent = auth.shown(proof.realm or ""),
    issued = issued and auth.shown(issued.realm or ""),
    offered = auth.realms(offered),
    challenge = frame,
    method = response.method,
    request = response.request.frame,
    frames = { frame or response.request.frame, frame and response.request.frame or nil },
  }
end

sip.rule {
  id = "auth.wrong_realm",
  codes = { 401, 407 },
  severity = "error",
  needs = "credentials",
  match = function(response)
    local request, challenges = auth.asked(response)
    local header = auth.ANSWER_TO[response.code]
    local offered = request and wanting(challenges, header)
    if not offered or #offered == 0 then return nil end
    local proof, fits = look(auth.proofs(request, true), header, offered)
    if proof and not fits then return judge(response, proof, offered) end
  end,
}
