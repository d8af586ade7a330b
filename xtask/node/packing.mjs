// A WebAssembly program in a form that compresses an eighth better; `unpacking.mjs` makes it whole again.
//
// Code is a string of instructions, each with what belongs to it: a variable, an address, a function. Each kind of these
// is more like its own kind than like its neighbours, so a packed program has a stream for each. Nothing is lost but
// hints of alignment, which no browser goes by. The page unpacks its program before it starts it.

import { CODE, HEAD, LARGE, OFTEN, OPCODES, Reader, SHORT, STREAMS, powersOfTen, unpackable, walk } from './unpacking.mjs';

const CUSTOM = 0;

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
  const streams = Array.from({ length: STREAMS }, () => new Writer());
  const count = source.number();
  for (let at = 0; at < count; at += 1) {
    source.number();
    walk({ ...copying(source, (stream) => streams[stream], () => source.number()), instruction: () => streams[OPCODES].byte(shortened(source)) });
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
  for (const part of [before.bytes(), ...streams.map((stream) => stream.bytes()), rest]) content.sized(part);
  const packed = new Writer();
  packed.add(HEAD).byte(CUSTOM);
  return packed.sized(content.bytes()).bytes();
}

/** Reads over a program's code: calls `see` with each instruction and the bytes behind it. */
export function readOver(code, see) {
  const source = new Reader(code);
  let seen;
  const tell = () => seen && see(...seen);
  const begin = (opcode) => [tell(), (seen = [opcode, []])];
  const follow = (byte) => (seen?.[1].push(byte), byte);
  const to = (stream) => ({ byte: stream === OPCODES ? (opcode) => (begin(opcode), opcode) : follow });
  for (let left = source.number(); left > 0; left -= 1) {
    source.number();
    walk(copying(source, to, () => source.number()));
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
  const to = (stream) => (stream === LARGE ? constants : body);
  const count = source.number();
  changed.number(count);
  for (let at = 0; at < count; at += 1) {
    source.number();
    body.at = 0;
    walk(copying(source, to, () => body.number(source.number())));
    changed.sized(body.bytes());
  }
  return Buffer.from(changed.bytes());
}

/** Copies each thing from its source to the writer of its stream. */
function copying(source, to, align) {
  const byte = (stream) => to(stream).byte(source.byte());
  return { instruction: () => to(OPCODES).byte(plain(source.byte())), number: (stream) => copyNumber(source, to(stream)), byte, align };
}

/** An instruction's code, if a packed program does not use it for what stands there often. */
function plain(code) {
  if (OFTEN[code - SHORT]) throw unpackable(code);
  return code;
}

/** Reads an instruction's code, or the short one of what stands there. */
function shortened(source) {
  const next = source.buffer.subarray(source.at, source.at + 2);
  const at = OFTEN.findIndex((bytes) => bytes.every((byte, place) => byte === next[place]));
  if (at < 0) return plain(source.byte());
  source.at += 2;
  return SHORT + at;
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

/** Writes bytes one after another. */
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
