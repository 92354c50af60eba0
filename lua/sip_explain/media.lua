-- Session descriptions (RFC 8866), offer and answer (RFC 3264), and what a message lists in its
-- headers, as the rules of the groups media and capability need them.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local warnings = require "data.warnings"
local words = require "sip_explain.words"

local M = {}

-- ---- values in texts ---------------------------------------------------------------------------

-- The first values of a list, short enough for a text.
function M.some(list)
  local shown = {}
  for i = 1, math.min(#list, 8) do shown[i] = words.short(list[i], 40) end
  if #list > 8 then shown[9] = "..." end
  return shown
end

-- ---- headers -----------------------------------------------------------------------------------

local LIST_MAX = 4096   -- bytes of one header's lists that are taken apart: no sane one is longer

-- Whether all header lines of a message are there, so that what is not found is missing.
function M.whole(message)
  return message ~= nil and not message.truncated and message.headers_complete
end

-- The elements of a comma list. A comma inside quotes ends nothing.
local function elements(line)
  local list, start, at, quoted = {}, 1, 1, false
  while true do
    local stop = line:find(quoted and '["\\]' or '[",]', at)
    local sign = stop and line:sub(stop, stop)
    if not stop or sign == "," then
      list[#list + 1] = line:sub(start, (stop or #line + 1) - 1)
      if not stop then return list end
      start = stop + 1
    elseif sign == '"' then
      quoted = not quoted
    end
    at = stop + (sign == "\\" and 2 or 1)
  end
end

-- What the lines of a header list, without parameters: { "INVITE", "ACK", ... }; nil where there is
-- no such header.
function M.listed(message, name)
  local line, n, bytes = message.headers(name, 1), 1, 0
  if not line then return nil end
  local list = { set = {} }
  while line do
    bytes = bytes + #line
    if bytes > LIST_MAX then
      list.cut = true
      break
    end
    for _, element in ipairs(elements(line)) do
      local value = element:match("^%s*([^;]*)"):match("^(.-)%s*$")
      if value ~= "" then
        list[#list + 1] = value
        list.set[value:lower()] = true
      end
    end
    n = n + 1
    line = message.headers(name, n)
  end
  return list
end

-- Whether a list of M.listed has that value, whatever its case. Of a list too long to be read to its
-- end nobody can say what it lacks: it has everything.
function M.lists(list, value)
  return list ~= nil and (list.cut or list.set[value:lower()] or false)
end

-- The values of one list that another lacks; a list that is nil lacks all.
function M.lacking(list, other)
  local lacking = {}
  for _, value in ipairs(list) do
    if not M.lists(other, value) then lacking[#lacking + 1] = value end
  end
  return lacking
end

-- ---- Warning -------------------------------------------------------------------------------------

-- The registered name of a warn-code, or nil.
function M.warning_name(code)
  return warnings[code]
end

-- The first of these codes that a Warning of the response has, or nil.
function M.has_warning(response, ...)
  for _, warning in ipairs(response.warning) do
    for _, code in ipairs { ... } do
      if warning.code == code then return code end
    end
  end
end

-- ---- addresses -----------------------------------------------------------------------------------

-- "IPv4" or "IPv6" of an address, or nil; of a host name what the SDP's address type says.
function M.family(address, address_type)
  if type(address) ~= "string" then return nil end
  if address:find("^%d+%.%d+%.%d+%.%d+$") then return "IPv4" end
  if address:find(":", 1, true) then return "IPv6" end
  local family = type(address_type) == "string" and address_type:upper()
  return family == "IP4" and "IPv4" or family == "IP6" and "IPv6" or nil
end

local function reach_of_ipv4(a, b, c, d)
  if a > 255 or b > 255 or c > 255 or d > 255 then return nil end
  if a == 10 or a == 172 and b & 0xF0 == 16 or a == 192 and b == 168 then
    return "private", "RFC 1918"
  end
  if a == 100 and b & 0xC0 == 64 then return "private", "RFC 6598" end
  if a == 169 and b == 254 then return "private", "RFC 3927" end
  if a == 0 or a == 127 or a >= 224 then return nil end
  return "public"
end

local function reach_of_ipv6(address)
  local digits = address:match("^(%x%x?%x?%x?):")
  if not digits then return nil end
  local first = tonumber(digits, 16)
  if first & 0xFFC0 == 0xFE80 then return "private", "RFC 4291" end
  if first & 0xFE00 == 0xFC00 then return "private", "RFC 4193" end
  if first & 0xE000 == 0x2000 then return "public" end
end

-- What reach said of the last addresses: servers are met again and again.
local reaches, reach_count = {}, 0
local REACHES_MAX = 500

local function reach_of(address)
  local a, b, c, d = address:match("^(%d%d?%d?)%.(%d%d?%d?)%.(%d%d?%d?)%.(%d%d?%d?)$")
  if a then
    return reach_of_ipv4(tonumber(a), tonumber(b), tonumber(c), tonumber(d))
  end
  if address:find("^%x+:[%x:]+") then return reach_of_ipv6(address) end
end

-- "public", or "private" and the RFC that says so; nil for what is neither: loopback, multicast, the
-- unspecified address of a call on hold, a host name.
function M.reach(address)
  if type(address) ~= "string" or #address > 64 then return nil end
  local known = reaches[address]
  if not known then
    if reach_count == REACHES_MAX then reaches, reach_count = {}, 0 end
    known = { reach_of(address) }
    reaches[address], reach_count = known, reach_count + 1
  end
  return known[1], known[2]
end

-- ---- session descriptions ------------------------------------------------------------------------

local MEDIA_MAX, FORMATS_MAX = 32, 64 -- of a session description that the program looks at
local NAME_MAX = 64                   -- bytes of a codec's name; no registered one is half as long

-- Media types whose formats are codecs: those of the others have nothing that could be compared.
local COMPARED = { audio = true, video = true, text = true, image = true }

-- What helps other codecs and carries no media of its own.
local AUXILIARY = {
  ["telephone-event"] = true, tone = true, cn = true, red = true, rtx = true, ulpfec = true,
  parityfec = true, flexfec = true, ["flexfec-03"] = true,
}

-- Whether the message says that media may take other ways than its c= lines tell: ICE (RFC 8839) or
-- alternative addresses (RFC 6947, RFC 7006).
function M.has_alternatives(message)
  local body = message.body or ""
  for _, mark in ipairs { "a=ice-ufrag:", "a=candidate:", "a=altc:", "a=ccap:" } do
    if body:find(mark, 1, true) then return true end
  end
  return false
end

-- The streams that count. A port of 0 switches a stream off in an offer or answer; where a message
-- lists what it is capable of, all ports are 0 (RFC 3264 section 9).
function M.streams(sdp, capable)
  local streams = {}
  for _, media in ipairs(sdp.media) do
    if capable or (media.port or 0) > 0 then streams[#streams + 1] = media end
  end
  return streams
end

-- The offer that the response refuses: session description and frame; nil where the request was not
-- captured, or not all of it, or offers nothing.
function M.offer(response)
  local request = response.request
  if not request or request.truncated then return nil end
  return request.sdp, request.frame
end

-- What the side that refuses said of itself, latest first: only { sdp =, capable = true } where this
-- response has a session description; else { sdp =, capable =, frame = } of each of its messages of the
-- call that has one.
function M.other_side(response, only_now)
  local said = {}
  if response.truncated then return said end
  if response.sdp then return { { sdp = response.sdp, capable = true } } end
  local tag = response.to and response.to.tag
  if only_now or not tag then return said end
  local call = response.call or {}
  for i = #call, 1, -1 do
    local message = call[i]
    if message.src == response.src and message.src_port == response.src_port and
      not message.truncated then
      local self = message.code and message.to or not message.code and message.from
      local sdp = self and self.tag == tag and message.sdp
      if sdp then
        local code = message.code or 0
        local capable = code >= 300 or code > 0 and message.method == "OPTIONS"
        said[#said + 1] = { sdp = sdp, capable = capable, frame = message.frame }
      end
    end
  end
  return said
end

-- Media of each type: type -> list, and the types in their order.
local function by_type(sdp, capable)
  local lists, types = {}, {}
  for _, media in ipairs(M.streams(sdp, capable)) do
    local name = (media.type or ""):lower()
    if COMPARED[name] then
      if not lists[name] then
        lists[name] = {}
        types[#types + 1] = name
      end
      table.insert(lists[name], media)
    end
  end
  return lists, types
end

-- What is compared of the media of one type: `shown`, for a text; `features`, each with the `keys` of
-- which the other side has to have one; `has`, the set of what is had; `unknown` where there may be more.
local function new_features()
  return { shown = {}, features = {}, has = {}, seen = {}, unknown = false }
end

local function show_feature(features, shown)
  if features.seen[shown] then return end
  features.seen[shown] = true
  features.shown[#features.shown + 1] = shown
end

local function add_feature(features, shown, keys, had)
  show_feature(features, shown)
  table.insert(features.features, { shown = shown, keys = keys })
  for _, key in ipairs(had) do features.has[key] = true end
end

local STATIC_MAX = 34 -- payload types up to there are codecs by themselves (RFC 3551 section 6)

-- Name and clock rate, "PCMU/8000"; where the rate is not said, any matches. A static payload type is
-- its codec whatever a=rtpmap calls it: to some 18 is G729A, and 9 has a clock rate of 16000.
local function add_codec(features, codec)
  local name, clock = codec.name:lower(), codec.clock
  if AUXILIARY[name] then return show_feature(features, codec.name) end
  local number = codec.number and codec.number <= STATIC_MAX and codec.number or nil
  if clock then
    local both = ("%s/%d"):format(name, clock)
    add_feature(features, ("%s/%d"):format(codec.name, clock), { both, name .. "/*", number },
                { both, name, number })
  else
    add_feature(features, codec.name, { name, number }, { name, name .. "/*", number })
  end
end

-- The codecs of a stream as a text shows them: "PCMU/8000".
function M.codec_names(stream)
  local names, seen = {}, {}
  for _, codec in ipairs(stream.codecs) do
    local name = codec.name or ""
    local shown = codec.clock and not AUXILIARY[name:lower()] and name .. "/" .. codec.clock or name
    if shown ~= "" and #shown <= NAME_MAX and not seen[shown] then
      seen[shown] = true
      names[#names + 1] = shown
      if #names == 8 then break end
    end
  end
  return names
end

function M.codecs(list)
  local features = new_features()
  for _, media in ipairs(list) do
    features.unknown = features.unknown or #media.codecs >= FORMATS_MAX
    for _, codec in ipairs(media.codecs) do
      local name = codec.name or ""
      if name ~= "" and #name <= NAME_MAX then add_codec(features, codec)
      else features.unknown = true end
    end
  end
  return features
end

-- Transport profiles: RTP/AVP, UDP/TLS/RTP/SAVPF ...
function M.protocols(list)
  local features = new_features()
  for _, media in ipairs(list) do
    if media.protocol and media.protocol ~= "" then
      local key = { media.protocol:upper() }
      add_feature(features, media.protocol, key, key)
    else
      features.unknown = true
    end
  end
  return features
end

local function has_any(has, keys)
  for _, key in ipairs(keys) do
    if has[key] then return true end
  end
  return false
end

-- What both have, as a shows it.
local function common_of(a, b)
  local common, seen = {}, {}
  for _, feature in ipairs(a.features) do
    if not seen[feature.shown] and has_any(b.has, feature.keys) then
      seen[feature.shown] = true
      common[#common + 1] = feature.shown
    end
  end
  return common
end

-- Compares an offer with the other side, { sdp =, capable = }, by `features_of` (M.codecs or
-- M.protocols), type by type. Gives { common = { ... } } where they agree in one type at least;
-- { type =, offered =, listed =, streams =, other_streams = } of the first type in which they do not where
-- they agree in none; nil where there is nothing to compare, or not all of it is known.
function M.compare(offer, other, features_of)
  if #offer.media >= MEDIA_MAX or #other.sdp.media >= MEDIA_MAX then return nil end
  local ours, types = by_type(offer, false)
  local theirs = by_type(other.sdp, other.capable)
  local difference
  for _, name in ipairs(types) do
    if theirs[name] then
      local a, b = features_of(ours[name]), features_of(theirs[name])
      local common = common_of(a, b)
      if #common > 0 then return { common = common } end
      if a.unknown or b.unknown or #a.shown == 0 or #b.shown == 0 then return nil end
      difference = difference or { type = name, offered = a.shown, listed = b.shown,
                                   streams = ours[name], other_streams = theirs[name] }
    end
  end
  return difference
end

-- What an offer's streams of the first type have: "audio", { "PCMU/8000", ... }; nil without any.
function M.offered(offer, features_of)
  local lists, types = by_type(offer, false)
  if not types[1] then return nil end
  return types[1], features_of(lists[types[1]]).shown
end

return M
