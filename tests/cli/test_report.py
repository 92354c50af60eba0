"""sip-explain report: numbers that were counted by hand, in samples and in constructed captures."""
import csv
import io
import json
import sys
import unittest

from captures import SAMPLES, CapturesTest
from harness import columns

sys.path.append(str(SAMPLES.parents[1] / "tests" / "tshark"))
from packets import CLIENT, SERVER, capture_file, message, record, udp  # noqa: E402 (the path has to be known first)

START = 1_700_000_000_000_000  # microseconds
SECOND, MILLISECOND = 1_000_000, 1_000
MIXED = ["call-busy", "call-cancelled", "call-no-answer", "call-no-common-codec", "call-ok", "call-redirect",
         "call-unknown-user", "register-loop", "register-ok", "register-wrong-password", "server-overload"]
COLUMNS = ["capture", "frame", "start", "kind", "call_id", "method", "from", "to", "destination", "server", "realm",
           "code", "phrase", "outcome", "first_response", "post_dial_delay", "severity", "finding", "text", "fix"]


class Traffic:
    """Messages between two hosts, to become a capture."""

    def __init__(self):
        self.packets = []

    def say(self, time, start_line, call, cseq, *headers, sender=CLIENT, target=None, branch=None, to_tag=None):
        """At so many microseconds: cseq is "1 INVITE"."""
        is_request = start_line.endswith("SIP/2.0")
        sender = sender if is_request or sender != CLIENT else SERVER
        packet = message(start_line, "Via: SIP/2.0/UDP %s;branch=%s" % (CLIENT, branch or "z9hG4bK%s%s" % (
                             call, cseq.replace(" ", ""))),
                         "From: <sip:alice@example.org>;tag=a", "To: <sip:bob@example.org>" + (
                             ";tag=" + to_tag if to_tag else "" if is_request else ";tag=b"),
                         "Call-ID: %s" % call, "CSeq: %s" % cseq, *headers)
        self.packets.append((START + time, udp(packet, sender=sender, target=target)))

    def ask(self, time, call, answer, wait=MILLISECOND, method="OPTIONS", uri="sip:bob@example.org", headers=()):
        """A request and the response to it."""
        self.say(time, "%s %s SIP/2.0" % (method, uri), call, "1 " + method)
        self.say(time + wait, "SIP/2.0 " + answer, call, "1 " + method, *headers)

    def bytes(self, first=0, last=None):
        packets = sorted(self.packets, key=lambda packet: packet[0])[first:last]
        return capture_file([record(packet, time) for time, packet in packets])


class ReportTest(CapturesTest):
    def report(self, *arguments, status=0, err="", **options):
        result = self.run_command("report", *arguments, **options)
        self.assertEqual((result.status, result.err), (status, err), arguments)
        return result

    def json(self, *arguments, **options):
        return json.loads(self.report(*arguments, "--json", **options).out)

    def rows(self, *arguments, **options):
        table = self.report(*arguments, "--csv", **options).bytes.decode()
        self.assertTrue(table.endswith("\r\n"))
        return list(csv.DictReader(io.StringIO(table, newline="")))

    def put_samples(self, *names):
        for name in names:
            self.put("in/%s.pcapng" % name, name + ".pcapng")

    def by(self, rows, name):
        return {row[name]: {key: value for key, value in row.items() if key != name} for row in rows}


