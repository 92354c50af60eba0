"""What a user reads in a terminal: the words, the width, the colours."""
import re
import unittest

from harness import TestCase

SITE_PAGE_80 = """\
499 Acme Fraud Block
Class: 4xx Client Failure
Severity: error

Description
  Acme blocked this call. Its fraud desk decided that it looks like abuse of the
  account.

When You See It
  Calls to premium numbers at night bring it.

How to Fix
  Call the fraud desk, option 2, with the Call-ID.

Reference: Acme SBC guide 4.2
Often confused with: 403 Forbidden, 603 Decline
Headers it must carry: X-Acme-Reason
Headers worth reading: Warning
HTTP counterpart: 403
Q.850 cause: 21
Changed by: acme.lua:10
"""

SITE_PAGE_40 = """\
499 Acme Fraud Block
Class: 4xx Client Failure
Severity: error

Description
  Acme blocked this call. Its fraud desk
  decided that it looks like abuse of
  the account.

When You See It
  Calls to premium numbers at night
  bring it.

How to Fix
  Call the fraud desk, option 2, with
  the Call-ID.

Reference: Acme SBC guide 4.2
Often confused with: 403 Forbidden, 603
  Decline
Headers it must carry: X-Acme-Reason
Headers worth reading: Warning
HTTP counterpart: 403
Q.850 cause: 21
Changed by: acme.lua:10
"""

SITE_FINDING = """\
acme.barred
Codes: 403, 6xx
Severity: error

What was found
  Acme barred {number}.

What to do
  Unbar the number in the portal.

Changed by: acme.lua:13
"""

BOLD, RED, YELLOW, PLAIN = "\033[1m", "\033[31m", "\033[33m", "\033[0m"


class PageTest(TestCase):
    def page(self, printed):
        """Without the folder of the site file."""
        return re.sub(r"(Changed by:)\s\S*/(acme\.lua:\d+)", r"\1 \2", printed)

    def test_a_code_at_80_columns(self):
        self.assertEqual(self.page(self.sound("show", "499", "--rules", self.site())), SITE_PAGE_80)

    def test_a_code_at_40_columns(self):
        printed = self.on_terminal(40, "show", "499", "--rules", self.site(), TERM="dumb")
        head, facts = printed.out.split("Changed by:")
        self.assertEqual(head + "Changed by: acme.lua:10\n", SITE_PAGE_40)
        self.assertEqual(facts.replace("\n", "").replace(" ", "")[-11:], "acme.lua:10")

    def test_a_site_s_finding(self):
        self.assertEqual(self.page(self.sound("show", "acme.barred", "-r", self.site())), SITE_FINDING)

    def test_a_finding(self):
        out = self.sound("show", "auth.rejected")
        self.assertTrue(out.startswith("auth.rejected\nCodes: 401, 403, 407\nSeverity: error\n\nSymptoms\n  "))
        self.assertIn("\n\nCauses\n  ", out)
        self.assertRegex(out, r"\n\nWhat to Check, in Order\n  1\. .*\n(     .*\n)*  2\. ")

    def test_the_headings_are_those_of_the_language(self):
        out = self.sound("compare", "401", "407", "--language", "fr")
        for heading in ("Différences clés", "Quand utiliser lequel", "En savoir plus"):
            self.assertIn("\n%s\n" % heading, out)

    def test_the_colon_is_that_of_the_language(self):
        for language, start in (("en", "404 Not Found\nClass: 4xx"), ("fr", "404 Not Found\nClasse\u00a0: 4xx"),
                                ("ar", "404 Not Found\nالفئة: 4xx")):
            self.assertTrue(self.sound("show", "404", "--language", language).startswith(start), language)

    def test_pages_are_apart(self):
        out = self.sound("show", "404", "486")
        self.assertTrue(out.startswith("404 Not Found\n"))
        self.assertIn("\n\n\n486 Busy Here\nClass: 4xx Client Failure\nSeverity: note\n", out)

    def test_a_code_that_nobody_registered_is_explained_by_its_class(self):
        out = self.sound("show", "499")
        self.assertTrue(out.startswith("499\nClass: 4xx Client Failure\nSeverity: warn\n\nDescription\n"))
        self.assertIn("unregistered client failure", out)

    def test_a_list(self):
        out = self.sound("list", "--class", "6XX")
        self.assertTrue(out.startswith("6xx Global Failure\n  note   600 Busy Everywhere\n"), out)
        self.assertIn("\n  note   603 Decline\n", out)
        self.assertIn("\n\nFinding\n", out)
        self.assertIn("\n  note   user.busy (486, 600)\n", out)
        self.assertNotIn("auth.algorithm", out)

    def test_the_list_has_a_heading_for_each_class(self):
        lines = self.sound("list").splitlines()
        headings = [line for line in lines if line and not line.startswith(" ")]
        self.assertEqual(headings, [
            "1xx Provisional", "2xx Success", "3xx Redirection", "4xx Client Failure",
            "5xx Server Failure", "6xx Global Failure", "Finding"])

    def test_a_comparison(self):
        out = self.sound("compare", "401", "407")
        self.assertTrue(out.startswith("SIP 401 Unauthorized vs 407 Proxy Authentication Required\n\n"))
        positions = [out.index("\n%s\n" % heading) for heading in (
            "The Deciding Question", "Key Differences", "When to Use Which", "What to Look At", "401 Unauthorized",
            "407 Proxy Authentication Required", "Learn More")]
        self.assertEqual(positions, sorted(positions))
        self.assertIn("\n  https://www.rfc-editor.org/rfc/rfc3261", out)


