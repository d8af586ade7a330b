// What is sent without end: a workspace's rows, a link's departments, answers that fill the browser's storage. The page says
// what it leaves out, hears the next key, and other workspaces are as they were.

import {
  aboveLimit, addressQuery, choosePeriod, chooseView, expect, fillInToken, hasState, keptAnswers, openTable, openWorkspaceMenu, panel, settled, signIn, startServer,
  submit, table, test, workspaceButton, type DemoServer, type Page,
} from '../dashboard';

test.describe.configure({ timeout: 120_000 });

let hostile: DemoServer;
let other: DemoServer;

test.beforeAll(async () => {
  [hostile, other] = await Promise.all([startServer(...aboveLimit), startServer('--seed', '21', ...aboveLimit)]);
});
test.afterAll(() => Promise.all([hostile.close(), other.close()]));
test.afterEach(() => hostile.setFaults({}));

/** As many rows as stay below the page's limit of bytes. */
const flood = {
  'conversations-by-agent': 'rows-200000', 'available-for-service-history': 'rows-150000', 'amount-of-chats': 'rows-120000',
  department: 'rows-120000', archived: 'rows-120000', agent: 'rows-150000', 'charts-data': 'rows-200000',
};

const host = (server: DemoServer) => new URL(server.url).host;
const notes = (page: Page, name: string) => panel(page, name).locator('.note');

async function add(page: Page, server: DemoServer) {
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Add workspace…' }).click();
  await fillInToken(page, server);
  await submit(page);
  await expect(workspaceButton(page)).toContainText(host(server));
  await settled(page);
}

async function switchTo(page: Page, server: DemoServer) {
  await openWorkspaceMenu(page);
  await page.getByRole('list', { name: 'Workspaces' }).getByRole('button').filter({ hasText: host(server) }).click();
  await expect(workspaceButton(page)).toContainText(host(server));
  await settled(page);
}

