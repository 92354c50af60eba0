"""The report's page: what it shows is what the document says, whatever that is."""
import re
import subprocess
import unittest

import documents
import shown
from harness import ROOT, TestCase

FUNCTION = re.compile(r"^(?:function|const) (\w+)(?= = \(|\()", re.MULTILINE)
DARK = [{"name": "prefers-color-scheme", "value": "dark"}]
CONTRAST = """(names) => {
    const style = getComputedStyle(document.documentElement);
    const light = (name) => {
        const probe = document.createElement("canvas").getContext("2d");
        probe.fillStyle = style.getPropertyValue("--" + name).trim();
        probe.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map((c) => c / 255)
            .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    return names.map(([a, b]) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05));
}"""


def below_pointer(page, number):
    """What a chart tells of its first value, once the mouse is there."""
    x, y = page.run("""(() => {
        const { canvas, chart } = charts.at(%d);
        canvas.scrollIntoView();
        const box = canvas.getBoundingClientRect(), at = chart.getDatasetMeta(0).data[0].tooltipPosition();
        return [box.x + at.x, box.y + at.y];
    })()""" % number)
    page.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
    page.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return page.run("charts.at(%d).chart.tooltip.body[0].lines[0]" % number)


class NumbersTest(TestCase):
    def test_every_number_is_that_of_the_document(self):
        document = documents.make("usual")
        shown.assert_shows(self, self.open(self.page_with(document)), document)

    def test_of_a_large_document(self):
        document = documents.make("large")
        page = self.open(self.page_with(document))
        self.assertEqual(page.count("#table-servers tbody tr"), 20)
        self.assertIn("Show all 150", page.texts(".more button"))
        shown.assert_shows(self, page, document)

    def test_charts_draw_the_document_s_numbers(self):
        document = documents.make("usual")
        page = self.open(self.page_with(document))
        drawn = page.run("""Object.fromEntries(charts.map(({ canvas, chart }) => [canvas.getAttribute("aria-label"),
            chart.data.datasets.map((set) => [set.label, set.data])]))""")
        points = document["timeline"]["points"]
        self.assertEqual(dict(drawn["Calls and failures, one bar for 1 min"]), {
            "Calls": [point["calls"] for point in points], "Failures": [point["failures"] for point in points]})
        self.assertEqual(drawn["Codes"], [["Count", [row["count"] for row in document["codes"]]]])
        for name in ("calls", "registrations"):
            self.assertEqual([data for _, data in drawn[name.capitalize()]],
                             [[count] for count in document[name]["outcomes"].values() if count])
        self.assertEqual([data for _, data in drawn["Waiting times"]], [
            [row[name] for name in ("min", "p50", "p90", "p95", "p99", "max")] for row in document["times"].values()])
        blank = page.run("""charts.filter(({ canvas }) => canvas.getContext("2d")
            .getImageData(0, 0, canvas.width, canvas.height).data.every((byte) => byte === 0)).length""")
        self.assertEqual(blank, 0)

    def test_without_messages_it_says_so(self):
        document = documents.make("empty")
        page = self.open(self.page_with(document))
        self.assertIn("There is no SIP message in these captures.", page.run("document.body.innerText"))
        self.assertEqual(page.count("canvas, .figure"), 0)
        shown.assert_tables(self, page, document)

    def test_times_that_no_calendar_has(self):
        document = documents.make("usual")
        for number, row in enumerate(document["worst"] + document["captures"]):
            row["start"] = (1e14, -1e14, 4e11)[number % 3]
        page = self.open(self.page_with(document))
        self.assertEqual(page.count(".worst"), 10)
        self.assertIn("100000000000000", page.texts(".facts dd"))
        self.assertIn("+014645-06-30 15:06:40", page.texts(".facts dd"))

    def test_captures_that_could_not_be_read_are_told_first(self):
        page = self.open(self.page_with(documents.make("usual")))
        self.assertEqual(page.texts("main > :first-child"),
                         ["Captures that could not be read to the end: 1 of 4 (see below)."])

    def test_nothing_to_fix(self):
        page = self.open(self.page_with({**documents.make("usual"), "problems": [], "worst": [], "findings": []}))
        self.assertEqual(page.texts("#problems p"), ["Nothing in these captures needs to be fixed."])


