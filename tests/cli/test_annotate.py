"""sip-explain annotate: which captures, where to, what is reported, and what a second run does."""
import fcntl
import gzip
import os
import pathlib
import shutil
import signal
import struct
import subprocess
import termios
import unittest

from captures import SAMPLES, CapturesTest, digest

BUSY, OK, HEALTHY = "call-busy.pcapng", "call-ok.pcapng", "no-sip.pcapng"
BUSY_BYTES = (SAMPLES / BUSY).read_bytes()
TITLE = b"SIP Explain: 486 Busy Here"
RULE = """
local sip = require "sip_explain"
sip.responses[486].fix = "Call the Acme desk%s"
"""


def compressed(program, content):
    return subprocess.run([program, "-c"], input=content, capture_output=True, check=True).stdout


class FilesTest(CapturesTest):
    def test_a_file_becomes_what_tshark_writes_of_it(self):
        source = self.put("a b.pcapng", BUSY)
        self.sound("annotate", "a b.pcapng", "-o", "out.pcapng")
        written = (self.folder / "out.pcapng").read_bytes()
        self.assertEqual(written, self.annotated(source))
        self.assertIn(TITLE, written)
        self.assertEqual(source.read_bytes(), BUSY_BYTES)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["a b.pcapng", "out.pcapng"])

    def test_language_all_and_rules(self):
        self.put("a.pcapng", BUSY)
        self.put("acme.lua", RULE % ".")
        self.sound("annotate", "a.pcapng", "--output=out", "--all", "-l", "fr", "-r", "acme.lua")
        written = (self.folder / "out").read_bytes()
        for text in ("Comment résoudre\u00a0: Call the Acme desk.", "SIP Explain: 180 Ringing"):
            self.assertIn(text.encode(), written)
        self.assertNotIn(b"SIP Explain: 180 Ringing", self.annotated(self.folder / "a.pcapng"))

    def test_the_language_is_that_of_the_environment(self):
        self.put("a.pcapng", BUSY)
        self.sound("annotate", "a.pcapng", "-o", "out", LC_ALL="fr_FR.UTF-8")
        self.assertIn("Comment résoudre\u00a0: ".encode(), (self.folder / "out").read_bytes())

    def test_a_folder_with_all_that_is_in_folders(self):
        raw_name = os.fsdecode(b"in/sub/\xff\xfe.cap")
        for name in ("in/-n.pcap", "in/new\nline.pcapng", "in/sub/deep er/it's.pcap1", raw_name):
            self.put(name, BUSY)
        self.put("in/a.pcap.gz", gzip.compress(BUSY_BYTES))
        self.put("in/b.pcapng.zst", compressed("zstd", BUSY_BYTES))
        self.put("in/c.lz4", compressed("lz4", BUSY_BYTES))
        self.put("in/.hidden/d.pcap", BUSY)
        self.put("elsewhere/e.pcap", BUSY)
        (self.folder / "in/link.pcap").symlink_to("../elsewhere/e.pcap")
        self.sound("annotate", "in", "-o", "out/new/")
        expected = digest(self.annotated(self.folder / "elsewhere/e.pcap"))
        names = ["-n.pcapng", "new\nline.pcapng", "sub/deep er/it's.pcap1.pcapng", "a.pcapng", "b.pcapng", "c.pcapng",
                 "link.pcapng", os.fsdecode(b"sub/\xff\xfe.pcapng")]
        self.assertEqual(self.files("out/new"), {name: expected for name in names})

    def test_several_jobs_make_the_same(self):
        for number, sample in enumerate(sorted(SAMPLES.glob("call-*.pcapng"))):
            self.put("in/%d/%s" % (number, sample.name), sample.name)
        self.put("in/{}.pcap", BUSY)
        self.put("in/$(touch x) '\"`touch y`.pcap", BUSY)
        self.sound("annotate", "in", "-o", "one{}")
        self.sound("annotate", "in", "-o", "two", "--jobs", "2")
        self.assertGreater(len(self.files("two")), 7)
        self.assertEqual(self.files("one{}"), self.files("two"))
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["in", "one{}", "two"])

    def test_what_cannot_be_read_is_reported_and_the_others_are_done(self):
        self.put("in/bad.pcap", "<html>no capture</html>")
        self.put("in/cut.pcapng", BUSY_BYTES[:-100])
        self.put("in/good.pcap", BUSY)
        self.put("in/notes.txt", "to do")
        self.put("in/packets.json", "[]")
        self.put("in/closed.pcap", BUSY).chmod(0)
        self.put("in/private/x.pcap", BUSY).parent.chmod(0)
        self.addCleanup((self.folder / "in/private").chmod, 0o700)
        (self.folder / "in/lost.pcap").symlink_to("nowhere")
        (self.folder / "in/loop").symlink_to(".")
        os.mkfifo(self.folder / "in/pipe")
        os.mkdir(self.folder / "in/empty")
        result = self.run_command("annotate", "in", "-o", "out")
        self.assertEqual((result.status, result.out), (1, ""))
        self.assertEqual(sorted(result.err.splitlines()), [
            'sip-explain: The file "in/bad.pcap" isn\'t a capture file in a format TShark understands.',
            "sip-explain: in/closed.pcap: Permission denied",
            "sip-explain: in/cut.pcapng: ends in the middle of a packet; the result has what is before",
            "sip-explain: in/loop: left out: a link to a folder",
            "sip-explain: in/lost.pcap: No such file or directory",
            "sip-explain: in/notes.txt: left out: no capture",
            "sip-explain: in/packets.json: left out: no capture",
            "sip-explain: in/pipe: left out: no file",
            "sip-explain: in/private: Permission denied"])
        self.assertEqual(sorted(self.files("out")), ["cut.pcapng", "good.pcapng"])
        self.assertIn(TITLE, (self.folder / "out/cut.pcapng").read_bytes())

    def test_a_file_that_was_named_is_no_capture(self):
        self.put("notes.txt", "to do")
        result = self.run_command("annotate", "notes.txt", "nowhere.pcap", "-o", "out")
        self.assertEqual(result.status, 1)
        self.assertRegex(result.err, r"nowhere\.pcap: No such file or directory\n.*notes\.txt.*pcapng")
        self.assertEqual(self.files("out"), {})

    def test_a_rule_that_fails_is_said_once(self):
        self.put("in/a.pcap", BUSY)
        self.put("in/b.pcap", BUSY)
        rules = self.put("r/bad.lua", """require("sip_explain").rule {
          id = "acme.bad", codes = { 486 }, severity = "error",
          match = function(response) return response.nothing.at_all end, text = "x", fix = "y" }""")
        said = "bad.lua:3: response has no field 'nothing' (rule acme.bad is off)\n"
        result = self.run_command("annotate", "in", "-o", "out", "-r", rules.parent)
        self.assertEqual((result.status, result.err), (0, "sip-explain: in/a.pcap: sip_explain: " + said))
        self.assertEqual(len(self.files("out")), 2)
        result = self.run_command("annotate", "in/a.pcap", "-o", "-", "-r", rules)
        self.assertEqual((result.status, result.err), (0, "sip-explain: in/a.pcap: sip_explain: " + said))

    def test_hostile_names_do_not_steer_the_terminal(self):
        self.put("in/\033[31mred.pcap", "no capture")
        result = self.run_command("annotate", "in", "-o", "out")
        self.assertIn("[31mred.pcap", result.err)
        self.assertNotIn("\033", result.err)


