// The page at every width: nothing overflows, nothing jumps, charts are sharp and follow size and theme.

import { choosePeriod, chooseView, expect, fillInToken, hasState, openDemo, openTable, panel, panels, settled, signIn, startServer, submit, test, type DemoServer, type Page } from '../dashboard';

let server: DemoServer;

test.beforeAll(async () => {
  // Many periods in a row are no question of the limit here, so the account is above it.
  const permissions = ['view-livechat-manager', 'view-livechat-reports', 'view-livechat-departments', 'view-l-room', 'transfer-livechat-guest', 'api-bypass-rate-limit'];
  server = await startServer('--permissions', permissions.join());
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

/** By how many pixels the document is wider than the window, and what sticks out on either side. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isScrolledInside = (element: Element) => element.closest('.table-scroll, .tabs, .unseen, .skip') !== null;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -1 || right > width + 1) && !isScrolledInside(element);
    });
    return { by: document.documentElement.scrollWidth - width, out: out.map((element) => `${element.tagName} ${element.className}`) };
  });
}

const fits = { by: 0, out: [] };

for (const [width, height] of [[1440, 1000], [1024, 768], [390, 844], [320, 640]]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('the way in does not overflow, whatever it says', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: 'Password', exact: true }).click();
      await page.getByText('On this device').click();
      await page.getByLabel('Workspace address').fill('ftp://x');
      await page.getByLabel('Username or email').fill('demo');
      await page.getByRole('textbox', { name: 'Password', exact: true }).fill('demo');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(page.locator('.form-error')).not.toBeEmpty();
      expect(await overflow(page)).toEqual(fits);
    });

    test('no view overflows, with tables open and a custom period', async ({ page }) => {
      await openDemo(page, '&range=2026-03-01..2026-03-28');
      for (const view of ['Overview', 'Agents', 'Departments', 'Availability']) {
        await chooseView(page, view);
        await settled(page);
        for (const name of panels) if (await panel(page, name).isVisible()) await openTable(page, name);
        expect(await overflow(page), view).toEqual(fits);
      }
    });

    test('no read-out at an edge overflows', async ({ page }) => {
      // The widest read-outs stick out by a few pixels: on the right the page can be scrolled, on the left they are cut.
      await openDemo(page);
      for (const name of panels.slice(1)) {
        for (const key of ['Home', 'End']) {
          await panel(page, name).getByRole('application').focus();
          await page.keyboard.press(key);
          await expect(panel(page, name).locator('.tooltip')).toBeVisible();
          expect(await overflow(page), `${name} ${key}`).toEqual(fits);
        }
      }
    });

    test('no trouble overflows', async ({ page }) => {
      await server.setFaults({ 'conversation-totalizers': 'drop', 'charts-data': 'wrong-type', 'amount-of-chats': 'limited' });
      await page.goto('./?range=nonsense-without-any-space-in-it-that-goes-on-and-on-and-on-and-on');
      await fillInToken(page, server);
      await submit(page);
      await hasState(page, 'Trend', 'failed');
      await expect(panel(page, 'Chats by department')).toContainText('Continuing in');
      expect(await overflow(page)).toEqual(fits);
      await server.setFaults({ '*': 'expired' });
      await panel(page, 'Agent availability').getByRole('button', { name: /^Refresh/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await overflow(page)).toEqual(fits);
    });
  });
}

/** Adds up the shifts of a page, those after a touch or a key included. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const watched = window as unknown as { shifts: { value: number; by: string[] }[] };
    watched.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Element }[] })[]) {
        watched.shifts.push({ value: entry.value, by: entry.sources.map(({ node }) => node?.className ?? '') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shift(page: Page) {
  // An entry comes with the frame after the one that shifted.
  await page.waitForTimeout(150);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; by: string[] }[] }).shifts.splice(0));
  return { sum: shifts.reduce((sum, { value }) => sum + value, 0), by: shifts };
}

for (const [width, height] of [[1440, 1000], [390, 844]]) {
  test.describe(`nothing jumps at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    for (const [where, open] of [
      ['in the demo', (page: Page) => openDemo(page)],
      ['over HTTP', (page: Page) => signIn(page, server)],
    ] as const) {
      test(`${where}: while it loads`, async ({ page }) => {
        // On a narrow screen the line of days and zone grows to two or three when the numbers come.
        await watchShifts(page);
        await open(page);
        await page.reload();
        await settled(page);
        const { sum, by } = await shift(page);
        console.log(`layout shift ${where} at ${width} px: ${sum.toFixed(4)} for the load`);
        expect(sum, JSON.stringify(by)).toBeLessThan(0.02);
      });

      test(`${where}: when a filter changes`, async ({ page }) => {
        await watchShifts(page);
        await open(page);
        // Whoever changes a filter has it before them; signing in on a narrow screen scrolls down to its button.
        await page.evaluate(() => scrollTo(0, 0));
        await shift(page);
        for (const period of ['last-7-days', 'yesterday', 'last-91-days']) {
          await choosePeriod(page, period);
          await settled(page);
          const { sum, by } = await shift(page);
          console.log(`layout shift ${where} at ${width} px: ${sum.toFixed(4)} for ${period}`);
          expect(sum, `${period} ${JSON.stringify(by)}`).toBeLessThan(0.02);
        }
      });
    }
  });
}

/** A chart's canvas: its sizes in pixels, its picture, and how many colours are in it. */
function canvas(page: Page, name: string) {
  return panel(page, name).locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas.getBoundingClientRect();
    const pixels = new Uint32Array(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    return { backing: [canvas.width, canvas.height], shown: [width, height], picture: canvas.toDataURL(), colours: new Set(pixels).size };
  });
}

const drawn = panels.slice(1);

for (const ratio of [1, 2]) {
  test.describe(`${ratio} pixels a point`, () => {
    test.use({ deviceScaleFactor: ratio });

    test('charts are drawn at twice the pixels of the device', async ({ page }) => {
      await openDemo(page);
      for (const name of drawn) {
        const { backing, shown, colours } = await canvas(page, name);
        expect(shown[0], name).toBeGreaterThan(200);
        for (const side of [0, 1]) expect(backing[side], name).toBeGreaterThanOrEqual(Math.floor(2 * ratio * shown[side]));
        expect(colours, name).toBeGreaterThan(10);
      }
    });
  });
}

test('charts follow the zoom', async ({ page, context }) => {
  // Emulation changes the ratio without telling those who listen, so the test tells them.
  await page.addInitScript(() => {
    const known: MediaQueryList[] = [];
    const matchMedia = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      known.push(matchMedia(query));
      return known.at(-1)!;
    };
    const tell = () => known.filter(({ media }) => media.includes('resolution')).forEach((media) => media.dispatchEvent(new Event('change')));
    Object.assign(window, { tell });
  });
  await openDemo(page);
  const before = await canvas(page, 'Trend');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 900, deviceScaleFactor: 1.5, mobile: false });
  await page.evaluate(() => (window as unknown as { tell: () => void }).tell());
  await expect.poll(async () => (await canvas(page, 'Trend')).backing[0] / before.backing[0]).toBeCloseTo(1.5, 1);
});

