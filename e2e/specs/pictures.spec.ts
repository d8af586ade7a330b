// What the page looks like: every view at every width in both themes, and the gallery at two widths, held against the
// pictures in e2e/pictures. The quick run takes each view once light and wide and once dark and narrow. After a change that is
// meant, `cargo xtask test --extended e2e pictures --update-snapshots` makes them anew; look at them before you commit.

import { readFileSync, readdirSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, fillInPassword, openDates, openDemo, openFilters, openTable, submit, test, type Page } from '../dashboard';
import { cell, through } from '../extended';
import { machineFonts, plainLetters, usePackagedFonts, type Script } from '../packaged-fonts';
import { inFewColours } from '../palette-png';
import { serve, specimen } from '../static-server.mjs';
import { expectRequestsTo } from '../watch';

/** A pixel that differs by six steps of grey is another one; up to three of them are the rounding of a corner. */
const tolerance = { threshold: 0.03, maxDiffPixels: 3 };

/** `screen` is the height of what is seen at once, where something stands over the page. */
type Look = { name: string; open: (page: Page) => Promise<unknown>; theme: 'light' | 'dark'; widths: number[]; scripts: Script[]; screen?: number };

const views: Record<string, Look['open']> = {
  'way-in': openWayIn,
  'way-in-refused': async (page) => {
    await openWayIn(page);
    await fillInPassword(page, { url: 'ftp://chat.example.com' });
    await submit(page);
    await expect(page.locator('.form-error')).not.toBeEmpty();
  },
  overview: (page) => openDemo(page),
  table: async (page) => {
    await openDemo(page);
    await openTable(page, 'Conversations by agent');
  },
  agents: (page) => openDemo(page, '&view=agents'),
  departments: (page) => openDemo(page, '&view=departments'),
  availability: (page) => openDemo(page, '&view=availability'),
  wall: (page) => openDemo(page, '&kiosk=1'),
  specimen: openSpecimen,
};

const looks: Look[] = Object.entries(views).flatMap(([view, open]) =>
  (['light', 'dark'] as const).map((theme) => ({ name: `${view}-${theme}`, open, theme, widths: view === 'specimen' ? [390, 1440] : [320, 390, 1024, 1440, 2560], scripts: view === 'specimen' ? ['latin', 'arabic', 'japanese'] : ['latin'] })),
);
for (const [language, script] of [['ar', 'arabic'], ['ja', 'japanese']] as const) {
  const open = (page: Page) => openDemo(page, `&language=${language}`);
  looks.push({ name: `overview-${language}`, open, theme: 'light', widths: [390, 1440], scripts: ['latin', script] });
}
// The sheet is light in every theme; on paper it is as wide as A4 between its margins.
const openReport = (page: Page) => openDemo(page, '&view=report&compare=before');
const openPaper = async (page: Page) => {
  await openReport(page);
  await page.emulateMedia({ media: 'print' });
};
looks.push({ name: 'report-light', open: openReport, theme: 'light', widths: [390, 1440], scripts: ['latin'] });
looks.push({ name: 'report-print', open: openPaper, theme: 'light', widths: [718], scripts: ['latin'] });

const over: Record<string, Look['open']> = {
  drawer: (page) => openDemo(page, '&view=agents&about=agent:alex.adler'),
  dates: async (page) => {
    await openDemo(page);
    await openDates(page);
  },
  filters: async (page) => {
    await openDemo(page, '&compare=before');
    await openFilters(page);
  },
};
for (const [name, open] of Object.entries(over)) {
  for (const theme of ['light', 'dark'] as const) looks.push({ name: `${name}-${theme}`, open, theme, widths: name === 'filters' ? [390] : [390, 1440], scripts: ['latin'], screen: 900 });
}

let development: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  development = await serve({ dir: specimen });
  expectRequestsTo(development.url);
});
test.afterAll(() => development.close());

