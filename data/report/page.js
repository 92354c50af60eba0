// page.js - draws the report from the blocks of JSON that stand before it: `document`, which is what
// `sip-explain report --json` prints, and `words`, the headings and sentences of its language.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const sections = []; // the names of those that the page has
const panel = (heading, ...content) => make("div", { class: "panel" }, make("h3", {}, heading), content);
const panels = (...content) => make("div", { class: "panels" }, content);
const has = (rows) => Array.isArray(rows) && rows.length > 0;

function section(name, ...content) {
  sections.push(name);
  return make("section", { id: name, "aria-labelledby": `heading-${name}` },
    make("h2", { id: `heading-${name}` }, word(name)), content);
}

// "trunk.pcapng, frame 17".
const place = ({ capture, frame }) => `${capture}, ${word("frame").toLocaleLowerCase(language)} ${frame}`;

// ---- totals ----

// A number with its name, and what it consists of below.
function figure(name, value, ...below) {
  return make("div", { class: "figure" }, make("dt", {}, word(name)),
    make("dd", { id: `total-${name}` }, value), below.map((line) => make("dd", { class: "below" }, line)));
}

function messageFigure({ messages, ...of }) {
  const parts = (names) => names.map((name) => labelled(word(name), whole(of[name]))).join(", ");
  const copies = ["sent_again", "captured_twice"].filter((name) => of[name] > 0);
  return figure("messages", whole(messages), parts(["requests", "responses"]), parts(copies));
}

// Calls or registrations, and the share of them that went well.
function outcomeFigure(name, kind, good) {
  const { total, outcomes } = report[name];
  return total === 0 ? undefined
    : figure(name, whole(total), `${percent(outcomes[good] / total)} ${word(`${kind}_${good}`)}`);
}

function transactionFigure(rows) {
  const sum = (member) => rows.reduce((all, row) => all + row[member], 0);
  return rows.length === 0 ? undefined : figure("transactions", whole(sum("total")),
    `${percent(sum("succeeded") / sum("total"))} ${word("transaction_succeeded")}`);
}

function captureFigure({ captures, start, end }) {
  return figure("captures", whole(captures), start === undefined ? "" : `${moment(start)} – ${moment(end)} UTC`);
}

function totals() {
  return section("totals", make("dl", { class: "figures" }, messageFigure(report.totals),
    outcomeFigure("calls", "call", "answered"), outcomeFigure("registrations", "registration", "registered"),
    transactionFigure(report.transactions), captureFigure(report.totals)));
}

// ---- problems ----

const hasProblem = (row, { finding, code }) =>
  finding === undefined ? row.code === code : row.findings.some((found) => found.finding === finding);

// Leads to the first of the worst that has the problem.
function example(problem) {
  const i = report.worst.findIndex((row) => hasProblem(row, problem));
  if (i < 0) return undefined;
  const link = make("a", { href: `#worst-${i + 1}` }, `→ ${nameOfWorst(report.worst[i], i)}`);
  link.addEventListener("click", () => { document.getElementById(`worst-${i + 1}`).open = true; });
  return link;
}

function describeProblem(row) {
  return [make("strong", {}, row.title), row.finding && make("code", {}, row.finding), make("p", {}, row.text),
    make("p", { class: "aside" }, row.first && make("bdi", {}, place(row.first)), " ", example(row))];
}

function problems() {
  const rows = report.problems.map((row) => ({ ...row, problem: row.title }));
  const columns = [column("severity", "severity"), column("problem", "text", { show: describeProblem }),
    column("fix", "text"), column("count", "count"), column("calls", "count")];
  return section("problems", has(rows) ? table("problems", columns, rows, { class: "wide" })
    : make("p", {}, word("no_problems")));
}

// ---- over time ----

// What stands below the bars: the time of the day, and the day where there are several.
function stepLabels(length, points) {
  const days = new Set(points.map(({ start }) => moment(start).slice(0, 10)));
  const [from, to] = days.size > 1 ? [5, 16] : [11, length < 60 ? 19 : 16];
  return points.map(({ start }) => moment(start).slice(from, to));
}

