-- A file to start from: copy it, keep what you need. As it is, it has no effect.
--
-- A line that begins with -- and no space is code that is switched off: take the two dashes away,
-- and those of the indented lines below it. Where the file goes and all that it may say is in
-- lua/README.md. To try it:
--
-- sip-explain lint acme.lua
-- tshark -r x.pcapng -o sip_explain.rules:acme.lua -V -O sip_explain

local sip = require "sip_explain"

-- ---- 1. Other texts for a registered code -----------------------------------------------------

-- description, when and fix are texts; severity is "chat", "note", "warn" or "error".
--sip.responses[403].fix = "Call the Acme desk, option 2, with the Call-ID."

-- A text may flow over several lines.
--sip.responses[503].when = [[
--  Our carrier answers 503 while it moves to its second site, on the first Sunday of each month,
--  and whenever the trunk has no channel left.]]

-- ---- 2. A code that no registry has -----------------------------------------------------------

-- phrase must be given; what is missing comes from the class, here 4xx.
--sip.responses[499] = {
--  phrase = "Acme Fraud Block",
--  description = "Acme's fraud filter stopped the call. No telephone rang.",
--  when = "Calls to expensive countries outside office hours.",
--  fix = "Release the number in the portal, under Fraud > Blocked.",
--  severity = "error",
--  reference = "Acme SBC guide 4.2",
--}

-- ---- 3. Texts in another language -------------------------------------------------------------

-- Shown where the preference sip_explain.language, or the environment, asks for that language.
--sip.text("fr").responses[403].fix = "Appelez le support Acme, choix 2, avec le Call-ID."

-- ---- 4. A rule --------------------------------------------------------------------------------

-- This one is in use, and finds nothing unless somebody sends the header X-Acme-Reason.
sip.rule {
  id = "acme.barred",
  codes = { 403, "6xx" }, -- codes, classes, or "any"
  severity = "error",
  match = function(response)
    local why = response.headers["X-Acme-Reason"]
    if not why then return false end
    -- The values for the placeholders below. What a response may lack is nil: ask first.
    return { why = why, number = response.to and response.to.user }
  end,
  text = "Acme barred {number}: {why}",
  fix = "Unbar the number in the portal.",
}

-- ---- 5. Rules that you do not want ------------------------------------------------------------

-- By id, or with * for anything: "acme.*"
--sip.disable "acme.barred"
