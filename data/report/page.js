// page.js - draws the report from the blocks of JSON that stand before it: `document`, which is what
// `sip-explain report --json` prints, and `words`, the headings and sentences of its language.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const sections = [];
const panel = (heading, ...content) => make("div", { class: "panel" }, make("h3", {}, heading), content);

function section(name, ...content) {
  sections.push(name);
  return make("section", { id: name, "aria-labelledby": `heading-${name}` },
    make("h2", { id: `heading-${name}` }, word(name)), content);
}

const has = (rows) => Array.isArray(rows) && rows.length > 0;

// A number with its name, and what it consists of below.
function figure(name, value, ...below) {
  return make("div", { class: "figure" }, make("dt", {}, word(name)),
    make("dd", { id: `total-${name}` }, value), below.map((line) => make("dd", { class: "below" }, line)));
}

function outcomeShare(name, group, outcome, kind) {
  const count = group.outcomes?.[outcome] ?? 0;
  return `${percent(count / group.total)} ${word(`${kind}_${outcome}`)}`;
}

function totals() {
  const of = report.totals, part = (name) => `${whole(of[name])} ${word(name).toLocaleLowerCase(language)}`;
  const figures = [figure("messages", whole(of.messages), `${part("requests")}, ${part("responses")}`,
    ["sent_again", "captured_twice"].filter((name) => of[name] > 0).map(part).join(", "))];
  for (const [name, outcome, kind] of [["calls", "answered", "call"], ["registrations", "registered", "registration"]]) {
    const group = report[name];
    if (group?.total > 0) figures.push(figure(name, whole(group.total), outcomeShare(name, group, outcome, kind)));
  }
  if (has(report.transactions)) {
    const sum = (member) => report.transactions.reduce((all, row) => all + row[member], 0);
    figures.push(figure("transactions", whole(sum("total")),
      `${percent(sum("succeeded") / sum("total"))} ${word("transaction_succeeded")}`));
  }
  figures.push(figure("captures", whole(of.captures),
    of.start === undefined ? undefined : `${moment(of.start)} – ${moment(of.end)} UTC`));
  return section("totals", make("dl", { class: "figures" }, figures));
}

const PROBLEM = [
  { name: "severity", kind: "severity" },
  { name: "problem", kind: "text", show: (row) => [make("strong", {}, row.title),
    row.finding && make("code", {}, row.finding), make("p", {}, row.text), example(row)] },
  { name: "fix", kind: "text" },
  { name: "count", kind: "count" },
  { name: "calls", kind: "count" },
];

const hasProblem = (row, { finding, code }) =>
  finding === undefined ? row.code === code : (row.findings ?? []).some((found) => found.finding === finding);

// Leads to the first of the worst that has the problem.
function example(problem) {
  const i = (report.worst ?? []).findIndex((row) => hasProblem(row, problem));
  if (i < 0) return undefined;
  const link = make("a", { href: `#worst-${i + 1}` }, nameOfWorst(report.worst[i], i));
  link.addEventListener("click", () => { document.getElementById(`worst-${i + 1}`).open = true; });
  return link;
}

function problems() {
  const rows = (report.problems ?? []).map((row) => ({ ...row, problem: row.title }));
  return section("problems", rows.length > 0 ? table("problems", PROBLEM, rows, { class: "wide" })
    : make("p", {}, word("no_problems")));
}

function timeline() {
  const { step: length, points } = report.timeline;
  const days = new Set(points.map((point) => moment(point.start).slice(0, 10)));
  const labels = points.map(({ start }) =>
    days.size > 1 ? moment(start).slice(5, 16) : moment(start).slice(11, length < 60 ? 19 : 16));
  const bars = (name, colour, width) => ({ label: word(name), data: points.map((point) => point[name]),
    backgroundColor: colour, grouped: false, categoryPercentage: 1, barPercentage: width, maxBarThickness: 60 });
  const label = word("per_step", { step: step(length) });
  return section("timeline", make("p", { class: "aside" }, `${label}. ${word("utc")}`),
    chart(label, 220, (colour) => ({
      type: "bar",
      data: { labels, datasets: [bars("failures", colour("error"), 0.5), bars("calls", colour("bar"), 0.9)] },
      options: { scales: { x: { ...noGrid, ticks: { maxRotation: 0, autoSkipPadding: 16 } }, y: counting },
        interaction: { mode: "index", intersect: false }, plugins: { legend: { reverse: true, labels: { boxWidth: 12 } } } },
    })),
    make("details", { class: "numbers" }, make("summary", {}, word("numbers")), table("timeline", [
      { name: "start", kind: "time" }, { name: "calls", kind: "count" }, { name: "failures", kind: "count" }], points)));
}

const OUTCOME_COLOURS = { answered: "ok", registered: "ok", redirected: "note", cancelled: "bar-quiet", removed: "bar-quiet",
  no_answer: "bar", busy: "bar-strong", rejected: "warn", failed: "error", challenged: "bar", unanswered: "error-strong",
  unfinished: "line" };
