// The watch over all specs' pages: each of its alarms rings.

import { fillInPassword, hasState, expect, settled, startServer, submit, test, type DemoServer, type Page } from '../dashboard';
import { cell } from '../extended';
import { startHost, startStub } from '../hosts';
import { keepSecret, type Watch } from '../watch';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

/** Expects that the watch has these problems, and takes them out. */
async function expectProblems(watch: Watch, expected: (string | RegExp)[]) {
  const matching = (text: string | RegExp) => expect.stringMatching(text);
  await expect.poll(() => watch.problems).toEqual(expected.map(matching));
  watch.problems.length = 0;
}

/** Asks the way the page does, without caring for the answer. */
function ask(page: Page, url: string, init?: RequestInit) {
  return page.evaluate(([url, init]) => fetch(url, init).catch(() => {}).then(() => {}), [url, init] as const);
}

test('an error of the page, and one that it only writes down', async ({ page, watch }) => {
  await page.goto('./');
  await page.evaluate(() => void setTimeout(() => { throw new Error('thrown'); }));
  await expectProblems(watch, [/thrown/]);
  await page.evaluate(() => console.error('written'));
  await expectProblems(watch, ['written']);
  await page.evaluate(() => console.warn('a warning is none'));
  await ask(page, './not-there');
});

