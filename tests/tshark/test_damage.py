"""Damaged captures: every sample, broken in every way, through the real tshark, a pass and two, as text and
as JSON. Nothing may end it, no sanitizer may speak, and no other dissector suffers from ours.

A copy of the samples is damaged by editcap (bits at several rates, frames cut short) or here (the order of
frames, frames twice, a file that ends in the middle), by a seed of its own. Many copies make one capture, so
that one tshark reads them all; the addresses of each are its own, so that TCP has connections of its own, too.

    SIP_EXPLAIN_DAMAGE=1000 SIP_EXPLAIN_DAMAGE_SEED=7 packaging/test tshark-test_damage

reads a thousand copies of all samples, beginning with that seed; a failure tells the seeds it came of, and
leaves the capture. SIP_EXPLAIN_VALGRIND=1 has valgrind look instead (a build without sanitizers).
"""
import itertools
import os
import pathlib
import random
import re
import struct
import tempfile
import unittest

from harness import SAMPLES, TestCase

COPIES = int(os.environ.get("SIP_EXPLAIN_DAMAGE", "32"))
SEED = int(os.environ.get("SIP_EXPLAIN_DAMAGE_SEED", "1"))
VALGRIND = os.environ.get("SIP_EXPLAIN_VALGRIND") == "1"
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
ERROR_RATES = ("0.0005", "0.002", "0.01", "0.05", "0.3")

# ---- captures as lists of frames, each (seconds, microseconds, length on the wire, bytes) ----


def read_pcap(data):
    """The frames of a pcap file, as far as they are whole."""
    frames, at = [], 24
    while at + 16 <= len(data):
        seconds, microseconds, kept, length = struct.unpack_from("<IIII", data, at)
        if at + 16 + kept > len(data):
            break
        frames.append((seconds, microseconds, length, data[at + 16:at + 16 + kept]))
        at += 16 + kept
    return frames


def read_pcapng(data):
    """The frames of a sample, and what its blocks of decryption secrets hold."""
    frames, secrets, at = [], b"", 0
    while at + 12 <= len(data):
        kind, length = struct.unpack_from("<II", data, at)
        if kind == 10:
            size, = struct.unpack_from("<I", data, at + 12)
            secrets += data[at + 16:at + 16 + size]
        if kind == 6:
            high, low, kept, whole = struct.unpack_from("<IIII", data, at + 12)
            time = high << 32 | low
            if time > 10 ** 17:  # nanoseconds
                time //= 1000
            frames.append((*divmod(time, 1000000), whole, data[at + 28:at + 28 + kept]))
        at += length
    return frames, secrets


def write_pcap(frames):
    return struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 1) + b"".join(
        struct.pack("<IIII", seconds, microseconds, len(kept), length) + kept
        for seconds, microseconds, length, kept in frames)


def with_addresses_of(copy, frame):
    """The frame with the second byte of its addresses changed, where it is IPv4."""
    seconds, microseconds, length, kept = frame
    if kept[12:14] == b"\x08\x00" and len(kept) >= 34:
        changed = bytearray(kept)
        changed[27] ^= copy & 0xFF
        changed[31] ^= copy & 0xFF
        kept = bytes(changed)
    return seconds, microseconds, length, kept


def reordered(frames, rng):
    """Each frame moves by a few places, as with several paths; one in ten by many."""
    return [frame for _, frame in sorted(
        ((i + rng.uniform(0, 60 if rng.random() < 0.1 else 4), frame) for i, frame in enumerate(frames)),
        key=lambda pair: pair[0])]


def duplicated(frames, rng):
    return [frame for frame in frames for _ in range(rng.choice((1, 1, 2, 3)))]


def thinned(frames, rng):
    return [frame for frame in frames if rng.random() < 0.8]


def spliced(frames, rng):
    """The end of one frame behind the beginning of another: lengths and limits that do not fit."""
    made = []
    for frame in frames:
        seconds, microseconds, _, kept = frame
        other = rng.choice(frames)[3]
        cut = rng.randrange(34, max(35, len(kept)))
        kept = kept[:cut] + other[rng.randrange(34, max(35, len(other))):]
        made.append((seconds, microseconds, len(kept), kept))
    return made


