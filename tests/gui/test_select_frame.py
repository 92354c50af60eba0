"""A selected frame's explanation can be read in Wireshark's window, without a click.

The picture is kept as select-frame.png in the folder that SIP_EXPLAIN_ARTEFACTS names, by default
build/artefacts; the one in README.md is made this way.
"""
import os
import pathlib
import unittest

from desktop import Desktop, harness, share_seen

CAPTURE, FRAME = "register-wrong-password.pcapng", 4
TEXTS = ["sip_explain.finding.text", "sip_explain.finding.fix"]
HEADINGS = ["SIP Explain", "What was found", "How to Fix"]
ENOUGH = 0.8  # of the words: some are not recognised
ARTEFACTS = pathlib.Path(os.environ.get("SIP_EXPLAIN_ARTEFACTS") or harness.ROOT / "build/artefacts")


class SelectFrameTest(harness.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Desktop()
        cls.addClassCleanup(cls.sandbox.remove)

    def keep(self, picture, name):
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        (ARTEFACTS / name).write_bytes(picture)

    def texts_of_tshark(self):
        """What tshark says about the frame, one string a text."""
        row, = self.fields(CAPTURE, TEXTS, "-Y", f"frame.number == {FRAME}")
        return [text for values in row for text in values]

    def test_the_selected_frame_is_explained(self):
        expected = HEADINGS + self.texts_of_tshark()
        self.sandbox.open(self.capture(CAPTURE), FRAME)

        def missing(seen):
            return [text for text in expected if share_seen(text, seen) < ENOUGH]

        picture, seen = self.sandbox.wait_until(lambda text: not missing(text))
        self.keep(picture, "select-frame.png")
        said = self.sandbox.said("wireshark")
        self.assertEqual(missing(seen), [], f"not on the screen, which reads:\n{seen}\n{said}")

        self.assertEqual(self.sandbox.quit(), 0, said)
        self.assertNotRegex(self.sandbox.said("wireshark"),
                            "Sanitizer|runtime error|Dissector bug|CRITICAL")


if __name__ == "__main__":
    unittest.main()
