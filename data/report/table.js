// table.js - tables that their headings sort, by click and by keyboard.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const ROWS_SHOWN = 20;
const collator = new Intl.Collator(language, { numeric: true });

// How a kind of column shows its value, and by what it sorts. All but texts begin with the greatest.
const KINDS = {
  text: { show: String, key: String, ascending: true },
  mono: { show: (value) => make("code", {}, String(value)), key: String, ascending: true },
  count: { show: whole, key: Number, numeric: true },
  share: { show: percent, key: Number, numeric: true },
  seconds: { show: duration, key: Number, numeric: true },
  time: { show: moment, key: Number, ascending: true },
  severity: { show: badge, key: (value) => SEVERITIES.indexOf(value) },
};

function compare(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

// The rows in the order of a column; those without a value come last either way.
function sorted(rows, column, ascending) {
  const key = (row) => row[column.name] === undefined ? undefined : KINDS[column.kind].key(row[column.name]);
  return rows.map((row) => [key(row), row]).sort(([a], [b]) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    return ascending ? compare(a, b) : compare(b, a);
  }).map(([, row]) => row);
}

function makeRow(columns, row) {
  return make("tr", {}, columns.map((column) => {
    const kind = KINDS[column.kind], value = row[column.name];
    const shown = column.show ? column.show(row) : value === undefined ? undefined : kind.show(value);
    return make("td", { class: `${column.kind} ${column.name}`, "data-label": column.label }, shown);
  }));
}

// A table whose headings sort it. A column has a name (the member of the rows' objects), a kind, and perhaps
// `word`, that of its heading where it is not the name, and `show`, which makes the content of a cell of its row.
function table(name, columns, rows, attributes = {}) {
  columns = columns.map((column) => ({ ...column, label: word(column.word ?? column.name) }));
  const body = make("tbody"), more = make("p", { class: "more" });
  let order = rows, limit = ROWS_SHOWN;

  function update() {
    body.replaceChildren(...order.slice(0, limit).map((row) => makeRow(columns, row)));
    more.hidden = rows.length <= limit;
  }
  const headings = columns.map((column) => {
    const button = make("button", { type: "button" }, column.label);
    const heading = make("th", { scope: "col", class: column.kind }, button);
    button.addEventListener("click", () => {
      const before = heading.getAttribute("aria-sort");
      const ascending = before ? before === "descending" : Boolean(KINDS[column.kind].ascending);
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      order = sorted(rows, column, ascending);
      update();
    });
    return heading;
  });
  const all = make("button", { type: "button" }, word("show_all", { count: whole(rows.length) }));
  all.addEventListener("click", () => {
    limit = rows.length;
    update();
    headings[0].firstChild.focus();
  });
  more.append(all, make("span", {}, word("shown", { count: whole(limit), total: whole(rows.length) })));
  update();
  return make("div", {}, scrolling(word(name), make("table", { id: `table-${name}`, "aria-label": word(name), ...attributes },
    make("thead", {}, make("tr", {}, headings)), body)), more);
}

// What is too wide for the window is scrolled by itself, by keyboard too.
const scrolling = (label, content) =>
  make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, content);
