// Several departments at once: what they cost, that their numbers are those of each together, and how they are chosen.

import {
  addressQuery, callsByRoute, chooseChart, chooseDepartment, chooseDates, chooseView, expect, hasState, openDemo, openFilters, panel, settled, showMoreMetrics, signIn, startServer, table, test, tile, tilesCame, compareWith, aboveLimit,
  type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';

let server: DemoServer;
let ids: Record<string, string>;

test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
  const headers = { 'X-Auth-Token': server.token, 'X-User-Id': server.userId };
  const list = await fetch(`${server.url}/api/v1/livechat/department`, { headers });
  const { departments } = (await list.json()) as { departments: { _id: string; name: string }[] };
  ids = Object.fromEntries(departments.map(({ name, _id }) => [name, _id]));
});
test.afterAll(() => server.close());
test.beforeEach(() => server.clearLog());

const chips = (page: Page) => page.getByRole('group', { name: 'Selected departments' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Department' });
const number = (text: string) => Number(text.replace(/\D/g, ''));
const both = () => [ids.Sales, ids.Support].sort();

/** What was asked of the reports since the log was cleared. */
function asked() {
  return callsByRoute(server.log().filter(({ path }) => path.includes('/analytics/')));
}

test('two departments are the sum of the two', async ({ page }) => {
  const query = (department: string) => `?range=2026-11-02..2026-11-15&department=${department}`;
  const tables: Record<string, string[][][]> = { 'Conversation totals': [], Trend: [], 'Chats by department': [] };
  for (const id of both()) {
    // A server each, as all three together would ask for more charts than a minute allows.
    const alike = await startServer(...aboveLimit);
    await signIn(page, alike, query(id));
    for (const name of Object.keys(tables)) tables[name].push(await table(page, name));
    await page.context().clearCookies();
    await page.evaluate(() => sessionStorage.clear());
    await alike.close();
  }
  server.clearLog();
  await signIn(page, server, query(both().join(',')));
  const calls = asked();
  // Those of the four tiles, of each.
  expect(calls['charts-data'] ?? 0).toBeLessThanOrEqual(8);
  expect(calls['conversation-totalizers'] ?? 0).toBeLessThanOrEqual(2);

  const totals = await table(page, 'Conversation totals');
  totals.forEach(([name, sum], row) => {
    if (name === 'Visitors') return expect(sum).toBe('no sum');
    // Means lie between the two, and time on service knows no departments.
    if (/^Average|vailable/.test(name)) return;
    const [one, other] = tables['Conversation totals'].map((rows) => number(rows[row][1]));
    expect(number(sum), name).toBe(one + other);
    if (name === 'Conversations') expect(one * other).toBeGreaterThan(0);
  });
  await page.getByRole('button', { name: 'More metrics' }).click();
  await expect(panel(page, 'Conversation totals')).toContainText('one visitor can be in several departments');
  await expect(panel(page, 'Conversation totals')).toContainText(/Sum of 2 departments: (Sales, Support|Support, Sales)\./);
  const trend = await table(page, 'Trend');
  expect(trend.length).toBeGreaterThanOrEqual(14);
  trend.forEach(([day, sum], row) => {
    const [one, other] = tables.Trend.map((rows) => rows[row]);
    expect([one[0], other[0]]).toEqual([day, day]);
    expect(number(sum), day).toBe(number(one[1]) + number(other[1]));
  });
  // Each row but for its share, which is of both.
  const chats = (rows: string[][]) => rows.map(([name, conversations, waiting]) => [name, conversations, waiting]).sort();
  expect(chats(await table(page, 'Chats by department'))).toEqual(chats(tables['Chats by department'].flat()));
});

test('each report is asked once for each department, and a mean twice', async ({ page }) => {
  await signIn(page, server, `?department=${both().join(',')}`);
  await expect.poll(asked).toEqual({
    // The charts of the four tiles, of which the main one is one.
    'conversation-totalizers': 2, 'charts-data': 8, 'chats-per-agent': 2, 'amount-of-chats': 4, 'available-for-service-history': 1,
  });
  server.clearLog();
  await chooseChart(page, 'Avg_first_response_time');
  await settled(page);
  // Its tile has asked for it, and for the conversations that it is weighted by.
  expect(asked()).toEqual({});
  await expect(panel(page, 'Trend')).toContainText(/Approx\.: weighted by the conversations of 2 departments/);
  await chooseChart(page, 'Best_first_response_time');
  await settled(page);
  await expect(panel(page, 'Trend')).toContainText('Best of 2 departments');
  server.clearLog();
  await field(page).focus();
  // As many as come of it, at most.
  await expect(field(page)).toHaveAccessibleDescription(/: about 9 more requests\.$/);
  await chooseDepartment(page, 'Billing');
  await settled(page);
  await tilesCame(page);
  // Of three the two are known, but for the questions that only the third needs.
  await expect.poll(asked).toEqual({ 'conversation-totalizers': 1, 'charts-data': 5, 'chats-per-agent': 1, 'amount-of-chats': 2 });
});

test('beside another period both sides are those of both, in each chart', async ({ page }) => {
  const query = (department: string) => `&range=2026-11-09..2026-11-15&compare=before&department=${department}`;
  const parts: string[][][] = [];
  for (const id of both()) {
    await openDemo(page, query(id));
    parts.push(await table(page, 'Trend'));
  }
  await openDemo(page, query(both().join(',')));
  await field(page).focus();
  await expect(field(page)).toHaveAccessibleDescription(/^One more department: about 12 more requests\./);
  await page.keyboard.press('Escape');
  const rows = await table(page, 'Trend');
  expect(rows.length).toBeGreaterThanOrEqual(7);
  rows.forEach(([day, now, before, change], row) => {
    const [one, other] = parts.map((rows) => rows[row]);
    expect(number(now), day).toBe(number(one[1]) + number(other[1]));
    if (before === '–') return;
    expect(number(before), day).toBe(number(one[2]) + number(other[2]));
    expect(change, day).not.toBe('–');
  });
  const inside = rows.filter(([day]) => !day.includes('outside'));
  const [now, before] = [1, 2].map((cell) => inside.reduce((sum, row) => sum + number(row[cell]), 0));
  expect(before).toBeGreaterThan(0);
  await expect(panel(page, 'Conversation totals').locator('.versus')).toHaveText(/^vs\. 2 – 8 Nov 2026/);
  for (const name of ['Conversations by agent', 'Chats by department']) {
    await expect(panel(page, name).locator('.covers')).toContainText('vs.');
  }
  await expect(panel(page, 'Conversation totals').locator('.tile-change').first()).toBeVisible();

  await showMoreMetrics(page);
  await expect(tile(page, 'Response').locator('.tile-value')).toContainText(/^about /);
  for (const name of ['Conversations', 'Response', 'Best first response', 'Agent messages']) await expect(tile(page, name), name).toHaveAttribute('data-state', 'ready');
});

test('a department that fails leaves no smaller sum', async ({ page }) => {
  await signIn(page, server, `?department=${ids.Sales}`);
  await server.setFaults({ 'conversation-totalizers': 'failing' });
  try {
    await chooseDepartment(page, 'Support');
    await hasState(page, 'Conversation totals', 'stale');
    // What is shown says for what it is.
    await expect(panel(page, 'Conversation totals').locator('.covers')).toContainText(/Sales$/);
  } finally {
    await server.setFaults({});
  }
});

test('where a compared part of one fails, both stand without it', async ({ page, problems }) => {
  await signIn(page, server, `?department=${both().join(',')}`);
  const totals = await table(page, 'Conversation totals');
  await page.route('**/conversation-totalizers?*', (route) => {
    const url = route.request().url();
    const isOlderOfOne = url.includes('2026-09-25') && url.includes(ids.Support);
    return isOlderOfOne ? route.fulfill({ status: 500, json: { success: false } }) : route.fallback();
  });
  await compareWith(page, 'Previous period');
  await settled(page);
  await hasState(page, 'Conversation totals', 'ready');
  await expect(panel(page, 'Conversation totals').locator('.note').filter({ hasText: "The comparison period couldn't be loaded." })).toBeVisible();
  // No smaller number stands for both.
  const after = await table(page, 'Conversation totals');
  expect(after.map(([name, number]) => [name, number])).toEqual(totals);
  expect(after.slice(0, 5).map(([, , change]) => change)).toEqual(Array(5).fill('–'));
  problems.length = 0;
});

test('chips are added, told before what they cost, and removed by keyboard with the focus kept', async ({ page }) => {
  await openDemo(page);
  await expect(chips(page).getByRole('button')).toHaveCount(0);
  await field(page).click();
  await expect(page.locator('.combobox .listing > .field-note')).toBeEmpty();
  await page.keyboard.type('sales');
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button')).toHaveText([/Sales/]);
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveAccessibleDescription('One more department: about 8 more requests.');
  await page.keyboard.type('support');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('2 departments');
  // What is typed on behind what is chosen is the next search.
  await page.keyboard.type('bill');
  await expect(page.getByRole('listbox', { name: 'Departments' }).getByRole('option')).toHaveText([/Billing/]);
  await page.keyboard.press('Escape');
  await expect(panel(page, 'Conversation totals').locator('.covers')).toContainText(/Sales, Support|Support, Sales/);
  const names = await chips(page).getByRole('button').allTextContents();
  expect(addressQuery(page)).toMatch(/^\?demo=1&department=[^,]+,[^,]+$/);

  const first = page.getByRole('button', { name: `Remove ${names[0]}`, exact: true });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button')).toHaveCount(1);
  await expect(chips(page).getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips(page).getByRole('button')).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  expect(addressQuery(page)).toBe('?demo=1');
  await page.goBack();
  await expect(chips(page).getByRole('button')).toHaveCount(1);
  await page.goBack();
  await expect(chips(page).getByRole('button')).toHaveCount(2);
  await chooseDepartment(page, 'All departments');
  await expect(chips(page).getByRole('button')).toHaveCount(0);
});

test('Escape takes all of them away, and a saved view brings them back', async ({ page }) => {
  await openDemo(page, `&department=${both().join(',')}`);
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await page.getByLabel('Save this view as').fill('Both');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await expect(chips(page).getByRole('button')).toHaveCount(0);
  await expect.poll(() => addressQuery(page)).toBe('?demo=1');
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Both' }).click();
  await expect(chips(page).getByRole('button')).toHaveText([/Sales|Support/, /Sales|Support/]);
});

test('an address keeps ids with commas, and names what it cannot take', async ({ page }) => {
  await openDemo(page, '&department=a%252Cb,c');
  await expect(chips(page).getByRole('button')).toHaveText([/a,b/, /c/]);
  await page.getByRole('button', { name: 'Remove c' }).click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&department=a%252Cb');
  const most = Array.from({ length: 20 }, (_, index) => `d${index}`).join(',');
  await openDemo(page, `&department=${most}`);
  await chooseDepartment(page, 'Sales');
  // One more would mean all of them.
  await expect(chips(page).getByRole('button')).toHaveCount(20);
  const many = Array.from({ length: 21 }, (_, index) => `d${index}`).join(',');
  await openDemo(page, `&department=${many}`);
  await expect(page.getByText('select up to 20 departments. Showing all departments.')).toBeVisible();
});

test('many names are told in the note and counted in the line', async ({ page }) => {
  await openDemo(page, `&department=${Array.from({ length: 4 }, (_, index) => `a-long-department-id-${index}`).join(',')}`);
  await expect(panel(page, 'Trend').locator('.covers')).toContainText('4 departments');
  await expect(panel(page, 'Trend').locator('.note').first()).toContainText('a-long-department-id-3');
});

for (const width of [320, 390, 1024]) {
  test(`chips and their list fit into ${width} px`, cell(width === 320), async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openDemo(page, '&department=averyveryverylongdepartmentidwithoutanyspaceinit-and-more-of-it,b,c,d,e');
    await openFilters(page);
    await field(page).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const chip of await chips(page).getByRole('button').all()) {
      const box = (await chip.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(24);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  });
}

test('a single day of two departments is that of both, hour by hour', async ({ page }) => {
  await openDemo(page, `&department=${both().join(',')}`);
  await chooseDates(page, '2026-11-18', '2026-11-18');
  await settled(page);
  expect(await table(page, 'Trend')).toHaveLength(24);
});

test('only columns on screen are asked for, each report once, and the choice is in the address', async ({ page }) => {
  await signIn(page, server, '?view=departments&columns=department,share&sort=department.asc');
  expect(asked()).toEqual({ 'amount-of-chats': 2 });
  await expect(panel(page, 'Chats by department').getByRole('columnheader')).toHaveText(['Department', 'Conversations', 'Share']);
  server.clearLog();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Transferred' }).check();
  await settled(page);
  expect(asked()).toEqual({ 'total-transferred-chats': 1 });
  expect(addressQuery(page)).toContain('columns=department,conversations,share,total-transferred-chats');
  const rows = await table(page, 'Chats by department');
  const names = rows.slice(1).map(([name]) => name);
  expect(rows[0][0]).toBe('No department');
  expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other)));
  await chooseView(page, 'Agents');
  expect(addressQuery(page)).toBe('?view=agents');
});

