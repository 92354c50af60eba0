-- Lua 5.4 as this program runs it; specs have globals of their own (lua/sip_explain/spec.lua), and
-- the benchmark's peer runs in Wireshark's Lua.
std = "lua54"
max_line_length = 120
include_files = { "lua", "data", "tests/lua", "tests/bench" }
exclude_files = { "build" }
files["tests/lua"] = {
  globals = { "describe", "it", "pending", "before_each", "after_each", "explain", "load_rules", "assert" },
}
files["tests/bench/postdissector.lua"] = { globals = { "Proto", "Field", "ProtoField", "register_postdissector" } }
-- Messages from the wire are as long as they are.
files["tests/lua/rules"] = { max_line_length = false }
files["lua/types"] = { ignore = { "111", "112", "113", "121", "122", "131", "211", "212", "241", "311", "631" } }
