// What can be done with a chart besides reading it: hiding parts, the scale, and words that stay while they are read.

import { addressQuery, refetch, chooseDepartment, expect, hasState, openDemo, panel, settled, signIn, startServer, test, type Page } from '../dashboard';
import { noteTones } from '../tones';

const picture = (page: Page, name: string) => panel(page, name).locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test('a part is hidden by a press, shown alone with Shift, and all come back', async ({ page }) => {
  await openDemo(page, '&compare=before&range=last-7-days');
  const name = 'Trend';
  const part = (title: string) => panel(page, name).locator('.legend').getByRole('button', { name: title, exact: true });
  const both = await picture(page, name);
  await part('Comparison period').press('Enter');
  await expect(part('Comparison period')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => picture(page, name)).not.toBe(both);
  const own = await picture(page, name);
  await part('Comparison period').click({ modifiers: ['Shift'] });
  await expect(part('This period')).toHaveAttribute('aria-pressed', 'false');
  await expect(part('Comparison period')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => picture(page, name)).not.toBe(own);
  // The last one does not go: all come back.
  await part('Comparison period').click();
  await expect(part('This period')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => picture(page, name)).toBe(both);
  // Without a key, by two presses.
  await part('Comparison period').dblclick();
  await expect(part('This period')).toHaveAttribute('aria-pressed', 'false');
  await expect(part('Comparison period')).toHaveAttribute('aria-pressed', 'true');
});

test('the compared period is hidden, or stands alone under its own dates', async ({ page }) => {
  await openDemo(page, '&compare=before&range=last-7-days');
  const part = (title: string) => panel(page, 'Trend').getByRole('button', { name: title, exact: true });
  const chart = panel(page, 'Trend').getByRole('application');
  const voice = panel(page, 'Trend').locator('figure [role=status]');
  await chart.press('Home');
  await expect(voice).toContainText('Fri, 13 Nov 2026');
  const beside = 'Compared with 6 – 12 Nov 2026';
  await expect(panel(page, 'Trend').locator('figcaption')).toContainText(beside);
  await part('Comparison period').click({ modifiers: ['Shift'] });
  await chart.press('Home');
  await expect(voice).toContainText('Fri, 6 Nov 2026');
  // Alone it is beside nothing.
  await expect(panel(page, 'Trend').locator('figcaption')).not.toContainText(beside);
  await part('This period').click();
  await chart.press('Home');
  await expect(voice).toContainText('Fri, 13 Nov 2026');
});

test('the scale is in the address, and another one is told', async ({ page }) => {
  await openDemo(page);
  const box = page.getByLabel('Logarithmic scale');
  const linear = await picture(page, 'Trend');
  await box.check();
  expect(addressQuery(page)).toBe('?demo=1&scale=log');
  await expect.poll(() => picture(page, 'Trend')).not.toBe(linear);
  await page.reload();
  await settled(page);
  await expect(box).toBeChecked();
  await box.uncheck();
  expect(addressQuery(page)).toBe('?demo=1');
  await openDemo(page, '&scale=cubic');
  await expect(page.getByText('Ignored scale=cubic: a scale is linear or log. Showing a linear scale.')).toBeVisible();
});

test('held words can be pointed at, and nothing changes under them', async ({ page }) => {
  await openDemo(page);
  const chart = panel(page, 'Trend').getByRole('application');
  await chart.click({ position: { x: 200, y: 150 } });
  const words = chart.locator('.tooltip');
  await expect(words).toHaveAttribute('data-firm', 'true');
  const before = await words.textContent();
  await words.hover();
  await page.mouse.move(0, 0);
  await words.hover();
  await expect(words).toHaveText(before!);
  await chart.press('Escape');
  await expect(words).toHaveCount(0);
});

test('a key shows the table, another lets the points be heard, and both say so', async ({ page }) => {
  const heard = await noteTones(page);
  await openDemo(page, '&range=last-7-days');
  const trend = panel(page, 'Trend');
  const chart = trend.getByRole('application');
  await chart.press('t');
  await expect(trend.getByRole('table')).toBeVisible();
  await chart.press('t');
  await expect(trend.getByRole('table')).toHaveCount(0);
  await chart.press('Home');
  expect(await heard()).toEqual([]);
  await chart.press('s');
  await expect(trend.locator('figure [role=status]')).toHaveText('Sound on');
  const tones = await heard();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await chart.press(key);
    tones.push(...(await heard()));
  }
  // The highest number is the highest tone, two octaves above nothing.
  expect(tones).toHaveLength(7);
  expect(Math.max(...tones)).toBe(880);
  expect(Math.min(...tones)).toBeGreaterThan(220);
  await page.reload();
  await settled(page);
  await chart.press('Home');
  expect(await heard()).toHaveLength(1);
  await chart.press('s');
  await expect(trend.locator('figure [role=status]')).toHaveText('Sound off');
  await chart.press('End');
  expect(await heard()).toEqual([]);
});

