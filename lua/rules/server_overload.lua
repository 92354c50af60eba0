-- A 503 or 500 of a server that asks for a pause with Retry-After, or that gave three or more of
-- them within five seconds: how many and how fast. It does not speak of a single failure, nor of
-- the 500 with Retry-After that only says: another change of this dialog is under way; nor where the
-- failure is seen to come from a server behind this one, of which it speaks then.
--
--   Overloaded or faulty server: 6 failures (500 or 503) from 192.0.2.10 within 1.3 s.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

local MANY, WITHIN = 3, 5 -- failures, s
local LONGEST_PAUSE = 4294967295 -- s: more than 32 bits is no pause but a broken value

-- Whether a server to which this one had passed the request failed so (RFC 3261 section 16.7, step 6, has
-- a proxy make a 500 of a 503).
local function is_from_behind(response)
  for _, branch in ipairs(dialog.branches(response)) do
    local code = branch.answer and branch.answer.code
    if code == 500 or code == 503 then return true end
  end
  return false
end

local function pause_of(response)
  local seconds = tonumber((response.headers["Retry-After"] or ""):match("^%s*(%d+)"))
  return seconds and seconds > 0 and seconds <= LONGEST_PAUSE and seconds or nil
end

-- The failures of the last seconds, up to this one, oldest first.
local function recent(response)
  local frames, first = {}, nil
  for _, failure in ipairs(response.server_failures(WITHIN)) do
    first = first or failure.time
    frames[#frames + 1] = failure.frame
  end
  return frames, first
end

-- How many a second, by the time between them.
local function rate_of(count, span)
  local rate = (count - 1) / math.max(span, 0.001)
  return (rate < 10 and "%.1f" or "%.0f"):format(rate)
end

sip.rule {
  id = "server.overload", codes = { 500, 503 }, severity = "error",
  match = function(response)
    if not response.time then return nil end
    local pause, frames, first = pause_of(response), recent(response)
    local many = #frames >= MANY
    if not pause and not many then return nil end
    if dialog.settles_changes(response) or is_from_behind(response) then return nil end
    local span = many and response.time - first
    return {
      variant = pause and (many and "both" or "pause") or nil,
      code = response.code, server = dialog.hop(response.src, (dialog.software(response))),
      address = response.src, pause = pause and words.duration(pause), count = #frames,
      span = span and words.duration(span),
      rate = span and rate_of(#frames, span), frames = many and frames or {},
    }
  end,
}
