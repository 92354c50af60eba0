"""Tools > SIP Explain: each entry does what it says, or says why it cannot. The pictures are kept as
menu-ENTRY.png."""
import pathlib
import unittest

from desktop import TestCase, harness

CAPTURE, FRAME = "register-wrong-password.pcapng", 4
EXPLAIN, REFERENCE, COMPARE, FAILURES, FINDINGS, CALL, FOLDER, RELOAD, CHECK = range(9)
ADDRESS = "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.2"
TEMPLATE = pathlib.Path(harness.ROOT / "lua/examples/template.lua").read_text(encoding="utf-8")
SITE = """local sip = require "sip_explain"
sip.responses[401].description = "Dial the Acme desk and ask for Wilhelmina."
"""
# In French, to see that labels and windows follow the preference.
LABELS = ["Expliquer la réponse sélectionnée", "Comparer deux codes", "Vérifier les règles du site"]
NO_CAPTURE = "Aucune capture n'est ouverte. Ouvrez-en une et sélectionnez une réponse SIP."


class MenusTest(TestCase):
    languages = ["eng"]  # of the windows, as tesseract names them

    def setUp(self):
        super().setUp()
        # Stands in for the desktop's program that opens addresses.
        program = self.sandbox.file("bin/xdg-open", '#!/bin/sh\necho "$@" >>"$HOME/opened"\n')
        program.chmod(0o755)
        self.sandbox.environment["PATH"] = f"{program.parent}:{self.sandbox.environment['PATH']}"

    def opened(self):
        """The addresses that were to be opened."""
        log = self.sandbox.home / "opened"
        self.sandbox.until(log.exists, "an address that is opened")
        return log.read_text(encoding="utf-8").split()

    def window(self, entry, name, *texts):
        """Chooses an entry and reads its window, which is closed again."""
        count = len(self.sandbox.windows())
        self.sandbox.choose(entry)
        self.sandbox.until(lambda: len(self.sandbox.windows()) > count, "the window of " + name)
        self.see("menu-" + name, *texts, window=self.sandbox.windows()[-1],
                 languages=self.languages)
        self.sandbox.close()

    def ask(self):
        """Has two codes asked for and gives the window."""
        count = len(self.sandbox.windows())
        self.sandbox.choose(COMPARE)
        self.sandbox.until(lambda: len(self.sandbox.windows()) > count, "the question")
        return self.sandbox.windows()[-1]

    def answer(self, name, *texts):
        """Has them compared and reads the window; both are closed."""
        before = self.sandbox.windows()
        self.sandbox.key("shift+Tab", "shift+Tab", "space")  # from the text to the left button
        self.sandbox.until(lambda: len(self.sandbox.windows()) > len(before), "the comparison")
        self.see("menu-" + name, *texts, window=self.sandbox.windows()[-1], languages=self.languages)
        self.sandbox.close()
        self.sandbox.close()

    def test_the_selected_response(self):
        self.sandbox.open(self.capture(CAPTURE), FRAME)
        self.see("menu-start", "REGISTER", "Unauthorized")

        # Explain
        found = self.texts_of(CAPTURE, FRAME, ["sip_explain.finding.text"])
        self.window(EXPLAIN, "explain", f"Frame {FRAME}", "SIP Explain: 401 Unauthorized",
                    "Finding", found[0], "Severity: error")

        # Reference
        self.window(REFERENCE, "reference", "RFC 3261 section 21.4.2", "Opening", ADDRESS)
        self.assertEqual(self.opened(), [ADDRESS])

        # Compare
        question = self.ask()
        self.see("menu-compare-ask", "Write two status codes here, then press Compare", "401 403",
                 window=question)
        self.answer("compare", "SIP 401 Unauthorized vs 403 Forbidden",
                    "The Deciding Question")

        # Compare what is no code
        self.ask()
        self.sandbox.write("<b>99</b> 401")
        self.answer("compare-wrong",
                    "'99' is no status code: give a number from 100 to 699")

        # Windows come and go, and the next ones take their places in memory
        for _ in range(6):
            self.ask()
            self.sandbox.close()

        for entry, name, displayed in ((FAILURES, "failures", "Displayed: 2 (50.0%)"),
                                       (FINDINGS, "findings", "Displayed: 1 (25.0%)"),
                                       (CALL, "call", "Displayed: 2 (50.0%)")):
            self.sandbox.choose(entry)
            self.see("menu-filter-" + name, displayed)
        self.end_well()

    def test_the_rules_of_a_site(self):
        folder = self.sandbox.home / ".config/wireshark/sip_explain"
        self.sandbox.open(self.capture(CAPTURE), FRAME)
        self.see("menu-start", "REGISTER", "Unauthorized")

        # Check without any
        self.window(CHECK, "check-none", "There are no files of site rules.")

        # Folder
        self.window(FOLDER, "folder", "was missing. It has been made, with a commented file",
                    "Files of site rules, in the order of loading", "template.lua")
        self.assertEqual((folder / "template.lua").read_text(encoding="utf-8"), TEMPLATE)
        self.assertEqual(self.opened(), [folder.as_uri()])

        # Check the template
        self.window(CHECK, "check-sound", "template.lua", "No problem was found.")

        # Reload
        self.sandbox.file(".config/wireshark/sip_explain/acme.lua", SITE)
        self.window(RELOAD, "reload", "The site rules have been loaded again", "acme.lua",
                    "No problem was found.")
        self.see("menu-reloaded", "Description", "Dial the Acme desk and ask for Wilhelmina.")

        # Check a bad file
        self.sandbox.file(".config/wireshark/sip_explain/acme.lua", SITE + "sip.rul {}\n")
        self.window(CHECK, "check-bad", "Problems", "acme.lua:3", "attempt to call a nil value")

        # Reload a bad file
        self.window(RELOAD, "reload-bad", "Problems", "acme.lua:3", "attempt to call a nil value")
        self.end_well()

    def test_without_a_capture(self):
        capture = self.capture(CAPTURE)
        self.languages = ["fra"]
        self.sandbox.start("-o", "sip_explain.language:fr")
        self.see("menu-welcome", "Ready to load or capture")

        # The labels
        self.sandbox.opens("alt+t")
        self.sandbox.opens("Up", "Right")
        self.see("menu-french", *LABELS, window=self.sandbox.windows()[-1], languages=["fra"])
        self.sandbox.close()
        self.sandbox.close()

        for entry, name in ((EXPLAIN, "explain"), (REFERENCE, "reference"), (CALL, "call")):
            self.window(entry, "without-" + name, NO_CAPTURE)

        # Compare
        self.ask()
        self.sandbox.write("486 603")
        self.answer("without-compare", "SIP 486 Busy Here", "603 Decline",
                    "La question décisive")

        # Reload
        self.window(RELOAD, "without-reload", "Les règles du site ont été rechargées",
                    "Il n'y a aucun fichier de règles du site")

        # The filter holds for the next capture
        self.sandbox.choose(FINDINGS)
        self.sandbox.opens("ctrl+o")
        self.sandbox.write(str(capture))
        self.sandbox.key("Return")
        self.see("menu-without-filter", "401 Unauthorized", "Displayed: 1 (25.0%)")

        # The capture is closed again
        self.sandbox.key("ctrl+w")
        self.see("menu-closed", "Ready to load or capture")
        self.window(EXPLAIN, "closed", NO_CAPTURE)
        self.end_well()


if __name__ == "__main__":
    unittest.main()
