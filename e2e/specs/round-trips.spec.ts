// What leaves the page, read back by programs of other makers: Python's csv, openpyxl, LibreOffice, and a browser without a
// network. Each cell of each panel is what the server gives when it is asked once more, whatever the language.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { aboveLimit, chooseLanguage, expect, settled, signIn, startServer, test, type DemoServer, type Page } from '../dashboard';
import { readCsv } from '../csv';
import { extended } from '../extended';
import { asker, inWords, overviewNumbers, type Figure, type NumberRow, type Question } from '../figures';
import { libreOfficeSheets, noLibreOffice, noOpenpyxl, output } from '../programs';

let server: DemoServer;
let folder: string;
const compared: Record<string, number> = {};
test.beforeAll(async () => {
  [server, folder] = await Promise.all([startServer(...aboveLimit), mkdtemp(join(tmpdir(), 'round-trips-'))]);
});
test.afterAll(async () => {
  for (const [reader, cells] of Object.entries(compared)) console.log(`${cells} cells read back by ${reader}`);
  await Promise.all([server.close(), rm(folder, { recursive: true })]);
});

/** What a filter asks for: the zone of the browser, the address, and the questions about both periods. */
interface Filter {
  zone: string;
  query: string;
  now: Question;
  before?: Question;
}

const filters: Record<string, Filter> = {
  'the last 28 days': {
    zone: 'Europe/Berlin',
    query: 'range=last-28-days',
    now: { dates: ['2026-10-23', '2026-11-19'], instants: ['2026-10-22T22:00:00.000Z', '2026-11-19T23:00:00.000Z'], chart: 'Total_conversations' },
  },
  'a department in UTC': {
    zone: 'Europe/Berlin',
    query: 'range=2026-10-01..2026-10-31&zone=UTC&chart=Avg_first_response_time',
    now: { dates: ['2026-10-01', '2026-10-31'], instants: ['2026-10-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'], chart: 'Avg_first_response_time', department: 'Support' },
  },
  'a comparison in Kolkata': {
    zone: 'Asia/Kolkata',
    query: 'range=2026-10-05..2026-11-01&compare=before&chart=Avg_chat_duration',
    now: { dates: ['2026-10-05', '2026-11-01'], instants: ['2026-10-04T18:30:00.000Z', '2026-11-01T18:30:00.000Z'], chart: 'Avg_chat_duration' },
    before: { dates: ['2026-09-07', '2026-10-04'], instants: ['2026-09-06T18:30:00.000Z', '2026-10-04T18:30:00.000Z'], chart: 'Avg_chat_duration' },
  },
};

/** What the columns of the panels' files have, in their order, and of a snapshot; those of units are in CSV alone. */
type Column = 'name' | 'id' | 'value' | 'unit' | 'before' | 'change' | 'wait' | 'waiting' | 'share';
const inFiles = (isCompared: boolean): Column[][] => {
  const change: Column[] = isCompared ? ['before', 'change'] : [];
  return [
    ['name', 'value', 'unit', ...change],
    ['id', 'value', ...change],
    ['name', 'id', 'value', ...change, 'wait'],
    ['name', 'id', 'value', 'waiting', ...(isCompared ? change : ['share' as const])],
  ];
};
const inSnapshot = (isCompared: boolean): Column[][] => {
  const change: Column[] = isCompared ? ['change'] : [];
  return [
    ['name', 'value', ...change],
    ['id', 'value', ...(isCompared ? ['before' as const, ...change] : [])],
    ['name', 'value', ...change, 'wait'],
    ['name', 'value', 'waiting', ...(isCompared ? change : ['share' as const])],
  ];
};
const isFigure = (column: Column): column is 'value' | 'before' | 'wait' | 'waiting' | 'share' => !['name', 'id', 'unit', 'change'].includes(column);

/** A row with what it was in the period before. */
interface ComparedRow extends NumberRow {
  before?: Figure;
  change?: number;
}

