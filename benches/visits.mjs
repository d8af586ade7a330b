// The first and the second visit, as Lighthouse sees a phone: a slow network and a processor at a quarter of its speed.

import { host } from './host.mjs';
import { median, millis, table, turn } from './statistics.mjs';

const rounds = 7;
/** Lighthouse's "slow 4G": 150 ms and 1.6 Mbit/s; with the devtools' factors, as they throttle each request. */
const slow4g = { offline: false, latency: 150 * 3.75, downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8, uploadThroughput: (750 * 1024 * 0.9) / 8 };
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'en-GB' };

/** The pages, by what must be there for a visit to be over. */
const pages = {
  'the form to sign in': { query: '', there: 'form.sign-in-form input' },
  'the demo with all its numbers': { query: '?demo=1', there: 'section.totals[data-state="ready"], section.trend[data-state="ready"] canvas' },
};

/** Prints the table. */
export async function measureVisits(browser) {
  const site = await host();
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const name of turn(Object.keys(pages), round)) times[name].push(await visits(browser, site, pages[name]));
    }
  } finally {
    site.close();
  }
  const rows = Object.entries(times).flatMap(([name, all]) =>
    ['first', 'second'].map((visit, at) => [`${name}, ${visit} visit`, ...['paint', 'usable'].map((what) => millis(median(all.map((one) => one[at][what]))))]),
  );
  console.log(`\nVisits at 4x slower CPU and slow 4G, medians in ms\n\n${table(['', 'first paint', 'usable'], rows)}`);
}

/** Two visits of somebody who has not been here before. */
async function visits(browser, site, { query, there }) {
  const context = await browser.newContext(phone);
  await context.addInitScript(watch, there);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const told = [];
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto('about:blank');
    const usable = page.waitForEvent('console', { predicate: (message) => message.text() === 'usable', timeout: 120_000 });
    await page.goto(`${site.url}${query}`, { waitUntil: 'commit' });
    await usable;
    told.push(await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      usable: globalThis.usable,
    })));
    // What the page and the browser put away for the next time.
    await page.waitForTimeout(2_000);
  }
  await context.close();
  return told;
}

/** Runs in the page: notes when it is there and a frame with it has been painted. */
function watch(there) {
  if (location.protocol === 'about:') return;
  const isThere = () => there.split(', ').every((selector) => document.querySelector(selector));
  const look = () => {
    if (!isThere()) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => {
      globalThis.usable = performance.now();
      console.log('usable');
    }));
  };
  look();
}
