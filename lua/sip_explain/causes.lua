-- The Reason header (RFC 3326) as the cause rules need it, and the causes it may hold.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local facts = require "data.causes"
local words = require "sip_explain.words"

local M = {
  q850 = facts["Q.850"], -- cause -> { name =, normal = true or nil }
  stir = facts.STIR,
}

-- The reasons of that protocol in a message, those without a cause left out. Of headers that the
-- capture cut none: the last digit may be missing.
local function reasons_of(message, protocol)
  local found = {}
  if not message.headers_complete then return found end
  for _, reason in ipairs(message.reason) do
    if reason.cause and reason.protocol and reason.protocol:lower() == protocol:lower() then
      found[#found + 1] = reason
    end
  end
  return found
end

-- The reasons of that protocol in the response and the message that carries them. The reason for a
-- 487 stands in the CANCEL that brought it about. Gives an empty list where there is none.
function M.find(response, protocol)
  local found = reasons_of(response, protocol)
  local cancel = response.code == 487 and response.transaction and response.transaction.cancel
  if #found > 0 or not cancel then return found, response end
  return reasons_of(cancel, protocol), cancel
end

local function bare(text)
  return (text:lower():gsub("[^%w]", ""))
end

-- '17 User busy [text="besetzt"; location=LN, public network serving the local user]': the cause, its
-- name, and what else the header says that the name does not.
function M.describe(reason, name)
  local parts = {}
  if reason.text and reason.text ~= "" and (not name or bare(reason.text) ~= bare(name)) then
    parts[1] = ('text="%s"'):format(words.short(reason.text))
  end
  local location = reason.params and reason.params.location
  local place = location and facts.location[location:upper()]
  if place then parts[#parts + 1] = ("location=%s, %s"):format(location:upper(), place) end
  local text = name and ("%d %s"):format(reason.cause, name) or tostring(reason.cause)
  return #parts > 0 and ("%s [%s]"):format(text, table.concat(parts, "; ")) or text
end

return M