const outcomeColour = (outcome) => Object.hasOwn(OUTCOME_COLOURS, outcome) ? OUTCOME_COLOURS[outcome] : "line";

function swatch(outcome, text) {
  const square = make("span", { class: "swatch" });
  square.style.backgroundColor = `var(--${outcomeColour(outcome)})`;
  return [square, text];
}

// The outcomes of calls or registrations: one bar of all, and the numbers.
function outcomes(name, kind) {
  const { total, outcomes: counts } = report[name];
  const rows = Object.entries(counts).map(([outcome, count]) =>
    ({ outcome: word(`${kind}_${outcome}`), key: outcome, count, share: count / total }));
  return panel(`${word(name)} (${whole(total)})`, chart(word(name), 44, (colour) => ({
    type: "bar",
    data: { labels: [""], datasets: rows.filter((row) => row.count > 0).map((row) =>
      ({ label: row.outcome, data: [row.count], backgroundColor: colour(outcomeColour(row.key)), barThickness: 22 })) },
    options: { indexAxis: "y", scales: { x: { stacked: true, display: false, max: total }, y: { stacked: true, display: false } },
      interaction: { mode: "nearest" }, plugins: { legend: { display: false } } },
  })), table(name, [
    { name: "outcome", kind: "text", show: (row) => swatch(row.key, row.outcome) },
    { name: "count", kind: "count" }, { name: "share", kind: "share" }], rows));
}

function otherRequests() {
  return panel(word("transactions"), table("transactions", [{ name: "method", kind: "mono" }, { name: "total", kind: "count" },
    ...["succeeded", "redirected", "failed", "unanswered"].map((name) => ({ name, kind: "count", word: `transaction_${name}` }))], report.transactions));
}

function allOutcomes() {
  const panels = [];
  if (report.calls?.total > 0) panels.push(outcomes("calls", "call"));
  if (report.registrations?.total > 0) panels.push(outcomes("registrations", "registration"));
  if (has(report.transactions)) panels.push(otherRequests());
  return panels.length > 0 ? section("outcomes", make("div", { class: "panels" }, panels)) : undefined;
}

function codes() {
  const shown = report.codes.slice(0, 12);
  return panel(word("codes"), chart(word("codes"), 30 + 22 * shown.length, (colour) => ({
    type: "bar",
    data: { labels: shown.map((row) => String(row.code)), datasets: [{ label: word("count"), data: shown.map((row) => row.count),
      backgroundColor: shown.map((row) => colour(codeClass(row.code, row.severity))), maxBarThickness: 16 }] },
    options: { indexAxis: "y", scales: { x: counting, y: noGrid }, plugins: { legend: { display: false } } },
  })), table("codes", [{ name: "code", kind: "count", show: (row) => make("code", {
    class: codeClass(row.code, row.severity) }, String(row.code)) }, { name: "phrase", kind: "text" },
  { name: "severity", kind: "severity" }, { name: "count", kind: "count" }, { name: "share", kind: "share" }], report.codes));
}

function findings() {
  const frame = word("frame").toLocaleLowerCase(language);
  const rows = report.findings.map((row) => ({ ...row, first: row.first && `${row.first.capture}, ${frame} ${row.first.frame}` }));
  return panel(word("findings"), table("findings", [{ name: "severity", kind: "severity" }, { name: "finding", kind: "mono" },
    { name: "text", kind: "text" }, { name: "count", kind: "count" }, { name: "calls", kind: "count" },
    { name: "first", kind: "text" }], rows, { class: "wide" }));
}

function failures() {
  const list = (name, column, counts) => has(report[name])
    ? panel(word(name), table(name, [{ name: column, kind: "text" }, ...counts], report[name])) : undefined;
  const count = (name) => ({ name, kind: "count" }), share = { name: "share", kind: "share" };
  const found = has(report.findings) ? findings() : undefined, answers = has(report.codes) ? codes() : undefined;
  const places = [list("servers", "server", [count("responses"), count("failures"), share]),
    list("realms", "realm", [count("challenges"), count("failures")]),
    list("destinations", "destination", [count("requests"), count("failures"), share])].filter(Boolean);
  if (!found && !answers && places.length === 0) return undefined;
  return section("details", found, make("div", { class: "panels" }, answers, make("div", { class: "stack" }, places)));
}

const PERCENTILES = ["min", "p50", "p90", "p95", "p99", "max"];

