"""Registers over TLS and asks for a user who is not there.
Usage: tls_client.py ADDRESS CERTIFICATE KEYS; the session's secrets are added to the file KEYS."""

import socket
import ssl
import sys

from sip_client import credentials, receive, request

address, certificate, keys = sys.argv[1:]
context = ssl.create_default_context(cafile=certificate)
context.keylog_filename = keys

plain = socket.create_connection((address, 5061), 10, ("127.0.0.11", 0))
local = f"127.0.0.11:{plain.getsockname()[1]}"
with context.wrap_socket(plain, server_hostname="example.org") as tls, \
        tls.makefile("rb") as stream:

    def ask(method, uri, call_id, cseq, to=None, **rest):
        tls.sendall(request(method, uri, f"TLS {local}", call_id, cseq, to, **rest))
        return receive(stream)

    registrar, me = "sips:example.org", "<sips:alice@example.org>"
    contact = f"Contact: <sips:alice@{local}>;expires=600"
    challenge = ask("REGISTER", registrar, "register", 1, me, headers=[contact])
    answer = credentials(challenge, "REGISTER", registrar)
    ask("REGISTER", registrar, "register", 2, me, headers=[contact, answer])
    ask("MESSAGE", "sips:nobody@example.org", "message", 1,
        headers=["Content-Type: text/plain"], body="Is anybody there?")
