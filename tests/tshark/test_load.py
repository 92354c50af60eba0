"""tshark -i with the plugin under load: memory stays, descriptors and threads, too, and each failure is a line, at
once.

A tshark without the plugin listens beside it to the same traffic, so that what tshark itself takes is known.
SIP_EXPLAIN_LOAD=SECONDS has it go on for so long instead of a minute: hours, by hand.
"""
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

from harness import TestCase, wireshark_version
from live.load import FAILURES
from live.programs import PATH, namespace, what_is_missing
from sandbox import SANITIZED, Sandbox

PROGRAMS = ("dumpcap", "ip", "setpriv", "sipp", "tshark", "unshare")
IDENTITY = ("--map-current-user", "--keep-caps")  # root becomes nobody: tshark must not be root
CAPABILITIES = "+net_raw,+net_admin"
MISSING = ("the sanitizer has memory of its own, and stops dumpcap: run it with the plugin of a release build"
           if SANITIZED else what_is_missing(PROGRAMS, *IDENTITY))

SECONDS = int(os.environ.get("SIP_EXPLAIN_LOAD", "60"))
RATE = 2000            # requests a second, and as many responses
SESSION = 20000        # frames until tshark forgets all: many times in a minute
WARM_UP = SECONDS / 4  # some sessions
GROWTH_MAX = 8 * 1024  # KiB: 35 bytes a message of a minute
AT_ONCE = 2            # seconds
BUSY_ALONE = "The callee's device is busy or does not want another call at this moment."
# Before 4.4 tshark itself loses 11 MiB each time it forgets, unless it has no table of network card makers.
ENVIRONMENT = {} if wireshark_version() >= (4, 4) else {"WIRESHARK_DATA_DIR": "/nonexistent"}


class LoadTest(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if MISSING:
            raise unittest.SkipTest(MISSING)
        plain = Sandbox()
        cls.addClassCleanup(plain.remove)
        shutil.rmtree(plain.home / ".local")
        folder = tempfile.mkdtemp(prefix="sip-explain-load-")
        cls.addClassCleanup(shutil.rmtree, folder)
        done = subprocess.run(
            [*namespace(*IDENTITY), sys.executable, "-B", "-m", "live.load", folder, str(SECONDS), str(RATE),
             cls.listen(cls.sandbox, "sip_explain.code >= 400", "sip_explain.summary"),
             cls.listen(plain, "sip.Status-Code >= 400", "sip.Status-Line")],
            timeout=SECONDS + 60, cwd=pathlib.Path(__file__).parent, env={**os.environ, "PATH": PATH},
            capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError("no traffic was made:\n" + done.stderr[-4000:])
        cls.with_plugin, cls.without = json.loads(done.stdout)

    @staticmethod
    def listen(sandbox, display_filter, field):
        """The command line of a tshark on loopback, as an ordinary user who may capture."""
        as_user = [*sandbox.as_user, "--inh-caps=" + CAPABILITIES, "--ambient-caps=" + CAPABILITIES]
        return shlex.join([*(as_user if sandbox.as_user else []), "env", "-i", "-C", str(sandbox.home),
                           *("%s=%s" % pair for pair in {**sandbox.environment, **ENVIRONMENT}.items()),
                           "tshark", "-n", "-l", "-i", "lo", "-f", "udp port 5060", "-B", "32", "-M", str(SESSION),
                           "-Y", display_filter, "-T", "fields", "-e", "frame.time_epoch", "-e", "sip.Call-ID",
                           "-e", field])

    def sessions(self):
        return self.with_plugin["said"].count("resetting session")

    def growth(self, listener):
        """KiB, from the end of the warm-up to the end of the load."""
        kept = [kilobytes for since, kilobytes, _, _ in listener["looks"] if since >= WARM_UP]
        return kept[-1] - kept[0]

    def test_each_failure_is_one_line(self):
        rows = [line.split("\t") for _, line in self.with_plugin["lines"]]
        self.assertEqual([row[1] for row in rows], ["busy-%d" % (n + 1) for n in range(FAILURES * SECONDS)])
        # Between a request and its response tshark may forget: then the response explains itself.
        alone = [row for row in rows if not row[2].startswith("Busy: ")]
        self.assertEqual({row[2] for row in alone} - {BUSY_ALONE}, set())
        self.assertLess(len(alone), self.sessions() // 4 + 2)

    def test_it_comes_at_once(self):
        late = [came - float(line.split("\t")[0]) for came, line in self.with_plugin["lines"]]
        self.assertLess(sorted(late)[len(late) * 95 // 100], AT_ONCE, "all but what a busy machine held up")

    def test_memory_stays(self):
        first, last = self.with_plugin["looks"][0], self.with_plugin["looks"][-1]
        print("\n%d messages; tshark after %d s: %d MiB, after %d s: %d MiB; since %d s it grew by %d KiB, without the plugin by %d"
              % (2 * RATE * SECONDS, first[0], first[1] // 1024, last[0], last[1] // 1024, WARM_UP, self.growth(self.with_plugin),
                 self.growth(self.without)), file=sys.stderr)
        self.assertGreater(self.sessions(), RATE * 2 * SECONDS // SESSION // 2)
        self.assertLess(self.growth(self.with_plugin) - self.growth(self.without), GROWTH_MAX)
        self.assertLess(self.growth(self.with_plugin), 2 * GROWTH_MAX)

    def test_descriptors_and_threads_stay(self):
        for listener in (self.with_plugin, self.without):
            self.assertEqual(len({(descriptors, threads) for _, _, descriptors, threads in listener["looks"][5:]}), 1)


if __name__ == "__main__":
    unittest.main()
