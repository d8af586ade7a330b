// Tests of how the languages are made before a build: `node --test xtask/node/words.test.mjs`.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('words.mjs', import.meta.url));

/** What the script calls cargo with in a build of this profile; a cargo that fails stands in, so that nothing is written. */
function calledWith(profile) {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    writeFileSync(join(folder, 'cargo'), '#!/bin/sh\necho "$*" > "$0.words"\nexit 3\n', { mode: 0o755 });
    const env = { ...process.env, TRUNK_PROFILE: profile, PATH: `${folder}${delimiter}${process.env.PATH}` };
    assert.equal(spawnSync(process.execPath, [script], { env }).status, 3);
    return readFileSync(join(folder, 'cargo.words'), 'utf8').split(/\s+/);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a release build refuses a lock file that is not up to date', { skip: process.platform === 'win32' }, () => {
  assert.ok(calledWith('release').includes('--locked'));
  assert.ok(!calledWith('debug').includes('--locked'));
});
