// The choosing of a period: by its name, typed with a preview, from the calendar by keys alone, and by pointer.

import { addressQuery, expect, openDates, openDemo, openFilters, periodButton, test, type Page } from '../dashboard';
import { cell } from '../extended';

const typed = (page: Page) => page.getByLabel('Type a period');
const means = (page: Page) => page.getByRole('dialog').getByRole('status');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Period' });
const apply = (page: Page) => page.getByRole('button', { name: 'Apply' });
const focusedDay = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const dayCell = (page: Page, name: string) => page.getByRole('gridcell', { name, exact: true });

async function isAt(page: Page, day: string) {
  await expect.poll(() => focusedDay(page)).toBe(day);
}

/** Goes from the field to the calendar by Tab. */
async function toCalendar(page: Page) {
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.role === 'gridcell' || document.activeElement?.tagName === 'TD')) return;
  }
}

test('what is typed is previewed as dates, and Enter applies it', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  await expect(typed(page)).toBeFocused();
  await expect(typed(page)).toHaveValue('last-28-days');
  await expect(means(page)).toContainText(/23 Oct\s?–\s?19 Nov 2026 · 28 days/);
  for (const [text, preview] of [
    ['now-7d', /13\s?–\s?19 Nov 2026 · 7 days/],
    ['now/M', /1\s?–\s?20 Nov 2026 · 20 days/],
    ['last tuesday', /Tue,? 17 Nov 2026 · 1 day$/],
    ['2026-03-01..2026-03-28', /1\s?–\s?28 Mar 2026 · 28 days/],
  ] as const) {
    // The whole text is selected when the focus comes, later it is replaced.
    await typed(page).fill(text);
    await expect(means(page), text).toContainText(preview);
    await expect(typed(page)).toHaveAttribute('aria-invalid', 'false');
  }
  expect(addressQuery(page)).toBe('?demo=1');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-03-01..2026-03-28');
  await expect(dialog(page)).toHaveCount(0);
  await expect(periodButton(page)).toBeFocused();
});

test('what the page shows and what people write is read', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  const shown = await page.locator('.presets button[value="last-month"] span').textContent();
  for (const [text, preview] of [
    [shown!, /1\s?–\s?31 Oct 2026 · 31 days/],
    ['1 – 28 Mar 2026', /^1\s?–\s?28 Mar 2026 · 28 days$/],
    ['Nov 3', /Tue,? 3 Nov 2026 · 1 day$/],
    ['26.10.2026', /Mon,? 26 Oct 2026 · 1 day$/],
    // As the day comes first in this place; shown with the month in letters.
    ['3/4/2026', /^Read as Fri,? 3 April 2026 · 1 day$/],
    ['past 2 weeks', /6\s?–\s?19 Nov 2026 · 14 days/],
  ] as const) {
    await typed(page).fill(text);
    await expect(means(page), text).toHaveText(preview);
  }
  await typed(page).fill(shown!);
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=last-month');
  await openDemo(page, '&range=2026-11-19');
  await expect(periodButton(page)).toContainText(/Thu,? 19 Nov 2026/);
  await expect(page.locator('.notices')).not.toContainText('Ignored');
});

test.describe('in German', () => {
  test.use({ locale: 'de-DE' });

  test('names of the menu and local dates are read', async ({ page }) => {
    await openDemo(page);
    await periodButton(page).click();
    for (const [text, preview] of [
      ['Letzte 7 Tage', /^13\.\s?–\s?19\. Nov\. 2026 · 7 Tage$/],
      ['1.–28. März 2026', /^1\.\s?–\s?28\. März 2026 · 28 Tage$/],
      ['26. Oktober', /Mo\.?, 26\. Okt\. 2026 · 1 Tag$/],
      ['3.4.2026', /^Gelesen als Fr\.?, 3\. April 2026 · 1 Tag$/],
    ] as const) {
      await page.getByLabel('Zeitraum eingeben').fill(text);
      await expect(means(page), text).toHaveText(preview);
    }
  });
});

