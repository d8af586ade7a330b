// Every number of every table is the workspace's own.

import { choosePeriod, expect, hasState, openDemo, openTable, panel, panels, panelsOf, settled, signIn, startServer, table, test, tilesCame, type DemoServer, type Page } from '../dashboard';
import { cell } from '../extended';
import { asker, figures, wholeTables, type Question } from '../figures';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

/** The columns that the views of agents and departments are opened with: those of conversations. */
const columns: Record<string, string> = { agents: 'agent,conversations,share', departments: 'department,conversations,answered,waiting,share' };

/** Asserts on all tables of all views, the overview last. */
async function showsFigures(page: Page, from: DemoServer, question: Question) {
  const [expected, whole] = [await figures(page, from, question), await wholeTables(from, question)];
  for (const view of ['agents', 'departments', 'availability', 'overview']) {
    const address = new URL(page.url());
    address.searchParams.set('view', view);
    if (columns[view]) address.searchParams.set('columns', columns[view]);
    await page.goto(address.href);
    await settled(page);
    for (const name of panelsOf[view]) {
      const rows = (columns[view] ? whole : expected)[name];
      expect(rows.length, `${view}: ${name}`).toBeGreaterThan(0);
      await expect.poll(() => table(page, name), `${view}: ${name}`).toEqual(rows);
    }
  }
}

const questions: Record<string, Question> = {
  '': { dates: ['2026-10-23', '2026-11-19'], instants: ['2026-10-22T22:00:00Z', '2026-11-19T23:00:00Z'], chart: 'Total_conversations' },
  'range=2026-09-01..2026-09-14&department=Support&chart=Avg_first_response_time': {
    dates: ['2026-09-01', '2026-09-14'],
    instants: ['2026-08-31T22:00:00Z', '2026-09-14T22:00:00Z'],
    department: 'Support',
    chart: 'Avg_first_response_time',
  },
  'range=yesterday&department=Billing&chart=Best_first_response_time': {
    dates: ['2026-11-19', '2026-11-19'],
    instants: ['2026-11-18T23:00:00Z', '2026-11-19T23:00:00Z'],
    department: 'Billing',
    chart: 'Best_first_response_time',
  },
  'range=this-month&chart=Total_messages': {
    dates: ['2026-11-01', '2026-11-20'],
    instants: ['2026-10-31T23:00:00Z', '2026-11-20T23:00:00Z'],
    chart: 'Total_messages',
    running: { day: '2026-11-20', hour: 15 },
  },
};

for (const [query, question] of Object.entries(questions)) {
  test.describe(query || 'the defaults', () => {
    let address: string;
    test.beforeAll(async () => {
      const { departments } = await asker(server)<{ departments: { _id: string; name: string }[] }>('department');
      const id = departments.find(({ name }) => name === question.department)?._id;
      address = query.replace(`department=${question.department}`, `department=${id}`);
    });

    test('over HTTP', cell(query !== ''), async ({ page }) => {
      await signIn(page, server, `?${address}`);
      await showsFigures(page, server, question);
    });

    test('in the built-in demo', async ({ page }) => {
      await openDemo(page, `&${address}`);
      await showsFigures(page, server, question);
    });
  });
}

test('the tiles say what their table says', async ({ page }) => {
  await signIn(page, server);
  await tilesCame(page);
  const tiles = await panel(page, 'Conversation totals').locator('.tile-value').allTextContents();
  const told = (await table(page, 'Conversation totals')).map(([, value]) => value);
  expect(tiles).toHaveLength(6);
  for (const tile of tiles) expect(told).toContain(tile);
});

test('a count of nothing is 0, a time without a sample is no number', async ({ page }) => {
  await signIn(page, server, '?range=2026-11-15..2026-11-15');
  const counts = (await table(page, 'Trend')).map(([, value]) => value);
  expect(counts).toContain('0');
  expect(counts).not.toContain('no sample');
  await page.getByLabel('Chart', { exact: true }).selectOption('Avg_reaction_time');
  await settled(page);
  await expect(panel(page, 'Trend').locator('.covers')).toContainText('Average reaction time');
  const times = (await table(page, 'Trend')).map(([, value]) => value);
  expect(times).toContain('no sample');
  expect(times.filter((time) => /^0\b/.test(time))).toEqual([]);
});

test.describe('a browser in the zone of the workspace', () => {
  test.use({ timezoneId: 'UTC' });

  test('hours to come are not yet, the one that runs is marked', async ({ page }) => {
    await signIn(page, server, '?range=today');
    const rows = await table(page, 'Trend');
    expect(rows).toHaveLength(24);
    expect(rows[15][0]).toBe('15:00 (in progress)');
    expect(rows.slice(16).map(([, value]) => value)).toEqual(Array(8).fill('not yet'));
    expect(rows.slice(0, 15).filter(([hour, value]) => /running/.test(hour) || value === 'not yet')).toEqual([]);
  });
});

