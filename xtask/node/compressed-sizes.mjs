// Prints each file of a folder as a line: name, bytes, bytes as gzip -9, bytes as brotli 11, with tabs between.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = process.argv[2];
const brotli = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
};

function files(within = '') {
  const entries = readdirSync(join(folder, within), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = within ? `${within}/${entry.name}` : entry.name;
    return entry.isDirectory() ? files(name) : [name];
  });
}

function line(name) {
  const bytes = readFileSync(join(folder, name));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, brotli).length];
  return { total: sizes[2], text: [name, ...sizes].join('\t') };
}

const lines = files().map(line).sort((a, b) => b.total - a.total);
console.log(lines.map(({ text }) => text).join('\n'));
