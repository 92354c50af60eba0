-- Two codes side by side: what each means, where they differ, which to expect when. What is said of
-- pairs that people confuse is written (comparisons in data/text/<language>.lua); the rest is made
-- from the facts by the sentences there (compare).
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local check = require "sip_explain.check"

local M = {}

-- ---- sentences -----------------------------------------------------------------------------------

local function fill(template, values)
  return (template:gsub("{([%w_]+)}", function(name)
    return values[name] ~= nil and tostring(values[name]) or nil
  end))
end

-- "a", "a and b", "a, b and c"
local function joined(texts, template)
  local last = texts[#texts]
  if #texts < 2 then return last end
  return fill(template, { list = table.concat(texts, ", ", 1, #texts - 1), last = last })
end

local function name_of(card)
  return card.phrase and ("%d (%s)"):format(card.code, card.phrase) or tostring(card.code)
end

-- ---- what is compared ----------------------------------------------------------------------------

-- What a response to INVITE does to dialogs (RFC 3261 section 12.1).
local function effect_on_dialog(code)
  if code <= 100 then return "none" end
  return code < 200 and "early" or code < 300 and "confirmed" or "failed"
end

-- Both codes under one fact, each from 0 to 699 or a number of another protocol: a sentence of both
-- where both have one, of one where only one has, none where they agree.
local function counterpart(a, b, words, fact)
  if a[fact] == b[fact] then return nil end
  if a[fact] and b[fact] then
    return fill(words[fact], { a = a.code, b = b.code, ["a_" .. fact] = a[fact], ["b_" .. fact] = b[fact] })
  end
  local one, other = a, b
  if not a[fact] then one, other = b, a end
  return fill(words[fact .. "_one"], { code = one.code, other = other.code, [fact] = one[fact] })
end

local function same_list(a, b)
  return table.concat(a, " ") == table.concat(b, " ")
end

local function makers(card, words)
  local names = {}
  for i, who in ipairs(card.by) do names[i] = words["by_" .. who] end
  return joined(names, words.list_or)
end

-- Each compares one fact: a sentence, or nil where it is the same on both sides or not known.
local comparisons = {
  function(a, b, words)
    if (a.code < 200) == (b.code < 200) then return nil end
    local first, last = a.code, b.code
    return fill(words.final, { a = math.min(first, last), b = math.max(first, last) })
  end,
  function(a, b, words)
    local first, second = effect_on_dialog(a.code), effect_on_dialog(b.code)
    if first == second then return nil end
    return fill(words.dialog, { a = a.code, b = b.code, a_dialog = words["dialog_" .. first],
                                b_dialog = words["dialog_" .. second] })
  end,
  function(a, b, words)
    if a.class == b.class then return nil end
    return fill(words.class, { a = a.code, b = b.code, a_class = a.class, b_class = b.class })
  end,
  function(a, b, words)
    if not a.by or not b.by or same_list(a.by, b.by) then return nil end
    return fill(words.by, { a = a.code, b = b.code, a_by = makers(a, words), b_by = makers(b, words) })
  end,
  function(a, b, words)
    if not a.retry or not b.retry or a.retry == b.retry then return nil end
    return fill(words.retry, { a = a.code, b = b.code, a_retry = words["retry_" .. a.retry],
                               b_retry = words["retry_" .. b.retry] })
  end,
  function(a, b, words)
    local sentences = {}
    for _, card in ipairs { a, b } do
      local must = card.headers and card.headers.must
      if must and must[1] then
        sentences[#sentences + 1] = fill(words.must, { code = card.code,
                                                       headers = joined(must, words.list_and) })
      end
    end
    return sentences[1] and table.concat(sentences, " ")
  end,
  function(a, b, words) return counterpart(a, b, words, "q850") end,
  function(a, b, words) return counterpart(a, b, words, "http") end,
  function(a, b, words)
    if (a.obsolete or false) == (b.obsolete or false) then return nil end
    return fill(words.obsolete, { code = a.obsolete and a.code or b.code })
  end,
}

-- What sets the meanings of both against each other: written sentences, or the first of each card.
local function meanings(a, b, written)
  if written and written.contrast then return { written.contrast } end
  return { ("%d: %s"):format(a.code, a.summary), ("%d: %s"):format(b.code, b.summary) }
end

local function differences(a, b, words, written)
  local sentences = meanings(a, b, written)
  for _, comparison in ipairs(comparisons) do sentences[#sentences + 1] = comparison(a, b, words) end
  return sentences
end

local TELLING_MAX = 4 -- sentences of a comparison in a tree where there is much else to read

-- The most telling of the sentences that say how two codes differ, in that language.
function M.differences(first, second, language)
  local sentences = differences(cards.card(first, language), cards.card(second, language),
    cards.words("compare", language), cards.comparison(first, second, language))
  return table.move(sentences, 1, TELLING_MAX, 1, {})
end

-- ---- the whole comparison ------------------------------------------------------------------------

local function summary(a, b, words, written)
  local template = a.class == b.class and words.same_class or words.other_class
  local belong = fill(template, { a_name = name_of(a), b_name = name_of(b), a_class = a.class,
                                  b_class = b.class })
  return belong .. " " .. table.concat(meanings(a, b, written), " ")
end

local function advice(a, b, words)
  local parts = {}
  for i, card in ipairs { a, b } do parts[i] = fill(words.advice, { name = name_of(card), fix = card.fix }) end
  return table.concat(parts, " ")
end

-- Where an RFC can be read: { label =, url = } of each card, once.
local function links(a, b)
  local list = {}
  for _, card in ipairs { a, b } do
    local number, section = card.reference:match("^RFC (%d+)"), card.reference:match("section ([%w.]+)")
    if number and not (list[1] and list[1].label == card.reference) then
      list[#list + 1] = {
        label = card.reference,
        url = "https://www.rfc-editor.org/rfc/rfc" .. number .. (section and "#section-" .. section or ""),
      }
    end
  end
  return list
end

-- Gives { title, summary, cards = { a, b }, differences = { ... }, question, look, which, learn_more =
-- { { label, url } } }, in that language, English where none is given; question and look only of pairs
-- about which something is written.
function M.compare(first, second, language)
  for _, code in ipairs { first or 0, second or 0 } do
    if not check.kinds.code.holds(code) then
      check.fail("compare takes two status codes from 100 to 699, not %s", tostring(code))
    end
  end
  language = language or "en"
  local a, b = cards.card(first, language), cards.card(second, language)
  local words = cards.words("compare", language)
  local written = cards.comparison(first, second, language)
  return {
    title = fill(words.title, { a = first, b = second, a_phrase = a.phrase or "", b_phrase = b.phrase or "" }),
    summary = summary(a, b, words, written),
    cards = { a, b },
    differences = differences(a, b, words, written),
    question = written and written.question,
    look = written and written.look,
    which = written and written.which or advice(a, b, words),
    learn_more = links(a, b),
  }
end

return M
