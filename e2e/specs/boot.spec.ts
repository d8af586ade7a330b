// What the page says before its program runs, and when it cannot: every way that goes wrong has its sentence.

import { readdirSync } from 'node:fs';

import { chooseLanguage, expect, fillInToken, openDemo, settled, startServer, submit, test, type Page } from '../dashboard';
import { cell } from '../extended';
import { closedAddress, startHost } from '../hosts';
import { dist, serve } from '../static-server.mjs';
import { expectRequestsTo, type Watch } from '../watch';

// Its addresses are opened as they are.
test.use({ compared: true });

const says = (page: Page) => page.locator('#boot-says');
const again = (page: Page) => page.getByRole('button', { name: 'Retry' });

/** Opens the page with its document changed on the way. */
async function withDocument(page: Page, change: (html: string) => string) {
  let changed = false;
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    changed = change(html) !== html;
    await route.fulfill({ response: answer, body: change(html) });
  });
  await page.goto('./');
  expect(changed, 'the document is another one').toBe(true);
}

/** Forgives what the browser writes about files and scripts that were taken away. */
function forgive(watch: Watch) {
  watch.forgive(/./);
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, in each of its languages', async ({ page }) => {
    await page.goto('./');
    // What stands for browsers without scripts is not found by its text.
    expect(await page.locator('body').innerText()).toContain('This page needs JavaScript and WebAssembly. Your browser or a policy blocks scripts');
    const said = page.locator('noscript p');
    expect(await said.evaluateAll((all: HTMLElement[]) => all.map(({ lang }) => lang))).toEqual(tags);
    for (const sentence of await said.all()) await expect(sentence).toContainText('JavaScript');
  });
});

test('a browser without WebAssembly is told so', async ({ page, watch }) => {
  forgive(watch);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('./');
  await expect(says(page)).toHaveText(/^This page needs WebAssembly, which this browser lacks/);
  await expect(again(page)).toBeVisible();
});

test('a policy that blocks WebAssembly is named', async ({ page, watch }) => {
  forgive(watch);
  await withDocument(page, (html) => html.replace(" 'wasm-unsafe-eval'", ''));
  await expect(says(page)).toHaveText(/^This server's security policy blocks WebAssembly\. .*'wasm-unsafe-eval' to script-src/);
});

for (const [what, file] of [['the program', /_bg\.wasm$/], ['its script', /omnichannel-dashboard-[0-9a-f]+\.js$/]] as const) {
  test(`without ${what} the page says so, and tries again`, cell(what === 'the program'), async ({ page, watch }) => {
    forgive(watch);
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto('./?demo=1');
    await expect(says(page)).toHaveText(/^The dashboard couldn't load: one of its files is missing/);
    await page.unroute(file);
    await again(page).click();
    await settled(page);
    await expect(says(page)).toHaveCount(0);
  });
}

test('a program that came changed is refused, and said to be', async ({ page, watch }) => {
  forgive(watch);
  await page.route(/_bg\.wasm$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 5_000) });
  });
  await page.goto('./');
  await expect(says(page)).toHaveText(/^The dashboard couldn't load/);
});

