// Makes a built page small: its stylesheets as one, its script and program with short names between them,
// and the program's functions in an order that compresses well.
//
// A file whose content changes gets another name with its hash, and the page another integrity for it.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as glue from './glue.mjs';
import { inLikeOrder } from './wasm-order.mjs';

const stylesheet = /<link rel="stylesheet" href="\.\/([^"/]+\.css)"[^>]*>\s*/g;
const script = /<link rel="modulepreload" href="\.\/([^"/]+\.js)"/;
const program = /<link rel="preload" href="\.\/([^"/]+\.wasm)"/;

/** Makes the page in a folder small. */
export function compact(folder) {
  const index = join(folder, 'index.html');
  const page = new Page(folder, readFileSync(index, 'utf8'));
  joinStyles(page);
  shortenNames(page);
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

function shortenNames(page) {
  const [scriptName, programName] = [page.linked(script), page.linked(program)];
  const small = glue.compact({ script: page.read(scriptName).toString(), wasm: page.read(programName) });
  page.change(scriptName, small.script);
  page.change(programName, inLikeOrder(small.wasm));
}

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

  /** Writes a file anew, under another name. */
  change(name, content, plainName = name.replace(/-[0-9a-f]+(?=(_bg)?\.\w+$)/, '')) {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const newName = plainName.replace(/(?=(_bg)?\.\w+$)/, `-${hash}`);
    this.remove(name);
    writeFileSync(join(this.folder, newName), content);
    const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
    this.html = this.html
      .replace(/<link\b[^>]*>/g, (link) => (link.includes(`/${name}"`) ? link.replace(/integrity="[^"]*"/, `integrity="${integrity}"`) : link))
      .replaceAll(`/${name}`, `/${newName}`);
  }
}