class WidthTest(TestCase):
    PAGES = (("show", "404", "auth.rejected"), ("compare", "401", "407"), ("list",), ("--help",),
             ("show", "--help"))

    def test_80_columns_where_the_output_is_no_terminal(self):
        for page in self.PAGES:
            out = self.sound(*page, COLUMNS="40")
            self.assert_fits(80, out)
            self.assertGreater(max(map(len, out.splitlines())), 40)

    def test_the_width_of_the_terminal(self):
        for width in (40, 60, 132):
            for page in self.PAGES:
                self.assert_fits(width, self.on_terminal(width, *page, TERM="dumb").out)
        wide = self.on_terminal(132, "show", "404", TERM="dumb")
        self.assertGreater(max(map(len, wide.lines)), 100)

    def test_a_terminal_that_does_not_tell(self):
        lines = self.on_terminal(0, "show", "404", TERM="dumb", COLUMNS="50").lines
        self.assertTrue(40 < max(map(len, lines)) <= 50)
        lines = self.on_terminal(0, "show", "404", TERM="dumb").lines
        self.assertTrue(70 < max(map(len, lines)) <= 80)

    def test_wide_and_combining_characters(self):
        japanese = "この番号は存在しません" * 9
        accents = "re\u0301ponse e\u0301tablie " * 12
        site = self.file("wide.lua", 'local sip = require "sip_explain"\n'
                         'sip.responses[404].description = "%s"\n'
                         'sip.responses[404].when = "%s"\n' % (japanese, accents))
        out = self.on_terminal(40, "show", "404", "--rules", site, TERM="dumb").out
        head = out[:out.index("How to Fix")]
        self.assert_fits(40, head)
        self.assertIn(japanese, re.sub(r"\s", "", head))
        self.assertIn(re.sub(r"\s", "", accents), re.sub(r"\s", "", head))
        self.assertIn("\n  " + japanese[:19] + "\n", head) # two cells each: 38 and the indent


class ColourTest(TestCase):
    def test_headings_are_bold_and_severities_coloured(self):
        out = self.on_terminal(80, "show", "403").out
        self.assertTrue(out.startswith(BOLD + "403 Forbidden" + PLAIN + "\n"))
        self.assertIn("\nSeverity: %serror%s\n" % (RED, PLAIN), out)
        self.assertIn("\n%sDescription%s\n" % (BOLD, PLAIN), out)
        out = self.on_terminal(80, "list").out
        self.assertIn("\n  %swarn%s   404 Not Found\n" % (YELLOW, PLAIN), out)

    def test_no_colour_where_nobody_wants_or_sees_it(self):
        for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": ""}):
            self.assertNotIn("\033", self.on_terminal(80, "show", "403", **environment).out)
        self.assertNotIn("\033", self.sound("show", "403", TERM="xterm-256color"))
        self.assertNotIn("\033", self.on_terminal(80, "show", "403", "--json").out)

    def test_an_empty_NO_COLOR_says_nothing(self):
        self.assertIn(BOLD, self.on_terminal(80, "show", "403", NO_COLOR="").out)


class HostileTest(TestCase):
    HOSTILE = ('local sip = require "sip_explain"\n'
               'sip.responses[498] = { phrase = "a\\27[2J\\nb\\0c", severity = "warn", '
               'description = "%s%n \\27]0;x\\7 \\u{202E}evil " .. ("w"):rep(500), '
               'when = "w", fix = "f", reference = "\\155r" }\n')

    def test_what_steers_a_terminal_is_escaped(self):
        for replaced in ("\\155r", "r"):
            site = self.file("hostile.lua", self.HOSTILE.replace("\\155r", replaced))
            result = self.run_command("show", "498", "--rules", site)
            self.assertEqual(result.status, 1 if replaced != "r" else 0)
            for printed in (result.out, result.err):
                self.assertIsNone(re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", printed), printed)
        self.assertIn("498 a\\x1b[2J\\x0ab", result.out)
        self.assertIn("%s%n", result.out)
        self.assert_fits(80, result.out)

    def test_json_is_json_all_the_same(self):
        site = self.file("hostile.lua", self.HOSTILE.replace("\\155r", "r"))
        card, = self.json("show", "498", "--rules", site)
        self.assertEqual(card["phrase"], "a\x1b[2J\nb\ufffdc")
        self.assertIn("%s%n \x1b]0;x\x07 \u202eevil", card["description"])

    def test_a_message_of_a_site_file_is_escaped(self):
        site = self.file("fails.lua", 'error("\\27[31mred\\nline")\n')
        result = self.run_command("show", "404", "--rules", site)
        self.assertEqual(result.status, 1)
        self.assertNotIn("\x1b", result.err)
        self.assertIn("fails.lua:1: \\x1b[31mred", result.err)
        self.assertTrue(result.out.startswith("404 Not Found\n"))


if __name__ == "__main__":
    unittest.main()
