// The dashboard as a spec meets it: the built page at a fixed moment, and the steps that specs share.

import { expect, test as base, type BrowserContext, type Locator, type Page, type Request } from '@playwright/test';
import { startDemoServer } from './demo-server.mjs';
import { annotation } from './requests-reporter';
import { dist, serve } from './static-server.mjs';
import { expectRequestsTo, keepSecret, Watch } from './watch';

export { expect } from '@playwright/test';
export type { Locator, Page } from '@playwright/test';
export type DemoServer = Awaited<ReturnType<typeof startDemoServer>>;

/** The moment at which specs happen: a Friday, 16:00 in Berlin. */
export const now = '2026-11-20T15:00:00Z';

/** The panels of the overview, by the last segment of the routes that their numbers come from. */
export const reports = {
  'conversation-totalizers': 'Conversation totals',
  'charts-data': 'Trend',
  'conversations-by-agent': 'Conversations by agent',
  'amount-of-chats': 'Chats by department',
};

/** The same with the report that has a view of its own. */
export const everyReport = { ...reports, 'available-for-service-history': 'Agent availability' };

/** The panels of the overview. */
export const panels = ['Conversation totals', 'Trend', 'Conversations by agent', 'Chats by department'];

/** The views, by their names in the address. */
export const views = { overview: 'Overview', agents: 'Agents', departments: 'Departments', availability: 'Availability', report: 'Report' };

/** The panels of each view; in the overview others come later. */
export const panelsOf: Record<string, string[]> = {
  overview: panels, agents: ['Conversations by agent'], departments: ['Chats by department'], availability: ['Agent availability'],
  report: ['Chats by department', 'Conversations by agent'],
};

/** Has a page open its addresses without a comparison, unless they name one: the page compares by itself. */
function leaveUncompared(page: Page) {
  const goto = page.goto.bind(page);
  const isNamed = (url: string) => !url.startsWith('./') || /[?&]compare=/.test(url);
  page.goto = (url, options) => goto(isNamed(url) ? url : `${url}${url.includes('?') ? '&' : '?'}${uncompared}`, options);
}

/** What an address says where nothing is compared. */
const uncompared = 'compare=none';

/**
 * Playwright's test with the built page under its base URL, the clock fixed, and all pages watched. Addresses that name no
 * comparison are opened without one; a spec about what the page does by itself says `test.use({ compared: true })`.
 */
