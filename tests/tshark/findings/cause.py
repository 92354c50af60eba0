from .identity import IDENTITY
from .sequence import Case, caller, change, server

CASES = [
    Case("cause.q850", "warn",
         caller("INVITE"),
         server("480 Temporarily Unavailable", "Reason: Q.850;cause=20"),
         found=2, says=("Q.850 cause 20 Subscriber absent", "from {server}"),
         near_miss=[change(2, "Q.850;cause=20", "SIP;cause=480")]),

    # The phone is one of several, and another one took the call (RFC 3326 section 1).
    Case("cause.sip", "chat",
         caller("INVITE"),
         server("180 Ringing"),
         caller("CANCEL", 'Reason: SIP;cause=200;text="Call completed elsewhere"', after=3),
         server("200 OK"),
         server("487 Request Terminated", answers=1),
         found=5, evidence=(3,), says=("Answered elsewhere", "{caller} says SIP 200 OK", "Call completed elsewhere"),
         near_miss=[change(3, "SIP;cause=200", "Q.850;cause=26")]),

    Case("cause.stir", "warn",
         caller("INVITE", IDENTITY),
         server("183 Session Progress", 'Reason: STIR;cause=438;text="Invalid Identity Header"'),
         found=2, evidence=(1,), says=("{server} reports STIR 438 Invalid Identity Header",),
         near_miss=[change(2, "STIR;", "SIP;")]),
]
