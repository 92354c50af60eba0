"""Each code of the IANA registry has its card, and every other number is explained by its class."""
import re
import unittest

from harness import TestCase
from packets import pcap, response, udp

# The registry "Response Codes" of the SIP parameters at IANA, as of November 2026.
REGISTRY = {
    100: "Trying", 180: "Ringing", 181: "Call Is Being Forwarded", 182: "Queued",
    183: "Session Progress", 199: "Early Dialog Terminated", 200: "OK",
    202: "Accepted (Deprecated)", 204: "No Notification", 300: "Multiple Choices",
    301: "Moved Permanently", 302: "Moved Temporarily", 305: "Use Proxy",
    380: "Alternative Service", 400: "Bad Request", 401: "Unauthorized", 402: "Payment Required",
    403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
    407: "Proxy Authentication Required", 408: "Request Timeout", 410: "Gone",
    412: "Conditional Request Failed", 413: "Request Entity Too Large",
    414: "Request-URI Too Long", 415: "Unsupported Media Type", 416: "Unsupported URI Scheme",
    417: "Unknown Resource-Priority", 420: "Bad Extension", 421: "Extension Required",
    422: "Session Interval Too Small", 423: "Interval Too Brief", 424: "Bad Location Information",
    425: "Bad Alert Message", 428: "Use Identity Header", 429: "Provide Referrer Identity",
    430: "Flow Failed", 433: "Anonymity Disallowed", 436: "Bad Identity Info",
    437: "Unsupported Credential", 438: "Invalid Identity Header",
    439: "First Hop Lacks Outbound Support", 440: "Max-Breadth Exceeded", 469: "Bad Info Package",
    470: "Consent Needed", 480: "Temporarily Unavailable", 481: "Call/Transaction Does Not Exist",
    482: "Loop Detected", 483: "Too Many Hops", 484: "Address Incomplete", 485: "Ambiguous",
    486: "Busy Here", 487: "Request Terminated", 488: "Not Acceptable Here", 489: "Bad Event",
    491: "Request Pending", 493: "Undecipherable", 494: "Security Agreement Required",
    500: "Server Internal Error", 501: "Not Implemented", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Server Time-out", 505: "Version Not Supported",
    513: "Message Too Large", 555: "Push Notification Service Not Supported",
    580: "Precondition Failure", 600: "Busy Everywhere", 603: "Decline",
    604: "Does Not Exist Anywhere", 606: "Not Acceptable", 607: "Unwanted", 608: "Rejected",
}
OBSOLETE = {409: "Conflict", 411: "Length Required"}  # RFC 2543

CLASSES = {1: "1xx Provisional", 2: "2xx Success", 3: "3xx Redirection", 4: "4xx Client Failure",
           5: "5xx Server Failure", 6: "6xx Global Failure"}

PARTS = ("description", "when", "fix")


class CardsTest(TestCase):
    def cards(self, codes):
        names = ["code", "phrase", "class", "description", "when", "fix", "severity", "summary",
                 "reference", "related"]
        rows = self.fields(pcap([udp(response(code)) for code in codes]),
                           ["sip_explain." + name for name in names], "-o", "sip_explain.findings:FALSE")
        return [dict(zip(names, row)) for row in rows]

    def test_the_registry_has_75_codes(self):
        self.assertEqual(len(REGISTRY), 75)

    def test_each_registered_code_has_a_card_of_its_own(self):
        phrases = REGISTRY | OBSOLETE
        seen = set()
        for card, code in zip(self.cards(phrases), phrases):
            with self.subTest(code):
                self.assertEqual(card["code"], [str(code)])
                self.assertEqual(card["phrase"], [phrases[code]])
                self.assertEqual(card["class"], [CLASSES[code // 100]])
                self.assertIn(card["severity"][0], ["chat", "note", "warn", "error"])
                self.assertRegex(card["reference"][0], r"^RFC \d+ section [\d.]+$")
                self.assertGreaterEqual(len(card["related"]), 1)
                for part in PARTS:
                    text = card[part][0]
                    self.assertGreater(len(text), 100, "%s is too short: %s" % (part, text))
                    self.assertNotIn(text, seen)
                    seen.add(text)
                self.assertTrue(card["description"][0].startswith(card["summary"][0]))

    def test_each_text_has_two_to_four_sentences(self):
        codes = [*REGISTRY, *OBSOLETE, 99, 198, 298, 398, 498, 598, 698]  # the last ones: the classes' texts
        for card, code in zip(self.cards(codes), codes):
            for part in PARTS:
                sentences = re.split(r"(?<=[.?!]) ", card[part][0])
                with self.subTest(code, part=part):
                    self.assertTrue(2 <= len(sentences) <= 4, "%d, %s: two to four sentences are wanted, not %d: %s"
                                    % (code, part, len(sentences), " | ".join(sentences)))

    def test_every_other_number_is_explained_by_its_class(self):
        others = [code for code in range(1000) if code not in REGISTRY | OBSOLETE]
        for card, code in zip(self.cards(others), others):
            with self.subTest(code):
                self.assertEqual(card["code"], [str(code)])
                self.assertEqual(card["phrase"], [])
                self.assertEqual(card["class"], [CLASSES.get(code // 100, "Not a SIP class")])
                section = "8.1.3.2" if code // 100 in CLASSES else "7.2"
                self.assertEqual(card["reference"], ["RFC 3261 section " + section])
                self.assertEqual(len(card["description"] + card["when"] + card["fix"]), 3)


if __name__ == "__main__":
    unittest.main()
