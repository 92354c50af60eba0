"""What valgrind says of tshark with the plugin: every sample, whole and damaged (damage.py), a pass and two, as
text and as JSON. A sanitizer sees our own code; valgrind also sees what Wireshark, GLib and Lua do with what ours
gave them.

    SIP_EXPLAIN_VALGRIND=25 SIP_EXPLAIN_DAMAGE_SEED=7 packaging/test tshark-test_valgrind

reads each sample and then 25 damaged copies of all of them, beginning with that seed, four ways each: that is
five to ten seconds a reading. Without it a few readings are tried.
"""
import collections
import os
import pathlib
import re
import shutil
import unittest
import xml.etree.ElementTree

from damage import SEED, DamageTestCase, write_pcap
from harness import PLUGIN, SAMPLES, SANITIZED

COPIES = int(os.environ.get("SIP_EXPLAIN_VALGRIND", "-1"))
WAYS = (("-V",), ("-2", "-V"), ("-T", "json"), ("-2", "-T", "json"))
MEMCHECK = ("valgrind", "--quiet", "--leak-check=full", "--show-leak-kinds=definite,possible", "--num-callers=40",
            "--keep-debuginfo=yes", "--xml=yes")

Error = collections.namedtuple("Error", "kind frames text")  # frames: (object, function) of all its stacks


def errors_in(path):
    for error in xml.etree.ElementTree.parse(path).getroot().iter("error"):
        frames = [(pathlib.Path(frame.findtext("obj", "")).name, frame.findtext("fn", ""), frame.findtext("file", ""),
                   frame.findtext("line", "")) for frame in error.iter("frame")]
        what = error.findtext("what") or error.findtext("xwhat/text")
        yield Error(error.findtext("kind"), tuple(frame[:2] for frame in frames),
                    "\n    ".join([what, *(" ".join(filter(None, frame)) for frame in frames)]))


def is_ours(error):
    return any(name == PLUGIN.name for name, _ in error.frames)


def is_leak(error):
    return error.kind.startswith("Leak")


@unittest.skipIf(SANITIZED, "valgrind has no room for a sanitizer: run it with the plugin of a release build")
@unittest.skipUnless(shutil.which("valgrind"), "not installed: valgrind")
class ValgrindTest(DamageTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.readings = 0

    @classmethod
    def tearDownClass(cls):
        print("%d readings" % cls.readings)

    def errors(self, path, way):
        """What valgrind says while tshark reads a capture, and what tshark prints."""
        log = self.sandbox.home / "valgrind.xml"
        done = self.sandbox.run(*MEMCHECK, "--xml-file=%s" % log, "tshark", "-n", "-d", "udp.port==5072,sip",
                                "-o", "tls.keylog_file:%s" % self.keys, "-r", path, *way)
        self.assertEqual(done.returncode, 0, done.err[-4000:])
        return list(errors_in(log)), done.out

    def errors_without_plugin(self, path, way):
        plugin = next(self.sandbox.home.rglob(PLUGIN.name))
        hidden = plugin.with_suffix(".away")
        plugin.rename(hidden)
        try:
            return self.errors(path, way)[0]
        finally:
            hidden.rename(plugin)

    def read(self, name, data, way):
        """Nothing is wrong with it that is not wrong with tshark alone. Gives what tshark prints."""
        path = self.sandbox.file("read.pcapng", data)
        found, out = self.errors(path, way)
        type(self).readings += 1
        ours = [error for error in found if is_ours(error)]
        others = [error for error in found if not is_ours(error) and not is_leak(error)]
        if others:
            own = {(error.kind, error.frames) for error in self.errors_without_plugin(path, way)}
            ours += [error for error in others if (error.kind, error.frames) not in own]
        if ours:
            kept = self.keep(data, name)
            self.fail("%s (%s), tshark -n %s\n%s" % (name, kept, " ".join(way),
                                                     "\n".join(error.text for error in ours[:5])))
        return out

    def test_whole_samples(self):
        if COPIES < 0:
            whole = write_pcap([frame for sample in self.samples for frame in sample])
            self.assertIn("SIP Explain: 486 Busy Here", self.read("whole", whole, WAYS[1]))
            return
        for sample in sorted(SAMPLES.glob("*.pcapng")):
            for way in WAYS:
                out = self.read(sample.stem, sample.read_bytes(), way)
                self.assertEqual(bool(re.search("SIP Explain|sip_explain", out)), sample.stem != "no-sip", sample.stem)

    def test_damaged_copies(self):
        for seed in range(SEED, SEED + (1 if COPIES < 0 else COPIES)):
            data = self.damaged_capture([seed])
            for way in WAYS[2:3] if COPIES < 0 else WAYS:
                self.read(str(seed), data, way)


if __name__ == "__main__":
    unittest.main()
