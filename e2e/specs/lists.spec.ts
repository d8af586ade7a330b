// Lists that are looked through: not yet is not none, one row that cannot be read takes only itself away, and nobody needs
// to type an accent.

import { chooseView, expect, hasState, panel, refreshAll, settled, signIn, startServer, table, test, type DemoServer, type Page } from '../dashboard';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

const departments = /\/api\/v1\/livechat\/department(\?|$)/;
const field = (page: Page) => page.getByRole('combobox', { name: 'Department' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Departments' });

type Rows = Record<string, unknown>[];

/** Changes the rows of an answer on its way. */
async function withRows(page: Page, path: RegExp, name: string, change: (rows: Rows) => void) {
  await page.route(path, async (route) => {
    const answer = await route.fetch();
    if (route.request().method() !== 'GET') return route.fulfill({ response: answer });
    const body = (await answer.json()) as Record<string, Rows>;
    change(body[name]);
    await route.fulfill({ response: answer, json: body });
  });
}

/** Lets no answer of a path through until it is told to. */
async function hold(page: Page, path: RegExp) {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  await page.route(path, async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

test('a list of departments that is still coming does not say that there is none of that name', async ({ page }) => {
  const go = await hold(page, departments);
  await signIn(page, server, '?department=nobody');
  await field(page).fill('Sales');
  await expect(list(page)).toHaveText('Loading departments…');
  await expect(page.locator('.notices')).not.toContainText("doesn't list department");
  go();
  await expect(list(page).getByRole('option')).toHaveText(['Sales']);
  await field(page).fill('Nobody');
  await expect(list(page)).toHaveText('No matching department');
  await expect(page.locator('.notices')).toContainText("The workspace doesn't list department nobody");
});

test('one department that cannot be read takes only itself away', async ({ page }) => {
  await withRows(page, departments, 'departments', (rows) => {
    const sales = rows.find(({ name }) => name === 'Sales')!;
    sales._id = 7;
  });
  await signIn(page, server, '?department=nobody');
  await field(page).fill('Support');
  await expect(list(page).getByRole('option')).toHaveText(['Support']);
  await expect(page.locator('.combobox > .field-note')).toHaveText('1 department could not be read and is missing from the list.');
  await field(page).fill('Sales');
  await expect(list(page)).toHaveText('No match among the departments loaded');
  await expect(page.locator('.notices')).not.toContainText("doesn't list department");
});

test('one agent who cannot be read takes only themself away, and the sum says so', async ({ page }) => {
  // Nobody else has these names.
  const [lost, kept] = ['Ines Quist', 'Farah Keller'];
  await withRows(page, /conversations-by-agent/, 'data', (rows) => {
    rows.filter(({ label }) => label === lost).forEach((row) => (row.value = 'many'));
  });
  await signIn(page, server);
  await hasState(page, 'Conversations by agent', 'ready');
  const agents = panel(page, 'Conversations by agent');
  await expect(agents).toContainText("1 row couldn't be read. It is missing here and in the total.");
  await chooseView(page, 'Agents');
  await settled(page);
  const rows = await table(page, 'Conversations by agent');
  const names = rows.map(([name]) => name);
  expect(names).toContain(kept);
  // An agent of the workspace has a row, without a number.
  expect(rows.filter(([name]) => name === lost).map(([, count]) => count)).toEqual(['?']);
  for (const [name, , share] of rows) expect(share, name).toMatch(/^(–|\?)$/);
});

test("agents' names that take long are waited for and not called unknown", async ({ page }) => {
  const go = await hold(page, /livechat\/users\/agent/);
  await signIn(page, server, '?view=availability');
  const [[username]] = await table(page, 'Agent availability');
  await page.getByRole('rowheader', { name: username }).getByRole('button').click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('Loading…');
  await expect(drawer).not.toContainText('not known');
  go();
  await expect(drawer).toContainText(/\d+ conversations?, [\d.]+% of [\d,]+\./);
});

test('names are found without their accents, in each script by its own folding', async ({ page }) => {
  const called = ['Kündigung', 'Señor José', 'خدمة أحمد', 'ｻﾎﾟｰﾄ窓口'];
  await withRows(page, departments, 'departments', (rows) => called.forEach((name, at) => (rows[at].name = name)));
  await signIn(page, server);
  for (const [sought, found] of [['kund', 0], ['JOSE', 1], ['خدمه احمد', 2], ['さぽーと', 3]] as const) {
    await field(page).fill(sought);
    await expect(list(page).getByRole('option'), sought).toHaveText([called[found]]);
  }
  await field(page).press('Escape');
  await withRows(page, /conversations-by-agent/, 'data', (rows) => (rows[0].label = 'Zoë Müller'));
  await refreshAll(page);
  await settled(page);
  await chooseView(page, 'Agents');
  await settled(page);
  await table(page, 'Conversations by agent');
  const search = panel(page, 'Conversations by agent').getByRole('searchbox');
  await search.fill('zoe muller');
  await expect(panel(page, 'Conversations by agent').locator('tbody.rows').getByRole('rowheader')).toHaveText(['Zoë Müller (not an agent now)']);
});
