"""Traffic without any SIP: a DNS question and its answer, an HTTP page, and a datagram to a closed
port, which ICMP refuses. Usage: other_traffic.py ADDRESS."""

import http.client
import http.server
import socket
import sys
import threading

ADDRESS = sys.argv[1]


class Page(http.server.BaseHTTPRequestHandler):
    server_version, sys_version = "example", ""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(b"Nothing about calls here.\n" * 10)

    def log_message(self, *arguments):
        pass


def domain_name():
    """One question for example.org and one answer: 192.0.2.1 for an hour."""
    question = b"\x07example\x03org\x00\x00\x01\x00\x01"
    asked = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00" + question
    answered = b"\x12\x34\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00" + question
    address = b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x0e\x10\x00\x04\xc0\x00\x02\x01"
    with socket.socket(type=socket.SOCK_DGRAM) as server, \
            socket.socket(type=socket.SOCK_DGRAM) as client:
        server.bind((ADDRESS, 53))
        client.sendto(asked, (ADDRESS, 53))
        _, asker = server.recvfrom(512)
        server.sendto(answered + address, asker)
        client.recv(512)


def web_page():
    with http.server.HTTPServer((ADDRESS, 80), Page) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        connection = http.client.HTTPConnection(ADDRESS, timeout=5)
        connection.request("GET", "/")
        connection.getresponse().read()


def closed_port():
    with socket.socket(type=socket.SOCK_DGRAM) as client:
        client.sendto(b"anybody?", (ADDRESS, 9999))


for _ in range(3):
    domain_name()
    web_page()
    closed_port()
