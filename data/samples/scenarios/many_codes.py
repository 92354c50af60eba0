"""Has kamailio (WITH_ANY_CODE) answer with every status code there is, and some there are not.
Usage: many_codes.py ADDRESS PORT."""

import re
import socket
import sys

from sip_client import request

PROVISIONAL = """
100 Trying
180 Ringing
181 Call Is Being Forwarded
182 Queued
183 Session Progress
189 Almost There
199 Early Dialog Terminated
200 OK
""".strip().splitlines()

# The status line to ask for and, after a bar, a header that such a response must or may carry.
FINAL = """
202 Accepted
204 No Notification
299 Sort of OK
300 Multiple Choices | Contact: <sip:bob@example.net>;q=0.7, <sip:bob@example.com>;q=0.9
301 Moved Permanently | Contact: <sip:bob@example.net>
302 Moved Temporarily | Contact: <sip:bob@example.net>
305 Use Proxy | Contact: <sip:127.0.0.2>
380 Alternative Service | Contact: <sip:voicemail@example.net>
399 Elsewhere | Contact: <sip:bob@example.net>
400 Bad Request | Warning: 399 example.org "CSeq missing"
401 Unauthorized | WWW-Authenticate: Digest realm="example.org", nonce="401"
402 Payment Required
403 Forbidden
404 Not Found
405 Method Not Allowed | Allow: INVITE, ACK, BYE, CANCEL
406 Not Acceptable
407 Proxy Authentication Required | Proxy-Authenticate: Digest realm="example.org", nonce="407"
408 Request Timeout
409 Conflict
410 Gone
411 Length Required
412 Conditional Request Failed
413 Request Entity Too Large | Retry-After: 10
414 Request-URI Too Long
415 Unsupported Media Type | Accept: application/sdp
416 Unsupported URI Scheme
417 Unknown Resource-Priority | Accept-Resource-Priority: wps.0
420 Bad Extension | Unsupported: 100rel
421 Extension Required | Require: timer
422 Session Interval Too Small | Min-SE: 1800
423 Interval Too Brief | Min-Expires: 3600
424 Bad Location Information | Geolocation-Error: 200; code="Permission To Use Location"
425 Bad Alert Message
428 Use Identity Header
429 Provide Referrer Identity
430 Flow Failed
433 Anonymity Disallowed
436 Bad Identity Info
437 Unsupported Credential
438 Invalid Identity Header
439 First Hop Lacks Outbound Support
440 Max-Breadth Exceeded
469 Bad Info Package | Recv-Info: dtmf
470 Consent Needed | Permission-Missing: sip:bob@example.org
480 Temporarily Unavailable | Reason: Q.850;cause=20;text="Subscriber absent"
481 Call/Transaction Does Not Exist
482 Loop Detected
483 Too Many Hops
484 Address Incomplete | Reason: Q.850;cause=28
485 Ambiguous | Contact: <sip:bob.a@example.org>, <sip:bob.b@example.org>
486 Busy Here | Reason: Q.850;cause=17
487 Request Terminated
488 Not Acceptable Here | Warning: 305 example.org "Incompatible media format"
489 Bad Event | Allow-Events: refer, dialog
491 Request Pending
493 Undecipherable
494 Security Agreement Required | Security-Server: tls;q=0.2
499 Fraud Block
500 Server Internal Error | Retry-After: 5
501 Not Implemented
502 Bad Gateway | Reason: Q.850;cause=38
503 Service Unavailable | Retry-After: 120
504 Server Time-out
505 Version Not Supported
513 Message Too Large
555 Push Notification Service Not Supported
580 Precondition Failure
599 Out of Order
600 Busy Everywhere | Retry-After: 3600
603 Decline
604 Does Not Exist Anywhere
606 Not Acceptable | Warning: 370 example.org "Insufficient bandwidth"
607 Unwanted
608 Rejected | Call-Info: <https://example.org/jcard>;purpose=jwscard
699 Nobody Wants This
799 Beyond All Classes
""".strip().splitlines()

server = (sys.argv[1], int(sys.argv[2]))
own = ("127.0.0.11", 5060)

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
    udp.bind(own)
    udp.settimeout(5)

    def send(method, call_id, to=None, headers=()):
        uri, via = "sip:bob@example.org", "UDP %s:%d" % own
        udp.sendto(request(method, uri, via, call_id, 1, to, headers=headers), server)

    def final_response():
        while (answer := udp.recv(4096)).startswith(b"SIP/2.0 1"):
            pass
        return answer.decode()

    headers = ["Contact: <sip:alice@127.0.0.11>", "X-Header: Contact: <sip:bob@127.0.0.12>"]
    send("INVITE", "call", headers=headers + [f"X-Status: {status}" for status in PROVISIONAL])
    to = re.search("\r\nTo: (.*)\r\n", final_response())[1]
    send("ACK", "call", to)

    for answer in FINAL:
        status, _, header = answer.partition(" | ")
        send("OPTIONS", status[:3], headers=[f"X-Status: {status}"]
             + ([f"X-Header: {header}"] if header else []))
        final_response()
