// Runs in the page: one line over time in each of the libraries, in the same size, colour and width, without animation, legend
// or tooltip, and each with what its manual advises for many points.

import init, { HeatmapChart, TrendChart } from './chart_bench.js';
import { turn } from './statistics.mjs';

const SIZE = { width: 800, height: 400 };
const COLOUR = '#0b5cad';
const WIDTH = 1.5;
const DAY = 86_400_000;

const axisDate = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * How each makes its own form of plain numbers (`prepare`, not timed), and a chart of that in a place (`make`, timed). The chart
 * then gets other data (`redraw`, timed) and goes (`remove`). What is asked is done when the call, or its promise, is.
 */
const charts = {
  ours: { prepare: (values) => new TrendChart(values), make: (place, trend) => onCanvas(place, trend), drop: (trend) => trend.free() },
  // With its series made of the numbers too, which a page does once for each answer and not for each drawing.
  'ours, from numbers': {
    prepare: (values) => values,
    make(place, values) {
      const made = new TrendChart(values);
      const chart = onCanvas(place, made);
      const redraw = (values) => {
        const trend = new TrendChart(values);
        chart.redraw(trend);
        trend.free();
      };
      return { redraw, remove: () => made.free() };
    },
  },
  uPlot: {
    prepare: (values) => [Array.from(values, (_, day) => (day * DAY) / 1_000), Array.from(values)],
    async make(place, data) {
      const options = {
        ...SIZE,
        series: [{}, { stroke: COLOUR, width: WIDTH, points: { show: false } }],
        legend: { show: false },
        cursor: { show: false },
        tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1_000), 'UTC'),
      };
      const chart = new uPlot(options, data, place);
      // It draws in a microtask that it has asked for by now.
      await undefined;
      return { redraw: async (data) => (chart.setData(data), await undefined), remove: () => chart.destroy() };
    },
  },
  'Chart.js': {
    prepare: (values) => Array.from(values, (y, day) => ({ x: day * DAY, y })),
    make(place, data) {
      const canvas = place.appendChild(Object.assign(document.createElement('canvas'), SIZE));
      const lines = (data) => [{ data, borderColor: COLOUR, borderWidth: WIDTH, pointRadius: 0 }];
      const chart = new Chart(canvas, {
        type: 'line',
        data: { datasets: lines(data) },
        options: {
          responsive: false,
          animation: false,
          parsing: false,
          normalized: true,
          plugins: { legend: { display: false }, tooltip: { enabled: false }, decimation: { enabled: true, algorithm: 'min-max' } },
          scales: { x: { type: 'linear', max: data.at(-1).x, ticks: { maxRotation: 0, callback: (time) => axisDate.format(time) } } },
        },
      });
      const redraw = (data) => {
        chart.data.datasets = lines(data);
        chart.update('none');
      };
      return { redraw, remove: () => chart.destroy() };
    },
  },
  ECharts: {
    // The form that its manual names for very many points: times and values by turns.
    prepare: (values) => Float64Array.from({ length: values.length * 2 }, (_, at) => (at % 2 ? values[(at - 1) / 2] : (at / 2) * DAY)),
    make(place, data) {
      const chart = echarts.init(place, null, SIZE);
      const redraw = (data) => {
        chart.setOption({ series: [{ type: 'line', data, showSymbol: false, silent: true, sampling: 'minmax', lineStyle: { color: COLOUR, width: WIDTH } }] });
        // It would draw in the next frame.
        chart.getZr().flush();
      };
      chart.setOption({ animation: false, useUTC: true, grid: { left: 45, top: 15, right: 15, bottom: 30 }, xAxis: { type: 'time' }, yAxis: { type: 'value' } }, { lazyUpdate: true });
      redraw(data);
      return { redraw, remove: () => chart.dispose() };
    },
  },
};

/** A field of colours, of which each hour is a cell. */
const heatMap = { prepare: (values) => new HeatmapChart(values), make: (place, heat) => onCanvas(place, heat), drop: (heat) => heat.free() };

/** Draws one of our charts on a canvas, as the page does. */
function onCanvas(place, drawing) {
  const canvas = place.appendChild(document.createElement('canvas'));
  canvas.style.width = `${SIZE.width}px`;
  canvas.style.height = `${SIZE.height}px`;
  const redraw = (drawing) => {
    if (!drawing.draw(canvas, SIZE.width, SIZE.height, devicePixelRatio)) throw new Error('The canvas did not take the drawing.');
  };
  redraw(drawing);
  return { redraw, remove() {} };
}

/** Response times in seconds that go up and down with the week, the year and by chance: the same at each run. */
function values(count, more) {
  let state = 17;
  const chance = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const busy = (day) => 40 * Math.sin((day * 2 * Math.PI) / 365.25) + 15 * Math.sin((day * 2 * Math.PI) / 7);
  return Float64Array.from({ length: count }, (_, day) => 110 + more + busy(day) + 60 * chance());
}

/** Does something. Answers what it answers, and the milliseconds until its commands are given and until there are pixels. */
async function time(act) {
  // The garbage of one must not cost the next.
  globalThis.gc?.();
  const began = performance.now();
  const answer = await act();
  const script = performance.now() - began;
  // A canvas that is read has been drawn.
  for (const canvas of canvases()) canvas.getContext('2d').getImageData(0, 0, 1, 1);
  return [answer, { script, pixels: performance.now() - began }];
}

const canvases = () => [...place.querySelectorAll('canvas')];
const place = document.getElementById('place');

/** One chart, made and drawn again with other data. */
async function round({ name, chart, data: [data, other] }, isChecked) {
  const [made, first] = await time(() => chart.make(place, data));
  if (isChecked) expectLine(name);
  const [, again] = await time(() => made.redraw(other));
  if (isChecked) expectLine(name);
  made.remove();
  place.replaceChildren();
  await new Promise((later) => setTimeout(later));
  return { first, again };
}

/** What is not drawn would be quick: there must be a line in nearly all columns of pixels. */
function expectLine(name) {
  const share = Math.max(0, ...canvases().map(shareWithLine));
  if (share < 0.85) throw new Error(`The line of ${name} covers ${Math.round(share * 100)} % of the width only.`);
}

function shareWithLine(canvas) {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const isBlue = (at) => data[at + 3] > 100 && data[at + 2] - data[at] > 60;
  const hasLine = (x) => Array.from({ length: height }, (_, y) => (y * width + x) * 4).some(isBlue);
  return Array.from({ length: width }, (_, x) => x).filter(hasLine).length / width;
}

/** Times these by turns. Answers the times of each by its name. */
async function byTurns(charts, count, rounds) {
  const numbers = [0, 3].map((more) => values(count, more));
  const entries = Object.entries(charts).map(([name, chart]) => ({ name, chart, data: numbers.map(chart.prepare), times: [] }));
  // Two rounds before: they compile the programs and fill the caches, and their charts are looked at.
  for (let at = -2; at < rounds; at += 1) {
    for (const entry of turn(entries, at + 2)) {
      const times = await round(entry, at < 0);
      if (at >= 0) entry.times.push(times);
    }
  }
  for (const { chart, data } of entries) if (chart.drop) data.forEach(chart.drop);
  return Object.fromEntries(entries.map(({ name, times }) => [name, times]));
}

globalThis.compare = (count, rounds) => byTurns(charts, count, rounds);
globalThis.heatOfAYear = (rounds) => byTurns({ ours: heatMap }, 366 * 24, rounds);

await init();
globalThis.isReady = true;
