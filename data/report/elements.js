// elements.js - what the page is made of: the report and its words, numbers as its language writes them, elements.
//
// What captures say is hostile: it becomes text nodes and the values of harmless attributes, never markup, names
// of classes or addresses.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const read = (id) => JSON.parse(document.getElementById(id).textContent);
const report = read("document"), words = read("words");
const language = document.documentElement.lang;

// The text of a name with its {placeholders} filled; the name itself where there is none, which tests see.
function word(name, values = {}) {
  console.assert(Object.hasOwn(words, name), "there is no word for", name);
  const text = Object.hasOwn(words, name) ? words[name] : name;
  return text.replace(/\{(\w+)\}/g, (all, key) => Object.hasOwn(values, key) ? values[key] : all);
}

// "Failures: 3", with the colon of the language.
const labelled = (label, value) => `${label}${word("colon")} ${value}`;

const numbers = (options) => new Intl.NumberFormat(language, options).format;
const whole = numbers({ maximumFractionDigits: 0 });
const percent = numbers({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const oneDecimal = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const threeDecimals = numbers({ minimumFractionDigits: 3, maximumFractionDigits: 3 });
const sixDecimals = numbers({ minimumFractionDigits: 6, maximumFractionDigits: 6 });
const twoDigits = (number) => String(number).padStart(2, "0");

// "850 µs", "2.5 ms", "215 ms", "2.015 s", "12.5 s", "2 min 05 s", "1 h 02 min".
function duration(seconds) {
  if (seconds === 0) return "0 s";
  if (seconds < 0.0009995) return `${whole(seconds * 1e6)} µs`;
  if (seconds < 0.00995) return `${oneDecimal(seconds * 1000)} ms`;
  if (seconds < 0.9995) return `${whole(seconds * 1000)} ms`;
  if (seconds < 9.9995) return `${threeDecimals(seconds)} s`;
  if (seconds < 59.95) return `${oneDecimal(seconds)} s`;
  const rounded = Math.round(seconds), minutes = Math.floor(rounded / 60);
  if (minutes < 60) return `${minutes} min ${twoDigits(rounded % 60)} s`;
  return `${whole(Math.floor(minutes / 60))} h ${twoDigits(minutes % 60)} min`;
}

// "1 min", "5 s": of a round number of seconds.
function step(seconds) {
  if (seconds % 3600 === 0) return `${whole(seconds / 3600)} h`;
  return seconds % 60 === 0 ? `${whole(seconds / 60)} min` : `${whole(seconds)} s`;
}

// Seconds since the epoch as "2026-11-20 09:15:07", UTC; as they are where no calendar has them.
function moment(seconds) {
  const date = new Date(seconds * 1000);
  return isNaN(date) ? String(seconds) : date.toISOString().replace("T", " ").replace(/\.\d+Z$/, "");
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) element.setAttribute(name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => (child ?? false) !== false));
  return element;
}

const make = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
const draw = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

const SEVERITIES = ["chat", "note", "warn", "error"];
const severityClass = (severity) => SEVERITIES.includes(severity) ? severity : "chat";
const badge = (severity) => severity && make("span", { class: `badge ${severityClass(severity)}` }, severity);

// The class that a status code is coloured by: failures by how severe they are.
const codeClass = (code, severity) =>
  code < 200 ? "chat" : code < 300 && severity !== "error" && severity !== "warn" ? "ok" : severityClass(severity);
