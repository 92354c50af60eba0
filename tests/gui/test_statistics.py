"""Statistics > SIP explained opens a window that counts the open capture."""
import unittest

from desktop import TestCase, line_seen

CAPTURE = "register-wrong-password.pcapng"
# Two 401 of one server: the first asks for a password, the second refuses it.
LINES = ["401 Unauthorized 2", "auth.rejected 1", "auth.challenge 1", "kamailio 2", "REGISTER 2"]
ENOUGH = 0.8  # of the letters: some are not recognised


class StatisticsTest(TestCase):
    def missing(self, seen):
        """Which lines cannot be read; what stands behind the count is cut off."""
        rows = "\n".join(" ".join(line.split()[:len(wanted.split())])
                         for wanted in LINES for line in seen.splitlines())
        return [wanted for wanted in LINES if line_seen(wanted, rows) < ENOUGH]

    def test_the_window_counts(self):
        self.sandbox.open(self.capture(CAPTURE), 1)
        _, seen = self.sandbox.wait_until(lambda text: "REGISTER" in text)
        self.assertIn("REGISTER", seen, self.sandbox.said("wireshark"))
        self.sandbox.key("alt+s")
        _, seen = self.sandbox.wait_until(lambda text: "SIP explained" in text)
        self.assertIn("SIP explained", seen)
        self.sandbox.key("Up", "Return")  # the last of the menu
        _, seen = self.sandbox.wait_until(lambda text: "Topic" in text and not self.missing(text))
        self.assertIn("Topic", seen)
        self.assertEqual(self.missing(seen), [], "not on the screen, which reads:\n" + seen)
        self.assertNotRegex(self.sandbox.said("wireshark"), "Sanitizer|runtime error|Dissector bug|CRITICAL")


if __name__ == "__main__":
    unittest.main()
