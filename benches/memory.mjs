// Memory after an hour of simulated use: that of the soak test.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './statistics.mjs';

const soak = fileURLToPath(new URL('../e2e/soak.mjs', import.meta.url));
const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);

/** Prints the table. */
export async function measureMemory() {
  const folder = await mkdtemp(join(tmpdir(), 'memory-'));
  const report = join(folder, 'report.json');
  try {
    const run = spawn(process.execPath, [soak, '--minutes', '60', '--seed', '8', '--report', report], { stdio: ['ignore', 'inherit', 'inherit'] });
    const [code] = await once(run, 'exit');
    if (code !== 0) console.error('The soak test has found something: its figures are those of a page that has a fault.');
    const measured = JSON.parse(await readFile(report, 'utf8'));
    const rows = measured.map(({ when, bytes, wasm, nodes, listeners }) => [when, megabytes(bytes), megabytes(wasm), nodes.toLocaleString('en'), listeners.toLocaleString('en')]);
    console.log(`\nAn hour of simulated use: what is in use by the overview at rest\n\n${table(['', 'JavaScript heap, MiB', "program's memory, MiB", 'nodes', 'listeners'], rows)}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
