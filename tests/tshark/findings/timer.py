from .sequence import (Case, again, caller, change, drop, insert, instead, leave_out, passed, pause, phone,
                       server)

SAME_BRANCH = "Via: SIP/2.0/UDP {caller}:5060;branch=z9hG4bK-1"  # as broken senders have it in all requests

CASES = [
    Case("timer.session_too_small", "error",
         caller("INVITE", "Supported: timer", "Session-Expires: 90"),
         server("422 Session Interval Too Small", "Min-SE: 1800"),
         found=2, evidence=(1,), says=("INVITE of frame {1} asks for 90 s", "{server} accepts 1800 s"),
         near_miss=[change(1, "Session-Expires: 90", "Session-Expires: 1800")]),

    Case("timer.interval_too_brief", "error",
         caller("REGISTER", "Expires: 60"),
         server("423 Interval Too Brief", "Min-Expires: 300"),
         found=2, evidence=(1,), says=("REGISTER of frame {1} asks for 60 s", "{server} grants nothing below 300 s"),
         near_miss=[change(1, "Expires: 60", "Expires: 300")]),

    # The sequence begins on the hour, the response comes 20 ms later.
    Case("timer.retry_after", "note",
         caller("INVITE"),
         server("480 Temporarily Unavailable", "Retry-After: 120 (in a meeting)"),
         found=2, says=("in 2 min", ":02:00 UTC", "{server} sent Retry-After: 120 (in a meeting)"),
         near_miss=[drop(2, "Retry-After")]),

    Case("timer.timeout", "error",
         caller("INVITE"),
         server("100 Trying"),
         server("408 Request Timeout", after=32),
         found=3, evidence=(1, 2), says=("{server} gave up 32 s after the INVITE of frame {1}", "100 in frame {2}"),
         near_miss=[pause(3, 31)]),

    Case("timer.timeout", "error",
         caller("INVITE"),
         server("100 Trying"),
         passed(1, "phone"),
         server("408 Request Timeout", after=33),
         found=4, evidence=(1, 3), says=("{server} gave up 33 s after", "sent it on to {phone} in frame {3}"),
         near_miss=[insert(3, phone("180 Ringing"))]),

    Case("timer.slow", "note",
         caller("OPTIONS"),
         again(1, after=0.5),
         server("200 OK", after=0.4),
         found=3, evidence=(1,), says=("900 ms after the OPTIONS of frame {1}", "2 times", "{server}"),
         near_miss=[leave_out(2)]),

    Case("timer.no_answer", "error",
         caller("OPTIONS"),
         again(1, after=0.5),
         again(1, after=1),
         found=3, evidence=(1,), says=("OPTIONS of frame {1} was sent 3 times within 1.5 s to {server}:5060 over UDP",),
         near_miss=[insert(1, server("404 Not Found"))]),

    Case("timer.no_answer", "error",
         caller("OPTIONS", SAME_BRANCH),
         again(1, after=0.5),
         again(1, after=1),
         found=3, evidence=(1,), says=("OPTIONS of frame {1} was sent 3 times",),
         near_miss=[instead(2, caller("OPTIONS", SAME_BRANCH, after=1)),
                    instead(3, caller("OPTIONS", SAME_BRANCH, after=1))]),
]
