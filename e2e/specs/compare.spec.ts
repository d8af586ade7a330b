// Periods beside others: the figures against the workspace's own answers, the calls that they take, and the way there by
// the keyboard alone.

import {
  aboveLimit, addressQuery, callsByRoute, chooseView, expect, fillInToken, hasState, openDemo, panel, panels, settled, showMoreMetrics, signIn, startServer, submit, table, test, tile, tiles, choosePeriod, compareWith, openDates, periodButton,
  type DemoServer, type Page,
} from '../dashboard';
import { asker, changeInWords } from '../figures';
import { tabTo } from '../keyboard';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());
test.beforeEach(() => server.clearLog());

const charts = () => server.log().filter(({ path }) => path.endsWith('charts-data')).map(({ query }) => new URLSearchParams(query));

/** The cells of one column of a panel's table, by its head. */
async function column(page: Page, name: string, head: string) {
  const rows = await table(page, name);
  const heads = await panel(page, name).getByRole('columnheader').allTextContents();
  const at = heads.findIndex((text) => text.trim() === head);
  expect(at, `${name} has no column ${head}`).toBeGreaterThan(0);
  return rows.map((row) => row[at]);
}

/** The rows of the agents' table that stand for one agent by name, with their conversations and the change of those. */
async function changesOfAgents(page: Page, names: string[]) {
  const name = 'Conversations by agent';
  const [rows, counts, changes] = [await table(page, name), await column(page, name, 'Conversations'), await column(page, name, 'Change')];
  return rows.map(([agent], at) => ({ agent, now: Number(counts[at]), change: changes[at] })).filter(({ agent }) => names.includes(agent));
}

test('one wide answer serves both periods of the trend where they touch', async ({ page }) => {
  await signIn(page, server, '?compare=before');
  console.log(`The overview beside the period before: ${JSON.stringify(callsByRoute(server.log()))}`);
  const asked = charts().map((query) => `${query.get('chartName')} ${query.get('start')}..${query.get('end')}`).sort();
  // A tile each.
  const shown = ['Avg_chat_duration', 'Avg_first_response_time', 'Avg_response_time', 'Total_conversations'];
  expect(asked).toEqual(shown.map((name) => `${name} 2026-09-25..2026-11-19`));
  const ask = asker(server);
  const [now, before] = await Promise.all(
    [['2026-10-23', '2026-11-19'], ['2026-09-25', '2026-10-22']].map(([start, end]) =>
      ask<{ dataPoints: number[] }>('analytics/dashboards/charts-data', { chartName: 'Total_conversations', start, end })),
  );
  const rows = await table(page, 'Trend');
  // East of UTC a day before the period comes first; it belongs to neither.
  const inside = (points: number[]) => points.slice(-28).map(String);
  expect(rows.slice(-28).map((row) => row[1])).toEqual(inside(now.dataPoints));
  expect(rows.slice(-28).map((row) => row[2])).toEqual(inside(before.dataPoints));
  for (const [, value, old, change] of rows.slice(-28)) {
    const percent = Math.round(Math.abs(Number(value) / Number(old) - 1) * 100);
    if (Number(old) >= 10 && percent > 0) expect(change).toContain(`${percent}% ${Number(value) > Number(old) ? 'more' : 'fewer'}`);
  }
});

