// The address bar is the page's memory: links, reload, Back and Forward bring back what was chosen.

import {
  addressQuery, chooseChart, chooseDepartment, choosePeriod, chooseView, expect, hasState, openDates, openDemo, panel, periodButton, queryOf, settled, signIn, startServer, test, type DemoServer, type Page,
} from '../dashboard';
import { through } from '../extended';

let server: DemoServer;
let sales: string;

test.beforeAll(async () => {
  server = await startServer();
  const headers = { 'X-Auth-Token': server.token, 'X-User-Id': server.userId };
  const list = await fetch(`${server.url}/api/v1/livechat/department`, { headers });
  const { departments } = (await list.json()) as { departments: { _id: string; name: string }[] };
  sales = departments.find(({ name }) => name === 'Sales')!._id;
});
test.afterAll(() => server.close());

/** What the controls show. */
async function chosen(page: Page) {
  return {
    view: await page.getByRole('navigation', { name: 'Views' }).locator('[aria-current=page]').textContent(),
    period: await shownPeriod(page),
    department: await page.getByRole('combobox', { name: 'Department' }).inputValue(),
    chart: await chart(page),
  };
}

/** The period that the button says, by its name in the address; one without a name by its dates. */
async function shownPeriod(page: Page) {
  const shown = (await periodButton(page).locator('b').textContent())!;
  return { 'Last 28 days': 'last-28-days', 'Last month': 'last-month', Yesterday: 'yesterday' }[shown] ?? shown;
}

/** The chart that the trend shows; where there is no trend, the one that the address names. */
async function chart(page: Page) {
  const field = page.getByLabel('Chart', { exact: true });
  if (await field.count()) return field.inputValue();
  return new URLSearchParams(addressQuery(page)).get('chart') ?? defaults.chart;
}

const defaults = { view: 'Overview', period: 'last-28-days', department: 'All departments', chart: 'Total_conversations' };
const others = { view: 'Departments', period: 'last-month', department: 'Sales', chart: 'Avg_reaction_time' };
const othersQuery = () => `?view=departments&range=last-month&department=${sales}&chart=Avg_reaction_time`;

async function chooseOthers(page: Page) {
  await chooseChart(page, others.chart);
  await chooseDepartment(page, others.department);
  await choosePeriod(page, others.period);
  await chooseView(page, others.view);
  await settled(page);
}

test('defaults are left out', async ({ page }) => {
  await signIn(page, server);
  expect(addressQuery(page)).toBe('');
  await chooseOthers(page);
  await choosePeriod(page, defaults.period);
  await chooseView(page, defaults.view);
  await chooseChart(page, defaults.chart);
  await chooseDepartment(page, defaults.department);
  await expect.poll(() => addressQuery(page)).toBe('');
});

test('keys stand in a fixed order, whatever was chosen first', async ({ page }) => {
  await signIn(page, server);
  await chooseOthers(page);
  await expect.poll(() => addressQuery(page)).toBe(othersQuery());
});

test('a reload brings everything back', async ({ page }) => {
  await signIn(page, server);
  await chooseOthers(page);
  await page.reload();
  await settled(page);
  await expect.poll(() => chosen(page)).toEqual(others);
});

test('a pasted link shows what its sender saw', async ({ page }) => {
  await signIn(page, server, othersQuery());
  await expect.poll(() => chosen(page)).toEqual(others);
  await expect(panel(page, 'Chats by department').locator('.covers')).toContainText(/1\s?–\s?31 Oct 2026/);
  await expect(panel(page, 'Chats by department').locator('.covers')).toContainText('Sales');
});

test('Back and Forward walk through the choices', async ({ page }) => {
  await signIn(page, server);
  await choosePeriod(page, 'yesterday');
  await chooseChart(page, 'Total_messages');
  await chooseDepartment(page, 'Sales');
  await chooseView(page, 'Agents');
  await settled(page);
  const after = { view: 'Agents', period: 'yesterday', department: 'Sales', chart: 'Total_messages' };
  const steps = [
    { ...after, view: 'Overview' },
    { ...after, view: 'Overview', department: 'All departments' },
    { ...defaults, period: 'yesterday' },
    defaults,
  ];
  await expect.poll(() => chosen(page)).toEqual(after);
  for (const step of steps) {
    await page.goBack();
    await expect.poll(() => chosen(page)).toEqual(step);
  }
  for (const step of [...steps.reverse().slice(1), after]) {
    await page.goForward();
    await expect.poll(() => chosen(page)).toEqual(step);
  }
});

