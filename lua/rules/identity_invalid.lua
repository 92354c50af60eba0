-- Recognises what the refused Identity headers say of themselves: the address of the certificate
-- (info), the algorithm (alg) and the type of token (ppt), by what 436, 437 and 438 find wrong. It does
-- not check a signature.
--
--   Certificate not fetched: the verifier could not use the address that Identity in frame 1 gives:
--   info=<https://cert.example.org/a.pem>;alg=ES256;ppt=shaken.
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local HEADERS_SHOWN = 3

-- What each Identity header of the request says behind the token, as written, and how many of these
-- headers lack the address of the certificate. Identity-Info is how RFC 4474, since replaced, gave it.
local function read(request)
  local said, unaddressed = {}, 0
  for n = 1, HEADERS_SHOWN do
    local line = request.headers("Identity", n)
    if not line then break end
    local params = request.header_params("Identity", n) or {}
    local before = request.headers["Identity-Info"]
    if (params.info or "") == "" and not before then unaddressed = unaddressed + 1 end
    local parameters = line:match(";%s*(.*)$") or before
    if parameters then said[#said + 1] = words.short(parameters, 90) end
  end
  return said, unaddressed
end

-- The request as the verifier may have seen it: the response's own, else the latest copy of it that
-- carries the header on another side of a proxy.
local function signed_request(response)
  local request = response.request
  if request and request.headers["Identity"] then return request end
  local call = response.call or {}
  for i = #call, 1, -1 do
    local message = call[i]
    if not message.code and dialog.is_copy(message, response) and message.headers["Identity"] then
      return message
    end
  end
end

sip.rule {
  id = "identity.invalid",
  codes = { 436, 437, 438 },
  severity = "error",
  match = function(response)
    local request = signed_request(response)
    if not request or not request.headers_complete then return nil end
    local said, unaddressed = read(request)
    return {
      variant = unaddressed > 0 and "no_info" or tostring(response.code),
      said = #said > 0 and said or nil,
      code = response.code,
      method = request.method,
      request = request.frame,
      frames = { request.frame },
    }
  end,
}
