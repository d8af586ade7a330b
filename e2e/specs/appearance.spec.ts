// The page's language and theme: the browser's and the system's, or the reader's own choice; and each language complete.

import type { ElementHandle } from '@playwright/test';
import { chooseToken, expect, fillInToken, openDemo, panel, settled, startServer, submit, test, type Locator, type Page } from '../dashboard';
import { cell, through } from '../extended';

/** The languages of the page, each with its tab for the agents and the direction that it is read in. */
const languages = {
  en: ['Agents', 'ltr'],
  'pt-BR': ['Agentes', 'ltr'],
  de: ['Agenten', 'ltr'],
  es: ['Agentes', 'ltr'],
  fr: ['Agents', 'ltr'],
  ja: ['エージェント', 'ltr'],
  ar: ['الوكلاء', 'rtl'],
} as const;

/** Of languages and widths: long words where there is least room, other letters, and the other direction. */
const fitting = ['de 320', 'fr 1024', 'ja 390', 'ar 320', 'es 1440'];

const root = (page: Page) => page.locator('html');

/** The tags of the languages that the page loads from now on. */
function languagesLoaded(page: Page) {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const tag = request.url().match(/\/messages-(.+?)(?:-[0-9a-f]{16})?\.txt$/)?.[1];
    if (tag) loaded.push(tag);
  });
  return loaded;
}

/** Those of some English texts that are on the page. */
async function englishLeft(page: Page, english: string[]) {
  const text = await page.locator('body').innerText();
  return english.filter((sentence) => text.includes(sentence));
}

