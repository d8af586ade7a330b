// The colours of the page, as its tokens tell them.

import { readFileSync } from 'node:fs';

export const tokens = readFileSync(new URL('../style/tokens.css', import.meta.url), 'utf8');

/** The tokens of the blocks that begin like this, the later over the earlier. */
function colours(...blocks) {
  const found = {};
  for (const block of blocks) {
    const at = tokens.indexOf(block);
    if (at < 0) throw new Error(`tokens.css has no ${block}`);
    const text = tokens.slice(at + block.length, tokens.indexOf('}', at));
    for (const [, name, value] of text.matchAll(/(--[\w-]+):\s*(#[0-9A-Fa-f]{6})\b/g)) found[name] = value;
  }
  return found;
}

const [light, dark] = [[':root, .paper {'], [':root, .paper {', ':root[data-theme="dark"] {']];
const more = '@media (prefers-contrast: more) {';

/** The colours of each theme, by the names of their tokens. */
export const themes = {
  light: colours(...light),
  dark: colours(...dark),
  'light with more contrast': colours(...light, `${more}\n  :root, .paper {`),
  'dark with more contrast': colours(...dark, `${more}\n  :root, .paper {`, `  ${dark[1]}`),
};
