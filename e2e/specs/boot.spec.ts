// What the page says before its program runs, and when it cannot: every way that goes wrong has its sentence.

import { expect, openDemo, settled, test, type Page } from '../dashboard';
import type { Watch } from '../watch';

const says = (page: Page) => page.locator('#boot-says');
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Opens the page with its document changed on the way. */
async function withDocument(page: Page, change: (html: string) => string) {
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: change(await answer.text()) });
  });
  await page.goto('./');
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
    expect(await said.evaluateAll((all: HTMLElement[]) => all.map(({ lang }) => lang))).toEqual(['', 'ar', 'de', 'es', 'fr', 'ja', 'pt-BR']);
    for (const sentence of await said.all()) await expect(sentence).toContainText('JavaScript');
  });
});

test('a browser without WebAssembly is told so', async ({ page, watch }) => {
  forgive(watch);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('./');
  await expect(says(page)).toHaveText(/^This page needs WebAssembly, which this browser does not have/);
  await expect(again(page)).toBeVisible();
});

test('a policy that blocks WebAssembly is named', async ({ page, watch }) => {
  forgive(watch);
  await withDocument(page, (html) => html.replace("'wasm-unsafe-eval' ", ''));
  await expect(says(page)).toHaveText(/^This server's security policy blocks WebAssembly\. .*'wasm-unsafe-eval' to script-src/);
});

for (const [what, file] of [['the program', /_bg\.wasm$/], ['its script', /omnichannel-dashboard-[0-9a-f]+\.js$/]] as const) {
  test(`without ${what} the page says so, and tries again`, async ({ page, watch }) => {
    forgive(watch);
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto('./?demo=1');
    await expect(says(page)).toHaveText(/^The dashboard could not be loaded: one of its files did not come/);
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
  await expect(says(page)).toHaveText(/^The dashboard could not be loaded/);
});

test('without any words the page says so in English', async ({ page, watch }) => {
  forgive(watch);
  await page.route(/words-/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await expect(says(page)).toHaveText(/^The dashboard could not be loaded/);
});

test('words of another program are not spoken', async ({ page, watch }) => {
  forgive(watch);
  await page.route(/words-/, (route) => route.fulfill({ body: '0000000000000000\n{"loading":"x"}\nx' }));
  await page.goto('./');
  await expect(says(page)).toHaveText(/^The dashboard could not be loaded/);
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
  await expect(says(page)).toHaveText('Still loading: the connection is slow.');
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
  await expect(page.getByRole('alert').filter({ hasText: 'The dashboard has stopped by a fault of its own' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Reload' }).click();
  await settled(page);
  expect(new URL(page.url()).search).toContain('view=agents');
});
