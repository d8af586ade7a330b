// An hour of use by somebody who never rests, against a workspace that fails at random. Afterwards every panel must show the
// server's own figures, nothing may have broken, and nothing may have piled up.
//
// node e2e/soak.mjs --minutes 60 --speed 12 [--seed 8] [--report FILE]
//
// `--minutes` is how long the simulated use lasts, `--speed` how many times faster than real time it may pass at most, `--seed`
// decides everything left to chance; without one it is drawn and printed, so that a run can be had again. The page, the browser
// and the demo server are those of the specs: DIST_PATH, CHROMIUM_PATH and DEMO_SERVER_PATH name others.

import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { transform } from 'esbuild';
import { launchOptions } from './browser.mjs';
import { startDemoServer } from './demo-server.mjs';
import { dist, serve } from './static-server.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, speed: { type: 'string' }, seed: { type: 'string' }, report: { type: 'string' } } });
const minutes = Number(values.minutes ?? 60);
const speed = Number(values.speed ?? 12);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const step = 2_000;
const start = Date.parse('2026-11-20T15:00:00Z');

/** From this share of the time on the page is never loaded anew, so that what piles up stays. */
const settledIn = 0.25;
const tolerance = { bytes: 1_500_000, share: 0.15, nodes: 400, listeners: 60, wasm: 4 << 20 };

const kinds = [
  'html', 'truncated', 'huge', 'wrong-type', 'empty', 'null', 'not-utf8', 'forbidden', 'unauthorized', 'unlicensed', 'limited-5', 'limited-bare',
  'invalid-params', 'not-found', 'failing', 'status-502', 'status-503', 'status-504', 'status-418', 'delay-300', 'delay-1500', 'drop', 'reset',
];
const routes = [
  'charts-data', 'conversation-totalizers', 'conversations-by-agent', 'amount-of-chats', 'available-for-service-history', 'department', 'archived',
  'agent', 'me', 'info', 'licenses.info', 'permissions.listAll', '*',
];
/** The panels that are compared; hours and small charts ask for themselves, at a wish or when they are on screen. */
const main = 'section.panel:not(.heat)';
const panels = ['Conversation totals', 'Trend', 'Conversations by agent', 'Chats by department', 'Agent availability'];
const charts = ['Total_conversations', 'Total_messages', 'Avg_chat_duration', 'Avg_first_response_time', 'Best_first_response_time', 'Avg_response_time', 'Avg_reaction_time'];
const periods = ['today', 'yesterday', 'last-7-days', 'last-28-days', 'last-91-days', 'this-month', 'last-month'];
/** What the browser itself writes when a request fails. */
const networkError = /^Failed to load resource: |has been blocked by CORS policy/;

const random = mulberry(seed);
const below = (end) => Math.floor(random() * end);
const oneOf = (list) => list[below(list.length)];

