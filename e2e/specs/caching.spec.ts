// What is asked, and what is kept: each number costs the workspace one question, and stays with whom it was told to.

import {
  aboveLimit, callsByRoute, chooseChart, chooseDates, chooseView, expect, fillInToken, hasState, keptAnswers, openWorkspaceMenu, panel, panels, settled,
  signIn, signOut, startServer, submit, table, test, type DemoServer, type Page,
} from '../dashboard';
import { cell, isExtended } from '../extended';
import { asker, figures, type Question } from '../figures';

/** Reports, whose numbers are on screen; all other routes tell of the workspace. */
const reports = ['charts-data', 'conversation-totalizers', 'conversations-by-agent', 'amount-of-chats', 'available-for-service-history'];

let server: DemoServer;
/** The same workspace at another address, for the questions of the spec. */
let twin: DemoServer;

test.beforeAll(async () => {
  [server, twin] = await Promise.all([startServer(), startServer(...aboveLimit)]);
});
test.afterAll(() => Promise.all([server.close(), twin.close()]));
test.beforeEach(() => server.clearLog());
test.afterEach(() => server.setFaults({}));

/** The reports that were asked, by route. */
function reportCalls(from: DemoServer) {
  return callsByRoute(from.log().filter(({ path }) => reports.some((report) => path.endsWith(report))));
}

/** Waits until nothing more is asked. */
async function quiet(page: Page, from: DemoServer) {
  await settled(page);
  for (let before = -1; before !== from.log().length; ) {
    before = from.log().length;
    await page.waitForTimeout(300);
  }
}

/** The tables of all panels. */
async function tables(page: Page) {
  const tables: string[][][] = [];
  for (const name of panels) tables.push(await table(page, name));
  return tables;
}

/** A row whose department is gone: called by its id as long as the list of departments is not known. */
const withId = ([name, ...cells]: string[]) => [name === 'Deleted department' ? expect.stringMatching(/^(\w{17}|Deleted department)$/) as string : name, ...cells];

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
const dayText = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** How far a zone's clocks are ahead of UTC's at an instant, in milliseconds. */
function ahead(zone: string, at: number) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const [date, time] = format.format(at).split(', ');
  return Date.parse(`${date.split('/').reverse().join('-')}T${time}Z`) - at;
}

/** The first instant of a day in a zone whose clocks do not change at midnight. */
function midnight(zone: string, date: string) {
  const utc = Date.parse(`${date}T00:00:00Z`);
  return utc - ahead(zone, utc - ahead(zone, utc));
}

/** The UTC days that a workspace counts for a range of several days: from that of its first instant to that of its last. */
function countedDays(zone: string, start: string, end: string) {
  const first = Math.floor(midnight(zone, start) / 86_400_000);
  const last = Math.floor((midnight(zone, dayText(day(end) + 1)) - 1) / 86_400_000);
  return Array.from({ length: last - first + 1 }, (_, index) => dayText(first + index));
}

test('the first view of a cold browser asks each question once', async ({ page }) => {
  await signIn(page, server);
  await quiet(page, server);
  const calls = callsByRoute(server.log());
  console.log(`The first view of the overview: ${server.log().length} calls, ${JSON.stringify(calls)}`);
  expect(calls).toEqual({
    info: 1,
    me: 1,
    'permissions.listAll': 1,
    'licenses.info': 1,
    department: 1,
    archived: 1,
    agent: 1,
    'conversation-totalizers': 1,
    // Those of the four tiles, of which one is the trend's.
    'charts-data': 4,
    'conversations-by-agent': 1,
    'agent-overview': 1,
    // Answered and waiting ones are two questions of the workspace's own.
    'amount-of-chats': 2,
    'available-for-service-history': 1,
  });
  expect(server.log().filter(({ status }) => status !== 200)).toEqual([]);
});

test('periods within the one that is known ask for no chart again, and show what the workspace would say', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, server, '?range=last-90-days&group=day');
  await quiet(page, server);
  expect(reportCalls(server)['charts-data']).toBe(4);
  const first = day('2026-08-22');
  for (let change = 0; change < (isExtended ? 20 : 5); change += 1) {
    const from = first + ((change * 37) % 80);
    const to = Math.min(from + 1 + ((change * 13) % 60), day('2026-11-19'));
    const dates: [string, string] = [dayText(from), dayText(to)];
    await chooseDates(page, ...dates);
    const instants: [string, string] = [new Date(midnight('Europe/Berlin', dates[0])).toISOString(), new Date(midnight('Europe/Berlin', dayText(to + 1))).toISOString()];
    const question: Question = { dates, instants, chart: 'Total_conversations' };
    const expected = await figures(page, twin, question);
    await expect.poll(() => table(page, 'Trend'), dates.join()).toEqual(expected.Trend);
    await settled(page);
    await hasState(page, 'Trend', 'ready');
    // The other reports have no narrower answers in their wide ones, but ask in good order: a few calls of each route.
    if (change % 4 === 0) for (const name of panels) await expect.poll(() => table(page, name), `${name} ${dates}`).toEqual(expected[name]);
    // The limit is told by the clock, which stands still here.
    if (change % 4 === 3) await page.clock.setFixedTime(Date.parse('2026-11-20T15:00:00Z') + ((change + 1) / 4) * 70_000);
  }
  const calls = reportCalls(server);
  console.log(`After periods within the known one: ${JSON.stringify(calls)}`);
  expect(calls['charts-data']).toBe(4);
});

