// Writes docs/screenshot.png: the built dashboard with the demo workspace, at a fixed moment.

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { dist, serve } from './static-server.mjs';

const now = new Date('2026-11-20T15:00:00Z');
const file = fileURLToPath(new URL('../docs/screenshot.png', import.meta.url));

const site = await serve({ dir: dist });
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(now);
  await page.goto(`${site.url}?demo=1`);
  await page.waitForLoadState('networkidle');

  const picture = await page.screenshot();
  await mkdir(fileURLToPath(new URL('../docs', import.meta.url)), { recursive: true });
  await writeFile(file, picture);
  console.log(`docs/screenshot.png is written: ${Math.round(picture.length / 1024)} KiB.`);
} finally {
  await browser.close();
  await site.close();
}
