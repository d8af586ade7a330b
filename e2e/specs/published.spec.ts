// The answers printed on the API's published pages, served as they stand.

import { fileURLToPath } from 'node:url';
import { aboveLimit, expect, hasState, openTable, panel, signIn, startServer, table, test, type DemoServer } from '../dashboard';

const fixtures = fileURLToPath(new URL('../../crates/rocketchat/tests/fixtures', import.meta.url));
let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer('--answers', fixtures, ...aboveLimit);
});
test.afterAll(() => server.close());

test('the five totalizers', async ({ page }) => {
  await signIn(page, server);
  const expected = [
    ['Conversations', '20'],
    ['Open', '2'],
    ['On hold', '0'],
    ['Messages', '51'],
    ['Visitors', '5'],
  ];
  expect((await table(page, 'Conversation totals')).slice(0, 5)).toEqual(expected);
  const shown = panel(page, 'Conversation totals').locator('.metric-tile').first();
  await expect(shown.locator('.tile-value')).toHaveText('20');
  await expect(shown.locator('.tile-note')).toHaveText('2 open or queued · 0 on hold');
});

test('conversations of ten agents, and the unassigned ones beside them', async ({ page }) => {
  await signIn(page, server, '?view=agents');
  const rows = await table(page, 'Conversations by agent');
  await expect(panel(page, 'Conversations by agent').locator('tfoot').getByRole('cell').first()).toHaveText('60');
  // Agents of the workspace without a conversation follow.
  expect(rows.filter(([, conversations]) => /^[1-9]/.test(conversations)).map(([agent, conversations]) => [agent, conversations])).toEqual([
    ['Deleted agent', '4'],
    ['Deleted agent', '1'],
    ['Deleted agent', '1'],
    ['Unassigned', '9'],
    ['Jane Kim (not an agent now)', '15'],
    ['testC (not an agent now)', '12'],
    ['User One (not an agent now)', '6'],
    ['Rod (not an agent now)', '5'],
    ['agent5 (not an agent now)', '5'],
    ['Baek Kim (not an agent now)', '1'],
    ['Dialog Bot (not an agent now)', '1'],
  ]);
  const assigned = rows.filter(([agent]) => agent !== 'Unassigned').reduce((sum, [, conversations]) => sum + (Number(conversations) || 0), 0);
  expect(assigned).toBe(51);
});

test('chats of four departments', async ({ page }) => {
  await signIn(page, server, '?view=departments');
  // The same answer stands for the answered and for the waiting ones. No department of the workspace has these ids.
  const rows = (await table(page, 'Chats by department')).filter(([department]) => department === 'Deleted department');
  expect(rows.map((row) => row.slice(1, 4))).toEqual([['102', '51', '51'], ['26', '13', '13'], ['20', '10', '10'], ['8', '4', '4']]);
  const deleted = panel(page, 'Chats by department').getByRole('button', { name: 'Deleted department' });
  for (const [at, id] of ['Yi87Ju7eTHiZQ7CJt', 'NJaMpSvZFZ4NAXm3j', '8MGLTfaKLCbE9CqR8', 'MpAiP9PMyHwBcmALx'].entries()) {
    await deleted.nth(at).click();
    await expect(page.getByRole('dialog')).toContainText(id);
    await page.keyboard.press('Escape');
  }
  // The page prints a total of eleven departments beside a list of four.
  await expect(panel(page, 'Chats by department')).toContainText('7 more departments than it sent');
});

test('the time of three agents', async ({ page }) => {
  await signIn(page, server, '?view=availability');
  expect(await table(page, 'Agent availability')).toEqual([
    ['doe.john', '587 h 36 min'],
    ['white.chris', '2 h 6 min'],
    ['max.yui', '25 min 8 s'],
  ]);
});

test('sessions of another day than the one asked for are no reason to fall', async ({ page }) => {
  await signIn(page, server, '?view=availability&range=2026-11-19..2026-11-19');
  await hasState(page, 'Agent availability', 'ready');
  expect((await table(page, 'Agent availability')).map(([agent]) => agent)).toEqual(['doe.john', 'white.chris', 'max.yui']);
});

test('points that fit no day of nine months stand under the labels they came with', async ({ page }) => {
  await signIn(page, server, '?range=2025-01-01..2025-10-01');
  await hasState(page, 'Trend', 'ready');
  // Each of the three pieces brings the six.
  const six = ['10/1', '10/2', '10/3', '10/4', '10/5', '10/6'].map((label) => [label, '0']);
  expect(await table(page, 'Trend')).toEqual([...six, ...six, ...six]);
  await expect(panel(page, 'Trend')).toContainText('The workspace sent 18 points that match no day of this period');
  await expect(panel(page, 'Trend').locator('.covers')).toContainText('labels as sent by the workspace');
});

test('the same six points on the days that they name', async ({ page }) => {
  await signIn(page, server, '?range=2025-10-01..2025-10-06');
  await openTable(page, 'Trend');
  const days = ['Wed, 1 Oct 2025', 'Thu, 2 Oct 2025', 'Fri, 3 Oct 2025', 'Sat, 4 Oct 2025', 'Sun, 5 Oct 2025', 'Mon, 6 Oct 2025'];
  expect(await table(page, 'Trend')).toEqual(days.map((day) => [day, '0']));
});
