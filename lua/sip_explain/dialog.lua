-- Dialogs (RFC 3261 section 12) and the way of a request through proxies, as rules need them. A
-- dialog is the Call-ID with the tags of both ends; a proxy's two sides have the same ones.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local words = require "sip_explain.words"

local M = {}

M.CALL_MAX = 100 -- response.call holds no more: what came before these is not known

-- Seconds after which a message is sent again at the soonest, as T1 is 500 ms (RFC 3261 section 17.1.1.1).
-- What is there again sooner may have been captured at two places of its way.
M.SOONEST = 0.4

local function tag_of(address)
  return address and address.tag and address.tag:lower()
end

-- The tags of both ends. Of an earlier response the From is that of its request.
local function tags_of(message)
  local request = message.code and not message.from and message.request
  return tag_of((request or message).from), tag_of(message.to)
end

-- Whether the tags of both ends are known.
function M.is_inside(message)
  local from, to = tags_of(message)
  return from ~= nil and to ~= nil
end

-- Whether it only says that another change of the dialog is under way: a 500 with Retry-After (RFC 3261
-- section 14.2, RFC 3311 section 5.2). So may one whose request is not known.
function M.settles_changes(response)
  local request, method = response.request, response.method
  return response.code == 500 and (method == "INVITE" or method == "UPDATE")
    and response.headers["Retry-After"] and (not request or M.is_inside(request))
end

-- Whether the message begins a dialog or stands alone: its To has no tag. One that was cut may
-- have lost it.
function M.is_outside(message)
  return message.code == nil and not message.truncated and message.to ~= nil
    and tag_of(message.to) == nil
end

-- How a stands to b in the dialog that both belong to: "same" where one end sent both, "opposite"
-- where each end sent one; nil where they are of different dialogs or a tag is unknown.
function M.direction(a, b)
  local a_from, a_to = tags_of(a)
  local b_from, b_to = tags_of(b)
  if not a_from or not a_to then return nil end
  if a_from == b_from and a_to == b_to then return "same" end
  if a_from == b_to and a_to == b_from then return "opposite" end
end

-- Whether both From tags are known and the same.
function M.same_sender(a, b)
  local tag = tag_of(a.from)
  return tag ~= nil and tag == tag_of(b.from)
end

-- Whether two requests are one and the same, sent again or seen on the other side of a proxy.
function M.is_copy(a, b)
  return a.method == b.method and a.cseq ~= nil and a.cseq == b.cseq and M.same_sender(a, b)
end

-- Whether both went between the same two addresses, in whatever direction.
function M.same_leg(a, b)
  return a.src == b.src and a.dst == b.dst or a.src == b.dst and a.dst == b.src
end

-- The frame in which a request was captured first.
function M.first_frame(request)
  local first = request.request
  return first and first.frame or request.frame
end

-- The first final response to each request of the call, by the frame of the request.
function M.finals(call)
  local finals = {}
  for _, message in ipairs(call) do
    local request = message.code and message.code >= 200 and message.request
    if request and not finals[request.frame] then finals[request.frame] = message end
  end
  return finals
end

local function first_with(response, code, or_code)
  local transaction = response.transaction
  for _, earlier in ipairs(transaction and transaction.responses or {}) do
    if earlier.code == code or earlier.code == or_code then return earlier end
  end
end

-- The first 180 before the response; nil where there is none.
function M.ringing(response)
  return first_with(response, 180)
end

-- The first 180 or 183: a trunk may send the ringing tone as early media.
function M.alerting(response)
  return first_with(response, 180, 183)
end

local ELSEWHERE = { SIP = 200, ["Q.850"] = 26 }

-- What in a CANCEL says that another phone of the callee took the call (RFC 3326): "SIP;cause=200", or in
-- the words of the telephone network "Q.850;cause=26"; nil where nothing does.
function M.answered_elsewhere(cancel)
  for _, reason in ipairs(cancel.reason) do
    local protocol = (reason.protocol or ""):upper()
    if reason.cause and reason.cause == ELSEWHERE[protocol] then
      return ("%s;cause=%d"):format(protocol, reason.cause)
    end
  end
end

local NONE = {}

-- What the sender of the response made of the request that it answers, as far as captured: a list of
-- { request = as it was passed on, answer = the latest response to that but 100, or nil }, oldest first.
function M.branches(response)
  local forwarded = response.forwarded
  if not forwarded then return NONE end
  local branches, of_frame, call = {}, {}, response.call
  for i = 1, #forwarded do
    local request = forwarded[i]
    local frame = M.first_frame(request)
    if not of_frame[frame] then
      of_frame[frame] = { request = request }
      branches[#branches + 1] = of_frame[frame]
    end
  end
  for i = #call, 1, -1 do
    local message = call[i]
    if message.frame < branches[1].request.frame then break end
    local request = message.code and message.code > 100 and message.request
    local branch = request and of_frame[request.frame]
    if branch then branch.answer = branch.answer or message end
  end
  return branches
end

local PROXIES_MAX = 8 -- in a row

-- The first 2xx to the request of the response, on whatever branch or side of a proxy; nil where none came.
function M.answer(response)
  for _, message in ipairs(response.call or {}) do
    if message.code and message.code >= 200 and message.code < 300 then
      local request = message.request
      if request and M.is_copy(request, response.request) then return message end
    end
  end
end

-- The request as the sender of the response passed it on first, and the response of the same code that
-- it got and passed back, as the last of the proxies in between got it; nil for what was not captured.
function M.passed_on(response, depth)
  local branches, answer = M.branches(response), nil
  for _, branch in ipairs(branches) do
    local got = branch.answer
    if got and got.code == response.code and (not answer or got.frame > answer.frame) then
      answer = got
    end
  end
  depth = depth or 1
  local farther = answer and depth < PROXIES_MAX and select(2, M.passed_on(answer, depth + 1))
  return branches[1] and branches[1].request, farther or answer
end

-- The response as the capture shows it first: that which the sender got from behind and passed on, or
-- itself.
function M.origin(response)
  local _, answer = M.passed_on(response)
  return answer or response
end

-- An address and what names its owner: "192.0.2.4 (Asterisk PBX, pbx.example.com)".
function M.hop(address, ...)
  local names = {}
  for i = 1, select("#", ...) do
    local name = select(i, ...)
    if name and name ~= "" then names[#names + 1] = words.short(name) end
  end
  address = address or "?"
  if #names == 0 then return address end
  return ("%s (%s)"):format(address, table.concat(names, ", "))
end

-- What the sender calls itself, and the header that says it; nil where none does.
function M.software(message)
  for _, header in ipairs { "Server", "User-Agent" } do
    local software = message.headers[header]
    if software then return software, header end
  end
end

-- The hosts of the URIs in the lines of a header such as Route; nil where there is none.
function M.hosts(message, name)
  local hosts = {}
  for line = 1, 4 do
    for uri in (message.headers(name, line) or ""):gmatch("<%s*%a+:([^>]*)>") do
      local host = uri:match("^[^@;?]*@([^;?]*)") or uri:match("^[^;?]*")
      if #hosts < 4 then hosts[#hosts + 1] = words.short(host) end
    end
  end
  return #hosts > 0 and hosts or nil
end

return M
