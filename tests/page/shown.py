"""What the page shows, read from its elements, and what it is to show of a document, in English."""
import datetime
import decimal

# Of each table: the columns, as the member of the document and how it is written.
TABLES = {
    "problems": [("severity", "text"), ("problem", "problem"), ("fix", "text"), ("count", "count"), ("calls", "count")],
    "timeline": [("start", "time"), ("calls", "count"), ("failures", "count")],
    "calls": [("outcome", "text"), ("count", "count"), ("share", "share")],
    "registrations": [("outcome", "text"), ("count", "count"), ("share", "share")],
    "transactions": [("method", "text"), ("total", "count"), ("succeeded", "count"), ("redirected", "count"),
                     ("failed", "count"), ("unanswered", "count")],
    "findings": [("severity", "text"), ("finding", "text"), ("text", "text"), ("count", "count"), ("calls", "count"),
                 ("first", "place")],
    "codes": [("code", "text"), ("phrase", "text"), ("severity", "text"), ("count", "count"), ("share", "share")],
    "servers": [("server", "text"), ("responses", "count"), ("failures", "count"), ("share", "share")],
    "realms": [("realm", "text"), ("challenges", "count"), ("failures", "count")],
    "destinations": [("destination", "text"), ("requests", "count"), ("failures", "count"), ("share", "share")],
    "times": [("times", "text"), ("count", "count"), *((name, "seconds") for name in (
        "min", "p50", "p90", "p95", "p99", "max"))],
    "captures": [("capture", "text"), ("messages", "count"), ("start", "time"), ("end", "time"), ("error", "text")],
}
NAMES = {"no_answer": "no answer", "challenged": "challenge not answered", "first_response": "First response",
         "post_dial_delay": "Post-dial delay", "setup": "Call setup"}
READ_TABLES = """Object.fromEntries([...document.querySelectorAll("table[id]")].map((table) => [
    table.id.replace("table-", ""),
    [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent))]))"""
READ_FIGURES = """Object.fromEntries([...document.querySelectorAll(".figure")].map((figure) => [
    figure.children[1].id.replace("total-", ""),
    [...figure.querySelectorAll("dd")].map((line) => line.textContent)]))"""
UNITS = {"µs": 1e-6, "ms": 1e-3, "s": 1, "min": 60, "h": 3600}


def rounded(number, digits):
    step = decimal.Decimal(1).scaleb(-digits)
    return decimal.Decimal(repr(number)).quantize(step, decimal.ROUND_HALF_UP)


def moment(seconds):
    when = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return when.strftime("%Y-%m-%d %H:%M:%S")


def share(number):
    return "%s%%" % rounded(number * 100 if isinstance(number, int) else float(repr(number)) * 100, 1)


def seconds_of(text):
    """The seconds of "2 min 05 s", and by how much they may be wrong."""
    words = text.split()
    total = sum(float(number.replace(",", "")) * UNITS[unit] for number, unit in zip(words[::2], words[1::2]))
    decimals = len(words[-2].partition(".")[2])
    return total, 0.51 * UNITS[words[-1]] / 10 ** decimals


def rows_of(document, name):
    """The rows of a table as objects with the members that TABLES names."""
    part = document.get(name)
    if name in ("calls", "registrations"):
        return [{"outcome": NAMES.get(outcome, outcome), "count": count, "share": count / part["total"]}
                for outcome, count in part["outcomes"].items()] if part.get("total") else []
    if name == "times":
        return [{"times": NAMES[key], **row} for key, row in part.items()]
    if name == "timeline":
        return part.get("points", [])
    return part


def cell(row, member, kind):
    value = row.get(member)
    if kind == "problem":
        first = "%s, frame %d" % (row["first"]["capture"], row["first"]["frame"]) if "first" in row else ""
        return row["title"] + row.get("finding", "") + row["text"] + first
    if value is None:
        return ""
    return {"text": str, "count": "{:,}".format, "share": share, "time": moment, "seconds": lambda _: value,
            "place": lambda place: "%s, frame %d" % (place["capture"], place["frame"])}[kind](value)


def assert_tables(test, page, document):
    """Every cell of every table is what the document says; the tables of nothing are not there."""
    page.run("document.querySelectorAll('.more button').forEach((button) => button.click())")
    shown = page.run(READ_TABLES)
    filled = [name for name in TABLES if rows_of(document, name)]
    test.assertEqual(sorted(shown), sorted(filled))
    for name in filled:
        rows = rows_of(document, name)
        test.assertEqual(len(shown[name]), len(rows), name)
        for row, cells in zip(rows, shown[name]):
            for (member, kind), text in zip(TABLES[name], cells, strict=True):
                expected = cell(row, member, kind)
                if kind == "seconds":
                    seconds, error = seconds_of(text)
                    test.assertAlmostEqual(seconds, expected, delta=error, msg="%s %s" % (name, member))
                elif kind == "problem":
                    test.assertTrue(text.startswith(expected), (text, expected))
                else:
                    test.assertEqual(text, expected, (name, member))


