// What the page narrows by itself before its program runs: whom a page that came over https may ask, and what becomes an
// element, a script or a worker.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, openDemo, panels, hasState, settled, test, type Page } from '../dashboard';
import { startHost } from '../hosts';
import { dist } from '../static-server.mjs';
import { expectRequestsTo } from '../watch';

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css', wasm: 'application/wasm', txt: 'text/plain' };

/** Opens the built page as if it came from an https host. */
async function openOverHttps(page: Page) {
  await page.route('https://stats.example/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = await readFile(join(dist, name)).catch(() => undefined);
    await route.fulfill({ status: body ? 200 : 404, contentType: types[name.split('.').at(-1)!], body });
  });
  await page.goto('https://stats.example/');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
}

/** Asks an address from the page; whether the page's policy refused that. */
function isRefused(page: Page, address: string) {
  return page.evaluate(async (address) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    await fetch(address, { mode: 'no-cors', credentials: 'omit' }).catch(() => {});
    await new Promise((told) => setTimeout(told, 100));
    return refused.includes('connect-src');
  }, address);
}

test('a page that came over https asks nobody over http but its own machine', async ({ page, watch }) => {
  watch.forgive(/./);
  await openOverHttps(page);
  // Not the machine's own name for itself, though a browser would let such an address be asked.
  expect(await isRefused(page, 'http://127.0.0.2:9/api/info')).toBe(true);
  expect(await isRefused(page, 'http://chat.example:9/api/info')).toBe(true);
  for (const address of ['http://127.0.0.1:9/', 'http://localhost:9/', 'https://127.0.0.2:9/']) {
    expect(await isRefused(page, address), address).toBe(false);
  }
});

test('a page that came over http asks an http workspace', async ({ page, watch }) => {
  watch.forgive(/^A stranger is asked/);
  await page.goto('./');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
  for (const address of ['http://127.0.0.2:9/api/info', 'http://chat.example:9/api/info', 'https://127.0.0.2:9/']) {
    expect(await isRefused(page, address), address).toBe(false);
  }
});

const injections: [string, (stranger: string) => void][] = [
  ['a handler', () => void (document.body.innerHTML = '<img src="data:," onerror="window.hurt = 1">')],
  ['a handler beside', () => document.body.insertAdjacentHTML('beforeend', '<p onclick="window.hurt = 1">')],
  ['a script element', () => void (document.body.innerHTML = '<script>window.hurt = 1</script>')],
  ['a frame', () => void (document.body.innerHTML = '<iframe srcdoc="<script>parent.hurt = 1</script>"></iframe>')],
  ['a frame with a text', () => void (document.createElement('iframe').srcdoc = '<script>parent.hurt = 1</script>')],
  ['a link that is a script', () => void (document.body.innerHTML = '<a href="javascript:window.hurt = 1">x</a>')],
  ['a form', (stranger) => void (document.body.innerHTML = `<form action="${stranger}"><input name="password"></form>`)],
  ['a whole document', () => document.write('<script>window.hurt = 1</script>')],
  ['a parsed document', () => void new DOMParser().parseFromString('<img onerror=x>', 'text/html')],
  ['a script of another site', (stranger) => void (document.createElement('script').src = `${stranger}/x.js`)],
  ['a script of the page\'s own site', () => void (document.createElement('script').src = '/x.js')],
  ['a worker of another site', (stranger) => void new Worker(`${stranger}/x.js`)],
  ['a policy of its own', () => void (window as { trustedTypes?: { createPolicy: (name: string, rules: object) => void } }).trustedTypes?.createPolicy('mine', {})],
];
for (const [what, act] of injections) {
  test(`a text of a stranger is refused as ${what}`, async ({ page, watch }) => {
    const stranger = await startHost((_, response) => void response.end(), 'stranger');
    watch.forgive(/content security policy|Trusted/i);
    await page.goto('./');
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    const before = await page.locator('body').innerHTML();
    const thrown = await page.evaluate(`(() => { try { (${act})('${stranger.url}'); } catch (error) { return error.name; } })()`);
    expect(thrown).toBe('TypeError');
    expect(await page.locator('body').innerHTML()).toBe(before);
    expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBe(undefined);
    stranger.close();
  });
}

test('a text of a stranger is not run by a timer', async ({ page, watch }) => {
  watch.forgive(/content security policy|Trusted/i);
  await page.goto('./');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
  await page.evaluate(() => void setTimeout('window.hurt = 1')).catch(() => {});
  await expect.poll(() => watch.forgiven.join()).toMatch(/require-trusted-types-for/);
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBe(undefined);
});

test('what the program makes of a text passes: signs, the calendar, keys, saved views, the demo', async ({ page, watch }) => {
  await openDemo(page);
  for (const name of panels) await hasState(page, name, 'ready');
  expect(await page.locator('.icon svg > *').count()).toBeGreaterThan(3);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').locator('kbd').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Save this view as').fill('<b>Mine</b>');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: '<b>Mine</b>', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await settled(page);
  expect(watch.problems).toEqual([]);
});
