-- A 603, 607 or 608: who decided against the call. A person or phone declined it, the callee marked
-- it as unwanted, or call analytics in the network blocked it, be it with 608 or with the 603 that
-- says so in its phrase, Reason or body. A 603 to REFER, or within a call, declines no call. It does not
-- speak where a part of the response is missing.
--
--   Blocked by the network, not by the callee: the 603 says "Network Blocked".
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local BODY_MAX = 4096

local function names_blocking(text)
  return text ~= nil and text:lower():find("network blocked", 1, true) ~= nil
end

-- What in a 603 says that a network blocked the call (ATIS-1000099); nil where nothing does.
local function blocking_words(response)
  if names_blocking(response.phrase) then return response.phrase end
  for _, reason in ipairs(response.reason) do
    local text = reason.text
    if names_blocking(text) or text and text:lower():find("v=analytics", 1, true) == 1 then
      return text
    end
  end
  if names_blocking(response.body and response.body:sub(1, BODY_MAX)) then
    return "Network Blocked"
  end
end

-- The address of the contact card of a 608 (RFC 8688).
local function card_of(response)
  for line = 1, 4 do
    local value = response.headers("Call-Info", line) or ""
    for uri, params in value:gmatch("<([^>]*)>([^<]*)") do
      local purpose = params:lower():match(";%s*purpose%s*=%s*\"?([%a]+)")
      if purpose == "jwscard" or purpose == "jcard" then return uri end
    end
  end
end

-- Methods that a person, or what answers for one, can decline.
local CALLING = { INVITE = true, MESSAGE = true, OPTIONS = true }

-- Who declined with a plain 603: what rang before speaks for a person.
local function declined(response)
  local request, method = response.request, response.method
  if method and not CALLING[method] or request and dialog.is_inside(request) then
    return { variant = "request", method = words.short(method or request.method),
             frames = { request and request.frame } }
  end
  if not request then return { frames = {} } end
  local ringing, first = dialog.ringing(response), response.first_copy or response
  if ringing then
    return {
      variant = "rang", after = words.duration(math.max(0, first.time - ringing.time)),
      ringing = ringing.frame, frames = { request.frame, ringing.frame },
    }
  end
  return {
    variant = "at_once", after = words.duration(math.max(0, first.time - request.time)),
    request = request.frame, frames = { request.frame },
  }
end

local function decided(response)
  if response.code == 607 then return { variant = "unwanted" } end
  if response.code == 608 then
    local card = card_of(response)
    return card and { variant = "analytics_card", card = words.short(card) }
      or { variant = "analytics" }
  end
  local said = blocking_words(response)
  return said and { variant = "blocked", said = words.short(said) } or declined(response)
end

sip.rule {
  id = "user.declined", codes = { 603, 607, 608 }, severity = "warn",
  match = function(response)
    if response.truncated then return nil end
    local found = decided(response)
    found.sender = response.src
    return found
  end,
}