class HandsTest(TestCase):
    """What a reader does: sort, unfold, follow."""

    def click(self, page, selector):
        x, y = page.run("""(() => {
            const element = document.querySelector(%r);
            element.scrollIntoView({ block: "center" });
            const box = element.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        })()""" % selector)
        for kind in ("mousePressed", "mouseReleased"):
            page.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def column(self, page, table, number):
        return page.texts("#table-%s tbody td:nth-child(%d)" % (table, number + 1))

    def sorts(self, page, table):
        return page.run("[...document.querySelectorAll('#table-%s th')].map((heading) => heading.ariaSort)" % table)

    def test_every_heading_sorts_by_click_and_by_key(self):
        document = documents.make("usual")
        page = self.open(self.page_with(document))
        # What each column sorts by: a heading's number, and the rows' values.
        for number, (member, kind) in enumerate(shown.TABLES["codes"]):
            heading = "#table-codes th:nth-child(%d) button" % (number + 1)
            values = [row[member] for row in document["codes"]]
            key = (lambda value: ["chat", "note", "warn", "error"].index(value)) if member == "severity" else None
            expected = [shown.cell({member: value}, member, kind) for value in sorted(values, key=key)]
            self.click(page, heading)
            first, sort = self.column(page, "codes", number), self.sorts(page, "codes")
            page.run("document.querySelector(%r).focus()" % heading)
            page.press("Enter", 13, "\r")
            second = self.column(page, "codes", number)
            orders = [first, second] if sort[number] == "ascending" else [second, first]
            self.assertEqual(orders, [expected, expected[::-1]], member)
            self.assertEqual([i for i, way in enumerate(self.sorts(page, "codes")) if way], [number])
            self.assertNotEqual(sort, self.sorts(page, "codes"))
            self.assertEqual(sort[number], "ascending" if member in ("code", "phrase") else "descending")

    def test_what_has_no_value_comes_last(self):
        document = documents.make("usual")
        page = self.open(self.page_with(document))
        for _ in range(2):
            self.click(page, "#table-captures th:nth-child(3) button")
            self.assertEqual(self.column(page, "captures", 0)[-1], "broken.pcap")

    def test_sorting_knows_the_rows_that_are_not_shown(self):
        document = documents.make("large")
        page = self.open(self.page_with(document))
        self.click(page, "#table-servers th:nth-child(1) button")
        self.click(page, "#table-servers th:nth-child(1) button")
        self.assertEqual(self.column(page, "servers", 0), ["server%d.example.net" % i for i in range(149, 129, -1)])

    def test_a_problem_leads_to_the_worst_that_has_it(self):
        page = self.open(self.page_with(documents.make("usual")))
        page.run("document.querySelector('#worst-1').open = false")
        self.click(page, "#table-problems tbody tr:nth-child(2) a")
        self.assertEqual(page.run("[location.hash, document.querySelector('#worst-1').open]"), ["#worst-1", True])

    def test_all_that_can_be_used_is_reached_by_the_tab_key(self):
        page = self.open(self.page_with(documents.make("usual")))
        page.press("Tab", 9)
        self.assertEqual(page.run("document.activeElement.textContent"), "Totals")
        usable = page.count("a, button, summary, [tabindex]")
        hidden = page.run("""[...document.querySelectorAll("a, button, summary, [tabindex]")]
            .filter((element) => !element.checkVisibility()).length""")
        seen = 1
        while seen < 300 and page.run("document.activeElement.tagName") != "BODY":
            page.press("Tab", 9)
            seen += 1
        self.assertEqual(seen - 1, usable - hidden)

    def test_names_for_those_who_do_not_see(self):
        page = self.open(self.page_with(documents.make("usual")))
        self.assertEqual(page.count("canvas:not([aria-label]), svg:not([aria-label]):not(.pause), th:not([scope])"), 0)
        self.assertEqual(page.run("[...document.querySelectorAll('section')].filter((section) => "
                                  "!document.getElementById(section.getAttribute('aria-labelledby'))).length"), 0)