test('hours of a workspace in another zone are not called running or to come by the clock of the browser', async ({ page }) => {
  // The hours are the workspace's (UTC here), the clock that marks them is the browser's (an hour ahead).
  await signIn(page, server, '?range=today');
  const rows = await table(page, 'Trend');
  expect(rows.map(([hour]) => hour)).not.toContain('16:00 (in progress)');
});

test.describe('UTC days in a browser that is a day behind', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a UTC day that is over is not called running', async ({ page }) => {
    // Days are cut at midnight UTC, but the browser's date decides which one is running.
    const night = '2026-11-20T02:00:00Z';
    await page.clock.setFixedTime(night);
    await openDemo(page, '&range=this-month');
    const rows = await table(page, 'Trend');
    expect(rows.at(-1)?.[0]).toBe('Thu, 19 Nov 2026');
  });
});

for (const [zone, firstDay, outside] of [
  ['Europe/Berlin', '2026-11-12', 0],
  ['America/New_York', '2026-11-13', 7],
] as const) {
  test(`a workspace in ${zone} sends a day beside the period`, cell(zone === 'America/New_York'), async ({ page }) => {
    const elsewhere = await startServer('--zone', zone);
    try {
      const question: Question = {
        dates: ['2026-11-13', '2026-11-19'],
        instants: ['2026-11-12T23:00:00Z', '2026-11-19T23:00:00Z'],
        chart: 'Total_conversations',
        firstDay,
      };
      await signIn(page, elsewhere, '?range=last-7-days');
      await showsFigures(page, elsewhere, question);
      const rows = await table(page, 'Trend');
      expect(rows).toHaveLength(8);
      expect(rows.map(([day]) => day.includes('(outside this period)'))).toEqual(rows.map((_, index) => index === outside));
      await expect(panel(page, 'Trend')).toContainText('sent one day outside the period');
      const inside = rows.filter((_, index) => index !== outside).reduce((sum, [, value]) => sum + Number(value.replace(',', '')), 0);
      await expect(panel(page, 'Trend').locator('.summary')).toContainText(`Conversations: ${inside.toLocaleString('en-GB')}.`);
    } finally {
      await elsewhere.close();
    }
  });
}

test.describe('in Kolkata', () => {
  test.use({ timezoneId: 'Asia/Kolkata' });

  test('instants are those of days that begin at half past', async ({ page }) => {
    const question: Question = {
      dates: ['2026-11-13', '2026-11-19'],
      instants: ['2026-11-12T18:30:00Z', '2026-11-19T18:30:00Z'],
      chart: 'Total_conversations',
    };
    await signIn(page, server, '?range=last-7-days');
    await showsFigures(page, server, question);
  });
});

