// The agents' table: its columns, what they cost, order and search in the address, a department, what fails alone, and the
// details of one agent.

import {
  aboveLimit, addressQuery, callsByRoute, chooseDepartment, chooseView, expect, openDemo, panel, settled, signIn, startServer, table, test,
  type DemoServer, type Page,
} from '../dashboard';

const AGENTS = 'Conversations by agent';
const region = (page: Page) => panel(page, AGENTS);
const heads = (page: Page) => region(page).getByRole('columnheader');
const head = (page: Page, name: string | RegExp) => region(page).getByRole('columnheader', { name });
const row = (page: Page, name: string) => region(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** Opens the menu of columns and presses the box of one. */
async function toggleColumn(page: Page, name: string) {
  const opener = region(page).getByRole('button', { name: /Columns/ });
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  await page.getByRole('checkbox', { name, exact: true }).click();
  await page.keyboard.press('Escape');
}

/** A cell by its row and the head over it. */
async function cell(page: Page, name: string, column: string) {
  const texts = await heads(page).allInnerTexts();
  const place = texts.findIndex((text) => text.replace(/\s+/g, ' ').trim().startsWith(column));
  expect(place, `${column} among ${texts.join(', ')}`).toBeGreaterThan(0);
  return row(page, name).getByRole('cell').nth(place - 1);
}

let server: DemoServer;
test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());

/** What was asked of the reports since the log was cleared. */
function asked() {
  return callsByRoute(server.log().filter(({ path }) => path.includes('/analytics/')));
}

test.describe('columns', () => {
  test('the table has numbers of every report, and a column that is not shown costs nothing', async ({ page }) => {
    server.clearLog();
    await signIn(page, server, '?view=agents');
    await expect.poll(() => row(page, 'Farah Keller').count()).toBe(1);
    await expect.poll(() => asked()).toEqual({ 'conversations-by-agent': 1, 'agent-overview': 3, 'available-for-service-history': 1 });
    await expect(await cell(page, 'Farah Keller', 'Conversations')).toHaveText('247');
    for (const column of ['First response', 'Response', 'Chat duration', 'Available time']) {
      await expect(await cell(page, 'Farah Keller', column), column).toHaveText(/\d+ (sec|min|hr|h|s)/);
    }
    await expect(await cell(page, 'Farah Keller', 'Per available hour')).toHaveText(/^\d+\.\d$/);

    server.clearLog();
    await toggleColumn(page, 'Reaction');
    await expect(await cell(page, 'Farah Keller', 'Reaction')).toHaveText(/\d/);
    expect(asked()).toEqual({ 'agent-overview': 1 });
    await expect.poll(() => addressQuery(page)).toContain('columns=agent,conversations,share,first-response,response,reaction,chat-duration,available,per-hour');
    await toggleColumn(page, 'Reaction');
    await expect(head(page, /^Reaction/)).toHaveCount(0);
    await expect.poll(() => addressQuery(page)).not.toContain('columns');
  });

  test('the overview asks for conversations and first responses alone', async ({ page }) => {
    server.clearLog();
    await signIn(page, server);
    await expect(head(page, /^First response/)).toBeVisible();
    expect(asked()['agent-overview']).toBe(1);
    expect(asked()['conversations-by-agent']).toBe(1);
  });

  test('chosen columns, order and search come with a link, and go with another view', async ({ page }) => {
    await openDemo(page, '&view=agents&columns=messages&sort=messages.desc&search=al');
    await expect(head(page, /^Agent messages/)).toHaveAttribute('aria-sort', 'descending');
    await expect(heads(page)).toHaveCount(3);
    await expect(region(page).getByRole('searchbox')).toHaveValue('al');
    await chooseView(page, 'Departments');
    await expect.poll(() => addressQuery(page)).not.toContain('search');
    await page.goBack();
    await expect(head(page, /^Agent messages/)).toHaveAttribute('aria-sort', 'descending');
  });
});

test.describe('rows', () => {
  test('who shares a name, who is gone, the bot and nobody are told apart', async ({ page }) => {
    await openDemo(page, '&view=agents');
    await settled(page);
    const shared = 'Alex Adler (2 agents share this name)';
    await expect(await cell(page, shared, 'Conversations')).toHaveText(/^\d+$/);
    await expect(await cell(page, shared, 'Response')).toHaveText('–');
    for (const username of ['alex.adler', 'alex.adler2']) {
      await expect(await cell(page, `Alex Adler (${username})`, 'Conversations')).toHaveText('–');
      await expect(await cell(page, `Alex Adler (${username})`, 'Response')).toHaveText(/\d/);
    }
    await expect(region(page).getByRole('rowheader', { name: /^Deleted agent/ })).toBeVisible();
    await expect(region(page).getByRole('rowheader', { name: 'rocket.cat (bot)' })).toBeVisible();
    await expect(region(page).getByRole('rowheader', { name: 'Unassigned' })).toBeVisible();
    await region(page).getByRole('searchbox').fill('farah');
    // What nobody is to overlook stays beside a search.
    await expect(region(page).getByRole('rowheader', { name: 'Unassigned' })).toBeVisible();
    await expect(row(page, 'Hana Jensen')).toHaveCount(0);
  });

  test('the overview has ten of them and leads to all', async ({ page }) => {
    await openDemo(page);
    await settled(page);
    const all = region(page).getByRole('button', { name: /^Show all/ });
    await all.click();
    await expect.poll(() => addressQuery(page)).toContain('view=agents');
    expect((await table(page, AGENTS)).length).toBeGreaterThan(12);
  });
});

