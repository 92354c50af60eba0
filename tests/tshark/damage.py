"""Captures that are broken: every sample, damaged as a seed says, the same each time.

A copy of the samples is damaged by editcap (bits at several rates, frames cut short) or here (the order of
frames, frames twice, a file that ends in the middle). Many copies make one capture, so that one tshark reads
them all; the addresses of each are its own, so that TCP has connections of its own, too.
"""
import itertools
import os
import pathlib
import random
import struct
import tempfile

from harness import SAMPLES, TestCase

SEED = int(os.environ.get("SIP_EXPLAIN_DAMAGE_SEED", "1"))
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


class DamageTestCase(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # Every block of Wireshark's is one of malloc, so that whoever looks knows where each ends.
        cls.sandbox.environment["WIRESHARK_DEBUG_WMEM_OVERRIDE"] = "simple"
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

    def damaged_capture(self, seeds):
        """The bytes of a capture with a copy for each seed."""
        return write_pcap(list(itertools.chain.from_iterable(self.damaged(seed) for seed in seeds)))

    def keep(self, data, name):
        """Leaves a capture for whoever looks why; gives its path."""
        kept = pathlib.Path(tempfile.gettempdir()) / ("sip-explain-damage-%s.pcap" % name)
        kept.write_bytes(data)
        return kept
