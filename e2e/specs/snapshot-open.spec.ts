// A snapshot's file opened in the page again: a workspace that is only read, with the numbers of then, without the network;
// and compared with the numbers of now.

import { readFile } from 'node:fs/promises';
import { audit } from '../audit';
import {
  aboveLimit, addressQuery, chooseDates, chooseView, expect, hasState, openDemo, openWorkspaceMenu, panel, panels, settled, signIn, startServer,
  table, test, tile, tilesCame, workspaceButton, type DemoServer, type Page,
} from '../dashboard';
import { tabTo } from '../keyboard';
import { chooseSnapshot, openSnapshot, openViewExport, saveSnapshot, snapshotFolder } from '../snapshot';

let server: DemoServer;
let folder: Awaited<ReturnType<typeof snapshotFolder>>;
test.beforeAll(async () => {
  [server, folder] = await Promise.all([startServer(...aboveLimit), snapshotFolder()]);
});
test.afterAll(() => Promise.all([server.close(), folder.remove()]));

const save = (page: Page, name?: string) => saveSnapshot(page, folder.path, {}, name);
const close = (page: Page) => page.getByRole('button', { name: 'Close the snapshot' });
const banner = (page: Page) => page.getByRole('complementary', { name: 'Snapshot' });

/** What panels show, table by table. */
async function tablesOf(page: Page, names: string[]) {
  await settled(page);
  const tables: string[][][] = [];
  for (const name of names) tables.push(await table(page, name));
  return tables;
}

/** The requests of a page to the workspace from now on. */
function requestsTo(page: Page, url: string) {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(url) && asked.push(request.url()));
  return asked;
}

const views: [string, string, string[]][] = [
  ['the overview of four weeks, compared', '?range=last-28-days&compare=before', panels],
  ['the overview of today so far', '?range=today&compare=before&zone=Europe/Berlin', panels],
  ['agents', '?view=agents&range=2026-10-01..2026-10-31&compare=year-before', ['Conversations by agent']],
  ['departments', '?view=departments&range=last-7-days&compare=before', ['Chats by department']],
  ['availability', '?view=availability&range=last-7-days&compare=before', ['Agent availability']],
];
for (const [what, query, names] of views) {
  test(`${what}: the same numbers a week later, without asking for one`, async ({ page, context }) => {
    await signIn(page, server, query);
    const before = await tablesOf(page, names);
    await page.clock.setFixedTime('2026-11-20T15:20:00Z');
    const path = await save(page);
    const other = await context.newPage();
    await other.clock.setFixedTime('2026-11-27T09:00:00Z');
    const asked = requestsTo(other, server.url);
    await other.goto('./');
    await openSnapshot(other, path);
    expect(await tablesOf(other, names)).toEqual(before);
    for (const name of names) await hasState(other, name, 'ready');
    await expect(banner(other)).toContainText('as of Fri, 20 Nov 2026, 16:20');
    await expect(other).toHaveTitle(/Snapshot/);
    expect(asked).toEqual([]);
  });
}

/** The rows of a table with agents, without their names: order among equals may follow these. */
const numbersOf = (rows: string[][]) => rows.map(([, ...numbers]) => numbers.join(' | ')).sort();

for (const [what, query, names] of views) {
  test(`${what}: the same numbers under other names, without agents' names`, async ({ page, context }) => {
    await signIn(page, server, query);
    const before = await tablesOf(page, names);
    const path = await saveSnapshot(page, folder.path, { agents: false });
    const other = await context.newPage();
    await other.goto('./');
    await openSnapshot(other, path);
    const after = await tablesOf(other, names);
    for (const [at, name] of names.entries()) {
      if (!/agent/i.test(name)) expect(after[at], name).toEqual(before[at]);
      else {
        expect(numbersOf(after[at]), name).toEqual(numbersOf(before[at]));
        expect(after[at].length).toBeGreaterThan(5);
        expect(after[at].map(([agent]) => agent).filter((agent) => !/^(Agent \d+( \((user-\d+|not an agent now|\d+ agents share this name)\))?|Total|Unassigned|(\d+ d|D)eleted agents?|rocket\.cat \(bot\))$/.test(agent)), name).toEqual([]);
      }
      await hasState(other, name, 'ready');
    }
  });
}

