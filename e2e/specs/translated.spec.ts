// A page that something translates: text nodes make way for <font> elements, and no old number may stay under new dates.

import { choosePeriod, expect, openDemo, settled, test, type Page } from '../dashboard';

type Manner = 'in the place' | 'before and away' | 'around' | 'again and again';

/** Translates the page in one of the ways in which translators do. */
function translate(page: Page, manner: Manner) {
  return page.evaluate((manner) => {
    const font = (text: string) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text;
      outer.append(inner);
      return outer;
    };
    const ways: Record<string, (text: Text) => void> = {
      'in the place': (text) => text.replaceWith(font(text.data)),
      'before and away': (text) => {
        text.before(font(text.data));
        text.remove();
      },
      around: (text) => {
        const outer = document.createElement('font');
        text.replaceWith(outer);
        outer.append(text);
      },
    };
    const way = ways[manner] ?? ways['in the place'];
    const all = () => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walk.nextNode()) texts.push(walk.currentNode as Text);
      texts.filter((text) => text.data.trim() && !text.parentElement!.closest('font, script, style, select, textarea')).forEach(way);
    };
    all();
    if (manner !== 'again and again') return;
    let isDue = false;
    // After a moment, as its words come over the network.
    const later = () => {
      if (!isDue) setTimeout(() => ((isDue = false), all()), 20);
      isDue = true;
    };
    new MutationObserver(later).observe(document.body, { childList: true, subtree: true });
    later();
  }, manner);
}

/** What the panels say. */
const told = (page: Page) => page.locator('.panels').innerText();
const banner = (page: Page) => page.locator('.translated');

test('asks not to be translated, in each of its languages', async ({ page }) => {
  await openDemo(page);
  const asks = async () => {
    await expect(page.locator('html')).toHaveAttribute('translate', 'no');
    await expect(page.locator('html')).toHaveClass('notranslate');
    await expect(page.locator('body')).toHaveClass('notranslate');
    await expect(page.locator('meta[name=google]')).toHaveAttribute('content', 'notranslate');
    // Whatever opens over the page stands in it.
    expect(await page.evaluate(() => document.body.appendChild(document.createElement('dialog')).translate)).toBe(false);
  };
  await asks();
  await page.locator('.appearance select').first().selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await asks();
});

for (const manner of ['in the place', 'before and away', 'around'] as const) {
  test(`what was translated ${manner} is put back, told, and followed by its numbers`, async ({ page }) => {
    await openDemo(page);
    const before = await told(page);
    await translate(page, manner);
    await expect(banner(page)).toContainText('Your browser or an extension translated this page.');
    await expect(page.locator('main font')).toHaveCount(0);
    expect(await told(page)).toBe(before);
    await banner(page).getByRole('button', { name: 'Close' }).click();
    await expect(banner(page)).toHaveCount(0);
    await choosePeriod(page, 'last-7-days');
    await settled(page);
    const after = await told(page);
    expect(after).not.toBe(before);
    // The same address, never translated.
    await page.reload();
    await settled(page);
    expect(after).toBe(await told(page));
  });
}

test('where the translator does not rest, no number stays on screen', async ({ page }) => {
  await openDemo(page);
  await translate(page, 'again and again');
  await expect(banner(page)).toContainText('keeps translating');
  await expect(page.locator('main')).toBeHidden();
  expect(await page.locator('body').innerText()).not.toMatch(/\d/);
  await banner(page).getByRole('button', { name: 'Reload' }).click();
  await settled(page);
  await expect(banner(page)).toHaveCount(0);
});

test('a page that is marked as translated says so', async ({ page }) => {
  await openDemo(page);
  await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
  await expect(banner(page)).toContainText('Your browser or an extension');
});