test('a custom period is shown by its dates, and is where the choice of another begins', async ({ page }) => {
  await openDemo(page, '&range=2026-03-01..2026-03-28');
  const period = periodButton(page).locator('b');
  await expect(period).toHaveText(/^1\s?–\s?28 Mar 2026$/);
  await openDates(page);
  await expect(page.getByLabel('Type a period')).toHaveValue('2026-03-01..2026-03-28');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Type a period')).toHaveCount(0);
  await expect(period).toHaveText(/^1\s?–\s?28 Mar 2026$/);
  await choosePeriod(page, 'today');
  await page.goBack();
  await expect(period).toHaveText(/^1\s?–\s?28 Mar 2026$/);
});

test('choosing the same again adds no step to the history', async ({ page }) => {
  await openDemo(page);
  await choosePeriod(page, 'today');
  const length = await page.evaluate(() => history.length);
  await choosePeriod(page, 'today');
  await chooseView(page, 'Overview');
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('strange keys are kept as they are written', async ({ page }) => {
  await signIn(page, server, '?later=a%20b&flag');
  await choosePeriod(page, 'today');
  await expect.poll(() => addressQuery(page)).toBe('?range=today&later=a%20b&flag');
  await chooseView(page, 'Agents');
  await expect.poll(() => addressQuery(page)).toBe('?view=agents&range=today&later=a%20b&flag');
});

test('a view can be opened in another tab', async ({ page }) => {
  await openDemo(page, '&range=today');
  const link = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Agents' });
  expect(queryOf(await link.evaluate((link: HTMLAnchorElement) => link.href))).toBe('?demo=1&view=agents&range=today');
});

const notice = (page: Page) => page.locator('.notices');

/** What each is told is proven natively; here it is shown, and the page goes by the defaults. */
const nonsense = [
  ['view=everything', 'Ignored view=everything: no such view. Showing the overview.'],
  ['range=now-7x', 'Ignored range=now-7x: no such period. Showing the last 28 days.'],
  ['range=last-0-days', 'Ignored range=last-0-days: it must be 1 to 1096 days long. Showing the last 28 days.'],
  ['range=last-99999999999-days', 'it must be 1 to 1096 days long'],
  ['range=2026-03-02..2026-03-01', 'Ignored range=2026-03-02..2026-03-01: it ends before it starts. Showing the last 28 days.'],
  ['range=2026-02-30..2026-03-01', 'use the form 2026-03-01..2026-03-28'],
  ['range=0001-01-01..0001-01-02', 'the year must be between 2010 and 2100'],
  ['range=9999-12-31..9999-12-31', 'the year must be between 2010 and 2100'],
  ['range=2020-01-01..2026-01-01', 'it is longer than 1096 days'],
  ['range=..', 'use the form 2026-03-01..2026-03-28'],
  ['range=%00', 'no such period'],
  ['range=%FF', 'no such period'],
  ['range=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'Ignored range=<img src=x onerror=alert(1)>: no such period.'],
  ['hours=weekdays', 'Ignored hours=weekdays: columns are days or week. Showing each day.'],
  ['chart=total_conversations', 'Ignored chart=total_conversations: no such chart. Showing conversations.'],
];

test('nonsense is ignored and named', async ({ page }) => {
  for (const [query, sentence] of through(nonsense, ([query]) => /now-7x|03-02\.\.|%3C|hours/.test(query))) {
    await test.step(query, async () => {
      await openDemo(page, `&${query}`);
      await expect(notice(page)).toContainText(sentence);
      await expect.poll(() => chosen(page)).toEqual(defaults);
      await hasState(page, 'Conversation totals', 'ready');
    });
  }
});

test('a sensible choice takes the notice away', async ({ page }) => {
  await openDemo(page, '&range=nonsense');
  await expect(notice(page)).not.toBeEmpty();
  await choosePeriod(page, 'today');
  await expect(notice(page)).toBeEmpty();
});

test('choosing the default takes the notice away as well', async ({ page }) => {
  await openDemo(page, '&range=nonsense');
  await choosePeriod(page, 'last-7-days');
  await choosePeriod(page, 'last-28-days');
  await expect(notice(page)).toBeEmpty();
  expect(addressQuery(page)).toBe('?demo=1');
});

test('a department that is not there is shown by its id, with a way back', async ({ page }) => {
  await signIn(page, server, '?department=nobody');
  await expect(page.getByRole('combobox', { name: 'Department' })).toHaveValue('nobody');
  await chooseDepartment(page, 'All departments');
  await settled(page);
  await expect(panel(page, 'Conversation totals')).toHaveAttribute('data-state', 'ready');
  expect(addressQuery(page)).toBe('');
});

test('the word that a workspace takes for no department is not one', async ({ page }) => {
  await openDemo(page, '&department=undefined');
  await expect(page.getByText('Ignored department=undefined')).toBeVisible();
  await expect(panel(page, 'Conversation totals')).toContainText('all departments');
});

test('a department that the workspace does not list is told', async ({ page }) => {
  await openDemo(page, '&department=nobody');
  await expect(page.getByText("The workspace doesn't list department nobody")).toBeVisible();
});
