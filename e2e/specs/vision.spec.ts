// Charts before eyes that miss a kind of cone, and on a screen without colours: what is drawn side by side stays apart, by
// its colour or, where two colours are one grey, by how it is drawn. The browser simulates the eyes; a picture of the page
// carries that, what a script reads from a canvas does not.

import { difference, lab } from '../colour.mjs';
import { chooseDepartment, expect, openDemo, panel, test, type Page } from '../dashboard';
import { cell } from '../extended';

const deficiencies = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;
type Eyes = (typeof deficiencies)[number] | 'none';

/** Two points of the screen for one of the page, so that the core of a thin line has its full colour. */
test.use({ deviceScaleFactor: 2 });

/** A picture: its width, and a number for red, green, blue and opacity of each point. */
type Picture = { width: number; height: number; points: Uint8ClampedArray };

/** A panel's chart as such eyes see it. */
async function seenBy(page: Page, name: string, eyes: Eyes): Promise<Picture> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: eyes });
  const file = await panel(page, name).locator('canvas').screenshot({ animations: 'disabled' });
  await session.detach();
  const read = await page.evaluate(async (text) => {
    const file = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
    const picture = await createImageBitmap(file);
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    pen.drawImage(picture, 0, 0);
    const points = pen.getImageData(0, 0, picture.width, picture.height).data;
    let letters = '';
    for (let at = 0; at < points.length; at += 4096) letters += String.fromCharCode(...points.subarray(at, at + 4096));
    return { width: picture.width, height: picture.height, letters: btoa(letters) };
  }, file.toString('base64'));
  return { width: read.width, height: read.height, points: new Uint8ClampedArray(Buffer.from(read.letters, 'base64')) };
}

const colourAt = ({ points }: Picture, at: number) => [...points.subarray(at * 4, at * 4 + 3)];

/** The points of a picture that have this token's very colour. */
async function pointsOf(page: Page, picture: Picture, token: string): Promise<number[]> {
  const colour = await page.evaluate((token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(), token);
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const found = [];
  for (let at = 0; at < picture.width * picture.height; at += 1) {
    if (wanted.every((part, place) => picture.points[at * 4 + place] === part)) found.push(at);
  }
  return found;
}

/** The colour that most of these points have. */
function usual(picture: Picture, points: number[]): string {
  const counts = new Map<string, number>();
  for (const at of points) {
    const colour = colourAt(picture, at).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]![0];
}

/** How far apart two colours of a picture are: 10 is told at a glance. */
function apart(one: string, other: string): number {
  const [first, second] = [one, other].map((colour) => {
    const parts = colour.split(',').map((part) => Number(part) / 255);
    return lab(parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)));
  });
  return difference(first, second);
}

/** From the first to the last of these points, the share of the picture's columns that hold one. */
function unbroken(picture: Picture, points: number[]): number {
  const columns = new Set(points.map((at) => at % picture.width));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return columns.size / (last - first + 1);
}

/** In how many pieces these points stand, from the first of the picture's columns to the last. */
function pieces(picture: Picture, points: number[]): number {
  const columns = new Set(points.map((at) => at % picture.width));
  return [...columns].filter((column) => !columns.has(column + 1)).length;
}

for (const theme of ['light', 'dark'] as const) {
  test(`in ${theme} a line and the line that it is compared with are told apart by all eyes`, cell(theme === 'dark'), async ({ page }) => {
    await openDemo(page, `&chart=Avg_first_response_time&compare=before&theme=${theme}`);
    const plain = await seenBy(page, 'Trend', 'none');
    const line = await pointsOf(page, plain, '--series-1');
    const before = await pointsOf(page, plain, '--text-3');
    expect(Math.min(line.length, before.length), 'points of the lines').toBeGreaterThan(300);
    // Whatever the eyes: one is drawn through, the other dashed.
    expect(unbroken(plain, line)).toBeGreaterThan(0.95);
    expect(unbroken(plain, before)).toBeLessThan(0.8);
    for (const eyes of deficiencies.filter((eyes) => eyes !== 'achromatopsia')) {
      const picture = await seenBy(page, 'Trend', eyes);
      expect(apart(usual(picture, line), usual(picture, before)), eyes).toBeGreaterThan(10);
    }
    const grey = await seenBy(page, 'Trend', 'achromatopsia');
    expect(new Set(colourAt(grey, line[0]!)).size, 'the browser takes the colours away').toBe(1);
    for (const points of [line, before]) expect(apart(usual(grey, points), colourAt(grey, 0).join()), 'beside the ground').toBeGreaterThan(25);
  });

  test(`in ${theme} the lines of departments side by side are told apart by all eyes`, cell(theme === 'light'), async ({ page }) => {
    await openDemo(page, `&theme=${theme}`);
    for (const name of ['Support', 'Sales', 'Partners']) await chooseDepartment(page, name);
    await page.getByRole('checkbox', { name: 'Split by department' }).check();
    await expect(panel(page, 'Trend').locator('.legend li')).toHaveCount(3);
    const plain = await seenBy(page, 'Trend', 'none');
    // Each line has its own place in the palette, as the legend's marks do.
    const places = await panel(page, 'Trend').locator('.legend button').evaluateAll((all) => all.map((part) => part.className.replace('part-', '')));
    expect(places).toEqual(['1', '2', '3']);
    const lines: number[][] = [];
    for (const place of places) lines.push(await pointsOf(page, plain, `--series-${place}`));
    for (const [at, points] of lines.entries()) expect(points.length, `line ${at + 1}`).toBeGreaterThan(200);
    for (const eyes of deficiencies.filter((eyes) => eyes !== 'achromatopsia')) {
      const picture = await seenBy(page, 'Trend', eyes);
      const colours = lines.map((points) => usual(picture, points));
      for (const [at, one] of colours.entries()) {
        for (const other of colours.slice(at + 1)) expect(apart(one, other), `${eyes}: ${one} and ${other}`).toBeGreaterThan(15);
      }
    }
    // Without colours: the first is drawn through, the second has long dashes, the third short ones.
    const [whole, long, short] = lines.map((points) => unbroken(plain, points));
    expect(whole).toBeGreaterThan(0.95);
    expect(long).toBeLessThan(0.9);
    expect(short).toBeLessThan(0.9);
    expect(pieces(plain, lines[2]!), 'short dashes').toBeGreaterThan(1.3 * pieces(plain, lines[1]!));
  });
}
