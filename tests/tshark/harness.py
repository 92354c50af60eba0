"""Runs the real tshark and sharkd with the plugin of this build, as an ordinary user.

Wireshark ignores personal plugins when root starts it, so a test that is root becomes nobody.
SIP_EXPLAIN_PLUGIN names the plugin; SIP_EXPLAIN_SANITIZED=1 says that it needs the sanitizer's
library loaded first.
"""
import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "data" / "samples"
EXPECTED = pathlib.Path(__file__).resolve().parent / "expected"
PLUGIN = pathlib.Path(os.environ["SIP_EXPLAIN_PLUGIN"])
SANITIZED = os.environ.get("SIP_EXPLAIN_SANITIZED") == "1"
TIME_LIMIT = 120


def wireshark_version():
    text = subprocess.run(["tshark", "--version"], capture_output=True, text=True, check=True).stdout
    return tuple(int(n) for n in re.search(r"(\d+)\.(\d+)\.", text).groups())


class Sandbox:
    """A home folder with the plugin in it, and copies of what the programs are to read."""

    def __init__(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="sip-explain-"))
        version = "%d.%d" % wireshark_version()
        plugins = self.home / ".local/lib/wireshark/plugins" / version / "epan"
        plugins.mkdir(parents=True)
        shutil.copy(PLUGIN, plugins)
        self.environment = {"HOME": str(self.home), "PATH": os.environ["PATH"],
                            "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        if SANITIZED:
            self.environment["LD_PRELOAD"] = self.library("libasan.so") + " " + self.library("libubsan.so")
            self.environment["ASAN_OPTIONS"] = "detect_leaks=0"  # tshark's own leaks
            self.environment["UBSAN_OPTIONS"] = "print_stacktrace=1"
        self.as_user = []
        if os.geteuid() == 0:
            self.as_user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        self.open_up()

    @staticmethod
    def library(name):
        return subprocess.run(["gcc", "-print-file-name=" + name], capture_output=True, text=True,
                              check=True).stdout.strip()

    def open_up(self):
        if os.geteuid() == 0:
            shutil.chown(self.home, "nobody")
            for path in self.home.rglob("*"):
                shutil.chown(path, "nobody")

    def file(self, name, content):
        """Puts a file into the home folder: bytes, text, or a copy of a path."""
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, pathlib.Path):
            shutil.copy(content, path)
        elif isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content, encoding="utf-8")
        self.open_up()
        return path

    def run(self, *command, stdin=None):
        environment = self.environment
        if command[0] in ("editcap", "capinfos", "mergecap"):
            # They load no plugin, and a sanitizer that is loaded first has them hang at their end.
            environment = {key: value for key, value in environment.items() if key != "LD_PRELOAD"}
        done = subprocess.run(self.as_user + [str(part) for part in command], input=stdin,
                              env=environment, cwd=self.home, capture_output=True,
                              timeout=TIME_LIMIT, check=False)
        done.out = done.stdout.decode("utf-8", "replace")
        done.err = done.stderr.decode("utf-8", "replace")
        return done

    def remove(self):
        shutil.rmtree(self.home)


class TestCase(unittest.TestCase):
    """A test with a sandbox of its own; each class shares one."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.remove)

    def sound(self, done):
        """The program ended well and no sanitizer spoke."""
        if done.returncode != 0 or "Sanitizer" in done.err or "runtime error:" in done.err:
            self.fail("exit status %d\n%s" % (done.returncode, done.err[-4000:]))
        return done

    def capture(self, source):
        """The path of a capture as the program may read it: a sample's name, a path or bytes."""
        if isinstance(source, bytes):
            return self.sandbox.file("capture.pcap", source)
        path = pathlib.Path(source)
        if path.parent == self.sandbox.home:
            return path
        return self.sandbox.file(path.name, path if path.is_absolute() else SAMPLES / path)

    def tshark(self, source, *arguments):
        """What tshark prints about a capture."""
        path = self.capture(source)
        return self.sound(self.sandbox.run("tshark", "-n", "-r", path, *arguments)).out

    def fields(self, source, names, *arguments):
        """A list of rows, a list of values each; every value is the list of its occurrences."""
        options = [part for name in names for part in ("-e", name)]
        out = self.tshark(source, "-T", "fields", "-E", "aggregator=~", *options, *arguments)
        return [[value.split("~") if value else [] for value in line.split("\t")]
                for line in out.splitlines()]

    def json(self, source, *arguments):
        return json.loads(self.tshark(source, "-T", "json", *arguments))

    def assert_expected(self, name, text):
        """Compares with tests/tshark/expected/<name>, whole."""
        self.assertEqual((EXPECTED / name).read_text(encoding="utf-8"), text, "expected/" + name)


@contextlib.contextmanager
def changed_copy(test, source, *editcap):
    """A copy of a capture that editcap has changed."""
    path = test.capture(source)
    target = path.with_name("changed-" + path.name)
    test.sound(test.sandbox.run("editcap", *editcap, path, target))
    yield target
    target.unlink()
