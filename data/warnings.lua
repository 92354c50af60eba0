-- The codes of the Warning header in the IANA registry "Session Initiation Protocol (SIP) Parameters,
-- Warning Codes", with their registered names: RFC 3261 section 20.43, for 308 RFC 8373, for
-- 380 and 381 RFC 5630. What they mean in words is in text/<language>.lua, as the findings
-- media.warning/<code>.
--
-- The ranges: 300 to 329 keywords of the session description, 330 to 339 network services asked for
-- in it, 370 to 379 quality of service asked for in it, 390 to 399 anything else.
--
-- To add a code: add it here, and its entry in the texts.
return {
  [300] = "Incompatible network protocol",
  [301] = "Incompatible network address formats",
  [302] = "Incompatible transport protocol",
  [303] = "Incompatible bandwidth units",
  [304] = "Media type not available",
  [305] = "Incompatible media format",
  [306] = "Attribute not understood",
  [307] = "Session description parameter not understood",
  [308] = "Incompatible language specification",
  [330] = "Multicast not available",
  [331] = "Unicast not available",
  [370] = "Insufficient bandwidth",
  [380] = "SIPS Not Allowed",
  [381] = "SIPS Required",
  [399] = "Miscellaneous warning",
}
