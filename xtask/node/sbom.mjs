// Writes the software bill of materials of the site to the file that is named: `node xtask/node/sbom.mjs FILE`.
// No script of a Node package is shipped, so that all of it comes from Cargo; the tests hold that.

import { writeFileSync } from 'node:fs';
import { bill } from './bill.mjs';
import { packagesOf, told } from './cargo-tree.mjs';

const programs = ['omnichannel-dashboard', 'demo-worker'];

try {
  const [, rust] = told('rustc', ['--version', '--verbose']).match(/^release: (.+)$/m);
  writeFileSync(process.argv[2], bill(programs.map(packagesOf), rust));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
