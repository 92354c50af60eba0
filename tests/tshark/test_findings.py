"""Each finding on messages that are made up for it, and its near miss: findings/*.py, in the real tshark.

All sequences are in one capture; each has addresses, a domain, a Call-ID and an hour of its own. What
real stacks say is tested in test_live.py.
"""
import collections
import unittest
import xml.etree.ElementTree

from findings import (auth, capability, cause, dialog, identity, media, protocol, route, server, timer, user)
from findings.sequence import Sequence
from harness import ROOT, TestCase
from packets import capture_file

GROUPS = (auth, capability, cause, dialog, identity, media, protocol, route, server, timer, user)
CASES = [case for group in GROUPS for case in group.CASES]

Explained = collections.namedtuple("Explained", "codes findings experts")
Finding = collections.namedtuple("Finding", "id severity text frames")


def shown(element, name):
    """The values of the fields of that name below the element, in order."""
    return [field.get("show") for field in element.iter("field") if field.get("name") == name]


def explained(packet):
    """What the plugin says of a frame."""
    findings = [Finding(field.get("show"), *shown(field, "sip_explain.finding.severity"),
                        *shown(field, "sip_explain.finding.text"),
                        [int(frame) for frame in shown(field, "sip_explain.finding.frame")])
                for field in packet.iter("field") if field.get("name") == "sip_explain.finding"]
    return Explained(shown(packet, "sip_explain.code"), findings, shown(packet, "_ws.expert.message"))


class ConstructedMessagesTest(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.sequences, cls.near_misses, frame, records = [], [], 1, []
        for number, case in enumerate(CASES):
            cls.sequences.append(Sequence(case.lines, 2 * number + 1, case.transport))
            cls.near_misses.append(Sequence(case.near_miss, 2 * number + 2, case.transport))
            for sequence in (cls.sequences[-1], cls.near_misses[-1]):
                frame = sequence.place(frame)
                records += sequence.records.values()
        cls.capture_path = cls.sandbox.file("constructed.pcap", capture_file(records))
        cls.explained = cls().read()

    def read(self, *options):
        """frame -> Explained"""
        printed = self.tshark(self.capture_path, "-T", "pdml", "-J", "sip_explain", *options)
        packets = xml.etree.ElementTree.fromstring(printed).iter("packet")
        return {number: explained(packet) for number, packet in enumerate(packets, 1)}

    def found(self, sequence, finding):
        """frame -> Finding, of the frames of the sequence that have it."""
        return {frame: each for frame in sequence.frames.values()
                for each in self.explained[frame].findings if each.id == finding}

    def test_each_rule_has_a_case(self):
        rules = {path.stem.replace("_", ".", 1) for path in (ROOT / "lua" / "rules").glob("*.lua")}
        self.assertEqual(rules, {case.finding for case in CASES}, "tests/tshark/findings/*.py")

    def test_a_case_has_its_finding_in_that_frame_alone(self):
        for case, sequence in zip(CASES, self.sequences):
            with self.subTest(case.finding):
                frames, found = sequence.frames, self.found(sequence, case.finding)
                self.assertEqual([frames[case.found]], list(found))
                finding = found[frames[case.found]]
                self.assertEqual(case.severity, finding.severity)
                self.assertEqual([frames[line] for line in case.evidence], finding.frames)
                for piece in case.says:
                    self.assertIn(sequence.text(piece), finding.text)

    def test_a_near_miss_has_not(self):
        for case, sequence in zip(CASES, self.near_misses):
            with self.subTest(case.finding):
                self.assertEqual({}, self.found(sequence, case.finding))

    def test_every_response_is_explained(self):
        for sequence in self.sequences + self.near_misses:
            for line, frame in sequence.frames.items():
                code = sequence.sent[line].code
                self.assertEqual([code] if code else [], self.explained[frame].codes, "frame %d" % frame)

    def test_no_rule_fails(self):
        for frame, each in self.explained.items():
            self.assertFalse([text for text in each.experts if text.endswith(" is off)")], "frame %d" % frame)

    def test_two_passes_say_the_same(self):
        self.assertEqual(self.explained, self.read("-2"))


if __name__ == "__main__":
    unittest.main()
