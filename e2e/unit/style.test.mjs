// Tests of the style: `node --test e2e/unit/style.test.mjs`. Colours, opacities, sizes and durations stand in tokens.css
// alone, and every pair of colours that stands on one another can be told apart, in each theme and with more contrast.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, light } from '../colour.mjs';
import { themes, tokens } from '../palette.mjs';

const folder = new URL('../../style/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');
const inFolder = (part) => readdirSync(new URL(`${part}/`, folder)).map((name) => `${part}/${name}`);
const sheets = ['base.css', 'layout.css', 'print.css', ...['ui', 'features', 'app'].flatMap(inFolder)];

/** What is written on what. */
const texts = [
  ...['--text', '--text-2', '--text-3', '--accent'].flatMap((ink) => ['--page', '--surface'].map((ground) => [ink, ground])),
  ['--text', '--info-tint'], ['--accent', '--info-tint'], ['--on-accent', '--accent'],
  ['--worse', '--worse-tint'], ['--worse', '--surface'], ['--better', '--surface'], ['--caution', '--caution-tint'],
];
/** What must be seen, but is not read. */
const marks = ['--control', '--other', '--series-1', '--series-2', '--series-3', '--series-4', '--series-5', '--accent', '--caution'];

for (const [name, theme] of Object.entries(themes)) {
  test(`in ${name} every text can be read, and every mark seen`, () => {
    for (const [ink, ground] of texts) {
      const ratio = contrast(light(theme[ink]), light(theme[ground]));
      assert.ok(ratio >= 4.5, `${ink} on ${ground}: ${ratio.toFixed(2)}`);
    }
    for (const mark of marks) {
      const ratio = contrast(light(theme[mark]), light(theme['--surface']));
      assert.ok(ratio >= 3, `${mark} on --surface: ${ratio.toFixed(2)}`);
    }
  });
}

test('no colour stands outside the tokens', () => {
  for (const sheet of sheets) {
    const found = read(sheet).replace(/\/\*[\s\S]*?\*\//g, '').match(/#[0-9a-f]{3,8}\b(?=[^{]*})|\b(?:rgba?|hsla?|oklch|color)\([^)]*\)/gi);
    assert.equal(found, null, `${sheet}: ${found}`);
  }
});

/** A stylesheet's declarations: what is set, and to what. */
function declarations(sheet) {
  const text = read(sheet).replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""');
  return [...text.matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, name, value]) => [name, value.trim()]);
}

const UNITS = '%|px|r?em|ch|ex|cap|ic|r?lh|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max)|[cm]m|in|pt|pc|q|m?s';
const amounts = new RegExp(String.raw`(?<![\w#.-])-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:${UNITS})(?![\w%])`, 'gi');

/** All of something, half of it and none, and how many lines of the text that stands there. */
const RELATIVE = /^-?(?:0|50|100)%$|^100(?:vw|vh|dvh)$|^\d+(?:\.5)?lh$/;
/** Signs and the room between letters are so much of the type that they stand in, which is a token. */
const OF_THE_TYPE = { 'ui/icon.css': ['-0.15em', '1.15em'], 'ui/metric_tile.css': ['-0.01em'] };
/** A sheet of paper has its margin before there is an element that could hold a token. */
const PAPER = { 'print.css': ['8mm', '10mm'] };
/** Numbers without a unit that should be tokens all the same. */
const BARE = { zoom: /\d/, opacity: /^(?![01]$).*\d/, 'line-height': /^(?!1$)[\d.]+$/, font: /\/\s*[\d.]+\s/ };
const KEYWORDS = /^(?:border|outline|column-rule|text-decoration|font)/;
const NAMED = /(?<![\w-])(?:thin|medium|thick|(?:xx?-|)(?:small|large)|smaller|larger)(?![\w-])/;

/** What in a declaration should be a token. */
function strays(sheet, name, value) {
  const bare = value.replace(/var\([^()]*\)/g, '');
  const allowed = [...(OF_THE_TYPE[sheet] ?? []), ...(PAPER[sheet] ?? [])];
  // How a grid shares out its room is where things stand, which its own sheet says.
  const isShare = (text) => name.startsWith('grid-template') && text.endsWith('%');
  const found = (bare.match(amounts) ?? []).filter((text) => !RELATIVE.test(text) && !allowed.includes(text) && !isShare(text));
  if (BARE[name]?.test(bare) || (KEYWORDS.test(name) && NAMED.test(bare))) found.push(value);
  return found;
}

