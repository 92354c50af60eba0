-- A failure that says when to try again (Retry-After), as a duration and as a time of day. A date in
-- place of seconds, which RFC 2543 allowed, is not recognised.
--
--   Try again in 2 min, at 14:07:09 UTC: 198.51.100.2 sent Retry-After: 120 (maintenance).
--
-- SPDX-License-Identifier: GPL-2.0-or-later
local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local header = require "sip_explain.header"
local words = require "sip_explain.words"

local DAY = 86400

-- What follows a comment in parentheses, which may hold others and escaped ones; all of it where there
-- is none.
local function behind_comment(text)
  return (text:gsub("\\.", ""):gsub("^%s*%b()", "", 1))
end

-- The seconds to wait, and the seconds of the parameter "duration" or nil:
-- 120 (in a meeting; back soon);duration=60
local function read(value)
  local wait, rest = header.seconds(value)
  if not wait then return nil end
  return wait, header.seconds(behind_comment(rest):lower():match(";%s*duration%s*=%s*(%d+)"))
end

-- With the date where the day may be another one.
local function moment(time, wait)
  local day = wait >= DAY and os.date("!%Y-%m-%d ", math.floor(time)) or ""
  return day .. words.time_of_day(time)
end

local function variant_of(response, wait, window)
  if wait == 0 then return "now" end
  if response.request and dialog.settles_changes(response) then return "change" end
  return window and "window" or nil
end

sip.rule {
  id = "timer.retry_after",
  codes = { "4xx", "5xx", "6xx" },
  severity = "note",
  needs = "Retry-After",
  match = function(response)
    local value = response.headers["Retry-After"]
    if not value or not response.time or not response.headers_complete then return nil end
    local wait, window = read(value)
    if not wait then return nil end
    return {
      variant = variant_of(response, wait, window),
      method = response.method, client = response.dst,
      wait = words.duration(wait),
      at = moment(response.time + wait, wait),
      window = window and words.duration(window),
      said = words.short(value),
      server = dialog.origin(response).src,
    }
  end,
}
