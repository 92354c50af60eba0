"""What is changed in the preferences dialog shows at once: the language, a site's rules, whether there
are findings. The pictures are kept as preferences-NAME.png."""
import time
import unittest

from desktop import TestCase, share_seen

CAPTURE, FRAME = "register-wrong-password.pcapng", 4
SITE = """local sip = require "sip_explain"
sip.responses[401].description = "Dial the Acme desk and ask for Wilhelmina."
"""
IN_ORDER = ["Language", "Show findings", "Compare with the previous response", "Site rules",
            "Limit of instructions", "Limit of memory", "For tshark only", "Write packet comments",
            "Know later frames"]


class PreferencesTest(TestCase):
    def open_dialog(self):
        """Opens it at SIP Explain and gives the window."""
        self.sandbox.opens("ctrl+shift+p")
        dialog = self.sandbox.windows()[-1]
        self.sandbox.click("Expert", dialog) # Wireshark 4.6 has no room for longer names

        def go_to(name):
            """Letters within half a second are one name."""
            self.sandbox.key("Up")
            self.sandbox.tool("xdotool", "type", "--delay", "1", name)
            time.sleep(1)

        def seek():
            """Under load the letters may come too late."""
            go_to("Protocols")
            self.sandbox.key("Right")
            go_to("SIP Explain")
            return share_seen("For tshark only", self.sandbox.read(self.sandbox.screenshot(dialog))) == 1

        self.sandbox.until(seek, "SIP Explain")
        self.see("preferences", " ".join(IN_ORDER), window=dialog)
        return dialog

    def accept(self):
        count = len(self.sandbox.windows())
        self.sandbox.key("Return")
        self.sandbox.until(lambda: len(self.sandbox.windows()) < count, "the dialog's end")

    def test_they_take_effect_at_once(self):
        rules = self.sandbox.file("acme.lua", SITE)
        self.sandbox.open(self.capture(CAPTURE), FRAME)
        self.see("preferences-before", "Evidence in frame", "REGISTER")

        dialog = self.open_dialog()
        self.sandbox.click("Language", dialog, beside=60)
        self.sandbox.write("fr")
        self.accept()
        self.see("preferences-french", "Constat", "Comment résoudre", languages=["fra"])

        dialog = self.open_dialog()
        self.sandbox.click("Language", dialog, beside=60)
        self.sandbox.write("en")
        self.sandbox.click("Show findings", dialog)
        self.sandbox.click("Site rules", dialog, beside=60)
        self.sandbox.write(str(rules))
        self.accept()
        seen = self.see("preferences-site", "SIP Explain", "Dial the Acme desk and ask for Wilhelmina.",
                        "Changed by")
        self.assertNotIn("Evidence in frame", seen)
        self.end_well()


if __name__ == "__main__":
    unittest.main()
