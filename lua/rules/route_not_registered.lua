-- The user who was called had no registration: the capture shows it withdrawn (Expires: 0) or run out
-- before the call. Where no registration of that address-of-record was captured nothing is
-- recognised, nor where the request went on to a contact of the user all the same, or to the phone itself;
-- nor within a call, which needs no registration.
--
--   Not registered: frame 9 left bob@example.org without any registration, 40 s before the INVITE of
--   frame 12.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- The address-of-record and its latest registration before the request. The Request-URI of a request
-- that has passed a proxy may be a contact; To then names the user, but that proxy found it.
local function registration_of(request)
  local candidates = { request.uri, request.hops < 2 and request.to or nil }
  for _, address in ipairs(candidates) do
    if address.user and address.host then
      local found = request.registration(address.user, address.host)
      if found then return address, found end
    end
  end
end

-- Whether the request was passed on to another address: whoever did that knew where the user was.
local function was_passed_on(response, request, host)
  for _, later in ipairs(response.call or {}) do
    if not later.code and later.frame > request.frame and later.method == request.method then
      local other = later.uri and later.uri.host
      if other and other:lower() ~= host:lower() then return true end
    end
  end
  return false
end

sip.rule {
  id = "route.not_registered",
  codes = { 404, 480 },
  severity = "error",
  match = function(response)
    local request = response.request
    if not request or request.method == "REGISTER" or dialog.is_inside(request) then return nil end
    local address, found = registration_of(request)
    if not found or found.dst == request.dst then return nil end
    local ended = found.time + found.expires -- where expires is 0: when it was withdrawn
    if ended > request.time or was_passed_on(response, request, address.host) then return nil end
    return {
      variant = found.expires > 0 and "expired" or nil,
      who = words.short(address.user .. "@" .. address.host),
      registration = found.frame, lasted = words.duration(found.expires),
      ago = words.duration(request.time - ended),
      method = request.method, request = request.frame, server = response.src,
      frames = { found.frame, request.frame },
    }
  end,
}
