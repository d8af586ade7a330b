// What is said of numbers is what they are: each figure's sentence against its table, each point against its cell, and
// tables that are tables.

import { choosePeriod, expect, hours, loadHours, openDemo, openTable, panel, panels, panelsOf, settled, spoken, table, test, tile, views, type Page } from '../dashboard';
import { cell } from '../extended';

const figure = (page: Page, name: string) => panel(page, name).getByRole('figure');

/** A number of the page, or a duration in seconds. */
function value(text: string) {
  const units: Record<string, number> = { h: 3600, min: 60, s: 1 };
  const parts = [...text.matchAll(/([\d,.]+) (h|min|s)\b/g)];
  return parts.length ? parts.reduce((sum, [, number, unit]) => sum + Number(number.replaceAll(',', '')) * units[unit], 0) : Number(text.replaceAll(',', ''));
}

/** Expects a figure's sentence to say what its table says: how much in all, and which row has the most of it. */
function isTrue(sentence: string, rows: string[][], column: number) {
  const told = sentence.match(/^(?:(?:[^:]+: )?(?<all>\d[^:]*?)(?: conversations?)?|[^:]+)\. (?:Most|Highest|Longest): (?<where>[^(]+) \((?<most>[^)]+)\)\./)?.groups;
  expect(told, sentence).toBeDefined();
  const { all, most, where } = told!;
  const known = rows.filter((row) => row[column] !== 'no sample' && row[column] !== 'not yet');
  const values = known.map((row) => value(row[column]));
  expect(values.length, sentence).toBeGreaterThan(2);
  expect(known.filter((row) => row[0] === where).map((row) => row[column]), sentence).toContain(most);
  expect(value(most), sentence).toBe(Math.max(...values));
  // Hours and minutes are rounded row by row.
  const sum = values.reduce((sum, value) => sum + value, 0);
  const slack = / h\b/.test(all ?? '') ? values.length * 30 : 0;
  if (all) expect(Math.abs(value(all) - sum), sentence).toBeLessThanOrEqual(slack);
}

