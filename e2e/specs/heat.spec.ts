// Conversations by hour: those of several days are asked for when somebody wants them, a call a day, shown as they come,
// kept, and read like any other chart.

import { aboveLimit, addressQuery, choosePeriod, expect, loadHours, openDemo, panel, refreshAll, settled, signIn, startServer, table, test, type DemoServer, type Page } from '../dashboard';
import { noteTones } from '../tones';

const title = 'Conversations by hour';
const heat = (page: Page) => panel(page, title);
const load = (page: Page) => heat(page).getByRole('button', { name: /^Load / });

let server: DemoServer;
test.beforeAll(async () => {
  // The tiles ask the same route beside it, so the account is above the limit.
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());
test.afterEach(async () => {
  await server.setFaults({});
  await server.setClock('2026-11-20T15:00:00Z');
});

test('costs nothing until it is wanted, says what it will cost, and comes day by day', async ({ page }) => {
  await signIn(page, server, '?range=last-7-days');
  await expect(heat(page)).toContainText('one day at a time');
  await expect(load(page)).toHaveText('Load 7 days (7 requests)');
  server.clearLog();
  await load(page).press('Enter');
  await expect(load(page)).toHaveCount(0);
  await settled(page);
  const asked = server.log().filter(({ path }) => path.includes('charts-data')).map(({ query }) => new URLSearchParams(query));
  const ofOneDay = asked.filter((query) => query.get('start') === query.get('end') && query.get('chartName') === 'Total_conversations');
  expect(ofOneDay).toHaveLength(7);
  const rows = await table(page, title);
  expect(rows).toHaveLength(7);
  for (const row of rows) expect(row).toHaveLength(25);
});

test('its hours are those that the workspace tells, and add up to its days', async ({ page }) => {
  await openDemo(page, '&range=last-7-days');
  const days = (await table(page, 'Trend')).map(([, count]) => Number(count));
  await load(page).click();
  await settled(page);
  const rows = await table(page, title);
  const sum = rows.flatMap((row) => row.slice(1)).reduce((sum, cell) => sum + Number(cell.replace(/\D/g, '')), 0);
  const all = days.reduce((sum, day) => sum + day, 0);
  // Days of the reporting zone beside days of UTC: the ends differ by some hours.
  expect(Math.abs(sum - all)).toBeLessThan(0.1 * all);
});

test('colours say what they stand for', async ({ page }) => {
  await openDemo(page, '&range=last-7-days');
  await expect(load(page)).toHaveText('Load 7 days (7 requests)');
  await expect(heat(page).locator('.scale')).toHaveCount(0);
  await load(page).click();
  await settled(page);
  const rows = await table(page, title);
  const numbers = rows.flatMap((row) => row.slice(1).map(Number)).filter((number) => number > 0);
  await expect(heat(page).locator('.scale')).toContainText('Conversations per hour');
  // One scale from nothing to the most, with what has no number beside it.
  await expect(heat(page).locator('.scale .gradient span')).toHaveText(['0', String(Math.max(...numbers))]);
  await expect(heat(page).locator('.scale li:not(.gradient)')).toHaveCount(0);
});

test('is read by keys in two directions, and spoken', async ({ page }) => {
  await openDemo(page, '&range=last-7-days');
  await load(page).click();
  await settled(page);
  const chart = heat(page).getByRole('application');
  const voice = heat(page).locator('figure [role=status]');
  await chart.press('Home');
  await expect(voice).toHaveText(/^Fri, 13 Nov 2026, 00:00: (no conversations|1 conversation|\d+ conversations)$/);
  await chart.press('ArrowDown');
  await expect(voice).toContainText('Fri, 13 Nov 2026, 01:00');
  await chart.press('ArrowRight');
  await expect(voice).toContainText('Sat, 14 Nov 2026, 01:00');
  await chart.press('End');
  await expect(voice).toContainText('Thu, 19 Nov 2026, 23:00');
  await heat(page).getByLabel('Columns').selectOption('week');
  await chart.press('Home');
  await expect(voice).toContainText('Monday, 00:00');
  // A table has its hours as the chart does, and a link its columns.
  await chart.press('t');
  await expect(voice).toHaveText('Table shown');
  await expect(heat(page).getByRole('columnheader').nth(14)).toHaveText('13:00');
  await chart.press('T');
  await expect(voice).toHaveText('Table hidden');
  expect(addressQuery(page)).toBe('?demo=1&range=last-7-days&hours=week');
  await page.goBack();
  await expect(heat(page).getByLabel('Columns')).toHaveValue('days');
});

test('is heard: nothing is the lowest tone, the most the highest', async ({ page }) => {
  const heard = await noteTones(page);
  await openDemo(page, '&range=last-7-days');
  await loadHours(page);
  const rows = await table(page, title);
  const [, ...numbers] = rows[0].map(Number);
  const chart = heat(page).getByRole('application');
  await chart.press('Home');
  await chart.press('s');
  const tones = await heard();
  for (let hour = 1; hour < 24; hour += 1) {
    await chart.press('ArrowDown');
    tones.push(...(await heard()));
  }
  const most = Math.max(...rows.flatMap((row) => row.slice(1).map(Number)));
  expect(numbers).toContain(0);
  // Two octaves from nothing to the most.
  const pitch = (number: number) => Math.round(220 * 2 ** (2 * (number / most)));
  expect(tones).toEqual(numbers.map(pitch));
});

test('another period is another wish, and a reload knows what came', async ({ page }) => {
  await signIn(page, server, '?range=last-7-days');
  await load(page).click();
  await settled(page);
  await page.reload();
  await settled(page);
  await expect(load(page)).toHaveCount(0);
  expect(addressQuery(page)).toBe('?range=last-7-days');
  await choosePeriod(page, 'last-28-days');
  await settled(page);
  await expect(heat(page)).toContainText('7 of 28 days loaded.');
  await expect(load(page)).toHaveText('Load 21 days (21 requests), about 2 min');
});

test('the focus goes where it can stay, and whoever stops it wants no more of it', async ({ page }) => {
  await signIn(page, server, '?range=last-7-days');
  await server.setFaults({ 'charts-data': 'delay-50000' });
  await load(page).press('Enter');
  const refresh = heat(page).getByRole('button', { name: `Refresh ${title}` });
  await expect(refresh).toBeFocused();
  // The line with the way out comes by the page's clock, from the time at which the call began.
  const out = heat(page).getByRole('button', { name: 'Cancel' });
  for (let seconds = 12; seconds < 60 && !(await out.isVisible()); seconds += 12) {
    await page.clock.setFixedTime(new Date(Date.parse('2026-11-20T15:00:00Z') + seconds * 1_000));
    await expect(out).toBeVisible({ timeout: 3_000 }).catch(() => undefined);
  }
  await out.press('Enter');
  await expect(load(page)).toBeVisible();
  await expect(refresh).toBeFocused();
  await server.setFaults({});
  server.clearLog();
  await refreshAll(page);
  await settled(page);
  const ofOneDay = server.log().filter(({ path, query }) => path.includes('charts-data') && /start=([\d-]+)&end=\1/.test(query));
  expect(ofOneDay).toEqual([]);
});

test('a day that ran when it was told is asked for again when it is over', async ({ page }) => {
  const days = '?range=2026-11-19..2026-11-20';
  await signIn(page, server, days);
  await loadHours(page);
  expect((await table(page, title)).map((hours) => hours[24])).toEqual([expect.stringMatching(/^\d+$/), 'not yet']);
  await expect(heat(page).locator('.scale li.blank')).toHaveText('not yet');
  await page.clock.setFixedTime('2026-11-21T15:00:00Z');
  await server.setClock('2026-11-21T15:00:00Z');
  await page.goto(`./${days}`);
  await settled(page);
  // What came after the answer is not known, and no zero.
  await expect(load(page)).toHaveText('Load 1 day (1 request)');
  expect((await table(page, title))[1][24]).toBe('–');
  await load(page).press('Enter');
  await expect(load(page)).toHaveCount(0);
  await settled(page);
  expect((await table(page, title))[1][24]).toMatch(/^\d+$/);
  await server.setClock('2026-11-20T15:00:00Z');
});

test('of a long period there is a usual week, of its latest days', async ({ page }) => {
  await openDemo(page, '&range=last-12-months');
  await expect(heat(page).getByLabel('Columns')).toHaveCount(0);
  await expect(load(page)).toHaveText('Load 92 days (92 requests)');
  await load(page).click();
  await settled(page);
  await expect(load(page)).toHaveCount(0);
  await expect(heat(page)).toContainText('92 of 365 days loaded.');
  expect((await table(page, title)).map(([day]) => day)).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
});
