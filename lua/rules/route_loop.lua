-- The request went in a circle: the Via list shows a host twice, or Max-Forwards was used up. A host
-- that stands there just twice then may be part of a spiral, which is no loop. A circle through a B2BUA,
-- which starts a new Via list, is recognised by Max-Forwards alone. One branch under several hosts is no
-- sign of a loop: proxies without state have the same one for all they send.
--
--   Routing loop: 198.51.100.2:5060 stands 3 times in the Via list of frame 4, which has 6 entries.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local sip = require "sip_explain"
local words = require "sip_explain.words"

local HOPS_SHOWN = 4

-- The Via list of the request, which the response repeats: whichever of the two is the longer, as a
-- request is kept up to 16 KiB. Of one that was cut the last entry may be half.
local function via_of(message)
  local list = {}
  for i, via in ipairs(message.via) do list[i] = via end
  if not message.headers_complete then list[#list] = nil end
  return list
end

local function hop_of(via)
  if not via.host then return nil end
  local usual = (via.transport or ""):upper() == "TLS" and 5061 or 5060
  return ("%s:%d"):format(via.host, via.port or usual)
end

-- The hop that stands most often in the list, if it does so twice, and how often. Entries of one name in
-- two private networks are told apart by what `received` says of them.
local function repeated(list)
  local count, received, most, times = {}, {}, nil, 1
  for _, via in ipairs(list) do
    local text = hop_of(via)
    if text then
      local key = text:lower()
      if received[key] and via.received and received[key] ~= via.received then
        key = key .. " " .. via.received
      end
      received[key] = received[key] or via.received
      count[key] = (count[key] or 0) + 1
      if count[key] > times then most, times = text, count[key] end
    end
  end
  return most, times
end

-- The way of the request, from its sender on; the last hops of it where there are many.
local function path_of(list)
  local path = {}
  for i = math.min(#list, HOPS_SHOWN), 1, -1 do
    path[#path + 1] = words.short(hop_of(list[i]) or "?")
  end
  if #list > HOPS_SHOWN then table.insert(path, 1, "...") end
  return table.concat(path, " > ")
end

-- Severity and variant for a request whose Max-Forwards is 0. One that started with it was not passed
-- on by anybody; an OPTIONS of that kind is a keep-alive of many SBCs.
local function used_up(request, list)
  local left = request and request.headers_complete and request.headers["Max-Forwards"]
  if not left or not left:find("^0+%s*$") then return nil end
  if #list > 1 then return "hops" end
  return "first_hop", request.method == "OPTIONS" and "note" or nil
end

sip.rule {
  id = "route.loop",
  codes = { 482, 483 },
  severity = "error",
  match = function(response)
    local request = response.request
    local list, own = request and via_of(request) or {}, via_of(response)
    if #own > #list then list = own end
    local hop, times = repeated(list)
    local variant, severity = response.code == 483 and times == 2 and "twice" or nil, nil
    if not hop then
      variant, severity = used_up(request, list)
      if not variant then return nil end
    end
    return {
      variant = variant, severity = severity,
      hop = hop and words.short(hop), times = times, count = #list, path = path_of(list),
      method = response.method, client = request and request.src, server = response.src,
      request = request and request.frame or response.frame,
      frames = { request and request.frame },
    }
  end,
}
