// A page that stays open: asked again by itself, past midnight, in two tabs, hidden, and past the end of its session.

import {
  callsByRoute, chooseView, expect, fillInPassword, fillInToken, hasState, holdTime, keptAnswers, now, openFilters, panel, panels, settled, signIn, startServer, submit, table, test, tilesCame,
  type DemoServer, type Page,
} from '../dashboard';
import { cell, extended, isExtended } from '../extended';
import { figures, type Question } from '../figures';

const minute = 60_000;
/** One round of the overview, and of the same with what is so right now. Four tiles have a chart each. */
const overview = {
  'charts-data': 4, 'conversation-totalizers': 1, 'conversations-by-agent': 1, 'agent-overview': 1, 'amount-of-chats': 2, 'available-for-service-history': 1,
};
const round = { ...overview, chats: 1, 'agents-status': 1 };
const isReport = ({ path }: { path: string }) => path.split('/').at(-1)! in round;

let server: DemoServer;

test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.close());

/** The time of a context's pages and of the servers, which go by it. */
class Time {
  private constructor(private readonly held: Awaited<ReturnType<typeof holdTime>>, private readonly servers: DemoServer[]) {}

  static async begin(start: string, page: Page, servers: DemoServer[]) {
    const time = new Time(await holdTime(page.context(), start), servers);
    await time.pass(0);
    return time;
  }

  get now() {
    return this.held.now();
  }

  /** Lets time pass in steps. */
  async pass(millis: number, step = 1_000) {
    let left = millis;
    do {
      const next = Math.min(step, left);
      await this.held.pass(next, (iso) => Promise.all(this.servers.map((server) => server.setClock(iso))));
      left -= next;
    } while (left > 0);
  }
}

/** Signs in where time passes only when it is told to. */
async function signInAt(time: Time, page: Page, query: string) {
  await page.goto(`./${query}`);
  await fillInToken(page, server);
  await submit(page);
  await allReady(time, page);
}

async function allReady(time: Time, page: Page) {
  await expect(page.locator('section.panel').first()).toBeVisible();
  await expect
    .poll(async () => {
      await time.pass(250, 250);
      return page.locator('section.panel[aria-busy="true"], .notes-line[aria-busy="true"], .metric-tile[data-state="loading"]').count();
    })
    .toBe(0);
  // Some tiles come after their panel.
  for (let before = -1; before < server.log().length; ) {
    before = server.log().length;
    await time.pass(250, 250);
    await page.waitForTimeout(200);
  }
}

function reportCalls() {
  return callsByRoute(server.log().filter(isReport));
}

/** Lets the answers of a round come, which take real time, and some of them a little of the page's. */
async function come(time: Time, page: Page, count = 12) {
  const calls = () => server.log().filter(isReport).length;
  await expect.poll(async () => (await time.pass(250, 250), calls())).toBeGreaterThanOrEqual(count);
  await page.waitForTimeout(200);
}