test('tiles, agents and departments tell their change, also of who is there on one side only', async ({ page }) => {
  await signIn(page, server, '?range=2026-11-09..2026-11-15&compare=before');
  const ask = asker(server);
  type Totals = { totalizers: { title: string; value: number }[] };
  const [now, before] = await Promise.all(
    [['2026-11-09', '2026-11-15'], ['2026-11-02', '2026-11-08']].map(([start, end]) =>
      ask<Totals>('analytics/dashboards/conversation-totalizers', { start: `${start}T00:00:00.000Z`, end: `${end}T23:59:59.999Z` })),
  );
  const value = (totals: Totals) => totals.totalizers.find(({ title }) => title === 'Total_conversations')!.value;
  const difference = value(now) - value(before);
  const [row] = await table(page, 'Conversation totals');
  expect(row[1]).toBe(value(now).toLocaleString('en-GB'));
  if (difference !== 0) expect(row[2]).toContain(`(${difference > 0 ? '+' : '\u2212'}${Math.abs(difference)})`);
  await expect(page.locator('.versus')).toHaveText('vs. 2 – 8 Nov 2026');
  for (const name of ['Conversations by agent', 'Chats by department']) expect(await column(page, name, 'Change'), name).not.toHaveLength(0);
  // Each agent beside its own conversations of the week before, whoever had none in one of the two as well.
  type Agents = { data: { label: string; value: number }[] };
  const ofAgents = await Promise.all(
    [['2026-11-08T23:00:00.000Z', '2026-11-15T23:00:00.000Z'], ['2026-11-01T23:00:00.000Z', '2026-11-08T23:00:00.000Z']].map(async ([start, end]) => {
      const { data } = await ask<Agents>('analytics/dashboards/conversations-by-agent', { start, end });
      return new Map(data.map(({ label, value }) => [label, value]));
    }),
  );
  await chooseView(page, 'Agents');
  await settled(page);
  const names = [...new Set(ofAgents.flatMap((counts) => [...counts.keys()]))];
  const changes = await changesOfAgents(page, names);
  expect(changes.length).toBeGreaterThan(5);
  for (const { agent, now, change } of changes) {
    const [counted, old] = ofAgents.map((counts) => counts.get(agent) ?? 0);
    expect([now, change], agent).toEqual([counted, changeInWords(old, counted)]);
  }
  // Each department likewise.
  type Departments = { departments: { _id: string; rooms: number }[] };
  const counted = new Map<string, number>();
  for (const answered of [true, false]) {
    const range = { start: '2026-11-01T23:00:00.000Z', end: '2026-11-08T22:59:59.999Z' };
    const { departments } = await ask<Departments>('analytics/departments/amount-of-chats', { ...range, answered: String(answered), count: '100' });
    for (const { _id, rooms } of departments) counted.set(_id, (counted.get(_id) ?? 0) + rooms);
  }
  await page.goto('./?view=departments&columns=department,conversations,before,change&range=2026-11-09..2026-11-15&compare=before');
  await settled(page);
  const told = (await column(page, 'Chats by department', 'Previous')).map(Number);
  expect(told.toSorted((a, b) => a - b)).toEqual([...counted.values()].toSorted((a, b) => a - b));
  const conversations = (await column(page, 'Chats by department', 'Conversations')).map(Number);
  expect(await column(page, 'Chats by department', 'Change')).toEqual(told.map((old, at) => changeInWords(old, conversations[at])));
});

test('a period in progress is compared by its complete days, and a chosen comparison is kept', async ({ page }) => {
  await openDemo(page, '&range=this-week');
  await compareWith(page, 'Previous period');
  await settled(page);
  await expect(page.locator('.versus')).toContainText('9 – 12 Nov 2026, complete days only');
  await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(/(% more|% fewer|about the same|no change)$/);
  for (const name of ['Conversations by agent', 'Chats by department']) {
    await expect(panel(page, name).locator('.note').first()).toHaveText('Compared up to the same point: 9 – 13 Nov 2026, the last day by 16:00.');
    expect((await column(page, name, 'Change')).some((change) => /more|fewer|the same/.test(change))).toBe(true);
  }
});

test.describe('by itself', () => {
  test.use({ compared: true });

  test('the page compares with the period before, and says nothing of it in the address', async ({ page }) => {
    await openDemo(page);
    await expect(periodButton(page)).toContainText(/vs\. 25 Sept?\s?–\s?22 Oct 2026/);
    await expect(page.locator('.versus')).toHaveText(/^vs\. 25 Sept? – 22 Oct 2026$/);
    await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(/(% more|% fewer|about the same|no change)$/);
    expect(page.url()).toMatch(/\?demo=1$/);
    // A month stands beside a month, a day beside the same weekday.
    await choosePeriod(page, 'last-month');
    await expect(periodButton(page)).toContainText(/vs\. 1\s?–\s?30 Sept? 2026/);
    await choosePeriod(page, 'today');
    await expect(periodButton(page)).toContainText(/vs\. Fri,? 13 Nov 2026/);
  });

  test('no comparison is a choice of its own, in the address and for the next visit', async ({ page }) => {
    await signIn(page, server);
    await compareWith(page, 'No comparison');
    await expect.poll(() => new URL(page.url()).search).toBe('?compare=none');
    await expect(periodButton(page)).toContainText('No comparison');
    await page.goto('./');
    await expect.poll(() => new URL(page.url()).search).toBe('?compare=none');
    await page.goto('./?range=today');
    await settled(page);
    // An address that says something means what it says.
    await expect(periodButton(page)).toContainText('vs.');
    await compareWith(page, 'Same period last year');
    await expect.poll(() => addressQuery(page)).toBe('?range=today&compare=previous-year');
    await page.goto('./');
    await expect.poll(() => addressQuery(page)).toBe('?compare=previous-year');
    await compareWith(page, 'Previous period');
    await expect.poll(() => addressQuery(page)).toBe('');
  });

  test('X goes round: the year before, nothing, and back', async ({ page }) => {
    await openDemo(page);
    for (const query of ['?demo=1&compare=previous-year', '?demo=1&compare=none', '?demo=1']) {
      await page.keyboard.press('x');
      await expect.poll(() => new URL(page.url()).search).toBe(query);
    }
  });
});

