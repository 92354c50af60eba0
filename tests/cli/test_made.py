"""What the build makes of the table of commands: the man page and the completions."""
import os
import pty
import re
import select
import shutil
import subprocess
import time
import unittest

from harness import COMMAND, TIME_LIMIT, TestCase

CODES_40 = ["400", "401", "402", "403", "404", "405", "406", "407", "408", "409"]
COMMANDS = ["list", "show", "compare", "annotate", "report", "lint", "test"]

BASH = """
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_sip_explain
printf '%s\\n' "${COMPREPLY[@]}"
"""


class ManTest(TestCase):
    def checked(self, *checker):
        if not shutil.which(checker[0]):
            self.skipTest(checker[0] + " is not installed")
        page = self.file("sip-explain.1", self.sound("make", "man"))
        return subprocess.run([*checker, page], capture_output=True, text=True, timeout=TIME_LIMIT)

    def test_mandoc_finds_nothing_wrong(self):
        done = self.checked("mandoc", "-T", "lint")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_groff_warns_of_nothing(self):
        done = self.checked("groff", "-ww", "-man", "-Tutf8")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_what_is_read(self):
        done = self.checked("mandoc", "-T", "utf8", "-O", "width=78")
        text = re.sub(".\b", "", done.stdout)
        for heading in ("NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "EXIT STATUS", "ENVIRONMENT",
                        "EXAMPLES", "SEE ALSO"):
            self.assertIn("\n%s\n" % heading, text)
        self.assertIn("sip-explain - explain SIP responses", text)
        self.assertIn("sip-explain compare [OPTION...] CODE CODE", text)
        self.assertIn("-l, --language LANGUAGE", text)
        self.assertIn("sip-explain show 401 407 auth.rejected", text)
        for command in COMMANDS:
            self.assertIn("sip-explain " + command, text)
        self.assertNotIn("sip-explain make", text)


class BashTest(TestCase):
    def complete(self, *words):
        script = self.file("sip-explain", self.sound("make", "bash"))
        done = subprocess.run(["bash", "--norc", "-c", BASH, "bash", script, "sip-explain", *words],
                              capture_output=True, text=True, timeout=TIME_LIMIT)
        self.assertEqual(done.stderr, "")
        return done.stdout.split()

    def test_commands(self):
        self.assertEqual(self.complete(""), COMMANDS + ["--help", "--version"])
        self.assertEqual(self.complete("sh"), ["show"])

    def test_codes_and_findings(self):
        self.assertEqual(self.complete("show", "40"), CODES_40)
        self.assertEqual(self.complete("show", "404", "auth.re"), ["auth.rejected"])
        self.assertEqual(self.complete("compare", "401", "40"), CODES_40)
        self.assertEqual(self.complete("compare", "401", "auth.re"), [])

    def test_options(self):
        self.assertEqual(self.complete("show", "--"), ["--language", "--json", "--rules", "--help"])
        self.assertEqual(self.complete("list", "--c"), ["--class"])
        self.assertEqual(self.complete("lint", "--"), ["--help"])

    def test_values(self):
        self.assertIn("en", self.complete("show", "--language", ""))
        self.assertEqual(self.complete("list", "--class", "4"), ["4xx"])
        # bash breaks words at "="
        self.assertEqual(self.complete("show", "--language", "=", "en"), ["en"])
        self.assertIn("en", self.complete("show", "--language", "="))

    def test_files(self):
        site = self.site()
        for words in (("lint",), ("show", "--rules"), ("list", "-r")):
            self.assertEqual(self.complete(*words, site[:-3]), [site])

    def test_shellcheck(self):
        if not shutil.which("shellcheck"):
            self.skipTest("shellcheck is not installed")
        script = self.file("sip-explain", self.sound("make", "bash"))
        done = subprocess.run(["shellcheck", "-s", "bash", script], capture_output=True, text=True,
                              timeout=TIME_LIMIT)
        self.assertEqual(done.stdout, "")


@unittest.skipUnless(shutil.which("fish"), "fish is not installed")
class FishTest(TestCase):
    def complete(self, line):
        script = self.file("sip-explain.fish", self.sound("make", "fish"))
        done = subprocess.run(["fish", "--no-config", "-c", 'source $argv[1]; complete -C $argv[2]', script, line],
                              capture_output=True, text=True, timeout=TIME_LIMIT,
                              env={**os.environ, "HOME": os.path.dirname(script)})
        self.assertEqual(done.stderr, "")
        return dict(row.split("\t") if "\t" in row else (row, "") for row in done.stdout.splitlines())

    def test_commands(self):
        self.assertEqual(set(self.complete("sip-explain ")), set(COMMANDS))

    def test_codes_with_their_phrases(self):
        offered = self.complete("sip-explain show 40")
        self.assertEqual(sorted(offered), CODES_40)
        self.assertEqual(offered["404"], "Not Found")
        self.assertEqual(self.complete("sip-explain show auth.rej"), {"auth.rejected": "error"})

    def test_options_and_values(self):
        self.assertEqual(set(self.complete("sip-explain list --")),
                         {"--class", "--language", "--json", "--rules", "--help"})
        self.assertIn("en", self.complete("sip-explain show --language "))
        self.assertEqual(set(self.complete("sip-explain list --class 4")), {"4xx"})


@unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
class ZshTest(TestCase):
    SETUP = ("fpath=(%s $fpath); autoload -U compinit; compinit -u -D; LISTMAX=1000; "
             "setopt no_always_last_prompt; print rea''dy\n")

    def read_until(self, terminal, pattern):
        printed, end = b"", time.monotonic() + TIME_LIMIT
        while not re.search(pattern, printed):
            ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
            self.assertTrue(ready, printed.decode(errors="replace"))
            printed += os.read(terminal, 65536)
        return printed.decode(errors="replace")

    def complete(self, line, pattern):
        """What zsh writes after TAB, until the pattern comes."""
        folder = os.path.dirname(self.file("home", ""))
        with open(os.path.join(folder, "_sip-explain"), "w", encoding="utf-8") as script:
            script.write(self.sound("make", "zsh"))
        child, terminal = pty.fork()
        if child == 0:
            os.execvpe("zsh", ["zsh", "-f", "-i"],
                       {**os.environ, "TERM": "dumb", "HOME": folder, "PS1": "> "})
        try:
            os.write(terminal, (self.SETUP % folder).encode())
            self.read_until(terminal, rb"\nready\r")
            os.write(terminal, line.encode() + b"\t")
            return self.read_until(terminal, pattern)
        finally:
            os.close(terminal)
            os.kill(child, 9)
            os.waitpid(child, 0)

    def test_codes_with_their_phrases(self):
        printed = self.complete("sip-explain show 40", rb"409 +-- Conflict")
        for code in CODES_40:
            self.assertRegex(printed, r"\n%s +-- \w" % code)

    def test_commands(self):
        printed = self.complete("sip-explain ", rb"test +--")
        for command in COMMANDS:
            self.assertRegex(printed, r"\n%s +-- \w" % command)

    def test_a_finding_and_an_option(self):
        self.complete("sip-explain show auth.rej", rb"auth\.rejected")
        self.complete("sip-explain list --cl", rb"--class=")


if __name__ == "__main__":
    unittest.main()