async function hide(page: Page, state: 'hidden' | 'visible') {
  await page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test.describe('asked again by itself', () => {
  test('a day that goes on each minute, others only if it is wanted', async ({ page }) => {
    const time = await Time.begin(now, page, [server]);
    await signInAt(time, page, '?range=today');
    await openFilters(page);
    const refresh = page.getByLabel('Refresh', { exact: true });
    await expect(refresh).toHaveValue('1');
    await refresh.selectOption('off');
    await expect(page).toHaveURL(/refresh=off/);
    await page.keyboard.press('Escape');
    server.clearLog();
    await time.pass(20 * minute, 10_000);
    await page.waitForTimeout(300);
    expect(server.log()).toEqual([]);
    await expect(panel(page, 'Trend').locator('.age')).toHaveText('updated 20 min ago');
    await page.goto('./?range=this-week');
    await allReady(time, page);
    await openFilters(page);
    await expect(refresh).toHaveValue('off');
    server.clearLog();
    await time.pass(20 * minute, 10_000);
    await page.waitForTimeout(300);
    expect(server.log()).toEqual([]);
  });

  test('every minute one round, and the age counts from the answer', async ({ page }) => {
    const time = await Time.begin(now, page, [server]);
    await signInAt(time, page, '?range=today');
    server.clearLog();
    await time.pass(minute + 1_000);
    await come(time, page);
    await allReady(time, page);
    for (let count = 0; count < 4; count += 1) {
      server.clearLog();
      await time.pass(minute);
      await come(time, page);
      await allReady(time, page);
      expect(reportCalls()).toEqual(round);
      const rest = server.log().filter((call) => !isReport(call));
      // The agents' names have an age of their own.
      expect(rest.filter(({ path }) => !path.endsWith('/users/agent')), 'nothing but the reports').toEqual([]);
      expect(rest.length).toBeLessThanOrEqual(1);
      for (const name of ['Right now', ...panels]) await expect(panel(page, name).locator('.age')).toHaveText('updated just now');
    }
    // An answer that does not come does not make the numbers younger.
    await server.setFaults({ 'charts-data': 'failing' });
    await time.pass(2 * minute, 1_000);
    await page.waitForTimeout(300);
    await time.pass(1_000);
    await hasState(page, 'Trend', 'stale');
    await expect(panel(page, 'Trend').getByRole('alert')).toContainText(/\(2 min ago\)/);
    await hasState(page, 'Conversation totals', 'ready');
    await expect(panel(page, 'Conversation totals').locator('.age')).toHaveText('updated just now');
  });

  test('a period that is over is not asked again', async ({ page }) => {
    const time = await Time.begin(now, page, [server]);
    await signInAt(time, page, '?range=last-7-days&refresh=1');
    server.clearLog();
    await time.pass(5 * minute, 5_000);
    await page.waitForTimeout(300);
    expect(reportCalls()).toEqual({});
    for (const name of panels) await hasState(page, name, 'ready');
  });

  test('a period that is over asks for nothing at all', async ({ page }) => {
    const time = await Time.begin(now, page, [server]);
    await signInAt(time, page, '?range=last-7-days&refresh=1');
    server.clearLog();
    await time.pass(5 * minute, 5_000);
    await page.waitForTimeout(300);
    expect(server.log()).toEqual([]);
  });

  test('not while nobody sees it, and once when it is seen again', async ({ page }) => {
    const time = await Time.begin(now, page, [server]);
    await signInAt(time, page, '?range=today&refresh=1');
    await hide(page, 'hidden');
    server.clearLog();
    await time.pass(10 * minute, 5_000);
    await page.waitForTimeout(300);
    expect(server.log()).toEqual([]);
    await hide(page, 'visible');
    await time.pass(2_000);
    await come(time, page);
    await allReady(time, page);
    expect(reportCalls()).toEqual(round);
  });
});

for (const [zone, midnight] of [
  ['Europe/Berlin', '2026-11-20T23:00:00Z'],
  ['America/New_York', '2026-11-21T05:00:00Z'],
  ['Asia/Kathmandu', '2026-11-20T18:15:00Z'],
]) {
  test(`today moves on at midnight in ${zone}`, cell(zone === 'Asia/Kathmandu'), async ({ page }) => {
    const before = new Date(Date.parse(midnight) - 30_000).toISOString();
    const time = await Time.begin(before, page, [server]);
    await signInAt(time, page, `?range=today&zone=${zone}&refresh=off`);
    const covers = panel(page, 'Conversations by agent').locator('.covers');
    await expect(covers).toContainText('20 Nov 2026');
    server.clearLog();
    await time.pass(25_000);
    await page.waitForTimeout(200);
    await expect(covers).toContainText('20 Nov 2026');
    expect(server.log()).toEqual([]);
    await time.pass(10_000);
    // Which agents are online is the same whatever the day.
    await come(time, page, 11);
    await allReady(time, page);
    await expect(covers).toContainText('21 Nov 2026');
    for (const name of panels) await expect(panel(page, name).locator('.covers'), name).toContainText('21 Nov 2026');
    const query = (route: string) => new URLSearchParams(server.log().find(({ path }) => path.endsWith(route))?.query);
    expect(query('conversations-by-agent').get('start')).toBe(midnight.replace('Z', '.000Z'));
    expect(query('charts-data').get('start')).toBe('2026-11-21');
    expect(query('conversation-totalizers').get('start')).toBe('2026-11-21T00:00:00.000Z');
  });
}

/** How many hours the two tabs stay open, and in which steps. */
const hours = Number(process.env.TAB_HOURS ?? 2);
const step = 10_000;

test('two tabs share what the workspace allows, hour after hour', extended, ({ page }) => twoTabs(page, hours, false));

test('two tabs share it also when somebody presses a button as if nobody counted', ({ page }) => twoTabs(page, isExtended ? 0.6 : 0.2, true));

async function twoTabs(page: Page, hours: number, isPressed: boolean) {
  const context = page.context();
  test.setTimeout(120_000 + hours * 120_000);
  const strict = await startServer('--rate-limit', 'on');
  const other = await context.newPage();
  const time = await Time.begin(now, page, [strict]);
  const calls: [at: number, route: string][] = [];
  let underWay = 0;
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/api/')) return;
    underWay += 1;
    calls.push([time.now, `${request.method()} ${pathname}`]);
  });
  const end = (request: { url: () => string }) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) underWay -= 1;
  };
  context.on('requestfinished', end);
  context.on('requestfailed', end);
  /** Lets the answers come before time passes: they take real time, in which the clock stands. */
  const rest = async () => {
    for (let quiet = 0; quiet < 2; quiet = underWay === 0 ? quiet + 1 : 0) await page.waitForTimeout(8);
  };
  const memory = async () => {
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'));
    await session.detach();
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  try {
    for (const tab of [page, other]) {
      await tab.goto('./?range=today&refresh=1');
      await fillInToken(tab, strict);
      await submit(tab);
      await expect(tab.locator('section.panel').first()).toBeVisible();
      await expect.poll(async () => (await time.pass(1_000), tab.locator('section.panel[aria-busy="true"], .notes-line[aria-busy="true"]').count())).toBe(0);
    }
    let early: Awaited<ReturnType<typeof memory>> | undefined;
    for (let passed = 0; passed < hours * 60 * minute; passed += step) {
      await rest();
      await time.pass(step, step);
      if (passed === (hours * 60 * minute) / 4) early = await memory();
      // Somebody changes the view and presses a button now and then.
      if (passed % (11 * minute) === 0) await chooseView(page, ['Agents', 'Overview', 'Departments'][Math.floor(passed / minute) % 3]);
      if (passed % (7 * minute) === 0) await other.getByRole('button', { name: /^Refresh / }).first().click();
      if (isPressed && passed % (30 * minute) === 0) {
        await rest();
        for (let press = 0; press < 12; press += 1) await other.getByRole('button', { name: 'Refresh trend' }).click();
      }
    }
    await rest();
    const late = await memory();
    const refused = strict.log().filter(({ status }) => status === 429);
    const most: Record<string, number> = {};
    for (const [end, route] of calls) {
      const within = calls.filter(([at, its]) => its === route && at <= end && at > end - minute).length;
      most[route.split('/').at(-1)!] = Math.max(most[route.split('/').at(-1)!] ?? 0, within);
    }
    console.log(`${hours} hours in two tabs: ${calls.length} calls, in a minute at most ${JSON.stringify(most)}, memory ${JSON.stringify([early, late])}`);
    expect(refused, 'refused calls').toEqual([]);
    for (const [route, count] of Object.entries(most)) expect(count, route).toBeLessThanOrEqual(10);
    expect(calls.length).toBeGreaterThan(hours * 60 * 4);
    expect(late.bytes).toBeLessThan(early!.bytes * 1.15 + 500_000);
    expect(late.nodes).toBeLessThan(early!.nodes + 400);
    expect(late.listeners).toBeLessThan(early!.listeners + 50);
  } finally {
    await strict.close();
  }
}

