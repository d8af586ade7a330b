// Tests of types' small numbers: `node --test xtask/node/type-ids.test.mjs`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withSmallTypeIds } from './type-ids.mjs';

const wasmAs = fileURLToPath(new URL('../../e2e/node_modules/binaryen/bin/wasm-as', import.meta.url));

function program(text) {
  const folder = mkdtempSync(join(tmpdir(), 'type-ids-'));
  try {
    writeFileSync(join(folder, 'a.wat'), `(module ${text})`);
    execFileSync(process.execPath, [wasmAs, '--enable-multivalue', '-o', join(folder, 'a.wasm'), join(folder, 'a.wat')]);
    return readFileSync(join(folder, 'a.wasm'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const random = (seed) => createHash('sha256').update(`type ${seed}`).digest().subarray(0, 16);
const written = (bytes) => [...bytes].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
const double = Buffer.alloc(8);
double.writeDoubleLE(0.92387953251128674);
// The first and the last are of one type.
const types = [...Array(20).keys(), 0].map(random);
const others = [Buffer.from('overview'), double, Buffer.from(random('alone').subarray(0, 8))];
const place = 1024;
const behind = place + 16 * types.length;
const far = 4096;

const example = program(`
  (memory (export "memory") 1)
  (data (i32.const ${place}) "${written(Buffer.concat([...types, others[0], others[1]]))}")
  (data (i32.const ${far}) "${written(others[2])}")
  ${types.map((_, at) => `(func (export "type${at}") (result i64 i64) (i64.load offset=${place + 16 * at} (i32.const 0)) (i64.load offset=8 (i32.const ${place + 16 * at})))`).join('\n')}
  (func (export "isType2") (result i32) (i64.eq (i64.load offset=${place + 32} (i32.const 0)) (i64.const ${types[2].readBigInt64LE()})))
  (func (export "isType3") (result i32) (i32.eq (i32.load offset=${place + 52} (i32.const 0)) (i32.const ${types[3].readInt32LE(4)})))
  (func (export "text") (result i64) (i64.load (i32.const ${behind})))
  (func (export "double") (result i64) (i64.load (i32.const ${behind + 8})))
  (func (export "alone") (result i64) (i64.load (i32.const ${far})))
`);

async function answers(wasm) {
  const { instance } = await WebAssembly.instantiate(wasm);
  const names = Object.keys(instance.exports).filter((name) => name !== 'memory');
  return Object.fromEntries(names.map((name) => [name, instance.exports[name]()]));
}

test('each type keeps a number of its own, and the same type the same', async () => {
  const [before, after] = [await answers(example), await answers(withSmallTypeIds(example))];
  const ids = types.map((_, at) => String(after[`type${at}`]));
  assert.notDeepEqual(after.type1, before.type1);
  assert.equal(new Set(ids).size, types.length - 1);
  assert.equal(ids.at(-1), ids[0]);
  assert.ok(after.type1.some((half) => half < 256n), String(after.type1));
});

test('a type that the code is compared with is still the same', async () => {
  const after = await answers(withSmallTypeIds(example));
  assert.deepEqual([after.isType2, after.isType3], [1, 1]);
});

test('texts, doubles and lone numbers stay as they are', async () => {
  const [before, after] = [await answers(example), await answers(withSmallTypeIds(example))];
  for (const name of ['text', 'double', 'alone']) assert.equal(after[name], before[name], name);
});

test('a program of few types stays as it is', () => {
  const few = program(`(memory 1) (data (i32.const 0) "${written(types[0])}") (func (export "a") (result i64) (i64.load (i32.const 0)))`);
  assert.deepEqual(withSmallTypeIds(few), few);
  const without = program('(func (export "a"))');
  assert.deepEqual(withSmallTypeIds(without), without);
});
