// Addresses that are not what they look like, and secrets that stand in one: what is asked, kept and shown, and what not.

import { addressQuery, chooseView, countCases, expect, fillInPassword, fillInToken, openDemo, settled, signIn, startServer, submit, test, workspaceButton, type DemoServer, type Page } from '../dashboard';
import { cell } from '../extended';
import { startEverywhere, startHost, startStub } from '../hosts';

let server: DemoServer;
const countMore = countCases('a spelling of an address');

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

const field = (page: Page) => page.getByLabel('Workspace address');
const refusal = (page: Page) => page.locator('.form-error');
const query = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
/** All that the browser keeps for the page, and the address. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]));

/** Starts a host of somebody else, to which names below `localhost` lead too. Gives its port and what it was asked. */
async function startEvil() {
  const asked: string[] = [];
  const host = await startHost((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' }).end('{"version":"8.8","success":true}');
  });
  return { ...host, asked, port: new URL(host.url).port };
}

const lookAlikes = { '⧸': 'U+29F8', '⁄': 'U+2044', '∕': 'U+2215', '／': 'U+FF0F', ː: 'U+02D0', '։': 'U+0589', '․': 'U+2024' };

test('a host with a look-alike of its end is refused by name, typed or from a link, and is asked nothing', async ({ page }) => {
  const evil = await startEvil();
  await page.goto('./');
  await fillInPassword(page, server);
  for (const [letter, code] of Object.entries(lookAlikes)) {
    await test.step(code, async () => {
      await field(page).fill(`http://chat.example.com${letter}login.localhost:${evil.port}`);
      await submit(page);
      await expect(refusal(page)).toContainText(`“${letter}” (${code}) only looks like`);
    });
  }
  await page.goto(`./?workspace=http://chat.example.com⧸login.localhost:${evil.port}`);
  await expect(page.getByText('(U+29F8) only looks like')).toBeVisible();
  for (const input of await page.locator('input').all()) await expect(input).not.toHaveValue(/⧸/);
  expect(evil.asked).toEqual([]);
  evil.close();
  countMore(Object.keys(lookAlikes).length);
});

test('a host in other letters is shown in ASCII before a secret goes there', async ({ page }) => {
  const evil = await startEvil();
  await page.goto('./');
  await fillInPassword(page, server);
  const canonical = `http://xn--hat-3ed.localhost:${evil.port}`;
  for (const host of ['сhat.localhost', 'с\u200Bhat.LOCALHOST', 'с\u00ADhat。localhost', 'сhat.localhost.']) {
    await test.step(host, async () => {
      await field(page).fill(`http://${host}:${evil.port}`);
      await submit(page);
      await expect(refusal(page)).toContainText(`Browsers read this address as ${canonical}`);
      await expect(field(page)).toHaveValue(canonical);
    });
  }
  expect(evil.asked).toEqual([]);
  evil.close();
});

test('a link names its workspace in ASCII, whatever it was written in', async ({ page }) => {
  const written = { 'https://сhat.example.com/': 'https://xn--hat-3ed.example.com', 'https://Chat.Example.com.:443/a/../b': 'https://chat.example.com/b', 'http://2130706433:3000': 'http://127.0.0.1:3000' };
  for (const [address, canonical] of Object.entries(written)) {
    await page.goto(`./?workspace=${address}&range=today`);
    await expect.poll(() => query(page, 'workspace')).toBe(canonical);
    expect(query(page, 'range')).toBe('today');
  }
});

for (const written of ['127.1', '2130706433', '0x7f.0.0.1', '127.0.0.1.']) {
  test(`a workspace is kept and shown as one, typed as ${written}`, cell(written === '2130706433'), async ({ page }) => {
    const { port } = new URL(server.url);
    await page.goto('./');
    const sent: string[] = [];
    page.on('request', (request) => request.url().includes(`:${port}/`) && sent.push(request.url()));
    await fillInToken(page, { ...server, url: `http://${written}:${port}/home` });
    await submit(page);
    await expect(field(page)).toHaveValue(`${server.url}/home`);
    expect(sent).toEqual([]);
    await submit(page);
    await settled(page);
    await expect(workspaceButton(page)).toContainText(`127.0.0.1:${port}`);
    expect(await kept(page)).not.toContain(`//${written}:`);
  });
}

test('a sign-in that was kept by another spelling is found, and kept by the canonical one', async ({ page }) => {
  await signIn(page, server);
  const other = server.url.replace('127.0.0.1', '127.1');
  await page.evaluate(([own, other]) => {
    for (const [key, text] of Object.entries(sessionStorage).filter(([key]) => key.includes('.sign-in'))) {
      sessionStorage.removeItem(key);
      sessionStorage.setItem(key.replace(own, other), text.replace(own, other));
    }
  }, [server.url, other]);
  expect(await kept(page)).toContain(other);
  await page.reload();
  await settled(page);
  await expect(workspaceButton(page)).toContainText(new URL(server.url).host);
  expect(await kept(page)).not.toContain(other);
  expect(await kept(page)).toContain(server.url);
});

/** Notes the address at each question that the page asks. */
function noteAddresses(page: Page) {
  return page.addInitScript(() => {
    const [own, asked] = [window.fetch, [] as string[]];
    Object.assign(window, { asked });
    window.fetch = (...words) => {
      asked.push(location.href);
      return own(...words);
    };
  });
}

