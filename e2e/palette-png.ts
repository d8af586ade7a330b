// PNGs of 256 colours, which take a third of the room: a page has few colours, and many shades at the edges of its letters.
// The package reads PNGs, and writes them in full colour alone.

import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture in at most 256 of its colours, each other one as the nearest of these, which is near indeed. */
export function inFewColours(png: Buffer): Buffer {
  const { width, height, colours } = decode(png);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const palette = spread(ranked);
  const places = new Map(ranked.map((colour) => [colour, nearest(palette, colour)]));

  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(colours[y * width + x])!;
  }
  const header = Buffer.from([...bytes(width), ...bytes(height), 8, 3, 0, 0, 0]);
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const chunks = [chunk('IHDR', header), chunk('PLTE', entries), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/**
 * The most frequent colours that keep a distance from each other, the smallest at which 256 are enough. So no colour is
 * farther than that from one of them, whichever of two rare ones comes first by chance.
 */
function spread(ranked: number[]) {
  for (let apart = 5; ; apart++) {
    const palette: number[] = [];
    for (const colour of ranked) {
      if (palette.every((other) => distance(colour, other) > apart ** 2)) palette.push(colour);
      if (palette.length > 256) break;
    }
    if (palette.length <= 256) return palette;
  }
}

/** The place of the colour that differs least. */
function nearest(palette: number[], colour: number) {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

/** The square of how far two colours are from each other. */
function distance(one: number, other: number) {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

/** The colours of a browser's screenshot, row by row. */
function decode(png: Buffer) {
  const { width, height, data } = PNG.sync.read(png);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) colours[at] = (data[at * 4] << 16) | (data[at * 4 + 1] << 8) | data[at * 4 + 2];
  return { width, height, colours };
}

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([bytes(data.length), body, bytes(crc32(body))]);
}

function bytes(value: number) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}