test('two tabs whose buttons are pressed by turns stay within the limit', async ({ page, context }) => {
  const strict = await startServer('--rate-limit', 'on');
  const other = await context.newPage();
  try {
    await other.clock.setFixedTime(now);
    await signIn(page, strict, '?range=today');
    await other.goto('./?range=today');
    await fillInToken(other, strict);
    await submit(other);
    await settled(other);
    for (let press = 0; press < 8; press += 1) {
      for (const tab of [page, other]) {
        await tab.getByRole('button', { name: 'Refresh trend' }).click();
        await tab.waitForTimeout(60);
      }
    }
    await expect(panel(other, 'Trend')).toContainText(/The workspace limits requests per minute for this report\. Continuing in \d+ s\./);
    await page.waitForTimeout(500);
    const asked = strict.log().filter(({ path }) => path.endsWith('charts-data')).map(({ status }) => status);
    expect(asked).toEqual(Array(10).fill(200));
  } finally {
    await strict.close();
  }
});

test('a workspace whose clock is fast by five minutes harms nothing', async ({ page }) => {
  const fast = await startServer('--skew', '300', '--rate-limit', 'on');
  try {
    await signIn(page, fast, '?range=last-7-days');
    await tilesCame(page);
    const question: Question = {
      dates: ['2026-11-13', '2026-11-19'], instants: ['2026-11-12T23:00:00Z', '2026-11-19T23:00:00Z'], chart: 'Total_conversations',
    };
    const expected = await figures(page, server, question);
    for (const name of panels) {
      await hasState(page, name, 'ready');
      expect(await table(page, name), name).toEqual(expected[name]);
      await expect(panel(page, name).locator('.age')).toHaveText('updated just now');
    }
    expect(fast.log().filter(({ status }) => status !== 200)).toEqual([]);
  } finally {
    await fast.close();
  }
});

