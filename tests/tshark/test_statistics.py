"""tshark -z sip_explain,tree: what is counted, of constructed captures and of samples."""
import collections
import re
import unittest

from harness import SAMPLES, TestCase
from packets import CLIENT, SERVER, capture_file, message, pcap, record, udp

LINE = re.compile(r"^( *)(\S.*?) +(\d+) +(?:[\d.]+ +)?([\d.]+%)")
TITLE = "SIP explained:"
MILLISECOND = 1000

Line = collections.namedtuple("Line", "count share")


def response(start, method="OPTIONS", server=None, number=1):
    """The bytes of a response in a transaction of that number: "404 Not Found"."""
    headers = [server] if server else []
    return udp(message("SIP/2.0 " + start, "Via: SIP/2.0/UDP %s;branch=z9hG4bK%d" % (CLIENT, number),
                       "From: <sip:a@example.com>;tag=1", "To: <sip:b@example.com>;tag=2",
                       "Call-ID: %d@example.com" % number, "CSeq: %d %s" % (number, method), *headers))


def read(printed):
    """What a tree says: path -> Line, a path is the names from the group down: "Class|4xx Client Failure"."""
    lines, path = {}, []
    for text in printed.splitlines():
        found = LINE.match(text)
        if not found:
            continue
        path[len(found[1]):] = [found[2]]
        lines["|".join(path)] = Line(int(found[3]), found[4])
    return lines


def below(tree, group):
    """name -> count, of the lines right below a line."""
    return {path[len(group) + 1:]: line.count for path, line in tree.items()
            if path.startswith(group + "|") and "|" not in path[len(group) + 1:]}


def leaves(tree, group):
    """name -> count, of the lines two levels below a group, wherever they stand there."""
    counts = collections.Counter()
    for path, line in tree.items():
        if path.startswith(group + "|") and path.count("|") == 2:
            counts[path.split("|")[2]] += line.count
    return counts


