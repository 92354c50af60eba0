// ladder.js - who sent what to whom: participants as columns, messages as arrows between them.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const ROW = 30, LINE = 21, TEXT = 14, GAP = 20, HEAD = 8;
const LONG_PAUSE = 1; // seconds
const pen = make("canvas").getContext("2d");

// "[2001:db8::1]:5060" is the host "[2001:db8::1]" and the port "5060".
function splitAddress(address) {
  const [, host, port] = /^(.*):(\d+)$/s.exec(address) ?? [undefined, address, undefined];
  return { host, port };
}

// Who takes part, in the order of appearance: hosts, and ports of those that send to themselves. `lanes` maps
// each address to its place.
function findParticipants(messages) {
  const selfish = new Set(messages.filter(({ src, dst }) => splitAddress(src).host === splitAddress(dst).host)
    .map(({ src }) => splitAddress(src).host));
  const participants = [], places = new Map(), lanes = new Map();
  for (const address of messages.flatMap(({ src, dst }) => [src, dst])) {
    if (lanes.has(address)) continue;
    const { host, port } = splitAddress(address), key = selfish.has(host) ? address : host;
    if (!places.has(key)) {
      places.set(key, participants.length);
      participants.push({ host, ports: [] });
    }
    lanes.set(address, places.get(key));
    if (port !== undefined) participants[places.get(key)].ports.push(port);
  }
  return { participants, lanes };
}

// The beginning of a text, as much of it as fits.
function fit(text, width) {
  const characters = Array.from(text.slice(0, 400));
  if (pen.measureText(text.slice(0, 400)).width <= width && characters.length === Array.from(text).length) return text;
  let low = 0, high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (pen.measureText(`${characters.slice(0, middle).join("")}…`).width <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join("")}…`;
}

// One row of the ladder: the participants' lines, and what is drawn over them.
function strip(count, lane, height, attributes, ...content) {
  const lines = Array.from({ length: count }, (_, i) =>
    draw("line", { class: "lifeline", x1: (i + 0.5) * lane, x2: (i + 0.5) * lane, y1: 0, y2: height }));
  return draw("svg", { width: count * lane, height, viewBox: `0 0 ${count * lane} ${height}`, ...attributes }, lines, content);
}

// The arrow between two lanes; back to the same one, a loop.
function arrow(from, to, lane) {
  const x1 = (from + 0.5) * lane, x2 = (to + 0.5) * lane;
  const way = from === to ? 1 : Math.sign(x1 - x2); // where the head's barbs lie
  const head = draw("polygon", { points: [[x2, LINE], [x2 + way * HEAD, LINE - 4], [x2 + way * HEAD, LINE + 4]].join(" ") });
  const path = from === to ? `M${x1} ${LINE - 9} h26 v9 h-${26 - HEAD}` : `M${x1} ${LINE} H${x2 + way * HEAD}`;
  return [draw("path", { d: path, fill: "none" }), head];
}

// Beside the loop at x, where there is more room.
function labelLoop(label, x, width) {
  return x < width / 2 ? draw("text", { x: x + 34, y: LINE - 1 }, fit(label, width - x - 40))
    : draw("text", { x: x - 8, y: LINE - 1, "text-anchor": "end" }, fit(label, x - 16));
}

function drawMessage(message, { participants, lanes }, lane) {
  const from = lanes.get(message.src), to = lanes.get(message.dst), count = participants.length;
  const left = Math.min(from, to), span = Math.max(1, Math.abs(from - to));
  const again = message.copy ? `↻ ` : "";
  const label = `${again}${message.label}`;
  const kind = message.code === undefined ? "request" : codeClass(message.code, message.severity);
  const described = `${message.src} → ${message.dst}: ${message.label}` + (message.copy ? ` (${word(message.copy)})` : "");
  return strip(count, lane, ROW, { role: "img", "aria-label": described },
    draw("g", { class: `message ${kind}${message.copy ? " copy" : ""}` }, draw("title", {}, described), arrow(from, to, lane),
      from === to ? labelLoop(label, (from + 0.5) * lane, count * lane)
        : draw("text", { x: (left + 0.5 + span / 2) * lane, y: TEXT, "text-anchor": "middle" }, fit(label, span * lane - 24))));
}

function drawPause(seconds, { participants }, lane) {
  const count = participants.length;
  return strip(count, lane, GAP, { class: "pause", "aria-hidden": true },
    draw("text", { x: count * lane / 2, y: 14, "text-anchor": "middle" }, word("later", { seconds: duration(seconds) })));
}

// The messages of a call as rows of a table: it breaks over pages, and its headings are repeated there.
function ladder(name, { messages, findings: found, messages_left_out: leftOut }) {
  const people = findParticipants(messages), count = people.participants.length;
  const lane = Math.max(120, Math.min(250, Math.floor(640 / count)));
  const severities = new Map(found.map((row) => [row.finding, row.severity]));
  const captures = new Set(messages.map((message) => message.capture)).size > 1;
  const heading = people.participants.map(({ host, ports }) => make("div", {}, host,
    make("small", {}, ports.length === 0 ? "" : `:${ports.slice(0, 3).join(", :")}${ports.length > 3 ? "…" : ""}`)));
  const lanes = make("div", { class: "lanes" }, heading);
  lanes.style.minWidth = `${count * lane}px`;
  const rows = messages.flatMap((message, i) => {
    const pause = i > 0 ? message.time - messages[i - 1].time : 0;
    const row = make("tr", {}, make("td", { class: "seconds" }, threeDecimals(message.time)),
      make("td", { class: "count", title: message.capture }, captures ? `${message.capture} ` : "", String(message.frame)),
      make("td", { class: "strip" }, drawMessage(message, people, lane)),
      make("td", { class: "beside" }, message.copy && make("span", { class: "again" }, word(message.copy)),
        (message.findings ?? []).map((id) => make("span", { class: `tag ${severityClass(severities.get(id))}` }, id))));
    if (pause < LONG_PAUSE) return [row];
    return [make("tr", { class: "pause" }, make("td"), make("td"),
      make("td", { class: "strip" }, drawPause(pause, people, lane)), make("td")), row];
  });
  return [scrolling(word("ladder", { name }), make("table", { class: "ladder" }, make("thead", {}, make("tr", {},
    make("th", { scope: "col", class: "seconds" }, `${word("time")} [s]`), make("th", { scope: "col", class: "count" }, word("frame")),
    make("th", { scope: "col", class: "strip" }, lanes), make("th", { scope: "col" }, word("findings")))),
  make("tbody", {}, rows))), leftOut > 0 ? make("p", { class: "aside" }, word("left_out", { count: whole(leftOut) })) : undefined];
}