class DamageTest(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.samples = []
        keys = b""
        for sample in sorted(SAMPLES.glob("*.pcapng")):
            frames, secrets = read_pcapng(sample.read_bytes())
            cls.samples.append(frames)
            keys += secrets
        cls.keys = cls.sandbox.file("keys", keys)

    def editcap(self, frames, *options):
        source, target = self.sandbox.home / "whole.pcap", self.sandbox.home / "damaged.pcap"
        self.sandbox.file(source.name, write_pcap(frames))
        self.sound(self.sandbox.run("editcap", "-F", "pcap", *options, source, target))
        data = target.read_bytes()
        target.unlink()
        return read_pcap(data)

    def damaged(self, seed):
        """A copy of all samples, damaged as the seed says."""
        rng = random.Random(seed)
        frames = [with_addresses_of(seed, frame) for sample in rng.sample(self.samples, len(self.samples))
                  for frame in sample]
        for damage in (reordered, duplicated, thinned, spliced):
            if rng.random() < 0.3:
                frames = damage(frames, rng)
        options = ["--seed", str(seed)]
        if rng.random() < 0.8:
            options += ["-E", rng.choice(ERROR_RATES), "-o", rng.choice(("0", "34", "42", "42", "60"))]
        if rng.random() < 0.3:
            options += ["-s", str(rng.choice((60, 96, 200, 400, 700)))]
        return self.editcap(frames, *options)

    def read(self, name, data, way):
        """tshark reads the capture, of which the end may be missing; False: something is wrong."""
        path = self.sandbox.file(name, data)
        command = ["tshark", "-n", "-o", "tls.keylog_file:%s" % self.keys, "-r", path, *way]
        if VALGRIND:
            command = ["valgrind", "-q", "--error-exitcode=99", "--undef-value-errors=yes", *command]
        done = self.sandbox.run(*command)
        ours = re.search(r"Sanitizer|runtime error:|sip_explain[^\n]*(CRITICAL|WARNING|assertion)|"
                         r"(CRITICAL|WARNING)[^\n]*sip_explain|Invalid (read|write)|uninitialised", done.err)
        bug = re.search(r"(?i)dissector bug[^\n]*sip_?.?explain|Malformed Packet: SIP.?Explain", done.out + done.err)
        cut = "cut short in the middle" in done.err and done.returncode == 2
        if (done.returncode != 0 and not cut) or ours or bug:
            return False, "exit status %d\n%s\n%s" % (done.returncode, done.err[-4000:], bug and bug.group(0))
        return True, done.out

    def keep(self, data, seeds):
        """Leaves the capture for whoever looks why; gives its path."""
        kept = pathlib.Path(tempfile.gettempdir()) / ("sip-explain-damage-%d.pcap" % seeds[0])
        kept.write_bytes(data)
        return kept

    def test_no_damage_ends_it(self):
        explained = 0
        for run, first in enumerate(range(SEED, SEED + COPIES, COPIES_A_RUN)):
            seeds = range(first, min(first + COPIES_A_RUN, SEED + COPIES))
            data = write_pcap(list(itertools.chain.from_iterable(self.damaged(seed) for seed in seeds)))
            if run % 2:
                data = data[:random.Random(first).randrange(len(data) // 2, len(data))]
            for way in WAYS:
                fine, text = self.read("damaged-%d.pcap" % first, data, way)
                if not fine:
                    self.fail("seeds %d to %d, tshark -n -r %s %s\n%s" % (
                        seeds[0], seeds[-1], self.keep(data, seeds), " ".join(way), text))
                explained += text.count("SIP Explain") + text.count("sip_explain")
            (self.sandbox.home / ("damaged-%d.pcap" % first)).unlink()
        self.assertGreater(explained, COPIES)  # it was our own code that read them


if __name__ == "__main__":
    unittest.main()
