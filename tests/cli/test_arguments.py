"""Options, languages, errors and exit statuses."""
import pathlib
import re
import subprocess
import unittest

from harness import COMMAND, TestCase

EO = "Kontrolu la numeron."


class LanguageTest(TestCase):
    def fix(self, *arguments, **environment):
        return self.json("show", "404", "--rules", self.site(), *arguments, **environment)[0]["fix"]

    def test_the_option(self):
        for language in ("eo", "EO", "eo_XX"):
            self.assertEqual(self.fix("--language", language, LANG="en_US.UTF-8"), EO)
        self.assertEqual(self.fix("--language=eo"), EO)

    def test_the_environment(self):
        self.assertEqual(self.fix(LANG="eo_XX.UTF-8"), EO)
        self.assertEqual(self.fix(LANG="en_US.UTF-8", LC_MESSAGES="eo"), EO)
        self.assertEqual(self.fix(LANG="en_US.UTF-8", LC_MESSAGES="en", LC_ALL="eo"), EO)
        self.assertNotEqual(self.fix(LANG="eo_XX.UTF-8", LC_ALL="C"), EO)
        self.assertEqual(self.fix("--language", "auto", LANG="eo_XX.UTF-8"), EO)

    def test_a_language_of_the_environment_without_texts_is_english(self):
        self.assertEqual(self.fix(LANG="tlh_XX.UTF-8"), self.fix("--language", "en"))

    def test_a_language_that_was_asked_for_without_texts_is_an_error(self):
        for language in ("tlh", "english", "../en"):
            result = self.run_command("show", "404", "--language", language)
            self.assertEqual((result.status, result.out), (2, ""))
            self.assertRegex(result.err, r"^sip-explain: There are no texts in '%s'\. There are: .*\ben, .*\bvi\b"
                             % re.escape(language))

    def test_every_language_that_is_built_in_speaks(self):
        folder = pathlib.Path(__file__).resolve().parents[2] / "data/text"
        english = self.sound("show", "404")
        for path in folder.glob("??.lua"):
            with self.subTest(path.stem):
                card, = self.json("show", "404", "--language", path.stem)
                self.assertEqual(card["phrase"], "Not Found")
                if path.stem != "en":
                    self.assertNotEqual(self.sound("show", "404", "--language", path.stem), english)
                for page in (("show", "404", "auth.rejected"), ("compare", "401", "407"), ("list",)):
                    result = self.on_terminal(40, *page, "--language", path.stem, TERM="dumb")
                    self.assertEqual(result.status, 0, result.out)
                    self.assert_fits(40, result.out)


class RulesTest(TestCase):
    def test_a_folder_s_files_by_name_and_the_later_option_overrides(self):
        first = self.file("b.lua", 'require("sip_explain").responses[404].fix = "second"\n')
        folder = pathlib.Path(first).parent
        (folder / "a.lua").write_text('require("sip_explain").responses[404].fix = "first"\n')
        (folder / "notes.txt").write_text("no Lua")
        fix = self.json("show", "404", "--rules", str(folder))[0]["fix"]
        self.assertEqual(fix, "second")
        fix = self.json("show", "404", "-r", str(folder), "-r", str(folder / "a.lua"))[0]["fix"]
        self.assertEqual(fix, "first")

    def test_a_file_that_is_not_there(self):
        result = self.run_command("show", "404", "--rules", "/nowhere/acme.lua")
        self.assertEqual(result.status, 1)
        self.assertEqual(result.err, "sip-explain: /nowhere/acme.lua: No such file or directory\n")
        self.assertTrue(result.out.startswith("404 Not Found\n"))


