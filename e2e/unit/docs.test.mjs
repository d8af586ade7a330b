// What is written for admins and reviewers holds together: each link leads to something, and each key that the page
// keeps things under stands in the table of what is kept.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = ['README.md', 'SECURITY.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
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
