from .sequence import Case, add, caller, change, insert, instead, passed, server


def challenge(nonce, more="", header="WWW-Authenticate"):
    return '%s: Digest realm="{domain}", nonce="%s"%s' % (header, nonce, more)


def credentials(nonce, more="", realm="{domain}", uri="sip:{domain}", header="Authorization"):
    return ('%s: Digest username="alice", realm="%s", nonce="%s", uri="%s", '
            'response="6629fae49393a05397450978507c4ef1"%s' % (header, realm, nonce, uri, more))


UNAUTHORIZED, PROXY = "401 Unauthorized", "407 Proxy Authentication Required"

# A client that never answers.
LOOP = (caller("REGISTER"),
        server(UNAUTHORIZED, challenge("5f3a")),
        caller("REGISTER", after=1),
        server(UNAUTHORIZED, challenge("77c0")),
        caller("REGISTER", after=1),
        server(UNAUTHORIZED, challenge("9d21")))

CASES = [
    Case("auth.challenge", "chat",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a", ", algorithm=SHA-256")),
         found=2, evidence=(1,), says=("REGISTER in frame {1}", 'realm "{domain}"', "SHA-256"),
         near_miss=[add(1, credentials("0b11"))]),  # then it is not the first step

    Case("auth.rejected", "error",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a")),
         caller("REGISTER", credentials("5f3a")),
         server(UNAUTHORIZED, challenge("77c0")),
         found=4, evidence=(2, 3), says=('user "alice"', 'realm "{domain}"', "MD5", "challenge in frame {2}"),
         near_miss=[change(4, 'nonce="77c0"', 'nonce="77c0", stale=true')]),  # only the nonce was refused

    Case("auth.rejected", "error",
         caller("INVITE"),
         server(PROXY, challenge("5f3a", header="Proxy-Authenticate")),
         caller("ACK"),
         caller("INVITE", credentials("5f3a", uri="sip:bob@{domain}", header="Proxy-Authorization")),
         server(PROXY, challenge("77c0", header="Proxy-Authenticate")),
         found=5, evidence=(2, 4), says=("challenge in frame {2}",),
         near_miss=[insert(4, passed(4, "phone"))]),  # who had asked took them: the 407 comes from behind

    Case("auth.stale_nonce", "note",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a")),
         caller("REGISTER", credentials("5f3a"), after=31 * 60),
         server(UNAUTHORIZED, challenge("77c0", ", stale=true")),
         found=4, evidence=(2, 3), says=('user "alice"', 'realm "{domain}"', "frame {2}", "31 min old"),
         near_miss=[change(4, "stale=true", "stale=false")]),

    Case("auth.loop", "error",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a")),
         caller("REGISTER", credentials("5f3a"), after=1),
         server(UNAUTHORIZED, challenge("77c0")),
         caller("REGISTER", credentials("77c0"), after=1),
         server(UNAUTHORIZED, challenge("9d21")),
         found=6, evidence=(2, 4, 5),
         says=("challenge number 3 to REGISTER", 'realm "{domain}"', "in 2 s", "first in frame {2}",
               "2 carried credentials"),
         near_miss=[instead(4, server("200 OK"))]),  # a success between

    Case("auth.loop", "error", *LOOP,
         found=6, evidence=(2, 4, 5), says=("challenge number 3", "no request carried credentials"),
         near_miss=[insert(4, caller("REGISTER", credentials("77c0")))]),  # it may have passed: nobody knows

    Case("auth.loop", "error", *LOOP,
         found=6, evidence=(2, 4, 5), says=("challenge number 3",),
         near_miss=[instead(2, caller("REGISTER")), instead(3, caller("REGISTER")),  # all under way at once
                    instead(4, server(UNAUTHORIZED, challenge("5f3a"), answers=1)),
                    instead(5, server(UNAUTHORIZED, challenge("77c0"), answers=2)),
                    instead(6, server(UNAUTHORIZED, challenge("9d21"), answers=3))]),

    Case("auth.wrong_realm", "error",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a")),
         caller("REGISTER", credentials("5f3a", realm="asterisk")),
         server(UNAUTHORIZED, challenge("77c0")),
         found=4, evidence=(2, 3), says=('user "alice"', '"asterisk"', "frame {2}", '"{domain}"'),
         near_miss=[change(3, 'realm="asterisk"', 'realm="{domain}"')]),

    Case("auth.wrong_header", "error",
         caller("INVITE"),
         server(PROXY, challenge("5f3a", header="Proxy-Authenticate")),
         caller("ACK"),
         caller("INVITE", credentials("5f3a", uri="sip:bob@{domain}")),
         server(PROXY, challenge("77c0", header="Proxy-Authenticate")),
         found=5, evidence=(2, 4),
         says=("challenge in frame {2} stands in Proxy-Authenticate", "wants Proxy-Authorization",
               "INVITE in frame {4} carries its credentials in Authorization"),
         near_miss=[add(4, credentials("5f3a", uri="sip:bob@{domain}", header="Proxy-Authorization"))]),  # both

    Case("auth.wrong_header", "error",
         caller("INVITE"),
         server(UNAUTHORIZED, challenge("5f3a")),
         caller("ACK"),
         caller("INVITE", credentials("0b11", uri="sip:bob@{domain}", header="Proxy-Authorization")),
         server(UNAUTHORIZED, challenge("77c0")),
         found=5, evidence=(2, 4), says=("INVITE in frame {4} carries its credentials in Proxy-Authorization",),
         near_miss=[add(1, credentials("0b11", uri="sip:bob@{domain}", header="Proxy-Authorization"))]),  # a proxy's

    Case("auth.algorithm", "error",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a", ", algorithm=SHA-256")),
         caller("REGISTER", credentials("5f3a", ", algorithm=MD5")),
         server(UNAUTHORIZED, challenge("77c0", ", algorithm=SHA-256")),
         found=4, evidence=(2, 3), says=('user "alice"', "use MD5", "frame {2} offers only SHA-256"),
         near_miss=[change(3, "algorithm=MD5", "algorithm=SHA-256")]),

    Case("auth.uri_mismatch", "warn",
         caller("REGISTER"),
         server(UNAUTHORIZED, challenge("5f3a")),
         caller("REGISTER", credentials("5f3a", uri="sip:pbx.example.net")),
         server("403 Forbidden"),
         found=4, evidence=(3,),
         says=('computed for "sip:pbx.example.net"', 'REGISTER in frame {3} asks for "sip:{domain}"'),
         near_miss=[change(3, 'uri="sip:pbx.example.net"', 'uri="sip:{domain}"')]),

    Case("auth.missing_challenge", "error",
         caller("REGISTER"),
         server(UNAUTHORIZED),
         found=2, says=("this 401 has no WWW-Authenticate",),
         near_miss=[add(2, challenge("5f3a"))]),
]