class ErrorTest(TestCase):
    def assert_error(self, status, err, *arguments):
        result = self.run_command(*arguments)
        self.assertEqual((result.status, result.err), (status, err))
        return result.out

    def test_the_good_ones_are_printed_and_the_bad_ones_reported(self):
        out = self.assert_error(
            1, "sip-explain: '4040' is no status code: give a number from 100 to 699\n"
            "sip-explain: There is no code and no finding 'auth.rejectd'. All of them: sip-explain list\n"
            "sip-explain: auth.rejectd -> auth.rejected?\n",
            "show", "4040", "404", "auth.rejectd", "486")
        self.assertTrue(out.startswith("404 Not Found\n"))
        self.assertIn("\n486 Busy Here\n", out)

    def test_what_is_no_code(self):
        for text in ("0", "99", "700", "0404", "404404404404404404404", "+404"):
            self.assertEqual(self.assert_error(
                1, "sip-explain: '%s' is no status code: give a number from 100 to 699\n" % text,
                "show", text), "")
        self.assert_error(1, "sip-explain: 'auth.rejected' is no status code: give a number from 100 to 699\n",
                          "compare", "401", "auth.rejected")

    def test_errors_are_in_the_language(self):
        english = self.run_command("show", "abc", "700").err
        french = self.run_command("show", "abc", "700", "--language", "fr").err
        self.assertEqual(len(french.splitlines()), 2)
        for line, other in zip(french.splitlines(), english.splitlines(), strict=True):
            self.assertRegex(line, "^sip-explain: .*(abc|700)")
            self.assertNotEqual(line, other)

    def test_wrong_usage_is_named_in_the_language_of_the_environment(self):
        result = self.run_command("compare", "401", LC_ALL="pt_BR.UTF-8")
        self.assertIn("falta um argumento", result.err)
        self.assertIn("la commande « foo » n'existe pas".replace(" foo ", "\u00a0foo\u00a0"),
                      self.run_command("foo", LC_ALL="fr_FR.UTF-8").err)

    def test_wrong_usage(self):
        usage = "usage: sip-explain compare [OPTION...] CODE CODE\n"
        more = "; `sip-explain compare --help` says more\n"
        self.assert_error(2, "sip-explain: compare: an argument is missing" + more + usage, "compare", "401")
        self.assert_error(2, "sip-explain: compare: there are too many arguments" + more + usage,
                          "compare", "401", "407", "403")
        self.assert_error(2, "sip-explain: compare: Unknown option --jsn\n" + usage,
                          "compare", "401", "407", "--jsn")
        self.assert_error(2, "sip-explain: '7xx' is no class: give 1xx, 2xx, 3xx, 4xx, 5xx or 6xx\n",
                          "list", "--class", "7xx")
        self.assert_error(2, "sip-explain: there is no command 'shwo'; `sip-explain --help` lists them\n",
                          "shwo", "404")
        self.assert_error(2, "sip-explain: a command is missing; `sip-explain --help` lists them\n")
        self.assertEqual(self.run_command("list", "404").status, 2)
        self.assertEqual(self.run_command("lint").status, 2)
        self.assertEqual(self.run_command("test").status, 2)

    def test_an_output_that_takes_nothing(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([COMMAND, "list"], stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual((done.returncode, done.stderr.decode()),
                         (1, "sip-explain: cannot write the output: No space left on device\n"))


class HelpTest(TestCase):
    def test_the_commands(self):
        out = self.sound("--help")
        for name in ("list", "show", "compare", "annotate", "lint", "test"):
            self.assertRegex(out, r"\n  %s +\w" % name)
        self.assertNotIn("make", out)
        self.assertEqual(out, self.sound("-h"))

    def test_a_command(self):
        out = self.sound("show", "--help")
        self.assertTrue(out.startswith("usage: sip-explain show [OPTION...] CODE|FINDING...\n"))
        for text in ("-l, --language LANGUAGE\n", "-j, --json\n", "-r, --rules FILE|FOLDER\n",
                     "-h, --help\n", "\nExamples\n  sip-explain show 404\n"):
            self.assertIn(text, out)

    def test_the_examples_run(self):
        for command in ("list", "show", "compare"):
            for line in self.sound(command, "--help").splitlines():
                if line.startswith("  sip-explain ") and "/etc/" not in line:
                    self.assertGreater(len(self.sound(*line.split()[1:])), 100, line)

    def test_the_version(self):
        self.assertRegex(self.sound("--version"), r"^sip-explain \d+\.\d+\.\d+\n$")


if __name__ == "__main__":
    unittest.main()
