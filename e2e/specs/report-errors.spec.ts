// Reports that go wrong: the sentence in the panel it belongs to, the others unharmed, and a way on.

import {
  aboveLimit, chooseDates, choosePeriod, chooseView, countCases, expect, fillInPassword, fillInToken, hasState, panel, panels, reports, settled, showMoreMetrics, signIn, startServer, submit, table, test, tiles, tilesCame, workspaceButton, type DemoServer, type Page, addressQuery, refreshAll,
} from '../dashboard';
import { cell } from '../extended';

let server: DemoServer;
countCases('a report that goes wrong');

test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

/** What a page keeps of sign-ins. */
const keptSignIns = (page: Page) =>
  page.evaluate(() => [sessionStorage, localStorage].flatMap((storage) => Object.keys(storage)).filter((key) => key.includes('.sign-in')));

test.describe('old numbers are kept and marked', () => {
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

test('a question that two ask fails for both at once', async ({ page }) => {
  const tries = new Map<string, number>();
  page.on('request', (request) => {
    if (request.url().includes('charts-data')) tries.set(request.url(), (tries.get(request.url()) ?? 0) + 1);
  });
  const generous = await startServer(...aboveLimit);
  try {
    await generous.setFaults({ 'charts-data': 'truncated' });
    await page.goto('./');
    await fillInToken(page, generous);
    await submit(page);
    // The first tile and the line above the chart ask what the trend asks.
    await hasState(page, 'Trend', 'failed');
    await settled(page);
    await expect(tiles(page).and(page.locator('[data-state="failed"]'))).toHaveCount(3);
    expect([...tries.values()]).toEqual([3, 3, 3, 3]);
  } finally {
    await generous.close();
  }
});

test.describe('a session that ends', () => {
  const sentence = 'Your session ended. Sign in to return to this view.';

  for (const [route, name] of Object.entries(reports)) {
    test(`seen by ${name}`, cell(route === 'charts-data' || route === 'amount-of-chats'), async ({ page }) => {
      await signIn(page, server, '?range=last-7-days&chart=Avg_response_time');
      await tilesCame(page);
      const before = await table(page, 'Conversation totals');
      await server.setFaults({ [route]: 'expired' });
      // Later than the answers that are here.
      await page.clock.setFixedTime('2026-11-20T15:00:05Z');
      await panel(page, name).getByRole('button', { name: /^Refresh/ }).click();
      const dialog = page.getByRole('dialog', { name: sentence });
      await expect(dialog).toBeVisible();
      await expect(dialog.getByLabel('User ID')).toHaveValue(server.userId);
      expect(await table(page, 'Conversation totals')).toEqual(before);
      await expect.poll(() => addressQuery(page)).toMatch(/range=last-7-days&chart=Avg_response_time$/);
      expect(await keptSignIns(page)).toEqual([]);
      await expect(dialog.getByLabel('Workspace address')).toHaveValue(server.url);

      await server.setFaults({});
      await fillInPassword(page, server);
      await submit(page);
      await expect(dialog).toHaveCount(0);
      await settled(page);
      for (const other of panels) await hasState(page, other, 'ready');
      await expect.poll(() => addressQuery(page)).toMatch(/range=last-7-days&chart=Avg_response_time$/);
      await expect(panel(page, 'Trend').locator('.covers')).toContainText('Average response time');
    });
  }

  test('before the page is opened', async ({ page }) => {
    await signIn(page, server, '?view=agents');
    // Each column comes by itself.
    await expect(panel(page, 'Conversations by agent').getByRole('cell').filter({ hasText: '…' })).toHaveCount(0);
    expect(await keptSignIns(page)).not.toEqual([]);
    await server.setFaults({ '*': 'expired' });
    // Within a minute the page need not ask anything.
    await page.clock.setFixedTime('2026-11-20T15:02:00Z');
    await page.reload();
    const dialog = page.getByRole('dialog', { name: sentence });
    await expect(dialog.getByLabel('Workspace address')).toHaveValue(server.url);
    await server.setFaults({});
    await fillInToken(page, server);
    await submit(page);
    await hasState(page, 'Conversations by agent', 'ready');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => addressQuery(page)).toMatch(/view=agents$/);
  });

  test('takes the focus to the dialog', async ({ page }) => {
    // The dialog opens at the top while the focus stays where it was.
    await signIn(page, server);
    await tilesCame(page);
    await server.setFaults({ '*': 'expired' });
    await panel(page, 'Conversations by agent').getByRole('button', { name: /^Refresh/ }).click();
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
    await expect(panel(page, 'Conversations by agent')).toContainText('Ask an admin for the view-livechat-reports permission.');
    for (const name of panels.filter((name) => name !== 'Conversations by agent')) await hasState(page, name, 'ready');
    await expect(page.locator('.notices')).toContainText('Some panels need the view-livechat-reports permission');
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
      // The tiles have the reason in two words; in full it stands in the chart below them.
      if (name === 'Conversation totals') await expect(tiles(page).locator('.tile-value')).toHaveText(Array(6).fill('No permission'));
      else await expect(panel(page, name)).toContainText('Ask an admin for the view-livechat-');
    }
    await expect(page.locator('.notices')).toContainText('view-livechat-manager');
    await expect(workspaceButton(page)).toBeVisible();
  } finally {
    await none.close();
  }
});

test('tiles that failed are asked for again by themselves or all together', async ({ page }) => {
  await signIn(page, server);
  await server.setFaults({ 'charts-data': '2*wrong-type' });
  await showMoreMetrics(page);
  const failed = tiles(page).and(page.locator('[data-state="failed"]'));
  await expect(failed).toHaveCount(2);
  await failed.first().getByRole('button', { name: 'Retry' }).press('Enter');
  await expect(failed).toHaveCount(1);
  await expect(panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ })).toBeFocused();
});

