from .sequence import Case, caller, change, drop, sdp, server

REFUSED = "488 Not Acceptable Here"
CANDIDATES = ["a=candidate:%d 1 udp 2122260223 {self} %d typ host generation 0 network-id 1" % (n, 40000 + n)
              for n in range(150)]  # as a browser with many interfaces has them

CASES = [
    Case("media.no_common_codec", "error",
         caller("INVITE", body=sdp("audio 4000 RTP/AVP 0 8")),
         server(REFUSED, body=sdp("audio 0 RTP/AVP 9")),
         found=2, evidence=(1,), says=("frame {1} offers PCMU/8000, PCMA/8000", "lists G722/8000"),
         near_miss=[change(2, "RTP/AVP 9", "RTP/AVP 9 8")]),

    # What the caller takes, its own offer says: an answer is but a choice (RFC 3264 section 6.1).
    Case("media.no_common_codec", "error",
         caller("INVITE", body=sdp("audio 4000 RTP/AVP 0")),
         server("200 OK"),
         caller("ACK"),
         server("INVITE"),
         caller("200 OK"),
         server("ACK"),
         server("INVITE", body=sdp("audio 4000 RTP/AVP 8")),
         caller(REFUSED),
         found=8, evidence=(7, 5), says=("frame {7} offers PCMA/8000", "SDP in frame {5} had PCMU/8000"),
         near_miss=[change(1, "RTP/AVP 0", "RTP/AVP 0 8")]),

    # A static payload type is its codec, whatever it is called (RFC 3551 section 6).
    Case("media.no_common_codec", "error",
         caller("INVITE", body=sdp("audio 4000 RTP/AVP 18", "IP4 {self}", "a=rtpmap:18 G729A/8000")),
         server(REFUSED, body=sdp("audio 0 RTP/AVP 9")),
         found=2, evidence=(1,), says=("frame {1} offers G729A/8000", "lists G722/8000"),
         near_miss=[change(2, "RTP/AVP 9", "RTP/AVP 18")]),

    Case("media.no_active_stream", "error",
         caller("INVITE", body=sdp("audio 0 RTP/AVP 0")),
         server(REFUSED),
         found=2, evidence=(1,), says=("frame {1} (audio)", "port 0"),
         near_miss=[change(1, "audio 0", "audio 4000")]),

    Case("media.protocol", "error",
         caller("INVITE", body=sdp("audio 4000 RTP/SAVP 0")),
         server(REFUSED, body=sdp("audio 0 RTP/AVP 0")),
         found=2, evidence=(1,), says=("frame {1} offers RTP/SAVP for audio", "lists RTP/AVP"),
         near_miss=[change(1, "RTP/SAVP", "RTP/AVP")]),

    # RTP/AVP with keys is encrypted where the other side likes (RFC 8643): nobody lacks encryption here.
    Case("media.protocol", "error",
         caller("INVITE", body=sdp("audio 4000 RTP/AVP 0", "IP4 {self}",
                                   "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj")),
         server(REFUSED, body=sdp("audio 0 RTP/SAVP 0")),
         found=2, evidence=(1,), says=("Transport profiles differ: frame {1} offers RTP/AVP", "lists RTP/SAVP"),
         near_miss=[change(2, "RTP/SAVP", "RTP/AVP")]),

    Case("media.protocol", "error",
         caller("INVITE", body=sdp("audio 9 UDP/TLS/RTP/SAVPF 0", "IP4 {self}", "a=ice-ufrag:x", *CANDIDATES)),
         server(REFUSED, body=sdp("audio 0 RTP/AVP 0")),
         found=2, evidence=(1,), says=("encryption on one side only: frame {1} offers UDP/TLS/RTP/SAVPF",),
         near_miss=[change(2, "RTP/AVP", "UDP/TLS/RTP/SAVPF")]),

    Case("media.address_family", "error",
         caller("INVITE", body=sdp(connection="IP6 2001:db8::7")),
         server(REFUSED, body=sdp("audio 0 RTP/AVP 0")),
         found=2, evidence=(1,), says=("IPv6", "frame {1} offers media at 2001:db8::7", "IPv4 address {server}"),
         near_miss=[change(1, "IP6 2001:db8::7", "IP4 {caller}")]),

    Case("media.warning", "warn",
         caller("INVITE"),
         server("606 Not Acceptable", 'Warning: 370 pbx.example.org "Only 64 kbit/s here"'),
         found=2, says=("Insufficient bandwidth (Warning 370)", '370 pbx.example.org "Only 64 kbit/s here"'),
         near_miss=[drop(2, "Warning")]),

    Case("media.body_type", "error",
         caller("MESSAGE", "Content-Type: text/html", body="<p>Hello</p>"),
         server("415 Unsupported Media Type", "Accept: text/plain"),
         found=2, evidence=(1,), says=("text/html", "MESSAGE in frame {1}", "only text/plain"),
         near_miss=[change(2, "text/plain", "text/plain, text/html")]),

    Case("media.private_address", "warn",
         caller("INVITE"),
         server("200 OK", body=sdp(connection="IP4 192.168.1.20")),
         found=2, says=("192.168.1.20 (RFC 1918)", "audio", "public address {server}"),
         near_miss=[change(2, "c=IN IP4 192.168.1.20", "c=IN IP4 {server}")]),

    # RFC 3264 section 5: whoever says recvonly sends nothing.
    Case("media.early", "chat",
         caller("INVITE"),
         server("183 Session Progress", body=sdp("audio 4000 RTP/AVP 0", "IP4 {self}", "a=sendrecv")),
         found=2, says=("this 183 opens audio (PCMU/8000)", "{server} port 4000"),
         near_miss=[change(2, "a=sendrecv", "a=recvonly")]),

    # Which stream may send, the network says in their order (RFC 5009 section 8).
    Case("media.early", "chat",
         caller("INVITE"),
         server("183 Session Progress", "P-Early-Media: sendonly, inactive",
                body=sdp("audio 4000 RTP/AVP 0", "IP4 {self}", "m=video 4002 RTP/AVP 34")),
         found=2, says=("this 183 opens audio (PCMU/8000)",),
         near_miss=[change(2, "sendonly, ", "recvonly, ")]),
]
