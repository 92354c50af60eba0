-- The request asks for a registration, subscription or publication shorter than the server grants
-- (Min-Expires). A request that ends one (0 seconds) is not recognised, for a longer time is not what
-- it wants.
--
--   Time too short: the REGISTER of frame 4 asks for 60 s (Expires: 60), and 198.51.100.2 grants
--   nothing below 300 s (Min-Expires).
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local header = require "sip_explain.header"

local LINES_MAX = 20

-- The shortest time that the request asks for, and how it says so. The time of a Contact counts before
-- that of the header Expires (RFC 3261 section 10.2.1.1).
local function shortest_asked(request)
  local shortest, said
  local function take(seconds, form)
    if not seconds or seconds == 0 or seconds >= (shortest or math.huge) then return end
    shortest, said = seconds, form:format(seconds)
  end
  local line, n, expires_counts = request.headers["Contact"], 1, not request.headers["Contact"]
  while line and n <= LINES_MAX do
    for _, contact in ipairs(header.elements(line)) do
      local _, params = header.uri_and_params(contact)
      local own = params:lower():match(";%s*expires%s*=%s*([^;]*)")
      take(header.seconds(own), "Contact;expires=%d")
      expires_counts = expires_counts or not own
    end
    n = n + 1
    line = request.headers("Contact", n)
  end
  if expires_counts then take(header.seconds(request.headers["Expires"]), "Expires: %d") end
  return shortest, said
end

sip.rule {
  id = "timer.interval_too_brief",
  codes = { 423 },
  severity = "error",
  match = function(response)
    local origin = dialog.origin(response)
    local request = origin.request
    if not request or not response.headers_complete or not request.headers_complete then return nil end
    local minimum = header.seconds(response.headers["Min-Expires"])
    local asked, said = shortest_asked(request)
    if not minimum or not asked or asked >= minimum then return nil end
    return {
      method = request.method, request = request.frame, client = request.src,
      server = origin.src, asked = asked, said = said, minimum = minimum,
      frames = { request.frame },
    }
  end,
}