// The failures stand before the calls: they may be more, since other requests fail, too.
function drawTimeline(length, points, colour) {
  const bars = (name, of, width) => ({
    label: word(name), data: points.map((point) => point[name]), backgroundColor: colour(of),
    grouped: false, categoryPercentage: 1, barPercentage: width, maxBarThickness: 60,
  });
  return {
    type: "bar",
    data: { labels: stepLabels(length, points), datasets: [bars("failures", "error", 0.5), bars("calls", "bar", 0.9)] },
    options: {
      scales: { x: { ...noGrid, ticks: { maxRotation: 0, autoSkipPadding: 16 } }, y: counting },
      interaction: { mode: "index", intersect: false },
      plugins: { legend: { reverse: true, labels: { boxWidth: 12 } } },
    },
  };
}

function timeline() {
  const { step: length, points } = report.timeline;
  const label = word("per_step", { step: step(length) });
  const columns = [column("start", "time"), column("calls", "count"), column("failures", "count")];
  return section("timeline", make("p", { class: "aside" }, `${label}. ${word("utc")}`),
    chart(label, 220, (colour) => drawTimeline(length, points, colour)),
    make("details", { class: "numbers" }, make("summary", {}, word("numbers")), table("timeline", columns, points)));
}

// ---- outcomes ----

const OUTCOME_COLOURS = {
  answered: "ok", registered: "ok", redirected: "note", cancelled: "bar-quiet", removed: "bar-quiet", no_answer: "bar",
  busy: "bar-strong", rejected: "warn", failed: "error", challenged: "bar", unanswered: "error-strong",
  unfinished: "line",
};

// Before the name of an outcome, the colour it has in the bar.
function describeOutcome({ key, outcome }) {
  const square = make("span", { class: "swatch" });
  square.style.backgroundColor = `var(--${OUTCOME_COLOURS[key] ?? "line"})`;
  return [square, outcome];
}

// All outcomes in one bar.
function drawOutcomes(rows, total, colour) {
  const datasets = rows.filter((row) => row.count > 0).map(({ key, outcome, count }) =>
    ({ label: outcome, data: [count], backgroundColor: colour(OUTCOME_COLOURS[key] ?? "line"), barThickness: 22 }));
  return {
    type: "bar",
    data: { labels: [""], datasets },
    options: {
      indexAxis: "y",
      scales: { x: { stacked: true, display: false, max: total }, y: { stacked: true, display: false } },
      plugins: { legend: { display: false } },
    },
  };
}

function outcomesOf(name, kind) {
  const { total, outcomes: counts } = report[name];
  if (total === 0) return undefined;
  const rows = Object.entries(counts).map(([key, count]) =>
    ({ key, outcome: word(`${kind}_${key}`), count, share: count / total }));
  const columns = [column("outcome", "text", { show: describeOutcome }), column("count", "count"),
    column("share", "share")];
  return panel(`${word(name)} (${whole(total)})`,
    chart(word(name), 44, (colour) => drawOutcomes(rows, total, colour)), table(name, columns, rows));
}

function otherRequests(rows) {
  if (!has(rows)) return undefined;
  const counts = ["succeeded", "redirected", "failed", "unanswered"]
    .map((name) => column(name, "count", { word: `transaction_${name}` }));
  return panel(word("transactions"),
    table("transactions", [column("method", "mono"), column("total", "count"), ...counts], rows));
}

function outcomes() {
  return section("outcomes", panels(outcomesOf("calls", "call"), outcomesOf("registrations", "registration"),
    otherRequests(report.transactions)));
}

// ---- failures ----

