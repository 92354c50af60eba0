"""The explanation in other languages in Wireshark's window: letters with accents, letters that join
and run from right to left, and the language that Wireshark itself is set to.

The pictures are kept as language-NAME.png in the folder that SIP_EXPLAIN_ARTEFACTS names, by default
build/artefacts.
"""
import os
import pathlib
import unittest

from desktop import Desktop, harness, line_seen, share_seen, words

CAPTURE, FRAME = "call-busy.pcapng", 8  # nothing is found there: the card is seen whole
CARD = ["sip_explain.description", "sip_explain.when", "sip_explain.fix"]
# Headings that have a line to themselves: Arabic with a value after it is recognised badly.
ENGLISH = ["Description", "When you see it", "How to Fix"]
FRENCH = ["Description", "Quand vous le voyez", "Comment résoudre"]
VIETNAMESE = ["Mô tả", "Khi bạn thấy mã này", "Cách khắc phục"]
ARABIC = ["الوصف", "متى تظهر", "طريقة الإصلاح"]
# Some letters are not recognised. An Arabic heading that runs the wrong way stays below 0.5.
ENOUGH_OF_LETTERS = 0.7
ENOUGH_OF_WORDS = 0.8
ARTEFACTS = pathlib.Path(os.environ.get("SIP_EXPLAIN_ARTEFACTS") or harness.ROOT / "build/artefacts")


def accented(text):
    """The words of a text that cannot be written in ASCII."""
    return " ".join(word for word in words(text) if not word.isascii())


class LanguagesTest(harness.TestCase):
    @classmethod
    def setUpClass(cls):
        """No sandbox for all: Wireshark remembers too much of its last run."""

    def setUp(self):
        self.sandbox = Desktop()
        self.addCleanup(self.sandbox.remove)

    def keep(self, picture, name):
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        (ARTEFACTS / f"language-{name}.png").write_bytes(picture)

    def card(self, language):
        """The texts of the card, as tshark has them in the language."""
        row, = self.fields(CAPTURE, CARD, "-Y", f"frame.number == {FRAME}",
                           "-o", "sip_explain.language:" + language)
        return [text for values in row for text in values]

    def see(self, name, read_as, headings, texts, *options):
        """Has Wireshark show the frame and ends it; gives what was read when all was seen."""
        self.sandbox.open(self.capture(CAPTURE), FRAME, *options)

        def missing(seen):
            return ([heading for heading in headings if line_seen(heading, seen) < ENOUGH_OF_LETTERS] +
                    [text for text in texts if share_seen(text, seen) < ENOUGH_OF_WORDS])

        picture, seen = self.sandbox.wait_until(lambda text: not missing(text), read_as)
        self.keep(picture, name)
        said = self.sandbox.said("wireshark")
        self.assertEqual(missing(seen), [], f"not on the screen, which reads:\n{seen}\n{said}")
        for heading in ENGLISH:
            if heading not in headings:
                self.assertLess(line_seen(heading, seen), ENOUGH_OF_LETTERS, "English: " + heading)

        self.assertEqual(self.sandbox.quit(), 0, said)
        self.assertNotRegex(self.sandbox.said("wireshark"),
                            "Sanitizer|runtime error|Dissector bug|CRITICAL")
        return seen

    def test_french(self):
        texts = self.card("fr")
        self.see("fr", ["fra"], FRENCH, texts + [accented(" ".join(texts))],
                 "-o", "sip_explain.language:fr")

    def test_vietnamese(self):
        texts = self.card("vi")
        self.see("vi", ["vie"], VIETNAMESE, texts + [accented(" ".join(texts))],
                 "-o", "sip_explain.language:vi")

    def test_arabic_headings_over_an_english_card(self):
        """Recognised as they are spelt, the headings run from right to left and their letters join."""
        self.see("ar", ["ara", "eng"], ARABIC, self.card("en"), "-o", "sip_explain.language:ar")

    def test_the_language_of_wireshark_itself(self):
        texts = self.card("fr")
        self.sandbox.file(".config/wireshark/language", "language: fr\n")
        menus = "Fichier Vue Aller Capture Analyser"
        self.see("of-wireshark", ["fra"], FRENCH, texts + [accented(" ".join(texts)), menus])


if __name__ == "__main__":
    unittest.main()
