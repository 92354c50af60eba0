from .sequence import Case, caller, change, cut, server

CASES = [
    Case("capability.method", "error",
         caller("PUBLISH", "Event: presence"),
         server("405 Method Not Allowed", "Allow: INVITE, ACK, BYE, CANCEL"),
         found=2, evidence=(1,), says=("PUBLISH is not allowed", "INVITE, ACK, BYE, CANCEL"),
         near_miss=[change(2, "BYE, CANCEL", "BYE, CANCEL, PUBLISH")]),

    Case("capability.extension", "error",
         caller("INVITE", "Require: 100rel"),
         server("420 Bad Extension", "Unsupported: 100rel"),
         found=2, evidence=(1,), says=("Extension 100rel", "Require of the request in frame {1}"),
         near_miss=[cut(2, before="rel\r\n")]),  # "Unsupported: 100": what is cut off may be anything

    Case("capability.required", "error",
         caller("INVITE", "Supported: replaces"),
         server("421 Extension Required", "Require: timer"),
         found=2, evidence=(1,), says=("Extension timer", "INVITE in frame {1} has only replaces"),
         near_miss=[change(1, "Supported: replaces", "Supported: replaces, timer")]),

    Case("capability.event", "warn",
         caller("SUBSCRIBE", "Event: message-summary", "Expires: 600"),
         server("489 Bad Event", "Allow-Events: presence, dialog"),
         found=2, evidence=(1,), says=("message-summary", "SUBSCRIBE in frame {1}", "only presence, dialog"),
         near_miss=[change(2, "presence, dialog", "presence, message-summary")]),

    Case("capability.info_package", "warn",
         caller("INVITE"),
         server("200 OK"),
         caller("ACK"),
         caller("INFO", "Info-Package: trigger"),
         server("469 Bad Info Package", "Recv-Info: g.3gpp.mid-call"),
         found=5, evidence=(4,), says=("trigger", "INFO in frame {4}", "only g.3gpp.mid-call"),
         near_miss=[change(5, "Recv-Info: ", "Recv-Info: trigger, ")]),

    Case("capability.uri_scheme", "error",
         caller("INVITE", uri="tel:+15551234567"),
         server("416 Unsupported URI Scheme"),
         found=2, evidence=(1,), says=("Scheme tel", "frame {1} is for tel:+15551234567"),
         near_miss=[change(1, "tel:+15551234567", "sip:+15551234567@{domain}")]),
]
