// Tests of what is done to a built page: `node --test xtask/node/finish.test.mjs`.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { refused } from './policy.mjs';
import { withNames } from './wasm-names.mjs';
import { features, likeOrder } from './wasm-order.mjs';

const html = `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <link rel="stylesheet" href="./tokens-1a.css" integrity="sha384-a"/>
  <link rel="stylesheet" href="./base-2b.css" integrity="sha384-b"/>
  <link rel="stylesheet" href="./layout-3c.css" integrity="sha384-c"/>
  <meta name="words" content="./words-de.txt ./words-pt-BR.txt">
  <script src="./boot-5e.js"></script>
  <script type="module">
import init from './page-4d.js';
const wasm = await init({ module_or_path: './page-4d_bg.wasm' });
</script>
<link rel="modulepreload" href="./page-4d.js" integrity="sha384-d"><link rel="preload" href="./page-4d_bg.wasm" integrity="sha384-e" as="fetch">
</head>
<body data-demo="./demo_loader.js"><p>Loading</p></body>
</html>
`;

// As wasm-bindgen writes it, in short: the program's start calls the script with 7.
const script = `
let wasm;
const imports = { "./page_bg.js": { __wbg_note_0123456789abcdef: function(arg0) { globalThis.noted = arg0; } } };
async function __wbg_init({ module_or_path }) {
  wasm = (await WebAssembly.instantiate(await module_or_path, imports)).instance.exports;
  wasm.__wbindgen_start();
  return wasm.memory;
}
export { __wbg_init as default };
`;

function program() {
  const text = (word) => [word.length, ...Buffer.from(word)];
  const section = (id, ...content) => [id, content.length, ...content];
  return Buffer.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, 2, 0x60, 1, 0x7f, 0, 0x60, 0, 0),
    ...section(2, 1, ...text('./page_bg.js'), ...text('__wbg_note_0123456789abcdef'), 0, 0),
    ...section(3, 1, 1),
    ...section(5, 1, 0, 1),
    ...section(7, 2, ...text('memory'), 2, 0, ...text('__wbindgen_start'), 0, 1),
    ...section(10, 1, 6, 0, 0x41, 7, 0x10, 0, 0x0b),
  ]);
}

const files = {
  'index.html': html,
  'tokens-1a.css': ':root {\n  --colour: red;\n}\n',
  'base-2b.css': '/* Words. */\np {\n  color: var(--colour);\n}\n',
  'layout-3c.css': 'p {\n  margin: 0.5rem;\n}',
  'page-4d.js': script,
  'page-4d_bg.wasm': program(),
  'boot-5e.js': "// What the page says.\nconst files = document.querySelector('meta[name=words]').content;\n",
  'words-de.txt': 'Hallo',
  'words-pt-BR.txt': 'Olá',
  'demo.js': script,
  'demo_bg.wasm': program(),
  'demo_loader.js': "import init, { answer } from './demo.js';\nconst started = init('./demo_bg.wasm');\nonmessage = () => started.then(answer);\n",
};

