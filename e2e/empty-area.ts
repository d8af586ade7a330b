// How much of a panel is empty, counted in its picture.

import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';

/** Rows without ink up to here are what keeps lines and parts from each other, in pixels of the picture. */
const gap = 24;
/** What lies at the panel's edges is its border. */
const edge = 4;
/** Colours that differ by less are the same to the eye. */
const tolerance = 12;

/** The share of a panel's height with nothing on it from side to side, beyond the usual gaps. */
export async function emptyShare(panel: Locator) {
  const picture = PNG.sync.read(await panel.screenshot());
  const last = picture.height - edge;
  let empty = 0;
  let run = 0;
  for (let row = edge; row <= last; row++) {
    if (row < last && isBlank(picture, row)) run++;
    else {
      if (run > gap) empty += run;
      run = 0;
    }
  }
  return empty / picture.height;
}

/** Whether a row has one colour. */
function isBlank({ data, width }: PNG, row: number) {
  const [first, end] = [edge, width - edge].map((column) => (row * width + column) * 4);
  for (let at = first + 4; at < end; at += 4) {
    const difference = [0, 1, 2].reduce((sum, part) => sum + Math.abs(data[at + part] - data[first + part]), 0);
    if (difference > tolerance) return false;
  }
  return true;
}