class SamplesTest(ReportTest):
    """Eleven samples, of which data/samples/README.md says what they hold."""

    def test_json(self):
        self.put_samples(*MIXED)
        report = self.json("in")
        self.assertEqual(list(report), ["sip_explain", "language", "captures", "totals", "calls", "registrations",
                                        "transactions", "codes", "findings", "servers", "realms", "destinations",
                                        "times", "timeline", "problems", "worst"])
        self.assertEqual([(capture["capture"], capture["messages"]) for capture in report["captures"]], list(zip(
            ["in/%s.pcapng" % name for name in MIXED], [12, 16, 14, 13, 16, 19, 6, 32, 4, 4, 18])))
        self.assert_totals(report)
        self.assert_outcomes(report)
        self.assert_failures(report)
        self.assert_times(report)
        self.assert_worst(report["worst"])

    def assert_totals(self, report):
        totals = report["totals"]
        self.assertEqual((totals["captures"], totals["failed_captures"], totals["messages"]), (11, 0, 154))
        # Of README.md's responses: 6 8 7 5 8 9 2 16 2 2 6.
        self.assertEqual((totals["requests"], totals["responses"], totals["sent_again"], totals["captured_twice"]),
                         (83, 71, 0, 0))
        self.assertEqual((totals["start"], totals["end"]),
                         (report["captures"][9]["start"], report["captures"][10]["end"]))

    def assert_outcomes(self, report):
        self.assertEqual(report["calls"], {"total": 14, "outcomes": {
            "answered": 2, "cancelled": 1, "no_answer": 1, "busy": 1, "redirected": 0, "rejected": 3, "failed": 6,
            "unfinished": 0}})
        self.assertEqual(report["registrations"], {"total": 3, "outcomes": {
            "registered": 1, "removed": 0, "rejected": 2, "failed": 0, "challenged": 0, "unanswered": 0}})
        self.assertEqual(report["transactions"], [
            {"method": "BYE", "total": 2, "succeeded": 2, "redirected": 0, "failed": 0, "unanswered": 0}])

    def assert_failures(self, report):
        codes = self.by(report["codes"], "code")
        self.assertEqual({code: row["count"] for code, row in codes.items()}, {
            401: 19, 407: 7, 503: 6, 200: 5, 488: 2, 302: 1, 404: 1, 408: 1, 486: 1, 487: 1})
        self.assertAlmostEqual(codes[401]["share"], 19 / 44)
        self.assertEqual(codes[486]["phrase"], "Busy Here")
        findings = self.by(report["findings"], "finding")
        self.assertEqual((findings["auth.rejected"]["count"], findings["auth.rejected"]["calls"]), (16, 2))
        self.assertEqual((findings["server.overload"]["count"], findings["server.overload"]["calls"]), (6, 6))
        self.assertEqual(findings["route.unknown_user"]["first"],
                         {"capture": "in/call-unknown-user.pcapng", "frame": 5})
        # Two registrations, 404, 408, six 503; 488 once by a server without a name, and 486 and 488 by baresip.
        self.assertEqual({name: row["failures"] for name, row in self.by(report["servers"], "server").items()},
                         {"kamailio": 10, "baresip v1.0.0 (x86_64/linux)": 2, "127.0.0.14": 1})
        self.assertEqual(report["realms"], [{"realm": "example.org", "challenges": 26, "failures": 2}])
        destination, = report["destinations"]
        self.assertEqual((destination["destination"], destination["requests"], destination["failures"]),
                         ("example.org", 44, 13))
        problems = [problem.get("finding", problem.get("code")) for problem in report["problems"]]
        self.assertEqual(problems[:3], ["auth.rejected", "auth.loop", "server.overload"])
        self.assertIn("media.no_common_codec", problems)
        self.assertIn("dialog.no_answer", problems)  # a note that explains a 408, which is an error
        self.assertNotIn("user.busy", problems)
        self.assertTrue(all(problem["fix"] and problem["text"] for problem in report["problems"]))

    def assert_times(self, report):
        # From frame 1 to frame 8, of call-redirect 11.
        self.assertEqual(report["times"]["post_dial_delay"], {
            "count": 5, "min": 0.001533, "p50": 0.001742, "p90": 0.00202, "p95": 0.00202, "p99": 0.00202,
            "max": 0.00202})
        # From frame 1 to frame 10, of call-redirect 13.
        self.assertEqual((report["times"]["setup"]["count"], report["times"]["setup"]["min"],
                          report["times"]["setup"]["max"]), (2, 2.054878, 2.055552))
        self.assertEqual(report["times"]["first_response"]["count"], 44)
        points = report["timeline"]["points"]
        self.assertLessEqual(len(points), 120)
        self.assertEqual((sum(point["calls"] for point in points), sum(point["failures"] for point in points)),
                         (14, 13))

    def assert_worst(self, worst):
        self.assertEqual(len(worst), 10)
        # Of each problem one comes before six calls that fail alike are through.
        ids = {case["findings"][0]["finding"] for case in worst if case["findings"]}
        self.assertLessEqual({"auth.rejected", "auth.loop", "server.overload", "media.no_common_codec",
                              "route.unknown_user", "dialog.no_answer"}, ids)
        order = ["error", "warn", "note"]
        severities = [order.index(case["severity"]) for case in worst]
        self.assertEqual(severities, sorted(severities))
        case, = [case for case in worst if case["capture"] == "in/call-unknown-user.pcapng"]
        self.assertEqual((case["kind"], case["outcome"], case["code"], case["from"], case["to"]),
                         ("call", "rejected", 404, "sip:alice@example.org", "sip:nobody@example.org"))
        self.assertEqual(case["summary"], case["findings"][0]["text"])
        self.assertEqual(case["fix"], case["findings"][0]["fix"])
        self.assertEqual([(step["frame"], step["label"].split()[0]) for step in case["messages"]],
                         list(enumerate(["INVITE", "407", "ACK", "INVITE", "404", "ACK"], 1)))
        self.assertEqual(case["messages"][4]["findings"][0], "route.unknown_user")

    def test_csv(self):
        self.put_samples("call-busy", "call-ok", "register-loop")
        rows = self.rows("in")
        self.assertEqual(list(rows[0]), COLUMNS)
        self.assertEqual([(row["capture"], row["frame"], row["kind"], row["method"], row["code"], row["outcome"],
                           row["post_dial_delay"], row["finding"]) for row in rows], [
            ("in/register-loop.pcapng", "1", "registration", "REGISTER", "401", "rejected", "", "auth.loop"),
            ("in/call-ok.pcapng", "1", "call", "INVITE", "200", "answered", "0.002020", ""),
            ("in/call-ok.pcapng", "13", "other", "BYE", "200", "succeeded", "", ""),
            ("in/call-busy.pcapng", "1", "call", "INVITE", "486", "busy", "0.001533", "user.busy")])
        busy = rows[3]
        self.assertEqual((busy["start"], busy["call_id"], busy["destination"], busy["server"], busy["realm"],
                          busy["phrase"], busy["first_response"], busy["severity"]),
                         ("2026-11-20T06:21:32.129674Z", "62f82603789dc7fb", "example.org",
                          "baresip v1.0.0 (x86_64/linux)", "example.org", "Rejected", "0.000944", "note"))
        self.assertTrue(busy["text"].startswith("Busy after ringing for 2.1 s"))
        self.assertTrue(busy["fix"])

    def test_text_in_four_languages(self):
        self.put_samples("call-ok", "call-no-common-codec", "register-loop")
        for language, words in (("en", ("SIP report", "Calls: 3; answered 1 (33%), rejected 2 (67%)", "auth.rejected",
                                        "What to do:", "in/register-loop.pcapng: 1-32", "Post-dial delay (1)")),
                                ("fr", ("Rapport SIP", "Appels\u00a0: 3; décroché 1 (33%)", "Que faire\u00a0:")),
                                ("pt", ("Relatório SIP", "Chamadas: 3; atendida 1 (33%)", "O que fazer:")),
                                ("vi", ("Báo cáo SIP", "Cuộc gọi: 3; được trả lời 1 (33%)", "Cần làm gì:"))):
            with self.subTest(language):
                printed = self.report("in", "--language", language).out
                for text in words:
                    self.assertIn(text, printed)
                if language == "fr":
                    self.assertNotRegex(printed, r"(?m)^ *\w[\w ]*: ")
                for line in printed.splitlines():
                    self.assertLessEqual(columns(line), 80, line)

    def test_one_frame_and_several(self):
        traffic = Traffic()
        traffic.say(0, "SIP/2.0 503 Service Unavailable", "one", "1 OPTIONS")
        self.put("one.pcap", traffic.bytes())
        self.put_samples("call-busy")
        for language, frame, frames in (("en", "Frame:", "Frames:"), ("fr", "Trame\u00a0:", "Trames\u00a0:"),
                                        ("pt", "Frame:", "Frames:"), ("vi", "Frame:", "Frame:")):
            printed = self.report("in", "one.pcap", "--language", language).out
            self.assertRegex(printed, r"(?m)^ +%s one\.pcap\W+1$" % frame)
            self.assertRegex(printed, r"(?m)^ +%s in/call-busy\.pcapng\W+1-12$" % frames)

    def test_several_jobs_and_another_order_tell_the_same(self):
        names = ["call-busy", "call-ok", "register-wrong-password", "server-overload"]
        self.put_samples(*names)
        one = self.report("in", "--json").out
        self.assertEqual(self.report("in", "--json", "--jobs", "2").out, one)
        self.assertEqual(self.report("in", "--csv", "--jobs", "2").out, self.report("in", "--csv").out)
        report, backwards = json.loads(one), self.json(*["in/%s.pcapng" % name for name in reversed(names)])
        backwards["captures"].reverse()
        self.assertEqual(backwards, report)

    def test_pieces_of_a_capture_tell_the_same(self):
        self.put("whole.pcapng", "call-no-answer.pcapng")
        self.put("pieces/x", "")
        done = self.sandbox.run("editcap", "-c", "5", self.folder / "whole.pcapng", self.folder / "pieces/p.pcapng")
        self.assertEqual(done.returncode, 0, done.err)
        (self.folder / "pieces/x").unlink()
        whole, pieces = self.json("whole.pcapng"), self.json("pieces")
        self.assertEqual(len(pieces["captures"]), 3)
        for name in ("calls", "codes", "servers", "times", "timeline"):
            self.assertEqual(pieces[name], whole[name], name)
        self.assertEqual({**pieces["totals"], "captures": 1}, whole["totals"])
        case, = pieces["worst"]
        self.assertEqual(len({step["capture"] for step in case["messages"]}), 3)
        self.assertEqual(len(case["messages"]), 14)

    def test_a_capture_and_its_copy(self):
        self.put_samples("call-ok")
        self.put("in/copy.pcapng", "call-ok.pcapng")
        one, two = self.json("in/call-ok.pcapng"), self.json("in")
        for name in ("calls", "transactions", "codes", "findings", "servers", "times", "timeline", "worst"):
            self.assertEqual(two[name], one[name], name)
        self.assertEqual((two["totals"]["messages"], two["totals"]["captured_twice"], two["totals"]["requests"]),
                         (32, 16, one["totals"]["requests"]))


