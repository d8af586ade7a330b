// PNGs of 256 colours, which take a third of the room: a page has few colours, and many shades at the edges of its letters.

import { deflateSync, inflateSync } from 'node:zlib';

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
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height, depth, type, interlace] = [png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25], png[28]];
  const size = { 2: 3, 6: 4 }[type];
  if (depth !== 8 || interlace !== 0 || !size) throw new Error('The screenshot is no plain PNG in full colour.');

  const raw = inflateSync(Buffer.concat(data));
  const length = width * size;
  const colours = new Uint32Array(width * height);
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y++) {
    const row = raw.subarray(y * (length + 1) + 1, (y + 1) * (length + 1));
    unfilter(raw[y * (length + 1)], row, above, size);
    for (let x = 0; x < width; x++) colours[y * width + x] = (row[x * size] << 16) | (row[x * size + 1] << 8) | row[x * size + 2];
    above = row;
  }
  return { width, height, colours };
}

/** Makes a row of differences to its neighbours one of values, by the filters of the PNG specification. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, size: number) {
  for (let i = 0; i < row.length; i++) {
    const left = i < size ? 0 : row[i - size];
    const corner = i < size ? 0 : above[i - size];
    row[i] += [0, left, above[i], (left + above[i]) >> 1, paeth(left, above[i], corner)][filter];
  }
}

function paeth(left: number, above: number, corner: number) {
  const [byLeft, byAbove, byCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function chunk(type: string, data: Buffer) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([bytes(data.length), body, bytes(checksum(body))]);
}

function bytes(value: number) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}

/** The CRC-32 that ends a chunk; Node's own is younger than the oldest Node that the tests run on. */
function checksum(data: Buffer) {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
