-- The digits that were dialled did not suffice to find the callee. How many it takes is not
-- recognised: only the server that refused knows.
--
--   Number incomplete: 198.51.100.2 cannot route 0301@example.org, 4 digits (Request-URI of frame 4).
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local header = require "sip_explain.header"
local words = require "sip_explain.words"

sip.rule {
  id = "route.address_incomplete",
  codes = { 484 },
  severity = "warn",
  match = function(response)
    local origin = dialog.origin(response)
    local request = origin.request
    local uri = request and request.uri
    if not uri or not (uri.user or uri.host) then return nil end
    local digits = select(2, header.unescaped(uri.user or ""):gsub("%d", ""))
    return {
      variant = not uri.user and "no_user" or digits == 0 and "no_digits" or nil,
      server = origin.src,
      who = words.short(uri.user and uri.host and uri.user .. "@" .. uri.host or uri.user or uri.host),
      digits = digits,
      request = request.frame,
      frames = { request.frame },
    }
  end,
}
