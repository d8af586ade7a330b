// Saved views: kept in this browser by name, taken along as a file, and opened first if so wished.

import { readFile } from 'node:fs/promises';
import {
  aboveLimit, addressQuery, choosePeriod, chooseView, compareWith, expect, openDemo, periodButton, settled, signIn, startServer, test, type DemoServer, type Page,
} from '../dashboard';

let server: DemoServer;

test.beforeAll(async () => {
  // What compares by itself asks twice as much.
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const names = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');
const said = (page: Page) => dialog(page).getByRole('status');
const row = (page: Page, name: string) => dialog(page).getByRole('listitem').filter({ hasText: name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id);

async function open(page: Page) {
  await page.getByRole('button', { name: 'Saved views', exact: true }).press('Enter');
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page, name: string) {
  await dialog(page).getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText(name);
}

/** Saves these, each over another period. */
async function saveAll(page: Page, ...all: string[]) {
  await open(page);
  for (const name of all) await save(page, name);
}

async function importText(page: Page, text: string) {
  await dialog(page).locator('input[type=file]').setInputFiles({ name: 'views.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('by keyboard: save, replace, rename, move, delete, take back, open', async ({ page }) => {
  await openDemo(page, '&view=agents&range=last-month');
  await open(page);
  await expect(dialog(page).getByText('No saved views yet.')).toBeVisible();
  await page.getByLabel('Save this view as').focus();
  await page.keyboard.type('Last month’s agents');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('“Last month’s agents” saved.');
  await expect(names(page)).toBeFocused();
  await expect(names(page)).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Saved views', exact: true })).toBeFocused();

  await page.keyboard.press('d');
  await saveAll(page, 'Today', 'Third');
  await save(page, 'Today');
  await expect(said(page)).toHaveText('“Today” already exists. Save again to replace it.');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('“Today” saved.');
  await expect(names(page)).toHaveText(['Last month’s agents', 'Today', 'Third']);
  for (const word of ['Up', 'Down', 'Start page', 'Rename', 'Delete']) {
    await expect(dialog(page).getByRole('button', { name: `${word}: Today`, exact: true })).toHaveCount(1);
  }

  await row(page, 'Third').getByRole('button', { name: 'Up' }).press('Enter');
  await expect(said(page)).toHaveText('“Third” moved: 2 of 3.');
  await expect(row(page, 'Third').getByRole('button', { name: 'Up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Third', 'Last month’s agents', 'Today']);

  await row(page, 'Today').getByRole('button', { name: 'Rename' }).press('Enter');
  await expect(page.getByLabel('New name')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Agents today');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Third', 'Last month’s agents', 'Agents today']);
  await expect.poll(() => focused(page)).toBe('Agents today');

  await row(page, 'Third').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(names(page)).toHaveText(['Last month’s agents', 'Agents today']);
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Third', 'Last month’s agents', 'Agents today']);
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeHidden();
  await row(page, 'Agents today').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page).last()).toBeFocused();
  await expect(names(page).last()).toHaveText('Agents today');

  await names(page).nth(1).press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Saved views', exact: true })).toBeFocused();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&view=agents&range=last-month');
  await page.goBack();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&view=agents&range=today');
});

test('a view without a name, or of too long an address, is told as such', async ({ page }) => {
  await openDemo(page, `&later=${'x'.repeat(2_000)}`);
  await open(page);
  await importText(page, JSON.stringify({ views: [{ name: 'Other', query: '' }] }));
  await page.getByLabel('Save this view as').press('Enter');
  await expect(said(page)).toHaveText('Enter a name for the view.');
  await dialog(page).getByRole('textbox').fill('Long');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('The address is too long to save.');
  await expect(names(page)).toHaveText(['Other']);
});

test('they are links, and outlast the load', async ({ page, context }) => {
  await openDemo(page, '&range=last-month');
  await saveAll(page, 'One');
  await page.reload();
  await settled(page);
  await open(page);
  const [other] = await Promise.all([context.waitForEvent('page'), names(page).click({ modifiers: ['ControlOrMeta'] })]);
  await other.waitForURL(/range=last-month/);
  await expect(dialog(page)).toBeVisible();
});

test('neither the workspace nor a secret is saved, and what is unknown is', async ({ page }) => {
  await signIn(page, server, `?workspace=${server.url}&range=today&compare=none&later=1&v=1`);
  await saveAll(page, 'One');
  const kept = await page.evaluate(() => localStorage.getItem('omnichannel-dashboard.views'));
  expect(JSON.parse(kept!)).toEqual({ version: 1, views: [{ name: 'One', query: '?range=today&compare=none&later=1&v=1' }], start: '' });
});

test('a file takes them to another browser', async ({ page, browser }) => {
  await openDemo(page, '&range=last-month');
  await saveAll(page, 'One', 'Zwölf “&” <b>', 'Three');
  await row(page, 'Three').getByRole('button', { name: 'Start page' }).press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('link', { name: 'Export all' }).press('Enter')]);
  expect(download.suggestedFilename()).toBe('omnichannel-views.json');
  const file = await readFile(await download.path(), 'utf8');

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(page.url());
  await settled(other);
  await open(other);
  await importText(other, file);
  await expect(said(other)).toHaveText('Imported: 3. The page now opens with “Three”.');
  await expect(names(other)).toHaveText(['One', 'Zwölf “&” <b>', 'Three']);
  await expect(row(other, 'Three').getByRole('button', { name: 'Start page' })).toHaveAttribute('aria-pressed', 'true');
  const kept = (page: Page) => page.evaluate(() => localStorage.getItem('omnichannel-dashboard.views'));
  expect(await kept(other)).toBe(await kept(page));
  await fresh.close();
});

