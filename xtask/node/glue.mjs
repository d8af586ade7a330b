// The script that wasm-bindgen writes beside the program, made small. Each function that the two share has a long name
// with a hash in it, in both files, which compresses badly; from here on the names are short.

import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { withNames } from './wasm-names.mjs';

// The packages are those of e2e/, which is not above this folder.
const { buildSync, transformSync } = createRequire(new URL('../../e2e/package.json', import.meta.url))('esbuild');

/** Of the script's properties, those that belong to it and the program alone: its functions, and the module they are in. */
const SHARED = /^(__wbg_|__wbindgen_|__externref_|wasm_bindgen_[0-9a-f]{16}_|\.\/.*_bg\.js)/;

/** What makes a script small, whatever it is for. */
const SMALL = { format: 'esm', target: 'es2022', charset: 'utf8', minify: true, legalComments: 'none' };

/** Script and program, small. */
export function compact({ script, wasm }) {
  const { outputFiles, mangleCache } = buildSync({
    ...SMALL,
    stdin: { contents: script, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    mangleProps: SHARED,
    mangleQuoted: true,
    mangleCache: {},
  });
  return { script: outputFiles[0].text, wasm: withNames(wasm, (name) => mangleCache[name] || name) };
}

/** The script for a program that is packed. */
export function unpacking(script) {
  const own = '__wbg_init as default';
  if (!script.includes(own)) throw new Error(`wasm-bindgen's script has no "${own}", which would be made to unpack its program.`);
  return `import { unpack } from './unpacking.mjs';
${script.replace(own, 'start as default')}
async function start({ module_or_path }) {
  const answer = await fetch(module_or_path);
  return __wbg_init({ module_or_path: await unpack(new Uint8Array(await answer.arrayBuffer()), globalThis.page?.rest) });
}
`;
}

/** A script by itself without what only its readers need. */
export function smallScript(text, format = SMALL.format) {
  return transformSync(text, { ...SMALL, format }).code;
}

/** A stylesheet without what only its readers need. */
export function smallStyle(text) {
  return transformSync(text, { loader: 'css', charset: 'utf8', minify: true, legalComments: 'none' }).code;
}