test('without any words the page says so in English', async ({ page, watch }) => {
  forgive(watch);
  await page.route(/messages-/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(says(page)).toHaveText(/^The dashboard couldn't load/);
});

test('words of another program are not spoken', async ({ page, watch }) => {
  forgive(watch);
  await page.route(/messages-/, (route) => route.fulfill({ body: '0000000000000000\nx' }));
  await page.goto('./');
  await expect(says(page)).toHaveText(/^The dashboard couldn't load/);
  await expect(page.getByLabel('Workspace address')).toHaveCount(0);
});

test('a slow connection is told of after three seconds, and after ten with a way on', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(/_bg\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.install({ time: '2026-11-20T15:00:00Z' });
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await expect(says(page)).toHaveText('Loading the dashboard…');
  await page.clock.fastForward(3_100);
  await expect(says(page)).toHaveText('Still loading. Your connection is slow.');
  await expect(again(page)).toBeHidden();
  await page.clock.fastForward(7_000);
  await expect(says(page)).toHaveText(/^Still loading after ten seconds/);
  await expect(again(page)).toBeVisible();
  go();
  await expect(page.getByLabel('Workspace address')).toBeVisible();
  await expect(says(page)).toHaveCount(0);
});

test('a program that stops while it runs says so, with a way back to the same view', async ({ page, watch }) => {
  await openDemo(page, '&view=agents');
  forgive(watch);
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError('unreachable');
    dispatchEvent(new ErrorEvent('error', { error }));
    dispatchEvent(new ErrorEvent('error', { error }));
  });
  await expect(page.getByRole('alert').filter({ hasText: 'The dashboard crashed' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await settled(page);
  expect(new URL(page.url()).search).toContain('view=agents');
});

test('a fault of the program itself says why in the console, and keeps the address', async ({ page, watch }) => {
  await openDemo(page, '&view=agents');
  forgive(watch);
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  await page.evaluate(() => {
    // The library that builds the page takes it for granted that these work.
    const broken = () => {
      throw new Error('broken by the test');
    };
    Node.prototype.cloneNode = broken;
    Document.prototype.createComment = broken;
    Document.prototype.createTextNode = broken;
  });
  await page.getByRole('link', { name: 'Departments', exact: true }).first().click();
  await expect(page.getByRole('alert').filter({ hasText: 'The dashboard crashed' })).toHaveCount(1);
  expect(said.filter((text) => /^error: panicked at [^]*broken by the test/.test(text))).toHaveLength(1);
  expect(new URL(page.url()).search).toBe('?demo=1&view=departments');
  await page.getByRole('button', { name: 'Reload' }).click();
  await settled(page);
  expect(new URL(page.url()).search).toBe('?demo=1&view=departments');
});

/** Serves the page as a host does that adds headers of its own. */
async function hosted(headers: Record<string, string>, use: (url: string) => Promise<void>) {
  const site = await serve({ dir: dist, headers });
  expectRequestsTo(site.url);
  try {
    await use(site.url);
  } finally {
    await site.close();
  }
}

const policy = (text: string) => ({ 'Content-Security-Policy': text });
/** The languages of sentences that stand in all of them: English, which is the page's own, and the others. */
const tags = ['', ...readdirSync(new URL('../../crates/i18n/languages', import.meta.url)).filter((tag) => tag !== 'en').sort()];

for (const [locale, sentence] of [
  ['en-GB', /^This server's security policy blocks WebAssembly\. .*'wasm-unsafe-eval' to script-src/],
  ['de-CH', /^Die Sicherheitsrichtlinie dieses Servers blockiert WebAssembly\. .*'wasm-unsafe-eval' zu script-src/],
  ['ar-EG', /^تحظر سياسة الأمان في هذا الخادم WebAssembly\. .*'wasm-unsafe-eval'/],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test('a host that lets only its own files run is told what it lacks', async ({ page, watch }) => {
      forgive(watch);
      await hosted(policy("script-src 'self'"), async (url) => {
        await page.goto(url);
        await expect(says(page)).toHaveText(sentence);
        await expect(page.locator('#boot-again')).toBeVisible();
        await expect(page.locator('.unstarted')).toHaveCount(0);
      });
    });
  });
}

test('a host that lets no script run is told in every language, without any', async ({ page, watch }) => {
  forgive(watch);
  await hosted(policy("script-src 'none'"), async (url) => {
    await page.goto(url);
    await expect(says(page)).toHaveText('Loading the dashboard…');
    const sentences = page.locator('.unstarted p');
    await expect(sentences.first()).toBeHidden();
    await expect(sentences.first()).toBeVisible();
    await expect(sentences.first()).toContainText("script-src 'self' 'wasm-unsafe-eval'");
    expect(await sentences.evaluateAll((all: HTMLElement[]) => all.map(({ lang }) => lang))).toEqual(tags);
  });
});

test('a first script that does not come is told of', async ({ page, watch }) => {
  forgive(watch);
  await page.route(/boot-[0-9a-f]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(page.locator('.unstarted p').first()).toBeVisible();
});

test('a page that starts says nothing of scripts', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
  await expect(page.locator('.unstarted')).toHaveCount(0);
});

test('a policy that keeps the page from its own files is named', async ({ page, watch }) => {
  forgive(watch);
  await hosted(policy("connect-src 'none'"), async (url) => {
    await page.goto(url);
    await expect(says(page)).toHaveText(/^This server's security policy blocks a file of this page\. .*: connect-src 'self'$/);
  });
});

test('a policy that keeps the page from workspaces is named, and not a setting of the workspace', async ({ page, watch }) => {
  forgive(watch);
  await hosted(policy("connect-src 'self'"), async (url) => {
    await page.goto(url);
    const workspace = 'http://127.0.0.1:9';
    await fillInToken(page, { url: workspace, userId: 'u', token: 'do-not-show' });
    await submit(page);
    const advice = page.locator('.form-error');
    await expect(advice).toHaveText(`This page's own security policy blocks requests to ${workspace}. Nothing was sent. Whoever hosts this page can add ${workspace} to connect-src in its Content-Security-Policy, in the server's settings or by building the page for that workspace.`);
  });
});

/** Opens the page in a frame that may run scripts and send forms, and nothing else. */
async function inSandbox(page: Page, headers: Record<string, string>, use: (frame: ReturnType<Page['frameLocator']>) => Promise<void>) {
  await hosted(headers, async (url) => {
    const outer = await startHost((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><iframe sandbox="allow-scripts allow-forms" src="${url}" width="1200" height="800"></iframe>`);
    });
    await page.goto(outer.url);
    await use(page.frameLocator('iframe'));
    outer.close();
  });
}

test('a sandbox that keeps the page from its own files is told of', async ({ page, watch }) => {
  forgive(watch);
  await inSandbox(page, {}, async (frame) => {
    await expect(frame.locator('#boot-says')).toHaveText(/^A sandbox blocks this page's own files: .*allow-same-origin/);
  });
});

test('a sandbox that hides where the page is from is told of where a workspace does not answer', async ({ page, watch }) => {
  forgive(watch);
  const nobody = await closedAddress();
  // Of its own host, and not of a frame: in a stranger's there is no form.
  await hosted({ 'Access-Control-Allow-Origin': '*', ...policy('sandbox allow-scripts allow-forms') }, async (url) => {
    await page.goto(url);
    await expect(page.locator('.notices')).toContainText('This page runs in a sandbox that hides where it comes from');
    await fillInToken(page, { url: nobody, userId: 'u', token: 'do-not-show' });
    await submit(page);
    await expect(page.locator('.form-error')).toContainText('a sandbox hides where this page comes from');
  });
});

/** Keeps the program back until it is let go. */
async function holdProgram(page: Page) {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(/omnichannel-dashboard-\w+_bg\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  return () => go();
}

/** Opens the page as it is before its program runs. */
async function openHeld(page: Page, query = '') {
  const go = await holdProgram(page);
  await page.goto(`./${query}`, { waitUntil: 'domcontentloaded' });
  await expect(says(page)).toHaveCount(1);
  return go;
}

const preview = (page: Page) => page.locator('.preview');

/** Where the parts of a page stand, and what has moved by itself since it was opened. */
const boxes = (page: Page, parts: string[]) => page.evaluate((parts) => parts.map((part) => {
  const { x, y, width, height } = document.querySelector(part)!.getBoundingClientRect();
  return [part, Math.round(x), Math.round(y), Math.round(width), Math.round(height)] as const;
}), parts);

async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const all: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => all.push((entry as unknown as { value: number }).value)))
      .observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
}

test.describe('before the program runs', () => {
  test('the way in is there in outlines, for eyes alone', async ({ page }) => {
    await openHeld(page);
    await expect(preview(page).locator('h1')).toHaveText('Omnichannel Dashboard');
    await expect(preview(page).locator('.sign-in-form')).toBeVisible();
    await expect(preview(page).locator('.field label').first()).toHaveText('Workspace address');
    await expect(page.locator('input, form, select')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText('Loading the dashboard…');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  for (const [language, direction, button] of [['de', 'ltr', 'Anmelden'], ['ar', 'rtl', 'تسجيل الدخول']] as const) {
    test.describe(`in ${language}, on a dark screen`, cell(language === 'ar'), () => {
      test.use({ locale: language, colorScheme: 'dark' });
      test('the outlines are in the reader\'s words and colours', async ({ page }) => {
        await openHeld(page);
        await expect(preview(page).locator('.primary')).toHaveText(button);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(14, 18, 23)');
      });
    });
  }

  test('the demo is there in outlines, and another view without panels', async ({ page }) => {
    await openHeld(page, '?demo=1');
    for (const part of ['.bar', '.ribbon', '.filters', '.totals', '.trend']) await expect(preview(page).locator(part)).toBeVisible();
    await expect(preview(page).locator('.tabs li')).toHaveText(['Overview', 'Agents', 'Departments', 'Availability']);
    await page.goto('./?demo=1&view=agents', { waitUntil: 'domcontentloaded' });
    await expect(preview(page).locator('.filters')).toBeVisible();
    expect(await preview(page).locator('.panels').count()).toBe(0);
  });

  for (const place of ['For this tab', 'On this device']) {
    test(`who is signed in ${place.toLowerCase()} finds the dashboard's outlines`, async ({ page }) => {
      const server = await startServer();
      await page.goto('./');
      await fillInToken(page, server);
      await page.getByLabel(place).check();
      await submit(page);
      await settled(page);
      await holdProgram(page);
      await page.reload({ waitUntil: 'domcontentloaded' });
      await expect(preview(page).locator('.totals')).toBeVisible();
      await expect(preview(page).locator('.ribbon')).toHaveCount(0);
      await server.close();
    });
  }

  for (const [what, query] of [
    ['a link names a workspace', '?workspace=https://stranger.example'],
    ['a link names a workspace and more', '?workspace=https://stranger.example&view=agents&range=today'],
    ['a secret stood in the address', '?token=do-not-show'],
    ['the page is to hang on a wall', '?kiosk=1&demo=1'],
  ]) {
    test(`there are no outlines where ${what}`, async ({ page, watch }) => {
      // The page takes it out of the address, and not out of what has been asked for.
      watch.forgive(/^A secret is in/);
      await openHeld(page, query);
      await expect(says(page)).toBeVisible();
      // At once: what comes only to go again has been there.
      expect(await page.locator('.preview, .sign-in-form, .panel').count()).toBe(0);
    });
  }

  test('nor in a stranger\'s frame, whoever is signed in', async ({ page, site }) => {
    await page.goto('./');
    await page.evaluate(() => localStorage.setItem('omnichannel-dashboard.sign-in:https://a.example u', 'x'));
    const outer = await startHost((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><iframe src="${site}?demo=1" width="1200" height="800"></iframe>`);
    });
    await holdProgram(page);
    await page.goto(outer.url, { waitUntil: 'domcontentloaded' });
    const frame = page.frameLocator('iframe');
    // The last thing that the first script does by itself.
    await expect(frame.locator('.unstarted')).toHaveCount(0);
    await expect(frame.locator('#boot-says')).toBeVisible();
    expect(await frame.locator('.preview, .sign-in-form, .panel').count()).toBe(0);
    outer.close();
  });

  test('the outlines stay where the program is slow, below what is said of it', async ({ page }) => {
    await page.clock.install({ time: '2026-11-20T15:00:00Z' });
    await openHeld(page);
    await page.clock.fastForward(3_100);
    await expect(says(page)).toHaveText('Still loading. Your connection is slow.');
    await expect(says(page)).toBeInViewport();
    await expect(preview(page)).toBeVisible();
  });

  test('the outlines go where the program does not come', async ({ page, watch }) => {
    forgive(watch);
    await page.route(/_bg\.wasm$/, (route) => route.fulfill({ status: 404 }));
    await page.goto('./?demo=1');
    await expect(says(page)).toHaveText(/^The dashboard couldn't load/);
    await expect(preview(page)).toHaveCount(0);
    await expect(page.locator('#boot > .bar')).toBeVisible();
  });

  const wayIn = ['h1', '.lead', '.sign-in-form', '.step', '.ways', '.ways button', '.field label', '.field :is(input, .outline)', '.keep', '.keep small', '.keep .choice', '.keep .choice > :is(input, .outline)', '.primary', '.admin', '.or', '.or button'];
  const dashboard = ['.bar', '.brand', '.tabs', '.tabs li:nth-child(4)', '.views-opener', '.host', '.ribbon', '.ribbon button', '.filters', '.stepper', '.stepper .period-opener', '.filters .combobox', '.options-opener', '.totals', '.totals .panel-title', '.totals .panel-body', '.trend', '.trend .panel-controls', '.trend .panel-body'];
  for (const width of [1440, 1024, 390]) {
    for (const language of ['en', 'ar', 'de']) {
      for (const [what, query, parts, last] of [['way in', '', wayIn, 'form'], ['demo', '?demo=1', dashboard, 'section.panel']] as const) {
        test(`the program takes the ${what} over without a move: ${language}, ${width} px`, cell(['en 390', 'ar 1440', 'de 390'].includes(`${language} ${width}`)), async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await chooseLanguage(page, language);
          const shifts = await watchShifts(page);
          const go = await openHeld(page, query);
          await expect(preview(page)).toBeVisible();
          const before = await boxes(page, [...parts]);
          go();
          await expect(page.locator(last).first()).toBeVisible();
          await expect(page.locator('#boot')).toHaveCount(0);
          if (query) await settled(page);
          const after = await boxes(page, [...parts]);
          for (const [at, [part, ...box]] of before.entries()) {
            const off = box.map((side, which) => Math.abs(side - (after[at]!.slice(1) as number[])[which]!));
            expect.soft(Math.max(...off), `${part}: ${box} became ${after[at]!.slice(1)}`).toBeLessThanOrEqual(1);
          }
          // Of a hundredth of what counts as none: a word at the edge of a panel that becomes another one.
          expect((await shifts()).reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
        });
      }
    }
  }
});
