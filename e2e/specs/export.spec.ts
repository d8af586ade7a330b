// What a panel shows, taken out of the page: each number as the workspace sent it, read back by a reader of its own.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  aboveLimit, chooseLanguage, expect, openDemo, panel, settled, signIn, startServer, table, test, views, type DemoServer, type Page,
} from '../dashboard';
import { readCsv } from '../csv';
import { extended } from '../extended';
import { libreOfficeSheets, noLibreOffice } from '../programs';

let server: DemoServer;
test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());

const AGENTS = 'Conversations by agent';

/** Opens a panel's menu and presses a choice. */
async function choose(page: Page, name: string, choice: string) {
  const opener = panel(page, name).getByRole('button', { name: `Export ${name}`, exact: true });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  await panel(page, name).getByRole('group', { name: `Export ${name}` }).getByRole('button', { name: choice, exact: true }).click();
}

/** The file that a choice gives: its name and its text. */
async function file(page: Page, name: string, choice = 'CSV, table only') {
  const coming = page.waitForEvent('download');
  await choose(page, name, choice);
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** What the workspace itself answers. */
async function ask(path: string) {
  const answer = await fetch(`${server.url}/api/v1/livechat/${path}`, { headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId } });
  return answer.json();
}

const column = (rows: string[][], head: string) => {
  const place = rows[0].indexOf(head);
  expect(place, `${head} among ${rows[0].join(', ')}`).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((row) => row[place]);
};

const filters: Record<string, [string, string, string]> = {
  'four weeks': ['range=last-28-days', '2026-10-23T00:00:00.000Z', '2026-11-19T23:59:59.999Z'],
  'a month': ['range=2026-10-01..2026-10-31', '2026-10-01T00:00:00.000Z', '2026-10-31T23:59:59.999Z'],
  'a day': ['range=2026-11-18..2026-11-18', '2026-11-18T00:00:00.000Z', '2026-11-18T23:59:59.999Z'],
};
for (const [period, [query, start, end]] of Object.entries(filters)) {
  test(`agents have the numbers that the workspace sent, of ${period}`, async ({ page }) => {
    await signIn(page, server, `?view=agents&zone=UTC&${query}`);
    const { name, text } = await file(page, AGENTS);
    expect(name).toMatch(/^conversations-by-agent-2026-\d\d-\d\d-2026-\d\d-\d\d\.csv$/);
    const rows = readCsv(text);
    const { data, total, unspecified } = await ask(`analytics/dashboards/conversations-by-agent?start=${start}&end=${end}`);
    const sent = data.map(({ value, label }: { value: number; label?: string }) => [label ?? '', value]);
    const conversations = column(rows, 'Conversations');
    expect(Number(conversations.at(-1))).toBe(total + unspecified);
    const names = column(rows, 'Agent');
    const unique = sent.filter(([label]: [string]) => names.filter((name) => name === label).length === 1);
    expect(unique.length).toBeGreaterThan(8);
    for (const [label, value] of unique) {
      expect(Number(conversations[names.indexOf(label)]), label).toBe(value);
    }
    expect(rows.every((row) => row.length === rows[0].length)).toBe(true);
    expect(rows[0]).toContain('First response (s)');
    expect(column(rows, 'ID')).toContain('farah.keller');
  });
}

test('times are seconds, days are ISO, and details stand above', async ({ page }) => {
  await signIn(page, server, '?range=last-28-days&chart=Avg_first_response_time');
  const { text } = await file(page, 'Trend', 'CSV');
  const rows = readCsv(text);
  const space = rows.findIndex((row) => row.join('') === '');
  const details = rows.slice(0, space);
  const told = (name: string) => details.filter((row) => row[0] === name).map((row) => row[1]);
  expect(told('Workspace')).toEqual([new URL(server.url).host]);
  expect(told('Period')).toEqual(['2026-10-23/2026-11-19']);
  expect(told('Answered')[0]).toMatch(/^2026-11-20T15:0\d:\d\dZ$/);
  expect(told('Request').join()).toContain('charts-data');
  for (const secret of [server.token, server.userId]) expect(text).not.toContain(secret);
  const numbers = rows.slice(space + 1);
  expect(numbers).toHaveLength(29);
  expect(column(numbers, 'Date')[0]).toBe('2026-10-23');
  const { dataPoints: sent, dataLabels } = await ask('analytics/dashboards/charts-data?start=2026-10-23&end=2026-11-19&chartName=Avg_first_response_time');
  expect(dataLabels).toHaveLength(28);
  const times = column(numbers, 'Average first response time (s)').map(Number);
  expect(times).toEqual(sent.map((seconds: number) => Math.round(seconds * 1_000) / 1_000));
});

test('rows and columns are those on screen, in their order', async ({ page }) => {
  await signIn(page, server, '?view=agents&columns=conversations&sort=agent.asc&search=ke');
  const rows = readCsv((await file(page, AGENTS)).text);
  expect(rows[0]).toEqual(['Agent', 'ID', 'Conversations']);
  const shown = (await table(page, AGENTS)).map(([name]) => name);
  expect(rows.slice(1).map(([name]) => name)).toEqual([...shown, 'Total']);
});

