// Reports that go wrong: the sentence in the panel it belongs to, the others unharmed, and a way on.

import {
  choosePeriod, chooseView, countCases, expect, fillInPassword, fillInToken, hasState, panel, panels, settled, signIn, startServer, submit, table, test, workspaceButton, type DemoServer, type Page,
} from '../dashboard';

let server: DemoServer;
const countMore = countCases('a report that goes wrong');

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

const routes = {
  'conversation-totalizers': 'Conversation totals',
  'charts-data': 'Trend',
  'conversations-by-agent': 'Conversations by agent',
  'amount-of-chats': 'Chats by department',
  'available-for-service-history': 'Agent availability',
};
const reports = 'conversations-by-agent';
const isPremium = (route: string) => ['conversations-by-agent', 'amount-of-chats', 'available-for-service-history'].includes(route);

/** What a panel says for each fault. */
const sentences: Record<string, (route: string, host: string) => string | RegExp> = {
  html: (_, host) => `${host} answered with a web page instead of data.`,
  truncated: (_, host) => `The answer of ${host} broke off before its end. Try again; if it stays so, a proxy may be cutting it.`,
  huge: (_, host) => `The answer of ${host} is larger than 8 MiB, so it was not read. Choose a shorter period.`,
  'wrong-type': () => "The workspace's answer could not be understood",
  forbidden: (route) => `Your account may not read this. It needs the permission ${route === reports ? 'view-livechat-reports' : 'view-livechat-manager'}. Ask an admin.`,
  unlicensed: () => "This report is part of Rocket.Chat's premium plans; this workspace does not offer it. Everything else works.",
  limited: (_, host) => `${host} limits how often this report may be asked. Try again in 42 seconds.`,
  failing: (_, host) => `${host} had an internal problem (500). Try again in a moment.`,
  drop: (_, host) => new RegExp(`${host}.*did not answer`),
};
/** Faults that the same question may outlive, so that the panel offers another try. */
const passing = ['html', 'truncated', 'huge', 'wrong-type', 'limited', 'failing', 'drop'];

