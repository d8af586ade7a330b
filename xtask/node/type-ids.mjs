// Gives a program's types small numbers. Rust tells types apart by numbers of 128 bits, which are as good as random: each
// is another 16 bytes that no compressor makes smaller, and a page of signals has hundreds. The program only ever asks
// whether two are the same.

import { readOver, withConstants } from './packing.mjs';
import { kind, module, number, Reader, sections } from './wasm.mjs';

const [CONSTANT, LOAD_64] = [0x41, 0x29];
/** Half a type's number. */
const HALF = 8;
/** So many beside each other are the types' numbers; a word or two may be anything. */
const FEWEST = 24;
/** So far from the last one a stretch goes on. */
const WIDEST = 64;
/** How the doubles begin that a chart may have as a constant, from a thousandth to a thousand and their negatives. */
const DOUBLES = [0x3e, 0x3f, 0x40, 0x41, 0xbe, 0xbf, 0xc0, 0xc1];

/** The program with small numbers for its types. */
export function withSmallTypeIds(wasm) {
  const all = sections(wasm);
  const [code, data] = [kind.code, kind.data].map((wanted) => all.find(({ id }) => id === wanted));
  if (!code || !data) return wasm;
  const read = readIn(code.content);
  const content = Buffer.from(data.content);
  const numbers = new Map();
  for (const segment of segments(content)) {
    for (const run of runs(segment, read)) {
      for (const half of run) {
        const old = half.toString('hex');
        if (!numbers.has(old)) numbers.set(old, numbers.size + 1);
        half.writeBigUInt64LE(BigInt(numbers.get(old)));
      }
    }
  }
  const small = (bytes) => numbers.get(hex(signed(bytes)));
  const changed = withConstants(code.content, (bytes) => (small(bytes) === undefined ? bytes : constant(small(bytes))));
  const contents = new Map([[data, content], [code, changed]]);
  return module(all.map((section) => ({ ...section, content: contents.get(section) ?? section.content })));
}

/** Eight bytes of a number, as memory has them. */
function hex(number) {
  const half = Buffer.alloc(HALF);
  half.writeBigInt64LE(number);
  return half.toString('hex');
}

/** A small number as a constant of code: its seventh bit would be its sign. */
function constant(value) {
  return [(value & 0x7f) | 0x80, (value >> 7) | 0x80, 0];
}

/** The addresses at which the code reads eight bytes as one number, and the short numbers that stand in the code itself. */
function readIn(code) {
  const [addresses, numbers] = [new Set(), new Set()];
  let constant;
  readOver(code, (opcode, bytes) => {
    if (constant !== undefined && opcode === LOAD_64) addresses.add(Number(constant) + new Reader(Buffer.from(bytes)).number());
    if (opcode === CONSTANT) numbers.add(signed(bytes));
    constant = opcode === CONSTANT ? signed(bytes) : undefined;
  });
  return { addresses, numbers };
}

/** A number as code has it: seven bits a byte, the last of them its sign. */
function signed(bytes) {
  const value = bytes.reduce((value, byte, at) => value | (BigInt(byte & 0x7f) << BigInt(7 * at)), 0n);
  return BigInt.asIntN(7 * bytes.length, value);
}

/** What is in memory from the start: each part with its address. */
function* segments(data) {
  const reader = new Reader(data);
  for (let left = reader.number(); left > 0; left -= 1) {
    const isPassive = reader.number() === 1;
    let address;
    if (!isPassive) {
      if (reader.byte() !== CONSTANT) return;
      const bytes = [];
      do bytes.push(reader.byte());
      while (bytes.at(-1) > 0x7f);
      [(address = Number(signed(bytes))), reader.byte()];
    }
    const bytes = reader.bytes(reader.number());
    if (!isPassive) yield { address, bytes };
  }
}

/** The stretches of halves of types' numbers in a part of memory. Between them may stand what the code reads otherwise. */
function* runs({ address, bytes }, read) {
  let [run, end] = [[], 0];
  for (let at = 0; at + HALF <= bytes.length; ) {
    const half = bytes.subarray(at, at + HALF);
    const isOne = read.addresses.has(address + at) && isRandom(half) && !isIn(read.numbers, half);
    if (at - end > WIDEST) {
      if (run.length >= FEWEST) yield run;
      run = [];
    }
    if (isOne) [run.push(half), (end = at + HALF)];
    at += isOne ? HALF : 1;
  }
  if (run.length >= FEWEST) yield run;
}

/** Whether a part of a half is written in the code, where it would stay what it was. */
function isIn(numbers, half) {
  return [0, 4].some((at) => numbers.has(BigInt(half.readInt32LE(at))));
}

/** Whether eight bytes look like chance, and like no text, no address and no double. */
function isRandom(half) {
  const isText = half.every((byte) => byte < 0x80);
  return new Set(half).size >= 5 && !half.includes(0, 6) && !isText && !DOUBLES.includes(half[7]);
}
