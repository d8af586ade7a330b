// Tests of packed programs: `node --test xtask/node/packing.test.mjs`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { pack } from './packing.mjs';
import { unpack } from './unpacking.mjs';

const wasmAs = fileURLToPath(new URL('../../e2e/node_modules/binaryen/bin/wasm-as', import.meta.url));

function program(text) {
  const folder = mkdtempSync(join(tmpdir(), 'packing-'));
  try {
    writeFileSync(join(folder, 'a.wat'), `(module ${text})`);
    execFileSync(process.execPath, [wasmAs, '--enable-bulk-memory', '--enable-reference-types', '--enable-multivalue', '--enable-sign-ext', '--enable-nontrapping-float-to-int', '--enable-mutable-globals', '--enable-simd', '-o', join(folder, 'a.wasm'), join(folder, 'a.wat')]);
    return readFileSync(join(folder, 'a.wasm'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const everything = `
  (memory (export "memory") 1)
  (data (i32.const 8) "abcdefgh")
  (data $passive "xyz")
  (table $table 4 funcref)
  (elem (i32.const 1) $double $half)
  (elem $spare func $double)
  (global $sum (mut i64) (i64.const -9007199254740993))
  (func $double (param f64) (result f64) (f64.mul (local.get 0) (f64.const 2)))
  (func $half (param f64) (result f64) (f64.div (local.get 0) (f64.const 2)))
  (func $two (result i32 i64) (i32.const -123456789) (i64.const 0x7fffffffffffffff))
  (func (export "numbers") (param $n i32) (result f64) (local $a i32) (local $b i64) (local $c f32)
    (call $two) (local.set $b) (local.set $a)
    (local.set $c (f32.const 1.5))
    (global.set $sum (i64.add (global.get $sum) (i64.extend8_s (local.get $b))))
    (memory.copy (i32.const 32) (i32.const 8) (i32.const 8))
    (memory.fill (i32.const 48) (i32.const 7) (i32.const 4))
    (memory.init $passive (i32.const 64) (i32.const 0) (i32.const 3))
    (data.drop $passive)
    (table.init $table $spare (i32.const 3) (i32.const 0) (i32.const 1))
    (elem.drop $spare)
    (table.set $table (i32.const 0) (ref.func $half))
    (drop (table.grow $table (ref.null func) (i32.const 1)))
    (drop (table.size $table))
    (block $out (block $one (block $none
      (br_table $none $one $out (local.get $n)))
      (local.set $a (i32.const 10)))
      (local.set $a (i32.add (local.get $a) (i32.load16_u offset=300 (i32.const 0)))))
    (drop (select (result funcref) (ref.null func) (table.get $table (i32.const 1)) (i32.const 1)))
    (i64.store32 offset=128 (i32.const 0) (global.get $sum))
    (f64.store offset=136 (i32.const 0) (f64.promote_f32 (local.get $c)))
    (loop $again
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (br_if $again (i32.gt_s (local.get $n) (i32.const 0))))
    (if (i32.eqz (local.get $n)) (then (nop)) (else (local.set $a (i32.trunc_sat_f64_s (f64.const 1e300)))))
    (f64.add
      (call_indirect $table (param f64) (result f64) (f64.load offset=136 (i32.const 0)) (i32.const 3))
      (f64.convert_i32_s (i32.add (local.get $a) (i32.load8_s (i32.const 33))))))`;

/** What each number leads to, and what is in memory then. */
function results(wasm) {
  return Promise.all([0, 1, 2, 3].map(async (n) => {
    const { instance } = await WebAssembly.instantiate(wasm);
    return [instance.exports.numbers(n), Buffer.from(instance.exports.memory.buffer.slice(0, 160)).toString('hex')];
  }));
}

test('a program is the same after it was packed', async () => {
  const wasm = program(everything);
  const packed = pack(wasm);
  assert.deepEqual(Buffer.from(await unpack(packed)), wasm);
  assert.notDeepEqual(Buffer.from(packed), wasm);
  assert.deepEqual(await results(await unpack(packed)), await results(wasm));
});

test('what stands often is one byte', () => {
  const twenty = (code) => pack(program(`(func (export "f") (param i32 i32 i32 i32 i32) ${code.repeat(20)})`)).length;
  for (const common of ['local.get 0', 'local.get 3', 'i32.const 0', 'i32.const 1', 'i32.const -1']) {
    assert.equal(twenty('(drop (local.get 4))') - twenty(`(drop (${common}))`), 20, common);
  }
});

test('each instruction that reads or writes memory keeps its natural hint', async () => {
  const sizes = { i32: ['', '8', '16'], i64: ['', '8', '16', '32'], f32: [''], f64: [''] };
  const codes = Object.entries(sizes).flatMap(([type, all]) => all.flatMap((size) => {
    const loads = (size ? ['_s', '_u'] : ['']).map((sign) => `(drop (${type}.load${size}${sign} (i32.const 8)))`);
    return [...loads, `(${type}.store${size} offset=70000 (i32.const 8) (${type}.const 1))`];
  }));
  assert.equal(codes.length, 23);
  const wasm = program(`(memory 2) (func (export "all") ${codes.join(' ')})`);
  assert.deepEqual(Buffer.from(await unpack(pack(wasm))), wasm);
});

test('only a hint of alignment is lost', async () => {
  const wasm = program(everything.replaceAll(/(f64\.(?:load|store) offset=136)/g, '$1 align=1'));
  const unpacked = Buffer.from(await unpack(pack(wasm)));
  assert.notDeepEqual(unpacked, wasm);
  assert.deepEqual(unpacked, program(everything));
});

test('the powers of ten are left out and made anew', async () => {
  const powers = Buffer.alloc(8 * 309);
  for (let at = 0; at < 309; at += 1) powers.writeDoubleLE(Number(`1e${at}`), 8 * at);
  const written = [...powers].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`).join('');
  const wasm = program(`(memory 1) (data (i32.const 8) "before${written}behind") (func (export "f"))`);
  const packed = pack(wasm);
  assert.ok(brotliCompressSync(packed).length < 200, `${brotliCompressSync(packed).length}`);
  assert.deepEqual(Buffer.from(await unpack(packed)), wasm);
});

test('while a program is made whole there is a rest after each two hundred functions', async () => {
  let rests = 0;
  await unpack(pack(program('(func)'.repeat(2500))), () => { rests += 1; });
  assert.equal(rests, 12);
});

test('a packed program is a module that holds nothing', async () => {
  const { instance } = await WebAssembly.instantiate(pack(program(everything)));
  assert.deepEqual(Object.keys(instance.exports), []);
});

test('it compresses better', () => {
  // Many functions, each a little different, as a real program has them.
  const functions = Array.from({ length: 400 }, (_, at) => {
    const [a, b, c] = [(at * 7919) % 61, (at * 104729) % 1021, (at * 1299709) % 17];
    return `(func (export "f${at}") (param i32 i32) (result i32) (i32.store offset=${4 * a} (local.get ${c % 2}) (i32.const ${b})) (i32.add (i32.load offset=${4 * c} (local.get 0)) (i32.mul (local.get ${b % 2}) (i32.const ${a}))))`;
  });
  const wasm = program(`(memory 1) ${functions.join('\\n')}`.replaceAll('\\n', ' '));
  const weight = (bytes) => brotliCompressSync(bytes).length;
  assert.ok(weight(pack(wasm)) < 0.95 * weight(wasm), `${weight(pack(wasm))} of ${weight(wasm)}`);
});

test('a program without code stays as it is', () => {
  const wasm = program('(memory 1)');
  assert.equal(pack(wasm), wasm);
});

test('what cannot be packed is told by its instruction', () => {
  const vector = program('(func (export "v") (result v128) (i32x4.splat (i32.const 1)))');
  assert.throws(() => pack(vector), /an instruction 0xfd, which cannot be packed/);
  assert.throws(() => pack(program(everything).subarray(0, -20)), /ends too early/);
  // A code that a packed program has for something else.
  const foreign = program('(func (export "f") (unreachable))');
  foreign[foreign.lastIndexOf(Buffer.of(0, 0x00, 0x0b)) + 1] = 0xc5;
  assert.throws(() => pack(foreign), /an instruction 0xc5, which cannot be packed/);
});
