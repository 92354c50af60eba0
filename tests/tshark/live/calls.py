"""The calls of the live test, and the findings that each response must have: these and no others.

What a stack refuses by itself goes via one of the two kamailio; the others are between two sipp.
server.identity is not said here: each failure has it, but for the challenge to a request without
credentials. kamailio's 100 has a phrase of its own.
"""
import pathlib

from .conversation import Call, callee, caller, sdp, second, server

SCENARIOS = pathlib.Path(__file__).resolve().parents[3] / "data" / "samples" / "scenarios"
REGISTRAR = "127.0.0.1"  # data/samples/scenarios/kamailio.cfg
PROXY = "127.0.0.2"      # kamailio.cfg of this folder
OWN_TRYING = "protocol.custom_phrase"


def registration(name, end, user, *more):
    """An end registers as user@example.org, and says more after that."""
    return Call(name, end("REGISTER"), server("401", finds="auth.challenge"), end("REGISTER", password="secret"),
                server("200"), *more, via=REGISTRAR, me="sip:%s@example.org" % user)


def refused(name, start, *headers, finds, offer=sdp(), body=""):
    """An INVITE that is refused with that response."""
    return Call(name, caller("INVITE", body=offer), callee(start, *headers, finds=finds, body=body), caller("ACK"))


def established(name, *lines):
    """A call that is answered; lines are said in it, then the caller hangs up."""
    return Call(name, caller("INVITE", body=sdp()), callee("200 OK", body=sdp()), caller("ACK"),
                *lines, caller("BYE"), callee("200 OK"))


AUTH = [
    registration("registered", caller, "alice"),
    Call("wrong-password", caller("REGISTER"), server("401", finds="auth.challenge"),
         caller("REGISTER", password="sesame"), server("401", finds="auth.rejected"),
         caller("REGISTER", password="sesame"), server("401", finds="auth.rejected auth.loop"),
         via=REGISTRAR, me="sip:alice@example.org"),
    Call("old-nonce", caller("REGISTER"), server("401", finds="auth.challenge"),
         caller("REGISTER", after=2.5, password="secret"), server("401", finds="auth.stale_nonce"),
         caller("REGISTER", password="secret"), server("200"),
         via=PROXY, me="sip:alice@example.org"),
    Call("other-realm", caller("REGISTER"), server("401", finds="auth.challenge"),
         caller("REGISTER", 'Authorization: Digest username="alice", realm="asterisk", nonce="5f3a", '
                'uri="sip:example.org", response="0123456789abcdef0123456789abcdef"'),
         server("401", finds="auth.wrong_realm"), via=REGISTRAR, me="sip:alice@example.org"),
    Call("other-header", caller("REGISTER"), server("401", finds="auth.challenge"),
         caller("REGISTER", 'Proxy-Authorization: Digest username="alice", realm="example.org", nonce="5f3a", '
                'uri="sip:example.org", response="0123456789abcdef0123456789abcdef"'),
         server("401", finds="auth.wrong_header"), via=REGISTRAR, me="sip:alice@example.org"),
    Call("other-uri", caller("REGISTER"), server("401", finds="auth.challenge"),
         caller("REGISTER", password="secret"), server("403", finds="auth.uri_mismatch auth.rejected"),
         via=PROXY, me="sip:alice@example.org", digest_uri="sip.example.org"),
    Call("other-algorithm", caller("REGISTER"), server("401", finds="auth.challenge"),
         caller("REGISTER", 'Authorization: Digest username="alice", realm="modern.example", nonce="a1b2c3", '
                'uri="sip:modern.example", algorithm=MD5, response="0123456789abcdef0123456789abcdef"'),
         server("401", finds="auth.algorithm auth.rejected"), via=PROXY, me="sip:alice@modern.example"),
    Call("no-challenge", caller("REGISTER"), server("401", finds="auth.missing_challenge"),
         via=PROXY, me="sip:alice@unchallenged.example"),
]

