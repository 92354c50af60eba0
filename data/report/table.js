// table.js - tables that their headings sort, by click and by keyboard.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const ROWS_SHOWN = 20;
const collator = new Intl.Collator(language, { numeric: true });

// How a kind of column shows its value, and by what it sorts: texts and times from the first on, numbers from the
// greatest on.
const KINDS = {
  text: { show: String, key: String, ascending: true },
  mono: { show: (value) => make("code", {}, String(value)), key: String, ascending: true },
  code: { show: String, key: Number, ascending: true },
  count: { show: whole, key: Number, ascending: false },
  share: { show: percent, key: Number, ascending: false },
  seconds: { show: duration, key: Number, ascending: false },
  time: { show: moment, key: Number, ascending: true },
  severity: { show: badge, key: (value) => SEVERITIES.indexOf(value), ascending: false },
};

// A column shows that member of the rows' objects. `more` may have `word`, that of the heading where it is not the
// name, and `show`, which makes the content of a cell of its row.
const column = (name, kind, more = {}) => ({ name, kind, label: word(more.word ?? name), show: more.show });

function compare(a, b) {
  return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
}

// The rows in the order of a column; those without a value come last either way.
function sorted(rows, { name, kind }, ascending) {
  const key = (row) => row[name] === undefined ? undefined : KINDS[kind].key(row[name]);
  return rows.map((row) => [key(row), row]).sort(([a], [b]) => {
    if (a === undefined || b === undefined) return (a === undefined) - (b === undefined);
    return ascending ? compare(a, b) : compare(b, a);
  }).map(([, row]) => row);
}

function makeCell({ name, kind, label, show }, row) {
  const shown = show ? show(row) : row[name] === undefined ? undefined : KINDS[kind].show(row[name]);
  return make("td", { class: `${kind} ${name}`, "data-label": label }, shown);
}

// The headings; sort is called with a column and whether it is to ascend.
function makeHeadings(columns, sort) {
  const headings = columns.map((one) => {
    const button = make("button", { type: "button" }, one.label);
    const heading = make("th", { scope: "col", class: one.kind }, button);
    button.addEventListener("click", () => {
      const before = heading.getAttribute("aria-sort");
      const ascending = before ? before === "descending" : KINDS[one.kind].ascending;
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      sort(one, ascending);
    });
    return heading;
  });
  return headings;
}

// What stands below a table of many rows: a button that shows them all.
function makeMore(count, showAll) {
  const button = make("button", { type: "button" }, word("show_all", { count: whole(count) }));
  const more = make("p", { class: "more" }, button,
    make("span", {}, word("shown", { count: whole(ROWS_SHOWN), total: whole(count) })));
  button.addEventListener("click", () => {
    more.remove();
    showAll();
  });
  return more;
}

// A table that its headings sort; long ones begin with their first rows.
function table(name, columns, rows, attributes = {}) {
  const body = make("tbody");
  let order = rows, limit = ROWS_SHOWN;
  const update = () => body.replaceChildren(...order.slice(0, limit).map((row) =>
    make("tr", {}, columns.map((one) => makeCell(one, row)))));
  const headings = makeHeadings(columns, (one, ascending) => {
    order = sorted(rows, one, ascending);
    update();
  });
  update();
  const element = make("table", { id: `table-${name}`, "aria-label": word(name), ...attributes },
    make("thead", {}, make("tr", {}, headings)), body);
  const more = rows.length <= limit ? undefined : makeMore(rows.length, () => {
    limit = rows.length;
    update();
    headings[0].firstChild.focus();
  });
  return make("div", {}, make("div", { class: "scroll" }, element), more);
}