for (const [view, name] of [['agents', 'Conversations by agent'], ['overview', 'Conversations by agent'], ['availability', 'Agent availability']]) {
  test(`an agent has one other name in the file and on the page: ${view}`, async ({ page, context, browser }) => {
    await signIn(page, server, `?view=${view}&range=last-28-days`);
    await settled(page);
    const path = await saveSnapshot(page, folder.path, { agents: false });
    const other = await context.newPage();
    await other.goto('./');
    await openSnapshot(other, path);
    const shown = (await table(other, name)).map((row) => row.join(' | ')).sort();
    const file = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await file.goto(`file://${path}`);
    const rows = file.locator('section').filter({ has: file.getByRole('heading', { name, exact: true }) }).locator('tbody tr:not(.total)');
    const written = await rows.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim()).join(' | ')));
    // The overview shows ten rows of what is in the file.
    expect(shown.length).toBeGreaterThan(8);
    expect(written).toEqual(expect.arrayContaining(shown.filter((row) => !row.startsWith('Total'))));
    await file.context().close();
  });
}

test('two agents of one name, a former one and the bot stay apart under other names', async ({ page, context }) => {
  await signIn(page, server, '?view=agents&range=last-28-days');
  const kinds = async (page: Page) => (await table(page, 'Conversations by agent')).map(([name]) => name.match(/\((.*)\)/)?.[1].replace(/^(user-\d+|[a-z.]+\d*)$/, (word) => (word === 'bot' ? word : 'username'))).filter(Boolean).sort();
  const before = await kinds(page);
  expect(before).toEqual(['2 agents share this name', 'bot', 'not an agent now', 'username', 'username']);
  const path = await saveSnapshot(page, folder.path, { agents: false });
  const other = await context.newPage();
  await other.goto('./');
  await openSnapshot(other, path);
  expect(await kinds(other)).toEqual(before);
});

test("a snapshot without agents' names is compared but for its agents, by keyboard alone", async ({ page }) => {
  await signIn(page, server, '?range=2026-11-09..2026-11-18');
  await tilesCame(page);
  const path = await saveSnapshot(page, folder.path, { agents: false });
  await page.keyboard.press('Escape');
  await tabTo(page, 'button Export this view');
  await page.keyboard.press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'button Compare with a snapshot…');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(path);
  const dialog = page.getByRole('dialog', { name: /^Changes since/ });
  await expect(dialog.getByText('Loading the numbers of now…')).toHaveCount(0);
  await expect(section(page, 'Conversations by agent')).toContainText('Not in the snapshot');
  await expect(section(page, 'Trend')).toContainText(/No change\. Numbers compared: [1-9]/);
  await audit(page, 'a comparison');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export this view' })).toBeFocused();
});

test("without the workspace's name its host is nowhere in it, and it cannot be compared", async ({ page, context }) => {
  await server.setFaults({ 'amount-of-chats': 'failing' });
  try {
    await signIn(page, server, '?range=last-28-days&compare=before');
    await hasState(page, 'Chats by department', 'failed');
    const before = await tablesOf(page, ['Trend']);
    const path = await saveSnapshot(page, folder.path, { workspace: false });
    const text = await readFile(path, 'utf8');
    const whole = await readFile(await saveSnapshot(page, folder.path), 'utf8');
    const { host, port } = new URL(server.url);
    for (const own of [host, port]) {
      expect(whole).toContain(own);
      expect(text).not.toContain(own);
    }
    for (const file of [text, whole]) expect(file).not.toContain(new URL(page.url()).host);
    expect(text).toContain('<title>Overview – Workspace</title>');
    await openViewExport(page);
    await page.locator('.bar-tools input[type=file]').setInputFiles(path);
    await expect(page.getByText("This snapshot doesn't say which workspace it is of, so it can't be compared.")).toBeVisible();
    const other = await context.newPage();
    await other.goto('./');
    await openSnapshot(other, path);
    await expect(banner(other)).toContainText('Workspace as of Fri, 20 Nov 2026');
    expect(await tablesOf(other, ['Trend'])).toEqual(before);
    // Saved again it has none either, whatever is ticked.
    await openViewExport(other);
    const coming = other.waitForEvent('download');
    await other.locator('.view-export [data-ending=html]').click();
    const again = await coming;
    expect(again.suggestedFilename()).toMatch(/^overview-\d{4}-/);
    expect(await readFile(await again.path(), 'utf8')).toContain('"host":null');
  } finally {
    await server.setFaults({});
  }
});

