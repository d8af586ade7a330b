// A link to what is on screen: who opens it elsewhere, with other defaults, comes to the very view.

import type { Browser } from '@playwright/test';
import {
  aboveLimit, addressQuery, chooseDepartment, expect, fillInToken, openDemo, question, queryOf, settled, signIn, startServer, submit, table, test, type DemoServer, type Page,
} from '../dashboard';

let server: DemoServer;
test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());

const opener = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Share', exact: true });
const link = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });

async function open(page: Page) {
  await opener(page).click();
  return link(page).inputValue();
}

const parts = (url: string) => Object.fromEntries(new URL(url).searchParams);

test('it names workspace, period, comparison and zone, and no secret', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=last-28-days&search=ke&sort=agent.asc');
  const url = await open(page);
  expect(parts(url)).toEqual({
    workspace: server.url, view: 'agents', range: 'last-28-days', compare: 'none', zone: 'Europe/Berlin', sort: 'agent.asc', search: 'ke',
  });
  for (const secret of [server.token, server.userId]) expect(url).not.toContain(secret);
  await expect(page.getByText('holds no password or token')).toBeVisible();
});

test('its days are those on screen, or move along', async ({ page }) => {
  await signIn(page, server, '?range=last-28-days');
  await open(page);
  await expect(page.getByRole('radio', { name: 'Always: Last 28 days' })).toBeChecked();
  await page.getByRole('radio', { name: 'These dates: 23 Oct – 19 Nov 2026' }).check();
  expect(parts(await link(page).inputValue()).range).toBe('2026-10-23..2026-11-19');
  await page.goto('./?range=2026-11-02..2026-11-08');
  await settled(page);
  expect(parts(await open(page)).range).toBe('2026-11-02..2026-11-08');
  await page.getByRole('radio', { name: 'Always: Last 7 days' }).check();
  expect(parts(await link(page).inputValue()).range).toBe('last-7-days');
});

for (const [period, compare] of [['this-month', 'previous'], ['this-quarter', 'previous'], ['last-month', 'before-by-date'], ['this-month', '2026-01-01..2026-01-20']]) {
  test(`days that stay are compared with the same days, of ${period} and ${compare}`, async ({ page }) => {
    await signIn(page, server, `?view=agents&range=${period}&compare=${compare}&columns=conversations,change`);
    const covers = await page.locator('section.agents .covers').innerText();
    const numbers = await table(page, 'Conversations by agent');
    await open(page);
    await page.getByRole('radio', { name: /^These dates/ }).check();
    await page.goto(await link(page).inputValue());
    await settled(page);
    expect(await page.locator('section.agents .covers').innerText()).toBe(covers);
    expect(await table(page, 'Conversations by agent')).toEqual(numbers);
  });
}

test('departments go along', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=last-28-days');
  await chooseDepartment(page, 'Support');
  await settled(page);
  const id = new URL(page.url()).searchParams.get('department');
  expect(parts(await open(page)).department).toBe(id);
});

test('it opens the wall', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=last-28-days&search=ke&sort=agent.asc');
  await open(page);
  await page.getByRole('checkbox', { name: 'For a wall display' }).check();
  const url = await link(page).inputValue();
  expect(parts(url)).toMatchObject({ kiosk: '1', workspace: server.url, range: 'last-28-days' });
  for (const other of ['view', 'search', 'sort']) expect(parts(url)).not.toHaveProperty(other);
  await page.goto(url);
  await expect(page.getByRole('region', { name: 'Trend' })).toHaveAttribute('data-state', 'ready');
  await expect(page.locator('.wall')).toBeVisible();
});

test('a colleague with other defaults signs in and lands on the same numbers', async ({ page, browser, site }) => {
  await signIn(page, server, '?view=agents&range=last-28-days&compare=previous&columns=conversations,change');
  const url = await open(page);
  const numbers = await table(page, 'Conversations by agent');
  const elsewhere = await colleague(browser, site);
  await elsewhere.goto(url);
  await question(elsewhere).getByRole('button', { name: 'Yes, sign in there' }).click();
  await fillInToken(elsewhere, server);
  await submit(elsewhere);
  await settled(elsewhere);
  expect(await table(elsewhere, 'Conversations by agent')).toEqual(numbers);
  expect(parts(elsewhere.url())).toMatchObject({ zone: 'Europe/Berlin', compare: 'previous', columns: 'conversations,change' });
  await elsewhere.context().close();
});

/** A page of a browser in another zone, in which nobody has signed in. */
async function colleague(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'America/Los_Angeles' });
  await context.clock.setFixedTime(new Date('2026-11-20T15:00:00Z'));
  return context.newPage();
}

test('it is copied, and of the demo it names the demo', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo(page);
  const url = await open(page);
  expect(parts(url)).toMatchObject({ demo: '1' });
  expect(parts(url)).not.toHaveProperty('workspace');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await expect(page.getByText('The link opens the demo.')).toBeVisible();
});

test('where nothing can be copied the link is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openDemo(page);
  const url = await open(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is selected: copy it by hand.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(url);
});

test('it opens and closes by keyboard', async ({ page }) => {
  await openDemo(page);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^Always/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^These dates/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  expect(addressQuery(page)).toBe(queryOf(page.url()));
});