test('what the pointer shows is sent away by Esc, and nothing else is', async ({ page }) => {
  await openDemo(page);
  await chooseDepartment(page, 'Support');
  await settled(page);
  const query = addressQuery(page);
  expect(query).toContain('department=');
  const chart = panel(page, 'Trend').getByRole('application');
  const words = panel(page, 'Trend').locator('.tooltip');
  await chart.scrollIntoViewIfNeeded();
  await chart.hover();
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  expect(addressQuery(page)).toBe(query);
  // Held, and read elsewhere.
  await chart.click();
  await page.mouse.move(0, 0);
  await expect(words).toContainText('Pinned. Press Esc to unpin.');
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  expect(addressQuery(page)).toBe(query);
  await chart.blur();
  await page.keyboard.press('Escape');
  await expect.poll(() => addressQuery(page)).toBe('?demo=1');
});

test('the words of a point that was read for a moment can be pointed at, and are not spoken', async ({ page }) => {
  await openDemo(page);
  const chart = panel(page, 'Trend').getByRole('application');
  const words = panel(page, 'Trend').locator('.tooltip');
  await chart.scrollIntoViewIfNeeded();
  const box = (await chart.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5);
  await expect(words).toHaveAttribute('data-firm', 'true');
  const said = await words.textContent();
  const place = (await words.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.3, place.y + place.height / 2);
  await page.mouse.move(place.x + place.width - 8, place.y + place.height / 2, { steps: 12 });
  await expect(words).toHaveText(said!);
  await expect(panel(page, 'Trend').locator('figure [role=status]')).toBeEmpty();
  // Whoever goes on without a rest is not stopped by them.
  await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.9);
  await expect(words).toHaveAttribute('data-firm', 'false');
});

test('where a chart is narrow its words stand over or under their point and have its width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, view] of [['Trend', 'overview'], ['Agent availability', 'availability']]) {
    await openDemo(page, `&view=${view}&range=yesterday`);
    const chart = panel(page, name).getByRole('application');
    for (const key of ['Home', 'PageDown', 'End']) {
      await chart.press(key);
      const { over, under, inside, lines } = await chart.locator('.tooltip').evaluate((words: HTMLElement) => {
        const [own, surface] = [words, words.offsetParent!].map((element) => element.getBoundingClientRect());
        const point = surface.top + parseFloat(words.style.getPropertyValue('--y'));
        const lines = (words.firstElementChild as HTMLElement).getClientRects()[0].height / parseFloat(getComputedStyle(words).lineHeight);
        return { over: point - own.bottom, under: own.top - point, inside: own.left >= surface.left && own.right <= surface.right + 1, lines };
      });
      expect(Math.max(over, under), `${name} ${key}`).toBeGreaterThan(8);
      expect(inside, `${name} ${key}`).toBe(true);
      // Beside the point a title would be a word a line.
      expect(lines, `${name} ${key}`).toBeLessThan(2.5);
    }
  }
});

/** How far from its ground a mark of a chart is at most, and all of them on average, by lightness from 0 to 255. */
function contrast(page: Page, name: string) {
  return panel(page, name).locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    // Right of one axis and above the other, whose words do not fade.
    const [left, foot] = [60, 40].map((length) => length * devicePixelRatio);
    const { data } = canvas.getContext('2d')!.getImageData(left, 0, canvas.width - left, canvas.height - foot);
    const light = (at: number) => 0.2126 * data[at] + 0.7152 * data[at + 1] + 0.0722 * data[at + 2];
    // Nothing is drawn in the corner at the top.
    const ground = light(0);
    let [most, sum] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const far = Math.abs(light(at) - ground);
      most = Math.max(most, far);
      sum += far;
    }
    return [most, sum / (data.length / 4)];
  });
}

for (const theme of ['light', 'dark']) {
  test(`in ${theme} a chart of old numbers is paler than it was`, async ({ page }) => {
    const server = await startServer();
    try {
      await signIn(page, server, `?theme=${theme}`);
      const name = 'Trend';
      const fresh = await contrast(page, name);
      await page.route('**/charts-data?*', (route) => route.fulfill({ status: 500, json: { success: false } }));
      // Later than the answers that are here.
      await page.clock.setFixedTime('2026-11-20T15:00:05Z');
      await refetch(page, name);
      await hasState(page, name, 'stale');
      const old = await contrast(page, name);
      for (const at of [0, 1]) expect(old[at]!, `${old} and ${fresh}`).toBeLessThan(fresh[at]! * 0.9);
      expect(old[1]!).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });
}
