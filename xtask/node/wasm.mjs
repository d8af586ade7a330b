// WebAssembly modules as bytes: taken apart into their sections, and put together again.

import { HEAD, Reader as Bytes } from './unpacking.mjs';

/** The kinds of section that are looked into. */
export const kind = { custom: 0, imports: 2, exports: 7, code: 10, data: 11 };

/** The sections of a module. */
export function sections(wasm) {
  if (!wasm.subarray(0, HEAD.length).equals(HEAD)) throw new Error('The program is no WebAssembly module.');
  const reader = new Reader(wasm, HEAD.length);
  const all = [];
  while (!reader.isAtEnd()) {
    const id = reader.byte();
    all.push({ id, content: reader.bytes(reader.number()) });
  }
  return all;
}

/** The module of some sections. */
export function module(all) {
  return Buffer.concat([HEAD, ...all.flatMap(({ id, content }) => [Buffer.from([id]), number(content.length), content])]);
}

/** A text as WebAssembly writes it. */
export function text(word) {
  const bytes = Buffer.from(word);
  return Buffer.concat([number(bytes.length), bytes]);
}

/** A number as WebAssembly writes it: seven bits a byte, the lowest first. */
export function number(value) {
  const bytes = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}

/** Reads over what an import is; tells whether it is a function. */
export function isFunction(reader) {
  const what = reader.byte();
  if (what === 0) reader.number();
  else if (what === 1) [reader.byte(), limits(reader)];
  else if (what === 2) limits(reader);
  else if (what === 3) [reader.byte(), reader.byte()];
  else if (what === 4) [reader.byte(), reader.number()];
  else throw new Error(`The program imports something of the unknown kind ${what}.`);
  return what === 0;
}

function limits(reader) {
  const hasMost = reader.byte() & 1;
  reader.number();
  if (hasMost) reader.number();
}

/** Reads a section from its beginning to its end. */
export class Reader extends Bytes {
  isAtEnd() {
    return this.at >= this.buffer.length;
  }

  bytes(length) {
    if (this.at + length > this.buffer.length) throw new Error('The program ends too early.');
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  text() {
    return this.bytes(this.number()).toString();
  }

  /** The bytes that `read` reads over. */
  taken(read) {
    const from = this.at;
    read();
    return this.buffer.subarray(from, this.at);
  }

  /** A list, each entry read by `read`. */
  list(read) {
    return Array.from({ length: this.number() }, () => read(this));
  }
}
