// Tables sorted by their columns' heads: by click and by keys, missing values last, beside a search and over new numbers.

import { choosePeriod, compareWith, expect, openDemo, panel, settled, table, test, type Page } from '../dashboard';

const AGENTS = 'Conversations by agent';
const head = (page: Page, name: string, column: string) =>
  panel(page, name).getByRole('columnheader', { name: column, exact: true });
const press = (page: Page, name: string, column: string) => head(page, name, column).getByRole('button').click();
const number = (text: string) => Number(text.replace(/[^\d.-]/g, ''));
const said = (page: Page, name: string) => panel(page, name).getByRole('status').filter({ hasText: /order|Sorted/ });

/** One column's cells, from top to bottom, of the rows that are sorted. */
async function column(page: Page, name: string, index: number) {
  await table(page, name);
  const rows = panel(page, name).locator('tbody:not(.pinned) tr');
  return rows.evaluateAll((rows, index) => rows.map((row) => (row as HTMLTableRowElement).cells[index].textContent ?? ''), index);
}

/** The same without what is missing. */
const known = (cells: string[]) => cells.filter((cell) => cell !== '–');

/** Whether each number is no less than the next. */
function falls(cells: string[]) {
  return cells.every((cell, at) => at === 0 || number(cells[at - 1]) >= number(cell));
}

test('a head sorts one way, the other way, and gives the first order back', async ({ page }) => {
  await openDemo(page, '&view=agents');
  const before = await table(page, AGENTS);
  const button = head(page, AGENTS, 'Agent').getByRole('button');
  expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'none');

  await press(page, AGENTS, 'Agent');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'ascending');
  await expect(said(page, AGENTS)).toHaveText('Sorted by Agent, from A to Z.');
  const names = await column(page, AGENTS, 0);
  // Nobody's conversations stand above, in whatever order.
  expect(names).not.toContain('Unassigned');
  expect(names).toEqual([...names].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
  expect((await table(page, AGENTS)).map(([name]) => name)).toContain('Unassigned');
  expect(names).not.toEqual(before.map(([name]) => name));

  await press(page, AGENTS, 'Agent');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'descending');
  expect(await column(page, AGENTS, 0)).toEqual([...names].reverse());

  await press(page, AGENTS, 'Agent');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'none');
  await expect(said(page, AGENTS)).toHaveText('Sorted by Conversations, highest first.');
  expect(await table(page, AGENTS)).toEqual(before);
});

test('numbers begin with the highest, by keyboard, with the focus kept; one column at a time', async ({ page }) => {
  await openDemo(page, '&view=agents');
  await press(page, AGENTS, 'Agent');
  await head(page, AGENTS, 'Conversations').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head(page, AGENTS, 'Conversations')).toHaveAttribute('aria-sort', 'descending');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'none');
  await expect(said(page, AGENTS)).toHaveText('Sorted by Conversations, highest first.');
  expect(falls(known(await column(page, AGENTS, 1)))).toBe(true);
  await page.keyboard.press('Space');
  await expect(head(page, AGENTS, 'Conversations')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, AGENTS, 'Conversations').getByRole('button')).toBeFocused();
  expect(falls(known(await column(page, AGENTS, 1)).reverse())).toBe(true);
});

test('what is missing stays last either way, and an order goes with its column', async ({ page }) => {
  // Of agents who share a name nobody knows whose conversations are whose.
  await openDemo(page, '&view=agents&range=2026-11-02..2026-11-15&compare=before');
  await settled(page);
  const missing = (await column(page, AGENTS, 1)).filter((cell) => cell === '–').length;
  expect(missing).toBeGreaterThan(0);
  await press(page, AGENTS, 'Agent');
  for (const way of ['descending', 'ascending']) {
    await press(page, AGENTS, 'Conversations');
    await expect(head(page, AGENTS, 'Conversations')).toHaveAttribute('aria-sort', way);
    const cells = await column(page, AGENTS, 1);
    expect(cells.slice(-missing).every((cell) => cell === '–')).toBe(true);
    const numbers = cells.slice(0, -missing);
    expect(falls(way === 'descending' ? numbers : numbers.reverse())).toBe(true);
  }
  await press(page, AGENTS, 'Change');
  await expect(head(page, AGENTS, 'Change')).toHaveAttribute('aria-sort', 'descending');
  await compareWith(page, 'No comparison');
  await settled(page);
  await expect(head(page, AGENTS, 'Change')).toHaveCount(0);
  expect(falls(known(await column(page, AGENTS, 1)))).toBe(true);
});

test('the order stays beside a search and over new numbers', async ({ page }) => {
  await openDemo(page, '&view=agents');
  await press(page, AGENTS, 'Agent');
  const search = panel(page, AGENTS).getByRole('searchbox');
  await search.fill('an');
  await expect(panel(page, AGENTS).getByRole('rowheader', { name: 'Chidi Okafor' })).toHaveCount(0);
  const found = await column(page, AGENTS, 0);
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual([...found].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
  await press(page, AGENTS, 'Agent');
  expect(await column(page, AGENTS, 0)).toEqual([...found].reverse());
  await expect(search).toHaveValue('an');
  await search.fill('');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'descending');
  await choosePeriod(page, 'last-7-days');
  await settled(page);
  const others = await column(page, AGENTS, 0);
  expect(others).toEqual([...others].sort(new Intl.Collator('en-GB', { numeric: true }).compare).reverse());
  // A row still opens its own agent.
  await panel(page, AGENTS).getByRole('button', { name: 'Hana Jensen' }).click();
  await expect(page.getByRole('dialog')).toHaveAccessibleName('Hana Jensen');
});

test('departments and times on service sort too, days do not', async ({ page }) => {
  for (const [view, name, column] of [['departments', 'Chats by department', 'Waiting'], ['availability', 'Agent availability', 'Available time']]) {
    await openDemo(page, `&view=${view}`);
    await table(page, name);
    await press(page, name, column);
    await expect(head(page, name, column)).toHaveAttribute('aria-sort', 'descending');
  }
  await openDemo(page);
  for (const name of ['Trend', 'Conversation totals']) {
    await table(page, name);
    await expect(panel(page, name).getByRole('columnheader').getByRole('button')).toHaveCount(0);
  }
});
