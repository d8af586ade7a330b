// Which packages a program is made of, as cargo itself resolves them: `cargo tree` knows the features that a build
// really asks for, which `cargo metadata`, and the tools that read it, mix with those of the tests.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {{ id: string, name: string, version: string, licence: string, checksum?: string, isMacro: boolean, uses: Set<string> }} Package
 *   `checksum` is that of the registry, and missing where the package is the project's own; `uses` are ids
 */

/**
 * The packages that a program for the browser is built from, and those that only the compiler runs for it.
 * @param {string} program the name of a package in the workspace
 * @returns {Map<string, Package>} by id; the program is the first
 */
export function packagesOf(program) {
  const words = ['tree', '--locked', '--package', program, '--target', 'wasm32-unknown-unknown', '--edges', 'normal', '--prefix', 'depth', '--format', '\t{p}\t{l}'];
  return read(told('cargo', words), readFileSync(`${root}Cargo.lock`, 'utf8'));
}

/** What a program writes, started in the project's root. */
export function told(program, words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`\`${program} ${words[0]}\` failed: ${error?.message ?? stderr.trim()}`);
}

/** Reads lines of `depth TAB name vVERSION TAB licence`. Where a package comes again, what it uses is not repeated. */
export function read(tree, lock) {
  const checksums = checksumsIn(lock);
  const packages = new Map();
  const above = [];
  for (const line of tree.split('\n').filter(Boolean)) {
    const [depth, label, licence] = line.replace(/ \(\*\)$/, '').split('\t');
    const found = packageFrom(label, licence, checksums);
    const known = packages.get(found.id) ?? found;
    packages.set(known.id, known);
    above.splice(Number(depth), Infinity, known);
    above.at(-2)?.uses.add(known.id);
  }
  return packages;
}

function packageFrom(label, licence, checksums) {
  const parts = label.match(/^(\S+) v(\S+)/);
  if (!parts) throw new Error(`\`cargo tree\` names a package in an unknown way: ${label}`);
  const [, name, version] = parts;
  const id = `${name} ${version}`;
  return { id, name, version, licence, checksum: checksums.get(id), isMacro: label.includes('(proc-macro)'), uses: new Set() };
}

/** The registry's checksums of Cargo.lock, by `name version`. */
function checksumsIn(lock) {
  const entries = lock.matchAll(/^name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "([0-9a-f]{64})"$/gm);
  return new Map([...entries].map(([, name, version, checksum]) => [`${name} ${version}`, checksum]));
}

/** The ids of the packages whose code can be in the program: all but macros and what only they use. */
export function linked(packages) {
  const [first] = packages.keys();
  const found = new Set([first]);
  // The set grows while it is read, and the loop reads what is added.
  for (const id of found) {
    for (const used of packages.get(id).uses) if (!packages.get(used).isMacro) found.add(used);
  }
  return found;
}
