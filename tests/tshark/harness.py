"""Runs the real tshark and sharkd in a sandbox (see ../sandbox.py)."""
import contextlib
import json
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
from sandbox import PLUGIN, ROOT, SAMPLES, SANITIZED, Sandbox, SandboxTest, wireshark_version  # noqa: E402,F401 (the path has to be known first)

EXPECTED = pathlib.Path(__file__).resolve().parent / "expected"


class TestCase(SandboxTest):
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
