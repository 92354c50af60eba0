// ladder.js - who sent what to whom: participants as columns, messages as arrows between them.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const ROW = 30, LINE = 21, TEXT = 14, GAP = 20, HEAD = 8;
const LONG_PAUSE = 1; // seconds
const pen = make("canvas").getContext("2d"); // measures texts
pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;

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
  const fits = (part) => pen.measureText(part).width <= width;
  const characters = Array.from(text.slice(0, 400)); // no lane is wider
  if (text.length <= 400 && fits(text)) return text;
  let low = 0, high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join("")}…`)) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join("")}…`;
}

// One row of the ladder: the participants' lines, and what is drawn over them.
function strip({ count, lane }, height, attributes, ...content) {
  const width = count * lane;
  const lines = Array.from({ length: count }, (_, i) => `M${(i + 0.5) * lane} 0V${height}`).join("");
  return draw("svg", { width, height, viewBox: `0 0 ${width} ${height}`, ...attributes },
    draw("path", { class: "lifeline", d: lines }), content);
}

// The arrow between two places; back to the same one, a loop.
function arrow(from, to) {
  const way = from === to ? 1 : Math.sign(from - to); // where the barbs of its head lie
  const barb = to + way * HEAD;
  const path = from === to ? `M${from} ${LINE - 9} h26 v9 h-${26 - HEAD}` : `M${from} ${LINE} H${barb}`;
  return [draw("path", { d: path, fill: "none" }),
    draw("polygon", { points: `${to},${LINE} ${barb},${LINE - 4} ${barb},${LINE + 4}` })];
}

// Above the arrow; beside a loop, where there is more room.
function label(text, from, to, width) {
  if (from !== to) {
    return draw("text", { x: (from + to) / 2, y: TEXT, "text-anchor": "middle" }, fit(text, Math.abs(from - to) - 24));
  }
  return from < width / 2 ? draw("text", { x: from + 34, y: LINE - 1 }, fit(text, width - from - 40))
    : draw("text", { x: from - 8, y: LINE - 1, "text-anchor": "end" }, fit(text, from - 16));
}

function drawMessage(message, field) {
  const [from, to] = [message.src, message.dst].map((address) => (field.lanes.get(address) + 0.5) * field.lane);
  const kind = message.code === undefined ? "request" : codeClass(message.code, message.severity);
  const again = message.copy ? ` (${word(message.copy)})` : "";
  const described = `${message.src} → ${message.dst}: ${message.label}${again}`;
  return strip(field, ROW, { role: "img", "aria-label": described },
    draw("g", { class: `message ${kind}${message.copy ? " copy" : ""}` }, draw("title", {}, described), arrow(from, to),
      label(`${message.copy ? "↻ " : ""}${message.label}`, from, to, field.count * field.lane)));
}

function drawPause(seconds, field) {
  return strip(field, GAP, { class: "pause", "aria-hidden": true },
    draw("text", { x: field.count * field.lane / 2, y: TEXT, "text-anchor": "middle" },
      word("later", { seconds: duration(seconds) })));
}

// Who the columns are: hosts, and the first of their ports.
function drawParticipants({ participants, count, lane }) {
  const lanes = make("div", { class: "lanes" }, participants.map(({ host, ports }) => make("div", {}, host,
    make("small", {}, ports.slice(0, 3).map((port) => `:${port} `), ports.length > 3 ? "…" : ""))));
  lanes.style.minWidth = `${count * lane}px`;
  return lanes;
}

// The row of a message, and one before it where nothing happened for long.
function messageRows(message, before, field) {
  const pause = before ? message.time - before.time : 0;
  const tag = (id) => make("span", { class: `tag ${severityClass(field.severities.get(id))}` }, id);
  const capture = field.captures > 1 && message.capture !== before?.capture ? `${message.capture} ` : "";
  const row = make("tr", {}, make("td", { class: "seconds" }, field.seconds(message.time)),
    make("td", { class: "count", title: message.capture }, capture, message.frame),
    make("td", { class: "strip" }, drawMessage(message, field)),
    make("td", { class: "beside" }, message.copy && make("span", { class: "again" }, word(message.copy)),
      message.findings.map(tag)));
  return pause < LONG_PAUSE ? row : [make("tr", { class: "pause" }, make("td"), make("td"),
    make("td", { class: "strip" }, drawPause(pause, field)), make("td")), row];
}

// What all rows of a ladder need.
function measure({ messages, findings: found }) {
  const { participants, lanes } = findParticipants(messages), count = participants.length;
  return {
    participants, lanes, count,
    lane: Math.max(120, Math.min(250, Math.floor(640 / count))), // the width of a column
    severities: new Map(found.map((row) => [row.finding, row.severity])),
    captures: new Set(messages.map((message) => message.capture)).size,
    seconds: messages.at(-1).time < 1 ? sixDecimals : threeDecimals,
  };
}

// The messages of a call as rows of a table: it breaks over pages, and its headings are repeated there.
function ladder(name, row) {
  const { messages, messages_left_out: leftOut } = row, field = measure(row);
  const heading = (kind, ...content) => make("th", { scope: "col", class: kind }, content);
  const rows = messages.map((message, i) => messageRows(message, messages[i - 1], field));
  const title = word("ladder", { name }); // nothing in it takes the focus: it has to, to be scrolled by keyboard
  return [make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title },
    make("table", { class: "ladder" },
      make("thead", {}, make("tr", {}, heading("seconds", `${word("time")} [s]`), heading("count", word("frame")),
        heading("strip", drawParticipants(field)), heading("beside", word("findings")))),
      make("tbody", {}, rows))),
  leftOut > 0 ? make("p", { class: "aside" }, word("left_out", { count: whole(leftOut) })) : undefined];
}
