// Firefox, driven by WebDriver BiDi.

import { launch } from 'puppeteer-core';

/** Starts Firefox, and answers a page of it. */
export async function openFirefox() {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    env: { ...process.env, TZ: 'Europe/Berlin' },
    extraPrefsFirefox: { 'intl.locale.requested': 'en-GB', 'intl.accept_languages': 'en-GB' },
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    version: await browser.version(),
    open: (url) => page.goto(url),
    run: (what, ...words) => page.evaluate(what, ...words),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    choose: (selector, value) => page.select(selector, value),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