function drawCodes(rows, colour) {
  return {
    type: "bar",
    data: {
      labels: rows.map((row) => String(row.code)),
      datasets: [{
        label: word("count"), data: rows.map((row) => row.count), maxBarThickness: 16,
        backgroundColor: rows.map((row) => colour(codeClass(row.code, row.severity))),
      }],
    },
    options: { indexAxis: "y", scales: { x: counting, y: noGrid }, plugins: { legend: { display: false } } },
  };
}

function codes(rows) {
  if (!has(rows)) return undefined;
  const drawn = rows.slice(0, 12);
  const describe = (row) => make("code", { class: codeClass(row.code, row.severity) }, String(row.code));
  return panel(word("codes"), chart(word("codes"), 30 + 22 * drawn.length, (colour) => drawCodes(drawn, colour)),
    table("codes", [column("code", "code", { show: describe }), column("phrase", "text"),
      column("severity", "severity"), column("count", "count"), column("share", "share")], rows));
}

function findings(rows) {
  if (!has(rows)) return undefined;
  const columns = [column("severity", "severity"), column("finding", "mono"), column("text", "text"),
    column("count", "count"), column("calls", "count"), column("first", "text")];
  return panel(word("findings"), table("findings", columns,
    rows.map((row) => ({ ...row, first: row.first && place(row.first) })), { class: "wide" }));
}

// Servers, realms or destinations: how many of which went wrong there.
function places(name, column_, total, ...share) {
  if (!has(report[name])) return undefined;
  return panel(word(name), table(name, [column(column_, "text"), column(total, "count"), column("failures", "count"),
    ...share], report[name]));
}

function details() {
  const share = column("share", "share");
  return section("details", findings(report.findings), panels(codes(report.codes), make("div", { class: "stack" },
    places("servers", "server", "responses", share), places("realms", "realm", "challenges"),
    places("destinations", "destination", "requests", share))));
}

// ---- waiting times ----

const PERCENTILES = ["min", "p50", "p90", "p95", "p99", "max"];

function drawTimes(rows, colour) {
  const colours = ["bar-strong", "ok", "warn"].map(colour);
  const line = (row, i) => ({
    label: row.times, data: PERCENTILES.map((name) => row[name]), borderColor: colours[i % colours.length],
    backgroundColor: colours[i % colours.length], borderWidth: 2, pointRadius: 3,
  });
  return {
    type: "line",
    data: { labels: PERCENTILES.map((name) => word(name)), datasets: rows.map(line) },
    options: {
      scales: {
        x: noGrid,
        y: { type: "logarithmic", ticks: { maxTicksLimit: 6, callback: (value) => duration(value) } },
      },
      plugins: {
        legend: { labels: { boxWidth: 12 } },
        tooltip: { callbacks: { label: (item) => labelled(item.dataset.label, duration(item.raw)) } },
      },
    },
  };
}

function times() {
  const rows = Object.entries(report.times).map(([name, row]) => ({ ...row, times: word(name) }));
  const columns = [column("times", "text", { word: "time" }), column("count", "count"),
    ...PERCENTILES.map((name) => column(name, "seconds"))];
  return section("times", table("times", columns, rows),
    chart(word("times"), 190, (colour) => drawTimes(rows, colour)));
}

// ---- the worst ----

// "Call 1", "OPTIONS 4".
const nameOfWorst = (row, i) => `${row.method ?? word(row.kind)} ${i + 1}`;

// What finds the call in Wireshark; undefined where the Call-ID is not as it was on the wire.
function wiresharkFilter(callId) {
  if (!callId || callId.endsWith("...") || /\\x[0-9a-f]{2}/i.test(callId)) return undefined;
  return `sip.Call-ID == "${callId.replace(/["\\]/g, "\\$&")}"`;
}

function facts(row) {
  const filter = wiresharkFilter(row.call_id);
  const fact = (name, ...value) => [make("dt", {}, word(name)), make("dd", {}, value)];
  return make("dl", { class: "facts" }, fact("start", moment(row.start)), fact("seconds", duration(row.seconds)),
    fact("capture", row.capture), fact("call_id", make("code", {}, row.call_id)),
    filter ? fact("wireshark", make("code", { class: "filter" }, filter)) : undefined);
}