test('each comparison is offered with its dates, and weekdays are matched by a switch', async ({ page }) => {
  await openDemo(page, '&range=last-month&compare=previous');
  const dialog = await openDates(page);
  const choice = (name: RegExp) => dialog.getByRole('radio', { name });
  const weekdays = dialog.getByRole('switch', { name: 'Match weekdays' });
  await expect(choice(/^Previous period 1\s?–\s?30 Sept? 2026$/)).toBeChecked();
  await expect(choice(/^Same period last year 1\s?–\s?31 Oct 2025$/)).toBeVisible();
  await expect(weekdays).not.toBeChecked();
  await weekdays.check();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=last-month&compare=before');
  await expect(choice(/^Previous period 27 Aug\s?–\s?26 Sept? 2026$/)).toBeChecked();
  // What suits the period is not said.
  await weekdays.uncheck();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=last-month');
  await choice(/^No comparison/).check();
  await expect(weekdays).toBeDisabled();
  // The dates follow what is typed.
  await dialog.getByLabel('Type a period').fill('last-7-days');
  await expect(choice(/^Previous period 6\s?–\s?12 Nov 2026$/)).toBeVisible();
});

test('today is compared with a week ago as far as it has come', async ({ page }) => {
  await signIn(page, server, '?range=today&compare=before');
  const asked = server.log().filter(({ path }) => path.endsWith('conversations-by-agent')).map(({ query }) => new URLSearchParams(query));
  const ends = asked.map((query) => [query.get('start'), query.get('end')]);
  expect(ends).toContainEqual(['2026-11-19T23:00:00.000Z', '2026-11-20T23:00:00.000Z']);
  const [start, end] = ends.find(([start]) => start !== '2026-11-19T23:00:00.000Z')!;
  // 16 h since midnight in Berlin.
  expect(Date.parse(end!) - Date.parse(start!)).toBe(16 * 3_600_000);
  const ask = asker(server);
  const { data } = await ask<{ data: { label: string; value: number }[] }>('analytics/dashboards/conversations-by-agent', { start: start!, end: end! });
  const before = new Map(data.map(({ label, value }) => [label, value]));
  const changes = await changesOfAgents(page, [...before.keys()]);
  expect(changes.length).toBeGreaterThan(2);
  for (const { agent, now, change } of changes) expect(change, agent).toBe(changeInWords(before.get(agent)!, now));
  await expect(panel(page, 'Conversations by agent').locator('.note').first()).toHaveText('Compared up to the same point: last Friday by 16:00.');
  await expect(page.locator('.versus')).toContainText('last Friday by');
  await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(/(% more|% fewer|about the same|no change)$/);
});

test('hours to come are compared with nothing, in the trend and the tiles', async ({ page }) => {
  // The charts of two days are more calls than a minute has.
  const generous = await startServer(...aboveLimit);
  try {
    await signIn(page, generous, '?range=today&compare=before');
    const ask = asker(generous);
    // Fifteen hours are over by the clocks of the workspace and of the browser.
    const [now, before] = await Promise.all(['2026-11-20', '2026-11-13'].map(async (day) => {
      const { dataPoints } = await ask<{ dataPoints: number[] }>('analytics/dashboards/charts-data', { chartName: 'Total_conversations', start: day, end: day });
      return dataPoints.slice(0, 15).reduce((sum, count) => sum + count, 0);
    }));
    const percent = Math.round((now / before - 1) * 100);
    const change = `${Math.abs(percent)}% ${percent > 0 ? 'more' : 'fewer'}`;
    await expect(page.locator('.versus')).toHaveText('vs. last Friday by 15:00');
    await expect(tile(page, 'Conversations').locator('.tile-change')).toContainText(change);
    const trend = panel(page, 'Trend');
    await expect(trend.locator('figcaption')).toContainText(`Compared with last Friday by 15:00: ${change}`);
    await trend.getByRole('application').press('Home');
    await expect(trend.locator('figure [role=status]')).toContainText('Fri, 13 Nov 2026, 00:00: ');
    const rows = await table(page, 'Trend');
    expect(rows.slice(15).map((row) => row.at(-1))).toEqual(Array(9).fill('–'));
    await page.goto('./?range=today&compare=before&kiosk=1');
    await settled(page);
    await expect(trend.locator('figcaption')).toContainText(`Compared with last Friday by 15:00: ${change}`);
  } finally {
    await generous.close();
  }
});

