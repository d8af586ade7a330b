// Signing out holds for the whole browser: other tabs, what they have asked already, the databases, and the workspace.

import {
  expect, fillInPassword, fillInToken, openWorkspaceMenu, panel, settled, signOut, startServer, submit, test, workspaceButton,
  type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';
import type { BrowserContext } from '@playwright/test';

let server: DemoServer;
let other: DemoServer;

test.beforeAll(async () => {
  [server, other] = await Promise.all([startServer('--seed', '8'), startServer('--seed', '21')]);
});
test.afterAll(() => Promise.all([server.close(), other.close()]));
test.beforeEach(() => [server, other].forEach((one) => one.clearLog()));
test.afterEach(() => Promise.all([server.setFaults({}), other.setFaults({})]));

const host = (one: DemoServer) => new URL(one.url).host;
const form = (page: Page) => page.getByLabel('Workspace address');
const elsewhere = (page: Page) => page.getByText(`You were signed out of ${host(server)} in another tab.`);
const unconfirmed = (page: Page) => page.getByRole('group', { name: 'Sign-out not confirmed' });
const logouts = (one: DemoServer) => one.log().filter(({ path, method }) => path === '/api/v1/logout' && method === 'POST');

/** What is left in the browser after a sign-out: the marks, which tell neither who nor where. */
const onlyMarks = /^\[\{"omnichannel-dashboard\.sign-outs":"\{\\"v\\":1,\\"marks\\":\[\d{1,20}(,\d{1,20})*\]\}"\},\{\}\]$/;

type Keep = 'For this tab' | "Don't save" | 'On this device';
type Fill = typeof fillInToken | typeof fillInPassword;

async function enter(page: Page, keep: Keep, fill: Fill = fillInToken, one = server) {
  await page.goto('./');
  await fill(page, one);
  await page.getByText(keep).click();
  await submit(page);
  await settled(page);
}

/** Another tab of the same browser. */
async function openTab(context: BrowserContext) {
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-20T15:00:00Z');
  return page;
}

/** All that the browser keeps, in every storage and database, as one text. */
function everything(page: Page) {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        found.push(...(await done(records.getAllKeys())), ...(await done(records.getAll())));
      }
      database.close();
    }
    return JSON.stringify(found);
  });
}

/** Nothing of a workspace is in the browser, in either tab. */
async function keepsNothing(one: DemoServer, ...pages: Page[]) {
  for (const page of pages) {
    const kept = await everything(page);
    for (const trace of [host(one), one.token, one.userId]) expect(kept).not.toContain(trace);
  }
}

for (const keep of ['For this tab', "Don't save", 'On this device'] as const) {
  test(`the other tab of the same token shows the form and asks nothing more: ${keep}`, cell(keep === 'For this tab'), async ({ page, context }) => {
    await enter(page, keep);
    const second = await openTab(context);
    if (keep === 'On this device') {
      await second.goto('./');
      await settled(second);
    } else {
      await enter(second, keep);
    }
    expect((await everything(page)).includes(host(server))).toBe(keep !== "Don't save");
    await signOut(page);
    for (const one of [page, second]) await expect(form(one)).toBeVisible();
    await expect(elsewhere(second)).toBeVisible();
    await expect(elsewhere(page)).toHaveCount(0);
    server.clearLog();
    await second.bringToFront();
    await second.evaluate(() => window.dispatchEvent(new Event('online')));
    await second.waitForTimeout(1_500);
    expect(server.log()).toEqual([]);
    await keepsNothing(server, page, second);
    await second.reload();
    await expect(form(second)).toBeVisible();
  });
}

test('what is under way in two tabs leaves nothing behind', async ({ page, context }) => {
  await enter(page, 'On this device');
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  const slow = Object.fromEntries(['conversation-totalizers', 'charts-data', 'conversations-by-agent'].map((name) => [name, 'delay-2000']));
  await server.setFaults(slow);
  server.clearLog();
  for (const one of [page, second]) {
    await panel(one, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).click();
    await panel(one, 'Conversations by agent').getByRole('button', { name: /^Refresh/ }).click();
  }
  await page.waitForTimeout(300);
  await signOut(page);
  for (const one of [page, second]) await expect(form(one)).toBeVisible();
  await page.waitForTimeout(3_000);
  await keepsNothing(server, page, second);
  const kept = await everything(second);
  expect(kept).toMatch(onlyMarks);
});