/** The rows of all panels, and the totals of several agents or departments. */
async function expectedRows({ now, before }: Filter): Promise<ComparedRow[][]> {
  const [rows, earlier] = [await overviewNumbers(server, now), before && (await overviewNumbers(server, before))];
  return rows.map((rows, panel) => {
    if (panel < 2) return rows.map((row, at) => withPast(row, earlier?.[panel][at].value));
    const own = (row: NumberRow) => row.id ?? row.key;
    const past = new Map(earlier?.[panel].filter(({ value }) => value).map((row) => [own(row), row]));
    // Of several who share a name nobody can tell which is which.
    const isKnown = ({ key }: NumberRow) => earlier && !key.includes(' share this name');
    const present = rows.map((row) => (isKnown(row) ? withPast(row, past.get(own(row))?.value ?? figure(0)) : row));
    const gone = [...past.values()].filter((row) => !rows.some((other) => own(other) === own(row)));
    const all = [...present, ...gone.map(({ key, id, value }) => withPast({ key, id, value: figure(0), waiting: figure(0) }, value))];
    const deleted = all.filter(({ key }) => key === 'Deleted agent');
    const shown = deleted.length > 1 ? [sumOf(deleted), ...all.filter((row) => !deleted.includes(row))] : all;
    return shown.length > 1 ? [...shown, sumOf(shown)] : shown;
  });
}

const figure = (number: number): Figure => ({ number, unit: '', words: String(number) });

/** Without a number there is nothing to compare; visitors who come on several days are counted for each. */
function withPast(row: NumberRow, before?: Figure): ComparedRow {
  if (!row.value || !before) return row;
  return { ...row, before, change: row.key === 'Visitors' ? undefined : row.value.number - before.number };
}

/** Rows as one, which has no past where one of them has none. */
function sumOf(rows: ComparedRow[]): ComparedRow {
  const sum = (of: 'value' | 'before' | 'waiting') => figure(rows.reduce((sum, row) => sum + (row[of]?.number ?? 0), 0));
  const row = { key: 'sum', value: sum('value'), waiting: sum('waiting') };
  return withPast(row, rows.every(({ value, before }) => !value || before) ? sum('before') : undefined);
}

type Cell = string | number | null | undefined;

/** A cell of a file in words as a number, if it is one: LibreOffice writes a duration as a time of day. */
function read(text: string): Cell {
  if (/^[\d:.]+( [AP]M)?$/.test(text) && text.includes(':')) {
    const [clock, half] = text.split(' ');
    const parts = clock.split(':').map(Number);
    if (half) parts[0] = (parts[0] % 12) + (half === 'PM' ? 12 : 0);
    return parts.reduce((sum, part) => sum * 60 + part, 0);
  }
  const number = Number(text.replace(/%$/, ''));
  return text === '' || Number.isNaN(number) ? text : number;
}

/** Holds each cell of a panel's file to what the server gives; numbers in files have three decimals. */
function holdCells(reader: string, what: string, [, ...rows]: Cell[][], columns: Column[], expected: ComparedRow[]) {
  const wanted = (row: ComparedRow, column: Column): Cell => {
    if (column === 'id') return row.id;
    if (column === 'unit') return row.value?.unit;
    return column === 'change' || column === 'name' ? row[column] : row[column]?.number;
  };
  const rounded = (cell: Cell) => (typeof cell === 'number' ? Math.round(cell * 1_000) / 1_000 : (cell ?? ''));
  // Of names only those are known that are the same in every language.
  const isHeld = (column: Column, at: number) => column !== 'name' || expected[at]?.name !== undefined;
  const held = (rows: Cell[][]) => rows.map((row, at) => columns.map((column, place) => (isHeld(column, at) ? rounded(row[place]) : '')));
  expect(held(rows), `${reader}: ${what}, ${columns}`).toEqual(held(expected.map((row) => columns.map((column) => wanted(row, column)))));
  for (const [name] of rows) expect(name, `${reader}: ${what}, a row's name`).toBeTruthy();
  add(reader, rows.flatMap((_, at) => columns.filter((column) => isHeld(column, at))).length);
}

function add(reader: string, cells: number) {
  compared[reader] = (compared[reader] ?? 0) + cells;
}

/** Takes a file from a menu by the place of its choice: its path. */
async function take(page: Page, menu: ReturnType<Page['locator']>, place: number, name: string) {
  await menu.locator('> button').click();
  const coming = page.waitForEvent('download');
  await menu.locator('.popup-group button').nth(place).click();
  const path = join(folder, name);
  await (await coming).saveAs(path);
  await page.keyboard.press('Escape');
  return path;
}

