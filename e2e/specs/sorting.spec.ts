// Tables sorted by their columns' heads: by click and by keys, missing values last, beside a search and over new numbers.

import { choosePeriod, compareWith, expect, openDemo, panel, settled, table, test, type Page } from '../dashboard';

const AGENTS = 'Conversations by agent';
const head = (page: Page, name: string, column: string) =>
  panel(page, name).getByRole('columnheader', { name: column, exact: true });
const press = (page: Page, name: string, column: string) => head(page, name, column).getByRole('button').click();
const number = (text: string) => Number(text.replace(/[^\d.-]/g, ''));
const said = (page: Page, name: string) => panel(page, name).getByRole('status').filter({ hasText: /order|Sorted/ });

/** One column's cells, from top to bottom. */
async function column(page: Page, name: string, index: number) {
  return (await table(page, name)).map((row) => row[index]);
}

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
  // Nobody's conversations are no name.
  expect(names.at(-1)).toBe('Unassigned');
  const people = names.slice(0, -1);
  expect(people).toEqual([...people].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
  expect(names).not.toEqual(before.map(([name]) => name));

  await press(page, AGENTS, 'Agent');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'descending');
  const turned = await column(page, AGENTS, 0);
  expect(turned.slice(0, -1)).toEqual([...people].reverse());
  expect(turned.at(-1)).toBe('Unassigned');

  await press(page, AGENTS, 'Agent');
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'none');
  await expect(said(page, AGENTS)).toHaveText('In the table\'s own order.');
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
  expect(falls(await column(page, AGENTS, 1))).toBe(true);
  await page.keyboard.press('Space');
  await expect(head(page, AGENTS, 'Conversations')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, AGENTS, 'Conversations').getByRole('button')).toBeFocused();
  expect(falls((await column(page, AGENTS, 1)).reverse())).toBe(true);
});

test('what is missing stays last either way, and goes with its column', async ({ page }) => {
  // Agents of one name are compared with nobody.
  await openDemo(page, '&view=agents&range=2026-11-02..2026-11-15&compare=before');
  await settled(page);
  const missing = (await column(page, AGENTS, 3)).filter((cell) => cell === '–').length;
  expect(missing).toBeGreaterThan(0);
  for (const way of ['descending', 'ascending']) {
    await press(page, AGENTS, 'Previous');
    await expect(head(page, AGENTS, 'Previous')).toHaveAttribute('aria-sort', way);
    const cells = await column(page, AGENTS, 3);
    expect(cells.slice(-missing).every((cell) => cell === '–')).toBe(true);
    const known = cells.slice(0, -missing);
    expect(falls(way === 'descending' ? known : known.reverse())).toBe(true);
  }
  await compareWith(page, 'No comparison');
  await settled(page);
  await expect(head(page, AGENTS, 'Previous')).toHaveCount(0);
  expect(falls((await column(page, AGENTS, 1)).slice(0, -1))).toBe(true);
});

test('the order stays beside a search, over new numbers and while the table is closed', async ({ page }) => {
  await openDemo(page, '&view=agents');
  await press(page, AGENTS, 'Agent');
  const search = panel(page, AGENTS).getByRole('searchbox');
  await search.fill('an');
  const found = await column(page, AGENTS, 0);
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual([...found].sort(new Intl.Collator('en-GB', { numeric: true }).compare));
  await press(page, AGENTS, 'Agent');
  expect(await column(page, AGENTS, 0)).toEqual([...found].reverse());
  await expect(search).toHaveValue('an');
  await search.fill('');
  await panel(page, AGENTS).getByRole('button', { name: 'Hide table' }).click();
  await panel(page, AGENTS).getByRole('button', { name: 'Show table' }).click();
  await expect(head(page, AGENTS, 'Agent')).toHaveAttribute('aria-sort', 'descending');
  await choosePeriod(page, 'last-7-days');
  await settled(page);
  const others = (await column(page, AGENTS, 0)).filter((name) => name !== 'Unassigned');
  expect(others).toEqual([...others].sort(new Intl.Collator('en-GB', { numeric: true }).compare).reverse());
  // A row still opens its own agent.
  const first = panel(page, AGENTS).getByRole('rowheader').first();
  const name = (await first.textContent())!;
  await first.getByRole('button').click();
  await expect(page.getByRole('dialog')).toHaveAccessibleName(name);
});

test('departments and times on service sort too, days do not', async ({ page }) => {
  await openDemo(page);
  for (const [name, column] of [['Chats by department', 'Waiting'], ['Agent availability', 'Available time']]) {
    await table(page, name);
    await press(page, name, column);
    await expect(head(page, name, column)).toHaveAttribute('aria-sort', 'descending');
  }
  for (const name of ['Trend', 'Conversation totals']) {
    await table(page, name);
    await expect(panel(page, name).getByRole('columnheader').getByRole('button')).toHaveCount(0);
  }
});
