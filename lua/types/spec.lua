---@meta

-- The functions that a spec has beyond those of a site's file: `sip-explain test SPEC...` runs it.
-- The reference is lua/README.md, section Specs.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: no unused args, globals describe context it pending before_each after_each assert
-- luacheck: globals load_rules card explain

-- ---- cases ------------------------------------------------------------------------------------

---Groups cases.
---@param name string
---@param body fun()
function describe(name, body) end

---Another name of describe.
---@param name string
---@param body fun()
function context(name, body) end

---One case.
---@param name string
---@param body fun()
function it(name, body) end

---A case that is yet to be written.
---@param name string
function pending(name) end

---Runs before each case of the describe it stands in.
---@param body fun()
function before_each(body) end

---Runs after each case of the describe it stands in.
---@param body fun()
function after_each(body) end

-- ---- rules and responses ----------------------------------------------------------------------

---Runs a site's file, once. The path is relative to the working directory.
---@param path string
function load_rules(path) end

---What a reader of that language is shown about a code.
---@param code integer
---@param language string
---@return sip_explain.Card
function card(code, language) end

---What is said of a response, with the table and the rules as they are now, in English.
---@param message string pasted text, may be indented; an empty line ends its headers
---@param options? sip_explain.ExplainOptions
---@return sip_explain.Explanation
function explain(message, options) end

---@class sip_explain.ExplainOptions
---@field request? string text of the request that is answered
---@field frame? integer
---@field time? integer seconds since 1970
---@field src? string
---@field dst? string
---@field src_port? integer
---@field dst_port? integer
---@field transport? string

---@class sip_explain.Explanation
---@field code integer
---@field title string "403 Forbidden"
---@field phrase? string
---@field class string
---@field severity sip_explain.Severity the highest of code and findings
---@field summary string the first finding's text, else the code's summary
---@field description string
---@field when string
---@field fix string
---@field reference string
---@field custom? string
---@field findings sip_explain.Findings
---@field failures string[] of rules that failed

---Most severe first, and each by its id.
---@class sip_explain.Findings
---@field [integer] sip_explain.Finding?
---@field [string] sip_explain.Finding?

---@class sip_explain.Finding
---@field id string
---@field severity sip_explain.Severity
---@field text string
---@field fix? string
---@field frames integer[]

-- ---- assert -----------------------------------------------------------------------------------

---The words are, is, has and does may stand before a check; not and no turn it round. Joined with
---a dot or an underscore: assert.are.equal, assert.is_not_nil, assert.has_no.errors.
---@class sip_explain.Assert
---@field are sip_explain.Assert
---@field are_not sip_explain.Assert
---@field is sip_explain.Assert
---@field is_not sip_explain.Assert
---@field has sip_explain.Assert
---@field has_no sip_explain.Assert
---@field does sip_explain.Assert
---@field does_not sip_explain.Assert
---@field equal fun(expected: any, actual: any)
---@field equals fun(expected: any, actual: any)
---@field same fun(expected: any, actual: any) tables compared by what is in them
---@field contains fun(part: string, text: string) plain text
---@field match fun(pattern: string, text: string)
---@field matches fun(pattern: string, text: string)
---@field error fun(f: fun(), message?: any)
---@field errors fun(f: fun(), message?: any)
---@field has_error fun(f: fun(), message?: any)
---@field error_matches fun(f: fun(), pattern: string)
---@field truthy fun(value: any)
---@field falsy fun(value: any)
---@field is_true fun(value: any)
---@field is_false fun(value: any)
---@field is_nil fun(value: any)
---@field is_not_nil fun(value: any)
---@field is_truthy fun(value: any)
---@field is_falsy fun(value: any)
---@field is_string fun(value: any)
---@field is_number fun(value: any)
---@field is_table fun(value: any)
---@field is_function fun(value: any)
---@field string fun(value: any)
---@field number fun(value: any)
---@field table fun(value: any)
---@overload fun(value: any, message?: any): any
assert = {}
