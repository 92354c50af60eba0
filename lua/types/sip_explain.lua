---@meta sip_explain

-- What an editor with the Lua language server needs to complete and check a site's file. The
-- reference, with an example of each entry, is lua/README.md.
--
-- SPDX-License-Identifier: GPL-2.0-or-later
-- luacheck: no unused args

-- ---- the module -------------------------------------------------------------------------------

---@class sip_explain
---@field responses sip_explain.Responses the table of status codes
local sip = {}

---The texts of one language.
---@param language string its code of two or three letters: "fr"
---@return sip_explain.Texts
function sip.text(language) end

---Adds a rule; it replaces one of the same id from an earlier file.
---@param rule sip_explain.Rule
function sip.rule(rule) end

---Switches rules off.
---@param pattern string a rule's id, or a pattern such as "identity.*"
function sip.disable(pattern) end

---Two codes side by side.
---@param a integer
---@param b integer
---@param language? string English where not given
---@return sip_explain.Comparison
function sip.compare(a, b, language) end

---In Wireshark's own Lua only (Wireshark 4.4 and later): all texts of a code as one.
---@param code integer
---@return string
function sip.explain(code) end

---@alias sip_explain.Severity "chat"|"note"|"warn"|"error"

---@alias sip_explain.Generator "user"|"proxy"|"registrar"|"gateway"|"notifier"

---@alias sip_explain.Retry "needless"|"changed"|"later"|"elsewhere"|"never"

-- ---- sip.responses ----------------------------------------------------------------------------

---By status code. nil takes back what files said of it.
---@class sip_explain.Responses
---@field [integer] sip_explain.Card

---What there is to say about a code; reading gives the English texts. A new code needs a phrase.
---@class sip_explain.Card
---@field phrase? string the registered reason phrase: "Busy Here"
---@field description? string what it means; the first sentence is the summary
---@field when? string when one sees it
---@field fix? string how to fix it
---@field severity? sip_explain.Severity
---@field reference? string where it is defined: "RFC 3261 section 21.4.24"
---@field by? sip_explain.Generator[] who sends it, the usual ones first; assign the whole list
---@field retry? sip_explain.Retry whether the request may be sent again
---@field related? integer[] codes that people confuse with it; assign the whole list
---@field headers? sip_explain.CardHeaders assign the whole table
---@field http? integer the HTTP status of the same meaning
---@field q850? integer the Q.850 cause that it becomes in the telephone network
---@field obsolete? boolean
---@field invite? boolean false: it never answers an INVITE
---@field ends? boolean true: within a call's dialog it ends the call; false: that depends
---@field code? integer cannot be set
---@field class? string "4xx Client Failure"; cannot be set
---@field summary? string the first sentence of the description; cannot be set
---@field custom? string "acme.lua:3", who changed the card; cannot be set

---@class sip_explain.CardHeaders
---@field must? string[] headers that every such response carries
---@field may? string[] headers that are often there and worth reading

-- ---- sip.text ---------------------------------------------------------------------------------

---@class sip_explain.Texts
---@field responses table<integer, sip_explain.CardTexts> by status code
---@field findings table<string, sip_explain.FindingTexts> by the rule's id

---nil where the language has no text of its own.
---@class sip_explain.CardTexts
---@field description? string
---@field when? string
---@field fix? string

---With the placeholders of the rule's own texts.
---@class sip_explain.FindingTexts
---@field text? string
---@field fix? string

-- ---- sip.rule ---------------------------------------------------------------------------------

---A code, "403", a class such as "4xx", "any", or "request" for requests.
---@alias sip_explain.CodePattern integer|string

---What a rule found: values for the placeholders of its texts, and three names with a meaning.
---@class sip_explain.Match
---@field severity? sip_explain.Severity of this finding, in place of the rule's
---@field frame? integer the frame that is the evidence
---@field frames? integer[] the frames that are the evidence, 16 at most
---@field [string] any