test.describe('a workspace that tells whose zone its reports keep', () => {
  const told = (...options: string[]) =>
    startServer('--permissions', 'view-livechat-manager,view-livechat-reports,view-livechat-departments,edit-omnichannel-contact,view-privileged-setting,api-bypass-rate-limit', ...options);

  test('has the first zone of its list for an account, with its summer time', async ({ page }) => {
    const boise = await told('--reporting', 'user', '--utc-offset', '-7');
    try {
      await signIn(page, boise, '?range=2026-10-26..2026-10-27');
      const totals = panel(page, 'Conversation totals');
      await expect(totals.locator('.covers')).toContainText('time zone: America/Boise');
      // Six hours behind UTC, as it was on those days, and not seven.
      const { data, unspecified } = await asker(boise)<{ data: { value: number }[]; unspecified: number }>(
        'analytics/dashboards/conversations-by-agent', { start: '2026-10-26T06:00:00.000Z', end: '2026-10-28T06:00:00.000Z' },
      );
      const all = data.reduce((sum, { value }) => sum + value, unspecified);
      await expect.poll(async () => (await table(page, 'Conversation totals'))[0]).toEqual(['Conversations', String(all)]);
      await page.goto('./?view=agents&range=2026-10-26..2026-10-27');
      await settled(page);
      const agents = (await table(page, 'Conversations by agent')).filter(([, value]) => value !== '–').reduce((sum, [, value]) => sum + Number(value), 0);
      expect(agents).toBe(all);
    } finally {
      await boise.close();
    }
  });

  test('claims no zone for an account on UTC', async ({ page }) => {
    const server = await told('--zone', 'Asia/Tokyo', '--reporting', 'user', '--utc-offset', '0');
    try {
      await signIn(page, server, '?range=2026-10-26..2026-10-27');
      await expect(page.locator('main')).toContainText("The workspace reports in its server's time zone");
      await expect(panel(page, 'Conversation totals').locator('.covers')).toContainText("days in the workspace's reporting time zone");
    } finally {
      await server.close();
    }
  });

  test('tells of an hour at midnight that is in no answer', async ({ page }) => {
    const cairo = await told('--reporting', 'custom', '--custom-zone', 'Africa/Cairo');
    try {
      await signIn(page, cairo, '?range=2026-10-29..2026-10-29');
      const rows = await table(page, 'Trend');
      expect(rows.map(([hour]) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`));
      const sentence = 'On Thu, 29 Oct 2026, the last hour occurs twice in Africa/Cairo';
      for (const name of ['Trend', 'Conversation totals']) await expect(panel(page, name), name).toContainText(sentence);
      await expect(panel(page, 'Conversations by agent')).not.toContainText(sentence);
      await page.goto(page.url().replaceAll('2026-10-29', '2026-10-28'));
      await settled(page);
      await expect(panel(page, 'Trend')).not.toContainText('last hour occurs twice');
      await page.goto('./?range=2026-10-28..2026-10-29');
      await settled(page);
      // The main chart has asked for both days.
      await expect(panel(page, 'Conversations by hour')).toContainText(sentence);
    } finally {
      await cairo.close();
    }
  });
});

test('charts that answer at the doubled path', async ({ page }) => {
  const doubled = await startServer('--charts-path', 'doubled');
  try {
    await signIn(page, doubled);
    await hasState(page, 'Trend', 'ready');
    const expected = await figures(page, server, questions['']);
    expect(await table(page, 'Trend')).toEqual(expected.Trend);
    doubled.clearLog();
    await page.getByLabel('Chart', { exact: true }).selectOption('Total_messages');
    await settled(page);
    await expect.poll(() => doubled.log().map(({ path, status }) => [path, status])).toEqual([['/api/v1/livechat/livechat/analytics/dashboards/charts-data', 200]]);
  } finally {
    await doubled.close();
  }
});

test('a workspace of version 7.0', async ({ page }) => {
  const old = await startServer('--version', '7.0');
  try {
    await signIn(page, old);
    await hasState(page, 'Trend', 'ready');
    const expected = await figures(page, server, questions['']);
    for (const name of panels) expect(await table(page, name), name).toEqual(expected[name]);
    old.clearLog();
    await choosePeriod(page, 'last-7-days');
    await settled(page);
    const refused = old.log().filter(({ path, status }) => path.includes('/analytics/') && !path.endsWith('charts-data') && status !== 200);
    expect(refused, 'what was found out once is not tried again').toEqual([]);
  } finally {
    await old.close();
  }
});

test('days that a workspace labels a day early are shown as its own', async ({ page }) => {
  const elsewhere = await startServer('--zone', 'Europe/Berlin', '--chart-days', 'local');
  try {
    const { dataLabels } = await asker(elsewhere)<{ dataLabels: string[] }>('analytics/dashboards/charts-data', { chartName: 'Total_conversations', start: '2026-11-13', end: '2026-11-19' });
    expect([dataLabels.length, dataLabels[0]]).toEqual([7, '11/12']);
    await signIn(page, elsewhere, '?range=last-7-days');
    await showsFigures(page, elsewhere, {
      dates: ['2026-11-13', '2026-11-19'],
      instants: ['2026-11-12T23:00:00Z', '2026-11-19T23:00:00Z'],
      chart: 'Total_conversations',
      firstDay: '2026-11-13',
    });
    const rows = await table(page, 'Trend');
    expect(rows).toHaveLength(7);
    // They are the days that the totals count too.
    const total = rows.reduce((sum, [, value]) => sum + Number(value.replace(',', '')), 0);
    await expect(panel(page, 'Conversation totals').locator('.tile-value').first()).toHaveText(total.toLocaleString('en-GB'));
    await expect(panel(page, 'Trend').locator('.covers')).toContainText("days in the server's time zone");
    await expect(panel(page, 'Trend').locator('.note')).toContainText(['labels each with the previous date']);
    for (const words of await panel(page, 'Trend').locator('.covers, .note, .summary').allTextContents()) expect(words).not.toContain('UTC days');
    // What is kept remembers whose days they are.
    await page.reload();
    await hasState(page, 'Trend', 'ready');
    expect(await table(page, 'Trend')).toEqual(rows);
    await expect(panel(page, 'Trend').locator('.covers')).toContainText("days in the server's time zone");
  } finally {
    await elsewhere.close();
  }
});

test('a large workspace is shown in full', async ({ page }) => {
  test.slow();
  const large = await startServer('--size', 'large');
  try {
    await signIn(page, large, '?view=availability&range=yesterday');
    const { total } = await asker(large)<{ total: number }>('analytics/agents/available-for-service-history', { start: '2026-11-19', end: '2026-11-19' });
    expect(total).toBeGreaterThan(100);
    await hasState(page, 'Agent availability', 'ready');
    await openTable(page, 'Agent availability');
    const words = total.toLocaleString('en-GB');
    await expect(panel(page, 'Agent availability')).toContainText(`400 of ${words} rows`);
    await panel(page, 'Agent availability').getByRole('button', { name: `Show all ${words}` }).click();
    await expect(panel(page, 'Agent availability').getByRole('button', { name: /^Show all/ })).toHaveCount(0);
    expect(await table(page, 'Agent availability')).toHaveLength(total);
  } finally {
    await large.close();
  }
});