/** A fault of one report, from the sentence to the recovery, in a view that was just opened. */
async function fails(page: Page, route: string, name: string, fault: string) {
  await hasState(page, name, 'failed');
  const told = panel(page, name).getByRole('alert');
  await expect(told).toContainText(sentences[fault](route, new URL(server.url).host), { timeout: 3_000 });
  await expect(told).not.toContainText(/undefined|NaN|\bnull\b|panic|Error\(|[{}]/);
  for (const other of panels.filter((panel) => panel !== name)) await hasState(page, other, 'ready');
  await server.setFaults({});
  // Every panel can be asked again by its own button; those that may pass offer it beside the sentence.
  if (passing.includes(fault)) await told.getByRole('button', { name: 'Try again' }).click();
  else await panel(page, name).getByRole('button', { name: /^Refresh/ }).click();
  await hasState(page, name, 'ready');
  await expect(told).toHaveCount(0);
}

for (const [route, name] of Object.entries(routes)) {
  test(`${name}: a web page in place of data`, async ({ page }) => {
    // It is taken for a missing licence or an old version, though both are known to be there.
    await server.setFaults({ [route]: 'html' });
    await signIn(page, server);
    await fails(page, route, name, 'html');
  });

  test(`${name}: all other faults in turn`, async ({ page }) => {
    await signIn(page, server);
    const faults = Object.keys(sentences).filter((fault) => fault !== 'html' && (fault !== 'unlicensed' || isPremium(route)));
    for (const fault of faults) {
      await test.step(fault, async () => {
        await server.setFaults({ [route]: fault });
        await page.reload();
        await fails(page, route, name, fault);
      });
    }
    countMore(faults.length - 1);
  });
}

test.describe('old numbers are kept and marked', () => {
  for (const fault of ['truncated', 'failing', 'drop']) {
    test(`when asking again fails: ${fault}`, async ({ page }) => {
      await signIn(page, server);
      const before = await table(page, 'Trend');
      await server.setFaults({ 'charts-data': fault });
      await page.clock.setFixedTime('2026-11-20T15:22:30Z');
      await panel(page, 'Trend').getByRole('button', { name: 'Refresh trend' }).click();
      await hasState(page, 'Trend', 'stale');
      const bar = panel(page, 'Trend').getByRole('alert');
      await expect(bar).toContainText('Numbers from 16:00');
      expect(await table(page, 'Trend')).toEqual(before);
      for (const other of panels.filter((name) => name !== 'Trend')) await hasState(page, other, 'ready');
      await server.setFaults({});
      await bar.getByRole('button', { name: 'Try now' }).click();
      await hasState(page, 'Trend', 'ready');
      await expect(bar).toHaveCount(0);
      expect(await table(page, 'Trend')).toEqual(before);
    });
  }

  test('when another period fails, under the days that they are for', async ({ page }) => {
    await signIn(page, server);
    await server.setFaults({ 'conversations-by-agent': 'failing' });
    await choosePeriod(page, 'last-7-days');
    await hasState(page, 'Conversations by agent', 'stale');
    await expect(panel(page, 'Conversations by agent').locator('.covers')).toContainText(/23 Oct\s?–\s?19 Nov 2026/);
    await expect(panel(page, 'Conversations by agent').getByRole('alert')).toContainText('(500)');
    await hasState(page, 'Conversation totals', 'ready');
  });
});

test('names that are not known leave ids and usernames', async ({ page }) => {
  await server.setFaults({ department: 'forbidden', agent: 'failing' });
  await signIn(page, server);
  for (const name of panels) await hasState(page, name, 'ready');
  await expect(page.locator('#department-note')).toContainText("The departments' names are not known.");
  expect((await table(page, 'Chats by department')).map(([name]) => name)).not.toContain('Support');
  expect((await table(page, 'Agent availability')).map(([name]) => name)).not.toContain('Alex Adler');
});

test('facts about the workspace that are refused harm nothing', async ({ page }) => {
  await server.setFaults({ 'licenses.info': 'html', 'permissions.listAll': 'truncated' });
  await signIn(page, server);
  for (const name of panels) await hasState(page, name, 'ready');
  await expect(page.getByRole('contentinfo')).toContainText('Signed in as Demo Manager');
});

test('archived departments that are refused harm nothing', async ({ page }) => {
  await server.setFaults({ archived: 'failing' });
  await signIn(page, server);
  for (const name of panels) await hasState(page, name, 'ready');
  expect((await table(page, 'Chats by department')).map(([name]) => name)).toContain('Support');
});

test.describe('an answer that takes long', () => {
  test('leaves the others be, and ends with its question', async ({ page }) => {
    await server.setFaults({ 'charts-data': 'slow' });
    await page.goto('./');
    await fillInToken(page, server);
    await submit(page);
    for (const name of panels.filter((name) => name !== 'Trend')) await hasState(page, name, 'ready');
    await hasState(page, 'Trend', 'loading');
    await expect(panel(page, 'Trend')).toContainText('Updating…');
    await server.setFaults({});
    await choosePeriod(page, 'last-7-days');
    await hasState(page, 'Trend', 'ready');
    await expect(panel(page, 'Trend').locator('.covers')).toContainText(/13\s?–\s?19 Nov 2026/);
  });
});

test.describe('a session that ends', () => {
  const sentence = 'Your session ended. Sign in to continue; your view is kept.';

  for (const [route, name] of Object.entries(routes)) {
    test(`seen by ${name}`, async ({ page }) => {
      await signIn(page, server, '?range=last-7-days&chart=Avg_response_time');
      const before = await table(page, 'Conversation totals');
      await server.setFaults({ [route]: 'expired' });
      await panel(page, name).getByRole('button', { name: /^Refresh/ }).click();
      const dialog = page.getByRole('dialog', { name: sentence });
      await expect(dialog).toBeVisible();
      expect(await table(page, 'Conversation totals')).toEqual(before);
      await expect(page).toHaveURL(/range=last-7-days&chart=Avg_response_time$/);
      expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
      await expect(dialog.getByLabel('Workspace address')).toHaveValue(server.url);

      await server.setFaults({});
      await fillInPassword(page, server);
      await submit(page);
      await expect(dialog).toHaveCount(0);
      await settled(page);
      for (const other of panels) await hasState(page, other, 'ready');
      await expect(page).toHaveURL(/range=last-7-days&chart=Avg_response_time$/);
      await expect(panel(page, 'Trend').locator('.covers')).toContainText('Average response time');
    });
  }

  test('before the page is opened', async ({ page }) => {
    await signIn(page, server, '?view=agents');
    await server.setFaults({ '*': 'expired' });
    await page.reload();
    const dialog = page.getByRole('dialog', { name: sentence });
    await expect(dialog.getByLabel('Workspace address')).toHaveValue(server.url);
    await server.setFaults({});
    await fillInToken(page, server);
    await submit(page);
    await hasState(page, 'Conversations by agent', 'ready');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/view=agents$/);
  });

  test('takes the focus to the dialog', async ({ page }) => {
    // The dialog opens at the top while the focus stays where it was.
    await signIn(page, server);
    await server.setFaults({ '*': 'expired' });
    await panel(page, 'Agent availability').getByRole('button', { name: /^Refresh/ }).click();
    const dialog = page.getByRole('dialog', { name: sentence });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1, { timeout: 2_000 });
  });
});

