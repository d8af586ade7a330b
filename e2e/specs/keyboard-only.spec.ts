// Every function with a keyboard alone: nothing here clicks, fills or puts the focus anywhere but by keys. Wherever the
// focus stands it has a ring, lies under nothing, and is never lost.

import { aboveLimit, addressQuery, expect, hasState, hours, loadHours, openDemo, panel, settled, showMoreMetrics, startServer, test, workspaceButton, type DemoServer, type Page } from '../dashboard';
import { cell } from '../extended';
import { collect, expectVisibleFocus, press, expectFocus, stops, tabTo } from '../keyboard';
import { keepSecret } from '../watch';

let server: DemoServer;

test.beforeAll(async () => {
  // Many questions in a row are no question of the limit here.
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());
test.afterEach(() => server.setFaults({}));

const hasQuery = (page: Page, query: string | RegExp) =>
  typeof query === 'string' ? expect.poll(() => addressQuery(page)).toBe(query) : expect.poll(() => addressQuery(page)).toMatch(query);
const dialog = (page: Page) => page.getByRole('dialog');
const opener = /^button Period/;

/** Signs in from the address field of the way in. */
async function enter(page: Page, query = '') {
  keepSecret(server.token);
  await page.goto(`./${query}`);
  await expect(page.locator('form.sign-in-form')).toBeVisible();
  await tabTo(page, 'input Workspace address');
  await page.keyboard.type(server.url);
  await press(page, 'Tab');
  await expectFocus(page, 'button Password');
  await press(page, 'Tab');
  await expectFocus(page, 'button Personal access token');
  await page.keyboard.press('Enter');
  await tabTo(page, 'input User ID');
  await page.keyboard.type(server.userId);
  await press(page, 'Tab');
  await page.keyboard.type(server.token);
  await tabTo(page, 'button Sign in');
  await page.keyboard.press('Enter');
  await settled(page);
}

/** Opens the demo from the way in. */
async function explore(page: Page, query = '') {
  await page.goto(`./${query}`);
  await expect(page.locator('form.sign-in-form')).toBeVisible();
  await tabTo(page, 'button Explore the demo');
  await page.keyboard.press('Enter');
  await settled(page);
}

for (const [width, height] of [[1440, 900], [390, 844]]) {
  const isNarrow = width === 390;
  /** Opens the filters behind their button where they are. */
  const openRest = async (page: Page) => {
    if (!isNarrow) return;
    await tabTo(page, /^button Filters/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.filter-rest')).toBeVisible();
    await expectVisibleFocus(page);
  };

  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });
    test.setTimeout(90_000);

    test('in, around and out again', async ({ page }) => {
      await enter(page);
      await page.keyboard.press('Tab');
      await expectFocus(page, 'a Skip to content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expectFocus(page, /^button Previous period/);
      for (const view of ['Agents', 'Departments', 'Availability', 'Overview']) {
        await tabTo(page, `a ${view}`, 'Shift+Tab');
        await press(page, 'Enter');
        await settled(page);
        await expectFocus(page, `a ${view}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(view);
      }
      await tabTo(page, /^button Workspace 127/);
      await press(page, 'Enter', 'Tab');
      await expectFocus(page, /^button 127/);
      await press(page, 'Tab');
      await expectFocus(page, 'summary Name and color');
      await press(page, 'Enter', 'Tab');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Berlin');
      await press(page, 'Tab');
      await expectFocus(page, 'select Color');
      await expect(workspaceButton(page)).toHaveText(/Berlin/);
      await press(page, 'ArrowDown');
      await expectFocus(page, 'select Color');
      await press(page, 'Escape');
      await expectFocus(page, 'button Workspace Berlin');
      await press(page, 'Enter');
      await tabTo(page, 'button Add workspace…');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Add workspace' })).toBeVisible();
      await expectVisibleFocus(page);
      await press(page, 'Escape');
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, 'button Workspace Berlin');
      await press(page, 'Enter');
      await tabTo(page, 'button Sign out');
      await page.keyboard.press('Enter');
      await expect(page.locator('form.sign-in-form')).toBeVisible();
      await page.keyboard.press('Tab');
      await expectVisibleFocus(page);
    });

    test('periods: steps, presets, typed, of a calendar', cell(!isNarrow), async ({ page }) => {
      await explore(page);
      await tabTo(page, /^button Previous period/);
      await press(page, 'Enter');
      await hasQuery(page, '?demo=1&range=2026-09-25..2026-10-22');
      await expectFocus(page, /^button Previous period/);
      await tabTo(page, /^button Next period/);
      await press(page, 'Enter');
      await hasQuery(page, /^\?demo=1(&range=2026-10-23..2026-11-19)?$/);
      await expectFocus(page, /^button Next period/);
      await tabTo(page, opener, 'Shift+Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, /^button Last 28 days/);
      await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
      await expectFocus(page, /^button Yesterday/);
      await page.keyboard.press('Enter');
      await hasQuery(page, '?demo=1&range=yesterday');
      await settled(page);
      await expectFocus(page, opener);
      await page.keyboard.press('Enter');
      // A sheet opens on its days, which fingers choose.
      if (isNarrow) {
        await expectFocus(page, /^td /);
        await tabTo(page, /^input Type a period/, 'Shift+Tab');
      }
      await expectFocus(page, /^input Type a period/);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('2026-11-02..2026-11-08');
      await press(page, 'Enter');
      await hasQuery(page, '?demo=1&range=2026-11-02..2026-11-08');
      await expectFocus(page, opener);
      await press(page, 'Enter');
      await tabTo(page, 'button Earlier month');
      await press(page, 'Enter');
      // One month on a phone, where there are two beside each other elsewhere.
      await expect(page.getByRole('grid', { name: isNarrow ? 'October 2026' : 'September 2026' })).toBeVisible();
      await tabTo(page, /2026$/);
      await press(page, 'Home', 'ArrowDown', 'ArrowRight', 'PageUp', 'PageDown', 'Enter', 'ArrowRight', 'ArrowRight', 'End');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'button Apply');
      await page.keyboard.press('Enter');
      await hasQuery(page, /^\?demo=1&range=2026-(09|10)-\d\d\.\.2026-(09|10)-\d\d$/);
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, opener);
      await press(page, 'Enter');
      await tabTo(page, /^button Zoom out/);
      await press(page, 'Enter');
      await expectFocus(page, /^button Zoom out/);
      await tabTo(page, 'button Cancel');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, opener);
    });

    test('comparison, zone, departments, refresh', async ({ page }) => {
      await enter(page, '?view=departments');
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      // Nothing is the last of the choices.
      await tabTo(page, /^input No comparison/);
      await press(page, 'ArrowUp', 'ArrowUp');
      await hasQuery(page, '?view=departments&compare=previous-year');
      await expectFocus(page, /^input Same period last year/);
      await press(page, 'ArrowUp');
      await hasQuery(page, '?view=departments');
      await tabTo(page, /^switch Match weekdays/);
      await press(page, 'Space');
      await hasQuery(page, '?view=departments&compare=before-by-date');
      await tabTo(page, /^input Previous period/, 'Shift+Tab');
      await press(page, 'ArrowDown', 'ArrowDown');
      await tabTo(page, 'input Dates to compare with');
      await page.keyboard.type('2026-03-01..2026-03-28');
      await page.keyboard.press('Enter');
      await hasQuery(page, /compare=2026-03-01\.\.2026-03-28/);
      await settled(page);
      await expectFocus(page, opener);
      await openRest(page);
      await tabTo(page, 'combobox Department');
      await page.keyboard.type('sal');
      await press(page, 'Enter');
      await expectFocus(page, 'combobox Department');
      await page.keyboard.type('supp');
      await press(page, 'Enter');
      await hasQuery(page, /department=[^&]+(,|%2C)/);
      await settled(page);
      await expectFocus(page, 'combobox Department');
      await press(page, 'ArrowDown', 'ArrowDown', 'Escape');
      await expectFocus(page, 'combobox Department');
      if (!isNarrow) {
        await tabTo(page, 'button Options');
        await page.keyboard.press('Enter');
      }
      await tabTo(page, 'select Time zone');
      await page.keyboard.type('UTC');
      await hasQuery(page, /zone=UTC/);
      await settled(page);
      await expectFocus(page, 'select Time zone');
      await press(page, 'End');
      await tabTo(page, /^input Time zone/);
      await page.keyboard.type('Asia/Tokyo');
      await press(page, 'Enter');
      await hasQuery(page, /zone=Asia(\/|%2F)Tokyo/);
      await expectVisibleFocus(page);
      await tabTo(page, 'select Week starts on');
      await press(page, 'ArrowDown');
      await hasQuery(page, /week=/);
      await expectFocus(page, 'select Week starts on');
      await tabTo(page, 'select Refresh');
      await press(page, 'ArrowDown');
      await hasQuery(page, /refresh=1$/);
      await tabTo(page, 'button Refresh all');
      await press(page, 'Enter');
      await settled(page);
      await expectFocus(page, 'button Refresh all');
      if (isNarrow) {
        await tabTo(page, 'button Done');
        await page.keyboard.press('Enter');
        await expectFocus(page, /^button Filters/);
      }
      // The chips go one by one, and the focus to what is left.
      await tabTo(page, 'button Remove Sales');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'button Remove Support');
      await page.keyboard.press('Enter');
      await expect.poll(() => addressQuery(page)).not.toMatch(/[?&]department=/);
      if (isNarrow) await expectVisibleFocus(page, 'after the last chip');
      else await expectFocus(page, 'combobox Department');
    });

    test('the trend: choices, crosshair, zoom, table, search', cell(!isNarrow), async ({ page }) => {
      await explore(page);
      await tabTo(page, 'select Chart');
      await page.keyboard.type('Agent');
      await hasQuery(page, /chart=Total_messages/);
      await settled(page);
      await expectFocus(page, 'select Chart');
      await tabTo(page, 'select Group by');
      await page.keyboard.type('Week');
      await hasQuery(page, /group=week/);
      await expectFocus(page, 'select Group by');
      await page.keyboard.press('Home');
      await hasQuery(page, '?demo=1&chart=Total_messages');
      await tabTo(page, /^input Target/);
      await page.keyboard.type('400');
      await press(page, 'Enter');
      await hasQuery(page, /target=/);
      await expectFocus(page, /^input Target/);
      await tabTo(page, 'input Logarithmic scale');
      await press(page, 'Space');
      await hasQuery(page, /scale=log/);
      await expectFocus(page, 'input Logarithmic scale');
      await tabTo(page, /^application Trend/);
      const voice = panel(page, 'Trend').locator('figure [role=status]');
      await press(page, 'Home');
      await expect(voice).toContainText('Fri, 23 Oct 2026');
      await press(page, 'PageDown', 'ArrowRight');
      await expect(voice).toContainText('Sat, 31 Oct 2026');
      await press(page, 'PageUp', 'ArrowLeft');
      await expect(voice).toContainText('Fri, 23 Oct 2026');
      await press(page, 'End', 'Enter');
      await expect(panel(page, 'Trend').locator('.tooltip')).toHaveAttribute('data-firm', 'true');
      await press(page, 'Escape', 'Escape');
      await expect(voice).toBeEmpty();
      await press(page, 'Home', 'Enter', 'PageDown', 'Enter');
      await hasQuery(page, /range=2026-10-23\.\.2026-10-30/);
      await settled(page);
      await expectFocus(page, /^application Trend/);
      await tabTo(page, 'button Show table', 'Shift+Tab');
      await press(page, 'Enter');
      await expectFocus(page, 'button Hide table');
      await tabTo(page, 'summary About this number');
      await press(page, 'Enter', 'Escape');
      await expectFocus(page, 'summary About this number');
    });

    test('agents: order, search and drawer', cell(!isNarrow), async ({ page }) => {
      await explore(page, '?view=agents');
      await tabTo(page, 'input Search Conversations by agent');
      await page.keyboard.type('alex');
      await expect(panel(page, 'Conversations by agent').locator('tbody tr')).toHaveCount(5);
      await tabTo(page, 'button Clear');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'input Search Conversations by agent');
      if (isNarrow) {
        // Rows are blocks without heads there, and their order is a choice above them.
        await tabTo(page, /^select Sort by/);
        await page.keyboard.type('Share');
        await hasQuery(page, /sort=/);
        await expectFocus(page, /^select Sort by/);
      } else {
        await tabTo(page, 'button Share');
        await press(page, 'Enter');
        await expect(page.getByRole('columnheader', { name: 'Share' })).toHaveAttribute('aria-sort', 'descending');
        await expectFocus(page, 'button Share');
      }
      await tabTo(page, 'button Farah Keller');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Farah Keller' })).toBeVisible();
      await expectVisibleFocus(page);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, 'button Farah Keller');
      await press(page, 'Enter');
      await tabTo(page, 'button Close');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, 'button Farah Keller');
    });

    test('parts hidden and alone, the drawer of a department, only this one', cell(!isNarrow), async ({ page }) => {
      await explore(page, '?compare=before');
      await tabTo(page, 'button This period');
      const part = (name: string) => page.locator('.legend').getByRole('button', { name });
      await press(page, 'Enter');
      await expect(part('This period')).toHaveAttribute('aria-pressed', 'false');
      await expectFocus(page, 'button This period');
      await press(page, 'Shift+Enter');
      await expect(part('This period')).toHaveAttribute('aria-pressed', 'true');
      await expect(part('Comparison period')).toHaveAttribute('aria-pressed', 'false');
      await press(page, 'Shift+Enter');
      await expect(part('Comparison period')).toHaveAttribute('aria-pressed', 'true');
      await tabTo(page, 'button Sales');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Sales' }).getByRole('figure')).toBeVisible();
      await tabTo(page, /^application Department trend/);
      await press(page, 'Home');
      await expect(page.getByRole('dialog').locator('.tooltip')).toBeVisible();
      await press(page, 'Escape');
      await tabTo(page, 'button Show only this department');
      await page.keyboard.press('Enter');
      await hasQuery(page, /department=/);
      await settled(page);
      await expectVisibleFocus(page, 'after the drawer');
    });

    test('tiles', cell(!isNarrow), async ({ page }) => {
      await explore(page);
      await tabTo(page, 'button More metrics');
      await page.keyboard.press('Enter');
      await settled(page);
      await tabTo(page, 'button Agent messages');
      await page.keyboard.press('Enter');
      await hasQuery(page, '?demo=1&chart=Total_messages');
      await settled(page);
      await expectVisibleFocus(page, 'after the choice of a tile');
      await tabTo(page, 'button Refresh Conversation totals', 'Shift+Tab');
      await press(page, 'Enter');
      await settled(page);
      await expectFocus(page, 'button Refresh Conversation totals');
    });

    test('the hours: asked for, read both ways, held, as a table, heard, folded to a usual week', cell(!isNarrow), async ({ page }) => {
      await explore(page, '?range=last-28-days');
      const chart = panel(page, hours);
      const voice = chart.locator('figure [role=status]');
      await tabTo(page, 'button Load 28 days (28 requests)');
      await page.keyboard.press('Enter');
      // The button goes, and the focus to where it can stay.
      await expectFocus(page, `button Refresh ${hours}`);
      await settled(page);
      await expect(chart.getByRole('button', { name: /^Load / })).toHaveCount(0);
      await expectFocus(page, `button Refresh ${hours}`);
      await tabTo(page, /^application Conversations by hour/);
      const held = chart.locator('.tooltip[data-firm="true"]');
      // Down by the hour, aside by the day, by a week with the page keys, and never beyond an end.
      for (const [key, title] of [
        ['Home', 'Fri, 23 Oct 2026, 00:00'], ['ArrowUp', 'Fri, 23 Oct 2026, 00:00'], ['ArrowLeft', 'Fri, 23 Oct 2026, 00:00'],
        ['ArrowDown', 'Fri, 23 Oct 2026, 01:00'], ['ArrowRight', 'Sat, 24 Oct 2026, 01:00'], ['ArrowUp', 'Sat, 24 Oct 2026, 00:00'],
        // Up from midnight is the evening before.
        ['ArrowUp', 'Fri, 23 Oct 2026, 23:00'], ['ArrowDown', 'Sat, 24 Oct 2026, 00:00'], ['PageDown', 'Sat, 31 Oct 2026, 00:00'],
        ['ArrowLeft', 'Fri, 30 Oct 2026, 00:00'], ['PageUp', 'Fri, 23 Oct 2026, 00:00'], ['End', 'Thu, 19 Nov 2026, 23:00'],
        ['ArrowDown', 'Thu, 19 Nov 2026, 23:00'], ['ArrowRight', 'Thu, 19 Nov 2026, 23:00'],
      ]) {
        await press(page, key);
        await expect(voice, key).toContainText(`${title}: `);
        await expectFocus(page, /^application Conversations by hour/);
      }
      await press(page, 'Enter');
      await expect(held).toContainText('Thu, 19 Nov 2026, 23:00');
      await press(page, 'ArrowLeft');
      await expect(voice).toContainText('Wed, 18 Nov 2026, 23:00');
      await press(page, 'Escape', 'Escape');
      await expect(chart.locator('.tooltip')).toHaveCount(0);
      await expect(voice).toBeEmpty();
      await press(page, 't');
      await expect(chart.getByRole('table')).toBeVisible();
      await expectFocus(page, /^application Conversations by hour/);
      await tabTo(page, 'summary About this number');
      await tabTo(page, /^application Conversations by hour/, 'Shift+Tab');
      await press(page, 't');
      await expect(chart.getByRole('table')).toHaveCount(0);
      await press(page, 's');
      await expect(voice).toHaveText('Sound on');
      await press(page, 'Home', 's');
      await expect(voice).toHaveText('Sound off');
      await tabTo(page, 'select Columns', 'Shift+Tab');
      await press(page, 'ArrowDown');
      await expect(chart.getByLabel('Columns')).toHaveValue('week');
      await expectFocus(page, 'select Columns');
      await tabTo(page, /^application Conversations by hour/);
      for (const [key, title] of [['Home', 'Monday, 00:00'], ['ArrowRight', 'Tuesday, 00:00'], ['ArrowDown', 'Tuesday, 01:00'], ['End', 'Sunday, 23:00']]) {
        await press(page, key);
        await expect(voice, key).toContainText(`${title}: `);
      }
      await press(page, 'Enter');
      await expect(held).toContainText('Sunday, 23:00');
      await press(page, 'Escape');
      await tabTo(page, 'select Columns', 'Shift+Tab');
      await press(page, 'ArrowUp');
      await tabTo(page, /^application Conversations by hour/);
      await press(page, 'End');
      await expect(voice).toContainText('Thu, 19 Nov 2026, 23:00: ');
    });

    test('the hours: failed, and tried again', cell(!isNarrow), async ({ page }) => {
      await enter(page, '?range=last-7-days');
      await server.setFaults({ 'charts-data': 'failing' });
      await tabTo(page, 'button Load 7 days (7 requests)');
      await page.keyboard.press('Enter');
      await expectFocus(page, `button Refresh ${hours}`);
      await hasState(page, hours, 'failed');
      await expectFocus(page, `button Refresh ${hours}`);
      await server.setFaults({});
      await tabTo(page, 'button Retry');
      await page.keyboard.press('Enter');
      await hasState(page, hours, 'ready');
      await expectFocus(page, `button Refresh ${hours}`);
      await tabTo(page, /^application Conversations by hour/);
      await press(page, 'End');
      await expect(panel(page, hours).locator('figure [role=status]')).toContainText('Thu, 19 Nov 2026, 23:00: ');
    });

    test('saved views: save, name anew, order, start page, delete, take back, open', cell(!isNarrow), async ({ page }) => {
      await explore(page, '?range=last-7-days');
      await tabTo(page, 'button Saved views');
      await page.keyboard.press('Enter');
      for (const name of ['Mondays', 'Weeks']) {
        await tabTo(page, 'input Save this view as');
        await page.keyboard.type(name);
        await press(page, 'Enter');
        await expectFocus(page, `a ${name}`);
      }
      await tabTo(page, 'button Up: Weeks');
      await press(page, 'Enter');
      await expectFocus(page, 'button Up: Weeks');
      await tabTo(page, 'button Start page: Weeks');
      await press(page, 'Enter');
      await expectFocus(page, 'button Start page: Weeks');
      await tabTo(page, 'button Rename: Weeks');
      await press(page, 'Enter');
      await expectFocus(page, 'input New name');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Seven days');
      await press(page, 'Enter');
      await expectFocus(page, 'a Seven days');
      await tabTo(page, 'button Delete: Seven days');
      await press(page, 'Enter');
      await expectFocus(page, 'button Undo');
      await press(page, 'Enter');
      await expectFocus(page, 'a Seven days');
      await tabTo(page, 'a Export all');
      await tabTo(page, /^input Import/);
      await tabTo(page, 'a Mondays');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, 'button Saved views');
    });

    test('keys, language, theme, the wall, and back to the way in', async ({ page }) => {
      await explore(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('?');
      await expectFocus(page, 'input Use single-key shortcuts');
      await press(page, 'Space', 'Space');
      await tabTo(page, 'button Close');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
      await expectFocus(page, 'a Skip to content');
      await tabTo(page, 'button Keyboard shortcuts');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'input Use single-key shortcuts');
      await page.keyboard.press('Escape');
      await expectFocus(page, 'button Keyboard shortcuts');
      await tabTo(page, 'select Theme');
      await page.keyboard.type('Dark');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expectFocus(page, 'select Theme');
      await tabTo(page, 'select Language', 'Shift+Tab');
      await page.keyboard.type('Deutsch');
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await settled(page);
      await expectFocus(page, 'select Sprache');
      await page.keyboard.press('ArrowDown');
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await settled(page);
      await expectFocus(page, 'select Language');
      await tabTo(page, 'button Wall display', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await hasQuery(page, /kiosk=1/);
      await tabTo(page, 'button Exit wall display');
      await page.keyboard.press('Enter');
      await expect.poll(() => addressQuery(page)).not.toContain('kiosk');
      await settled(page);
      await tabTo(page, 'button Connect yours');
      await page.keyboard.press('Enter');
      await expect(page.locator('form.sign-in-form')).toBeVisible();
      await tabTo(page, 'button Password');
      await press(page, 'Enter');
      await expectFocus(page, 'button Password');
    });

    test('the focus outlives a failure, its second try, and an ended session', cell(!isNarrow), async ({ page }) => {
      await enter(page);
      await server.setFaults({ 'charts-data': 'failing', 'amount-of-chats': 'wrong-type' });
      await page.clock.setFixedTime('2026-11-20T15:05:00Z');
      await tabTo(page, 'button Refresh Trend');
      await press(page, 'Enter');
      await hasState(page, 'Trend', 'stale');
      await expectFocus(page, 'button Refresh Trend');
      await tabTo(page, 'summary About this number');
      await tabTo(page, 'button Retry', 'Shift+Tab');
      await server.setFaults({});
      await page.keyboard.press('Enter');
      await hasState(page, 'Trend', 'ready');
      await expectFocus(page, 'button Refresh Trend');
      await server.expire();
      await page.clock.setFixedTime('2026-11-20T15:10:00Z');
      await press(page, 'Enter');
      await expect(page.getByRole('dialog', { name: /Your session ended/ })).toBeVisible();
      await expectVisibleFocus(page);
      await tabTo(page, 'input User ID');
      await server.revive();
    });
  });
}

test.describe('Tab reaches all that can be used, forwards and backwards', () => {
  test.setTimeout(60_000);

  /** Expects each of all focusable elements to be one stop, in both directions, and nothing else to be one. */
  async function reachesAll(page: Page, where: string, least: number) {
    const all = await collect(page);
    expect(all.length, where).toBeGreaterThanOrEqual(least);
    // A dialog that scrolls may take the focus itself, for the arrows.
    const named = (found: (number | string)[]) => found.filter((at) => !`${at}`.startsWith('DIALOG ')).map((at) => (typeof at === 'number' ? all[at] : at));
    const [onward, back] = [named(await stops(page, 'Tab')), named(await stops(page, 'Shift+Tab'))];
    expect([...onward].sort(), where).toEqual([...all].sort());
    expect([...back].sort(), where).toEqual([...all].sort());
  }

  for (const width of [1440, 390]) {
    const size = { width, height: 844 };

    for (const [view, least] of [['overview', 50], ['agents', 25], ['departments', 25], ['availability', 25], ['report', 25]] as const) {
      // The two widths have the same stops but for those of the filters, which stand on every view.
      const isQuick = (width === 390) === (view !== 'departments');
      test(`${view}, ${width} px`, cell(isQuick), async ({ page }) => {
        await page.setViewportSize(size);
        await openDemo(page, `&view=${view}&compare=before`);
        if (view === 'overview') {
          await loadHours(page);
          // What comes when it is wanted comes before the walk.
          await showMoreMetrics(page);
        }
        await reachesAll(page, view, width === 390 ? least - 5 : least);
      });
    }

    test(`the way in and what opens over the page, ${width} px`, cell(width === 390), async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('./');
      await expect(page.locator('form.sign-in-form')).toBeVisible();
      await reachesAll(page, 'the way in', 9);
      await explore(page, '?view=departments&range=last-7-days');
      await tabTo(page, opener);
      await page.keyboard.press('Enter');
      await expectFocus(page, width === 390 ? /2026$/ : /^input Type a period/);
      await reachesAll(page, 'dates', 6);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expectFocus(page, 'input Use single-key shortcuts');
      await reachesAll(page, 'keys', 2);
      await page.keyboard.press('Escape');
      await tabTo(page, 'button Saved views');
      await page.keyboard.press('Enter');
      await tabTo(page, 'input Save this view as');
      await page.keyboard.type('Mondays');
      await page.keyboard.press('Enter');
      await expectFocus(page, 'a Mondays');
      await reachesAll(page, 'saved views', 10);
      await page.keyboard.press('Escape');
      await tabTo(page, 'button Sales');
      await page.keyboard.press('Enter');
      await expect(dialog(page).getByRole('figure')).toBeVisible();
      await settled(page);
      await reachesAll(page, 'a department', 7);
    });

    test(`an open menu and filters, ${width} px`, cell(width === 1440), async ({ page }) => {
      await page.setViewportSize(size);
      await enter(page);
      await tabTo(page, /^button Workspace/);
      await page.keyboard.press('Enter');
      await press(page, 'Tab', 'Tab');
      await expectFocus(page, 'summary Name and color');
      await press(page, 'Enter', 'Tab');
      await expectFocus(page, 'input Workspace name');
      await press(page, 'Tab', 'Tab');
      await expectFocus(page, 'button Add workspace…');
      await press(page, 'Tab');
      await expectFocus(page, 'button Explore the demo');
      await press(page, 'Tab');
      await expectFocus(page, 'button Open a snapshot…');
      await press(page, 'Tab');
      await expectFocus(page, 'button Sign out');
      // Whoever goes on closes it.
      await page.keyboard.press('Tab');
      await expect(workspaceButton(page)).toHaveAttribute('aria-expanded', 'false');
      await expectVisibleFocus(page);
    });

    test(`with a department chosen its field is one stop, ${width} px`, cell(width === 390), async ({ page }) => {
      await page.setViewportSize(size);
      // What one more would cost takes room in the list, which scrolls then.
      await explore(page, '?compare=before');
      if (width === 390) {
        await tabTo(page, /^button Filters/);
        await page.keyboard.press('Enter');
      }
      await tabTo(page, 'combobox Department');
      await page.keyboard.type('sal');
      await press(page, 'Enter');
      await expectFocus(page, 'combobox Department');
      await press(page, 'Shift+Tab', 'Tab');
      await expectFocus(page, 'combobox Department');
      await press(page, 'Tab');
      await expectFocus(page, width === 390 ? 'select Time zone' : 'button Options');
    });
  }

  test('filters that are open do not cover what is focused behind them', async ({ page }) => {
    for (const [width, height] of [[390, 844], [1024, 768]]) {
      await page.setViewportSize({ width, height });
      await explore(page);
      // Wider, the departments stand open and the rest is behind the options.
      await tabTo(page, width === 390 ? /^button Filters/ : 'button Options');
      await page.keyboard.press('Enter');
      // Every stop on the way is looked at.
      await tabTo(page, 'button Refresh Trend');
    }
  });

  test('failed panels', async ({ page }) => {
    await enter(page);
    await server.setFaults({ 'charts-data': 'failing', 'amount-of-chats': 'wrong-type', 'conversations-by-agent': 'drop' });
    // Nothing older stands in the place of what fails.
    await page.goto('./?range=yesterday');
    await hasState(page, 'Chats by department', 'failed');
    await expect(page.getByRole('button', { name: 'Retry' }).first()).toBeVisible();
    await settled(page);
    await reachesAll(page, 'failed panels', 30);
  });

  test('the wall', async ({ page }) => {
    await openDemo(page, '&kiosk=1');
    await reachesAll(page, 'the wall', 3);
  });
});
