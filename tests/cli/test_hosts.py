"""sip-explain annotate --hosts: captures are explained by other machines, which may fail meanwhile."""
import shutil
import signal
import unittest

from captures import SAMPLES, CapturesTest
from machines import Machines, call, what_is_missing

COUNT = 9
# A machine that is gone is noticed after two seconds, where users wait for a minute.
SSH = ("ssh -o BatchMode=yes -o ConnectTimeout=2 -o ServerAliveInterval=1 -o ServerAliveCountMax=2 "
       "-o StrictHostKeyChecking=yes")
LOST = "sip-explain: %s: went away; the others get what it had to do\n"


class HostsTest(CapturesTest):
    @classmethod
    def setUpClass(cls):
        if what_is_missing():
            raise RuntimeError(what_is_missing())
        super().setUpClass()
        cls.machines = Machines(cls.sandbox, ["a", "b", "c"])
        cls.addClassCleanup(cls.machines.remove)
        cls.sandbox.environment["PARALLEL_SSH"] = SSH

    def setUp(self):
        super().setUp()
        samples = sorted(SAMPLES.glob("call-*.pcapng"))
        for number in range(COUNT):
            self.put("in/%d/it's {} $HOME.pcapng" % number, samples[number % len(samples)].name)

    def slow_down(self, name, *seconds):
        """Has the runs of tshark on that machine sleep so long: the first, the second, and so on."""
        path = self.machines.home(name) / "slow"
        path.write_text("".join("%s\n" % number for number in seconds), encoding="utf-8")
        shutil.chown(path, "nobody")
        self.addCleanup(path.unlink)

    def here(self):
        """What this machine makes of the captures, one after the other."""
        self.sound("annotate", "in", "-o", "here")
        return self.files("here")

    def assert_nothing_is_left(self, names):
        for name in names:
            self.assertEqual(set(self.machines.left_on(name)) - {"sshlogin"}, set(), "on " + name)
            self.assertEqual(self.machines.running(name, "tshark"), [], "on " + name)

    def finish(self, process):
        out, err = process.communicate(timeout=120)
        self.assertEqual(out, b"")
        return process.returncode, err.decode()

    def test_a_report_is_the_same_with_rules_and_a_machine_that_dies(self):
        self.put("acme.lua", 'require("sip_explain").responses[486].fix = "Ring Acme."')
        arguments = ["report", "in", "--csv", "--rules", "acme.lua"]
        here = self.run_command(*arguments)
        self.assertEqual((here.status, here.err), (0, ""))
        self.assertGreaterEqual(len(here.out.splitlines()), COUNT)
        self.slow_down("b", 0, 600)
        process = self.start(*arguments, "--hosts", "a,b", "--jobs", "1")
        self.wait_for(lambda: self.machines.running("b", "sleep"), "b does nothing")
        self.machines.crash("b")
        out, err = process.communicate(timeout=120)
        self.assertEqual((process.returncode, out), (0, here.bytes))
        self.assertEqual(err.decode(), LOST % "b")
        self.machines.boot("b")

    def test_the_results_are_the_same_and_machines_that_die_take_none_with_them(self):
        self.slow_down("a", 1)
        for name in "bc":
            self.slow_down(name, 0, 600)
        process = self.start("annotate", "in", "-o", "there", "--hosts", "a,b,c", "--jobs", "1")
        for name in "bc":
            self.wait_for(lambda: self.machines.running(name, "sleep"), name + " does nothing")
        self.machines.unplug("b")
        self.addCleanup(self.machines.plug, "b")
        self.machines.crash("c")
        self.addCleanup(self.machines.boot, "c")
        self.assertEqual(self.finish(process), (0, LOST % "b" + LOST % "c"))
        self.assertEqual(len(self.files("there")), COUNT)
        self.assertEqual(self.files("there"), self.here())
        self.assert_nothing_is_left("a")
        record = (self.folder / "there/.sip-explain/results").read_text().splitlines()
        self.assertEqual(len(record), COUNT)

    def test_an_interrupted_run_leaves_nothing_and_can_go_on(self):
        for name in "ac":
            self.slow_down(name, 1)
        process = self.start("annotate", "in", "-o", "there", "--hosts", "a,c", "--jobs", "2")
        self.wait_for(lambda: len(self.files("there")) >= 1, "no results came")
        self.assertEqual(self.interrupt(process), -signal.SIGINT)
        self.assertEqual(self.finish(process), (-signal.SIGINT, ""))
        self.assert_nothing_is_left("ac")
        self.assertLess(len(self.files("there")), COUNT)
        self.sound("annotate", "in", "-o", "there", "--hosts", ":,a", "--jobs", "2")
        self.assertEqual(self.files("there"), self.here())
        self.assertFalse((self.home / ".parallel").exists() and list((self.home / ".parallel").rglob("*-*-*")))

    def test_what_is_missing_on_which_machine(self):
        program, plugin = "bin/tshark-here", next(self.machines.home("b").rglob("sip_explain.so"))
        (self.machines.home("a") / program).rename(self.machines.home("a") / "away")
        plugin.rename(plugin.with_name("away"))
        self.addCleanup((self.machines.home("a") / "away").rename, self.machines.home("a") / program)
        self.addCleanup(plugin.with_name("away").rename, plugin)
        said = ["sip-explain: a: left out: tshark is missing there",
                "sip-explain: b: left out: tshark there does not load sip_explain.so",
                "sip-explain: nobody@nowhere: left out: cannot be reached over ssh without a question"]
        result = self.run_command("annotate", "in", "-o", "there", "--hosts", "a,b,nobody@nowhere")
        self.assertEqual((result.status, result.out), (1, ""))
        ours = [line for line in result.err.splitlines() if line.startswith("sip-explain: ")]
        self.assertEqual(ours[:3], said)
        self.assertRegex(ours[3], "none of these machines can be used")
        self.assertEqual(self.files("there"), {})
        for number in range(1, COUNT):
            shutil.rmtree(self.folder / "in" / str(number))
        result = self.run_command("annotate", "in", "-o", "there", "--hosts", "a,c")
        self.assertEqual((result.status, result.err), (0, said[0] + "\n"))
        self.assertEqual(self.files("there"), self.here())

    def test_rules_go_along_and_failures_come_back(self):
        for number in range(1, COUNT):
            shutil.rmtree(self.folder / "in" / str(number))
        self.put("in/bad.pcap", "no capture")
        self.put("rules/acme.lua", 'require("sip_explain").responses[486].fix = "Call the Acme desk."')
        result = self.run_command("annotate", "in", "-o", "there", "--hosts", "c", "-r", "rules", "-l", "fr")
        self.assertEqual(result.err, 'sip-explain: The file "in/bad.pcap" isn\'t a capture file in a format TShark '
                                     "understands.\n")
        self.assertEqual(result.status, 1)
        written, = (path for path in (self.folder / "there").rglob("*.pcapng") if path.is_file())
        self.assertIn("Comment résoudre\u00a0: Call the Acme desk.".encode(), written.read_bytes())

    def test_a_full_file_system(self):
        shutil.rmtree(self.folder / "in")
        self.put("in/big.pcapng", "many-codes.pcapng")
        self.put("in/small.pcapng", "call-busy.pcapng")
        full = self.folder / "full"
        full.mkdir()
        call("mount", "-t", "tmpfs", "-o", "size=96k,mode=777", "tmpfs", full)
        self.addCleanup(call, "umount", full)
        result = self.run_command("annotate", "in", "-o", "full/out")
        self.assertEqual(result.status, 1)
        self.assertEqual(result.err, "sip-explain: in/big.pcapng: Not all the packets could be written to the file "
                                     '"%s/out/big.pcapng" because there is no space left on the file system.\n' % full)
        self.assertEqual(list(self.files("full/out")), ["small.pcapng"])


if __name__ == "__main__":
    unittest.main()
