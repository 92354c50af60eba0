"""Where the real tshark, sharkd and Wireshark run with the plugin of this build, as an ordinary user.

Wireshark ignores personal plugins when root starts it, so a test that is root becomes nobody.
SIP_EXPLAIN_PLUGIN names the plugin; SIP_EXPLAIN_SANITIZED=1 says that it needs the sanitizer's
library loaded first.
"""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "data" / "samples"
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
        none = self.home / "none"
        none.mkdir()
        # Extcap programs delay the start and hang under the preloaded sanitizer; of the plugins that are
        # installed for all users one may be ours.
        self.environment = {"HOME": str(self.home), "PATH": os.environ["PATH"],
                            "WIRESHARK_EXTCAP_DIR": str(none), "WIRESHARK_PLUGIN_DIR": str(none),
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

    def preload_tshark_only(self, before=""):
        """Only tshark gets a sanitizer's library loaded first: not the command that runs it, nor shell, perl and
        ssh, which do not bear it. What the command runs instead of tshark is a script, which does `before` that
        first; gives its path."""
        library = self.environment.pop("LD_PRELOAD", "")
        tshark = self.file("bin/tshark-here", "#!/bin/sh\n%sLD_PRELOAD='%s' exec tshark \"$@\"\n" % (before, library))
        tshark.chmod(0o755)
        self.environment["SIP_EXPLAIN_TSHARK"] = str(tshark)
        return tshark

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


class SandboxTest(unittest.TestCase):
    """A test with a sandbox, which the tests of a class share."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.remove)
