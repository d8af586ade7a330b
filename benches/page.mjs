// The page: a change of the period, a pointer over a chart, a field of hours, a long table.

import { fileURLToPath } from 'node:url';
import { startDemoServer } from '../e2e/demo-server.mjs';
import { host } from './host.mjs';
import { median, millis, quantile, table } from './statistics.mjs';

const rounds = 15;
const script = fileURLToPath(new URL('watch.js', import.meta.url));
/** An account above the workspace's limit of calls: hours are a call a day. */
const permissions = ['view-livechat-manager', 'view-livechat-reports', 'view-livechat-departments', 'view-l-room', 'api-bypass-rate-limit'];
/** How long answers may take, which are not measured. */
const timeout = { timeout: 240_000 };

/** Prints the table. */
export async function measurePage(browser) {
  const site = await host();
  const small = await startDemoServer(['--permissions', permissions.join()]);
  const large = await startDemoServer(['--size', 'large']);
  const rows = [];
  try {
    for (const [server, measure] of [[small, changePeriod], [small, hover], [small, showHours], [large, useTable]]) {
      const context = await browser.newContext({ viewport: { width: 1_440, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
      await context.addInitScript({ path: script });
      const page = await context.newPage();
      rows.push(...(await measure(page, (query) => signIn(page, site, server, query))));
      await context.close();
    }
  } finally {
    site.close();
    await Promise.all([small.close(), large.close()]);
  }
  console.log(`\nThe page at 1440x900, in ms; a frame is 16.7\n\n${table(['', 'median', 'p95'], rows)}`);
}

const row = (name, times) => [name, millis(median(times)), millis(quantile(times, 0.95))];
const rowsOf = (name, effects) => [
  row(`${name}: next frame`, effects.map(({ first }) => first)),
  row(`${name}: last frame that it changes`, effects.map(({ whole }) => whole)),
];

async function signIn(page, site, server, query) {
  await page.goto(`${site.url}${query}`);
  await page.getByLabel('Workspace address').fill(server.url);
  await page.getByRole('button', { name: 'Personal access token', exact: true }).click();
  await page.getByRole('textbox', { name: 'User ID' }).fill(server.userId);
  await page.getByRole('textbox', { name: 'Personal access token' }).fill(server.token);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await settled(page);
}

/** Waits until no panel waits for an answer. */
async function settled(page) {
  await page.locator('section.panel').first().waitFor();
  await page.locator('section.panel[aria-busy="true"], .notes-line[aria-busy="true"]').first().waitFor({ state: 'detached', ...timeout });
}

/** Chooses an option. Answers when that was painted. */
const choose = (select, value) =>
  select.evaluate((select, value) => {
    const act = () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    return globalThis.watch.effect(act);
  }, value);

const click = (button) => button.evaluate((button) => globalThis.watch.effect(() => button.click()));

/** Writes into a field. Answers when what comes of it was painted. */
const type = (field, text) =>
  field.evaluate((field, text) => {
    const act = () => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    return globalThis.watch.effect(act);
  }, text);

/** Chooses one of two options by turns. Both have been chosen before, so that what they need is known. */
async function alternate(page, select, [one, other]) {
  for (const value of [one, other]) {
    await choose(select, value);
    await settled(page);
  }
  const effects = [];
  for (let round = 0; round < rounds; round += 1) effects.push(await choose(select, round % 2 ? other : one));
  return effects;
}

/** The whole overview goes from one period to the one before it and back, whose numbers are known. */
async function changePeriod(page, opened) {
  await opened('?range=last-28-days');
  const steps = ['Previous period', 'Next period'].map((name) => page.getByRole('button', { name }));
  for (const step of steps) {
    await step.click();
    await settled(page);
  }
  const effects = [];
  for (let round = 0; round < rounds; round += 1) effects.push(await click(steps[round % 2]));
  return rowsOf('another period for the whole overview, on known answers', effects);
}

/** A pointer goes over the trend of a quarter. */
async function hover(page, opened) {
  await opened('?range=last-91-days');
  const times = await page.locator('section.trend canvas').first().evaluate((canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const move = (at) => {
      const spot = { clientX: left + width * (0.1 + (0.85 * at) / 120), clientY: top + height / 2 };
      canvas.dispatchEvent(new PointerEvent('pointermove', { ...spot, bubbles: true, pointerType: 'mouse' }));
    };
    return globalThis.watch.inTurns(move, 120);
  });
  return [row('pointer moved over the trend: next frame', times)];
}

/** The hours of a quarter, the most that the page asks for, by days and as a usual week. */
async function showHours(page, opened) {
  await opened('?range=last-91-days');
  await page.getByRole('button', { name: /^Load \d+ days/ }).click();
  await page.locator('.heat[data-state="ready"]:not([aria-busy="true"]) canvas').waitFor(timeout);
  const fold = page.locator('.heat select');
  const [days, week] = await fold.evaluate((select) => [...select.options].map((option) => option.value));
  const effects = await alternate(page, fold, [days, week]);
  return rowsOf('a quarter of hours, by days or as a usual week', effects);
}

/** The agents of a large company in a table: 2,000 rows. */
async function useTable(page, opened) {
  await opened('?view=agents');
  const panel = page.getByRole('region', { name: 'Conversations by agent', exact: true });
  const rows = panel.locator('tbody tr');
  const view = (name) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name });
  const shown = [];
  for (let round = 0; round < 5; round += 1) {
    await click(view('Departments'));
    await settled(page);
    shown.push(await click(view('Agents')));
  }
  const all = await rows.count();
  const head = panel.getByRole('columnheader').first().getByRole('button');
  const sorted = [];
  for (let round = 0; round < 9; round += 1) sorted.push(await click(head));
  const frames = await page.evaluate(() => {
    // The page itself is as long as the table.
    const scroll = () => scrollBy({ top: 160, behavior: 'instant' });
    return globalThis.watch.frames(scroll, 180);
  });
  await page.evaluate(() => scrollTo(0, 0));
  const field = panel.getByRole('searchbox');
  const searched = [];
  for (let round = 0; round < 8; round += 1) searched.push(await type(field, round % 2 ? '' : 'an'));
  return [
    ...rowsOf(`a table opened, ${all.toLocaleString('en')} rows`, shown),
    ...rowsOf(`${all.toLocaleString('en')} rows sorted`, sorted),
    ...rowsOf(`${all.toLocaleString('en')} rows searched`, searched),
    row(`${all.toLocaleString('en')} rows scrolled: a frame`, frames),
  ];
}
