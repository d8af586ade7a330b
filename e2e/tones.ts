// What a chart lets be heard.

import type { Page } from './dashboard';

/** Has the page note the tones that it plays, before it is opened; gives the way to take those since the last time, in hertz. */
export async function noteTones(page: Page) {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(globalThis, { heard });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) {
      heard.push(Math.round(this.frequency.value));
      return start.apply(this, when);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard.splice(0));
}
