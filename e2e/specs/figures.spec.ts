// Every number of every table is the workspace's own.

import { expect, hasState, openDemo, openTable, panel, panels, settled, signIn, startServer, table, test, type DemoServer, type Page } from '../dashboard';
import { cell } from '../extended';
import { asker, figures, type Question } from '../figures';

let server: DemoServer;

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

/** Asserts on all five tables, of which the last view may need a moment. */
async function showsFigures(page: Page, expected: Record<string, string[][]>) {
  for (const name of panels) {
    expect(expected[name].length, name).toBeGreaterThan(0);
    await expect.poll(() => table(page, name), name).toEqual(expected[name]);
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
      await showsFigures(page, await figures(page, server, question));
    });

    test('in the built-in demo', async ({ page }) => {
      await openDemo(page, `&${address}`);
      await showsFigures(page, await figures(page, server, question));
    });
  });
}

test('the tiles say what their table says', async ({ page }) => {
  await signIn(page, server);
  const tiles = await panel(page, 'Conversation totals').locator('.tile-value').allTextContents();
  const told = (await table(page, 'Conversation totals')).map(([, value]) => value);
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
    expect(rows[15][0]).toBe('15:00 (still running)');
    expect(rows.slice(16).map(([, value]) => value)).toEqual(Array(8).fill('not yet'));
    expect(rows.slice(0, 15).filter(([hour, value]) => /running/.test(hour) || value === 'not yet')).toEqual([]);
  });
});

test('hours of a workspace in another zone are not called running or to come by the clock of the browser', async ({ page }) => {
  // The hours are the workspace's (UTC here), the clock that marks them is the browser's (an hour ahead).
  await signIn(page, server, '?range=today');
  const rows = await table(page, 'Trend');
  expect(rows.map(([hour]) => hour)).not.toContain('16:00 (still running)');
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
      await showsFigures(page, await figures(page, elsewhere, question));
      const rows = await table(page, 'Trend');
      expect(rows).toHaveLength(8);
      expect(rows.map(([day]) => day.includes('(outside the period)'))).toEqual(rows.map((_, index) => index === outside));
      await expect(panel(page, 'Trend')).toContainText('sent a day beside the period');
      const inside = rows.filter((_, index) => index !== outside).reduce((sum, [, value]) => sum + Number(value.replace(',', '')), 0);
      await expect(panel(page, 'Trend').locator('.summary')).toContainText(`${inside.toLocaleString('en-GB')} in all`);
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
    await showsFigures(page, await figures(page, server, question));
  });
});

test.describe('a workspace that tells whose zone its reports keep', () => {
  const told = (...options: string[]) =>
    startServer('--permissions', 'view-livechat-manager,view-livechat-reports,view-livechat-departments,edit-omnichannel-contact,view-privileged-setting', ...options);

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
      const agents = (await table(page, 'Conversations by agent')).reduce((sum, [, value]) => sum + Number(value), 0);
      expect(agents).toBe(all);
    } finally {
      await boise.close();
    }
  });

  test('claims no zone for an account on UTC', async ({ page }) => {
    const server = await told('--zone', 'Asia/Tokyo', '--reporting', 'user', '--utc-offset', '0');
    try {
      await signIn(page, server, '?range=2026-10-26..2026-10-27');
      await expect(page.locator('main')).toContainText("The workspace's reports go by its server's own zone");
      await expect(panel(page, 'Conversation totals').locator('.covers')).toContainText("days of the workspace's reporting zone");
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
      const sentence = 'On Thu, 29 Oct 2026 the clocks in Africa/Cairo show the last hour twice';
      for (const name of ['Trend', 'Conversation totals']) await expect(panel(page, name), name).toContainText(sentence);
      await expect(panel(page, 'Conversations by hour')).toContainText(sentence);
      await expect(panel(page, 'Conversations by agent')).not.toContainText(sentence);
      await page.goto(page.url().replaceAll('2026-10-29', '2026-10-28'));
      await settled(page);
      await expect(panel(page, 'Trend')).not.toContainText('last hour twice');
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
    await page.getByLabel('Period').selectOption('last-7-days');
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
    await showsFigures(page, await figures(page, elsewhere, {
      dates: ['2026-11-13', '2026-11-19'],
      instants: ['2026-11-12T23:00:00Z', '2026-11-19T23:00:00Z'],
      chart: 'Total_conversations',
      firstDay: '2026-11-13',
    }));
    const rows = await table(page, 'Trend');
    expect(rows).toHaveLength(7);
    // They are the days that the totals count too.
    const total = rows.reduce((sum, [, value]) => sum + Number(value.replace(',', '')), 0);
    await expect(panel(page, 'Conversation totals').locator('.tile-value').first()).toHaveText(total.toLocaleString('en-GB'));
    await expect(panel(page, 'Trend').locator('.covers')).toContainText("days of the workspace's server");
    await expect(panel(page, 'Trend').locator('.note')).toContainText(['labelled each with the date of the day before']);
    await expect(panel(page, 'Trend')).not.toContainText('UTC days');
    // What is kept remembers whose days they are.
    await page.reload();
    await hasState(page, 'Trend', 'ready');
    expect(await table(page, 'Trend')).toEqual(rows);
    await expect(panel(page, 'Trend').locator('.covers')).toContainText("days of the workspace's server");
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
    expect(await table(page, 'Agent availability')).toHaveLength(total);
  } finally {
    await large.close();
  }
});
