// What is written for people holds together: each link and each path leads to something, and each key that the page
// keeps things under stands in the table of what is kept.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const markdown = (folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
const ofCrates = readdirSync(join(root, 'crates')).flatMap((name) => markdown(`crates/${name}`));
const pages = [...markdown('.'), ...markdown('docs'), ...markdown('fuzz'), ...ofCrates];
const read = (file) => readFileSync(join(root, file), 'utf8');

/** A heading as a code host names it in links. */
const slug = (heading) => heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');

const anchors = (text) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slug(heading));

for (const page of pages) {
  test(`each link of ${page} leads somewhere`, () => {
    for (const [, link] of read(page).matchAll(/\]\(([^)]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      const [path, anchor] = link.split('#');
      const file = path ? join(dirname(page), path) : page;
      assert.ok(existsSync(join(root, file)), `${page} links ${link}`);
      if (anchor) assert.ok(anchors(read(file)).includes(anchor), `${page} links ${link}`);
    }
  });
}

/** Folders at the root that the text can name; what a build or a test makes is not there before it. */
const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const made = /^(?:\.git|dist|made|target|e2e\/test-results|e2e\/node_modules|fuzz\/artifacts|fuzz\/corpus)(?:\/|$)/;

/** What is there of a path, below some folders; `*` stands for any letters of a name. */
function found([part, ...rest], below) {
  if (part === undefined) return below;
  const isIt = new RegExp(`^${part.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`);
  const names = (folder) => (statSync(folder).isDirectory() ? readdirSync(folder) : []);
  return found(rest, below.flatMap((folder) => names(folder).filter((name) => isIt.test(name)).map((name) => join(folder, name))));
}

/** Whether a path leads somewhere from the project's root, from a file's own folder, or from its crate. */
function isThere(path, file) {
  const crate = file.match(/^crates\/[\w-]+/)?.[0] ?? '.';
  return ['.', dirname(file), crate].some((place) => found(join(place, path).split('/'), [root]).length > 0);
}

/** The paths that a text names as code, or with the end of a file's name, but for those with a NAME to put in. */
function paths(text) {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words]) => words.split(/\s+/)).filter((word) => /^[\w.*/-]+$/.test(word));
  const files = [...text.matchAll(/(?<![\w./:*`-])\w+(?:\/[\w-]+)+\.(?:rs|mjs|ts|js|css|md|json|conf)\b/g)].map(([file]) => file);
  const named = [...code, ...files].map((path) => path.replace(/[/.]+$/, ''));
  return named.filter((path) => path.includes('/') && folders.includes(path.split('/')[0]) && !path.includes('NAME') && !made.test(path));
}

for (const page of pages) {
  test(`each path that ${page} names is there`, () => {
    assert.deepEqual(paths(read(page)).filter((path) => !isThere(path, page)), []);
  });
}

test('each path that a comment in the code names is there', () => {
  const isCode = (name) => /\.(?:rs|mjs|ts|js|css|toml)$/.test(name);
  const files = (folder) => readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (made.test(path) || entry.name === 'node_modules' || entry.name === '.git') return [];
    return entry.isDirectory() ? files(path) : entry.isFile() && isCode(entry.name) ? [path] : [];
  });
  const comments = (file) => read(file).split('\n').filter((line) => /^\s*(?:\/\/|\/\*|\*|#)/.test(line)).join('\n');
  const missing = files('.').flatMap((file) => paths(comments(file)).filter((path) => !isThere(path, file)).map((path) => `${file} names ${path}`));
  assert.deepEqual(missing, []);
});

test('the house has each folder of the page and each crate', () => {
  const house = read('CONTRIBUTING.md');
  const names = ['src', 'crates'].flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true })).filter((entry) => entry.isDirectory());
  assert.deepEqual(names.filter(({ name }) => !house.includes(`\n  ${name}/ `)).map(({ name }) => name), []);
});

test('each spec that the threat model names is there', () => {
  const [, sentence] = read('docs/threat-model.md').match(/tests hold it: (.*?) in `e2e\/specs`/);
  const specs = [...sentence.matchAll(/`([\w-]+)`/g)].map(([, name]) => `e2e/specs/${name}.spec.ts`);
  assert.ok(specs.length > 10, `only ${specs} were found`);
  assert.deepEqual(specs.filter((spec) => !existsSync(join(root, spec))), []);
});

test('the table of what is kept has every key', () => {
  const table = read('docs/what-is-kept.md');
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((file) => file.name.endsWith('.rs'));
  // Node 20 names the folder in one field and its later versions in another.
  const texts = sources.map((file) => readFileSync(join(file.parentPath ?? file.path, file.name), 'utf8'));
  const found = [...texts.join('\n').matchAll(/"omnichannel-dashboard\.([^"]+)"/g)].map(([, key]) => key.trim());
  assert.ok(found.length > 8, `only ${found} were found`);
  const missing = [...new Set(found)].filter((key) => ![`\`${key}\``, `\`${key}:`, `\`${key} `].some((written) => table.includes(written)));
  assert.deepEqual(missing, []);
});
