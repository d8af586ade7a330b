// A view as one file: opened from disk, without a network and without scripts, it has the numbers that the workspace sent.

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { audit } from '../audit';
import { aboveLimit, chooseLanguage, expect, openDemo, panel, settled, signIn, startServer, table, test, type DemoServer, type Page } from '../dashboard';
import { saveSnapshot, snapshotFolder } from '../snapshot';

let server: DemoServer;
let folder: Awaited<ReturnType<typeof snapshotFolder>>;
test.beforeAll(async () => {
  [server, folder] = await Promise.all([startServer(...aboveLimit), snapshotFolder()]);
});
test.afterAll(() => Promise.all([server.close(), folder.remove()]));

const AGENTS = 'Conversations by agent';

const save = (page: Page, agents = true) => saveSnapshot(page, folder.path, { agents });

/** Opens a file in a browser without a network; what it asks for and what it complains of ends the test. */
async function read(browser: Browser, path: string, use: (page: Page) => Promise<void>, javaScriptEnabled = false) {
  const context = await browser.newContext({ javaScriptEnabled, offline: true, viewport: { width: 1024, height: 800 } });
  const page = await context.newPage();
  const [asked, problems]: string[][] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(pathToFileURL(path).href);
  await use(page);
  expect(asked).toEqual([pathToFileURL(path).href]);
  expect(problems).toEqual([]);
  await context.close();
}

const cells = (page: Page, name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
  .locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));

const filters: Record<string, [string, string, string]> = {
  'four weeks': ['range=last-28-days', '2026-10-23T00:00:00.000Z', '2026-11-19T23:59:59.999Z'],
  'a month': ['range=2026-10-01..2026-10-31', '2026-10-01T00:00:00.000Z', '2026-10-31T23:59:59.999Z'],
  'a day': ['range=2026-11-18..2026-11-18', '2026-11-18T00:00:00.000Z', '2026-11-18T23:59:59.999Z'],
};
for (const [period, [query, start, end]] of Object.entries(filters)) {
  test(`of ${period} it has the numbers of the workspace, without a network and without scripts`, async ({ page, browser }) => {
    await signIn(page, server, `?view=agents&zone=UTC&${query}&columns=conversations,share`);
    const path = await save(page);
    const answer = await fetch(`${server.url}/api/v1/livechat/analytics/dashboards/conversations-by-agent?start=${start}&end=${end}`, { headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId } });
    const { data, total, unspecified } = await answer.json() as { data: { label: string; value: number }[]; total: number; unspecified: number };
    await read(browser, path, async (file) => {
      const rows = await cells(file, AGENTS);
      const count = (text: string) => Number(text.replace(/\D/g, ''));
      expect(count(rows.at(-1)![1])).toBe(total + unspecified);
      const unique = data.filter(({ label }) => rows.filter(([name]) => name === label).length === 1);
      expect(unique.length).toBeGreaterThan(8);
      for (const { label, value } of unique) expect(count(rows.find(([name]) => name === label)![1]), label).toBe(value);
    });
    const text = await readFile(path, 'utf8');
    for (const secret of [server.token, server.userId]) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/<script(?! type="application\/json" id="snapshot">)|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });
}

for (const language of ['en', 'de', 'ar', 'ja']) {
  test(`it shows what is on screen, in ${language}`, async ({ page, browser }) => {
    if (language !== 'en') await chooseLanguage(page, language);
    await openDemo(page, '&view=agents');
    const name = await page.locator('section.agents h2').innerText();
    const onScreen = await table(page, name);
    const path = await save(page);
    await read(browser, path, async (file) => {
      expect((await cells(file, name)).slice(0, onScreen.length).map(([first]) => first)).toEqual(onScreen.map(([first]) => first));
      expect((await cells(file, name)).slice(0, onScreen.length)).toEqual(onScreen);
      expect(await file.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await file.locator('html').getAttribute('lang')).toContain(language);
    });
  });
}

test('each panel of the overview is in it, with its chart, its words and what it is', async ({ page, browser }) => {
  await openDemo(page);
  const names = await page.locator('section.panel h2').allInnerTexts();
  const summary = await panel(page, 'Trend').locator('figcaption').innerText();
  const path = await save(page);
  await read(browser, path, async (file) => {
    expect(await file.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(names);
    await expect(file.getByRole('img', { name: summary })).toBeVisible();
    await expect(file.getByText('A snapshot of the numbers on Fri, 20 Nov 2026, 16:00')).toBeVisible();
    await expect(file.locator('dl')).toContainText('2026-10-23/2026-11-19');
    await audit(file, 'a snapshot');
    // Read by keyboard alone: each table can be reached.
    await file.keyboard.press('Tab');
    expect(await file.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('group');
  }, true);
});

test('without agents no name of their table is in it', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=last-28-days');
  const text = await readFile(await save(page, false), 'utf8');
  const answer = await fetch(`${server.url}/api/v1/livechat/users/agent?count=0`, { headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId } });
  const { users } = await answer.json() as { users: { name: string; username: string }[] };
  expect(users.length).toBeGreaterThan(8);
  for (const { name, username } of users) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(username);
  }
  expect(text).toMatch(/Agent 1[< ]/);
});

