// The whole page without a pointer, and what is said to those who hear it.

import {
  addressQuery, chooseChart, expect, hasState, openDates, openDemo, openTable, panel, panels, periodButton, settled, signIn, startServer, table, test, tilesCame, type DemoServer, type Page,
} from '../dashboard';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

/** What has the focus, by its role or tag and its name. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const [labelledBy] = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const label = element.getAttribute('aria-label') ?? document.getElementById(labelledBy)?.textContent ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '';
    const name = label.replace(/[↻‹›]/g, '').split(':')[0].trim();
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name}`;
  });
}

async function hasFocus(page: Page, expected: string) {
  await expect.poll(() => focused(page)).toBe(expected);
}

test('the skip link comes first', async ({ page }) => {
  await openDemo(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
});

test('the skip link leads to the numbers', async ({ page }) => {
  await openDemo(page, '&range=today');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Previous period' })).toBeFocused({ timeout: 2_000 });
  expect(addressQuery(page)).toBe('?demo=1&range=today');
});

const order = [
  'a Skip to content',
  'a Overview',
  'a Agents',
  'a Departments',
  'a Availability',
  'a Report',
  'button Saved views',
  'button Export this view',
  'button Share',
  'button Workspace 127.0.0.1',
  'button Previous period',
  'button Period',
  'button Next period',
  'combobox Department',
  'button Options',
  'button More metrics',
  'button Refresh Conversation totals',
  'button Export Conversation totals',
  'button Show table',
  'button Conversations',
  'button First response',
  'button Response',
  'button Chat duration',
  'a Available time',
  'summary About this number',
  'select Chart',
  'select Group by',
  'input Target (max)',
  'input Logarithmic scale',
  'button Refresh Trend',
  'button Export Trend',
  'button Show table',
  'application Trend',
  'summary About this number',
];

/** What a table of the overview takes the focus with: its heads, the names that open a drawer, and the way to all. */
async function tableStops(page: Page, name: string) {
  const buttons = await panel(page, name).getByRole('table').getByRole('button').allTextContents();
  const all = await panel(page, name).getByRole('button', { name: /^Show all/ }).allTextContents();
  return [`button Refresh ${name}`, `button Export ${name}`, ...[...buttons, ...all].map((text) => `button ${text.trim()}`), 'summary About this number'];
}

test('Tab walks the page in the order in which it is read, and back', async ({ page }) => {
  await signIn(page, server);
  await tilesCame(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const stops = [...order, ...(await tableStops(page, 'Conversations by agent')), ...(await tableStops(page, 'Chats by department'))];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(stop);
  }
  for (const stop of [...stops].reverse().slice(1)) {
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(stop);
  }
});

test('what has the focus is seen: outlined, and not under what stays at the top', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await openDemo(page);
  for (let stop = 0; stop < 20; stop += 1) await page.keyboard.press('Tab');
  for (let stop = 0; stop < 16; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement!;
      const box = element.getBoundingClientRect();
      const above = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
      const isClear = element.contains(above);
      // A tile has it around all that its name presses.
      const outline = [null, '::after'].some((part) => getComputedStyle(element, part).outlineStyle !== 'none');
      return { outline, isClear, inside: box.top < innerHeight && box.bottom > 0 };
    });
    expect(seen, await focused(page)).toEqual({ outline: true, isClear: true, inside: true });
  }
});

test('signing in, from the first field to the numbers', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Workspace address').focus();
  await page.keyboard.type(server.url);
  await page.keyboard.press('Tab');
  await hasFocus(page, 'button Password');
  await page.keyboard.press('Tab');
  await hasFocus(page, 'button Personal access token');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(server.userId);
  await page.keyboard.press('Tab');
  await page.keyboard.type(server.token);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: "Don't save" })).toBeChecked();
  await page.keyboard.press('Enter');
  await settled(page);
});

