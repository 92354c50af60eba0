-- Words that the texts of several rules need.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local M = {}

-- 90 -> "1 min 30 s", 0.25 -> "250 ms".
function M.duration(seconds)
  if seconds < 0.0005 then return "< 1 ms" end
  if seconds < 1 then return ("%d ms"):format(math.floor(seconds * 1000 + 0.5)) end
  if seconds < 10 and seconds % 1 >= 0.05 then return ("%.1f s"):format(seconds) end
  seconds = math.floor(seconds + 0.5)
  local hours, minutes = seconds // 3600, seconds % 3600 // 60
  local parts = {}
  if hours > 0 then parts[#parts + 1] = hours .. " h" end
  if minutes > 0 then parts[#parts + 1] = minutes .. " min" end
  if seconds % 60 > 0 or #parts == 0 then parts[#parts + 1] = seconds % 60 .. " s" end
  return table.concat(parts, " ")
end

-- A time of the capture as a time of day in UTC: "14:05:09 UTC".
function M.time_of_day(time)
  return os.date("!%H:%M:%S UTC", math.floor(time))
end

-- A text from the wire, short enough for a sentence (80 bytes unless told): one of 8 KiB would
-- drown it.
function M.short(text, most)
  most = most or 80
  if #text <= most then return text end
  return (text:sub(1, most - 3):gsub("[\xC0-\xFF][\x80-\xBF]*$", "")) .. "..."
end

return M
