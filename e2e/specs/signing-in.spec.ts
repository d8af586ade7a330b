// Signing in and out: every way in, where a secret is kept, and where it must never be.

import {
  choosePeriod, comeToForm, expect, fillInPassword, fillInToken, hasState, openWorkspaceMenu, question, settled, signIn, signOut, startServer, submit, test, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';

let servers: Record<'password' | 'totp' | 'email', DemoServer>;

test.beforeAll(async () => {
  const [password, totp, email] = await Promise.all(['password', 'totp', 'email'].map((way) => startServer('--sign-in', way)));
  servers = { password, totp, email };
});
test.afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));
test.beforeEach(() => Object.values(servers).forEach((server) => server.clearLog()));

const refusal = (page: Page) => page.locator('.form-error');

/** Everything that the browser keeps for the page. */
function kept(page: Page) {
  return page.evaluate(() => ({ tab: JSON.stringify({ ...sessionStorage }), device: JSON.stringify({ ...localStorage }), cookies: document.cookie }));
}

function asked(server: DemoServer, path: string) {
  return server.log().filter((request) => request.path === path);
}

test('a personal access token', async ({ page }) => {
  await signIn(page, servers.password);
  await hasState(page, 'Conversation totals', 'ready');
  await expect(page.getByRole('contentinfo')).toContainText('Signed in as Demo Manager');
});

test('a password', async ({ page }) => {
  await page.goto('./');
  await fillInPassword(page, servers.password);
  await submit(page);
  await settled(page);
  await hasState(page, 'Conversation totals', 'ready');
  expect(asked(servers.password, '/api/v1/login')).toHaveLength(1);
});

for (const [way, source] of [['totp', 'authenticator app'], ['email', 'workspace emailed you']] as const) {
  test(`a password and a code by ${way}`, async ({ page }) => {
    await page.goto('./');
    await fillInPassword(page, servers[way]);
    await expect(page.getByLabel('Code')).toHaveCount(0);
    await submit(page);
    const code = page.getByLabel('Code');
    await expect(code).toBeFocused();
    await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    await expect(refusal(page)).toContainText(source);

    await code.fill('000000');
    await submit(page);
    await expect(refusal(page)).toContainText('The code is wrong or expired.');
    await expect(refusal(page)).toContainText(source);

    await code.fill('123456');
    await submit(page);
    await settled(page);
    await hasState(page, 'Conversation totals', 'ready');
  });
}

test('a code can be pasted as it is written elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await fillInPassword(page, servers.totp);
  await submit(page);
  await expect(page.getByLabel('Code')).toBeFocused();
  await page.evaluate(() => navigator.clipboard.writeText(' １２３\u2013٤٥ 6\u200b '));
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await settled(page);
});

test('a wrong password', async ({ page }) => {
  await page.goto('./');
  await fillInPassword(page, servers.password, 'guess');
  await submit(page);
  await expect(refusal(page)).toHaveText('Wrong username or password. Check both, then sign in again.');
  await expect(page.getByLabel('Workspace address')).toHaveValue(servers.password.url);
  await expect(page.getByLabel('Code')).toHaveCount(0);
});

test('a wrong token', async ({ page }) => {
  await page.goto('./');
  await fillInToken(page, { ...servers.password, token: 'guess' });
  await submit(page);
  await expect(refusal(page)).toContainText("The workspace didn't accept this user ID and token.");
  expect(Object.values(await kept(page)).join('')).not.toContain('guess');
});

test('a wrong token for a person who is signed in already', async ({ page }) => {
  // What the good one was answered a moment ago proves nothing.
  await signIn(page, servers.password);
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Add workspace…' }).click();
  await fillInToken(page, { ...servers.password, token: 'guess' });
  await submit(page);
  await expect(refusal(page)).toContainText("The workspace didn't accept this user ID and token.");
});

test('a wrong try can be followed by a right one', async ({ page }) => {
  await page.goto('./');
  await fillInToken(page, { ...servers.password, token: 'guess' });
  await submit(page);
  await expect(refusal(page)).not.toBeEmpty();
  await fillInToken(page, servers.password);
  await submit(page);
  await settled(page);
  await expect(refusal(page)).toHaveCount(0);
});

test.describe('kept', () => {
  test('for this tab, which is the default: a reload keeps it, another tab asks', async ({ page, context }) => {
    const { token } = servers.password;
    await page.goto('./');
    await expect(page.getByRole('radio', { name: 'For this tab' })).toBeChecked();
    await fillInToken(page, servers.password);
    await submit(page);
    await settled(page);
    const { tab, device, cookies } = await kept(page);
    expect(tab).toContain(token);
    expect(device + cookies).not.toContain(token);
    await page.reload();
    await settled(page);
    const other = await context.newPage();
    await other.goto('./');
    await expect(other.getByLabel('Workspace address')).toBeVisible();
  });

  test('not at all: a reload asks again', async ({ page }) => {
    await page.goto('./');
    await fillInToken(page, servers.password);
    await page.getByText("Don't save").click();
    await submit(page);
    await settled(page);
    expect(Object.values(await kept(page)).join('')).not.toContain(servers.password.token);
    await page.reload();
    await expect(page.getByLabel('Workspace address')).toBeVisible();
  });

  test('on this device: another tab is signed in', async ({ page, context }) => {
    await page.goto('./');
    await fillInToken(page, servers.password);
    await page.getByText('On this device').click();
    await expect(page.getByText('Anyone who opens this browser gets in.')).toBeVisible();
    await submit(page);
    await settled(page);
    const { tab, device } = await kept(page);
    expect(device).toContain(servers.password.token);
    expect(tab).not.toContain(servers.password.token);
    const other = await context.newPage();
    await other.clock.setFixedTime(await page.evaluate(() => Date.now()));
    await other.goto('./');
    await settled(other);
  });
});