test('a tab that did not run at the sign-out comes back to the form, and asks nothing', async ({ page, context }) => {
  await enter(page, 'For this tab');
  const second = await openTab(context);
  await enter(second, 'For this tab');
  // Its document is gone, as that of a tab which the browser has put aside. Its storage is not.
  await second.goto('about:blank');
  await signOut(page);
  await expect(form(page)).toBeVisible();
  server.clearLog();
  await second.goBack();
  await expect(form(second)).toBeVisible();
  await expect(elsewhere(second)).toBeVisible();
  await second.waitForTimeout(1_000);
  expect(server.log()).toEqual([]);
  expect(await everything(second)).toMatch(onlyMarks);
  // Whoever signs in by the very same token again has it again.
  await fillInToken(second, server);
  await submit(second);
  await settled(second);
  await second.reload();
  await settled(second);
  expect(await everything(second)).not.toContain('sign-outs');
});

test('a sign-in to “don’t save” by a token that another tab has ends there too, and a password’s leaves no mark', async ({ page, context }) => {
  await enter(page, "Don't save");
  const second = await openTab(context);
  await enter(second, 'For this tab');
  await second.goto('about:blank');
  await signOut(page);
  await expect(form(page)).toBeVisible();
  await second.goBack();
  await expect(form(second)).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await enter(page, "Don't save", fillInPassword);
  await signOut(page);
  await expect(form(page)).toBeVisible();
  await expect.poll(() => logouts(server).length).toBe(1);
  expect(await everything(page)).toBe('[{},{}]');
});

test('another sign-in goes on, in the same tab and in others', async ({ page, context }) => {
  await enter(page, 'On this device', fillInToken, other);
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Add workspace…' }).click();
  await fillInToken(page, server);
  await page.getByText('On this device').click();
  await submit(page);
  await expect(workspaceButton(page)).toContainText(host(server));
  await settled(page);
  await signOut(page);
  await expect(workspaceButton(page)).toContainText(host(other));
  await expect(workspaceButton(second)).toContainText(host(other));
  await expect(second.getByText('You were signed out')).toHaveCount(0);
  const kept = await everything(second);
  expect(kept).not.toContain(host(server));
  expect(kept).toContain(host(other));
});

test('“Sign out of all” holds for other tabs too', async ({ page, context }) => {
  await enter(page, 'On this device');
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Add workspace…' }).click();
  await fillInToken(page, other);
  await page.getByText('On this device').click();
  await submit(page);
  await expect(workspaceButton(page)).toContainText(host(other));
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Sign out of all' }).click();
  for (const one of [page, second]) await expect(form(one)).toBeVisible();
  await expect(elsewhere(second)).toBeVisible();
  await expect(second.getByText(`You were signed out of ${host(other)} in another tab.`)).toBeVisible();
  expect(await everything(page)).toMatch(onlyMarks);
  expect(await everything(second)).toMatch(onlyMarks);
});

test('a tab that heard nothing finds out when it wakes, before it asks', async ({ page, context }) => {
  await enter(page, 'On this device');
  const second = await context.newPage();
  await second.addInitScript(() => {
    // Neither the channel nor the storage's own word reaches it.
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
  });
  await second.clock.setFixedTime('2026-11-20T15:00:00Z');
  await second.goto('./');
  await settled(second);
  await signOut(page);
  await expect(form(page)).toBeVisible();
  await second.waitForTimeout(600);
  await expect(form(second)).toHaveCount(0);
  server.clearLog();
  // A network that is back has everything asked again.
  await second.evaluate(() => {
    window.dispatchEvent(new Event('offline'));
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    window.dispatchEvent(new Event('offline'));
    Object.defineProperty(navigator, 'onLine', { get: () => true, configurable: true });
    window.dispatchEvent(new Event('online'));
  });
  await expect(form(second)).toBeVisible();
  await expect(elsewhere(second)).toBeVisible();
  await second.waitForTimeout(500);
  expect(server.log()).toEqual([]);
  await keepsNothing(server, page, second);
});

test('a browser without channels finds out by its storage', async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }));
  await enter(page, 'On this device');
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  await signOut(page);
  await expect(form(second)).toBeVisible();
  await expect(elsewhere(second)).toBeVisible();
  expect(await everything(second)).toMatch(onlyMarks);
});