class HostileTest(TestCase):
    def test_hostile_texts_are_texts(self):
        document = documents.make("hostile")
        page = self.open(self.page_with(document))
        scripts = page.count("script")
        shown.assert_shows(self, page, document)
        text = page.run("document.body.textContent")
        for hostile in documents.HOSTILE:
            self.assertIn(hostile, text)
        page.run("document.querySelectorAll('th button').forEach((button) => button.click())")
        self.assertEqual(page.run("window.broken"), None)
        self.assertEqual(page.count("script"), scripts)
        self.assertEqual(page.count("img, iframe, object, link, b"), 0)
        self.assertEqual(page.run("[...document.querySelectorAll('a')].filter((a) => !/^#[a-z]+(-[0-9]+)?$/.test("
                                  "a.getAttribute('href'))).length"), 0)
        self.assertEqual(page.run("[...document.querySelectorAll('*')].filter((element) => "
                                  "[...element.attributes].some(({ name }) => name.startsWith('on'))).length"), 0)

    def test_the_policy_runs_and_fetches_nothing_else(self):
        page = self.browser.open(self.sandbox.file("page-policy.html", self.page_with(documents.make("usual"))))
        self.addCleanup(page.close)
        self.assertEqual(page.complaints, [])
        outcome = page.run("""(async () => {
            const said = [];
            addEventListener("securitypolicyviolation", (event) => said.push(event.effectiveDirective));
            try { document.body.innerHTML = "<b>x</b>"; } catch { said.push("innerHTML"); }
            try { const script = document.createElement("script"); script.text = "window.broken = 1";
                  document.body.append(script); } catch { said.push("script"); }
            const image = new Image(); image.src = "http://127.0.0.1:9/x";
            await fetch("http://127.0.0.1:9/y").catch(() => said.push("fetch"));
            try { document.body.setAttribute("onclick", "window.broken = 1"); document.body.click(); }
            catch { said.push("onclick"); }
            await new Promise((done) => setTimeout(done, 200));
            return [said, window.broken];
        })()""")
        self.assertLessEqual({"innerHTML", "script", "fetch", "onclick", "img-src", "connect-src"}, set(outcome[0]))
        self.assertEqual(outcome[1], None)