test('no size, no duration and no opacity stands outside the tokens', () => {
  for (const sheet of sheets) {
    for (const [name, value] of declarations(sheet)) assert.deepEqual(strays(sheet, name, value), [], `${sheet}: ${name}: ${value}`);
  }
});

test('what is no token is found', () => {
  const stray = [
    ['width', '13px'], ['margin', '0 auto -1px'], ['transition', 'color 200ms'], ['animation-duration', '.2s'], ['flex', '1 1 320px'],
    ['padding', 'calc(var(--space-4) - 2px)'], ['width', 'min(var(--dialog), 60vw)'], ['height', '1e1px'], ['width', '60%'], ['gap', '1.3em'],
    ['zoom', '1.35'], ['line-height', '1.4'], ['font', '12px/1.4 var(--font)'], ['border', 'thin solid'], ['font-size', 'x-large'], ['opacity', '0.6'], ['opacity', '.5'], ['opacity', '50%'],
  ];
  for (const [name, value] of stray) assert.notDeepEqual(strays('layout.css', name, value), [], `${name}: ${value}`);
  const fine = [
    ['margin', '0 auto'], ['width', '100%'], ['clip-path', 'inset(50%)'], ['min-height', '2lh'], ['line-height', '1'], ['opacity', '0'], ['opacity', '1'], ['opacity', 'var(--faint)'],
    ['grid-template-columns', 'repeat(auto-fit, minmax(max(var(--tile), 30%), 1fr))'], ['transform', 'rotate(180deg)'], ['zoom', 'var(--wall-zoom)'],
    ['padding', 'max(var(--space-5), calc((100% - var(--widest)) / 2))'], ['font-weight', '600'], ['font', 'var(--type-12)'],
  ];
  for (const [name, value] of fine) assert.deepEqual(strays('layout.css', name, value), [], `${name}: ${value}`);
});

test('the tokens hold nothing but tokens', () => {
  const own = declarations('tokens.css').filter(([name]) => !name.startsWith('--') && name !== 'color-scheme');
  assert.deepEqual(own, []);
});

test('a page changes at the widths and heights that the tokens tell', () => {
  // The exact words: a query reads no token, so they are told in a comment beside them.
  const told = tokens.match(/Widths:([\d., ]+) em\. Heights:([\d., ]+) em\./);
  const numbers = (text) => text.split(',').map(Number);
  const known = { width: numbers(told[1]), height: numbers(told[2]) };
  const met = { width: new Set(), height: new Set() };
  for (const sheet of [...sheets, 'tokens.css']) {
    for (const [, query] of read(sheet).matchAll(/@(?:media|container)([^{]*)\{/g)) {
      const sized = [...query.matchAll(/\((width|height)\s*[<>]=?\s*([\d.]+)em\)/g)];
      assert.equal((query.match(/[\d.]/g) ?? []).length, sized.flatMap(([, , at]) => [...at]).length, `${sheet}: ${query}`);
      for (const [, side, at] of sized) met[side].add(Number(at));
    }
  }
  for (const side of ['width', 'height']) assert.deepEqual([...met[side]].sort((a, b) => a - b), known[side], side);
});

const used = (text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
const tokenNames = () => new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));

test('every token that is used is there', () => {
  const known = tokenNames();
  // These are set where they are used.
  const own = new Set(['--x', '--y', '--shift', '--width', '--height', '--drift-x', '--drift-y', '--period', '--pad', '--step', '--numbers', '--rows', '--length', '--table-top', '--figure-room']);
  for (const sheet of [...sheets, 'tokens.css']) {
    for (const name of used(read(sheet))) assert.ok(known.has(name) || own.has(name), `${sheet}: ${name}`);
  }
});

test('every token that is there is used', () => {
  // Charts are drawn with them, and the browser's own frame is coloured with one.
  const readers = ['src/browser/page_theme.rs', 'boot.js'].map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  const drawn = readers.flatMap((text) => [...text.matchAll(/["'](--[\w-]+)["']/g)].map(([, name]) => name));
  // The steps of hours are drawn by their number.
  drawn.push(...[1, 2, 3, 4, 5, 6].map((step) => `--heat-${step}`));
  const met = new Set([...[...sheets, 'tokens.css'].flatMap((sheet) => used(read(sheet))), ...drawn]);
  assert.deepEqual([...tokenNames()].filter((name) => !met.has(name)), []);
});
