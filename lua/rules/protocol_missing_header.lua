-- Recognises a response without a header that it must carry, by the code's own RFC (headers.must of
-- the table) or by method. The challenge of a 401 or 407 is auth.missing_challenge's; a truncated
-- message is never accused.
--
--   Incomplete 423: it does not say in Min-Expires how long a registration must last, so the client can
--   only guess.
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"

-- Whether an option tag is in the Require headers.
local function requires(response, tag)
  for n = 1, 8 do
    local line = response.headers("Require", n)
    if not line then return false end
    for word in line:gmatch("[^,%s]+") do
      if word:lower() == tag then return true end
    end
  end
  return false
end

-- A body may list the targets of 300 and the services of 380 (RFC 3261 sections 21.3.1, 21.3.5).
local function needs_contact(response)
  local code = response.code
  if code >= 300 and code < 400 then
    return (code ~= 300 and code ~= 380) or response.body == ""
  end
  return code >= 200 and code < 300 and response.method == "INVITE"
end

local function needs_accept(response)
  return response.code == 415 and not response.headers["Accept-Encoding"]
    and not response.headers["Accept-Language"]
end

-- What every response of that code carries; a challenge is left to auth.missing_challenge.
local function always(code)
  local card = code ~= 401 and code ~= 407 and sip.responses[code]
  local headers = card and card.headers
  return headers and headers.must or {}
end

local function needed(response)
  local list = {}
  for _, name in ipairs(always(response.code)) do list[#list + 1] = name end
  if needs_contact(response) then list[#list + 1] = "Contact" end
  if needs_accept(response) then list[#list + 1] = "Accept" end
  if response.code > 100 and response.code < 200 and requires(response, "100rel") then
    list[#list + 1] = "RSeq"
  end
  return list
end

-- Which of the texts fits: that of the header, where only one is missing. Within a dialog both ends know
-- each other's Contact already.
local function variant(response, missing)
  if #missing > 1 then return nil end
  if missing[1] == "Contact" then
    if response.code >= 300 then return "Contact 3xx" end
    local request = response.request
    return not (request and dialog.is_inside(request)) and "Contact 2xx" or nil
  end
  return missing[1]
end

sip.rule {
  id = "protocol.missing_header",
  codes = "any",
  severity = "warn",
  needs = "missing",
  match = function(response)
    if response.truncated then return nil end
    local missing = {}
    for _, name in ipairs(needed(response)) do
      if not response.headers[name] then missing[#missing + 1] = name end
    end
    if #missing == 0 or not response.headers_complete then return nil end
    return {
      variant = variant(response, missing),
      missing = missing,
      code = response.code,
      method = response.method,
      server = response.src,
    }
  end,
}
