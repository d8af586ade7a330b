// Why there is no answer: each cause in its own words, found out over real connections, and what is true of the whole
// page said once.

import {
  aboveLimit, countCases, expect, fillInPassword, fillInToken, hasState, panel, panels, refreshAll, settled, signIn, startServer, submit, table, test, tile, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';
import { open, startProxy, startHost, type ReverseProxy, type ProxyRule } from '../hosts';

let server: DemoServer;
let front: ReverseProxy;
countCases('a cause of there being no answer');

test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
  front = await startProxy(server);
});
test.afterAll(async () => {
  front.close();
  await server.close();
});
test.afterEach(() => front.treat(() => undefined));

const host = () => new URL(front.url).host;
const refusal = (page: Page) => page.locator('.form-error');
const banner = (page: Page) => page.getByRole('status', { name: 'Not responding' });
const isReport = (path: string) => path.includes('/livechat/');
const signInByFront = (page: Page, query = '') => signIn(page, { ...server, url: front.url }, query);

/** Some time later, asks for all numbers again. */
async function askAllAgain(page: Page) {
  await page.clock.setFixedTime('2026-11-20T15:05:00Z');
  await refreshAll(page);
}

test.describe('a workspace that does not let this page read its reports, but all else', () => {
  for (const shuts of ['before', 'both'] as const) {
    test(`refused ${shuts === 'before' ? 'when leave is asked' : 'altogether'}`, cell(shuts === 'both'), async ({ page, site }) => {
      front.treat((path) => (isReport(path) ? { shuts } : undefined));
      await signInByFront(page);
      for (const name of panels) await hasState(page, name, 'failed');
      // Why stands once, in the main chart; the tile says that it failed.
      await expect(tile(page, 'Conversations')).toContainText("Couldn't load");
      for (const name of panels.slice(1)) {
        await expect(panel(page, name).getByRole('alert')).toContainText(`${host()} lets this page read other responses, but not this one.`);
        await expect(panel(page, name).getByRole('alert')).toContainText(new URL(site).origin);
        await expect(panel(page, name)).not.toContainText(/Enable CORS|long requests/);
      }
    });
  }
});

test('a workspace that lets this page in no longer is told from one that is gone', async ({ page, site }) => {
  await signInByFront(page, '?range=today');
  front.treat(() => ({ shuts: 'before' }));
  await askAllAgain(page);
  await settled(page);
  for (const name of panels) {
    await expect(panel(page, name).getByRole('alert')).toContainText(`Settings > General > REST API > Enable CORS and replace the * in CORS Origin with ${new URL(site).origin}`);
  }
  await expect(banner(page)).toHaveCount(0);
});