test.describe('a figure has a true sentence', () => {
  const sentence = async (page: Page, name: string) => {
    const words = (await figure(page, name).locator('figcaption').textContent())!;
    await expect(figure(page, name)).toHaveAccessibleName(words);
    await expect(figure(page, name).getByRole('application')).toHaveAccessibleName(new RegExp(`^${name}: `));
    expect(await figure(page, name).getByRole('application').getAttribute('aria-label')).toContain(words);
    return words;
  };

  test('the trend, of each metric', async ({ page }) => {
    test.setTimeout(90_000);
    await openDemo(page);
    const charts = await panel(page, 'Trend').getByLabel('Chart').locator('option').evaluateAll((options) => options.map((option) => [(option as HTMLOptionElement).value, option.textContent!]));
    expect(charts).toHaveLength(7);
    for (const [value, title] of charts) {
      await panel(page, 'Trend').getByLabel('Chart').selectOption(value);
      await settled(page);
      await expect(panel(page, 'Trend').getByRole('figure')).toHaveAccessibleName(new RegExp(`^${title}[:.] `));
      const rows = await table(page, 'Trend');
      isTrue(await sentence(page, 'Trend'), rows, 1);
    }
  });

  test('the hours of a day', async ({ page }) => {
    await openDemo(page, '&range=yesterday');
    isTrue(await sentence(page, 'Trend'), await table(page, 'Trend'), 1);
  });

  test('agents and departments: the row of totals is the sum of the others', async ({ page }) => {
    for (const range of ['last-28-days', 'last-7-days']) {
      for (const [view, name] of [['overview', 'Chats by department'], ['agents', 'Conversations by agent'], ['departments', 'Chats by department']]) {
        await openDemo(page, `&view=${view}&range=${range}`);
        const rows = await table(page, name);
        const sum = rows.reduce((sum, [, count]) => sum + (count === '–' ? 0 : value(count)), 0);
        expect(rows.length, name).toBeGreaterThan(2);
        await expect(panel(page, name).locator('tfoot').getByRole('cell').first()).toHaveText(sum.toLocaleString('en'));
      }
    }
  });

  test('available time: that of all agents stands in the tile', async ({ page }) => {
    await openDemo(page);
    const all = (await tile(page, 'Available time').locator('.tile-value').textContent())!;
    await openDemo(page, '&view=availability');
    const rows = await table(page, 'Agent availability');
    const sum = rows.reduce((sum, [, time]) => sum + value(time), 0);
    // Minutes and hours are rounded row by row.
    expect(Math.abs(value(all) - sum)).toBeLessThanOrEqual(1_800 + rows.length * 30);
  });

  test('the sessions of a day', async ({ page }) => {
    await openDemo(page, '&view=availability&range=yesterday');
    const words = await sentence(page, 'Agent availability');
    const rows = await table(page, 'Agent availability');
    expect(words).toMatch(/^\d+ agents available\. First start: \d?\d:\d\d\. Last end: \d?\d:\d\d\.( For \d+ agents?, .+)?$/);
    expect(Number(words.split(' ')[0])).toBe(rows.filter(([, time]) => value(time) > 0).length);
  });

  test('sessions that overlap, beside the sum that counts them twice', async ({ page }) => {
    await openDemo(page, '&view=availability&range=2026-11-18..2026-11-18');
    const own = panel(page, 'Agent availability');
    const words = await sentence(page, 'Agent availability');
    const rows = await table(page, 'Agent availability');
    await expect(own.getByRole('columnheader')).toHaveText(['Agent', 'Available time', 'Overlaps counted once']);
    const apart = rows.filter(([, sum, once]) => sum !== once);
    expect(apart.length).toBeGreaterThan(0);
    for (const [, sum, once] of apart) expect(value(once)).toBeLessThan(value(sum));
    const agents = apart.length === 1 ? '1 agent' : `${apart.length} agents`;
    expect(words).toContain(`For ${agents}, the workspace's total differs from the session time. The table has both.`);
    await expect(own.locator('.note')).toContainText(['can be too low or too high']);
    // The same is read by keyboard, lane by lane, where the chart stands in place of the table.
    await own.getByRole('button', { name: 'Hide table' }).click();
    const chart = own.getByRole('application');
    const voice = own.locator('figure [role=status]');
    const told: string[] = [];
    await chart.focus();
    for (let at = 0; at < rows.length; at += 1) {
      await page.keyboard.press(at ? 'ArrowRight' : 'Home');
      if (told.length) await expect(voice).not.toHaveText(told.at(-1)!);
      told.push((await voice.textContent())!);
    }
    for (const [name, sum, once] of apart) {
      expect(told.filter((words) => words.startsWith(`${name}: ${once} in `) && words.includes(`overlaps counted once, Workspace total: ${sum}`)), name).toHaveLength(1);
    }
    // Of several days nobody can tell.
    await openDemo(page, '&view=availability&range=last-7-days');
    await expect(own.locator('.note')).toContainText(['Finished sessions only', 'can be too low or too high', 'sessions for a single day only']);
    await expect(own.getByRole('columnheader')).toHaveText(['Agent', 'Available time']);
  });

  test('the line above the chart has the numbers of its table', async ({ page }) => {
    await openDemo(page);
    const [, day, count] = (await page.locator('.notes-line').textContent())!.match(/Most: (.+) \((\d+)\)\.$/)!;
    const rows = await table(page, 'Trend');
    expect(Math.max(...rows.map(([, value]) => Number(value)))).toBe(Number(count));
    expect(rows.find(([name]) => name === day)?.[1]).toBe(count);
  });

  test('hours of days, and of a typical week', async ({ page }) => {
    await openDemo(page);
    await loadHours(page);
    for (const [fold, form] of [['days', /^Busiest hour: (.+), (\d\d):00 \((.+) conversations?\)\.$/], ['week', /^Busiest hour on average: (.+), (\d\d):00 \((.+) conversations?\)\.$/]] as const) {
      await panel(page, hours).getByLabel('Columns').selectOption(fold);
      await expect(figure(page, hours)).toHaveAccessibleName(form);
      const [, day, hour, most] = (await sentence(page, hours)).match(form)!;
      const rows = await table(page, hours);
      expect(rows).toHaveLength(fold === 'days' ? 28 : 7);
      expect(rows.find(([name]) => name === day)?.[1 + Number(hour)]).toBe(most);
      expect(Number(most)).toBe(Math.max(...rows.flatMap((row) => row.slice(1).map(Number))));
    }
  });

  test('each hour is spoken as its table has it', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    await loadHours(page);
    const rows = await table(page, hours);
    const chart = panel(page, hours).getByRole('application');
    const voice = panel(page, hours).locator('figure').getByRole('status');
    for (const [at, key] of [[0, 'Home'], ...rows.slice(1).map((_, at) => [at + 1, 'ArrowRight'])] as [number, string][]) {
      await chart.press(key);
      await expect(voice).toHaveText(`${rows[at][0]}, 00:00: ${spoken(rows[at][1])}`);
    }
    for (let hour = 1; hour < 24; hour += 1) {
      await chart.press('ArrowDown');
      await expect(voice).toHaveText(`${rows[6][0]}, ${String(hour).padStart(2, '0')}:00: ${spoken(rows[6][hour + 1])}`);
    }
  });

  test('numbers that change change the sentence', async ({ page }) => {
    await openDemo(page);
    const before = await sentence(page, 'Trend');
    await choosePeriod(page, 'last-7-days');
    await settled(page);
    const after = await sentence(page, 'Trend');
    expect(after).not.toBe(before);
    isTrue(after, await table(page, 'Trend'), 1);
  });
});

