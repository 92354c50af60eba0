-- What stands in headers and URIs, read as rules need it. Each function looks at a byte a few times at
-- most, however odd the text is.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local M = {}

local SECONDS_MAX = 2 ^ 32 - 1 -- of delta-seconds (RFC 3261 section 25.1)
local ELEMENTS_MAX = 50

-- The seconds that a value begins with, and what follows: nothing, parameters or a comment. nil where
-- it is no number of seconds. "90;refresher=uac" -> 90, ";refresher=uac"
function M.seconds(value)
  local digits, rest = (value or ""):match("^%s*(%d+)%s*(.*)$")
  local seconds = tonumber(digits)
  if not seconds or seconds > SECONDS_MAX or not rest:find("^[;(]") and rest ~= "" then return nil end
  return seconds, rest
end

-- Where a quoted string ends that begins at `at`.
local function end_of_quotes(text, at)
  local stop = text:find('["\\]', at + 1)
  while stop and text:byte(stop) == 0x5C do stop = text:find('["\\]', stop + 2) end
  return stop or #text
end

-- The elements of a comma list, the first fifty. Commas inside quotes and angle brackets do not part
-- them.
function M.elements(line)
  local list, from, at = {}, 1, 1
  while #list < ELEMENTS_MAX do
    local stop = line:find('[",<]', at)
    local mark = stop and line:sub(stop, stop) or ","
    if mark == "," then
      list[#list + 1] = line:sub(from, (stop or #line + 1) - 1)
      if not stop then break end
      from, at = stop + 1, stop + 1
    elseif mark == "<" then
      at = (line:find(">", stop, true) or #line) + 1
    else
      at = end_of_quotes(line, stop) + 1
    end
  end
  return list
end

-- The URI of an address and the parameters behind it: "Bob" <sip:b@example.org>;q=0.5
function M.uri_and_params(address)
  local start = address:match("^%s*()")
  if address:sub(start, start) == '"' then start = end_of_quotes(address, start) + 1 end
  local rest = address:sub(start)
  local uri, params = rest:match("<%s*([^<>%s]*)[^<>]*>(.*)$")
  if uri then return uri, params end
  return rest:match("^%s*([^;%s]*)(.*)$")
end

-- A part of a URI without its escapes: %2B is +.
function M.unescaped(text)
  return (text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

return M
