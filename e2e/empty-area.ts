// How much of a panel is empty, counted in its picture.

import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';

/** So many strips of a panel are looked at, each by itself, so that a panel whose half is empty is found. */
const strips = 4;
/** Rows without ink up to here are what keeps lines and parts from each other, in pixels of the picture. */
const gap = 32;
/** What lies at the panel's edges is its border. */
const edge = 4;
/** Colours that differ by less are the same to the eye. */
const tolerance = 12;

/** The share of a panel that is empty: rows of its strips without anything on them, beyond the usual gaps. */
export async function emptyShare(panel: Locator) {
  const picture = PNG.sync.read(await panel.screenshot());
  const width = Math.floor((picture.width - 2 * edge) / strips);
  const height = picture.height - 2 * edge;
  let empty = 0;
  for (let strip = 0; strip < strips; strip++) {
    let run = 0;
    for (let row = 0; row <= height; row++) {
      if (row < height && isBlank(picture, edge + strip * width, width, edge + row)) run++;
      else {
        if (run > gap) empty += run;
        run = 0;
      }
    }
  }
  return empty / (strips * height);
}

/** Whether a row of a strip has one colour. */
function isBlank({ data, width: all }: PNG, left: number, width: number, row: number) {
  const first = (row * all + left) * 4;
  for (let at = first + 4; at < first + width * 4; at += 4) {
    const difference = [0, 1, 2].reduce((sum, part) => sum + Math.abs(data[at + part] - data[first + part]), 0);
    if (difference > tolerance) return false;
  }
  return true;
}
