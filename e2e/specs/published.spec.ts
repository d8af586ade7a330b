// The answers printed on the API's published pages, served as they stand.

import { fileURLToPath } from 'node:url';
import { expect, hasState, openTable, panel, signIn, startServer, table, test, type DemoServer } from '../dashboard';

const fixtures = fileURLToPath(new URL('../../crates/rocketchat/tests/fixtures', import.meta.url));
let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer('--answers', fixtures);
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
  await signIn(page, server);
  const rows = await table(page, 'Conversations by agent');
  expect(rows.map(([agent, conversations]) => [agent, conversations])).toEqual([
    ['Jane Kim', '15'],
    ['testC', '12'],
    ['User One', '6'],
    ['agent5', '5'],
    ['Rod', '5'],
    ['9iN96PXnDK7XAYESA', '4'],
    ['Dialog Bot', '1'],
    ['Baek Kim', '1'],
    ['oDCQTTquRFJWZtFxY', '1'],
    ['sDNa65jXv4JaiGKQP', '1'],
    ['Unassigned', '9'],
  ]);
  const assigned = rows.slice(0, -1).reduce((sum, [, conversations]) => sum + Number(conversations), 0);
  expect(assigned).toBe(51);
  await expect(panel(page, 'Conversations by agent')).toContainText('60 in all');
});

test('chats of four departments', async ({ page }) => {
  await signIn(page, server);
  // The same answer stands for the answered and for the waiting ones.
  const rows = await table(page, 'Chats by department');
  expect(rows).toEqual([
    ['Yi87Ju7eTHiZQ7CJt', '51', '51', '102'],
    ['NJaMpSvZFZ4NAXm3j', '13', '13', '26'],
    ['8MGLTfaKLCbE9CqR8', '10', '10', '20'],
    ['MpAiP9PMyHwBcmALx', '4', '4', '8'],
  ]);
  // The page prints a total of eleven departments beside a list of four.
  await expect(panel(page, 'Chats by department')).toContainText('7 more departments than it sent');
});

test('the time of three agents', async ({ page }) => {
  await signIn(page, server, '?view=availability');
  expect(await table(page, 'Agent availability')).toEqual([
    ['doe.john', '587 hrs 36 mins'],
    ['white.chris', '2 hrs 6 mins'],
    ['max.yui', '25 mins 8 secs'],
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
  await expect(panel(page, 'Trend')).toContainText('The workspace sent 18 points that fit no day of this period');
  await expect(panel(page, 'Trend').locator('.covers')).toContainText("the workspace's own labels");
});

test('the same six points on the days that they name', async ({ page }) => {
  await signIn(page, server, '?range=2025-10-01..2025-10-06');
  await openTable(page, 'Trend');
  const days = ['Wed, 1 Oct 2025', 'Thu, 2 Oct 2025', 'Fri, 3 Oct 2025', 'Sat, 4 Oct 2025', 'Sun, 5 Oct 2025', 'Mon, 6 Oct 2025'];
  expect(await table(page, 'Trend')).toEqual(days.map((day) => [day, '0']));
});
