"""Pages of the real command in a real Chromium.

SIP_EXPLAIN_COMMAND names the command, SIP_EXPLAIN_PLUGIN the plugin. A test may have another document put into
a page that the command wrote: what no capture gives that a test could make, such as thousands of calls.
"""
import json
import os
import pathlib
import re
import sys
import unittest

from browser import Browser

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from sandbox import ROOT, SAMPLES, Sandbox  # noqa: E402 (the path has to be known first)

COMMAND = os.environ["SIP_EXPLAIN_COMMAND"]
BLOCK = re.compile(r'(?<=<script type="application/json" id="document">).*?(?=</script>)', re.DOTALL)
ESCAPES = {ord(character): "\\u%04x" % ord(character) for character in "<>&\u2028\u2029"}


def document_in(page):
    """The document in the text of a page."""
    return json.loads(BLOCK.search(page)[0])


class TestCase(unittest.TestCase):
    maxDiff = None

    sandbox, browser, pages = None, None, {} # shared by the classes of a module

    @classmethod
    def setUpClass(cls):
        if TestCase.browser is None:
            TestCase.sandbox, TestCase.browser = Sandbox(), Browser().__enter__()
            TestCase.sandbox.preload_tshark_only()
            unittest.addModuleCleanup(TestCase.end)

    @staticmethod
    def end():
        TestCase.browser.__exit__()
        TestCase.sandbox.remove()
        TestCase.browser = None

    def report(self, *arguments, status=0):
        """Runs `sip-explain report` on files of the sandbox; its output."""
        done = self.sandbox.run(COMMAND, "report", *arguments)
        if done.returncode != status or "Sanitizer" in done.err or "runtime error:" in done.err:
            self.fail("exit status %d\n%s" % (done.returncode, done.err[-4000:]))
        return done.out

    def tshark(self, *arguments):
        done = self.sandbox.run(self.sandbox.environment["SIP_EXPLAIN_TSHARK"], *arguments)
        self.assertEqual(done.returncode, 0, done.err[-4000:])
        return done.out

    def written(self, *arguments, **options):
        """The text of the page that the command writes."""
        path = self.sandbox.home / "report.html"
        self.assertEqual(self.report(*arguments, "--html", path, **options), "")
        return path.read_text(encoding="utf-8")

    def sample(self, name):
        return self.sandbox.file(name, SAMPLES / name)

    def open(self, text, **options):
        """Shows a page; it is closed at the end, and must have complained of nothing and asked for nothing."""
        path = self.sandbox.file("page-%s.html" % self.id(), text)
        page = self.browser.open(path, **options)

        def close():
            page.run("0") # what the page did meanwhile is told before
            self.assertEqual(page.complaints, [])
            self.assertEqual(page.requests, [path.as_uri()])
            page.close()
        self.addCleanup(close)
        return page

    def page_with(self, document):
        """The text of a page that the command wrote, with that document in the place of its own."""
        language = document["language"]
        if language not in self.pages:
            self.pages[language] = self.written(self.sample("call-ok.pcapng"), "--language", language)
        return BLOCK.sub(lambda _: json.dumps(document, ensure_ascii=False).translate(ESCAPES), self.pages[language])
