"""A program that stays open for days: captures are opened, looked at and closed again, and settings change, in
one sharkd. What it has in use in the end is what it had after the first few: memory, descriptors, threads.

SIP_EXPLAIN_LOADS says how often, 30 where it is not set. What sharkd itself leaves behind (11 MiB of each capture,
and its file is never closed) is measured without the plugin and allowed for.
"""
import json
import os
import pathlib
import subprocess
import unittest

from harness import PLUGIN, SANITIZED, TestCase

LOADS = int(os.environ.get("SIP_EXPLAIN_LOADS", "30"))
WARM = 20  # until then caches fill
SOURCES = ("call-busy", "register-wrong-password", "many-codes", "transport-tcp-split-joined", "no-sip")
LANGUAGES = ("en", "fr", "vi", "pt")


class Sharkd:
    """A sharkd that is asked one thing after the other."""

    def __init__(self, sandbox):
        environment = dict(sandbox.environment)
        if SANITIZED:  # what was freed is kept back for a while: not for long
            environment["ASAN_OPTIONS"] += ":quarantine_size_mb=4"
        self.process = subprocess.Popen(sandbox.as_user + ["sharkd", "-"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
                                        cwd=sandbox.home)
        self.number = 0

    def ask(self, method, **params):
        self.number += 1
        question = {"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}
        self.process.stdin.write(json.dumps(question).encode() + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError("sharkd ended: %s" % self.process.stderr.read().decode()[-4000:])
        return json.loads(line)

    def in_use(self):
        """(KiB of memory, descriptors, threads)"""
        folder = pathlib.Path("/proc/%d" % self.process.pid)
        status = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
        return (int(status["RssAnon"].split()[0]), len(list((folder / "fd").iterdir())), int(status["Threads"]))

    def end(self):
        _, errors = self.process.communicate(timeout=60)
        return errors.decode("utf-8", "replace")


class SoakTest(TestCase):
    def soak(self, with_plugin):
        """What is in use after WARM captures, and after LOADS more; and how often something was explained."""
        plugin = next(self.sandbox.home.rglob(PLUGIN.name + "*"))
        hidden = plugin.with_suffix(".away")
        paths = [self.capture(name + ".pcapng") for name in SOURCES]
        if not with_plugin:
            plugin.rename(hidden)
        try:
            sharkd = Sharkd(self.sandbox)
            explained, before = 0, None
            for i in range(WARM + LOADS):
                if i == WARM:
                    before = sharkd.in_use()
                if with_plugin and i % 5 == 0:
                    sharkd.ask("setconf", name="sip_explain.language", value=LANGUAGES[i // 5 % len(LANGUAGES)])
                self.assertEqual(sharkd.ask("load", file=str(paths[i % len(paths)]))["result"]["status"], "OK")
                for frame in (1, 2, 3, 4):
                    explained += "SIP Explain" in json.dumps(sharkd.ask("frame", frame=frame, proto=True))
            after = sharkd.in_use()
            errors = sharkd.end()
        finally:
            if not with_plugin:
                hidden.rename(plugin)
        self.assertNotRegex(errors, "Sanitizer|runtime error|sip_explain.*(CRITICAL|WARNING)")
        return before, after, explained

    def test_captures_that_are_opened_again_and_again_leave_nothing_behind(self):
        bare_before, bare_after, none = self.soak(False)
        before, after, explained = self.soak(True)
        grown, descriptors, threads = (here - there for here, there in zip(
            (late - early for early, late in zip(before, after)),
            (late - early for early, late in zip(bare_before, bare_after))))
        print("%d captures: %d KiB more than without the plugin, of %d KiB; %d descriptors, %d threads more" % (
            LOADS, grown, after[0], descriptors, threads))
        self.assertEqual(none, 0)
        self.assertGreater(explained, LOADS)
        self.assertEqual((descriptors, threads), (0, 0))
        self.assertEqual(before[1] - bare_before[1], 0)  # and none that stay open
        self.assertEqual(before[2], bare_before[2])
        self.assertLess(grown, 16 * 1024 if SANITIZED else 2 * 1024, "KiB")


if __name__ == "__main__":
    unittest.main()
