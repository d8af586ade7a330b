// A WebAssembly program in a form that compresses an eighth better, and back.
//
// Code is a string of instructions, each with what belongs to it: a variable, an address, a function. Each kind of these
// is more like its own kind than like its neighbours, so a packed program has a stream for each. Nothing is lost but
// hints of alignment, which no browser goes by. The page carries this file, and unpacks its program before it starts it.

const HEAD = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const [CUSTOM, CODE] = [0, 10];
/** The streams, in their order: opcodes, and what stands behind them. */
const STREAMS = ['code', 'variables', 'types', 'labels', 'tables', 'calls', 'gets', 'sets', 'globals', 'loads', 'stores', 'constants', 'large', 'others'];
/** How each instruction that reads or writes memory is aligned by nature, as a power of two: from 0x28, `i32.load`. */
const ALIGNED = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];

/** The powers of ten that a double can be, as memory has them: a part of every program that reads numbers. The first two
 * are mostly zeros, at which a program's data may be cut. */
function powersOfTen() {
  const powers = new DataView(new ArrayBuffer(8 * 307));
  for (let at = 0; at < 307; at += 1) powers.setFloat64(8 * at, Number(`1e${at + 2}`), true);
  return new Uint8Array(powers.buffer);
}

/** The packed form of a program: a module of one section, which is skipped by whoever does not know it. */
export function pack(program) {
  const reader = new Reader(program, HEAD.length);
  const [before, after] = [new Writer(), new Writer()];
  let code;
  while (reader.at < program.length) {
    const from = reader.at;
    const id = reader.byte();
    const content = reader.sized();
    if (id === CODE) code = content;
    else (code ? after : before).add(program.subarray(from, reader.at));
  }
  if (!code) return program;
  const source = new Reader(code);
  const streams = STREAMS.map(() => new Writer());
  const [from, to] = [byName(() => source), byName((at) => streams[at])];
  const count = source.number();
  for (let at = 0; at < count; at += 1) {
    source.number();
    copyFunction(from, to, () => source.number());
  }
  const content = new Writer();
  // The section's name, which is empty.
  content.number(0);
  content.number(count);
  // Where the powers of ten stand, from 1; they are made anew, as no compressor knows them.
  const rest = after.bytes().slice();
  const powers = powersOfTen();
  const place = Buffer.from(rest.buffer).indexOf(powers) + 1;
  content.number(place);
  if (place) rest.fill(0, place - 1, place - 1 + powers.length);
  for (const part of [before.bytes(), rest, ...streams.map((stream) => stream.bytes())]) content.sized(part);
  return section(new Writer().add(HEAD), CUSTOM, content).bytes();
}

/** The program of a packed form. */
export function unpack(packed) {
  const reader = new Reader(packed, HEAD.length);
  // The section's kind, size and name.
  [reader.byte(), reader.number(), reader.number()];
  const count = reader.number();
  const place = reader.number();
  const [before, after] = [reader.sized(), reader.sized()];
  if (place) after.set(powersOfTen(), place - 1);
  const from = byName(() => new Reader(reader.sized()));
  const code = new Writer();
  code.number(count);
  const body = new Writer();
  const to = byName(() => body);
  const align = (hint) => body.byte(hint);
  for (let at = 0; at < count; at += 1) {
    body.at = 0;
    copyFunction(from, to, align);
    code.sized(body.bytes());
  }
  return section(new Writer().add(HEAD).add(before), CODE, code).add(after).bytes();
}

/** Reads over a program's code: calls `see` with each instruction and the bytes behind it. */
export function readOver(code, see) {
  const source = new Reader(code);
  let seen;
  const tell = () => seen && see(...seen);
  const begin = (opcode) => [tell(), (seen = [opcode, []])];
  const follow = (byte) => (seen?.[1].push(byte), byte);
  const to = byName((at) => ({ byte: at === 0 ? (opcode) => (begin(opcode), opcode) : follow }));
  for (let left = source.number(); left > 0; left -= 1) {
    source.number();
    copyFunction(byName(() => source), to, () => source.number());
    // The next function's variables belong to no instruction.
    [tell(), (seen = undefined)];
  }
}

