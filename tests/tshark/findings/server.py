from .sequence import Case, caller, instead, leave_out, passed, pause, phone, server

OVERLOAD = (caller("OPTIONS"),
            server("503 Service Unavailable"),
            caller("OPTIONS", after=1),
            server("503 Service Unavailable"),
            caller("OPTIONS", after=1),
            server("503 Service Unavailable", answers=5))

CASES = [
    Case("server.overload", "error", *OVERLOAD,
         found=6, evidence=(2, 4, 6), says=("3 failures (500 or 503) from {server} within 2 s, about 1.0 a second",),
         near_miss=[pause(5, 6)]),

    Case("server.overload", "error", *OVERLOAD,
         found=6, evidence=(2, 4, 6), says=("3 failures (500 or 503) from {server}",),
         near_miss=[instead(5.3, passed(5, "phone")), instead(5.6, phone("503 Service Unavailable"))]),  # its failure

    Case("server.gateway", "error",
         caller("INVITE", uri="sip:+493012345678@trunk.example.net"),
         server("504 Server Time-out", "Server: Acme SBC 4.2", 'Warning: 399 sbc1.example.org "No answer"'),
         found=2, evidence=(1,),
         says=("{server} (Acme SBC 4.2, sbc1.example.org)", "trunk.example.net", "frame {1}"),
         near_miss=[leave_out(1)]),  # the request names the next hop

    Case("server.identity", "chat",
         caller("OPTIONS"),
         server("404 Not Found", "Server: Acme PBX 3.1"),
         found=2,
         says=("404 Not Found comes from {server} (Server: Acme PBX 3.1)", "Via hops back to the requester: 1"),
         near_miss=[instead(2, server("200 OK", "Server: Acme PBX 3.1"))]),  # no failure
]
