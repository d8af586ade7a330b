import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { extended, isExtended } from './extended';

export default defineConfig({
  testDir: './specs',
  outputDir: './test-results',
  grepInvert: isExtended ? undefined : new RegExp(extended.tag),
  // The same pictures for every machine.
  snapshotPathTemplate: './pictures/{arg}{ext}',
  // A file's tests share servers, whose faults and clock are set for one test at a time.
  fullyParallel: false,
  // The tests take as much of the processor as of time, so that more workers than cores make nothing sooner.
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
