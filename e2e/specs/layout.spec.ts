// The page at every width: nothing overflows, nothing jumps, charts are sharp and follow size and theme.

import {
  aboveLimit, refetch, chooseDepartment, choosePeriod, chooseView, everyReport, expect, fillInToken, hasState, hours, hoursButton, loadHours, openDemo, openFilters, openTable, panel, panels, panelsOf, reports, settled, compareWith,
  signIn, startServer, submit, test, views, type DemoServer, type Page,
} from '../dashboard';
import { cell, extended } from '../extended';

let server: DemoServer;

test.beforeAll(async () => {
  // Many periods in a row are no question of the limit here, so the account is above it.
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

/** By how many pixels the document is wider than the window, and what sticks out on either side. */
function overflow(page: Page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isScrolledInside = (element: Element) => element.closest('.tabs, .unseen, .skip') !== null;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -1 || right > width + 1) && !isScrolledInside(element);
    });
    return { by: document.documentElement.scrollWidth - width, out: out.map((element) => `${element.tagName} ${element.className}`) };
  });
}

const fits = { by: 0, out: [] };

/** The panels with a chart, and where each is seen. */
const drawn: Record<string, (page: Page) => Promise<unknown>> = {
  Trend: (page) => openDemo(page, '&compare=before'),
  [hours]: (page) => openDemo(page, '&range=last-7-days').then(() => loadHours(page)),
  'Agent availability': (page) => openDemo(page, '&view=availability&range=yesterday'),
};

for (const [width, height] of [[1440, 1000], [1024, 768], [390, 844], [320, 640]]) {
  test.describe(`${width} px wide`, cell(width === 1440 || width === 320), () => {
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
      for (const [view, title] of Object.entries(views)) {
        await chooseView(page, title);
        await settled(page);
        for (const name of panelsOf[view]) await openTable(page, name);
        expect(await overflow(page), view).toEqual(fits);
      }
    });

    test('no read-out at an edge overflows', async ({ page }) => {
      // The widest read-outs stick out by a few pixels: on the right the page can be scrolled, on the left they are cut.
      for (const [name, open] of Object.entries(drawn)) {
        await open(page);
        for (const key of ['Home', 'End']) {
          await panel(page, name).getByRole('application').focus();
          await page.keyboard.press(key);
          await expect(panel(page, name).locator('.tooltip')).toBeVisible();
          expect(await overflow(page), `${name} ${key}`).toEqual(fits);
        }
      }
    });

    test('no error overflows', async ({ page }) => {
      await server.setFaults({ 'conversation-totalizers': 'drop', 'charts-data': 'wrong-type', 'amount-of-chats': 'limited' });
      await page.goto('./?range=nonsense-without-any-space-in-it-that-goes-on-and-on-and-on-and-on');
      await fillInToken(page, server);
      await submit(page);
      await hasState(page, 'Trend', 'failed');
      await expect(panel(page, 'Chats by department')).toContainText('Continuing in');
      expect(await overflow(page)).toEqual(fits);
      await server.setFaults({ '*': 'expired' });
      // Not by the pointer: a tile that is still under way may ask first, and the way back in stands over all.
      await panel(page, 'Conversations by agent').getByRole('button', { name: /^Refresh/ }).dispatchEvent('click');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await overflow(page)).toEqual(fits);
    });
  });
}

type Shift = { value: number; by: string[] };

