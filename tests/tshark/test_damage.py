"""Damaged captures (damage.py): every sample, broken in every way, through the real tshark, a pass and two, as
text and as JSON. Nothing may end it, no sanitizer may speak, and no other dissector suffers from ours.

    SIP_EXPLAIN_DAMAGE=1000 SIP_EXPLAIN_DAMAGE_SEED=7 packaging/test tshark-test_damage

reads a thousand copies of all samples, beginning with that seed; a failure tells the seeds it came of, and
leaves the capture. test_valgrind.py reads them under valgrind.
"""
import os
import random
import re
import unittest

from damage import SEED, DamageTestCase

COPIES = int(os.environ.get("SIP_EXPLAIN_DAMAGE", "32"))
COPIES_A_RUN = 16

WAYS = (  # of reading
    ("-V",),
    ("-2", "-V"),
    ("-T", "json"),
    ("-2", "-R", "sip", "-T", "json"),
    ("-O", "sip_explain", "-Y", "sip_explain"),
    ("-q", "-z", "sip_explain,records", "-z", "sip_explain,tree"),
    ("-2", "-T", "fields", "-e", "sip_explain.summary", "-e", "sip_explain.finding"),
)


class DamageTest(DamageTestCase):
    def read(self, name, data, way):
        """tshark reads the capture, of which the end may be missing; False: something is wrong."""
        path = self.sandbox.file(name, data)
        done = self.sandbox.run("tshark", "-n", "-o", "tls.keylog_file:%s" % self.keys, "-r", path, *way)
        ours = re.search(r"Sanitizer|runtime error:|sip_explain[^\n]*(CRITICAL|WARNING|assertion)|"
                         r"(CRITICAL|WARNING)[^\n]*sip_explain", done.err)
        bug = re.search(r"(?i)dissector bug[^\n]*sip_?.?explain|Malformed Packet: SIP.?Explain", done.out + done.err)
        cut = "cut short in the middle" in done.err and done.returncode == 2
        if (done.returncode != 0 and not cut) or ours or bug:
            return False, "exit status %d\n%s\n%s" % (done.returncode, done.err[-4000:], bug and bug.group(0))
        return True, done.out

    def test_no_damage_ends_it(self):
        explained = 0
        for run, first in enumerate(range(SEED, SEED + COPIES, COPIES_A_RUN)):
            seeds = range(first, min(first + COPIES_A_RUN, SEED + COPIES))
            data = self.damaged_capture(seeds)
            if run % 2:
                data = data[:random.Random(first).randrange(len(data) // 2, len(data))]
            for way in WAYS:
                fine, text = self.read("damaged-%d.pcap" % first, data, way)
                if not fine:
                    self.fail("seeds %d to %d, tshark -n -r %s %s\n%s" % (
                        seeds[0], seeds[-1], self.keep(data, seeds[0]), " ".join(way), text))
                explained += text.count("SIP Explain") + text.count("sip_explain")
            (self.sandbox.home / ("damaged-%d.pcap" % first)).unlink()
        self.assertGreater(explained, COPIES)  # it was our own code that read them


if __name__ == "__main__":
    unittest.main()
