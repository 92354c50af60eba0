from .sequence import Case, add, caller, change, server

CASES = [
    Case("protocol.missing_header", "warn",
         caller("REGISTER", "Expires: 60"),
         server("423 Interval Too Brief"),
         found=2, says=("Incomplete 423", "Min-Expires"),
         near_miss=[add(2, "Min-Expires: 300")]),

    Case("protocol.custom_phrase", "note",
         caller("INVITE"),
         server("403 Account suspended"),
         found=2, says=('"Account suspended" instead of "Forbidden"',),
         near_miss=[change(2, "Account suspended", "FORBIDDEN.")]),  # case and a dot make no other phrase

    Case("protocol.unregistered_code", "warn",
         caller("INVITE"),
         server("499 Fraud Block"),
         found=2, says=('Code 499 "Fraud Block"', "400 Bad Request"),
         near_miss=[change(2, "SIP/2.0 499", "SIP/2.0 493")]),  # Undecipherable, RFC 3261 section 21.4.27
]