/** Has the page note what moves on it, before it is opened, as the measure of the web does: without what answers a press within half a second. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    type Source = { node?: Node; previousRect: DOMRect; currentRect: DOMRect };
    type Entry = PerformanceEntry & { value: number; sources: Source[]; hadRecentInput: boolean };
    const seen: { value: number; by: string[] }[] = [];
    const place = ({ left, top, width, height }: DOMRect) => [left, top, width, height].map(Math.round);
    const name = (node?: Node) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const panel = element?.closest('.panel');
      const own = element ? `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}${[...element.classList].map((each) => `.${each}`).join('')}` : 'something gone';
      return panel && panel !== element ? `${own} of ${panel.className}` : own;
    };
    // The age of numbers and the button of the way in say another word in a place that stands still. As it is written
    // from the end or the middle of its line, it begins elsewhere, which counts as 0.00003 to 0.0003 though nothing moves.
    // What is gone has not moved either where it was and is in one place.
    const isAnotherWord = ({ node, previousRect, currentRect }: Source) =>
      (!node || node instanceof Text && node.parentElement!.matches('.age, button')) && place(previousRect).every((side, at) => Math.abs(side - place(currentRect)[at]) <= 1);
    // A part of a pixel is nobody's move, and may make one of another size.
    const isInPlace = ({ node, previousRect, currentRect }: Source) => !!node && place(previousRect).every((side, at) => Math.abs(side - place(currentRect)[at]) <= 1);
    const isWithin = (inner: DOMRect, outer?: DOMRect) =>
      !!outer && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1 && inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
    // With their age old numbers say another word too, after which the rest of the sentence begins elsewhere within its place.
    const isSentenceOfAge = ({ node, previousRect, currentRect }: Source) => {
      const notice = node instanceof Text ? node.parentElement!.closest('.old p')?.getBoundingClientRect() : undefined;
      return isWithin(previousRect, notice) && isWithin(currentRect, notice);
    };
    // The steps of a key of colours stand one behind the other, and follow its numbers while hours come; one that is gone was within it.
    const isInKey = ({ node, currentRect }: Source) => {
      if (node) return node instanceof Element && node.matches('.scale li');
      return isWithin(currentRect, document.querySelector('.scale')?.getBoundingClientRect());
    };
    const note = (entries: Entry[]) => {
      // What answers a press at once is expected by whoever pressed; what the tests change without a press is counted.
      for (const { value, sources } of entries.filter(({ hadRecentInput }) => !hadRecentInput)) {
        const moved = sources.filter((source) => !(isInPlace(source) || isAnotherWord(source) || isSentenceOfAge(source) || isInKey(source)));
        if (moved.length > 0) seen.push({ value, by: moved.map(({ node, previousRect, currentRect }) => `${name(node)}: ${place(previousRect)} to ${place(currentRect)}`) });
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries() as Entry[]));
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = () => {
      note(observer.takeRecords() as Entry[]);
      return seen.splice(0);
    };
    Object.assign(window, { shifts });
  });
}

/** What has moved since the last time. */
function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    // What is drawn after the numbers have come may move something with a later frame, and is noted with the one after.
    for (let frame = 0; frame < 10; frame += 1) await new Promise((next) => requestAnimationFrame(next));
    return (window as unknown as { shifts: () => Shift[] }).shifts();
  });
}

/** Does something, waits for the numbers, and expects nothing to move meanwhile. */
async function standsStill(page: Page, what: string, act: () => Promise<unknown>, pushed?: RegExp) {
  await act();
  await settled(page);
  const all = (await shifts(page)).filter(({ by }) => !pushed || !by.every((part) => pushed.test(part)));
  expect.soft(all, `${what}: ${all.reduce((sum, { value }) => sum + value, 0).toFixed(4)}`).toEqual([]);
}

/**
 * What a notice on old numbers may move. It stands below the numbers: where tiles and main chart are wide, in a line that is
 * there before; elsewhere the panel grows, and what stands below the notice makes room.
 */
function belowNotice(width: number, name: string) {
  if (width > 390) return /^(details\.receipt of panel (agents|departments)|section\.panel\.heat|.* of panel heat|footer\.foot): /;
  const [own, ...below] = ['totals', 'trend', 'agents', 'departments', 'heat'].slice(panels.indexOf(name));
  return new RegExp(`^(details\\.receipt of panel ${own}|p\\.notes-line|section\\.panel\\.(${below.join('|')})|.* of panel (${below.join('|')})|footer\\.foot): `);
}