---A text with placeholders, {name}; {{ is a brace. Or a function that gives a text.
---@alias sip_explain.Template
---| string
---| fun(values: sip_explain.Match, response: sip_explain.Response): string

---@class sip_explain.Rule
---@field id string a group and a name: "acme.barred"
---@field match fun(response: sip_explain.Response): sip_explain.Match|boolean|nil whether it holds
---@field codes? sip_explain.CodePattern|sip_explain.CodePattern[] all where not given
---@field severity? sip_explain.Severity "note" where not given
---@field needs? string|string[] headers (or "Header: text") without any of which the rule is not run
---@field aside? boolean worth knowing, but never the response's summary
---@field normal? boolean such a response is the normal course: its card's severity counts no more
---@field text? sip_explain.Template what was found; the id where not given
---@field fix? sip_explain.Template what to do

-- ---- sip.compare ------------------------------------------------------------------------------

---@class sip_explain.Comparison
---@field title string
---@field summary string
---@field cards sip_explain.Card[] both
---@field differences string[]
---@field question? string the question that decides between them
---@field look? string what to look at in a capture
---@field which string which to use or expect when
---@field learn_more sip_explain.Link[]

---@class sip_explain.Link
---@field label string
---@field url string

-- ---- the response -----------------------------------------------------------------------------

---A captured message. It cannot be changed, and not be used once its rule has ended; what it gave
---may be kept.
---@class sip_explain.Message
---@field code? integer status code; nil: a request
---@field phrase? string the reason phrase as sent, may be empty; nil: a request
---@field method? string of a request; else from CSeq
---@field cseq? integer the number in CSeq
---@field uri? sip_explain.Uri the Request-URI; nil: a response
---@field call_id? string
---@field from? sip_explain.Address
---@field to? sip_explain.Address
---@field contact? sip_explain.Address the first Contact
---@field via sip_explain.Via[] topmost first
---@field hops integer the number of Via headers, comma lists taken apart
---@field headers sip_explain.Headers
---@field headers_complete boolean no header can be missing: all were captured and read
---@field reason sip_explain.Reason[] all Reason headers
---@field warning sip_explain.Warning[] all Warning headers
---@field challenges sip_explain.Challenge[] all WWW-Authenticate, then all Proxy-Authenticate
---@field credentials sip_explain.Challenge[] all Authorization, then all Proxy-Authorization
---@field sdp? sip_explain.Sdp the session description in the body
---@field body string at most 64 KiB; empty where there is none
---@field frame? integer number of the frame in the capture
---@field time? number seconds since 1970, UTC
---@field src? string IP address
---@field dst? string IP address
---@field src_port? integer
---@field dst_port? integer
---@field transport? "UDP"|"TCP"|"TLS"|"SCTP"|"WS"|"WSS"
---@field retransmission boolean the same message was sent before
---@field copies integer how often it was sent before
---@field first_copy? sip_explain.Message the one that was sent first, maybe itself
---@field truncated boolean the message was not captured to its end
---@field request? sip_explain.Message the request that is answered
---@field transaction? sip_explain.Transaction
---@field call? sip_explain.Message[] earlier messages of the Call-ID, oldest first, at most 100
---@field later sip_explain.Message[] later messages of the Call-ID, oldest first; none on the first pass
---@field forwarded? sip_explain.Message[] the request as the sender of the response sent it on
---@field challenged boolean a 401 or 407 came before it in the call
---@field server_failures fun(seconds: number): sip_explain.ServerFailure[]
---@field registration fun(user: string, host: string): sip_explain.Registration?
---@field header_params fun(name: string, n?: integer): sip_explain.HeaderParams?

---@class sip_explain.Challenge
---@field header string the header that it stands in: "WWW-Authenticate"
---@field scheme string "Digest"
---@field realm? string
---@field nonce? string
---@field params table<string, string> all parameters by name in lower case, without quotes

---@class sip_explain.Response: sip_explain.Message
---@field code integer
---@field phrase string

---@class sip_explain.Transaction
---@field request? sip_explain.Message
---@field responses sip_explain.Message[] oldest first
---@field elapsed? number seconds since the request
---@field copies? integer how often the request was sent so far
---@field cancel? sip_explain.Message
---@field ack? sip_explain.Message

---@class sip_explain.Registration
---@field frame integer of the 2xx
---@field time number seconds since 1970
---@field expires integer seconds; 0: removed
---@field src? string address of the registrar, or of a proxy in front of it
---@field dst? string address of who registered, or of a proxy in front of him

---@class sip_explain.ServerFailure
---@field frame integer
---@field time number seconds since 1970
---@field code integer

---headers["Via"] and headers.via: the first of that name. headers("Via", 2): the second.
---headers[3]: the third line of all. #headers: how many there are.
---@class sip_explain.Headers
---@field [string] string?
---@field [integer] sip_explain.Header?
---@overload fun(name: string, n?: integer): string?
---@operator len: integer

---@class sip_explain.Header
---@field name string as the sender spelled it
---@field value string

---The parameters by name in lower case, without quotes; one without a value is "".
---@class sip_explain.HeaderParams
---@field value? string what stands before the first ";"
---@field scheme? string of challenges and credentials: "Digest"
---@field [string] string?

---@class sip_explain.Uri
---@field uri string the whole
---@field scheme? string
---@field user? string
---@field host? string
---@field port? integer
---@field params? table<string, string>

---@class sip_explain.Address
---@field display? string without quotes
---@field uri string the whole, without angle brackets; "*" in Contact: *
---@field scheme? string
---@field user? string
---@field host? string
---@field port? integer
---@field tag? string
---@field params table<string, string> of the header
---@field uri_params? table<string, string> of the URI

---@class sip_explain.Via
---@field protocol string "SIP"
---@field transport string
---@field host string
---@field port? integer
---@field branch? string
---@field received? string
---@field rport? integer as the receiver filled it in
---@field params table<string, string>

---@class sip_explain.Reason
---@field protocol string "SIP", "Q.850" ...
---@field cause? integer
---@field text? string
---@field params table<string, string>

---@class sip_explain.Warning
---@field code integer
---@field agent? string
---@field text? string

---@alias sip_explain.Direction "sendrecv"|"sendonly"|"recvonly"|"inactive"

---@class sip_explain.Sdp
---@field address? string
---@field address_type? string "IP4", "IP6"
---@field direction? sip_explain.Direction
---@field media sip_explain.Media[]

---@class sip_explain.Media
---@field type? string "audio" ...
---@field port? integer 0: refused, or not wanted
---@field protocol? string "RTP/AVP" ...
---@field address? string its own, else the session's
---@field address_type? string
---@field direction sip_explain.Direction its own, else the session's
---@field crypto boolean a=crypto: SDES
---@field fingerprint boolean a=fingerprint: DTLS
---@field codecs sip_explain.Codec[] in the sender's order

---@class sip_explain.Codec
---@field name? string "PCMA"; nil: a dynamic payload type without a=rtpmap
---@field format string as it stands in the m= line
---@field clock? integer Hz
---@field channels integer
---@field number? integer the payload type; nil: no RTP

return sip
