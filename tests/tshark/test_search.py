"""data/search/: what tshark -T ek prints fits the template, and its page's commands run as they stand there."""
import ipaddress
import json
import re
import shutil
import unittest

from harness import ROOT, SAMPLES, TestCase

FOLDER = ROOT / "data/search"
TEMPLATE = json.loads((FOLDER / "template.json").read_text())
MAPPING = TEMPLATE["template"]["mappings"]["properties"]
FIELDS = (FOLDER / "fields").read_text().split()
WHOLE = {"byte": 8, "short": 16, "long": 64}
CURL = """\
#!/bin/sh
# Instead of the server: keeps what each call was given.
number=$(ls received | wc -l)
printf '%s\\n' "$@" >"received/$number"
case " $* " in *" @- "*) cat >"received/$number.body" ;; esac
"""


def once(pairs):
    """A JSON object none of whose members stands there twice: these servers refuse that."""
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("twice: " + " ".join(names))
    return dict(pairs)


def accepts(kind, value):
    """Whether a server takes the value, a text, for a field of that type."""
    try:
        if kind in WHOLE:
            return -2 ** (WHOLE[kind] - 1) <= int(value) < 2 ** (WHOLE[kind] - 1)
        if kind == "ip":
            return bool(ipaddress.ip_address(value))
        if kind == "date":
            return int(value) > 0  # epoch_millis
        return isinstance(value, str) if kind in ("keyword", "text") else kind == "double" and float(value) >= 0
    except ValueError:
        return False


def blocks(page):
    """What there is to paste, a text each."""
    return [re.sub("(?m)^    ", "", block) for block in re.findall(r"(?m)(?:^    .*\n)+", page)]


class SearchTest(TestCase):
    def all_fields(self):
        printed = self.sound(self.sandbox.run("tshark", "-G", "fields")).out
        return [line.split("\t")[2] for line in printed.splitlines() if re.match(r"F\t.*\tsip_explain\.", line)]

    def check(self, lines, index, extra=()):
        """That lines are actions and documents in turn, all of which fit the template. Gives the documents."""
        self.assertEqual(len(lines) % 2, 0)
        self.assertTrue(lines)
        for line in lines[::2]:
            self.assertRegex(json.loads(line, object_pairs_hook=once)["index"]["_index"], index)
        documents = [json.loads(line, object_pairs_hook=once) for line in lines[1::2]]
        types = MAPPING["layers"]["properties"]
        for document in documents:
            self.assertEqual(set(document), {"timestamp", "layers", *extra})
            self.assertTrue(accepts(MAPPING["timestamp"]["type"], document["timestamp"]))
            for name, values in document["layers"].items():
                self.assertIn(name, types)
                for value in values:
                    self.assertTrue(accepts(types[name]["type"], value), (name, value))
        return documents

    def test_the_template_has_each_field_and_none_besides(self):
        names = {name.replace(".", "_") for name in [*FIELDS, *self.all_fields()]}
        self.assertEqual(names, set(MAPPING["layers"]["properties"]))
        self.assertGreater(len(self.all_fields()), 20)

    def test_what_tshark_prints_fits(self):
        names = sorted({*FIELDS, *self.all_fields()})
        options = [part for name in names for part in ("-e", name)]
        seen = set()
        for sample in sorted(SAMPLES.glob("*.pcapng")):
            with self.subTest(sample.name):
                path = self.capture(sample.name)
                printed = self.tshark(path, "-Y", "sip_explain", "-T", "ek", *options)
                if not self.fields(path, ["frame.number"], "-Y", "sip_explain"):
                    self.assertEqual(printed, "")
                    continue
                documents = self.check(printed.splitlines(), r"^packets-\d{4}-\d\d-\d\d$")
                self.assertEqual([document["layers"]["sip_explain_code"] for document in documents
                                  if "sip_explain_code" in document["layers"]],
                                 [codes for codes, in self.fields(path, ["sip_explain.code"], "-Y", "sip_explain.code")])
                seen.update(*(document["layers"] for document in documents))
        self.assertEqual({name for name in MAPPING["layers"]["properties"] if name.startswith("sip_explain")} - seen,
                         {"sip_explain_custom"})

    def test_the_page_runs_as_it_stands_there(self):
        captures = ["register-wrong-password.pcapng", "sip-in-sip.pcapng", "transport-ipv6.pcapng"]
        for name in captures:
            self.sandbox.file("captures/" + name, SAMPLES / name)
        self.sandbox.file('captures/its "own" \\ name.pcapng', SAMPLES / "call-busy.pcapng")
        self.sandbox.file("call.pcapng", SAMPLES / "call-busy.pcapng")
        self.sandbox.file("received/0", "")
        for name in ("README.md", "template.json", "fields", "bulk.jq"):
            self.sandbox.file("search/" + name, FOLDER / name)
        preload = self.sandbox.environment.pop("LD_PRELOAD", "")
        programs = {"curl": CURL, "tshark": "#!/bin/sh\nLD_PRELOAD='%s' exec %s \"$@\"\n" % (preload, shutil.which("tshark")),
                    "dumpcap": "#!/bin/sh\nexec cat call.pcapng\n"}
        for name, script in programs.items():
            self.sandbox.file("bin/" + name, script).chmod(0o755)
        self.sandbox.environment["PATH"] = "%s:%s" % (self.sandbox.home / "bin", self.sandbox.environment["PATH"])
        page = (FOLDER / "README.md").read_text()
        script = "set -e\n" + "\n".join(blocks(page)).replace("/usr/share/sip-explain/search", "search")
        done = self.sound(self.sandbox.run("bash", "-c", script))
        received = sorted((self.sandbox.home / "received").iterdir(), key=lambda path: (int(path.stem), path.suffix))

        shown = self.check(done.out.splitlines(), r"^sip-explain-\d{4}-\d\d-\d\d$", ["capture"])
        self.assertEqual([document["capture"] for document in shown], ["call.pcapng"])
        sent = [self.check(path.read_text().splitlines(), r"^sip-explain-", ["capture"])
                for path in received if path.suffix == ".body"]
        self.assertEqual({document["capture"] for document in sent[0]},
                         {"captures/" + name for name in [*captures, 'its "own" \\ name.pcapng']})
        self.assertEqual({document["capture"] for document in sent[1]}, {"-"})
        for path in received:
            if not path.suffix and "-d" in path.read_text().splitlines():
                body = path.read_text().split("\n-d\n")[1]
                json.loads(body)
                for name in re.findall(r'"layers\.(\w+)"', body):
                    self.assertIn(name, MAPPING["layers"]["properties"])
        addresses = [line for path in received if not path.suffix for line in path.read_text().splitlines()
                     if line.startswith("http")]
        self.assertEqual([address.split("9200")[1].split("?")[0] for address in addresses],
                         ["/_index_template/sip-explain", "/_bulk", "/sip-explain-*/_delete_by_query", "/_bulk",
                          "/sip-explain-*/_search", "/sip-explain-*/_search"])
        self.assertIn("@search/template.json", received[1].read_text().splitlines())


if __name__ == "__main__":
    unittest.main()
