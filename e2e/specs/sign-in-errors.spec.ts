// Signing in that goes wrong: the sentence in the form, nothing sent that should not be, and a second try.

import {
  countCases, expect, fillInPassword, fillInToken, hasState, now, settled, startServer, submit, test, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';
import { closedAddress, startHost } from '../hosts';

let server: DemoServer;
const countMore = countCases('a sign-in that goes wrong');

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

const refusal = (page: Page) => page.locator('.form-error');

async function tryAddress(page: Page, url: string) {
  await page.goto('./');
  await fillInToken(page, { ...server, url });
  await submit(page);
}

const addresses = {
  'not an address': "That isn't a web address. It should look like https://chat.example.com.",
  'https://': "That isn't a web address.",
  'ftp://chat.example.com': 'An address starts with https:// (or http://). Correct the part before ://.',
  'javascript://alert(1)': 'An address starts with https:// (or http://).',
  'https://ana:secret@chat.example.com': 'Remove the part before the @',
  'http://127.0.0.1:99999': "That isn't a web address.",
  '   ': "Enter your workspace address, for example https://chat.example.com.",
};

test('an address that is none', async ({ page }) => {
  await page.goto('./');
  await fillInToken(page, server);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  for (const [address, sentence] of Object.entries(addresses)) {
    await test.step(address, async () => {
      await page.getByLabel('Workspace address').fill(address);
      await submit(page);
      await expect(refusal(page)).toContainText(sentence);
    });
  }
  expect(sent).toEqual([]);
  countMore(Object.keys(addresses).length - 1);
});

test('a host that is not there', async ({ page, site }) => {
  const address = await closedAddress();
  await tryAddress(page, address);
  await expect(refusal(page)).toContainText(`${new URL(address).host} didn't respond`);
  await expect(refusal(page)).toContainText(new URL(site).origin);
  await expect(refusal(page)).not.toContainText('Enable CORS');
});

const strangers: [string, number, string, string, RegExp][] = [
  ['a web page', 200, 'text/html', '<!doctype html><p>Hello', /returned a web page/],
  ['a page that is not found', 404, 'text/plain', 'Not Found', /returned a web page.* Check that this is a Rocket.Chat workspace address/],
  ['JSON of another service', 200, 'application/json', '{"ok":true}', /Something other than Rocket.Chat responded at .* Check that this is a Rocket.Chat workspace address/],
  ['JSON of another service that has versions', 200, 'application/json', '{"version":"1.2"}', /Something other than Rocket.Chat responded/],
  ['nothing', 200, 'text/plain', '', /Something other than Rocket.Chat responded/],
  ['another service that asks to sign in', 401, 'application/json', '{"status":"error","message":"Unauthorized"}', /refused this page before anyone signed in/],
  ['a broken gateway', 502, 'text/html', '<html>', /had an internal error \(502\)/],
  ['a redirect', 302, 'text/plain', '', /redirects this request/],
];
for (const [what, status, type, body, sentence] of strangers) {
  test(`a host that is no Rocket.Chat: ${what}`, cell(['a web page', 'JSON of another service', 'a redirect'].includes(what)), async ({ page }) => {
    const host = await startHost((_, response) =>
      response.writeHead(status, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*', Location: '/elsewhere' }).end(body),
    );
    try {
      await tryAddress(page, host.url);
      await expect(refusal(page)).toContainText(sentence);
    } finally {
      host.close();
    }
  });
}

test('a host that no page of another site may read', async ({ page }) => {
  const host = await startHost((_, response) => response.end('Hello'));
  try {
    await tryAddress(page, host.url);
    await expect(refusal(page)).toContainText("couldn't read even its public information");
  } finally {
    host.close();
  }
});

for (const args of [['--cors', 'off'], ['--origin', 'https://stats.example.com']]) {
  test(`a workspace that does not let this page in: ${args.join(' ')}`, cell(args.includes('off')), async ({ page, site }) => {
    const closed = await startServer(...args);
    try {
      await page.goto('./');
      await fillInToken(page, closed);
      await submit(page);
      await expect(refusal(page)).toContainText(`Settings > General > REST API > Enable CORS and replace the * in CORS Origin with ${new URL(site).origin}`);
    } finally {
      await closed.close();
    }
  });
}

test('a workspace that is there but lets nobody in is not said to be missing', async ({ page }) => {
  const closed = await startServer('--cors', 'off');
  try {
    await page.goto('./');
    await fillInToken(page, closed);
    await submit(page);
    await expect(refusal(page)).toContainText('Enable CORS');
    await expect(refusal(page)).not.toContainText("didn't respond", { timeout: 2_000 });
  } finally {
    await closed.close();
  }
});

const sentences: Record<string, RegExp> = {
  html: /returned a web page/,
  truncated: /was cut off/,
  huge: /is larger than 8 MiB/,
  'wrong-type': /couldn't be read|Something other than Rocket.Chat responded/,
  failing: /had an internal error \(500\)/,
  limited: /limits how often .* Retry in 42 s\./,
  drop: /didn't respond/,
};
// All routes: one that is shut alone keeps nobody out.
for (const route of ['*', 'me', 'login']) {
  test(`${route}: all faults in turn, and then none`, cell(route === '*'), async ({ page }) => {
    await page.goto('./');
    await (route === 'login' ? fillInPassword : fillInToken)(page, server);
    const faults = Object.entries(sentences).filter(([fault]) => route !== 'me' || fault !== 'limited');
    for (const [at, [fault, sentence]] of faults.entries()) {
      await test.step(fault, async () => {
        // A minute and more, so that the limit has calls to spare.
        await page.clock.setFixedTime(Date.parse(now) + (at + 1) * 65_000);
        await server.setFaults({ [route]: fault });
        await submit(page);
        // Where /api/info answers and the next question does not, the workspace is there.
        const isThere = fault === 'drop' && route !== '*';
        await expect(refusal(page)).toContainText(isThere ? /didn't answer this request, but answered others/ : sentence);
        await expect(refusal(page)).not.toContainText(/undefined|NaN|panic|Error\(|[{}]|Wrong username or password|return to this view/);
      });
    }
    await server.setFaults({});
    await submit(page);
    await settled(page);
    await hasState(page, 'Conversation totals', 'ready');
    countMore(faults.length - 1);
  });
}

test('me: a limit is told while the sign-in waits for it', async ({ page }) => {
  await page.goto('./');
  await fillInToken(page, server);
  await server.setFaults({ me: 'limited' });
  await submit(page);
  await expect(page.locator('.welcome')).toContainText(/limits how often|limits requests per minute/);
});

test('a stored sign-in that is corrupt asks to sign in', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => sessionStorage.setItem('omnichannel-dashboard.sign-in', '{"address":7'));
  await page.reload();
  await expect(page.getByLabel('Workspace address')).toBeVisible();
});

test('a token that no header can carry is refused in words', async ({ page }) => {
  await page.goto('./');
  await fillInToken(page, server);
  await page.getByLabel('Personal access token', { exact: true }).fill('токен…');
  await submit(page);
  await expect(refusal(page)).toContainText("didn't accept this user ID and token");
});

test('what refuses before anybody signed in is not called a permission', async ({ page }) => {
  await page.goto('./');
  await fillInToken(page, server);
  await server.setFaults({ '*': 'forbidden' });
  await submit(page);
  await expect(refusal(page)).toContainText('refused this page before anyone signed in');
});

for (const fault of ['forbidden', 'expired', 'html', 'truncated', 'huge', 'wrong-type', 'drop', 'failing', 'not-found']) {
  test(`a version that is not told keeps nobody out: ${fault}`, cell(fault === 'expired' || fault === 'html'), async ({ page }) => {
    await page.goto('./');
    await fillInToken(page, server);
    await server.setFaults({ info: fault });
    await submit(page);
    await settled(page);
    await hasState(page, 'Conversation totals', 'ready');
  });
}
