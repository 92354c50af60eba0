"""Runs the real command sip-explain: with pipes, or on a terminal of a given width.

SIP_EXPLAIN_COMMAND names the command.
"""
import fcntl
import json
import os
import pathlib
import pty
import struct
import subprocess
import tempfile
import termios
import unicodedata
import unittest

COMMAND = os.environ["SIP_EXPLAIN_COMMAND"]
TIME_LIMIT = 60

# What a site has: a code of its own, another text for a known one, texts in a language that nobody
# else has, and a rule.
SITE = """
local sip = require "sip_explain"
sip.responses[499] = {
  phrase = "Acme Fraud Block", severity = "error", reference = "Acme SBC guide 4.2",
  description = "Acme blocked this call. Its fraud desk decided that it looks like abuse of the account.",
  when = "Calls to premium numbers at night bring it.",
  fix = "Call the fraud desk, option 2, with the Call-ID.",
  related = { 403, 603 }, http = 403, q850 = 21,
  headers = { must = { "X-Acme-Reason" }, may = { "Warning" } },
}
sip.responses[403].fix = "Call the Acme desk."
sip.text("eo").responses[404].fix = "Kontrolu la numeron."
sip.rule {
  id = "acme.barred", codes = { 403, "6xx" }, severity = "error",
  match = function() return nil end,
  text = "Acme barred {number}.", fix = "Unbar the number in the portal.",
}
"""


def columns(line):
    """The cells of a terminal that a line takes."""
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf")
               else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Result:
    def __init__(self, status, out, err=""):
        self.status, self.out, self.err = status, out, err
        self.lines = out.splitlines()


class TestCase(unittest.TestCase):
    maxDiff = None

    def environment(self, changes):
        """Nothing of who runs the tests but what finds programs and the sanitizers' options."""
        kept = {name: value for name, value in os.environ.items()
                if name == "PATH" or name.endswith("SAN_OPTIONS")}
        return {**kept, **changes}

    def run_command(self, *arguments, **environment):
        done = subprocess.run([COMMAND, *arguments], capture_output=True, timeout=TIME_LIMIT,
                              stdin=subprocess.DEVNULL, env=self.environment(environment))
        return Result(done.returncode, done.stdout.decode(), done.stderr.decode())

    def sound(self, *arguments, **environment):
        """What the command prints; it must succeed and complain of nothing."""
        result = self.run_command(*arguments, **environment)
        self.assertEqual((result.status, result.err), (0, ""), arguments)
        return result.out

    def json(self, *arguments, **environment):
        return json.loads(self.sound(*arguments, "--json", **environment))

    def on_terminal(self, width, *arguments, **environment):
        """The same with a terminal `width` columns wide (0: it does not tell) as output."""
        try:
            ours, theirs = pty.openpty()
        except OSError as problem:
            self.skipTest("no pseudo terminal here: %s" % problem)
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, width, 0, 0))
        process = subprocess.Popen([COMMAND, *arguments], stdin=subprocess.DEVNULL, stdout=theirs,
                                   stderr=theirs,
                                   env=self.environment({"TERM": "xterm-256color", **environment}))
        os.close(theirs)
        printed = b""
        while True:
            try:
                more = os.read(ours, 65536)
            except OSError: # the other end was closed
                break
            if not more:
                break
            printed += more
        os.close(ours)
        return Result(process.wait(TIME_LIMIT), printed.decode().replace("\r\n", "\n"))

    def file(self, name, text):
        folder = tempfile.TemporaryDirectory(prefix="sip-explain-")
        self.addCleanup(folder.cleanup)
        path = pathlib.Path(folder.name) / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    def site(self):
        return self.file("acme.lua", SITE)

    def assert_fits(self, width, printed):
        lines = printed.splitlines()
        self.assertGreater(len(lines), 5)
        for line in lines:
            self.assertLessEqual(columns(line), width, line)
