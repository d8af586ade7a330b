// A computer whose clock is wrong: the page goes by its own host's, says so, and what was looked at by another clock is
// right the next day.

import {
  aboveLimit, expect, fillInToken, openDemo, panel, panels, settled, signIn, startServer, submit, table, test, workspaceButton, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';
import { dist, serve } from '../static-server.mjs';
import { expectRequestsTo } from '../watch';

/** The true time at which the specs begin, and a day and a bit later: a clock that was a day fast has gone on as well. */
const [today, tomorrow] = ['2026-11-20T15:00:00Z', '2026-11-21T15:10:00Z'];
const day = 86_400_000;

let server: DemoServer;
test.beforeEach(async () => {
  // The server's clock stands, so that no call would ever come back.
  server = await startServer(...aboveLimit);
});
test.afterEach(() => server.close());

/** A host of the page whose clock tells this, or nothing. */
async function startSite(clock: () => number | undefined) {
  const site = await serve({ dir: dist, clock });
  expectRequestsTo(site.url);
  return site;
}

/** The sentence about clocks that cannot both be right. */
const sentence = (page: Page) => page.locator('.notice', { hasText: "computer's clock" });

/** The tables of all panels but that of today's hours. */
async function tables(page: Page) {
  await settled(page);
  const found: Record<string, string[][]> = {};
  for (const name of panels) found[name] = await table(page, name);
  return found;
}

/** Looks at a day that runs, and the week to it. */
async function lookAt(page: Page, site: string, range: string) {
  await page.goto(`${site}?range=${range}&group=day&compare=none`);
  const address = page.getByLabel('Workspace address');
  await expect(address.or(workspaceButton(page))).toBeVisible();
  if (await address.isVisible()) {
    await fillInToken(page, server);
    await submit(page);
  }
  await expect(workspaceButton(page)).toBeVisible();
  return tables(page);
}

const ranges = ['2026-11-20..2026-11-20', '2026-11-14..2026-11-20'];

for (const hasDate of [true, false]) {
  for (const hours of [24, 10]) {
    test(`a clock ${hours} h fast, ${hasDate ? 'and a host that tells the time' : 'and none that does'}: the next day shows the right numbers`, cell(hasDate && hours === 24), async ({ page, browser }) => {
      test.slow();
      let truth = Date.parse(hours === 24 ? today : '2026-11-20T21:30:00Z');
      await server.setClock(new Date(truth).toISOString());
      const site = await startSite(() => (hasDate ? truth : undefined));
      try {
        await page.clock.setFixedTime(truth + hours * 3_600_000);
        const before = [];
        for (const range of ranges) before.push(await lookAt(page, site.url, range));
        if (hasDate) await expect(sentence(page)).toHaveText(new RegExp(`^This computer's clock is ${hours} h ahead of 127\\.0\\.0\\.1:\\d+, which hosts this page\\.`));
        else await expect(sentence(page)).toHaveCount(0);

        truth = Date.parse(tomorrow);
        await server.setClock(tomorrow);
        await page.clock.setFixedTime(tomorrow);
        const cold = await (await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 900 } })).newPage();
        await cold.clock.setFixedTime(tomorrow);
        for (const [at, range] of ranges.entries()) {
          const after = await lookAt(page, site.url, range);
          expect(after, range).toEqual(await lookAt(cold, site.url, range));
          expect(after['Conversation totals'], range).not.toEqual(before[at]['Conversation totals']);
        }
        await expect(sentence(page)).toHaveCount(0);
        await cold.context().close();
      } finally {
        await site.close();
      }
    });
  }
}

test('a clock two days fast: today is the host’s, also on a wall, and no day has a zero that has not begun', async ({ page, watch }) => {
  const site = await startSite(() => Date.parse(today));
  try {
    await page.clock.setFixedTime(Date.parse(today) + 2 * day);
    await page.goto(`${site.url}?range=this-week&group=day`);
    await fillInToken(page, server);
    await submit(page);
    await settled(page);
    await expect(sentence(page)).toContainText('48 h ahead');
    const days = (await table(page, 'Trend')).map(([name]) => name);
    expect(days.filter((name) => /2[12] Nov/.test(name))).toEqual([]);
    expect(days.at(-1)).toMatch(/20 Nov/);
    expect(server.log().filter(({ query }) => /2026-11-2[23]/.test(query))).toEqual([]);
    await page.goto(`${site.url}?range=today&kiosk=1`);
    await settled(page);
    await expect(page.locator('.wall')).toContainText('16:00 Europe/Berlin');
    await expect(page.locator('.wall')).toContainText('20 Nov 2026');
    expect(watch.clockQuestions, 'once a load').toBe(2);
  } finally {
    await site.close();
  }
});

test('a clock that is slow is told so, and one that is right enough is not', async ({ page }) => {
  let error = 12 * 60_000;
  const site = await startSite(() => Date.parse(today) + error);
  try {
    await openDemo(page);
    await expect(sentence(page)).toHaveCount(0);
    await page.goto(`${site.url}?demo=1`);
    await settled(page);
    await expect(sentence(page)).toHaveText(/^This computer's clock is 12 min behind 127/);
    error = 90_000;
    await page.reload();
    await settled(page);
    await expect(sentence(page)).toHaveCount(0);
  } finally {
    await site.close();
  }
});

test('a clock that is set right while the page is open is noticed, and so is a sleep', async ({ page }) => {
  let truth = Date.parse(today);
  const site = await startSite(() => truth);
  try {
    await page.clock.setFixedTime(truth + day);
    await page.goto(`${site.url}?demo=1&range=today`);
    await settled(page);
    await expect(sentence(page)).toContainText('24 h ahead');
    await page.clock.setFixedTime(truth);
    await expect(sentence(page)).toHaveCount(0);
    await expect(panel(page, 'Conversation totals')).toBeVisible();
    truth += 9 * 3_600_000;
    await page.clock.setFixedTime(truth);
    await expect(page.locator('.filters')).toContainText('21 Nov');
    await expect(sentence(page)).toHaveCount(0);
  } finally {
    await site.close();
  }
});

test('a host that does not tell the time in time holds nothing up', async ({ page }) => {
  await page.route(/\?now=\d+$/, () => {});
  const began = Date.now();
  await openDemo(page);
  expect(Date.now() - began).toBeLessThan(10_000);
  await expect(sentence(page)).toHaveCount(0);
});

test('the page asks its own host for the time once, and for nothing more', async ({ page, watch }) => {
  await signIn(page, server);
  expect(watch.clockQuestions).toBe(1);
});
