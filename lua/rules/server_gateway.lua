-- A 502 or 504: which hop gave up, as far as the capture shows, and on which next hop. It does not
-- speak where the request was not captured, because that names the next hop.
--
--   Next hop silent: 192.0.2.10 (Acme SBC) had no answer in time towards trunk.example.net.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- The request as it was passed on to the hop that failed: to one that did not answer, where it is said
-- that none came (504), else to the latest.
local function blamed(response)
  local branches = dialog.branches(response)
  if response.code == 502 then return branches[#branches] end
  for _, branch in ipairs(branches) do
    if not branch.answer then return branch end
  end
end

local function variant_of(code, sent, answer, route)
  local how = answer and "relayed" or sent and "sent" or route and "routed"
  return how and ("%d_%s"):format(code, how) or tostring(code)
end

local function agent_of(response)
  local warning = response.warning[1]
  return warning and warning.agent
end

sip.rule {
  id = "server.gateway", codes = { 502, 504 }, severity = "error",
  match = function(response)
    local request = response.request
    local uri = request and request.uri
    if not uri or not uri.host or response.truncated then return nil end
    local sent, answer = dialog.passed_on(response)
    local branch = not answer and blamed(response)
    if not answer then sent = branch and branch.request end
    local route = dialog.hosts(request, "Route")
    return {
      variant = variant_of(response.code, sent, answer, route),
      hop = dialog.hop(response.src, dialog.software(response) or "", agent_of(response)),
      address = response.src, code = response.code, route = route,
      target = words.short(uri.port and ("%s:%d"):format(uri.host, uri.port) or uri.host),
      next = sent and sent.dst, sent = sent and sent.frame,
      origin = answer and answer.src, answer = answer and answer.frame, request = request.frame,
      frames = { request.frame, sent and sent.frame or answer and answer.frame,
                 sent and answer and answer.frame or nil },
    }
  end,
}
