// Surroundings that do not answer: nothing that is only there to spare questions holds up a number.

import {
  callsByRoute, choosePeriod, expect, hasState, openDemo, panel, panels, reports, settled, signIn, startServer, table, test, tiles, tilesCame, type DemoServer, type Page,
} from '../dashboard';
import { extended, through } from '../extended';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.beforeEach(() => server.clearLog());

/** Runs in the page: each way in which a storage can fail to answer. The first counts how often it is tried. */
const failures: Record<string, () => void> = {
  'a database that never opens': () => {
    const page = window as unknown as { tries: number };
    page.tries = 0;
    IDBFactory.prototype.open = () => {
      page.tries += 1;
      return {} as IDBOpenDBRequest;
    };
  },
  'a database whose records never come': () => {
    IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
  },
  'a database that is forbidden': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'no database at all': () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
  'storages that throw': () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  },
};

/** One that waits, and one that refuses. */
const quick = ['a database whose records never come', 'storages that throw'];

/** All that is told of today and of a month. */
async function tables(page: Page) {
  const found: Record<string, string[][]> = {};
  await tilesCame(page);
  for (const name of panels) found[name] = await table(page, name);
  return found;
}

test('whatever a storage does, the numbers come, and are the same', async ({ page, browser, site, watch }) => {
  test.setTimeout(120_000);
  // What the watch would look at is what is not there.
  watch.inspect = async () => {};
  await signIn(page, server, '?range=last-28-days');
  const right = await tables(page);
  for (const [name, failure] of through(Object.entries(failures), ([name]) => quick.includes(name))) {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 }, baseURL: site });
    const other = await context.newPage();
    await other.addInitScript(failure);
    await other.clock.setFixedTime('2026-11-20T15:10:00Z');
    server.clearLog();
    await signIn(other, server, '?range=last-28-days');
    for (const panel of panels) await hasState(other, panel, 'ready');
    expect(await tables(other), name).toEqual(right);
    const calls = callsByRoute(server.log());
    // Four tiles have a chart each, and departments take two calls.
    for (const route of Object.keys(reports)) expect(calls[route], `${name}: ${route}`).toBeLessThanOrEqual({ 'charts-data': 4, 'amount-of-chats': 2 }[route] ?? 1);
    await context.close();
  }
});

// That is proven natively too, by a clock of its own.
test('the numbers wait for a storage that does not answer no longer than a moment', extended, async ({ page, watch }) => {
  watch.inspect = async () => {};
  await page.addInitScript(failures['a database that never opens']);
  await signIn(page, server);
  for (const range of ['today', 'yesterday', 'this-week']) {
    await page.goto(`./?range=${range}`);
    const began = Date.now();
    await settled(page);
    console.log(`${range}: ${Date.now() - began} ms`);
    expect(Date.now() - began, range).toBeLessThan(6_000);
  }
  const tries = () => page.evaluate(() => (window as unknown as { tries: number }).tries);
  const before = await tries();
  expect(before).toBeGreaterThan(0);
  await choosePeriod(page, 'last-month');
  await expect(panel(page, 'Conversation totals').locator('.covers')).toContainText('31 Oct 2026');
  await settled(page);
  expect(await tries(), 'a later question waits no more, as it does not try').toBe(before);
});

test('the demo opens without any storage', async ({ page, watch }) => {
  watch.inspect = async () => {};
  await page.addInitScript(failures['storages that throw']);
  await openDemo(page);
  for (const panel of panels) await hasState(page, panel, 'ready');
});