test('the first key replaces the period that was', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  await page.keyboard.type('yesterday');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=yesterday');
});

test('a slip is told in sentences, with what would be read', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  const examples = /What can be read, for example: Last 28 days · 23 Oct\s?–\s?19 Nov 2026 · 14d$/;
  for (const [text, words] of [
    ['now-7x', "“now-7x”: x isn't a unit: use d, w, M, Q, or y."],
    ['last 28 dais', '“last 28 dais”: no such period.'],
    ['2026-02-30', '“2026-02-30”: that month has no such day.'],
    ['1 Mar – 30 Feb 2026', '“30 Feb 2026”: that month has no such day.'],
    ['2026-03-28..2026-03-01', '“2026-03-28..2026-03-01”: it ends before it starts.'],
    ['2020-01-01..2026-01-01', '“2020-01-01..2026-01-01”: it is longer than 1096 days.'],
  ]) {
    await typed(page).fill(text);
    await expect(means(page)).toContainText(words);
    await expect(means(page)).toHaveText(examples);
    await expect(typed(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(typed(page)).toHaveAccessibleDescription(new RegExp(examples.source));
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
  }
  expect(addressQuery(page)).toBe('?demo=1');
  await typed(page).fill('now-7d');
  await expect(typed(page)).toHaveAttribute('aria-invalid', 'false');
});

test('Escape, Cancel and a press beside keep the period that was', async ({ page }) => {
  await openDemo(page, '&range=today');
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Cancel' }).click(),
    () => page.mouse.click(1200, 850),
  ]) {
    await openDates(page);
    await expect(typed(page)).toBeFocused();
    await page.keyboard.type('2026-03-01');
    await leave();
    await expect(dialog(page)).toHaveCount(0);
    await expect(periodButton(page)).toContainText('Today');
    await expect(periodButton(page)).toBeFocused();
    expect(addressQuery(page)).toBe('?demo=1&range=today');
  }
});

test('two days are chosen by keys alone', async ({ page }) => {
  await openDemo(page);
  await periodButton(page).focus();
  await page.keyboard.press('Enter');
  await toCalendar(page);
  await isAt(page, 'Thu, 19 Nov 2026');
  for (const [key, day] of [
    ['ArrowRight', 'Fri, 20 Nov 2026, today'],
    ['ArrowUp', 'Fri, 13 Nov 2026'],
    ['Home', 'Mon, 9 Nov 2026'],
    ['End', 'Sun, 15 Nov 2026'],
    ['ArrowLeft', 'Sat, 14 Nov 2026'],
    ['ArrowDown', 'Sat, 21 Nov 2026'],
    ['PageUp', 'Wed, 21 Oct 2026'],
    ['PageUp', 'Mon, 21 Sept 2026'],
    ['PageDown', 'Wed, 21 Oct 2026'],
    ['Shift+PageUp', 'Tue, 21 Oct 2025'],
    ['Shift+PageDown', 'Wed, 21 Oct 2026'],
  ]) {
    await page.keyboard.press(key);
    await isAt(page, day);
    await expect(page.locator('.calendar td[tabindex="0"]')).toHaveCount(1);
  }
  await page.keyboard.press('Enter');
  await expect(means(page)).toContainText(/21 Oct 2026 · 1 day\. Choose the other end\./);
  await page.keyboard.press('ArrowDown');
  await expect(means(page)).toContainText(/21\s?–\s?28 Oct 2026 · 8 days\. Choose the other end\./);
  await expect(page.locator('.calendar td[aria-selected="true"]')).toHaveCount(8);
  expect(addressQuery(page)).toBe('?demo=1');
  await page.keyboard.press('Space');
  await expect(typed(page)).toHaveValue('2026-10-21..2026-10-28');
  await expect(apply(page)).toBeFocused();
  await expect(apply(page)).toHaveAccessibleDescription(/21\s?–\s?28 Oct 2026 · 8 days$/);
  expect(addressQuery(page)).toBe('?demo=1');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-10-21..2026-10-28');
  await expect(dialog(page)).toHaveCount(0);
  await expect(periodButton(page)).toBeFocused();
});

