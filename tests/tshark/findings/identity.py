from .sequence import Case, add, caller, drop, server

IDENTITY = "Identity: eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl;info=<https://cert.example.org/a.pem>;alg=ES256;ppt=shaken"

CASES = [
    Case("identity.missing", "error",
         caller("INVITE"),
         server("428 Use Identity Header"),
         found=2, evidence=(1,), says=("INVITE in frame {1}", "Caller: sip:alice@{domain}"),
         near_miss=[add(1, IDENTITY)]),

    # Each end counts its own requests: both INVITEs have the CSeq 1.
    Case("identity.missing", "error",
         caller("INVITE", IDENTITY),
         server("200 OK"),
         caller("ACK"),
         server("INVITE", after=5),
         caller("428 Use Identity Header"),
         found=5, evidence=(4,), says=("INVITE in frame {4}", "Caller: sip:bob@{domain}"),
         near_miss=[add(4, IDENTITY)]),

    # Over TCP, as RFC 3261 section 18.1.1 wants it of requests that size.
    Case("identity.invalid", "error",
         caller("INVITE", IDENTITY.replace(".e30.", ".%s." % ("e30" * 400))),
         server("438 Invalid Identity Header"),
         found=2, evidence=(1,),
         says=("Identity in frame {1}", "info=<https://cert.example.org/a.pem>;alg=ES256;ppt=shaken"),
         near_miss=[drop(1, "Identity")], transport="TCP"),
]
