// The overview's first view: tiles that make their metric the main chart, what has room without scrolling, and how much of
// the panels is empty.

import { emptyShares } from '../empty-area';
import { addressQuery, choosePeriod, expect, hasState, hours, loadHours, openDemo, panel, panels, settled, showMoreMetrics, signIn, startServer, table, test, tile, tiles, tilesCame, type Page } from '../dashboard';
import { shareInWords } from '../figures';

const bottom = async (page: Page, name: string) => {
  const box = (await panel(page, name).locator('.panel-head').boundingBox())!;
  return box.y + box.height;
};

test('a tile makes its metric the main chart', async ({ page }) => {
  await openDemo(page);
  await expect(tiles(page)).toHaveCount(6);
  await expect(tile(page, 'Conversations').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  const response = tile(page, 'First response').getByRole('button');
  await response.press('Enter');
  await expect(response).toHaveAttribute('aria-pressed', 'true');
  await expect(tile(page, 'Conversations').getByRole('button')).toHaveAttribute('aria-pressed', 'false');
  const chosen = panel(page, 'Trend').getByLabel('Chart');
  await expect(chosen.locator('option:checked')).toHaveText('Average first response time');
  expect(addressQuery(page)).toContain(`chart=${await chosen.inputValue()}`);
});

test('a tile whose metric is no chart leads to its view, or is no button', async ({ page }) => {
  await openDemo(page);
  await expect(tile(page, 'Conversations per available hour').getByRole('button')).toHaveCount(0);
  await tile(page, 'Available time').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Availability');
});

test('more metrics come when they are wanted', async ({ page }) => {
  await openDemo(page);
  await showMoreMetrics(page);
  for (const name of ['Reaction', 'Best first response', 'Agent messages', 'All messages', 'Visitors']) {
    await expect(tile(page, name), name).toHaveAttribute('data-state', 'ready');
  }
  const names = async () => (await table(page, 'Conversation totals')).map(([name]) => name);
  const more = ['Average reaction time', 'Best first response time', 'Agent messages'];
  await expect.poll(names).toEqual(expect.arrayContaining(more));
  await panel(page, 'Conversation totals').getByRole('button', { name: 'Fewer metrics' }).press('Enter');
  await expect.poll(names).not.toEqual(expect.arrayContaining(more));
  await expect(tiles(page)).toHaveCount(6);
});

test('tiles show the marked day', async ({ page }) => {
  await openDemo(page);
  const value = tile(page, 'First response').locator('.tile-value');
  const whole = await value.textContent();
  const chart = panel(page, 'Trend').getByRole('application');
  await chart.focus();
  await chart.press('Home');
  await expect(tile(page, 'First response').locator('.tile-note')).toHaveText(/^Fri, 23 Oct 2026$/);
  await expect(value).not.toHaveText(whole!);
  await chart.blur();
  await expect(value).toHaveText(whole!);
});

test('each number of the tiles is in the table', async ({ page }) => {
  await openDemo(page, '&compare=before');
  const rows = await table(page, 'Conversation totals');
  const values = rows.map(([, value]) => value);
  for (const text of await tiles(page).locator('.tile-value').allTextContents()) expect(values, text).toContain(text.trim());
  expect(rows.map(([name]) => name).slice(0, 2)).toEqual(['Conversations', 'Open']);
});

test('the first view has room on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openDemo(page, '&compare=before');
  for (const name of panels) expect(await bottom(page, name), name).toBeLessThan(900);
});

test('little of each panel is empty at the width of a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const hold = async (name: string) => {
    const { rows, blocks } = await emptyShares(panel(page, name));
    console.log(`${name}: ${shareInWords(rows)} of the height is empty, ${shareInWords(blocks)} of the area in blocks`);
    expect(Math.max(rows, blocks), name).toBeLessThan(0.15);
  };
  await openDemo(page, '&compare=before');
  await tilesCame(page);
  await loadHours(page);
  for (const name of [...panels, hours]) await hold(name);
  await openDemo(page, '&view=availability&compare=before');
  await hold('Agent availability');
});

test('the first number is on the first screen of a phone, and the page is short', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDemo(page, '&compare=before');
  const first = (await tile(page, 'Conversations').locator('.tile-value').boundingBox())!;
  expect(first.y + first.height).toBeLessThan(844);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3_000);
  const boxes = await page.locator('main *').evaluateAll((elements) => elements.filter((element) => {
    const { overflowY } = getComputedStyle(element);
    return (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight + 1;
  }).map((element) => element.className));
  expect(boxes).toEqual([]);
});

test('one day has hours in the main chart and no field of them', async ({ page }) => {
  await openDemo(page);
  await expect(page.locator('.heat')).toBeVisible();
  await choosePeriod(page, 'yesterday');
  await settled(page);
  await expect(page.locator('.heat')).toHaveCount(0);
});

test('the hours of a single day are asked once, grow by the clock, and are old in words', async ({ page }) => {
  const server = await startServer();
  try {
    await signIn(page, server, '?range=today&refresh=300');
    const ofTheDay = server.log().filter(({ path, query }) => path.includes('charts-data') && query.includes('Total_conversations'));
    expect(ofTheDay).toHaveLength(1);
    const before = (await table(page, 'Trend')).map(([, value]) => value);
    const toCome = (hours: string[]) => hours.indexOf('not yet');
    expect(before.slice(0, toCome(before)).join()).toMatch(/^\d+(,\d+)+(,none yet)?$/);
    await page.clock.setFixedTime('2026-11-20T17:00:00Z');
    await server.setClock('2026-11-20T17:00:00Z');
    await expect.poll(async () => toCome((await table(page, 'Trend')).map(([, value]) => value))).toBe(toCome(before) + 2);
    await server.setFaults({ 'charts-data': 'wrong-type' });
    await page.clock.setFixedTime('2026-11-20T17:06:00Z');
    await hasState(page, 'Trend', 'stale');
    await expect(panel(page, 'Trend').locator('.old')).toContainText('6 min ago');
    expect((await table(page, 'Trend')).map(([, value]) => value)).toContain('not yet');
  } finally {
    await server.close();
  }
});

test('one tile that fails leaves the others, says why in a few words, and can be tried again', async ({ page }) => {
  const server = await startServer();
  try {
    await server.setFaults({ 'conversation-totalizers': 'status-500' });
    await signIn(page, server);
    const failed = tile(page, 'Conversations');
    await expect(failed).toHaveAttribute('data-state', 'failed');
    await expect(failed).toContainText("Couldn't load");
    await expect(tile(page, 'Response')).toHaveAttribute('data-state', 'ready');
    await expect(panel(page, 'Conversation totals').getByRole('alert')).toBeVisible();
    await server.setFaults({});
    await failed.getByRole('button', { name: 'Retry' }).press('Enter');
    await expect(failed).toHaveAttribute('data-state', 'ready');
  } finally {
    await server.close();
  }
});

test('without premium the tiles of available time say so', async ({ page }) => {
  const community = await startServer('--licence', 'community');
  try {
    await signIn(page, community);
    for (const name of ['Available time', 'Conversations per available hour']) await expect(tile(page, name)).toContainText('Premium plans only');
  } finally {
    await community.close();
  }
});
