-- The module sip_explain as another Lua state sees it: Wireshark's own, from 4.4 on. Runs there, with
-- nothing of this program but `call`, which asks bridge.lua on the other side.
--
-- SPDX-License-Identifier: GPL-2.0-or-later

local call = ...

-- A card: its fields are read and written on the other side.
local function card(code)
  return setmetatable({}, {
    __index = function(_, field) return (call("read", code, field)) end,
    __newindex = function(_, field, value) call("change", code, field, value) end,
  })
end

local responses = setmetatable({}, {
  __index = function(_, code) return call("read", code) and card(code) or nil end,
  __newindex = function(_, code, given) call("replace", code, given) end,
  __pairs = function()
    local codes, i = call("codes"), 0
    return function()
      i = i + 1
      if codes[i] then return codes[i], card(codes[i]) end
    end
  end,
})

local function text(language)
  local function part(name)
    return setmetatable({}, {
      __index = function(_, key)
        return setmetatable({}, {
          __index = function(_, field) return (call("read_text", language, name, key, field)) end,
          __newindex = function(_, field, value)
            call("change_text", language, name, key, field, value)
          end,
        })
      end,
    })
  end
  return { responses = part("responses"), findings = part("findings") }
end

local function not_here(name)
  return function()
    error(("sip.%s is for a site's files (preference sip_explain.rules): a rule runs in the "
      .. "program's own Lua, not in Wireshark's"):format(name), 2)
  end
end

return {
  responses = responses,
  text = text,
  explain = function(code) return (call("explain", code)) end,
  compare = function(a, b) return (call("compare", a, b)) end,
  rule = not_here("rule"),
  disable = not_here("disable"),
}
