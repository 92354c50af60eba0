-- Facts of the classes of response codes, by first digit: they explain a code that has no entry
-- in data/responses.lua, as RFC 3261 section 8.1.3.2 asks for. 0 stands for every three-digit
-- number outside 100 to 699. Their texts are in data/text/<language>.lua.
return {
  [0] = { severity = "warn", reference = "RFC 3261 section 7.2" },
  [1] = { severity = "chat", reference = "RFC 3261 section 8.1.3.2" },
  [2] = { severity = "chat", reference = "RFC 3261 section 8.1.3.2" },
  [3] = { severity = "note", reference = "RFC 3261 section 8.1.3.2" },
  [4] = { severity = "warn", reference = "RFC 3261 section 8.1.3.2" },
  [5] = { severity = "error", reference = "RFC 3261 section 8.1.3.2" },
  [6] = { severity = "warn", reference = "RFC 3261 section 8.1.3.2" },
}
