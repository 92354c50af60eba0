-- Challenges and credentials (RFC 3261 section 22, RFC 7616, RFC 8760) as rules need them.
--
-- A challenge is an element of response.challenges with more fields
--   answer     the header that answers it: Authorization or Proxy-Authorization
--   digest     whether the scheme is Digest
--   stale      boolean
--   algorithm  MD5 where a Digest challenge names none
-- and credentials are an element of response.request.credentials with
--   digest, algorithm: as above
--   user, uri
--   proof      whether they can prove anything: IMS clients send Digest credentials with an empty
--              nonce or response at first, only to say who they are
--   resync     an AKA client asks for a challenge with another sequence number (RFC 3310)
--
-- Messages come from attackers: only so much is looked at that a rule stays within its limits.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local words = require "sip_explain.words"

local M = {}

local URI_MAX = 512     -- bytes
local CALL_MAX = 250    -- challenges and credentials, in one walk over the call

-- The header that answers a challenge in that header, and the one that answers that code.
local ANSWERS = {
  ["WWW-Authenticate"] = "Authorization",
  ["Proxy-Authenticate"] = "Proxy-Authorization",
}
M.ANSWER_TO = { [401] = "Authorization", [407] = "Proxy-Authorization" }
M.CHALLENGE_OF = { [401] = "WWW-Authenticate", [407] = "Proxy-Authenticate" }

local function unescape(text)
  return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

-- ---- challenges and credentials of a message -----------------------------------------------------

local function complete(item)
  local params = item.params
  item.digest = item.scheme:lower() == "digest"
  if item.digest then
    item.algorithm = (params.algorithm or "") ~= "" and params.algorithm or "MD5"
  end
  return params
end

-- The challenges of a response, in order.
function M.challenges(message)
  local list = message.challenges
  if list.complete then return list end
  list.complete = true
  for _, challenge in ipairs(list) do
    local params = complete(challenge)
    challenge.answer = ANSWERS[challenge.header]
    challenge.stale = (params.stale or ""):lower() == "true"
  end
  return list
end

-- username, or username* (RFC 7616 section 3.4): UTF-8''J%C3%A4s%C3%B8n.
local function user_of(params)
  local extended = params["username*"]
  if params.username or not extended then return params.username end
  return unescape((extended:gsub("^[^']*'[^']*'", "")))
end

-- The credentials of a request, in order.
function M.credentials(message)
  local list = message.credentials
  if list.complete then return list end
  list.complete = true
  for _, item in ipairs(list) do
    local params = complete(item)
    item.user, item.uri = user_of(params), params.uri
    item.resync = params.auts ~= nil
    item.proof = not item.digest
      or (item.nonce or "") ~= "" and ((params.response or "") ~= "" or item.resync)
  end
  return list
end

