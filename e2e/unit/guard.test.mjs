// Tests of guard.js: `node --test e2e/unit/guard.test.mjs`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const script = readFileSync(new URL('../../guard.js', import.meta.url), 'utf8');

/** What the script does in a page that came by a protocol. */
function guarded(protocol = 'http:') {
  const [metas, policies] = [[], {}];
  const document = { createElement: () => ({}), head: { append: (meta) => metas.push(meta) } };
  const trustedTypes = { createPolicy: (name, rules) => (policies[name] = rules) };
  runInNewContext(script, { location: { protocol }, document, trustedTypes });
  return { metas, ...policies.default };
}

test('over https only this machine may be asked over http', () => {
  const [{ httpEquiv, content }] = guarded('https:').metas;
  assert.equal(httpEquiv, 'Content-Security-Policy');
  assert.equal(content, "connect-src 'self' https: http://127.0.0.1:* http://localhost:* http://*.localhost:*");
});

test('over http nothing more is forbidden', () => assert.deepEqual(guarded('http:').metas, []));

test('a browser without Trusted Types, or a host that forbids a policy, stops nothing', () => {
  const page = { location: { protocol: 'http:' } };
  runInNewContext(script, page);
  const createPolicy = () => {
    throw new TypeError('Policy "default" disallowed.');
  };
  runInNewContext(script, { ...page, trustedTypes: { createPolicy } });
});

test('the texts of the program pass', () => {
  const { createHTML } = guarded();
  for (const text of [
    '',
    'A & B &lt;script&gt;',
    '<path d="m15 18-6-6 6-6" />',
    '<path d="M12 3v18" /><rect width="18" height="18" x="3" y="3" rx="2" /><path d="M3 9h18" />',
    '<rect width="14" height="14" x="8" y="8" rx="2" ry="2" />\n<line x1="4" x2="4" y1="21" y2="14" /><circle cx="12" cy="12" r="10" />',
  ]) assert.equal(createHTML(text), text);
});

test('what runs, loads or leads elsewhere is refused', () => {
  const { createHTML } = guarded();
  for (const text of [
    '<script>hurt()</script>', '<SCRIPT>', '<img src=x onerror=hurt()>', '<p onclick=hurt()>', '<p class=a onclick="hurt()">', '<p/onclick=hurt()>',
    '<a href="javascript:hurt()">', '<a href=https://evil.example>', '<form action=https://evil.example>', '<button formaction=x>', '<input src=x type=image>',
    '<iframe srcdoc="<p>">', '<object data=x>', '<embed src=x>', '<style>p{}</style>', '<p style="color:red">', '<link rel=stylesheet href=x>',
    '<base href=x>', '<meta http-equiv=refresh content=0>', '<svg onload=hurt()>', '<svg><use href=x>', '<svg><animate>', '<math>', '<template>',
    '<p>', '<b>bold</b>', '<button type=button class=quiet>', '<form>', '<input type=file>', '<label>', '<table>', '<a class="button" download="x">', '<svg viewBox="0 0 24 24">',
    '<path class=a>', '<path id=a>', '<path style=x>', '<path d="m1 1" onclick=hurt()>', '<rect onload=hurt()>', '<line href=x>', '<circle tabindex=0>',
    '<p class="a" id="<img src=x onerror=hurt()>">', '<p class=a\u00a0onclick=hurt()>', '<p class="a', '<!-- -->', '<![CDATA[', '<?x', '< p>', '<p<script>', '<p class="a"onclick=hurt()>',
    '<p class=a><img src=x>', 'a < b', "<p class='a' onclick='b'>",
  ]) assert.equal(createHTML(text), null, text);
});

// A rule that looks again from each letter would not end within this run.
test('a long text is judged in one pass', () => {
  const { createHTML } = guarded();
  for (const text of ['<p class=a '.repeat(20_000), `<p ${'class '.repeat(50_000)}`, `<p class="${'a'.repeat(300_000)}`]) assert.equal(createHTML(text), null);
});

test('a worker is a file beside the page', () => {
  const { createScriptURL, createScript } = guarded();
  for (const address of ['./demo_loader.js', './demo_loader-0a1b.js']) assert.equal(createScriptURL(address), address);
  for (const address of ['https://evil.example/x.js', '//evil.example/x.js', 'data:text/javascript,1', 'blob:x', '/x.js', './a/../x.js', '']) {
    assert.equal(createScriptURL(address), null, address);
  }
  assert.equal(createScript, undefined);
});
