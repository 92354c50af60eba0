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

-- "404 Not Found", "404".
local function title_of(card)
  return card.phrase and ("%d %s"):format(card.code, card.phrase) or tostring(card.code)
end

-- "404 (Not Found)", "404"; without what the registry itself has in brackets.
local function name_of(card)
  if not card.phrase then return tostring(card.code) end
  return ("%d (%s)"):format(card.code, (card.phrase:gsub(" %b()$", "")))
end

-- ---- what is compared ----------------------------------------------------------------------------

-- What a response to the first INVITE does to dialogs (RFC 3261 section 12.1, RFC 6228); nil for a code
-- that answers no INVITE.
local function effect_on_dialog(card)
  local code = card.code
  if card.invite == false then return nil end
  if code <= 100 then return "none" end
  if code == 199 then return "ended" end
  return code < 200 and "early" or code < 300 and "confirmed" or "failed"
end

-- The one of two cards that has a fact, and the other; nil where both have it or none.
local function only_one(a, b, fact)
  if a[fact] and not b[fact] then return a, b end
  if b[fact] and not a[fact] then return b, a end
end

-- Whether both lists have the same elements, in whatever order.
local function same_set(a, b)
  local one, other = table.move(a, 1, #a, 1, {}), table.move(b, 1, #b, 1, {})
  table.sort(one)
  table.sort(other)
  return table.concat(one, " ") == table.concat(other, " ")
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
    local first, second = effect_on_dialog(a), effect_on_dialog(b)
    if not first or not second or first == second then return nil end
    return fill(words.dialog, { a = a.code, b = b.code, a_dialog = words["dialog_" .. first],
                                b_dialog = words["dialog_" .. second] })
  end,
  function(a, b, words) -- RFC 5057 section 5.1
    local one, other = only_one(a, b, "ends")
    if not one or other.code < 400 or other.ends == false then return nil end
    return fill(words.ends, { code = one.code, other = other.code })
  end,
  function(a, b, words) -- RFC 3261 section 16.7, step 5
    local global, other = a, b
    if b.code >= 600 then global, other = b, a end
    if global.code < 600 or other.code < 300 or other.code >= 600 or other.invite == false then return nil end
    return fill(words.global, { code = global.code, other = other.code })
  end,
  function(a, b, words)
    if not a.by or not b.by or same_set(a.by, b.by) then return nil end
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
  function(a, b, words) -- RFC 3398 section 8.2.6.1
    if a.code < 400 or b.code < 400 or a.q850 == b.q850 then return nil end
    local one, other = only_one(a, b, "q850")
    if one then return fill(words.q850_one, { code = one.code, other = other.code, q850 = one.q850 }) end
    return fill(words.q850, { a = a.code, b = b.code, a_q850 = a.q850, b_q850 = b.q850 })
  end,
  function(a, b, words)
    local one, other = only_one(a, b, "http")
    return one and fill(words.http_one, { code = one.code, other = other.code })
  end,
  function(a, b, words)
    local one = only_one(a, b, "obsolete")
    return one and fill(words.obsolete, { code = one.code })
  end,
}

-- What sets the meanings of both against each other: written sentences, or the first of each card.
local function meanings(a, b, words, written)
  if written and written.contrast then return { written.contrast } end
  return {
    fill(words.meaning, { code = a.code, text = a.summary }),
    fill(words.meaning, { code = b.code, text = b.summary }),
  }
end

-- Adds what the facts say to the sentences.
local function add_differences(sentences, a, b, words)
  for _, comparison in ipairs(comparisons) do sentences[#sentences + 1] = comparison(a, b, words) end
  return sentences
end

-- Both cards, the words of that language and what is written about the pair. Where a language has no
-- sentences for comparisons, all of it is English.
local function material(first, second, language)
  language = cards.compares(language) and language or "en"
  return cards.card(first, language), cards.card(second, language), cards.words("compare", language),
    cards.comparison(first, second, language)
end

local TELLING_MAX = 3 -- sentences of a comparison in a tree where there is much else to read

-- The most telling of the sentences that say how two codes differ, in that language.
function M.differences(first, second, language)
  local a, b, words, written = material(first, second, language)
  local sentences = add_differences(meanings(a, b, words, written), a, b, words)
  return table.move(sentences, 1, TELLING_MAX, 1, {})
end

-- ---- the whole comparison ------------------------------------------------------------------------

local function summary(a, b, words, written)
  local template = a.class == b.class and words.same_class or words.other_class
  local belong = fill(template, { a_name = name_of(a), b_name = name_of(b), a_class = a.class,
                                  b_class = b.class })
  return belong .. " " .. table.concat(meanings(a, b, words, written), " ")
end

-- When to expect which, where nothing is written about the pair: a paragraph a code.
local function advice(a, b, words)
  local parts = {}
  for i, card in ipairs { a, b } do
    parts[i] = fill(words.advice, { name = name_of(card), text = card.when })
  end
  return table.concat(parts, "\n")
end

-- Where a reference can be read: the address of the RFC's section; nil for any other reference.
function M.address(reference)
  local number, section = reference:match("^RFC (%d+)"), reference:match("section ([%w.]+)")
  return number and "https://www.rfc-editor.org/rfc/rfc" .. number .. (section and "#section-" .. section or "")
end

-- Where the RFCs of the cards can be read: { label =, url = }, each once.
local function links(a, b)
  local list = {}
  for _, card in ipairs { a, b } do
    local url = M.address(card.reference)
    if url and not (list[1] and list[1].label == card.reference) then
      list[#list + 1] = { label = card.reference, url = url }
    end
  end
  return list
end

-- Gives { title, summary, cards = { a, b }, differences = { ... }, question, look, which, learn_more =
-- { { label, url } } }, in that language, English where none is given; question and look only of pairs
-- about which something is written. The paragraphs of `which` stand on lines of their own.
function M.compare(first, second, language)
  for _, code in ipairs { first or 0, second or 0 } do
    if not check.kinds.code.holds(code) then
      check.fail("compare takes two status codes from 100 to 699, not %s", tostring(code))
    end
  end
  if first == second then check.fail("compare takes two different codes, not %d twice", first) end
  language = language or "en"
  if type(language) ~= "string" or not language:find("^%a%a%a?$") then
    check.fail("compare takes a language's code of two or three letters, such as \"fr\"")
  end
  local a, b, words, written = material(first, second, language)
  local different = add_differences({}, a, b, words)
  return {
    title = fill(words.title, { a = title_of(a), b = title_of(b) }),
    summary = summary(a, b, words, written),
    cards = { a, b },
    differences = different[1] and different or meanings(a, b, words, written),
    question = written and written.question,
    look = written and written.look,
    which = written and written.which or advice(a, b, words),
    learn_more = links(a, b),
  }
end

return M
