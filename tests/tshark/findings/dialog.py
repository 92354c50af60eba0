from .sequence import Case, again, caller, change, insert, instead, pause, server

CASES = [
    Case("dialog.unknown", "warn",
         caller("INVITE"),
         server("200 OK"),
         caller("ACK"),
         caller("BYE", after=10),
         server("200 OK"),
         server("INFO", after=2),
         caller("481 Call/Transaction Does Not Exist"),
         found=7, evidence=(4, 6),
         says=("{caller} had hung up with BYE in frame {4}, 2 s before this INFO in frame {6}",),
         near_miss=[change(5, "200 OK", "403 Forbidden")]),  # the BYE ended nothing

    # The answer shows that there was a call, even where its INVITE is older than the capture.
    Case("dialog.unknown", "warn",
         caller("INVITE", is_captured=False),
         server("200 OK", is_captured=False),
         caller("ACK", is_captured=False),
         caller("BYE", after=10),
         server("481 Call/Transaction Does Not Exist"),
         found=5, evidence=(4,), says=("Unknown dialog: nothing but this BYE (frame {4})",),
         near_miss=[instead(2, server("200 OK"))]),

    # BYE ends the call, not what a REFER subscribed to (RFC 5057 section 4.1).
    Case("dialog.unknown", "note",
         caller("INVITE"),
         server("200 OK"),
         caller("ACK"),
         caller("REFER", "Refer-To: <sip:carol@{domain}>"),
         server("202 Accepted"),
         caller("BYE"),
         server("200 OK"),
         server("NOTIFY", "Event: refer", "Subscription-State: terminated;reason=noresource", after=3),
         caller("481 Call/Transaction Does Not Exist"),
         found=9, evidence=(6, 8), says=("not its transfer: {caller} had hung up with BYE in frame {6}", "a REFER"),
         near_miss=[change(7, "200 OK", "403 Forbidden")]),

    Case("dialog.cancelled", "chat",
         caller("INVITE"),
         server("180 Ringing"),
         caller("CANCEL", after=3),
         server("200 OK"),
         server("487 Request Terminated", answers=1),
         found=5, evidence=(3,), says=("{caller} (CANCEL in frame {3})", "ringing for 3 s (180 in frame {2})"),
         near_miss=[instead(3, caller("BYE", after=3))]),  # that ends an early dialog, too

    Case("dialog.glare", "note",
         caller("INVITE"),
         server("200 OK"),
         caller("ACK"),
         server("INVITE", after=5),
         caller("INVITE"),
         server("491 Request Pending", answers=5),
         found=6, evidence=(4, 5),
         says=("INVITE from {caller} (frame {5}) met INVITE from {server} (frame {4})",),
         near_miss=[instead(4, caller("INVITE", after=5))]),  # both from the same end

    Case("dialog.out_of_order", "warn",
         caller("INVITE"),
         server("200 OK"),
         caller("ACK"),
         caller("UPDATE", "CSeq: 4 UPDATE"),
         server("200 OK"),
         caller("INFO", "CSeq: 3 INFO"),
         server("500 Server Internal Error"),
         found=7, evidence=(4, 6),
         says=("INFO in frame {6} has 3", "UPDATE of the same end in frame {4} already had 4"),
         near_miss=[change(6, "CSeq: 3", "CSeq: 5")]),

    # The ACK comes after the second 200: none was there when that was sent, whatever the pass.
    Case("dialog.ack_missing", "error",
         caller("INVITE"),
         server("200 OK"),
         again(2, after=0.5),
         caller("ACK", after=0.1),
         found=3, evidence=(2,), says=("{server} has sent this 200 2 times in 500 ms", "frame {2}", "{server}:5060"),
         near_miss=[insert(2, caller("ACK"))]),

    Case("dialog.retransmission", "note",
         caller("INVITE"),
         server("486 Busy Here"),
         again(2, after=0.5),
         caller("ACK", after=0.1),
         found=3, evidence=(2,), says=("{server} sent this 486 to INVITE 2 times in 500 ms", "first in frame {2}"),
         near_miss=[pause(3, 0.01)]),  # captured on two interfaces: no timer of SIP is that short

    Case("dialog.no_answer", "note",
         caller("INVITE"),
         server("180 Ringing"),
         server("408 Request Timeout", after=24),
         found=3, evidence=(2,), says=("24 s", "180 in frame {2}", "this 408"),
         near_miss=[pause(3, 19)]),
]
