// Text twice as large, four times zoomed, and with the spacing that a reader may ask for: nothing is cut off, nothing
// lies over another, nothing scrolls sideways, charts included.

import { chooseLanguage, expect, loadHours, openDemo, openFilters, openWorkspaceMenu, settled, startServer, test, type DemoServer, type Page, periodButton } from '../dashboard';
import { cell } from '../extended';
import { illegible, noteWriting } from '../legible';

/** Expects all text to be legible, wherever the page is scrolled to. */
async function isLegible(page: Page, where: string, scope?: string) {
  const { faults, texts } = await illegible(page, scope);
  expect.soft(faults, where).toEqual([]);
  expect(texts, where).toBeGreaterThan(1);
}

/** A reader's own style sheet, there before the page is. */
async function wear(page: Page, css: string) {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The size of text that a reader has chosen for the browser. */
async function chooseTextSize(page: Page, px: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
}

// A picture keeps its own spacing, as its words stand beside it too.
const spacing = `
  :not(canvas) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What cannot be read of words that stand over the page: those that are beside it, or cut off. */
function beside(page: Page, words: string) {
  return page.locator(words).evaluate((words) => {
    const all = [words, ...words.querySelectorAll('*')];
    const isOut = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
    });
    return isOut.map((element) => element.textContent);
  });
}

/** What can be scrolled sideways. */
function scrollingAside(page: Page, scope: string) {
  return page.locator(scope).evaluate((scope) => {
    const all = [scope, ...scope.querySelectorAll('*')].filter((element) => !element.closest('.unseen') && element.checkVisibility());
    return all.filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX)).map((element) => `${element.tagName} ${element.className}`);
  });
}

const ways = [
  { name: 'zoomed to 400 %', width: 320, height: 256, wear: async () => {} },
  { name: 'text of 200 %, 1440 px', width: 1440, height: 900, wear: (page: Page) => chooseTextSize(page, 32) },
  { name: 'text of 200 %, 390 px', width: 390, height: 844, wear: (page: Page) => chooseTextSize(page, 32) },
  { name: 'spaced text, 1440 px', width: 1440, height: 900, wear: (page: Page) => wear(page, spacing) },
  { name: 'spaced text, 390 px', width: 390, height: 844, wear: (page: Page) => wear(page, spacing) },
  { name: 'spaced text, 320 px', width: 320, height: 640, wear: (page: Page) => wear(page, spacing) },
];

const quick = ['zoomed to 400 %, de', 'text of 200 %, 1440 px, de', 'spaced text, 390 px, ar'];

let server: DemoServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.close());

for (const way of ways) {
  for (const language of ['en', 'de', 'ar']) {
    // The longest words at the smallest zoom, the largest letters where the most stands side by side, and the other direction.
    const isQuick = quick.includes(`${way.name}, ${language}`);
    test.describe(`${way.name}, ${language}`, cell(isQuick), () => {
      test.use({ viewport: { width: way.width, height: way.height } });
      test.setTimeout(90_000);
      test.beforeEach(async ({ page }) => {
        await noteWriting(page);
        await way.wear(page);
      });

      for (const [view, query] of [
        ['overview', 'compare=before'], ['agents', 'compare=before'], ['departments', 'compare=before'], ['availability', 'range=yesterday'], ['report', 'compare=before'],
      ]) {
        test(view, async ({ page }) => {
          await openDemo(page, `&view=${view}&${query}&language=${language}`);
          await isLegible(page, view);
          // Tables and sentences that open.
          const closed = page.locator('.panel-tools > [aria-expanded="false"]:visible');
          for (let left = await closed.count(); left > 0; left = await closed.count()) {
            await closed.first().press('Enter');
            await expect(closed).toHaveCount(left - 1);
          }
          for (const summary of await page.locator('.receipt summary:visible').all()) await summary.press('Enter');
          if (view === 'overview') {
            await page.locator('.totals .panel-controls button[aria-expanded="false"]').press('Enter');
            await expect(page.locator('.metric-tile')).toHaveCount(11);
          }
          await expect(page.locator('.metric-tile[data-state="loading"]')).toHaveCount(0);
          await page.evaluate(() => scrollTo(0, 0));
          await isLegible(page, `${view}, all open`);
        });
      }

      test('hours', cell(isQuick && way.width === 320), async ({ page }) => {
        const heat = page.locator('.heat');
        /** Looks at the page from its top, where the bar that stays lies over nothing. */
        const isLegibleFromTop = async (where: string) => {
          await page.evaluate(() => scrollTo(0, 0));
          await isLegible(page, where);
          expect.soft(await scrollingAside(page, '.heat'), where).toEqual([]);
        };
        await openDemo(page, `&range=last-7-days&language=${language}`);
        await isLegibleFromTop('hours not asked for');
        await loadHours(page);
        await isLegibleFromTop('hours of days');
        await heat.locator('.panel-tools > [aria-expanded]').press('Enter');
        await expect(heat.getByRole('table')).toBeVisible();
        await heat.locator('.receipt summary').press('Enter');
        await isLegibleFromTop('hours as a table');
        for (const key of ['Home', 'End', 'Enter']) {
          await heat.getByRole('application').press(key);
          await expect(heat.locator('.tooltip')).toBeVisible();
          expect.soft(await beside(page, '.heat .tooltip'), `an hour read out with ${key}`).toEqual([]);
          await isLegibleFromTop(`an hour read out with ${key}`);
        }
        await heat.locator('select').selectOption('week');
        await isLegibleFromTop('hours of a usual week');
        // More days than there is room for their names, and days whose hours are not here.
        await openDemo(page, `&range=this-month&language=${language}`);
        await loadHours(page);
        await isLegibleFromTop('hours of a month');
        await openDemo(page, `&range=last-12-months&language=${language}`);
        await isLegibleFromTop('hours of too many days');
      });

      test('the way in', async ({ page }) => {
        await page.goto(`./?language=${language}`);
        await expect(page.locator('form.sign-in-form')).toBeVisible();
        await isLegible(page, 'the way in');
        await page.locator('.ways button').first().press('Enter');
        await page.locator('.sign-in-form').getByRole('textbox').first().fill('ftp://x');
        await page.locator('.sign-in-form [autocomplete=username]').fill('demo');
        await page.locator('.sign-in-form [autocomplete=current-password]').fill('demo');
        await page.locator('.sign-in-form [autocomplete=current-password]').press('Enter');
        await expect(page.locator('.form-error')).not.toBeEmpty();
        await isLegible(page, 'a refused way in');
      });

      test("the question about a link's workspace", async ({ page }) => {
        await chooseLanguage(page, language);
        await page.goto('./?workspace=http://chat.example.com.xn--exmple-cua.com:8443');
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('.whose')).toBeVisible();
        await isLegible(page, "the question about a link's workspace");
      });

      test('what opens over the page', async ({ page }) => {
        await openDemo(page, `&view=departments&range=last-7-days&language=${language}`);
        await periodButton(page).press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        // At its end, where the buttons that stay lie over nothing.
        await page.getByRole('dialog').evaluate((dialog) => dialog.scrollTo(0, dialog.scrollHeight));
        await isLegible(page, 'dates');
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        await isLegible(page, 'keys');
        await page.keyboard.press('Escape');
        await page.locator('.views-opener').press('Enter');
        await page.getByRole('dialog').getByRole('textbox').fill('Montagmorgen im Schichtwechsel');
        await page.getByRole('dialog').getByRole('textbox').press('Enter');
        await expect(page.locator('.saved-views a')).toHaveCount(1);
        await isLegible(page, 'saved views');
        await page.keyboard.press('Escape');
        await page.locator('.departments tbody th button').first().press('Enter');
        await expect(page.getByRole('dialog').locator('figure')).toBeVisible();
        await isLegible(page, 'a department');
        await page.keyboard.press('Escape');
        await openFilters(page);
        await page.locator('.filters [role=combobox]').press('ArrowDown');
        await isLegible(page, 'departments to choose', '.combobox .listing');
      });

      test('the menu of workspaces and what goes wrong', async ({ page }) => {
        await page.goto(`./?language=${language}`);
        await page.locator('.sign-in-form').getByRole('textbox').first().fill(server.url);
        await page.locator('.ways button').last().press('Enter');
        await page.locator('.sign-in-form').getByRole('textbox').nth(1).fill(server.userId);
        await page.locator('.sign-in-form [type=password]').fill(server.token);
        await page.locator('.sign-in-form [type=password]').press('Enter');
        await settled(page);
        await openWorkspaceMenu(page);
        await page.locator('.workspace-look summary').press('Enter');
        await isLegible(page, 'the menu', '.workspace-popover');
        await page.keyboard.press('Escape');
        await server.setFaults({ 'charts-data': 'failing', 'amount-of-chats': 'wrong-type', 'conversations-by-agent': 'limited' });
        await page.clock.setFixedTime('2026-11-20T15:05:00Z');
        await openFilters(page);
        await page.locator('.refresher button').press('Enter');
        await page.keyboard.press('Escape');
        if (await page.locator('.filter-done').isVisible()) await page.locator('.filter-done').press('Enter');
        await expect(page.locator('.panels > :is(.trend, .departments) .old')).toHaveCount(2);
        await page.evaluate(() => scrollTo(0, 0));
        await isLegible(page, 'old numbers');
        await server.setFaults({});
      });
    });
  }
}
