"""Messages that are made up, one sequence a finding, written as one reads a ladder diagram:

    Case("user.busy", "note",
         caller("INVITE"),
         server("180 Ringing"),
         server("486 Busy Here", after=2),
         found=3, evidence=(1, 2), says=("ringing for 2 s", "frame {2}"), near_miss=[leave_out(1)])

The response (or request) of line `found` and no other has the finding, with that severity, the frames
of those lines as evidence, and these pieces in its text. In the near miss, which is the same sequence
with one detail changed, no message has it.

A caller talks to a server, and sometimes a phone does, or the server passes on to it what the caller sent,
and back. Lines say only what matters: what else a message
has, as RFC 3261 wants it, is added here. A response repeats what its request has. In all texts {caller},
{server} and {phone} are their addresses, {self} that of who speaks, {domain} the domain of all, {id} a
word that no other sequence has; in `says`, {2} is the frame of line 2.
"""
import dataclasses
import re

from packets import SNAPLEN, message, record, tcp, udp

HOUR = 3600
BEGIN = 472223 * HOUR  # in November 2023; each sequence begins on the hour, none lasts that long
NETWORKS = {"caller": "192.0.2", "server": "198.51.100", "phone": "203.0.113"}
USERS = {"caller": "alice", "server": "bob", "phone": "bob"}
PORT = 5060
ETHERNET = 14  # bytes in front of a packet


@dataclasses.dataclass
class Line:
    who: str
    start: str               # "INVITE" or "486 Busy Here"
    headers: tuple = ()      # added to what every message has, or in place of it
    uri: str = ""            # of a request
    body: str | None = None  # nothing: an INVITE has an offer, and a 2xx to it an answer
    answers: int = 0         # the line of the request that a response is for; 0: the latest
    copies: int = 0          # the line that is sent again, byte for byte
    passes: int = 0          # the line that is passed on, as a proxy does
    to: str = ""             # who gets what is passed on
    without: tuple = ()      # names of headers that it loses then
    after: float = 0.02      # seconds since the line before
    swap: tuple = ()         # a text in the finished message, and what stands there instead
    is_captured: bool = True
    cut_before: str = ""     # from there on the capture lacks the message

    @property
    def is_request(self):
        return not self.start[0].isdigit()


def speaks(who):
    return lambda start, *headers, **rest: Line(who, start, headers, **rest)


caller, server, phone = (speaks(who) for who in NETWORKS)


def again(line, after):
    """The message of that line is sent again."""
    return Line("", "again", copies=line, after=after)


def passed(line, to, *headers, uri="", without=(), after=0.02):
    """Who got the message of that line passes it on, as a proxy does."""
    return Line("", "passed", headers, uri, passes=line, to=to, without=without, after=after)


def sdp(media="audio 4000 RTP/AVP 0", connection="IP4 {self}", *attributes):
    return "\r\n".join(["v=0", "o=- 1 1 IN IP4 {self}", "s=-", "c=IN " + connection, "t=0 0", "m=" + media,
                        *attributes, ""])


# ---- what a near miss changes ----------------------------------------------------------------------


def _with(number, **fields):
    def edit(lines):
        lines[number] = dataclasses.replace(lines[number], **fields)
    return edit


def change(line, old, new):
    """A text that stands once in the message of that line."""
    return _with(line, swap=(old, new))


def leave_out(line):
    """The message was not captured."""
    return _with(line, is_captured=False)


def cut(line, before):
    """The message was captured only up to that text."""
    return _with(line, cut_before=before)


def pause(line, seconds):
    """Another time between the line before and this one."""
    return _with(line, after=seconds)


def instead(line, other):
    """Another message."""
    def edit(lines):
        lines[line] = other
    return edit


def insert(line, other):
    """One more message behind that line."""
    return instead(line + 0.5, other)


def add(line, header):
    """The message has that header, too."""
    def edit(lines):
        lines[line] = dataclasses.replace(lines[line], headers=(*lines[line].headers, header))
    return edit


def drop(line, name):
    """The message lacks the header."""
    def edit(lines):
        kept = tuple(header for header in lines[line].headers if not header.startswith(name + ":"))
        assert len(kept) == len(lines[line].headers) - 1, name
        lines[line] = dataclasses.replace(lines[line], headers=kept)
    return edit