test('each panel has its file, of as many rows as it shows', async ({ page }) => {
  await openDemo(page);
  for (const name of ['Conversation totals', 'Trend', AGENTS, 'Chats by department']) {
    const rows = readCsv((await file(page, name)).text);
    expect(rows.length, name).toBeGreaterThan(2);
  }
  const totals = readCsv((await file(page, 'Conversation totals')).text);
  expect(totals[0].slice(0, 3)).toEqual(['Metric', 'Value', 'Unit']);
  expect(totals.find(([name]) => name === 'Average first response time')?.slice(2, 3)).toEqual(['s']);
  for (const [view, name] of [['departments', 'Chats by department'], ['availability', 'Agent availability']] as const) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: views[view] }).click();
    await settled(page);
    const [, ...rows] = readCsv((await file(page, name)).text);
    const names = rows.map(([row]) => row).filter((row) => row !== 'Total');
    expect(names, name).toEqual((await table(page, name)).map(([row]) => row));
  }
});

test.describe('beside another period', () => {
  test.use({ compared: true });

  test('what a number was and how it changed are numbers', async ({ page }) => {
    await signIn(page, server, '?view=agents&range=last-28-days');
    const rows = readCsv((await file(page, AGENTS)).text);
    const [now, before, change] = ['Conversations', 'Previous', 'Change'].map((head) => column(rows, head));
    const known = now.map((_, at) => at).filter((at) => before[at] && change[at]);
    expect(known.length).toBeGreaterThan(8);
    for (const at of known) expect(Number(change[at]), rows[at + 1][0]).toBe(Number(now[at]) - Number(before[at]));
  });
});

test('a day that is not over says so, and old numbers keep their days', async ({ page }) => {
  await signIn(page, server, '?range=2026-11-16..2026-11-20');
  const rows = readCsv((await file(page, 'Trend')).text);
  expect(column(rows, 'Note').at(-1)).toBe('in progress');
  await server.setFaults({ 'charts-data': 'status-500' });
  await page.goto('./?range=2026-11-16..2026-11-20');
  await settled(page);
  const { name } = await file(page, 'Trend');
  expect(name).toBe('trend-2026-11-16-2026-11-20.csv');
  const { text } = await file(page, 'Trend', 'Details as CSV');
  expect(readCsv(text).map(([what]) => what)).toContain('Period');
  await server.setFaults({});
});

/** The agents' table of a page in German, copied: as HTML and as text. */
async function copiedAgents(page: Page) {
  const region = page.locator('section.agents');
  await region.locator('.export-menu > button').click();
  await region.locator('.export-menu').getByRole('button', { name: 'Tabelle kopieren' }).click();
  await expect(region.getByRole('status').filter({ hasText: 'Kopiert.' })).toBeVisible();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text()));
  });
}

test('a table is copied as HTML and as text, with the decimal sign of the reader', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseLanguage(page, 'de');
  await page.goto('./?demo=1&view=agents&columns=per-hour');
  await settled(page);
  const [html, text] = await copiedAgents(page);
  expect(html).toContain('<table>');
  const row = text.split('\r\n').find((line) => line.startsWith('Farah Keller'))!.split('\t');
  expect(row.filter((cell) => /^\d+,\d+$/.test(cell))).toHaveLength(1);
});

test('pasted into LibreOffice, no name is a formula and each number is itself, whatever the decimal sign', extended, async ({ page, context }) => {
  test.skip(noLibreOffice() !== undefined, noLibreOffice());
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1'];
  await page.route(/conversations-by-agent\?|users\/agent\?/, async (route) => {
    const response = await route.fetch();
    if (route.request().method() === 'OPTIONS') return route.fulfill({ response });
    const text = (await response.text()).replaceAll('"Farah Keller"', '"007"');
    const body = JSON.parse(text);
    body.data?.slice(0, formulas.length).forEach((row: { label: string }, at: number) => (row.label = formulas[at]));
    await route.fulfill({ response, json: body });
  });
  await signIn(page, server);
  await chooseLanguage(page, 'de');
  await page.goto('./?view=agents&range=last-28-days&columns=conversations,per-hour');
  await settled(page);
  const [html, text] = await copiedAgents(page);
  const folder = await mkdtemp(join(tmpdir(), 'pasted-'));
  await writeFile(join(folder, 'table.html'), html);
  const lines = libreOfficeSheets(join(folder, 'table.html'), folder).get('')!;
  await rm(folder, { recursive: true });
  const unquoted = lines.replace(/"[^"]*"/g, '').split(/[,\n]/);
  expect(unquoted.filter((cell) => !/^(-?\d+(\.\d+)?)?$/.test(cell)), 'what is neither a text nor a number').toEqual([]);
  // Its title stands above the heads, each cell in its own place.
  const [title, ...rows] = readCsv(`\uFEFF${lines.replaceAll('\n', '\r\n')}`);
  expect(title[0]).toBe(await page.locator('section.agents h2').innerText());
  const copied = text.trimEnd().split('\r\n').map((line) => line.split('\t').map((cell) => (/^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell)));
  const plain = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
  expect(plain(rows)).toEqual(plain(copied));
  expect(copied.filter((row) => row.some((cell) => /^\d\.\d{3}$/.test(cell))).length, 'numbers that look like thousands').toBeGreaterThan(3);
  expect(rows.filter(([name]) => name.startsWith("'")).length).toBe(formulas.length);
  expect(lines).toContain('"007"');
});

test('the menu opens and closes by keyboard, and gives the focus back', async ({ page }) => {
  await openDemo(page, '&view=agents');
  const opener = panel(page, AGENTS).getByRole('button', { name: `Export ${AGENTS}`, exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(panel(page, AGENTS).getByRole('button', { name: 'CSV', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
});
