"""sip-explain lint and test over files that are wrong."""
import pathlib
import tempfile
import time
import unittest

from harness import TestCase


class Files(TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, source, name="acme.lua"):
        path = self.folder / name
        path.write_text(source)
        return str(path)

    def lint(self, source):
        """What lint says of such a file, without its folder."""
        done = self.run_command("lint", self.write(source))
        self.assertEqual(done.err, "")
        self.assertEqual(done.status, 1 if done.out else 0)
        return done.out.replace(f"{self.folder}/", "").splitlines()


class Lint(Files):
    def test_a_text_for_a_code_that_nobody_defines(self):
        self.assertEqual(
            self.lint('local sip = require "sip_explain"\nsip.text("fr").responses[499].fix = "Appelez."\n'),
            ["acme.lua:2: text: no response 499 is defined: sip.responses[499] = { phrase = ... }"])
        self.assertEqual(self.lint(
            'local sip = require "sip_explain"\n'
            'sip.text("fr").responses[499].fix = "Appelez."\n'
            'sip.responses[499] = { phrase = "Acme" }\n'
            'sip.text("fr").responses[404].fix = "Appelez."\n'), [])

    def test_a_text_for_a_finding_that_nobody_makes(self):
        self.assertEqual(
            self.lint('local sip = require "sip_explain"\n'
                      'sip.text("fr").findings["auth.rejectd"] = { text = "Non." }\n'
                      'sip.text("fr").findings["auth.rejected"] = { text = "Non." }\n'
                      'sip.text("fr").findings["auth.rejected/unknown-user"] = { text = "Non." }\n'),
            ["acme.lua:2: text: there is no rule 'auth.rejectd' (did you mean 'auth.rejected'?)"])

    def test_what_could_steer_a_terminal_is_escaped(self):
        self.assertEqual(self.lint(
            'local sip = require "sip_explain"\n'
            'sip.rule { id = "a.b", codes = { 404 }, text = "x",\n'
            '  match = function() error("\\27[1mred\\7\\n", 0) end }\n'),
            ["acme.lua:2: \\x1b[1mred\\x07 (rule a.b is off)"])

    def test_a_file_that_never_ends(self):
        start = time.monotonic()
        self.assertEqual(self.lint("\nwhile true do end"),
                         ["acme.lua:2: stopped: it used more than 20000000 instructions"])
        self.assertLess(time.monotonic() - start, 15)

    def test_each_file_counts_for_itself(self):
        first = self.write("while true do end", "first.lua")
        second = self.write('local x = reqire "sip_explain"', "second.lua")
        done = self.run_command("lint", first, second)
        self.assertEqual(done.status, 1)
        self.assertIn("first.lua:1: stopped:", done.out)
        self.assertIn("second.lua:1: ", done.out)


class Test(Files):
    def fails(self, path, message):
        done = self.run_command("test", path)
        self.assertEqual(done.status, 1)
        self.assertEqual(done.err, f"sip-explain: {message}\n")

    def test_a_spec_that_is_missing(self):
        self.fails("nowhere_spec.lua", "nowhere_spec.lua: No such file or directory")
        self.fails("/", "/: Is a directory")

    def test_a_spec_that_does_not_run(self):
        path = self.write("\nlocal x = nil + 1\n")
        self.fails(path, f"{path}:2: attempt to perform arithmetic on a nil value")
        path = self.write("describe(\n")
        self.fails(path, f"{path}:2: unexpected symbol near <eof>")

    def test_a_spec_without_a_test(self):
        path = self.write("")
        self.fails(path, f"{path}: it has no test")


if __name__ == "__main__":
    unittest.main()