class Case:
    def __init__(self, finding, severity, *lines, found, says, near_miss, evidence=(), transport="UDP"):
        self.finding, self.severity, self.transport = finding, severity, transport
        self.found, self.evidence, self.says = found, evidence, says
        self.lines = dict(enumerate(lines, 1))
        self.near_miss = dict(self.lines)
        for edit in near_miss:
            edit(self.near_miss)


# ---- messages --------------------------------------------------------------------------------------


@dataclasses.dataclass
class Sent:
    """A message as it went over the wire."""
    line: Line
    sender: str
    receiver: str
    start: str
    headers: list
    body: str

    def all(self, name):
        return [header for header in self.headers if header.startswith(name + ":")]

    def one(self, name):
        return self.all(name)[0]

    @property
    def method(self):
        return self.one("CSeq").split()[-1]

    @property
    def number(self):
        return int(self.one("CSeq").split()[1])

    @property
    def code(self):
        return "" if self.line.is_request else self.start.split()[1]

    @property
    def bytes(self):
        return message(self.start, *self.headers, body=self.body.encode())


def name_of(header):
    return header.split(":")[0]


class Sequence:
    """The packets of a case, or of its near miss; `number` sets it apart from all others."""

    def __init__(self, lines, number, transport="UDP"):
        self.number, self.transport = number, transport
        self.names = {who: "%s.%d" % (network, number) for who, network in NETWORKS.items()}
        self.names |= {"domain": "d%d.example.org" % number, "id": "s%d" % number}
        self.sent = {}          # line -> Sent
        self.is_inside = False  # a dialog has begun
        self.stream = {}        # of TCP: who -> bytes sent so far
        self.records = {}       # line -> record of the capture file
        self.frames = {}        # line -> number of its frame, once the capture is made
        microseconds = (BEGIN + number * HOUR) * 1000000
        for at in sorted(lines):
            microseconds += round(lines[at].after * 1000000)
            self.sent[at] = self.send(lines[at])
            packet, snaplen = self.packet(self.sent[at])
            if lines[at].is_captured:
                self.records[at] = record(packet, microseconds, snaplen)

    def place(self, frame):
        """Numbers the frames from that one on; gives the one after the last."""
        self.frames = {line: frame + n for n, line in enumerate(self.records)}
        return frame + len(self.records)

    def text(self, template, who=None):
        """Fills the names in; who speaks is {self}."""
        last = int(max(self.frames, default=0))
        frames = [self.frames.get(line) for line in range(last + 1)]
        return template.format(*frames, self=self.names.get(who), **self.names)

    def send(self, line):
        if line.copies:
            return self.sent[line.copies]
        if line.passes:
            sent = self.passed(line)
        else:
            sent = self.request(line) if line.is_request else self.response(line)
        if line.swap:
            self.swap(sent, *line.swap)
        if sent.code[:1] in ("1", "2") and sent.code != "100" and sent.method == "INVITE":
            self.is_inside = True
        return sent

    def swap(self, sent, old, new):
        text = "\r\n".join([sent.start, *sent.headers, "", sent.body])
        old, new = self.text(old, sent.sender), self.text(new, sent.sender)
        assert text.count(old) == 1, "%r is not there once: %s" % (old, text)
        head, sent.body = text.replace(old, new).split("\r\n\r\n", 1)
        sent.start, *sent.headers = head.split("\r\n")

    def finish(self, line, receiver, start, defaults, body):
        """The headers of the line take the place of those that every message has."""
        given = [self.text(header, line.who) for header in line.headers]
        names = {name_of(header) for header in given}
        headers = [header for header in defaults if name_of(header) not in names] + given
        if body.startswith("v=0"):
            headers.append("Content-Type: application/sdp")
        return Sent(line, line.who, receiver, start, headers, self.text(body, line.who))

    def request(self, line):
        method, receiver = line.start, "caller" if line.who == "server" else "server"
        own, other = ("<sip:%s@{domain}>" % USERS[who] for who in (line.who, receiver))
        uri = line.uri or "sip:%s@{domain}" % USERS[receiver]
        if method == "REGISTER":
            other, uri = own, line.uri or "sip:{domain}"
        elif self.is_inside and method != "CANCEL":
            other += ";tag=" + receiver
        branch, number = self.branch_and_number(line)
        defaults = ["Via: SIP/2.0/%s {self}:%d;branch=%s" % (self.transport, PORT, branch), "Max-Forwards: 70",
                    "From: %s;tag=%s" % (own, line.who), "To: " + other,
                    "Call-ID: {id}-%s@{domain}" % ("phone" if line.who == "phone" else "call"),
                    "CSeq: %d %s" % (number, method)]
        if method in ("INVITE", "REGISTER", "SUBSCRIBE", "UPDATE"):
            defaults.append("Contact: " + self.contact(line.who))
        body = line.body if line.body is not None else sdp() if method == "INVITE" else ""
        start = "%s %s SIP/2.0" % (method, uri)
        return self.finish(line, receiver, self.text(start, line.who),
                           [self.text(header, line.who) for header in defaults], body)

    def branch_and_number(self, line):
        """Those of the INVITE for a CANCEL and for the ACK of a failure, its number for any ACK."""
        branch = "z9hG4bK-{id}-%d" % (len(self.sent) + 1)
        before = [sent for sent in self.sent.values() if sent.sender == line.who and sent.line.is_request]
        if line.start not in ("ACK", "CANCEL"):
            return branch, max((sent.number for sent in before), default=0) + 1
        invite = [sent for sent in before if sent.method == "INVITE"][-1]
        final = [sent.code for sent in self.sent.values() if sent.method == "INVITE" and sent.code >= "200"]
        if line.start == "CANCEL" or final[-1] >= "300":
            branch = invite.one("Via").split("branch=")[1]
        return branch, invite.number

    @staticmethod
    def contact(who):
        return "<sip:%s@{self}:%d>" % (USERS[who], PORT)

    def response(self, line):
        request = self.sent[line.answers] if line.answers else next(
            sent for sent in reversed(self.sent.values())
            if sent.receiver == line.who and sent.line.is_request and sent.method != "ACK")
        to = request.one("To")
        if "tag=" not in to and not line.start.startswith("100"):
            to += ";tag=" + line.who
        defaults = [*request.all("Via"), request.one("From"), to, request.one("Call-ID"), request.one("CSeq")]
        begins = request.method == "INVITE" and re.match("1[^0]|2", line.start)
        if begins:
            defaults.append(self.text("Contact: " + self.contact(line.who), line.who))
        body = line.body if line.body is not None else sdp() if begins and line.start[0] == "2" else ""
        return self.finish(line, request.sender, "SIP/2.0 " + line.start, defaults, body)

    def passed(self, line):
        """With a Via of the proxy more or, of a response, less."""
        before = self.sent[line.passes]
        who = before.receiver
        vias, rest = before.all("Via"), [header for header in before.headers if name_of(header) != "Via"]
        if before.code:
            vias.pop(0)
        else:
            vias.insert(0, self.text("Via: SIP/2.0/%s {self}:%d;branch=z9hG4bK-{id}-%d"
                                     % (self.transport, PORT, len(self.sent) + 1), who))
        given = [self.text(header, who) for header in line.headers]
        lost = {*line.without, *(name_of(header) for header in given)}
        start = before.start if not line.uri else self.text("%s %s SIP/2.0" % (before.method, line.uri), who)
        kind = dataclasses.replace(line, start=start if not before.code else start.split(" ", 1)[1])
        return Sent(kind, who, line.to, start,
                    [*vias, *(header for header in rest if name_of(header) not in lost), *given], before.body)

    def packet(self, sent):
        """The packet, and how much of it was captured."""
        payload = sent.bytes
        ends = {"sender": self.names[sent.sender], "target": self.names[sent.receiver],
                "source_port": PORT, "target_port": PORT}
        if self.transport == "UDP":
            packet = udp(payload, **ends)
        else:
            so_far = self.stream.get(sent.sender, 1000)
            self.stream[sent.sender] = so_far + len(payload)
            packet = tcp(payload, so_far, **ends)
        if not sent.line.cut_before:
            return packet, SNAPLEN
        return packet, ETHERNET + packet.index(sent.line.cut_before.encode())
