-- A 481 whose dialog, or whose INVITE where it answers a CANCEL, ended earlier in the capture or
-- was never seen in it. It does not speak where the capture shows a dialog that should still be
-- alive, nor of the call that a Replaces header names.
--
--   The call was over: 192.0.2.1 had hung up with BYE in frame 5, 2 s before this INFO in frame 7.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local dialog = require "sip_explain.dialog"
local sip = require "sip_explain"
local words = require "sip_explain.words"

-- A BYE that was only challenged or refused ended nothing.
local ENDS_ALL_THE_SAME = { [408] = true, [481] = true }

local function ends_dialog(final)
  return not final or final.code < 300 or ENDS_ALL_THE_SAME[final.code] or false
end

local function is_notifier(method)
  return method == "NOTIFY" or method == "SUBSCRIBE"
end

-- Whether the NOTIFY says that the subscription of the request is over.
local function ends_subscription(notify, request)
  if notify.method ~= "NOTIFY" or not is_notifier(request.method) then return false end
  local state = notify.header_params("Subscription-State")
  local event, asked = notify.header_params("Event"), request.header_params("Event")
  return state ~= nil and state.value:lower() == "terminated" and event ~= nil and asked ~= nil
    and event.value:lower() == asked.value:lower() and event.id == asked.id
end

-- Whether a dialog with one of the request's tags may have begun with that message.
local function is_creator(message, request)
  return not message.code and message.method ~= "CANCEL" and message.method ~= "ACK"
    and (dialog.is_outside(message) or message.truncated)
    and (dialog.same_sender(message, request)
      or message.from ~= nil and message.from.tag ~= nil and message.from.tag == request.to.tag)
end