MEDIA = [
    Call("other-codecs", caller("INVITE"), callee("488", finds="media.no_common_codec media.warning"), caller("ACK"),
         files={"caller": SCENARIOS / "call-in-vain.xml", "callee": SCENARIOS / "refuse-codec.xml"}),
    refused("ports-zero", "488 Not Acceptable Here", offer=sdp("audio 0 RTP/AVP 0"), finds="media.no_active_stream"),
    refused("encryption", "488 Not Acceptable Here", offer=sdp("audio 4000 RTP/SAVP 0"), body=sdp("audio 0 RTP/AVP 0"),
            finds="media.protocol"),
    refused("ipv6-media", "488 Not Acceptable Here", offer=sdp(connection="IP6 2001:db8::7"), body=sdp(),
            finds="media.address_family"),
    refused("bandwidth", "606 Not Acceptable", 'Warning: 370 {self} "Only 64 kbit/s here"', finds="media.warning"),
    Call("html", caller("MESSAGE", "Content-Type: text/html", body="<p>Hello</p>"),
         callee("415 Unsupported Media Type", "Accept: text/plain", finds="media.body_type")),
    Call("announcement", caller("INVITE", body=sdp()),
         callee("183 Session Progress", body=sdp(), finds="media.early"),
         callee("200 OK", body=sdp(), after=0.2), caller("ACK"), caller("BYE"), callee("200 OK")),
    Call("behind-nat", caller("INVITE", body=sdp()),
         callee("200 OK", body=sdp(connection="IP4 192.168.1.20"), finds="media.private_address"), caller("ACK"),
         caller("BYE"), callee("200 OK"), net="203.0.113"),
]

CAPABILITY = [
    Call("refer", caller("REFER", "Refer-To: <sip:carol@example.org>"),
         callee("405 Method Not Allowed", "Allow: INVITE, ACK, BYE, CANCEL, OPTIONS", finds="capability.method")),
    Call("publish", caller("PUBLISH", "Event: presence"),
         server("405", finds="capability.method protocol.missing_header"), via=PROXY),
    # kamailio's phrase is "Bad Proxy Require Extension".
    Call("extension", caller("OPTIONS", "Proxy-Require: privacy"),
         server("420", finds="capability.extension protocol.custom_phrase"), via=PROXY),
    refused("timer-wanted", "421 Extension Required", "Require: timer", finds="capability.required"),
    Call("event", caller("SUBSCRIBE", "Event: message-summary", "Expires: 600"),
         callee("489 Bad Event", "Allow-Events: presence, dialog", finds="capability.event")),
    established("info-package", caller("INFO", "Info-Package: trigger"),
                callee("469 Bad Info Package", "Recv-Info: g.3gpp", finds="capability.info_package")),
    Call("emergency", caller("INVITE", body=sdp(), uri="urn:service:sos"),
         callee("416 Unsupported URI Scheme", finds="capability.uri_scheme"), caller("ACK")),
]

TIMER = [
    Call("short-session", caller("INVITE", "Session-Expires: 90", "Supported: timer", body=sdp()),
         server("422", finds="timer.session_too_small"), caller("ACK"), via=PROXY),
    Call("brief", caller("REGISTER", "Expires: 60"),
         callee("423 Interval Too Brief", "Min-Expires: 3600", finds="timer.interval_too_brief"),
         caller("REGISTER", "Expires: 3600"), callee("200 OK")),
    refused("back-soon", "480 Temporarily Unavailable", "Retry-After: 120", finds="timer.retry_after"),
    Call("patience", caller("INVITE", body=sdp()), server("100", finds=OWN_TRYING),
         server("INVITE", finds="timer.no_answer"), server("408", finds="timer.timeout"), caller("ACK"),
         via=PROXY, uri="sip:patient@{callee}"),
    Call("slow", caller("OPTIONS"), callee("200 OK", after=1.2, finds="timer.slow")),
    Call("dead", caller("OPTIONS", waits=4, finds="timer.no_answer")),
]

