// An audit of every view and state by axe: all rules of WCAG 2.2 A and AA and the best practices, in both themes, both
// directions of reading and four widths, and on a very wide page in one; the quick run takes two of those. No finding is
// forgiven.

import { audit, auditAll, auditAt } from '../audit';
import {
  aboveLimit, chooseLanguage, choosePeriod, expect, fillInToken, hasState, openDates, openDemo, openFilters, openTable, panel, refreshAll, reports, settled, signIn, startServer, submit, test, tilesCame, type DemoServer, type Page,
} from '../dashboard';
import { cell } from '../extended';

for (const language of ['en', 'ar']) {
  for (const view of ['overview', 'agents', 'departments', 'availability', 'report']) {
    test(`${view} in ${language}`, cell(language === 'en' || view === 'overview'), async ({ page }) => {
      test.setTimeout(60_000);
      await openDemo(page, `&view=${view}&compare=before&language=${language}`);
      await auditAll(page, view);
    });
  }

  test(`the overview on a very wide page, in ${language}`, cell(language === 'ar'), async ({ page }) => {
    await openDemo(page, `&compare=before&language=${language}`);
    await auditAt(page, 'the overview', 2560, language === 'en' ? 'light' : 'dark');
  });

  test(`the way in, in ${language}`, cell(language === 'en'), async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(`./?language=${language}`);
    await expect(page.locator('form.sign-in-form')).toBeVisible();
    await auditAll(page, 'the way in');
  });

  test(`the question about a link's workspace, in ${language}`, cell(language === 'ar'), async ({ page }) => {
    test.setTimeout(60_000);
    await chooseLanguage(page, language);
    await page.goto('./?workspace=http://chat.xn--exmple-cua.com');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.whose')).toBeVisible();
    await auditAll(page, "the question about a link's workspace");
  });
}

test('what opens over the page, or in it', async ({ page }) => {
  test.setTimeout(60_000);
  await openDemo(page);
  await openDates(page);
  await audit(page, 'dates');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Saved views', exact: true }).click();
  await audit(page, 'saved views');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await audit(page, 'keys');
  await page.keyboard.press('Escape');
  await openTable(page, 'Conversations by agent');
  await panel(page, 'Trend').getByRole('application').press('Home');
  await audit(page, 'a table and a marked point');
  await page.getByRole('combobox', { name: 'Department' }).click();
  await audit(page, 'the list of departments');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('Escape');
  await openFilters(page);
  await audit(page, 'filters on a narrow page');
  await page.goto('./?demo=1&view=agents&about=agent:alex.adler');
  await settled(page);
  await audit(page, 'a drawer');
  await page.goto('./?demo=1&kiosk=1');
  await settled(page);
  await audit(page, 'on a wall');
});

test.describe('states', () => {
  let server: DemoServer;
  test.beforeAll(async () => {
    // The tiles' charts of three periods are more than a minute allows.
    server = await startServer(...aboveLimit);
  });
  test.afterAll(() => server.close());

  test('failed, old, empty, ended', async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto('./');
    await fillInToken(page, { ...server, token: 'not-the-token-of-anybody' });
    await submit(page);
    await expect(page.locator('.form-error')).not.toBeEmpty();
    await audit(page, 'a refused sign-in');
    await signIn(page, server);
    await choosePeriod(page, 'today');
    await settled(page);
    await server.setFaults(Object.fromEntries(Object.keys(reports).map((route) => [route, 'failing'])));
    await refreshAll(page);
    await hasState(page, 'Conversation totals', 'stale');
    await audit(page, 'old numbers');
    await server.setFaults(Object.fromEntries(Object.keys(reports).map((route) => [route, 'wrong-type'])));
    await page.goto('./?range=yesterday');
    await hasState(page, 'Conversation totals', 'failed');
    await audit(page, 'failed panels');
    await server.setFaults({});
    await page.goto('./?range=2020-01-01..2020-01-02');
    await settled(page);
    await audit(page, 'nothing in the period');
    await tilesCame(page);
    await server.expire();
    await refreshAll(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    await audit(page, 'an ended session');
    await server.revive();
  });

  test('failed, empty and not offered, in Arabic', async ({ page }) => {
    test.setTimeout(60_000);
    await signIn(page, server);
    const [failing, forbidden] = ['wrong-type', 'forbidden'].map((fault) => (route: string) => [route, fault]);
    await server.setFaults(Object.fromEntries(Object.keys(reports).map((route, at) => (at % 2 ? forbidden : failing)(route))));
    await page.goto('./?range=yesterday&language=ar');
    await settled(page);
    // Two reports that are forbidden, each of one panel.
    await expect(page.locator('.panel[data-lasting="true"]')).toHaveCount(2);
    await auditAt(page, 'failed and forbidden panels', 390, 'light');
    await auditAt(page, 'failed and forbidden panels', 2560, 'dark');
    await server.setFaults({});
    await page.goto('./?range=2020-01-01..2020-01-02&language=ar');
    await settled(page);
    await auditAt(page, 'nothing in the period', 1440, 'light');
  });
});
