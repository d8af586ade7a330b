// Charts under a finger: a tap reads and holds, a tap elsewhere lets go, two taps zoom, and a finger that passes over them
// changes nothing.

import { addressQuery, expect, openDemo, panel, test, type Page } from '../dashboard';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

const words = (page: Page) => panel(page, 'Trend').locator('.tooltip');

/** The chart of the trend, on screen. */
async function chart(page: Page) {
  const surface = panel(page, 'Trend').getByRole('application');
  await surface.scrollIntoViewIfNeeded();
  return (await surface.boundingBox())!;
}

/** Moves a finger sideways at a height of the screen. */
async function swipe(page: Page, from: number, to: number, y: number) {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch('touchStart', from);
  for (let step = 1; step <= 10; step += 1) await touch('touchMove', from + ((to - from) * step) / 10);
  await touch('touchEnd');
}

test('a point is held in words for fingers, and a tap elsewhere lets it go', async ({ page }) => {
  await openDemo(page);
  const box = await chart(page);
  await page.touchscreen.tap(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await expect(words(page)).toContainText('Pinned. Tap elsewhere to unpin.');
  await expect(words(page)).not.toContainText('Esc');
  await page.touchscreen.tap(20, 40);
  await expect(words(page)).toHaveCount(0);
  // By its key, whoever has one is told so.
  await panel(page, 'Trend').getByRole('application').press('End');
  await panel(page, 'Trend').getByRole('application').press('Enter');
  await expect(words(page)).toContainText('Pinned. Press Esc to unpin.');
});

test('a swipe over a chart changes nothing, held or not; two taps zoom', async ({ page }) => {
  await openDemo(page);
  const box = await chart(page);
  const at = (share: number) => box.x + box.width * share;
  const middle = box.y + box.height * 0.5;
  await swipe(page, at(0.2), at(0.8), middle);
  await swipe(page, at(0.8), at(0.3), middle);
  await expect(words(page)).toHaveCount(0);
  expect(addressQuery(page)).toBe('?demo=1');
  await page.touchscreen.tap(at(0.4), middle);
  await expect(words(page)).toContainText('Pinned');
  const held = await words(page).locator('strong').textContent();
  await swipe(page, at(0.8), at(0.2), middle);
  await expect(words(page).locator('strong')).toHaveText(held!);
  expect(addressQuery(page)).toBe('?demo=1');
  await page.touchscreen.tap(at(0.8), middle);
  await expect.poll(() => addressQuery(page)).toMatch(/^\?demo=1&range=2026-\d\d-\d\d\.\.2026-11-\d\d$/);
});