ROUTE = [
    Call("nobody", caller("MESSAGE", "Content-Type: text/plain", body="Anybody there?"),
         server("404", finds="route.unknown_user"), via=REGISTRAR, uri="sip:nobody@example.org"),
    Call("gone", caller("MESSAGE", "Content-Type: text/plain", body="Still there?"),
         server("404", finds="route.not_registered route.unknown_user"), via=REGISTRAR, uri="sip:gone@example.org",
         before=[registration("gone-first", callee, "gone", callee("REGISTER", "Expires: 0", password="secret"),
                              server("200"))]),
    # The proxy sends it to itself. In the first two of the five requests it is not yet twice among the Vias.
    Call("circle", caller("MESSAGE", "Max-Forwards: 4"), server("483", to="server", finds="route.loop"),
         server("483", to="server"), server("483"), via=PROXY, uri="sip:circle@{server}"),
    Call("three-digits", caller("INVITE", body=sdp()), server("484", finds="route.address_incomplete"), caller("ACK"),
         via=PROXY, uri="sip:113@example.org"),
    Call("moved", caller("INVITE", body=sdp()), server("302", finds="route.redirect"), caller("ACK"),
         via=REGISTRAR, uri="sip:sales@example.org"),
]

CAUSE = [
    refused("absent", "480 Temporarily Unavailable", 'Reason: Q.850;cause=20;text="Subscriber absent"',
            finds="cause.q850"),
    Call("two-phones", caller("INVITE", body=sdp()), server("100", finds=OWN_TRYING),
         server("INVITE"), server("INVITE", to="second"),
         second("180 Ringing"), server("180"), callee("200 OK", body=sdp(), after=0.3), server("200"),
         caller("ACK", "Route: <sip:127.0.0.1;lr>", uri="sip:bob@{callee}"), server("ACK"),
         server("CANCEL", to="second"), second("200 OK"),
         second("487 Request Terminated", answers="INVITE", finds="cause.sip dialog.cancelled"),
         server("ACK", to="second"),
         caller("BYE", "Route: <sip:127.0.0.1;lr>", uri="sip:bob@{callee}", after=0.5), server("BYE"),
         callee("200 OK"), server("200"),
         via=REGISTRAR, uri="sip:team@example.org",
         before=[registration("two-phones-first", callee, "team"),
                 registration("two-phones-second", second, "team")]),
    Call("unverified", caller("OPTIONS"),
         callee("200 OK", 'Reason: STIR;cause=438;text="Invalid Identity Header"', finds="cause.stir")),
]

DIALOG = [
    Call("after-the-end", caller("INVITE", body=sdp()), callee("200 OK", body=sdp()), caller("ACK"),
         caller("BYE"), callee("200 OK"),
         caller("INFO"), callee("481 Call/Transaction Does Not Exist", finds="dialog.unknown")),
    Call("never-begun", caller("BYE", "To: <sip:bob@example.org>;tag=other"), server("481", finds="dialog.unknown"),
         via=REGISTRAR, uri="sip:bob@example.org"),
    Call("hung-up", caller("INVITE", body=sdp()), callee("180 Ringing"), caller("CANCEL", after=0.3),
         callee("200 OK"), callee("487 Request Terminated", answers="INVITE", finds="dialog.cancelled"), caller("ACK")),
    established("glare", caller("INVITE", body=sdp(), once=True),
                callee("INVITE", body=sdp(), once=True, uri="sip:alice@{caller}"),
                caller("491 Request Pending", finds="dialog.glare", once=True),
                callee("491 Request Pending", finds="dialog.glare", once=True), caller("ACK"), callee("ACK")),
    established("out-of-order", caller("INFO", cseq=10), callee("200 OK"), caller("INFO", cseq=5),
                callee("500 Server Internal Error", finds="dialog.out_of_order"), caller("INFO", cseq=11),
                callee("200 OK")),
    Call("ack-too-late", caller("INVITE", body=sdp()),
         callee("200 OK", body=sdp(), again="dialog.ack_missing dialog.retransmission"),
         caller("ACK", after=1), caller("BYE"), callee("200 OK")),
    Call("unanswered", caller("INVITE", body=sdp()), server("100", finds=OWN_TRYING), server("INVITE"),
         callee("180 Ringing"), server("180"), server("408", finds="dialog.no_answer"), caller("ACK"),
         server("CANCEL"), callee("200 OK"),
         callee("487 Request Terminated", answers="INVITE", finds="dialog.cancelled dialog.no_answer"), server("ACK"),
         via=REGISTRAR, uri="sip:dave@example.org", before=[registration("unanswered-first", callee, "dave")]),
]

