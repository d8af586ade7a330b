// What a view costs the workspace: calls by route, of the first view, of one more department, and of opening another view.

import { aboveLimit, callsByRoute, chooseDepartment, chooseView, expect, settled, signIn, startServer, test, type DemoServer, type Page } from '../dashboard';

test.use({ compared: true });

let server: DemoServer;

test.beforeAll(async () => {
  // More calls than a workspace allows in a minute.
  server = await startServer(...aboveLimit);
});

/** The reports that were asked for since the last time, by route. */
function asked() {
  const calls = callsByRoute(server.log().filter(({ path }) => path.includes('/analytics/')));
  server.clearLog();
  return calls;
}

const sum = (calls: Record<string, number>) => Object.values(calls).reduce((all, count) => all + count, 0);

/** Chooses one more department, which costs what the page says before; and what it costs. */
async function costOf(page: Page, department: string, said: number) {
  const field = page.getByRole('combobox', { name: 'Department' });
  await field.focus();
  await expect(field).toHaveAccessibleDescription(new RegExp(`: about ${said} more requests`));
  await page.keyboard.press('Escape');
  await chooseDepartment(page, department);
  await settled(page);
  const calls = asked();
  expect(sum(calls), JSON.stringify(calls)).toBe(said);
  return calls;
}

test('the first view, one more department, and each other view', async ({ page }) => {
  server.clearLog();
  await signIn(page, server);
  await settled(page);
  expect(asked()).toEqual({
    'conversation-totalizers': 2, 'charts-data': 4, 'conversations-by-agent': 2, 'agent-overview': 1, 'amount-of-chats': 4,
    'available-for-service-history': 2,
  });
  await chooseDepartment(page, 'Sales');
  await settled(page);
  expect(sum(asked())).toBe(13);
  // Agents' metrics are of one department or of all.
  await costOf(page, 'Support', 12);
  await chooseView(page, 'Agents');
  await expect(page.getByRole('columnheader', { name: 'Share' })).toBeVisible();
  await settled(page);
  expect(asked()).toEqual({});
  await costOf(page, 'Billing', 2);
});

test('opening the agents costs a call for each metric that the overview has not asked for', async ({ page }) => {
  await signIn(page, server);
  await settled(page);
  asked();
  await chooseView(page, 'Agents');
  await expect(page.getByRole('columnheader', { name: 'Share' })).toBeVisible();
  await settled(page);
  expect(asked()).toEqual({ 'agent-overview': 2 });
});
