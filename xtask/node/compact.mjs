// Makes a built page small: its stylesheets as one, its scripts and programs with short names between them, each
// program's functions in an order that compresses well, and the page's own program packed. No script stays in the page, so
// that it runs where a host's policy lets the page's own files run and nothing else.
//
// A file whose content changes gets another name with its hash, and the page another integrity for it.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as glue from './glue.mjs';
import { pack } from './packing.mjs';
import { withSmallTypeIds } from './type-ids.mjs';
import { inLikeOrder } from './wasm-order.mjs';

const stylesheet = /<link rel="stylesheet" href="\.\/([^"/]+\.css)"[^>]*>\s*/g;
const script = /<link rel="modulepreload" href="\.\/([^"/]+\.js)"/;
const program = /<link rel="preload" href="\.\/([^"/]+\.wasm)"/;
const words = /<meta name="words" content="([^"]+)"/;
const boot = /<script src="\.\/([^"/]+\.js)"/;
const starter = /<script type="module">([\s\S]*?)<\/script>/;
const worker = /<body data-demo="\.\/([^"/]+\.js)"/;

/** Makes the page in a folder small. */
export function compact(folder) {
  const index = join(folder, 'index.html');
  const page = new Page(folder, readFileSync(index, 'utf8'));
  joinStyles(page);
  finishProgram(page);
  finishDemo(page);
  finishWords(page);
  // It finds the languages' new names in the page.
  page.change(page.linked(boot), glue.smallScript(page.read(page.linked(boot)).toString(), 'iife'));
  // It names the program's files, which have their names by now.
  moveStarter(page);
  writeFileSync(index, page.html);
}

/** All stylesheets, in their order, as one. */
function joinStyles(page) {
  const [first, ...others] = page.html.matchAll(stylesheet);
  if (!first) return;
  const texts = [first, ...others].map(([, name]) => page.read(name).toString());
  for (const [link, name] of others) {
    page.html = page.html.replace(link, '');
    page.remove(name);
  }
  page.change(first[1], glue.smallStyle(texts.join('\n')), 'page.css');
}

/** The page's program, packed. */
function finishProgram(page) {
  const [scriptName, programName] = [page.linked(script), page.linked(program)];
  const small = glue.compact({ script: glue.unpacking(page.read(scriptName).toString()), wasm: page.read(programName) });
  page.change(scriptName, small.script);
  page.change(programName, pack(inLikeOrder(withSmallTypeIds(small.wasm))));
}

/** The demo's program is found by its worker's script, and that one by the page, so both name what has a new name. */
function finishDemo(page) {
  const name = page.linked(worker);
  const before = ['demo.js', 'demo_bg.wasm'];
  const small = glue.compact({ script: page.read(before[0]).toString(), wasm: page.read(before[1]) });
  const after = [page.change(before[0], small.script), page.change(before[1], inLikeOrder(small.wasm))];
  const text = before.reduce((text, old, at) => text.replace(`./${old}`, `./${after[at]}`), page.read(name).toString());
  page.change(name, glue.smallScript(text));
}

/** The languages, each with the hash of its words, so that none is ever older than its program. */
function finishWords(page) {
  for (const path of page.linked(words).split(' ')) {
    const name = path.replace('./', '');
    page.change(name, page.read(name), name);
  }
}

/** The lines that start the program, as a file. */
function moveStarter(page) {
  const content = glue.smallScript(page.linked(starter));
  const name = hashed('start.js', content);
  writeFileSync(join(page.folder, name), content);
  page.html = page.html.replace(starter, `<script type="module" src="./${name}" integrity="${integrity(content)}"></script>`);
}

/** A file's name with the hash of what it holds. */
function hashed(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return name.replace(/(?=(_bg)?\.\w+$)/, `-${hash}`);
}

const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** A built page whose files change. */
class Page {
  constructor(folder, html) {
    this.folder = folder;
    this.html = html;
  }

  /** The file that a link names. */
  linked(link) {
    const found = this.html.match(link);
    if (!found) throw new Error(`index.html has no link like ${link.source}, which would name a file to make small.`);
    return found[1];
  }

  read(name) {
    return readFileSync(join(this.folder, name));
  }

  remove(name) {
    rmSync(join(this.folder, name));
  }

  /** Writes a file anew, under another name, which is answered. */
  change(name, content, plainName = name.replace(/-[0-9a-f]+(?=(_bg)?\.\w+$)/, '')) {
    const newName = hashed(plainName, content);
    this.remove(name);
    writeFileSync(join(this.folder, newName), content);
    this.html = this.html
      .replace(/<link\b[^>]*>/g, (link) => (link.includes(`/${name}"`) ? link.replace(/integrity="[^"]*"/, `integrity="${integrity(content)}"`) : link))
      .replaceAll(`/${name}`, `/${newName}`);
    return newName;
  }
}