/** A program's code with other large constants: each as its bytes, and what `change` answers in their place. */
export function withConstants(code, change) {
  const [source, body, changed] = [new Reader(code), new Writer(), new Writer()];
  const bytes = [];
  const constants = {
    byte(byte) {
      bytes.push(byte);
      if (byte < 0x80) body.add(Uint8Array.from(change(bytes.splice(0))));
      return byte;
    },
  };
  const to = byName((at) => (STREAMS[at] === 'large' ? constants : body));
  const count = source.number();
  changed.number(count);
  for (let at = 0; at < count; at += 1) {
    source.number();
    body.at = 0;
    copyFunction(byName(() => source), to, () => body.number(source.number()));
    changed.sized(body.bytes());
  }
  return Buffer.from(changed.bytes());
}

function section(program, id, content) {
  program.byte(id);
  return program.sized(content.bytes());
}

function byName(make) {
  return Object.fromEntries(STREAMS.map((name, at) => [name, make(at)]));
}

/** Copies a function, each thing from its reader to its writer. `align` minds a hint, which is in the program alone. */
function copyFunction(from, to, align) {
  const number = (kind) => copyNumber(from[kind], to[kind]);
  const byte = (kind) => to[kind].byte(from[kind].byte());
  const list = (kind, more = 0) => {
    for (let left = number(kind) + more; left > 0; left -= 1) number(kind);
  };
  for (let left = number('variables'); left > 0; left -= 1) [number('variables'), number('variables')];
  for (let depth = 1; depth > 0; ) {
    const code = byte('code');
    // The frequent ones first.
    if (code === 0x20) number('gets');
    else if (code === 0x41) number('constants');
    else if (code === 0x21 || code === 0x22) number('sets');
    else if (code >= 0x28 && code <= 0x3e) [align(ALIGNED[code - 0x28]), number(code < 0x36 ? 'loads' : 'stores')];
    else if (code === 0x0b) depth -= 1;
    else if (code >= 0x02 && code <= 0x04) [(depth += 1), number('types')];
    else if (code === 0x10) number('calls');
    else if (code === 0x0c || code === 0x0d) number('labels');
    else if (code === 0x23 || code === 0x24) number('globals');
    else if (code === 0x42) number('large');
    else if (code === 0x0e) list('tables', 1);
    else if (code === 0x11) [number('others'), number('others')];
    else if (code === 0x1c) list('others');
    else if (code === 0x43 || code === 0x44) for (let left = code === 0x43 ? 4 : 8; left > 0; left -= 1) byte('others');
    else if ([0x25, 0x26, 0x3f, 0x40, 0xd0, 0xd2].includes(code)) number('others');
    else if (code === 0xfc) for (let left = operands(number('others')); left > 0; left -= 1) number('others');
    else if (!isAlone(code)) throw new Error(`The program has an instruction 0x${code.toString(16)}, which cannot be packed.`);
  }
}

/** How many numbers stand behind an instruction of the second page: conversions have none, most have one. */
function operands(code) {
  if (code < 8) return 0;
  if (code > 17) throw new Error(`The program has an instruction 0xfc ${code}, which cannot be packed.`);
  return [8, 10, 12, 14].includes(code) ? 2 : 1;
}

function isAlone(code) {
  return code <= 0x01 || [0x05, 0x0f, 0x1a, 0x1b, 0xd1].includes(code) || (code >= 0x45 && code <= 0xc4);
}

/** Copies a number of any length. Answers it, if it has no more than 32 bits. */
function copyNumber(from, to) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = to.byte(from.byte());
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}

// The page carries these two, so that they do without Node's buffers, on which those of the other files are built.

class Reader {
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

class Writer {
  constructor() {
    this.buffer = new Uint8Array(256);
    this.at = 0;
  }

  byte(byte) {
    if (this.at === this.buffer.length) this.grow(this.at + 1);
    return (this.buffer[this.at++] = byte);
  }

  number(value) {
    for (; value > 0x7f; value >>>= 7) this.byte((value & 0x7f) | 0x80);
    this.byte(value);
  }

  add(bytes) {
    this.grow(this.at + bytes.length);
    this.buffer.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }

  /** Bytes behind their number. */
  sized(bytes) {
    this.number(bytes.length);
    return this.add(bytes);
  }

  bytes() {
    return this.buffer.subarray(0, this.at);
  }

  grow(needed) {
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(2 * needed);
    larger.set(this.bytes());
    this.buffer = larger;
  }
}