test.describe('a table is a table', () => {
  for (const [view, title] of Object.entries(views)) {
    test(title, cell(view === 'overview'), async ({ page }) => {
      await openDemo(page, `&view=${view}&compare=before`);
      if (view === 'overview') await loadHours(page);
      for (const name of view === 'overview' ? [...panels, hours] : panelsOf[view]) {
        await openTable(page, name);
        const opened = panel(page, name).getByRole('table', { name, exact: true });
        await expect(opened).toHaveCount(1);
        const heads = await opened.getByRole('columnheader').count();
        expect(heads, name).toBeGreaterThan(1);
        for (const head of await opened.getByRole('columnheader').all()) {
          await expect(head).toHaveAttribute('scope', 'col');
          await expect(head).not.toHaveText('');
        }
        const rows = await opened.locator('tbody').getByRole('row').all();
        await expect(opened.locator('tbody').getByRole('rowheader')).toHaveCount(rows.length);
        const cells = await opened.locator('tbody tr').evaluateAll((rows) => [...new Set(rows.map((row) => (row as HTMLTableRowElement).cells.length))]);
        expect(cells, name).toEqual([heads]);
        await table(page, name);
        const said = (cells: Element[]) => cells.map((cell) => cell.textContent!.trim() || (cell as HTMLElement).title);
        expect(await opened.locator('tbody').getByRole('cell').evaluateAll(said), name).not.toContain('');
        // It is as wide and as high as it must be: nothing scrolls within the page.
        expect(await opened.evaluate((table) => [table.scrollWidth - table.clientWidth, table.scrollHeight - table.clientHeight])).toEqual([0, 0]);
      }
    });
  }

  test('the order is told at the heads, and said when it changes', async ({ page }) => {
    await openDemo(page, '&view=departments');
    const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
    for (const name of ['Department', 'Answered', 'Waiting']) await expect(head(name)).toHaveAttribute('aria-sort', 'none');
    await head('Waiting').getByRole('button').press('Enter');
    await expect(head('Waiting')).toHaveAttribute('aria-sort', 'descending');
    await expect(head('Conversations')).toHaveAttribute('aria-sort', 'none');
    await expect(page.getByRole('status').filter({ hasText: /^Sorted by Waiting, highest first\.$/ })).toHaveCount(1);
    // Days are in their own order, and promise no other.
    await openDemo(page);
    await openTable(page, 'Trend');
    await expect(panel(page, 'Trend').getByRole('columnheader').getByRole('button')).toHaveCount(0);
    await expect(panel(page, 'Trend').locator('[aria-sort]')).toHaveCount(0);
  });
});

test('an agent of whom a report has nothing has none, not less than none', async ({ page }) => {
  await openDemo(page, '&view=agents&about=agent:nobody');
  await expect(page.getByRole('dialog').getByRole('status').first()).toHaveText(/^(0|No) conversations/);
});

test('by a username an agent has the conversations of the name', async ({ page }) => {
  await openDemo(page, '&view=agents&about=agent:hana.jensen');
  const count = (await table(page, 'Conversations by agent')).find(([name]) => name === 'Hana Jensen')![1];
  await expect(page.getByRole('dialog').getByRole('status').first()).toContainText(new RegExp(`(?<!\\d)${count} conversations, `));
});