local function note(found, message, request)
  if message.method == "INVITE" and not message.code then found.invited = true end
  if not dialog.direction(message, request) then
    if is_creator(message, request) then
      found.creators[#found.creators + 1] = message
    elseif not message.request and not dialog.is_inside(message) and not dialog.is_outside(message) then
      found.unclear = true -- an ACK, or a response whose request is older than the capture
    end
    return
  end
  found.seen = true
  if message.code then return end
  if message.method == "BYE" then
    found.byes[#found.byes + 1] = message
  elseif ends_subscription(message, request) then
    found.notify = message
  end
end

-- What the call shows of the request's dialog: { byes, notify, creators, seen, invited, unclear }.
local function look(call, request)
  local found = { byes = {}, creators = {} }
  for _, message in ipairs(call) do
    if message.code or not dialog.is_copy(message, request) then note(found, message, request) end
  end
  return found
end

-- Whether the request is about a REFER: what reports on it is not over with the call (RFC 5057 section 6).
local function outlives_call(request)
  local event = is_notifier(request.method) and request.header_params("Event")
  return event and event.value:lower() == "refer" or false
end

-- Whether the BYE was still on its way to the sender of the request: on the side of a proxy where that is.
local function is_crossed(byes, bye, request, finals)
  local seen = bye
  for _, copy in ipairs(byes) do
    if dialog.is_copy(copy, bye) and dialog.same_leg(copy, request) then
      seen = copy
      break
    end
  end
  local final = finals[dialog.first_frame(seen)]
  return seen.frame > request.frame
    or (not final or final.frame > request.frame) and dialog.same_leg(seen, request)
      and dialog.direction(seen, request) == "opposite"
end

local function ended_by_bye(byes, request, finals)
  for _, bye in ipairs(byes) do
    local final = finals[dialog.first_frame(bye)]
    if ends_dialog(final) then
      local crossed = is_crossed(byes, bye, request, finals)
      local refer = not crossed and outlives_call(request)
      return {
        variant = crossed and "crossed" or refer and "refer" or "bye",
        severity = (crossed or refer) and "note" or nil,
        by = bye.src, bye = bye.frame, later = words.duration(math.max(0, request.time - bye.time)),
        frames = { bye.frame, request.frame },
      }
    end
  end
end

-- The INVITE of the early dialog was refused on the side of the request, and answered on none.
local function ended_by_failure(creators, request, finals)
  local invite
  for _, message in ipairs(creators) do
    local final = finals[dialog.first_frame(message)]
    if final and final.code < 300 then return nil end
    if message.method == "INVITE" and dialog.same_leg(message, request) then invite = message end
  end
  local final = invite and not invite.truncated and finals[dialog.first_frame(invite)]
  if not final then return nil end
  return {
    variant = "failed", failure = final.code, final = final.frame,
    invite = dialog.first_frame(invite),
    frames = { dialog.first_frame(invite), final.frame, request.frame },
  }
end

-- An answer of the call has another tag than the request: neither end knows that one.
local function other_tags(creators, request, finals)
  for _, message in ipairs(creators) do
    local final = finals[dialog.first_frame(message)]
    local tag = final and final.code < 300 and final.to and final.to.tag
    if tag and dialog.is_outside(message) then
      local callee = dialog.same_sender(message, request) and request.to or request.from
      return {
        variant = "tags", final = final.frame, code = final.code, expected = words.short(tag),
        tag = words.short(callee.tag), frames = { final.frame, request.frame },
      }
    end
  end
end

local function explain_dialog(call, request)
  local found, finals = look(call, request), dialog.finals(call)
  local over = ended_by_bye(found.byes, request, finals)
  if over then return over end
  if found.notify then
    return {
      variant = "subscription", notify = found.notify.frame, by = found.notify.src,
      frames = { found.notify.frame, request.frame },
    }
  end
  over = ended_by_failure(found.creators, request, finals)
  if over then return over end
  if found.seen or #call >= dialog.CALL_MAX then return nil end
  if #found.creators > 0 then return other_tags(found.creators, request, finals) end
  if found.unclear and not found.invited then return nil end
  return { frames = { request.frame } }
end

-- The INVITE that a CANCEL is for: by its branch, else one of that number between the same ends.
local function invite_of(call, cancel)
  local branch, other = cancel.via[1] and cancel.via[1].branch, nil
  for _, message in ipairs(call) do
    if message.method == "INVITE" and not message.code and message.cseq == cancel.cseq
      and dialog.same_sender(message, cancel) then
      local own = message.via[1] and message.via[1].branch
      if own ~= nil and own == branch then return message end
      if dialog.same_leg(message, cancel) then other = message end
    end
  end
  return nil, other
end

local function explain_cancel(call, cancel)
  if not dialog.same_sender(cancel, cancel) or not cancel.cseq then return nil end
  local invite, other = invite_of(call, cancel)
  if invite then
    local final = dialog.finals(call)[dialog.first_frame(invite)]
    return final and {
      variant = final.code < 300 and "cancel_answered" or "cancel_late",
      code = final.code, final = final.frame, invite = invite.frame,
      frames = { invite.frame, final.frame, cancel.frame },
    }
  end
  if other and other.via[1] and cancel.via[1] and not other.truncated and not cancel.truncated then
    return {
      variant = "cancel_branch", invite = other.frame,
      expected = words.short(other.via[1].branch or ""),
      branch = words.short(cancel.via[1].branch or ""),
      frames = { other.frame, cancel.frame },
    }
  end
  if other or #call >= dialog.CALL_MAX then return nil end
  return { variant = "cancel_unknown", frames = { cancel.frame } }
end

sip.rule {
  id = "dialog.unknown", codes = { 481 }, severity = "warn",
  match = function(response)
    local request, call = response.request, response.call
    if not request or not call then return nil end
    local found
    if request.method == "CANCEL" then
      found = explain_cancel(call, request)
    elseif dialog.is_inside(request) then
      found = explain_dialog(call, request)
    end
    if not found then return nil end
    found.method, found.request = words.short(request.method), request.frame
    found.sender, found.receiver = request.src, response.src
    return found
  end,
}