function times() {
  const rows = Object.entries(report.times).filter(([, row]) => row.count > 0)
    .map(([name, row]) => ({ ...row, key: name, times: word(name) }));
  if (rows.length === 0) return undefined;
  const colours = ["bar-strong", "ok", "warn"];
  return section("times", table("times", [{ name: "times", kind: "text" }, { name: "count", kind: "count" },
    ...PERCENTILES.map((name) => ({ name, kind: "seconds" }))], rows), chart(word("times"), 190, (colour) => ({
    type: "line",
    data: { labels: PERCENTILES.map((name) => word(name)), datasets: rows.map((row, i) => ({ label: row.times,
      data: PERCENTILES.map((name) => row[name]), borderColor: colour(colours[i % colours.length]),
      backgroundColor: colour(colours[i % colours.length]), borderWidth: 2, pointRadius: 3 })) },
    options: { scales: { x: noGrid, y: { type: "logarithmic", ticks: { maxTicksLimit: 6, callback: (value) => duration(value) } } },
      plugins: { legend: { labels: { boxWidth: 12 } },
        tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${duration(item.raw)}` } } } },
  })));
}

// ---- the worst ----

// What finds the call in Wireshark; undefined where the Call-ID is not as it was on the wire.
function wiresharkFilter(callId) {
  if (!callId || callId.endsWith("...") || /\\x[0-9a-f]{2}/i.test(callId)) return undefined;
  return `sip.Call-ID == "${callId.replace(/["\\]/g, "\\$&")}"`;
}

function diagnosis(row) {
  return make("div", { class: "diagnosis" }, row.findings.map((finding) => make("div", { class: "finding" },
    make("p", {}, badge(finding.severity), " ", make("code", {}, finding.finding),
      has(finding.frames) ? make("span", { class: "aside" }, ` ${word("frames")} ${finding.frames.join(", ")}`) : undefined),
    make("p", {}, finding.text), finding.fix && make("p", { class: "fix" }, make("strong", {}, word("fix")), " ", finding.fix))));
}

function facts(row) {
  const filter = wiresharkFilter(row.call_id);
  const fact = (name, ...value) => [make("dt", {}, word(name)), make("dd", {}, value)];
  return make("dl", { class: "facts" }, fact("start", moment(row.start)), fact("seconds", duration(row.seconds)),
    fact("capture", row.capture), fact("call_id", make("code", {}, row.call_id)),
    filter ? fact("wireshark", make("code", { class: "filter" }, filter)) : undefined);
}

const nameOfWorst = (row, i) => `${word(row.kind)} ${i + 1}`;

function worstOne(row, i) {
  const name = nameOfWorst(row, i);
  const kind = row.kind === "other" ? "transaction" : row.kind;
  return make("details", { class: "worst", id: `worst-${i + 1}`, open: i === 0 ? "" : undefined }, make("summary", {},
    badge(row.severity), make("strong", {}, name), make("span", { class: "outcome" },
      row.code === undefined ? "" : `${row.code} · `, word(`${kind}_${row.outcome}`)),
    make("span", { class: "parties" }, make("bdi", {}, row.from), " → ", make("bdi", {}, row.to)), make("span", { class: "said" }, row.summary)),
  facts(row), has(row.findings) ? diagnosis(row) : undefined, has(row.messages) ? ladder(name, row) : undefined);
}

const worst = () => section("worst", report.worst.map(worstOne));

// ---- all of it ----

function captures() {
  return section("captures", table("captures", [{ name: "capture", kind: "text" }, { name: "messages", kind: "count" },
    { name: "start", kind: "time" }, { name: "end", kind: "time" }, { name: "error", kind: "text" }], report.captures ?? []));
}

function notices() {
  const { failed_captures: failed, captures: total, messages } = report.totals;
  return [failed > 0 ? make("p", { class: "notice error" }, make("a", { href: "#captures" },
    word("unread", { count: whole(failed), total: whole(total) }))) : undefined,
  messages > 0 ? undefined : make("p", { class: "notice" }, word("no_messages"))];
}

function page() {
  const filled = report.totals.messages > 0;
  const content = [filled && totals(), filled && problems(), filled && has(report.timeline?.points) && timeline(),
    filled && allOutcomes(), filled && failures(), filled && report.times && times(), has(report.worst) && worst(),
    captures()].filter(Boolean);
  const header = make("header", {}, make("h1", {}, word("title")), make("nav", { "aria-label": word("contents") },
    make("ul", {}, sections.map((name) => make("li", {}, make("a", { href: `#${name}` }, word(name)))))));
  document.body.append(header, make("main", {}, notices(), content), make("footer", {}, make("p", {},
    word("made_by", { name: "sip-explain", version: report.sip_explain }), " ", word("utc"))));
}

// On paper all that is folded is open, and the colours are the light ones.
function preparePrinting() {
  document.documentElement.classList.add("printing");
  for (const details of document.querySelectorAll(".worst:not([open])")) {
    details.classList.add("opened");
    details.open = true;
  }
  drawCharts();
}

function endPrinting() {
  document.documentElement.classList.remove("printing");
  for (const details of document.querySelectorAll(".worst.opened")) {
    details.classList.remove("opened");
    details.open = false;
  }
  drawCharts();
}

pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
page();
drawCharts();
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
addEventListener("beforeprint", preparePrinting);
addEventListener("afterprint", endPrinting);
