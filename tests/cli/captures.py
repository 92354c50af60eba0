"""Runs the real command on captures, in a sandbox with the plugin (see ../sandbox.py)."""
import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

from harness import COMMAND, Result

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from sandbox import SAMPLES, SandboxTest  # noqa: E402 (the path has to be known first)

TIME_LIMIT = 120

# What the command runs instead of tshark is slow where a test wants to be quicker: each line of the file "slow"
# is how many seconds a run sleeps, the last one holds for all further runs.
SLOW = """slow=$HOME/slow
[ ! -e "$slow" ] || case "$*" in
    *annotate*|*records*)
        seconds=$(head -n 1 "$slow")
        [ "$(wc -l <"$slow")" -lt 2 ] || sed -i 1d "$slow"
        sleep "$seconds" ;;
esac
"""


def executable(path):
    path.chmod(0o755)
    return path


def digest(content):
    return hashlib.sha256(content).hexdigest()


class CapturesTest(SandboxTest):
    """A test with an empty folder in the sandbox's home folder for each test."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.home = cls.sandbox.home
        cls.command = executable(cls.sandbox.file("bin/sip-explain", pathlib.Path(COMMAND)))
        cls.tshark = cls.sandbox.preload_tshark_only(SLOW)

    def setUp(self):
        self.folder = self.home / "work"
        self.folder.mkdir()
        self.addCleanup(shutil.rmtree, self.folder)
        self.addCleanup(lambda: (self.home / "slow").unlink(missing_ok=True))
        self.sandbox.open_up()

    def put(self, name, content):
        """Puts a file below the test's folder: bytes, text, or a sample's name."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, str) and content.endswith(".pcapng"):
            content = (SAMPLES / content).read_bytes()
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        self.sandbox.open_up()
        return path

    def start(self, *arguments, **options):
        """The command as a process, begun in the test's folder."""
        environment = {**self.sandbox.environment, **options.pop("environment", {})}
        return subprocess.Popen([*self.sandbox.as_user, self.command, *arguments], env=environment, cwd=self.folder,
                                **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE,
                                   "stderr": subprocess.PIPE, **options})

    def run_command(self, *arguments, given=None, **environment):
        options = {} if given is None else {"stdin": subprocess.PIPE}
        with self.start(*arguments, environment=environment, **options) as process:
            out, err = process.communicate(given, TIME_LIMIT)
        result = Result(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))
        result.bytes = out
        self.assertNotIn("Sanitizer", result.err)
        self.assertNotIn("runtime error", result.err)
        return result

    def sound(self, *arguments, **options):
        result = self.run_command(*arguments, **options)
        self.assertEqual((result.status, result.err, result.out), (0, "", ""), arguments)

    def files(self, folder):
        """What stands below the folder: names and digests; without what the command keeps there."""
        found, root = {}, self.folder / folder
        for path, folders, names in os.walk(root):
            folders[:] = set(folders) - {".sip-explain"}
            for file in (pathlib.Path(path, name) for name in names):
                found[str(file.relative_to(root))] = digest(file.read_bytes())
        return found

    def annotated(self, capture, *options):
        """The bytes that tshark itself writes of the capture."""
        path = self.folder / "by-tshark.pcapng"
        done = self.sandbox.run(self.tshark, "-n", "-r", capture, "-Y", "frame", "-o", "sip_explain.annotate:TRUE",
                                *options, "-w", path)
        self.assertEqual(done.returncode, 0, done.err)
        written = path.read_bytes()
        path.unlink()
        return written

    def wait_for(self, happened, what):
        end = time.monotonic() + TIME_LIMIT
        while not happened():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.05)

    def interrupt(self, process, number=signal.SIGINT):
        """Sends the signal to the command alone, as Ctrl-C does not: what it began must end by it."""
        os.kill(process.pid, number)
        return process.wait(TIME_LIMIT)