test('a session that ends while the page asks by itself', async ({ page }) => {
  const time = await Time.begin(now, page, [server]);
  await signInAt(time, page, '?range=today&refresh=1&chart=Avg_response_time');
  const before = await table(page, 'Trend');
  await server.expire();
  await time.pass(minute + 2_000);
  const dialog = page.getByRole('dialog', { name: 'Your session ended. Sign in to return to this view.' });
  await expect(dialog).toBeVisible();
  expect(await table(page, 'Trend')).toEqual(before);
  // A token that is no longer taken is not offered again and again. What waited for its turn before goes once more.
  await time.pass(minute);
  await page.waitForTimeout(300);
  server.clearLog();
  await time.pass(3 * minute);
  await page.waitForTimeout(300);
  expect(server.log()).toEqual([]);
  await page.locator('section.panel.trend').evaluate((panel) => panel.setAttribute('data-mark', 'before'));
  await fillInPassword(page, server);
  await submit(page);
  await expect(dialog).toHaveCount(0);
  await allReady(time, page);
  await expect(page).toHaveURL(/range=today&refresh=1&chart=Avg_response_time/);
  // The view is not made anew: it is the one from before.
  await expect(page.locator('section.panel.trend')).toHaveAttribute('data-mark', 'before');
  for (const name of panels) await hasState(page, name, 'ready');
  await time.pass(minute);
  await allReady(time, page);
  server.clearLog();
  await time.pass(minute);
  await come(time, page);
  await allReady(time, page);
  expect(reportCalls()).toEqual(round);
  expect(server.log().filter(({ status }) => status !== 200)).toEqual([]);
});

test.describe('“About this number”', () => {
  /** The calls of each panel, and how many they are; for each of their days means and totals take the conversations that the trend asks for. */
  const receipts: Record<string, [RegExp, string]> = {
    'Conversation totals': [/conversation-totalizers|chartName=Avg_|available-for-service-history/, '5 requests, 1 cached answer:'],
    Trend: [/chartName=Total_conversations/, '1 request:'],
    'Conversations by agent': [/conversations-by-agent|agent-overview/, '2 requests:'],
    'Chats by department': [/amount-of-chats/, '2 requests:'],
  };
  const ofToday: typeof receipts = { 'Right now': [/charts\/chats|agents-status/, '2 requests:'] };
  const ofAvailability: typeof receipts = { 'Agent availability': [/available-for-service-history/, '1 request:'] };

  for (const [query, shown] of [
    ['?range=today', { ...ofToday, ...receipts }], ['?range=last-28-days', receipts], ['?range=2026-09-01..2026-09-14', receipts], ['?view=availability', ofAvailability],
  ] as const) {
    test(`tells the calls that were made: ${query}`, async ({ page }) => {
      await signIn(page, server, `${query}&zone=Asia/Kolkata`);
      await tilesCame(page);
      const made = server.log().map(({ path, query }) => decodeURIComponent(query ? `${path}?${query}` : path));
      for (const [name, [own, count]] of Object.entries(shown)) {
        const receipt = panel(page, name).locator('details.receipt');
        await receipt.locator('summary').click();
        await expect(receipt).toContainText(count);
        const told = (await receipt.locator('li').allTextContents()).map((item) => item.split(' '));
        const answered = told.filter(([, how]) => how === 'answered').map(([call]) => call);
        expect(answered.sort(), name).toEqual(made.filter((call) => own.test(call)).sort());
        for (const [call, ...how] of told) {
          expect(made, name).toContain(call);
          expect(how.join(' ')).toMatch(/^answered at 20:30(:00)? after \d+ ms$|^cached at 20:30(:00)?, not requested again$/);
        }
        await expect(receipt).toContainText((await panel(page, name).locator('.covers').textContent())!);
      }
    });
  }

  test('tells that a kept answer took none', async ({ page }) => {
    await signIn(page, server, '?range=last-28-days');
    // A reload does not wait until all that came is kept.
    const lacking = async () => {
      const kept = (await keptAnswers(page)).map(([key]) => key);
      return Object.entries(overview).filter(([route, count]) => kept.filter((key) => key.includes(route)).length < count);
    };
    await expect.poll(lacking).toEqual([]);
    await page.clock.setFixedTime('2026-11-20T17:00:00Z');
    await page.reload();
    await settled(page);
    for (const name of panels) {
      const receipt = panel(page, name).locator('details.receipt');
      await receipt.locator('summary').click();
      await expect(receipt).toContainText(/No requests, \d cached answers?:/);
      for (const item of await receipt.locator('li').allTextContents()) expect(item).toMatch(/cached at 16:00(:00)?, not requested again$/);
    }
  });
});
