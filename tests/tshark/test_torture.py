"""The torture messages of RFC 4475 and RFC 5118 (tests/torture/) in the real tshark, each in a UDP packet.

What is no response that Wireshark dissects gets no explanation; a response gets that of its code, and
only findings that are true of it.
"""
import collections
import unittest
import xml.etree.ElementTree

from harness import ROOT, TestCase
from packets import CLIENT, pcap, udp

FOLDER = ROOT / "tests" / "torture"

Response = collections.namedtuple("Response", "code group summary findings")

OK = "The request was accepted and carried out"
TRYING = "The next hop has the request and is working on it"
UNAVAILABLE = "The server cannot take the request now"

# Each message: the response that it is or None, and what is odd about it.
MESSAGES = {
    # RFC 4475 section 3.1.1: valid
    "wsinv": (None, "request: folded lines, compact names, blanks everywhere"),
    "intmeth": (None, "request: every character of a token; NUL, UTF-8"),
    "esc01": (None, "request: %-escapes"),
    "escnull": (None, "request: %00 in URIs"),
    "esc02": (None, "request: % that is no escape, a method of its own"),
    "lwsdisp": (None, "request: no blank between display name and <"),
    "longreq": (None, "request: long values, 34 Vias"),
    "dblreq": (None, "request: another one behind its end"),
    "semiuri": (None, "request: a semicolon in the user part"),
    "transports": (None, "request: unknown transports in Via"),
    "mpart01": (None, "request: a body with binary parts"),
    "unreason": (Response("200", "2xx Success", "The sender's own words: \"= 2**3 * 5**2 "
                          "но сто девяносто девять - простое\" instead of \"OK\".",
                          ["protocol.custom_phrase"]), "a phrase of signs and UTF-8"),
    "noreason": (Response("100", "1xx Provisional", TRYING, []), "an empty phrase"),
    # Section 3.1.2: invalid
    "badinv01": (None, "request: stray separators"),
    "clerr": (None, "request: Content-Length beyond the packet"),
    "ncl": (None, "request: a negative Content-Length"),
    "scalar02": (None, "request: numbers too large"),
    "scalarlg": (Response("503", "5xx Server Failure", UNAVAILABLE,
                          ["server.identity"]), "numbers too large, a warn-code of four digits"),
    "quotbal": (None, "request: a quote that nothing closes"),
    "ltgtruri": (None, "request: Request-URI in angle brackets"),
    "lwsruri": (None, "request: a blank in the Request-URI"),
    "lwsstart": (None, "request: two blanks in the request line"),
    "trws": (None, "request: blanks at the end of the request line"),
    "escruri": (None, "request: headers in the Request-URI"),
    "baddate": (None, "request: a time zone other than GMT"),
    "regbadct": (None, "request: Contact needs angle brackets"),
    "badaspec": (None, "request: blanks inside angle brackets"),
    "baddn": (None, "request: a comma in a display name without quotes"),
    "badvers": (None, "request: SIP/7.0"),
    "mismatch01": (None, "request: CSeq has another method"),
    "mismatch02": (None, "request: CSeq has another method than the unknown one"),
    "bigcode": (None, "a code of ten digits is no Status-Line; 5 in 32 bits"),
    # Sections 3.2 to 3.4: transaction, application and backward compatibility
    "badbranch": (None, "request: a branch that is only the cookie"),
    "insuf": (None, "request: no Call-ID, From, To"),
    "unkscm": (None, "request: an unknown scheme"),
    "novelsc": (None, "request: a known scheme, but not of SIP"),
    "unksm2": (None, "request: unknown schemes in headers"),
    "bext01": (None, "request: unknown option tags"),
    "invut": (None, "request: an unknown type of body"),
    "regaut01": (None, "request: an unknown authorization scheme"),
    "multi01": (None, "request: single headers repeated"),
    "mcl01": (None, "request: two values of Content-Length"),
    "bcast": (Response("200", "2xx Success", OK, []), "a broadcast address in Via"),
    "zeromf": (None, "request: Max-Forwards 0"),
    "cparam01": (None, "request: a parameter of Contact"),
    "cparam02": (None, "request: a parameter of the URI in Contact"),
    "regescrt": (None, "request: headers of the URI in Contact"),
    "sdp01": (None, "request: its Accept allows no SDP"),
    "inv2543": (None, "request: as RFC 2543 had it"),
    # RFC 5118 section 4
    "ipv6-good": (None, "request: IPv6 in its brackets"),
    "ipv6-bad": (None, "request: IPv6 without brackets"),
    "port-ambiguous": (None, "request: what looks like a port is in the brackets"),
    "port-unambiguous": (None, "request: a port behind the brackets"),
    "via-received-param-with-delim": (None, "request: received in brackets"),
    "via-received-param-no-delim": (None, "request: received without brackets"),
    "ipv6-in-sdp": (None, "request: IPv6 in SDP"),
    "mult-ip-in-header": (None, "request: IPv4 and IPv6 in Via"),
    "mult-ip-in-sdp": (None, "request: IPv4 and IPv6 in SDP"),
    "ipv4-mapped-ipv6": (None, "request: IPv4 mapped to IPv6"),
    "ipv6-bug-abnf-3-colons": (None, "request: three colons, which the grammar of RFC 3261 allows"),
    "ipv6-correct-abnf-2-colons": (None, "request: two colons, as they should be"),
}