test('without agents no name is in it, and no chart of them', async ({ page, browser }) => {
  await signIn(page, server, '?view=availability&range=last-28-days');
  const names = (await table(page, 'Agent availability')).map(([name]) => name.trim()).filter((name) => name !== 'Total');
  expect(names.length).toBeGreaterThan(5);
  const whole = await readFile(await save(page), 'utf8');
  const path = await save(page, false);
  const text = await readFile(path, 'utf8');
  for (const name of names) {
    expect(whole).toContain(name);
    expect(text).not.toContain(name);
  }
  await read(browser, path, async (file) => {
    const rows = await cells(file, 'Agent availability');
    expect(new Set(rows.map(([name]) => name.replace(/\d+/, '#')))).toEqual(new Set(['Agent #']));
    expect(await file.locator('svg').count()).toBe(0);
    await expect(file.getByText("Agents' names are replaced")).toBeVisible();
    await expect(file.getByText('Saved by')).toHaveCount(0);
  });
});

test('what is not of an agent stays as it is, whatever agents are called', async ({ page, browser }) => {
  await page.route('**/conversations-by-agent?*', async (route) => {
    const response = await route.fetch();
    if (route.request().method() === 'OPTIONS') return route.fulfill({ response });
    const body = await response.json();
    for (const [at, label] of ['1', 'Support', '李', 'Al'].entries()) body.data[at].label = label;
    await route.fulfill({ response, json: body });
  });
  await signIn(page, server, '?range=last-28-days');
  const numbers = await table(page, AGENTS);
  const departments = await table(page, 'Chats by department');
  const path = await save(page, false);
  await read(browser, path, async (file) => {
    const rows = await cells(file, AGENTS);
    // Whom the directory does not know is told apart by words behind the name.
    const isRenamed = ([name]: string[]) => /^(1|Support|李|Al)( |$)/.test(name);
    expect(rows.filter(isRenamed)).toEqual([]);
    const shown = numbers.filter(isRenamed).map(([, count]) => count);
    expect(shown.length).toBeGreaterThan(1);
    expect(rows.map(([, count]) => count)).toEqual(expect.arrayContaining(shown));
    expect((await cells(file, 'Chats by department')).slice(0, departments.length)).toEqual(departments);
    await expect(file.locator('dl')).toContainText(new URL(server.url).host);
  });
});

test('a searched table says so, and why cells are empty', async ({ page, browser }) => {
  await signIn(page, server, '?view=agents&range=last-28-days&search=ke');
  await read(browser, await save(page), async (file) => {
    await expect(file.getByText('Search: ke', { exact: true })).toBeVisible();
    await expect(file.getByText(/^Why cells are empty: /).first()).toBeVisible();
  });
  expect(await readFile(await save(page, false), 'utf8')).not.toContain('Search: ke');
});

test('a hostile name is text', async ({ page, browser }) => {
  const hostile = '"></td><img src=x onerror="document.title=1"><script>document.title=1</script>';
  await page.route('**/conversations-by-agent?*', async (route) => {
    const response = await route.fetch();
    if (route.request().method() === 'OPTIONS') return route.fulfill({ response });
    const body = await response.json();
    body.data[0].label = hostile;
    await route.fulfill({ response, json: body });
  });
  await signIn(page, server, '?view=agents&range=last-28-days&columns=conversations');
  const path = await save(page);
  await read(browser, path, async (file) => {
    await expect(file).toHaveTitle(/^Agents/);
    expect(await file.locator('img, script:not([type="application/json"])').count()).toBe(0);
    expect((await cells(file, AGENTS)).filter(([name]) => name.startsWith(hostile))).toHaveLength(1);
  }, true);
});

test('what is missing is told, and old numbers are old', async ({ page, browser }) => {
  await signIn(page, server, '?range=2026-11-16..2026-11-20');
  await server.setFaults({ 'conversations-by-agent': 'failing', 'charts-data': 'failing' });
  await page.clock.setFixedTime('2026-11-20T15:05:00Z');
  await panel(page, 'Trend').getByRole('button', { name: 'Refresh Trend' }).press('Enter');
  await expect(panel(page, 'Trend')).toHaveAttribute('data-state', 'stale');
  const path = await save(page);
  await read(browser, path, async (file) => {
    await expect(file.locator('section').filter({ hasText: 'Trend' }).first()).toContainText("Older data: newer numbers haven't arrived.");
  });
  await server.setFaults({});
  await settled(page);
});