class LooksTest(TestCase):
    LANGUAGES = {
        "en": ["SIP report", "Problems and fixes", "16,206", "73.8% answered", "Sent again", "90% within"],
        "fr": ["Rapport SIP", "Problèmes et solutions", "16\u202f206", "73,8\u202f% décroché", "Renvoyés",
               "90 % en moins de"],
        "pt": ["Relatório SIP", "Problemas e soluções", "16.206", "73,8% atendida", "Reenviadas", "90% em até"],
        "vi": ["Báo cáo SIP", "Sự cố và cách khắc phục", "16.206", "73,8% được trả lời", "Gửi lại",
               "90% trong vòng"],
    }

    def test_four_languages(self):
        headings = {}
        for language, texts in self.LANGUAGES.items():
            page = self.open(self.page_with(documents.make("usual", language)))
            self.assertEqual(page.run("[document.documentElement.lang, document.title]"), [language, texts[0]])
            text = page.run("document.body.textContent").replace("\xa0", "\u202f")
            for expected in texts:
                self.assertIn(expected, text)
            headings[language] = page.texts("h2, h3, th:not(.strip), .figure dt")
        # Some words are the same: "Code", "Total". A text that nobody translated would be the same in all.
        same = {texts[0] for texts in zip(*headings.values()) if len(set(texts)) == 1}
        self.assertLessEqual(same, {"Realm"})

    def test_dark_and_light(self):
        pairs = [[name, ground] for name in ("ink", "muted", "accent", "error", "warn", "note", "chat", "ok")
                 for ground in ("ground", "panel")]
        pairs += [[name, name + "-ground"] for name in ("error", "warn", "note", "chat")]
        text = self.page_with(documents.make("usual"))
        grounds = []
        for dark in (False, True):
            page = self.open(text, dark=dark)
            for pair, contrast in zip(pairs, page.run("(%s)(%r)" % (CONTRAST, pairs))):
                self.assertGreaterEqual(contrast, 4.5, (dark, pair))
            grounds.append(page.run("getComputedStyle(document.body).backgroundColor"))
            self.assertEqual(page.run("Chart.defaults.color"), page.run(
                "getComputedStyle(document.documentElement).getPropertyValue('--muted')"))
        self.assertEqual(grounds, ["rgb(255, 255, 255)", "rgb(21, 24, 28)"])

    def test_charts_follow_when_it_grows_dark(self):
        page = self.open(self.page_with(documents.make("usual")))
        before = page.run("charts[0].chart.data.datasets[0].backgroundColor")
        page.call("Emulation.setEmulatedMedia", features=DARK)
        page.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        after = page.run("charts[0].chart.data.datasets[0].backgroundColor")
        self.assertEqual([before, after], ["#b42318", "#ff8b80"])

    def test_what_stands_below_the_pointer(self):
        for language, start, delay in (("en", r"Failures: \d+$", r"First response: [\d.]+ .s$"),
                                       ("fr", "Échecs\u00a0: \\d+$", "Première réponse\u00a0: [\\d,]+ .s$")):
            page = self.open(self.page_with(documents.make("usual", language)))
            self.assertRegex(below_pointer(page, 0), start)
            self.assertRegex(below_pointer(page, -1), delay)

    def pages_of(self, pdf):
        """The text of each page."""
        done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
        return done.stdout.decode().split("\f")[:-1]

    def test_print(self):
        document = documents.make("usual")
        page = self.open(self.page_with(document), dark=True)
        pages = self.pages_of(page.pdf())
        text = "\n".join(pages)
        self.assertGreater(len(pages), 5)
        for case in document["worst"]: # folded on the screen
            self.assertIn(case["call_id"], text)
        # The headings of a ladder that goes over several pages stand on each of them.
        self.assertGreater(len(re.findall(r"Time \[s\]", text)), len(document["worst"]))
        self.assertNotIn("Captures Totals", text)
        self.assertEqual(page.count(".worst[open]"), 1)
        self.assertEqual(page.run("charts[0].chart.data.datasets[0].backgroundColor"), "#ff8b80")

    def test_on_a_phone_only_tables_and_ladders_are_wider_than_the_window(self):
        for kind, language in (("usual", "en"), ("usual", "fr"), ("usual", "pt"), ("usual", "vi"), ("hostile", "en")):
            page = self.open(self.page_with(documents.make(kind, language)), width=390, height=844)
            self.assertEqual(page.run("document.documentElement.scrollWidth"), 390, (kind, language))

class UseTest(TestCase):
    def test_no_function_of_the_page_is_idle(self):
        defined = set()
        for source in (ROOT / "data" / "report").glob("*.js"):
            defined |= set(FUNCTION.findall(source.read_text(encoding="utf-8")))
        self.assertGreater(len(defined), 40)
        run = set()
        for kind in ("usual", "large"):
            page = self.open(self.page_with(documents.make(kind)), count_calls=True)
            page.run("document.querySelectorAll('th button, .more button, #problems a').forEach((one) => one.click())")
            if kind == "usual":
                page.pdf()
                below_pointer(page, 0)
            run |= {function["functionName"] for script in page.call("Profiler.takePreciseCoverage")["result"]
                    for function in script["functions"] if function["ranges"][0]["count"] > 0}
        self.assertEqual(defined - run, set())


if __name__ == "__main__":
    unittest.main()