test('whose days its reports keep is known as it was', async ({ page, context }) => {
  const permissions = 'view-livechat-manager,view-livechat-reports,view-livechat-departments,view-privileged-setting,api-bypass-rate-limit';
  const cairo = await startServer('--permissions', permissions, '--reporting', 'custom', '--custom-zone', 'Africa/Cairo');
  await signIn(page, cairo, '?range=last-7-days&zone=UTC');
  const covers = (page: Page) => page.locator('.covers').allTextContents();
  await expect(panel(page, 'Conversation totals')).toContainText('Africa/Cairo');
  const before = await covers(page);
  const path = await save(page);
  const other = await context.newPage();
  await other.goto('./');
  await openSnapshot(other, path);
  expect(await covers(other)).toEqual(before);
  await cairo.close();
});

test('without the premium licence its reports are those of every workspace', async ({ page, context }) => {
  const community = await startServer('--licence', 'community');
  await signIn(page, community, '?range=last-7-days');
  const names = ['Conversations by agent', 'Chats by department'];
  const before = await tablesOf(page, names);
  const path = await save(page);
  const other = await context.newPage();
  await other.goto('./');
  await openSnapshot(other, path);
  expect(await tablesOf(other, names)).toEqual(before);
  await community.close();
});

test('what it has no numbers for says so, and the other panels stay', async ({ page }) => {
  await openDemo(page, '&range=last-28-days');
  await openSnapshotOf(page);
  await chooseDates(page, '2026-10-01', '2026-10-31');
  for (const name of panels.slice(1)) await expect(panel(page, name)).toContainText('The snapshot has no numbers for this.');
  await expect(tile(page, 'First response')).toHaveAttribute('data-state', 'stale');
  await page.goBack();
  await settled(page);
  for (const name of panels) await hasState(page, name, 'ready');
});

/** Saves what is on screen and opens it from the way in. */
async function openSnapshotOf(page: Page) {
  const path = await save(page);
  await page.goto('./');
  await openSnapshot(page, path);
  return path;
}

test('it is left by its button and by Back, and what was on screen comes back', async ({ page }) => {
  await signIn(page, server, '?range=last-7-days');
  const path = await save(page);
  await chooseView(page, 'Agents');
  await settled(page);
  const own = addressQuery(page);
  await openWorkspaceMenu(page);
  const choosing = page.waitForEvent('filechooser');
  await expect(page.getByRole('button', { name: 'Open a snapshot…' })).toBeVisible();
  await page.getByRole('button', { name: 'Open a snapshot…' }).click();
  await (await choosing).setFiles(path);
  await expect(close(page)).toBeVisible();
  await tilesCame(page);
  expect(addressQuery(page)).toContain('snapshot=1');
  await expect(page.locator('.share-menu')).toHaveCount(0);
  await close(page).click();
  await expect(workspaceButton(page)).toBeVisible();
  expect(addressQuery(page)).toBe(own);
  await page.goBack();
  await expect(close(page)).toBeVisible();
  await settled(page);
  await page.goBack();
  await expect(close(page)).toHaveCount(0);
  await settled(page);
  // The clock goes on again.
  await page.clock.setFixedTime('2026-11-21T15:00:00Z');
  await page.reload();
  await settled(page);
  await expect(close(page)).toHaveCount(0);
});

test('an address whose file is gone says so, and shows what is now', async ({ page }) => {
  await page.goto('./?snapshot=1&range=last-7-days');
  await expect(page.getByText('This address showed a snapshot. Open its file again to see it.')).toBeVisible();
  expect(addressQuery(page)).not.toContain('snapshot');
});

const html = (name: string, text: string) => ({ name, mimeType: 'text/html', buffer: Buffer.from(text) });

