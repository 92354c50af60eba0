-- Says what the Warning headers of a response mean, by their registered codes, with the agent's own
-- text. Of several it explains the first that has a meaning, and quotes the others; a code that nobody
-- registered is quoted.
--
--   Incompatible media format (Warning 305): a codec or format offered is not available there. Header:
--   305 pbx.example.com "Only G.722 here".
local sip = require "sip_explain"
local media = require "sip_explain.media"
local words = require "sip_explain.words"

-- The warning that says most: 399 has words but no meaning of its own.
local function most_telling(warnings)
  local best
  for _, warning in ipairs(warnings) do
    if media.warning_name(warning.code) then
      if warning.code ~= 399 then return warning end
      best = best or warning
    end
  end
  return best or warnings[1]
end

local function quoted(warnings)
  local list = {}
  for i, warning in ipairs(warnings) do
    if i > 3 then
      list[i] = "..."
      break
    end
    local parts = { ("%03d"):format(warning.code) }
    if warning.agent then parts[#parts + 1] = words.short(warning.agent, 40) end
    if warning.text then parts[#parts + 1] = '"' .. words.short(warning.text, 120) .. '"' end
    list[i] = table.concat(parts, " ")
  end
  return list
end

-- Old proxies of the SER family add notes for their own developers to all that they send.
local function is_debugging(warning)
  return warning.code == 392 and (warning.text or ""):find("Noisy feedback tells", 1, true) == 1
end

sip.rule {
  id = "media.warning",
  codes = "any",
  severity = "warn",
  needs = "Warning",
  match = function(response)
    if not response.headers.Warning then return nil end
    local warning = most_telling(response.warning)
    if not warning then return nil end
    local name = media.warning_name(warning.code)
    local values = {
      code = warning.code,
      name = name,
      header = quoted(response.warning),
      variant = name and tostring(warning.code),
    }
    if is_debugging(warning) then
      values.variant, values.severity = "392", "chat"
    elseif not name and response.code < 300 then
      values.severity = "note"
    end
    return values
  end,
}