test.describe('a workspace that answers nobody any more', () => {
  const gone: Record<string, ProxyRule> = {
    'connections break': { drops: true },
    'a gateway answers': { answers: [502, { ...open, 'Content-Type': 'text/html' }, '<html>Bad gateway'] },
  };
  for (const [what, treatment] of Object.entries(gone)) {
    test(`${what}: told once for the page, and the old numbers stay`, cell(what === 'connections break'), async ({ page }) => {
      await signInByFront(page, '?range=today');
      const before = await table(page, 'Conversation totals');
      front.treat(() => treatment);
      await askAllAgain(page);
      await expect(banner(page)).toContainText(`${host()} isn't responding.`);
      await settled(page);
      expect(await table(page, 'Conversation totals')).toEqual(before);
      for (const name of panels) {
        await hasState(page, name, 'stale');
        await expect(panel(page, name).getByRole('note')).toHaveText('Data from 16:00 (5 min ago).');
      }
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByText(`${host()} isn't responding`)).toHaveCount(1);
      await expect(page.locator('body')).not.toContainText(/CORS|proxy/);

      front.treat(() => undefined);
      await banner(page).getByRole('button', { name: 'Retry' }).press('Enter');
      for (const name of panels) await hasState(page, name, 'ready');
      await expect(banner(page)).toHaveCount(0);
    });
  }

  test('the first report that is answered again has the others ask too', async ({ page }) => {
    await signInByFront(page, '?range=today');
    front.treat(() => ({ drops: true }));
    await askAllAgain(page);
    await expect(banner(page)).toBeVisible();
    await settled(page);
    front.treat(() => undefined);
    await panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).click();
    for (const name of panels) await hasState(page, name, 'ready');
    await expect(banner(page)).toHaveCount(0);
  });

  test('before there are any numbers, no panel is an alarm', async ({ page }) => {
    test.slow();
    await page.goto('./');
    await fillInToken(page, { ...server, url: front.url });
    await page.getByLabel('Cache data in this browser').setChecked(false);
    await submit(page);
    await settled(page);
    front.treat(() => ({ drops: true }));
    await page.clock.setFixedTime('2026-11-20T15:05:00Z');
    await page.reload();
    await expect(banner(page)).toContainText(`${host()} isn't responding.`);
    // Each report is tried once more, the charts as far as the calls of a minute reach.
    for (const name of panels) await expect(panel(page, name)).toContainText('No data yet.', { timeout: 25_000 });
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('one question whose connection breaks in a session that works is told as that', async ({ page }) => {
  await signInByFront(page, '?range=today');
  front.treat((path) => (path.includes('conversation-totalizers') ? { drops: true } : undefined));
  await askAllAgain(page);
  await settled(page);
  await expect(panel(page, 'Conversation totals').getByRole('alert')).toContainText(`${host()} didn't answer this request, but answered others.`);
  for (const name of panels.slice(1)) await hasState(page, name, 'ready');
  await expect(banner(page)).toHaveCount(0);
});

test.describe('a redirect', () => {
  for (const status of [301, 302, 303, 307, 308]) {
    test(`on the way in, and followed by no secret: ${status}`, cell(status === 302 || status === 307), async ({ page, watch }) => {
      const asked: string[] = [];
      const elsewhere = await startHost((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.writeHead(200, open).end('{"version":"8.8","success":true}');
      }, 'stranger');
      // The browser tells where it is forwarded to as a request, though it sends none: the stranger itself is asked below.
      watch.forgive(new RegExp(`^A stranger is asked: ${elsewhere.url}/login$`));
      const forwarding = await startHost((_, response) => response.writeHead(status, { ...open, Location: `${elsewhere.url}/login` }).end());
      try {
        await page.goto('./');
        await fillInToken(page, { ...server, url: forwarding.url });
        await submit(page);
        await expect(refusal(page)).toContainText(`${new URL(forwarding.url).host} redirects this request`);
        await expect(refusal(page)).not.toContainText(/CORS|didn't respond/);
        expect(asked).toEqual([]);
      } finally {
        forwarding.close();
        elsewhere.close();
      }
    });
  }

  test('of a login page that no other site may read', async ({ page }) => {
    const guarded = await startHost((request, response) => {
      if (request.url!.startsWith('/login')) response.writeHead(200, { 'Content-Type': 'text/html' }).end('<form>');
      else response.writeHead(302, { Location: '/login' }).end();
    });
    try {
      await page.goto('./');
      await fillInToken(page, { ...server, url: guarded.url });
      await submit(page);
      await expect(refusal(page)).toContainText('If you land on a login page or another address, enter the final address here');
      await expect(refusal(page)).not.toContainText(/Enable CORS|didn't respond/);
    } finally {
      guarded.close();
    }
  });

  test('of one report', async ({ page }) => {
    await signInByFront(page, '?range=today');
    front.treat((path) => (path.includes('conversation-totalizers') ? { answers: [302, { ...open, Location: '/login' }, ''] } : undefined));
    await askAllAgain(page);
    await settled(page);
    await expect(panel(page, 'Conversation totals').getByRole('alert')).toContainText('redirects this request');
    for (const name of panels.slice(1)) await hasState(page, name, 'ready');
  });
});

const json = (status: number, body: string): ProxyRule => ({ answers: [status, { ...open, 'Content-Type': 'application/json' }, body] });
const answers: [string, ProxyRule, string][] = [
  ['JSON of something else', json(200, '{"ok":true}'), 'Something other than Rocket.Chat responded at'],
  ['a list of something else', json(200, '[1,2]'), 'Something other than Rocket.Chat responded at'],
  ['a refusal with the status 200', json(200, '{"success":false,"error":"The database is read-only."}'), 'The workspace rejected this request: The database is read-only.'],
  ['an error with the status 200', json(200, '{"status":"error","message":"Not\\u202e now"}'), 'The workspace rejected this request: Not now'],
  ['a refusal by a page', { answers: [403, { ...open, 'Content-Type': 'text/html' }, '<h1>Blocked'] }, 'refused this request with a web page (403)'],
  ['a sign-in page of a proxy', { answers: [401, { ...open, 'Content-Type': 'text/html' }, '<h1>Sign in'] }, 'refused this request with a web page (401)'],
  ['nothing at all', json(200, ''), 'was cut off'],
];
/** One of a kind; what each answer means is proven natively. */
const quickAnswers = ['an error with the status 200', 'a refusal by a page'];
for (const [what, treatment, sentence] of answers) {
  test(`a report is answered by ${what}`, cell(quickAnswers.includes(what)), async ({ page }) => {
    await signInByFront(page, '?range=today');
    front.treat((path) => (path.includes('conversation-totalizers') ? treatment : undefined));
    await askAllAgain(page);
    await settled(page);
    await expect(panel(page, 'Conversation totals').getByRole('alert')).toContainText(sentence);
    for (const name of panels.slice(1)) await hasState(page, name, 'ready');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

for (const way of ['token', 'password']) {
  test(`a byte-order mark and blanks before every answer are no fault: by ${way}`, cell(way === 'password'), async ({ page }) => {
    front.treat(() => ({ mark: '\uFEFF\r\n ' }));
    await page.goto('./');
    await (way === 'token' ? fillInToken : fillInPassword)(page, { ...server, url: front.url });
    await submit(page);
    await settled(page);
    for (const name of panels) await hasState(page, name, 'ready');
    await expect(page.getByRole('contentinfo')).toContainText('Rocket.Chat 8.8');
    // What is kept of such answers is read again.
    await page.reload();
    await settled(page);
    for (const name of panels) await hasState(page, name, 'ready');
  });
}