def assert_totals(test, page, document):
    figures = page.run(READ_FIGURES)
    totals, calls, registrations = document["totals"], document["calls"], document["registrations"]
    expected = {"messages": ["{:,}".format(totals["messages"]),
                             "Requests: {requests:,}, Responses: {responses:,}".format(**totals),
                             ", ".join("{}: {:,}".format(name.replace("_", " ").capitalize(), totals[name])
                                       for name in ("sent_again", "captured_twice") if totals[name])],
                "captures": ["{:,}".format(totals["captures"]),
                             "%s – %s UTC" % (moment(totals["start"]), moment(totals["end"]))]}
    if calls["total"]:
        expected["calls"] = ["{:,}".format(calls["total"]),
                             share(calls["outcomes"]["answered"] / calls["total"]) + " answered"]
    if registrations["total"]:
        expected["registrations"] = ["{:,}".format(registrations["total"]), share(
            registrations["outcomes"]["registered"] / registrations["total"]) + " registered"]
    if document["transactions"]:
        total = sum(row["total"] for row in document["transactions"])
        expected["transactions"] = ["{:,}".format(total), share(
            sum(row["succeeded"] for row in document["transactions"]) / total) + " succeeded"]
    test.assertEqual({name: [line for line in lines if line] for name, lines in figures.items()},
                     {name: [line for line in lines if line] for name, lines in expected.items()})


READ_LADDERS = """[...document.querySelectorAll(".worst")].map((worst) => ({
    title: worst.querySelector("summary").textContent,
    facts: [...worst.querySelectorAll(".facts dd")].map((fact) => fact.textContent),
    diagnosis: worst.querySelector(".diagnosis").textContent,
    findings: [...worst.querySelectorAll(".found")].map((finding) => finding.textContent),
    lanes: [...worst.querySelectorAll(".lanes div")].map((lane) => lane.firstChild.textContent),
    rows: [...worst.querySelectorAll(".ladder tbody tr:not(.pause)")].map((row) => ({
        time: row.cells[0].textContent, frame: row.cells[1].textContent,
        said: row.querySelector("svg").getAttribute("aria-label"),
        arrows: row.querySelectorAll("polygon").length,
        head: row.querySelector("polygon").points[0].x / (row.querySelector("svg").viewBox.baseVal.width),
        tail: Number(/^M([0-9.]+)/.exec(row.querySelector(".message path").getAttribute("d"))[1])
            / row.querySelector("svg").viewBox.baseVal.width,
        kind: row.querySelector(".message").getAttribute("class").split(" ").slice(1),
        findings: [...row.querySelectorAll(".tag")].map((tag) => tag.textContent)}))}))"""


def assert_ladders(test, page, document):
    """The worst are all there, each with its messages as arrows from whom to whom."""
    worst = document.get("worst", [])
    shown = page.run(READ_LADDERS)
    test.assertEqual(len(shown), len(worst))
    for case, seen in zip(worst, shown):
        for text in (case["severity"], str(case.get("code", "")), case.get("from", ""), case.get("to", ""),
                     case.get("summary", "")):
            test.assertIn(text, seen["title"])
        test.assertEqual(seen["facts"][0], moment(case["start"]))
        test.assertIn(case["call_id"], seen["facts"])
        test.assertIn(case.get("fix", ""), seen["diagnosis"])
        test.assertEqual(len(seen["findings"]), len(case["findings"]))
        for finding, text in zip(case["findings"], seen["findings"]):
            for part in (finding["severity"], finding["finding"], finding["text"], finding.get("fix", ""),
                         evidence(finding.get("frames", []))):
                test.assertIn(part, text)
        test.assertEqual(len(seen["rows"]), len(case["messages"]))
        for message, row in zip(case["messages"], seen["rows"]):
            assert_arrow(test, message, row, seen["lanes"])
            digits = 3 if case["messages"][-1]["time"] >= 1 else 6
            test.assertEqual(row["time"], "{:,}".format(rounded(message["time"], digits)))


def evidence(frames):
    """The frames of a finding, as they stand beside it."""
    name = {0: "", 1: "Frame "}.get(len(frames), "Frames ")
    return name + ", ".join(map(str, frames))


def lane_of(place, lanes):
    """The name of the lane at that part of the width."""
    return lanes[int(place * len(lanes))]


def assert_arrow(test, message, row, lanes):
    test.assertEqual(row["arrows"], 1)
    said = "%s → %s: %s" % (message["src"], message["dst"], message["label"])
    again = {"sent_again": " (Sent again)", "captured_twice": " (Captured twice)"}.get(message.get("copy"), "")
    test.assertEqual(row["said"], said + again)
    test.assertEqual("copy" in row["kind"], "copy" in message)
    test.assertEqual(row["frame"].split()[-1], str(message["frame"]))
    test.assertEqual(row["findings"], message.get("findings", []))
    test.assertIn(lane_of(row["tail"], lanes), message["src"])
    test.assertIn(lane_of(row["head"], lanes), message["dst"])
    if message.get("code", 0) >= 300:
        test.assertIn(message["severity"], row["kind"])


def assert_shows(test, page, document):
    assert_totals(test, page, document)
    assert_tables(test, page, document)
    assert_ladders(test, page, document)