test('a report that fails empties its own column, which says why', async ({ page, problems }) => {
  await server.setFaults({ 'average-service-time': 'failing' });
  try {
    await signIn(page, server, '?view=departments');
    await hasState(page, 'Chats by department', 'ready');
    const head = panel(page, 'Chats by department').getByRole('columnheader', { name: /^Service time/ });
    await expect(head).toContainText("Couldn't load");
    await expect(panel(page, 'Chats by department').locator('.note').filter({ hasText: /^Service time: / })).toBeVisible();
    const rows = await table(page, 'Chats by department');
    // Behind name, conversations, answered, waiting and share: chat duration, waiting time, service time.
    expect(rows.find(([name]) => name === 'Sales')!.slice(5, 8)).toEqual([expect.stringMatching(/\d/), expect.stringMatching(/\d/), '–']);
    problems.length = 0;
  } finally {
    await server.setFaults({});
  }
});

test('split, each department has a line and a column, and takes no call more', async ({ page }) => {
  await signIn(page, server, `?department=${both().join(',')}`);
  const sums = await table(page, 'Trend');
  server.clearLog();
  await page.getByRole('checkbox', { name: 'Split by department' }).check();
  await settled(page);
  expect(addressQuery(page)).toContain('split=1');
  expect(asked()).toEqual({});
  await expect(panel(page, 'Trend').locator('.legend button')).toHaveCount(2);
  const rows = await table(page, 'Trend');
  rows.forEach(([day, one, other], row) => {
    expect(day).toBe(sums[row][0]);
    expect(number(one) + number(other), day).toBe(number(sums[row][1]));
  });
  await expect(panel(page, 'By department').getByRole('row')).toHaveCount(5);
  await page.goBack();
  await expect(panel(page, 'By department')).toHaveCount(0);
});

