// What is held of the Node packages, whose code runs on the machines of those who build: `node --test
// e2e/unit/packages.test.mjs`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

// The tests' own package lies in their folder.
const folders = { e2e: ['node_modules/typia', 'typia'], benches: [] };

for (const [folder, own] of Object.entries(folders)) {
  const text = (name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8');
  const { dependencies = {}, devDependencies } = JSON.parse(text('package.json'));
  const { packages } = JSON.parse(text('package-lock.json'));

  test(`${folder}: each version is one version`, () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^(\d+\.\d+\.\d+|file:[a-z]+)$/, name);
    }
  });

  test(`${folder}: each package has a checksum in the lock file, but for the project and what lies in it`, () => {
    const bare = Object.entries(packages).filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    assert.deepEqual(bare.map(([path]) => path).sort(), ['', ...own]);
    for (const path of own.filter((path) => path.startsWith('node_modules/'))) {
      assert.deepEqual(packages[path], { resolved: path.replace('node_modules/', ''), link: true });
    }
  });

  test(`${folder}: no package comes from another place than the registry`, () => {
    const resolved = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
    assert.deepEqual(resolved, own.filter((path) => !path.startsWith('node_modules/')), 'leave them out with omit-lockfile-registry-resolved');
  });

  test(`${folder}: what a package would run at its installation does not run, whoever calls npm`, () => {
    assert.match(text('.npmrc'), /^ignore-scripts=true$/m);
  });
}