test('of a department the table is of that department, and what is of all says so once', async ({ page }) => {
  await openDemo(page, '&view=agents');
  await settled(page);
  const whole = Number(await (await cell(page, 'Farah Keller', 'Conversations')).innerText());
  await chooseDepartment(page, 'Sales');
  await settled(page);
  await expect(head(page, /^Available time/)).toContainText('All departments');
  await expect(head(page, /^Per available hour/)).toContainText('Not by department');
  await expect(region(page).getByText('All departments', { exact: true })).toHaveCount(1);
  // Counted by username, so that the two of one name are told apart, of whom one served there.
  await expect(await cell(page, 'Alex Adler (alex.adler2)', 'Conversations')).toHaveText(/^\d+$/);
  await expect(region(page).locator('.covers')).toContainText('Sales');
  const own = row(page, 'Farah Keller');
  if (await own.count()) {
    expect(Number(await (await cell(page, 'Farah Keller', 'Conversations')).innerText())).toBeLessThan(whole);
  }
});

test('a report that fails empties its own columns, and is asked again by its button', async ({ page }) => {
  await server.setFaults({ 'available-for-service-history': 'wrong-type' });
  await signIn(page, server, '?view=agents');
  await expect(head(page, /^Available time/)).toContainText("Couldn't load");
  await expect(head(page, /^Response/)).not.toContainText("Couldn't load");
  await expect(await cell(page, 'Farah Keller', 'Available time')).toHaveText('–');
  await expect(await cell(page, 'Farah Keller', 'Response')).toHaveText(/\d/);
  await server.setFaults({});
  await region(page).getByRole('button', { name: /^Retry: Available time/ }).click();
  await expect(await cell(page, 'Farah Keller', 'Available time')).toHaveText(/\d/);
  await expect(region(page).getByRole('button', { name: /^Retry/ })).toHaveCount(0);
});

test('without the licence conversations are counted by username and the time says what it needs', async ({ page }) => {
  const community = await startServer('--licence', 'community', ...aboveLimit);
  await signIn(page, community, '?view=agents');
  await expect(head(page, /^Available time/)).toContainText('Premium plans only');
  await expect(await cell(page, 'Alex Adler (alex.adler2)', 'Conversations')).toHaveText(/^\d+$/);
  await community.close();
});

test.describe('details', () => {
  test('of an agent tell the numbers beside the median of the team', async ({ page }) => {
    await openDemo(page, '&view=agents');
    await settled(page);
    await region(page).getByRole('button', { name: 'Farah Keller' }).click();
    const drawer = page.getByRole('dialog', { name: 'Farah Keller' });
    await expect(drawer.getByRole('table', { name: 'Compared with the team' })).toBeVisible();
    await expect(drawer.getByRole('row').filter({ hasText: 'First response' })).toContainText(/faster|slower|the same/);
    await expect(drawer).toContainText('Username: farah.keller');
    await expect(drawer).toContainText("No. 1 of 10 by conversations, leaving out agents whose own number isn't known.");
    await expect(drawer).toContainText('Rocket.Chat has no daily figures for one agent.');
    await expect.poll(() => addressQuery(page)).toContain('about=agent:farah.keller');
    await page.keyboard.press('Escape');
    await expect(region(page).getByRole('button', { name: 'Farah Keller' })).toBeFocused();
  });

  test('of a shared name tell the usernames, and of a deleted agent the id', async ({ page }) => {
    await openDemo(page, '&view=agents');
    await settled(page);
    await region(page).getByRole('button', { name: /2 agents share this name/ }).click();
    await expect(page.getByRole('dialog')).toContainText('alex.adler, alex.adler2');
    await page.keyboard.press('Escape');
    await region(page).getByRole('button', { name: 'Deleted agent' }).first().click();
    await expect(page.getByRole('dialog')).toContainText(/ID: \w{17}/);
  });

  test('of a single day show the sessions as a strip', async ({ page }) => {
    await openDemo(page, '&view=agents&range=yesterday&about=agent:hana.jensen');
    await settled(page);
    const drawer = page.getByRole('dialog', { name: 'Hana Jensen' });
    await expect(drawer.getByRole('figure')).toBeVisible();
    await expect(drawer).toContainText('hana.jensen');
  });
});

test('a column is sorted, a row found and opened by keyboard alone', async ({ page }) => {
  await openDemo(page, '&view=agents');
  await settled(page);
  await head(page, /^First response/).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head(page, /^First response/)).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => addressQuery(page)).toContain('sort=first-response.asc');
  await page.keyboard.press('/');
  await expect(region(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('hana');
  const found = region(page).getByRole('button', { name: 'Hana Jensen' });
  await expect(found).toBeVisible();
  await found.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Hana Jensen' })).toBeVisible();
});
