// How much of a panel is empty, counted in its picture.

import type { Locator } from '@playwright/test';
import { PNG } from 'pngjs';

/** Rows without ink up to here are what keeps lines and parts from each other, in pixels of the picture. */
const gap = 24;
/** What lies at the panel's edges is its border. */
const edge = 4;
/** Colours that differ by less are the same to the eye. */
const tolerance = 12;
/** The side of the squares that blocks are made of, and the least height of a block in squares. */
const side = 16;
const leastHeight = 4;
/** The least width of a block, as a share of the panel's. */
const leastWidth = 1 / 3;

/** The shares of a panel that are empty: of its height, beyond the usual gaps, and of its area, in blocks. */
export async function emptyShares(panel: Locator) {
  const picture = PNG.sync.read(await panel.screenshot());
  return { rows: emptyRows(picture), blocks: emptyBlocks(picture) };
}

/** The share of the height with nothing on it from side to side. */
function emptyRows(picture: PNG) {
  const last = picture.height - edge;
  let empty = 0;
  let run = 0;
  for (let row = edge; row <= last; row++) {
    if (row < last && isPlain(picture, [edge, row], [picture.width - edge, row + 1])) run++;
    else {
      if (run > gap) empty += run;
      run = 0;
    }
  }
  return empty / picture.height;
}

/** The share of the squares that lie in rectangles of the panel's own colour, each at least as high and as wide as a block. */
function emptyBlocks(picture: PNG) {
  const [columns, rows] = [picture.width, picture.height].map((length) => Math.floor((length - 2 * edge) / side));
  const at = (place: number) => edge + place * side;
  const background: Place = [picture.width >> 1, edge];
  const isEmpty = steps(rows).map((row) => steps(columns).map((column) => isPlain(picture, [at(column), at(row)], [at(column + 1), at(row + 1)], background)));
  const width = Math.ceil((picture.width * leastWidth) / side);
  const inBlocks = new Set<number>();
  for (let row = 0; row <= rows - leastHeight; row++) {
    for (let column = 0; column <= columns - width; column++) {
      const squares = steps(leastHeight).flatMap((down) => steps(width).map((right) => [row + down, column + right]));
      if (squares.every(([row, column]) => isEmpty[row][column])) squares.forEach(([row, column]) => inBlocks.add(row * columns + column));
    }
  }
  return inBlocks.size / (rows * columns);
}

const steps = (count: number) => [...Array(count).keys()];

type Place = [column: number, row: number];

/** Whether what lies between two corners has one colour, that of a place. */
function isPlain({ data, width }: PNG, [left, top]: Place, [right, bottom]: Place, [column, row] = [left, top]) {
  const colour = (row * width + column) * 4;
  for (let row = top; row < bottom; row++) {
    for (let at = (row * width + left) * 4; at < (row * width + right) * 4; at += 4) {
      const difference = [0, 1, 2].reduce((sum, part) => sum + Math.abs(data[at + part] - data[colour + part]), 0);
      if (difference > tolerance) return false;
    }
  }
  return true;
}