const remedy = (fix) => fix && make("p", { class: "fix" }, make("strong", {}, word("fix")), " ", fix);

function describeFinding({ finding, severity, text, fix, frames }) {
  const evidence = has(frames) && make("span", { class: "aside" }, ` ${word(frames.length === 1 ? "frame" : "frames")} ${frames.join(", ")}`);
  return make("div", { class: "found" }, make("p", {}, badge(severity), " ", make("code", {}, finding), evidence),
    make("p", {}, text), remedy(fix));
}

// The findings, and what to do: at first where no finding says it.
function diagnosis({ findings: found, fix }) {
  const said = found.some((finding) => finding.fix === fix) ? undefined : make("div", {}, remedy(fix));
  return make("div", { class: "diagnosis" }, said, found.map(describeFinding));
}

function summary(row, name) {
  const outcome = word(`${row.kind === "other" ? "transaction" : row.kind}_${row.outcome}`);
  return make("summary", {}, badge(row.severity), make("strong", {}, name),
    make("span", {}, row.code === undefined ? outcome : `${row.code} · ${outcome}`),
    make("span", {}, make("bdi", {}, row.from), " → ", make("bdi", {}, row.to)),
    make("span", { class: "said" }, row.summary));
}

function worstOne(row, i) {
  const name = nameOfWorst(row, i);
  return make("details", { class: "worst", id: `worst-${i + 1}`, open: i === 0 ? "" : undefined }, summary(row, name),
    facts(row), diagnosis(row), ladder(name, row));
}

const worst = () => section("worst", report.worst.map(worstOne));

// ---- all of it ----

function captures() {
  return section("captures", table("captures", [column("capture", "text"), column("messages", "count"),
    column("start", "time"), column("end", "time"), column("error", "text")], report.captures));
}

function notices() {
  const { failed_captures: failed, captures: total, messages } = report.totals;
  const unread = word("unread", { count: whole(failed), total: whole(total) });
  return [failed > 0 ? make("p", { class: "notice error" }, make("a", { href: "#captures" }, unread)) : undefined,
    messages > 0 ? undefined : make("p", { class: "notice" }, word("no_messages"))];
}

// Only what there is something to say about.
function makeSections() {
  const { messages } = report.totals;
  const anyOutcome = report.calls.total + report.registrations.total > 0 || has(report.transactions);
  const anyFailure = ["findings", "codes", "servers", "realms", "destinations"].some((name) => has(report[name]));
  return [messages > 0 && totals(), messages > 0 && problems(), has(report.timeline.points) && timeline(),
    anyOutcome && outcomes(), anyFailure && details(), Object.keys(report.times).length > 0 && times(),
    has(report.worst) && worst(), captures()].filter(Boolean);
}

function page() {
  const content = makeSections();
  const links = sections.map((name) => make("li", {}, make("a", { href: `#${name}` }, word(name))));
  const origin = word("made_by", { name: "sip-explain", version: report.sip_explain });
  const nav = make("nav", { "aria-label": word("contents") }, make("ul", {}, links));
  document.body.append(
    make("header", {}, make("h1", {}, word("title")), nav),
    make("main", {}, notices(), content),
    make("footer", {}, make("p", {}, origin, " ", word("utc"))));
}

// On paper the worst are unfolded, and the colours are the light ones.
function preparePrinting() {
  document.documentElement.classList.add("printing");
  for (const folded of document.querySelectorAll(".worst:not([open])")) {
    folded.classList.add("opened");
    folded.open = true;
  }
  drawCharts();
}

function endPrinting() {
  document.documentElement.classList.remove("printing");
  for (const folded of document.querySelectorAll(".worst.opened")) {
    folded.classList.remove("opened");
    folded.open = false;
  }
  drawCharts();
}

page();
drawCharts();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
addEventListener("beforeprint", preparePrinting);
addEventListener("afterprint", endPrinting);