export const test = base.extend<{ compared: boolean; watch: Watch; problems: string[] }, { site: string }>({
  compared: [false, { option: true }],
  site: [
    async ({}, use) => {
      const site = await serve({ dir: dist });
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  watch: async ({ site }, use, info) => {
    const watch = new Watch(site);
    await use(watch);
    info.annotations.push({ type: annotation, description: JSON.stringify(watch.passed) });
  },
  // A spec that provokes a problem takes it out again.
  problems: ({ watch }, use) => use(watch.problems),
  context: async ({ context, browser, compared, watch }, use) => {
    const leave = (one: BrowserContext) => compared || one.on('page', leaveUncompared);
    leave(context);
    await watch.follow(context);
    const follow = (other: BrowserContext) => {
      leave(other);
      void watch.follow(other);
    };
    browser.on('context', follow);
    await use(context);
    browser.off('context', follow);
    await watch.inspect();
    expect(watch.problems, 'problems of the page').toEqual([]);
  },
  page: async ({ page }, use) => {
    await page.clock.setFixedTime(now);
    await use(page);
  },
});

/** Words for a demo server whose account is above the workspace's limit, for specs that ask more than it allows. */
export const aboveLimit = [
  '--permissions',
  ['view-livechat-manager', 'view-livechat-reports', 'view-livechat-departments', 'view-l-room', 'transfer-livechat-guest', 'api-bypass-rate-limit'].join(),
];

/** The demo servers that no spec of this worker uses now, by their words. */
const resting = new Map<string, DemoServer[]>();

/** A demo server with the specs' clock: one that another spec left as it had found it, or a new one. */
export async function startServer(...args: string[]): Promise<DemoServer> {
  const words = args.join(' ');
  const server = resting.get(words)?.pop() ?? (await startDemoServer(['--now', now, ...args]));
  expectRequestsTo(server.url);
  keepSecret(server.token);
  // What it counts for a limit stays with it.
  let isChanged = words.includes('--rate-limit');
  const changing = <T extends unknown[]>(change: (...all: T) => Promise<void>) => (...all: T) => {
    isChanged = true;
    return change(...all);
  };
  return {
    ...server,
    setFaults: changing(server.setFaults),
    setClock: changing(server.setClock),
    expire: changing(server.expire),
    revive: changing(server.revive),
    close: async () => {
      if (isChanged) return server.close();
      server.clearLog();
      resting.set(words, [...(resting.get(words) ?? []), server]);
    },
  };
}

/** Opens the page, signs in with the server's token, and waits for the numbers. */
export async function signIn(page: Page, server: DemoServer, query = '') {
  await page.goto(`./${query}`);
  await fillInToken(page, server);
  await submit(page);
  await settled(page);
}

/** The question whether a workspace that a link names is one's own. */
export function question(page: Page) {
  return page.getByRole('group', { name: 'Is this your workspace?' });
}

/** Has the page in a language that its reader has chosen, as none chosen by a link to a stranger's workspace is. */
export async function chooseLanguage(page: Page, language: string) {
  await page.addInitScript((language) => localStorage.setItem('omnichannel-dashboard.language', language), language);
}

/** Waits for the form to sign in with. Where a link names the workspace, the page asks first whether it is one's own: it is. */
export async function comeToForm(page: Page) {
  const form = page.locator('form.sign-in-form');
  await expect(question(page).or(form).first()).toBeVisible();
  if (await question(page).isVisible()) await question(page).getByRole('button', { name: 'Yes, sign in there' }).click();
  await expect(form).toBeVisible();
}

/** Fills in the workspace's address, unless it is settled. */
async function fillInAddress(page: Page, url: string) {
  await comeToForm(page);
  const address = page.getByLabel('Workspace address');
  if (await address.isEditable()) await address.fill(url);
  else await expect(address).toHaveValue(url);
}

/** Chooses to sign in with a personal access token. */
export function chooseToken(page: Page) {
  return page.getByRole('button', { name: 'Personal access token', exact: true }).click();
}

/** Fills in address, user ID and token. */
export async function fillInToken(page: Page, server: Pick<DemoServer, 'url' | 'userId' | 'token'>) {
  keepSecret(server.token);
  await fillInAddress(page, server.url);
  await chooseToken(page);
  await page.getByRole('textbox', { name: 'User ID' }).fill(server.userId);
  await page.getByRole('textbox', { name: 'Personal access token' }).fill(server.token);
}

/** Fills in address, name and password. */
export async function fillInPassword(page: Page, server: Pick<DemoServer, 'url'>, password = 'demo') {
  keepSecret(password);
  await fillInAddress(page, server.url);
  await page.getByRole('button', { name: 'Password', exact: true }).click();
  await page.getByLabel('Username or email').fill('demo');
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill(password);
}

/** Presses the button of the sign-in form. */
export function submit(page: Page) {
  return page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The button with the open workspace's name. */
export function workspaceButton(page: Page) {
  return page.locator('.workspace-opener');
}

/** Opens the menu of workspaces if it is closed. */
export async function openWorkspaceMenu(page: Page) {
  if ((await workspaceButton(page).getAttribute('aria-expanded')) !== 'true') await workspaceButton(page).click();
}

/** Signs out of the open workspace. */
export async function signOut(page: Page) {
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
}

/** Opens the built-in demo and waits for its numbers. */
export async function openDemo(page: Page, more = '') {
  await page.goto(`./?demo=1${more}`);
  await settled(page);
}

/** One report on screen. */
export function panel(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** Waits until there are panels and none of them waits for an answer. */
export async function settled(page: Page) {
  await expect(page.locator('section.panel').first()).toBeVisible().catch(async (error: Error) => {
    error.message += `\nThere are no panels. ${await instead(page)}`;
    throw error;
  });
  await expect(page.locator('section.panel[aria-busy="true"], .notes-line[aria-busy="true"]')).toHaveCount(0);
}

/** What a page shows in place of panels: the form with what it refuses, a question, or whatever it begins with. */
async function instead(page: Page) {
  const said = await page.locator('.form-error, .notices, [role=alert]').allTextContents().catch(() => []);
  const errors = said.map((text) => text.trim()).filter(Boolean);
  const start = await page.locator('body').innerText({ timeout: 1_000 }).catch(() => 'nothing that could be read');
  return `The page is at ${page.url().split('?')[0]}. It says of errors: ${errors.join(' | ') || 'nothing'}. It begins:\n${start.slice(0, 600)}`;
}

/** Waits until a panel shows this state. */
export function hasState(page: Page, name: string, state: 'loading' | 'stale' | 'failed' | 'empty' | 'ready') {
  return expect(panel(page, name), name).toHaveAttribute('data-state', state);
}

/** The requests of a page whose answers have not come. */
const underWay = new WeakMap<Page, Set<Request>>();

/** A page whose clock begins at the specs' moment, goes on, and can be run ahead; a test that takes it takes no `page`. */
export async function openPageWithClock(context: BrowserContext) {
  const page = await context.newPage();
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  await page.clock.install({ time: now });
  return page;
}

/** Runs such a page's clock ahead while it asks nothing, until something holds. */
export function runUntil(page: Page, what: string, holds: () => Promise<boolean>, step = 1_000) {
  const look = async () => {
    const isThere = await holds();
    if (!isThere && underWay.get(page)?.size === 0) await page.clock.fastForward(step);
    return isThere;
  };
  return expect.poll(look, { message: what, intervals: [20], timeout: 20_000 }).toBe(true);
}

/** The tiles of the overview, each a metric. */
export function tiles(page: Page) {
  return panel(page, 'Conversation totals').locator('.metric-tile');
}

/** The tile of a metric by its name. */
export function tile(page: Page, name: string) {
  return tiles(page).filter({ has: page.locator('.tile-name').getByText(name, { exact: true }) });
}

/** Waits until no tile waits for its number: some ask once the page has nothing else to do. */
export function tilesCame(page: Page) {
  return expect(tiles(page).and(page.locator('[data-state="loading"]'))).toHaveCount(0);
}

/** Shows the tiles that come once somebody wants them, and waits for their numbers. */
export async function showMoreMetrics(page: Page) {
  const more = panel(page, 'Conversation totals').getByRole('button', { name: 'More metrics' });
  await more.press('Enter');
  await expect(tiles(page)).toHaveCount(11);
  await tilesCame(page);
  await settled(page);
}

/** The name of the panel whose hours are asked for by a button. */
export const hours = 'Conversations by hour';

/** The button that asks for hours, in any language. */
export function hoursButton(page: Page) {
  return page.locator('.heat .panel-controls button');
}

/** Asks for the hours of the period, and waits until all are there. */
export async function loadHours(page: Page) {
  await hoursButton(page).press('Enter');
  await expect(hoursButton(page)).toHaveCount(0);
  await expect(page.locator('.heat')).toHaveAttribute('data-state', 'ready');
  await settled(page);
  await expect(page.locator('.heat').getByRole('figure')).toBeVisible();
}

/** How a cell of the hours' table is spoken. */
export function spoken(cell: string) {
  if (cell === '–') return 'not loaded yet';
  return { 0: 'no conversations', 1: '1 conversation' }[cell] ?? `${cell} conversations`;
}

/** Presses a panel's button to ask again, and waits until it asks. */
export async function refetch(page: Page, name: string, button: string | RegExp = /^Refresh/) {
  const route = Object.entries(everyReport).find(([, title]) => title === name)![0];
  const asked = page.waitForRequest((request) => request.method() !== 'OPTIONS' && request.url().includes(`/${route}`));
  await panel(page, name).getByRole('button', { name: button }).click();
  await asked;
}

/** Opens a panel's table if it is closed. */
export async function openTable(page: Page, name: string) {
  const opener = panel(page, name).getByRole('button', { name: 'Show table' });
  if (await opener.isVisible()) await opener.click();
  await expect(panel(page, name).getByRole('table')).toBeVisible();
}

/** The cells of a panel's table without its head, opened where needed. */
export async function table(page: Page, name: string): Promise<string[][]> {
  await openTable(page, name);
  // Rows that are not seen at first come in the next frames.
  await expect(panel(page, name).locator('table[data-waiting]')).toHaveCount(0);
  const rows = panel(page, name).locator('tbody tr');
  return rows.evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent ?? '')));
}

/** The button that says which period is shown and what it is compared with; it opens the choice of both. */
export function periodButton(page: Page) {
  return page.locator('.period-opener');
}

/** Chooses one of the period's presets by its name in the address, in any language. */
export async function choosePeriod(page: Page, value: string) {
  await periodButton(page).click();
  await page.locator(`.presets button[value="${value}"]`).click();
  await expect(page.locator('.period-popover')).toHaveCount(0);
}

/** Opens the choice of any period. */
export async function openDates(page: Page) {
  await periodButton(page).click();
  return page.getByRole('dialog', { name: 'Period' });
}

/** Compares the period with what a choice says, and leaves it. */
export async function compareWith(page: Page, choice: 'Previous period' | 'Same period last year' | 'No comparison') {
  const dialog = await openDates(page);
  await dialog.getByRole('radio', { name: choice }).check();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** Chooses a period by its first and last day. */
export async function chooseDates(page: Page, from: string, to: string) {
  const dialog = await openDates(page);
  await dialog.getByLabel('Type a period').fill(`${from}..${to}`);
  await dialog.getByRole('button', { name: 'Apply' }).click();
}

/** Chooses the chart of the trend by its name in the API. */
export function chooseChart(page: Page, name: string) {
  return page.getByLabel('Chart', { exact: true }).selectOption(name);
}

/** Presses an opener if it is there and what it opens is not. */
async function openBy(opener: Locator) {
  if ((await opener.isVisible()) && (await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
}

/** Opens the options, which a narrow page has behind the same button as the departments. */
export async function openFilters(page: Page) {
  for (const opener of ['.filter-opener', '.options-opener']) await openBy(page.locator(opener));
}

/** Asks for all numbers again, by the button among the options. */
export async function refreshAll(page: Page) {
  await openFilters(page);
  await page.getByRole('button', { name: 'Refresh all' }).press('Enter');
  await page.keyboard.press('Escape');
}

/** Chooses a department by its name on screen. */
export async function chooseDepartment(page: Page, name: string) {
  await openBy(page.locator('.filter-opener'));
  await page.getByRole('combobox', { name: 'Department' }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** Shows another view. */
export function chooseView(page: Page, title: string) {
  return page.getByRole('banner').getByRole('link', { name: title }).click();
}

/** The query of the page's address as it is written, but for what specs add to it. */
export function addressQuery(page: Page) {
  return queryOf(page.url());
}

/** The query of an address, but for what specs add to it. */
export function queryOf(url: string) {
  return new URL(url).search.replace(new RegExp(`([?&])${uncompared}(&|$)`), (_, before, after) => (after ? before : ''));
}

/** Holds the time of all pages of a context: it passes only when `pass` lets it. */
export async function holdTime(context: BrowserContext, start: string) {
  let at = Date.parse(start);
  // Until it is held it runs.
  await context.clock.install({ time: at - 60_000 });
  await context.addInitScript(giveSmallTimerIds);
  const stand = async (millis: number) => {
    at = millis;
    await context.clock.pauseAt(at);
  };
  await stand(at + 1_000);
  return {
    now: () => at,
    /** Lets so many milliseconds pass at once, in which each timer fires once at most; `before` is told the new time first. */
    pass: async (millis: number, before?: (iso: string) => Promise<unknown>) => {
      await before?.(new Date(at + millis).toISOString());
      await stand(at + millis);
    },
  };
}

/** Runs in the page: a held clock numbers its timers from 10 to the 12th on, which a page that keeps 32 bits of a number cannot clear. */
function giveSmallTimerIds() {
  const ids = new Map<number, unknown>();
  let last = 0;
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']] as const) {
    const [make, end] = [window[set].bind(window) as (...all: unknown[]) => unknown, window[clear].bind(window) as (id: unknown) => void];
    const give = (does: (...all: unknown[]) => void, delay?: number, ...more: unknown[]) => {
      const id = (last += 1);
      const once = (...all: unknown[]) => (ids.delete(id), does(...all));
      ids.set(id, make(set === 'setTimeout' ? once : does, delay, ...more));
      return id;
    };
    const take = (id?: number) => {
      if (id === undefined || !ids.has(id)) return;
      end(ids.get(id));
      ids.delete(id);
    };
    Object.assign(window, { [set]: give, [clear]: take });
  }
}

/** How often each route was asked, by the last part of its path. */
export function callsByRoute(requests: { path: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { path } of requests) {
    const route = path.split('/').at(-1)!;
    counts[route] = (counts[route] ?? 0) + 1;
  }
  return counts;
}

/** The answers that the browser keeps beyond the page: each with the name that it is kept under. */
export function keptAnswers(page: Page): Promise<[string, string][]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: [string, string][] = [];
    for (const { name } of await indexedDB.databases()) {
      // The calls that tabs count together are no answers.
      if (!name!.includes('answers')) continue;
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([done(records.getAllKeys()), done(records.getAll())]);
        keys.forEach((key, at) => found.push([String(key), values[at].text]));
      }
      database.close();
    }
    return found;
  });
}

/** Counts the passed tests of a file, and tells how many cases they were; the result adds those beyond one a test. */
export function countCases(what: string) {
  let cases = 0;
  test.afterEach(({}, info) => {
    if (info.status === 'passed') cases += 1;
  });
  test.afterAll(() => console.log(`${cases} cases: ${what}`));
  return (more: number) => {
    cases += more;
  };
}
