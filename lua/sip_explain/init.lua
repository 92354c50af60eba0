-- The module that a site's file requires: local sip = require "sip_explain". Its reference, with an
-- example of each entry, is lua/README.md.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local cards = require "sip_explain.table"
local compare = require "sip_explain.compare"
local rules = require "sip_explain.rule"

return {
  responses = cards.responses,
  text = cards.text,
  rule = rules.rule,
  disable = rules.disable,
  compare = compare.compare,
}
