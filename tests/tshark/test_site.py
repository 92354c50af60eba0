"""A site's own Lua files in the real tshark and sharkd: loading, order, changes, failures."""
import json
import os
import subprocess
import unittest

from harness import PLUGIN, TestCase, wireshark_version
from packets import pcap, response, udp

SAMPLE = "call-unknown-user.pcapng"  # 407, 404
FIX = "sip_explain.fix"

# The built-in rules that find something in the samples used here.
ALONE = """
local sip = require "sip_explain"
for _, group in ipairs { "auth", "protocol", "route", "server" } do sip.disable(group .. ".*") end
"""

RULE = ALONE + """
sip.rule {
  id = "acme.server", codes = { 404 }, severity = "error",
  match = function(response)
    return { server = response.headers.Server, user = response.to.user, frame = response.frame }
  end,
  text = "{server} does not know {user}", fix = "Add {user} in the portal.",
}
"""


def fix_file(text, code=404):
    return 'require "sip_explain".responses[%d].fix = "%s"\n' % (code, text)


class SiteTest(TestCase):
    def setUp(self):
        for path in list(self.sandbox.home.rglob("*.lua")):
            path.unlink()

    def site(self, name, text):
        return self.sandbox.file(name, text)

    def rules(self, path):
        return ["-o", "sip_explain.rules:%s" % path]

    def fix_of(self, *arguments):
        rows = self.fields(SAMPLE, [FIX], "-Y", "sip_explain.code == 404", *arguments)
        return rows[0][0][0]

    def test_a_rule_gives_findings_fields_and_expert_info(self):
        path = self.site("acme.lua", RULE)
        names = ["finding", "finding.text", "finding.fix", "finding.severity", "finding.frame",
                 "severity", "summary", "expert.error"]
        rows = self.fields(SAMPLE, ["sip_explain." + name for name in names],
                           "-Y", "sip_explain.finding", *self.rules(path))
        text = "kamailio does not know nobody"
        self.assertEqual(rows, [[["acme.server"], [text], ["Add nobody in the portal."], ["error"],
                                 ["5"], ["error"], [text], rows[0][-1]]])
        self.assertEqual(len(rows[0][-1]), 1)

    def test_a_finding_in_the_tree(self):
        path = self.site("acme.lua", RULE)
        printed = self.tshark(SAMPLE, "-V", "-Y", "sip_explain.finding", *self.rules(path))
        start = printed.index("    [Finding: acme.server]")
        self.assertEqual(printed[start:printed.index("    [Status code:")], """\
    [Finding: acme.server]
        [Expert Info (Error/Response): kamailio does not know nobody]
            [kamailio does not know nobody]
            [Severity level: Error]
            [Group: Response]
        kamailio does not know nobody
        [How to Fix: Add nobody in the portal.]
        [Evidence in frame: 5]
""")

    def test_findings_can_be_switched_off(self):
        path = self.site("acme.lua", RULE)
        rows = self.fields(SAMPLE, ["sip_explain.finding"], "-o", "sip_explain.findings:FALSE",
                           *self.rules(path))
        self.assertEqual([row for row in rows if row[0]], [])

    def test_a_changed_card_says_who_changed_it(self):
        path = self.site("acme.lua", "\n" + fix_file("Call the desk."))
        rows = self.fields(SAMPLE, [FIX, "sip_explain.custom"], "-Y", "sip_explain",
                           *self.rules(path))
        self.assertEqual(rows[1], [["Call the desk."], ["%s:2" % path]])
        self.assertEqual(rows[0][1], [])

    def test_a_code_of_the_site(self):
        path = self.site("acme.lua", ALONE + """
            sip.responses[499] = {
              phrase = "Acme Fraud Block", description = "Blocked by fraud control. Twice.",
              when = "At night.", fix = "Call us.", severity = "error", reference = "Acme guide 4.2",
            }""")
        names = ["code", "phrase", "summary", "when", "fix", "severity", "reference", "class"]
        rows = self.fields(pcap([udp(response(499, "Nope"))]), ["sip_explain." + n for n in names],
                           *self.rules(path))
        self.assertEqual(rows, [[["499"], ["Acme Fraud Block"], ["Blocked by fraud control."],
                                 ["At night."], ["Call us."], ["error"], ["Acme guide 4.2"],
                                 ["4xx Client Failure"]]])

    def test_files_load_in_order_each_overriding_the_last(self):
        personal = ".config/wireshark/sip_explain/"
        profile = ".config/wireshark/profiles/noc/"
        self.sandbox.file(profile + "preferences", "")
        self.assertNotIn("personal", self.fix_of())
        self.site(personal + "b.lua", fix_file("personal b"))
        self.site(personal + "a.lua", fix_file("personal a"))
        self.assertEqual(self.fix_of(), "personal b")
        self.site(profile + "sip_explain/a.lua", fix_file("profile"))
        self.assertEqual(self.fix_of("-C", "noc"), "profile")
        self.assertEqual(self.fix_of(), "personal b")
        named = self.site("named.lua", fix_file("named"))
        self.assertEqual(self.fix_of("-C", "noc", *self.rules(named)), "named")

    def test_the_preference_may_name_a_folder(self):
        self.site("rules/one.lua", fix_file("one"))
        self.site("rules/two.lua", fix_file("two"))
        self.site("rules/notes.txt", "not Lua")
        self.assertEqual(self.fix_of(*self.rules(self.sandbox.home / "rules")), "two")

    def test_texts_in_another_language(self):
        path = self.site("acme.lua", 'require "sip_explain".text("fr").responses[404].fix = "Appelez."')
        self.assertEqual(self.fix_of("-o", "sip_explain.language:fr", *self.rules(path)), "Appelez.")
        self.assertNotEqual(self.fix_of("-o", "sip_explain.language:en", *self.rules(path)), "Appelez.")

    def test_a_broken_file_is_left_out_and_the_others_count(self):
        self.site("rules/a.lua", fix_file("from a"))
        bad = self.site("rules/b.lua", fix_file("from b") + "\nsip.responses[1].x = 1\n")
        path = self.capture(SAMPLE)
        done = self.sound(self.sandbox.run("tshark", "-n", "-r", path, "-V", "-Y", "sip_explain",
                                           *self.rules(bad.parent)))
        self.assertIn("%s:3: " % bad, done.err)
        self.assertEqual(done.err.count("%s:3: " % bad), done.err.count("b.lua:3"))
        self.assertEqual(done.out.count("[Expert Info (Warning/Response): %s:3: " % bad), 1)
        self.assertIn("        from a\n", done.out)
        self.assertNotIn("from b", done.out)

    def test_a_missing_file_is_reported(self):
        path = self.capture(SAMPLE)
        done = self.sound(self.sandbox.run("tshark", "-n", "-r", path, "-V", *self.rules("/no/such.lua")))
        self.assertIn("/no/such.lua: No such file or directory", done.err)
        self.assertIn("[SIP Explain: 404 Not Found", done.out)

    def test_a_rule_that_fails_is_reported_once_and_off(self):
        path = self.site("acme.lua", RULE + """
            sip.rule { id = "acme.broken", codes = "any",
              match = function(response) return response.nothing.at_all end }""")
        capture = self.capture("register-loop.pcapng")  # sixteen 401
        done = self.sound(self.sandbox.run("tshark", "-n", "-r", capture, "-V", *self.rules(path)))
        self.assertEqual(done.err.count("response has no field 'nothing'"), 1)
        self.assertIn("stack traceback", done.err)
        self.assertEqual(done.out.count("(rule acme.broken is off)"), 2)  # the expert info's two lines
        self.assertEqual(done.out.count("[SIP Explain: 401 Unauthorized"), 16)
        again = self.tshark("register-loop.pcapng", "-2", "-V", *self.rules(path))
        self.assertEqual(again.count("(rule acme.broken is off)"), 2)

    def test_an_endless_rule_is_stopped_and_the_others_speak(self):
        path = self.site("acme.lua", """
            require "sip_explain".rule { id = "acme.endless", codes = "any",
              match = function() while true do end end }""" + RULE)
        capture = self.capture(SAMPLE)
        done = self.sound(self.sandbox.run("tshark", "-n", "-r", capture, "-V", *self.rules(path)))
        self.assertIn("acme.lua:3: stopped: it used more than 2000000 instructions (rule acme.endless is off)",
                      done.out)
        self.assertIn("kamailio does not know nobody", done.out)

    def test_the_limits_are_preferences(self):
        path = self.site("acme.lua", """
            require "sip_explain".rule { id = "acme.slow", codes = "any",
              match = function() for i = 1, 100000 do end end }""")
        self.assertNotIn("is off", self.tshark(SAMPLE, "-V", *self.rules(path)))
        self.assertIn("more than 10000 instructions", self.tshark(
            SAMPLE, "-V", "-o", "sip_explain.rule_instructions:10", *self.rules(path)))

    def test_a_rule_sees_where_the_message_was_captured(self):
        path = self.site("acme.lua", """
            require "sip_explain".rule { id = "acme.where", codes = "any",
              match = function(r) return { r = table.concat({ r.frame, r.src, r.src_port, r.dst,
                r.dst_port, r.transport, math.type(r.time) }, " ") } end,
              text = "{r}" }""")
        for sample, expected in {
                SAMPLE: "2 127.0.0.1 5060 127.0.0.11 5060 UDP float",
                "transport-tls.pcapng": " TLS float", "transport-websocket.pcapng": " WS float",
                "transport-tcp-split-joined.pcapng": " TCP float",
                "transport-ipv6.pcapng": " UDP float"}.items():
            with self.subTest(sample):
                rows = self.fields(sample, ["sip_explain.finding.text"], "-Y", "sip_explain", *self.rules(path))
                self.assertTrue(rows[0][0][0].endswith(expected), rows[0])

    def test_a_changed_file_is_taken_up_when_a_capture_is_loaded(self):
        helper = self.site("words.lua", 'return { fix = "first" }')
        path = self.site("acme.lua", 'require "sip_explain".responses[404].fix = require "words".fix')
        capture = self.capture(SAMPLE)
        sharkd = subprocess.Popen(
            self.sandbox.as_user + ["sharkd", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, env=self.sandbox.environment, text=True)
        self.addCleanup(sharkd.wait, 30)
        self.addCleanup(sharkd.stdout.close)
        self.addCleanup(sharkd.stdin.close)

        def ask(method, **params):
            request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
            sharkd.stdin.write(json.dumps(request) + "\n")
            sharkd.stdin.flush()
            return json.dumps(json.loads(sharkd.stdout.readline())["result"])

        ask("setconf", name="sip_explain.rules", value=str(path))
        ask("load", file=str(capture))
        self.assertIn('"first"', ask("frame", frame=5, proto=True))
        self.site("words.lua", 'return { fix = "second" }')
        os.utime(helper, ns=(1, 1))
        self.assertIn('"first"', ask("frame", frame=5, proto=True))
        ask("load", file=str(capture))
        self.assertIn('"second"', ask("frame", frame=5, proto=True))

    def test_wiresharks_own_lua(self):
        script = self.site("script.lua", """
            local ok, sip = pcall(require, "sip_explain")
            if not ok then io.stderr:write(sip) return end
            sip.responses[404].fix = "By a script: " .. sip.responses[404].phrase
            io.stderr:write(sip.explain(486), sip.compare(401, 407).title,
                            select(2, pcall(function() sip.responses[404].fxi = 1 end)))
            """)
        capture = self.capture(SAMPLE)
        done = self.sound(self.sandbox.run(
            "tshark", "-n", "-r", capture, "-X", "lua_script:%s" % script, "-T", "fields", "-e", FIX,
            "-e", "sip_explain.custom", "-Y", "sip_explain.code == 404"))
        if wireshark_version() < (4, 4):
            self.assertIn("sip_explain needs Wireshark with Lua 5.4 (4.4 or later)", done.err)
            self.assertNotIn("By a script", done.out)
            return
        self.assertEqual(done.out, "By a script: Not Found\t%s:4\n" % script)
        self.assertIn("486 Busy Here (4xx Client Failure)", done.err)
        self.assertIn("SIP 401 Unauthorized vs 407 Proxy Authentication Required", done.err)
        self.assertIn("script.lua:6: responses[404] has no field 'fxi' (did you mean 'fix'?)", done.err)

    @unittest.skipUnless(os.geteuid() == 0, "only root can be root")
    def test_as_root_only_a_named_file_is_read(self):
        """The plugin stands in Wireshark's own folder here, in a mount namespace of the test's."""
        personal = self.site(".config/wireshark/sip_explain/a.lua", fix_file("personal"))
        named = self.site("named.lua", fix_file("named", 407))
        folder = subprocess.run(["pkg-config", "--variable=plugindir", "wireshark"], check=True,
                                capture_output=True, text=True).stdout.strip()
        command = ("mount -t tmpfs none %s && mkdir %s/epan && cp %s %s/epan && exec tshark -n -r %s "
                   "-o sip_explain.rules:%s -T fields -e sip_explain.fix -Y sip_explain" %
                   (folder, folder, PLUGIN, folder, self.capture(SAMPLE), named))
        done = subprocess.run(["unshare", "-m", "sh", "-c", command], env=self.sandbox.environment,
                              capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("named", done.stdout)
        self.assertNotIn("personal", done.stdout, personal)


if __name__ == "__main__":
    unittest.main()
