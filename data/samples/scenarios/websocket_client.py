"""Registers over WebSocket (RFC 7118), then sends itself a message through the proxy, so that
requests and responses go both ways. Usage: websocket_client.py ADDRESS PORT."""

import base64
import os
import socket
import sys

from sip_client import credentials, request, response

VIA = "WS alice.invalid"
TEXT, FINAL, MASKED = 0x1, 0x80, 0x80


def upgrade(connection, stream, host):
    key = base64.b64encode(os.urandom(16)).decode()
    connection.sendall(
        f"GET / HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Protocol: sip\r\nOrigin: http://example.org\r\n\r\n".encode()
    )
    if b" 101 " not in stream.readline():
        raise ConnectionError("no WebSocket here")
    while stream.readline().strip():
        pass


def send(connection, message):
    mask = os.urandom(4)
    masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(message))
    size = bytes([MASKED | 126]) + len(message).to_bytes(2, "big")
    connection.sendall(bytes([FINAL | TEXT]) + size + mask + masked)


def receive(stream):
    size = stream.read(2)[1]
    if size == 126:
        size = int.from_bytes(stream.read(2), "big")
    return stream.read(size)


address, port = sys.argv[1], int(sys.argv[2])
with socket.create_connection((address, port), 10, ("127.0.0.11", 0)) as connection, \
        connection.makefile("rb") as stream:
    upgrade(connection, stream, f"{address}:{port}")
    registrar, me = "sip:example.org", "sip:alice@example.org"
    contact = "Contact: <sip:alice@alice.invalid;transport=ws>;expires=600"

    def register(cseq, *headers):
        send(connection, request("REGISTER", registrar, VIA, "register", cseq, f"<{me}>",
                                 headers=[contact, *headers]))
        return receive(stream)

    register(2, credentials(register(1), "REGISTER", registrar))
    send(connection, request("MESSAGE", me, VIA, "message", 1,
                             headers=["Content-Type: text/plain"], body="Note to self"))
    send(connection, response(receive(stream), "200 OK"))
    receive(stream)
