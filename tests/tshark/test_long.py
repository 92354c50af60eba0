"""A capture that is long: one tshark reads it, with the plugin and without. What the plugin keeps of a message is
what README.md says, of the last as of the first, and neither descriptors nor threads become more.

SIP_EXPLAIN_MESSAGES=2000000 says how many messages, 50000 where it is not set: two minutes for each million.
"""
import os
import pathlib
import subprocess
import sys
import unittest

from harness import PLUGIN, ROOT, SANITIZED, TestCase

MESSAGES = int(os.environ.get("SIP_EXPLAIN_MESSAGES", "50000"))
LOOKS = 10
APART = MESSAGES // (LOOKS + 1)  # none at the end, where tshark may be closing all that it has
KEPT_MAX = 0.5                   # KiB of a message: README.md, Live
LISTED_MAX = 0.05                # what Wireshark's own memory varies by


def in_use(process):
    """(KiB of memory, descriptors, threads)"""
    folder = pathlib.Path("/proc/%d" % process.pid)
    status = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
    return int(status["RssAnon"].split()[0]), len(list((folder / "fd").iterdir())), int(status["Threads"])


@unittest.skipIf(SANITIZED, "the sanitizer has memory of its own: run it with the plugin of a release build")
class LongTest(TestCase):
    def read(self, *options):
        """What is in use each time so many messages were read, and how many lines had more than a frame's number."""
        with subprocess.Popen([sys.executable, ROOT / "tests/bench/generate", "--messages", str(MESSAGES), "/dev/stdout"],
                              stdout=subprocess.PIPE) as source, \
             subprocess.Popen([*self.sandbox.as_user, "tshark", "-n", "-l", "-r", "-", *options], stdin=source.stdout, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, env=self.sandbox.environment, cwd=self.sandbox.home) as tshark:
            source.stdout.close()
            looks, explained = [], 0
            for line in tshark.stdout:
                number, *rest = line.split(maxsplit=1)
                explained += len(rest)
                if len(looks) < LOOKS and int(number) >= (len(looks) + 1) * APART:
                    looks.append(in_use(tshark))
            errors = tshark.stderr.read().decode("utf-8", "replace")
        self.assertEqual((source.returncode, tshark.returncode), (0, 0), errors)
        self.assertNotRegex(errors, "sip_explain.*(CRITICAL|WARNING)")
        self.assertEqual(len(looks), LOOKS)
        return looks, explained

    def without(self, *options):
        """The same, without the plugin."""
        plugin = next(self.sandbox.home.rglob(PLUGIN.name))
        plugin.rename(plugin.with_suffix(".away"))
        try:
            return self.read(*options)
        finally:
            plugin.with_suffix(".away").rename(plugin)

    def test_what_is_kept_of_a_message_stays_small(self):
        fields = ("-Y", "sip", "-T", "fields", "-e", "frame.number", "-e")
        with_plugin, explained = self.read(*fields, "sip_explain.summary")
        without, responses = self.without(*fields, "sip.Status-Code")
        ours = [here[0] - there[0] for here, there in zip(with_plugin, without)]
        print("\n%d messages: tshark from %d to %d MiB, without the plugin from %d to %d; the plugin on the way: %s MiB"
              % (MESSAGES, with_plugin[0][0] // 1024, with_plugin[-1][0] // 1024, without[0][0] // 1024,
                 without[-1][0] // 1024, " ".join(str(size // 1024) for size in ours)), file=sys.stderr)
        self.assertEqual(explained, responses)
        self.assertGreater(explained, MESSAGES // 3)
        self.assertLess((ours[-1] - ours[0]) / (APART * (LOOKS - 1)), KEPT_MAX)
        half = LOOKS // 2  # a list that has doubled is half empty: so much more may the second half take
        self.assertLess(ours[-1] - ours[half - 1], 2 * (ours[half - 1] - ours[0]) + 1024)
        for looks in (with_plugin, without):
            self.assertEqual({look[1:] for look in looks}, {looks[0][1:]}, "descriptors and threads")

    def test_nothing_is_kept_of_what_is_only_listed(self):
        with_plugin, listed = self.read()
        without, packets = self.without()
        grown = [looks[-1][0] - looks[0][0] for looks in (with_plugin, without)]
        print("\n%d messages listed: tshark grows by %d KiB, without the plugin by %d" % (MESSAGES, *grown), file=sys.stderr)
        self.assertEqual((listed, packets), (MESSAGES, MESSAGES))
        self.assertLess((grown[0] - grown[1]) / (APART * (LOOKS - 1)), LISTED_MAX)


if __name__ == "__main__":
    unittest.main()
