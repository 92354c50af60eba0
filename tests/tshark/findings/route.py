from .sequence import Case, caller, change, drop, leave_out, pause, phone, server


def via(host, branch):
    return "Via: SIP/2.0/UDP %s:5060;branch=z9hG4bK-{id}-%s" % (host, branch)


CASES = [
    Case("route.unknown_user", "warn",
         caller("INVITE", uri="sip:0301234567@{domain}"),
         server("404 Not Found"),
         found=2, evidence=(1,), says=("{server} has nobody for 0301234567@{domain}", "frame {1}", "no +"),
         near_miss=[leave_out(1)]),  # nobody knows what was asked for

    Case("route.not_registered", "error",
         phone("REGISTER", "Expires: 600"),
         server("200 OK", "Contact: <sip:bob@{phone}>;expires=600"),
         phone("REGISTER", "Contact: *", "Expires: 0", after=60),
         server("200 OK"),
         caller("INVITE", after=40),
         server("480 Temporarily Unavailable"),
         found=6, evidence=(4, 5), says=("frame {4} left bob@{domain}", "40 s before the INVITE of frame {5}"),
         near_miss=[leave_out(4)]),  # what the phone asked for may have been refused

    # Some registrars do not list what they granted.
    Case("route.not_registered", "error",
         phone("REGISTER", "Expires: 600"),
         server("200 OK"),
         caller("INVITE", after=660),
         server("480 Temporarily Unavailable"),
         found=4, evidence=(2, 3), says=("frame {2} was good for 10 min",),
         near_miss=[pause(3, 60)]),

    # alice > caller > phone > caller > server
    Case("route.loop", "error",
         caller("INVITE", via("{caller}", "c"), via("{phone}", "b"), via("{caller}", "a"), via("192.0.2.250", "0"),
                "Max-Forwards: 67"),
         server("482 Loop Detected"),
         found=2, evidence=(1,), says=("{caller}:5060 stands 2 times", "frame {1}", "4 entries"),
         near_miss=[change(1, via("{caller}", "a"), via("192.0.2.251", "a"))]),

    Case("route.address_incomplete", "warn",
         caller("INVITE", uri="sip:+4930@{domain}"),
         server("484 Address Incomplete"),
         found=2, evidence=(1,), says=("{server} cannot route +4930@{domain}, 4 digits", "frame {1}"),
         near_miss=[leave_out(1)]),

    Case("route.redirect", "note",
         caller("INVITE"),
         server("302 Moved Temporarily",
                "Contact: <sip:bob@home.example.net>;q=0.3, <sip:bob@mobile.example.net>;q=0.8"),
         found=2, evidence=(1,),
         says=("2 places", "sip:bob@mobile.example.net q=0.8, sip:bob@home.example.net q=0.3"),
         near_miss=[drop(2, "Contact")]),
]
