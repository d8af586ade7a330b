// Single keys: each does what the list says, and nothing where somebody types.

import {
  addressQuery, chooseDepartment, choosePeriod, chooseView, expect, openDemo, openTable, panel, settled, signIn, startServer, test, type DemoServer, type Page,
} from '../dashboard';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

const search = (page: Page) => page.getByRole('searchbox');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const hasQuery = (page: Page, query: string) => expect.poll(() => addressQuery(page)).toBe(query);

test('periods, charts and views by one key each', async ({ page }) => {
  await openDemo(page);
  const periods = {
    d: 'today', e: 'yesterday', w: 'last-7-days', t: 'last-30-days', n: 'last-91-days', m: 'this-month', p: 'last-month', q: 'this-quarter',
    y: 'this-year', L: 'last-12-months',
  };
  for (const [key, period] of Object.entries(periods)) {
    await page.keyboard.press(key);
    // Shown by weeks, it hangs on the day on which they begin.
    const week = ['last-91-days', 'this-year', 'last-12-months'].includes(period) ? '&week=mon' : '';
    await hasQuery(page, `?demo=1&range=${period}${week}`);
  }
  await page.keyboard.press('f');
  await hasQuery(page, '?demo=1');
  const charts = ['Total_messages', 'Avg_chat_duration', 'Avg_first_response_time', 'Best_first_response_time', 'Avg_response_time', 'Avg_reaction_time'];
  for (const [at, chart] of charts.entries()) {
    await page.keyboard.press(`${at + 2}`);
    await hasQuery(page, `?demo=1&chart=${chart}`);
  }
  await page.keyboard.press('1');
  for (const view of ['agents', 'departments', 'availability', 'report']) {
    await page.keyboard.press('v');
    // A report begins with a whole week, whose day the address tells.
    await hasQuery(page, `?demo=1&view=${view}${view === 'report' ? '&week=mon' : ''}`);
  }
  await page.keyboard.press('v');
  await hasQuery(page, '?demo=1');
});

test('arrows step, minus zooms out, and what came of it is said', async ({ page }) => {
  await openDemo(page, '&range=last-month');
  await page.keyboard.press('ArrowLeft');
  await hasQuery(page, '?demo=1&range=2026-09-01..2026-09-30');
  await expect(page.getByRole('status').filter({ hasText: /^1\s?–\s?30 Sept? 2026$/ })).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await hasQuery(page, '?demo=1&range=last-month');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await hasQuery(page, '?demo=1&range=this-month');
  await expect(page.getByRole('status').filter({ hasText: 'No such period.' })).toBeAttached();
  await page.keyboard.press('w');
  await page.keyboard.press('-');
  await hasQuery(page, '?demo=1&range=2026-11-07..2026-11-20');
});

test('on a keyboard of another script keys count by their places', async ({ page }) => {
  await openDemo(page);
  const press = (key: string, code: string) =>
    page.evaluate(([key, code]) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })), [key, code]);
  await press('в', 'KeyD');
  await hasQuery(page, '?demo=1&range=today');
  await press('ث', 'KeyE');
  await hasQuery(page, '?demo=1&range=yesterday');
  // German: Y and Z have changed places, and what is typed counts.
  await press('z', 'KeyY');
  await press('-', 'Slash');
  await expect.poll(() => addressQuery(page)).toMatch(/range=2026-11-\d\d\.\.2026-11-\d\d$/);
  await press('?', 'Minus');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await panel(page, 'Trend').getByRole('application').focus();
  await press('е', 'KeyT');
  await expect(panel(page, 'Trend').getByRole('table')).toBeVisible();
});

