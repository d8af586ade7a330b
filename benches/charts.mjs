// The trend chart beside uPlot, Chart.js and ECharts, and a year of hours.

import { fileURLToPath } from 'node:url';
import { median, millis, ratio, table } from './statistics.mjs';

/** Points, and how many rounds they are drawn in. */
const cases = [[30, 41], [366, 41], [10_000, 31], [100_000, 15], [1_000_000, 9]];

const best = (times) => Math.min(...times);
const newPixels = ({ first }) => first.pixels;
const redrawnPixels = ({ again }) => again.pixels;

/** What is told of each case. The quickest round is the one that the machine's other programs disturbed least. */
const tables = [
  ['A new line until its pixels are there, medians', newPixels, median],
  ['The same, the quickest rounds', newPixels, best],
  ['A new line until all drawing commands are given: how long the page does not answer, medians', ({ first }) => first.script, median],
  ['Other data on the same chart until its pixels are there, medians', redrawnPixels, median],
  ['The same, the quickest rounds', redrawnPixels, best],
];

/** An origin that is asked of nobody: the driver gives its files. With these heads a page may tell time finely. */
const origin = 'https://charts.invalid/';
const headers = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
const files = {
  'charts.html': 'charts.html',
  'charts.js': 'charts.js',
  'statistics.mjs': 'statistics.mjs',
  'uPlot.min.css': 'node_modules/uplot/dist/uPlot.min.css',
  'uPlot.iife.min.js': 'node_modules/uplot/dist/uPlot.iife.min.js',
  'chart.umd.min.js': 'node_modules/chart.js/dist/chart.umd.min.js',
  'echarts.min.js': 'node_modules/echarts/dist/echarts.min.js',
};

/** Prints the tables. `program` is the folder with what wasm-bindgen wrote. */
export async function compareCharts(browser, program) {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  page.on('pageerror', (error) => console.error(error));
  await page.route(`${origin}**`, (route) => give(route, program));
  await page.goto(`${origin}charts.html`);
  await page.waitForFunction(() => globalThis.isReady);
  const told = [];
  for (const [count, rounds] of cases) {
    told.push([count, await page.evaluate(([count, rounds]) => globalThis.compare(count, rounds), [count, rounds])]);
  }
  const { ours: heat } = await page.evaluate(() => globalThis.heatOfAYear(15));
  await page.close();
  console.log('\nCharts of 800x400 without a GPU, in ms; in brackets how many times as long as ours');
  for (const [title, of, statistic] of tables) console.log(`\n${title}\n\n${comparison(told, of, statistic)}`);
  const [first, again] = [newPixels, redrawnPixels].map((of) => millis(median(heat.map(of))));
  console.log(`\nA year of hours as a heat map, 366 x 24 cells, until its pixels are there: ${first} ms new, ${again} ms again.`);
}

function comparison(told, of, statistic) {
  const names = Object.keys(told[0][1]);
  const row = ([count, times]) => {
    const told = names.map((name) => statistic(times[name].map(of)));
    const cell = (time, at) => (at === 0 ? millis(time) : `${millis(time)} (${ratio(time, told[0])})`);
    return [count.toLocaleString('en'), ...told.map(cell)];
  };
  return table(['points', ...names], told.map(row));
}

function give(route, program) {
  const name = new URL(route.request().url()).pathname.slice(1);
  const path = files[name] ? fileURLToPath(new URL(files[name], import.meta.url)) : `${program}/${name}`;
  return route.fulfill({ path, headers: { ...headers, 'Content-Type': type(name) } });
}

function type(name) {
  const types = { html: 'text/html; charset=utf-8', css: 'text/css', wasm: 'application/wasm' };
  return types[name.split('.').at(-1)] ?? 'text/javascript';
}
