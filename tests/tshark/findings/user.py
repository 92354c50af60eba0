from .sequence import Case, caller, cut, leave_out, server

CASES = [
    Case("user.busy", "note",
         caller("INVITE"),
         server("180 Ringing"),
         server("486 Busy Here", after=2),
         found=3, evidence=(1, 2), says=("ringing for 2 s (180 in frame {2})", "one device"),
         near_miss=[leave_out(1)]),  # after how long, nobody can say

    Case("user.declined", "warn",
         caller("INVITE"),
         server("608 Rejected", "Call-Info: <https://example.org/jcard>;purpose=jwscard"),
         found=2, says=("analytics", "https://example.org/jcard"),
         near_miss=[cut(2, before="jcard")]),  # who is to be asked, is cut off
]
