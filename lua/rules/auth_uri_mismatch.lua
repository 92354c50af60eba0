-- Recognises credentials that were computed for another URI than the one in the request line, on a
-- request that was refused. URIs that RFC 3261 section 19.1.4 calls equal are equal here; a nonce that
-- is merely stale is not blamed on it, nor are credentials for another server, nor a call that rang.
--
--   Digest uri differs: the credentials were computed for "sip:example.org", the REGISTER in frame 3
--   went to "sip:sip.example.org:5080". A server that compares the two refuses.
local sip = require "sip_explain"
local auth = require "sip_explain.auth"
local words = require "sip_explain.words"

-- Whether the response can be about these credentials.
local function concerns(response, challenges, proof)
  if response.code == 401 or response.code == 407 then
    local again = auth.fitting(challenges, proof)
    for _, challenge in ipairs(again) do
      if challenge.stale then return false end
    end
    if #again == 0 then return false end
  end
  return not auth.got_further(response, auth.issued(response, proof))
end

sip.rule {
  id = "auth.uri_mismatch",
  codes = { 400, 401, 403, 407 },
  severity = "warn",
  needs = "credentials",
  match = function(response)
    local request = response.request
    local asked = request and request.uri and request.uri.uri
    if not asked or not request.headers_complete or not response.headers_complete then return nil end
    local challenges = auth.challenges(response)
    for _, proof in ipairs(auth.proofs(request, true)) do
      if proof.uri and not auth.same_uri(proof.uri, asked) and concerns(response, challenges, proof) then
        return {
          variant = request.hops > 1 and "proxied" or nil,
          uri = words.short(proof.uri, 70),
          asked = words.short(asked, 70),
          method = request.method,
          request = request.frame,
          hops = request.hops - 1,
          frames = { request.frame },
        }
      end
    end
  end,
}
