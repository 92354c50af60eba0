"""Answers OPTIONS over TCP, cutting the stream of responses where TCP may cut it:
two responses in one segment, one in two segments, and a segment with the end of one response and
the whole of the next. Usage: tcp_server.py ADDRESS PORT; ends with the connection."""

import socket
import sys
import time

from sip_client import receive, response

SDP = "v=0\r\no=bob 1 1 IN IP4 127.0.0.12\r\ns=-\r\nt=0 0\r\n"


def send(connection, *segments):
    for segment in segments:
        connection.sendall(segment)
        time.sleep(0.1)


with socket.create_server((sys.argv[1], int(sys.argv[2]))) as server:
    connection, _ = server.accept()
with connection, connection.makefile("rb") as stream:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    first = response(receive(stream), "200 OK", ["Content-Type: application/sdp"], SDP)
    second = response(receive(stream), "486 Busy Here")
    send(connection, first + second)

    split = response(receive(stream), "404 Not Found", ["Server: cut in the middle of this header"])
    middle = split.index(b"middle")
    send(connection, split[:middle], split[middle:])

    third = response(receive(stream), "480 Temporarily Unavailable", ["Retry-After: 60"], SDP)
    fourth = response(receive(stream), "503 Service Unavailable", ["Retry-After: 5"])
    send(connection, third[:-10], third[-10:] + fourth)
    connection.recv(1)
