"""Packet comments: what `tshark -o sip_explain.annotate:TRUE -w` writes, and what it leaves alone."""
import gzip
import struct
import unittest

from harness import SAMPLES, TestCase
from packets import capture_file, pcap, record, response, tcp_stream, udp
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

    @staticmethod
    def comments(path):
        """A list for each frame: its comments, as they stand in the file."""
        return [[content.decode("utf-8") for code, content in options_of(body) if code == COMMENT]
                for kind, body in blocks_of(path) if kind == PACKET]

    def titles(self, path):
        """The same, of each comment the first line."""
        return [[comment.split("\n")[0] for comment in frame] for frame in self.comments(path)]

    def assert_settled(self, path, *arguments):
        """Another run changes nothing."""
        again = self.written(path, *arguments, name="again.pcapng")
        self.assertEqual(path.read_bytes(), again.read_bytes())

    def test_off_by_default(self):
        for options in ((), ("-o", "sip_explain.annotate_all:TRUE")):
            plain = self.written("call-unknown-user.pcapng", *options)
            self.assertEqual(self.comments(plain), [[]] * 6)

    def test_code_meaning_findings_and_fix(self):
        names = ["sip_explain." + name for name in ("finding.severity", "finding.text", "finding.fix", "fix")]
        row, = self.fields("call-unknown-user.pcapng", names, "-Y", "sip_explain.code == 404")
        severities, texts, fixes, (fix,) = row
        self.assertEqual(severities, ["warn", "chat"])
        comments = self.comments(self.written("call-unknown-user.pcapng", *ANNOTATE))
        self.assertEqual([len(frame) for frame in comments], [0, 0, 0, 0, 1, 0])
        self.assertEqual(comments[4][0].split("\n"), [
            "SIP Explain: 404 Not Found",
            "The number or user does not exist here, or this server is not responsible for the domain.",
            "Finding: " + texts[0], "How to Fix: " + fixes[0], "How to Fix: " + fix])

    def test_wireshark_shows_them(self):
        path = self.written("call-unknown-user.pcapng", *ANNOTATE)
        (comment,), = [frame for frame in self.comments(path) if frame]
        frames = self.json(path, "-e", "frame.comment")
        values = frames[4]["_source"]["layers"]["frame.comment"]
        self.assertIn(comment, "\n".join(values))  # from 4.2 on each line is a value, too
        row, = self.fields(path, ["frame.number"], "-Y", 'frame.comment contains "SIP Explain: 404 Not Found"')
        self.assertEqual(row, [["5"]])
        self.assertRegex(self.sound(self.sandbox.run("capinfos", path)).out, "(?m)^Number of packets: +6$")

    def test_a_healthy_capture_gets_none_by_default(self):
        for sample in ("call-ok.pcapng", "register-ok.pcapng", "no-sip.pcapng"):
            with self.subTest(sample):
                self.assertFalse(any(self.comments(self.written(sample, *ANNOTATE))))

    def test_all_responses(self):
        capture = pcap([request("OPTIONS"), answer(100, "Trying", "OPTIONS"), answer(200, "OK", "OPTIONS")])
        self.assertEqual(self.titles(self.written(capture, *ALL)),
                         [[], ["SIP Explain: 100 Trying"], ["SIP Explain: 200 OK"]])
        self.assertEqual(self.titles(self.written(capture, *ANNOTATE)), [[], [], []])

    def test_a_request_that_a_rule_finds_fault_with(self):
        capture = capture_file([record(request(), 1700000000000000 + time) for time in (0, 500000, 1500000)])
        path = self.written(capture, *ANNOTATE)
        self.assertEqual(self.titles(path), [[], [], ["SIP Explain: INVITE"]])
        self.assert_settled(path, *ANNOTATE)

    def test_a_second_run_changes_nothing(self):
        for sample in sorted(SAMPLES.glob("*.pcapng")):
            for options in (ANNOTATE, ALL + ("-2",) + FRENCH):
                with self.subTest(sample.name, options=options):
                    self.assert_settled(self.written(sample.name, *options), *options)

    def test_comments_of_others_stay(self):
        path = self.sandbox.home / "mine.pcapng"
        self.sound(self.sandbox.run("editcap", "-a", "2:Mine", "-a", "5:SIP Explain: ask Ann",
                                    self.capture("call-unknown-user.pcapng"), path))
        self.assertEqual(self.titles(self.written(path, *ANNOTATE)), [
            [], ["Mine"], [], [], ["SIP Explain: ask Ann", "SIP Explain: 404 Not Found"], []])

    def test_ours_are_replaced_in_their_places(self):
        busy = udp(response(486))
        (english,), = self.comments(self.written(pcap([busy]), *ANNOTATE))
        options = [option(COMMENT, text.encode()) for text in ("Before", english, "Ünten", "SIP Explain: 486")]
        path = self.sandbox.file("between.pcapng", pcapng(packet_block(busy, *options)))
        french, = self.comments(self.written(path, *ANNOTATE, *FRENCH, name="french.pcapng"))
        self.assertEqual([french[0], *french[2:]], ["Before", "Ünten", "SIP Explain: 486"])
        self.assertTrue(french[1].startswith("SIP Explain: 486 Busy Here\n"))
        self.assertIn("\nComment résoudre\u00a0: ", french[1])
        again = self.written(self.sandbox.home / "french.pcapng", *ANNOTATE)
        self.assertEqual(self.comments(again), [["Before", english, "Ünten", "SIP Explain: 486"]])

    def test_what_would_not_be_said_any_more_goes(self):
        path = self.written("call-unknown-user.pcapng", *ALL)
        self.assertEqual([len(frame) for frame in self.comments(path)], [0, 1, 0, 0, 1, 0])
        fewer = self.written(path, *ANNOTATE, name="fewer.pcapng")
        self.assertEqual(self.titles(fewer)[1], [])
        self.assertEqual(self.titles(self.written(path, name="off.pcapng")), self.titles(path))

    def test_several_responses_in_a_frame(self):
        capture = pcap(tcp_stream(response(180) + response(486) + response(404)))
        titles = ["SIP Explain: 180 Ringing", "SIP Explain: 486 Busy Here", "SIP Explain: 404 Not Found"]
        path = self.written(capture, *ALL)
        self.assertEqual(self.titles(path), [titles])
        self.assertEqual(self.titles(self.written(path, *ANNOTATE, *FRENCH, name="french.pcapng")), [titles[1:]])
        self.assert_settled(path, *ALL)

    def test_two_passes_write_what_later_frames_tell(self):
        later = "The client sent them in frame 3 and got 200 in frame 4."
        self.assertNotIn(later, self.comments(self.written("register-ok.pcapng", *ALL))[1][0])
        self.assertIn(later, self.comments(self.written("register-ok.pcapng", *ALL, "-2"))[1][0])

    def test_compressed_input(self):
        plain = self.written("call-unknown-user.pcapng", *ANNOTATE)
        packed = self.sandbox.file("packed.pcapng.gz", gzip.compress((SAMPLES / "call-unknown-user.pcapng").read_bytes()))
        self.assertEqual(plain.read_bytes(), self.written(packed, *ANNOTATE, name="packed.pcapng").read_bytes())

    def test_other_blocks_and_options_are_as_tshark_leaves_them(self):
        busy = udp(response(486))
        names = struct.pack("<HH", 1, 10) + padded(bytes([198, 51, 100, 2]) + b"proxy\0") + bytes(4)
        path = self.sandbox.file("rich.pcapng", pcapng(
            block(NAMES, names),
            packet_block(busy, option(COMMENT, b"Mine"), option(FLAGS, struct.pack("<I", 1)),
                         option(CUSTOM, struct.pack("<I", 32473) + b"vendor")),
            packet_block(udp(response(200)), option(FLAGS, struct.pack("<I", 2))),
            block(STATISTICS, struct.pack("<III", 0, 0, 0) + option(4, struct.pack("<Q", 77)) + option(0, b""))))
        keys = self.sandbox.file("keys.txt", KEYS)
        secret = self.sandbox.home / "secret.pcapng"
        self.sound(self.sandbox.run("editcap", "--inject-secrets", "tls,%s" % keys, path, secret))
        plain = blocks_of(self.written(secret, name="plain.pcapng"))
        annotated = blocks_of(self.written(secret, *ANNOTATE))
        self.assertTrue({SECTION, INTERFACE, PACKET, SECRETS} <= {kind for kind, _ in plain})
        self.assertTrue(any(KEYS in body for kind, body in annotated if kind == SECRETS))
        self.assertEqual([kind for kind, _ in plain], [kind for kind, _ in annotated])
        first, *others = [index for index, (kind, _) in enumerate(plain) if kind == PACKET]
        self.assertEqual(len(others), 1)
        self.assertEqual(plain[:first] + plain[first + 1:], annotated[:first] + annotated[first + 1:])
        left, right = options_of(plain[first][1]), options_of(annotated[first][1])
        self.assertTrue({COMMENT, FLAGS, CUSTOM} <= {code for code, _ in left})
        added, = [pair for pair in right if pair not in left]
        self.assertEqual([pair for pair in right if pair != added], left)
        self.assertEqual(added[0], COMMENT)
        self.assertTrue(added[1].startswith(b"SIP Explain: 486 Busy Here\n"))

    def long_rules(self):
        """The option for a site's rules that say more than a comment holds."""
        rules = "".join("""require("sip_explain").rule { id = "acme.r%d", codes = { 486 }, severity = "warn",
            match = function() return {} end, text = string.rep("é", 2000) .. "x", fix = string.rep("ж", 2000) }
            """ % number for number in range(30))
        return "-o", "sip_explain.rules:%s" % self.sandbox.file("long.lua", rules)

    def test_a_comment_is_cut_at_a_character_where_it_is_too_long(self):
        options = ANNOTATE + self.long_rules()
        path = self.written(pcap([udp(response(486))]), *options)
        (_, text), = [pair for kind, body in blocks_of(path) if kind == PACKET
                      for pair in options_of(body) if pair[0] == COMMENT]
        self.assertIn(len(text), (COMMENT_MAX, COMMENT_MAX - 1))
        self.assertTrue(text.decode("utf-8").endswith("..."))
        self.assert_settled(path, *options)

    def test_a_comment_of_exactly_that_length_is_whole(self):
        """One rule's text is made as long as it takes."""
        def written(fill):
            rules = "".join("""require("sip_explain").rule { id = "acme.r%02d", codes = { 486 }, severity = "warn",
                match = function() return {} end, text = string.rep("x", %d) }
                """ % (number, fill if number == 0 else 3100) for number in range(21))
            path = self.written(pcap([udp(response(486))]), *ANNOTATE, "-o",
                                "sip_explain.rules:%s" % self.sandbox.file("fill.lua", rules))
            (_, text), = [pair for kind, body in blocks_of(path) if kind == PACKET
                          for pair in options_of(body) if pair[0] == COMMENT]
            return text
        missing = COMMENT_MAX - len(written(1000))
        self.assertTrue(0 < missing < 3000, missing)
        for fill in (-1, 0, 1):
            text = written(1000 + missing + fill)
            self.assertEqual(len(text), COMMENT_MAX + min(fill, 0))
            self.assertEqual(text.endswith(b"..."), fill > 0)

    def test_what_a_frame_gets_is_bounded(self):
        options = ANNOTATE + self.long_rules()
        path = self.written(pcap(tcp_stream(response(486) * 20)), *options)
        comments, = self.comments(path)
        self.assertEqual(len(comments), 1024 * 1024 // COMMENT_MAX)
        self.assert_settled(path, *options)

    def test_a_hostile_phrase_stays_one_printable_line(self):
        capture = pcap([udp(response(499, "Fraud \x1b[2J\u202e %s%n Block"))])
        path = self.written(capture, *ANNOTATE)
        title = self.titles(path)[0][0]
        self.assertTrue(title.startswith("SIP Explain: 499 Fraud \\x1b[2J\\xe2\\x80\\xae %s%n Block"), title)
        self.assert_settled(path, *ANNOTATE)


if __name__ == "__main__":
    unittest.main()
