-- Nobody is there under the address that was asked for: it names user and host, and says what looks
-- odd about a number (no +, letters, blanks, too few digits) or about a host that is an address and no
-- domain. Where a proxy was seen to get the response from another server it names that one. Whether the
-- user should exist is not recognised, nor anything without the request.
--
--   Unknown there: 198.51.100.2 has nobody for 0301234567@example.org (Request-URI of frame 4). The
--   number has no + and country code.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local header = require "sip_explain.header"
local words = require "sip_explain.words"

local DIGITS_MIN = 7 -- of a number that is no extension

-- What is odd about the user part as a telephone number; nil where it is none, or a good one.
local function oddity_of_number(user)
  user = header.unescaped(user)
  local plain = user:gsub("[%s().-]", "") -- without what people write between the digits
  if not plain:find("^%+?%d+[%d%a]*$") then return nil end
  if plain:find("%a") then return plain:find("^%+?%d%d%d") and "letters" or nil end
  if plain ~= user then return "blanks" end
  local digits = plain:gsub("%+", "")
  if #digits < DIGITS_MIN then return "short" end
  return plain:sub(1, 1) ~= "+" and "no_plus" or nil
end

local function is_address(host)
  return host:find("^%d+%.%d+%.%d+%.%d+$") or host:sub(1, 1) == "["
end

-- What was asked for, and the header that says so. A REGISTER is for the user in To.
local function target_of(request)
  if request.method ~= "REGISTER" then return request.uri, "Request-URI" end
  if request.headers_complete then return request.to, "To" end
end

-- The user of a REGISTER is an account, which need not look like a number. Within a dialog the Request-URI
-- is the Contact of the other end, which nobody dialled.
local function variant_of(response, user, host)
  if response.method ~= "REGISTER" and dialog.is_inside(response.request) then return "inside" end
  if response.code == 410 then return "gone" end
  if not user then return "domain" end
  local oddity = response.method ~= "REGISTER" and oddity_of_number(user)
  return oddity or host and is_address(host) and "address" or nil
end

sip.rule {
  id = "route.unknown_user",
  codes = { 404, 410, 604 },
  severity = "warn",
  match = function(response)
    local request = response.request
    local target, place
    if request then target, place = target_of(request) end
    local user, host = target and target.user, target and target.host
    if not user and not host then return nil end
    local _, answer = dialog.passed_on(response)
    return {
      variant = answer and "relayed" or variant_of(response, user, host),
      server = response.src,
      who = words.short(user and host and user .. "@" .. host or user or host),
      host = host and words.short(host),
      digits = user and select(2, header.unescaped(user):gsub("%d", "")),
      place = place, method = request.method, request = request.frame, code = response.code,
      origin = answer and answer.src, answer = answer and answer.frame,
      frames = { request.frame, answer and answer.frame },
    }
  end,
}
