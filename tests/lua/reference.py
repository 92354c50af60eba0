#!/usr/bin/env python3
"""Runs every example of lua/README.md, and checks that it and lua/types leave nothing out.

    reference.py PATH-OF-sip-explain

A ```lua block with `describe(` is run by `sip-explain test`; any other must pass `sip-explain
lint`, and its rules, acme.*, must find just the texts of its lines `--> text` in the README's own
response (the ```sip block that is one; the other is the request). A block whose first line is
`-- name.lua` is put under that name for the others. Problems are printed as file:line: message,
exit status 1.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
README = ROOT / "lua/README.md"
TYPES = ROOT / "lua/types/sip_explain.lua"
SPEC_TYPES = ROOT / "lua/types/spec.lua"
TEMPLATE = ROOT / "lua/examples/template.lua"
TIME_LIMIT = 60

# Where the README's response was captured, as its examples have it.
OPTIONS = """frame = 7, time = 1700017200, src = "203.0.113.9", src_port = 5080,
  dst = "198.51.100.10", dst_port = 5060, transport = "UDP","""

CHECK = """
local expected = {{ {expected} }}
load_rules "{name}"
describe("README", function()
  it("example", function()
    local explanation = explain({response}, {{ request = {{ {request}, time = 1700017199 }}, {options} }})
    local found = {{}}
    for _, finding in ipairs(explanation.findings) do
      if finding.id:find "^acme%." then found[#found + 1] = finding.text end
    end
    assert.are.same({{}}, explanation.failures)
    assert.are.same(expected, found)
  end)
end)
"""


def read(path):
    return path.read_text(encoding="utf-8")


def blocks_of(text, language):
    """(line of the first line inside, content) of each fenced block."""
    for match in re.finditer(r"^```%s\n(.*?)^```$" % language, text, re.MULTILINE | re.DOTALL):
        yield text.count("\n", 0, match.start(1)) + 1, match.group(1)


def quoted(text):
    """A Lua string on one line."""
    for old, new in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n")):
        text = text.replace(old, new)
    return '"%s"' % text


class Examples:
    """Files of examples in a folder of their own. Each has its README's line numbers."""

    def __init__(self, program, folder, readme):
        self.program, self.folder = program, folder
        self.problems = []
        self.sip = [content for _, content in blocks_of(readme, "sip")]
        self.blocks = []
        for line, content in blocks_of(readme, "lua"):
            named = re.match(r"-- (\S+\.lua)\n", content)
            name = named.group(1) if named else "example%d.lua" % line
            self.write(name, "\n" * (line - 1) + content)
            self.blocks.append((line, name, content))

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

    def report(self, line, output):
        self.problems.append("lua/README.md:%d: this example fails:\n%s" % (line, output.strip()))

    def run(self, line, command, name):
        done = subprocess.run([self.program, command, name], cwd=self.folder, text=True,
                              capture_output=True, timeout=TIME_LIMIT, check=False)
        if done.returncode != 0:
            self.report(line, done.stdout + done.stderr)

    def sip_block(self, is_response):
        found = [text for text in self.sip if text.startswith("SIP/2.0") == is_response]
        return quoted(found[0])

    def check_findings(self, line, name, content):
        expected = re.findall(r"^--> (.*)$", content, re.MULTILINE)
        if not expected and "sip.rule" not in content:
            return
        self.write("check.lua", CHECK.format(
            expected=", ".join(map(quoted, expected)), name=name, options=OPTIONS,
            response=self.sip_block(True), request=self.sip_block(False)))
        self.run(line, "test", "check.lua")

    def check(self):
        for line, name, content in self.blocks:
            if "describe(" in content:
                self.run(line, "test", name)
            else:
                self.run(line, "lint", name)
                self.check_findings(line, name, content)
        return self.problems


def check_template(program, folder):
    """The template is right with all that is switched off in it as well."""
    path = folder / "template.lua"
    path.write_text(re.sub(r"^--(?=[^\s-]|  )", "", read(TEMPLATE), flags=re.MULTILINE),
                    encoding="utf-8")
    done = subprocess.run([program, "lint", path], text=True, capture_output=True,
                          timeout=TIME_LIMIT, check=False)
    if done.returncode == 0:
        return []
    return ["lua/examples/template.lua:1: what is switched off in it fails:\n%s%s"
            % (done.stdout, done.stderr)]


# ---- nothing is left out -----------------------------------------------------------------------

def names_between(path, start, end, pattern):
    """The names in a piece of a source file; the piece must be there."""
    text = read(ROOT / path)
    first = text.index(start)
    names = re.findall(pattern, text[first:text.index(end, first)], re.MULTILINE)
    if not names:
        raise SystemExit("reference.py: no names in %s behind '%s'" % (path, start))
    return names


def missing(names, where, text, spelling):
    """A problem for each name that no spelling of it mentions."""
    for name in dict.fromkeys(names):
        if not any(re.search(form % re.escape(name), text, re.MULTILINE) for form in spelling):
            yield "%s:1: '%s' is not mentioned" % (where, name)


def class_of(types, name):
    """The annotations of one class."""
    return re.search(r"^---@class %s$.*?^$" % re.escape(name), types, re.MULTILINE | re.DOTALL)[0]


def check_complete():
    readme, types, spec_types = read(README), read(TYPES), read(SPEC_TYPES)
    response = [name for part in ("message", "headers", "history")
                for name in names_between("plugin/core/lua_%s.c" % part, "_fields[] = {", "};", r'\{"(\w+)", push')]
    module = names_between("lua/sip_explain/init.lua", "return {", "}", r"^  (\w+) = ")
    wireshark = names_between("lua/sip_explain/remote.lua", "\nreturn {", "}", r"^  (\w+) = ")
    rule = names_between("lua/sip_explain/rule.lua", "local FIELDS = {", "}", r"^  (\w+) = ")
    card = names_between("lua/sip_explain/table.lua", "local FIELDS = {", "}", r"^  (\w+) = ")
    card += names_between("lua/sip_explain/table.lua", "local COMPUTED = {", "}", r"(\w+) = true")
    spec = names_between("lua/sip_explain/spec.lua", "local function spec_environment", "\nend",
                         r"environment\.(\w+)")
    hooks = names_between("lua/sip_explain/spec.lua", 'for _, hook in ipairs {', "}", r'"(\w+)"')

    field, function = r"^---@field %s\?? ", r"^function (?:sip\.)?%s\("
    yield from missing(response, "lua/README.md", readme, [r"^###.*\bresponse\.%s\b"])
    yield from missing(response, "lua/types/sip_explain.lua",
                       class_of(types, "sip_explain.Message"), [field])
    yield from missing(module, "lua/README.md", readme, [r"^## sip\.%s$"])
    yield from missing(wireshark, "lua/README.md", readme, [r"sip\.%s\b"])
    yield from missing(module + wireshark, "lua/types/sip_explain.lua", types, [field, function])
    yield from missing(rule + card, "lua/README.md", readme, [r"^\| %s \|"])
    yield from missing(rule, "lua/types/sip_explain.lua",
                       class_of(types, "sip_explain.Rule"), [field])
    yield from missing(card, "lua/types/sip_explain.lua",
                       class_of(types, "sip_explain.Card"), [field])
    yield from missing(spec + hooks, "lua/README.md", readme, [r"^###.*\b%s\b", r"^`%s\(", r"`%s`"])
    yield from missing(spec + hooks, "lua/types/spec.lua", spec_types, [function, r"^%s = "])


def main(program):
    with tempfile.TemporaryDirectory(prefix="sip-explain-") as name:
        folder = pathlib.Path(name)
        examples = Examples(pathlib.Path(program).resolve(), folder, read(README))
        problems = examples.check() + check_template(examples.program, folder)
    problems += check_complete()
    for problem in problems:
        print(problem)
    print("%d examples of lua/README.md, %d problems" % (len(examples.blocks), len(problems)))
    return 1 if problems or not examples.blocks else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    sys.exit(main(sys.argv[1]))
