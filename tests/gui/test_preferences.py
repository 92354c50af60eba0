"""What is changed in the preferences dialog shows at once: the language, a site's rules, whether there
are findings. The pictures are kept as preferences-NAME.png."""
import unittest

from desktop import TestCase

CAPTURE, FRAME = "register-wrong-password.pcapng", 4
SITE = """local sip = require "sip_explain"
sip.responses[401].description = "Dial the Acme desk and ask for Wilhelmina."
"""
IN_ORDER = ["Language", "Show findings", "Compare with the previous response", "Site rules",
            "Limit of instructions", "Limit of memory", "For tshark only", "Write packet comments",
            "Know later frames"]


class PreferencesTest(TestCase):
    def open_dialog(self):
        """Opens it at SIP Explain, with the cursor before the first field."""
        self.sandbox.opens("ctrl+shift+p")
        self.sandbox.key("Down", "Up")
        self.sandbox.tool("xdotool", "type", "Protocols")
        self.sandbox.key("Right")
        self.sandbox.tool("xdotool", "type", "SIP Explain")
        self.see("preferences", *IN_ORDER, " ".join(IN_ORDER), window=self.sandbox.windows()[-1])

    def accept(self):
        count = len(self.sandbox.windows())
        self.sandbox.key("Return")
        self.sandbox.until(lambda: len(self.sandbox.windows()) < count, "the dialog's end")

    def test_they_take_effect_at_once(self):
        rules = self.sandbox.file("acme.lua", SITE)
        self.sandbox.open(self.capture(CAPTURE), FRAME)
        self.see("preferences-before", "What was found", "REGISTER")

        self.open_dialog()
        self.sandbox.key("Tab")
        self.sandbox.write("fr")
        self.accept()
        self.see("preferences-french", "Ce qui a été constaté", "Comment résoudre", languages=["fra"])

        self.open_dialog()
        self.sandbox.key("Tab")
        self.sandbox.write("en")
        self.sandbox.key("Tab", "space", "Tab", "Tab")  # no findings
        self.sandbox.write(str(rules))
        self.accept()
        seen = self.see("preferences-site", "SIP Explain", "Dial the Acme desk and ask for Wilhelmina.",
                        "Changed by")
        self.assertNotIn("What was found", seen)
        self.end_well()


if __name__ == "__main__":
    unittest.main()
