"""tshark -z sip_explain,records: one JSON object a line for each message."""
import json
import subprocess
import unittest

from harness import TestCase
from packets import CLIENT, SERVER, message, pcap, udp

RECORDS = "sip_explain,records"
ALICE = "<sip:alice@example.org>;tag=a"


def request(method, number, *headers, uri="sip:bob@example.org", body=b"", branch=None):
    return udp(message("%s %s SIP/2.0" % (method, uri),
                       "Via: SIP/2.0/UDP %s;branch=%s" % (CLIENT, branch or "z9hG4bK%d" % number),
                       "From: " + ALICE, "To: <sip:bob@example.org>", "Call-ID: c%d" % number,
                       "CSeq: %d %s" % (number, method), *headers, body=body), sender=CLIENT)


def response(code, phrase, number, method, *headers, branch=None):
    return udp(message("SIP/2.0 %03d %s" % (code, phrase),
                       "Via: SIP/2.0/UDP %s;branch=%s" % (CLIENT, branch or "z9hG4bK%d" % number),
                       "From: " + ALICE, "To: <sip:bob@example.org>;tag=b", "Call-ID: c%d" % number,
                       "CSeq: %d %s" % (number, method), *headers))


class RecordsTest(TestCase):
    def records(self, source, *arguments, wanted=RECORDS):
        out = self.tshark(source, "-q", "-z", wanted, *arguments)
        return [json.loads(line) for line in out.splitlines()]

    def test_a_busy_call(self):
        records = self.records("call-busy.pcapng")
        self.assertEqual([record["frame"] for record in records], list(range(1, 13)))
        invite, challenge, busy = records[0], records[1], records[10]
        self.assertEqual(invite, {
            "frame": 1, "time": 1795155692.129674, "call_id": "62f82603789dc7fb", "src": "127.0.0.11:5060",
            "dst": "127.0.0.1:5060", "transport": "UDP", "cseq": 29486, "method": "INVITE",
            "uri": "sip:bob@example.org", "from": "sip:alice@example.org", "from_tag": "aa57e3ea759aa74c",
            "to": "sip:bob@example.org", "branch": "z9hG4bK6637f253d436c8af", "vias": 1,
            "agent": "baresip v1.0.0 (x86_64/linux)", "sdp": True})
        self.assertEqual((challenge["code"], challenge["realm"], challenge["request_frame"], challenge["severity"]),
                         (407, "example.org", 1, "chat"))
        self.assertEqual([finding["finding"] for finding in challenge["findings"]], ["auth.challenge"])
        self.assertEqual((busy["code"], busy["phrase"], busy["request_frame"], busy["elapsed"]),
                         (486, "Rejected", 4, 2.055189))
        first = busy["findings"][0]
        self.assertEqual((first["finding"], first["severity"], first["frames"]), ("user.busy", "note", [4, 8]))
        self.assertEqual(busy["summary"], first["text"])
        self.assertTrue(first["fix"])
        self.assertEqual([finding["finding"] for finding in busy["findings"] if finding.get("aside")],
                         ["server.identity"])
        self.assertEqual([record["vias"] for record in records], [1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1])

    def test_every_message_in_order_whatever_carries_it(self):
        for sample in ("transport-tcp-split-joined", "transport-tls", "transport-websocket", "transport-ipv6",
                       "sip-in-sip", "fragmented-udp", "no-sip"):
            with self.subTest(sample):
                sample += ".pcapng"
                rows = self.fields(sample, ["frame.number", "sip.Method", "sip.Status-Code"], "-Y", "sip")
                known = [frame[0] for frame, methods, codes in rows for _ in methods + codes]
                records = self.records(sample)
                self.assertEqual([str(record["frame"]) for record in records], known)
                codes = [int(code) for row in rows for code in row[2]]
                self.assertEqual(sorted(record["code"] for record in records if "code" in record), sorted(codes))

    def test_what_a_registration_asks_for(self):
        contact = "Contact: <sip:alice@192.0.2.1>"
        records = self.records(pcap([
            request("REGISTER", 1, contact + ";expires=600", uri="sip:example.org"),
            response(200, "OK", 1, "REGISTER", contact + ";expires=60"),
            request("REGISTER", 2, "Contact: *", "Expires: 0", uri="sip:example.org"),
            response(200, "OK", 2, "REGISTER"),
            request("REGISTER", 3, uri="sip:example.org"),
            response(403, "Forbidden", 3, "REGISTER"),
        ]))
        self.assertEqual([record.get("expires") for record in records], [600, 60, 0, 0, None, None])

    def test_realms_of_challenges_and_credentials(self):
        records = self.records(pcap([
            response(401, "Unauthorized", 1, "REGISTER", 'WWW-Authenticate: Digest realm="a \\"b\\"", nonce="1"'),
            request("REGISTER", 2, 'Authorization: Digest username="u", realm="c", nonce="1", uri="sip:x", response="2"'),
            request("INVITE", 3, 'Proxy-Authorization: Digest username="u", realm="d"'),
        ]))
        self.assertEqual([record["realm"] for record in records], ['a "b"', "c", "d"])

    def test_copies(self):
        invite = request("INVITE", 1)
        other = request("OPTIONS", 2)
        records = self.records(pcap([invite, invite] + [other] * 60 + [invite]))
        copies = [record.get("copy") for record in records if record["method"] == "INVITE"]
        self.assertEqual(copies, [None, "captured_twice", "sent_again"])

    def test_what_senders_write_is_printable_and_bounded(self):
        records = self.records(pcap([
            request("INVITE", 1, 'User-Agent: \x1b[31m"red"\\ \u202e</script>\r\n folded', "Subject: " + "x" * 9000),
            response(404, "\x1b]0;title\x07", 1, "INVITE", "Server: " + "s" * 5000),
            udp(b"SIP/2.0 500 \xff\xfe\r\nVia: SIP/2.0/UDP a;branch=z9hG4bK9\r\nCall-ID: \xff\x01\r\n"
                b"From: <sip:a@\x1b>;tag=\x02\r\nCSeq: 1 INVITE\r\n\r\n"),
        ]))
        self.assertEqual(len(records), 3)
        self.assertEqual(records[0]["agent"], '\\x1b[31m"red"\\ \\xe2\\x80\\xae</script> folded')
        self.assertEqual(records[1]["phrase"], "\\x1b]0;title\\x07")
        self.assertLessEqual(len(records[1]["agent"]), 96)
        self.assertEqual((records[2]["phrase"], records[2]["call_id"]), ("\\xff\\xfe", "\\xff\\x01"))
        for record in records:
            text = json.dumps(record, ensure_ascii=False)
            self.assertTrue(text.isprintable(), text)
            self.assertLess(len(text), 16000)

    def test_a_message_without_headers(self):
        record, = self.records(pcap([udp(b"SIP/2.0 500 Oops\r\n\r\n")]))
        self.assertEqual((record["frame"], record["code"], record["src"]), (1, 500, SERVER + ":5060"))
        self.assertNotIn("call_id", record)
        self.assertNotIn("method", record)

    def test_a_filter_is_obeyed(self):
        for wanted, codes in (("sip.Status-Code == 486", [486, 486]), ('sip_explain.finding == "user.busy"', [486, 486]),
                              ("frame.number < 3", [None, 407]), ("udp.port == 9", [])):
            with self.subTest(wanted):
                records = self.records("call-busy.pcapng", wanted=RECORDS + "," + wanted)
                self.assertEqual([record.get("code") for record in records], codes)

    def test_a_filter_that_is_none_ends_tshark(self):
        path = self.capture("call-busy.pcapng")
        done = self.sandbox.run("tshark", "-r", path, "-q", "-z", RECORDS + ",no such filter")
        self.assertNotEqual(done.returncode, 0)
        self.assertEqual(done.out, "")
        self.assertIn("such", done.err)

    def test_with_the_packets_printed_and_a_display_filter(self):
        alone = self.tshark("call-busy.pcapng", "-q", "-z", RECORDS).splitlines()
        printed = self.tshark("call-busy.pcapng", "-z", RECORDS, "-Y", "sip.Method == ACK").splitlines()
        self.assertEqual([line for line in printed if line.startswith("{")], alone)
        self.assertEqual(len([line for line in printed if "Request: ACK" in line]), 3)

    def test_two_passes_tell_the_same(self):
        for sample in ("call-ok.pcapng", "transport-tcp-split-joined.pcapng"):
            with self.subTest(sample):
                self.assertEqual(self.records(sample, "-2"), self.records(sample))

    def test_texts_in_another_language_names_stay(self):
        english, french = self.records("call-busy.pcapng"), self.records("call-busy.pcapng", "-o",
                                                                        "sip_explain.language:fr")
        self.assertEqual([list(record) for record in french], [list(record) for record in english])
        self.assertNotEqual(french[8]["summary"], english[8]["summary"])

    def test_a_full_disk_ends_tshark(self):
        path = self.capture(pcap([request("OPTIONS", 1)]))  # so little is written at the very end
        with open("/dev/full", "wb") as full:
            done = subprocess.run([*self.sandbox.as_user, "tshark", "-n", "-r", path, "-q", "-z", RECORDS],
                                  env=self.sandbox.environment, stdout=full, stderr=subprocess.PIPE, timeout=60,
                                  check=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"No space left on device", done.stderr)

    def test_nobody_asks_nothing_is_printed(self):
        self.assertEqual(self.tshark("call-busy.pcapng", "-q"), "")


if __name__ == "__main__":
    unittest.main()