test('different weekdays are named, and give no percent', async ({ page }) => {
  await signIn(page, server, '?range=yesterday&compare=before-by-date');
  const [[, , told]] = await table(page, 'Conversation totals');
  expect(told).toMatch(/^previously \d+$/);
  await expect(page.locator('.versus')).toHaveText('vs. Wed, 18 Nov 2026, different weekdays');
  await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(told);
  for (const name of ['Trend', 'Conversations by agent', 'Chats by department']) {
    await expect(panel(page, name).locator('.covers')).toContainText('Wed, 18 Nov 2026, different weekdays');
  }
  for (const name of ['Conversations by agent', 'Chats by department']) {
    for (const change of await column(page, name, 'Change')) expect(change, name).toMatch(/^(previously (\d+|none)|no change|–)$/);
  }
});

test('unlike many days are named, and give no percent', async ({ page }) => {
  await signIn(page, server, '?range=2026-10-01..2026-10-31&compare=2026-09-02..2026-09-30');
  for (const name of ['Trend', 'Conversations by agent', 'Chats by department']) {
    await expect(panel(page, name).locator('.covers')).toContainText('(31 days vs. 29)');
  }
  const [[, , told]] = await table(page, 'Conversation totals');
  const [, before] = told.match(/^previously ([\d,]+)$/)!;
  await expect(page.locator('.versus')).toHaveText('vs. 2 – 30 Sept 2026, 31 days vs. 29');
  await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(`previously ${before}`);
  await expect(panel(page, 'Trend').locator('.summary')).toContainText('Compared with 2 – 30 Sept 2026, 31 days vs. 29: ');
  await expect(panel(page, 'Trend').locator('.summary')).not.toContainText('%');
  // Whole months people compare, so that these have a percent, beside how many days each has.
  await page.goto('./?range=2026-10-01..2026-10-31&compare=2026-09-01..2026-09-30');
  await settled(page);
  await expect(page.locator('.versus')).toHaveText('vs. 1 – 30 Sept 2026, 31 days vs. 30');
  await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(/\d% (more|fewer)/);
});

test('other dates count once they are applied, are left by Escape, and give the focus back', async ({ page }) => {
  await signIn(page, server, '?compare=before');
  let dialog = await openDates(page);
  await dialog.getByRole('radio', { name: 'Custom dates' }).check();
  const dates = page.getByLabel('Dates to compare with');
  await expect(dates).toHaveValue('2026-09-25..2026-10-22');
  await dates.fill('2026-09');
  await dates.press('Escape');
  await expect(dates).toHaveCount(0);
  await expect(periodButton(page)).toBeFocused();
  expect(addressQuery(page)).toBe('?compare=before');
  dialog = await openDates(page);
  await dialog.getByRole('radio', { name: 'Custom dates' }).check();
  await dates.fill('2026-09-31');
  await dates.press('Enter');
  await expect(dates).toHaveAttribute('aria-invalid', 'true');
  await dates.fill('2026-09-01..2026-09-05');
  await dates.press('Enter');
  await expect(periodButton(page)).toBeFocused();
  await expect(periodButton(page)).toContainText(/vs\. 1\s?–\s?5 Sept? 2026/);
  await expect.poll(() => addressQuery(page)).toBe('?compare=2026-09-01..2026-09-05');
});

