// chart.js - charts, drawn by Chart.js in the colours of the style sheet.
//
// SPDX-License-Identifier: GPL-2.0-or-later
"use strict";

const charts = []; // { canvas, configure, chart }

// A chart, drawn later; configure gets a function that gives the colour of a name of the style sheet.
function chart(label, height, configure) {
  const canvas = make("canvas", { role: "img", "aria-label": label });
  const frame = make("div", { class: "chart" }, canvas);
  frame.style.height = `${height}px`;
  charts.push({ canvas, configure });
  return frame;
}

// Colours are those of the style sheet at this moment: light or dark, or for paper.
function drawCharts() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 12;
  Chart.defaults.color = colour("muted");
  Chart.defaults.borderColor = colour("line");
  Chart.defaults.animation = false;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.locale = language;
  Chart.defaults.plugins.tooltip.callbacks.label = (item) => labelled(item.dataset.label, item.formattedValue);
  for (const entry of charts) {
    entry.chart?.destroy();
    entry.chart = new Chart(entry.canvas, entry.configure(colour));
  }
}

const noGrid = { grid: { display: false } };
const counting = { beginAtZero: true, ticks: { precision: 0, maxTicksLimit: 6 } };