/** Small, and the same everywhere. */
function mulberry(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

console.log(`Seed ${seed}: ${minutes} simulated minutes, at most ${speed} times as fast as real ones.`);
const began = Date.now();
const problems = [];
/** What was in use, each time that it was measured. */
const measured = [];
const done = {};
let now = start;

/** Does something among the options, and closes them. */
async function withOptions(page, act) {
  await page.locator('.options-opener').click();
  await act();
  await page.keyboard.press('Escape');
}

/** What somebody may do, by name. */
const deeds = Object.entries({
  view: (page) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: oneOf(['Overview', 'Agents', 'Departments', 'Availability']) }).click(),
  overview: (page) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Overview' }).click(),
  period: async (page) => {
    await page.locator('.period-opener').click();
    await page.locator(`.presets button[value="${oneOf(periods)}"]`).click();
  },
  dates: async (page) => {
    const from = below(500);
    await page.locator('.period-opener').click();
    await page.getByLabel('Type a period').fill(`${day(from)}..${day(from + oneOf([0, 1, 6, 30, 90, 200, 400]))}`);
    await page.getByRole('button', { name: 'Apply' }).click();
  },
  chart: async (page) => {
    const chart = page.getByLabel('Chart', { exact: true });
    if (await chart.isVisible()) await chart.selectOption(oneOf(charts));
  },
  department: async (page) => {
    await page.getByRole('combobox', { name: 'Department' }).click();
    const options = page.getByRole('listbox').getByRole('option');
    const count = await options.count();
    if (count > 0) await options.nth(below(count)).click();
    else await page.keyboard.press('Escape');
  },
  zone: (page) => withOptions(page, () => page.getByLabel('Time zone', { exact: true }).selectOption({ index: below(2) })),
  often: (page) => withOptions(page, () => page.getByLabel('Refresh', { exact: true }).selectOption(oneOf(['off', '1', '5', '15']))),
  again: (page) => oneOfThose(page, page.getByRole('button', { name: /^Refresh / })),
  retry: (page) => oneOfThose(page, page.getByRole('button', { name: /^(Retry|Skip|Cancel)$/ })),
  table: (page) => oneOfThose(page, page.getByRole('button', { name: /^(Show|Hide) table$/ })),
  receipt: (page) => oneOfThose(page, page.locator('details.receipt summary')),
  back: (page) => page.evaluate(() => history.length > 3 && history.back()),
  width: (page) => page.setViewportSize({ width: oneOf([390, 800, 1280]), height: 900 }),
  offline: async (page, context) => {
    await context.setOffline(true);
    for (let count = 0; count < 5; count += 1) await rest(page);
    await context.setOffline(false);
  },
  reload: (page) => page.reload(),
});

/** What is compared at the end. */
const questions = [
  ['range=last-28-days', { dates: ['2026-10-23', '2026-11-19'], instants: ['2026-10-22T22:00:00Z', '2026-11-19T23:00:00Z'], chart: 'Total_conversations' }],
  ['range=2026-02-01..2026-10-31&chart=Total_messages&group=day', { dates: ['2026-02-01', '2026-10-31'], instants: ['2026-01-31T23:00:00Z', '2026-10-31T23:00:00Z'], chart: 'Total_messages' }],
  ['range=2026-11-01..2026-11-18&chart=Avg_response_time', { dates: ['2026-11-01', '2026-11-18'], instants: ['2026-10-31T23:00:00Z', '2026-11-18T23:00:00Z'], chart: 'Avg_response_time' }],
];

// The figures' words are those of the specs. They import types only, so they stand for themselves once these are gone.
const source = await transform(await readFile(new URL('./figures.ts', import.meta.url), 'utf8'), { loader: 'ts', format: 'esm' });
const { figures } = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);

const server = await startDemoServer(['--now', new Date(start).toISOString(), '--rate-limit', 'on']);
const site = await serve({ dir: dist });
const browser = await chromium.launch(launchOptions);
try {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } });
  // Until it is held it runs.
  await context.clock.install({ time: start - 60_000 });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  page.setDefaultTimeout(2_000);
  page.on('pageerror', (error) => problems.push(`An error of the page: ${error.message} ${error.stack ?? ''}`));
  page.on('console', (message) => {
    const text = message.text();
    if (/panicked/.test(text) || (message.type() === 'error' && !networkError.test(text))) problems.push(`The console says: ${text}`);
  });
  page.on('crash', () => problems.push('The page crashed.'));
  await pass(page, 1_000);

  await page.goto(`${site.url}?range=last-28-days&refresh=1`);
  await signIn(page);
  let early;
  for (let passed = 0; passed < minutes * 60_000; passed += step) {
    const real = Date.now();
    const share = passed / (minutes * 60_000);
    if (share >= settledIn && !early) {
      await fillMemory(page);
      early = await measure(page, 'after a quarter');
    }
    await pass(page, step);
    if (passed > 0 && passed % 600_000 === 0) console.log(`${passed / 60_000} minutes of use have passed in ${Math.round((Date.now() - began) / 1000)} s.`);
    if (passed % 40_000 === 0) await server.setFaults(faults());
    await use(page, context, share < settledIn);
    await new Promise((later) => setTimeout(later, Math.max(20, step / speed - (Date.now() - real))));
  }
  const late = await measure(page, 'at the end');
  compare(early, late);

  await server.setFaults({});
  await expectFigures(page);
  await page.reload();
  await expectFigures(page);
} catch (error) {
  problems.push(`It broke off: ${error.stack}`);
} finally {
  await browser.close();
  await site.close();
  await server.close();
}