-- Those that can prove something, of Digest only where asked for.
function M.proofs(message, digest_only)
  local all = M.credentials(message)
  if #all == 0 then return all end
  local list = {}
  for _, item in ipairs(all) do
    if item.proof and (item.digest or not digest_only) then list[#list + 1] = item end
  end
  return list
end

-- Whether the credentials are for that challenge: its header, and its realm letter by letter; where they
-- are no Digest they need not name the realm, and its scheme.
function M.fits(credentials, challenge)
  if credentials.header ~= challenge.answer then return false end
  if credentials.digest then return credentials.realm == challenge.realm end
  return credentials.scheme:lower() == challenge.scheme:lower()
end

-- Of the challenges those that the credentials are for.
function M.fitting(challenges, credentials)
  local list = {}
  for _, challenge in ipairs(challenges) do
    if M.fits(credentials, challenge) then list[#list + 1] = challenge end
  end
  return list
end

-- Whether some of the credentials are for one of the challenges.
function M.any_fit(some, challenges)
  for _, item in ipairs(some) do
    for _, challenge in ipairs(challenges) do
      if M.fits(item, challenge) then return true end
    end
  end
  return false
end

-- The request and the challenges of a 401 or 407 whose rules can be applied: both are whole, the
-- request was captured, something was asked for.
function M.asked(response)
  local request = response.request
  if not request or not request.headers_complete or not response.headers_complete then return nil end
  local challenges = M.challenges(response)
  if #challenges > 0 then return request, challenges end
end

-- ---- what was said before ------------------------------------------------------------------------

local function is_challenge(message)
  return message.code == 401 or message.code == 407
end

-- Whether both responses went from the same server to the same client.
function M.same_leg(a, b)
  return a.src == b.src and a.dst == b.dst and a.src_port == b.src_port
end

-- Walks over the 401 and 407 that came before the response's request, the latest first:
-- message, challenges.
local function challenged_before(response)
  local call, request, left = response.call or {}, response.request, CALL_MAX
  local i = #call + 1
  return function()
    while i > 1 do
      i = i - 1
      local message = call[i]
      if is_challenge(message) and message.frame < request.frame and message.copies == 0 then
        local challenges = M.challenges(message)
        left = left - #challenges
        if left < 0 then return nil end
        return message, challenges
      end
    end
  end
end

-- The earlier challenge that gave out the nonce of these credentials, or nil; it has `message`, the
-- response it stands in, `others`, all challenges of that, and `origin`, the first response with that
-- nonce. Where a proxy passed it on, that of the response's own leg.
function M.issued(response, credentials)
  local found, best, origin = nil, -1, nil
  for message, challenges in challenged_before(response) do
    for _, challenge in ipairs(challenges) do
      if challenge.nonce == credentials.nonce then
        local rank = (challenge.realm == credentials.realm and 4 or 0)
          + (challenge.answer == credentials.header and 2 or 0)
          + (M.same_leg(message, response) and 1 or 0)
        origin = message
        if rank > best then
          found, best = challenge, rank
          found.message, found.others = message, challenges
        end
      end
    end
  end
  if found then found.origin = origin end
  return found
end

-- The first of the earlier challenges that wants the same header and realm as one of these.
local function same_question(earlier, challenges)
  for _, challenge in ipairs(earlier) do
    for _, now in ipairs(challenges) do
      if challenge.answer == now.answer and challenge.realm == now.realm then return challenge end
    end
  end
end

-- The latest challenge on this leg, before the request, that wanted the header and a realm of these
-- challenges, or nil. It has `message` and `others`, as above.
function M.told(response, challenges)
  for message, earlier in challenged_before(response) do
    local challenge = M.same_leg(message, response) and same_question(earlier, challenges)
    if challenge then
      challenge.message, challenge.others = message, earlier
      return challenge
    end
  end
end

-- Whether the nonce of these credentials was in use before that message: then they do not answer it.
function M.used_before(response, credentials, message)
  local left = CALL_MAX
  for _, earlier in ipairs(response.call or {}) do
    if earlier.frame >= message.frame or left < 0 then break end
    local proofs = earlier.code and {} or M.proofs(earlier, true)
    left = left - #proofs
    for _, proof in ipairs(proofs) do
      if proof.nonce == credentials.nonce then return true end
    end
  end
  return false
end

-- The latest response so far that accepted a request of this user with this nonce, or nil. Nobody asks
-- who cancels (RFC 3261 section 22.1).
function M.accepted(response, credentials)
  local call, left = response.call or {}, CALL_MAX
  for i = #call, 1, -1 do
    local message = call[i]
    local code = message.code
    local request = code and code > 100 and code < 300 and message.request
    if request and request.method ~= "CANCEL" then
      local proofs = M.proofs(request, true)
      left = left - #proofs
      if left < 0 then break end
      for _, proof in ipairs(proofs) do
        if proof.nonce == credentials.nonce and proof.user == credentials.user then return message end
      end
    end
  end
end

-- Whether who gave out the nonce sent the request on, or somebody did without any credentials: whoever
-- took them out had accepted them.
local function was_passed_on(response, issuer)
  local request = response.request
  if issuer and request.src == issuer then return true end
  for _, message in ipairs(response.call or {}) do
    if not message.code and message.frame > request.frame and dialog.is_copy(message, request)
      and (message.src ~= request.src or message.dst ~= request.dst)
      and (message.src == issuer or message.headers_complete and #M.credentials(message) == 0) then
      return true
    end
  end
  return false
end

-- Whether the request had got past the check of its credentials before it was refused: it rang, or was
-- passed on. `issued` is the challenge that they answer, or nil.
function M.got_further(response, issued)
  for _, earlier in ipairs(response.transaction and response.transaction.responses or {}) do
    if earlier.code > 100 and earlier.code < 200 then return true end
  end
  return was_passed_on(response, issued and issued.origin.src)
end

-- Codes after which nobody can say that the credentials were accepted.
local UNDECIDED = { [100] = true, [401] = true, [403] = true, [407] = true }

-- Whether the request carried credentials for it, so that it may have had success.
local function may_have_passed(response, challenges, request)
  return request.method == response.method and request.src == response.dst
    and request.dst == response.src and M.any_fit(M.proofs(request), challenges)
end

-- Walks over the challenges that came before the response on its leg and for its method, the latest
-- first, and ends where a request of that method got further than a challenge, or may have: what came
-- of its credentials was not captured. Where neither is among the messages that are known,
-- rounds.endless becomes true.
local function tried_before(response, challenges, rounds)
  local call, began, refused = response.call or {}, response.request.frame, {}
  local i = #call + 1
  return function()
    while i > 1 do
      i = i - 1
      local message = call[i]
      local code = message.code
      if code and M.same_leg(message, response) then
        local request = message.request
        local method = message.method or request and request.method
        local same = not method or method == response.method
        if same and not UNDECIDED[code] then return nil end
        if same and code ~= 100 and request then refused[request.frame] = true end
        if same and is_challenge(message) then return message end
      elseif not code and message.frame < began and not refused[dialog.first_frame(message)]
        and may_have_passed(response, challenges, message) then
        return nil
      end
    end
    rounds.endless = #call >= dialog.CALL_MAX
  end
end

-- How often the same was asked on this leg, of the same method, without success between:
--   count      challenges with this one; what was sent again counts once, and so do those of requests
--              that were under way together
--   answered   how many of the requests that they refused carried credentials for it
--   first      frame and
--   time       time of the oldest
--   previous   frame of the one before this
--   endless    whether there may have been more before these
function M.rounds(response, challenges)
  local rounds = { count = 1, answered = 0, first = response.frame, time = response.time }
  local left, seen = CALL_MAX, { [response.cseq or -1] = true }
  local began = response.request.frame -- the request of the latest that counted
  if M.any_fit(M.proofs(response.request), challenges) then rounds.answered = 1 end
  for message in tried_before(response, challenges, rounds) do
    local earlier, cseq = M.challenges(message), message.cseq or -1
    local request = message.request
    local proofs = request and M.proofs(request) or {}
    left = left - #earlier - #proofs
    rounds.endless = left < 0
    if rounds.endless then break end
    if not seen[cseq] and message.frame < began and same_question(earlier, challenges) then
      seen[cseq] = true
      began = (request or message).frame
      rounds.count = rounds.count + 1
      rounds.previous = rounds.previous or message.frame
      if M.any_fit(proofs, challenges) then rounds.answered = rounds.answered + 1 end
    end
    if seen[cseq] then rounds.first, rounds.time = message.frame, message.time end
  end
  return rounds
end

-- ---- comparing URIs ------------------------------------------------------------------------------

-- Parameters that make two URIs differ where only one of them has it (RFC 3261 section 19.1.4).
local TELLING = { "user", "ttl", "method", "maddr", "transport" }

-- The parts of a sip: or sips: URI that count, or nil for any other.
local function read_uri(text)
  local scheme, rest = text:match("^%s*(%a[%w+.-]*):(.*)$")
  scheme = scheme and scheme:lower()
  if scheme ~= "sip" and scheme ~= "sips" then return nil end
  local uri = { scheme = scheme, user = "", params = {} }
  local at = rest:find("@", 1, true)
  if at then uri.user, rest = unescape(rest:sub(1, at - 1)), rest:sub(at + 1) end
  rest = rest:match("^[^?]*")
  uri.place = (rest:match("^[^;]*"):match("^.*%S") or ""):lower()
  for name, value in rest:gmatch(";%s*([^;=]*)=?([^;]*)") do
    uri.params[name:lower()] = unescape(value):lower()
  end
  return uri
end

-- Whether two URIs, given as texts, are the same address (RFC 3261 section 19.1.4). What is too long
-- for any address is let pass.
function M.same_uri(a, b)
  if a == b or #a > URI_MAX or #b > URI_MAX then return true end
  local one, two = read_uri(a), read_uri(b)
  if not one or not two then return a:lower() == b:lower() end
  if one.scheme ~= two.scheme or one.user ~= two.user or one.place ~= two.place then return false end
  for name, value in pairs(one.params) do
    if two.params[name] and two.params[name] ~= value then return false end
  end
  for _, name in ipairs(TELLING) do
    if one.params[name] ~= two.params[name] then return false end
  end
  return true
end

-- ---- what texts show -----------------------------------------------------------------------------

-- A value of the wire, cut to what a sentence can hold.
function M.shown(text)
  return text and words.short(text, 48)
end

-- The values of one field of a list, each once.
local function each_once(list, field)
  if #list == 1 then
    local item = list[1]
    return M.shown(item[field] or not item.digest and field == "algorithm" and item.scheme or nil)
  end
  local values, seen = {}, {}
  for _, item in ipairs(list) do
    local value = item[field] or not item.digest and field == "algorithm" and item.scheme
    if value and not seen[value] and #values < 8 then
      seen[value] = true
      values[#values + 1] = M.shown(value)
    end
  end
  return values
end

-- The algorithms of a list of challenges or credentials; where one is no Digest, its scheme.
function M.algorithms(list)
  return each_once(list, "algorithm")
end

function M.realms(list)
  return each_once(list, "realm")
end

return M
