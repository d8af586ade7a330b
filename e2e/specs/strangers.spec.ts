// Answers of strangers: their text is shown as text, and numbers that cannot be are shown as none.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseDepartment, countCases, expect, fillInToken, hasState, panel, settled, signIn, startServer, submit, table, test, type Page } from '../dashboard';
import { startStub, type Host } from '../hosts';

countCases('an answer that cannot be trusted');

async function enter(page: Page, { url }: Host) {
  await page.goto('./');
  await fillInToken(page, { url, userId: 'u', token: 't' });
  await submit(page);
}

test.describe("strangers' text", () => {
  const markup = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
  const reversed = '\u202Etxet desrever\u202C';
  const long = 'W'.repeat(3_000);

  async function answers(files: Record<string, unknown>) {
    const folder = await mkdtemp(join(tmpdir(), 'answers-'));
    for (const [name, body] of Object.entries(files)) await writeFile(join(folder, `${name}.json`), JSON.stringify(body));
    return folder;
  }

  async function hurt(page: Page) {
    return page.evaluate(() => [(window as { hurt?: number }).hurt, document.querySelectorAll('main img, main script').length]);
  }

  test('names with markup, of the other direction or without end are shown as text', async ({ page }) => {
    const names = [markup, reversed, long];
    const departments = names.map((name, index) => ({ _id: `d${index}`, name }));
    const folder = await answers({
      department: { departments, count: 3, offset: 0, total: 3, success: true },
      archived: { departments: [], count: 0, offset: 0, total: 0, success: true },
      'amount-of-chats': { departments: departments.map(({ _id }) => ({ _id, rooms: 3 })), count: 3, offset: 0, total: 3, success: true },
      'conversations-by-agent': { total: 9, data: [...names, null].map((label) => ({ label, value: 3 })), unspecified: 0, success: true },
      agent: { users: names.map((name, index) => ({ username: `u${index}`, name })), count: 3, offset: 0, total: 3, success: true },
      'available-for-service-history': { agents: names.map((_, index) => ({ username: `u${index}`, availableTimeInSeconds: 60 })), count: 3, offset: 0, total: 3, success: true },
      me: { _id: 'u', name: markup, username: 'u', roles: [], success: true },
    });
    const strange = await startServer('--answers', folder);
    try {
      await signIn(page, strange);
      for (const name of ['Chats by department', 'Agent availability']) expect((await table(page, name)).map(([name]) => name)).toEqual(names);
      expect((await table(page, 'Conversations by agent')).map(([name]) => name)).toEqual([...names, 'No name', 'Unassigned']);
      for (const cell of await panel(page, 'Chats by department').locator('tbody th').all()) await expect(cell).toHaveAttribute('dir', 'auto');
      await expect(page.getByRole('contentinfo')).toContainText(markup);
      await chooseDepartment(page, markup);
      await settled(page);
      await expect(page.getByRole('combobox', { name: 'Department' })).toHaveValue(markup);
      await panel(page, 'Chats by department').getByRole('application').focus();
      await page.keyboard.press('ArrowRight');
      await expect(panel(page, 'Chats by department').locator('.tooltip')).toContainText(markup);
      expect(await hurt(page)).toEqual([undefined, 0]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    } finally {
      await strange.close();
      await rm(folder, { recursive: true });
    }
  });

  test('an error in the words of the workspace is shown as text', async ({ page }) => {
    const host = await startStub({ 'conversation-totalizers': [400, { success: false, error: markup }] });
    try {
      await enter(page, host);
      await expect(panel(page, 'Conversation totals').getByRole('alert')).toContainText(markup);
      expect(await hurt(page)).toEqual([undefined, 0]);
    } finally {
      host.close();
    }
  });
});

test.describe('numbers that cannot be', () => {
  const numbers: [string, unknown, string][] = [
    ['conversation-totalizers', { totalizers: [{ title: 'Total_conversations', value: -3 }] }, 'Conversation totals'],
    ['conversation-totalizers', { totalizers: [{ title: 'Total_conversations', value: 1.5 }] }, 'Conversation totals'],
    ['conversation-totalizers', { totalizers: null }, 'Conversation totals'],
    ['conversation-totalizers', [], 'Conversation totals'],
    ['charts-data', { chartLabel: 'x', dataLabels: ['11/1'], dataPoints: [] }, 'Trend'],
    ['charts-data', { chartLabel: 'x', dataLabels: ['11/1'], dataPoints: [null] }, 'Trend'],
    ['conversations-by-agent', { total: 1, data: [{ label: 'a', value: 1e300 }], unspecified: 0 }, 'Conversations by agent'],
    ['amount-of-chats', { departments: {}, total: 0 }, 'Chats by department'],
    ['available-for-service-history', { agents: [{ username: 'a', availableTimeInSeconds: '-' }], total: 1 }, 'Agent availability'],
  ];
  for (const [route, body, name] of numbers) {
    test(`${route}: ${JSON.stringify(body)}`, async ({ page }) => {
      const host = await startStub({ [route]: [200, body] });
      try {
        await enter(page, host);
        await expect(panel(page, name).getByRole('alert')).toContainText("could not be understood");
        await expect(panel(page, name).getByRole('alert')).toContainText('No number is shown rather than a wrong one.');
      } finally {
        host.close();
      }
    });
  }

  test('a chart without points is empty, not broken', async ({ page }) => {
    const host = await startStub({ 'charts-data': [200, { chartLabel: 'x', dataLabels: [], dataPoints: [], success: true }] });
    try {
      await enter(page, host);
      await hasState(page, 'Trend', 'empty');
      await expect(panel(page, 'Trend')).toContainText('The workspace sent no points for this chart.');
    } finally {
      host.close();
    }
  });

  test('a totalizer that was not sent is not zero', async ({ page }) => {
    const host = await startStub({ 'conversation-totalizers': [200, { totalizers: [{ title: 'Total_visitors', value: 5 }], success: true }] });
    try {
      await enter(page, host);
      await hasState(page, 'Conversation totals', 'ready');
      expect((await table(page, 'Conversation totals')).map(([, value]) => value)).toEqual(['not sent', 'not sent', 'not sent', 'not sent', '5']);
    } finally {
      host.close();
    }
  });
});
