-- Where a redirect sends the caller: the Contact targets, best first (parameter q). Whether anybody
-- follows is not recognised here, nor a redirect without Contact (protocol.missing_header).
--
--   Redirected to 2 places, best first: sip:bob@192.0.2.7 q=0.9, sip:bob@mobile.example.org q=0.2. The
--   INVITE has to be sent there anew; 198.51.100.2 takes no further part.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local header = require "sip_explain.header"
local words = require "sip_explain.words"

local TARGETS_MAX, SHOWN_MAX = 50, 5

-- { uri =, q =, given = q as it stands there, place = order in the message } of an element.
local function target_of(element, place)
  local uri, params = header.uri_and_params(element)
  if not uri:find("^%a[%w+.-]*:") then return nil end
  local given = params:match(";%s*[qQ]%s*=%s*([01]?%.?%d*)")
  local q = tonumber(given)
  return { uri = uri, q = q and math.min(q, 1) or 1, given = q and given, place = place }
end

-- Best first; those of the same q as the server listed them (RFC 3261 section 8.1.3.4).
local function targets_of(response)
  local targets, line = {}, 1
  local value = response.headers("Contact", line)
  while value and #targets < TARGETS_MAX do
    for _, element in ipairs(header.elements(value)) do
      targets[#targets + 1] = target_of(element, #targets)
    end
    line = line + 1
    value = response.headers("Contact", line)
  end
  table.sort(targets, function(a, b)
    if a.q ~= b.q then return a.q > b.q end
    return a.place < b.place
  end)
  return targets
end

local function shown(targets)
  local list = {}
  for i = 1, math.min(#targets, SHOWN_MAX) do
    local target = targets[i]
    list[i] = words.short(target.uri) .. (target.given and " q=" .. target.given or "")
  end
  if #targets > SHOWN_MAX then list[#list + 1] = "..." end
  return list
end

local function variant_of(targets, request)
  if #targets > 1 then return nil end
  return request and request.uri and request.uri.uri == targets[1].uri and "same" or "one"
end

sip.rule {
  id = "route.redirect",
  codes = { "3xx" },
  severity = "note",
  match = function(response)
    if not response.headers_complete then return nil end
    local targets, request = targets_of(response), response.request
    if #targets == 0 then return nil end
    return {
      variant = variant_of(targets, request),
      targets = shown(targets), count = #targets,
      method = response.method, server = dialog.origin(response).src, client = response.dst,
      request = request and request.frame,
      frames = { request and request.frame },
    }
  end,
}
