// The names by which a WebAssembly module and its script know each other, and a module with others in their place.

const IMPORTS = 2;
const EXPORTS = 7;
const MAGIC = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** The module with new names for what it imports and exports: `renamed(name)` says how a name is from now on. */
export function withNames(wasm, renamed) {
  if (!wasm.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('The program is no WebAssembly module.');
  const reader = new Reader(wasm, MAGIC.length);
  const parts = [MAGIC];
  while (!reader.isAtEnd()) {
    const id = reader.byte();
    const content = reader.bytes(reader.number());
    const changed = id === IMPORTS ? imports(content, renamed) : id === EXPORTS ? exports(content, renamed) : content;
    parts.push(Buffer.from([id]), number(changed.length), changed);
  }
  return Buffer.concat(parts);
}

function imports(content, renamed) {
  return entries(content, (reader) => {
    const names = [reader.name(), reader.name()].map((name) => text(renamed(name)));
    return [...names, reader.taken(() => description(reader))];
  });
}

/** Reads over what an import is. */
function description(reader) {
  const kind = reader.byte();
  if (kind === 0) return reader.number();
  if (kind === 1) return [reader.byte(), limits(reader)];
  if (kind === 2) return limits(reader);
  if (kind === 3) return [reader.byte(), reader.byte()];
  if (kind === 4) return [reader.byte(), reader.number()];
  throw new Error(`The program imports something of the unknown kind ${kind}.`);
}

function limits(reader) {
  const hasMost = reader.byte() & 1;
  reader.number();
  if (hasMost) reader.number();
}

function exports(content, renamed) {
  const seen = new Set();
  return entries(content, (reader) => {
    const name = renamed(reader.name());
    if (seen.has(name)) throw new Error(`Two exports of the program would be called "${name}".`);
    seen.add(name);
    return [text(name), reader.taken(() => [reader.byte(), reader.number()])];
  });
}

/** A section of entries, each made anew. */
function entries(content, anew) {
  const reader = new Reader(content);
  const count = reader.number();
  const parts = [number(count)];
  for (let index = 0; index < count; index += 1) parts.push(...anew(reader));
  return Buffer.concat(parts);
}

function text(name) {
  const bytes = Buffer.from(name);
  return Buffer.concat([number(bytes.length), bytes]);
}

/** A number as WebAssembly writes it: seven bits a byte, the lowest first. */
function number(value) {
  const bytes = [];
  do {
    bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
    value >>>= 7;
  } while (value);
  return Buffer.from(bytes);
}

class Reader {
  constructor(buffer, at = 0) {
    this.buffer = buffer;
    this.at = at;
  }

  isAtEnd() {
    return this.at >= this.buffer.length;
  }

  byte() {
    return this.bytes(1)[0];
  }

  bytes(length) {
    if (this.at + length > this.buffer.length) throw new Error('The program ends too early.');
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  name() {
    return this.bytes(this.number()).toString();
  }

  /** The bytes that `read` reads over. */
  taken(read) {
    const from = this.at;
    read();
    return this.buffer.subarray(from, this.at);
  }
}