/** Where the parts of the bar above stand in it. */
function barPlaces(page: Page) {
  return page.locator('header.bar').evaluate((bar) => {
    const parts = [...bar.querySelectorAll<HTMLElement>('.tabs a, button')].filter((part) => part.checkVisibility());
    return parts.map((part) => [part.textContent, part.offsetLeft, part.offsetWidth]);
  });
}

for (const [width, height] of [[1440, 1000], [1024, 768], [390, 844]]) {
  for (const [where, openAt] of [
    ['in the demo', (page: Page, query = '') => openDemo(page, query.replace('?', '&'))],
    ['over HTTP', (page: Page, query = '') => signIn(page, server, query)],
  ] as const) {
    // On a narrow screen most can move, and over HTTP it comes later than what stands around it.
    const isQuick = where === 'over HTTP' && width === 390;
    test.describe(`nothing jumps at ${width} px, ${where}`, () => {
      test.use({ viewport: { width, height } });
      test.setTimeout(60_000);
      test.beforeEach(({ page }) => watchShifts(page));

      /** Opens the page as one who is about to change a filter has it; signing in on a narrow screen scrolls down to its button. */
      const open = async (page: Page, query = '') => {
        await openAt(page, query);
        await page.evaluate(() => scrollTo(0, 0));
        await shifts(page);
      };

      test('while it loads', cell(isQuick || (where === 'in the demo' && width === 1440)), async ({ page }) => {
        await standsStill(page, 'the overview', () => openAt(page));
        await standsStill(page, 'again', () => page.reload());
        const own = where === 'in the demo' ? '&demo=1' : '';
        for (const view of ['agents', 'departments', 'availability', 'overview']) {
          await standsStill(page, view, () => page.goto(`./?view=${view}&range=last-7-days${own}`));
        }
      });

      test('when the period changes', cell(isQuick), async ({ page }) => {
        await open(page);
        for (const period of ['last-7-days', 'yesterday', 'last-91-days', 'last-12-months', 'today', 'last-28-days']) {
          await standsStill(page, period, () => choosePeriod(page, period));
        }
        await standsStill(page, 'the period before', () => page.getByRole('button', { name: /^Previous period/ }).click());
      });

      test('when the metric changes', cell(isQuick), async ({ page }) => {
        await open(page);
        const select = panel(page, 'Trend').getByLabel('Chart');
        // The title is the choice itself, and what stands in its line begins where it ends.
        const pushed = /^(p\.covers|div\.panel-controls) of panel trend: /;
        for (const metric of await select.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))) {
          await standsStill(page, metric, () => select.selectOption(metric), pushed);
        }
        await standsStill(page, 'by the week', () => panel(page, 'Trend').getByLabel('Group by').selectOption('week'));
      });

      test('when it is compared, and no more', cell(isQuick), async ({ page }) => {
        await open(page);
        // The column of changes takes the place of that of shares, and its head is a longer word.
        const pushed = /^button of panel (agents|departments): /;
        for (const choice of ['Previous period', 'Same period last year', 'No comparison'] as const) await standsStill(page, choice, () => compareWith(page, choice), pushed);
      });

      test('when departments are chosen, and when the zone is', cell(isQuick), async ({ page }) => {
        await open(page);
        await standsStill(page, 'Sales', () => chooseDepartment(page, 'Sales'));
        await page.keyboard.press('Escape');
        await standsStill(page, 'all', () => page.getByRole('button', { name: 'Remove Sales' }).press('Enter'));
        await openFilters(page);
        for (const zone of ['UTC', 'Europe/Berlin']) await standsStill(page, `the zone: ${zone}`, () => page.getByLabel('Time zone', { exact: true }).selectOption(zone));
      });

      test('when it is refreshed', cell(isQuick), async ({ page }) => {
        await open(page);
        for (const [what, time] of [['at once', '2026-11-20T15:00:00Z'], ['five minutes later', '2026-11-20T15:05:00Z'], ['an hour later', '2026-11-20T16:00:00Z']]) {
          await page.clock.setFixedTime(time);
          await openFilters(page);
          await shifts(page);
          await standsStill(page, what, () => page.getByRole('button', { name: 'Refresh all' }).press('Enter'));
        }
        await standsStill(page, 'a panel alone', () => panel(page, 'Trend').getByRole('button', { name: 'Refresh Trend' }).press('Enter'));
      });

      test('when another view is chosen', cell(isQuick), async ({ page }) => {
        await open(page, '?view=agents');
        await server.setFaults({ '*': 'delay-500' });
        const bar = await barPlaces(page);
        expect(bar.length).toBeGreaterThan(4);
        for (const view of ['Departments', 'Availability', 'Overview', 'Agents']) {
          await chooseView(page, view);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(view);
          // With the view all changes at once; what moves after it is what counts.
          await shifts(page);
          await standsStill(page, view, async () => {});
          expect.soft(await barPlaces(page), `the bar above, ${view}`).toEqual(bar);
        }
      });

      test('when more metrics come', cell(isQuick), async ({ page }) => {
        await open(page);
        // With the press all below moves at once; what moves after it is what counts.
        await panel(page, 'Conversation totals').getByRole('button', { name: 'More metrics' }).press('Enter');
        await shifts(page);
        await standsStill(page, 'numbers', () => settled(page));
        await page.clock.setFixedTime('2026-11-20T15:05:00Z');
        await standsStill(page, 'refreshed', () => panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).press('Enter'));
      });

      test('when hours come', cell(isQuick), async ({ page }) => {
        await open(page, '?range=last-7-days');
        await hoursButton(page).scrollIntoViewIfNeeded();
        await panel(page, hours).evaluate((panel) => panel.scrollIntoView({ block: 'center' }));
        await hoursButton(page).focus();
        await shifts(page);
        await standsStill(page, 'asked for', () => loadHours(page));
        for (const fold of ['week', 'days']) await standsStill(page, fold, () => panel(page, hours).getByLabel('Columns').selectOption(fold));
      });

      if (where === 'in the demo') return;

      test('when the workspace does not offer a report', cell(isQuick), async ({ page }) => {
        const community = await startServer('--licence', 'community');
        try {
          await signIn(page, community, '?view=availability');
          await hasState(page, 'Agent availability', 'failed');
          await shifts(page);
          await standsStill(page, 'from the start', async () => {
            await page.reload();
            await settled(page);
          });
        } finally {
          await community.close();
        }
      });

      test('when numbers that refresh themselves cannot, and when they can again', extended, async ({ page }) => {
        test.slow();
        await open(page, '?refresh=60&compare=before&range=2026-11-14..2026-11-20');
        // A tile that is still to come would fail for itself.
        await expect(page.locator('.panel[aria-busy="true"]')).toHaveCount(0);
        let minutes = 0;
        const later = async (name: string, state: 'stale' | 'ready') => {
          minutes += 2;
          await page.clock.setFixedTime(Date.parse('2026-11-20T15:00:00Z') + minutes * 60_000);
          await hasState(page, name, state);
        };
        for (const [route, name] of Object.entries(reports)) {
          // Its end is in sight, and what follows it.
          await panel(page, name).evaluate((panel) => scrollBy(0, panel.getBoundingClientRect().bottom - innerHeight * 0.6));
          await shifts(page);
          await server.setFaults({ [width === 390 ? route : '*']: 'failing' });
          await standsStill(page, `${name} fails`, () => later(name, 'stale'), belowNotice(width, name));
          await server.setFaults({});
          await standsStill(page, `${name} is there again`, () => later(name, 'ready'), belowNotice(width, name));
        }
      });

      for (const [route, name] of Object.entries(everyReport)) {
        const view = name === 'Agent availability' ? 'availability' : 'overview';
        test(`when ${name} fails, and when it is there again`, cell(isQuick && (name === 'Trend' || name === 'Conversation totals')), async ({ page }) => {
          await open(page, `?view=${view}`);
          await panel(page, name).evaluate((panel) => panel.scrollIntoView({ block: 'center' }));
          await shifts(page);
          await page.clock.setFixedTime('2026-11-20T15:05:00Z');
          // The page has seen that it is later before it says how old the numbers are.
          await expect(panel(page, name).locator('.age')).toHaveText('updated 5 min ago');
          await shifts(page);
          await server.setFaults({ [route]: 'failing' });
          await standsStill(page, 'failing', async () => {
            await refetch(page, name);
            await hasState(page, name, 'stale');
          });
          await server.setFaults({});
          await standsStill(page, 'there again', async () => {
            await refetch(page, name, 'Retry');
            await hasState(page, name, 'ready');
          });
          await server.setFaults({ [route]: 'wrong-type' });
          // On a phone the reason stands below the tiles, and pushes what is below it. A table without numbers is as low as its
          // sentence, below which its receipt comes up.
          const pushed = width === 390 ? /^(details\.receipt of panel totals|p\.notes-line|section\.panel\.trend): / : /^details\.receipt of panel (agents|departments): /;
          await standsStill(page, 'failing from the start', async () => {
            await page.goto(`./?view=${view}&range=yesterday`);
            await hasState(page, name, 'failed');
          }, pushed);
        });
      }
    });
  }
}