test('charts follow the size of the window', async ({ page }) => {
  await openDemo(page);
  const before = await Promise.all(drawn.map((name) => canvas(page, name)));
  await page.setViewportSize({ width: 700, height: 900 });
  for (const [index, name] of drawn.entries()) {
    await expect.poll(async () => (await canvas(page, name)).picture === before[index].picture, name).toBe(false);
    await expect.poll(async () => {
      const { backing, shown } = await canvas(page, name);
      return backing[0] / shown[0];
    }).toBeGreaterThanOrEqual(1.99);
    expect((await canvas(page, name)).colours).toBeGreaterThan(10);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [index, name] of drawn.entries()) await expect.poll(async () => (await canvas(page, name)).picture === before[index].picture, name).toBe(true);
});

test('charts follow the colour scheme, there and back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openDemo(page);
  const before = await Promise.all(drawn.map((name) => canvas(page, name)));
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const [index, name] of drawn.entries()) await expect.poll(async () => (await canvas(page, name)).picture === before[index].picture, name).toBe(false);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [index, name] of drawn.entries()) await expect.poll(async () => (await canvas(page, name)).picture === before[index].picture, name).toBe(true);
});

test('a chart changes with its numbers', async ({ page }) => {
  await openDemo(page);
  const before = await canvas(page, 'Trend');
  await choosePeriod(page, 'last-7-days');
  await settled(page);
  await expect.poll(async () => (await canvas(page, 'Trend')).picture === before.picture).toBe(false);
});

test('targets are large enough for fingers', async ({ browser, site }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openDemoAt(page, site);
  const small = await page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('button, select, input, .tabs a')].filter((element) => element.offsetParent !== null);
    return targets.map((element) => ({ name: element.textContent, ...sides(element) })).filter(({ width, height }) => Math.min(width, height) < 24);
    function sides(element: HTMLElement) {
      const { width, height } = element.getBoundingClientRect();
      return { width, height };
    }
  });
  expect(small).toEqual([]);
  await context.close();
});

async function openDemoAt(page: Page, site: string) {
  await page.goto(`${site}?demo=1`);
  await settled(page);
}
