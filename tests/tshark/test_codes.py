"""Every frame with sip.Status-Code has exactly as many sip_explain.code values, equal to them."""
import unittest

from harness import SAMPLES, TestCase, changed_copy
from packets import icmp_port_unreachable, message, pcap, response, tcp_stream, udp

THEIRS, OURS = "sip.Status-Code", "sip_explain.code"


def documented_samples():
    """The captures and their responses in order, as the table in data/samples/README.md has them."""
    rows = {}
    for line in (SAMPLES / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        if len(cells) > 4 and cells[1].endswith(".pcapng"):
            rows[cells[1]] = cells[-2].split()
    return rows


class CodesTest(TestCase):
    def assert_codes_equal(self, source, *options):
        """Whichever of the fields is asked for: alone, or both, in one pass and in two."""
        theirs = [row[0] for row in self.fields(source, [THEIRS], *options)]
        for passes in ([], ["-2"]):
            self.assertEqual(theirs, [row[0] for row in self.fields(source, [OURS], *options, *passes)])
            for row in self.fields(source, [THEIRS, OURS], *options, *passes):
                self.assertEqual(row[0], row[1])
        return [code for row in theirs for code in row]

    def test_every_sample(self):
        rows = documented_samples()
        self.assertEqual(sorted(rows), sorted(path.name for path in SAMPLES.glob("*.pcapng")))
        for name, expected in rows.items():
            with self.subTest(name):
                options = ["-d", "udp.port==5072,sip"] if name == "transport-own-port.pcapng" else []
                codes = self.assert_codes_equal(name, *options)
                self.assertEqual(codes, expected)

    def test_captures_cut_at_any_length(self):
        for length in (42, 46, 50, 51, 58, 66, 80, 100, 150, 250, 400):
            with self.subTest(length=length), changed_copy(
                    self, "register-wrong-password.pcapng", "-s", str(length)) as cut:
                self.assert_codes_equal(cut)

    def test_damaged_captures(self):
        for seed in range(1, 9):
            with self.subTest(seed=seed), changed_copy(
                    self, "call-busy.pcapng", "-E", "0.0%d" % (seed % 4 + 1), "--seed", str(seed)) as damaged:
                self.assert_codes_equal(damaged)

    def test_many_messages_in_one_tcp_segment(self):
        segment = response(100) + response(404, "No", body=b"x" * 30) + response(200)
        self.assertEqual(self.assert_codes_equal(pcap(tcp_stream(segment))), ["100", "404", "200"])

    def test_a_response_split_at_any_place(self):
        whole = response(183, body=b"v=0\r\n") + response(486)
        packets = []
        for at in range(1, len(whole)):
            packets += tcp_stream(whole[:at], whole[at:], port=20000 + at)
        codes = self.assert_codes_equal(pcap(packets))
        self.assertEqual(codes, ["183", "486"] * (len(whole) - 1))

    def test_requests_between_responses(self):
        options = message("OPTIONS sip:a@example.com SIP/2.0", "Call-ID: 1", "CSeq: 1 OPTIONS")
        segment = response(200) + options + response(501) + options
        self.assertEqual(self.assert_codes_equal(pcap(tcp_stream(segment))), ["200", "501"])

    def test_a_body_that_looks_like_a_response(self):
        inner = response(404)
        segment = response(200, "OK", "Content-Type: text/plain", body=inner) + response(100)
        self.assertEqual(self.assert_codes_equal(pcap(tcp_stream(segment))), ["200", "100"])

    def test_a_sip_message_inside_a_sip_message(self):
        inner = response(404)
        segment = response(200, "OK", "Content-Type: message/sip", body=inner) + response(100)
        codes = self.assert_codes_equal(pcap(tcp_stream(segment)))
        self.assertEqual(codes, ["200", "404", "100"])

    def test_a_response_that_an_icmp_error_quotes(self):
        self.assertEqual(self.assert_codes_equal(pcap([icmp_port_unreachable(udp(response(503)))])), ["503"])

    def test_codes_at_the_edges_of_three_digits(self):
        codes = [0, 7, 99, 100, 699, 700, 999]
        capture = pcap([udp(response(code)) for code in codes])
        self.assertEqual(self.assert_codes_equal(capture), [str(code) for code in codes])

    def test_hostile_start_lines(self):
        lines = [b"SIP/2.0 200", b"SIP/2.0 200 ", b"SIP/2.0  200 OK", b"sip/2.0 200 OK", b"SIP/3.0 200 OK",
                 b"SIP/2.0 20 OK", b"SIP/2.0 2000 OK", b"SIP/2.0 2\x000 OK", b"SIP/2.0 200 \x00OK",
                 b"SIP/2.0 200 " + b"A" * 60000, b"SIP/2.0 404 \xff\xfe\x1b[2J", b"SIP/2.0\t200\tOK"]
        end = b"\r\nVia: SIP/2.0/UDP x\r\n\r\n"
        self.assert_codes_equal(pcap([udp(line + end) for line in lines]))
        self.assert_codes_equal(pcap([udp(line) for line in lines]))
        packets = []
        for port, line in enumerate(lines, 20000):
            packets += tcp_stream(response(200) + line + end + response(404), port=port)
        self.assert_codes_equal(pcap(packets))

    def test_hostile_content_lengths(self):
        lengths = ["-1", "99999999999999999999", "4294967295", "2147483648", "0x10", "1 0", "", " 5", "5 "]
        packets = []
        for port, length in enumerate(lengths, 20000):
            first = b"SIP/2.0 200 OK\r\nContent-Length: %s\r\n\r\n" % length.encode()
            packets += tcp_stream(first + response(404), port=port)
        self.assert_codes_equal(pcap(packets))

    def test_thousands_of_responses_in_one_segment(self):
        codes = self.assert_codes_equal(pcap(tcp_stream(b"SIP/2.0 200 \r\nl:0\r\n\r\n" * 3000)))
        self.assertEqual(len(codes), 3000)

    def test_when_the_tree_is_shown(self):
        frames = self.json("call-busy.pcapng", "-Y", "sip.Status-Code")
        self.assertGreater(len(frames), 0)
        for frame in frames:
            layers = frame["_source"]["layers"]
            status = layers["sip"]["sip.Status-Line_tree"][THEIRS]
            self.assertEqual(layers["sip_explain"][OURS], status)


if __name__ == "__main__":
    unittest.main()