test('tiles that are old say why once, and are new again after another try', async ({ page }) => {
  const generous = await startServer(...aboveLimit);
  try {
    await signIn(page, generous);
    await tilesCame(page);
    await generous.setFaults({ 'charts-data': 'wrong-type' });
    await page.clock.setFixedTime('2026-11-20T15:05:00Z');
    await refreshAll(page);
    const inState = (state: string) => tiles(page).and(page.locator(`[data-state="${state}"]`));
    // Those with a chart of their own; the total of conversations is another report's.
    await expect(inState('stale')).toHaveCount(3);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await generous.setFaults({});
    await refreshAll(page);
    await expect(inState('ready')).toHaveCount(6);
  } finally {
    await generous.close();
  }
});

test('a report of a plan that the workspace lacks leads to the demo', async ({ page }) => {
  const community = await startServer('--licence', 'community');
  try {
    await signIn(page, community, '?view=availability');
    await panel(page, 'Agent availability').getByRole('button', { name: 'Explore the demo' }).press('Enter');
    await expect(page).toHaveURL(/demo=1/);
    await hasState(page, 'Agent availability', 'ready');
  } finally {
    await community.close();
  }
});

for (const version of ['8.8', '6.14']) {
  test(`a community workspace of ${version}: others stand in for the premium reports, or it is said that there are none`, cell(version === '6.14'), async ({ page }) => {
    const community = await startServer('--licence', 'community', '--version', version);
    try {
      await signIn(page, community);
      for (const name of panels) await hasState(page, name, 'ready');
      for (const name of ['Conversations by agent', 'Chats by department']) {
        await expect(panel(page, name).locator('.note').filter({ hasText: 'From the community report' })).toHaveCount(1);
      }
      await expect(page.getByRole('contentinfo')).toContainText('community');
      await chooseView(page, 'Agents');
      await expect(panel(page, 'Conversations by agent').locator('.note').filter({ hasText: 'From the community report' })).toHaveCount(1);
      await chooseView(page, 'Availability');
      await hasState(page, 'Agent availability', 'failed');
      await expect(panel(page, 'Agent availability')).toContainText("This report is part of Rocket.Chat's premium plans");
      await expect(panel(page, 'Agent availability')).toHaveAttribute('data-lasting', 'true');
    } finally {
      await community.close();
    }
  });
}

test('a future period is told from an empty one', async ({ page }) => {
  await signIn(page, server, '?range=2026-12-01..2026-12-07');
  await hasState(page, 'Conversations by agent', 'empty');
  for (const name of panels) {
    await hasState(page, name, 'empty');
    // Of what is to come a tile has no number.
    if (name === 'Conversation totals') await expect(tiles(page).locator('.tile-value')).toHaveText(Array(6).fill('–'));
    else await expect(panel(page, name)).toContainText('This period is in the future. It starts on Tue, 1 Dec 2026.');
  }
});

test('where there is nothing, other choices are a press away, and the focus stays', async ({ page }) => {
  await signIn(page, server, '?range=2026-12-01..2026-12-07');
  const agents = panel(page, 'Conversations by agent');
  await agents.getByRole('button', { name: 'Show last 28 days' }).press('Enter');
  await hasState(page, 'Conversations by agent', 'ready');
  await expect(agents.getByRole('button', { name: /^Refresh/ })).toBeFocused();
  await page.goto('./?range=2020-01-01..2020-01-02');
  await hasState(page, 'Conversations by agent', 'empty');
  await agents.getByRole('button', { name: 'Show previous period' }).click();
  await expect.poll(() => addressQuery(page)).toBe('?range=2019-12-30..2019-12-31');
});

test('the demo is in the menu of workspaces, and named in the tab', async ({ page }) => {
  await signIn(page, server);
  await workspaceButton(page).click();
  await page.getByRole('button', { name: 'Explore the demo' }).click();
  await expect(page.getByText('Demo data, not your workspace.')).toBeVisible();
  await expect(page).toHaveTitle(/Demo/);
});

test('old numbers keep their own period while a future one is asked for', async ({ page }) => {
  await signIn(page, server);
  const agents = panel(page, 'Conversations by agent');
  const before = await agents.locator('.covers').textContent();
  await server.setFaults({ 'conversations-by-agent': 'slow' });
  await chooseDates(page, '2026-12-01', '2026-12-07');
  await hasState(page, 'Conversation totals', 'empty');
  await hasState(page, 'Conversations by agent', 'stale');
  await expect(agents.locator('.covers')).toHaveText(before ?? '');
  await expect(agents).not.toContainText('This period is in the future. It starts on');
});
