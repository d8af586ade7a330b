// A panel's chart as a picture: what is drawn, read back from its shapes and from its pixels.

import { readFile } from 'node:fs/promises';
import {
  aboveLimit, chooseLanguage, expect, hasState, loadHours, openDemo, panel, refetch, settled, signIn, startServer, test, type DemoServer, type Locator, type Page,
} from '../dashboard';

let server: DemoServer;
test.beforeAll(async () => {
  server = await startServer(...aboveLimit);
});
test.afterAll(() => server.close());

/** Opens the menu of a panel and presses a choice, which gives a file. */
async function file(region: Locator, choice: string) {
  const opener = region.locator('.export-menu > button');
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  const coming = region.page().waitForEvent('download');
  await region.locator('.export-menu').getByRole('button', { name: choice, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

interface Shapes { width: number; height: number; texts: string[]; ground: string; lines: { ink: string; points: [number, number][] }[] }

/** A picture as a browser reads it that knows nothing of the page. */
async function shapes(page: Page, svg: string): Promise<Shapes> {
  const reader = await page.context().newPage();
  const read = await reader.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    if (root.tagName !== 'svg') throw new Error(root.textContent ?? 'no SVG');
    const points = (line: Element) => line.getAttribute('points')!.trim().split(/\s+/).map((point) => point.split(',').map(Number) as [number, number]);
    return {
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
      texts: [...root.querySelectorAll('text')].map((element) => element.textContent!.replace(/[\u2066-\u2069]/g, '').trim()),
      ground: root.querySelector('rect')!.getAttribute('fill')!,
      lines: [...root.querySelectorAll('polyline')].map((line) => ({ ink: line.getAttribute('stroke')!, points: points(line) })),
    };
  }, svg);
  await reader.close();
  return read;
}

const svgOf = async (region: Locator, choice = 'Picture (SVG)') => (await file(region, choice)).bytes.toString('utf8');

const filters: Record<string, [string, string]> = {
  'four weeks': ['range=last-28-days', 'start=2026-10-23&end=2026-11-19'],
  'a month': ['range=2026-10-01..2026-10-31', 'start=2026-10-01&end=2026-10-31'],
};
for (const [period, [query, dates]] of Object.entries(filters)) {
  test(`the line of ${period} lies where the workspace's numbers put it`, async ({ page }) => {
    await signIn(page, server, `?zone=UTC&chart=Avg_first_response_time&${query}`);
    const { name, bytes } = await file(panel(page, 'Trend'), 'Picture (SVG)');
    expect(name).toMatch(/^trend-2026-\d\d-\d\d-2026-\d\d-\d\d\.svg$/);
    const svg = bytes.toString('utf8');
    const drawn = await shapes(page, svg);
    const answer = await fetch(`${server.url}/api/v1/livechat/analytics/dashboards/charts-data?${dates}&chartName=Avg_first_response_time`, { headers: { 'X-Auth-Token': server.token, 'X-User-Id': server.userId } });
    const { dataPoints: sent } = await answer.json() as { dataPoints: number[] };
    const line = drawn.lines.find(({ points }) => points.length === sent.length)!;
    // From two of the points the others follow.
    const [least, most] = [sent.indexOf(Math.min(...sent)), sent.indexOf(Math.max(...sent))];
    const slope = (line.points[most][1] - line.points[least][1]) / (sent[most] - sent[least]);
    for (const [at, value] of sent.entries()) {
      expect(Math.abs(line.points[least][1] + slope * (value - sent[least]) - line.points[at][1]), `${at}`).toBeLessThanOrEqual(1.5);
    }
    const steps = line.points.slice(1).map(([x], at) => x - line.points[at][0]);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
    const words = drawn.texts.join('\n');
    expect(drawn.texts[0]).toBe('Trend');
    expect(words).toContain('UTC');
    expect(words).toContain(new URL(server.url).host);
    expect(words).toMatch(/Answered .*2026/);
    for (const secret of [server.token, server.userId]) expect(svg).not.toContain(secret);
  });
}

test('the pixels are twice as many, and show what the shapes show', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDemo(page);
  const trend = panel(page, 'Trend');
  const svg = await svgOf(trend);
  const { name, bytes } = await file(trend, 'Picture (PNG)');
  expect(name).toMatch(/\.png$/);
  await trend.getByRole('button', { name: 'Copy picture', exact: true }).click();
  await expect(trend.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const compared = await page.evaluate(async ([svg, png]) => {
    const copied = await (await navigator.clipboard.read())[0].getType('image/png');
    const saved = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]));
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    await image.decode();
    const pixels = (source: CanvasImageSource) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: saved.width, height: saved.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(source, 0, 0, saved.width, saved.height);
      return context.getImageData(0, 0, saved.width, saved.height).data;
    };
    const [one, other, third] = [pixels(saved), pixels(image), pixels(await createImageBitmap(copied))];
    const differing = (a: Uint8ClampedArray, b: Uint8ClampedArray) => a.filter((value, at) => Math.abs(value - b[at]) > 96).length / a.length;
    const inked = one.filter((value, at) => at % 4 !== 3 && value < 128).length / one.length;
    return { size: [saved.width, saved.height], svg: [image.width, image.height], shapes: differing(one, other), copied: differing(one, third), inked };
  }, [svg, bytes.toString('base64')] as const);
  expect(compared.size).toEqual(compared.svg.map((side) => side * 2));
  expect(compared.shapes).toBeLessThan(0.01);
  expect(compared.copied).toBe(0);
  expect(compared.inked).toBeGreaterThan(0.002);
});