for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York']) {
  test(`a year of a workspace in ${zone} counts no day twice`, cell(zone === 'America/New_York'), async ({ page }) => {
    test.slow();
    // The parts of a year of four charts are more than a minute allows.
    const elsewhere = await startServer('--zone', zone, ...aboveLimit);
    try {
      await signIn(page, elsewhere, '?range=2025-11-20..2026-11-19&group=day');
      await quiet(page, elsewhere);
      await hasState(page, 'Trend', 'ready');
      const asked = elsewhere.log().filter(({ path, query }) => path.endsWith('charts-data') && query.includes('Total_conversations')).map(({ query }) => new URLSearchParams(query));
      const ranges = asked.map((query) => [query.get('start')!, query.get('end')!] as const);
      expect(ranges.length).toBe(4);
      for (const [start, end] of ranges) expect(day(end) - day(start) + 1, `${start} to ${end}`).toBeLessThanOrEqual(92);
      const counted = ranges.flatMap(([start, end]) => countedDays(zone, start, end)).sort();
      expect(counted.filter((date, at) => counted[at - 1] === date), 'days counted twice').toEqual([]);
      expect(counted).toEqual(countedDays(zone, '2025-11-20', '2026-11-19'));
      const answer = await asker(elsewhere)<{ dataPoints: number[] }>('analytics/dashboards/charts-data', {
        chartName: 'Total_conversations', start: '2025-11-20', end: '2026-11-19',
      });
      const shown = (await table(page, 'Trend')).map(([, value]) => Number(value.replace(',', '')));
      expect(shown).toEqual(answer.dataPoints);
    } finally {
      await elsewhere.close();
    }
  });
}

test.describe('a reload', () => {
  test('shows finished periods without a call', async ({ page }) => {
    await signIn(page, server, '?range=last-28-days');
    const before = await tables(page);
    await quiet(page, server);
    server.clearLog();
    // Long after, so that no answer is merely a recent one.
    await page.clock.setFixedTime('2026-11-20T18:00:00Z');
    await page.reload();
    await quiet(page, server);
    for (const [at, name] of panels.entries()) {
      await hasState(page, name, 'ready');
      expect(await table(page, name), name).toEqual(before[at]);
    }
    expect(reportCalls(server)).toEqual({});
    await expect(panel(page, 'Trend').locator('.age')).toHaveText('updated 3 h ago');
  });

  test('shows a period with today as an old one at once, and asks', async ({ page }) => {
    await signIn(page, server, '?range=this-month');
    await quiet(page, server);
    const before = await tables(page);
    server.clearLog();
    await page.clock.setFixedTime('2026-11-20T15:05:00Z');
    await server.setFaults(Object.fromEntries(reports.map((report) => [report, 'delay-4000'])));
    await page.reload();
    for (const [at, name] of panels.entries()) {
      await hasState(page, name, 'stale');
      await expect(panel(page, name).locator('.age')).toHaveText('Updating…');
      expect(await table(page, name), name).toEqual(before[at].map(withId));
    }
    await server.setFaults({});
    await settled(page);
    for (const name of panels) await hasState(page, name, 'ready');
    await quiet(page, server);
    const { 'charts-data': charts, ...others } = reportCalls(server);
    expect(others).toEqual({ 'conversation-totalizers': 1, 'conversations-by-agent': 1, 'amount-of-chats': 2, 'available-for-service-history': 1 });
    // The trend's and the sentence's at least; the seven small ones too where they have come on screen.
    expect(charts).toBeGreaterThanOrEqual(2);
    const asked = server.log().filter(({ path }) => path.endsWith('charts-data')).map(({ query }) => new URLSearchParams(query));
    expect(new Set(asked.map((query) => query.get('chartName'))).size, 'no chart twice').toBe(charts);
    // Those that were on screen before, that is.
    for (const query of asked.filter((query) => /Total_conversations|Avg_first_response_time/.test(query.get('chartName')!))) {
      expect(day(query.get('end')!) - day(query.get('start')!), 'only the days that still run are asked again').toBeLessThanOrEqual(2);
    }
  });
});

