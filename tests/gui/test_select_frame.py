"""A selected frame's explanation can be read in Wireshark's window, without a click.

The picture is kept as select-frame.png; the first one in README.md is made this way.
"""
import unittest

from desktop import TestCase

CAPTURE, FRAME = "register-wrong-password.pcapng", 4
TEXTS = ["sip_explain.finding.text", "sip_explain.finding.fix"]
HEADINGS = ["SIP Explain", "Finding", "How to Fix"]


class SelectFrameTest(TestCase):
    def test_the_selected_frame_is_explained(self):
        self.sandbox.open(self.capture(CAPTURE), FRAME)
        self.see("select-frame", *HEADINGS, *self.texts_of(CAPTURE, FRAME, TEXTS))
        self.end_well()


if __name__ == "__main__":
    unittest.main()
