// Several workspaces side by side: nothing of one is ever sent to, shown for, or forgotten with another.

import {
  addressQuery, chooseView, expect, fillInPassword, fillInToken, hasState, openWorkspaceMenu, panel, question, settled, signIn, signOut,
  startServer, submit, table, test, tilesCame, workspaceButton, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';

let first: DemoServer;
let second: DemoServer;

test.beforeAll(async () => {
  [first, second] = await Promise.all([startServer('--seed', '8'), startServer('--seed', '21')]);
});
test.afterAll(() => Promise.all([first.close(), second.close()]));
test.beforeEach(() => [first, second].forEach((server) => server.clearLog()));
test.afterEach(() => Promise.all([first.setFaults({}), second.setFaults({})]));

const host = (server: DemoServer) => new URL(server.url).host;
const entries = (page: Page) => page.getByRole('list', { name: 'Workspaces' }).getByRole('button');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Add workspace' });
const form = (page: Page) => page.getByLabel('Workspace address');

/** Signs in to one more workspace from the menu. */
async function add(page: Page, server: DemoServer, keep = 'For this tab') {
  await openWorkspaceMenu(page);
  await page.getByRole('button', { name: 'Add workspace…' }).click();
  await fillInToken(page, server);
  await page.getByText(keep).click();
  await submit(page);
  await isOpen(page, host(server));
}

/** Opens a workspace that is signed in to. */
async function switchTo(page: Page, name: string) {
  await openWorkspaceMenu(page);
  await entries(page).filter({ hasText: name }).click();
  await isOpen(page, name);
}

async function isOpen(page: Page, name: string) {
  await expect(workspaceButton(page)).toContainText(name);
  await settled(page);
}

function kept(page: Page) {
  return page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
}

/** Each token that the page sends, with the origin that it goes to. */
function tokensSent(page: Page) {
  const sent: { origin: string; token: string; user: string }[] = [];
  page.on('request', (request) => {
    const headers = request.headers();
    if (headers['x-auth-token']) sent.push({ origin: new URL(request.url()).origin, token: headers['x-auth-token'], user: headers['x-user-id'] });
  });
  return sent;
}

test('two workspaces stand side by side, each with its own figures', async ({ page }) => {
  await signIn(page, first);
  const own = await table(page, 'Conversations by agent');
  await add(page, second);
  const other = await table(page, 'Conversations by agent');
  expect(other).not.toEqual(own);
  await switchTo(page, host(first));
  expect(await table(page, 'Conversations by agent')).toEqual(own);
  await expect(page.getByRole('contentinfo')).toContainText(host(first));
  await switchTo(page, host(second));
  expect(await table(page, 'Conversations by agent')).toEqual(other);
  await openWorkspaceMenu(page);
  await expect(entries(page)).toHaveCount(2);
  for (const entry of await entries(page).all()) await expect(entry).toContainText('Demo Manager · saved for this tab');
});

test('no token goes to another workspace than its own', async ({ page }) => {
  const sent = tokensSent(page);
  await signIn(page, first);
  await add(page, second);
  for (const server of [first, second, first]) {
    await switchTo(page, host(server));
    await chooseView(page, 'Agents');
    await settled(page);
  }
  await signOut(page);
  await isOpen(page, host(second));
  expect(sent.length).toBeGreaterThan(20);
  for (const server of [first, second]) {
    const there = sent.filter(({ origin }) => origin === server.url);
    expect(there.length).toBeGreaterThan(8);
    expect(there.filter(({ token, user }) => token !== server.token || user !== server.userId)).toEqual([]);
    // What was refused would show that a foreign token came.
    expect(server.log().filter(({ has_token, status }) => has_token && status === 401)).toEqual([]);
  }
});

test('an answer that comes late is not shown for the workspace that is open by then', async ({ page }) => {
  const slow = await startServer('--seed', '5', '--latency', '600');
  try {
    await signIn(page, first);
    const own = await table(page, 'Conversations by agent');
    await openWorkspaceMenu(page);
    await page.getByRole('button', { name: 'Add workspace…' }).click();
    await fillInToken(page, slow);
    await submit(page);
    await expect(workspaceButton(page)).toContainText(host(slow), { timeout: 15_000 });
    await expect.poll(() => slow.log().length).toBeGreaterThan(2);
    await switchTo(page, host(first));
    // Longer than the answers that are under way need, the one after the other.
    await page.waitForTimeout(2_000);
    expect(await table(page, 'Conversations by agent')).toEqual(own);
    await expect(page.getByRole('contentinfo')).toContainText(host(first));
    await hasState(page, 'Conversation totals', 'ready');
  } finally {
    await slow.close();
  }
});

test('a department is left behind with its workspace', async ({ page }) => {
  await signIn(page, first, '?range=last-7-days');
  await add(page, second);
  await switchTo(page, host(first));
  await page.getByRole('combobox', { name: 'Department' }).click();
  await page.getByRole('listbox', { name: 'Departments' }).getByRole('option').nth(1).click();
  await settled(page);
  expect(addressQuery(page)).toContain('department=');
  second.clearLog();
  await switchTo(page, host(second));
  expect(addressQuery(page)).toBe('?range=last-7-days');
  expect(second.log().filter(({ query }) => query.includes('departmentId'))).toEqual([]);
});

test('a reload opens the one that was open, and another tab the one that the device keeps', async ({ page, context }) => {
  await signIn(page, first);
  await add(page, second, 'On this device');
  await switchTo(page, host(first));
  await page.reload();
  await isOpen(page, host(first));
  const other = await context.newPage();
  await other.clock.setFixedTime(await page.evaluate(() => Date.now()));
  await other.goto('./');
  await isOpen(other, host(second));
  await openWorkspaceMenu(other);
  await expect(entries(other)).toHaveCount(1);
});

test('what is not to be kept leaves nothing at all in the browser', async ({ page }) => {
  await page.goto('./');
  await page.getByText("Don't save").click();
  await fillInToken(page, first);
  await submit(page);
  await isOpen(page, host(first));
  await openWorkspaceMenu(page);
  await page.getByText('Name and color').click();
  await page.getByLabel('Workspace name').fill('Secret name');
  await page.keyboard.press('Enter');
  await page.getByLabel('Color').selectOption('Red');
  await isOpen(page, 'Secret name');
  expect(await kept(page)).toBe('[{},{}]');
  await page.keyboard.press('Escape');
  await add(page, second);
  await switchTo(page, 'Secret name');
  for (const trace of [host(first), first.userId, first.token, 'Secret name']) expect(await kept(page)).not.toContain(trace);
  await page.reload();
  await isOpen(page, host(second));
});

test('who keeps nothing is not asked about answers', async ({ page }) => {
  await page.goto('./');
  const answers = page.getByRole('checkbox', { name: 'Cache data in this browser' });
  await expect(answers).toBeChecked();
  await page.getByText("Don't save").click();
  await expect(answers).not.toBeChecked();
  await expect(answers).toBeDisabled();
  await page.getByText('For this tab').click();
  await expect(answers).toBeChecked();
  await answers.uncheck();
  await fillInToken(page, first);
  await submit(page);
  await settled(page);
  expect(await kept(page)).toContain('keeps_answers\\":false');
});

test('a name and a colour are kept, and an empty name is the host', async ({ page }) => {
  await signIn(page, first);
  await add(page, second);
  await expect(workspaceButton(page).locator('.dot')).toHaveAttribute('data-colour', '2');
  await openWorkspaceMenu(page);
  await page.getByText('Name and color').click();
  const name = page.getByLabel('Workspace name');
  await name.fill('  <b>Süd‮</b> ');
  await name.press('Enter');
  await page.getByLabel('Color').selectOption('Plum');
  await page.reload();
  // The mark that would turn the words behind it is gone.
  await isOpen(page, '<b>Süd</b>');
  await expect(workspaceButton(page).locator('.dot')).toHaveAttribute('data-colour', '4');
  await openWorkspaceMenu(page);
  await page.getByText('Name and color').click();
  await name.fill(' ');
  await name.press('Enter');
  await isOpen(page, host(second));
});

test('adding can be cancelled, and the view stays', async ({ page }) => {
  await signIn(page, first);
  await tilesCame(page);
  first.clearLog();
  for (const leave of [() => page.keyboard.press('Escape'), () => page.getByRole('button', { name: 'Cancel' }).click()]) {
    await openWorkspaceMenu(page);
    await page.getByRole('button', { name: 'Add workspace…' }).click();
    await expect(dialog(page)).toBeVisible();
    await expect(form(page)).toBeFocused();
    await expect(form(page)).toHaveValue('');
    await leave();
    await expect(dialog(page)).toHaveCount(0);
    await expect(workspaceButton(page)).toBeFocused();
    await hasState(page, 'Conversation totals', 'ready');
  }
  expect(first.log()).toEqual([]);
});

test.describe('the address', () => {
  test('opens the workspace that it names, if that is signed in to', async ({ page }) => {
    await signIn(page, first);
    await add(page, second);
    await page.goto(`./?workspace=${first.url}&range=today`);
    await isOpen(page, host(first));
    expect(addressQuery(page)).toContain('range=today');
    await switchTo(page, host(second));
    expect(addressQuery(page)).toBe('?range=today');
    await page.goBack();
    await isOpen(page, host(first));
  });

  test('asks to sign in to a workspace that is new, and offers the others', async ({ page }) => {
    await signIn(page, first);
    await page.goto(`./?workspace=${second.url}`);
    await expect(question(page)).toContainText(second.url);
    first.clearLog();
    await page.waitForTimeout(300);
    expect(first.log()).toEqual([]);
    await entries(page).click();
    await isOpen(page, host(first));
    expect(addressQuery(page)).toBe('');
  });
});

test.describe('signing out', () => {
  test('goes to the next one and forgets no other', async ({ page }) => {
    await page.goto('./');
    await fillInPassword(page, first);
    await submit(page);
    await settled(page);
    await add(page, second, 'On this device');
    await switchTo(page, host(first));
    await signOut(page);
    await isOpen(page, host(second));
    await expect(workspaceButton(page)).toBeFocused();
    expect(await kept(page)).not.toContain(first.token);
    expect(await kept(page)).not.toContain(host(first));
    expect(await kept(page)).toContain(second.token);
    await expect.poll(() => first.log().filter(({ path }) => path === '/api/v1/logout')).toMatchObject([{ status: 200, has_token: true }]);
    expect(second.log().filter(({ path }) => path === '/api/v1/logout')).toEqual([]);
    await page.reload();
    await isOpen(page, host(second));
  });

  test('of all forgets all', async ({ page }) => {
    await signIn(page, first);
    await openWorkspaceMenu(page);
    await expect(page.getByRole('button', { name: 'Sign out of all' })).toHaveCount(0);
    await add(page, second, 'On this device');
    await openWorkspaceMenu(page);
    await page.getByRole('button', { name: 'Sign out of all' }).click();
    await expect(form(page)).toBeVisible();
    // Marks of what has ended, which tell neither who nor where.
    expect(await kept(page)).toMatch(/^\[\{\},\{"omnichannel-dashboard\.sign-outs":"\{\\"v\\":1,\\"marks\\":\[\d{1,20},\d{1,20}\]\}"\}\]$/);
    await page.reload();
    await expect(form(page)).toBeVisible();
  });
});

test('a session that ends is one workspace’s own affair', async ({ page }) => {
  await signIn(page, first);
  await add(page, second);
  await second.setFaults({ 'conversation-totalizers': 'expired' });
  await panel(page, 'Conversation totals').getByRole('button', { name: /^Refresh/ }).click();
  const expired = page.getByRole('dialog', { name: 'Your session ended.' });
  await expect(expired.getByLabel('Workspace address')).toHaveValue(second.url);
  expect(await kept(page)).toContain(first.token);
  expect(await kept(page)).not.toContain(second.token);
  await openWorkspaceMenu(page);
  await expect(entries(page).filter({ hasText: host(second) })).toContainText('session ended');
  await switchTo(page, host(first));
  await expect(expired).toHaveCount(0);
  await hasState(page, 'Conversation totals', 'ready');
  await second.setFaults({});
  await switchTo(page, host(second));
  await fillInToken(page, second);
  await submit(page);
  await expect(expired).toHaveCount(0);
  await settled(page);
  await openWorkspaceMenu(page);
  await expect(entries(page)).toHaveCount(2);
  await expect(entries(page).filter({ hasText: host(second) })).toContainText('saved for this tab');
});

test('the menu without a pointer', async ({ page }) => {
  await signIn(page, first);
  await add(page, second);
  const button = workspaceButton(page);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  for (const entry of await entries(page).all()) {
    await page.keyboard.press('Tab');
    await expect(entry).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.press('Enter');
  const other = entries(page).filter({ hasText: host(first) });
  while (!(await other.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await isOpen(page, host(first));
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

for (const width of [1440, 390, 320]) {
  test(`the menu and the form fit ${width} px`, cell(width === 320), async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await signIn(page, first);
    await add(page, second);
    await openWorkspaceMenu(page);
    await page.getByText('Name and color').click();
    await page.getByLabel('Workspace name').fill('A name that is longer than any bar has room for');
    await page.keyboard.press('Enter');
    const sticksOut = () =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.workspace-menu, .workspace-menu *, dialog, dialog *')].map((element) => element.getBoundingClientRect());
        return boxes.filter(({ left, right }) => left < -1 || right > document.documentElement.clientWidth + 1).length + document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
    expect(await sticksOut()).toBe(0);
    const brand = await page.locator('.brand').boundingBox();
    const button = await workspaceButton(page).boundingBox();
    expect(Math.abs(brand!.y + brand!.height / 2 - button!.y - button!.height / 2), 'beside the brand').toBeLessThan(4);
    await page.getByRole('button', { name: 'Add workspace…' }).click();
    await expect(dialog(page)).toBeVisible();
    expect(await sticksOut()).toBe(0);
  });
}