USER = [
    Call("busy", caller("INVITE", body=sdp()), callee("180 Ringing"),
         callee("486 Busy Here", after=0.3, finds="user.busy"), caller("ACK")),
    refused("busy-everywhere", "600 Busy Everywhere", finds="user.busy"),
    refused("declined", "603 Decline", finds="user.declined"),
    refused("blocked", "608 Rejected", "Call-Info: <https://example.org/jcard>;purpose=jwscard",
            finds="user.declined"),
]

SERVER = [
    Call("third-too-much", caller("OPTIONS"),
         server("503", finds="server.overload timer.retry_after"), via=PROXY, uri="sip:hotline@{server}",
         before=[Call("first-is-served", caller("OPTIONS"), server("200"), via=PROXY, uri="sip:hotline@{server}"),
                 Call("second-too-much", caller("OPTIONS"), server("503", finds="server.overload timer.retry_after"),
                      via=PROXY, uri="sip:hotline@{server}")]),
    Call("dead-gateway", caller("INVITE", body=sdp()), server("100", finds=OWN_TRYING), server("INVITE"),
         server("504", finds="server.gateway"), caller("ACK"), via=PROXY, uri="sip:gateway@{callee}"),
    # kamailio says 477 twice, without state and with it; the ACK is for the first, so that it repeats the second.
    Call("unreachable", caller("INVITE", body=sdp()), server("100", finds=OWN_TRYING),
         server("477", finds="protocol.unregistered_code", again="protocol.unregistered_code dialog.retransmission"),
         caller("ACK", waits=1), via=PROXY, uri="sip:bob@192.0.2.1"),
]

IDENTITY = [
    Call("unsigned", caller("INVITE", body=sdp()), server("428", finds="identity.missing"), caller("ACK"),
         via=PROXY, uri="sip:signed-only@{server}"),
    Call("badly-signed", caller("INVITE", "Identity: eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"
                                ";info=<https://cert.example.org/a.pem>;alg=ES256;ppt=shaken", body=sdp()),
         server("438", finds="identity.invalid"), caller("ACK"), via=PROXY, uri="sip:signed-only@{server}"),
]

PROTOCOL = [
    refused("nowhere", "302 Moved Temporarily", finds="protocol.missing_header"),
    refused("own-words", "403 Account suspended", finds="protocol.custom_phrase"),
    Call("healthy", caller("INVITE"), callee("180"), callee("200"), caller("ACK"), caller("BYE"), callee("200"),
         files={"caller": SCENARIOS / "call.xml", "callee": SCENARIOS / "answer.xml"}),
]

# What takes longest begins first.
CALLS = [*TIMER, *DIALOG, *AUTH, *MEDIA, *CAPABILITY, *ROUTE, *CAUSE, *USER, *SERVER, *IDENTITY, *PROTOCOL]
for number, call in enumerate(CALLS):
    call.place("127.1.%d" % number)

# With those that are made first.
ALL_CALLS = [each for call in CALLS for each in (*call.before, call)]