test.describe('the department field', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Department' });
  const marked = (page: Page) => page.getByRole('listbox', { name: 'Departments' }).locator('.marked');

  test('opens, searches, walks, chooses', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: /^Next period/ }).focus();
    await page.keyboard.press('Tab');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.type('S');
    const options = await page.getByRole('listbox').getByRole('option').allTextContents();
    expect(options).toContain('Sales');
    expect(options.every((option) => /s/i.test(option))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect(marked(page)).toHaveText(options[1]);
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await marked(page).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(marked(page)).toHaveText(options[0]);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue(options[0]);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(/department=/);
  });

  test('Escape leaves the choice as it was', async ({ page }) => {
    await openDemo(page);
    await field(page).focus();
    await page.keyboard.type('sales');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('All departments');
    await expect(field(page)).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    expect(addressQuery(page)).toBe('?demo=1');
  });

  test('a search that finds nothing says so and chooses nothing', async ({ page }) => {
    await openDemo(page);
    await field(page).focus();
    await page.keyboard.type('nobody at all');
    await expect(page.getByText('No matching department')).toBeVisible();
    await page.keyboard.press('Enter');
    expect(addressQuery(page)).toBe('?demo=1');
    await page.keyboard.press('Tab');
    await expect(field(page)).toHaveValue('All departments');
  });

  test('passing through it chooses nothing', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: /^Next period/ }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Options' })).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    expect(addressQuery(page)).toBe('?demo=1');
  });

  test('opens at the department that is chosen', async ({ page }) => {
    // The mark is always on the first entry, so Enter on an opened list takes the choice back.
    await openDemo(page);
    await field(page).focus();
    await page.keyboard.type('sales');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('Sales');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('Sales', { timeout: 2_000 });
  });
});

test.describe('a chart is read point by point, in the words of its table', () => {
  /** Walks a chart from its first point to its last and collects what is said. */
  async function said(page: Page, name: string, points: number) {
    const chart = panel(page, name).getByRole('application');
    const voice = panel(page, name).locator('figure [role=status]');
    await chart.focus();
    await page.keyboard.press('Home');
    const words = [];
    for (let point = 0; point < points; point += 1) {
      words.push(await voice.textContent());
      await page.keyboard.press('ArrowRight');
    }
    await expect(voice).toHaveText(words.at(-1)!);
    return words;
  }

  test('the trend', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    for (const [chart, title] of [['Total_messages', 'Agent messages'], ['Avg_reaction_time', 'Average reaction time']]) {
      await chooseChart(page, chart);
      await settled(page);
      await expect(panel(page, 'Trend').locator('.covers')).toContainText(title);
      const rows = await table(page, 'Trend');
      const words = (await said(page, 'Trend', rows.length)).map((words) => words?.replace(/, \d+ conversations?$/, ''));
      expect(words).toEqual(rows.map(([day, value]) => `${day}: ${title}: ${value}`));
    }
  });

  test('the hours of today', async ({ page }) => {
    await openDemo(page, '&range=today');
    const rows = await table(page, 'Trend');
    const words = rows.map(([hour, value]) => {
      const [, time, standing] = hour.match(/^(\S+)(?: \((.+)\))?$/)!;
      return `${time}: Conversations: ${value}${standing ? `, ${standing}` : ''}`;
    });
    expect(await said(page, 'Trend', 24)).toEqual(words);
  });

  test('availability of one day, session by session', async ({ page }) => {
    await openDemo(page, '&view=availability&range=yesterday');
    const times = new Map((await table(page, 'Agent availability')).map(([name, time]) => [name, time]));
    const points = await panel(page, 'Agent availability').locator('tbody tr').count();
    // The chart stands in the table's place.
    await panel(page, 'Agent availability').getByRole('button', { name: 'Hide table' }).click();
    const words = await said(page, 'Agent availability', points);
    const told = words.map((words) => words!.match(/^(.+): (.+) in \d+ sessions?, \d\d:\d\d–\d\d:\d\d/));
    const withTime = told.filter((match) => match !== null);
    expect(withTime.length).toBeGreaterThan(3);
    for (const [, name] of withTime) expect([...times.keys()]).toContain(name);
  });

  test('Home, End, pages, and Escape', async ({ page }) => {
    await openDemo(page);
    await openTable(page, 'Trend');
    const rows = await table(page, 'Trend');
    const chart = panel(page, 'Trend').getByRole('application');
    const voice = panel(page, 'Trend').locator('figure [role=status]');
    const tooltip = panel(page, 'Trend').locator('.tooltip');
    const says = (index: number) => expect(voice).toHaveText(`${rows[index][0]}: Conversations: ${rows[index][1]}`);
    await chart.focus();
    await expect(tooltip).toBeHidden();
    for (const [key, index] of [['End', 27], ['Home', 0], ['PageDown', 7], ['PageUp', 0], ['ArrowLeft', 0], ['ArrowRight', 1], ['ArrowDown', 2], ['ArrowUp', 1]] as const) {
      await page.keyboard.press(key);
      await says(index);
    }
    await expect(tooltip).toContainText(rows[1][0]);
    await page.keyboard.press('Escape');
    await expect(tooltip).toBeHidden();
    await expect(voice).toBeEmpty();
    await expect(chart).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(voice).toBeEmpty();
  });

  test('the pointer reads the same words', async ({ page }) => {
    await openDemo(page);
    const rows = await table(page, 'Trend');
    const chart = panel(page, 'Trend').getByRole('application');
    const box = (await chart.boundingBox())!;
    await chart.hover({ position: { x: box.width - 20, y: box.height / 2 } });
    await expect(panel(page, 'Trend').locator('.tooltip')).toHaveText(`${rows[27][0]}Conversations: ${rows[27][1]}`);
    await page.mouse.move(0, 0);
    await expect(panel(page, 'Trend').locator('.tooltip')).toBeHidden();
  });
});

