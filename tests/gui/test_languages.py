"""The explanation in other languages in Wireshark's window: letters with accents, letters that join
and run from right to left, and the language that Wireshark itself is set to.

The pictures are kept as language-NAME.png.
"""
import unittest

from desktop import ENOUGH, TestCase, line_seen, share_seen, words

CAPTURE, FRAME = "call-busy.pcapng", 8  # nothing is found there: the card is seen whole
CARD = ["sip_explain.description", "sip_explain.when", "sip_explain.fix"]
# Headings that have a line to themselves: Arabic with a value after it is recognised badly.
ENGLISH = ["Description", "When you see it", "How to Fix"]
FRENCH = ["Description", "Quand vous le voyez", "Comment résoudre"]
VIETNAMESE = ["Mô tả", "Khi bạn thấy mã này", "Cách khắc phục"]
ARABIC = ["الوصف", "متى تظهر", "طريقة الإصلاح"]
# Some letters are not recognised. An Arabic heading that runs the wrong way stays below 0.5.
ENOUGH_OF_LETTERS = 0.7


def accented(text):
    """The words of a text that cannot be written in ASCII."""
    return " ".join(word for word in words(text) if not word.isascii())


class LanguagesTest(TestCase):
    def card(self, language):
        """The texts of the card, as tshark has them in the language."""
        return self.texts_of(CAPTURE, FRAME, CARD, "-o", "sip_explain.language:" + language)

    def see_frame(self, name, read_as, headings, texts, *options):
        """Has Wireshark show the frame and ends it; gives what was read when all was seen."""
        self.sandbox.open(self.capture(CAPTURE), FRAME, *options)

        def missing(seen):
            return ([heading for heading in headings if line_seen(heading, seen) < ENOUGH_OF_LETTERS] +
                    [text for text in texts if share_seen(text, seen) < ENOUGH])

        picture, seen = self.sandbox.wait_until(lambda text: not missing(text), read_as)
        self.keep(picture, "language-" + name)
        said = self.sandbox.said("wireshark")
        self.assertEqual(missing(seen), [], f"not on the screen, which reads:\n{seen}\n{said}")
        for heading in ENGLISH:
            if heading not in headings:
                self.assertLess(line_seen(heading, seen), ENOUGH_OF_LETTERS, "English: " + heading)

        self.end_well()
        return seen

    def test_french(self):
        texts = self.card("fr")
        self.see_frame("fr", ["fra"], FRENCH, texts + [accented(" ".join(texts))],
                       "-o", "sip_explain.language:fr")

    def test_vietnamese(self):
        texts = self.card("vi")
        self.see_frame("vi", ["vie"], VIETNAMESE, texts + [accented(" ".join(texts))],
                       "-o", "sip_explain.language:vi")

    def test_arabic_headings_over_an_english_card(self):
        """Recognised as they are spelt, the headings run from right to left and their letters join."""
        self.see_frame("ar", ["ara", "eng"], ARABIC, self.card("en"), "-o", "sip_explain.language:ar")

    def test_the_language_of_wireshark_itself(self):
        texts = self.card("fr")
        self.sandbox.file(".config/wireshark/language", "language: fr\n")
        menus = "Fichier Vue Aller Capture Analyser"
        self.see_frame("of-wireshark", ["fra"], FRENCH, texts + [accented(" ".join(texts)), menus])


if __name__ == "__main__":
    unittest.main()