test('what is no target leaves the one that is there', async ({ page }) => {
  await signIn(page, server, '?target=Total_conversations:120');
  const field = page.getByLabel(/^Target/);
  await expect(field).toHaveValue('120');
  await field.fill('-5');
  await field.press('Enter');
  expect(addressQuery(page)).toContain('120');
  await field.fill('1e3');
  await field.press('Enter');
  await expect.poll(() => addressQuery(page)).toContain('1000');
  await field.fill('');
  await field.press('Enter');
  await expect.poll(() => addressQuery(page)).not.toContain('target');
});

test('where only the older part of a wide answer fails, the trend stands', async ({ page, problems }) => {
  await signIn(page, server, '?range=last-91-days');
  const older = (url: string) => new URL(url).searchParams.get('start')! < '2026-08-01';
  let failed = 0;
  await page.route('**/charts-data?*', (route) => {
    if (!older(route.request().url())) return route.fallback();
    failed += 1;
    return route.fulfill({ status: 500, json: { success: false } });
  });
  await compareWith(page, 'Previous period');
  await settled(page);
  expect(failed).toBeGreaterThan(0);
  await hasState(page, 'Trend', 'ready');
  await expect(panel(page, 'Trend').locator('.note').first()).toContainText("The comparison period couldn't be loaded.");
  problems.length = 0;
});

test('a refresh that fails beside another period leaves the numbers marked as old', async ({ page }) => {
  await signIn(page, server, '?compare=before');
  await server.setFaults({ 'charts-data': 'failing' });
  try {
    // What came at this very moment would be new enough.
    await page.clock.setFixedTime('2026-11-20T15:02:00Z');
    await page.getByRole('button', { name: 'Refresh Trend', exact: true }).click();
    await hasState(page, 'Trend', 'stale');
    await expect(panel(page, 'Trend').getByRole('alert')).toContainText('Data from');
  } finally {
    await server.setFaults({});
  }
});

test('a period without anything stands beside one that had something', async ({ page }) => {
  await signIn(page, server, '?range=2019-03-04..2019-03-05&compare=2026-11-09..2026-11-10');
  for (const name of ['Conversations by agent', 'Chats by department']) {
    await hasState(page, name, 'ready');
    const counts = await column(page, name, 'Conversations');
    // Namesakes are compared with nobody.
    const changes = (await column(page, name, 'Change')).map((change, at) => [counts[at], change]).filter(([, change]) => change !== '–');
    expect(changes.length, name).toBeGreaterThan(2);
    for (const [count, change] of changes) expect([count, change], name).toEqual(['0', expect.stringMatching(/^(100% fewer|previously [1-9])$/)]);
  }
  await expect(tile(page, 'Conversations').locator('.tile-value')).toHaveText('0');
  await expect(tile(page, 'Conversations').locator('.tile-change')).toHaveText(/100% fewer$/);
});

test('where the compared period fails, the period stands', async ({ page, problems }) => {
  await signIn(page, server);
  await page.route('**/conversation-totalizers?*', (route) => (route.request().url().includes('2026-09-25') ? route.fulfill({ status: 500, json: { success: false } }) : route.fallback()));
  await compareWith(page, 'Previous period');
  await settled(page);
  await hasState(page, 'Conversation totals', 'ready');
  await expect(panel(page, 'Conversation totals').locator('.note').first()).toContainText("The comparison period couldn't be loaded.");
  problems.length = 0;
});

test('a point held and another chosen narrow the period, by pointer, by dragging and by keys', async ({ page }) => {
  await openDemo(page);
  const chart = panel(page, 'Trend').getByRole('application');
  await chart.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(chart.locator('.tooltip')).toContainText('Pinned');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-10-24..2026-10-30');
  await settled(page);
  await page.goBack();
  await settled(page);
  const box = (await chart.boundingBox())!;
  const at = (share: number) => [box.x + 40 + (box.width - 44) * share, box.y + 100] as const;
  await page.mouse.move(...at(0.25));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 4 });
  await expect(chart.locator('.figure-selection')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => addressQuery(page)).toMatch(/range=2026-10-\d\d\.\.2026-11-\d\d$/);
  await settled(page);
  // Esc lets go of what is held, and changes nothing.
  const before = addressQuery(page);
  await page.mouse.click(...at(0.3));
  await expect(chart.locator('.tooltip')).toContainText('Pinned');
  await chart.focus();
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await expect(chart.locator('.tooltip')).toHaveCount(0);
  expect(addressQuery(page)).toBe(before);
});