test('a session that ends in one tab ends as such in the other, and comes back for both', async ({ page, context }) => {
  await enter(page, 'On this device');
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  await server.setFaults({ 'conversation-totalizers': 'expired' });
  await panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).click();
  const ended = (one: Page) => one.getByRole('dialog', { name: 'Your session ended.' });
  for (const one of [page, second]) await expect(ended(one)).toBeVisible();
  await expect(second.getByText('signed out of')).toHaveCount(0);
  await server.setFaults({});
  await fillInPassword(page, server);
  await submit(page);
  for (const one of [page, second]) {
    await expect(ended(one)).toHaveCount(0);
    await settled(one);
  }
});

test('what tabs tell each other says neither who nor where, and no secret', async ({ page, context }) => {
  await enter(page, "Don't save", fillInPassword);
  const second = await openTab(context);
  await second.goto('./');
  await second.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new BroadcastChannel('omnichannel-dashboard.sign-ins').onmessage = ({ data }) => heard.push(JSON.stringify(data));
  });
  await signOut(page);
  const heard = () => second.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await expect.poll(heard).toEqual([expect.stringMatching(/^"\{\\"v\\":1,\\"signed-out\\":\d{1,20}\}"$/)]);
});

test('a tab goes on by the token that another one signed in with', async ({ page, context }) => {
  await enter(page, 'On this device');
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  await openWorkspaceMenu(second);
  await second.getByRole('button', { name: 'Add workspace…' }).click();
  await fillInPassword(second, server);
  await second.getByText('On this device').click();
  await submit(second);
  await expect.poll(() => everything(second)).toMatch(/kind\W+login/);
  await page.waitForTimeout(800);
  await expect(workspaceButton(page)).toBeVisible();
  // By the new one, it is the same sign-in.
  await signOut(page);
  for (const one of [page, second]) await expect(form(one)).toBeVisible();
  await expect.poll(() => logouts(server).length).toBe(1);
});

test('a new name does not look like a sign-out', async ({ page, context }) => {
  await enter(page, 'On this device');
  const second = await openTab(context);
  await second.goto('./');
  await settled(second);
  await openWorkspaceMenu(page);
  await page.getByText('Name and color').click();
  await page.getByLabel('Workspace name').fill('Support');
  await page.keyboard.press('Enter');
  await second.waitForTimeout(800);
  await expect(workspaceButton(second)).toBeVisible();
  expect(await everything(second)).toMatch(/name\W+Support/);
});

test('what is to be forgotten at once does not come back with the page', async ({ page }) => {
  await enter(page, "Don't save");
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(form(page)).toBeVisible();
  await expect(page.getByText('was forgotten when you left the page')).toBeVisible();
});

