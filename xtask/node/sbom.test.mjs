// Tests of the bill of materials: `node --test xtask/node/sbom.test.mjs`.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { linked, read } from './cargo-tree.mjs';

const packages = createRequire(new URL('../../e2e/package.json', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a bill of materials, and answers its text. */
function written(name) {
  const file = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('sbom.mjs', import.meta.url)), file], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return readFileSync(file, 'utf8');
}

const first = written('first.json');
const bom = JSON.parse(first);
const all = [bom.metadata.component, ...bom.components];
const label = ({ name, version }) => `${name} ${version}`;

/** What `cargo tree` names by itself, as `name version`. */
function tree(edges) {
  const words = ['tree', '--locked', '--package', 'omnichannel-dashboard', '--package', 'demo-worker', '--target', 'wasm32-unknown-unknown'];
  const { stdout } = spawnSync('cargo', [...words, '--edges', edges, '--prefix', 'none', '--format', '{p}'], { cwd: root, encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return [...new Set(lines.map((line) => line.split(' ').slice(0, 2).join(' ').replace(' v', ' ')))].sort();
}

test('it keeps to the schema of CycloneDX', () => {
  const Ajv = packages('ajv');
  const schemas = join(dirname(packages.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
  const schema = (file) => JSON.parse(readFileSync(join(schemas, file), 'utf8'));
  // The formats of addresses in other scripts than Latin are known to no checker; the bill has none of them.
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { 'iri-reference': true, 'idn-email': true } });
  packages('ajv-formats')(ajv);
  // By the addresses that the schema itself names them with.
  for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json', 'cryptography-defs.SNAPSHOT.schema.json']) {
    ajv.addSchema(schema(file), `http://cyclonedx.org/schema/${file}`);
  }
  const isValid = ajv.compile(schema(`bom-${bom.specVersion}.SNAPSHOT.schema.json`));
  assert.ok(isValid(bom), JSON.stringify(isValid.errors));
  assert.ok(!isValid({ ...bom, components: [{ name: 'without a type' }] }), 'the schema refuses nothing');
});

test("it has every package of cargo's tree, the standard library, and nothing else", () => {
  const [, rust] = spawnSync('rustc', ['--version', '--verbose'], { encoding: 'utf8' }).stdout.match(/^release: (.+)$/m);
  assert.ok(all.length > 100);
  assert.deepEqual(all.map(label).sort(), [...tree('normal'), `std ${rust}`].sort());
});

test('what only the compiler runs is told apart from what is shipped', () => {
  const required = all.filter(({ name, scope }) => scope === 'required' && name !== 'std');
  assert.deepEqual(required.map(label).sort(), tree('normal,no-proc-macro'));
  assert.ok(all.every(({ scope }) => ['required', 'excluded'].includes(scope)));
  assert.equal(all.find(({ name }) => name === 'leptos_macro').scope, 'excluded');
});

test('each package has a licence, and each of the registry its address and its checksum of the lock file', () => {
  const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const own = all.filter(({ purl }) => !purl);
  for (const { name, version, licenses, purl, hashes } of all.filter(({ purl }) => purl)) {
    assert.ok(licenses[0].expression, name);
    assert.equal(decodeURIComponent(purl), `pkg:cargo/${name}@${version}`);
    const checksum = hashes.find(({ alg }) => alg === 'SHA-256').content;
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${checksum}"`), name);
  }
  assert.ok(own.every(({ licenses, hashes }) => licenses[0].expression && !hashes));
  // A package of the project's own that had the address of a foreign one would be taken for it.
  assert.deepEqual(own.map(({ name }) => name).sort(), ['demo-worker', 'demo-workspace', 'live', 'live-macro', 'omnichannel-dashboard', 'std', 'wasm-streams', 'words']);
});

test('relations lead from the page to every part, and to known parts only', () => {
  const uses = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const reached = new Set([bom.metadata.component['bom-ref']]);
  for (const ref of reached) uses.get(ref).forEach((used) => reached.add(used));
  assert.deepEqual([...reached].sort(), all.map((part) => part['bom-ref']).sort());
  const page = uses.get('omnichannel-dashboard@0.1.0');
  assert.ok(['live@0.1.0', 'demo-worker@0.1.0'].every((ref) => page.includes(ref)));
});

test('the same packages give the same bytes, without a time, a random number or a folder of this machine', () => {
  assert.equal(written('second.json'), first);
  assert.equal(bom.serialNumber, undefined);
  assert.equal(bom.metadata.timestamp, undefined);
  assert.ok(!first.includes(root.slice(0, -1)));
});

test('no script of a Node package is shipped, which the bill would have to name', () => {
  const shipped = ['boot.js', 'own-text.js', 'demo-worker/demo_loader.js', 'xtask/node/unpacking.mjs'];
  for (const file of shipped) {
    const text = readFileSync(join(root, file), 'utf8');
    const imported = [...text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, from]) => from);
    assert.ok(imported.every((from) => /^\.\.?\//.test(from)), `${file} imports ${imported}`);
  }
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  assert.ok(!page.includes('node_modules'));
});

test('a package that comes again keeps what it uses, and a macro hides what only it uses', () => {
  const sum = 'a'.repeat(64);
  const lock = `[[package]]\nname = "b"\nversion = "1.0.0"\nsource = "registry"\nchecksum = "${sum}"\n`;
  const found = read('0\ta v0.1.0 (/home/a)\tMIT\n1\tb v1.0.0\tMIT/Apache-2.0\n2\tc v2.0.0\tMIT\n1\td v1.0.0 (proc-macro)\tMIT\n2\tb v1.0.0\tMIT/Apache-2.0 (*)\n2\te v1.0.0\tMIT\n', lock);
  const uses = Object.fromEntries([...found].map(([id, { uses }]) => [id, [...uses]]));
  assert.deepEqual(uses, { 'a 0.1.0': ['b 1.0.0', 'd 1.0.0'], 'b 1.0.0': ['c 2.0.0'], 'c 2.0.0': [], 'd 1.0.0': ['b 1.0.0', 'e 1.0.0'], 'e 1.0.0': [] });
  assert.deepEqual([...linked(found)], ['a 0.1.0', 'b 1.0.0', 'c 2.0.0']);
  assert.equal(found.get('b 1.0.0').checksum, sum);
  assert.equal(found.get('b 1.0.0').licence, 'MIT/Apache-2.0');
});
