"""Report documents of our own making, in the form of `sip-explain report --json`: large ones, hostile ones, empty ones.

    python3 documents.py usual|large|hostile|empty [LANGUAGE]    prints one
"""
import json
import random
import sys

START = 1790000000.25
# What must be seen as text and run nothing, whatever member it stands in.
HOSTILE = [
    "</script><script>window.broken = 1</script>",
    "<img src=x onerror=\"window.broken = 1\">",
    "<!--<script>",
    "]]>&lt;&#60;b&gt;\u2028\u2029'\"`${1}\\u003c",
    "javascript:window.broken=1",
    "__proto__",
    "{{json words}}",
    "\u202eevil\u200f \ufeff\ufffd\x7f",
    "=HYPERLINK(\"http://203.0.113.1/\")",
    "x" * 3000,
]
SEVERITIES = ["error", "warn", "note", "chat"]
CODES = [(486, "Busy Here", "note"), (404, "Not Found", "warn"), (503, "Service Unavailable", "error"),
         (480, "Temporarily Unavailable", "note"), (488, "Not Acceptable Here", "error"), (403, "Forbidden", "error"),
         (408, "Request Timeout", "warn"), (200, "OK", "chat"), (302, "Moved Temporarily", "note")]
FINDINGS = [("auth.rejected", "error"), ("media.no_common_codec", "error"), ("server.overload", "error"),
            ("route.unknown_user", "warn"), ("timer.timeout", "warn"), ("user.busy", "note"),
            ("dialog.retransmission", "note")]
FIX = "Compare the user name and the realm with the account in the registrar, then set the password anew on the phone."