/** Expects that the page hears a key. */
async function hearsKeys(page: Page) {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('rows without end are shown as far as the page takes them in, and it says so', async ({ page }) => {
  await hostile.setFaults(flood);
  await signIn(page, hostile);
  const beyond = {
    'Conversations by agent': /180,000 more rows aren't included here or in the total/,
    'Chats by department': /220,000 more rows aren't included here or in the total/,
  };
  for (const [name, sentence] of Object.entries(beyond)) {
    await hasState(page, name, 'ready');
    await expect(notes(page, name).filter({ hasText: sentence }), name).toHaveCount(1);
    // A sum of a part does not pass for the whole.
    await expect(panel(page, name).locator('tfoot td').first(), name).toHaveText(/^[–?]$/);
  }
  await expect(panel(page, 'Trend').getByRole('alert')).toContainText('dataLabels has more than 2,500 entries');
  await hasState(page, 'Conversation totals', 'ready');
  await hearsKeys(page);

  const picker = page.getByRole('combobox', { name: 'Department' });
  await picker.click();
  await expect(page.locator('.combobox > .field-note')).toContainText('440,000 more departments are left out of the list');
  await picker.fill('Department 19999');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Department 19999');
  await page.keyboard.press('Escape');
  const availability = 'Agent availability';
  await chooseView(page, 'Availability');
  await hasState(page, availability, 'ready');
  await expect(notes(page, availability).filter({ hasText: /280,000 more rows aren't included here or in the total/ })).toHaveCount(1);
  await expect(panel(page, availability).getByText('not counting missing rows').first()).toBeAttached();
});

test('a long table brings all its rows in a view of its own, searches all, and hears keys meanwhile', async ({ page }) => {
  await hostile.setFaults(flood);
  await signIn(page, hostile, '?view=agents&columns=agent,conversations');
  const agents = panel(page, 'Conversations by agent');
  await openTable(page, 'Conversations by agent');
  // The rows, the head and the total.
  await expect.poll(async () => Number(await agents.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(20_001);
  const all = Number(await agents.getByRole('table').getAttribute('aria-rowcount'));
  await hearsKeys(page);
  await expect(agents.locator(':is(tbody, tfoot) tr')).toHaveCount(all - 1, { timeout: 60_000 });
  await expect(agents.locator('tfoot tr')).toHaveAttribute('aria-rowindex', String(all));
  await agents.getByRole('searchbox').fill('agent 19998');
  await expect(agents.getByRole('rowheader', { name: /agent 19998/i }).first()).toBeVisible();
  await expect(agents.getByText(/^[1-9] of [\d,]+ rows$/)).toBeVisible();
});

test('beside other panels a long table is cut short, says so, searches all, and shows all when asked to', async ({ page }) => {
  await hostile.setFaults(flood);
  await signIn(page, hostile, '?range=yesterday');
  const shown = panel(page, 'Conversations by agent');
  await expect(shown.getByText(/^10 of [\d,]{5,} rows$/)).toBeVisible();
  await expect(shown.getByRole('button', { name: /^Show all [\d,]{5,}$/ })).toBeVisible();
  await chooseView(page, 'Availability');
  const agents = panel(page, 'Agent availability');
  await openTable(page, 'Agent availability');
  await expect(agents.locator('tbody tr')).toHaveCount(400);
  await expect(agents.getByText('400 of 20,000 rows', { exact: true })).toBeVisible();
  const all = agents.getByRole('button', { name: 'Show all 20,000' });
  await agents.getByRole('searchbox').fill('agent 19998');
  await expect(agents.locator('tbody tr')).toHaveCount(1);
  await expect(all).toHaveCount(0);
  await agents.getByRole('searchbox').fill('');
  await all.press('Enter');
  await expect(agents.getByRole('table')).toBeFocused();
  await hearsKeys(page);
  await expect(all).toHaveCount(0);
});

test('a second workspace has its numbers beside a flooded one', async ({ page }) => {
  await signIn(page, other);
  const own = await table(page, 'Conversations by agent');
  await hostile.setFaults(flood);
  await add(page, hostile);
  await expect(notes(page, 'Conversations by agent').filter({ hasText: "included here or in the total" })).toHaveCount(1);
  await switchTo(page, other);
  expect(await table(page, 'Conversations by agent')).toEqual(own);
  await chooseView(page, 'Departments');
  await settled(page);
  await hasState(page, 'Chats by department', 'ready');
});

test('what one workspace floods the storage with takes no place of another', async ({ page }) => {
  await signIn(page, hostile);
  await add(page, other);
  const of = async (server: DemoServer) => (await keptAnswers(page)).filter(([key]) => key.startsWith(`${server.url} `));
  await expect.poll(async () => (await of(other)).length).toBeGreaterThan(4);
  const own = await of(other);
  await page.evaluate(fill, `${hostile.url} ${hostile.userId} /api/v1/`);
  await switchTo(page, hostile);
  await chooseView(page, 'Agents');
  await choosePeriod(page, 'today');
  await settled(page);
  await expect.poll(async () => (await of(hostile)).length).toBe(300);
  expect(await of(other)).toEqual(expect.arrayContaining(own));
});

/** Runs in the page: keeps a thousand answers, newer than all others. */
async function fill(prefix: string) {
  const opening = indexedDB.open('omnichannel-dashboard.answers.1');
  await new Promise((opened) => (opening.onsuccess = opened));
  const transaction = opening.result.transaction('answers', 'readwrite');
  for (let number = 0; number < 1_000; number += 1) {
    transaction.objectStore('answers').put({ at: Date.now() + 1 + number, text: `${Date.now()}\n{}` }, `${prefix}${number}`);
  }
  await new Promise((done) => (transaction.oncomplete = done));
  opening.result.close();
}

test.describe('an address without end', () => {
  /** Opens such a link; hosts refuse it, so that the page's own file is asked for in its place. */
  async function open(page: Page, query: string) {
    await page.route((url) => url.search.length > 10_000, (route) => route.continue({ url: new URL(route.request().url()).origin + '/' }));
    await page.goto(`./${query}`);
    await settled(page);
  }

  test('half a megabyte of departments is left out, which is told', async ({ page }) => {
    const ids = Array.from({ length: 300_000 }, (_, id) => (1_000_000 + id).toString(36)).join(',');
    await open(page, `?demo=1&view=agents&department=${ids}`);
    const notice = page.locator('.notice').filter({ hasText: 'the most this page reads. Left out: department.' });
    await expect(notice).toBeVisible();
    expect(addressQuery(page)).toBe('?demo=1&view=agents');
    await hearsKeys(page);
    // It is of the link, and goes with the next choice.
    await chooseView(page, 'Departments');
    await expect(notice).toHaveCount(0);
  });

  test('keys without end leave room for those that are known', async ({ page }) => {
    await open(page, `?demo=1${'&x=1'.repeat(300_000)}&view=agents`);
    await expect(page.locator('.notice').filter({ hasText: 'left out: x, ….' })).toBeVisible();
    await hasState(page, 'Conversations by agent', 'ready');
    await hearsKeys(page);
    await chooseView(page, 'Overview');
    await settled(page);
  });

  test('as many departments as an address holds are no questions', async ({ page }) => {
    other.clearLog();
    const ids = Array.from({ length: 2_000 }, (_, id) => `d${id}`).join(',');
    await signIn(page, other, `?department=${ids}`);
    await expect(page.locator('.notice').filter({ hasText: 'select up to 20 departments' })).toBeVisible();
    expect(other.log().filter(({ path }) => path.includes('/analytics/')).length).toBeLessThan(20);
  });
});