console.log(`It took ${Math.round((Date.now() - began) / 1000)} s. Done: ${JSON.stringify(done)}.`);
const statuses = {};
for (const { status } of server.log()) statuses[status] = (statuses[status] ?? 0) + 1;
console.log(`The server was asked ${server.log().length} times; by status: ${JSON.stringify(statuses)}.`);
if (values.report) await writeFile(values.report, JSON.stringify(measured));
for (const problem of new Set(problems)) console.error(problem);
console.log(problems.length === 0 ? 'No problem.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Runs in the page: refusals of the policy are told, the program's memory can be read, and timers have numbers that it can clear. */
function prepare() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`The content security policy refuses ${blockedURI} for ${effectiveDirective}.`),
  );
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const was = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await was.apply(WebAssembly, all);
      window.programMemory = (made.instance ?? made).exports.memory;
      return made;
    };
  }
  // A held clock numbers its timers from 10 to the 12th on, more than the 32 bits that the page keeps of them.
  const ids = new Map();
  let last = 0;
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [make, end] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (does, delay, ...more) => {
      const id = (last += 1);
      const once = (...all) => (ids.delete(id), does(...all));
      ids.set(id, make(set === 'setTimeout' ? once : does, delay, ...more));
      return id;
    };
    window[clear] = (id) => {
      if (ids.has(id)) end(ids.get(id));
      ids.delete(id);
    };
  }
  window.timersAlive = () => ids.size;
}

/** Lets time pass, on the server first. */
async function pass(page, millis) {
  now += millis;
  await server.setClock(new Date(now).toISOString());
  await page.context().clock.pauseAt(now);
}

async function signIn(page) {
  const address = page.getByLabel('Workspace address');
  // After a session has ended it is settled.
  if (await address.isEditable()) await address.fill(server.url);
  await page.getByRole('button', { name: 'Personal access token', exact: true }).click();
  await page.getByRole('textbox', { name: 'User ID' }).fill(server.userId);
  await page.getByRole('textbox', { name: 'Personal access token' }).fill(server.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  for (let tries = 0; (await page.locator('section.panel').count()) === 0 || (await expiredForm(page).isVisible()); tries += 1) {
    if (tries === 100) throw new Error('The sign-in does not come to an end.');
    await rest(page);
  }
}

function expiredForm(page) {
  return page.getByRole('dialog', { name: 'Your session ended.' });
}

/** A moment of both times. */
async function rest(page) {
  await new Promise((later) => setTimeout(later, 40));
  await pass(page, 500);
}

/** Some routes with some faults, each for a share of the calls; at times none. */
function faults() {
  const count = below(4);
  note(count === 0 ? 'calm' : 'faults');
  return Object.fromEntries(Array.from({ length: count }, () => [oneOf(routes), `${oneOf(kinds)}@${10 + below(80)}`]));
}

function note(what) {
  done[what] = (done[what] ?? 0) + 1;
}

/** One thing that somebody does, or nothing. What is not there just now is left alone. */
async function use(page, context, mayReload) {
  if (await expiredForm(page).isVisible()) return signIn(page);
  const [name, act] = oneOf(deeds);
  if (below(3) > 0 || (name === 'reload' && !mayReload)) return;
  note(name);
  await act(page, context).catch((error) => {
    if (!/Timeout/.test(error.message)) throw error;
    note(`${name} was not possible`);
  });
}

function day(number) {
  return new Date(Date.parse('2025-06-01') + number * 86_400_000).toISOString().slice(0, 10);
}

async function oneOfThose(page, locator) {
  const count = await locator.count();
  if (count > 0) await locator.nth(below(count)).click();
}

/** Opens a long period once: a program's memory never shrinks, so that only what it takes beyond this has piled up. */
async function fillMemory(page) {
  await calm(page, 'range=2024-12-01..2026-11-18&chart=Avg_first_response_time&group=day');
}

/** What is in use once all is calm and the same view is shown. */
async function measure(page, when) {
  // Another view first, so that all panels are made anew, without the tables that were open.
  await open(page, 'view=availability');
  for (let count = 0; count < 4; count += 1) await rest(page);
  await calm(page, 'range=last-28-days');
  for (let count = 0; count < 4; count += 1) await rest(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let count = 0; count < 2; count += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => window.programMemory?.buffer.byteLength ?? 0);
  const timers = await page.evaluate(() => window.timersAlive());
  const use = { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), wasm, timers };
  console.log(`In use ${when}: ${JSON.stringify(use)}`);
  measured.push({ when, ...use });
  return use;
}

