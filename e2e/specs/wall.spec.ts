// The page on a wall and on paper: what is seen from afar, what tells that numbers are old, and one sheet.

import { addressQuery, chooseDepartment, expect, openDemo, panel, periodButton, reports, settled, signIn, startServer, test, type Page } from '../dashboard';

const place = (page: Page) => page.locator('html').getAttribute('data-place');
const wall = (page: Page) => page.locator('.wall');

test.describe('on a wall', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('the address is enough: larger signs, the time and its zone, no controls, and nothing to scroll', async ({ page }) => {
    await openDemo(page, '&kiosk=1&refresh=300&theme=dark');
    expect(await place(page)).toBe('wall');
    await expect(wall(page)).toContainText('16:00 Europe/Berlin');
    await expect(wall(page)).toContainText('Today, Fri, 20 Nov 2026');
    for (const gone of ['.bar', '.filters', '.foot', '.panel-tools']) await expect(page.locator(gone).first()).toBeHidden();
    for (const name of ['Queued', 'Open', 'Agents available', 'First response']) {
      await expect(panel(page, 'Right now').locator('.metric-tile', { hasText: name }).locator('.tile-value'), name).toHaveText(/\d/);
    }
    await expect(panel(page, 'Trend')).toBeVisible();
    await expect(page.getByText('Demo data, not your workspace.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080);
    const size = await page.locator('.tile-value').first().evaluate((value) => value.getBoundingClientRect().height);
    await page.goto('./?demo=1&range=today');
    await settled(page);
    const usual = await page.locator('.tile-value').first().evaluate((value) => value.getBoundingClientRect().height);
    expect(size / usual).toBeGreaterThan(1.49);
  });

  test('shows 28 days by choice, and keeps them over a reload', async ({ page }) => {
    await openDemo(page, '&kiosk=1');
    await wall(page).getByRole('button', { name: 'Last 28 days' }).press('Enter');
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(wall(page)).toContainText(/Last 28 days, 23 Oct\s?–\s?19 Nov 2026/);
      await expect(panel(page, 'Trend').locator('.covers')).toContainText(/23 Oct\s?–\s?19 Nov 2026/);
    }
    await wall(page).getByRole('button', { name: 'Today' }).press('Enter');
    await expect(wall(page)).toContainText('Today, Fri, 20 Nov 2026');
  });

  test('first response stands beside its target', async ({ page }) => {
    for (const [target, word] of [[1, 'target 1 s missed'], [36_000, 'target 10 h met']]) {
      await openDemo(page, `&kiosk=1&target=Avg_first_response_time:${target}`);
      await expect(panel(page, 'Right now').locator('.metric-tile', { hasText: 'First response' })).toContainText(String(word));
    }
  });

  test('is hung up and taken down in place, by keyboard as well', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: 'Wall display' }).press('Enter');
    await expect(wall(page)).toBeVisible();
    expect(addressQuery(page)).toContain('kiosk=1');
    await page.getByRole('button', { name: 'Exit wall display' }).press('Enter');
    await expect(wall(page)).toHaveCount(0);
    expect(addressQuery(page)).not.toContain('kiosk');
    expect(await place(page)).toBe(null);
  });

  test('numbers older than three refreshes have a frame and a sentence', async ({ page }) => {
    const server = await startServer();
    try {
      await signIn(page, server, '?kiosk=1&refresh=60&range=today');
      await expect(page.getByText('Old data: the last three refreshes')).toBeHidden();
      await server.setFaults(Object.fromEntries(Object.keys(reports).map((route) => [route, 'failing'])));
      await page.clock.setFixedTime('2026-11-20T15:03:05Z');
      await expect(page.getByText('Old data: the last three refreshes brought nothing newer.')).toBeVisible();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).boxShadow)).toContain('inset');
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080);
    } finally {
      await server.close();
    }
  });

  test('numbers of days that are over do not grow old by standing', async ({ page }) => {
    const server = await startServer();
    try {
      await signIn(page, server, '?kiosk=1&refresh=60&range=last-28-days');
      await page.clock.setFixedTime('2026-11-20T15:10:00Z');
      await expect(wall(page)).toContainText('16:10');
      // A round has passed in which nothing of these days had to be asked.
      await expect(page.locator('.panel.trend[data-overdue="false"]')).toHaveCount(1);
      await expect(page.locator('.panel[data-overdue="true"]')).toHaveCount(0);
      await expect(page.getByText('Old data: the last three refreshes')).toBeHidden();
    } finally {
      await server.close();
    }
  });

  test('turns to the next day at midnight, and stands elsewhere each minute', async ({ page }) => {
    await openDemo(page, '&kiosk=1&range=today');
    await expect(wall(page)).toContainText('Fri, 20 Nov 2026');
    const at = () => page.locator('main').evaluate((main) => getComputedStyle(main).translate);
    const before = await at();
    await page.clock.setFixedTime('2026-11-20T15:01:00Z');
    await expect.poll(at).not.toBe(before);
    await page.clock.setFixedTime('2026-11-20T23:00:01Z');
    await expect(wall(page)).toContainText('Sat, 21 Nov 2026');
    await expect(wall(page)).toContainText('00:00 Europe/Berlin');
  });
});

test.describe('on paper', () => {
  /** The page as paper, and how many sheets of what size it takes. */
  const sheets = async (page: Page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const [, , , right, top] = pdf.match(/\/MediaBox\s*\[\s*(\S+)\s+(\S+)\s+(\S+)\s+(\S+?)\s*\]/)!;
    return { count: pdf.match(/\/Type\s*\/Page\b/g)!.length, size: [right, top].map((side) => Math.round(Number(side))) };
  };
  const oneSheet = { count: 1, size: [842, 595] };

  for (const width of [1440, 390]) {
    test(`the overview is one sheet of A4 on its side, from a page of ${width} px in dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await openDemo(page);
      expect(await sheets(page)).toEqual(oneSheet);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  }

  test('its heading tells whose numbers these are, of which days and departments', async ({ page }) => {
    const community = await startServer('--licence', 'community');
    try {
      await signIn(page, community, '?compare=before');
      // As wide as such a sheet, where the screen would have put the filters away.
      await page.setViewportSize({ width: 1062, height: 733 });
      await page.emulateMedia({ media: 'print' });
      const parts = [page.locator('.workspace-name'), periodButton(page), page.getByRole('combobox', { name: 'Department' })];
      await expect(parts[0]).toHaveText(new URL(community.url).host);
      const at = await Promise.all(parts.map(async (part) => (await part.boundingBox())!));
      // In one line, one behind the other.
      for (const [index, { x, y, height }] of at.entries()) {
        expect(y + height / 2).toBeCloseTo(at[0].y + at[0].height / 2, 0);
        if (index > 0) expect(x).toBeGreaterThan(at[index - 1].x + at[index - 1].width);
      }
      await expect(page.locator(':is(.stepper > .quiet, :is(.panel-tools, .failed, .foot) button):visible, .tabs:visible')).toHaveCount(0);
      expect(await sheets(page)).toEqual(oneSheet);
      await page.emulateMedia({ media: 'screen' });
      await chooseDepartment(page, 'Sales');
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.chips')).toHaveText('Sales');
      await expect(parts[2]).toBeHidden();
      expect(await sheets(page)).toEqual(oneSheet);
    } finally {
      await community.close();
    }
  });
});
