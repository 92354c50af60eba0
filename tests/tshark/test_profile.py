"""The profile "SIP Explain": every release takes its files without a complaint, and all its filters are
filters."""
import re
import unittest

import harness

PROFILE = harness.ROOT / "data" / "profile"
CAPTURE = "register-wrong-password.pcapng"


def lines(name):
    """The lines of a file of the profile that are no comments."""
    text = (PROFILE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def cells(line):
    """The cells of a table of Wireshark's: in quotes, with quotes inside as \\x22."""
    return [cell.replace(r"\x22", '"') for cell in re.findall(r'"([^"]*)"', line)]


class ProfileTest(harness.TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for path in PROFILE.iterdir():
            cls.sandbox.file(f".config/wireshark/profiles/SIP Explain/{path.name}", path)

    def test_it_loads_and_has_our_columns(self):
        done = self.sound(self.sandbox.run("tshark", "-C", "SIP Explain", "-n",
                                           "-r", self.capture(CAPTURE), "--color"))
        self.assertEqual(done.err, "")
        last = done.out.splitlines()[-1]
        self.assertRegex(last, r"401 0\.0000\S+ auth\.rejected,server\.identity Credentials refused")

    def test_its_filters_are_filters(self):
        filters = [line.split("@")[2] for line in lines("colorfilters")]
        filters += [cells(line)[2] for line in lines("dfilter_buttons") + lines("io_graphs")]
        self.assertGreater(len(filters), 12)
        for each in filters:
            with self.subTest(each):
                self.tshark(CAPTURE, "-Y", each)

    def test_its_columns_are_fields(self):
        fields = re.findall(r"%Cus:([\w.]+)", "\n".join(lines("preferences")))
        self.assertEqual(fields, ["sip_explain.code", "sip_explain.time", "sip_explain.finding",
                                  "sip_explain.summary"])
        self.fields(CAPTURE, fields)
        widths = re.findall(r"%Cus:([\w.]+)", "\n".join(lines("recent")))
        self.assertEqual(widths, fields)


if __name__ == "__main__":
    unittest.main()
