// The names by which a WebAssembly module and its script know each other, and a module with others in their place.

import { isFunction, kind, module, number, Reader, sections, text } from './wasm.mjs';

/** The module with new names for what it imports and exports: `renamed(name)` says how a name is from now on. */
export function withNames(wasm, renamed) {
  const change = { [kind.imports]: imports, [kind.exports]: exports };
  return module(sections(wasm).map(({ id, content }) => ({ id, content: change[id]?.(new Reader(content), renamed) ?? content })));
}

function imports(reader, renamed) {
  return list(reader.list(() => [text(renamed(reader.text())), text(renamed(reader.text())), reader.taken(() => isFunction(reader))]));
}

function exports(reader, renamed) {
  const seen = new Set();
  return list(reader.list(() => {
    const name = renamed(reader.text());
    if (seen.has(name)) throw new Error(`Two exports of the program would be called "${name}".`);
    seen.add(name);
    return [text(name), reader.taken(() => [reader.byte(), reader.number()])];
  }));
}

function list(entries) {
  return Buffer.concat([number(entries.length), ...entries.flat()]);
}
