-- Two codes side by side: what each means, where they differ, which to expect when. The differences
-- are computed from the facts.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"

local M = {}

local function name_of(card)
  return card.phrase and ("%d (%s)"):format(card.code, card.phrase) or tostring(card.code)
end

local function is_final(card)
  return card.code >= 200
end

local function list_of(texts)
  if #texts < 2 then return texts[1] end
  return table.concat(texts, ", ", 1, #texts - 1) .. " and " .. texts[#texts]
end

-- Each compares one fact: a sentence, or nil where it is the same on both sides.
local differences = {
  function(a, b)
    if a.class == b.class then return nil end
    return ("%d is a %s response, %d is a %s response."):format(a.code, a.class, b.code, b.class)
  end,
  function(a, b)
    if is_final(a) == is_final(b) then return nil end
    local first, last = a, b
    if is_final(a) then first, last = b, a end
    return ("%d is provisional: the transaction goes on and more responses follow; %d is final and "
      .. "ends it."):format(first.code, last.code)
  end,
  function(a, b)
    return ("%d: %s"):format(a.code, a.summary) .. " " .. ("%d: %s"):format(b.code, b.summary)
  end,
  function(a, b)
    local sentences = {}
    for _, card in ipairs { a, b } do
      local must = card.headers and card.headers.must
      if must then
        sentences[#sentences + 1] = ("%d must carry %s."):format(card.code, list_of(must))
      end
    end
    return sentences[1] and table.concat(sentences, " ")
  end,
  function(a, b)
    if not a.q850 and not b.q850 or a.q850 == b.q850 then return nil end
    local function side(card)
      return card.q850 and ("%d becomes Q.850 cause %d"):format(card.code, card.q850)
        or ("%d has no cause of its own"):format(card.code)
    end
    return ("Towards the telephone network %s, %s."):format(side(a), side(b))
  end,
  function(a, b)
    if not a.http and not b.http or a.http == b.http then return nil end
    local function side(card)
      return card.http and ("%d corresponds to HTTP %d"):format(card.code, card.http)
        or ("%d has no counterpart in HTTP"):format(card.code)
    end
    return ("%s, %s."):format(side(a), side(b))
  end,
}

-- The sentences that say how two codes differ.
function M.differences(first, second)
  local a, b, sentences = cards.card(first, "en"), cards.card(second, "en"), {}
  for _, difference in ipairs(differences) do
    sentences[#sentences + 1] = difference(a, b)
  end
  return sentences
end

local function summary(a, b)
  local belong = a.class == b.class and ("Both belong to %s."):format(a.class)
    or ("SIP %s is a %s response, SIP %s a %s response."):format(name_of(a), a.class, name_of(b), b.class)
  return ("%s %s %s"):format(belong, a.summary, b.summary)
end

-- Gives { title, summary, cards = { a, b }, differences = {...}, which, learn_more = { { label, url } } }.
function M.compare(first, second)
  for _, code in ipairs { first or 0, second or 0 } do
    if not check.kinds.code.holds(code) then
      check.fail("compare takes two status codes from 100 to 699, not %s", tostring(code))
    end
  end
  local a, b = cards.card(first, "en"), cards.card(second, "en")
  local result = {
    title = ("SIP %d %s vs %d %s"):format(first, a.phrase or "", second, b.phrase or ""),
    summary = summary(a, b),
    cards = { a, b },
    differences = M.differences(first, second),
    which = ("For %s: %s For %s: %s"):format(name_of(a), a.fix, name_of(b), b.fix),
    learn_more = {},
  }
  for _, card in ipairs { a, b } do
    local number = card.reference:match("^RFC (%d+)")
    if number then
      table.insert(result.learn_more, {
        label = card.reference,
        url = "https://www.rfc-editor.org/rfc/rfc" .. number,
      })
    end
  end
  return result
end

return M