test('a bad file is told, view by view', async ({ page }) => {
  await openDemo(page);
  await open(page);
  await importText(page, 'hello');
  await expect(said(page)).toContainText('The file has no saved views.');
  await importText(page, ' '.repeat(500_001));
  await expect(said(page)).toContainText('The file is too large');
  await importText(page, JSON.stringify({ version: 1, views: [{ name: 'a', query: '?range=today' }, 7, { name: 'b', query: 'javascript:alert(1) ' }] }));
  await expect(said(page)).toHaveText('Imported: 1. Left out: view 2 has no name; view 3 has a query that no address can have');
  await expect(names(page)).toHaveText(['a']);
});

test('a file that replaces views says so, and is undone in one step', async ({ page }) => {
  const kept = () => page.evaluate(() => localStorage.getItem('omnichannel-dashboard.views'));
  await openDemo(page, '&range=last-month');
  await saveAll(page, 'One', 'Two');
  await row(page, 'Two').getByRole('button', { name: 'Start page' }).press('Enter');
  const before = await kept();
  const views = [{ name: 'Three', query: '' }, { name: 'Two', query: '?kiosk=1&demo=1&workspace=https://evil.example&token=abc' }];
  await importText(page, JSON.stringify({ views, start: 'Three' }));
  await expect(said(page)).toHaveText('Imported: 2. Replaced: 1 (“Two”). Your start page “Two” was replaced by the one in the file.');
  await expect(names(page)).toHaveText(['One', 'Two', 'Three']);
  await expect(row(page, 'Two').getByRole('button', { name: 'Start page' })).toHaveAttribute('aria-pressed', 'true');
  for (const trace of ['evil', 'demo', 'token']) expect(await kept()).not.toContain(trace);
  await dialog(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(said(page)).toHaveText('Import undone.');
  await expect(names(page)).toHaveText(['One', 'Two']);
  await expect(names(page).first()).toBeFocused();
  expect(await kept()).toBe(before);
});

test('a file takes no start page without a word, and an import into nothing is undone too', async ({ page }) => {
  await openDemo(page);
  await open(page);
  await importText(page, JSON.stringify({ views: [{ name: 'Wall', query: '?kiosk=1' }], start: 'Wall' }));
  await expect(said(page)).toHaveText('Imported: 1. The page now opens with “Wall”.');
  await dialog(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(dialog(page).getByText('No saved views yet.')).toBeVisible();
  await expect(page.getByLabel('Save this view as')).toBeFocused();
  await page.goto('./?demo=1');
  await settled(page);
  expect(addressQuery(page)).toBe('?demo=1');
});

test('a hostile file is cut, told, and holds nothing up', async ({ page }) => {
  await openDemo(page);
  await open(page);
  const views = Array.from({ length: 10_000 }, (_, at) => ({ name: `v${at}\u202e<b>`, query: '?kiosk=1' }));
  await importText(page, JSON.stringify({ views, start: 'none' }));
  await expect(said(page)).toContainText('Imported: 100. Left out: view 101 is over the limit of 100 views');
  await expect(said(page)).toContainText('and 9,895 more');
  await expect(names(page)).toHaveCount(100);
  await expect(names(page).first()).toHaveText('v0<b>');
  await dialog(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(dialog(page).getByText('No saved views yet.')).toBeVisible();
});

test('what cannot be read is told, exported as it is, and kept until it is discarded', async ({ page }) => {
  const kept = () => page.evaluate(() => localStorage.getItem('omnichannel-dashboard.views'));
  const discard = dialog(page).getByRole('button', { name: 'Discard unreadable views' });
  const newer = '{"version":3,"folders":[{"name":"Zwölf"}]}';
  await openDemo(page);
  await page.evaluate((text) => localStorage.setItem('omnichannel-dashboard.views', text), newer);
  await page.reload();
  await settled(page);
  await open(page);
  await expect(dialog(page).getByText("it isn't a list of views")).toBeVisible();
  await expect(dialog(page).getByText('No saved view can be read.')).toBeVisible();
  await dialog(page).getByRole('textbox').fill('One');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Nothing was changed');
  expect(await kept()).toBe(newer);
  const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('link', { name: 'Export all' }).press('Enter')]);
  expect(await readFile(await download.path(), 'utf8')).toBe(newer);

  await discard.press('Enter');
  await expect(discard).toHaveCount(0);
  await expect(dialog(page).getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(discard).toBeFocused();
  expect(await kept()).toBe(newer);
  await page.keyboard.press('Enter');
  await save(page, 'One');
  await expect(names(page)).toHaveText(['One']);

  const some = JSON.stringify({ version: 1, views: [{ name: 'One', query: '?range=today' }, { title: 'Two' }], start: '' });
  await page.evaluate((text) => localStorage.setItem('omnichannel-dashboard.views', text), some);
  await page.reload();
  await settled(page);
  await open(page);
  await expect(dialog(page).getByText('view 2 has no name')).toBeVisible();
  await row(page, 'One').getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(said(page)).toContainText('Nothing was changed');
  await expect(row(page, 'One').getByRole('button', { name: 'Delete' })).toBeFocused();
  expect(await kept()).toBe(some);
  await discard.press('Enter');
  await expect(names(page)).toHaveText(['One']);
  await expect(discard).toHaveCount(0);
});

test('a storage that refuses is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openDemo(page);
  await open(page);
  await save(page, 'One');
  await expect(said(page)).toContainText('its storage is full or blocked');
  await expect(names(page)).toHaveText(['One']);
});

test.describe('as the page opens by itself', () => {
  test.use({ compared: true });

  test('the start page opens where the address says nothing, and only there', async ({ page, context }) => {
    await signIn(page, server, '?view=agents&range=last-month');
    await saveAll(page, 'Start');
    await row(page, 'Start').getByRole('button', { name: 'Start page' }).press('Enter');
    await expect(said(page)).toHaveText('“Start” is now the start page.');
    await page.keyboard.press('Escape');
    await page.goto('./');
    await settled(page);
    await expect.poll(() => addressQuery(page)).toBe('?view=agents&range=last-month');
    await page.goto('./?range=today');
    await settled(page);
    expect(addressQuery(page)).toBe('?range=today');
    // What means the defaults says something, so that a reload and another tab show them too.
    await choosePeriod(page, 'last-28-days');
    await expect.poll(() => addressQuery(page)).toBe('?view=overview');
    await page.reload();
    await settled(page);
    expect(addressQuery(page)).toBe('?view=overview');
    await chooseView(page, 'Agents');
    const href = await page.getByRole('link', { name: 'Overview', exact: true }).getAttribute('href');
    expect(href).toMatch(/\?view=overview$/);
    // Another tab of the browser takes it back.
    const other = await context.newPage();
    await other.clock.setFixedTime('2026-11-20T15:00:00Z');
    await other.goto('./?demo=1');
    await settled(other);
    await open(other);
    await row(other, 'Start').getByRole('button', { name: 'Start page' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Overview', exact: true })).not.toHaveAttribute('href', /view=overview/);
  });

  test('a view of the defaults stays what it is while a comparison is remembered', async ({ page, context }) => {
    await signIn(page, server);
    await open(page);
    await importText(page, JSON.stringify({ views: [{ name: 'Plain', query: '' }] }));
    await expect(said(page)).toHaveText('Imported: 1.');
    await page.keyboard.press('Escape');
    await compareWith(page, 'Same period last year');
    await expect.poll(() => addressQuery(page)).toBe('?compare=previous-year');
    await open(page);
    await expect(names(page)).toHaveAttribute('href', /\?view=overview$/);
    await names(page).press('Enter');
    await expect.poll(() => addressQuery(page)).toBe('?view=overview');
    await page.reload();
    await settled(page);
    expect(addressQuery(page)).toBe('?view=overview');
    await expect(periodButton(page)).toContainText(/vs\. 25 Sept?\s?–\s?22 Oct 2026/);
    await open(page);
    await expect(names(page)).toHaveAttribute('aria-current', 'page');
    await row(page, 'Plain').getByRole('button', { name: 'Start page' }).press('Enter');
    await expect(said(page)).toHaveText('“Plain” is now the start page.');
    const other = await context.newPage();
    await other.clock.setFixedTime('2026-11-20T15:00:00Z');
    await other.goto('./');
    await expect.poll(() => addressQuery(other)).toBe('?view=overview');
  });
});

test('a view of a department that the workspace lacks says so', async ({ page }) => {
  await openDemo(page);
  await open(page);
  await importText(page, JSON.stringify({ views: [{ name: 'Elsewhere', query: '?department=nowhere' }] }));
  await expect(said(page)).toHaveText('Imported: 1.');
  await names(page).press('Enter');
  await expect(page.getByText("The workspace doesn't list department nowhere")).toBeVisible();
});

test('a link of a newer version says so', async ({ page }) => {
  await openDemo(page, '&v=2&new=1&range=today');
  await expect(page.getByText('This link was made by a newer version')).toBeVisible();
  await choosePeriod(page, 'yesterday');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=yesterday&v=2&new=1');
  await openDemo(page, '&v=1');
  await expect(page.locator('.notice')).toHaveCount(0);
});