function compare(early, late) {
  const expect = (holds, what) => holds || problems.push(`It grew: ${what}, from ${JSON.stringify(early)} to ${JSON.stringify(late)}`);
  expect(late.bytes <= early.bytes * (1 + tolerance.share) + tolerance.bytes, 'the heap');
  expect(late.nodes <= early.nodes + tolerance.nodes, 'the nodes');
  expect(late.listeners <= early.listeners + tolerance.listeners, 'the listeners');
  expect(late.wasm <= early.wasm + tolerance.wasm, "the program's memory");
  expect(late.timers <= early.timers + 3, 'the timers');
}

/** Goes to another address of the page, without a load. */
function open(page, query) {
  return page.evaluate((query) => {
    history.pushState({}, '', `${location.pathname}?${query}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** The overview of a period by itself, every panel with an answer. */
async function calm(page, query) {
  await server.setFaults({});
  await page.setViewportSize({ width: 1280, height: 900 });
  if (await expiredForm(page).isVisible()) await signIn(page);
  await open(page, query);
  for (let tries = 0; tries < 400; tries += 1) {
    await rest(page);
    const standing = await page.locator(main).evaluateAll((panels) => panels.map((panel) => panel.dataset.state));
    if (standing.length === panels.length && standing.every((state) => state === 'ready')) return;
    // What failed for good is asked again by hand, as a person would.
    const failed = page.locator(`${main}:is([data-state="failed"], [data-state="stale"]):not([aria-busy="true"])`).getByRole('button', { name: /^Refresh/ });
    if (tries % 20 === 5) for (const button of await failed.all()) await button.click().catch(() => {});
  }
  const told = await page.locator(main).evaluateAll((panels) => panels.map((panel) => `${panel.dataset.state}: ${panel.innerText.slice(0, 300)}`));
  problems.push(`Not every panel has its numbers, long after the faults stopped: ${told.join('\n---\n')}`);
}

/** Compares every table with what the server says itself. */
async function expectFigures(page) {
  if ((await page.locator('section.panel').count()) === 0) await page.locator('section.panel').first().waitFor();
  for (const [query, question] of questions) {
    // The questions of this file count against the same limit as the page's.
    await pass(page, 120_000);
    await calm(page, query);
    // The workspace counts a visitor on the day of their last visit alone, so that the number of a day that is over falls; and a
    // report that was refused for want of a licence is asked for again at a wish alone.
    for (const name of panels.filter((name) => name !== 'Trend')) await page.getByRole('region', { name, exact: true }).getByRole('button', { name: /^Refresh/ }).click();
    await calm(page, query);
    const expected = await figures(page, server, question);
    let cells = 0;
    for (const name of panels) {
      const shown = await table(page, name);
      if (JSON.stringify(shown) !== JSON.stringify(expected[name])) {
        problems.push(`${name} for ${query} shows ${JSON.stringify(shown)} where the server says ${JSON.stringify(expected[name])}`);
      }
      cells += shown.flat().length;
    }
    console.log(`${query}: ${cells} cells compared with the server's figures.`);
  }
}

async function table(page, name) {
  const panel = page.getByRole('region', { name, exact: true });
  const opener = panel.getByRole('button', { name: 'Show table' });
  if (await opener.isVisible()) await opener.click();
  await panel.getByRole('table').waitFor();
  await panel.locator('table[data-waiting]').waitFor({ state: 'detached' });
  return panel.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent ?? '')));
}
