-- Recognises a reason phrase of the sender's own, which often holds the true cause. Case, punctuation,
-- spaces and the order of the words do not count, nor do the wordings of RFC 2543 and their like.
--
--   The sender's own words: "Account suspended" instead of "Forbidden".
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- Wordings that say nothing more than the registered one.
local SAME = {
  [301] = { "Moved" },
  [401] = { "Unauthorised" },
  [408] = { "Timeout" },
  [422] = { "Session Timer Too Small" },
  [423] = { "Registration Too Brief" },
  [437] = { "Unsupported Certificate" },
  [480] = { "Temporarily Not Available" },
  [481] = { "Call Leg/Transaction Does Not Exist", "Transaction Does Not Exist",
            "Call Does Not Exist" },
  [486] = { "Busy" },
  [487] = { "Request Cancelled", "Request Canceled" },
  [501] = { "Method Not Implemented" },
  [504] = { "Gateway Timeout" },
  [505] = { "SIP Version Not Supported" },
  [603] = { "Declined" },
}

-- The letters and digits of a phrase in small letters: as they come, and word by word in
-- alphabetical order.
local function essence(phrase)
  local list = {}
  for word in phrase:lower():gmatch("[%w\x80-\xFF]+") do list[#list + 1] = word end
  local as_it_comes = table.concat(list)
  table.sort(list)
  return as_it_comes, table.concat(list)
end

local function same(a, b)
  local a_comes, a_sorted = essence(a)
  local b_comes, b_sorted = essence(b)
  return a_comes == b_comes or a_sorted == b_sorted
end

local function says_the_same(phrase, registered, code)
  if essence(phrase) == "" or same(phrase, registered) then return true end
  if same(phrase, (registered:gsub("%b()", ""))) then return true end
  for _, other in ipairs(SAME[code] or {}) do
    if same(phrase, other) then return true end
  end
  return false
end

sip.rule {
  id = "protocol.custom_phrase",
  codes = "any",
  severity = "note",
  needs = "custom_phrase",
  match = function(response)
    local card = sip.responses[response.code]
    local phrase = response.phrase
    if not card or not phrase or phrase == card.phrase then return nil end
    phrase = words.short(phrase, 160)
    if says_the_same(phrase, card.phrase, response.code) then return nil end
    local server = response.headers["Server"] or response.headers["User-Agent"]
    return {
      variant = response.code < 300 and "progress" or server and "named" or nil,
      severity = response.code < 300 and "chat" or nil,
      phrase = phrase,
      registered = card.phrase,
      server = server and words.short(server, 60),
      code = response.code,
    }
  end,
}