/** Reads a workbook and files of CSV: durations in seconds, shares in percent, days in ISO 8601. */
const python = `
import csv, datetime, json, sys, openpyxl
def plain(cell):
    value = cell.value
    if isinstance(value, datetime.timedelta): return value.total_seconds()
    if isinstance(value, datetime.time): return datetime.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second, microseconds=value.microsecond).total_seconds()
    if isinstance(value, datetime.datetime): return value.date().isoformat()
    return value * 100 if '%' in cell.number_format and value is not None else value
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({
    'sheets': [[sheet.title, [[plain(cell) for cell in row] for row in sheet.iter_rows()]] for sheet in book],
    'files': [list(csv.reader(open(path, encoding='utf-8-sig', newline=''))) for path in sys.argv[2:]],
}))`;

/** The cells of a snapshot's tables, as a browser without a network and without scripts has them. */
async function tablesOf(browser: Browser, snapshot: string) {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(snapshot).href);
  const tables = await page.locator('section table').evaluateAll((tables) => tables.map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent!))));
  await context.close();
  return tables;
}

/** The numbers that a text has in digits, by the signs of its language. */
function digits(text: string, locale: string) {
  const sign = (type: string) => new Intl.NumberFormat(locale).formatToParts(12_345.6).find((part) => part.type === type)!.value;
  return text.replaceAll(sign('group'), '').replaceAll(sign('decimal'), '.').match(/\d+(\.\d+)?/g) ?? [];
}

for (const [name, filter] of Object.entries(filters)) {
  test.describe(name, () => {
    test.use({ timezoneId: filter.zone });
    for (const language of ['en', 'de', 'ar', 'ja']) {
      test(`in ${language} all files have the numbers of the workspace`, extended, async ({ page, browser }) => {
        test.skip((noOpenpyxl() ?? noLibreOffice()) !== undefined, noOpenpyxl() ?? noLibreOffice());
        test.slow();
        const isCompared = filter.before !== undefined;
        const expected = await expectedRows(filter);
        const { departments } = await asker(server)<{ departments: { _id: string; name: string }[] }>('department');
        const id = departments.find(({ name }) => name === filter.now.department)?._id;
        await signIn(page, server);
        await chooseLanguage(page, language);
        await page.goto(`./?${filter.query}${id ? `&department=${id}` : ''}`);
        await settled(page);
        const locale = language === 'en' ? 'en-GB' : language;
        const start = `${Object.keys(filters).indexOf(name)}-${language}`;
        const files = [];
        for (const at of expected.keys()) files.push(await take(page, page.locator('section.panel').nth(at).locator('.export-menu'), 1, `${start}-${at}.csv`));
        const book = await take(page, page.locator('.view-export'), 0, `${start}.xlsx`);
        const snapshot = await take(page, page.locator('.view-export'), 3, `${start}.html`);

        const other = JSON.parse(output('python3', ['-c', python, book, ...files])!) as { sheets: [string, Cell[][]][]; files: string[][][] };
        const libreOffice = libreOfficeSheets(book, folder);
        expect(other.sheets).toHaveLength(5);
        for (const [at, rows] of expected.entries()) {
          const columns = inFiles(isCompared)[at];
          const ofBook = columns.filter((column) => column !== 'unit');
          const [sheet, cells] = other.sheets[at + 1];
          holdCells("Python's csv", sheet, other.files[at].map((row) => row.map(read)), columns, rows);
          holdCells('openpyxl', sheet, cells, ofBook, rows);
          const text = `\uFEFF${libreOffice.get(sheet)!.replaceAll('\n', '\r\n')}`;
          holdCells('LibreOffice', sheet, readCsv(text).map((row) => row.map(read)), ofBook, rows);
        }

        const tables = await tablesOf(browser, snapshot);
        for (const [at, rows] of expected.entries()) {
          const columns = inSnapshot(isCompared)[at];
          const held = columns.filter(isFigure);
          expect(tables[at].map((row) => held.map((column) => digits(row[columns.indexOf(column)], locale))), `the snapshot: ${other.sheets[at + 1][0]}, ${held}`)
            .toEqual(rows.map((row) => held.map((column) => digits(row[column]?.words ?? '', 'en-GB'))));
          const names = columns[0] === 'id' ? await inWords(page, rows.map(({ id }) => id!), locale) : rows.map(({ name }) => name);
          expect(tables[at].map(([name], at) => names[at] && name)).toEqual(names);
          add('a browser', rows.length * held.length + names.filter((name) => name !== undefined).length);
        }
      });
    }
  });
}