test('a name is chosen by arrow keys, and counts at once', async ({ page }) => {
  await openDemo(page);
  await periodButton(page).press('Space');
  await expect(typed(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const chosen = dialog(page).getByRole('button', { name: /^Last 28 days/ });
  await expect(chosen).toBeFocused();
  await expect(chosen).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('button', { name: /^Last 7 days 13\s?–\s?19 Nov 2026/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dialog(page).getByRole('button', { name: /^Today/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=today');
  await expect(dialog(page)).toHaveCount(0);
  await expect(periodButton(page)).toBeFocused();
  await expect(periodButton(page)).toHaveAccessibleName(/^Period Today Fri,? 20 Nov 2026 No comparison$/);
});

test('one month at a time where there is no room for two', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDemo(page, '&range=last-month');
  await openDates(page);
  await expect(page.getByRole('grid', { name: 'October 2026' }).locator('[aria-selected="true"]')).toHaveCount(31);
  await page.getByRole('button', { name: 'Later month' }).click();
  await page.getByRole('button', { name: 'Later month' }).click();
  await expect(page.getByRole('grid', { name: 'December 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Earlier month' }).click();
  await expect(page.getByRole('grid', { name: 'November 2026' })).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(1);
});

test('the earlier of two days is the start, whichever is chosen first', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  await dayCell(page, 'Tue, 10 Nov 2026').click();
  await dayCell(page, 'Wed, 21 Oct 2026').hover();
  await expect(page.locator('.calendar td[aria-selected="true"]')).toHaveCount(21);
  await dayCell(page, 'Wed, 21 Oct 2026').click();
  await expect(typed(page)).toHaveValue('2026-10-21..2026-11-10');
  await apply(page).click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-10-21..2026-11-10');
});

test('the grids are named, today and the chosen days are marked, the months turn', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  await expect(page.getByRole('grid', { name: 'October 2026' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'November 2026' })).toBeVisible();
  await expect(page.locator('.calendar td[aria-current="date"]')).toHaveText('20');
  await expect(page.locator('.calendar td[aria-selected="true"]')).toHaveCount(28);
  await page.getByRole('button', { name: 'Earlier month' }).click();
  await expect(page.getByRole('grid', { name: 'September 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Later month' }).click();
  await page.getByRole('button', { name: 'Later month' }).click();
  await expect(page.getByRole('grid', { name: 'December 2026' })).toBeVisible();
  await typed(page).fill('2024-02');
  await expect(page.getByRole('grid', { name: 'February 2024' }).locator('[aria-selected="true"]')).toHaveCount(29);
});

test('the same cell is told again when it becomes another day', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  await typed(page).fill('2026-02-10');
  await toCalendar(page);
  await page.evaluate(() => {
    const told = window as unknown as { told: (string | null)[] };
    told.told = [];
    document.addEventListener('focusin', ({ target }) => told.told.push((target as Element).getAttribute('aria-label')));
  });
  await page.keyboard.press('PageDown');
  await isAt(page, 'Tue, 10 Mar 2026');
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(['Tue, 10 Mar 2026']);
});

test('no key leads beyond the years, and days too far apart say why', async ({ page }) => {
  await openDemo(page);
  await openDates(page);
  await typed(page).fill('2010-01-05');
  await toCalendar(page);
  for (const key of ['ArrowUp', 'PageUp', 'Shift+PageUp', 'Home', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await isAt(page, 'Fri, 1 Jan 2010');
  }
  await expect(page.getByRole('button', { name: 'Earlier month' })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  for (let year = 0; year < 3; year += 1) await page.keyboard.press('Shift+PageDown');
  const why = 'This is no period: it is longer than 1096 days.';
  await isAt(page, `Tue, 1 Jan 2013. ${why}`);
  await expect(page.locator('.calendar td:focus')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(means(page)).toContainText(why);
  expect(addressQuery(page)).toBe('?demo=1');
  await page.keyboard.press('ArrowLeft');
  await isAt(page, 'Mon, 31 Dec 2012');
  await page.keyboard.press('Enter');
  await expect(apply(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2010-01-01..2012-12-31');
});

test('weeks begin where the reader wants', async ({ page }) => {
  await openDemo(page);
  const weekStart = page.getByLabel('Week starts on');
  const first = dialog(page).getByRole('columnheader').first();
  await openDates(page);
  await expect(first).toHaveText('Mon');
  await page.keyboard.press('Escape');
  await openFilters(page);
  await expect(weekStart.locator('option')).toHaveText(['By language (Monday)', 'Sunday', 'Saturday', 'Friday']);
  await weekStart.selectOption('Sunday');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&week=sun');
  await openDates(page);
  await expect(first).toHaveText('Sun');
  await expect(page.getByRole('gridcell').nth(0)).toBeEmpty();
  await expect(page.getByRole('gridcell').nth(4)).toHaveText('1');
  await toCalendar(page);
  await dayCell(page, 'Thu, 19 Nov 2026').focus();
  await page.keyboard.press('Home');
  await isAt(page, 'Sun, 15 Nov 2026');
  await page.keyboard.press('Escape');
  await openFilters(page);
  await weekStart.selectOption('By language (Monday)');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1');
});

test('zooming out doubles the draft as far as a period can be', async ({ page }) => {
  await openDemo(page, '&range=2026-03-03..2026-03-04');
  await openDates(page);
  const zoom = page.getByRole('button', { name: /^Zoom out/ });
  await expect(zoom).toHaveAccessibleName(/2\s?–\s?5 Mar 2026$/);
  await zoom.click();
  await expect(typed(page)).toHaveValue('2026-03-02..2026-03-05');
  await expect(zoom).toBeFocused();
  await zoom.press('Enter');
  await expect(means(page)).toContainText('8 days');
  await typed(page).fill('last-1096-days');
  await expect(zoom).toHaveAttribute('aria-disabled', 'true');
  await expect(zoom).toHaveAccessibleName('Zoom out: none');
  await zoom.click({ force: true });
  await expect(typed(page)).toHaveValue('last-1096-days');
  await typed(page).fill('now-7d');
  await zoom.click();
  await apply(page).click();
  await expect.poll(() => addressQuery(page)).toBe('?demo=1&range=2026-11-07..2026-11-20');
});

for (const [width, height] of [[1440, 900], [390, 844], [320, 640]]) {
  test(`nothing moves or overflows at ${width} px`, cell(width === 320), async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openDemo(page);
    const places = () => page.locator('.filters :is(button, select, input):not(dialog *)').evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    const box = await openDates(page);
    // On a phone the keyboard would cover the days.
    if (width < 700) await expect(page.locator('.calendar td:focus')).toBeInViewport({ ratio: 1 });
    else await expect(typed(page)).toBeFocused();
    expect(await places()).toEqual(before);
    await typed(page).fill('2026-03-01..2026-03-9x');
    const { left, right, top, bottom } = await box.evaluate((element) => element.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const cell = await page.getByRole('gridcell').nth(20).boundingBox();
    expect(Math.min(cell!.width, cell!.height)).toBeGreaterThanOrEqual(24);
    await typed(page).fill('now-7d');
    await toCalendar(page);
    await expect(page.locator('.calendar td:focus')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('grid')).toHaveCount(width < 700 ? 1 : 2);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    expect(await places()).toEqual(before);
  });
}