test.describe('the workspace', () => {
  test('is told though the tab is closed in the same breath', async ({ page, context }) => {
    await enter(page, 'On this device', fillInPassword);
    const second = await openTab(context);
    await openWorkspaceMenu(page);
    // Before the browser has even asked whether it may send it.
    const clicked = page
      .evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Sign out')!.click())
      .catch(() => undefined);
    await page.close();
    await clicked;
    await expect.poll(() => logouts(server), { timeout: 10_000 }).toMatchObject([{ status: 200, has_token: true }]);
    await second.close();
  });

  test('is told by a request that outlives the page, and is as guarded as any other', async ({ page }) => {
    await page.addInitScript(() => {
      const send = window.fetch;
      window.fetch = (input, init) => {
        const { url, keepalive, redirect, credentials, referrerPolicy } = input as Request;
        if (url?.endsWith('/logout')) Object.assign(window, { told: { keepalive, redirect, credentials, referrerPolicy } });
        return send(input, init);
      };
    });
    await enter(page, 'For this tab', fillInPassword);
    await signOut(page);
    const told = () => page.evaluate(() => (window as unknown as { told?: unknown }).told);
    await expect.poll(told).toEqual({ keepalive: true, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('is told once, by the tab that signs out', async ({ page, context }) => {
    await enter(page, 'On this device', fillInPassword);
    const second = await openTab(context);
    await second.goto('./');
    await settled(second);
    await signOut(page);
    await expect(elsewhere(second)).toBeVisible();
    await expect.poll(() => logouts(server).length).toBe(1);
    await page.waitForTimeout(500);
    expect(logouts(server).length).toBe(1);
    await expect(unconfirmed(page)).toHaveCount(0);
  });

  test('that does not confirm is told of, and can be tried again', async ({ page }) => {
    await server.setFaults({ logout: 'failing' });
    await enter(page, 'For this tab', fillInPassword);
    await signOut(page);
    await expect(form(page)).toBeVisible();
    await expect(unconfirmed(page)).toContainText(`${host(server)} didn't confirm the sign-out.`);
    await expect(unconfirmed(page)).toContainText('Logout from other logged in locations');
    await keepsNothing(server, page);
    await unconfirmed(page).getByRole('button', { name: 'Retry' }).press('Enter');
    await expect.poll(() => logouts(server).length).toBe(2);
    await expect(unconfirmed(page)).toBeVisible();
    await server.setFaults({});
    await unconfirmed(page).getByRole('button', { name: 'Retry' }).press('Enter');
    await expect(unconfirmed(page)).toHaveCount(0);
    await expect(page.getByText(`${host(server)} confirmed the sign-out.`)).toBeVisible();
    await keepsNothing(server, page);
  });

  for (const [name, answer] of [
    ['401 in plain text', { status: 401, contentType: 'text/plain', body: 'Unauthorized' }],
    ['401 without the workspace’s words', { status: 401, json: { error: 'unauthorized' } }],
    ['200 that says nothing', { status: 200, json: {} }],
  ] as const) {
    test(`is not taken at the word of what stands before it: ${name}`, async ({ page }) => {
      await page.route('**/api/v1/logout', (route) => route.fulfill(answer));
      await enter(page, 'For this tab', fillInPassword);
      await signOut(page);
      await expect(unconfirmed(page)).toContainText(`${host(server)} didn't confirm the sign-out.`);
      await page.unroute('**/api/v1/logout');
      await unconfirmed(page).getByRole('button', { name: 'Retry' }).press('Enter');
      await expect(page.getByText(`${host(server)} confirmed the sign-out.`)).toBeVisible();
      await expect.poll(() => logouts(server)).toMatchObject([{ status: 200, has_token: true }]);
    });
  }

  test('is told when the page of a “don’t save” is left', async ({ page }) => {
    await enter(page, "Don't save", fillInPassword);
    await page.goto('about:blank');
    await expect.poll(() => logouts(server)).toMatchObject([{ status: 200, has_token: true }]);
  });

  test('is told when such a page is kept for the way back, and of no other sign-in', async ({ page }) => {
    await enter(page, "Don't save", fillInPassword);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(form(page)).toBeVisible();
    await expect.poll(() => logouts(server)).toMatchObject([{ status: 200, has_token: true }]);
    await expect(unconfirmed(page)).toHaveCount(0);
    await enter(page, 'For this tab', fillInPassword);
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await page.waitForTimeout(500);
    await expect(workspaceButton(page)).toBeVisible();
    expect(logouts(server).length).toBe(1);
  });

  test('cannot be told again by a page that was left: it holds no token', async ({ page }) => {
    await server.setFaults({ logout: 'failing' });
    await enter(page, 'For this tab', fillInPassword);
    await signOut(page);
    await expect(unconfirmed(page).getByRole('button', { name: 'Retry' })).toBeVisible();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await expect(unconfirmed(page).getByRole('button', { name: 'Retry' })).toHaveCount(0);
    await expect(unconfirmed(page)).toContainText(`${host(server)} didn't confirm the sign-out.`);
  });

  test('is not told of a token that it no longer takes', async ({ page }) => {
    await server.setFaults({ logout: 'expired' });
    await enter(page, 'For this tab', fillInPassword);
    await signOut(page);
    await expect.poll(() => logouts(server).length).toBe(1);
    await page.waitForTimeout(300);
    await expect(unconfirmed(page)).toHaveCount(0);
  });

  test('of which nothing is known any more can be put aside', async ({ page }) => {
    await server.setFaults({ logout: 'html' });
    await enter(page, 'For this tab', fillInPassword);
    await signOut(page);
    await unconfirmed(page).getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect(unconfirmed(page)).toHaveCount(0);
  });
});
