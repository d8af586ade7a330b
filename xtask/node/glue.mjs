// The script that wasm-bindgen writes beside the program, made small. Each function that the two share has a long name
// with a hash in it, in both files, which compresses badly; from here on the names are short.

import { createRequire } from 'node:module';
import { withNames } from './wasm-names.mjs';

// The packages are those of e2e/, which is not above this folder.
const { transformSync } = createRequire(new URL('../../e2e/package.json', import.meta.url))('esbuild');

/** Of the script's properties, those that belong to it and the program alone: its functions, and the module they are in. */
const SHARED = /^(__wbg_|__wbindgen_|__externref_|wasm_bindgen_[0-9a-f]{16}_|\.\/.*_bg\.js)/;

/** Script and program, small. */
export function compact({ script, wasm }) {
  const { code, mangleCache } = transformSync(script, {
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    mangleProps: SHARED,
    mangleQuoted: true,
    mangleCache: {},
  });
  return { script: code, wasm: withNames(wasm, (name) => mangleCache[name] || name) };
}

/** A script by itself without what only its readers need. */
export function smallScript(text) {
  return transformSync(text, { format: 'esm', target: 'es2022', charset: 'utf8', minify: true, legalComments: 'none' }).code;
}

/** A stylesheet without what only its readers need. */
export function smallStyle(text) {
  return transformSync(text, { loader: 'css', charset: 'utf8', minify: true, legalComments: 'none' }).code;
}
