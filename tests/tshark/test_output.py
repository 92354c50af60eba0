"""What a user reads: the tree, fields, JSON, columns, filters and expert infos, whole."""
import json
import re
import unittest

from harness import TestCase
from packets import pcap, response, tcp_stream, udp


def explanations(printed):
    """Of `tshark -V`, the subtrees of this plugin; the rest differs between releases.

    Wireshark 4.6 tells short times in micro- and milliseconds.
    """
    printed = re.sub(r"([\d.]+) (micro|milli)seconds",
                     lambda time: "%.9f seconds" % (float(time[1]) * {"micro": 1e-6, "milli": 1e-3}[time[2]]),
                     printed)
    kept, inside = [], False
    for line in printed.splitlines():
        if not line.startswith(" "):
            inside = line.startswith("[SIP Explain:")
        if inside and line:
            kept.append(line)
    return "\n".join(kept) + "\n"


class OutputTest(TestCase):
    def test_the_tree(self):
        printed = self.tshark("call-unknown-user.pcapng", "-V")
        self.assert_expected("call-unknown-user.txt", explanations(printed))

    def test_the_tree_of_a_code_that_nobody_registered(self):
        printed = self.tshark(pcap([udp(response(499, "Fraud \x1b[2J Block"))]), "-V")
        self.assert_expected("unregistered.txt", explanations(printed))

    def test_the_text_fits_80_columns(self):
        lines = explanations(self.tshark("many-codes.pcapng", "-V")).splitlines()
        texts = [line for line in lines if line.startswith("        ") and not line.lstrip().startswith("[")]
        self.assertGreater(len(texts), 84 * 6)
        self.assertLessEqual(max(map(len, texts)), 80)

    def test_fields(self):
        names = ["frame.number"] + ["sip_explain." + name for name in (
            "code", "phrase", "class", "severity", "summary", "reference", "related")]
        options = [part for name in names for part in ("-e", name)]
        printed = self.tshark("call-busy.pcapng", "-Y", "sip_explain", "-T", "fields", *options)
        self.assert_expected("call-busy.fields", printed)

    def test_json(self):
        frames = self.json("register-ok.pcapng", "-Y", "sip_explain", "-J", "sip_explain")
        layers = [frame["_source"]["layers"]["sip_explain"] for frame in frames]
        self.assert_expected("register-ok.json", json.dumps(layers, indent=1) + "\n")

    def test_a_column(self):
        columns = '"No.","%m","Code","%Cus:sip_explain.code","Explanation","%Cus:sip_explain.summary"'
        printed = self.tshark("call-redirect.pcapng", "-o", "gui.column.format:" + columns,
                              "-Y", "sip_explain.class contains \"3xx\"")
        rows = self.fields("call-redirect.pcapng", ["sip_explain.summary"], "-Y", "sip_explain.code == 302")
        self.assertEqual(len(printed.splitlines()), 1)
        self.assertIn("302 " + rows[0][0][0], printed)

    def test_display_filters(self):
        frames = {
            "sip_explain": 84,
            "sip_explain.code == 486": 1,
            "sip_explain.code >= 500 && sip_explain.code < 600": 10,
            'sip_explain.class == "6xx Global Failure"': 7,
            'sip_explain.phrase == "Busy Here"': 1,
            "sip_explain.code && !sip_explain.phrase": 7,
            'sip_explain.description contains "Refused by policy"': 1,
            "sip_explain.related == 407": 3,
            'sip_explain.reference contains "RFC 8688"': 1,
            'sip_explain.severity == "chat"': 11,
            "sip_explain.expert.chat": 11,
        }
        for text, count in frames.items():
            with self.subTest(text):
                rows = self.fields("many-codes.pcapng", ["sip_explain.code"], "-Y", text,
                                   "-o", "sip_explain.findings:FALSE")
                self.assertEqual(len(rows), count)

    def test_expert_info_has_the_severity_of_the_card(self):
        kinds = ("chat", "note", "warn", "error")
        names = ["sip_explain.severity"] + ["sip_explain.expert." + kind for kind in kinds]
        rows = self.fields("many-codes.pcapng", names, "-Y", "sip_explain", "-o", "sip_explain.findings:FALSE")
        self.assertEqual(len(rows), 84)
        for row in rows:
            (severity,), experts = row[0], row[1:]
            self.assertEqual([kind for kind, value in zip(kinds, experts) if value], [severity])
        self.assertEqual({row[0][0] for row in rows}, set(kinds))

    def test_wiresharks_own_expert_fields_and_statistics(self):
        rows = self.fields("call-busy.pcapng", ["_ws.expert.message"],
                           "-Y", "sip.Status-Code == 486 && _ws.expert.group == \"Response\"")
        self.assertGreater(len(rows), 0)
        for row in rows:
            self.assertTrue(any(text.startswith("486 Busy Here: ") for text in row[0]), row)
        table = self.tshark("call-busy.pcapng", "-q", "-z", "expert")
        self.assertRegex(table, r"Response +SIP Explain +486 Busy Here: ")

    def test_generated_fields_are_marked(self):
        printed = explanations(self.tshark("call-busy.pcapng", "-V"))
        fields = [line for line in printed.splitlines() if line.startswith("    ") and line[4] != " "]
        self.assertGreater(len(fields), 0)
        for line in fields:
            self.assertRegex(line, r"^    \[.*\]$")

    def test_several_responses_in_a_frame(self):
        printed = explanations(self.tshark(pcap(tcp_stream(response(180) + response(486))), "-V"))
        titles = [line for line in printed.splitlines() if line.startswith("[SIP Explain")]
        self.assertEqual(titles, ["[SIP Explain: 180 Ringing (1xx Provisional)]",
                                  "[SIP Explain: 486 Busy Here (4xx Client Failure)]"])

    def test_nothing_for_requests_and_other_protocols(self):
        self.assertEqual(self.tshark("no-sip.pcapng", "-Y", "sip_explain"), "")
        self.assertEqual(self.tshark("call-busy.pcapng", "-Y", "sip_explain && sip.Method"), "")


if __name__ == "__main__":
    unittest.main()
