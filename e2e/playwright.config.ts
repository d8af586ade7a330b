import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { extended, isExtended } from './extended';

export default defineConfig({
  testDir: './specs',
  outputDir: './test-results',
  grepInvert: isExtended ? undefined : new RegExp(extended.tag),
  // The same pictures for every machine.
  snapshotPathTemplate: './pictures/{arg}{ext}',
  // Every spec starts servers of its own, so that specs can run side by side.
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['./requests-reporter.ts']],
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions,
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    // A trace of each test costs more than half as much again as the test; `--trace on` writes one where it is needed.
    trace: 'off',
  },
});