test('tiles under the crosshair of the main chart, of which each can be the main one', async ({ page }) => {
  await openDemo(page);
  await showMoreMetrics(page);
  await panel(page, 'Trend').getByRole('application').focus();
  await page.keyboard.press('End');
  const charts = tiles(page).filter({ has: page.locator('.sparkline') });
  await expect(charts).toHaveCount(7);
  for (const note of await charts.locator('.tile-note').allTextContents()) expect(note).toContain('19 Nov 2026');
  await tile(page, 'Agent messages').getByRole('button').click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&chart=Total_messages');
  await expect(panel(page, 'Trend').locator('.covers')).toContainText('Agent messages');
});

test('weeks add up, a target counts the buckets that keep to it, and both are in the address', async ({ page }) => {
  await openDemo(page, '&range=2026-10-05..2026-11-01');
  const days = (await table(page, 'Trend')).filter(([day]) => !day.includes('outside')).map((row) => Number(row[1]));
  await page.getByLabel('Group by').selectOption('week');
  await settled(page);
  const weeks = (await table(page, 'Trend')).map((row) => Number(row[1]));
  expect(weeks).toEqual([0, 7, 14, 21].map((at) => days.slice(at, at + 7).reduce((sum, count) => sum + count)));
  const target = Math.max(...weeks) - 1;
  await page.getByLabel('Target (max)').fill(String(target));
  await page.keyboard.press('Tab');
  const within = weeks.filter((count) => count <= target).length;
  await expect(panel(page, 'Trend').locator('.summary')).toContainText(`${within} of 4`);
  expect(addressQuery(page)).toBe(`?demo=1&range=2026-10-05..2026-11-01&week=mon&group=week&target=Total_conversations:${target}`);
});

test('by the keyboard alone: last quarter beside the year before, Support, first response, by week; and the link', async ({ page, browser, site }) => {
  test.setTimeout(90_000);
  const steps: [string, number][] = [];
  let seen = 0;
  const step = async (name: string) => {
    await settled(page);
    await page.waitForTimeout(200);
    await settled(page);
    steps.push([name, server.log().length - seen]);
    seen = server.log().length;
  };
  await page.goto('./');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
  await tabTo(page, /Workspace address/);
  await page.keyboard.type(server.url);
  await tabTo(page, 'button Personal access token');
  await page.keyboard.press('Enter');
  await tabTo(page, /User ID/);
  await page.keyboard.type(server.userId);
  await tabTo(page, 'input Personal access token');
  await page.keyboard.type(server.token);
  await page.keyboard.press('Enter');
  await step('sign in');
  await page.clock.setFixedTime('2026-11-20T15:02:00Z');
  await tabTo(page, /^button Period/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('last quarter');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?range=last-quarter&week=mon');
  await step('last quarter');
  await page.clock.setFixedTime('2026-11-20T15:04:00Z');
  await tabTo(page, /Department/);
  await page.keyboard.type('Support');
  await page.keyboard.press('Enter');
  await step('Support');
  await page.clock.setFixedTime('2026-11-20T15:06:00Z');
  // Single keys do nothing in a field.
  await tabTo(page, /Refresh Conversation totals/);
  await page.keyboard.press('x');
  await page.keyboard.press('x');
  await expect.poll(() => addressQuery(page)).toContain('compare=previous-year');
  await step('the year before');
  await page.clock.setFixedTime('2026-11-20T15:08:00Z');
  await page.keyboard.press('4');
  await step('first response');
  await page.keyboard.press('i');
  await page.keyboard.press('i');
  await expect.poll(() => addressQuery(page)).toContain('group=week');
  await step('by week');
  console.log(`Calls of each step: ${steps.map(([name, calls]) => `${name} ${calls}`).join(', ')}`);
  for (const name of panels) await hasState(page, name, 'ready');
  const numbers: string[][][] = [];
  for (const name of panels) numbers.push(await table(page, name));
  const sentence = await page.locator('.notes-line').textContent();

  const fresh = await browser.newContext({ baseURL: site, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  const other = await fresh.newPage();
  await other.clock.setFixedTime('2026-11-20T15:12:00Z');
  await other.goto(page.url());
  await fillInToken(other, server);
  await submit(other);
  await settled(other);
  for (const [at, name] of panels.entries()) expect(await table(other, name), name).toEqual(numbers[at]);
  await expect(other.locator('.notes-line')).toHaveText(sentence!);
  await fresh.close();
});
