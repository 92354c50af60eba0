"""The page of real captures: its numbers are those of the JSON, and what stands in captures stays text."""
import json
import os
import pathlib
import subprocess
import sys
import unittest

import shown
from harness import COMMAND, ROOT, TestCase, document_in

sys.path.append(str(ROOT / "tests" / "tshark"))
import packets  # noqa: E402 (the path has to be known first)

ARTEFACTS = pathlib.Path(os.environ.get("SIP_EXPLAIN_ARTEFACTS") or ROOT / "build/artefacts")
EVIL = "<img src=x onerror=\"window.broken=1\">"
END = "</script><script>window.broken=1</script>"


def call(number):
    """An INVITE that says the evil wherever a message says something, and its refusal."""
    common = ["From: \"%s\" <sip:<b>%d@example.com>;tag=%s" % (EVIL, number, EVIL), "To: <sip:%s@example.net>" % END,
              "Call-ID: %s%d" % (END, number), "CSeq: 1 INVITE"]
    via = "Via: SIP/2.0/UDP %s:5060;branch=z9hG4bK%d" % (packets.CLIENT, number)
    invite = packets.message("INVITE sip:%s@<!--<script>.example.net SIP/2.0" % EVIL.replace(" ", "/"), via, *common,
                             "User-Agent: =1+1" + EVIL)
    refusal = packets.message("SIP/2.0 503 " + END, via, *common, "Server: " + END + EVIL,
                              "Reason: Q.850;cause=34;text=\"%s\"" % END,
                              "Warning: 399 %s \"%s\"" % ("<b>", END.replace('"', "'")))
    return [packets.udp(invite, sender=packets.CLIENT), packets.udp(refusal)]


class ReportTest(TestCase):
    def test_numbers_are_those_of_the_json(self):
        captures = [self.sample(name + ".pcapng") for name in (
            "register-wrong-password", "call-ok", "call-busy", "call-no-common-codec", "no-sip")]
        text = self.written(*captures)
        document = document_in(text)
        self.assertEqual(document, json.loads(self.report(*captures, "--json")))
        self.assertGreater(len(document["worst"]), 1)
        self.assertEqual(document["totals"]["captures"], 5)
        shown.assert_shows(self, self.open(text), document)

    def test_hostile_captures_stay_text(self):
        capture = self.sandbox.file(EVIL + ".pcap", packets.pcap([packet for i in range(3) for packet in call(i)]))
        broken = self.sandbox.file("broken" + EVIL + ".pcap", EVIL)
        text = self.written(capture, broken, status=1)
        self.assertEqual(text.count("<script"), 8)
        document, page = document_in(text), self.open(text)
        shown.assert_shows(self, page, document)
        seen = page.run("document.querySelector('main').textContent")
        self.assertIn(EVIL + ".pcap", seen)
        self.assertIn("503 " + END, seen)
        self.assertIn(END + EVIL, seen)
        self.assertEqual(page.run("[window.broken, document.querySelectorAll('img').length]"), [None, 0])
        self.assertEqual(page.run("document.querySelector('.notice a').getAttribute('href')"), "#captures")

    def test_the_filter_that_it_gives_finds_the_call(self):
        one = packets.udp(packets.response(500).replace(b"call@example.com", b"a\"b\\c;(d)@example.com"))
        other = packets.udp(packets.response(503))
        capture = self.sandbox.file("filter.pcap", packets.pcap([other, one, other]))
        page = self.open(self.written(capture))
        found = [self.tshark("-n", "-r", capture, "-T", "fields", "-e", "frame.number", "-Y", text).split()
                 for text in page.texts(".filter")]
        self.assertEqual(sorted(found), [["1", "3"], ["2"]])

    def test_a_case_is_drawn(self):
        """The picture is kept as report.png: the third one of README.md is made this way."""
        captures = [self.sample(name + ".pcapng") for name in ("call-busy", "call-no-answer", "register-wrong-password")]
        captures = [path.relative_to(self.sandbox.home) for path in captures]
        page = self.open(self.written(*captures), width=1210, height=870)
        summary = "[...document.querySelectorAll('.worst > summary')].find((one) => one.textContent.includes('408'))"
        page.run("%s.parentElement.open = true" % summary)
        page.run("scrollBy(0, %s.getBoundingClientRect().top - 60)" % summary)
        rows = page.run("%s.parentElement.textContent" % summary)
        for text in ("INVITE", "180 Ringing", "408 Request Timeout", "CANCEL", "487 Request Terminated", "dialog.no_answer"):
            self.assertIn(text, rows)
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        page.picture(ARTEFACTS / "report.png")
        read = subprocess.run(["tesseract", ARTEFACTS / "report.png", "-"], capture_output=True, text=True, check=True)
        for text in ("SIP report", "Nobody answered for", "180 Ringing", "408 Request Timeout"):
            self.assertIn(text, read.stdout)

    def test_without_sip(self):
        page = self.open(self.written(self.sample("no-sip.pcapng"), "--language", "fr"))
        self.assertIn("Ces captures ne contiennent aucun message SIP.", page.run("document.body.innerText"))

    def test_a_page_is_there_when_it_is_whole(self):
        folder = self.sandbox.home / "no folder"
        done = self.sandbox.run(COMMAND, "report", self.sample("call-ok.pcapng"), "--html", folder / "report.html")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no folder/report.html", done.err)
        self.assertEqual(len(done.err.splitlines()), 1)


if __name__ == "__main__":
    unittest.main()