class BuiltTest(ReportTest):
    def test_percentiles_of_known_waits(self):
        traffic = Traffic()
        for i in range(1, 101):
            traffic.ask(i * SECOND, "c%d" % i, "200 OK", wait=i * MILLISECOND)
        self.put("a.pcap", traffic.bytes())
        report = self.json("a.pcap")
        self.assertEqual(report["times"], {"first_response": {
            "count": 100, "min": 0.001, "p50": 0.05, "p90": 0.09, "p95": 0.095, "p99": 0.099, "max": 0.1}})
        self.assertEqual(report["transactions"][0]["succeeded"], 100)
        self.assertEqual((report["problems"], report["worst"]), ([], []))

    def test_who_fails_and_where(self):
        traffic = Traffic()
        for i in range(10):
            traffic.ask(i * SECOND, "good%d" % i, "200 OK", headers=["Server: Alpha"])
        for i in range(3):
            traffic.ask((20 + i) * SECOND, "bad%d" % i, "404 Not Found", headers=["Server: Alpha"],
                        uri="sip:x@Other.Example.COM:5070;transport=udp")
        traffic.ask(30 * SECOND, "tel", "500 Oops", uri="tel:+4930123", headers=["User-Agent: Beta"])
        traffic.ask(31 * SECOND, "none", "503 Oops", uri="sip:[2001:DB8::1]")
        self.put("a.pcap", traffic.bytes())
        report = self.json("a.pcap")
        self.assertEqual(report["servers"], [
            {"server": "Alpha", "responses": 13, "failures": 3, "share": 3 / 13},
            {"server": SERVER, "responses": 1, "failures": 1, "share": 1.0},
            {"server": "Beta", "responses": 1, "failures": 1, "share": 1.0}])
        self.assertEqual(report["destinations"], [
            {"destination": "other.example.com", "requests": 3, "failures": 3, "share": 1.0},
            {"destination": "[2001:db8::1]", "requests": 1, "failures": 1, "share": 1.0},
            {"destination": "tel", "requests": 1, "failures": 1, "share": 1.0},
            {"destination": "example.org", "requests": 10, "failures": 0, "share": 0.0}])
        self.assertEqual(report["transactions"], [{"method": "OPTIONS", "total": 15, "succeeded": 10, "redirected": 0,
                                                   "failed": 5, "unanswered": 0}])

    def unanswered(self, *times):
        traffic = Traffic()
        for time in times:
            traffic.say(time, "INVITE sip:bob@example.org SIP/2.0", "lost", "1 INVITE")
        traffic.ask(40 * SECOND, "later", "200 OK")
        return traffic

    def test_nobody_answers(self):
        self.put("a.pcap", self.unanswered(0, 500 * MILLISECOND).bytes())
        report = self.json("a.pcap")
        self.assertEqual((report["calls"]["outcomes"]["failed"], report["totals"]["sent_again"]), (1, 1))
        problem, = report["problems"]
        self.assertEqual((problem["code"], problem["count"], problem["title"], problem["first"]["frame"]),
                         (408, 1, "No response at all", 1))
        case, = report["worst"]
        self.assertEqual((case["outcome"], case["severity"], case["summary"], case["fix"]),
                         ("failed", "error", problem["text"], problem["fix"]))
        self.assertNotIn("code", case)
        self.assertEqual([step.get("copy") for step in case["messages"]], [None, "sent_again"])
        row = self.rows("a.pcap")[0]
        self.assertEqual((row["outcome"], row["code"], row["text"], row["fix"]),
                         ("failed", "", problem["text"], problem["fix"]))
        # Where the capture ends before, nobody knows.
        self.put("b.pcap", self.unanswered(0, 500 * MILLISECOND).bytes(last=2))
        report = self.json("b.pcap")
        self.assertEqual((report["calls"]["outcomes"]["unfinished"], report["problems"]), (1, []))

    def test_nobody_answers_and_a_rule_says_so(self):
        self.put("a.pcap", self.unanswered(0, 500 * MILLISECOND, 1500 * MILLISECOND).bytes())
        problem, = self.json("a.pcap")["problems"]
        self.assertEqual((problem["finding"], problem["count"], problem["severity"]), ("timer.no_answer", 1, "error"))

    def test_many_that_fail_alike_do_not_hide_the_one(self):
        traffic = Traffic()
        for i in range(30):
            traffic.ask(i * SECOND, "same%d" % i, "503 Service Unavailable", method="INVITE")
        traffic.ask(40 * SECOND, "other", "404 Not Found", method="INVITE")
        self.put("a.pcap", traffic.bytes())
        report = self.json("a.pcap")
        self.assertEqual(len(report["worst"]), 10)
        self.assertEqual([case["code"] for case in report["worst"]], [503] * 9 + [404])
        self.assertEqual(report["calls"]["outcomes"]["failed"], 30)

    def test_a_code_that_is_none_of_sip(self):
        traffic = Traffic()
        traffic.ask(0, "odd", "986 Odd")
        self.put("odd.pcap", traffic.bytes())
        self.put("off.lua", b'require "sip_explain".disable "protocol.unregistered_code"\n')
        problem, = self.json("odd.pcap", "--rules", "off.lua")["problems"]
        self.assertEqual((problem["code"], problem["count"]), (986, 1))
        out = self.report("odd.pcap", "--rules", "off.lua").out
        for text in ("986", problem["text"].split(". ")[0][:40]):
            self.assertIn(text, out)

    def test_tables_have_two_hundred_rows(self):
        traffic = Traffic()
        for i in range(201):
            traffic.ask(i * SECOND, "c%d" % i, "500 Oops" if i else "200 OK", method="M%03d" % min(i, 199),
                        uri="sip:d%d.example.org" % min(i, 198), headers=["Server: s%d" % i])
        self.put("a.pcap", traffic.bytes())
        report = self.json("a.pcap")
        self.assertEqual([len(report[table]) for table in ("destinations", "transactions", "servers")],
                         [199, 200, 200])
        # The one without a failure is the last, and the first that goes.
        self.assertEqual(report["destinations"][-1]["destination"], "d0.example.org")
        self.assertNotIn("s0", {row["server"] for row in report["servers"]})

    def test_a_long_call_is_cut(self):
        traffic = Traffic()
        traffic.ask(0, "long", "404 Not Found", method="INVITE")
        for i in range(2, 152):
            traffic.say(i * SECOND, "INFO sip:bob@example.org SIP/2.0", "long", "%d INFO" % i, to_tag="b")
            traffic.say(i * SECOND + 1, "SIP/2.0 481 Gone", "long", "%d INFO" % i)
        self.put("a.pcap", traffic.bytes())
        case, = self.json("a.pcap")["worst"]
        self.assertEqual((len(case["messages"]), case["messages_left_out"]), (200, 102))

    def test_no_message(self):
        self.put("a.pcapng", "no-sip.pcapng")
        report = self.json("a.pcapng")
        self.assertEqual((report["totals"], report["calls"]["total"], report["times"], report["codes"]), ({
            "captures": 1, "failed_captures": 0, "messages": 0, "requests": 0, "responses": 0, "sent_again": 0,
            "captured_twice": 0}, 0, {}, []))
        self.assertEqual(report["timeline"]["points"], [])
        self.assertIn("There is no SIP message in these captures.", self.report("a.pcapng").out)
        self.assertEqual(self.rows("a.pcapng"), [])

    def test_messages_without_a_call_id_are_counted_only(self):
        self.put("a.pcap", capture_file([record(udp(b"SIP/2.0 500 Oops\r\nCSeq: 1 INVITE\r\n\r\n"), START)]))
        report = self.json("a.pcap")
        self.assertEqual((report["totals"]["messages"], report["totals"]["responses"]), (1, 1))
        self.assertEqual((report["calls"]["total"], report["codes"]), (0, []))

    def test_a_site_s_rule(self):
        self.put_samples("call-busy")
        self.put("acme.lua", """
            local sip = require "sip_explain"
            sip.rule { id = "acme.busy", codes = { 486 }, severity = "error", match = function() return {} end,
                       text = "Acme is busy.", fix = "Ring Acme." }""")
        problem, = self.json("in", "--rules", "acme.lua")["problems"]
        self.assertEqual((problem["finding"], problem["count"], problem["text"], problem["fix"]),
                         ("acme.busy", 1, "Acme is busy.", "Ring Acme."))


