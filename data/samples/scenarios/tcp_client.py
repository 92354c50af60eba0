"""Sends OPTIONS over TCP: several in a segment, one in several segments, and a keep-alive between.
Usage: tcp_client.py PROXY SERVER (port 5060 of both; the server is tcp_server.py)."""

import socket
import sys
import time

from sip_client import receive, request

OWN_ADDRESS = "127.0.0.11"


def connect(address):
    connection = socket.create_connection((address, 5060), 10, (OWN_ADDRESS, 0))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    via = f"TCP {OWN_ADDRESS}:{connection.getsockname()[1]}"
    return connection, connection.makefile("rb"), via


def options(uri, via, call_id):
    return request("OPTIONS", uri, via, call_id, 1, headers=["Accept: application/sdp"])


proxy, stream, via = connect(sys.argv[1])
with proxy, stream:
    proxy.sendall(b"".join(options("sip:example.org", via, f"pipelined{i}") for i in range(3)))
    for _ in range(3):
        receive(stream)
    proxy.sendall(b"\r\n\r\n")
    split = options("sip:nobody@example.org", via, "split")
    for segment in split[:15], split[15:200], split[200:]:
        time.sleep(0.1)
        proxy.sendall(segment)
    receive(stream)

server, stream, via = connect(sys.argv[2])
with server, stream:
    for call_ids in ("joined1", "joined2"), ("cut",), ("overlap1", "overlap2"):
        server.sendall(b"".join(options("sip:bob@example.org", via, name) for name in call_ids))
        for _ in call_ids:
            receive(stream)
