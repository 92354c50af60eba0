"""Diagnoses on live traffic: kamailio and sipp make the calls of live/calls.py, dumpcap captures them,
and each response must have the findings that its line says, no others.

All runs in a network namespace of its own, so that nothing of the machine is used or captured. With
SIP_EXPLAIN_LIVE=FOLDER the capture, sipp's scenarios and all logs stay in that new folder.
"""
import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from harness import ROOT, TestCase
from live.calls import ALL_CALLS
from live.programs import PATH, namespace, what_is_missing

PROGRAMS = ("dumpcap", "ip", "kamailio", "setpriv", "sipp", "unshare")
IDENTITY = ("--map-root-user",)
MISSING = what_is_missing(PROGRAMS, *IDENTITY)
TIME_LIMIT = 170
FIELDS = ["frame.number", "sip.Call-ID", "ip.src", "ip.dst", "sip.CSeq.seq", "sip.CSeq.method", "sip.Status-Code",
          "sip_explain.finding"]

# What a busy machine adds to any call.
LATE = {"timer.slow", "timer.no_answer"}
AGAIN = "dialog.retransmission"
NOISE = LATE | {AGAIN}

Row = collections.namedtuple("Row", "frame call sender receiver cseq method code finds")


def message(code, method, finds):
    """A message with its findings, as text: "486 INVITE: server.identity user.busy"."""
    return " ".join([*filter(None, (code, method)), ":", *sorted(finds)]).replace(" :", ":")


def expected(call):
    """(sender, receiver) -> messages: all responses, and the requests that have findings."""
    found = collections.defaultdict(list)
    for line in call.lines:
        is_question = bool({"auth.challenge", "auth.missing_challenge"} & set(line.finds.split()))
        always = ["server.identity"] if line.code >= 400 and not is_question else []
        code, method = ("", line.start) if line.is_request else (line.start[:3], line.request.start)
        if line.finds or not line.is_request:
            found[line.who, line.receiver].append(message(code, method, line.finds.split() + always))
        if line.again:
            found[line.who, line.receiver].append(message(code, method, line.again.split() + always))
    return dict(found)


def wanted(call):
    """All findings of a call."""
    return {finding for line in call.lines for finding in (line.finds + " " + line.again).split()}


def observed(call, rows):
    """The same as expected, of what was captured; alike messages in a row count as one."""
    names = {address: name for name, address in call.addresses.items()}
    found, before = collections.defaultdict(list), {}
    for row in rows:
        if AGAIN in row.finds and AGAIN not in wanted(call):
            continue
        finds = row.finds - (LATE - wanted(call))
        ends, said = (names[row.sender], names[row.receiver]), (row.cseq, row.method, row.code, finds)
        if (row.code or finds) and before.get(ends) != said:
            found[ends].append(message(row.code, row.method, finds))
            before[ends] = said
    return dict(found)


@unittest.skipIf(MISSING, MISSING)
class LiveTest(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = os.environ.get("SIP_EXPLAIN_LIVE")
        if folder:
            os.mkdir(folder)
        else:
            folder = tempfile.mkdtemp(prefix="sip-explain-live-")
            cls.addClassCleanup(shutil.rmtree, folder)
        done = subprocess.run([*namespace(*IDENTITY), sys.executable, "-B", "-m", "live.traffic", folder], timeout=TIME_LIMIT,
                              cwd=pathlib.Path(__file__).parent, env={**os.environ, "PATH": PATH},
                              capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError("no traffic was made:\n" + done.stderr[-4000:])
        cls.failures = json.loads(done.stdout)
        cls.capture_path = pathlib.Path(folder, "calls.pcapng").resolve()
        cls.rows = cls().read()

    def read(self, *options):
        """What was captured, message by message."""
        rows = self.fields(self.capture_path, FIELDS, "-Y", "sip", *options)
        return [Row(*("".join(values) for values in row[:-1]), set(row[-1])) for row in rows]

    def test_each_response_has_its_findings_and_no_others(self):
        for call in ALL_CALLS:
            with self.subTest(call.name):
                self.assertNotIn(call.name, self.failures, self.failures.get(call.name))
                rows = [row for row in self.rows if row.call == call.name]
                self.assertEqual(expected(call), observed(call, rows), "frames " + " ".join(row.frame for row in rows))

    def test_each_finding_is_missing_from_a_healthy_neighbour(self):
        """The neighbour is the nearest response, in another call, that refuses nothing. What a busy machine
        adds is left to the test above."""
        wants = {call.name: wanted(call) for call in ALL_CALLS}
        for finding in set().union(*wants.values()) - NOISE:
            with self.subTest(finding):
                here = next(n for n, row in enumerate(self.rows) if finding in row.finds)
                healthy = [n for n, row in enumerate(self.rows)
                           if row.code[:1] in ("1", "2") and finding not in wants[row.call]]
                neighbour = self.rows[min(healthy, key=lambda n: abs(n - here))]
                self.assertNotIn(finding, neighbour.finds, "frame " + neighbour.frame)

    def test_all_findings_but_a_few_are_provoked(self):
        rules = {path.stem.replace("_", ".", 1) for path in (ROOT / "lua" / "rules").glob("*.lua")}
        provoked = set().union(*(row.finds for row in self.rows))
        self.assertLessEqual(provoked, rules)
        self.assertGreaterEqual(len(provoked), 50, "not provoked: " + ", ".join(sorted(rules - provoked)))

    def test_nothing_else_was_captured(self):
        self.assertEqual({call.name for call in ALL_CALLS}, {row.call for row in self.rows})

    def test_two_passes_say_the_same(self):
        self.assertEqual(self.rows, self.read("-2"))


if __name__ == "__main__":
    unittest.main()
