-- The session timer that the request asks for is shorter than the server accepts (RFC 4028). A 422
-- whose Min-SE the request already meets is not recognised, nor one to a request without
-- Session-Expires.
--
--   Session timer too short: the INVITE of frame 4 asks for 90 s in Session-Expires, and
--   198.51.100.2 accepts 1800 s or more (Min-SE).
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local header = require "sip_explain.header"

sip.rule {
  id = "timer.session_too_small",
  codes = { 422 },
  severity = "error",
  match = function(response)
    local origin = dialog.origin(response)
    local request = origin.request
    if not request or not response.headers_complete or not request.headers_complete then return nil end
    local minimum = header.seconds(response.headers["Min-SE"])
    local asked = header.seconds(request.headers["Session-Expires"])
    if not minimum or not asked or asked >= minimum then return nil end
    return {
      method = request.method, request = request.frame, client = request.src,
      server = origin.src, asked = asked, minimum = minimum,
      frames = { request.frame },
    }
  end,
}
