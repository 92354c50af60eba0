-- The peer: what a user writes today instead of the plugin, a postdissector in Wireshark's own Lua
-- that looks up the status code in a table and adds a subtree. It knows no call, no request and no
-- header; it asks for one field, as such scripts must.
--
--   tshark -X lua_script:postdissector.lua -V -r FILE
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: globals Field Proto ProtoField register_postdissector

local words = {
  [100] = { "The request arrived and is being worked on.", "Nothing to do." },
  [180] = { "The called phone rings.", "Nothing to do." },
  [183] = { "The call makes progress.", "Nothing to do." },
  [200] = { "The request succeeded.", "Nothing to do." },
  [202] = { "The request was accepted.", "Nothing to do." },
  [302] = { "The user is somewhere else for now.", "Follow the Contact header." },
  [401] = { "The server wants to know who asks.", "Check user and password if it repeats." },
  [403] = { "The server understood and refuses.", "Check the account's rights." },
  [404] = { "Nobody has that address here.", "Check the number and the dial plan." },
  [407] = { "The proxy wants to know who asks.", "Check user and password if it repeats." },
  [408] = { "No answer came in time.", "Check that the next hop is up." },
  [480] = { "The user cannot be reached now.", "Check the registration." },
  [484] = { "The number is too short.", "Check the dial plan." },
  [486] = { "The user is busy.", "Try again later." },
  [487] = { "The caller gave up.", "Nothing to do." },
  [488] = { "The media offered does not suit.", "Compare the codecs of both sides." },
  [489] = { "The server does not know that event package.", "Do not subscribe to it." },
  [500] = { "The server failed.", "Read its log." },
  [503] = { "The server is overloaded or down.", "Wait as long as Retry-After says." },
  [603] = { "The user does not want the call.", "Nothing to do." },
}

local status_code = Field.new "sip.Status-Code"

local protocol = Proto("sip_words", "SIP in words")
local meaning = ProtoField.string("sip_words.meaning", "Meaning")
local advice = ProtoField.string("sip_words.advice", "What to do")
protocol.fields = { meaning, advice }

function protocol.dissector(_, _, tree)
  for _, code in ipairs { status_code() } do
    local found = words[code.value]
    if found then
      local subtree = tree:add(protocol, code.range, "SIP in words: " .. code.value)
      subtree:add(meaning, found[1]):set_generated()
      subtree:add(advice, found[2]):set_generated()
    end
  end
end

register_postdissector(protocol)