test.describe('the focus is never lost', () => {
  test('when a panel is asked again', async ({ page }) => {
    await signIn(page, server);
    for (const name of panels) {
      const refresh = panel(page, name).getByRole('button', { name: /^Refresh/ });
      await refresh.focus();
      await page.keyboard.press('Enter');
      await settled(page);
      await expect(refresh).toBeFocused();
    }
  });

  test('when numbers change under a chart', async ({ page }) => {
    await signIn(page, server);
    const chart = panel(page, 'Trend').getByRole('application');
    await chart.focus();
    await page.keyboard.press('End');
    await panel(page, 'Trend').getByRole('button', { name: 'Refresh trend' }).evaluate((button: HTMLElement) => button.click());
    await settled(page);
    await expect(chart).toBeFocused();
    await expect(panel(page, 'Trend').locator('figure [role=status]')).toContainText('Thu, 19 Nov 2026');
  });

  test('when a filter is changed', async ({ page }) => {
    await signIn(page, server);
    const period = periodButton(page);
    await period.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/range=last-7-days/);
    await settled(page);
    await expect(period).toBeFocused();
  });

  test('when a table is opened and closed', async ({ page }) => {
    await openDemo(page);
    const opener = panel(page, 'Trend').getByRole('button', { name: /table/ });
    await opener.focus();
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await expect(panel(page, 'Trend').getByRole('table')).toBeVisible();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(panel(page, 'Trend').getByRole('table')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });

  test('when dates are applied', async ({ page }) => {
    await openDemo(page, '&range=2026-03-01..2026-03-28');
    const period = periodButton(page);
    await openDates(page);
    const typed = page.getByLabel('Type a period');
    await expect(typed).toBeFocused();
    await typed.fill('2026-03-02..2026-03-28');
    await typed.press('Enter');
    await expect(page).toHaveURL(/range=2026-03-02/);
    await settled(page);
    await expect(period).toBeFocused();
  });

  test('when another view is opened', async ({ page }) => {
    await openDemo(page);
    const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Agents' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=agents/);
    await settled(page);
    expect(await focused(page)).not.toMatch(/^body/);
  });

  test('when a failed panel is tried again', async ({ page }) => {
    // The button goes with the sentence, and the focus with the button.
    await server.setFaults({ 'charts-data': 'failing' });
    await signIn(page, server);
    await server.setFaults({});
    await panel(page, 'Trend').getByRole('button', { name: 'Retry' }).focus();
    await page.keyboard.press('Enter');
    await hasState(page, 'Trend', 'ready');
    expect(await focused(page)).not.toMatch(/^body/);
  });

  test('when the demo is opened', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Explore the demo' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    // A new page may begin at its top, where the next Tab leads to the skip link.
    await page.keyboard.press('Tab');
    await hasFocus(page, 'a Skip to content');
  });
});

test('each view has its name as the heading', async ({ page }) => {
  for (const [view, title] of [['overview', 'Overview'], ['agents', 'Agents'], ['departments', 'Departments'], ['availability', 'Availability'], ['report', 'Report']]) {
    await openDemo(page, `&view=${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main')).toHaveCount(1);
  }
});

test('names of controls are unique, and no id stands twice', async ({ page }) => {
  await openDemo(page, '&range=2026-03-01..2026-03-28');
  for (const name of panels) await openTable(page, name);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});
