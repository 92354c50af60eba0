"""The profile "SIP Explain" in Wireshark: columns, colours by severity, buttons, the graph of failures.

The pictures are kept as profile.png (the second one in README.md is made this way) and
profile-graph.png.
"""
import unittest

from desktop import RECENT, TestCase, harness

CAPTURE, FRAME = "call-no-common-codec.pcapng", 12
PROFILE = harness.ROOT / "data" / "profile"
# Behind those of the profile, to have room for the list and for the details.
LAYOUT = RECENT.replace("110", "260")
SEVERITIES = ["error", "warn", "note", "chat"]  # in the order of the rules


def colours(path):
    """The backgrounds of the profile's rules as #RRGGBB."""
    rules = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("@")]
    backgrounds = [rule.split("@")[3].split("]")[0].lstrip("[").split(",") for rule in rules]
    return ["#" + "".join(f"{int(part) >> 8:02X}" for part in background) for background in backgrounds]


class ProfileTest(TestCase):
    def test_what_the_profile_shows(self):
        for path in PROFILE.iterdir():
            text = path.read_text(encoding="utf-8")
            self.sandbox.file(f".config/wireshark/profiles/SIP Explain/{path.name}",
                              text + LAYOUT if path.name == "recent" else text)
        self.sandbox.open(self.capture(CAPTURE), FRAME, "-C", "SIP Explain")
        self.see("profile", "Failures Findings Errors Slow Calls Registrations",
                 "Info Code After Finding", "Profile: SIP Explain", "Finding")
        drawn = self.sandbox.tool("convert", "-", "-format", "%c", "histogram:info:-",
                                  stdin=self.sandbox.screenshot()).decode()
        # The selected row has a colour of its own.
        rows = self.fields(CAPTURE, ["sip_explain.severity"],
                           "-Y", f"sip_explain && frame.number != {FRAME}")
        severities = {row[0][0] for row in rows}
        self.assertGreater(len(severities), 1)
        *by_severity, of_requests = colours(PROFILE / "colorfilters")
        for severity, colour in zip(SEVERITIES, by_severity):
            self.assertEqual(severity in severities, colour in drawn, severity)
        self.assertIn(of_requests, drawn)

        self.sandbox.opens("alt+s")
        count = len(self.sandbox.windows())
        self.sandbox.key("i")
        self.sandbox.until(lambda: len(self.sandbox.windows()) == count, "the graph")
        self.see("profile-graph", "SIP responses", "SIP failures",
                 window=self.sandbox.windows()[-1])
        self.sandbox.close()
        self.end_well()


if __name__ == "__main__":
    unittest.main()