test.describe('the drawer', () => {
  const drawer = (page: Page) => page.getByRole('dialog');
  const row = (page: Page, title: string, name: string) => panel(page, title).getByRole('rowheader', { name, exact: true }).first().getByRole('button');

  test('a department opens with its own numbers, closes where it was opened, and limits the page', async ({ page }) => {
    await signIn(page, server, '?view=departments');
    const shown = (await table(page, 'Chats by department')).find(([name]) => name === 'Sales')!;
    server.clearLog();
    await row(page, 'Chats by department', 'Sales').focus();
    await page.keyboard.press('Enter');
    await expect(drawer(page)).toHaveAccessibleName('Sales');
    await expect.poll(() => addressQuery(page)).toBe(`?view=departments&about=department:${ids.Sales}`);
    await expect(drawer(page).getByRole('status').first()).toHaveText(/^[\d,]+ conversations, [\d.]+% of [\d,]+\.$/);
    // Other zones cut other days, so that the two need not be equal.
    const [own, all] = (await drawer(page).getByRole('status').first().textContent())!.match(/[\d,]+(?= conv|\.$)/g)!.map(number);
    expect(Math.abs(own - number(shown[1]))).toBeLessThan(20);
    expect(all).toBeGreaterThan(own);
    await expect(drawer(page).locator('.panel.trend')).toHaveAttribute('data-state', 'ready');
    await expect(drawer(page).locator('.panel.trend .covers')).toContainText(/^Conversations · .* · Sales$/);
    // Beside the medians of all, of which the view has asked for all but the one that it hides.
    const metrics = drawer(page).getByRole('table', { name: 'Department metrics' });
    await expect(metrics.getByRole('row', { name: /^Conversations/ })).toContainText(shown[1]);
    await expect(metrics.getByRole('row', { name: /^Transferred/ })).toContainText(/\d/);
    const agents = drawer(page).getByRole('table', { name: 'Department agents' });
    await expect(agents.locator('tbody tr').first()).toContainText(/\d/);
    // Its totals and its trend, the totals of all, and its agents.
    expect(asked()).toEqual({
      'conversation-totalizers': 2, 'charts-data': 1, 'chats-per-agent': 1, 'total-service-time': 1,
    });
    await page.keyboard.press('Escape');
    await expect(drawer(page)).toHaveCount(0);
    await expect(row(page, 'Chats by department', 'Sales')).toBeFocused();
    expect(addressQuery(page)).toBe('?view=departments');

    await page.keyboard.press('Enter');
    server.clearLog();
    await drawer(page).getByRole('button', { name: 'Show only this department' }).click();
    await expect.poll(() => addressQuery(page)).toBe(`?view=departments&department=${ids.Sales}`);
    await expect(drawer(page)).toHaveCount(0);
    await expect(chips(page).getByRole('button')).toHaveText(['Sales']);
  });

  test('an agent opens from either table without a call, by a link as well, and Back closes', async ({ page }) => {
    await signIn(page, server, '?view=agents');
    const rows = await table(page, 'Conversations by agent');
    const names = rows.map(([name]) => name);
    const isOne = (name: string) => /^\w+ \w+$/.test(name) && name !== 'Deleted agent' && names.indexOf(name) === names.lastIndexOf(name);
    const [name, count, part] = rows.find(([name]) => isOne(name))!;
    await expect(row(page, 'Conversations by agent', 'Unassigned')).toHaveCount(0);
    await row(page, 'Conversations by agent', name).click();
    await expect(drawer(page)).toHaveAccessibleName(name);
    await expect(drawer(page).getByRole('status').first()).toContainText(`${count} conversations, ${part} of `);
    await expect(drawer(page)).toContainText(/\d h .*as [a-z.]+\./);
    await expect(drawer(page)).toContainText('Rocket.Chat has no daily figures for one agent.');
    // All of it has come.
    await expect(drawer(page).getByRole('row', { name: /^Agent messages/ }).getByRole('cell').first()).toHaveText(/\d/);
    await page.goBack();
    await expect(drawer(page)).toHaveCount(0);
    await expect(row(page, 'Conversations by agent', name)).toBeFocused();
    await chooseView(page, 'Availability');
    await settled(page);
    server.clearLog();
    await row(page, 'Agent availability', name).click();
    await expect(drawer(page)).toHaveAccessibleName(name);
    await expect(drawer(page)).toContainText('conversations, ');
    await settled(page);
    expect(asked()).toEqual({});
    await page.keyboard.press('Escape');
    await openDemo(page, `&view=availability&range=yesterday&about=agent:${encodeURIComponent(name)}`);
    await expect(drawer(page)).toContainText(/\d (min|h) as [a-z.]+: \d\d:\d\d–\d\d:\d\d/);
  });

  test('an address that names nobody says so, and strange names stay texts', async ({ page }) => {
    // The workspace would take the last two for everybody.
    for (const about of ['x', 'agent:', 'department:', 'department:undefined']) {
      await openDemo(page, `&about=${about}`);
      await expect(drawer(page)).toContainText("This address doesn't name an agent or a department.");
      await page.keyboard.press('Escape');
    }
    await openDemo(page, '&about=department:gone');
    await expect(drawer(page)).toHaveAccessibleName('Deleted department');
    await expect(drawer(page)).toContainText('ID: gone');
    await expect(drawer(page)).toContainText("The workspace doesn't list department gone. It may have been deleted.");
    await page.keyboard.press('Escape');
    await openDemo(page, `&about=agent:${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(drawer(page)).toHaveAccessibleName('<img src=x onerror=alert(1)>');
    await expect(drawer(page)).toContainText('0 conversations');
    await expect(drawer(page)).toContainText('No available time under this name.');
  });

  test('a share that cannot be told says why, and none is 0 of 0', async ({ page }) => {
    await server.setFaults({ 'conversation-totalizers': 'failing' });
    try {
      await signIn(page, server, `?view=agents&about=department:${ids.Sales}`);
      await expect(drawer(page).getByRole('status').first()).toContainText('had an internal error (500)');
      await expect(drawer(page)).not.toContainText('of all');
    } finally {
      await server.setFaults({});
    }
  });

  test('by a username nothing is said to be none before both reports are here', async ({ page }) => {
    const served = drawer(page).getByRole('status').first();
      const service = drawer(page).locator('section', { has: page.getByRole('heading', { name: 'Available time' }) }).getByRole('status');
    try {
      await server.setFaults({ 'available-for-service-history': 'failing' });
      await signIn(page, server, '?view=availability&about=agent:farah.keller');
      await expect(service).toContainText('had an internal error (500)');
      await expect(service).not.toContainText('No available time');
      await server.setFaults({});
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(/available-for-service-history|conversations-by-agent|agent-overview/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('./?range=last-7-days&about=agent:farah.keller');
      for (const facts of [served, service]) await expect(facts).toHaveText('Loading…');
      letGo();
      await expect(served).toContainText(/[1-9][\d,]* conversations?, /);
      await expect(service).toContainText(/\d h .* as farah\.keller/);
    } finally {
      await server.setFaults({});
    }
  });

  test('where names are refused, nobody is said to have been off service', async ({ page, problems }) => {
    const narrow = await startServer('--permissions', 'view-livechat-manager,view-livechat-departments,view-livechat-reports');
    try {
      await signIn(page, narrow, '?view=agents');
      const rows = await table(page, 'Conversations by agent');
      const [name] = rows.find(([name, count]) => name.startsWith('Farah Keller') && /^\d/.test(count))!;
      await row(page, 'Conversations by agent', name).click();
      const unknown = /so this is unknown/;
      const served = drawer(page).getByRole('status').first();
      const service = drawer(page).locator('section', { has: page.getByRole('heading', { name: 'Available time' }) }).getByRole('status');
      await expect(service).toContainText(unknown);
      await expect(served).toContainText(/[1-9][\d,]* conversations?, /);
      await expect(drawer(page)).not.toContainText(/0 s|No available time/);
      // The other report has usernames, by which nobody can be found in this one.
      await page.goto('./?view=availability&about=agent:alex.adler');
      await expect(served).toContainText(unknown);
      await expect(service).toContainText(/ as alex\.adler/);
      problems.length = 0;
    } finally {
      await narrow.close();
    }
  });

  test('a session that ends behind it can be renewed, and it is still there', async ({ page }) => {
    await signIn(page, server, `?about=department:${ids.Sales}`);
    await expect(drawer(page)).toHaveAccessibleName('Sales');
    await settled(page);
    await server.setFaults({ '*': 'expired' });
    await drawer(page).getByRole('button', { name: 'Refresh department totals' }).click();
    const back = page.getByRole('dialog', { name: /Your session ended/ });
    await expect(back).toBeVisible();
    await expect(drawer(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: /Your session ended/ })).toBeFocused();
    await server.setFaults({});
  });

  for (const width of [320, 1024]) {
    test(`fits into ${width} px`, cell(width === 320), async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openDemo(page, `&about=department:${ids.Support}`);
      const box = (await drawer(page).boundingBox())!;
      expect([box.x >= 0, box.x + box.width <= width, box.height]).toEqual([true, true, 800]);
      const inside = await drawer(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth);
      expect(inside).toBe(true);
    });
  }
});
