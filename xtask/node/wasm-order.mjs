// Optimises a WebAssembly module once more, and puts like functions beside each other, which a compressor rewards: some
// 2 % of the download.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFunction, kind, module, number, Reader, sections, text } from './wasm.mjs';

const wasmOpt = fileURLToPath(new URL('../../e2e/node_modules/binaryen/bin/wasm-opt', import.meta.url));
/** What the program may use; the same as in index.html. */
export const features = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'];
/** What trunk's round leaves to be found: 1 % of the download. */
const ANOTHER_ROUND = ['--flatten', '--local-cse', '--rereloop', '-Oz', '-Oz'];
/** How many bytes make a word by which functions are compared. */
const WORD = 4;
/** A word that more functions have tells little, and would take long to follow. */
const COMMON = 200;

/** The module with its functions in an order in which each is followed by the one that is most like it. */
export function inLikeOrder(wasm) {
  if (!sections(wasm).some(({ id }) => id === kind.code)) return wasm;
  const all = sections(run(wasm, ANOTHER_ROUND));
  const code = all.find(({ id }) => id === kind.code);
  const bodies = new Reader(code.content).list((reader) => reader.bytes(reader.number()));
  const named = module([...all.filter(({ id }) => id !== kind.custom), orderSection(imported(all), likeOrder(bodies))]);
  return run(named, ['--reorder-functions-by-name', '--strip-debug', '--strip-producers']);
}

/** The functions' numbers, each after the one that it is most like. */
export function likeOrder(bodies) {
  const words = bodies.map(wordsOf);
  const having = new Map();
  words.forEach((own, index) => own.forEach((word) => (having.get(word) ?? having.set(word, []).get(word)).push(index)));
  const weight = (word) => Math.log(bodies.length / having.get(word).length);
  const weights = words.map((own) => own.reduce((sum, word) => sum + weight(word), 0));
  const left = new Set(bodies.keys());
  const likest = (index) => {
    const shared = new Map();
    for (const word of words[index]) {
      const others = having.get(word);
      if (others.length > COMMON) continue;
      for (const other of others) if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + weight(word));
    }
    let best = { value: 0 };
    for (const [other, sum] of shared) {
      const value = sum / (weights[other] + weights[index]);
      if (value > best.value) best = { other, value };
    }
    return best.other;
  };
  const order = [];
  for (let next; left.size > 0; next = likest(next)) {
    // What is like nothing that is left is followed by the first that is left.
    [next] = next === undefined ? left : [next];
    left.delete(next);
    order.push(next);
  }
  return order;
}

function wordsOf(body) {
  const words = new Set();
  for (let at = 0; at + WORD <= body.length; at += 1) words.add(body.readUInt32LE(at));
  return [...words];
}

function imported(all) {
  const content = all.find(({ id }) => id === kind.imports)?.content ?? number(0);
  return new Reader(content).list((reader) => [reader.text(), reader.text(), isFunction(reader)]).filter(([, , is]) => is).length;
}

/** Names for all functions that sort in an order; what is imported stays first. */
function orderSection(before, order) {
  const places = [];
  order.forEach((index, place) => (places[index] = place));
  const names = [...Array(before).keys(), ...places.map((place) => before + place)];
  const entries = names.map((place, index) => Buffer.concat([number(index), text(String(place).padStart(7, '0'))]));
  const list = Buffer.concat([number(entries.length), ...entries]);
  return { id: kind.custom, content: Buffer.concat([text('name'), Buffer.from([1]), number(list.length), list]) };
}

/** The module with its functions sorted by their names, which are left out. */
function run(wasm, passes) {
  const folder = mkdtempSync(join(tmpdir(), 'order-'));
  const [from, to] = [join(folder, 'from.wasm'), join(folder, 'to.wasm')];
  const enabled = features.map((feature) => `--enable-${feature}`);
  try {
    writeFileSync(from, wasm);
    execFileSync(process.execPath, [wasmOpt, ...enabled, ...passes, '-o', to, from]);
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