test.describe('the browser’s database', () => {
  test('keeps answers, and no token', async ({ page }) => {
    await signIn(page, server);
    await quiet(page, server);
    const kept = await keptAnswers(page);
    expect(kept.length).toBeGreaterThan(5);
    for (const [key, text] of kept) expect(key + text).not.toContain(server.token);
    // The person's id tells whose answers they are.
    expect(kept.filter(([key]) => !key.startsWith(`${server.url} ${server.userId} `))).toEqual([]);
  });

  test('is empty after signing out, and forgets no other workspace', async ({ page }) => {
    const other = await startServer('--seed', '21');
    try {
      await signIn(page, server);
      await quiet(page, server);
      await openWorkspaceMenu(page);
      await page.getByRole('button', { name: 'Add workspace…' }).click();
      await fillInToken(page, other);
      await submit(page);
      await expect.poll(() => other.log().length).toBeGreaterThan(8);
      await quiet(page, other);
      await holdsOwn(page, [server, other]);

      await signOut(page);
      await quiet(page, server);
      await expect.poll(async () => (await keptAnswers(page)).filter(([key]) => key.startsWith(other.url))).toEqual([]);
      expect((await keptAnswers(page)).length).toBeGreaterThan(5);
      await signOut(page);
      await expect(page.getByLabel('Workspace address')).toBeVisible();
      await expect.poll(() => keptAnswers(page)).toEqual([]);
      await page.waitForTimeout(500);
      expect(await keptAnswers(page)).toEqual([]);
    } finally {
      await other.close();
    }
  });

  for (const [name, choose] of [
    ['Cache data in this browser', (page: Page) => page.getByRole('checkbox', { name: 'Cache data in this browser' }).uncheck()],
    ["Don't save", (page: Page) => page.getByText("Don't save").click()],
  ] as const) {
    test(`stays empty for who does not want it: ${name}`, async ({ page }) => {
      await page.goto('./');
      await choose(page);
      await fillInToken(page, server);
      await submit(page);
      await settled(page);
      await chooseView(page, 'Agents');
      await chooseDates(page, '2026-10-01', '2026-10-31');
      await quiet(page, server);
      expect(await keptAnswers(page)).toEqual([]);
      expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain('amount-of-chats?');
    });
  }

  test('is emptied by who signs in again and wants nothing kept', async ({ page }) => {
    await signIn(page, server);
    await quiet(page, server);
    expect((await keptAnswers(page)).length).toBeGreaterThan(5);
    await server.expire();
    await page.clock.setFixedTime('2026-11-20T15:00:30Z');
    await panel(page, 'Trend').getByRole('button', { name: /^Refresh/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await server.revive();
    await page.getByRole('checkbox', { name: 'Cache data in this browser' }).uncheck();
    await fillInToken(page, server);
    await submit(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await quiet(page, server);
    await expect.poll(() => keptAnswers(page)).toEqual([]);
  });

  test('is emptied at the next visit when the sign-in went with its tab', async ({ page, context }) => {
    await signIn(page, server);
    await quiet(page, server);
    expect((await keptAnswers(page)).length).toBeGreaterThan(5);
    await page.close();
    const later = await context.newPage();
    await later.goto('./');
    await expect(later.getByLabel('Workspace address')).toBeVisible();
    await expect.poll(() => keptAnswers(later)).toEqual([]);
  });

  test('an answer on its way when the person signs out is not kept after all', async ({ page }) => {
    await signIn(page, server);
    await quiet(page, server);
    await server.setFaults({ 'conversations-by-agent': 'delay-1500', 'charts-data': 'delay-1500' });
    await chooseDates(page, '2026-07-01', '2026-07-31');
    await expect(panel(page, 'Trend')).toHaveAttribute('data-state', 'stale');
    await signOut(page);
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    await page.waitForTimeout(3_000);
    expect(await keptAnswers(page)).toEqual([]);
  });
});

/** Every record is an answer of the workspace that it is kept under: asked again, that one says the same. */
async function holdsOwn(page: Page, servers: DemoServer[]) {
  const kept = await keptAnswers(page);
  let compared = 0;
  for (const [key, text] of kept) {
    const owner = servers.find(({ url }) => key.startsWith(`${url} `));
    expect(owner, key).toBeDefined();
    const [, path] = key.split(`${owner!.userId} `);
    if (path.startsWith('days of ')) {
      const { days } = JSON.parse(text) as { days: [date: string, thousandths: number, seconds: number, isSure: boolean][] };
      const answer = await asker(owner!)<{ dataPoints: number[] }>('analytics/dashboards/charts-data', {
        chartName: path.split(' ')[2], start: days[0][0], end: days.at(-1)![0],
      });
      expect(days.map(([, number]) => number / 1000)).toEqual(answer.dataPoints);
    } else {
      const response = await fetch(owner!.url + path, { headers: { 'X-Auth-Token': owner!.token, 'X-User-Id': owner!.userId } });
      expect(JSON.parse(JSON.parse(text).body), key).toEqual(await response.json());
    }
    compared += 1;
  }
  expect(compared).toBeGreaterThan(10);
}

test.describe('without a network', () => {
  /** A reload for which the page itself is at hand, but neither the workspace nor a network. */
  async function reloadOffline(page: Page) {
    await page.context().route('**/api/**', (route) => route.abort());
    await page.context().addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    await page.clock.setFixedTime('2026-11-20T17:10:00Z');
    server.clearLog();
    await page.reload();
    await settled(page);
  }

  for (const [range, state] of [['last-28-days', 'ready'], ['this-month', 'stale']] as const) {
    test(`the kept numbers stand, dated: ${range}`, cell(range === 'this-month'), async ({ page }) => {
      await signIn(page, server, `?range=${range}`);
      const before = await tables(page);
      await quiet(page, server);
      await reloadOffline(page);
      for (const [at, name] of panels.entries()) {
        await hasState(page, name, state);
        // Names are another question.
        const numbers = (rows: string[][]) => rows.map((row) => row.slice(1));
        expect(numbers(await table(page, name)), name).toEqual(numbers(before[at]));
        if (state === 'stale') await expect(panel(page, name).getByRole('note')).toHaveText('Data from 16:00 (2 h ago).');
        else await expect(panel(page, name).locator('.age')).toHaveText('updated 2 h ago');
      }
      expect(server.log()).toEqual([]);
      await expect(page.locator('body')).toContainText('offline');
    });
  }

  test('the kept names stand beside the kept numbers', async ({ page }) => {
    await signIn(page, server, '?range=last-28-days');
    const before = await tables(page);
    await quiet(page, server);
    await reloadOffline(page);
    expect(await tables(page)).toEqual(before.map((rows) => rows.map(withId)));
  });
});

test('agents over two years are asked in two parts, and summed', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=2025-01-01..2026-11-19');
  await quiet(page, server);
  await hasState(page, 'Conversations by agent', 'ready');
  const asked = server.log().filter(({ path }) => path.endsWith('conversations-by-agent')).map(({ query }) => new URLSearchParams(query));
  const parts = asked.map((query) => [query.get('start')!, query.get('end')!]).sort();
  expect(parts).toHaveLength(2);
  expect([parts[0][0], parts[0][1], parts[1][1]]).toEqual(['2024-12-31T23:00:00.000Z', parts[1][0], '2026-11-19T23:00:00.000Z']);
  await expect(panel(page, 'Conversations by agent')).toContainText('so this adds up 2 responses');
  const { users } = await asker(twin)<{ users: { name: string }[] }>('users/agent', { count: '0' });
  // Who is gone has an id for a name; so many are one row.
  const title = (label: string) => (label === 'Unassigned' || users.some(({ name }) => name === label) ? label : 'deleted');
  const sums = new Map<string, number>();
  for (const [start, end] of parts) {
    const answer = await asker(twin)<{ data: { label: string; value: number }[]; unspecified: number }>('analytics/dashboards/conversations-by-agent', { start, end });
    for (const { label, value } of [...answer.data, { label: 'Unassigned', value: answer.unspecified }]) sums.set(title(label), (sums.get(title(label)) ?? 0) + value);
  }
  const rows = (await table(page, 'Conversations by agent')).filter(([, value]) => value !== '–');
  const shown = rows.map(([label, value]) => [label.replace(/ \(\d agents share this name\)|^\d+ (?=deleted)/, '').replace('deleted agents', 'deleted'), Number(value.replace(',', ''))]);
  expect(shown.sort()).toEqual([...sums].sort());
});

test('another chart is another question, asked once', async ({ page }) => {
  await signIn(page, server, '?range=last-28-days');
  await quiet(page, server);
  server.clearLog();
  for (const chart of ['Total_messages', 'Total_conversations', 'Avg_response_time', 'Total_messages', 'Total_conversations']) {
    await chooseChart(page, chart);
    await settled(page);
  }
  await quiet(page, server);
  // Of the tiles' charts all are known.
  expect(reportCalls(server)).toEqual({ 'charts-data': 1 });
});