const removed = 'A token in the address was ignored and removed.';
const secrets = {
  'of a user in the workspace': (host: string) => `?workspace=http://ana:hunter2-hunter2@${host}?rc_token=hunter2-hunter2#hunter2-hunter2`,
  'escaped in the workspace': (host: string) => `?workspace=${encodeURIComponent(`http://ana:hunter2-hunter2@${host}/home?token=hunter2-hunter2`)}`,
  ...Object.fromEntries(
    ['auth-token', 'Auth_Token', 'rc_token', 'code', 'pass', 'pwd', 'client_secret', 'api_key', 'Authorization', '%61uthToken'].map((name) => [`by the name ${name}`, (host: string) => `?workspace=http://${host}&${name}=hunter2-hunter2&range=today`]),
  ),
  'behind a second ?': (host: string) => `?workspace=http://${host}&view=agents?token=hunter2-hunter2`,
  'behind a ;': (host: string) => `?workspace=http://${host}&range=now-7x;token=hunter2-hunter2`,
  'behind an escaped #': (host: string) => `?workspace=http://${host}&view=agents%23token=hunter2-hunter2`,
  'escaped twice in the workspace': (host: string) => `?workspace=${encodeURIComponent(encodeURIComponent(`http://ana:hunter2-hunter2@${host}`))}`,
  'behind the #': (host: string) => `?workspace=http://${host}#/login?resumeToken=hunter2-hunter2`,
};
for (const [what, address] of Object.entries(secrets)) {
  test(`a secret in the address goes before anything is asked: ${what}`, cell(what.includes(' in the workspace') || what === 'behind the #' || what === 'by the name %61uthToken'), async ({ page, watch }) => {
    const host = await startEvil();
    await noteAddresses(page);
    await page.goto(`./${address(`127.0.0.1:${host.port}`)}`);
    await expect(page.getByText(removed)).toBeVisible();
    watch.forgetSoFar();
    expect(page.url()).not.toMatch(/hunter2|#/);
    expect(query(page, 'workspace')).toMatch(new RegExp(`^${host.url}(/home)?$`));
    const asked: string[] = await page.evaluate(() => (window as never as { asked: string[] }).asked);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.join()).not.toContain('hunter2');
    expect(await kept(page)).not.toContain('hunter2');
    await expect(page.locator('html')).not.toContainText('hunter2');
    expect(host.asked).toEqual([]);
    host.close();
  });
}

test('links of a page whose path names another host stay on its own, and a secret goes', async ({ page, site, watch }) => {
  const host = await startEverywhere(site);
  const place = `${host.url}//evil.example/..%2f/`;
  await page.goto(`${place}?demo=1&view=agents&token=hunter2-hunter2`);
  await expect(page.getByText(removed)).toBeVisible();
  await settled(page);
  watch.forgetSoFar();
  expect(page.url()).toBe(`${place}?demo=1&view=agents`);
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.filter((link) => new URL(link).hostname === 'evil.example')).toEqual([]);
  expect(links).toContain(`${place}?demo=1&view=departments`);
  await chooseView(page, 'Departments');
  expect(page.url()).toBe(`${place}?demo=1&view=departments`);
  await page.goBack();
  await expect(page).toHaveURL(`${place}?demo=1&view=agents`);
  host.close();
});

test('a fragment that comes later goes too, and leaves the history clean', async ({ page, watch }) => {
  await openDemo(page, '&range=today');
  await page.evaluate(() => void (location.hash = '#token=hunter2-hunter2'));
  await expect.poll(() => page.url()).not.toContain('#');
  watch.forgetSoFar();
  await page.goBack();
  await page.goForward();
  expect(page.url()).not.toContain('#');
  expect(addressQuery(page)).toBe('?demo=1&range=today');
});

test('the skip link leaves no trace in the address and in the history', async ({ page }) => {
  await openDemo(page);
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(page.url()).not.toContain('#');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

const unsendable = { 'a line break': 'one\ntwo', nothing: '', 'a megabyte': 'x'.repeat(1_000_000), 'other letters': 'tökén-of-mine' };
for (const [what, authToken] of Object.entries(unsendable)) {
  test(`a login that grants ${what} for a token is told, and kept nowhere`, cell(what === 'a line break'), async ({ page }) => {
    const stub = await startStub({ login: [200, { status: 'success', data: { userId: 'u', authToken } }] });
    await page.goto('./');
    await fillInPassword(page, stub, 'hunter2-hunter2');
    await submit(page);
    await expect(refusal(page)).toContainText("accepted the sign-in, but returned a token that browsers can't send");
    expect(await kept(page)).not.toContain('sign-in');
    stub.close();
  });
}

test('a workspace cannot have the form show the password', async ({ page }) => {
  const stub = await startStub({ login: [400, { success: false, error: 'hunter2-hunter2 is not it' }] });
  await page.goto('./');
  await fillInPassword(page, stub, 'hunter2-hunter2');
  await submit(page);
  await expect(refusal(page)).toContainText('no reason given.');
  await expect(page.locator('html')).not.toContainText('hunter2');
  stub.close();
});
