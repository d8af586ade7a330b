// What is said without being looked for: that a panel waits, fails, is empty or has newer numbers, and what a dialog or a
// refusal is about. Roles and names alone, so that it may look as it likes.

import {
  choosePeriod, expect, fillInToken, hasState, hours, loadHours, openDemo, openWorkspaceMenu, panel, panels, refreshAll, settled, signIn, startServer, submit, test, views,
  workspaceButton, type DemoServer, type Page,
} from '../dashboard';

/** Notes what live regions say from now on. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]');
        if (region && !element?.closest('[aria-live=off]') && region.textContent) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

test.describe('what goes on is told', () => {
  let server: DemoServer;
  test.beforeAll(async () => {
    server = await startServer();
  });
  test.afterAll(() => server.close());
  test.afterEach(() => server.setFaults({}));

  test('a panel that waits is busy, says that it waits, and is busy no more', async ({ page }) => {
    await signIn(page, server);
    for (const name of panels) await expect(panel(page, name)).toHaveAttribute('aria-busy', 'false');
    await server.setFaults({ 'conversations-by-agent': 'limited' });
    await page.clock.setFixedTime('2026-11-20T15:05:00Z');
    await panel(page, 'Conversations by agent').getByRole('button', { name: /^Refresh/ }).press('Enter');
    await expect(panel(page, 'Conversations by agent')).toHaveAttribute('aria-busy', 'true');
    await expect(panel(page, 'Conversations by agent').getByRole('status').filter({ hasText: 'limits requests per minute' })).toBeVisible();
    // The seconds are not spoken one by one.
    await expect(panel(page, 'Conversations by agent').getByRole('status').filter({ hasText: 'Continuing in' })).toHaveCount(0);
    await panel(page, 'Conversations by agent').getByRole('button', { name: 'Skip' }).press('Enter');
    await expect(panel(page, 'Conversations by agent')).toHaveAttribute('aria-busy', 'false');
  });

  test('old numbers and missing ones are alerts that say why and what to do', async ({ page }) => {
    await signIn(page, server);
    await server.setFaults({ 'charts-data': 'failing' });
    await page.clock.setFixedTime('2026-11-20T15:05:00Z');
    await panel(page, 'Trend').getByRole('button', { name: 'Refresh Trend' }).press('Enter');
    await hasState(page, 'Trend', 'stale');
    await expect(panel(page, 'Trend')).toMatchAriaSnapshot(`
      - region "Trend":
        - figure
        - alert:
          - paragraph:
            - strong: Data from 16:00 (5 min ago).
            - text: /had an internal error \\(500\\)\\. Retry in a moment\\./
          - button "Retry"
    `);
    await server.setFaults({ 'amount-of-chats': 'wrong-type' });
    await page.goto('./?range=yesterday');
    await hasState(page, 'Chats by department', 'failed');
    await expect(panel(page, 'Chats by department')).toMatchAriaSnapshot(`
      - region "Chats by department":
        - heading "Chats by department" [level=2]
        - alert:
          - paragraph: /couldn't be read/
          - button "Retry"
    `);
    await expect(panel(page, 'Chats by department').getByRole('figure')).toHaveCount(0);
  });

  test('an empty period says so in its place', async ({ page }) => {
    await signIn(page, server, '?range=2020-01-01..2020-01-02');
    await expect(panel(page, 'Chats by department')).toMatchAriaSnapshot(`
      - region "Chats by department":
        - paragraph: /^No conversations from .+ to .+\\.$/
    `);
  });

  test('another period is told by the line above the chart', async ({ page }) => {
    await openDemo(page);
    const notes = page.getByRole('status').filter({ hasText: /Most: / });
    const before = await notes.textContent();
    await choosePeriod(page, 'last-month');
    await settled(page);
    await expect(notes).not.toHaveText(before!);
  });

  test('a refused sign-in is an alert, an ended session a dialog that has the focus', async ({ page }) => {
    await page.goto('./');
    await fillInToken(page, { ...server, token: 'not-the-token-of-anybody' });
    await submit(page);
    await expect(page.getByRole('alert')).toContainText("didn't accept this user ID and token");
    await signIn(page, server);
    await server.expire();
    await refreshAll(page);
    const ended = page.getByRole('dialog', { name: /Your session ended/ });
    await expect(ended).toBeVisible();
    await expect(ended.getByRole('heading', { level: 2 })).toBeFocused();
    await server.revive();
  });

  test('the workspace menu tells what is open, and which workspace', async ({ page }) => {
    await signIn(page, server);
    await expect(workspaceButton(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(workspaceButton(page)).toHaveAccessibleName(/^Workspace 127\.0\.0\.1/);
    await openWorkspaceMenu(page);
    await expect(workspaceButton(page)).toHaveAttribute('aria-expanded', 'true');
    await page.locator('.workspace-look summary').press('Enter');
    await expect(page.locator('.workspace-menu')).toMatchAriaSnapshot(`
      - button /Workspace 127/ [expanded]
      - list "Workspaces":
        - listitem:
          - button /Demo Manager · saved for this tab/
      - group:
        - textbox "Workspace name"
        - combobox "Color":
          - option "Blue" [selected]
      - button "Add workspace…"
      - button "Sign out"
    `);
    await expect(page.getByRole('list', { name: 'Workspaces' }).getByRole('button')).toHaveAttribute('aria-current', 'true');
  });

  test('a part of a chart tells whether it is shown', async ({ page }) => {
    await openDemo(page, '&compare=before');
    const part = panel(page, 'Trend').getByRole('button', { name: 'Comparison period', exact: true });
    await expect(part).toHaveAttribute('aria-pressed', 'true');
    await part.press('Enter');
    await expect(part).toHaveAttribute('aria-pressed', 'false');
    await expect(part).toHaveAccessibleDescription(/\S/);
  });
});

test.describe('said without being asked for', () => {
  let server: DemoServer;
  test.beforeAll(async () => {
    server = await startServer();
  });
  test.afterAll(() => server.close());

  for (const view of ['overview', 'agents', 'departments', 'availability', 'report']) {
    test(`newer numbers of another period, ${view}`, async ({ page }) => {
      await signIn(page, server, `?view=${view}`);
      const said = await listen(page);
      await choosePeriod(page, 'last-7-days');
      await settled(page);
      await expect.poll(said, 'what is said of the new numbers').not.toEqual([]);
    });
  }

  test('a panel that was asked again says that its numbers have come', async ({ page }) => {
    await signIn(page, server);
    const said = await listen(page);
    await page.clock.setFixedTime('2026-11-20T15:05:00Z');
    await panel(page, 'Trend').getByRole('button', { name: 'Refresh Trend' }).press('Enter');
    await expect(panel(page, 'Trend').locator('.age')).toHaveText('updated just now');
    await expect.poll(said, 'what is said of the refresh').not.toEqual([]);
  });

  test('hours that were asked for say that they have come', async ({ page }) => {
    await openDemo(page, '&range=last-7-days');
    const said = await listen(page);
    await loadHours(page);
    await expect.poll(async () => (await said()).filter((words) => words.includes(hours)), 'what is said of the hours').not.toEqual([]);
  });

  test('the name of the tab tells the view', async ({ page }) => {
    for (const [view, title] of Object.entries(views)) {
      await openDemo(page, `&view=${view}`);
      await expect(page).toHaveTitle(new RegExp(title), { timeout: 2_000 });
    }
  });
});