test.describe('signing out', () => {
  // A number for tabs that were not running, by which nobody finds the token, the person or the workspace.
  const nothingButMark = { tab: '{}', device: expect.stringMatching(/^\{"omnichannel-dashboard\.sign-outs":"\{\\"v\\":1,\\"marks\\":\[\d{1,20}\]\}"\}$/), cookies: '' };

  test('forgets a token, and leaves it good on the server', async ({ page }) => {
    await signIn(page, servers.password);
    await signOut(page);
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    expect(await kept(page)).toEqual(nothingButMark);
    await page.reload();
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    expect(asked(servers.password, '/api/v1/logout')).toEqual([]);
  });

  test('ends a session that a password began', async ({ page }) => {
    await page.goto('./');
    await fillInPassword(page, servers.password);
    await submit(page);
    await settled(page);
    await signOut(page);
    await expect(page.getByLabel('Workspace address')).toBeVisible();
    await expect.poll(() => asked(servers.password, '/api/v1/logout')).toMatchObject([{ method: 'POST', status: 200, has_token: true }]);
    expect(await kept(page)).toEqual(nothingButMark);
  });
});

test('the address can name the workspace', async ({ page }) => {
  await page.goto(`./?workspace=${servers.password.url}`);
  await comeToForm(page);
  await expect(page.getByLabel('Workspace address')).toHaveValue(servers.password.url);
});

for (const name of ['token', 'authToken', 'X-Auth-Token', 'resume', 'password']) {
  test(`a secret in the address is removed and not used: ${name}`, cell(name === 'authToken' || name === 'password'), async ({ page, watch }) => {
    const { url, token } = servers.password;
    await page.goto(`./?workspace=${url}&${name}=${token}&range=today`);
    await expect(question(page)).toBeVisible();
    await expect(page).not.toHaveURL(new RegExp(token));
    watch.forgetSoFar();
    expect(new URL(page.url()).searchParams.get('range')).toBe('today');
    await page.goBack();
    await expect(page).not.toHaveURL(new RegExp(token));
    expect(servers.password.log()).toEqual([]);
  });
}

const removed = 'A token in the address was ignored and removed.';

test('who opens the demo with a token in the address is told that it was removed', async ({ page }) => {
  await page.goto('./?demo=1&token=abc');
  await expect(page.getByText(removed)).toBeVisible();
});

test('who is asked to sign in is told that a token in the address was removed', async ({ page }) => {
  // The way in shows no notices yet.
  await page.goto('./?token=abc');
  await expect(page.getByText(removed)).toBeVisible({ timeout: 2_000 });
});

test('a secret behind the # is removed as well', async ({ page }) => {
  // Only the query is searched for secrets yet.
  await page.goto('./#token=abc');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
  await expect(page).not.toHaveURL(/abc/, { timeout: 2_000 });
});

test('the token is in no address, no message and no storage that was not chosen', async ({ page }) => {
  const { url, token } = servers.password;
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('request', (request) => told.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('framenavigated', (frame) => told.push(frame.url()));
  await signIn(page, servers.password);
  await servers.password.setFaults({ 'charts-data': 'forbidden' });
  await choosePeriod(page, 'last-7-days');
  await settled(page);
  await servers.password.setFaults({});
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Agents' }).click();
  await settled(page);
  expect(told.filter((words) => words.startsWith(url)).length).toBeGreaterThan(8);
  expect(told.filter((words) => words.includes(token))).toEqual([]);
  expect(await page.content()).not.toContain(token);
  // What the tabs share, which is no secret: when each route was called, and what the workspace can do.
  const shared = JSON.parse((await kept(page)).device) as Record<string, string>;
  expect(Object.keys(shared).filter((key) => !key.startsWith('omnichannel-dashboard.note '))).toEqual([]);
  expect(JSON.stringify(shared)).not.toContain(token);
  expect(JSON.stringify(servers.password.log())).not.toContain(token);
});

test('leaving for the demo ends a sign-in that is under way', async ({ page }) => {
  const slow = await startServer('--latency', '1500');
  try {
    await page.goto('./');
    await fillInToken(page, slow);
    await submit(page);
    await page.getByRole('button', { name: 'Explore the demo' }).click();
    await settled(page);
    await page.waitForTimeout(4_000);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  } finally {
    await slow.close();
  }
});