class ErrorTest(CapturesTest):
    def assert_refused(self, pattern, *arguments, status=2, **environment):
        """Said in one line, and nothing done."""
        before = sorted(self.folder.rglob("*"))
        result = self.run_command("annotate", *arguments, **environment)
        self.assertEqual((result.status, result.out), (status, ""), result.err)
        self.assertRegex(result.err, "^sip-explain: [^\n]*" + pattern + "[^\n]*\n$")
        self.assertEqual(sorted(self.folder.rglob("*")), before)

    def test_two_inputs_for_one_output(self):
        self.put("in/a.pcap", BUSY)
        self.put("in/a.pcap.gz", BUSY)
        self.put("other/a.pcapng", BUSY)
        self.assert_refused("in/a.pcap, in/a.pcap.gz: both would give the same file", "in", "-o", "out")
        self.assert_refused("in/a.pcap, other/a.pcapng: both", "in/a.pcap", "other", "-o", "out")

    def test_an_input_is_never_overwritten(self):
        source = self.put("in/a.pcapng", BUSY)
        (self.folder / "b.pcapng").hardlink_to(source)
        self.assert_refused("in/a.pcapng: the result would overwrite", "in/a.pcapng", "-o", "in/a.pcapng")
        self.assert_refused("in/a.pcapng: the result would overwrite", "in/a.pcapng", "-o", "b.pcapng")
        self.assert_refused("in/a.pcapng: the result would overwrite", "in/a.pcapng", "-o", "in")
        self.assert_refused("in: the results would come among its captures", "in", "-o", "in/")
        self.assert_refused("in: the results would come among its captures", "in", "-o", ".")
        self.assertEqual(source.read_bytes(), BUSY_BYTES)

    def test_outputs_that_cannot_be(self):
        self.put("in/a.pcapng", BUSY)
        self.put("file", "mine")
        self.assert_refused("file is no folder", "in", "-o", "file")
        self.assert_refused("/dev/null is no file", "in/a.pcapng", "-o", "/dev/null")
        self.assert_refused("--output", "in")
        self.assert_refused("Not a directory|File exists", "in", "-o", "file/out", status=1)

    def test_other_arguments(self):
        self.put("a.pcapng", BUSY)
        for jobs in ("0", "-1", "two", "1001"):
            self.assert_refused("'%s' is no number of jobs" % jobs, "a.pcapng", "-o", "out", "--jobs=" + jobs)
        for hosts in ("", "a,,b", "-oProxyCommand=x", "a;x", "a b"):
            self.assert_refused("is no list of hosts", "a.pcapng", "-o", "out", "--hosts=" + hosts)
        self.assert_refused("stands alone", "-", "a.pcapng", "-o", "out")
        self.assert_refused("stands alone", "-", "-o", "out")
        self.assert_refused("There are no texts in 'xx'", "a.pcapng", "-o", "out", "-l", "xx")
        self.assert_refused("nowhere.lua", "a.pcapng", "-o", "out", "-r", "nowhere.lua", status=1)
        self.assert_refused("no captures", "in", "-o", "out", status=1) if (self.folder / "in").mkdir() else None

    def test_no_tshark_no_plugin_no_parallel(self):
        self.put("a.pcapng", BUSY)
        arguments = ("a.pcapng", "-o", "out")
        self.assert_refused("/nowhere/tshark: there is no such program", *arguments, status=1,
                            SIP_EXPLAIN_TSHARK="/nowhere/tshark")
        self.assert_refused("/bin/true: there is no such program, or it is no tshark", *arguments, status=1,
                            SIP_EXPLAIN_TSHARK="/bin/true")
        self.assert_refused("tshark-here does not load sip_explain.so; copy it into", *arguments, status=1,
                            HOME=str(self.folder))
        self.assert_refused("GNU parallel", *arguments, "--jobs", "2", status=1,
                            PATH=self.folder_with("setpriv", "tshark"))

    def folder_with(self, *programs):
        folder = self.home / "few"
        folder.mkdir()
        for program in programs:
            (folder / program).symlink_to(shutil.which(program))
        return str(folder)

    def test_another_run_in_the_same_folder(self):
        self.put("in/a.pcapng", BUSY)
        self.put("out/.sip-explain/lock", "")
        with open(self.folder / "out/.sip-explain/lock", "rb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            self.assert_refused("out: another run is at work", "in", "-o", "out", status=1)


class SecondRunTest(CapturesTest):
    def setUp(self):
        super().setUp()
        self.put("in/a.pcap", BUSY)
        self.put("in/b/c.pcap", OK)
        self.put("in/notes.txt", "to do")
        self.put("acme.lua", RULE % "!")

    def made(self, *options, status=0, said=""):
        """The results that this run made, by name."""
        before = self.stats()
        result = self.run_command("annotate", "in", "-o", "out", *options)
        self.assertEqual((result.status, result.out, result.err), (status, "", said))
        after = self.stats()
        return sorted(name for name in after if after[name] != before.get(name))

    def stats(self):
        root = self.folder / "out"
        return {name: ((root / name).stat().st_ino, (root / name).stat().st_mtime_ns) for name in self.files("out")}

    def test_only_what_changed_is_made_again(self):
        no_capture, all_of_them = "sip-explain: in/notes.txt: left out: no capture\n", ["a.pcapng", "b/c.pcapng"]
        self.assertEqual(self.made(said=no_capture), all_of_them)
        self.assertEqual(self.made(), [])
        self.assertEqual(self.made("--jobs", "2"), [])
        self.put("in/a.pcap", OK)
        self.assertEqual(self.made(), ["a.pcapng"])
        (self.folder / "out/b/c.pcapng").unlink()
        self.assertEqual(self.made(), ["b/c.pcapng"])
        (self.folder / "out/a.pcapng").write_bytes(b"half")
        self.assertEqual(self.made(), ["a.pcapng"])
        self.assertEqual(self.made("-r", "acme.lua", said=no_capture), all_of_them)
        self.put("acme.lua", RULE % "?")
        self.assertEqual(self.made("-r", "acme.lua", said=no_capture), all_of_them)
        self.assertEqual(self.made("-r", "acme.lua"), [])

    def test_a_failure_is_tried_again(self):
        self.put("in/bad.pcap", "no capture")
        self.run_command("annotate", "in", "-o", "out")
        said = 'sip-explain: The file "in/bad.pcap" isn\'t a capture file in a format TShark understands.\n'
        self.assertEqual(self.made(status=1, said=said), [])
        self.put("in/bad.pcap", BUSY)
        self.assertEqual(self.made(), ["bad.pcapng"])

    def test_results_within_the_input_are_no_input(self):
        self.run_command("annotate", ".", "-o", "in/results")
        first = self.files("in/results")
        self.assertEqual(sorted(first), ["in/a.pcapng", "in/b/c.pcapng"])
        self.sound("annotate", ".", "-o", "in/results")
        self.assertEqual(self.files("in/results"), first)


class InterruptTest(CapturesTest):
    def assert_goes_on(self, number, *options):
        for name in "abcd":
            self.put("in/%s.pcap" % name, BUSY)
        self.put("../slow", "0.7")
        results = self.folder / "out"
        process = self.start("annotate", "in", "-o", "out", *options)
        self.wait_for(lambda: len(self.files("out")) >= 2, "no results came")
        self.assertEqual(self.interrupt(process, number), -number)
        self.assertEqual(process.stderr.read(), b"")
        process.stdout.close()
        process.stderr.close()
        expected = digest(self.annotated(self.folder / "in/a.pcap"))
        some = self.files("out")
        self.assertIn(len(some), range(2, 4))
        self.assertEqual(set(some.values()), {expected})
        (self.home / "slow").unlink()
        if number == signal.SIGKILL:
            self.wait_for(lambda: not self.running(), "tshark goes on")
        else:
            self.assertFalse(self.running())
            self.assertEqual(sorted(path.name for path in (results / ".sip-explain").iterdir()), ["lock", "results"])
        before = {name: (results / name).stat().st_mtime_ns for name in some}
        self.sound("annotate", "in", "-o", "out", *options)
        self.assertEqual(self.files("out"), {"%s.pcapng" % name: expected for name in "abcd"})
        self.assertEqual({name: (results / name).stat().st_mtime_ns for name in some}, before)
        self.assertEqual(sorted(path.name for path in (results / ".sip-explain").iterdir()), ["lock", "results"])

    def running(self):
        """The processes that work in the test's folder."""
        found = []
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if str(self.folder) in os.readlink(process / "cwd"):
                    found.append((process / "cmdline").read_bytes())
            except OSError:
                pass
        return found

    def test_one_after_the_other(self):
        self.assert_goes_on(signal.SIGINT)

    def test_several_jobs(self):
        self.assert_goes_on(signal.SIGTERM, "--jobs", "2")

    def test_killed(self):
        self.assert_goes_on(signal.SIGKILL, "--jobs", "2")


class StreamTest(CapturesTest):
    def test_standard_input_to_standard_output(self):
        expected = self.annotated(self.put("a.pcapng", BUSY))
        for given in (BUSY_BYTES, gzip.compress(BUSY_BYTES)):
            result = self.run_command("annotate", "-", given=given)
            self.assertEqual((result.status, result.err), (0, ""))
            self.assertEqual(result.bytes, expected)
        self.assertEqual(self.run_command("annotate", "a.pcapng", "-o", "-").bytes, expected)

    def test_what_is_no_capture_or_cut_off(self):
        result = self.run_command("annotate", "-", given=b"no capture at all, for sure\n")
        self.assertEqual((result.status, result.bytes), (1, b""))
        self.assertRegex(result.err, "^sip-explain: -: .*(isn't a capture file|can't be written|cut short)")
        result = self.run_command("annotate", "-", given=BUSY_BYTES[:-100])
        said = "sip-explain: -: ends in the middle of a packet; the result has what is before\n"
        self.assertEqual((result.status, result.err), (1, said))
        self.assertIn(TITLE, result.bytes)


class ProgressTest(CapturesTest):
    def on_terminal(self, columns, *arguments):
        ours, theirs = os.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = self.start(*arguments, stdout=theirs, stderr=theirs)
        os.close(theirs)
        printed = b""
        while True:
            try:
                printed += os.read(ours, 65536)
            except OSError: # the other end was closed
                break
        os.close(ours)
        self.assertEqual(process.wait(60), 0, printed)
        return printed.decode().replace("\r\n", "\n")

    def test_a_terminal_shows_files_messages_and_time_left(self):
        self.put("in/a.pcap", BUSY)
        self.put("in/b.pcap", OK)
        self.put("in/notes.txt", "to do")
        self.put("../slow", "0.6")
        printed = self.on_terminal(80, "annotate", "in", "-o", "out")
        lines = [line.split("\r\033[K")[-1] for line in printed.split("\n")]
        self.assertEqual(lines, ["sip-explain: in/notes.txt: left out: no capture",
                                 "[" + "#" * 30 + "] 3 of 3 files, 28 messages, 0:00 left", ""])
        states = printed.split("\r\033[K")
        self.assertRegex(printed, r"\[#+\.+\] 1 of 3 files, \d+ messages, 0:\d\d left")
        self.assertLessEqual(max(len(state.split("\n")[0]) for state in states), 80)
        self.assertEqual(self.on_terminal(80, "annotate", "in", "-o", "out"), "")

    def test_a_narrow_one(self):
        self.put("in/a.pcap", BUSY)
        self.assertIn("1/1", self.on_terminal(20, "annotate", "in", "-o", "out"))

    def test_a_capture_is_not_written_to_a_terminal(self):
        ours, theirs = os.openpty()
        self.addCleanup(os.close, ours)
        with self.start("annotate", "-", stdout=theirs) as process:
            _, err = process.communicate(timeout=60)
        os.close(theirs)
        self.assertEqual(process.returncode, 2)
        self.assertIn(b"--output", err)


if __name__ == "__main__":
    unittest.main()