test('a request to a stranger, also one that the policy would let pass', async ({ page, watch }) => {
  // Nobody is told of this host.
  const stranger = await startHost((_, response) => response.end(), 'stranger');
  try {
    await page.goto('./');
    await ask(page, `${stranger.url}/x`);
    await expectProblems(watch, [/^A stranger is asked: http:\/\/127\.0\.0\.1:\d+\/x$/]);
    await page.evaluate(() => void new Image().setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='));
  } finally {
    stranger.close();
  }
});

test('a web socket', async ({ page, watch, site }) => {
  await page.goto('./');
  watch.forgive(/WebSocket connection to/);
  await page.evaluate((url) => void new WebSocket(url), site.replace('http', 'ws'));
  await expectProblems(watch, [/^A web socket is opened: ws:/]);
});

const analytics = 'livechat/analytics/dashboards';
const refused: [string, RequestInit | undefined, string | RegExp][] = [
  [`${analytics}/charts-data?chartName=x&start=2026-01-01&end=2026-01-02&_=1`, undefined, /must NOT have additional properties \{"additionalProperty":"_"\}/],
  [`${analytics}/charts-data?start=2026-01-01&end=2026-01-02`, undefined, /must have required property 'chartName'/],
  [`${analytics}/conversation-totalizers?start=a`, undefined, /must have required property 'end'/],
  [`${analytics}/conversations-by-agent?start=a&end=b&departmentId=c`, undefined, /must NOT have additional properties/],
  ['livechat/analytics/departments/amount-of-chats?start=a&end=b&count=x', undefined, /\/count must be number/],
  ['livechat/analytics/dashboards/conversations-metrics', undefined, /no validator is known for this route/],
  ['me?fields=x', undefined, /it takes no query/],
  ['login', { method: 'POST', body: '{"user":"a","password":"b","remember":true}' }, /a login takes no remember/],
  ['logout', { method: 'POST', body: 'x' }, /its body is no JSON/],
  ['method.call/x', { method: 'POST', body: '{"message":"{\\"msg\\":\\"method\\",\\"id\\":\\"1\\",\\"method\\":\\"x\\"}"}' }, /must have required property 'params'/],
  ['me', { method: 'DELETE' }, /DELETE is not a method/],
];

/** Opens the way in, which asks by itself only whether a workspace stands beside the page. */
async function openWayIn(page: Page, watch: Watch) {
  await page.goto('./');
  await expect.poll(() => watch.passed).toEqual({ vendor: {}, own: { info: 1 } });
}

for (const [target, init, complaint] of refused) {
  test(`a request that the vendor refuses: ${init?.method ?? 'GET'} ${target}`, cell(target.includes('_=1') || target === 'login' || init?.method === 'DELETE'), async ({ page, watch }) => {
    await openWayIn(page, watch);
    await ask(page, `${server.url}/api/v1/${target}`, init);
    await expectProblems(watch, [complaint]);
    expect(watch.passed).toEqual({ vendor: {}, own: { info: 1 } });
  });
}

test('a request that passes is counted by its route', async ({ page, watch }) => {
  await openWayIn(page, watch);
  await ask(page, `${server.url}/api/v1/${analytics}/charts-data?chartName=x&start=2026-01-01&end=2026-01-02`);
  await ask(page, `${server.url}/api/info`);
  await expect.poll(() => watch.passed).toEqual({ vendor: { [`v1/${analytics}/charts-data`]: 1 }, own: { info: 2 } });
});

test.describe('a secret', () => {
  const secret = 'a "token"/of <its> own';
  const places: Record<string, [(secret: string) => unknown, string]> = {
    'in a URL': [(secret) => fetch(`./x?y=${encodeURIComponent(secret)}`).then(() => {}), 'the URL of a request'],
    'in the address': [(secret) => history.pushState({}, '', `./?x=${encodeURIComponent(secret)}`), 'the address'],
    'in the console': [(secret) => console.log({ secret }), 'a console message'],
    'in the document': [(secret) => document.body.setAttribute('data-x', secret), 'the document'],
    'in the tab': [(secret) => sessionStorage.setItem('x', secret), 'sessionStorage'],
    'on the device': [(secret) => localStorage.setItem('omnichannel-dashboard.cache', secret), 'localStorage'],
    'in a cookie': [(secret) => void (document.cookie = `x=${encodeURIComponent(secret)}`), 'a cookie'],
    'in Cache storage': [(secret) => caches.open('x').then((cache) => cache.put('/x', new Response(secret))), 'Cache storage'],
    'in IndexedDB': [
      (secret) =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('x', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('y', { keyPath: 'id' });
          opening.onsuccess = () => {
            const writing = opening.result.transaction('y', 'readwrite');
            writing.objectStore('y').put({ id: 1, deep: { bytes: new TextEncoder().encode(secret) } });
            writing.oncomplete = () => (opening.result.close(), done());
          };
        }),
      'IndexedDB',
    ],
  };
  for (const [name, [leak, place]] of Object.entries(places)) {
    test(`${name} is found`, async ({ page, watch }) => {
      keepSecret(secret);
      await page.goto('./');
      watch.forgive(/^A secret is in/);
      await page.evaluate(leak, secret);
      await watch.inspect();
      expect(watch.forgiven).toContain(`A secret is in ${place}.`);
    });
  }

  test('may be kept under the key of the sign-in', async ({ page, watch }) => {
    keepSecret(secret);
    await page.goto('./');
    await page.evaluate((secret) => sessionStorage.setItem('omnichannel-dashboard.sign-in', secret), secret);
    await watch.inspect();
    expect(watch.problems).toEqual([]);
  });
});

test('a password of its own is nowhere after signing in with it, also when a panel fails', async ({ page, watch }) => {
  const password = 'Wachtwoord "van" <mij> & jou';
  // The demo server takes one password only.
  await page.route('**/api/v1/login', async (route) => {
    const body = route.request().postDataJSON();
    expect(body.password).toBe(password);
    await route.continue({ postData: JSON.stringify({ ...body, password: 'demo' }) });
  });
  await server.setFaults({ 'conversations-by-agent': 'truncated' });
  await page.goto('./');
  await fillInPassword(page, server, password);
  await submit(page);
  // The question is asked three times before its failure is told.
  await hasState(page, 'Conversations by agent', 'failed');
  await settled(page);
  await server.setFaults({});
  await watch.inspect();
  expect(watch.problems).toEqual([]);
});

test('a page of another context is watched too', async ({ browser, page, watch, site }) => {
  await page.goto('./');
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(site);
  await other.evaluate(() => console.error('elsewhere'));
  await expectProblems(watch, ['elsewhere']);
  await context.close();
});
