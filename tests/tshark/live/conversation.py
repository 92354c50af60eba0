"""What is said in a call, line by line, as one reads a ladder diagram:

    Call("busy", caller("INVITE"), callee("486 Busy Here", finds="user.busy"), caller("ACK"))

Its ends are caller, callee and second, each with an address of its own; whoever speaks first makes
the call. In a call `via` a server everything goes by way of it, and the lines of the server say what
it does: a response goes to who made the call, a request to callee or whom `to` names.
"""
import dataclasses

ENDS = {"caller": 1, "callee": 2, "second": 3}


@dataclasses.dataclass
class Line:
    who: str
    start: str           # "INVITE" or "486 Busy Here"; of a server's response only the code counts
    headers: tuple = ()  # added to what every message has, or in place of it
    body: str = ""
    finds: str = ""      # the findings; those of a request are those of its third copy and later ones
    again: str = ""      # the findings when it is sent again, where that is wanted
    to: str = ""         # who gets a server's message, where it is not the usual one
    uri: str = ""        # of a request
    cseq: int = 0        # of a request; 0: the next one
    password: str = ""   # answers the challenge before
    answers: str = ""    # the method that a response is for; nothing: the last request
    once: bool = False   # not sent again; sipp awaits an answer to what is, before it says anything else
    after: float = 0     # seconds of silence before this line
    waits: float = 0     # seconds of silence after it

    # What Call.follow finds out:
    receiver: str = ""
    inside: bool = False           # a request within a dialog
    final: "Line | None" = None    # the response that an ACK is for
    request: "Line | None" = None  # what a response answers; where a server sent it on, as an end made it

    @property
    def is_request(self):
        return not self.start[0].isdigit()

    @property
    def code(self):
        return 0 if self.is_request else int(self.start[:3])


def says(who):
    return lambda start, *headers, **rest: Line(who, start, headers, **rest)


caller, callee, second, server = (says(who) for who in ("caller", "callee", "second", "server"))


def sdp(media="audio 4000 RTP/AVP 0", connection="IP4 {self}"):
    """A session description; {self} is the address of who sends it."""
    return "\n".join(["v=0", "o=- 1 1 IN IP4 {self}", "s=-", "c=IN " + connection, "t=0 0", "m=" + media, ""])


class Call:
    def __init__(self, name, *lines, via=None, uri="sip:bob@{callee}", me="sip:alice@example.net", before=(),
                 digest_uri="", files=None, net=""):
        self.name, self.lines = name, lines
        self.via = via                  # the address of a server
        self.uri, self.me = uri, me     # who is called, and who calls
        self.before = before            # calls that are made first
        self.digest_uri = digest_uri    # of credentials, where it is not the Request-URI
        self.files = files or {}        # scenarios of ends that have theirs in a file
        self.first = lines[0].who
        self.net = net                  # the network of the ends, where it matters
        self.addresses = {}
        self.follow()

    def place(self, net):
        """Gives the ends addresses in a network such as 127.1.7, and those of the calls before, too."""
        self.addresses = {end: "%s.%d" % (self.net or net, host) for end, host in ENDS.items()}
        if self.via:
            self.addresses["server"] = self.via
        for call in self.before:
            call.place(net)

    def follow(self):
        """Completes the lines: who receives them, and which request or response they belong to."""
        said, heard, is_answered = {}, {}, False
        for line in self.lines:
            line.receiver = self.receiver(line)
            if not line.is_request:
                line.request = heard[line.who, line.answers]
                is_answered |= 200 <= line.code < 300 and line.request.start == "INVITE"
                if line.code >= 200:
                    said[line.receiver, "final"] = line
                continue
            if line.who == "server":  # which sends on what it got, or a CANCEL of its own
                origin = said.get((self.first, line.start)) or \
                    dataclasses.replace(said[self.first, "INVITE"], start=line.start)
            else:
                origin = line
                line.inside = is_answered
                line.final = said[line.who, "final"] if line.start == "ACK" else None
                line.cseq = line.cseq or self.next_cseq(said, line)
                said[line.who, line.start] = said[line.who, ""] = line
            if line.start != "ACK":
                heard[line.receiver, line.start] = heard[line.receiver, ""] = origin

    def receiver(self, line):
        if line.who == "server":
            return line.to or ("callee" if line.is_request else self.first)
        if self.via:
            return "server"
        return "callee" if line.who == self.first else self.first

    @staticmethod
    def next_cseq(said, line):
        if line.start in ("ACK", "CANCEL"):
            return said[line.who, "INVITE"].cseq
        last = said.get((line.who, ""))
        return last.cseq + 1 if last else 1

    @property
    def ends(self):
        """Those that take part, who makes the call last."""
        named = {who for line in self.lines for who in (line.who, line.receiver)} - {"server"}
        return sorted(named, key=lambda end: end == self.first)

    @property
    def target(self):
        """The address to which everything from who makes the call goes."""
        return self.addresses["server" if self.via else "callee"]

    def speaks(self, end):
        return any(line.who == end for line in self.lines)

    def fill(self, text, who):
        """Puts addresses in place of {caller}, {callee}, {second}, {server} and {self}."""
        return text.format(**self.addresses, self=self.addresses[who])
