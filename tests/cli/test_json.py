"""What a program reads: JSON with the documented members."""
import unittest

from harness import TestCase

CARD = {"code", "phrase", "class", "description", "when", "fix", "severity", "reference"}
SEVERITIES = {"chat", "note", "warn", "error"}


class JsonTest(TestCase):
    def test_a_code(self):
        card, = self.json("show", "404")
        self.assertEqual(set(card), CARD | {"related", "http", "q850", "headers"})
        facts = {name: card[name] for name in ("code", "phrase", "class", "severity", "reference", "related",
                                               "http", "q850", "headers")}
        self.assertEqual(facts, {
            "code": 404, "phrase": "Not Found", "class": "4xx Client Failure", "severity": "warn",
            "reference": "RFC 3261 section 21.4.5", "related": [403, 410, 480, 484, 604], "http": 404,
            "q850": 1, "headers": {"may": ["Error-Info", "Reason", "Retry-After"]}})
        for name in ("description", "when", "fix"):
            self.assertGreater(len(card[name]), 100)
            self.assertNotIn("\n", card[name])

    def test_what_is_absent_is_left_out(self):
        unregistered, = self.json("show", "499")
        self.assertEqual(set(unregistered), CARD - {"phrase"})
        self.assertEqual(unregistered["reference"], "RFC 3261 section 8.1.3.2")

    def test_a_site_s_code(self):
        site = self.site()
        card, = self.json("show", "499", "--rules", site)
        self.assertEqual(card["custom"], site + ":10")
        self.assertEqual(card["phrase"], "Acme Fraud Block")
        self.assertEqual(card["headers"], {"must": ["X-Acme-Reason"], "may": ["Warning"]})

    def test_members_stand_in_their_documented_order(self):
        card, = self.json("show", "499", "--rules", self.site())
        self.assertEqual(list(card), [
            "code", "phrase", "class", "description", "when", "fix", "severity", "reference", "related",
            "custom", "http", "q850", "headers"])

    def test_a_finding(self):
        finding, = self.json("show", "auth.rejected")
        self.assertEqual((finding["finding"], finding["severity"], finding["codes"]),
                         ("auth.rejected", "error", [401, 403, 407]))
        self.assertEqual(set(finding), {"finding", "severity", "codes", "symptoms", "causes", "checks"})
        self.assertGreater(len(finding["checks"]), 1)
        self.assertTrue(all(isinstance(check, str) for check in finding["checks"]))

    def test_a_site_s_finding(self):
        site = self.site()
        self.assertEqual(self.json("show", "acme.barred", "--rules", site), [{
            "finding": "acme.barred", "severity": "error", "codes": [403, "6xx"],
            "text": "Acme barred {number}.", "fix": "Unbar the number in the portal.",
            "custom": site + ":13"}])

    def test_several_in_the_order_in_which_they_were_asked_for(self):
        pages = self.json("show", "486", "auth.rejected", "100")
        self.assertEqual([page.get("code", page.get("finding")) for page in pages],
                         [486, "auth.rejected", 100])

    def test_nothing_is_an_empty_array(self):
        result = self.run_command("show", "700", "--json")
        self.assertEqual((result.status, result.out.split()), (1, ["[]"]))

    def test_every_code_and_finding_of_the_list_can_be_shown(self):
        rows = self.json("list")
        names = [str(row.get("code", row.get("finding"))) for row in rows]
        pages = self.json("show", *names)
        for row, page in zip(rows, pages, strict=True):
            self.assertLessEqual(set(row.items() if "code" in row else ()), set(
                (name, value) for name, value in page.items() if isinstance(value, (int, str))))
            self.assertEqual(row.get("codes"), page.get("codes"))

    def test_a_list(self):
        rows = self.json("list")
        codes = [row for row in rows if "code" in row]
        findings = [row for row in rows if "finding" in row]
        self.assertEqual(rows, codes + findings)
        self.assertGreaterEqual(len(codes), 75)
        self.assertEqual(codes[0], {"code": 100, "phrase": "Trying", "class": "1xx Provisional",
                                    "severity": "chat"})
        self.assertEqual([row["code"] for row in codes], sorted(row["code"] for row in codes))
        self.assertEqual([row["finding"] for row in findings], sorted(row["finding"] for row in findings))
        for row in rows:
            self.assertIn(row["severity"], SEVERITIES)
        for row in findings:
            self.assertEqual(set(row), {"finding", "severity", "codes"})
        self.assertIn({"finding": "user.busy", "severity": "note", "codes": [486, 600]}, findings)

    def test_a_list_of_a_class(self):
        rows = self.json("list", "--class", "3xx")
        self.assertEqual([row["code"] for row in rows if "code" in row], [300, 301, 302, 305, 380])
        findings = [row["finding"] for row in rows if "finding" in row]
        self.assertIn("route.redirect", findings)
        self.assertNotIn("auth.algorithm", findings)

    def test_what_a_site_disabled_is_not_listed(self):
        site = self.file("off.lua", 'require("sip_explain").disable "auth.*"\n')
        names = [row.get("finding", "") for row in self.json("list", "--rules", site)]
        self.assertIn("user.busy", names)
        self.assertEqual([name for name in names if name.startswith("auth.")], [])

    def test_a_pair_about_which_something_is_written(self):
        self.assertLessEqual({"question", "look"}, set(self.json("compare", "480", "486")))
        self.assertNotIn("question", self.json("compare", "100", "606"))

    def test_a_comparison(self):
        comparison = self.json("compare", "401", "407")
        self.assertLessEqual({"title", "summary", "cards", "differences", "which", "learn_more"},
                             set(comparison))
        self.assertLessEqual(set(comparison), {"title", "summary", "cards", "differences", "which",
                                               "learn_more", "question", "look"})
        self.assertEqual(comparison["title"], "SIP 401 Unauthorized vs 407 Proxy Authentication Required")
        self.assertEqual(comparison["cards"], self.json("show", "401", "407"))
        self.assertTrue(all(isinstance(text, str) for text in comparison["differences"]))
        link = comparison["learn_more"][0]
        self.assertEqual(set(link), {"label", "url"})
        self.assertEqual(link["label"], "RFC 3261 section 21.4.2")
        self.assertRegex(link["url"], r"^https://www\.rfc-editor\.org/rfc/rfc3261\b")


if __name__ == "__main__":
    unittest.main()
