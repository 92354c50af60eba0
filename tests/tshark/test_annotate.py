"""Packet comments: what `tshark -o sip_explain.annotate:TRUE -w` writes, and what it leaves alone."""
import gzip
import struct
import unittest

from harness import SAMPLES, TestCase
from packets import pcap, record, response, tcp_stream, udp
from test_calls import answer, request

ANNOTATE = ("-o", "sip_explain.annotate:TRUE")
ALL = ANNOTATE + ("-o", "sip_explain.annotate_all:TRUE")
FRENCH = ("-o", "sip_explain.language:fr")
SECTION, INTERFACE, NAMES, STATISTICS, PACKET, SECRETS = 0x0A0D0D0A, 1, 4, 5, 6, 10
COMMENT, FLAGS, CUSTOM = 1, 2, 2988
COMMENT_MAX = 65535
KEYS = b"CLIENT_RANDOM " + b"0" * 64 + b" " + b"1" * 96 + b"\n"


def padded(content):
    return content + bytes(-len(content) % 4)


def option(code, content):
    return struct.pack("<HH", code, len(content)) + padded(content)


def block(kind, body):
    length = 12 + len(body)
    return struct.pack("<II", kind, length) + body + struct.pack("<I", length)


def packet_block(packet, *options):
    frame = record(packet, 0)[16:]
    return block(PACKET, struct.pack("<IIIII", 0, 0, 0, len(frame), len(frame)) + padded(frame)
                 + b"".join(options) + option(0, b""))


def pcapng(*blocks):
    return (block(SECTION, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
            + block(INTERFACE, struct.pack("<HHI", 1, 0, 0) + option(2, b"eth7") + option(0, b""))
            + b"".join(blocks))


def blocks_of(path):
    """The blocks of a file in the order of this machine: their types and bodies."""
    rest, found = path.read_bytes(), []
    while rest:
        kind, length = struct.unpack("<II", rest[:8])
        found.append((kind, rest[8:length - 4]))
        rest = rest[length:]
    return found


def options_of(body):
    """The options of a packet's block: their codes and contents."""
    kept, = struct.unpack("<I", body[12:16])
    rest, found = body[20 + kept + -kept % 4:], []
    while rest:
        code, length = struct.unpack("<HH", rest[:4])
        found.append((code, rest[4:4 + length]))
        rest = rest[4 + length + -length % 4:]
    return found


class AnnotateTest(TestCase):
    def written(self, source, *arguments, name="annotated.pcapng"):
        """The file that tshark writes."""
        path = self.sandbox.home / name
        self.tshark(source, "-Y", "frame", *arguments, "-w", path)
        return path

    def comments(self, path):
        """A list for each frame: its comments."""
        frames = self.json(path, "-e", "frame.number", "-e", "frame.comment")
        return [frame["_source"]["layers"].get("frame.comment", []) for frame in frames]

    def titles(self, path):
        return [[comment.split("\n")[0] for comment in frame] for frame in self.comments(path)]

    def assert_unchanged_by_another_run(self, path, *arguments):
        again = self.written(path, *arguments, name="again.pcapng")
        self.assertEqual(path.read_bytes(), again.read_bytes())

    def test_off_by_default(self):
        self.assertEqual(self.comments(self.written("call-unknown-user.pcapng")), [[]] * 6)
        self.assertEqual(self.comments(self.written("call-unknown-user.pcapng", "-o",
                                                    "sip_explain.annotate_all:TRUE")), [[]] * 6)

    def test_code_meaning_findings_and_fix(self):
        names = ["summary", "finding.text", "finding.fix", "fix"]
        (_, (text,), (fix,), (general,)), = self.fields(
            "call-unknown-user.pcapng", ["frame.number"] + ["sip_explain." + name for name in names[1:]],
            "-Y", "sip_explain.code == 404 && !(sip_explain.finding.text contains \"~\")")[:1] \
            if False else [self.card_of_404()]
        comments = self.comments(self.written("call-unknown-user.pcapng", *ANNOTATE))
        self.assertEqual([len(frame) for frame in comments], [0, 0, 0, 0, 1, 0])
        self.assertEqual(comments[4][0].split("\n"), [
            "SIP Explain: 404 Not Found",
            "The number or user does not exist here, or this server is not responsible for the domain.",
            "Finding: " + text, "How to Fix: " + fix, "How to Fix: " + general])
