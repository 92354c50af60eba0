"""sharkd dissects a frame as the GUI does when it is selected: with a tree and without taps.

Its first pass has no taps either, so nothing is known of earlier messages: that is left out here.
"""
import json
import unittest

from harness import TestCase


def labels(nodes, depth=0):
    """The lines of a tree as `tshark -V` prints them."""
    for node in nodes:
        yield "    " * depth + ("[%s]" % node["l"] if node.get("g") else node["l"])
        yield from labels(node.get("n", []), depth + 1)


class SharkdTest(TestCase):
    def frames(self, source, numbers):
        """The protocol trees of those frames, as sharkd gives them."""
        requests = [{"method": "setconf", "params": {"name": "sip_explain.findings", "value": "FALSE"}},
                    {"method": "load", "params": {"file": str(self.capture(source))}}]
        requests += [{"method": "frame", "params": {"frame": n, "proto": True}} for n in numbers]
        text = "".join(json.dumps({"jsonrpc": "2.0", "id": i, **r}) + "\n" for i, r in enumerate(requests, 1))
        done = self.sandbox.run("sharkd", "-", stdin=text.encode())
        self.assertNotIn("Sanitizer", done.err)
        answers = [json.loads(line) for line in done.out.splitlines()]
        self.assertEqual(len(answers), len(requests), done.err)
        return [answer["result"]["tree"] for answer in answers[2:]]

    def test_a_selected_frame_shows_what_tshark_prints(self):
        for sample in ("register-wrong-password.pcapng", "call-busy.pcapng",
                       "transport-tcp-split-joined.pcapng"):
            rows = self.fields(sample, ["frame.number"], "-Y", "sip_explain")
            numbers = [int(row[0][0]) for row in rows]
            self.assertGreater(len(numbers), 0)
            for number, tree in zip(numbers, self.frames(sample, numbers)):
                with self.subTest(sample=sample, frame=number):
                    printed = self.tshark(sample, "-O", "sip_explain", "-Y", "frame.number == %d" % number,
                                          "-o", "sip_explain.findings:FALSE", "-o", "sip_explain.compare:FALSE")
                    printed = printed[printed.index("[SIP Explain:"):].rstrip("\n").splitlines()
                    printed = [line for line in printed if "equest in frame:" not in line
                               and "Time since request:" not in line]
                    shown = [node for node in tree if node["l"].startswith("SIP Explain:")]
                    self.assertEqual(list(labels(shown)), printed)

    def test_a_selected_request_shows_nothing(self):
        tree, = self.frames("call-busy.pcapng", [1])
        self.assertEqual([node["l"] for node in tree if "SIP Explain" in node["l"]], [])


if __name__ == "__main__":
    unittest.main()
