"""What the Python clients of the samples share: building requests, and digest authentication."""

import hashlib
import re


def request(method, uri, via, call_id, cseq, to=None, user="alice", headers=(), body=""):
    """The bytes of a request from user@example.org; via is e.g. "TCP 127.0.0.11:4000"."""
    lines = [
        f"{method} {uri} SIP/2.0",
        f"Via: SIP/2.0/{via};branch=z9hG4bK{call_id}{cseq}{method}",
        "Max-Forwards: 70",
        f"From: <sip:{user}@example.org>;tag={call_id}",
        f"To: {to or f'<{uri}>'}",
        f"Call-ID: {call_id}",
        f"CSeq: {cseq} {method}",
        *headers,
        f"Content-Length: {len(body)}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def response(message, status, headers=(), body=""):
    """The bytes of the response with this status line to a request, given as bytes."""
    copied = [
        line + (";tag=python" if line.startswith("To:") and ";tag=" not in line else "")
        for line in message.decode().split("\r\n\r\n")[0].split("\r\n")
        if re.match("(Via|Record-Route|From|To|Call-ID|CSeq):", line)
    ]
    lines = [f"SIP/2.0 {status}", *copied, *headers, f"Content-Length: {len(body)}"]
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


def credentials(challenge, method, uri, user="alice", password="secret"):
    """The Authorization header that answers the WWW-Authenticate of a 401, given as bytes."""

    def md5(text):
        return hashlib.md5(text.encode()).hexdigest()

    realm, nonce = (
        re.search(f'{name}="([^"]*)"', challenge.decode())[1] for name in ("realm", "nonce")
    )
    who, what = md5(f"{user}:{realm}:{password}"), md5(f"{method}:{uri}")
    digest = md5(f"{who}:{nonce}:00000001:c0ffee:auth:{what}")
    return (
        f'Authorization: Digest username="{user}", realm="{realm}", nonce="{nonce}", uri="{uri}", '
        f'response="{digest}", algorithm=MD5, qop=auth, nc=00000001, cnonce="c0ffee"'
    )


def receive(stream):
    """The next message of a connection, opened with makefile("rb")."""
    message = b""
    while not message.endswith(b"\r\n\r\n"):
        line = stream.readline()
        if not line:
            raise EOFError("connection closed")
        message += line.lstrip() if not message else line
    length = re.search(rb"(?im)^Content-Length: *(\d+)", message)
    return message + stream.read(int(length[1]) if length else 0)