test.describe.configure({ mode: 'parallel' });
// A difference is shown by pictures of its own.
test.use({ launchOptions: plainLetters, screenshot: 'off' });

/** The width of a look's picture in the quick run, if it has one. */
function quickWidth({ name, theme, widths }: Look): number | undefined {
  // What opens over the page is the same in both themes but for its colours, which the views show.
  if (Object.keys(over).some((each) => name.startsWith(each))) return theme === 'light' ? widths.at(-1) : undefined;
  if (name === 'overview-ja') return undefined;
  if (name === 'report-print') return widths[0];
  return theme === 'light' && name !== 'overview-ar' ? 1440 : 390;
}

for (const look of looks) {
  const { name, open, theme, widths, scripts, screen } = look;
  test(name, cell(quickWidth(look) !== undefined), async ({ page }) => {
    test.setTimeout(240_000);
    await usePackagedFonts(page, scripts);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const width of through(widths, (width) => width === quickWidth(look))) {
      // So high that all is in sight, since the small charts wait until they are; a wall takes the height that there is.
      const isFilled = name.startsWith('wall') && width >= 1_200;
      const height = screen ?? (name.startsWith('specimen') ? 28_000 : width < 760 ? 7_000 : isFilled ? 1_080 : 4_000);
      await page.setViewportSize({ width, height });
      await open(page);
      await page.mouse.move(0, 0);
      const whole = await end(page);
      if (!screen) expect(whole.height, `room for ${name} at ${width} px`).toBeLessThanOrEqual(height);
      expect.soft(await take(page, screen), `${name} at ${width} px`).toMatchSnapshot(`${name}-${width}.png`, tolerance);
    }
    expect(await machineFonts(page), 'what this machine has its own fonts for').toEqual([]);
  });
}

test('a change of four pixels is seen, and one of three is not', () => {
  const name = 'way-in-light-390.png';
  const file = readFileSync(new URL(`../pictures/${name}`, import.meta.url));
  const changed = (count: number) => {
    const picture = PNG.sync.read(file);
    // A small square, no longer light.
    for (const at of [0, 1, picture.width, picture.width + 1].slice(0, count)) picture.data.fill(0, (50 * picture.width + 50 + at) * 4, (50 * picture.width + 50 + at) * 4 + 3);
    return PNG.sync.write(picture);
  };
  expect(changed(3)).toMatchSnapshot(name, tolerance);
  expect(changed(4)).not.toMatchSnapshot(name, tolerance);
});

test('no picture is left over', () => {
  const names = looks.flatMap(({ name, widths }) => widths.map((width) => `${name}-${width}.png`));
  const files = readdirSync(new URL('../pictures', import.meta.url));
  expect(files.filter((file) => !names.includes(file))).toEqual([]);
});

/** The components by themselves, of the development build. */
async function openSpecimen(page: Page) {
  await page.goto(`${development.url}?view=specimen`);
  await expect(page.locator('.panels > .chart')).toHaveCount(9);
  // Two thousand rows are no picture.
  await page.getByRole('region', { name: 'Many agents' }).evaluate((region) => region.remove());
}

async function openWayIn(page: Page) {
  await page.goto('./');
  await expect(page.getByLabel('Workspace address')).toBeVisible();
}

/** The page's size down to its last line. */
async function end(page: Page) {
  const { width, height } = (await page.locator('body').boundingBox())!;
  return { x: 0, y: 0, width, height };
}

/** A picture of the whole page, or of so much of it as is seen at once, once it stands still. */
async function take(page: Page, screen?: number) {
  let picture: Buffer = Buffer.alloc(0);
  const standsStill = async () => {
    const last = picture;
    const clip = await end(page);
    picture = await page.screenshot({ clip: { ...clip, height: screen ?? clip.height }, animations: 'disabled' });
    return picture.equals(last);
  };
  await expect.poll(standsStill, { intervals: [50], timeout: 60_000 }).toBe(true);
  return inFewColours(picture);
}
