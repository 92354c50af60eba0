-- A carrier that refuses a call names its reason in a header of its own, as a number and at times a
-- text. This file puts the number into words, with what to do about it.
--
--   SIP/2.0 403 Forbidden
--   X-Carrier-Cause: 4712;text="CC limit 30"
--
--   [Finding: carrier.cause]
--       Cause 4712 of the carrier: all channels of the trunk are taken. It
--       adds: CC limit 30.
--       [How to Fix]
--           Look in the portal, under Trunk > Use, how many channels the busy
--           hour takes, and order more.
--
-- To use it: put the name of your carrier's header and its causes into the two tables below.

local sip = require "sip_explain"

local HEADER = "X-Carrier-Cause"

local CAUSES = {
  [4711] = {
    meaning = "the prepaid account is empty",
    remedy = "Top up the account in the portal. Calls go through again at once.",
    severity = "error",
  },
  [4712] = {
    meaning = "all channels of the trunk are taken",
    remedy = "Look in the portal, under Trunk > Use, how many channels the busy hour takes, and "
      .. "order more.",
    severity = "error",
  },
  [4720] = {
    meaning = "the calling number does not belong to the trunk",
    remedy = "Send one of your own numbers, with + and country code, in P-Asserted-Identity.",
    severity = "error",
  },
  [4731] = {
    meaning = "the number was ported, and its new network could not be asked",
    remedy = "Try again. If it happens for more than an hour, report it with the called number.",
    severity = "warn",
  },
}

local UNKNOWN = {
  meaning = "one that this file does not know",
  remedy = "Ask the carrier's desk what it means, and add it to the file.",
  severity = "warn",
}

sip.rule {
  id = "carrier.cause",
  codes = { "4xx", "5xx", "6xx" },
  match = function(response)
    local header = response.header_params(HEADER)
    local number = header and math.tointeger(tonumber(header.value))
    if not number then return false end
    local cause = CAUSES[number] or UNKNOWN
    return {
      number = number,
      meaning = cause.meaning,
      remedy = cause.remedy,
      severity = cause.severity,
      words = header.text,
    }
  end,
  text = function(values)
    local text = ("Cause %d of the carrier: %s."):format(values.number, values.meaning)
    return values.words and ("%s It adds: %s."):format(text, values.words) or text
  end,
  fix = "{remedy}",
}