def values(packet, name):
    """What the fields of that name hold."""
    return [field.get("show") for field in packet.iter("field") if field.get("name") == name]


class TortureTest(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.contents = {name: (FOLDER / (name + ".dat")).read_bytes() for name in MESSAGES}
        cls.together = cls.sandbox.file("torture.pcap", pcap([udp(each) for each in cls.contents.values()]))

    def packets(self, source, *options):
        printed = self.tshark(source, "-T", "pdml", *options)
        return list(xml.etree.ElementTree.fromstring(printed).iter("packet"))

    def assert_explained(self, packet, expected):
        self.assertEqual([expected.code] if expected else [], values(packet, "sip_explain.code"))
        self.assertEqual([expected.code] if expected else [], values(packet, "sip.Status-Code"))
        self.assertEqual(expected.findings if expected else [], values(packet, "sip_explain.finding"))
        self.assertFalse([text for text in values(packet, "_ws.expert.message") if text.endswith(" is off)")])
        if expected:
            self.assertEqual([expected.group], values(packet, "sip_explain.class"))
            self.assertIn(expected.summary, values(packet, "sip_explain.summary")[0])

    def test_each_file_has_a_line(self):
        self.assertEqual(sorted(path.stem for path in FOLDER.glob("*.dat")), sorted(MESSAGES))

    def test_each_is_explained_for_what_it_is(self):
        for options in ([], ["-2"]):
            packets = self.packets(self.together, *options)
            self.assertEqual(len(packets), len(MESSAGES))
            for packet, (name, (expected, why)) in zip(packets, MESSAGES.items()):
                with self.subTest(name, why=why, options=options):
                    self.assert_explained(packet, expected)

    def test_the_fields_alone(self):
        rows = self.fields(self.together, ["sip_explain.code", "sip_explain.finding"])
        for row, (name, (expected, why)) in zip(rows, MESSAGES.items()):
            with self.subTest(name, why=why):
                wanted = [[expected.code], expected.findings] if expected else [[], []]
                self.assertEqual(wanted, row)

    def test_the_same_from_the_client(self):
        source = pcap([udp(each, sender=CLIENT) for each in self.contents.values()])
        wanted = [[expected.code] if expected else [] for expected, _ in MESSAGES.values()]
        self.assertEqual(wanted, [row[0] for row in self.fields(source, ["sip_explain.code"])])

    def test_numbers_too_large_are_not_shown_as_others(self):
        """scalarlg: what does not fit 32 bits must not come back as what is left of it."""
        capture = pcap([udp(self.contents["scalarlg"])])
        printed = self.tshark(capture, "-T", "fields", "-e", "sip_explain.summary",
                              "-e", "sip_explain.finding.text")
        self.assertIn("503 Service Unavailable", printed)
        self.assertNotRegex(printed, r"\d{5}|1812|In Progress")

    def test_cut_anywhere(self):
        """The responses, cut by a capture at any length: explained while the code is whole."""
        for name, (expected, why) in MESSAGES.items():
            if not expected:
                continue
            content = self.contents[name]
            packets = [udp(content[:length]) for length in range(1, len(content))]
            rows = self.fields(pcap(packets), ["sip.Status-Code", "sip_explain.code", "_ws.expert.message"])
            with self.subTest(name, why=why):
                self.assertEqual([row[0] for row in rows], [row[1] for row in rows])
                self.assertEqual(rows[-1][1], [expected.code])
                self.assertFalse([text for row in rows for text in row[2] if text.endswith(" is off)")])


if __name__ == "__main__":
    unittest.main()
