// A packed WebAssembly program made whole again, and how a program's code is walked over. This is what the page carries of
// the packing, so that it does without Node's buffers; as nothing is seen before it has run, it goes over plain bytes.

/** What every program begins with. */
export const HEAD = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
/** The kind of section that code is in. */
export const CODE = 10;
/** How many streams a packed program has. */
export const STREAMS = 15;
/** The streams by what is in them, in the order that brotli makes least of: beside each other what is alike. */
const [VARIABLES, SETS, TABLES, TYPES, LABELS, LABELS_IF, GETS, GLOBALS, STORES, LOADS, CONSTANTS, OTHERS, CALLS] = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13, 14];
export const OPCODES = 8;
/** That of constants of 64 bits. */
export const LARGE = 12;
/** How many functions are made whole before the browser may do something else. */
const BETWEEN_RESTS = 200;
/** What stands behind an instruction where it is not one number of a stream. */
const [ALONE, END, PAIR, LIST, FLOAT, DOUBLE, SECOND, BLOCK] = [15, 16, 17, 18, 19, 20, 21, 22];

/** What stands in programs so often that a packed one has a code for it, from `SHORT` on, where no instruction has its
 * own: to read the first variables, 0, 1 and -1, and the blocks that have no value. */
export const OFTEN = [[0x20, 0], [0x20, 1], [0x20, 2], [0x20, 3], [0x41, 0], [0x41, 1], [0x41, 0x7f], [0x02, 0x40], [0x03, 0x40], [0x04, 0x40]];
export const SHORT = 0xc5;

/** What stands behind each instruction by its opcode, 0 where that is not known: of one, or from the first to the last. */
const FORMS = new Uint8Array(256);
for (const [form, first, last = first] of [
  [ALONE, 0x00, 0x01], [TYPES, 0x02, 0x04], [ALONE, 0x05], [END, 0x0b], [LABELS, 0x0c], [LABELS_IF, 0x0d], [TABLES, 0x0e], [ALONE, 0x0f],
  [CALLS, 0x10], [PAIR, 0x11], [ALONE, 0x1a, 0x1b], [LIST, 0x1c], [GETS, 0x20], [SETS, 0x21, 0x22], [GLOBALS, 0x23, 0x24],
  [OTHERS, 0x25, 0x26], [LOADS, 0x28, 0x35], [STORES, 0x36, 0x3e], [OTHERS, 0x3f, 0x40], [CONSTANTS, 0x41], [LARGE, 0x42],
  [FLOAT, 0x43], [DOUBLE, 0x44], [ALONE, 0x45, 0xc4], [OTHERS, 0xd0], [ALONE, 0xd1], [OTHERS, 0xd2], [SECOND, 0xfc],
]) FORMS.fill(form, first, last + 1);
OFTEN.forEach(([code], at) => { FORMS[SHORT + at] = FORMS[code] === TYPES ? BLOCK : ALONE; });

/** How each instruction that reads or writes memory is aligned by nature, as a power of two: from 0x28, `i32.load`. */
const ALIGNED = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];

/** The powers of ten that a double can be, as memory has them: a part of every program that reads numbers. The first two
 * are mostly zeros, at which a program's data may be cut. */
export function powersOfTen() {
  const powers = new DataView(new ArrayBuffer(8 * 307));
  for (let at = 0; at < 307; at += 1) powers.setFloat64(8 * at, Number(`1e${at + 2}`), true);
  return new Uint8Array(powers.buffer);
}

/** Walks over a function: each `instruction`, and each `number` and `byte` of a stream, is called for in its turn, and
 * answers what it is. `align` minds a hint, which is in the program alone. */