class Maker:
    """Makes documents; `text` gives what captures say, and may be hostile."""

    def __init__(self, seed=1, hostile=False, size=1):
        self.random, self.hostile, self.size = random.Random(seed), hostile, size

    def text(self, usual):
        if not self.hostile:
            return usual
        return self.random.choice(HOSTILE) + " " + usual

    def capture(self, n=1):
        return self.text("trunk-%02d.pcapng" % n)

    def times(self, scale):
        return {"count": 40 * self.size, "min": 0.0009 * scale, "p50": 0.0215 * scale, "p90": 0.18 * scale,
                "p95": 0.4 * scale, "p99": 2.015 * scale, "max": 11.5 * scale}

    def codes(self):
        counts = sorted((self.random.randint(1, 900) for _ in CODES), reverse=True)
        return [{"code": code, "phrase": self.text(phrase), "class": "%dxx" % (code // 100),
                 "severity": severity, "count": count, "share": count / sum(counts)}
                for (code, phrase, severity), count in zip(CODES, counts)]

    def findings(self):
        return [{"finding": name, "severity": severity, "count": 90 - 7 * i, "calls": 80 - 7 * i,
                 "text": self.text("10.0.0.%d refused it, as frame %d proves." % (i, 100 * i)), "fix": self.text(FIX),
                 "first": {"capture": self.capture(), "frame": 1007 * i + 5}}
                for i, (name, severity) in enumerate(FINDINGS)]

    def rows(self, name, of, count, **more):
        return [{name: self.text("%s%d.example.net" % (name, i)), of: 5000 - 13 * i, "failures": 200 - i, **more}
                for i in range(count * self.size)]

    def shared(self, rows, of):
        return [{**row, "share": row["failures"] / row[of]} for row in rows]

    def problems(self):
        rows = [{**row, "title": self.text("The server refuses what the phone sends")} for row in self.findings()]
        rows.insert(2, {"code": 503, "severity": "error", "count": 12, "calls": 11, "title": "503 Service Unavailable",
                        "text": self.text("The server cannot process the request for now."), "fix": self.text(FIX)})
        return rows

    def messages(self, capture, count):
        ends = ["192.0.2.10:49152", "192.0.2.1:5060", "[2001:db8::1]:5060"]
        steps = [(0, 1, "INVITE sip:%s@example.net", {}), (1, 0, "100 Trying", {"code": 100, "severity": "chat"}),
                 (1, 2, "INVITE sip:%s@[2001:db8::1]:5060;transport=tcp;a=very-long-parameter", {}),
                 (1, 2, "INVITE sip:%s@[2001:db8::1]:5060", {"copy": "sent_again"}),
                 (2, 1, "180 Ringing", {"code": 180, "severity": "chat"}),
                 (2, 2, "OPTIONS sip:loop", {"copy": "captured_twice"}),
                 (2, 1, "488 Not Acceptable Here",
                  {"code": 488, "severity": "error", "findings": ["media.no_common_codec", "server.overload"]}),
                 (1, 2, "ACK sip:%s@example.net", {}), (1, 0, "200 OK", {"code": 200, "severity": "chat"}),
                 (0, 1, "ACK sip:%s@example.net", {})]
        time, messages = 0.0, []
        for i in range(count):
            src, dst, label, more = steps[i % len(steps)]
            messages.append({"capture": capture, "frame": 17 + 3 * i, "time": round(time, 6), "src": ends[src],
                             "dst": ends[dst], "label": self.text(label % self.random.randint(100, 999)
                                                                  if "%s" in label else label), "findings": [], **more})
            time += self.random.choice([0.0004, 0.02, 0.5, 3.75])
        return messages

    def worst(self, n):
        kind = ["call", "call", "registration", "call", "other"][n % 5]
        outcome = {"call": "failed", "registration": "rejected", "other": "unanswered"}[kind]
        severity = SEVERITIES[min(n // 3, 2)]
        capture = self.capture(n + 1)
        row = {"kind": kind, "call_id": self.text("%08x@192.0.2.10" % self.random.getrandbits(32)), "capture": capture,
               "from": self.text("sip:alice@example.com"), "to": self.text("sip:+33140205%03d@example.net" % n),
               "start": START + 97 * n, "seconds": 0.3 + 7.25 * n * n, "outcome": outcome}
        if kind == "other":
            row |= {"method": self.text("OPTIONS")}
        else:
            row |= {"code": 488, "fix": self.text("Compare the offer with what the phone supports.")}
        findings = [{"finding": name, "severity": of, "text": self.text("Offered: PCMU. Known there: G729."),
                     "fix": self.text(FIX), "frames": [17, 35]}
                    for name, of in [("media.no_common_codec", "error"), ("server.overload", "warn")]]
        row |= {"severity": severity, "summary": self.text("The answer names no codec that the offer has."),
                "findings": findings, "messages": self.messages(capture, 8 + 5 * n)}
        if n == 9:
            row["messages_left_out"] = 1200
        return row

    def timeline(self):
        count = 60 * min(self.size, 2)
        points = []
        for i in range(count):
            calls = self.random.randint(20, 60) * self.size
            points.append({"start": START + 60 * i, "calls": calls,
                           "failures": calls // (3 if 30 < i < 36 else 15) + self.random.randint(0, 3)})
        return {"step": 60, "points": points}

    def document(self, language="en"):
        calls = {"answered": 1204, "cancelled": 44, "no_answer": 61, "busy": 92, "redirected": 3, "rejected": 87,
                 "failed": 131, "unfinished": 9}
        registrations = {"registered": 870, "removed": 31, "rejected": 66, "failed": 4, "challenged": 12,
                         "unanswered": 17}
        return {
            "sip_explain": "0.1.0", "language": language,
            "captures": [{"capture": self.capture(n), "messages": 5400 + n, "start": START + n, "end": START + 3600 + n}
                         for n in range(1, 4 * self.size)] + [
                {"capture": self.text("broken.pcap"), "messages": 0,
                 "error": self.text("broken.pcap is cut short in the middle of a packet")}],
            "totals": {"captures": 4 * self.size, "failed_captures": 1, "messages": 16206, "requests": 7101,
                       "responses": 8650, "sent_again": 400, "captured_twice": 55, "start": START + 1,
                       "end": START + 3603},
            "calls": {"total": sum(calls.values()), "outcomes": calls},
            "registrations": {"total": sum(registrations.values()), "outcomes": registrations},
            "transactions": [{"method": self.text(method), "total": 100, "succeeded": 90 - i, "redirected": 0,
                              "failed": 7 + i, "unanswered": 3} for i, method in enumerate(["OPTIONS", "MESSAGE"])],
            "codes": self.codes(), "findings": self.findings(),
            "servers": self.shared(self.rows("server", "responses", 5), "responses"),
            "realms": [{"realm": row["realm"], "challenges": 90, "failures": row["failures"]}
                       for row in self.rows("realm", "challenges", 2)],
            "destinations": self.shared(self.rows("destination", "requests", 7), "requests"),
            "times": {"first_response": self.times(0.1), "post_dial_delay": self.times(2), "setup": self.times(7)},
            "timeline": self.timeline(), "problems": self.problems(), "worst": [self.worst(n) for n in range(10)],
        }


def empty(language="en"):
    """What two captures without SIP give."""
    nothing = Maker().document(language)
    return {**{key: [] if isinstance(value, list) else {} for key, value in nothing.items()},
            "sip_explain": "0.1.0", "language": language,
            "captures": [{"capture": "dns.pcap", "messages": 0}, {"capture": "ntp.pcap", "messages": 0}],
            "totals": {**{key: 0 for key in nothing["totals"] if key not in ("start", "end")}, "captures": 2},
            "calls": {"total": 0, "outcomes": {key: 0 for key in nothing["calls"]["outcomes"]}},
            "registrations": {"total": 0, "outcomes": {key: 0 for key in nothing["registrations"]["outcomes"]}}}


def make(kind, language="en"):
    if kind == "empty":
        return empty(language)
    return Maker(hostile=kind == "hostile", size=30 if kind == "large" else 1).document(language)


if __name__ == "__main__":
    json.dump(make(*sys.argv[1:]), sys.stdout)