class StatisticsTest(TestCase):
    def count(self, source, tree_filter="", *arguments):
        tree = "sip_explain,tree" + ("," + tree_filter if tree_filter else "")
        printed = self.tshark(source, "-q", "-z", tree, *arguments)
        self.assertIn(TITLE, printed)
        return read(printed)

    # Two calls, a registration and a probe: four senders' words and one who says nothing.
    MIXED = pcap([
        response("200 OK", "OPTIONS", "Server: Alpha", 1),
        response("100 Trying", "INVITE", "User-Agent: Beta", 2),
        response("404 Not Found", "INVITE", "User-Agent: Beta", 2),
        response("486 Busy Here", "INVITE", None, 3),
        response("503 Service Unavailable", "REGISTER", "Server: Alpha", 4),
        response("499 Made Up By Its Sender", "REGISTER", "Server:  ", 5),
    ])

    def test_codes_by_class(self):
        tree = self.count(self.MIXED)
        self.assertEqual(tree["Class"].count, 6)
        self.assertEqual(below(tree, "Class"), {"1xx Provisional": 1, "2xx Success": 1,
                                                "4xx Client Failure": 3, "5xx Server Failure": 1})
        self.assertEqual(below(tree, "Class|4xx Client Failure"),
                         {"404 Not Found": 1, "486 Busy Here": 1, "499": 1})
        self.assertEqual(tree["Class|4xx Client Failure"].share, "50.00%")

    def test_methods_and_servers(self):
        tree = self.count(self.MIXED)
        self.assertEqual(below(tree, "Method"), {"INVITE": 3, "OPTIONS": 1, "REGISTER": 2})
        self.assertEqual(below(tree, "Server"), {"Alpha": 2, "Beta": 2, SERVER: 2})
        self.assertEqual((tree["Method"].count, tree["Server"].count), (6, 6))
        self.assertEqual((tree["Sent again"].count, tree["Captured twice"].count), (0, 0))

    def test_findings_by_severity(self):
        tree = self.count("register-loop.pcapng")
        self.assertEqual(leaves(tree, "Class"), {"401 Unauthorized": 16})
        self.assertEqual(below(tree, "Method"), {"REGISTER": 16})
        self.assertEqual(below(tree, "Server"), {"kamailio": 16})
        # The first 401 asks for a password, the fifteen others refuse it.
        self.assertEqual(tree["Finding|chat|auth.challenge"].count, 1)
        self.assertEqual(tree["Finding|error|auth.rejected"].count, 15)
        self.assertEqual(below(tree, "Severity"), {"chat": 1, "error": 15})

    def test_no_rules_no_findings(self):
        tree = self.count("register-loop.pcapng", "", "-o", "sip_explain.findings:FALSE")
        self.assertEqual((tree["Class"].count, tree["Finding"].count), (16, 0))

    def test_samples_as_their_fields_say(self):
        for sample in sorted(SAMPLES.glob("*.pcapng")):
            with self.subTest(sample.name):
                rows = self.fields(sample.name, ["sip_explain.code", "sip_explain.severity", "sip_explain.finding"],
                                   "-Y", "sip_explain.code")
                codes, severities, findings = (collections.Counter(value for row in rows for value in row[field])
                                               for field in range(3))
                tree = self.count(sample.name)
                self.assertEqual((tree["Sent again"].count, tree["Captured twice"].count), (0, 0))
                self.assertEqual({name[:3]: count for name, count in leaves(tree, "Class").items()}, codes)
                self.assertEqual(below(tree, "Severity"), severities)
                self.assertEqual(leaves(tree, "Finding"), findings)
                self.assertEqual(tree["Finding"].count, sum(findings.values()))
                for group in ("Method", "Server"):
                    self.assertEqual(sum(below(tree, group).values()), tree["Class"].count, group)

    def test_two_passes_count_the_same(self):
        for sample in ("call-no-answer.pcapng", "register-loop.pcapng", "transport-tcp-split-joined.pcapng"):
            with self.subTest(sample):
                self.assertEqual(self.count(sample, "", "-2"), self.count(sample))

    def test_a_tree_that_is_printed_changes_no_count(self):
        path = self.capture("call-no-answer.pcapng")
        printed = self.tshark(path, "-V", "-z", "sip_explain,tree")
        self.assertEqual(read(printed[printed.index(TITLE):]), self.count(path))

    def test_a_filter_is_obeyed(self):
        for tree_filter, methods in (('sip.CSeq.method == "INVITE"', {"INVITE": 3}),
                                     ("sip_explain.code in {400 .. 499}", {"INVITE": 2, "REGISTER": 1}),
                                     ('sip_explain.severity == "error"', {"REGISTER": 1}),
                                     ("frame.number == 1", {"OPTIONS": 1}), ("udp.port == 9", {})):
            with self.subTest(tree_filter):
                self.assertEqual(below(self.count(self.MIXED, tree_filter), "Method"), methods)

    def test_two_trees_do_not_mix(self):
        printed = self.tshark(self.MIXED, "-q", "-z", "sip_explain,tree,frame.number<=2",
                              "-z", "sip_explain,tree,frame.number>4")
        trees = [read(text) for text in printed.split(TITLE)[1:]]
        self.assertEqual(sorted(tuple(sorted(below(tree, "Server").items())) for tree in trees),
                         [(("198.51.100.2", 1), ("Alpha", 1)), (("Alpha", 1), ("Beta", 1))])

    def test_copies_are_counted_apart(self):
        busy = response("486 Busy Here", "INVITE")
        times = {"first": 0, "the wire again": 1, "timer": 500, "timer, the wire again": 501, "timer again": 1500}
        tree = self.count(capture_file([record(busy, 1700000000000000 + at * MILLISECOND)
                                        for at in times.values()]))
        self.assertEqual(leaves(tree, "Class"), {"486 Busy Here": 1})
        self.assertEqual((tree["Method"].count, tree["Server"].count), (1, 1))
        self.assertEqual(below(tree, "Sent again"), {"486 Busy Here": 2})
        self.assertEqual(below(tree, "Captured twice"), {"486 Busy Here": 2})

    def test_requests_are_not_counted(self):
        request = udp(message("OPTIONS sip:b@example.com SIP/2.0", "Via: SIP/2.0/UDP %s;branch=z9hG4bK1" % CLIENT,
                              "Call-ID: 1@example.com", "CSeq: 1 OPTIONS"), sender=CLIENT)
        tree = self.count(pcap([request]))
        self.assertEqual({line.count for line in tree.values()}, {0})

    def test_hostile_names_are_shown_escaped(self):
        tree = self.count(pcap([response("200 OK", "INVITE", "Server: \x1b[31mRed\u202e %s%n\x7f"),
                                response("200 OK", "INVITE", "Server: " + "long" * 500, 2),
                                response("200 OK", "\x1b[2J", "Server: two\r\n lines", 3)]))
        servers = below(tree, "Server")
        self.assertEqual(servers.pop("\\x1b[31mRed\\xe2\\x80\\xae %s%n\\x7f"), 1)
        self.assertEqual(servers.pop("two lines"), 1)
        (name, count), = servers.items()
        self.assertRegex(name, r"^(long){10,}\w*\.\.\.$")
        self.assertEqual((count, len(name) < 100), (1, True))
        self.assertNotIn("\x1b", "".join(tree))

    def test_a_response_that_says_neither_method_nor_server(self):
        bare = udp(b"SIP/2.0 200 OK\r\n\r\n")
        tree = self.count(pcap([bare]), "", "-d", "udp.port==5060,sip")
        self.assertEqual(below(tree, "Server"), {SERVER: 1})
        self.assertEqual(below(tree, "Method"), {"(unknown)": 1})

    def test_the_number_of_names_is_bounded(self):
        tree = self.count(pcap([response("200 OK", "METHOD%d" % (number % 60), "Server: s%d" % number, number)
                                for number in range(300)] + [response("404 Not Found", "METHOD7", "Server: s7", 999)]))
        servers, methods = below(tree, "Server"), below(tree, "Method")
        self.assertEqual((len(servers), servers["Others"], servers["s7"]), (201, 100, 2))
        self.assertEqual((len(methods), methods["Others"], methods["METHOD7"]), (51, 50, 6))
        self.assertEqual((tree["Server"].count, tree["Method"].count), (301, 301))

    def test_the_last_names_with_a_line_of_their_own(self):
        for count in (49, 50, 51, 199, 200, 201):
            tree = self.count(pcap([response("200 OK", "METHOD%d" % number, "Server: s%d" % number, number)
                                    for number in range(count)]))
            servers, methods = below(tree, "Server"), below(tree, "Method")
            self.assertEqual((servers.get("Others", 0), len(servers)), (max(count - 200, 0), min(count, 201)))
            self.assertEqual((methods.get("Others", 0), len(methods)), (max(count - 50, 0), min(count, 51)))

    def test_many_responses_in_a_frame(self):
        tree = self.count("transport-tcp-split-joined.pcapng")
        self.assertEqual(leaves(tree, "Class"), {
            "200 OK": 4, "404 Not Found": 2, "480 Temporarily Unavailable": 1, "486 Busy Here": 1,
            "503 Service Unavailable": 1})

    WORDS = {
        "en": ("Class", "Severity", "Finding", "Method", "Server", "Sent again", "Captured twice", "(unknown)", "Others"),
        "fr": ("Classe", "Gravité", "Constat", "Méthode", "Serveur", "Renvoyés", "Capturés deux fois", "(inconnu)",
               "Autres"),
        "pt": ("Classe", "Severidade", "Diagnóstico", "Método", "Servidor", "Reenviadas", "Capturadas duas vezes",
               "(desconhecido)", "Outros"),
        "vi": ("Lớp mã", "Mức độ", "Phát hiện", "Method", "Server", "Gửi lại", "Bắt trùng", "(không rõ)", "Khác"),
    }

    def test_the_chosen_language(self):
        bare = udp(b"SIP/2.0 200 OK\r\n\r\n")
        many = pcap([bare] + [response("404 Not Found", "METHOD%d" % number, None, number) for number in range(50)])
        for language, words in self.WORDS.items():
            with self.subTest(language):
                tree = self.count(many, "", "-d", "udp.port==5060,sip", "-o", "sip_explain.language:" + language)
                groups = [path for path in tree if "|" not in path]
                self.assertEqual(sorted(groups), sorted(words[:7]))
                self.assertEqual(leaves(tree, words[0]), {"200 OK": 1, "404 Not Found": 50})
                methods = below(tree, words[3])
                self.assertEqual((methods[words[7]], methods[words[8]], len(methods)), (1, 1, 51))

    def test_a_sites_rule_and_code(self):
        self.sandbox.file("site/acme.lua", """
            local sip = require "sip_explain"
            sip.responses[499] = { phrase = "Acme Block", description = "d.", when = "w.", fix = "f.",
                                   severity = "error", reference = "Acme guide" }
            sip.rule { id = "acme.barred", codes = { 499 }, severity = "error",
                       match = function() return {} end, text = "Barred", fix = "Unbar." }
        """)
        tree = self.count(self.MIXED, "", "-o", "sip_explain.rules:%s" % (self.sandbox.home / "site/acme.lua"))
        self.assertEqual(tree["Class|4xx Client Failure|499 Acme Block"].count, 1)
        self.assertEqual(tree["Finding|error|acme.barred"].count, 1)

    def test_without_responses_and_without_being_asked(self):
        tree = self.count("no-sip.pcapng")
        self.assertEqual({line.count for line in tree.values()}, {0})
        tree = self.count(self.MIXED, "", "--disable-protocol", "sip_explain")
        self.assertEqual({line.count for line in tree.values()}, {0})
        self.assertEqual(self.tshark(self.MIXED, "-q"), "")


if __name__ == "__main__":
    unittest.main()