test.describe('beside another period', () => {
  test.use({ compared: true });

  test('the legend names both, and not what is hidden', async ({ page }) => {
    await openDemo(page);
    const trend = panel(page, 'Trend');
    const [own, other] = await trend.locator('.legend button').allInnerTexts();
    expect((await shapes(page, await svgOf(trend))).texts).toEqual(expect.arrayContaining([own, other]));
    await trend.locator('.legend button').nth(1).click();
    const { texts } = await shapes(page, await svgOf(trend));
    expect(texts).not.toContain(other);
  });
});

test.describe('on a dark page', () => {
  test.use({ colorScheme: 'dark' });

  test('a picture is dark as the page is, or on white', async ({ page }) => {
    await openDemo(page);
    const trend = panel(page, 'Trend');
    const luminance = (colour: string) => Number.parseInt(colour.slice(1, 3), 16);
    expect(luminance((await shapes(page, await svgOf(trend))).ground)).toBeLessThan(64);
    await trend.getByRole('checkbox', { name: 'Pictures on white' }).check();
    expect((await shapes(page, await svgOf(trend))).ground).toBe('#FFFFFF');
  });
});

test('old numbers say that they are old', async ({ page }) => {
  await signIn(page, server, '?range=2026-11-16..2026-11-20');
  await server.setFaults({ 'charts-data': 'failing' });
  await page.clock.setFixedTime('2026-11-20T15:05:00Z');
  await refetch(page, 'Trend');
  await hasState(page, 'Trend', 'stale');
  const { texts } = await shapes(page, await svgOf(panel(page, 'Trend')));
  expect(texts.join(' ')).toContain("Older data: newer numbers haven't arrived.");
  await server.setFaults({});
});

test('a panel of numbers alone has no picture', async ({ page }) => {
  await openDemo(page);
  const agents = panel(page, 'Conversations by agent');
  await agents.locator('.export-menu > button').click();
  await expect(agents.getByRole('button', { name: 'Copy table', exact: true })).toBeVisible();
  await expect(agents.getByRole('button', { name: 'Picture (PNG)', exact: true })).toHaveCount(0);
});

for (const [language, choice] of [['en', 'Picture (SVG)'], ['de', 'Bild (SVG)'], ['ar', 'صورة (SVG)'], ['ja', '画像（SVG）']]) {
  test(`each chart is a picture in ${language}`, async ({ page }) => {
    if (language !== 'en') await chooseLanguage(page, language);
    await openDemo(page);
    await loadHours(page);
    const isPicture = async (place: string) => {
      const region = page.locator(`section${place}`).first();
      const drawn = await shapes(page, await svgOf(region, choice));
      expect(drawn.texts[0]).toBe(await region.locator('h2').innerText());
      expect(drawn.texts.length, place).toBeGreaterThan(5);
      expect(drawn.width).toBe(960);
    };
    await isPicture('.trend');
    await isPicture('.heat');
    await page.goto('./?demo=1&view=availability');
    await settled(page);
    await isPicture('.availability');
  });
}
