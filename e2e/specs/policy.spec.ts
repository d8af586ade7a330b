// The content security policy of the built page: the whole page works under it, and it refuses what it should.

import { withBuildFor } from '../build-for';
import {
  chooseDepartment, choosePeriod, chooseView, expect, fillInToken, hasState, openDemo, openTable, panel, panels, settled, signIn,
  startServer, submit, test, type DemoServer, type Page,
} from '../dashboard';
import { dist, serve } from '../static-server.mjs';
import { expectRequestsTo, type Watch } from '../watch';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

function policy(page: Page) {
  return page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
}

/** What the browser and the watch say of a violation; the watch sees a request before it is refused. */
const violation = /content security policy|requires 'Trusted|^A stranger is asked: https:..127.0.0.1:9./i;

/** By which directives something was refused. */
function violated({ forgiven }: Watch) {
  const directives = forgiven.map((problem) => problem.match(/^The content security policy refuses \S+ for ([a-z-]+)/)?.[1]);
  return [...new Set(directives.filter(Boolean))];
}

test('stands first, and allows nothing inline or evaluated', async ({ page }) => {
  await page.goto('./');
  const text = (await policy(page)) ?? '';
  const directives = Object.fromEntries(text.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
  expect(directives['default-src']).toEqual(["'none'"]);
  // No script stands in the page, so that none needs a hash.
  expect(directives['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directives['style-src']).toEqual(["'self'"]);
  for (const name of ['font-src', 'base-uri', 'form-action', 'object-src', 'manifest-src']) expect(directives[name], name).toEqual(["'none'"]);
  expect(text).toContain("require-trusted-types-for 'script'; trusted-types default");
  // The built-in demo is a worker.
  expect(directives['worker-src']).toEqual(["'self'"]);
  expect(text).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*/);
  expect(await page.evaluate(() => document.head.children[1].getAttribute('http-equiv'))).toBe('Content-Security-Policy');
});

test('lets the page do all that it does: signing in, every report, tables, filters, the other themes', async ({ page, watch }) => {
  await signIn(page, server);
  for (const name of panels) await hasState(page, name, 'ready');
  for (const colorScheme of ['dark', 'light'] as const) await page.emulateMedia({ colorScheme });
  await page.emulateMedia({ forcedColors: 'active' });
  await choosePeriod(page, 'last-7-days');
  await chooseDepartment(page, 'Support');
  await settled(page);
  for (const name of panels) await openTable(page, name);
  await panel(page, 'Trend').getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  for (const link of await page.getByRole('navigation', { name: 'Views' }).getByRole('link').allTextContents()) {
    await chooseView(page, link);
    await settled(page);
  }
  await page.reload();
  await settled(page);
  expect(watch.problems).toEqual([]);
});

test('lets the demo do all that it does', async ({ page, watch }) => {
  await openDemo(page);
  for (const name of panels) await hasState(page, name, 'ready');
  expect(watch.problems).toEqual([]);
});

const refused: [string, string, () => unknown][] = [
  ['an inline script', 'require-trusted-types-for', () => {
    const script = document.createElement('script');
    script.textContent = 'window.hurt = 1';
    document.head.append(script);
  }],
  ['a handler in an attribute', 'require-trusted-types-for', () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.hurt = 1">')],
  ['a script of another site', 'require-trusted-types-for', () => {
    const script = document.createElement('script');
    script.src = 'https://127.0.0.1:9/x.js';
    document.head.append(script);
  }],
  ['an inline style', 'style-src-elem', () => {
    const style = document.createElement('style');
    style.textContent = 'body { outline: 7px solid red }';
    document.head.append(style);
  }],
  ['a style in an attribute', 'style-src-attr', () => document.body.setAttribute('style', 'outline: 7px solid red')],
  ['an image of another site', 'img-src', () => void (new Image().src = 'https://127.0.0.1:9/x.png')],
  ['a frame', 'frame-src', () => document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://127.0.0.1:9/' }))],
  ['another base', 'base-uri', () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://127.0.0.1:9/' }))],
  ['a form that is sent', 'form-action', () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://127.0.0.1:9/' });
    document.body.append(form);
    form.submit();
  }],
  ['a worker', 'require-trusted-types-for', () => void new Worker('data:text/javascript,1')],
];
for (const [what, directive, act] of refused) {
  test(`refuses ${what}`, async ({ page, watch }) => {
    await page.goto('./');
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    watch.forgive(violation);
    // Some browsers throw besides.
    await page.evaluate(act).catch(() => {});
    await expect.poll(() => violated(watch)).toEqual([directive]);
    expect(await page.evaluate(() => [(window as { hurt?: number }).hurt, getComputedStyle(document.body).outlineWidth === '7px'])).toEqual([undefined, false]);
  });
}

test('refuses text that is run as a script', async ({ page, watch }) => {
  await page.goto('./');
  watch.forgive(violation);
  // A timer, since what the test itself evaluates is free of the policy.
  await page.evaluate(() => void setTimeout('window.hurt = 1')).catch(() => {});
  await expect.poll(() => violated(watch)).toEqual(['require-trusted-types-for']);
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBe(undefined);
});

test('refuses its own script after a change of one letter', async ({ page, watch }) => {
  watch.forgive(/./);
  await page.route(/start-[0-9a-f]+\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('await ', 'await  ') });
  });
  await page.goto('./');
  await expect(page.getByRole('status')).toContainText("The dashboard couldn't load");
});

test('works under a host that lets its own files run, and WebAssembly', async ({ page, watch }) => {
  const host = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data: blob:; connect-src 'self'; worker-src 'self'";
  const site = await serve({ dir: dist, headers: { 'Content-Security-Policy': host } });
  expectRequestsTo(site.url);
  await page.goto(`${site.url}?demo=1`);
  await settled(page);
  for (const name of panels) await hasState(page, name, 'ready');
  expect(watch.problems).toEqual([]);
  await site.close();
});

test('for one workspace: a sign-in there works, and nothing is sent to another', async ({ page, watch }) => {
  const other = await startServer();
  try {
    await withBuildFor(`${server.url}/`, async (url) => {
      await page.goto(url);
      expect(await policy(page)).toContain(`connect-src 'self' ${server.url};`);
      // Nobody can type another, and the policy holds even so.
      await expect(page.getByLabel('Workspace address')).toHaveValue(server.url);
      await expect(page.getByLabel('Workspace address')).not.toBeEditable();
      watch.forgive(violation);
      await page.evaluate((url) => fetch(`${url}/api/info`).then(() => {}, () => {}), other.url);
      await expect.poll(() => violated(watch)).toEqual(['connect-src']);
      expect(other.log()).toEqual([]);
      await fillInToken(page, server);
      await submit(page);
      await settled(page);
      for (const name of panels) await hasState(page, name, 'ready');
    });
  } finally {
    await other.close();
  }
});