export function walk({ instruction, number, byte, align }) {
  const numbers = (stream, count) => {
    for (; count > 0; count -= 1) number(stream);
  };
  const bytes = (stream, count) => {
    for (; count > 0; count -= 1) byte(stream);
  };
  numbers(VARIABLES, 2 * number(VARIABLES));
  for (let depth = 1; depth > 0; ) {
    const code = instruction();
    const form = FORMS[code];
    if (form === LOADS || form === STORES) {
      align(ALIGNED[code - 0x28]);
      number(form);
    } else if (form === TABLES) numbers(form, number(form) + 1);
    else if (form && form < ALONE) {
      number(form);
      if (form === TYPES) depth += 1;
    } else if (form === BLOCK) depth += 1;
    else if (form === END) depth -= 1;
    else if (form === PAIR) numbers(OTHERS, 2);
    else if (form === LIST) numbers(OTHERS, number(OTHERS));
    else if (form === FLOAT) bytes(OTHERS, 4);
    else if (form === DOUBLE) bytes(OTHERS, 8);
    else if (form === SECOND) numbers(OTHERS, operands(number(OTHERS)));
    else if (form !== ALONE) throw unpackable(code);
  }
}

/** What is said of an instruction that is not known. */
export function unpackable(code) {
  return new Error(`The program has an instruction 0x${code.toString(16)}, which cannot be packed.`);
}

/** How many numbers stand behind an instruction of the second page: conversions have none, most have one. */
function operands(code) {
  if (code < 8) return 0;
  if (code > 17) throw new Error(`The program has an instruction 0xfc ${code}, which cannot be packed.`);
  return [8, 10, 12, 14].includes(code) ? 2 : 1;
}

/** The program of a packed form. As it takes a phone long, it rests between its functions for what else there is to do, if told how. */
export async function unpack(packed, rest = () => {}) {
  const reader = new Reader(packed, HEAD.length);
  // The section's kind, size and name.
  for (let left = 3; left > 0; left -= 1) reader.number();
  const [count, place] = [reader.number(), reader.number()];
  const before = reader.sized();
  // Where each stream is read.
  const at = Array.from({ length: STREAMS }, () => reader.sized().byteOffset - packed.byteOffset);
  const after = reader.sized();
  if (place) after.set(powersOfTen(), place - 1);
  // A function of two bytes has a size of up to five before it.
  const program = new Uint8Array(4 * packed.length);
  // As much as can stand before the code, which ends with its section's kind and size.
  const begin = HEAD.length + before.length + 6;
  let to = begin;
  const write = (value) => {
    for (; value > 0x7f; value >>>= 7) program[to++] = (value & 0x7f) | 0x80;
    program[to++] = value;
  };
  const copying = {
    number(stream) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = (program[to++] = packed[at[stream]++]);
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value >>> 0;
      }
    },
    byte: (stream) => (program[to++] = packed[at[stream]++]),
    instruction() {
      const code = packed[at[OPCODES]++];
      for (const byte of OFTEN[code - SHORT] || [code]) program[to++] = byte;
      return code;
    },
    align: (hint) => (program[to++] = hint),
  };
  write(count);
  for (let left = count; left > 0; left -= 1) {
    if (left % BETWEEN_RESTS === 0) await rest();
    const size = to;
    // Most sizes take two bytes.
    const body = (to += 2);
    walk(copying);
    const [end, length] = [to, to - body];
    const begins = size + (length < 0x80 ? 1 : length < 0x4000 ? 2 : length < 0x200000 ? 3 : 4);
    if (begins !== body) program.copyWithin(begins, body, end);
    to = size;
    write(length);
    to += length;
  }
  const end = to;
  write(end - begin);
  const size = begin - (to - end);
  program.copyWithin(size, end, to);
  program[size - 1] = CODE;
  const first = size - 1 - before.length - HEAD.length;
  program.set(HEAD, first);
  program.set(before, first + HEAD.length);
  program.set(after, end);
  return program.subarray(first, end + after.length);
}

/** Reads bytes one after another. */
export class Reader {
  constructor(buffer, at = 0) {
    this.buffer = buffer;
    this.at = at;
  }

  byte() {
    if (this.at >= this.buffer.length) throw new Error('The program ends too early.');
    return this.buffer[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  /** Bytes behind their number. */
  sized() {
    const length = this.number();
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }
}