class HostileTest(ReportTest):
    """What comes from captures is escaped for where it goes."""
    AGENT = '=HYPERLINK("http://evil","x"),\x1b[31m\u202eagent'
    FORMULAS = ("=1+1", "+1", "-1", "@x")

    def put_hostile(self):
        traffic = Traffic()
        traffic.ask(0, "=cmd|' /C calc'!A0", "500 =SUM(A1)", method="INVITE", headers=["Server: " + self.AGENT],
                    uri="sip:@evil\x1b]0;x\x07@example.org")
        for i, formula in enumerate(self.FORMULAS):
            traffic.ask(i * SECOND, formula, "403 %s,\"\x1b[2J" % formula, headers=["Server: " + formula])
        self.put("in/=1+1\x1b[31m\n<b>.pcap", traffic.bytes())

    def test_csv(self):
        self.put_hostile()
        rows = self.rows("in")
        self.assertEqual(len(rows), 5)
        for row in rows:
            self.assertEqual(set(row), set(COLUMNS))
            for name, cell in row.items():
                self.assertFalse(cell[:1] in tuple("=+-@\t\r"), (name, cell))
                self.assertTrue(cell.isprintable(), (name, cell))
        cells = {cell for row in rows for cell in row.values()}
        for text in ("'=cmd|' /C calc'!A0", "'=1+1", "'@x", "in/=1+1\\x1b[31m\\x0a<b>.pcap",
                     "'=HYPERLINK(\"http://evil\",\"x\"),\\x1b[31m\\xe2\\x80\\xaeagent"):
            self.assertIn(text, cells)

    def test_text(self):
        self.put_hostile()
        printed = self.report("in").out
        self.assertIn("=HYPERLINK", printed)
        for line in printed.splitlines():
            self.assertTrue(line.isprintable(), line)

    def test_json(self):
        self.put_hostile()
        report = self.json("in")
        self.assertTrue(json.dumps(report, ensure_ascii=False).isprintable())
        self.assertEqual(report["captures"][0]["capture"], "in/=1+1\\x1b[31m\\x0a<b>.pcap")
        self.assertIn('=HYPERLINK("http://evil","x"),\\x1b[31m\\xe2\\x80\\xaeagent',
                      {server["server"] for server in report["servers"]})