test('files that are none get a sentence and change nothing', async ({ page }) => {
  await openDemo(page, '&view=agents&range=last-7-days');
  const whole = await readFile(await save(page), 'utf8');
  await page.goto('./');
  await expect(page.locator('form.sign-in-form')).toBeVisible();
  const damaged = 'This snapshot is damaged, or a newer version';
  const changed = (from: string | RegExp, to: string) => {
    expect(whole).toMatch(from);
    return whole.replace(from, to);
  };
  for (const [file, sentence] of [
    [html('empty.html', ''), "This file isn't a snapshot"],
    [html('page.html', '<!doctype html><title>Snapshot</title>'), "This file isn't a snapshot"],
    [{ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0, 255, 254, 37]) }, "This file isn't a snapshot"],
    [html('seen.html', changed(/<script[^]*<\/script>/, '')), 'This snapshot can only be read as a file'],
    [html('newer.html', changed('{"version":1,', '{"version":2,')), damaged],
    [html('cut.html', whole.slice(0, -2_000)), damaged],
    [html('changed.html', changed('"recording":{', '"recording":[')), damaged],
    [html('future.html', changed(/"at":"2026-11-20T15/, '"at":"2036-11-20T15')), damaged],
    [html('address.html', changed('"view":"?', '"view":"https://elsewhere.example/?')), damaged],
  ] as const) {
    await chooseSnapshot(page, file);
    await expect(page.locator('.notice').filter({ hasText: sentence }), file.name).toBeVisible();
    await expect(page.locator('form.sign-in-form')).toBeVisible();
  }
});

test('what a hostile file says is text, and it opens no workspace', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=last-7-days');
  const whole = await readFile(await save(page), 'utf8');
  const host = new URL(server.url).host;
  const hostile = '\\u003cimg src=x onerror=document.title=1>';
  const file = whole.replace(`"host":"${host}"`, `"host":"${hostile}"`).replace('"view":"?', `"view":"?workspace=https://elsewhere.example&demo=1&kiosk=1&`);
  const asked = requestsTo(page, server.url);
  await page.goto('./?compare=none');
  await settled(page);
  asked.length = 0;
  await chooseSnapshot(page, html('hostile.html', file));
  await expect(banner(page)).toContainText('<img src=x onerror=document.title=1>');
  await settled(page);
  expect(await page.locator('img').count()).toBe(0);
  expect(addressQuery(page)).not.toMatch(/workspace|demo|kiosk/);
  expect(asked).toEqual([]);
});

/** Compares what is on screen with a snapshot. */
async function compare(page: Page, path: string) {
  // Before the press, as the browser is told meanwhile to hand the choice over.
  const choosing = page.waitForEvent('filechooser');
  await openViewExport(page);
  await page.getByRole('button', { name: 'Compare with a snapshot…' }).click();
  await (await choosing).setFiles(path);
  const dialog = page.getByRole('dialog', { name: /^Changes since/ });
  await expect(dialog.getByText('Loading the numbers of now…')).toHaveCount(0);
  return dialog;
}

const section = (page: Page, name: string) => page.getByRole('dialog').locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('what has changed since is told, number by number, whatever view was open', async ({ page }) => {
  await signIn(page, server, '?range=2026-11-09..2026-11-18');
  await tilesCame(page);
  const path = await save(page);
  await compare(page, path);
  for (const name of panels) await expect(section(page, name)).toContainText(/No change\. Numbers compared: [1-9]/);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  // The past is rewritten: one agent has five conversations more, and one is gone.
  let [renamed, gone] = ['', ''];
  await page.route('**/conversations-by-agent?*', async (route) => {
    const response = await route.fetch();
    if (route.request().method() === 'OPTIONS') return route.fulfill({ response });
    const body = await response.json();
    const rows = body.data as { label: string; value: number }[];
    const [first, second] = rows.filter(({ label, value }) => value > 0 && rows.filter((row) => row.label === label).length === 1);
    [renamed, gone] = [first.label, second.label];
    first.value += 5;
    rows.splice(rows.indexOf(second), 1);
    await route.fulfill({ response, json: body });
  });
  await page.clock.setFixedTime('2026-11-23T15:00:00Z');
  await page.goto('./?view=availability&range=last-7-days');
  await settled(page);
  const dialog = await compare(page, path);
  await expect(dialog).toHaveAccessibleName('Changes since Fri, 20 Nov 2026, 16:00');
  await expect(section(page, 'Trend')).toContainText('No change.');
  const agents = section(page, 'Conversations by agent');
  await expect(agents).toContainText(/Changed: \d/);
  const rows = await agents.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())));
  const own = rows.find(([name]) => name === `${renamed} · Conversations`)!;
  expect(Number(own[2]) - Number(own[1])).toBe(5);
  const lost = rows.find(([name]) => name === `${gone} · Conversations`)!;
  expect(Number(lost[1])).toBeGreaterThan(0);
  expect(lost[2]).toBe('0');
  expect(addressQuery(page)).toContain('range=2026-11-09..2026-11-18');
  await audit(page, 'a comparison');
});