/** Finishes a page in a folder of its own, and gives the folder to `use`. */
async function finished(changes, variables, use) {
  const folder = mkdtempSync(join(tmpdir(), 'finish-'));
  const finish = (more) => {
    const env = { ...process.env, OMNICHANNEL_WORKSPACE: '', TRUNK_STAGING_DIR: folder, TRUNK_PROFILE: 'release', ...variables, ...more };
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(new URL('finish.mjs', import.meta.url))], { env, encoding: 'utf8' });
    return { status, stderr, html: readFileSync(join(folder, 'index.html'), 'utf8') };
  };
  for (const [name, content] of Object.entries({ ...files, ...changes })) writeFileSync(join(folder, name), content);
  try {
    await use({ folder, finish, ...finish() });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The page's own files; the demo, the first script and the start have tests to themselves. */
const named = (folder, ending) => readdirSync(folder).filter((name) => name.endsWith(ending) && !/^(demo|boot|start)/.test(name));

test('the demo is found by names with hashes: its worker by the page, its program by the worker', () =>
  finished({}, {}, ({ folder, html: after }) => {
    const own = readdirSync(folder).filter((name) => name.startsWith('demo')).sort();
    assert.equal(own.length, 3);
    const [script, program, loader] = [/^demo-\w+\.js$/, /^demo-\w+_bg\.wasm$/, /^demo_loader-\w+\.js$/].map((form) => own.find((name) => form.test(name)));
    assert.ok(after.includes(`<body data-demo="./${loader}">`), after);
    const text = readFileSync(join(folder, loader), 'utf8');
    assert.ok(text.includes(`"./${script}"`) && text.includes(`"./${program}"`), text);
  }));

test('the stylesheets become one, in their order', () =>
  finished({}, {}, ({ folder, html: after }) => {
    const [name, ...others] = named(folder, '.css');
    assert.deepEqual(others, []);
    const text = readFileSync(join(folder, name), 'utf8');
    assert.match(text, /^:root\{--colour: ?red\}p\{color:var\(--colour\)\}p\{margin:\.5rem\}\s*$/);
    assert.equal(after.match(/rel="stylesheet"/g).length, 1);
    assert.match(after, new RegExp(`<link rel="stylesheet" href="\\./${name}"`));
  }));

test('script and program still work together, under short names', () =>
  finished({}, {}, async ({ folder }) => {
    const [[wasmName], [scriptName]] = [named(folder, '_bg.wasm'), named(folder, '.js')];
    const wasm = readFileSync(join(folder, wasmName));
    assert.doesNotMatch(wasm.toString('latin1') + readFileSync(join(folder, scriptName), 'utf8'), /__wb|page_bg/);
    // A module by its ending, for Node.
    writeFileSync(join(folder, 'script.mjs'), readFileSync(join(folder, scriptName)));
    const { default: init } = await import(pathToFileURL(join(folder, 'script.mjs')).href);
    const memory = await init({ module_or_path: `data:application/wasm;base64,${wasm.toString('base64')}` });
    assert.deepEqual([globalThis.noted, memory.buffer.byteLength], [7, 65_536]);
  }));

test('every file is linked by the hash of what it holds now', () =>
  finished({}, {}, ({ folder, html: after }) => {
    const links = [...after.matchAll(/(?:href|src)="\.\/([^"]+)" integrity="([^"]+)"/g)];
    assert.equal(links.length, 4);
    for (const [, name, integrity] of links) {
      const content = readFileSync(join(folder, name));
      const hash = (kind, encoding) => createHash(kind).update(content).digest(encoding);
      assert.equal(integrity, `sha384-${hash('sha384', 'base64')}`, name);
      assert.ok(name.includes(`-${hash('sha256', 'hex').slice(0, 16)}`), name);
    }
    const start = readdirSync(folder).find((name) => name.startsWith('start-'));
    const inScript = [...readFileSync(join(folder, start), 'utf8').matchAll(/"\.\/([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(inScript.toSorted(), [...named(folder, '.js'), ...named(folder, '.wasm')].toSorted());
    assert.equal(readdirSync(folder).filter((name) => !/^(demo|words)/.test(name)).length, 6);
  }));

test('no script stays in the page', () =>
  finished({}, {}, ({ folder, html: after }) => {
    const scripts = [...after.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    assert.deepEqual(scripts.map(([, , text]) => text), ['', '']);
    const [first, second] = scripts.map(([, attributes]) => attributes);
    assert.match(first, /^ src="\.\/boot-[0-9a-f]{16}\.js"$/);
    assert.match(second, /^ type="module" src="\.\/start-[0-9a-f]{16}\.js" integrity="sha384-[^"]+"$/);
    assert.match(after, /script-src 'self' 'wasm-unsafe-eval';/);
    const text = readFileSync(join(folder, first.match(/boot-\w+\.js/)[0]), 'utf8');
    assert.match(text, /^\(\(\)=>\{[^\n]*\}\)\(\);\n$/);
    assert.doesNotMatch(text, /What the page says/);
  }));

test('a language is found by a name with the hash of its words', () =>
  finished({}, {}, ({ folder, html: after }) => {
    const [, paths] = after.match(/<meta name="words" content="([^"]+)"/);
    const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    assert.equal(paths, `./words-de-${hash('Hallo')}.txt ./words-pt-BR-${hash('Olá')}.txt`);
    for (const path of paths.split(' ')) assert.match(readFileSync(join(folder, path), 'utf8'), /^(Hallo|Olá)$/);
  }));

test('the policy allows the script as it is at the end', () =>
  finished({}, {}, ({ html: after, status, stderr }) => {
    assert.deepEqual([status, stderr, refused(after)], [0, '', []]);
    assert.match(after, /Content-Security-Policy/);
  }));

test('a second time only the workspace and the policy change', () =>
  finished({}, {}, ({ folder, finish, html: first }) => {
    const before = readdirSync(folder);
    const { html: second } = finish({ OMNICHANNEL_WORKSPACE: 'https://chat.example.com' });
    const workspace = '\n  <meta name="workspace" content="https://chat.example.com">';
    assert.ok(second.includes(`${workspace}\n`), second);
    assert.equal(second.replace(workspace, ''), first.replace("connect-src 'self' https: http:", "connect-src 'self' https://chat.example.com"));
    assert.deepEqual(readdirSync(folder), before);
  }));

test('a build for development has the policy too, and is else as it was', () =>
  finished({}, { TRUNK_PROFILE: 'debug' }, ({ html: after }) => {
    assert.deepEqual(refused(after), []);
    assert.equal(after.replace(/\n *<meta http-equiv="Content-Security-Policy"[^>]*>/, ''), html);
  }));

test('a page that reloads itself is not finished', async () => {
  const served = html.replace('</body>', "<script>const address = '{{__TRUNK_ADDRESS__}}';</script></body>");
  await finished({ 'index.html': served }, {}, ({ html: after }) => assert.equal(after, served));
});

test('what cannot be finished fails the build with a sentence', async () => {
  await finished({}, { OMNICHANNEL_WORKSPACE: 'chat' }, ({ status, stderr }) => {
    assert.equal(status, 1);
    assert.match(stderr, /^OMNICHANNEL_WORKSPACE is "chat", [^\n]+\n$/);
  });
  await finished({ 'page-4d_bg.wasm': 'none' }, {}, ({ status, stderr }) => {
    assert.deepEqual([status, stderr], [1, 'The program is no WebAssembly module.\n']);
  });
  await finished({ 'index.html': html.replace('modulepreload', 'prefetch') }, {}, ({ status, stderr }) => {
    assert.equal(status, 1);
    assert.match(stderr, /^index\.html has no link like [^\n]+\n$/);
  });
});

test('a script that would not unpack its program fails the build', () =>
  finished({ 'page-4d.js': script.replace('as default', 'as init') }, {}, ({ status, stderr }) => {
    assert.equal(status, 1);
    assert.match(stderr, /^wasm-bindgen's script has no "__wbg_init as default", [^\n]+\n$/);
  }));

test('two exports never get one name', () => {
  assert.throws(() => withNames(program(), () => 'a'), /Two exports of the program would be called "a"/);
  assert.deepEqual(withNames(program(), (name) => name), program());
  assert.throws(() => withNames(program().subarray(0, -1), (name) => name), /ends too early/);
});

test('each function is followed by the one that is most like it', () => {
  const bodies = ['abcdefgh', 'ABCDEFGH', 'abcdefgi', 'ABCDEFGI', '????????'].map((text) => Buffer.from(text));
  assert.deepEqual(likeOrder(bodies), [0, 2, 1, 3, 4]);
  assert.deepEqual(likeOrder([]), []);
});

test('the program is put in order with what its build allows it to use', () => {
  const index = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');
  const links = [...index.matchAll(/data-wasm-opt-params="([^"]*)"/g)].map(([, params]) => params);
  // The page's program and the demo's.
  assert.equal(links.length, 2);
  for (const params of links) assert.deepEqual([...params.matchAll(/--enable-([a-z-]+)/g)].map(([, feature]) => feature), features);
});