test('C opens the choice of a period, and Escape gives the focus back', async ({ page }) => {
  await openDemo(page);
  const refresh = panel(page, 'Trend').getByRole('button', { name: 'Refresh Trend' });
  await refresh.focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Period' })).toBeVisible();
  await expect(page.getByLabel('Type a period')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Period' })).toHaveCount(0);
  await expect(refresh).toBeFocused();
});

test('R asks for all numbers again', async ({ page }) => {
  await signIn(page, server);
  server.clearLog();
  // What came at this very moment could not be any newer.
  await page.clock.setFixedTime('2026-11-20T15:00:05Z');
  await page.keyboard.press('r');
  const asked = () => new Set(server.log().map(({ path }) => path.split('/').at(-1)));
  const routes = ['conversation-totalizers', 'charts-data', 'conversations-by-agent', 'amount-of-chats', 'available-for-service-history'];
  await expect.poll(() => routes.filter((route) => !asked().has(route))).toEqual([]);
});

test('keys do nothing inside a field, on a chart, in a dialog, or with another key', async ({ page }) => {
  await openDemo(page, '&range=last-month');
  const places = [
    page.getByRole('combobox', { name: 'Department' }),
    page.getByLabel('Chart', { exact: true }),
    panel(page, 'Trend').getByRole('application'),
  ];
  for (const place of places) {
    await place.focus();
    for (const key of ['q', 'y', '-', '?', '/']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
  }
  await panel(page, 'Trend').getByRole('application').press('ArrowRight');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const held of ['Alt+ArrowUp', 'Alt+q', 'Control+y', 'Meta+y', 'Shift+ArrowLeft']) await page.keyboard.press(held);
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Close' }).focus();
  for (const key of ['d', 'ArrowLeft', '2', 'v', '/']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await hasQuery(page, '?demo=1&range=last-month');
  await page.keyboard.press('d');
  await hasQuery(page, '?demo=1&range=today');
});

test('the list says every key, and its switch is kept', async ({ page }) => {
  await openDemo(page);
  await page.keyboard.press('?');
  await expect(dialog(page).locator('dt')).toHaveCount(30);
  await expect(dialog(page).locator('div', { has: page.locator('kbd', { hasText: /^W$/ }) }).last()).toContainText('Last 7 days');
  await expect(dialog(page).getByRole('checkbox', { name: 'Use single-key shortcuts' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  const isOff = async () => {
    for (const key of ['d', '?', 'ArrowLeft', '2', '/']) await page.keyboard.press(key);
    await expect(dialog(page)).toBeHidden();
    await hasQuery(page, '?demo=1');
  };
  await isOff();
  await page.reload();
  await settled(page);
  await isOff();
  await page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).press('Enter');
  const box = dialog(page).getByRole('checkbox');
  await expect(box).not.toBeChecked();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts', exact: true })).toBeFocused();
  await page.keyboard.press('d');
  await hasQuery(page, '?demo=1&range=today');
});

test('a slash opens the nearest table and searches it', async ({ page }) => {
  await openDemo(page);
  await page.keyboard.press('/');
  await expect(search(page)).toHaveCount(1);
  await expect(search(page)).toBeFocused();
  await expect(panel(page, 'Conversation totals').getByRole('table')).toBeVisible();
  await panel(page, 'Trend').getByRole('button', { name: /^Refresh/ }).focus();
  await page.keyboard.press('/');
  await expect(panel(page, 'Trend').getByRole('searchbox', { name: 'Search Trend' })).toBeFocused();
});

test('a search shows the rows that hold it, and says how many', async ({ page }) => {
  await openDemo(page, '&view=agents');
  const agents = panel(page, 'Conversations by agent');
  await openTable(page, 'Conversations by agent');
  const all = await agents.locator('tbody tr').count();
  // What nobody is to overlook stays beside a search.
  const alwaysThere = ['Deleted agent', 'Unassigned'];
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  await page.keyboard.type('ALEX');
  await expect(agents.locator('tbody th')).toHaveText([
    ...alwaysThere, 'Alex Adler (2 agents share this name)', 'Alex Adler (alex.adler)', 'Alex Adler (alex.adler2)',
  ]);
  await expect(agents.getByRole('status').filter({ hasText: `3 of ${all - 2} rows` })).toBeVisible();
  await page.keyboard.type(' nobody');
  await expect(agents.locator('tbody th')).toHaveText(alwaysThere);
  await expect(agents.getByText('No row contains “ALEX nobody”.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(agents.getByRole('button', { name: 'Clear' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(agents.locator('tbody tr')).toHaveCount(all);
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('');
});

test('a table of few rows has no search', async ({ page }) => {
  await openDemo(page);
  await expect(panel(page, 'Chats by department').getByRole('table')).toBeVisible();
  await expect(panel(page, 'Chats by department').getByRole('searchbox')).toBeHidden();
});

test('Escape closes, then clears the search, then the department, and never the period', async ({ page }) => {
  await signIn(page, server, '?range=last-month');
  await chooseDepartment(page, 'Sales');
  await settled(page);
  await openTable(page, 'Trend');
  await panel(page, 'Trend').getByRole('searchbox').fill('Oct');
  const receipt = panel(page, 'Conversation totals').locator('details');
  await receipt.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(receipt).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(receipt).not.toHaveAttribute('open');
  await expect(receipt.locator('summary')).toBeFocused();
  await expect(panel(page, 'Trend').getByRole('searchbox')).toHaveValue('Oct');
  await page.keyboard.press('Escape');
  await expect(panel(page, 'Trend').getByRole('searchbox')).toHaveValue('');
  expect(addressQuery(page)).toContain('department=');
  await page.keyboard.press('Escape');
  await hasQuery(page, '?range=last-month');
  await page.keyboard.press('Escape');
  await hasQuery(page, '?range=last-month');
});

test('Escape inside a search clears it and leaves the rest', async ({ page }) => {
  await openDemo(page, '&view=agents');
  await chooseView(page, 'Agents');
  await choosePeriod(page, 'last-7-days');
  await settled(page);
  await page.getByRole('link', { name: 'Agents', exact: true }).focus();
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await page.keyboard.press('Escape');
  await expect(search(page).first()).toHaveValue('');
  await hasQuery(page, '?demo=1&view=agents&range=last-7-days');
});