test('days that were not over are not compared', async ({ page }) => {
  await openDemo(page, '&range=2026-11-16..2026-11-20');
  const path = await save(page);
  // Days that have ended since were not over then.
  await page.clock.setFixedTime('2026-11-23T15:00:00Z');
  await page.reload();
  await settled(page);
  await compare(page, path);
  await expect(section(page, 'Trend')).toContainText('No change. Numbers compared: 4.');
  await expect(section(page, 'Conversations by agent')).toContainText('Not compared: no finished days.');
});

test('of a report each chart is compared with its own, and old numbers with nothing', async ({ page }) => {
  await signIn(page, server, '?view=report&range=2026-11-09..2026-11-18');
  const path = await save(page);
  await server.setFaults({ 'conversations-by-agent': 'failing' });
  await compare(page, path);
  for (const name of ['Conversations', 'Average first response time', 'Average response time']) await expect(section(page, name)).toContainText('No change. Numbers compared: 10.');
  await expect(section(page, 'Conversations by agent')).toContainText("newer numbers haven't arrived");
  await server.setFaults({});
});

test('what was old when it was saved is old', async ({ page }) => {
  await signIn(page, server, '?range=2026-11-16..2026-11-20');
  await server.setFaults({ 'conversations-by-agent': 'failing', 'charts-data': 'failing' });
  await page.clock.setFixedTime('2026-11-20T16:05:00Z');
  for (const name of ['Trend', 'Conversations by agent']) {
    await panel(page, name).getByRole('button', { name: `Refresh ${name}` }).press('Enter');
    await hasState(page, name, 'stale');
  }
  const path = await save(page);
  await server.setFaults({});
  await page.goto('./');
  await openSnapshot(page, path);
  for (const name of ['Trend', 'Conversations by agent']) await hasState(page, name, 'stale');
  await hasState(page, 'Chats by department', 'ready');
});

test('two snapshots are compared, and those of two workspaces are not', async ({ page }) => {
  await signIn(page, server, '?view=agents&range=2026-11-09..2026-11-18');
  const first = await save(page, 'first');
  const text = await readFile(first, 'utf8');
  // A later one has another number.
  const changed = text.replace(/\\"value\\":(\d+)/, (_, value) => `\\"value\\":${Number(value) + 7}`);
  expect(changed).not.toBe(text);
  await page.goto('./');
  await chooseSnapshot(page, html('second.html', changed));
  await expect(close(page)).toBeVisible();
  await settled(page);
  await compare(page, first);
  await expect(section(page, 'Conversations by agent')).toContainText(/Changed: \d/);
  await expect(section(page, 'Conversations by agent').locator('thead')).toContainText('Fri, 20 Nov 2026, 16:00');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.goto('./?demo=1');
  await settled(page);
  await openViewExport(page);
  await page.locator('.bar-tools input[type=file]').setInputFiles(first);
  await expect(page.getByText(/^This snapshot is of .+, and the page shows /)).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  await openDemo(page, '&view=agents&range=last-7-days');
  const path = await save(page);
  await page.goto('./');
  const choosing = page.waitForEvent('filechooser');
  await tabTo(page, 'input Open a snapshot…');
  await page.keyboard.press('Space');
  await (await choosing).setFiles(path);
  await expect(close(page)).toBeVisible();
  await settled(page);
  await audit(page, 'a snapshot');
  await tabTo(page, 'button Close the snapshot');
  await page.keyboard.press('Enter');
  await expect(page.locator('form.sign-in-form')).toBeVisible();
});
