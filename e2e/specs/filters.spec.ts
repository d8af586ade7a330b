// What each filter asks of the workspace, read from the workspace's own log: nothing more, nothing less.

import {
  aboveLimit, addressQuery, chooseChart, chooseDepartment, choosePeriod, chooseView, expect, openDates, openDemo, panel, panels, settled, signIn, startServer, test, tile, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';

let server: DemoServer;

test.beforeAll(async () => {
  // Four charts a period are more than a minute allows others.
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());
test.beforeEach(() => server.clearLog());

const analytics = '/api/v1/livechat/analytics/';
const totals = `${analytics}dashboards/conversation-totalizers`;
const chart = `${analytics}dashboards/charts-data`;
const agents = `${analytics}dashboards/conversations-by-agent`;
const chats = `${analytics}departments/amount-of-chats`;
const availability = `${analytics}agents/available-for-service-history`;
const agentOverview = `${analytics}agent-overview`;
const ofDepartments = `${analytics}departments/`;

/** The charts of the tiles, of which the first is the main chart at first. */
const tileCharts = ['Total_conversations', 'Avg_first_response_time', 'Avg_response_time', 'Avg_chat_duration'];

/** The requests so far as `path?query`, unescaped and sorted: panels ask at the same time. */
function asked() {
  const written = server.log().map(({ path, query }) => {
    const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`);
    return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
  });
  return written.sort();
}

/** Signs in and waits for all that is asked once. */
async function open(page: Page, query = '') {
  await signIn(page, server, query);
  await quiet(page);
  await expect(page.getByRole('contentinfo')).toContainText('Signed in as');
}

/** Does something and tells what it asked. */
async function askedBy(page: Page, action: () => Promise<unknown>) {
  server.clearLog();
  await action();
  await quiet(page);
  return asked();
}

/** Waits until nothing more is asked: tiles may show older numbers while theirs come, and a question too many would come with the others. */
async function quiet(page: Page) {
  await settled(page);
  for (let before = -1; before !== server.log().length; ) {
    before = server.log().length;
    await page.waitForTimeout(300);
  }
  await settled(page);
}

/** The questions of the four charts for the days of a query. */
const chartQuestions = (days: string) => tileCharts.map((name) => `${chart}?chartName=${name}&${days}`);

/** The questions of the overview for 28 whole days before the specs' moment, in Berlin. */
const lastFourWeeks = [
  `${totals}?start=2026-10-23T00:00:00.000Z&end=2026-11-19T23:59:59.999Z`,
  ...chartQuestions('start=2026-10-23&end=2026-11-19'),
  // Summer time began these days and winter time ends them.
  `${agents}?start=2026-10-22T22:00:00.000Z&end=2026-11-19T23:00:00.000Z`,
  `${agentOverview}?name=Avg_first_response_time&from=2026-10-23&to=2026-11-19`,
  `${chats}?start=2026-10-22T22:00:00.000Z&end=2026-11-19T22:59:59.999Z&answered=true&count=0`,
  `${chats}?start=2026-10-22T22:00:00.000Z&end=2026-11-19T22:59:59.999Z&answered=false&count=0`,
  `${availability}?start=2026-10-23&end=2026-11-19&fullReport=false&count=0`,
];

/** What is asked once a sign-in with a token. */
const supporting = [
  '/api/info',
  '/api/v1/me',
  '/api/v1/licenses.info',
  '/api/v1/permissions.listAll',
  '/api/v1/livechat/department?count=0',
  '/api/v1/livechat/departments/archived?count=0',
  '/api/v1/livechat/users/agent?count=0',
];

test('the first load asks each report once, in its own spelling of the days', async ({ page }) => {
  const log = await askedBy(page, () => open(page));
  expect(log).toEqual([...lastFourWeeks, ...supporting].sort());
});

test('a query ends with its last value', async ({ page }) => {
  // Each ends with an empty pair behind a last `&`.
  await open(page);
  expect(server.log().map((request) => request.query).filter((query) => query.endsWith('&'))).toEqual([]);
});

test('questions carry the token in two headers, and nothing that tells more', async ({ page }) => {
  const sent: Record<string, string>[] = [];
  page.on('request', (request) => request.url().startsWith(server.url) && sent.push(request.headers()));
  await open(page);
  const browsers = /^(host|connection|pragma|cache-control|user-agent|accept|accept-language|accept-encoding|origin|sec-.*|x-auth-token|x-user-id)$/;
  const log = server.log();
  expect(log.flatMap((request) => request.headers).filter((name) => !browsers.test(name))).toEqual([]);
  expect(log.every((request) => request.method === 'GET' && request.status === 200)).toBe(true);
  expect(log.filter((request) => !request.has_token).map((request) => request.path)).toEqual(['/api/info']);
  const own = new Set(sent.flatMap((headers) => Object.keys(headers)).filter((name) => name.startsWith('x-') || /cookie|authorization/.test(name)));
  expect([...own].sort()).toEqual(['x-auth-token', 'x-user-id']);
});

test('another chart asks for that chart only', async ({ page }) => {
  await open(page);
  for (const name of ['Total_messages', 'Avg_chat_duration', 'Avg_first_response_time', 'Best_first_response_time', 'Avg_response_time', 'Avg_reaction_time']) {
    // The tiles have asked for theirs already.
    const expected = tileCharts.includes(name) ? [] : [`${chart}?chartName=${name}&start=2026-10-23&end=2026-11-19`];
    expect(await askedBy(page, () => chooseChart(page, name))).toEqual(expected);
  }
});

test('a department asks the reports that know departments', async ({ page }) => {
  await open(page);
  const list = await fetch(`${server.url}/api/v1/livechat/department`, { headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId } });
  const { departments } = (await list.json()) as { departments: { _id: string; name: string }[] };
  const id = departments.find(({ name }) => name === 'Sales')?._id;
  const byUsername = `${analytics}dashboards/charts/chats-per-agent?start=2026-10-22T22:00:00.000Z&end=2026-11-19T22:59:59.999Z`;
  const inSales = [...lastFourWeeks, byUsername]
    .filter((question) => !question.startsWith(agents) && !question.startsWith(availability))
    .map((question) => (question.includes('&count=0') ? question.replace('&count=0', `&departmentId=${id}&count=0`) : `${question}&departmentId=${id}`));
  expect(await askedBy(page, () => chooseDepartment(page, 'Sales'))).toEqual(inSales.sort());
  await expect(panel(page, 'Conversations by agent').locator('.covers')).toContainText('Sales');
  for (const name of ['Available time', 'Conversations per available hour']) await expect(tile(page, name)).toContainText('Not filtered by department');
  await chooseView(page, 'Availability');
  await expect(panel(page, 'Agent availability').locator('.covers')).toContainText('all departments');
});

const periods = {
  today: {
    dates: ['2026-11-20', '2026-11-20'],
    instants: ['2026-11-19T23:00:00.000Z', '2026-11-20T22:59:59.999Z', '2026-11-20T23:00:00.000Z'],
  },
  yesterday: {
    dates: ['2026-11-19', '2026-11-19'],
    instants: ['2026-11-18T23:00:00.000Z', '2026-11-19T22:59:59.999Z', '2026-11-19T23:00:00.000Z'],
  },
  'last-7-days': {
    dates: ['2026-11-13', '2026-11-19'],
    instants: ['2026-11-12T23:00:00.000Z', '2026-11-19T22:59:59.999Z', '2026-11-19T23:00:00.000Z'],
  },
  'last-91-days': {
    dates: ['2026-08-21', '2026-11-19'],
    instants: ['2026-08-20T22:00:00.000Z', '2026-11-19T22:59:59.999Z', '2026-11-19T23:00:00.000Z'],
  },
  'this-month': {
    dates: ['2026-11-01', '2026-11-20'],
    instants: ['2026-10-31T23:00:00.000Z', '2026-11-20T22:59:59.999Z', '2026-11-20T23:00:00.000Z'],
  },
  'last-month': {
    dates: ['2026-10-01', '2026-10-31'],
    instants: ['2026-09-30T22:00:00.000Z', '2026-10-31T22:59:59.999Z', '2026-10-31T23:00:00.000Z'],
  },
};

/** The days that are asked of the charts in the same order, after the last four weeks: those that are not known yet. */
const chartDays: Record<keyof typeof periods, string> = {
  today: 'start=2026-11-20&end=2026-11-20',
  yesterday: 'start=2026-11-19&end=2026-11-19',
  'last-7-days': '',
  'last-91-days': 'start=2026-08-21&end=2026-10-22',
  'this-month': 'start=2026-11-19&end=2026-11-20',
  'last-month': '',
};

/** What today asks as well: what waits now, of the last 30 days, and who is available. */
const live = (start: string, end: string) => [`${analytics}dashboards/charts/agents-status`, `${analytics}dashboards/charts/chats?start=${start}&end=${end}`];

function questions([start, end]: string[], [first, last, after]: string[]) {
  return [
    `${totals}?start=${start}T00:00:00.000Z&end=${end}T23:59:59.999Z`,
    ...chartQuestions(`start=${start}&end=${end}`),
    `${agentOverview}?name=Avg_first_response_time&from=${start}&to=${end}`,
    `${agents}?start=${first}&end=${after}`,
    `${chats}?start=${first}&end=${last}&answered=true&count=0`,
    `${chats}?start=${first}&end=${last}&answered=false&count=0`,
    `${availability}?start=${start}&end=${end}&fullReport=${start === end}&count=0`,
  ].sort();
}

test('each period asks all reports for its days', async ({ page }) => {
  await open(page);
  for (const [period, { dates, instants }] of Object.entries(periods)) {
    const asked = await askedBy(page, () => choosePeriod(page, period));
    const isChart = (question: string) => question.startsWith(`${chart}?`);
    const others = [...questions(dates, instants), ...(period === 'today' ? live('2026-10-21T22:00:00.000Z', instants[1]) : [])];
    expect(asked.filter((question) => !isChart(question)), period).toEqual(others.filter((question) => !isChart(question)).sort());
    const days = chartDays[period as keyof typeof chartDays];
    expect(asked.filter(isChart), period).toEqual(days ? chartQuestions(days).sort() : []);
  }
});

test('a custom period asks on Apply, not before', async ({ page }) => {
  await open(page);
  const typing = await askedBy(page, async () => {
    await openDates(page);
    await page.getByLabel('Type a period').fill('2026-03-28..2026-03-29');
  });
  expect(typing).toEqual([]);
  // The second of these days has 23 hours.
  const expected = questions(['2026-03-28', '2026-03-29'], ['2026-03-27T23:00:00.000Z', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00.000Z']);
  expect(await askedBy(page, () => page.getByRole('button', { name: 'Apply' }).click())).toEqual(expected);
});

test('going back within a minute asks nothing, later it asks again for what touches today', async ({ page }) => {
  await open(page);
  await choosePeriod(page, 'today');
  await quiet(page);
  expect(await askedBy(page, () => choosePeriod(page, 'last-28-days'))).toEqual([]);
  expect(await askedBy(page, () => page.goBack())).toEqual([]);
  await page.clock.setFixedTime('2026-11-20T15:00:59Z');
  expect(await askedBy(page, () => page.goForward())).toEqual([]);
  await page.clock.setFixedTime('2026-11-20T15:01:01Z');
  const again = await askedBy(page, () => page.goBack());
  const { dates, instants } = periods.today;
  const ofToday = [...questions(dates, instants), ...live('2026-10-21T22:00:00.000Z', instants[1])].sort();
  expect(again.filter((question) => question.startsWith(analytics))).toEqual(ofToday);
  // Days that are over do not change.
  await page.clock.setFixedTime('2026-11-20T16:00:00Z');
  expect(await askedBy(page, () => page.goForward())).toEqual([]);
});

test('a refresh at its minute does not ask again for what is on its way', async ({ page }) => {
  await open(page);
  await choosePeriod(page, 'today');
  await quiet(page);
  await choosePeriod(page, 'last-28-days');
  await quiet(page);
  // The answers are too old now, and these come after the next look at the clock.
  await page.clock.setFixedTime('2026-11-20T15:02:00Z');
  await server.setFaults({ 'charts-data': 'delay-2500', 'conversations-by-agent': 'delay-2500' });
  // From the browser: what it takes back is not in the workspace's log.
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'GET' && sent.push(new URL(request.url()).search));
  try {
    await page.goBack();
    await quiet(page);
  } finally {
    await server.setFaults({});
  }
  const slow = sent.filter((query) => /chartName|end=2026-11-20T23%3A00/.test(query));
  expect(slow.length, slow.join('\n')).toBe(tileCharts.length + 1);
});

test('choosing what is chosen asks nothing', async ({ page }) => {
  await open(page);
  await chooseDepartment(page, 'Sales');
  await quiet(page);
  const again = await askedBy(page, async () => {
    await chooseDepartment(page, 'Sales');
    await choosePeriod(page, 'last-28-days');
  });
  expect(again).toEqual([]);
});

test("a panel's own button asks for that panel only, whatever is known", async ({ page }) => {
  await open(page);
  // The main chart is one of the tiles'.
  const own: Record<string, string[]> = {
    'Conversation totals': [totals, chart, availability],
    Trend: [`${chart}?chartName=Total_conversations`],
    'Conversations by agent': [agents, agentOverview],
    'Chats by department': [chats],
  };
  for (const [place, name] of panels.entries()) {
    // Later than the answers that are here.
    await page.clock.setFixedTime(`2026-11-20T15:00:${String(5 * place + 5).padStart(2, '0')}Z`);
    const expected = lastFourWeeks.filter((question) => own[name].some((start) => question.startsWith(start))).sort();
    expect(await askedBy(page, () => panel(page, name).getByRole('button', { name: /^Refresh/ }).click()), name).toEqual(expected);
  }
});

/** The premium reports of the departments' columns. */
const departmentReports = ['average-chat-duration-time', 'average-waiting-time', 'average-service-time', 'total-transferred-chats', 'total-abandoned-chats', 'percentage-abandoned-chats'];

test('another view asks within a minute for its further columns alone, and only its own reports later', async ({ page }) => {
  // Not by itself: the view that is left would be asked for as well, once the clock has been set on.
  await open(page, '?range=today&refresh=off');
  const columns: Record<string, string[]> = {
    Agents: [agentOverview, agentOverview],
    Departments: departmentReports.map((name) => ofDepartments + name).sort(),
    Availability: [],
    Overview: [],
  };
  const paths = async (view: string) => (await askedBy(page, () => chooseView(page, view))).map((question) => question.split('?')[0]);
  for (const [view, reports] of Object.entries(columns)) expect(await paths(view), view).toEqual(reports);
  const own: Record<string, string[]> = {
    Agents: [agentOverview, agents, availability],
    Departments: [chats, chats],
    Availability: [availability],
  };
  for (const [minute, [view, reports]] of Object.entries(own).entries()) {
    await page.clock.setFixedTime(`2026-11-20T15:0${2 * minute + 2}:00Z`);
    const asked = (await paths(view)).filter((path) => path.startsWith(analytics));
    expect(asked, view).toEqual([...reports, ...columns[view]].sort());
  }
});

test('typing in the department field asks nothing', async ({ page }) => {
  await open(page);
  expect(await askedBy(page, () => page.getByRole('combobox', { name: 'Department' }).pressSequentially('sal'))).toEqual([]);
});

test('quick choices in a row leave the last one on screen', async ({ page }) => {
  await open(page);
  for (const period of ['yesterday', 'last-91-days', 'last-month', 'last-7-days']) await choosePeriod(page, period);
  await settled(page);
  for (const name of panels) await expect(panel(page, name).locator('.covers'), name).toContainText(/13\s?–\s?19 Nov 2026/);
});

for (const [zone, instants] of Object.entries({
  // The last of each is the beginning of 30 days.
  'America/New_York': ['2026-11-20T05:00:00.000Z', '2026-11-21T04:59:59.999Z', '2026-11-21T05:00:00.000Z', '2026-10-22T04:00:00.000Z'],
  'Asia/Kolkata': ['2026-11-19T18:30:00.000Z', '2026-11-20T18:29:59.999Z', '2026-11-20T18:30:00.000Z', '2026-10-21T18:30:00.000Z'],
})) {
  test.describe(zone, cell(zone === 'Asia/Kolkata'), () => {
    test.use({ timezoneId: zone });

    test("instants are those of the browser's days", async ({ page }) => {
      const log = await askedBy(page, () => open(page, '?range=today'));
      const expected = [...questions(['2026-11-20', '2026-11-20'], instants), ...live(instants[3], instants[1])];
      expect(log.filter((question) => question.startsWith(analytics))).toEqual(expected.sort());
      await expect(panel(page, 'Conversations by agent').locator('.covers')).toContainText(`time zone: ${zone === 'Asia/Kolkata' ? 'Asia/' : zone}`);
    });
  });
}

test.describe('a day later in the east', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test("today is the browser's today", async ({ page }) => {
    const log = await askedBy(page, () => open(page, '?range=today'));
    expect(log).toContain(`${chart}?chartName=Total_conversations&start=2026-11-21&end=2026-11-21`);
  });
});

test('a step leads to the period beside, by its unit of the calendar, and back', async ({ page }) => {
  await openDemo(page);
  const [previous, next] = ['Previous period', 'Next period'].map((name) => page.getByRole('button', { name }));
  const covers = panel(page, 'Conversation totals').locator('.covers');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await next.click({ force: true });
  expect(addressQuery(page)).toBe('?demo=1');
  await expect(previous).toHaveAccessibleName(/^Previous period: 25 Sept?\s?–\s?22 Oct 2026$/);
  await previous.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-09-25..2026-10-22');
  await expect(previous).toBeFocused();
  await expect(covers).toContainText(/25 Sept?\s?–\s?22 Oct 2026/);
  await next.click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1');

  await choosePeriod(page, 'this-month');
  await previous.click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=last-month');
  await previous.click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-09-01..2026-09-30');
  await next.click();
  await next.click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=this-month');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
});

test('the periods stand in groups, each with its dates, in weeks that begin as the language says', async ({ page }) => {
  await openDemo(page);
  const dialog = await openDates(page);
  const groups = await dialog.locator('.presets').getByRole('group').evaluateAll((groups) =>
    groups.map((group) => [group.ariaLabel, ...[...group.querySelectorAll('button')].map(({ textContent }) => textContent)]),
  );
  expect(groups.map(([name]) => name)).toEqual(['To date', 'Before', 'Up to yesterday']);
  const all = groups.flatMap(([, ...options]) => options).map((text) => text!.replace(/\s/g, ' '));
  expect(all).toHaveLength(13);
  // 20 November 2026 is a Friday; weeks begin with Monday in British English.
  expect(all.find((text) => text.startsWith('This week'))).toMatch(/This week 16 ?– ?20 Nov 2026/);
  expect(all.find((text) => text.startsWith('Last 12 months'))).toMatch(/Last 12 months 20 Nov 2025 – 19 Nov 2026/);
  await openDemo(page, '&week=sun');
  await openDates(page);
  await expect(dialog.getByRole('button', { name: /^This week/ })).toHaveText(/This week 15\s?–\s?20 Nov 2026/);
});
