-- Any failure, but no challenge that begins authentication: who made the response, as far as the
-- capture shows it. That is its sender or, where the sender was seen to pass the request on and get
-- the same code, the one that it got it from. A system behind either may still have made it: only a
-- capture there can tell.
--
--   404 Not Found comes from 192.0.2.20 (Server: Acme PBX) or a system behind it that was not
--   captured. Via hops back to the requester: 2.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local function variant_of(sent, answer, software)
  if answer then return "relayed" end
  if sent then return software and "own" or "own_nameless" end
  return not software and "nameless" or nil
end

sip.rule {
  id = "server.identity", codes = { "4xx", "5xx", "6xx" }, severity = "chat", aside = true,
  needs = "refused",
  match = function(response)
    if response.truncated or not response.src then return nil end
    local sent, answer = dialog.passed_on(response)
    local software, header = dialog.software(response)
    return {
      variant = variant_of(sent, answer, software),
      code = response.code, phrase = words.short(response.phrase or ""),
      software = software and words.short(software), header = header,
      sender = response.src, receiver = response.dst, hops = response.hops,
      origin = answer and answer.src, answer = answer and answer.frame, sent = sent and sent.frame,
      next = sent and sent.dst,
      frames = { answer and answer.frame or sent and sent.frame },
    }
  end,
}
