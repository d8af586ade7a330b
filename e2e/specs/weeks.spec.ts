// The day on which weeks begin: as where the reader is, whatever their browser tells of it, and said by every link whose
// meaning hangs on it.

import { addressQuery, choosePeriod, expect, openDemo, openFilters, panel, queryOf, settled, test, type Page } from '../dashboard';

const firstTile = (page: Page) => panel(page, 'Conversation totals').locator('.tile-value').first();
const hasQuery = (page: Page, query: string) => expect.poll(() => addressQuery(page)).toBe(query);

for (const [locale, week] of [['en-US', 'sun'], ['pt-BR', 'sun'], ['ja', 'sun'], ['es-MX', 'sun'], ['ar-EG', 'sat'], ['en-GB', 'mon']]) {
  test.describe(`in ${locale}, whose browser tells nothing of weeks`, () => {
    test.use({ locale });

    test('they begin as there', async ({ page }) => {
      await page.addInitScript(() => {
        const prototype = Intl.Locale.prototype as unknown as Record<string, unknown>;
        delete prototype.getWeekInfo;
        delete prototype.weekInfo;
      });
      await openDemo(page, '&range=last-week');
      await hasQuery(page, `?demo=1&range=last-week&week=${week}`);
    });
  });
}

test('a link shows the same week to everybody', async ({ page, browser, site }) => {
  const american = await browser.newContext({ baseURL: site, locale: 'en-US', timezoneId: 'Europe/Berlin' });
  const theirs = await american.newPage();
  await theirs.clock.setFixedTime('2026-11-20T15:00:00Z');
  await openDemo(theirs, '&range=last-week');
  await hasQuery(theirs, '?demo=1&range=last-week&week=sun');
  const number = await firstTile(theirs).textContent();
  const agents = theirs.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Agents' });
  expect(queryOf(await agents.evaluate((link: HTMLAnchorElement) => link.href))).toContain('&week=sun');
  await page.goto(theirs.url());
  await settled(page);
  await expect(firstTile(page)).toHaveText(number!);
  await hasQuery(page, '?demo=1&range=last-week&week=sun');
  // Here weeks begin on Monday.
  await openDemo(page, '&range=last-week');
  await hasQuery(page, '?demo=1&range=last-week&week=mon');
  await expect(firstTile(page)).not.toHaveText(number!);
  await american.close();
});

test('what the address says by itself is no step of the history, and goes with what needed it', async ({ page }) => {
  await openDemo(page);
  await choosePeriod(page, 'last-week');
  await hasQuery(page, '?demo=1&range=last-week&week=mon');
  await page.goBack();
  await hasQuery(page, '?demo=1');
  await page.goForward();
  await hasQuery(page, '?demo=1&range=last-week&week=mon');
  await choosePeriod(page, 'last-91-days');
  await hasQuery(page, '?demo=1&range=last-91-days&week=mon');
  await choosePeriod(page, 'today');
  await hasQuery(page, '?demo=1&range=today');
  await page.goBack();
  await page.goBack();
  await hasQuery(page, '?demo=1&range=last-week&week=mon');
  await openFilters(page);
  await page.getByLabel('Week starts on').selectOption('Friday');
  await hasQuery(page, '?demo=1&range=last-week&week=fri');
  await page.getByLabel('Week starts on').selectOption('By language (Monday)');
  await hasQuery(page, '?demo=1&range=last-week&week=mon');
});

test('a view that was saved without the day is found again', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('omnichannel-dashboard.views', JSON.stringify({ version: 1, views: [{ name: 'Week', query: '?range=last-week' }] }));
  });
  await openDemo(page);
  await page.locator('.views-opener').click();
  const link = page.locator('.saved-views a', { hasText: 'Week' });
  expect(queryOf(await link.evaluate((link: HTMLAnchorElement) => link.href))).toBe('?demo=1&range=last-week&week=mon');
  await link.click();
  await hasQuery(page, '?demo=1&range=last-week&week=mon');
  await page.locator('.views-opener').click();
  await expect(link).toHaveAttribute('aria-current', 'page');
});