for (const [tag, [agents, direction]] of Object.entries(languages)) {
  test.describe(`a browser set to ${tag}`, () => {
    test.use({ locale: tag });

    test('is answered in its language, and loads no other', async ({ page }) => {
      const loaded = languagesLoaded(page);
      await openDemo(page);
      await expect(root(page)).toHaveAttribute('lang', tag);
      await expect(root(page)).toHaveAttribute('dir', direction);
      await expect(page.getByRole('link', { name: agents, exact: true })).toBeVisible();
      expect(loaded).toEqual([tag]);
      const english = ['Conversation totals', 'updated just now', 'About this number', 'Show table', 'Last 28 days', 'all departments', 'Previous period'];
      expect(await englishLeft(page, english)).toEqual(tag === 'en' ? english : []);
    });

    for (const width of [1440, 1024, 390, 320]) {
      test(`fits ${width} px`, cell(fitting.includes(`${tag} ${width}`)), async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const view of ['overview', 'agents', 'departments', 'availability']) {
          await openDemo(page, `&view=${view}`);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(beyond, view).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

test.describe('another language is chosen in place', () => {
  /** The choice of a language, whatever it is called. */
  const choice = (page: Page) => page.locator('.appearance').getByRole('combobox').first();

  /** Chooses German by a script, as a reader would in the foot: behind an open dialog, or without scrolling there. */
  async function turnToGerman(page: Page) {
    await page.locator('.appearance select').first().evaluate((select: HTMLSelectElement) => {
      select.value = 'de';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(root(page)).toHaveAttribute('lang', 'de');
  }

  /** Expects an element to be the very one that it was. */
  const isSame = (before: ElementHandle, now: Locator) => now.evaluate((now, before) => now === before, before);

  test('the session, the view and the focus stay', async ({ page }) => {
    const server = await startServer();
    try {
      await page.goto('./?view=agents');
      await fillInToken(page, server);
      await page.getByLabel('Nowhere').or(page.getByLabel("Don't save")).first().check();
      await submit(page);
      await settled(page);
      await choice(page).focus();
      const select = (await choice(page).elementHandle())!;
      await choice(page).selectOption('de');
      await expect(root(page)).toHaveAttribute('lang', 'de');
      await expect(page.getByRole('link', { name: 'Agenten', exact: true })).toHaveAttribute('aria-current', 'page');
      await expect(page.getByLabel('Sprache')).toHaveValue('de');
      await expect(page.getByLabel('Sprache')).toBeFocused();
      expect(await isSame(select, page.getByLabel('Sprache'))).toBe(true);
      await settled(page);
    } finally {
      await server.close();
    }
  });

  test('a search, its rows, an open table and the place on the page stay', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await openDemo(page, '&view=agents');
    const search = page.locator('.table-search input');
    await search.fill('ana');
    const rows = page.locator('.panel tbody tr th, .panel tbody tr td:first-child');
    const names = await rows.allTextContents();
    expect(names.length).toBeGreaterThan(0);
    await page.evaluate(() => scrollTo(0, 200));
    await search.focus();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const top = () => rows.last().evaluate((row) => row.getBoundingClientRect().top);
    const rowTop = await top();
    const field = (await search.elementHandle())!;
    await turnToGerman(page);
    await expect(page.getByLabel('Suchen in Konversationen nach Agent')).toHaveValue('ana');
    await expect(search).toBeFocused();
    expect(await isSame(field, search)).toBe(true);
    // Names stay, and what is no name is in the other language.
    const german: Record<string, string> = { 'Deleted agent': 'Gelöschter Agent', Unassigned: 'Nicht zugewiesen' };
    expect(await rows.allTextContents()).toEqual(names.map((name) => german[name] ?? name));
    await expect(page.getByRole('columnheader', { name: 'Anteil' })).toBeVisible();
    await expect(page.locator('.panel tbody td').filter({ hasText: '%' }).first()).toHaveText(/^\d+,\d\s%$/);
    // A head of two lines is higher: the page scrolls with it, so that the rows stay where they were read.
    expect(await top()).toBeCloseTo(rowTop, 0);
  });

  test('a dialog stays open, with what was typed in it', async ({ page }) => {
    await openDemo(page);
    await page.getByRole('button', { name: 'Saved views', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('textbox').fill('Every Monday');
    const element = (await dialog.elementHandle())!;
    await turnToGerman(page);
    const german = page.getByRole('dialog', { name: 'Gespeicherte Ansichten' });
    await expect(german.getByRole('textbox', { name: 'Diese Ansicht speichern als' })).toHaveValue('Every Monday');
    await expect(german.getByRole('textbox')).toBeFocused();
    await expect(german.getByRole('button', { name: 'Schließen' })).toBeVisible();
    expect(await isSame(element, german)).toBe(true);
    await german.press('Escape');
    await expect(page.getByRole('button', { name: 'Gespeicherte Ansichten', exact: true })).toBeFocused();
  });

  test('the drawer stays open', async ({ page }) => {
    await openDemo(page, '&view=agents');
    const name = 'Farah Keller';
    await page.getByRole('rowheader', { name }).getByRole('button').click();
    const drawer = page.getByRole('dialog', { name });
    await expect(drawer.getByRole('status').first()).toContainText('conversations');
    const element = (await drawer.elementHandle())!;
    await turnToGerman(page);
    await expect(drawer.getByRole('heading', { name: 'Konversationen' })).toBeVisible();
    await expect(drawer.getByRole('status').first()).toContainText(/Konversation.* von insgesamt/);
    await expect(drawer.getByRole('button', { name: 'Schließen' })).toBeFocused();
    expect(await isSame(element, drawer)).toBe(true);
  });

  test('what was typed to sign in stays', async ({ page }) => {
    await page.goto('./');
    await chooseToken(page);
    const id = page.getByRole('textbox', { name: 'User ID' });
    await id.fill('aobEdbYhXfu5hkeqG');
    const field = (await id.elementHandle())!;
    await turnToGerman(page);
    const german = page.locator('.sign-in-form input').nth(1);
    await expect(german).toHaveAccessibleName('Benutzer-ID');
    await expect(german).toHaveValue('aobEdbYhXfu5hkeqG');
    await expect(german).toBeFocused();
    expect(await isSame(field, german)).toBe(true);
  });
});

test('a chosen language is kept, and given back to the browser', async ({ page }) => {
  await openDemo(page);
  await page.getByLabel('Language').selectOption('fr');
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  const loaded = languagesLoaded(page);
  await page.reload();
  await settled(page);
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  expect(loaded).toEqual(['fr']);
  await page.getByLabel('Langue').selectOption('');
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await page.reload();
  await settled(page);
  await expect(root(page)).toHaveAttribute('lang', 'en');
});

test('a language that does not come leaves the page as it is', async ({ page }) => {
  await openDemo(page);
  await page.route(/messages-de/, (route) => route.fulfill({ status: 503 }));
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('status').filter({ hasText: "This language couldn't load." })).toBeVisible();
  await expect(page.getByLabel('Language')).toHaveValue('');
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Agents', exact: true })).toBeVisible();
});

test('of two languages the one that was chosen last comes, whichever is there first', async ({ page }) => {
  await openDemo(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/messages-de/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Language').selectOption('de');
  await page.getByLabel('Language').selectOption('fr');
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  const late = page.waitForResponse(/messages-de/);
  release();
  await (await late).finished();
  // What comes late is read before the next frame but one.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  await expect(page.getByLabel('Langue')).toHaveValue('fr');
  await page.reload();
  await settled(page);
  await expect(root(page)).toHaveAttribute('lang', 'fr');
});

test.describe('a browser of several languages', () => {
  test.use({ locale: 'nl-NL' });

  test('is answered in English where none of its own is there', async ({ page }) => {
    await openDemo(page);
    await expect(root(page)).toHaveAttribute('lang', 'en');
  });
});

test.describe('numbers, dates and durations', () => {
  test.use({ locale: 'de-CH' });

  test('are those of the reader\'s place', async ({ page }) => {
    await openDemo(page);
    await expect(root(page)).toHaveAttribute('lang', 'de');
    // As the Swiss write thousands.
    await expect(page.locator('.tile-value').first()).toHaveText(/^\d['’]\d{3}$/);
    // Whichever units it takes.
    await expect(page.locator('.metric-tile').nth(1)).toContainText(/etwa (\d+ min( \d+ s)?|\d+ s)/);
  });
});

test.describe('the theme', () => {
  const theme = (page: Page) => root(page).getAttribute('data-theme');
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test('is the system\'s, and follows it', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openDemo(page);
    const dark = await ground(page);
    expect(await theme(page)).toBe('dark');
    const chart = await panel(page, 'Trend').locator('canvas').screenshot();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(root(page)).toHaveAttribute('data-theme', 'light');
    expect(await ground(page)).not.toBe(dark);
    expect(await panel(page, 'Trend').locator('canvas').screenshot()).not.toEqual(chart);
  });

  test('is the reader\'s own over the system\'s, kept, and never flashes another', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openDemo(page);
    await page.getByLabel('Theme').selectOption('dark');
    await expect(root(page)).toHaveAttribute('data-theme', 'dark');
    // What stands there before the program, and before the first paint.
    await page.addInitScript(() => {
      const themes: (string | undefined)[] = [];
      Object.assign(globalThis, { themes });
      new MutationObserver(() => themes.push(document.documentElement.dataset.theme)).observe(document, {
        subtree: true,
        attributeFilter: ['data-theme'],
      });
    });
    await page.reload();
    await settled(page);
    const themes = await page.evaluate(() => (globalThis as { themes?: string[] }).themes ?? []);
    expect([...new Set(themes)]).toEqual(['dark']);
    await expect(page.getByLabel('Theme')).toHaveValue('dark');
    expect(await page.locator('meta[name=theme-color]').getAttribute('content')).toMatch(/^#161b22$/i);
  });

  test('is the address\'s over both, for a wall', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openDemo(page, '&theme=dark');
    expect(await theme(page)).toBe('dark');
  });

  test('keeps to forced colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await openDemo(page);
    const tokens = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--surface', '--text', '--grid'].map((token) => style.getPropertyValue(token).trim());
    });
    expect(tokens).toEqual(['Canvas', 'CanvasText', 'GrayText']);
  });
});
