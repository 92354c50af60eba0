-- A PBX answers 603 in two cases: somebody pressed "reject", or the caller stands on a block list.
-- This file tells them apart, by the phrase or the Reason header that only the list gives.
--
--   SIP/2.0 603 Number Blocked
--   From: <sip:+4930123456@example.com>;tag=1
--   Server: OfficeBell/7.2
--   Reason: SIP;cause=603;text="blocklist: sales"
--
--   [Finding: pbx.blocked]
--       OfficeBell/7.2 has +4930123456 on its block list "sales": no telephone
--       rang.
--       [How to Fix]
--           Take the number off the list under Calls > Block lists, if it is to
--           get through.
--
-- To use it: put what your PBX writes into Server, its phrase and its Reason into the lines below.

local sip = require "sip_explain"

local PRODUCT = "OfficeBell/"
local PHRASE = "number blocked"
local REASON = "^blocklist:%s*(.+)"

-- The name of the list, where the PBX gives it.
local function list_of(response)
  for _, reason in ipairs(response.reason) do
    local list = reason.text and reason.text:match(REASON)
    if list then return list end
  end
end

sip.rule {
  id = "pbx.blocked",
  codes = 603,
  severity = "warn",
  match = function(response)
    local server = response.headers.Server
    if not server or server:sub(1, #PRODUCT) ~= PRODUCT then return false end
    local list = list_of(response)
    if not list and response.phrase:lower() ~= PHRASE then return false end
    return {
      server = server,
      caller = response.from and response.from.user or "the caller",
      list = list and ('list "%s"'):format(list) or "list",
    }
  end,
  text = "{server} has {caller} on its block {list}: no telephone rang.",
  fix = "Take the number off the list under Calls > Block lists, if it is to get through.",
}
