// Times the charts and the page in one run, and prints tables of medians. `cargo xtask bench` builds what it needs and calls it:
//
// node benches/run.mjs [charts] [page] [visits] [memory]
//
// Without words all of them. CHART_BENCH_PATH is the folder of the charts' program, DIST_PATH the built site; CHROMIUM_PATH and
// DEMO_SERVER_PATH are those of the end-to-end tests.

import { cpus, totalmem } from 'node:os';
import { chromium } from 'playwright-core';
import { launchOptions } from '../e2e/browser.mjs';
import { compareCharts } from './charts.mjs';
import { measureMemory } from './memory.mjs';
import { measurePage } from './page.mjs';
import { measureVisits } from './visits.mjs';

const parts = {
  charts: () => compareCharts(browser, process.env.CHART_BENCH_PATH),
  page: () => measurePage(browser),
  visits: () => measureVisits(browser),
  memory: measureMemory,
};
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
if (unknown) throw new Error(`There is no benchmark ${unknown}. There are ${Object.keys(parts).join(', ')}.`);

const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, '--js-flags=--expose-gc'] });
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores (${cpus()[0].model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}.`);
  for (const [name, measure] of Object.entries(parts)) {
    if (chosen.length === 0 || chosen.includes(name)) await measure();
  }
} finally {
  await browser.close();
}