test('a missing permission is named, and what does not need it works', async ({ page }) => {
  const narrow = await startServer('--permissions', 'view-livechat-manager,view-livechat-departments');
  try {
    await signIn(page, narrow);
    await hasState(page, 'Conversations by agent', 'failed');
    await expect(panel(page, 'Conversations by agent')).toContainText('It needs the permission view-livechat-reports. Ask an admin.');
    for (const name of panels.filter((name) => name !== 'Conversations by agent')) await hasState(page, name, 'ready');
    await expect(page.locator('.notices')).toContainText('Your account lacks the permission view-livechat-reports');
  } finally {
    await narrow.close();
  }
});

test('an account without any permission is told so in each panel, once in all above them', async ({ page }) => {
  const none = await startServer('--permissions', 'view-l-room');
  try {
    await signIn(page, none);
    for (const name of panels) {
      await hasState(page, name, 'failed');
      await expect(panel(page, name)).toContainText('It needs the permission view-livechat-');
    }
    await expect(page.locator('.notices')).toContainText('view-livechat-manager');
    await expect(workspaceButton(page)).toBeVisible();
  } finally {
    await none.close();
  }
});

for (const version of ['8.8', '6.14']) {
  test(`a community workspace of ${version}: the premium reports say so, the others work`, async ({ page }) => {
    const community = await startServer('--licence', 'community', '--version', version);
    try {
      await signIn(page, community);
      for (const name of ['Conversations by agent', 'Chats by department', 'Agent availability']) {
        await hasState(page, name, 'failed');
        await expect(panel(page, name)).toContainText("This report is part of Rocket.Chat's premium plans");
      }
      await hasState(page, 'Conversation totals', 'ready');
      await hasState(page, 'Trend', version === '8.8' ? 'ready' : 'failed');
      await expect(page.getByRole('contentinfo')).toContainText('community');
      await chooseView(page, 'Agents');
      await expect(panel(page, 'Conversations by agent')).toContainText('premium plans');
    } finally {
      await community.close();
    }
  });
}

test('the rate limiter: its wait is told, numbers stay, another report is free', async ({ page }) => {
  const strict = await startServer('--rate-limit', 'on');
  try {
    await signIn(page, strict);
    const refresh = panel(page, 'Trend').getByRole('button', { name: 'Refresh trend' });
    for (let call = 1; call <= 10; call += 1) {
      await refresh.click();
      await settled(page);
    }
    await hasState(page, 'Trend', 'stale');
    await expect(panel(page, 'Trend').getByRole('alert')).toContainText(/limits how often this report may be asked\. Try again in \d+ seconds?\./);
    await panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).click();
    await hasState(page, 'Conversation totals', 'ready');
  } finally {
    await strict.close();
  }
});

test('a network that is gone is told from a workspace that is', async ({ page, context }) => {
  await signIn(page, server);
  await context.setOffline(true);
  await panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).click();
  await hasState(page, 'Conversation totals', 'stale');
  await expect(panel(page, 'Conversation totals').getByRole('alert')).toContainText('You are offline.');
  await context.setOffline(false);
  await panel(page, 'Conversation totals').getByRole('button', { name: 'Try now' }).click();
  await hasState(page, 'Conversation totals', 'ready');
});

test('a future period is told from an empty one', async ({ page }) => {
  await signIn(page, server, '?range=2026-12-01..2026-12-07');
  await hasState(page, 'Conversations by agent', 'empty');
  for (const name of panels) {
    await hasState(page, name, 'empty');
    await expect(panel(page, name)).toContainText('This period starts on Tue, 1 Dec 2026.');
  }
});

test('old numbers keep their own period while a future one is asked for', async ({ page }) => {
  await signIn(page, server);
  const agents = panel(page, 'Conversations by agent');
  const before = await agents.locator('.covers').textContent();
  await server.setFaults({ 'conversations-by-agent': 'slow' });
  await page.getByLabel('Period').selectOption('custom');
  await page.getByLabel('From').fill('2026-12-01');
  await page.getByLabel('To', { exact: true }).fill('2026-12-07');
  await page.getByRole('button', { name: 'Apply' }).click();
  await hasState(page, 'Conversation totals', 'empty');
  await hasState(page, 'Conversations by agent', 'stale');
  await expect(agents.locator('.covers')).toHaveText(before ?? '');
  await expect(agents).not.toContainText('This period starts on');
});