class InputsTest(ReportTest):
    def test_what_cannot_be_read_is_reported_and_the_others_are_in_the_report(self):
        self.put("in/bad.pcap", "<html>no capture</html>")
        self.put("in/notes.txt", "no capture either")
        self.put("in/cut.pcapng", (SAMPLES / "call-busy.pcapng").read_bytes()[:-700])
        self.put_samples("call-ok")
        result = self.run_command("report", "in", "gone.pcap", "--json")
        self.assertEqual(result.status, 1)
        self.assertEqual(len(result.err.splitlines()), 4, result.err)
        for text in ("gone.pcap: No such file", "in/bad.pcap", "in/notes.txt: left out: no capture",
                     "in/cut.pcapng: ends in the middle of a packet"):
            self.assertIn(text, result.err)
        report = json.loads(result.out)
        captures = self.by(report["captures"], "capture")
        self.assertEqual(sorted(captures), ["in/bad.pcap", "in/call-ok.pcapng", "in/cut.pcapng"])
        self.assertIn("in/bad.pcap", captures["in/bad.pcap"]["error"])
        self.assertIn("error", captures["in/cut.pcapng"])
        self.assertNotIn("error", captures["in/call-ok.pcapng"])
        self.assertEqual((report["totals"]["captures"], report["totals"]["failed_captures"]), (3, 2))
        self.assertEqual(report["calls"]["total"], 2)
        printed = self.run_command("report", "in").out
        self.assertIn("Captures that could not be read to the end: 2 of 3", printed)
        self.assertIn("  in/bad.pcap: ", printed)

    def test_standard_input_alone_and_with_others(self):
        self.put_samples("call-ok")
        busy = (SAMPLES / "call-busy.pcapng").read_bytes()
        report = self.json("-", given=busy)
        self.assertEqual((report["captures"][0]["capture"], report["calls"]["outcomes"]["busy"]), ("-", 1))
        report = self.json("in", "-", given=busy)
        self.assertEqual((report["calls"]["total"], report["totals"]["captures"]), (2, 2))
        result = self.run_command("report", "-", given=b"no capture")
        self.assertEqual((result.status, len(result.err.splitlines())), (1, 1), result.err)

    def test_what_tshark_says_is_cut(self):
        self.put("in/a.pcap", "no capture")
        said = self.said("in")["in/a.pcap"]
        names = {}
        for length in (1999, 2000, 2001):
            # The name stands in what tshark says: in folders, as each of its parts is bounded.
            name = "in/" + ("n" * 200 + "/") * 9
            names[length] = name + "x" * (length - len(said) - len(name) + len("in/")) + "a.pcap"
            self.put(names[length], "no capture")
        errors = self.said("in")
        for length, name in names.items():
            whole = said.replace("in/a.pcap", name)
            self.assertEqual((len(whole), errors[name]), (length, whole[:2000]))

    def said(self, folder):
        result = self.run_command("report", folder, "--json")
        self.assertEqual(result.status, 1, result.err)
        return {capture["capture"]: capture["error"] for capture in json.loads(result.out)["captures"]}

    def test_jobs_up_to_a_thousand(self):
        self.put_samples("call-ok")
        self.assertEqual(self.json("in", "--jobs", "1000")["calls"]["total"], 1)
        for jobs in ("1001", "0"):
            result = self.run_command("report", "in", "--jobs", jobs)
            self.assertEqual((result.status, result.out), (2, ""))
            self.assertIn("'%s' is no number of jobs" % jobs, result.err)

    def test_a_page(self):
        self.put_samples("call-busy")
        self.assertEqual(self.report("in", "--html", "report.html").out, "")
        page = (self.folder / "report.html").read_text(encoding="utf-8")
        self.assertTrue(page.startswith("<!doctype html>") or page.startswith("<!DOCTYPE html>"))
        self.assertIn("62f82603789dc7fb", page)

    def test_arguments_that_make_no_sense(self):
        self.put_samples("call-busy")
        for arguments, text in ((["in", "--json", "--csv"], "choose one of --json, --csv and --html"),
                                (["in", "--hosts", "a;b"], "a;b"),
                                ([], "an argument is missing"),
                                (["in", "--language", "tlh"], "tlh")):
            with self.subTest(arguments):
                result = self.run_command("report", *arguments)
                self.assertEqual((result.status, result.out), (2, ""))
                self.assertIn(text, result.err)
        (self.folder / "empty").mkdir()
        self.sandbox.open_up()
        result = self.run_command("report", "empty")
        self.assertEqual((result.status, result.out), (1, ""))
        self.assertIn("empty", result.err)

    def test_nothing_is_left_behind(self):
        self.put_samples("call-busy")
        (self.folder / "tmp").mkdir()
        self.sandbox.open_up()
        self.report("in", TMPDIR=str(self.folder / "tmp"))
        self.assertEqual(list((self.folder / "tmp").iterdir()), [])
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["in", "tmp"])


if __name__ == "__main__":
    unittest.main()
