"""Calls in the real tshark: what is known of earlier messages, the same in one pass and in two."""
import unittest

from harness import SAMPLES, TestCase
from packets import CLIENT, message, pcap, udp

FINDING_FIELDS = ["frame.number", "sip_explain.code", "sip_explain.severity", "sip_explain.finding",
                  "sip_explain.finding.severity", "sip_explain.request_frame",
                  "sip_explain.time", "sip_explain.compare.code", "sip_explain.compare.frame"]
ABOVE_NOTE = 'sip_explain.severity == "warn" || sip_explain.severity == "error"'


def request(method="INVITE", branch="1", **changes):
    headers = ["Via: SIP/2.0/UDP %s;branch=z9hG4bK%s" % (CLIENT, branch), "Max-Forwards: 70",
               "From: <sip:a@example.com>;tag=1", "To: <sip:b@example.com>", "Call-ID: call@example.com",
               "CSeq: 1 %s" % method, "Contact: <sip:a@%s>" % CLIENT]
    return udp(message("%s sip:b@example.com SIP/2.0" % method, *headers, **changes), sender=CLIENT)


def answer(code, phrase, method="INVITE", branch="1", *headers):
    return udp(message("SIP/2.0 %d %s" % (code, phrase),
                       "Via: SIP/2.0/UDP %s;branch=z9hG4bK%s" % (CLIENT, branch),
                       "From: <sip:a@example.com>;tag=1", "To: <sip:b@example.com>;tag=2",
                       "Call-ID: call@example.com", "CSeq: 1 %s" % method, *headers))


class CallsTest(TestCase):
    def test_one_pass_and_two_passes_find_the_same(self):
        for sample in sorted(SAMPLES.glob("*.pcapng")):
            with self.subTest(sample.name):
                once = self.fields(sample.name, FINDING_FIELDS, "-Y", "sip_explain")
                twice = self.fields(sample.name, FINDING_FIELDS, "-2", "-Y", "sip_explain")
                self.assertEqual(once, twice)

    def test_two_passes_also_say_what_later_frames_tell(self):
        names = ["sip_explain.finding.text", "sip_explain.finding.frame"]
        once = self.fields("register-ok.pcapng", names, "-Y", "sip.Status-Code == 401")
        # -R, as a -Y is no reason for 4.6 to look into frames on the first pass
        twice = self.fields("register-ok.pcapng", names, "-2", "-R", "sip", "-Y", "sip.Status-Code == 401")
        self.assertEqual(once[0][1], ["1"])
        self.assertIn("Normal first step: the REGISTER in frame 1", once[0][0][0])
        self.assertNotIn("frame 4", once[0][0][0])
        self.assertIn("The client sent them in frame 3 and got 200 in frame 4.", twice[0][0][0])
        self.assertEqual(twice[0][1], ["1", "3", "4"])
        asked = self.fields("register-ok.pcapng", names, "-2", "-o", "sip_explain.look_ahead:TRUE")
        self.assertIn(twice[0], asked)

    def test_a_healthy_capture_worries_nobody(self):
        for sample in ("register-ok.pcapng", "call-ok.pcapng", "call-cancelled.pcapng",
                       "transport-ipv6.pcapng"):
            with self.subTest(sample):
                rows = self.fields(sample, ["frame.number", "sip_explain.finding.text"], "-Y", ABOVE_NOTE)
                self.assertEqual(rows, [])

    def test_the_request_and_the_time_since(self):
        capture = pcap([request(), answer(100, "Trying"), answer(486, "Busy Here")])
        rows = self.fields(capture, ["sip_explain.request_frame", "sip_explain.time"], "-Y", "sip_explain.code")
        self.assertEqual(rows, [[["1"], ["0.010000000"]], [["1"], ["0.020000000"]]])

    def test_the_previous_response(self):
        capture = pcap([request(), answer(100, "Trying"), answer(486, "Busy Here")])
        names = ["code", "frame", "difference"]
        rows = self.fields(capture, ["sip_explain.compare." + name for name in names], "-Y", "sip_explain.code")
        self.assertEqual(rows[0], [[], [], []])
        self.assertEqual(rows[1][:2], [["100"], ["2"]])
        self.assertIn("100 is provisional: the transaction goes on and more responses follow. "
                      "486 is final and ends it.", rows[1][2])
        french = self.fields(capture, ["sip_explain.compare.difference"], "-o", "sip_explain.language:fr",
                             "-Y", "sip_explain.code == 486")
        self.assertIn("100 est provisoire", " ".join(french[0][0]))
        off = self.fields(capture, ["sip_explain.compare.code"], "-o", "sip_explain.compare:FALSE")
        self.assertEqual([row for row in off if row[0]], [])

    def test_a_normal_challenge_is_only_chat(self):
        rows = self.fields("register-ok.pcapng", ["sip_explain.code", "sip_explain.severity", "sip_explain.finding"],
                           "-Y", "sip_explain.code == 401")
        self.assertEqual(rows[0][1], ["chat"])
        self.assertIn("auth.challenge", rows[0][2])
        self.assertEqual(self.fields("register-ok.pcapng", ["frame.number"], "-Y", "sip_explain.expert.note"), [])


if __name__ == "__main__":
    unittest.main()