for (const [width, height] of [[1920, 1080], [1440, 900], [1024, 768], [390, 844]]) {
  test(`nothing jumps on a wall of ${width} px`, cell(width === 1920), async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await signIn(page, server, '?kiosk=1&refresh=300&range=today');
    await shifts(page);
    await standsStill(page, 'while it loads', () => page.reload());
    await page.clock.setFixedTime('2026-11-20T15:05:01Z');
    await standsStill(page, 'refreshed', () => expect(panel(page, 'Trend').locator('.age')).toHaveText('updated just now'));
    await server.setFaults(Object.fromEntries(Object.keys(reports).map((route) => [route, 'wrong-type'])));
    await page.clock.setFixedTime('2026-11-20T15:10:02Z');
    await standsStill(page, 'failing', () => hasState(page, 'Trend', 'stale'));
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

for (const ratio of [1, 2]) {
  test.describe(`${ratio} pixels a point`, () => {
    test.use({ deviceScaleFactor: ratio });

    test('charts are drawn at the pixels of the device', async ({ page }) => {
      for (const [name, open] of Object.entries(drawn)) {
        await open(page);
        const { backing, shown, colours } = await canvas(page, name);
        expect(shown[0], name).toBeGreaterThan(200);
        for (const side of [0, 1]) expect(backing[side], name).toBeGreaterThanOrEqual(Math.floor(ratio * shown[side]));
        for (const side of [0, 1]) expect(backing[side], name).toBeLessThanOrEqual(Math.ceil(ratio * (shown[side] + 1)));
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

for (const [name, open] of Object.entries(drawn)) {
  test(`a chart follows the size of the window: ${name}`, async ({ page }) => {
    await open(page);
    const { picture } = await canvas(page, name);
    const isAsBefore = expect.poll(async () => (await canvas(page, name)).picture === picture);
    await page.setViewportSize({ width: 700, height: 900 });
    await isAsBefore.toBe(false);
    await expect.poll(async () => {
      const { backing, shown } = await canvas(page, name);
      return backing[0] / shown[0];
    }).toBeGreaterThanOrEqual(0.99);
    expect((await canvas(page, name)).colours).toBeGreaterThan(10);
    await page.setViewportSize({ width: 1280, height: 900 });
    await isAsBefore.toBe(true);
  });

  test(`a chart follows the colour scheme, there and back: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page);
    const { picture } = await canvas(page, name);
    const isAsBefore = expect.poll(async () => (await canvas(page, name)).picture === picture);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isAsBefore.toBe(false);
    await page.emulateMedia({ colorScheme: 'light' });
    await isAsBefore.toBe(true);
  });
}

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
